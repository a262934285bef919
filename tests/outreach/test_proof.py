"""Nothing stands in a mail that no fact proves."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant.outreach.claims import find_claims
from tests.outreach.world import change, copy_of_examples, draft, own_template, why_not

PLANTED = [
    "You lose 40 hours a month.",
    "You lose forty hours a month.",
    "That is .5 percent of it.",
    "You lose a third of them.",
    "You lose ½ of them.",
    "It was on 3 March.",
    "It was on 2026-03-03.",
    "We meet on Tuesday.",
    "I will call tomorrow.",
    "We spoke in May about it.",
    "It costs €500.",
    "It costs 5 000 EUR.",
    "It costs fifty thousand euros.",
    "You told us “we will buy”.",
    'You told us "we will buy".',
    "You told us ‘we will buy’.",
    "You told us 'we will buy'.",
    "You told us „we will buy“.",
    "You told us «we will buy».",
    "You told us “we will buy",
    "Ask Marco about it.",
    "Marco knows about it.",
    "We work for Nestlé too.",
    "We work for 王伟 too.",
    "You lose one hour of them.",
    "You were our second customer.",
    "It has grown tenfold.",
    "It has grown in the nineties.",
    "You lose ⁴⁰ hours.",
    "You lose Ⅳ hours.",
    "You lose ④ hours.",
    "You lose x40 hours.",
    "You lose f\u200borty hours.",
    "You lose ｆｏｒｔｙ hours.",
    "It happens at noon.",
    "We met on monday.",
    "We met in january.",
    "We met a year ago.",
    "It is due by the end of the quarter.",
    "You told us `we will buy`.",
    "You told us ❝we will buy❞.",
    "You told us ＂we will buy＂.",
    "You told us “he said ‘we will buy’ then”.",
    "Will told us so.",
    "See https://evil.example/page about it.",
    "See www.evil.example about it.",
    "See evil.example/page about it.",
    "Write to marco@evil.example about it.",
]


@pytest.fixture
def deals(tmp_path: Path) -> Path:
    return copy_of_examples(tmp_path)


@pytest.mark.parametrize("words", PLANTED)
def test_what_is_planted_in_a_template_is_refused(words: str, deals: Path) -> None:
    """A number, a date, an amount, a quotation, a name: in the text, and in the subject."""
    name = own_template(deals, f"Dear {{{{ to.first }}}},\n{words}\n{{{{ us.name }}}}")
    mail = draft(deals, "dark", name)
    assert mail.refused
    assert mail.text == ""
    assert "nothing proves" in why_not(mail)
    assert "templates/ours.j2" in why_not(mail)


@pytest.mark.parametrize("words", PLANTED[::3])
def test_a_subject_is_proven_as_well(words: str, deals: Path) -> None:
    quoted = words.replace("'", "''")
    name = own_template(deals, "Dear {{ to.first }}", subject=f"'{quoted}'")
    assert draft(deals, "dark", name).refused


@pytest.mark.parametrize(
    "words",
    [
        "May I ask you something? May we talk?",
        "It’s what you’d call a start, isn't it?",
        "The colleagues' list is with me, and yours too.",
        "So far: one thing, and then another. Thanks!",
        "Will you tell me? Will it do?",
        "It is the first step, e.g. this one. The day after, you will hear.",
    ],
)
def test_plain_words_claim_nothing(words: str) -> None:
    assert [claim.words for claim in find_claims(words, ["it’s"])] == []


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("what: Send the security paper", "what: Send the 12 papers that Marco wants by 3 May"),
        ("name: Daniel Oyelaran", "name: Daniel Oyelaran “we will buy”"),
    ],
)
def test_what_is_planted_in_a_record_has_its_line_in_the_proof(
    before: str, after: str, deals: Path
) -> None:
    """A mail says it only as the record does, and the proof sheet shows where."""
    change(deals / "dropped-by-us.yaml", before, after)
    mail = draft(deals, "dropped-by-us", "own-up")
    planted = [line for line in mail.proof if "12 papers" in line.words or "buy" in line.words]
    assert mail.refused or all(line.source.startswith("dropped-by-us.yaml:") for line in planted)


@pytest.mark.parametrize("word", ["piet", "plantwise"])
def test_a_template_cannot_call_somebodys_name_plain(word: str, deals: Path) -> None:
    body = f"Dear {{{{ to.first }}}},\n{word.title()} agrees."
    name = own_template(deals, body, head=f"plain: [{word}]\n")
    assert f"nothing proves the name {word.title()}" in why_not(draft(deals, "dark", name))


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("An “unplanned” stop costs us a lot", "“An “unplanned” stop costs us a lot”"),
        ('"An unplanned stop costs us a lot."', "“An unplanned stop costs us a lot”"),
        ("“A stop” and “a fire”", "““A stop” and “a fire””"),
        ("They call it “unplanned”.", "“They call it “unplanned””"),
        ("“A stop costs us a lot", "“A stop costs us a lot”"),
    ],
)
def test_quotation_marks_inside_a_quotation_are_theirs(
    written: str, said: str, deals: Path
) -> None:
    path = deals / "dark-researched.yaml"
    quote = "quote: An unplanned stop costs us about 9,400 euros an hour"
    change(path, quote, f"quote: '{written}'")
    change(path, "    source: mail-2026-11-19\n", "")
    assert f"told me on 19 November: {said}." in draft(deals, "dark-researched", "reopen").text


def test_part_of_a_quotation_is_none(deals: Path) -> None:
    """Words cut out of what somebody said could turn it round."""
    head = "needs: {issue: {of: answer, questions: [cost_of_inaction]}}\n"
    body = "{{ issue.speaker }} told me on {{ issue.day }}: “{{ issue.words | shorten(30) }}”."
    name = own_template(deals, body, head=head)
    assert "nothing proves the quotation" in why_not(draft(deals, "dark-researched", name))


def test_a_name_inside_a_quotation_is_theirs(deals: Path) -> None:
    """What they said may name anybody: it stands in their words, with its source."""
    path = deals / "dark-researched.yaml"
    change(path, "costs us about 9,400 euros an hour", "costs us 9,400 euros, says Marco Bianchi")
    mail = draft(deals, "dark-researched", "reopen")
    assert "says Marco Bianchi”" in mail.text
    assert any("Marco Bianchi" in line.words for line in mail.proof if line.kind == "quotation")
