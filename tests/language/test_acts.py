"""What sentences do: each kind of act, what a promise is about and when it is due."""

from __future__ import annotations

import datetime as dt
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.language.acts import looks_english, read_acts
from assistant.language.shapes import Act

WEDNESDAY = dt.date(2026, 9, 2)


def acts(text: str) -> list[Act]:
    """All acts of a text of a Wednesday, by a maker of LineSight."""
    read = read_acts(text, WEDNESDAY, ["LineSight", "Sensoric"])
    return [act for sentence in read for act in sentence.acts]


def kinds(text: str) -> set[str]:
    """The kinds of acts in a text, but for the topics money and customer."""
    return {act.kind for act in acts(text)} - {"money", "customer"}


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("What does an hour of downtime cost you?", "open"),
        ("By when would you need it?", "open"),
        ("Could you tell me who signs?", "open"),
        ("Is the budget approved, and who approved it?", "open"),
        ("Is the budget approved?", "closed"),
        ("You run three shifts, right?", "closed"),
        ("I was wondering if you have spoken to Ines", "closed"),
        ("do you have a minute on Thursday", "closed"),
    ],
)
def test_questions(text: str, form: str) -> None:
    """Open asks what, who, how; closed can be answered by yes or no."""
    assert [act.form for act in acts(text) if act.kind == "question"] == [form]


@pytest.mark.parametrize(
    "text",
    [
        "How are you?",
        "Can you believe it?",
        "Can you see my screen?",
        "Any questions?",
        "Should you have any questions, feel free to call.",
        "Please find attached our paper.",
        "Let me know if you have any questions.",
        "I hope this mail finds you well.",
        "Thanks for your patience.",
        "I will be out of the office until Monday.",
        "I sent you the paper last week.",
        "He said he would call you.",
        "The plant will close for two weeks.",
        "I'll share my screen.",
        "No problem at all.",
        "We will see how it goes.",
        "It will rain on Saturday.",
        "I'll be on holiday next week.",
        "I'll let you go.",
        "We'll get started in a minute.",
        "She was told that we'd call her.",
        "Could you believe it?",
        "How was the leave?",
        "Please note our new address.",
        "Order intake is up this year.",
        "In urgent cases please contact the front desk.",
    ],
)
def test_what_is_no_act(text: str) -> None:
    """Courtesies, formulas, whereabouts, reports and facts ask for nothing and promise nothing."""
    assert not kinds(text)


@pytest.mark.parametrize(
    "text",
    [
        "Could you send us the paper?",
        "It would help if you could bring the drawings.",
        "Let me know which day suits you.",
        "I need your numbers by Friday.",
        "Send me the contract.",
        "Let's meet on Monday.",
        "Could Lars look at the sorter while he is here?",
        "We need forty props by Thursday morning.",
        "Our auditor would like a copy of the certificate.",
        "A name and a number would be enough.",
        "So send it before noon, would you?",
        "pls send over the drawings",
    ],
)
def test_requests(text: str) -> None:
    """A request is none of the questions for information."""
    assert kinds(text) == {"request"}


@pytest.mark.parametrize(
    "text",
    [
        "Please do not contact the plant directly.",
        "No contact until the award, please.",
        "Stop sending us reminders.",
        "Let's not tell Tom yet.",
        "Don't share this with the plant.",
        "Please do not quote me on that.",
    ],
)
def test_requests_to_refrain(text: str) -> None:
    """They are requests that nobody needs to answer."""
    assert [act.is_refrain for act in acts(text)] == [True]


def test_other_acts_do_not_ask_to_refrain() -> None:
    """Neither what is asked for nor what is promised."""
    assert not any(act.is_refrain for act in acts("Please call Tom. We won't share your data."))


@pytest.mark.parametrize(
    ("text", "what", "due", "confidence"),
    [
        ("I'll send you the draft by Friday.", "send you the draft", "2026-09-04", "clear"),
        ("By Friday, I will send you the draft.", "send you the draft", "2026-09-04", "clear"),
        ("You'll have it on Monday.", "have it", "2026-09-07", "clear"),
        ("We will get back to you.", "get back to you", "", "clear"),
        ("Once legal signs, I'll countersign.", "countersign", "", "clear"),
        ("If you like, I'll bring the meter.", "bring the meter", "", "possible"),
        ("I hope to send it tomorrow.", "send it", "2026-09-03", "possible"),
        ("I'd be happy to set up a call.", "set up a call", "", "possible"),
        ("Our lawyer will send you the redlines.", "send you the redlines", "", "clear"),
        ("If you like, I can call Tom tomorrow.", "call Tom", "2026-09-03", "possible"),
        ("Happy to speak to her if that helps.", "speak to her", "", "possible"),
        ("I'll see if there's one left.", "see if there's one left", "", "possible"),
        ("I can bring the spare, the old one.", "bring the spare", "", "possible"),
        ("ill ring u on friday", "ring u", "2026-09-04", "clear"),
        ("I'll, uh, I'll send the draft by Friday.", "send the draft", "2026-09-04", "clear"),
        ("Our fitter comes on Monday.", "comes", "2026-09-07", "possible"),
        ("We won't share your data.", "share your data", "", "clear"),
        ("You'll receive the paper on Monday.", "receive the paper", "2026-09-07", "clear"),
    ],
)
def test_promises(text: str, what: str, due: str, confidence: str) -> None:
    """The act without its time, and the time as a date counted from the message."""
    (promise,) = (act for act in acts(text) if act.kind == "promise")
    assert (promise.what, promise.due, promise.confidence) == (what, due, confidence)


def test_several_promises() -> None:
    """One sentence may promise twice, each with its own time."""
    found = acts("I'll send the paper by Friday, and I'll call Tom on Monday.")
    assert [(act.what, act.due) for act in found] == [
        ("send the paper", "2026-09-04"),
        ("call Tom", "2026-09-07"),
    ]


def test_without_a_date_nothing_is_due() -> None:
    """No clock is read."""
    ((sentence,),) = (read_acts("I'll send it tomorrow."),)
    assert [act.due for act in sentence.acts] == [""]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("I'm worried about the migration.", "concern"),
        ("The timeline looks very tight.", "concern"),
        ("We cannot justify that price.", "concern"),
        ("My worry is that nobody will use it.", "concern"),
        ("I'm not comfortable with that clause.", "concern"),
        ("Legal will push back on that.", "concern"),
        ("We got burned last year.", "concern"),
        ("Twelve weeks is rather long for us.", "concern"),
        ("Our platform cuts downtime by half.", "pitch"),
        ("LineSight shows every stop; Sensoric helps plants.", "pitch"),
    ],
)
def test_concerns_and_pitches(text: str, kind: str) -> None:
    """Worries of the one who speaks, and praise of what is ours, by its names too."""
    assert kinds(text) == {kind}


@pytest.mark.parametrize("text", ["The licence is €12,000 a year.", "Is there a setup fee?"])
def test_money(text: str) -> None:
    """Price talk is a topic: it stands beside other acts."""
    assert "money" in {act.kind for act in acts(text)}


@pytest.mark.parametrize("text", ["What does it cost a year?", "Is the price fixed?"])
def test_questions_about_money(text: str) -> None:
    """They are both: a question, and about money."""
    assert {"question", "money"} <= {act.kind for act in acts(text)}


@pytest.mark.parametrize("text", ["You said an hour hurts.", "Your second plant opens in May."])
def test_customer(text: str) -> None:
    """What they said, and what is theirs."""
    assert "customer" in {act.kind for act in acts(text)}


def test_who_speaks_tells_whom_it_is_about() -> None:
    """What one says of oneself is about the customer from them, and praise of ours from us."""
    said = "Our line in Ghent runs three shifts and never stops."
    kinds = [
        {act.kind for act in read_acts(said, side=side)[0].acts} for side in ("us", "customer")
    ]
    assert kinds == [{"pitch"}, {"customer"}]


def test_without_knowing_who_speaks_neither_is_guessed() -> None:
    """The rows that need a side see nothing."""
    assert not read_acts("Our line in Ghent runs three shifts and never stops.")[0].acts


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("Could you send us the paper?", True),
        ("Acme Robotics, Ghent", True),
        ("", True),
        ("OK", True),
        ("We’ll send “it” – don’t worry…", True),
        ("We met Zoë Müller, who’ll show us the line at Łódź.", True),
        ("Das ist für uns – „und“ nicht für die anderen…", False),
        ("Könnten Sie uns bitte das Angebot bis Freitag schicken?", False),
        ("Pourriez-vous nous envoyer le contrat avant vendredi ?", False),
        ("¿Puede enviarnos el contrato, por favor?", False),
        ("Kunt u ons het contract voor vrijdag sturen?", False),
        ("契約書を送ってください。", False),
        ("Пришлите, пожалуйста, договор.", False),
    ],
)
def test_other_languages(text: str, english: bool) -> None:
    """They are told apart, and hold no acts here; in doubt a line is English."""
    assert looks_english(text) is english
    assert english or not acts(text)


WORDS = """
I'll send you the draft by Friday, could please what if we can't afford it? let me check “Really”
don’t… your plant; and İstanbul\u00a0will cost $5 - our platform is ok! 🙂 jo@acme.example
"""


@settings(deadline=None)
@given(st.lists(st.sampled_from(WORDS.split(" ")), max_size=25), st.sampled_from([" ", "  ", "\n"]))
def test_places_are_in_the_text(words: list[str], space: str) -> None:
    """Every act stands inside its sentence, and what is promised stands there word for word."""
    text = space.join(words)
    for sentence in read_acts(text, WEDNESDAY):
        assert text[sentence.start : sentence.end] == sentence.text
        for act in sentence.acts:
            assert sentence.start <= act.start < act.end <= sentence.end
            assert act.what in sentence.text


def test_what_is_said_again_is_read_for_its_own_place_day_and_speaker() -> None:
    """Short lines are known from one text to the next; nothing else of that text comes along."""
    line = "I will send it on Friday."
    first, again = acts(f"{line}\n\n{line}")
    assert again.start - first.start == len(line) + 2
    later = read_acts(line, WEDNESDAY + dt.timedelta(days=7))
    assert [first.due, *(act.due for one in later for act in one.acts)] == [
        "2026-09-04",
        "2026-09-11",
    ]
    theirs, ours = (read_acts("We need more staff.", side=side) for side in ("customer", "us"))
    assert theirs[0].acts != ours[0].acts


@pytest.mark.parametrize("part", ["I will ", "please ", "can you ", "if you ", "what, ", "a", "?"])
def test_long_texts_take_no_longer(part: str) -> None:
    """Eight times the text takes far less than the 64 times that a square would take."""
    seconds = []
    for count in (1_000, 8_000):
        start = time.process_time()
        read_acts(part * count)
        seconds.append(time.process_time() - start)
    assert seconds[1] < 40 * seconds[0] + 0.1
