"""From an empty deal, mails and a call give a review that quotes them where they stand."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
import yaml

from assistant.records.deal import Deal
from assistant.records.load import find_workspace, load_deal
from tests.cli.conftest import TOP, Run
from tests.importers.mail.mails import mail, mailbox, part, parts, put

AS_OF = ("--as-of", "2026-10-20")
WORKSPACE = "company: Seller\ndomains: [seller.example]\nproducts: [LineSight]\n"
JO = "Jo Park <jo@seller.example>"
PAUL = "Paul Adeyemi <paul@brackwater.example>"
INES = "Ines Halloran <ines@brackwater.example>"
QUESTIONS = """\
Dear Jo,

thank you for the visit last week.

Which sensors would survive the chlorine in the wash-down?
What does the yearly service cost for twelve machines?
Could you send me the installation manual?

Best regards,
Paul Adeyemi
Plant manager, Brackwater Foods
"""
MANUAL = """\
Dear Paul,

the manual is attached. The chlorine does no harm to sensors of the second series.
I will send you the references of two dairies by Friday.
And I'll check the cost of the yearly service and come back to you next week.

Jo

On Tue, 1 Sep 2026 at 09:00, Paul Adeyemi <paul@brackwater.example> wrote:
> What does the yearly service cost for twelve machines?
"""
REFERENCES = "Dear Paul,\n\nhere are the references of two dairies, as promised.\n\nJo\n"
WORRY = """\
Jo,

thanks. Ines is worried that our data leaves the plant.
How many days does it take to put the sensors in?
We will send you the drawing of line two by 15 September.

Paul
"""
OURSELVES = """\
Dear Paul,

to put the sensors in takes two days. Our LineSight platform shows every machine on one screen.
I will send you the security paper by Wednesday.

Jo
"""
PRICE = """\
Dear Jo,

we lose fourteen hours a month on line two.
Please send me the price for a pilot on one machine.
Who else in food have you done this for?

Ines Halloran
COO
"""
LATER = "Dear Ines,\n\nthank you. Let me get back to you on that.\n\nJo\n"
SAID = (
    ("Jo Park", "Thank you for the time, Paul. What does a stop cost you?"),
    ("Paul Adeyemi", "Nine thousand an hour. I am worried about the cables in the wet area."),
    ("Jo Park", "I will send you the drawing of the network by Friday."),
    ("Paul Adeyemi", "And we will send you the list of our machines next week."),
)
YEARLY_SERVICE = "Check the cost of the yearly service and come back to Paul"
OF_THE_NETWORK = "I will send you the drawing of the network by Friday."


def _with_file(text: str, name: str) -> tuple[dict[str, str], str]:
    file = part("application/pdf", "x", Content_Disposition=f"attachment; filename={name}")
    return parts(part("text/plain", text), file)


def _thread() -> list[bytes]:
    manual, with_manual = _with_file(MANUAL, "installation-manual.pdf")
    references, with_references = _with_file(REFERENCES, "references-dairies.pdf")
    sent: list[tuple[str, str, str, str, dict[str, str]]] = [
        ("Tue, 1 Sep 2026", PAUL, JO, QUESTIONS, {}),
        ("Wed, 2 Sep 2026", JO, PAUL, with_manual, manual),
        ("Fri, 4 Sep 2026", JO, PAUL, with_references, references),
        ("Tue, 8 Sep 2026", PAUL, JO, WORRY, {}),
        ("Thu, 10 Sep 2026", JO, PAUL, OURSELVES, {}),
        ("Mon, 21 Sep 2026", INES, JO, PRICE, {}),
        ("Tue, 22 Sep 2026", JO, INES, LATER, {}),
    ]
    return [
        mail(
            text,
            sender=sender,
            to=to,
            subject="Line two in Leeds" if number == 0 else "Re: Line two in Leeds",
            date=f"{day} 09:00:00 +0000",
            fields={"Message-ID": f"<{number}@x>", "References": f"<{number - 1}@x>", **more},
        )
        for number, (day, sender, to, text, more) in enumerate(sent)
    ]


def _captions(times: str, head: str = "") -> str:
    """One caption for each turn, two minutes each; `times` is how they are written."""
    return head + "\n\n".join(
        f"{number + 1}\n{times.format(2 * number, 2 * number + 1)}\n{who}: {words}"
        for number, (who, words) in enumerate(SAID)
    )


def _gong() -> str:
    turns = [
        {"speakerId": who, "sentences": [{"start": 120_000 * n, "end": 120_000 * n + 60_000,
                                          "text": words}]}
        for n, (who, words) in enumerate(SAID)
    ]  # fmt: skip
    names = [{"speakerId": who, "name": who} for who in ("Jo Park", "Paul Adeyemi")]
    calls = [{"metaData": {"id": "77", "started": "2026-10-06T10:00:00Z"}, "parties": names}]
    told = {"callTranscripts": [{"callId": "77", "transcript": turns}], "calls": calls}
    return json.dumps(told, indent=1)


CALLS = {
    "call.vtt": _captions("00:{:02}:00.000 --> 00:{:02}:00.000", "WEBVTT\n\n"),
    "call.srt": _captions("00:{:02}:00,000 --> 00:{:02}:00,000"),
    "call.txt": "\n\n".join(f"{who}  {2 * n}:00\n{words}" for n, (who, words) in enumerate(SAID)),
    "call.json": _gong(),
}


@pytest.fixture(autouse=True)
def _empty(tmp_path: Path, run: Run) -> None:
    put(tmp_path, "workspace.yaml", WORKSPACE.encode())
    assert run("new", "leeds.yaml").exit_code == 0


def take_mails(run: Run, folder: Path) -> None:
    for number, one in enumerate(_thread()):
        put(folder, f"mails/{number}.eml", one)
    result = run("import", "mail", "mails", "--into", "leeds.yaml", *AS_OF)
    assert result.exit_code == 0, result.output


def take_call(run: Run, folder: Path, name: str = "call.vtt") -> None:
    put(folder, name, CALLS[name].encode())
    result = run("import", "call", name, "--into", "leeds.yaml", "--date", "2026-10-06")
    assert result.exit_code == 0, result.output


def review(run: Run, name: str = "leeds.yaml", as_of: Iterable[str] = AS_OF) -> Any:
    result = run("review", name, *as_of, "--format", "json", "--all")
    assert result.exit_code == 0, result.output
    return json.loads(result.output)


def findings(told: Any) -> dict[str, list[Any]]:
    """What was found, by the name of its check."""
    return {
        one["check"].partition("/")[2]: one["findings"]
        for one in told["results"]
        if one["findings"]
    }


def quotes(found: Iterable[Any], path: str = "") -> list[str]:
    """The words that these findings quote first, in files that end so."""
    first = (one["evidence"][0] for one in found)
    return [one["quote"] for one in first if one["path"].endswith(path)]


def read(folder: Path) -> Deal:
    path = folder / "leeds.yaml"
    return load_deal(path, find_workspace(path)).deal


def test_a_thread_and_a_call_are_quoted_where_they_stand(run: Run, tmp_path: Path) -> None:
    """What we promised, what they asked and what worries them: in mails and in the call."""
    take_mails(run, tmp_path)
    take_call(run, tmp_path)
    told = review(run)
    found = findings(told)
    promised = quotes(found["unrecorded-promise"])
    assert promised[0] == OF_THE_NETWORK
    assert "I will send you the security paper by Wednesday." in promised
    assert quotes(found["unrecorded-promise"], ".vtt") == [OF_THE_NETWORK]
    assert quotes(found["dark-because-of-us"], ".vtt") == [OF_THE_NETWORK]
    assert quotes(found["price-question-dodged"], "leeds.yaml") == [
        "Please send me the price for a pilot on one machine."
    ]
    assert "Ines is worried that our data leaves the plant." in quotes(found["concern-unaddressed"])
    assert told["verdict"]["id"] == "dropped_by_us"


def test_every_quote_stands_on_its_line(run: Run, tmp_path: Path) -> None:
    """In the deal's file and in the transcript."""
    take_mails(run, tmp_path)
    take_call(run, tmp_path)
    told = review(run)
    every = [
        place
        for found in findings(told).values()
        for one in found
        for place in one["evidence"]
        if one["confidence"] and place["quote"]
    ]
    seen = {place["path"] for place in every}
    assert seen == {"leeds.yaml", "calls/2026-10-06.vtt"}
    for place in every:
        lines = (tmp_path / place["path"]).read_text("utf-8").splitlines()
        behind = " ".join(" ".join(lines[place["line"] - 1 :])[place["column"] - 1 :].split())
        words = place["quote"].rstrip("…").split()[:3]
        assert all(word in behind[:200] for word in words), place


def test_promises_are_followed_to_what_kept_them(run: Run, tmp_path: Path) -> None:
    """With both places: what was promised, and the attachment or the words that brought it."""
    take_mails(run, tmp_path)
    take_call(run, tmp_path)
    ledger = {one["what"]: one for one in review(run)["promises"]}
    kept = ledger["Send Paul the references of two dairies"]
    assert (kept["state"], kept["recorded"]) == ("kept", False)
    assert kept["evidence"]["quote"].startswith("I will send you the references")
    assert kept["kept_by"]["key"].endswith("attachments/0")
    states = {what: (one["side"], one["state"], one["due"]) for what, one in ledger.items()}
    assert states == {
        "Send Paul the references of two dairies": ("us", "kept", "2026-09-04"),
        YEARLY_SERVICE: ("us", "broken", "2026-09-11"),
        "Send us the drawing of line two": ("customer", "broken", "2026-09-15"),
        "Send Paul the security paper": ("us", "broken", "2026-09-16"),
        "Answer “Who else in food have you done this for?”": ("us", "open", None),
        "Send Paul the drawing of the network": ("us", "overdue", "2026-10-09"),
        "Send us the list of their machines": ("customer", "overdue", "2026-10-16"),
    }


@pytest.mark.parametrize("name", CALLS)
def test_every_sort_of_transcript_says_the_same(run: Run, tmp_path: Path, name: str) -> None:
    """Who of us wrote the mails is known in the call; each promise stands at its own line."""
    take_mails(run, tmp_path)
    take_call(run, tmp_path, name)
    (place,) = (
        one["evidence"][0]
        for one in findings(review(run))["unrecorded-promise"]
        if one["evidence"][0]["path"].startswith("calls/")
    )
    assert place["quote"] == OF_THE_NETWORK
    lines = (tmp_path / place["path"]).read_text("utf-8").splitlines()
    assert OF_THE_NETWORK in lines[place["line"] - 1] + lines[place["line"]]


def test_mails_in_files_a_mailbox_and_a_maildir_are_the_same(run: Run, tmp_path: Path) -> None:
    take_mails(run, tmp_path)
    expected = read(tmp_path)
    put(tmp_path, "box.mbox", mailbox(*_thread()))
    for number, one in enumerate(_thread()):
        put(tmp_path, f"Maildir/cur/{number}.x:2,S", one)
    (tmp_path / "Maildir/new").mkdir()
    (tmp_path / "Maildir/tmp").mkdir()
    for source in ("box.mbox", "Maildir"):
        (tmp_path / "leeds.yaml").unlink()
        run("new", "leeds.yaml")
        assert run("import", "mail", source, "--into", "leeds.yaml", *AS_OF).exit_code == 0
        assert read(tmp_path) == expected


def test_a_second_time_adds_nothing_and_keeps_what_was_changed(run: Run, tmp_path: Path) -> None:
    """Comments, a role, a promise written down, mended words: all are the rep's."""
    take_mails(run, tmp_path)
    take_call(run, tmp_path)
    path = tmp_path / "leeds.yaml"
    text = path.read_text("utf-8")
    for old, new in (
        ("name: Leeds", "name: Line two in Leeds   # the small one first"),
        ("- name: Ines Halloran", "- name: Ines Halloran   # COO\n    role: economic_buyer"),
        ("we lose fourteen hours", "we lose about fourteen hours"),
        ("    kind: call\n", "    kind: meeting   # Paul came by\n"),
    ):
        assert text.count(old) == 1
        text = text.replace(old, new)
    path.write_text(text, encoding="utf-8")
    take_mails(run, tmp_path)
    take_call(run, tmp_path)
    assert path.read_text("utf-8") == text
    assert [one.name for one in (tmp_path / "calls").iterdir()] == ["2026-10-06.vtt"]


class TestTheStory:
    """A strong seller's mails to somebody silent, each found for what it is."""

    def places(self, told: Any, folder: Path, deal: str) -> dict[str, set[str]]:
        """Which mails each check points at, by their subjects."""
        record = load_deal(folder / deal, find_workspace(folder / deal)).deal
        return {
            name: {
                record.activities[int(place["key"].split("/")[1])].subject
                for one in found
                for place in one["evidence"]
                if place["key"].startswith("activities/")
            }
            for name, found in findings(told).items()
        }

    def check(self, run: Run, folder: Path, deal: str) -> None:
        told = review(run, deal, ("--as-of", "2026-11-21"))
        found, places = findings(told), self.places(told, folder, deal)
        assert places["product-only-outreach"] >= {"LineSight for Corvane", "A demo just for you"}
        assert places["inducement-to-silent-buyer"] >= {
            "Lunch?",
            "A demo just for you",
            "A LineSight Edge on loan, free for a month",
        }
        assert places["same-mail-again"] >= {
            "LineSight for Corvane",
            "New in LineSight",
            "A demo just for you",
            "LineSight wins an award",
        }
        assert "LineSight for Corvane" in places["opens-with-our-company"]
        words = " ".join(
            place["quote"]
            for name in ("product-only-outreach", "inducement-to-silent-buyer")
            for one in found[name]
            for place in one["evidence"]
        )
        for said in (
            "Our LineSight platform shows every machine on one live dashboard",
            "May I take you and Piet to lunch",
            "on loan for a month, free of charge",
            "to see what LineSight can do.",
        ):
            assert said in words
        assert quotes(found["buyer-silent"])

    def test_in_the_record(self, run: Run, tmp_path: Path) -> None:
        for name in ("dark.yaml", "workspace.yaml"):
            put(tmp_path, name, (TOP / "examples" / name).read_bytes())
        self.check(run, tmp_path, "dark.yaml")

    def test_as_mails_that_an_empty_deal_takes(self, run: Run, tmp_path: Path) -> None:
        """Also where nobody wrote the stage down, so long a silence is one."""
        put(tmp_path, "workspace.yaml", (TOP / "examples" / "workspace.yaml").read_bytes())
        story = yaml.safe_load((TOP / "examples" / "dark.yaml").read_text("utf-8"))
        people = {one["name"].split()[0]: one["name"] for one in story["stakeholders"]}
        for number, one in enumerate(story["activities"]):
            if one["kind"] != "demo":
                put(tmp_path, f"mails/{number}.eml", _of_the_story(one, people))
        options = ("--into", "leeds.yaml", "--as-of", "2026-11-21")
        assert run("import", "mail", "mails", *options).exit_code == 0
        self.check(run, tmp_path, "leeds.yaml")


def _of_the_story(one: dict[str, Any], people: dict[str, str]) -> bytes:
    whom = one.get("with") or one["from"]
    theirs = ", ".join(
        f"{people[name]} <{people[name].lower().replace(' ', '.')}@corvane.example>"
        for name in ([whom] if isinstance(whom, str) else whom)
    )
    jo = "Jo Park <jo.park@sensoric.example>"
    sender, to = (theirs, jo) if one["direction"] == "in" else (jo, theirs)
    date = one["date"].strftime("%a, %d %b %Y 09:00:00 +0000")
    return mail(one["text"], sender=sender, to=to, subject=one["subject"], date=date)
