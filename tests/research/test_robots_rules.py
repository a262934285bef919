"""What a robots.txt says about one page, to us."""

from __future__ import annotations

import pytest

from assistant.research.robots_rules import Question, Verdict, judge

ASKED = {
    "nothing": ("", True),
    "all denied": ("User-agent: *\nDisallow: /", False),
    "a folder denied": ("User-agent: *\nDisallow: /news/", False),
    "another folder denied": ("User-agent: *\nDisallow: /private/", True),
    "longest rule counts": ("User-agent: *\nDisallow: /news/\nAllow: /news/2026/", True),
    "our own rules": ("User-agent: *\nDisallow: /\nUser-agent: DealAssistant\nDisallow:", True),
    "rules for others": ("User-agent: OtherBot\nDisallow: /", True),
    "pattern": ("User-agent: *\nDisallow: /*.html$", False),
    "no robots at all": ("<html><body>Not here</body></html>", True),
}


@pytest.mark.parametrize(("text", "allowed"), ASKED.values(), ids=ASKED)
def test_a_page_is_allowed_or_not(text: str, allowed: bool) -> None:
    question = Question(text, "DealAssistant", "https://www.acme.test/news/2026/plant.html")
    assert judge(question).allowed is allowed


@pytest.mark.parametrize(
    ("delay", "pause"), [("7", 7), ("0.5", 0.5), ("-1", 0), ("inf", 0), ("nan", 0), ("soon", 0)]
)
def test_the_pause_that_is_asked_for(delay: str, pause: float) -> None:
    """What is no time is none."""
    question = Question(f"User-agent: *\nCrawl-delay: {delay}", "DealAssistant", "http://a.test/")
    assert judge(question).pause == pause


def test_sitemaps_are_named_a_bounded_number_of_them() -> None:
    text = "".join(f"Sitemap: https://a.test/{number}.xml\n" for number in range(100))
    verdict = judge(Question(text, "DealAssistant", "https://a.test/"))
    assert len(verdict.sitemaps) == 20
    assert verdict == Verdict(allowed=True, sitemaps=verdict.sitemaps)
