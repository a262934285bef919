"""Who writes, a *we* that means both sides, and a *you* that could be anybody."""

from __future__ import annotations

from assistant.language.mails.signs import Signs
from assistant.language.rules.rule import Rule

JOB = (
    r"(?:manager|director|executive|exec|consultant|representative|rep|specialist|founder"
    r"|co-?founder|ceo|cto|coo|cfo|head|owner|president|partner|advis[oe]r|engineer|recruiter"
    r"|agent|broker|intern|student|associate|analyst|officer|vp|coordinator|developer|designer"
    r"|technician|expert|coach)"
)

"""What people are called by their work."""

INTRODUCTIONS = Signs(
    Rule(
        id="my-name-is",
        words="name",
        pattern=r"\bmy ~(?:'s| is)\b",
        hit="My name is Jo Park.",
        miss="The name is on the gate.",
    ),
    Rule(
        id="i-am-the-manager",
        pattern=rf"\bi(?:'m| am) (?:the |an? |your |one of the |currently |also )*(?:[\w&-]+"
        rf" ){{0,5}}?{JOB}\b(?! of yours)",
        hit="I'm the account manager for Wales.",
        miss="I am on the ferry on Monday.",
    ),
    Rule(
        id="i-work-for",
        words="work represent run lead head manage look sell founded started",
        pattern=r"\bi (?:currently |also |now )?(?:~|look after)\b[^,.?!]{0,40}\b(?:at|for|with"
        r"|of|on behalf of|here)\b",
        hit="I look after public buildings at Sensoric.",
        miss="I work on it.",
    ),
    Rule(
        id="what-i-do",
        pattern=r"^(?:and |so )*(?:i|we)(?: currently| also| mainly| basically)? (?:speciali[sz]e"
        r" in\b"
        r"|(?:help|run|own|lead|provide|sell|supply|offer|build|create|design|develop|coach|make"
        r"|place"
        r"|teach|advise) (?!you\b|your\b)(?:(?:an?|my|our|the|up to|over|many|some|all) |(?:[a-z-]+"
        r" ){0,2}?[a-z-]{3,}s\b))|^i (?:deal in|trade in|look after (?!your|the \w+ that))"
        r"|^i(?:'m| am) (?:\d+|married|based|originally|passionate)\b",
        hit="I help logistics firms with tolls.",
        miss="I help you with the tolls.",
    ),
    Rule(
        id="i-am-name",
        pattern=rf"\b(?:i am|i'm) [a-z]+(?: [a-z]+)?, (?:an? |the |your )?(?:[\w&-]+"
        rf" ){{0,4}}?{JOB}\b"
        r"|^[a-z]+ (?:here )?(?:from|at|with) [a-z]\w+(?: here)?[.,!]?$",
        hit="I'm Lena, account executive at Tidepool.",
        miss="I'm sure that your engineer knows.",
    ),
    Rule(
        id="as-your-manager",
        words="as",
        pattern=rf"^~ (?:your|the|an?) (?:new )?(?:[\w&-]+ ){{0,5}}?{JOB}\b",
        hit="As your new account manager I wanted to say hello.",
        miss="As your second line is old, it stops.",
    ),
    Rule(
        id="make-myself-known",
        pattern=r"\b(?:make|making) (?:myself|ourselves) known\b|\bi (?:work|partner|team up"
        r"|consult) with (?:\w+ ){0,3}?(?:leaders|teams|companies|owners|executives"
        r"|founders|managers|businesses|firms|brands|organi[sz]ations)\b|\bi'?m "
        r"(?:reaching out|writing|getting in touch) (?:to you )?because (?:i|we)\b"
        r"|\b(?:your|the) new (?:\w+ ){0,3}?(?:contact|manager|representative"
        r"|consultant)\b",
        hit="I am writing to make myself known to you.",
        miss="I know your valve.",
    ),
    Rule(
        id="let-me-introduce",
        words="introduce introducing introduction present",
        pattern=r"\b(?:allow me|permit me|let me|i(?:'d| would| wanted| want| thought i| am| 'm|"
        r" should|'ll)(?:'d| would)?(?: just| also| writing| reaching out| glad| like| love|"
        r" wanted| want| happy)*|i write|write|writing|a chance|a (?:quick|brief|short|word of))"
        r" (?:to )?(?:quickly |briefly |formally |properly )?~\b(?! (?:you|him|her|them) to"
        r" (?!our|my|us))",
        hit="Allow me to introduce our company.",
        miss="May I introduce Marv?",
    ),
    Rule(
        id="writing-from",
        words="writing reaching emailing contacting getting",
        pattern=r"\bi(?:'m| am) (?:~|reaching out|getting in touch)(?: to you| you)? (?:from|on"
        r" behalf of|as (?:the|an?) )",
        hit="I am writing on behalf of Sensoric.",
        miss="I am writing because of the second line.",
    ),
    Rule(
        id="this-is",
        words="this here",
        pattern=r"^~(?: is|'s) \w+(?: \w+)? (?:from|at|with|of|here)\b(?! (?:the|your|last|this"
        r"|next))",
        hit="This is Kyle from Taskharbor.",
        miss="This is the report from the yard.",
    ),
)
"""Who writes: one line of it is good manners."""

TOGETHER = Signs(
    Rule(
        id="we-together",
        pattern=r"\b(?:(?:should|shall|could|did|have|would|where|how|when) we(?! help| can| offer"
        r"| do\b)|we(?:'ve| have| had|'d)?(?: both| all| each| two| last| first| also|"
        r" briefly| just| already| recently)* (?:met|meet|spoke|speak|talk|talked|discussed"
        r"|agreed|said|sat|saw|chatted|connected|exchanged|arranged|decided|settled|fixed"
        r"|planned|were (?:both|talking|in touch|speaking|together)|been (?:working|together|in"
        r" touch)|worked? together|had (?:a|the|our) (?:call"
        r"|chat|talk|look|coffee|lunch)|could|can (?:meet|talk|speak|both|look|go|then|still"
        r"|decide|discuss)|should|shall|might|may|would|keep|need|last|look at it|'ll"
        r" (?:meet|talk|speak|see))|(?:since|when|before|after|until|that|if|where|while|once"
        r"|whether) we(?:'ve| have)?\b|in (?:our|my) (?:experience|view|opinion)|our (?:\w+"
        r" )?(?:calls?|meetings?|conversations?|chats?|talks?|visit|discussions?|lunch|dinner"
        r"|agreement|appointment|session|exchange|emails?|mails?|correspondence|enquiry))\b",
        hit="We spoke on Monday about the gate.",
        miss="We build gates.",
    ),
    Rule(
        id="we-to-you",
        pattern=r"\bwe(?:'ve| have|'re| are|'d| would|'ll| will)?(?: also| just| both| now| "
        r"already| duly| very much)* (?:thank|received|got|read|noted|acknowledge|write"
        r"|wrote|refer|enclose|attach(?! (?:the |great |much |high |particular "
        r")?(?:highest |greatest )?(?:importance|value))|confirm|apologi[sz]e|hope|trust"
        r"|hear|heard|understand|appreciate|regret|owe|promised|sorry|grateful|pleased to "
        r"(?:hear|confirm|have)|glad to (?:hear|have)|writing|not in it)\b|\bour (?:\w+ "
        r"){0,3}?(?:apolog(?:y|ies)|thanks|regrets?|condolences|congratulations|best "
        r"attention|mistake|fault|error)\b",
        hit="We have received your letter.",
        miss="We make seals.",
    ),
)
"""A *we* that means both sides, or speaks to the reader and not of ourselves."""

ANYBODY = Signs(
    Rule(
        id="companies-like-yours",
        words="you yours",
        pattern=r"\b\w+ (?:just |much )?(?:like|such as|similar to|in) (?:you|yours|your"
        r" (?:position|industry|space|sector|field|situation|shoes|area|role|line of (?:work"
        r"|business)|\w+))\b",
        hit="We help companies like yours.",
        miss="You told us so.",
    ),
    Rule(
        id="do-for-you",
        words="you",
        pattern=r"\b(?:help|helps|helped|helping|let|lets|allow|allows|enable|enables|enabling"
        r"|save|saves|saving|offer|offers|offering|give|gives|giving|provide|provides|providing"
        r"|bring|brings|support|supports|show|showing|tell|telling|walk|walking|send|sending|get"
        r"|gets|keep|keeps|make|makes|serve|assist|deliver|for|to|with|thank|invite|contact"
        r"|reach|so|so that|where|because) ~(?: all)?\b",
        hit="It helps you grow.",
        miss="You wrote on Monday.",
    ),
    Rule(
        id="you-would-get",
        words="you you'll you'd",
        pattern=r"\b(?:~ (?:can|could|will|would|may|might|get|have|need|want|should|are able"
        r"|never|always|no longer|don't|won't|deserve|know|see|only|pay|save|manage|gain"
        r"|control|benefit|profit)\b|you'll|you'd|if you)",
        hit="You can see every stop.",
        miss="You lost nine hours in May.",
    ),
    Rule(
        id="your-business",
        words="your",
        pattern=r"\b~ (?:(?:own|whole|entire|esteemed|valued|growing|existing|current|unique"
        r"|specific|daily|overall|new|upcoming|busy) )*(?:business(?:es)?|company"
        r"|companies|organi[sz]ations?|firm|team|teams|needs?|goals?|journey|success"
        r"|growth|industry|sector|bottom line|revenues?|sales|brand|website|site"
        r"|customers?|clients?|costs?|time|money|life|workflows?|productivity|convenience"
        r"|inbox|role|marketing|reputation|roi|results|potential|future|day|expectations"
        r"|requirements|challenges?|operations|processes|performance|profile|efficiency"
        r"|laboratory|staff|employees|people|work|interest|attention|thoughts|feedback"
        r"|answer|reply|response|email|mail|name|consideration|schedule|calendar|own"
        r"|favou?rite|situation|project|projects|investment|data|budget|order|department"
        r"|office|home|property|next \w+)\b|\byour (?:region|area|account|country"
        r"|market)\b|\byour (?:\w+ ){0,2}?\w+(?:[ts]ion|ment|[ae]nce|ity|ness|ship)s?\b",
        hit="It moves your business forward.",
        miss="Your packhouse was under water twice.",
    ),
)
"""A *you* that could be anybody."""
