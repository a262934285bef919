"""The shipped playbooks: every example holds, and nothing about a check goes without one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import msgspec
import pytest

from assistant import resources
from assistant.checks.examples import lay_example, load_baseline, try_pack
from assistant.checks.kinds import kinds_of
from assistant.checks.lint import lint_pack
from assistant.checks.load import Pack, load_playbooks, ready_check, shipped_packs
from assistant.checks.playbook import AppliesWhen, Check, Example, ReadyCheck
from assistant.checks.run import Ran, put_into_words, run_check
from assistant.checks.speak import next_action
from assistant.records.deal import STAGES, Stage
from assistant.records.mail import MAIL_KINDS, MailKind
from assistant.results.check_doc import ExampleResult
from assistant.results.finding import CheckResult

SHIPPED = resources.playbooks_folder()
OF_DEALS = shipped_packs(SHIPPED, "deal")
OF_MAILS = shipped_packs(SHIPPED, "mail")
PACKS = [*OF_DEALS, *OF_MAILS]
BASELINE = load_baseline(SHIPPED / "healthy.yaml")
QUESTIONS = tuple(question for pack in PACKS for question in pack.playbook.questions)
CHECKS = [
    pytest.param(pack, check, id=f"{pack.name}/{check.id}")
    for pack in PACKS
    for check in pack.playbook.checks
]
LIVE = [param for param in CHECKS if param.values[1].status != "retired"]
FINDING = [
    pytest.param(pack, check, example, id=f"{pack.name}/{check.id}: {example.title}")
    for pack in PACKS
    for check in pack.playbook.checks
    for example in check.examples
    if example.finds
]
RESTRICTIONS = [
    pytest.param(pack, check, field, id=f"{pack.name}/{check.id}: {field}")
    for pack in PACKS
    for check in pack.playbook.checks
    for field in AppliesWhen.__struct_fields__
    if getattr(check.applies_when, field) != getattr(AppliesWhen(), field)
]


def _tried() -> Iterator[ExampleResult]:
    for pack in PACKS:
        yield from try_pack(pack, BASELINE, QUESTIONS)


@pytest.mark.parametrize(
    "tried", [pytest.param(one, id=f"{one.check}: {one.title}") for one in _tried()]
)
def test_example(tried: ExampleResult) -> None:
    """The check says about the example's deal what the example says."""
    assert not tried.trouble, f"{tried.place}: {tried.trouble}"


@pytest.mark.parametrize(("pack", "check"), CHECKS)
def test_every_check_has_examples_of_both_sorts(pack: Pack, check: Check) -> None:
    """One that it finds, with the exact sentence, and one that passes."""
    assert any(one.finds and one.evidence for one in check.examples)
    assert any(one.passes for one in check.examples)


@pytest.mark.parametrize(("pack", "check"), CHECKS)
def test_every_example_says_one_thing(pack: Pack, check: Check) -> None:
    """It has one outcome, changes something, and its title is not used twice in its check."""
    for example in check.examples:
        told = (example.finds, example.passes, example.cannot_tell, example.does_not_apply)
        assert sum(map(bool, told)) == 1, example.title
        changed = example.deal or example.mail or example.as_of or example.benchmarks
        assert changed, example.title
    titles = Counter(example.title for example in check.examples)
    assert titles.most_common(1)[0][1] == 1


def _only_examples_of(pack: Pack, name: str) -> Pack:
    checks = tuple(
        check if check.id == name else msgspec.structs.replace(check, examples=())
        for check in pack.playbook.checks
    )
    return Pack(msgspec.structs.replace(pack.playbook, checks=checks), pack.source)


def _troubles(pack: Pack) -> list[str]:
    return [one.title for one in try_pack(pack, BASELINE, QUESTIONS) if one.trouble]


@pytest.mark.parametrize(("pack", "check"), LIVE)
def test_a_check_without_its_code_fails_an_example(
    pack: Pack, check: Check, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever switches the code behind a check off hears of it."""
    kinds = kinds_of(pack.looks_at)
    kind = kinds[check.find["kind"]]
    silent = msgspec.structs.replace(kind, find=lambda *_: ())
    monkeypatch.setitem(kinds, kind.name, silent)
    assert _troubles(_only_examples_of(pack, check.id))


@pytest.mark.parametrize(("pack", "check", "field"), RESTRICTIONS)
def test_a_check_without_a_restriction_fails_an_example(
    pack: Pack, check: Check, field: str
) -> None:
    """Every line under `applies_when` has an example that needs it."""
    when = msgspec.structs.replace(check.applies_when, **{field: getattr(AppliesWhen(), field)})
    checks = tuple(
        msgspec.structs.replace(one, applies_when=when) if one.id == check.id else one
        for one in pack.playbook.checks
    )
    changed = Pack(msgspec.structs.replace(pack.playbook, checks=checks), pack.source)
    assert _troubles(_only_examples_of(changed, check.id))


def _run(pack: Pack, example: Example) -> list[tuple[Ran, CheckResult]]:
    laid = lay_example(pack.looks_at, BASELINE, example, QUESTIONS)
    judged = [
        run_check(_ready(pack, check, position), laid.facts, laid.name)
        for position, check in enumerate(pack.playbook.checks)
    ]
    return [(one, put_into_words(one, laid.places, laid.common)) for one in judged]


def _ready(pack: Pack, check: Check, position: int) -> ReadyCheck:
    ready = ready_check(pack, check, pack.source, ("checks", position, "find"), {})
    assert isinstance(ready, ReadyCheck), str(ready)
    return ready


@pytest.mark.parametrize("stage", STAGES)
@pytest.mark.parametrize("pack", OF_DEALS, ids=lambda pack: pack.name)
def test_the_healthy_deal_is_healthy_at_every_stage(pack: Pack, stage: Stage) -> None:
    """No check finds anything in it, is unable to tell, or breaks."""
    assert not _alarms(_run(pack, Example(deal={"stage": stage})))


def _alarms(ran: list[tuple[Ran, CheckResult]]) -> dict[str, str]:
    quiet = ("passes", "does_not_apply")
    return {one.check: one.outcome for _, one in ran if one.outcome not in quiet}


@pytest.mark.parametrize("kind", MAIL_KINDS)
@pytest.mark.parametrize("pack", OF_MAILS, ids=lambda pack: pack.name)
def test_the_healthy_mail_is_healthy_whatever_it_is_for(pack: Pack, kind: MailKind) -> None:
    """Beside the healthy deal no check finds anything in it, is unable to tell, or breaks."""
    assert not _alarms(_run(pack, Example(mail={"kind": kind}, deal={})))


@pytest.mark.parametrize("key", sorted(BASELINE.mail))
@pytest.mark.parametrize("pack", OF_MAILS, ids=lambda pack: pack.name)
def test_no_check_breaks_where_a_part_of_the_mail_is_missing(pack: Pack, key: str) -> None:
    """A mail without any one part of the healthy mail, even its words, is read to the end."""
    change = {key: "Hello." if key == "text" else None}
    broken = [one for _, one in _run(pack, Example(mail=change)) if one.outcome == "failed"]
    assert not broken, broken[0].reason


@pytest.mark.parametrize("key", sorted(BASELINE.deal))
@pytest.mark.parametrize("pack", OF_DEALS, ids=lambda pack: pack.name)
def test_no_check_breaks_where_a_part_is_missing(pack: Pack, key: str) -> None:
    """A deal without any one part of the healthy deal is reviewed to the end."""
    if key == "name":
        return
    ran = _run(pack, Example(deal={key: None}))
    broken = [result for _, result in ran if result.outcome == "failed"]
    assert not broken, broken[0].reason


@pytest.mark.parametrize(("pack", "check", "example"), FINDING)
def test_texts_read_well_where_nobody_holds_a_role(
    pack: Pack, check: Check, example: Example
) -> None:
    """No gap, no possessive behind a bracket, no sentence that begins small."""
    for one in _run(pack, example), _run(pack, _without_people(example)):
        for _, result in one:
            assert result.outcome != "failed", result.reason
            for finding in result.findings:
                for text in (finding.detail, finding.coaching_question, finding.next_action):
                    assert text[0].isupper()
                    assert text[-1] in ".?)"
                    assert "  " not in text
                    assert ")'s" not in text
                    assert " ." not in text
                    assert "None" not in text


def _without_people(example: Example) -> Example:
    nobody = {"stakeholders": None, "account": None}
    return msgspec.structs.replace(
        example,
        deal=None if example.deal is None else {**example.deal, **nobody},
        mail={**example.mail, "to": None},
    )


@pytest.mark.parametrize(("pack", "check", "example"), FINDING)
def test_the_action_reads_the_same_as_a_move(pack: Pack, check: Check, example: Example) -> None:
    """A finding names the same person as the move that is made of it."""
    laid = lay_example(pack.looks_at, BASELINE, example, QUESTIONS)
    for ran, result in _run(pack, example):
        for found, finding in zip(ran.found, result.findings, strict=True):
            said = next_action(ran.check, found.hit, laid.common, found.hit.person)
            assert said == finding.next_action


@pytest.mark.parametrize("pack", PACKS, ids=lambda pack: pack.name)
def test_a_shipped_pack_has_no_mistakes(pack: Pack) -> None:
    """Names, texts, ids and examples are right."""
    assert [str(problem) for problem in lint_pack(pack.playbook, pack.source)] == []


def test_ids_are_unique_and_every_question_too() -> None:
    """No two packs, checks of a pack or questions share an id."""
    assert len({pack.name for pack in PACKS}) == len(PACKS)
    for pack in PACKS:
        checks = [check.id for check in pack.playbook.checks]
        assert len({*checks}) == len(checks)
    questions = [question.id for question in QUESTIONS]
    assert len({*questions}) == len(questions)


def test_all_shipped_checks_are_ready_to_run() -> None:
    """Without a workspace every check that is no draft is used."""
    ready = [load_playbooks(SHIPPED), load_playbooks(SHIPPED, None, "mail")]
    used = {
        f"{pack.name}/{check.id}"
        for pack in PACKS
        for check in pack.playbook.checks
        if check.status not in ("draft", "retired")
    }
    assert {one.id for part in ready for one in part.checks} == used


def test_every_basis_is_honest() -> None:
    """A study has a source and a sample."""
    for pack in PACKS:
        for check in pack.playbook.checks:
            assert check.basis, check.id
            for basis in check.basis:
                assert basis.rests_on != "study" or (basis.source and basis.sample), check.id
