"""What stands below mails in many languages: programs' footers, disclaimers, business cards."""

from __future__ import annotations

import re

from assistant.language.patterns import pattern

# Lines are looked at in lower case: to ignore it in the patterns takes two to five times as long
# (measured).
_FOOTER = pattern(
    r"(?:sent|written|dictated) (?:from|via|with|by|using|on) (?:my |the |a |an )?\w"
    r"|sent (?:while )?(?:mobile|on the (?:go|move))|(?:get|download|try) outlook\b"
    r"|envoyé (?:de|depuis|à partir)|von (?:meinem|unterwegs)\b.{0,40}gesendet|gesendet (?:von"
    r"|mit)\b"
    r"|diese nachricht wurde von meinem|enviado (?:desde|do|a partir|con)\b|inviato d[ae]"
    r"|verstuurd vana?f|verzonden (?:vana?f|met)|skickat från|sendt fra|wysłane z|lähetetty"
    r"|отправлено (?:с|из)|outlook (?:for|für|pour) (?:ios|android)|(?:get|mailbird"
    r"|yahoo mail)\b.{0,30}"
    r"(?:for|on) (?:ios|android|iphone)|virus-?free\b|this e-?mail has been (?:checked|scanned)",
)
_DEVICE = pattern(
    r"iphone|ipad|android|mobile|phone|samsung|galaxy|pixel|huawei|blackberry|windows|outlook"
    r"|yahoo|proton|gmail|spark|superhuman|acompli|mailbird|thunderbird|handy|móvil|cellulare"
    r"|mobiltelefon|telefoon|telefon|device|tablet|watch|aol|mail\b|avast|avg|virus|on the",
)
_DISCLAIMER = pattern(
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
    r"|sitz der gesellschaft|geschäftsführer\s?:|to unsubscribe|unsubscribe\b"
    r"|you(?: are)? receiv(?:ed|ing) this (?:message|e-?mail) because\b"
    r"|(?:i|we) work flexibl|my working (?:hours|days)\b"
    r"|i (?:may|might) (?:be )?(?:send|work|writ)\w*\b.{0,60}(?:outside|odd hours)"
    r"|(?:i|we) do not expect (?:an?|you to) (?:answer|reply|respon))",
)
BEGINNINGS = frozenset(
    """
    sent written dictated get download try envoyé von gesendet diese enviado inviato verstuurd
    verzonden skickat sendt wysłane lähetetty отправлено outlook mailbird yahoo virus virusfree this
    confidential confidentiality legal disclaimer privileged the any if please consider think before
    registered der ce le este la esta questo il dit deze sitz geschäftsführer to unsubscribe you i
    we my
    """.split()  # noqa: SIM905
)
"""With these words footers and disclaimers begin."""
_FIRST_WORD = pattern(r"[\W_]*([^\W_]+)")


def first_word(line: str) -> str:
    """The word with which a line begins, in lower case; "" where it holds signs alone."""
    first = line.split(maxsplit=1)[0]
    if not first.isalnum():
        found = _FIRST_WORD.match(line)
        first = found[1] if found else ""
    return first.lower()


def is_footer(line: str) -> bool:
    """Whether a program wrote it below a mail, such as `Sent from my phone`."""
    lower = line.lower()
    return bool(_FOOTER.match(lower) and _DEVICE.search(lower))


def is_disclaimer(line: str) -> bool:
    """Whether a lawyer wrote it below a mail."""
    return bool(_DISCLAIMER.match(line.lower()))


_BANNER = pattern(
    r"\W*(?:\[?external(?: e-?mail| sender)?\]?\s?[:!\]-]"
    r"|(?:caution|warning|attention|notice)\b\W{1,4}.{0,40}\b(?:external|outside)\b"
    r"|(?:this|the) (?:e-?mail|message) (?:originated|was sent|came|is) from (?:outside"
    r"|an external)"
    r"|you don'?t often get e-?mail from)",
    re.IGNORECASE,
)

_OF_BANNERS = ("external", "outside", "often get")


def is_banner(line: str) -> bool:
    """Whether a line warns of mail from outside."""
    return any(map(line.lower().__contains__, _OF_BANNERS)) and bool(_BANNER.match(line))


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
_CONTACT = pattern(
    r"\S@\S+\.\w|https?://|\bwww\.|\b[a-z\d-]{2,}\.(?:com|io|net|org|eu|de|fr|co\.uk|example)\b"
    r"|(?:\+|\(|\b)\d(?:[ ().\-/]{0,3}\d){6,}"
    r"|^(?:m|t|p|f|e|w|d|o|c|tel|phone|mobile|mob|cell|fax|direct|office|e-?mail|web|skype|linkedin"
    r"|twitter|tél|telefon|telefoon|handy|mobil)\b\s?\.?\s?[:|]|[|•·]"
    r"|\bmailing list\b"
    rf"|\b(?:{_TITLE})\b|\b(?:{_COMPANY})\b\.?(?:,|$| [|•·-])"
    rf"|\d+[a-z]?,?\s(?:\w+\s){{0,3}}(?:{_STREET})\b|(?:{_STREET})\.?\s\d|\b\d{{4,5}}\s[a-z]"
)


def is_contact(line: str) -> bool:
    """Whether a line tells how and where somebody is reached, or what they do in which company."""
    return bool(_CONTACT.search(line.lower()))


PICTURE = pattern(
    r"(?:\[(?:cid|image|logo|inline)\b[^\]]*\]|<?\bimage\d*\.(?:png|jpe?g|gif)>?\s?)+$",
    re.IGNORECASE,
)
DELIMITER = pattern(r"(?:--|—|–|__|\*\*|~~)$|[_*~=-]{3,}$")
POSTSCRIPT = pattern(r"P\.?\s?S\b\.?(?!\w)")

_PARTICLE = "(?:van|von|de|der|den|del|della|da|di|do|dos|la|le|ter|ten|zu|bin|al|el|y|e)"
_NAME_WORD = r"[^\W\d_a-zß-öø-ÿ](?:[^\W\d_]{0,2}\.(?=\s|$)|[^\W\d_]*(?:['’\-.][^\W\d_]+)*)"
NAME = pattern(
    rf"(?:[-–—/~*]\s?)?(?:(?:[Dd]r|[Pp]rof|Mr|Mrs|Ms|Ing|i\.\s?[AV]"
    rf"|ppa)\.?\s)*{_NAME_WORD}(?:\s(?:{_NAME_WORD}|{_PARTICLE}|&|and|und|et|en))"
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
