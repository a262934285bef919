"""Words that prove nothing: what everybody has, what everybody is called, what sorts things."""

from __future__ import annotations

import re

_WORD = re.compile(r"[\w'-]+")

NAMES = frozenset(
    _WORD.findall("""
    i i'm i'd i'll i've we've we're we'd we'll you've you're it's that's there's monday
    tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays
    fridays saturdays sundays january february march april may june july august september
    october november december christmas easter summer winter spring autumn mr mrs ms miss dr
    prof professor sir madam dear hi hello hey english linkedin google facebook instagram
    twitter youtube zoom teams skype whatsapp internet calendly excel outlook gmail best
    kind regards thanks cheers europe european american world covid head chief director manager
    officer president vice vp svp ceo cfo coo cto cio cmo hr ops operations marketing sales finance
    procurement owner founder partner it
    """)
)
"""Capital letters that name nobody and nothing of theirs."""

SORTS = frozenset(
    _WORD.findall("""
    new old own first second third fourth last next recent big small two three four five
    upper lower main present spring summer autumn winter early late best whole entire
    growing existing current unique specific daily overall upcoming busy esteemed valued
    kind quick local very latest good
    """)
)
"""What may stand between *your* and the thing."""

THINGS = tuple(
    _WORD.findall("""
    business compan organi firm team need goal journey success growth industr sector bottom
    revenue sales brand website site customer client cost time money life workflow productiv
    convenience inbox role marketing reputation roi result potential future day expect
    require challeng operation process performance profile efficien staff employee people
    work interest attention thought feedback answer repl respon email e-mail mail name
    consider schedule calendar favourite favorite situation project invest data budget order
    department office home propert career background help support patience understanding
    message letter call phone mobile number detail contact supply supplier compet peer
    colleague boss head mind eye part side end behalf decision position trade market priorit
    strateg option plan area week stay pocket product service technolog system software tool
    stack pipeline prospect lead outreach ad ads campaign conversion rate content page store
    shop house account place experience skill expertise user audience free copy price quote
    quotation proposal offer deal laboratory wife friends network world country city town
    region group management executive leader manager finance hand doorstep disposal
    permission advice opinion afternoon morning evening relationship picture photo pic view
    guidance insight game level ability agenda way visit booth stand brain boss trip adventure
    plate earliest desk shoes perspective trust confidence satisfaction monday tuesday
    wednesday thursday friday saturday sunday january february march april june july august
    september october november december kpi target focus back crm quota online digital presence
    story diary slot enquir lady partner peace neck bill inbox screen calendar seat spot voucher
    credit ticket long-term finger choice squad space misery refund reps
    postcode face
    """)
)
"""How the words begin for what everybody has: *your business*, *your goals*."""

QUESTIONS = frozenset(
    _WORD.findall("""
    a able about against again all also am an and any anybody anyone anything are as ask at
    available be been before being below best better book both brief briefly business but
    buy by calendar call calling can chance chat choose close coffee collaborate
    collaboration come company connect connecting connection consider contact conversation
    conversations convenient cooperation could count curious day days decide decision demo
    demonstration detail details diary did different discuss discussing discussion do does
    doing don't done each earlier early either else email enough explore exploring fancy
    feedback few fifteen find fine fit five for forward found free friday from further get
    give go going good got grab great had half happen happy has have hear hearing help
    helpful here hesitate hi hop hour hours how i i'd i'm idea if in info information
    interest interested interesting into introduce introduction is isn't it it's join jump
    just keen know late later learn learning let like little live look looking lunch mail
    make makes many may maybe me meet meeting message might mind minute minutes mine moment
    monday month more morning most much my name near need next nice no not now number of
    offer ok okay on one online only open opportunity option options or order other our out
    over page part partner perhaps person phone pick platform please point possible present
    presentation product proceed proposal question questions quick quickly quote reach read
    ready receive relevant reply right said sample say schedule see seeing send sense
    service services set share short should show sign slot so some somebody someone
    something soon sound sounds spare speak start started still stop such suit sure take
    talk ten than that that's the their them then there these thing things think thirty this
    those thoughts three thursday time times to today together tomorrow touch try tuesday
    twenty two up us useful using value visit wait want was way we we'd we're wednesday week
    weekend weeks well were what what's when when's where whether which while who whom why
    will willing with within wonder wondering work working works worth would wouldn't write
    yes yet you you'd you're you've your yourself zoom s re d ll ve m t don doesn isn won
    wouldn sync q swing pop drop stop brain pick looking already currently
    handling managing dealing growth     afternoon evening quarter slots date
    dates favour favor appetite game deal
    """)
)
"""Words of which a question may be made that asks nothing about anybody's work."""
