"""Writes deals as busy sales people keep them: some healthy, some dark, each about 8 KB.

    python -m benchmarks.generate deals/ --count 500

The same seed, count and date give the same bytes; a deal depends on its own number only, so the
first 500 of 2,000 are the 500.
"""

from __future__ import annotations

import argparse
import datetime as dt
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any

import yaml

from benchmarks import phrases

AS_OF = dt.date(2026, 11, 21)
SEED = 1
STAGES = ("prospect", "discovery", "solution", "proposal", "negotiation")
DOMAIN = "sensoric.example"

WORKSPACE = """\
company: Sensoric
domains: [sensoric.example]
products: [LineSight, LineSight Edge]
competitors: [Plantwise]
"""

# How a deal stands, and how many of a hundred stand so.
SITUATIONS = {
    "healthy": 40,
    "buyer_silent": 20,
    "dark_because_of_us": 15,
    "pitched_first": 12,
    "agreed_wait": 6,
    "won": 4,
    "lost": 3,
}

# What each stage has asked, beside what the stages before it have.
_ASKED = {
    "prospect": ("goal",),
    "discovery": ("why_now", "cost_of_inaction"),
    "solution": ("strategy_fit", "success_measure", "alternatives", "decision_criteria"),
    "proposal": ("decision_process", "critical_event", "budget"),
    "negotiation": ("paper_process", "first_90_days"),
}


@dataclass
class Person:
    """Somebody at the customer."""

    name: str
    role: str
    title: str
    email: str

    @property
    def first(self) -> str:
        return self.name.split()[0]


@dataclass
class Story:
    """A deal in the making: its cast, its dates, and the activities so far."""

    random: Random
    as_of: dt.date
    situation: str
    stage: str
    company: str
    seller: str
    number: int  # the last digits of the seller's telephone
    people: list[Person]
    activities: list[dict[str, Any]] = field(default_factory=list)
    discovery: dict[str, dict[str, Any]] = field(default_factory=dict)
    commitments: list[dict[str, Any]] = field(default_factory=list)
    said: set[str] = field(default_factory=set)
    threads: dict[str, str] = field(default_factory=dict)  # what we write about with each person
    asked_by: Person | None = None  # whose question we have not answered yet
    our_answer: str = ""

    @property
    def open(self) -> bool:
        return self.situation not in ("won", "lost")

    @property
    def buyer(self) -> Person:
        return self.people[0]

    @property
    def champion(self) -> Person:
        return self.people[1]

    def reached(self, stage: str) -> bool:
        """Whether the deal stands at `stage` or beyond."""
        return STAGES.index(self.stage) >= STAGES.index(stage)

    def fill(self, template: str, to: Person, **known: str) -> str:
        """The sentence with its braces filled."""
        others = [person for person in self.people if person is not to]
        pick = self.random.choice
        words = {
            "n": self.random.randint(3, 14),
            "m": self.random.randint(2, 9),
            "pct": self.random.randrange(10, 45, 5),
            "money": f"{self.random.randrange(40, 900, 10)},000",
            "day": pick(phrases.DAYS),
            "month": pick(phrases.MONTHS),
            "you": to.first,
            "other": pick(others).first,
            "company": self.company,
            "product": pick(phrases.PRODUCTS),
            "thing": pick(phrases.THINGS),
        }
        return template.format(**(words | known))

    def say(self, to: Person, *intents: Sequence[str], **known: str) -> str:
        """One sentence of each intent, as a paragraph; nobody says the same thing all the time."""
        sentences = []
        for intent in intents:
            fresh = [sentence for sentence in intent if sentence not in self.said]
            sentence = self.random.choice(fresh or intent)
            self.said.add(sentence)
            sentences.append(self.fill(sentence, to, **known))
        return " ".join(sentences)

    def subject(self, person: Person) -> str:
        """The subject of the next mail from or to `person`: mostly an answer to the last one."""
        known = self.threads.get(person.name)
        if known and (self.asked_by is person or self.random.random() < 0.7):
            return f"Re: {known}"
        new = self.fill(self.random.choice(phrases.SUBJECTS), person)
        self.threads[person.name] = new
        return new

    def asks_us(self, person: Person) -> str:
        """A question that `person` asks us; our answer to it is kept for our next mail."""
        both = self.random.choice(phrases.THEIR_QUESTION)
        question, self.our_answer = self.fill("\n".join(both), person).split("\n")
        self.asked_by = person
        return question


def deal(number: int, *, seed: int = SEED, as_of: dt.date = AS_OF, wordless: bool = False) -> str:
    """The text of deal `number`; where it is `wordless` no mail has a text to be read."""
    story = _begin(Random(f"{seed}:{number}"), as_of)
    _live(story)
    if wordless:
        _move_words(story.activities)
    return _to_yaml(_record(story, number))


def write_deals(
    folder: Path,
    count: int,
    *,
    seed: int = SEED,
    as_of: dt.date = AS_OF,
    wordless: bool = False,
) -> list[Path]:
    """Writes a workspace and `count` deals into `folder`; the paths of the deals."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "workspace.yaml").write_text(WORKSPACE, encoding="utf-8", newline="\n")
    paths = [folder / f"deal-{number:05}.yaml" for number in range(count)]
    for number, path in enumerate(paths):
        text = deal(number, seed=seed, as_of=as_of, wordless=wordless)
        path.write_text(text, encoding="utf-8", newline="\n")
    return paths


def _move_words(activities: list[dict[str, Any]]) -> None:
    """Moves the words of mails into our notes on a call: as long a file, with nothing to read."""
    talks = [one for one in activities if one["kind"] in ("call", "meeting", "demo")]
    for activity in activities:
        if activity not in talks and "text" in activity:
            words = activity.pop("text")
            if talks:
                talks[0]["text"] += f"\n\n{words}"


# --- who and where -----------------------------------------------------------------------------


def _begin(random: Random, as_of: dt.date) -> Story:
    situation = random.choices(list(SITUATIONS), list(SITUATIONS.values()))[0]
    first = "solution" if situation == "pitched_first" else "discovery"
    stages = STAGES[STAGES.index(first) :]
    if situation in ("won", "lost"):
        stages = ("negotiation",)
    company = random.choice(phrases.COMPANIES)
    seller = random.randrange(len(phrases.SELLERS))
    return Story(
        random=random,
        as_of=as_of,
        situation=situation,
        stage=random.choice(stages),
        company=company,
        seller=phrases.SELLERS[seller],
        number=seller + 10,
        people=_people(random, company),
    )


def _people(random: Random, company: str) -> list[Person]:
    further = ["decision_maker", "influencer", "user", "procurement", "legal"]
    random.shuffle(further)
    roles = ["economic_buyer", "champion", *further[: random.randint(1, 4)]]
    first_names = random.sample(phrases.FIRST_NAMES, len(roles))
    last_names = random.sample(phrases.LAST_NAMES, len(roles))
    return [
        Person(
            name=f"{first} {last}",
            role=role,
            title=random.choice(phrases.TITLES[role]),
            email=f"{first.lower()}.{last.lower()}@{_slug(company)}.example",
        )
        for role, first, last in zip(roles, first_names, last_names, strict=True)
    ]


# --- what happened -----------------------------------------------------------------------------


def _live(story: Story) -> None:
    """Lets the deal happen: first how it went, then on which days."""
    asked = [question for stage in STAGES if story.reached(stage) for question in _ASKED[stage]]
    if story.situation == "pitched_first":
        _pitch(story, story.buyer)
        asked = asked[: story.random.randint(1, 3)]
    else:
        _open(story, story.champion)
    waves = [asked[at : at + 2] for at in range(0, len(asked), 2)]
    for wave in waves:
        _ask_and_learn(story, wave)
    if story.reached("solution"):
        _demonstrate(story)
    if story.reached("proposal"):
        _propose(story)
    enough = story.random.randint(11, 13)
    while len(story.activities) < enough:
        _exchange(story, story.random.choice(story.people))
    _end(story)
    _put_on_days(story)


def _open(story: Story, to: Person) -> None:
    body = story.say(to, phrases.OPENING, phrases.PLAIN, phrases.QUESTION)
    _mail_out(story, to, body)


def _pitch(story: Story, to: Person) -> None:
    _mail_out(story, to, story.say(to, phrases.PITCH, phrases.PITCH), story.say(to, phrases.PITCH))


def _ask_and_learn(story: Story, questions: list[str]) -> None:
    """A call or a mail of ours, and their mail with the answers, word for word."""
    person = story.asked_by or story.random.choice(story.people[:2])
    if story.asked_by or story.random.random() < 0.5:
        _mail_out(story, person, story.say(person, phrases.THANKS, phrases.QUESTION))
    else:
        _talk(story, "call", [person], story.say(person, phrases.PLAIN, phrases.PLAIN))
    told = []
    for question in questions:
        both = story.random.choice(phrases.ANSWERS[question])
        told.append(story.fill("\n".join(both), person).split("\n"))
    body = [" ".join(words for _, words in told)]
    if story.random.random() < 0.5:
        body.append(story.say(person, phrases.PLAIN) + " " + story.asks_us(person))
    mail = _mail_in(story, person, *body)
    for question, (note, words) in zip(questions, told, strict=True):
        if story.random.random() < (0.03 if story.situation == "healthy" else 0.2):
            story.discovery[question] = {"answer": note}
        else:
            known = {"answer": note, "said_by": person.name, "quote": words, "source": mail}
            story.discovery[question] = known


def _demonstrate(story: Story) -> None:
    people = story.people[1:4]
    notes = story.say(people[0], phrases.PLAIN, phrases.CONCERN, phrases.PLAIN)
    activity = _talk(story, "demo", people, notes)
    if story.random.random() < 0.4:
        activity["requested_by"] = people[0].name


def _propose(story: Story) -> None:
    to = story.asked_by or story.champion
    body = story.say(to, phrases.PLAIN, phrases.MONEY)
    proposal = _mail_out(story, to, body, story.say(to, phrases.QUESTION))
    proposal |= {"kind": "proposal", "price": True, "attachments": ["proposal.pdf"]}
    if story.random.random() < 0.5:
        proposal["requested_by"] = to.name
    if story.random.random() < 0.7:
        _talk(story, "meeting", story.people[:2], story.say(to, phrases.PLAIN, phrases.CONCERN))


def _exchange(story: Story, person: Person) -> None:
    """They ask for something, we say by when, and mostly keep it."""
    thing = story.random.choice(phrases.THINGS)
    body = story.say(person, phrases.PLAIN), story.say(person, phrases.REQUEST, thing=thing)
    _mail_in(story, person, *body)
    mail = _mail_out(story, person, story.say(person, phrases.THANKS, phrases.PROMISE, thing=thing))
    _promise(story, person, thing, mail["id"], kept=True)


def _end(story: Story) -> None:
    """The last word, which decides how the deal stands today."""
    match story.situation:
        case "healthy" | "agreed_wait" | "won" | "lost":
            if story.asked_by:
                _mail_out(story, story.asked_by, story.say(story.asked_by, phrases.QUESTION))
            notes = story.say(story.buyer, phrases.PLAIN, phrases.PLAIN)
            _talk(story, "meeting", story.people[:3], notes)
        case "dark_because_of_us":
            to, thing = story.champion, "security paper"
            mail = _mail_out(story, to, story.say(to, phrases.PROMISE, thing=thing))
            _promise(story, to, thing, mail["id"], kept=False)
            _mail_in(story, to, story.say(to, phrases.PLAIN), story.asks_us(to))
        case "buyer_silent" | "pitched_first":
            to = story.buyer
            for _ in range(story.random.randint(2, 4)):
                body = story.say(to, phrases.NUDGE, phrases.PITCH)
                _mail_out(story, to, body, story.say(to, phrases.QUESTION))


# --- single activities -------------------------------------------------------------------------


def _mail_out(story: Story, to: Person, *paragraphs: str) -> dict[str, Any]:
    """Our mail; it answers what the reader has asked."""
    subject = story.subject(to)
    answer = []
    if story.asked_by is to:
        answer = [story.our_answer]
        story.asked_by = None
    signature = f"Best regards\n{story.seller}\nSensoric | +32 2 555 01 {story.number:02}"
    text = "\n\n".join([f"Hi {to.first},", *answer, *paragraphs, signature])
    mail = {"direction": "out", "with": [to.name], "subject": subject, "text": text}
    return _add(story, "mail", mail)


def _mail_in(story: Story, person: Person, *paragraphs: str) -> str:
    """Their mail, often with ours below it; its id."""
    seller = story.seller.split()[0]
    parts = [f"Hello {seller},", *paragraphs, f"Kind regards\n{person.first}"]
    before = story.activities[-1] if story.activities else {}
    if before.get("direction") == "out" and story.random.random() < 0.4:
        quoted = "\n".join(f"> {line}".rstrip() for line in before["text"].splitlines()[:6])
        parts.append(f"{story.seller} wrote:\n{quoted}")
    mail = {"direction": "in", "from": person.name, "subject": story.subject(person)}
    return str(_add(story, "mail", mail | {"text": "\n\n".join(parts)})["id"])


def _talk(story: Story, kind: str, people: list[Person], notes: str) -> dict[str, Any]:
    return _add(story, kind, {"with": [person.name for person in people], "text": notes})


def _add(story: Story, kind: str, details: dict[str, Any]) -> dict[str, Any]:
    number = len(story.activities) + 1
    activity = {"id": f"{kind}-{number}", "date": None, "kind": kind} | details
    story.activities.append(activity)
    return activity


def _promise(story: Story, to: Person, thing: str, source: str, *, kept: bool) -> None:
    promise = {"id": f"promise-{len(story.commitments) + 1}", "by": "us", "to": to.name}
    promise |= {"what": f"Send the {thing}", "source": source}
    story.commitments.append(promise | {"kept": kept})


# --- on which days -----------------------------------------------------------------------------


def _put_on_days(story: Story) -> None:
    """Dates every activity, backwards from the last, and what follows from the activities."""
    random = story.random
    quiet = {
        "buyer_silent": (4, 9),
        "pitched_first": (4, 9),
        "dark_because_of_us": (9, 24),
        "agreed_wait": (5, 20),
    }
    if not story.open:
        quiet[story.situation] = (20, 60)
    day = _working_day(
        story.as_of - dt.timedelta(random.randint(*quiet.get(story.situation, (1, 5))))
    )
    for activity in reversed(story.activities):
        clock = dt.time(random.randint(8, 17), random.randrange(0, 60, 5))
        activity["date"] = dt.datetime.combine(day, clock)
        nagging = activity["text"].count("\n") and activity.get("direction") == "out"
        day = _working_day(
            day - dt.timedelta(random.randint(5, 12) if nagging else random.randint(1, 6))
        )
    days = {activity["id"]: activity["date"].date() for activity in story.activities}
    for answer in story.discovery.values():
        if "source" in answer:
            answer["date"] = days[answer["source"]]
    for promise in story.commitments:
        made = days[promise["source"]]
        promise["made_on"] = made
        promise["due"] = _working_day(made + dt.timedelta(random.randint(3, 5)), forward=True)
        if promise.pop("kept"):
            promise["done_on"] = min(promise["due"], story.as_of)


def _working_day(day: dt.date, *, forward: bool = False) -> dt.date:
    while day.weekday() > 4:  # after Friday
        day += dt.timedelta(1 if forward else -1)
    return day


# --- the file ----------------------------------------------------------------------------------


def _record(story: Story, number: int) -> dict[str, Any]:
    random = story.random
    opened = story.activities[0]["date"].date() - dt.timedelta(random.randint(0, 10))
    record: dict[str, Any] = {
        "id": f"{_slug(story.company)}-{number:05}",
        "name": f"Line monitoring, {random.choice(phrases.CITIES)}",
        "account": {
            "name": story.company,
            "website": f"https://www.{_slug(story.company)}.example",
            "industry": random.choice(phrases.INDUSTRIES),
        },
        "type": random.choices(("new", "expansion", "renewal"), (80, 12, 8))[0],
        "origin": random.choices(("outbound", "inbound"), (70, 30))[0],
        "owner": f"{story.seller.lower().replace(' ', '.')}@{DOMAIN}",
        "stage": story.stage,
        "stages": _stage_moves(story, opened),
        "value": {"amount": random.randrange(15_000, 400_000, 5_000), "currency": "EUR"},
        "opened": opened,
        "close": _close(story),
    }
    if story.situation == "agreed_wait":
        record["waiting"] = {
            "for": "budget round",
            "until": story.as_of + dt.timedelta(random.randint(15, 60)),
            "said_by": story.buyer.name,
            "date": story.activities[-1]["date"].date(),
        }
    if not story.open:
        record["outcome"] = {
            "result": story.situation,
            "date": story.activities[-1]["date"].date(),
            "reason": "Fit with the plan for line two" if story.situation == "won" else "Budget",
            "said_by": story.buyer.name,
        }
    record["stakeholders"] = [_stakeholder(story, person) for person in story.people]
    record["discovery"] = story.discovery
    record["activities"] = story.activities
    record["concerns"] = [
        {
            "who": story.people[-1].name,
            "what": "Data leaves the plant",
            "date": story.activities[len(story.activities) // 2]["date"].date(),
            "answered": story.activities[-1]["id"],
        }
    ]
    record["commitments"] = story.commitments
    if story.open and story.reached("proposal"):
        record["plan"] = _plan(story)
        record["paper"] = [
            {"what": "security", "days": random.randint(5, 15), "state": "done"},
            {"what": "legal", "days": random.randint(5, 20), "state": "open"},
        ]
    if story.situation == "healthy":
        record["next_step"] = {
            "what": "Decision meeting with the plant managers",
            "date": _working_day(story.as_of + dt.timedelta(random.randint(3, 12)), forward=True),
            "owner": story.buyer.name,
        }
    return {key: value for key, value in record.items() if value not in ([], {})}


def _stage_moves(story: Story, opened: dt.date) -> list[dict[str, Any]]:
    reached = STAGES[: STAGES.index(story.stage) + 1]
    step = max((story.activities[-1]["date"].date() - opened).days // len(reached), 1)
    return [
        {"stage": stage, "date": opened + dt.timedelta(step * position)}
        for position, stage in enumerate(reached)
    ]


def _close(story: Story) -> dict[str, Any]:
    expected = story.as_of + dt.timedelta(story.random.randint(10, 120))
    if not story.open:
        expected = story.activities[-1]["date"].date()
    close: dict[str, Any] = {"expected": expected}
    if story.reached("proposal") and story.situation == "healthy":
        close["confirmed_by"] = story.buyer.name
    if story.random.random() < 0.3:
        earlier = expected - dt.timedelta(story.random.randint(20, 60))
        when = min(earlier, story.activities[-1]["date"].date())
        because = story.random.choice(("customer", "us"))
        close["pushed"] = [{"from": earlier, "to": expected, "date": when, "because": because}]
    return close


def _stakeholder(story: Story, person: Person) -> dict[str, Any]:
    random = story.random
    entry: dict[str, Any] = {
        "name": person.name,
        "title": person.title,
        "email": person.email,
        "role": person.role,
        "stance": random.choices(("supporter", "neutral", "opponent"), (50, 40, 10))[0],
    }
    matters = person.role in ("economic_buyer", "champion", "decision_maker")
    if matters and random.random() < (0.9 if story.situation == "healthy" else 0.5):
        told = [a["date"].date() for a in story.activities if person.name in a.get("with", ())]
        win = {"answer": random.choice(phrases.WINS), "said_by": person.name}
        entry["personal_win"] = win | ({"date": told[-1]} if told else {})
    return entry


def _plan(story: Story) -> list[dict[str, Any]]:
    last = story.activities[-1]["date"].date()
    done = last - dt.timedelta(7)
    ahead = _working_day(story.as_of + dt.timedelta(6), forward=True)
    return [
        {"what": "Security review", "who": story.people[-1].name, "due": done, "done_on": done},
        {"what": "Visit to a reference plant", "who": story.champion.name, "due": ahead},
    ]


class _Writer(yaml.CSafeDumper):
    """Writes as people do: texts in blocks, times without seconds, no aliases."""

    def ignore_aliases(self, data: object) -> bool:
        return True


def _write_text(writer: yaml.CSafeDumper, text: str) -> yaml.Node:
    style = "|" if "\n" in text else None
    return writer.represent_scalar("tag:yaml.org,2002:str", text, style=style)


def _write_time(writer: yaml.CSafeDumper, moment: dt.datetime) -> yaml.Node:
    return writer.represent_scalar("tag:yaml.org,2002:str", moment.isoformat(timespec="minutes"))


_Writer.add_representer(str, _write_text)
_Writer.add_representer(dt.datetime, _write_time)


def _to_yaml(record: dict[str, Any]) -> str:
    return yaml.dump(record, Dumper=_Writer, sort_keys=False, allow_unicode=True, width=100)


def _slug(text: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")


def main(arguments: Iterable[str] | None = None) -> None:
    """Writes deals into a folder."""
    parser = argparse.ArgumentParser(description="Write made-up deals.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--count", type=int, default=500)
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--as-of", type=dt.date.fromisoformat, default=AS_OF)
    options = parser.parse_args(None if arguments is None else list(arguments))
    write_deals(options.folder, options.count, seed=options.seed, as_of=options.as_of)


if __name__ == "__main__":
    main()
