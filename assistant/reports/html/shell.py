"""What every page of ours is wrapped in: one file that needs nothing from anywhere."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator
from functools import cache
from hashlib import sha256

from assistant import __version__
from assistant.reports import words
from assistant.reports.html.markup import Child, Html, tag
from assistant.resources import templates_folder


class Shipped:
    """The styles and the scripts of a page, known to the browser by their hash.

    Args:
        styles: names of files in `templates/reports`, put together in this order.
        scripts: the same.
    """

    def __init__(self, styles: tuple[str, ...], scripts: tuple[str, ...]) -> None:
        self.style = Html("".join(map(_read, styles)))
        self.script = Html("".join(map(_read, scripts)))

    @property
    def policy(self) -> str:
        """Nothing may be loaded; only our own style and script may act."""
        ours = (("style-src", self.style), ("script-src", self.script))
        allowed = (f"{what} 'sha256-{_hash(text)}'" for what, text in ours)
        return "; ".join(("default-src 'none'", *allowed, "base-uri 'none'", "form-action 'none'"))


def shell(title: str, body: Child, shipped: Shipped) -> str:
    """A whole page.

    Args:
        title: what the browser's tab says.
        body: what stands in it, its scripts left out.
        shipped: its styles and scripts.
    """
    script = tag("script", shipped.script)
    parts = tag("head", _head(title, shipped)), tag("body", body, script)
    return f"<!doctype html>\n{tag('html', *parts, lang='en')}\n"


def footer(as_of: str) -> Html:
    """What the page is for, and what made it."""
    made = f"Deal Assistant {__version__}" + (f", as of {as_of}" if as_of else "")
    return tag("footer", tag("p", words.COACHING), tag("p", made))


def _head(title: str, shipped: Shipped) -> Iterator[Html]:
    yield tag("meta", charset="utf-8")
    yield tag("meta", http_equiv="Content-Security-Policy", content=shipped.policy)
    yield tag("meta", name="viewport", content="width=device-width, initial-scale=1")
    yield tag("meta", name="color-scheme", content="light dark")
    yield tag("title", title)
    yield tag("style", shipped.style)


@cache
def _read(name: str) -> str:
    return (templates_folder() / "reports" / name).read_text(encoding="utf-8")


def _hash(text: str) -> str:
    return b64encode(sha256(text.encode()).digest()).decode()
