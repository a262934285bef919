"""Reluctance: what feels or looks wrong, what people lean to instead, what they have not got."""

from __future__ import annotations

from assistant.language.rules.pieces import ALONE
from assistant.language.rules.rule import Rule

_HARD_FEELINGS = (
    "spied watched controlled replaced threatened left overruled rushed pushed pressured cheated"
    " misled ignored exposed wrong risky vague uncomfortable forced cornered rough cramped unsafe"
    " wary abandoned overlooked patronised steamrolled hurried hollow trapped uneasy bullied"
)
_BAD_LOOKS = (
    "rushed one-sided lopsided vague woolly fishy dodgy fiddly pushy shaky fragile hefty dated"
    " overdone naive foolish unwise reckless hasty sweeping cramped noisy messy fuzzy opaque murky"
    " dubious suspicious unbalanced stingy rich flawed laborious tedious long-winded complex steep"
    " stiff over-engineered overcomplicated overkill optimistic thin flimsy odd worrying risky"
    " ambitious arbitrary restrictive rigid inflexible draconian harsh brutal sloppy bloated greedy"
    " sided winded engineered overcomplicated finished superficial generic salesy slow"
    " unfinished half-finished immature wobbly"
    " bare patchy dangerous"
    " sketchy impractical unfriendly ugly loud wasteful"
)
_WORSE_OFF = (
    r"(?:people|staff|time|money|hands|room|skills?|budget|nerves?|capacity|space|strength|stomach"
    r"|patience|bandwidth|manpower|resources|know-how|appetite|energy|cash|funds|means)"
)

RELUCTANCE = (
    Rule(
        id="feels-bad",
        side="customer",
        words="feel feels felt feeling",
        also=_HARD_FEELINGS,
        confidence="possible",
        pattern=rf"\b~(?: (?:a bit|a little|rather|too|very|so|like we're|like i'm|like being"
        rf"|that we are"
        rf"|somehow|quite|really|being|somewhat|kind of|sort of))*"
        rf" (?:{_HARD_FEELINGS.replace(' ', '|')})\b",
        hit="The drivers will feel spied on.",
        miss="I feel fine.",
    ),
    Rule(
        id="looks-bad",
        side="customer",
        words=_BAD_LOOKS,
        also="is are was were s re looks look looked sounds sound sounded seems seem"
        " seemed feels feel"
        " felt strikes comes reads",
        confidence="possible",
        pattern=r"\b(?:is|are|was|were|looks?|looked|sounds?|sounded|seems?|seemed|feels?|felt"
        r"|strikes"
        r" (?:me|us) as|comes across as|reads|it's|that's|they're)(?: all| just| still| to me"
        r"| to us|"
        r" a bit| a tad| a little| rather| quite| very| pretty| awfully| terribly| so| too"
        r"| somewhat|"
        r" really| kind of| sort of| frankly| slightly| way| far)* ~\b(?! (?:enough|dark|chocolate"
        r"|about|layers?|film))",
        hit="It all seems a bit vague.",
        miss="Rich people are here.",
    ),
    Rule(
        id="hope-not",
        side="customer",
        words="hope hopefully pray",
        also="not isn doesn won aren t",
        confidence="possible",
        pattern=r"\b~ (?:that )?(?:it|this|that|they|you|the \w+|we|nobody) (?:\w+ )?(?:isn't"
        r"|doesn't|won't"
        r"|aren't|don't|is not|are not|does not|do not|will not|ends? up|gets? lost)\b",
        hit="I hope this isn't going to be another white elephant.",
        miss="I hope that you are well.",
    ),
    Rule(
        id="leaning-elsewhere",
        words="leaning lean inclined tempted minded works job fine happy satisfied"
        " well managed coped"
        " survived lived got gets content used soft",
        also="towards toward to still does old existing present current with without by"
        " as what until so"
        " spot attached far",
        side="customer",
        confidence="possible",
        pattern=r"\b(?:(?:leaning|lean|inclined|tempted|minded) (?:towards?"
        r"|to) (?:\w+ )?(?:stay(?:ing)?|keep(?:ing)?"
        r"|wait(?:ing)?|leav(?:e|ing)|say(?:ing)?|go(?:ing)?|another|the (?:other|old|existing)"
        r"|not|do(?:ing)?"
        r" (?:it|nothing|without)|stick(?:ing)?|hold(?:ing)?|shelv(?:e|ing)|postpon(?:e|ing)"
        r"|build(?:ing)?)|still (?:works|does the job"
        r"|does its job|holds|runs)|(?:works|does|do|doing|runs) (?:just |perfectly "
        r"|quite )?(?:fine|well|all right|okay)"
        r" (?:as it is|as they are|so far|for now|without)|(?:happy|satisfied|content) with (?:the"
        r" (?:old|existing|current|present|one)|our (?:old"
        r"|existing|current|present)|what we (?:have|use))|(?:managed|coped|survived|lived|got by"
        r"|get by)"
        r" (?:\w+ )?without|served us well|used to (?:the|our) (?:old|present|current)"
        r"|soft spot for|attached to (?:the|our) old)\b",
        hit="Then again, the old one still works.",
        miss="The old one is in the yard.",
    ),
    Rule(
        id="dependent-on-you",
        words="dependent reliant depend mercy hands rely relying lock locked tied",
        also="completely entirely totally too very wholly utterly on your solely in"
        " at heavily much",
        side="customer",
        confidence="possible",
        pattern=r"\b(?:(?:completely|entirely|totally|too|very|wholly|utterly|heavily"
        r"|so) (?:dependent|reliant)"
        r"|(?:depend|rely|relying|depending) (?:completely|entirely|totally|wholly|solely|too much"
        r"|heavily) on|completely in your hands"
        r"|dependent on (?:you|one|a single))\b",
        hit="We would be completely dependent on you.",
        miss="It depends on the weather.",
    ),
    Rule(
        id="know-what-they-say",
        side="customer",
        words="hear see know imagine guess explain tell justify defend face selling sell",
        also="say saying now already faces reaction upstairs downstairs look looks how",
        confidence="possible",
        pattern=r"\b(?:(?:can|could) (?:already |just |well )?(?:hear|see|imagine|picture) (?:what"
        r"|how|it (?:now|already)|the (?:faces?|headlines?|reactions?|looks?|look)"
        r"|(?:my|our|the|him|her|them) (?:\w+ )?(?:saying|moaning|laughing|shouting|now|already"
        r"|face))|(?:i|we) (?:already )?know (?:exactly |already )?what"
        r" (?:my|our|the|he|she|they)(?: \w+)? ?(?:will|would|'ll|is going to|are going to) say"
        r"|how (?:do|am|would|will|should) (?:i|we) (?:ever )?(?:going to )?(?:explain"
        r"|justify|defend|sell)|(?:hard|tough|difficult) (?:sell|one to sell))\b",
        hit="I can already hear what my accountant will say.",
        miss="I can hear you.",
    ),
    Rule(
        id="the-more-the-less",
        side="customer",
        words="more longer closer",
        also="less",
        confidence="possible",
        pattern=r"\bthe (?:more|longer|closer) (?:i|we|he|she|they|you) [^.;?!]{2,50} the (?:less"
        r"|more (?:worried|confused|nervous|doubtful|questions))",
        hit="The more I read the less I like it.",
        miss="The more the merrier.",
    ),
    Rule(
        id="incredulous",
        words="seriously really",
        also="?",
        side="customer",
        confidence="possible",
        pattern=r"\bseriously ?\?",
        hit="You want us to sign for five years, seriously?",
        miss="Do you take it seriously, or not?",
    ),
    Rule(
        id="rumours",
        words="rumours rumour rumors rumor gossip grapevine word",
        also="that has it is are about there of heard you",
        side="customer",
        confidence="possible",
        pattern=r"\b(?:rumou?rs?|gossip|the grapevine|word has it|word is)\b",
        hit="There are rumours that you're being bought.",
        miss="Send me word.",
    ),
    Rule(
        id="have-not-got",
        words="got have short without no lack lacking shorthanded staffed handed thin nobody run",
        also="haven hasn people staff time money hands room skills skill budget nerves"
        " nerve capacity space"
        " strength stomach patience bandwidth manpower resources ground enough to out",
        side="customer",
        confidence="possible",
        pattern=rf"\b(?:(?:haven't|hasn't|have not|has not) (?:really |simply )?got (?:the |any "
        rf"|enough |a |that kind of |that sort of )?(?:\w+ )?{_WORSE_OFF}"
        rf"|(?:simply |just )?(?:lack|lacking) the {_WORSE_OFF}|short(?: of|[ -]on) {_WORSE_OFF}"
        rf"|short-?(?:staffed|handed)|thin on the ground|(?:without|no) the {_WORSE_OFF}"
        rf"|nobody (?:to|who (?:could|can|would|has time to)) (?:run|do|look|maintain|operate"
        rf"|handle|look after|take)|running out of {_WORSE_OFF})\b",
        hit="We simply haven't got the people for another project.",
        miss="We haven't got the parcel.",
    ),
    Rule(
        id="own-limits",
        side="us",
        words="need beat match undercut compete wise sensible snag catch hitch slipped"
        " lost slip enough"
        " suit necessary worth realistic fair right safe ready idea cheapest",
        also="more never won not t can don there one by than cannot",
        confidence="possible",
        pattern=rf"\b(?:more than you(?:'d| would|'ll)?(?: ever| really)? (?:need|want|use)"
        rf"|(?:never|won't|can't|cannot|not going to|not able to)(?: ever| be able to)?"
        r" (?:beat|match|undercut|compete)|(?:there's|there is) (?:still )?(?:one|a|just one"
        r"|only one|another) (?:small |little |big )?(?:snag|catch|hitch|hurdle|but|condition)"
        r"|(?:slipped|lost|slip|slipping) (?:by )?(?:\w+ )?(?:day|days|week|weeks|month|months)"
        r"|don't think [^.;?!]{2,50} (?:wise|sensible|right|fair|enough|realistic|possible"
        rf"|ready|safe|worth|a good idea|necessary)|(?:i'm|we're|i am|we are) not (?:the"
        rf" )?(?:cheapest|right)|{ALONE}not (?:cheap|pretty|ideal))\b",
        hit="I don't think skipping the test is wise.",
        miss="The best of all is the right one.",
    ),
    Rule(
        id="stumbling-over",
        words="coming going asking head past stumble stumbling trip hung contention"
        " elephant elephants"
        " advocate swallow choke sweat ache sleepless cloud clouds pinch salt sceptic"
        " cynic cynical",
        also="keep back round myself get over on block bone room white devil's devil made"
        " makes make"
        " stomach head gives dark a of",
        side="customer",
        confidence="possible",
        pattern=r"\b(?:keep (?:coming back|going (?:back|round)|asking (?:myself|ourselves)"
        r"|wondering|stumbling|tripping)|(?:can't|cannot) get"
        r" (?:my|our) head (?:around|round)|(?:can't|cannot|hard to) get (?:past|over|round"
        r"|around)|stumbl(?:e|ing) (?:over|on|block|blocks)|trip over|hung up on|bone of contention"
        r"|elephant in the room|white elephant|devil's advocate|(?:made|makes|make) (?:me|us|him"
        r"|her|them|my \w+|our \w+) (?:swallow|choke|sweat|worry|doubt|uncomfortable|wary"
        r"|suspicious)"
        r"|(?:stomach|head|belly)[ -]?aches?|dark clouds?|pinch of salt|(?:natural )?(?:cynic"
        r"|sceptic|skeptic)|cynical)\b",
        hit="I keep coming back to the same point.",
        miss="Keep the change.",
    ),
)
