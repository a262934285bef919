"""Requests as proposals: what we, or you, should, must or could do."""

from __future__ import annotations

from assistant.language.rules.pieces import ALONE, DAY, HAND_OVER, MEET
from assistant.language.rules.rule import Rule

PROPOSALS = (
    Rule(
        id="we-need-to",
        words="need needs must have",
        also="we",
        pattern=r"\bwe(?: really| still| also| all| probably| do)* (?:need to|must|have to)(?:"
        rf" also| all| probably)* (?:{MEET}|decide|agree|get (?:on|an?|the|this|that|it|them|our"
        r"|something))\b(?! that)[^.;!?]{0,60}",
        hit="We need to discuss the roll-out tomorrow.",
        miss="We need to grow.",
    ),
    Rule(
        id="we-need-to-consider",
        words="need",
        also="we",
        confidence="possible",
        pattern=r"\bwe (?:really |still |also |all |now |do )?need to (?:also |seriously |really "
        r"|carefully |all )?(?:consider|weigh|think|determine|address|resolve|make sure|ensure"
        r"|focus|send|respond|reply|settle|finali[sz]e|clarify|confirm|look (?:at|into)|tell|ask"
        r"|be (?:careful|cognizant|aware|mindful|prepared|ready|clear|sure))\b[^.;!?]{0,60}",
        hit="We need to consider who signs.",
        miss="We need to grow.",
    ),
    Rule(
        id="we-should",
        words="should ought better",
        confidence="possible",
        pattern=r"(?=we )(?:(?<!that )(?<!what )(?<!how )(?<!if )(?<!when )(?<!where )(?<!why"
        r" )(?<!whether )(?<!which )(?<!something )(?<!anything )(?<!everything )(?<![a-z]{3}s )"
        r"|(?<=think that )|(?<=believe that )|(?<=agree that )|(?<=ss )|(?<=perhaps )|(?<=says )"
        r"|(?<=thinks )|(?<=suggests )|(?<=times )|(?<=always ))\bwe"
        r" (?:really |probably |all |maybe )*(?:should|ought to|(?:had )?better)(?: really| also|"
        r" probably| all| maybe| at least| definitely| then)* (?!be\b(?! (?!getting|receiving"
        r"|seeing|having|going|coming|arriving|expecting)\w+ing)|have|see\b|get (?!together"
        r"|the\b|this|it\b|an?\b)|not\b|note|know|expect|assume|worry|mention"
        r"|say)[a-z]+[^.;!?]{0,60}",
        hit="I guess we should decide today.",
        miss="Are there any allergies we should tell the cook about?",
    ),
    Rule(
        id="could-meet",
        words="could can might",
        also="we",
        confidence="possible",
        pattern=rf"\b(?:maybe |perhaps )?we ~(?: also| maybe| perhaps| then)? (?:{MEET})\b(?!"
        r" (?:that|about it))[^.;!?]{0,60}",
        hit="We could meet at your office.",
        miss="We could see the plant.",
    ),
    Rule(
        id="request",
        words="seeking request requesting ask asking propose proposing suggest suggesting"
        " recommend",
        pattern=r"(?:\b(?:i|we)(?:'m|'re| am| are| would|'d| also| hereby| kindly| now| would"
        rf" also| do| therefore| must)* |{ALONE})~(?: that| you| your| we| for| an?| the| to"
        r" (?:have|meet|see|get)| meeting| talking| (?:all|both|each|everyone"
        r"|everybody)\b[^.;!?]{0,30}?"
        r" (?:for|to)|(?<=requesting) (?:access|approval|permission|confirmation|[a-z]+ (?:of|to"
        r"|for|on)))\b(?<!seeking a)(?<!seeking the)(?! (?:question|quotations?\b|proposals?\b"
        r"|tenders?\b|information\b|because"
        r"|myself))[^.;!?]{0,60}",
        hit="I suggest that we meet in Ghent.",
        miss="They request that we wait.",
    ),
    Rule(
        id="how-about-you",
        words="about",
        also="how what",
        confidence="possible",
        pattern=r"\b(?:how|what) ~ (?:if )?(?:you|we) [a-z]+[^.;!]{0,80}",
        hit="How about you send me two?",
        miss="How about Friday?",
    ),
    Rule(
        id="my-advice-is",
        words="recommendation suggestion proposal advice request vote preference wish ask",
        also="my our",
        confidence="possible",
        pattern=r"\b(?:my|our) ~(?:: (?:that )?(?:we|you|let)\b| (?:is|would be|goes)(?: still|"
        r" simply)? (?:that|to|for|we|you)\b)[^.;!?]{0,60}",
        hit="My suggestion would be to start with one line.",
        miss="Our proposal is good for a month.",
    ),
    Rule(
        id="asked-to",
        words="asked requested invited required urged reminded",
        also="are is",
        pattern=r"\b(?:(?:(?<=[a-z]{3}s )|(?<=you )|(?<=all )|(?<=both )|(?<=staff )|(?<=people"
        r" ))are"
        r"|(?:(?<=everyone )|(?<=everybody )|(?<=staff ))is)(?: all| also| kindly| hereby)* ~"
        r" to\b[^.;!?]{0,60}",
        hit="Suppliers are asked to confirm the date.",
        miss="We were asked to confirm the date.",
    ),
    Rule(
        id="insists-on",
        words="insist insists demand demands",
        confidence="possible",
        pattern=r"(?<!many )(?<!the )(?<!his )\b~ (?:on|that|to)\b[^.;!?]{0,60}",
        hit="Our auditor insists on a second signature.",
        miss="There are many demands on his time.",
    ),
    Rule(
        id="who-can",
        words="anyone someone somebody anybody",
        also="if whether",
        confidence="possible",
        pattern=r"\b(?:if|whether) (?:anyone|someone|somebody|anybody)\b[^.;?]{0,25}? (?:can|could"
        r"|would|wants?|around|available)\b[^.;!?]{0,60}",
        hit="Not sure if anyone here could take the minutes.",
        miss="I asked if anyone had seen it.",
    ),
    Rule(
        id="to-be-changed",
        words="rewritten revised reworded deleted removed changed corrected replaced amended"
        " resent signed returned submitted rephrased clarified moved sent addressed delivered",
        also="should must need needs",
        confidence="possible",
        pattern=r"\b(?:should|must|needs? to)(?: also| then)? be (?:\w+ly )?(?:rewritten|revised"
        r"|reworded|deleted|removed|changed to|corrected|replaced|amended|resent|signed(?! by"
        r" both)|returned|submitted|sent to|addressed to|delivered to|rephrased|clarified|moved"
        r" to)\b[^.;!?]{0,60}",
        hit="Clause four should be rewritten.",
        miss="It should be fine.",
    ),
    Rule(
        id="you-need-to",
        words="need must have should",
        also="you",
        confidence="possible",
        pattern=r"(?<!if )(?<!either )(?<!that )\byou(?: guys| all| both| two)?(?:'ll| will)?"
        r" (?:(?:must|have to|should(?= (?!get\b|give|return|have)))"
        rf" (?:{HAND_OVER}|sign|confirm|reply|respond|fill|complete|approve|decide|be careful)"
        r"|need to (?!click|select|type|have\b|understand|know|be (?!careful|there|on)|remember"
        r"|reali[sz]e|see\b|use\b|look)[a-z]+)\b[^.;!?]{0,60}",
        hit="You need to sign both copies.",
        miss="You need to see it.",
    ),
    Rule(
        id="maybe-you-could",
        words="maybe perhaps",
        also="could can",
        confidence="possible",
        pattern=r"~,? you (?:could|can) (?!see\b|tell\b|be\b|even|imagine|get\b|use\b"
        r"|find)[a-z]+[^.;!?]{0,60}",
        hit="Maybe you could introduce me to your CFO.",
        miss="Maybe you can see it from there.",
    ),
    Rule(
        id="has-to-be-returned",
        words="has have need needs must",
        also="returned submitted signed completed filled sent paid handed reported approved"
        " confirmed",
        confidence="possible",
        pattern=r"\b(?:has to|have to|needs? to|must) be (?:(?:filled in|completed|signed|printed"
        r"|checked|dated) and )?(?:returned|submitted|signed|completed|filled (?:in|out)|sent|paid"
        r"|handed in|reported|approved|confirmed) (?:[^.;!?]{1,40}? )?(?:by(?! hand)|before|no"
        r" later than"
        r"|until|today|tomorrow)\b[^.;!?]{0,40}",
        hit="The form has to be signed and returned to us by Friday.",
        miss="The form has to be signed by hand, as ever.",
    ),
    Rule(
        id="everyone-to",
        words="everyone everybody all both",
        confidence="possible",
        at="opening",
        pattern=r"(?:~|all (?:staff|managers|drivers|hands|teams?|of you)) to (?!be\b|see\b|know\b"
        r"|have\b|play|the\b|a\b|do with)[a-z]+ [^.;!?]{2,60}",
        hit="Everyone to hand in their badge by noon.",
        miss="Everyone to the left.",
    ),
    Rule(
        id="must-reach-us",
        words="must",
        also="by before later no",
        confidence="possible",
        pattern=r"~ (?:be (?:in|with|at|on|here|received|submitted|sent|delivered|signed|ready)"
        r"|reach|arrive)\b[^.;!?]{0,50}?\b(?:(?:by|before) (?:noon|\d+|the \d+|the end|end|five"
        rf"|{DAY})|no later)\b[^.;!?]{{0,40}}",
        hit="The offer must be in our inbox by five on Friday.",
        miss="He must be in Ghent.",
    ),
    Rule(
        id="i-would-edit",
        words="delete remove pull hold move add change rephrase reword drop leave include"
        " emphasize emphasise cut replace soften clarify wait combine shorten insert strike omit"
        " revise rewrite avoid urge",
        also="d would",
        confidence="possible",
        pattern=r"(?<!said )(?<!thought )\bi(?:'d| would)(?: also| just| then| probably| maybe|"
        r" strongly| as soon)* ~\b[^.;!?]{0,60}",
        hit="I would delete the second half of clause four.",
        miss="I would like the second half.",
    ),
    Rule(
        id="deadline-for",
        words="deadline",
        confidence="possible",
        pattern=r"~ for (?:your |all |any |the )?(?:[a-z]+ )?(?:input|comments?|feedback|changes"
        r"|replies"
        r"|answers|reports?|forms?|claims?|numbers|figures|submissions?|registrations?|sign-?up)"
        r" is\b"
        r"[^.;!?]{0,40}",
        hit="Deadline for your input is Wednesday.",
        miss="The deadline for the moon landing is long gone.",
    ),
    Rule(
        id="still-missing",
        words="missing outstanding needed open",
        also="still also",
        confidence="possible",
        at="opening",
        pattern=r"(?:still|also) ~(?: from (?:you|your side))?(?::| (?:is|are) (?:the|your))"
        r" ?[^.;!?]{0,60}",
        hit="Still missing: the signed annex.",
        miss="The annex is still missing pages.",
    ),
    Rule(
        id="is-needed",
        words="needed required wanted requested",
        confidence="possible",
        pattern=r"\b(?:your (?:[a-z]+ ){1,3}(?:is|are) (?:still |also |urgently )?|(?:volunteers?"
        r"|drivers?"
        r"|helpers?|hands|witness(?:es)?)(?: are)? (?:still |urgently )?)~\b(?! (?:no"
        r"|not))[^.;!?]{0,60}",
        hit="Your signature is needed on page nine.",
        miss="No signature is needed.",
    ),
    Rule(
        id="reminder-to",
        words="reminder",
        pattern=r"~:? to (?!self|all|my|our|the|us\b|me\b|be\b)[a-z]+[^.;!?]{0,60}",
        hit="Just a reminder to submit the claims.",
        miss="The reminder to all staff went out.",
    ),
    Rule(
        id="due-back",
        words="due deadline",
        confidence="possible",
        pattern=r"(?<!fee )(?<!fees )(?<!rent )(?<!premium )(?<!tax )(?<!bill )(?<!baby )(?<!train"
        r" )(?<!bus )(?<!flight )\b(?:is|are) ~ (?:back )?(?:to (?:me|us)|by|on|this|tomorrow"
        r"|today|no"
        r" later)\b[^.;!?]{0,40}",
        hit="Comments are due by Friday.",
        miss="It is due to the weather.",
    ),
)
