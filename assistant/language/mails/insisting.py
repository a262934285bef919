"""Rows for insisting: arguing with a no, polite impatience, a list of excuses to choose from."""

from __future__ import annotations

from assistant.language.rules.rule import Rule

INSISTING = (
    Rule(
        id="argues-with-a-no",
        confidence="possible",
        pattern=r"\bwhat if i told you\b|\bsurely (?:that|this|it|you|a|there|we|your|nobody)\b"
        r"|\b(?:make|making) (?:that|this|such a|a (?:big|costly|huge)) mistake\b|\bbe remiss\b"
        r"|\byou owe (?:it|this) to your|\bdo yourself a favou?r\b|\b(?:understand|appreciate"
        r"|know|hear|respect|reali[sz]e)\b[^.?!]{0,60}\b(?:no (?:budget|money|need|time|plans?"
        r"|interest)|happy with|satisfied with|said no|not interested|not a priority|all set"
        r"|already (?:have|use|work)|under contract|decided)\b[^.?!]{0,40}[,;-] ?(?:but|however"
        r"|yet|still)\b|^(?:that said|having said that|even so|however|nevertheless|still|but),?"
        r" (?:can you (?:really|afford)|don't you|isn't it|wouldn't|what if|why not|imagine|ask"
        r" yourself|are you (?:really |quite )?sure)\b",
        hit="I know that you are happy with your printer, but nobody beats our price.",
        miss="I know that you are happy with your printer, so I leave it there.",
    ),
    Rule(
        id="impatient-but-polite",
        confidence="possible",
        pattern=r"\b(?:at least|even) (?:an?|some) (?:\w+ )?(?:yes or (?:a )?no|reply|answer"
        r"|response|word)\b|\b(?:not|n't) (?:too|that|so) much to ask\b|\blos(?:e|ing) patience\b"
        r"|\bout of (?:sheer )?good ?will\b|\b(?:gone|went|going) ahead and (?:booked|book"
        r"|reserved|reserve|scheduled|opened|created|set up|enrolled|signed|blocked|put)\b"
        r"|\b(?:took|taken|taking) the liberty (?:of|to) (?:book|reserv|schedul|block|put|sign"
        r"|enrol)\w*|\bput you down for\b",
        hit="Two minutes for an answer is not too much to ask.",
        miss="An answer by Friday will do.",
    ),
    Rule(
        id="slipping-away",
        confidence="possible",
        pattern=r"\bout of (?:my|our) hands?\b|\b(?:can't|cannot|won't) promise (?:that"
        r" )?you(?:'ll| will)\b|\bonce (?:it|the \w+|they)(?:'s| is| are|'re) gone\b|\botherwise"
        r" (?:i'm afraid |i fear |sadly )?(?:that )?(?:it|they|the \w+)(?:'s| is| are| will be)"
        r" (?:gone|lost|off)\b|\b(?:within|in) the next (?:\w+ )?(?:hours?|minutes)\b|\bopt"
        r" out\b[^.?!]{0,40}\b(?:before|by|until)\b|\bno refunds\b|\bearned (?:an?|some|your)"
        r" (?:\w+ )?(?:answer|reply|honesty)\b|\b(?:think|look) long and hard\b|\bhorror stor(?:y"
        r"|ies)\b|\bout of (?:my|our) misery\b|\bsaid something wrong\b|\bshake on it (?:today"
        r"|now)\b|\bgetting awkward\b|\bheld (?:\w+ ){1,3}for you until\b|\bgive me the (?:nod"
        r"|green light|go-ahead) (?:today|while|now|before)\b|\byou'?ll thank (?:me|us)\b"
        r"|\bthat's what (?:everybody|everyone|they all) says?\b|\bgone for good\b|\b(?:spare"
        r"|save) you(?:rself)? (?:the )?(?:inconvenience|trouble|embarrassment|expense) of\b"
        r"|\b(?:winners|leaders) (?:act|decide|don't wait)\b|\bbefore (?:i|we) can (?:sign off"
        r"|release|process|refund|approve|pay)\b[^.?!]{0,40}\bneed\b|\byou(?:'ve| have) (?:only "
        r"|just )?\d+ (?:hours|days) (?:left|before|until)\b|\bnot a question of (?:whether|if),?"
        r" but when\b|\bshow (?:some )?good faith\b|\bno need to (?:go through|read) (?:it|all)\b"
        r"|\bbefore it's you\b|\b(?:last|all) you(?:'ll| will) (?:ever )?hear (?:from|of)\b"
        r"|\bit(?:'ll| will) be too late\b|\bhave all (?:said yes|signed|joined|agreed)\b|\bdown"
        r" to you (?:whether|if)\b|\b(?:a little|a bit|rather|somewhat|quite|slightly)"
        r" (?:perplexed|puzzled|baffled|bemused|saddened|hurt|let down|taken aback|disheartened"
        r"|deflated)\b",
        hit="Let us have your order, otherwise I'm afraid it's gone.",
        miss="If the frost comes, the roots are gone.",
    ),
    Rule(
        id="pick-your-excuse",
        confidence="possible",
        pattern=r"^[a-d1-5][.)] ?(?:(?:still |not )?interested|(?:just |too |really |very"
        r" )?(?:busy|swamped|buried|slammed)|not now|wrong (?:time|person)|(?:please )?(?:stop"
        r"|leave me|go away))\b",
        hit="B) Not now, try me in six months",
        miss="B) The north gate, because of the frost",
    ),
)
"""Each goes on after the reader has answered, or been silent."""
