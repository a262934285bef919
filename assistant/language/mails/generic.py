"""Words of mails that are written once and sent to many."""

from __future__ import annotations

from assistant.language.mails.signs import Signs
from assistant.language.rules.rule import Rule

TO_MANY = Signs(
    Rule(
        id="dear-nobody",
        pattern=r"^(?:dear|hi|hello|hey|good \w+) (?:sir(?: or madam)?|madam|(?:valued |business"
        r" )?(?:customer|owner|client|partner|colleague|friend|reader|member)s?|there|all|team"
        r"|(?:\w+ )?team|hiring manager)\b",
        hit="Dear valued customer,",
        miss="Dear Mrs Customs,",
    ),
    Rule(
        id="like-yours",
        pattern=r"\b(?:companies|businesses|firms|teams|people|leaders|professionals"
        r"|organi[sz]ations|owners|plants|shops|brands|agencies|founders|managers|customers"
        r"|clients) (?:just |much )?like (?:you|yours|yourself)\b|\bin (?:a|your) (?:role"
        r"|position|industry|sector|space|line of work)\b|\b(?:role|position|shoes) like yours\b",
        hit="We help companies like yours.",
        miss="They like your bread.",
    ),
    Rule(
        id="everybody-has-it",
        pattern=r"\b(?:everybody|everyone|most|many|all|every) (?:of us |\w+ )?(?:i (?:speak"
        r"|talk)|we (?:speak|talk)|businesses|companies|firms|builders?|leaders|owners|managers"
        r"|teams|customer)\b|\bkeeps you (?:awake|up)\b|\bwhether you (?:are|have|need|run)\b"
        r"|\b(?:same|common|daily|biggest) (?:\w+ )?(?:challenges?|headaches?|problems?"
        r"|struggles?)\b|\bas every \w+\b|\bnot enough hours\b|\bthe same thing\b",
        hit="What keeps you awake at night?",
        miss="Most of your vans fail in frost.",
    ),
    Rule(
        id="big-words",
        pattern=r"\b(?:our|the right|tailored|customi[sz]ed|comprehensive|innovative|complete"
        r"|end-to-end|full range of) (?:\w+ )?(?:solutions?|services?|packages?|offering"
        r"|portfolio|support)\b|\b(?:add|create|deliver|unlock|real) (?:\w+ )?value\b"
        r"|\bsynerg(?:y|ies)\b|\b(?:exciting|great|unique|business) opportunit(?:y|ies)\b"
        r"|\bmutual(?:ly)? benefi\w+|\b(?:love|keen|great|like) to connect\b|\btake (?:\w+"
        r" ){1,3}to the next level\b|\bany (?:need|interest)\b|\bpart of your journey\b|\bto"
        r" suit you\b|\b(?:requirements|entirely satisfied)\b|\bcustomary\b",
        hit="Let us unlock real value together.",
        miss="The value of the barn is small.",
    ),
)
"""Where nothing is about this reader alone, any of them shows that a mail was sent to many."""
