"""What stands around a story is taken out, as far as the page says what it is."""

from __future__ import annotations

import pytest
from bs4 import BeautifulSoup

from assistant.research.markup.chrome import remove_chrome
from assistant.research.markup.elements import shown

STORY = f"<h1>Headline</h1><p>{'A plain sentence of the story. ' * 20}</p>"
CHROME = {
    "nav": "<nav><a href=/>gone</a></nav>",
    "footer": "<footer><p>gone</p></footer>",
    "header": "<header><p>gone</p></header>",
    "aside": "<aside><p>gone</p></aside>",
    "form": "<form><p>gone</p></form>",
    "role": "<div role=navigation>gone</div>",
    "class": "<div class='c-relatedNews'><p>gone</p></div>",
    "id": "<div id='cookie-banner'><p>gone</p></div>",
    "share": "<ul class='social_share'><li>gone</li></ul>",
    "box with a heading": "<div><h3>You may also like</h3><p>gone</p></div>",
    "heading and what follows": "<h2>Related stories</h2><p>gone</p><div>gone</div>",
    "comments": "<section><h2>3 comments</h2><p>“It is all gone,” said nobody.</p></section>",
    "one comment": "<div class='comment even'><p>gone</p></div>",
    "answers to the story": "<section><h2>2 thoughts on “Fired”</h2><p>gone</p></section>",
    "what readers say": "<section><h3>What our readers say</h3><p>gone</p></section>",
    "comments without a heading": "<section><p><b>Comments</b></p><p>Joe: gone</p></section>",
    "cookie bar": "<div id='cookiebar'><p>gone</p></div>",
    "advertisement": "<div class='ad-slot'><p>gone</p></div>",
    "archive": "<section><h3>From the archive</h3><p>gone</p></section>",
    "box with a bold line": "<div><span><b>Other news</b></span><p>gone</p></div>",
    "cell with a bold line": "<table><tr><td><b>Related stories</b><br>gone</td></tr></table>",
    "list below a bold line": "<div><p><b>More from us</b></p><ul><li>gone</li></ul></div>",
    "list of links": "<section><h2>News</h2><a href=/1>gone</a> <a href=/2>gone</a></section>",
}
KEPT = {
    "a word inside a word": "<div class='unrelated shareholders'><p>kept</p></div>",
    "credit of a quotation": "<blockquote><p>kept</p><footer>kept</footer></blockquote>",
    "heading of the story": "<h2>More about the plant</h2><p>It opens in May. It is kept.</p>",
    "news that are prose": "<h2>News</h2><p>We have opened a plant. It is kept.</p>",
}


def _shown(html: str) -> str:
    soup = BeautifulSoup(f"<html><body>{html}</body></html>", "lxml")
    remove_chrome(soup)
    return shown(soup)


@pytest.mark.parametrize("html", CHROME.values(), ids=CHROME)
def test_chrome_goes(html: str) -> None:
    """Navigation, boxes, banners and comments go; the story stays."""
    assert _shown(STORY + html) == shown(BeautifulSoup(STORY, "lxml"))


@pytest.mark.parametrize("html", KEPT.values(), ids=KEPT)
def test_the_story_stays(html: str) -> None:
    """Names and headings that only look like chrome take nothing away."""
    assert _shown(STORY + html).endswith(shown(BeautifulSoup(html, "lxml")))


def test_what_holds_the_page_is_the_page() -> None:
    """An element that holds most of the page is not chrome, whatever it is called."""
    assert "plain sentence" in _shown(f"<div class='sidebar widget'>{STORY}</div>")


@pytest.mark.parametrize("headline", ["News from the valley", "Get ready for winter", "More news"])
def test_a_headline_is_no_box(headline: str) -> None:
    """A story whose headline sounds like the heading of a box is a story."""
    assert "It is kept" in _shown(
        f"<main><h1>{headline}</h1><p>It opens in May. It is kept.</p></main>"
    )


def test_a_section_ends_at_the_next_heading_of_its_rank() -> None:
    """Only the box goes; what comes after it stays."""
    html = "<main><h2>Related news</h2><ul><li>gone</li></ul><h2>Outlook</h2><p>kept</p></main>"
    assert _shown(STORY + html).endswith("Outlook kept")
