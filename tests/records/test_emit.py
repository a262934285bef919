"""What is written as YAML reads back as the same values."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from assistant.records.base import Moment, Money
from assistant.records.deal import Activity, Answer, Deal, Stakeholder
from assistant.records.emit import block, inline, scalar
from assistant.records.load import to_record
from assistant.records.source import parse_source

texts = st.text(st.characters(exclude_categories=["Cs"])).filter(lambda text: text.strip())
awkward = st.text("'\"#:{}[],&*!|>%@`- \n\t\\é😀\u2028\x85\ufeffnul~", min_size=1)


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("Open a second plant", "Open a second plant"),
        ("Line monitoring, Leeds", "Line monitoring, Leeds"),
        ("Stage 2: fast", "'Stage 2: fast'"),
        ("Acme #1", "'Acme #1'"),
        ("isn't it", "isn't it"),
        ("{x}", "'{x}'"),
        ("null", "'null'"),
        ("no", "'no'"),
        ("2026", "'2026'"),
        ("Zürich 工場", "Zürich 工場"),
        ("two\nlines", '"two\\nlines"'),
    ],
)
def test_quotes_stand_only_where_they_are_needed(text: str, written: str) -> None:
    """Plain words stay plain."""
    assert scalar(text) == written


def test_inside_brackets_commas_need_quotes_too() -> None:
    """There a comma would end the text."""
    assert scalar("Leeds, UK", inside=True) == "'Leeds, UK'"


@given(texts | awkward.filter(lambda text: text.strip()))
def test_every_text_survives(text: str) -> None:
    """Alone on its line, and among others in brackets and braces."""
    file = f"a: {scalar(text)}\nb: [x, {scalar(text, inside=True)}]\n"
    file += f"c: {{d: {scalar(text, inside=True)}, e: x}}\n"
    read = parse_source(file, "a.yaml").value
    assert (read["a"], read["b"][1], read["c"]["d"]) == (text, text, text)
    assert yaml.safe_load(file)["a"] == text


@given(st.text("aNoyes019.,_-+e/ ()&:", min_size=1, max_size=8), st.booleans())
def test_plain_words_are_written_as_the_yaml_library_writes_them(text: str, inside: bool) -> None:
    """With quotes where they would be a number, a date or a yes."""
    library = yaml.dump([text], Dumper=yaml.SafeDumper, width=2**30, default_flow_style=True)
    alone = yaml.dump(text, Dumper=yaml.SafeDumper, width=2**30, default_flow_style=True)
    wanted = library.strip()[1:-1] if inside else alone.removesuffix("\n...\n").rstrip("\n")
    assert scalar(text, inside=inside) == wanted


def test_half_a_character_pair_becomes_a_question_mark() -> None:
    """What a terminal could not decode must not make the file unreadable."""
    assert scalar("a\udcffb") == "a?b"


def test_a_record_is_written_without_what_it_does_not_say() -> None:
    """Names are those of the file, and what is a default is left out."""
    activity = Activity(
        date=Moment.parse("2026-09-03T10:00"), kind="mail", sender="Ines", price=True
    )
    written = "{date: 2026-09-03T10:00, kind: mail, from: Ines, price: yes}"
    assert inline(activity) == written


def test_a_record_with_its_leading_field_alone_is_short() -> None:
    """As people write it."""
    assert inline(Answer(answer="Open a plant")) == "Open a plant"
    assert inline(Stakeholder(name="Ines, MD"), inside=True) == "'Ines, MD'"


@given(texts, texts, texts)
def test_what_is_written_of_a_deal_is_the_deal(name: str, who: str, said: str) -> None:
    """Records, lists and maps come back whole."""
    deal = Deal(
        name=name,
        opened=dt.date(2026, 8, 1),
        value=Money(amount=Decimal("99.50"), currency="EUR"),
        stakeholders=(Stakeholder(name=who), Stakeholder(name=who, role="champion")),
        discovery={"goal": Answer(answer=said), "budget": Answer(answer=said, said_by=who)},
    )
    keys = ("name", "opened", "value", "stakeholders", "discovery")
    text = "".join(f"{line}\n" for key in keys for line in block(key, getattr(deal, key)))
    assert to_record(parse_source(text, "a.yaml"), Deal) == deal
