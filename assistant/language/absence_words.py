"""What automatic answers and returned mails say, in many languages."""

from __future__ import annotations

import re

from assistant.language.patterns import pattern

AUTOMATIC_SUBJECT = pattern(
    r"\W*(?:auto(?:matic|mated)?[ -]?(?:reply|response|answer)|auto:|automatische antwort"
    r"|abwesenheits(?:notiz|meldung|nachricht)|réponse automatique|respuesta automática"
    r"|risposta automatica|automatisch antwoord|resposta automática|autosvar|automatisk svar"
    r"|(?:out of (?:the )?office|ooo) (?:auto(?:matic)?[ -]?)?(?:reply|response|message)"
    r"|automatiskt svar|automaattinen vastaus|odpowiedź automatyczna|automatická odpověď"
    r"|автоматический ответ|自动(?:答复|回复)|自動(?:応答|返信|回覆))",
    re.IGNORECASE,
)
ABSENT_SUBJECT = pattern(
    r"\W*(?:out of (?:the )?office|ooo\b|on (?:vacation|holiday|leave)|abwesen|nicht im büro"
    r"|absen(?:t|ce)|absent du bureau|fuera de (?:la )?oficina|ausen(?:te|cia)|fuori (?:sede"
    r"|ufficio)"
    r"|assen(?:te|za)|afwezig|fora do escritório|ausência|frånvar|fravær|poissa|nieobecno)",
    re.IGNORECASE,
)
ABSENT = pattern(
    r"\b(?:out of (?:the )?office|(?:on|taking) (?:\w+ )?(?:leave|vacation|holidays?|pto)\b"
    r"|away (?:until|till|from (?:the|my) (?:office|desk|e-?mail))|office is closed|not in the"
    r" office"
    r"|(?:nicht|derzeit nicht|außer) (?:im büro|im haus|haus|erreichbar)|abwesend|im urlaub"
    r"|in elternzeit"
    r"|absente?s? (?:du bureau|jusqu|du|de mon|on)|actuellement absente?|en congés?|(?:fuera de"
    r"|no estoy en) la oficina"
    r"|de vacaciones|fuori (?:ufficio|sede)|in ferie|assente|afwezig|niet op kantoor"
    r"|met (?:vakantie|verlof)"
    r"|fora do escritório|de férias|ausente|inte på kontoret|på semester|ikke på kontoret|på ferie"
    r"|poza biurem|na urlopie)",
    re.IGNORECASE,
)
SIGNALS = tuple(
    pattern(expression, re.IGNORECASE)
    for expression in (
        r"(?:limited|no|not have|intermittent) access to (?:my )?e-?mail|(?:kein"
        r"|eingeschränkten?) zugriff"
        r"|(?:pas|accès limité) .{0,20}(?:messagerie|e-?mails?)|acceso limitado|geen toegang",
        r"\b(?:reply|respond|answer|get back|read|attend)\b.{0,60}\b(?:return|back|possible)"
        r"|nach meiner rückkehr|à mon retour|a mi regreso|a mi vuelta|al mio (?:rientro|ritorno)"
        r"|terugkomst"
        r"|quando (?:eu )?(?:voltar|regressar)|när jag är tillbaka",
        r"\b(?:urgent|immediate|emergency|emergencies|urgency)\b|dringend|urgen[tcz]|spoed"
        r"|brådskande|hast",
        r"\b(?:automatic|automated)\b|wird nicht weitergeleitet|not be forwarded|automatisch"
        r"|automatique",
        r"^\W*(?:hello|hi|dear \w+)?\W*thank(?:s| you) for (?:your|the|contacting)"
        r"|vielen dank für ihre|merci (?:pour|de) votre|gracias por su|grazie per|bedankt voor"
        r"|obrigad[oa] pel",
    )
)
RETURNS = pattern(
    r"\b(?:back|return(?:ing)?|again|available|wieder|zurück|erreichbar|retour|retourne|reviens"
    r"|regres\w*|vuelvo|vuelta|rientro|tornerò|terug|volt\w+|tillbaka|tilbage|tilbake)\b",
    re.IGNORECASE,
)

BOUNCE_SUBJECT = pattern(
    r"\W*(?:undeliver(?:able|ed)|mail delivery (?:failed|failure|subsystem)"
    r"|delivery (?:status notification"
    r"|failure\W*$|has failed\b)|returned mail|failure notice|message (?:not delivered"
    r"|undeliverable)"
    r"|unzustellbar|nicht zustellbar|non remis|échec de la remise|no se (?:puede|pudo) entregar"
    r"|no entregado|non recapitabile|mancato recapito|onbestelbaar|não (?:foi )?entregue"
    r"|kan inte levereras"
    r"|olevererbart|niedostarczone)",
    re.IGNORECASE,
)
DELAYED = pattern(r"\bdelay(?:ed)?\b|verzögert|retardé|will (?:retry|keep trying)", re.IGNORECASE)
BOUNCE = pattern(
    r"(?:could ?n[o']t|cannot|can't|was not|not) be(?:en)? delivered|delivery (?:to the following"
    r"|has failed"
    r" to these)|(?:address|user|recipient|mailbox)\b.{0,40}\b(?:not found|unknown|rejected"
    r"|does ?n[o']t exist"
    r"|not exist|full|unavailable)|\b5\d\d[ -]5\.\d\.\d|permanent (?:fatal )?error"
    r"|was ?n[o']t (?:delivered|found)|konnten? nicht (?:zugestellt|übermittelt)"
    r"|fehler bei der nachrichtenzustellung|n'a pas pu être (?:remis|distribué)|échec de la remise"
    r"|no se (?:ha podido|pudo|puede) entregar|no se ha entregado|non è stato (?:recapitato"
    r"|consegnato)|impossibile recapitare|(?:kon niet|niet) (?:worden )?(?:bezorgd|afgeleverd)"
    r"|não (?:foi|pôde ser|pode ser) entregue|(?:kunde|kan) inte levereras|nie (?:został|została)"
    r" dostarczona",
    re.IGNORECASE,
)

# Names of months and days, and the words in front of a day, as the English ones.
_ENGLISH = {
    "January": "januar januari janvier enero gennaio janeiro stycznia",
    "February": "februar februari février fevrier febrero febbraio fevereiro lutego",
    "March": "märz maerz maart mars marzo março marts marca",
    "April": "avril abril aprile kwietnia",
    "May": "mai mei mayo maggio maio maj maja",
    "June": "juni juin junio giugno junho czerwca",
    "July": "juli juillet julio luglio julho lipca",
    "August": "août aout agosto augustus augusti sierpnia",
    "September": "septembre septiembre settembre setembro września",
    "October": "oktober octobre octubre ottobre outubro października",
    "November": "novembre noviembre novembro listopada",
    "December": "dezember décembre decembre diciembre dicembre dezembro grudnia",
    "Monday": "montag lundi lunes lunedì maandag måndag mandag",
    "Tuesday": "dienstag mardi martes martedì dinsdag tisdag tirsdag",
    "Wednesday": "mittwoch mercredi miércoles mercoledì woensdag onsdag",
    "Thursday": "donnerstag jeudi jueves giovedì donderdag torsdag",
    "Friday": "freitag vendredi viernes venerdì vrijdag fredag",
    "until": "bis jusqu'au jusqu’au hasta fino até tot till til through thru",
    "to": "au",
    "on": "ab am as from after since seit le el il vom von du desde dal vanaf från fra",
    "": "zum einschließlich inklusive inclus dem den der einschl al a o dia em met en",
}
ENGLISH = {word: english for english, words in _ENGLISH.items() for word in words.split()}
DAY_OF_MONTH = pattern(r"\b(\d{1,2})(?:\.|er\b|º|ª)?\s{1,3}(?:de\s|of\s|d')?(?=[^\W\d_]{3})")
YEAR_AFTER = pattern(r"\sde[l]?\s(?=20\d\d)")
WORD = pattern(r"[^\W\d_]+(?:['’]au)?")
