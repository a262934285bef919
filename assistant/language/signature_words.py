"""How mails end in many languages: closings, footers of programs, disclaimers, business cards."""

from __future__ import annotations

import re

from assistant.language.patterns import pattern

_GREETED = r"(?:regards?|wishes|greetings|rgds)"
_ENGLISH = (
    rf"(?:(?:with|my|our)\s)?(?:(?:very|the|all|all my|my)\s)?(?:best|kind|kindest|warm|warmest"
    rf"|many|cordial)"
    rf"(?:(?:\sand|,|\s&)?\s(?:kind|warm|warmest))?\s{_GREETED}(?:\s(?:from"
    rf"|to)\s(?:\w+\s?){{1,3}})?"
    rf"|{_GREETED}|best|all\sthe\sbest|cheers|take\scare|warmly|respectfully|cordially"
    r"|(?:very\s)?(?:yours\s)?(?:sincerely|faithfully|truly)(?:\syours)?|yours|br|kr|ciao"
    r"|talk\ssoon|speak\ssoon|see\syou\ssoon|have\sa\s(?:great|good|nice|lovely|wonderful)"
    r"\s(?:day|one|week|weekend|evening|afternoon)(?:\sahead)?"
)
_THANKS = (
    r"(?:(?:many|kind|best|warm)\s)?thanks(?:\s(?:again|a lot|a million|so much|in advance"
    r"|very much))?"
    r"|thank\syou(?:\s(?:again|so much|very much|in advance|kindly))?|thx|tia|ta"
    r"|merci(?:\sbeaucoup)?"
    r"|danke(?:\s(?:vorab|schön|im voraus))?|vielen\sdank(?:\sim\svoraus)?|besten\sdank|gracias"
    r"|muchas\sgracias|grazie(?:\smille)?|obrigad[oa]|bedankt|alvast\sbedankt|dank\sje|tack"
    r"|tak|takk|dziękuję|kiitos"
)
_OTHERS = (
    r"(?:mit\s)?(?:den\s)?(?:(?:freundliche[nrm]?|beste[nr]?|viele[n]?|liebe[n]?|schöne[n]?"
    r"|herzliche[nr]?"
    r"|sonnige[n]?)\s)?(?:gr(?:ü|ue)(?:ß|ss)(?:e[n]?)?|gru(?:ß|ss))(?:\saus\s\w+)?|mfg|lg|vg"
    r"|hochachtungsvoll"
    r"|(?:bien\s)?cordialement|(?:bien|cordialement)\sà\s(?:vous|toi)|sincères\ssalutations"
    r"|meilleures\ssalutations|bonne\sjournée|salutations"
    r"|(?:un\s|muchos\s)?(?:cordial\s)?(?:saludos?|abrazos?)(?:\scordial(?:es)?)?|atentamente|atte"
    r"|cordiali\ssaluti|(?:distinti\s)?saluti|un\ssaluto|atenciosamente|att|(?:um\s)?abraços?"
    r"|cumprimentos"
    r"|(?:met\s)?(?:vriendelijke|hartelijke)\sgroet(?:en)?|groet(?:en|jes)?|mvg"
    r"|(?:med\s)?(?:vänliga?|bästa|venlig|vennlig|bedste|beste)\s?(?:hälsning(?:ar)?|hilsen(?:er)?)"
    r"|hälsningar|hilsen|mvh|vh|pozdrawiam|z\spoważaniem|(?:ystävällisin\s)?terveisin"
)
_AND = r"\s?(?:,|&|\+|/|and|und|et|y|e|en|och|og)?\s"
_CLOSING = rf"(?:{_ENGLISH}|{_THANKS}|{_OTHERS})"
CLOSING = pattern(rf"{_CLOSING}(?:{_AND}{_CLOSING})?\s?[,.!:)–-]*$", re.IGNORECASE)
CLOSING_AND_NAME = pattern(
    rf"(?:(?i:{_CLOSING})(?:(?i:{_AND}{_CLOSING}))?\s?[,.!–-]+\s?|(?i:{_ENGLISH})\s)"
    r"(?P<name>[^\W\d_a-zß-ÿ][^\d,.!?:;]{0,40}\.?)$"
)
THANKS = pattern(rf"(?:{_THANKS})[.!]*$", re.IGNORECASE)

FOOTER = pattern(
    r"(?:sent|written|dictated) (?:from|via|with|by|using|on) (?:my |the |a |an )?\w"
    r"|sent (?:while )?(?:mobile|on the (?:go|move))|(?:get|download|try) outlook\b"
    r"|envoyé (?:de|depuis|à partir)|von (?:meinem|unterwegs)\b.{0,40}gesendet|gesendet (?:von"
    r"|mit)\b"
    r"|diese nachricht wurde von meinem|enviado (?:desde|do|a partir|con)\b|inviato d[ae]"
    r"|verstuurd vana?f|verzonden (?:vana?f|met)|skickat från|sendt fra|wysłane z|lähetetty"
    r"|отправлено (?:с|из)|outlook (?:for|für|pour) (?:ios|android)|(?:get|mailbird"
    r"|yahoo mail)\b.{0,30}"
    r"(?:for|on) (?:ios|android|iphone)|virus-?free\b|this e-?mail has been (?:checked|scanned)",
    re.IGNORECASE,
)
DEVICE = pattern(
    r"iphone|ipad|android|mobile|phone|samsung|galaxy|pixel|huawei|blackberry|windows|outlook"
    r"|yahoo|proton|gmail|spark|superhuman|acompli|mailbird|thunderbird|handy|móvil|cellulare"
    r"|mobiltelefon|telefoon|telefon|device|tablet|watch|aol|mail\b|avast|avg|virus|on the",
    re.IGNORECASE,
)
DISCLAIMER = pattern(
    r"\W*(?:confidential(?:ity)?\s(?:notice|note|statement)|confidential\s?:|legal (?:notice"
    r"|disclaimer)"
    r"|disclaimer\b|privileged (?:and|&) confidential"
    r"|(?:this|the (?:information|contents?)|any)\b.{0,80}"
    r"\b(?:e-?mail|message|communication|transmission)s?\b.{0,160}"
    r"\b(?:confidential (?:and|or|information)|privileged|attachments? (?:is|are|may)|intended"
    r"|addressees?|recipients?)\b|if you (?:are not|have received)\b.{0,60}"
    r"(?:recipient|in error|by mistake)|(?:please )?(?:consider|think of) (?:the|our) environment"
    r"|(?:please )?think before you print|before printing|registered (?:office|in england|company)"
    r"|(?:diese|der inhalt dieser) (?:e-?mail|nachricht)\b.{0,120}(?:vertraulich|bestimmt)"
    r"|(?:ce|le contenu de ce) (?:message|courriel|mail)\b.{0,120}(?:confidentiel|destin)"
    r"|(?:este|la información).{0,40}(?:mensaje|correo)\b.{0,120}(?:confidencial|destinatari)"
    r"|(?:esta|este) (?:mensagem|e-?mail)\b.{0,120}(?:confidencia|destinat)"
    r"|(?:questo|il presente) (?:messaggio|e-?mail)\b.{0,120}(?:riservat|confidenzial|destinat)"
    r"|(?:dit|deze) (?:e-?mail|bericht)\b.{0,120}(?:vertrouwelijk|bestemd)"
    r"|sitz der gesellschaft|geschäftsführer\s?:|to unsubscribe|unsubscribe\b)",
    re.IGNORECASE,
)
BANNER = pattern(
    r"\W*(?:\[?external(?: e-?mail| sender)?\]?\s?[:!\]-]"
    r"|(?:caution|warning|attention|notice)\b\W{1,4}.{0,40}\b(?:external|outside)\b"
    r"|(?:this|the) (?:e-?mail|message) (?:originated|was sent|came|is) from (?:outside"
    r"|an external)"
    r"|you don'?t often get e-?mail from)",
    re.IGNORECASE,
)

_TITLE = (
    r"manager|director|executive|engineer|officer|president|vp|svp|evp|head of|lead|leader"
    r"|consultant"
    r"|analyst|specialist|coordinator|assistant|associate|founder|co-founder|partner|owner|buyer"
    r"|architect|developer|administrator|representative|advisor|adviser|controller|counsel|attorney"
    r"|ceo|cto|cfo|coo|cio|ciso|cmo|cro|cpo|professor|sales|marketing|procurement|operations"
    r"|engineering|department|team|leiter(?:in)?|geschäftsführer(?:in)?|vertrieb|einkauf|directeur"
    r"|directrice|responsable|gerente|jefe|direttore|responsabile|inkoper|hoofd|chef|kierownik"
)
_COMPANY = (
    r"inc|corp|corporation|ltd|limited|llc|llp|gmbh|ag|kg|se|bv|b\.v|nv|n\.v|sa|s\.a|sas|sarl"
    r"|s\.r\.l|srl"
    r"|spa|s\.p\.a|pty|plc|co|group|holding|ab|oy|aps|a/s|as|sp\. z o\.o|solutions|technologies"
    r"|systems|partners|consulting|software|labs"
)
_STREET = (
    r"street|st|avenue|ave|road|rd|blvd|boulevard|suite|ste|floor|lane|drive|square|plaza|place"
    r"|box|straße"
    r"|strasse|str|platz|weg|allee|rue|place|calle|via|straat|laan|plein|gade|vägen|gatan"
)
CONTACT = pattern(
    r"\S@\S+\.\w|https?://|\bwww\.|\b[a-z\d-]{2,}\.(?:com|io|net|org|eu|de|fr|co\.uk|example)\b"
    r"|(?:\+|\(|\b)\d(?:[ ().\-/]{0,3}\d){6,}"
    r"|^(?:m|t|p|f|e|w|d|o|c|tel|phone|mobile|mob|cell|fax|direct|office|e-?mail|web|skype|linkedin"
    r"|twitter|tél|telefon|telefoon|handy|mobil)\b\s?\.?\s?[:|]|[|•·]"
    rf"|\b(?:{_TITLE})\b|\b(?:{_COMPANY})\b\.?(?:,|$| [|•·-])"
    rf"|\d+[a-z]?,?\s(?:\w+\s){{0,3}}(?:{_STREET})\b|(?:{_STREET})\.?\s\d|\b\d{{4,5}}\s[A-Z]",
    re.IGNORECASE,
)
PICTURE = pattern(
    r"(?:\[(?:cid|image|logo|inline)\b[^\]]*\]|<?\bimage\d*\.(?:png|jpe?g|gif)>?\s?)+$",
    re.IGNORECASE,
)
DELIMITER = pattern(r"(?:--|—|–|__|\*\*|~~)$|[_*~=-]{3,}$")
POSTSCRIPT = pattern(r"P\.?\s?S\b\.?(?!\w)")

_PARTICLE = r"(?:van|von|de|der|den|del|della|da|di|do|dos|la|le|ter|ten|zu|bin|al|el|y|e)"
_NAME_WORD = r"[^\W\d_a-zß-öø-ÿ](?:[^\W\d_]{0,2}\.(?=\s|$)|[^\W\d_]*(?:['’\-.][^\W\d_]+)*)"
NAME = pattern(
    rf"(?:[-–—/~*]\s?)?(?:(?:[Dd]r|[Pp]rof|Mr|Mrs|Ms|Ing|i\.\s?[AV]"
    rf"|ppa)\.?\s)*{_NAME_WORD}(?:\s(?:{_NAME_WORD}|{_PARTICLE}))"
    rf"{{0,4}}(?:,\s?[A-Z][A-Za-z.]{{1,7}}){{0,3}}(?:\s\([^()]{{1,24}}\))?,?$"
)
_NO_NAMES = """
yes no yep nope ok okay sure agreed done perfect great thanks thank good fine noted received
deal confirmed correct exactly absolutely definitely indeed maybe approved sold sounds works
nice wow congratulations congrats sorry please never always today tomorrow tonight monday
tuesday wednesday thursday friday saturday sunday january february march april may june july
august september october november december both neither none all attached hi hello hey dear
we you he she it they the this that these those my our your and or but to for from with
ja nein nee oui non si sí claro gerne danke einverstanden erledigt bestätigt prima
"""
NO_NAMES = frozenset(_NO_NAMES.split())
