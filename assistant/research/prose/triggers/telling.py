"""From what was found to an event and its fields."""

from __future__ import annotations

from assistant.language.patterns import pattern
from assistant.records.brief import TriggerType
from assistant.research.prose.names import find_names
from assistant.research.prose.roles import role_behind
from assistant.research.prose.triggers.doubts import RECENT, is_going_on
from assistant.research.prose.triggers.fields import clean, jobs_in, money_in, place_in
from assistant.research.prose.triggers.hit import OUR_PLACES, Hit, Told, is_us

_TIMES = (
    r"Easter|Christmas|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|January|Febr|March|April|May|June|July"
    r"|August|Sept|Oct|Nov|Dec"
)
_EMPLOYER = pattern(
    rf"^,? (?:at|of|for|with) (?:the )?(?!(?:{_TIMES}))([A-Z][\w’'&.-]*(?: [A-Z&][\w’'&.-]*)*)"
)
_FURTHEST_ROLE = 40
_SHORT_FORM = 3  # letters
_NEW = pattern(r"^(?:new|first) ")


def told_by(hit: Hit) -> Told | None:
    """The event; None where somebody takes a post that is none, or none with us."""
    return _new_executive(hit) if hit.type == "new_executive" else _with_fields(hit)


def _new_executive(hit: Hit) -> Told | None:
    sentence, groups, is_of_person = hit.sentence, hit.groups, hit.way.does == "person"
    who = clean(groups.get("who") or (hit.subject.words if is_of_person else ""))
    if groups.get("who") and not _is_person(who):
        return None
    if " " not in who and hit.subject.kind == "pronoun":
        return None
    firm = groups.get("firm", "")
    if firm[:1].isupper() and not is_us(firm, sentence):
        return None
    if is_of_person and not (
        sentence.is_news or is_going_on(hit.found[0]) or RECENT.search(sentence.text)
    ):
        return None
    role = _role(hit) if "role" in groups else groups.get("other", "")
    return None if role is None else Told(type="new_executive", who=who, other=clean(role))


def _is_person(words: str) -> bool:
    last = words.rpartition(" ")[2]
    if last.isupper() and len(last) >= _SHORT_FORM:
        return False
    return any(name.end == len(words) for name in find_names(words, 0, len(words)))


def _role(hit: Hit) -> str | None:
    """The post, where it is one, and one with us."""
    text, start = hit.sentence.text, hit.found.start("role")
    role = role_behind(text, start, len(text))
    if not role or role[0] > start + _FURTHEST_ROLE:
        return None
    employer = _EMPLOYER.match(text[role[1] :])
    if employer and hit.way.does == "person" and not is_us(employer[1], hit.sentence):
        return None
    return _NEW.sub("", text[slice(*role)])


def _with_fields(hit: Hit) -> Told:
    groups, page, text = hit.groups, hit.sentence.page, hit.sentence.text
    us, theirs = _us(hit), hit.subject.words if hit.way.does == "theirs" else ""
    who, other = us, groups.get("other") or groups.get("other_too") or theirs
    if groups.get("sold"):
        who, other = theirs, us
    elif groups.get("who"):
        who, other = groups["who"], other or us
    behind = text[hit.found.start() :]
    amount = groups.get("amount") or _amount(hit.type, text, behind)
    others = (*page.ours.names, clean(other), clean(who))
    return Told(
        type=hit.type,
        who=clean(who),
        amount=amount.strip(" ,.;:"),
        other=clean(other),
        place=clean(groups.get("place") or place_in(text, hit.found.start(), others)),
    )


def _us(hit: Hit) -> str:
    """Our company, by the name that stands there, else by that of the page."""
    page, subject = hit.sentence.page, hit.subject
    words = " ".join(hit.groups.get(name, "") for name in OUR_PLACES)
    named = next((name for name in page.ours.names if name in words), "")
    if named or subject.kind != "ours":
        return named or page.company
    is_name = subject.words in page.ours.names
    return subject.words if is_name else page.company or subject.words


def _amount(type_: TriggerType, text: str, behind: str) -> str:
    """Money; of people who come or go, how many."""
    if type_ == "layoffs":
        return jobs_in(text)
    return money_in(behind) or (jobs_in(behind) if type_ == "expansion" else "")
