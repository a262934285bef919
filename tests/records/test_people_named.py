"""The people whom a deal names: each stands among the stakeholders, once."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support import problems_of, told

TWO_MARIAS = "name: Ghent\nstakeholders: [Maria Lopez, Maria Janssens, Tom Aerts]\n"


@pytest.mark.parametrize(
    ("text", "column"),
    [
        ("activities: [{date: 2026-09-01, kind: call, with: [Maria]}]", 52),
        ("activities: [{date: 2026-09-01, kind: mail, from: Maria}]", 51),
        ("activities: [{date: 2026-09-01, kind: demo, requested_by: Maria}]", 59),
        ("discovery: {goal: {answer: Growth, said_by: Maria, date: 2026-09-01}}", 45),
        ("commitments: [{by: Maria, what: Send it}]", 20),
        ("commitments: [{by: us, to: Maria, what: Send it}]", 28),
        ("commitments: [{by: us, what: Send it, moved: [{due: 2026-09-08, said_by: Maria}]}]", 74),
        ("concerns: [{who: Maria, what: Data}]", 18),
        ("waiting: {until: 2027-01-15, said_by: Maria}", 39),
        ("close: {expected: 2026-12-15, confirmed_by: Maria}", 45),
        ("next_step: {what: Decision, owner: Maria}", 36),
        ("plan: [{what: Review, who: Maria}]", 28),
        ("paper: [{what: legal, who: Maria}]", 28),
    ],
)
def test_a_first_name_that_two_people_share_names_nobody(
    tmp_path: Path, text: str, column: int
) -> None:
    """To guess would give one person's words to another."""
    assert told(tmp_path, f"{TWO_MARIAS}{text}\n") == [
        f"acme.yaml:3:{column}: 'Maria' may be Maria Lopez or Maria Janssens. Write the full name."
    ]


def test_a_shared_first_name_is_an_error(tmp_path: Path) -> None:
    [problem] = problems_of(tmp_path, TWO_MARIAS + "next_step: {what: A, owner: Maria}\n")
    assert problem.level == "error"


def test_a_shared_first_name_in_a_stakeholder(tmp_path: Path) -> None:
    text = """\
name: Ghent
stakeholders:
  - {name: Maria Lopez, personal_win: {answer: Peace, said_by: Maria, date: 2026-09-01}}
  - {name: Maria Janssens, speaks_for: Maria}
"""
    assert [one[:16] for one in told(tmp_path, text)] == ["acme.yaml:3:64: ", "acme.yaml:4:40: "]


def test_two_people_of_one_name(tmp_path: Path) -> None:
    text = "name: Ghent\nstakeholders:\n  - Maria Lopez\n  - {name: maria lópez}\n  - '!?'\n"
    assert told(tmp_path, text) == [
        "acme.yaml:4:12: two stakeholders are called maria lópez. "
        "The first is in line 3; add what tells them apart.",
        "acme.yaml:5:5: '!?' is no name. Write the person's name.",
    ]


class TestUnknownNames:
    def test_whoever_said_or_promised_something_must_be_a_stakeholder(self, tmp_path: Path) -> None:
        text = """\
name: Ghent
stakeholders: [Maria Lopez]
discovery: {goal: {answer: Growth, said_by: Zoë Quist, date: 2026-09-01}}
commitments: [{by: Zoë Quist, what: Send it}, {by: us, to: Maria Lopes, what: Send it}]
"""
        add = "Add the person there, or correct the name."
        assert told(tmp_path, text) == [
            f"acme.yaml:3:45: 'Zoë Quist' is not among the stakeholders. {add}",
            f"acme.yaml:4:20: 'Zoë Quist' is not among the stakeholders. {add}",
            "acme.yaml:4:60: 'Maria Lopes' is not among the stakeholders. "
            "Did you mean Maria Lopez?",
        ]
        assert {one.level for one in problems_of(tmp_path, text)} == {"warning"}

    def test_in_a_mail_may_stand_anybody_but_not_a_typing_error(self, tmp_path: Path) -> None:
        """Colleagues of ours take part too; nearly a stakeholder's name is worth a question."""
        text = """\
name: Ghent
stakeholders: [Maria Lopez]
activities: [{date: 2026-09-01, kind: call, with: [Jo Park, Mara Lopez]}]
"""
        assert told(tmp_path, text) == [
            "acme.yaml:3:61: 'Mara Lopez' is not among the stakeholders. Did you mean Maria Lopez?"
        ]

    @pytest.mark.parametrize("name", ["us", "customer", "jo park", "Ruis Integrators", ""])
    def test_we_the_customer_and_the_partner_are_known(self, tmp_path: Path, name: str) -> None:
        text = f"""\
name: Ghent
owner: jo.park@seller.example
partner: Ruis Integrators
stakeholders: [Maria Lopez]
commitments: [{{by: us, to: '{name}', what: Send it}}]
discovery: {{goal: {{answer: Growth, said_by: '{name}', date: 2026-09-01}}}}
"""
        assert told(tmp_path, text) == []
