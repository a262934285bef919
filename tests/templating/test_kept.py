"""The texts of the shipped playbooks are kept as they were read."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from assistant.templating import compile_text
from benchmarks.keep_playbooks import TEXTS, kept_texts

EXAMPLE = Path(__file__).parents[2] / "examples" / "dark.yaml"


def test_what_is_kept_is_what_would_be_read() -> None:
    """After a change of a text run `python -m benchmarks.keep_playbooks`."""
    assert TEXTS.read_bytes() == kept_texts()


def test_a_review_with_the_shipped_playbooks_loads_no_jinja() -> None:
    """Every text and condition that a review shows or weighs is kept."""
    code = (
        "import datetime, sys; from assistant import coach;"
        f"review = coach.review_deal({str(EXAMPLE)!r}, datetime.date(2026, 11, 21));"
        "sys.exit(not review.findings or 'jinja2' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_a_text_that_is_not_kept_is_read() -> None:
    """A text that was changed, or is somebody's own, comes out like any other."""
    assert compile_text("Nobody ships {{ this }} text.").render({"this": "very"}) == (
        "Nobody ships very text."
    )
