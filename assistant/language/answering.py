"""What would answer a question, and what a sentence gives: yes, a figure, a paper, a call."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal

from assistant.language.patterns import Openings, Phrases, pattern, rows_of
from assistant.language.words import normalise

Want = Literal["figure", "day", "person", "place", "yes or no"]

_LONGEST_COURTESY = 18
"""Words. What says more than that says something."""

_LONGEST_GREETING = 4
"""Words. “Morning Anna,” and “To whom it concerns,” end so."""

_WANTED: dict[Want, Phrases] = {
    "figure": Phrases("""
        how many; how much; how long; how often; how far; how big; how large; how high; how heavy
        how old; how fast; how small; how short; how deep; how wide; what number; what share
        what percentage; what size; what length; what amount; what volume; what rate; what yield
    """),
    "day": Phrases("""
        when; how soon; how early; what date; what day; what week; what month; what time
        which date; which day; which week; which month; which quarter
    """),
    "person": Phrases("who; whom; whose; which person; which colleague; which of you"),
    "place": Phrases("where; which country; which city; which site; which place; which region"),
}
_GIVEN: dict[Want, re.Pattern[str]] = {
    "figure": pattern(
        r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty"
        r"|thirty|forty|fifty|sixty|hundred|thousand|half|dozen|none|nothing|several|couple|few"
        r"|most|all|both|every)\b"
    ),
    "day": pattern(
        r"\d|\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june"
        r"|july|august|september|october|november|december|today|tomorrow|tonight|now|soon"
        r"|immediately|already|weeks?|months?|spring|summer|autumn|winter|quarter|after|before"
        r"|once|until)\b",
        re.IGNORECASE,
    ),
    "person": pattern(
        r"(?<=[a-z,] )[A-Z][a-z]+|^[A-Z][\w'-]+ (?:and|or|with|will|is|does|looks?|takes?) "
        r"|\b(?:I|[Ww]e|[Oo]ur|[Mm]y|[Nn]obody|[Ee]verybody|colleagues?|engineers?|technicians?"
        r"|partners?|team)\b"
    ),
    "place": pattern(
        r"\b(?:[Ii]n|[Aa]t|[Ff]rom|[Nn]ear|[Oo]n|[Ii]nside|[Ww]ithin)"
        r" (?!(?i:holiday|leave|time|touch|contact|case|order|general|short|fact|addition|once"
        r"|least|last|first|all|any|it|that|this|you|us|me|january|february|march|april|may|june|july"
        r"|august|september|october|november|december|mon|tues|wednes|thurs|fri|satur|sun"
        r"|one|two|three|four|five|six|seven|eight|nine|ten|a|next|noon|\d)(?:day)?\b)"
        r"(?:the |your |our |their )?[\w-]+|\b(?:[Hh]ere|[Ll]ocally|[Ee]verywhere|[Nn]owhere"
        r"|[Aa]broad|on-site|in-house)\b"
    ),
}

_BEGINS_YES_OR_NO = Openings("""
    yes; yep; yeah; no; nope; sure; certainly; of course; absolutely; definitely; indeed; correct
    exactly; not yet; not really; not at all; not quite; not for; not in; not as; not with
    not before; not today; not now; not any; never; always; both; neither; either; only; gladly
    with pleasure; no problem; happy to; glad to; done; agreed; fine; unfortunately; sadly
    i'm afraid; i am afraid; all of; none of; everything; nothing
    that's fine; that's right; that's correct; that's possible; that's included; that's not
    that is fine; that is right; that is correct; that is possible; that is included; that is not
    i do; i can; i cannot; i can't; i don't; we do; we can; we cannot; we can't; we don't
    it is; it does; it can; it will; it has; it isn't
    it doesn't; it cannot; it can't; it won't; they are; they do; they can; they will; they don't
    there is; there are; there isn't; there aren't; you can; you do; you may; you will; you cannot
""")
_GOES_ON = Openings("""
    it; they; that; this; these; those; there; he; she; one; two; three; four; five; six; seven
    eight; nine; ten; none; all; both; each; every; everything; everybody; nothing; nobody; most
    some; several; half; only; just; usually; normally; always; never; mostly; about; around
    roughly; up to; at least; at most; between; in; at; on; by; with; without; from; for; after
    before; until; since; through; under; over; via; because; as; so that; if; once; when; during
    every; twice; you; we are; we have; we had; we do; we did; we were; yours; ours; mine; free
""")
"""With these words a sentence goes on from what was said before it: from the question."""

_LONGEST_FRAGMENT = 5
_SPEAKS_OF_US = Phrases("i; we; our; my; us")
_AGREES = Phrases("""
    yes; sure; certainly; of course; absolutely; gladly; with pleasure; no problem; will do; done
    agreed; consider it done; happy to; glad to; my pleasure; that works; works for me
    works for us; fine with me; fine with us; fine by me; fine by us; in my diary; in the diary
    booked; confirmed
""")

_BRINGS = Phrases("""
    attached; enclosed; in the attachment; as an attachment; i attach; we attach; attaching
    i enclose; we enclose; please find; you find; you'll find; you will find; here is; here are
    here's; here comes; here you go; as promised; i sent; i've sent; i have sent; i just sent
    i've just sent; we sent; we've sent; we have sent; i uploaded; i've uploaded; we've uploaded
    i shared; i've shared; we've shared; i forwarded; i've forwarded; i have forwarded
""")
_POINTS = Phrases("""
    see below; see above; see page; see section; see chapter; link; on page; in section
    on our site; on our website; as you asked; as requested; as agreed; as discussed
""")
_ADDRESS = pattern(r"https?://|w(?<!\ww)ww\.")
_INVITES = Phrases("""
    call; calls; meet; meeting; talk; speak; chat; discuss; go through; go over; walk ... through
    visit; come by; come over; come to; come round; drop in; sit down; workshop; video; teams; zoom
    diary; calendar; slot; reach you; reached you; phone; ring; twenty minutes; half an hour
""")
_DEFERS = Phrases("""
    come back; get back; be back; revert; let you know; let * know; find out; find ... out; check
    look into; look it up; ask; clarif*; confirm; answer; reply; respond; hear back; hear from
    chase; have it; have that; have them; an answer; the answer; answers; have a figure; get it
    get that
    send it; send that; send them; follow up; tell you; explain; cover it; cover that; bring it
    bring them; speak to; speak with; talk to; talk with; write to you; write again; more about
    more on; do that; do it
""")
_DOES_NOT_KNOW = Phrases("""
    i don't know; i do not know; i don't yet know; i do not yet know; we don't know; we do not know
    i'm not sure; i am not sure; we're not sure; we are not sure; i don't have that
    i do not have that; i can't say; i cannot say; we can't say; we cannot say; i can't tell
    i cannot tell; no idea; not known yet; i have to ask; i have to check; i need to ask
    i need to check; i must ask; i must check; we have to ask; we have to check; we need to ask
    we need to check; i would have to ask; i would have to check; i'd have to ask; i'd have to check
    still finding out; still checking
""")

_COURTESY = Openings("""
    hi; hello; hey; dear; good morning; good afternoon; good evening; good day
    thanks; many thanks; thank you; a thousand thanks; much appreciated; i appreciate; we appreciate
    regards; best regards; kind regards; kindest regards; warm regards; with kind regards; best
    all the best; best wishes; sincerely; yours; cheers
    it was good; it was great; it was nice; it was lovely; it was a pleasure; it was very nice
    good to; great to; nice to; lovely to; good talking; great talking; good meeting
    good question; great question; good questions; good point; that's a good; that is a good
    that's a great; that's a very good; that's a fair
    i hope; i really hope; we hope; hope you; hope this; hope all; hope that
    looking forward; look forward; i look forward; we look forward; i'm looking forward
    i am looking forward; we're looking forward; we are looking forward
    have a; enjoy; congratulations; well done; let me know; please let me know; feel free
    please feel free; do not hesitate; don't hesitate; please don't hesitate
    please do not hesitate; noted; understood; received; got it; ok; okay; great; perfect
    bear with me; bear with us; leave it with me; leave it with us; wonderful; excellent; talk soon
    speak soon; see you; until then; sorry; apologies
    my apologies; i'm sorry; i am sorry; we're sorry; we are sorry
    just a quick; a quick; quick note; a short; a friendly; just following; following up
    just checking; checking in; just circling; i got your; i have received; i received; we received
    i've received; i saw your; i read your
""")
_SMALL_TALK = Phrases("""
    how are you; how are things; how is everything; how's everything; how is life; how's life
    how is business; how's business; how's it going; how is it going
    how was your week; how was your weekend; how was your holiday; how was your trip
    how was your flight; how was your summer; how were your holidays; how is the weather
    how's the weather; how is the family; how's the family
    a good holiday; a nice holiday; a good weekend; a nice weekend; a good trip; a nice trip
    a safe trip; a good flight; a good summer; a nice summer; a good christmas; a nice christmas
    a good break; a nice break; a lovely weekend; a great weekend; a lovely holiday; a great holiday
    keeping well; doing well; feeling better; hear me; see my screen; any questions
    any other questions; who knows; who would have thought; what can i say
""")
_GREETS = ("dear", "hi", "hello", "hey", "good")
_GREETING = pattern(
    r"(?:dear|hi|hello|hey|good (?:morning|afternoon|evening|day))\b[^,!:?]{0,40}[,!:] (?=\w)"
)
_NAMED_FIRST = pattern(r"[\w'-]+(?: [\w'-]+)?, ")
_NOTHING_ASKED = rows_of("""
    why not; right; ok; okay; correct; really; agreed; you know; isn't it; is it; so what; or what
    no; yes; deal; anything else; does that make sense; does this make sense; does that help
    does this help; is that ok; is that okay; sound good; sounds good; make sense
""")


@lru_cache(maxsize=256)  # a sentence is asked about many things, one after the other
def _words(sentence: str) -> str:
    """The sentence as phrases are looked for, without the greeting before it."""
    words = normalise(sentence)
    greeting = _GREETING.match(words) if words.startswith(_GREETS) else None
    return words[greeting.end() :] if greeting else words


def is_small_talk(question: str) -> bool:
    """Whether nobody waits for an answer: how was your holiday, can you hear me, right?"""
    words = _words(question)
    return words.rstrip(" ?!.") in _NOTHING_ASKED or bool(_SMALL_TALK.search(words))


def is_courtesy(sentence: str) -> bool:
    """Whether a sentence is only polite: a greeting, thanks, wishes, that a mail was received."""
    words = _words(sentence)
    count = len(words.split())
    if count <= 1 or (count <= _LONGEST_GREETING and words.endswith(",")):
        return True
    named = _NAMED_FIRST.match(words)
    begins = (words, words[named.end() :] if named else "")
    return count <= _LONGEST_COURTESY and any(map(_COURTESY.match, begins))


def wants(question: str, form: str = "") -> frozenset[Want]:
    """What would answer a question, as far as its words tell.

    Args:
        question: the sentence.
        form: closed where yes or no would do.
    """
    asked = {want for want in _WANTED if asks_for(question, want)}
    return frozenset({*asked, "yes or no"} if form == "closed" else asked)


def asks_for(question: str, want: Want) -> bool:
    """Whether the words of a question ask for such an answer."""
    return bool(_WANTED[want].search(_words(question)))


def gives(sentence: str, want: Want) -> bool:
    """Whether a sentence holds such an answer."""
    if want == "yes or no":
        words = _words(sentence)
        named = _NAMED_FIRST.match(words)
        begins = (words, words[named.end() :] if named else "")
        return any(map(_BEGINS_YES_OR_NO.match, begins))
    return bool(_GIVEN[want].search(" ".join(sentence.split())))


def goes_on(sentence: str) -> bool:
    """Whether a sentence goes on from the question, as an answer in other words does.

    It begins with a word that points back, or is a fragment: “Two years on everything”.
    """
    words = _words(sentence)
    if _GOES_ON.match(words) or words[:1].isdigit():
        return True
    return len(words.split()) <= _LONGEST_FRAGMENT and not _SPEAKS_OF_US.search(words)


def agrees(sentence: str) -> bool:
    """Whether somebody says yes to what was asked of them."""
    return bool(_AGREES.search(_words(sentence)))


def points_to(sentence: str) -> bool:
    """Whether a sentence brings something, or says where it stands: a link, a page."""
    words = _words(sentence)
    return bool(_BRINGS.search(words) or _POINTS.search(words) or _ADDRESS.search(words))


def brings(sentence: str) -> bool:
    """Whether a sentence says that the thing itself comes with the mail, or was sent."""
    return bool(_BRINGS.search(_words(sentence)))


def invites(sentence: str) -> bool:
    """Whether a sentence speaks of meeting or calling."""
    return bool(_INVITES.search(_words(sentence)))


def defers(sentence: str) -> bool:
    """Whether what is promised is an answer: to come back, to find out, to let them know."""
    return bool(_DEFERS.search(_words(sentence)))


def does_not_know(sentence: str) -> bool:
    """Whether somebody says that they do not know, or must ask: an honest answer."""
    return bool(_DOES_NOT_KNOW.search(_words(sentence)))
