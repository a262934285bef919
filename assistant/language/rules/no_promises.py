"""What sounds like a promise and is none: reports, habits, facts, and acts within the talk."""

from __future__ import annotations

from assistant.language.rules.pieces import DUE, HAND_OVER, ME, WE_WILL, WORK
from assistant.language.rules.rule import Rule

_NOT_SOON = rf"(?![^.;!?]{{0,90}}\b{DUE})"

NO_PROMISES = (
    Rule(
        id="reported",
        words="said told promised thought mentioned assumed hoped believed figured wrote asked"
        " says knew wish",
        confidence="none",
        pattern=r"\b(?:(?:said|told (?:you|him|her|them|me|us)|thought|mentioned|assumed|hoped"
        r"|believed|figured|wrote|asked|says|knew|promised (?:him|her|them)|wish)(?: if|"
        r" whether)?(?: that)?|(?:he|she|they|who) (?:\w+ )?promised(?: that)?) \"?(?:i|we)(?:'d"
        r"|'ll| will| would| could| can|'m going to| were going to| was going to)\b",
        hit="I told him I'd send it.",
        miss="As I said, I'll send it.",
    ),
    Rule(
        id="not-ours-to-say",
        words="if because unless whether until till than where how who whenever wherever suppose"
        " imagine wish usually sometimes often normally typically always why what which day know"
        " think see believe sure happen happens means",
        also="ll will shall going",
        confidence="none",
        pattern=r"\b(?:if|because|unless|whether|until|till|than|where|how|who|whenever|wherever"
        r"|suppose|imagine|wish|usually|sometimes|often|normally|typically|always|why|what|which"
        r"|day|happens? that|means(?: that)?|(?:don't|doesn't|didn't|not) (?:know|think|see"
        r"|believe|sure)(?: that| if| whether)?),? (?:i|we)(?:'ll| will| shall|'m going to| am"
        r" going to|'re going to| are going to)\b",
        hit="We need the day if we are going to send anybody.",
        miss="I will tell you what we found.",
    ),
    Rule(
        id="habit",
        words="usually sometimes often normally typically occasionally never always ever rarely",
        also="ll will",
        confidence="none",
        pattern=r"\b(?:i|we)(?:'ll| will) (?:usually|sometimes|often|normally|typically"
        r"|occasionally|never|always|ever|rarely)\b",
        hit="I'll sometimes write at night.",
        miss="I'll write tonight.",
    ),
    Rule(
        id="in-this-talk",
        words="share leave stop start begin go be keep say add mention note point assume admit"
        " argue agree let hand mute paste drop put explain talk give summarize summarise take"
        " repeat read switch turn move skip guess quote phrase call imagine tell describe pass"
        " echo second clarify stress ask comment",
        also="ll will going gonna can could would d",
        confidence="none",
        pattern=rf"{ME}(?:'ll| will|'m going to| am going to|'re going to| are going to|'m gonna|"
        r" can| could|'d| would)(?: just| quickly| also| now| then| briefly| maybe| probably|"
        r" first| try to| start to| like to| simply| perhaps| only)* (?:share (?:my|the|our)"
        r" (?:screen|slides?)|leave it (?:there|at that)|stop (?:there|here|sharing|talking)"
        r"|start (?:with|by|off|here|from|recording|sharing|the (?:recording|presentation|meeting"
        r"|demo|call|slides?|session|agenda|introductions?|discussion))|begin\b|go (?:first"
        r"|ahead(?! and)|next"
        r"|quickly|back to"
        r"|with)|be (?:brief|quick|honest|frank|clear|very)|keep (?:it|this) (?:short|brief"
        r"|quick)|say|add (?!you|it to|this to|that to|[a-z]+ (?:[a-z]+ )?to (?:the|our|your)|the"
        r"|a|your)|mention|note\b|point out"
        r"|assume|admit|argue|agree|let (?:you|him|her|them) (?:go|speak|start|introduce|talk"
        r"|present|all|guys)|hand (?:it )?over to|mute|paste|drop (?:(?:it|this|that)(?! (?:off"
        r"|round|by|over|at|in your))|the link|a link)|put you on|put (?:it|the link|that|this|a"
        r" link) in the|explain|talk (?:a (?:bit|little) )?(?:about|through)|give"
        r" you (?:an example|a quick|a brief|a bit)|summari[sz]e|take (?:a|the|any) question"
        r"|repeat|read (?:it|this|that) out|switch (?:to|over|back|gears|topics?|slides?)|turn"
        r" (?:to|it)|move on|skip|guess|quote|phrase"
        r"|call it|imagine|tell you (?:that|what|why|how much|right now|the truth|one thing|this)"
        r"|describe|pass on|echo|second that|clarify|stress|ask (?:a|one|another|the) question"
        rf"|comment)\b{_NOT_SOON}",
        hit="I'll share my screen.",
        miss="I'll explain it in the paper that you get on Monday.",
    ),
    Rule(
        id="let-me-talk",
        words="let",
        confidence="none",
        pattern=r"~ me (?:just |quickly |also |first |now |then |maybe |briefly |try to |start to"
        r" )*(?:know|add|say|ask you|be\b|start|begin|explain|introduce|share my|give you (?:an?"
        r"|some) (?:\w+ )?(?:example|background|context|idea|overview|update|summary)|tell|put it"
        r"|clarify|rephrase|repeat|summari[sz]e|finish|go (?:through|over|ahead)|read|show|remind"
        r"|point|mention|pull|stop|interrupt|jump|try|preface|quote|echo|describe|congratulate"
        r"|thank|assure|express|guess|stress|emphasi[sz]e|in\b|out\b|off\b|a\b|if\b)",
        hit="Let me explain.",
        miss="Let me send you the paper.",
    ),
    Rule(
        id="agenda",
        words="get kick move wrap jump dive go focus cover touch wait give come start",
        also="ll will going gonna",
        confidence="none",
        pattern=rf"{WE_WILL}(?: probably| quickly)* (?:get (?:started(?!"
        rf" on\b[^.;!?]{{0,60}}\b(?:next|tomorrow|today|this|by|(?:mon|tues|wednes|thurs"
        rf"|fri)day)\b)|going|to (?:it|this|that)"
        r"|into)|kick (?:\w+ )?off|move (?:over|on|along)|wrap up|jump (?:in|into|right|to)|dive"
        r"|go (?:over|through|around|into)(?![^.;!?]{0,60}\b(?:with you|tomorrow|next|on"
        r" \w+day)\b)|focus|cover (?:that|this|these|those|everything|all)|touch (?:on|upon)|wait"
        r"|start (?:in|with|by)|come (?:back )?to (?:that|this|it)|give (?:it|them|people|a"
        r" couple|everyone))\b",
        hit="We'll get started in a minute.",
        miss="We'll get you the figures in a minute.",
    ),
    Rule(
        id="no-act",
        words="ll will shall going gonna promise commit undertake",
        also="i we",
        confidence="none",
        pattern=rf"{WE_WILL}(?: probably| likely| hopefully| maybe| most likely| have to)*"
        r" (?:(?:need|require|see|know|miss|want|like|love|lose|win|die|remember|forget|regret"
        r"|wait|feel|understand|notice|enjoy|believe|hate|bet|guess|suppose|hope|become|grow"
        r"|survive|fail|suffer|face|still|ever|receive|benefit|owe|live|learn"
        r"|stay(?![^.;!?]{0,30} until)|spend (?:the|a|my)|struggle|realize|realise|gain|earn"
        r"|hear|starve|freeze|hire|travel|fly|retire|move to|graduate|eventually|assume|admit"
        r"|ultimately|likely|soon be|probably be|doubt|sound|seem|appear|look like|look forward"
        r"|sell|bid|buy|decline|pass\b(?! (?:you|your|my|it|that|this|them|the|along|on)\b)|go"
        r" (?:to|on|home|into|with|out|away|down)|all|turn \d|use|definitely need"
        r"|be)\b(?!-)(?<!'ll be)(?<! will be)(?<!shall be)|be (?!sending|calling|contacting"
        r"|working (?:on|with|through|out)|sharing|forwarding|providing|delivering|(?:happy|glad"
        r"|able) to (?!hear|see"
        r"|know|learn)|sure|preparing|reaching|following|publishing|posting|issuing|submitting"
        r"|getting back|writing|bringing|mailing|emailing|shipping|checking|reviewing|putting)"
        r"|think(?! about| it over)|find (?!out|a|the|some|you|that|it)|have"
        r" (?![^.;!?]{0,60}\b(?:for you|ready|by|before|tomorrow|today|tonight|with"
        r" you)\b)(?!it|the|a (?:draft|proposal|look|reply|answer|version|contract|word)|them"
        r"|an? [a-z]+ (?:at|waiting|there|on site|ready|over|round)\b"
        r"|your|our|him|her|this|that|someone|somebody|my|something|an answer|[a-z]+"
        rf" (?:{HAND_OVER}|{WORK}|look|get|find|turn|clean|pick|switch|measure|explain|tell|confirm"
        r"|keep|let))|have (?:that|the|this) (?:problem|issue|chance|same)|get (?!in"
        r" touch)(?:tired|used|old|lost|hurt|sick|stuck|there|a lot|better|worse|away|rid|paid"
        r"|in\b|into|some)|end up|find out (?:about|who|soon)|run (?:out|into|for)|continue to"
        r" (?:have|see|be|use)|take (?:\d|one\b|two\b|three\b|all\b|both\b|that as|it as|a while"
        r"|time|some time|longer|advantage)|make (?:money|it\b(?! (?:right|up|happen|work|good))"
        r"|more)|come (?:across|up against)|do (?:well|fine|ok|better|great|it again)|have to"
        r"|save (?:you )?(?:\d|money|a lot)|work (?:hard|harder)\b|help you (?:cut|save|reduce"
        r"|grow|win|increase|achieve|get)|(?:cut|reduce|increase|improve|double|halve|transform"
        r"|revolutioni[sz]e|boost|optimi[sz]e|grow) your|give it (?:a|some))",
        hit="I will be in London on Monday.",
        miss="I will be sending it on Monday.",
    ),
)
