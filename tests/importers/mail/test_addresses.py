"""Who a mail names."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.importers.mail.addresses import read_addresses


@pytest.mark.parametrize(
    ("field", "expected"),
    [
        ("maria@acme.example", ["maria@acme.example"]),
        ("Maria Lopez <Maria@ACME.example>", ["Maria Lopez <maria@acme.example>"]),
        ("maria@acme.example (Maria Lopez)", ["Maria Lopez <maria@acme.example>"]),
        ('"Lopez, Maria" <m@a.example>', ["Maria Lopez <m@a.example>"]),
        ("Lopez, Maria <m@a.example>, b@c.example", ["Maria Lopez <m@a.example>", "b@c.example"]),
        ("Lopez, Maria <m@a.example>; b@c.example", ["Maria Lopez <m@a.example>", "b@c.example"]),
        ('"=?utf-8?q?L=C3=B3pez=2C_Ana?=" <a@b.example>', ["Ana López <a@b.example>"]),
        ("'m@a.example' <m@a.example>", ["m@a.example"]),
        ('"Maria Lopez (Acme)" <m@a.example>', ["Maria Lopez <m@a.example>"]),
        ("Maria Lopez | Acme <m@a.example>", ["Maria Lopez <m@a.example>"]),
        ("Maria Lopez, PhD <m@a.example>", ["Maria Lopez <m@a.example>"]),
        ("Team: a@b.example, C <c@d.example>;", ["a@b.example", "C <c@d.example>"]),
        ("mailto:m@a.example", ["m@a.example"]),
        ("Maria <m@a.example", ["Maria <m@a.example>"]),
        ("undisclosed-recipients:;", []),
        ("MAILER DAEMON <>", []),
        ("", []),
        ("us <m@a.example>", ["m@a.example"]),
        ("!!! <m@a.example>", ["m@a.example"]),
        (".@a.example, m@., @", []),
        ("\x1b[31mMaria\u202e\r\n Lopez <m@a.example>", ["Maria Lopez <m@a.example>"]),
    ],
)
def test_a_field_is_read(field: str, expected: list[str]) -> None:
    """As programs really write it; a name that says nothing is none."""
    assert [str(one) for one in read_addresses(field)] == expected


@given(st.text(alphabet='ab@.,;<>()":= \\\n?é', max_size=80))
def test_any_field_is_read(field: str) -> None:
    """What is found has an @ with something on both sides."""
    for one in read_addresses(field):
        assert one.local
        assert one.domain


@pytest.mark.parametrize("sign", ['"', "(", "<", "a@", '"\\', "=?", "a, ", "a <", "@", ":"])
def test_a_flood_takes_no_time(sign: str) -> None:
    """Time grows with the length, not with its square."""
    started = time.process_time()
    read_addresses(sign * 100_000)
    assert time.process_time() - started < 20
