"""Checks in words: all that a check says of itself, and how it came to an outcome."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from assistant.reports.check import render_check, render_examples, render_packs
from assistant.reports.explanation import render_explanation
from assistant.results.check_doc import BasisLine, CheckDoc, ExampleResult, Explanation, PackDoc
from assistant.results.finding import CheckResult, Evidence, Finding, OutcomeName, WaiverNote

DOC = CheckDoc(
    id="stalled/buyer-silent",
    title="The customer has gone quiet",
    severity="high",
    status="trial",
    kind="customer_silent",
    kind_summary="The customer has not answered.",
    rationale="Silence after our mails is an answer to what we wrote. " * 3,
    basis=(
        BasisLine(rests_on="convention", note="No public data"),
        BasisLine(rests_on="study", source="Rackham", sample="35,000 calls"),
    ),
    applies="in the stages proposal, negotiation",
    parameters={"days": "{prospect: 15, proposal: 8}"},
    parameters_help="`days`: how long.",
    not_a_problem_if=("A wait was agreed.", "They are away."),
    examples=("finds: Nine days", "cannot_tell: No contact", "does_not_apply: Won in a_b"),
    place="playbooks/deal/stalled.yaml:25:5",
)
FINDING = Finding(
    id="stalled/buyer-silent:acme:ines",
    check="stalled/buyer-silent",
    title="The customer has gone quiet",
    severity="high",
    status="trial",
    confidence="possible",
    subject="ines",
    subject_name="Ines Halloran",
    detail="Ines has been silent since 2 November.",
    evidence=(
        Evidence(
            path="acme.yaml",
            key="activities/2",
            line=12,
            column=5,
            quote="Any \x1bnews?",
            note="not answered",
            url="https://www.acme.example/news",
        ),
    ),
    coaching_question="What could you bring?",
    next_action="Ask Paul.",
    waived=WaiverNote(why="Budget round", by="Jo", until="2027-01-15"),
)


def explained(outcome: OutcomeName, **more: object) -> str:
    result = CheckResult(check=DOC.id, title=DOC.title, outcome=outcome, **more)  # type: ignore[arg-type]
    return render_explanation(Explanation(deal="Leeds", doc=DOC, result=result), 80, False)


def test_a_check_says_all_it_knows() -> None:
    """Every field stands in the text, wrapped to the terminal's columns."""
    assert max(map(len, render_check(DOC, 100, False).splitlines())) in range(90, 101)
    text = render_check(DOC, 80, False)
    assert max(map(len, text.splitlines())) <= 80
    for words in (
        "stalled/buyer-silent\nThe customer has gone quiet\n",
        "Looks for       The customer has not answered.",
        "Applies         in the stages proposal, negotiation",
        "Status          trial: shown, but never fails a build",
        "Rests on        convention: No public data\n                study (Rackham, 35,000 calls)",
        "No problem if   A wait was agreed.\n                They are away.",
        "Examples        finds: Nine days\n                cannot tell: No contact\n"
        "                does not apply: Won in a_b\n",
        "Stands in       playbooks/deal/stalled.yaml:25:5",
        "Settings        `days`: how long.",
        "    stalled/buyer-silent:\n      days: {prospect: 15, proposal: 8}\n",
        "    off: [stalled/buyer-silent]\n",
    ):
        assert words in text


def test_a_finding_is_explained_with_its_places_and_words() -> None:
    """What it says, where that rests, what to ask and do; control characters made visible."""
    text = explained("finds", findings=(FINDING,))
    assert text.startswith("Leeds: stalled/buyer-silent\n\nIt finds 1 thing.\n")
    for words in (
        "Ines Halloran (high, possibly)\n  Ines has been silent since 2 November.\n",
        "  Evidence      acme.yaml:12:5 activities/2 (not answered)\n",
        "                “Any \\x1bnews?”\n                https://www.acme.example/news\n",
        "  Ask yourself  What could you bring?\n  Next          Ask Paul.\n",
        "  Waived        Budget round (Jo, until 2027-01-15)\n",
        "Looks for       The customer has not answered.",
    ):
        assert words in text


@pytest.mark.parametrize(
    ("outcome", "reason", "words"),
    [
        ("passes", "the next word is ours", "It passes: the next word is ours.\n"),
        ("passes", "", "It passes.\n"),
        ("does_not_apply", "the deal is small", "It does not apply: the deal is small.\n"),
        ("failed", "our own fault", "It failed: our own fault.\n"),
    ],
)
def test_an_outcome_without_finding_gives_its_reason(
    outcome: OutcomeName, reason: str, words: str
) -> None:
    """Passing is explained as well as finding."""
    assert words in explained(outcome, reason=reason)


def test_what_cannot_be_told_names_what_would_tell() -> None:
    """The rep knows what to write down."""
    text = explained("cannot_tell", reason="we do not know the stage", datum="stage")
    assert "It cannot tell: we do not know the stage.\nWhat would tell: 'stage'" in text


def test_packs_are_listed_with_what_is_off() -> None:
    """One row a check below its pack's title."""
    pack = PackDoc(name="stalled", title="Does it move?", owner="", questions=2, checks=(DOC,))
    text = render_packs([pack], 80, False, off=["stalled/buyer-silent"])
    assert text.startswith("stalled: Does it move?\n  asks 2 questions\n  buyer-silent ")
    assert " high    off      The customer has gone quiet\n" in text


def test_what_is_to_be_pasted_is_never_wrapped() -> None:
    """A long setting stands on one line, however narrow the terminal is."""
    setting = "{prospect: 15, discovery: 12, solution: 10, proposal: 8, negotiation: 6}"
    text = render_check(replace(DOC, parameters={"days": setting}), 40, False)
    assert f"      days: {setting}\n" in text


def test_examples_are_counted_and_the_wrong_ones_named() -> None:
    """A line for each, then the sum."""
    good = ExampleResult(check="a/b", title="finds: x", place="a.yaml:1:1")
    bad = ExampleResult(check="a/b", title="passes: y", place="a.yaml:2:1", trouble="says passes")
    assert render_examples([good]) == "1 example, all as they say.\n"
    assert render_examples([good, bad]) == (
        "a.yaml:2:1: a/b: “passes: y” says passes.\n1 of 2 examples did not come out as they say.\n"
    )
