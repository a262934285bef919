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
    twitter youtube zoom teams skype whatsapp internet calendly excel outlook gmail best kind
    regards thanks cheers europe european american world covid
    """)
)
"""Capital letters that name nobody and nothing of theirs."""

SORTS = frozenset(
    _WORD.findall("""
    new old own first second third fourth last next recent big small two three four five upper
    lower main present spring summer autumn winter early late best whole entire growing
    existing current unique specific daily overall upcoming busy esteemed valued kind quick
    local very latest good
    """)
)
"""What may stand between *your* and the thing."""

THINGS = tuple(
    _WORD.findall("""
    business compan organi firm team need goal journey success growth industr sector bottom
    revenue sales brand website site customer client cost time money life workflow productiv
    convenience inbox role marketing reputation roi result potential future day expect require
    challeng operation process performance profile efficien staff employee people work
    interest attention thought feedback answer repl respon email e-mail mail name consider
    schedule calendar favourite favorite situation project invest data budget order department
    office home propert career background help support patience understanding message letter
    call phone mobile number detail contact supply supplier compet peer colleague boss head
    mind eye part side end behalf decision position trade market priorit strateg option plan
    area week stay pocket product service technolog system software tool stack pipeline
    prospect lead outreach ad ads campaign conversion rate content page store shop house
    account place experience skill expertise user audience free copy price quote quotation
    proposal offer deal laboratory wife friends network world country city town region group
    management executive leader manager finance hand doorstep disposal permission advice
    opinion afternoon morning evening relationship picture photo pic view guidance insight
    game level ability way visit booth stand
    """)
)
"""How the words begin for what everybody has: *your business*, *your goals*."""
