"""Templates that mean harm, or are broken, are refused with their place."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from assistant.errors import BadInput
from tests.outreach.world import change, copy_of_examples, draft, own_template, why_not

HEARD = "needs: {heard: {of: answers, questions: [goal, why_now, cost_of_inaction]}}\n"


@pytest.fixture
def deals(tmp_path: Path) -> Path:
    return copy_of_examples(tmp_path)


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ("{{ to.__class__.__mro__ }}", "private"),
        ("{{ to['__class__'] }}", "private"),
        ("{{ us.name.format(to) }}", "calls something"),
        ("{{ to.name.upper() }}", "calls something"),
        ("{{ cycler('a') }}", "calls something"),
        ("{{ self }}", "private"),
        ("{{ 'x' * 50000000 }}", "calculates"),
        ("{% for a in range(9) %}x{% endfor %}", "loops over something other"),
        ("{% macro m() %}x{% endmacro %}", "Macro"),
        ("{% include '/etc/passwd' %}", "loads another file"),
        ("{% set x = to %}", "sets a name"),
        ("{{ deal.discovery }}", "'deal' but is offered"),
        ("{% if %}", "cannot be read"),
        ("{{ to.nmae }}", "Did you mean name"),
        ("x" * 30_000, "longer than"),
    ],
)
def test_what_a_text_may_not_do_is_refused_at_its_line(body: str, told: str, deals: Path) -> None:
    name = own_template(deals, f"Dear {{{{ to.first }}}}\n{body}")
    with pytest.raises(BadInput) as refused:
        draft(deals, "dark", name)
    [problem] = refused.value.problems
    assert (problem.path, problem.line > 0) == ("templates/ours.j2", True)
    assert told in str(problem)


def test_the_line_is_that_of_the_file(deals: Path) -> None:
    name = own_template(deals, "Dear {{ to.first }}\n\n{{ to.nmae }}")
    with pytest.raises(BadInput, match=r"templates/ours.j2:9:1: the text uses 'to.nmae'"):
        draft(deals, "dark", name)


@pytest.mark.parametrize(
    ("head", "told"),
    [
        ("needs: {issue: {of: answr}}\n", "ours.j2:6:21"),
        ("needs: {issue: {of: answer, questions: [gaol]}}\n", "Did you mean goal"),
        ("needs: {issue: {of: answer}}\n", "names no questions"),
        ("needs: {issue: {of: public}}\n", "nothing uses the need 'issue'"),
        ("when: [buyer_silnt]\n", "Did you mean buyer_silent"),
        ("when: [stalled/buyer-silnt]\n", "Did you mean stalled/buyer-silent"),
        ("to: [boss]\n", "ours.j2:6:6"),
        ("needs: {talk: {of: offer, minutes: 9400 euros}}\n", "is no length of a talk"),
        ("needs: {talk: {of: offer, minutes: Marco of Nestlé}}\n", "is no length of a talk"),
        ("colour: red\n", "unknown key 'colour'"),
    ],
)
def test_a_mistake_in_a_head_has_its_place(head: str, told: str, deals: Path) -> None:
    name = own_template(deals, "Dear {{ to.first }}", head=head)
    with pytest.raises(BadInput) as refused:
        draft(deals, "dark", name)
    said = str(refused.value)
    assert said.startswith("templates/ours.j2:")
    assert told in said


def test_a_field_of_a_listed_answer_is_checked_when_it_is_read(deals: Path) -> None:
    body = "{% for one in heard %}{{ one.wrods }}{% endfor %}"
    with pytest.raises(BadInput, match="wrods"):
        draft(deals, "reopened", own_template(deals, body, head=HEARD))


def test_loops_in_loops_end(deals: Path) -> None:
    """Two loops over what is given, and no more than the sandbox lets through."""
    deep = "{% for a in heard %}{% for b in heard %}{% for c in heard %}x" + "{% endfor %}" * 3
    with pytest.raises(BadInput, match="more than two deep"):
        draft(deals, "reopened", own_template(deals, deep, head=HEARD))


def test_a_huge_quote_makes_no_huge_mail(deals: Path) -> None:
    path = deals / "dark-researched.yaml"
    long = "and that costs us a lot every single night " * 2_000
    change(path, "quote: An unplanned stop costs us about 9,400 euros an hour", f"quote: {long}")
    change(path, "    source: mail-2026-11-19\n", "")
    mail = draft(deals, "dark-researched", "reopen")
    assert mail.refused
    assert mail.text == ""
    assert "comes to more than" in why_not(mail) or "words, and 125 are the most" in why_not(mail)


def test_a_mail_that_is_too_long_says_how_long(deals: Path) -> None:
    name = own_template(deals, "thing " * 130)
    assert "it comes to 130 words, and 125 are the most" in why_not(draft(deals, "dark", name))


def test_a_template_that_is_no_text_is_refused(deals: Path) -> None:
    own_template(deals, "Dear {{ to.first }}")
    (deals / "templates" / "blob.j2").write_bytes(b"---\n\xff\xfe\x00")
    with pytest.raises(BadInput, match=r"templates/blob.j2: this is not UTF-8"):
        draft(deals, "dark")


def test_a_folder_called_like_a_template_is_refused(deals: Path) -> None:
    (deals / "templates" / "odd.j2").mkdir(parents=True)
    with pytest.raises(BadInput, match=r"templates/odd.j2: this cannot be read"):
        draft(deals, "dark")


def test_a_huge_template_is_not_read(deals: Path) -> None:
    own_template(deals, "Dear {{ to.first }}")
    (deals / "templates" / "big.j2").write_text("x" * 200_000, encoding="utf-8")
    with pytest.raises(BadInput, match=r"templates/big.j2: this is over 100,000 bytes"):
        draft(deals, "dark")


def test_a_template_outside_the_workspace_is_not_read(deals: Path, tmp_path: Path) -> None:
    secret = tmp_path / "secret.j2"
    secret.write_text("---\ntitle: x\npurpose: x\nkind: x\nsubject: x\n---\nx\n", encoding="utf-8")
    (deals / "templates").mkdir()
    os.symlink(secret, deals / "templates" / "link.j2")
    with pytest.raises(BadInput, match=r"templates/link.j2: this leads out of the folder"):
        draft(deals, "dark")


def test_every_mistake_of_every_template_is_told_at_once(deals: Path) -> None:
    own_template(deals, "{{ to.nmae }}")
    (deals / "templates" / "two.j2").write_text("no head\n", encoding="utf-8")
    with pytest.raises(BadInput) as refused:
        draft(deals, "dark")
    assert [problem.path for problem in refused.value.problems] == [
        "templates/ours.j2",
        "templates/two.j2",
    ]


def test_ones_own_template_takes_the_place_of_its_namesake(deals: Path) -> None:
    own_template(deals, "Dear {{ to.first }}, what has changed?")
    (deals / "templates" / "ours.j2").rename(deals / "templates" / "price.j2")
    assert "what has changed?" in draft(deals, "dark", "price").text
