"""docs/mail-templates.md: every key and every need has its line, and the example works."""

from __future__ import annotations

from pathlib import Path
from typing import get_args

from assistant.outreach.template import CONDITIONS, VALUES, Head, Source
from tests.docs.pages import Page
from tests.outreach.world import copy_of_examples, draft

PAGE = Page("docs/mail-templates.md")


def test_every_key_of_a_head_has_its_line() -> None:
    told = {row[0].strip("`") for row in PAGE.table("One template")}
    assert told == {*Head.__struct_fields__}


def test_every_need_has_its_line_with_its_fields() -> None:
    rows = {row[0].strip("`"): row[2] for row in PAGE.table("What a template can need")}
    assert {*rows} == {*get_args(Source)}
    for source, fields in rows.items():
        if source not in CONDITIONS and fields != "the same":
            assert fields.replace("`", "").split(", ") == [*VALUES[source].__struct_fields__]  # type: ignore[index]


def test_the_template_shown_writes_a_mail(tmp_path: Path) -> None:
    deals = copy_of_examples(tmp_path)
    (deals / "templates").mkdir()
    (deals / "templates" / "shown.j2").write_text(PAGE.blocks("text")[0], encoding="utf-8")
    assert "What has changed since then?" in draft(deals, "one-voice", "shown").text
