"""Words of others, told as they were said: what is asked in them is asked of nobody here."""

from __future__ import annotations

from assistant.language.rules.rule import Rule

# Up to a question of one's own: "..., so what do you think?"
_TOLD = r"(?:,|:|(?= [\"']))[^?.!;]{2,160}[?.!]?"

QUOTED = (
    Rule(
        id="quoted",
        words="like said says goes asked asks",
        confidence="none",
        pattern=r"(?<!as )(?<!like )(?<!what )\b(?:he|she|they|everyone|everybody|people|it)(?:'s|"
        r" is"
        rf"|'re| are| was| were)? (?:just |all )?~(?: me| us| him| her| them)?{_TOLD}",
        hit="He goes, when is it ready?",
        miss="As he said, when is it ready?",
    ),
    Rule(
        id="quoted",
        words="like said asked thought told",
        also="i we",
        confidence="none",
        pattern=r"(?<!as )(?<!like )(?<!what )\b(?:i|we)(?:'m|'re| am| are| was| were) (?:just |all"
        rf" )?like{_TOLD}|(?<!as )(?<!like )(?<!what )\b(?:i|we) (?:(?:said|asked|thought)|(?:told"
        rf"|asked) (?:him|her|them)){_TOLD}",
        hit="And I'm like, why would you do that?",
        miss="I like that, and would you?",
    ),
)
