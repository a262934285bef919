"""The outputs that are kept in the repository, so that a change of words or shape is seen."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from assistant.coach import review_paths, try_templates
from assistant.reports.html import render_html
from assistant.reports.json import render_json
from assistant.reports.markdown import render_markdown
from assistant.reports.templates import render_trials
from assistant.reports.terminal import render_reviews
from assistant.results.review import Reviews

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "tests" / "samples"
AS_OF = dt.date(2026, 11, 21)
DEALS = ("dark", "five-minute")


def reviews(deal: str) -> Reviews:
    """The review of one example."""
    return review_paths([ROOT / "examples" / f"{deal}.yaml"], AS_OF)


def mails() -> str:
    """What becomes of every mail template on every example: written, or refused and why."""
    return render_trials(try_templates([ROOT / "examples"], AS_OF), 100, colour=False)


def rendered() -> dict[str, str]:
    """Every kept output by the name of its file."""
    outputs = {}
    for deal in DEALS:
        result = reviews(deal)
        outputs[f"{deal}.txt"] = render_reviews(result.reviews, 80, colour=False)
        outputs[f"{deal}.json"] = render_json(result.reviews[0])
    outputs["mails.txt"] = mails()
    outputs["dark.md"] = render_markdown(reviews("dark"))
    outputs["dark.html"] = render_html(reviews("dark"))
    return outputs
