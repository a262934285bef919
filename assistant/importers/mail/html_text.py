"""The words of a mail that is HTML: paragraphs, lists, and what it quotes marked with "> "."""

from __future__ import annotations

import html
import re

from assistant.importers.mail.html_tokens import Tag, html_tokens

_SPACES = re.compile(r"[\s\xa0\u200b\u200c\u034f\ufeff]+")
_HIDDEN = re.compile(
    r"(?:display\s*:\s*none|visibility\s*:\s*hidden|(?:font-size|max-height)\s*:\s*0(?![.\d])"
    r"|mso-hide\s*:\s*all)|\shidden(?=[\s=/]|\Z)",
    re.IGNORECASE,
)
_WORDS = re.compile(r"[^\s\xa0\u200b\u200c\u034f\ufeff]")
_NO_BORDER = re.compile(r"border(?:-left)?\s*:\s*(?:none|0)", re.IGNORECASE)
_QUOTES = re.compile(r"type\s*=\s*[\"']?cite|gmail_quote", re.IGNORECASE)
_NO_GAP = re.compile(r"MsoNormal|MsoPlainText|margin(?:-bottom)?\s*:\s*0", re.IGNORECASE)
_MOST_ATTRIBUTES = 5000
_DEEPEST = 20

_VOID = frozenset({"area", "base", "br", "col", "hr", "img", "input", "link", "meta", "wbr"})
_APART = frozenset({"dl", "h1", "h2", "h3", "h4", "h5", "h6", "ol", "p", "pre", "table", "ul"})
_OWN_LINE = frozenset({
    "address", "article", "blockquote", "body", "center", "dd", "div", "dt", "fieldset", "figure",
    "footer", "form", "header", "hr", "li", "section", "tr",
})  # fmt: skip
_CELLS = ("td", "th")
_LISTS = ("ol", "ul")
_NEVER_NESTED = ("p",)


def html_to_text(page: str) -> str:
    """The visible words of an HTML mail, laid out as in a plain one."""
    reader = _Reader()
    for token in html_tokens(page):
        if isinstance(token, str):
            reader.say(token)
        elif token.closes:
            reader.close(token.name)
        else:
            reader.open(token)
    return reader.text()


class _Reader:
    """Collects lines; what stands open is kept: quotations, lists, and what hides its words."""

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._words: list[str] = []
        self._gap = False  # an empty line comes before the next one
        self._mark = ""  # the sign before an item of a list
        self._quotes: list[bool] = []
        self._depth = 0
        self._lists: list[int] = []
        self._tight = False  # no empty line around this paragraph
        self._verbatim = False
        self._hider = ""
        self._hiders = 0

    def text(self) -> str:
        """All lines."""
        self._end_line()
        return "\n".join(self._lines)

    def say(self, words: str) -> None:
        """Words that are seen, unless something hides them."""
        if self._hiders:
            return
        words = html.unescape(words)
        if not self._verbatim:
            self._words.append(words)
            return
        first, *others = words.split("\n")
        self._words.append(first)
        for line in others:
            self._end_line()
            self._words.append(line)

    def open(self, tag: Tag) -> None:
        """An element begins."""
        attributes = tag.attributes[:_MOST_ATTRIBUTES]
        if self._hiders:
            self._hiders += tag.name == self._hider and tag.name not in _NEVER_NESTED
        elif tag.name not in _VOID and _HIDDEN.search(attributes):
            self._hider, self._hiders = tag.name, 1
        elif tag.name == "br":
            self._gap |= not self._has_words()
            self._end_line()
        elif tag.name in _CELLS:
            self._words.append(" ")
        elif tag.name in _APART or tag.name in _OWN_LINE:
            self._begin_block(tag.name, attributes)

    def _begin_block(self, name: str, attributes: str) -> None:
        self._end_line()
        if name == "p":
            self._tight = bool(_NO_GAP.search(attributes))
        self._gap |= self._stands_apart(name)
        if name == "blockquote":
            indents = _NO_BORDER.search(attributes) and not _QUOTES.search(attributes)
            self._quotes.append(not indents and self._depth < _DEEPEST)
            self._depth += self._quotes[-1]
        elif name in _LISTS:
            self._lists.append(int(name == "ol"))
        elif name == "li":
            self._mark = self._next_mark()
        elif name == "pre":
            self._verbatim = True

    def close(self, name: str) -> None:
        """An element ends."""
        if self._hiders:
            self._hiders -= name == self._hider
        elif name in _APART or name in _OWN_LINE:
            self._end_block(name)

    def _end_block(self, name: str) -> None:
        self._gap |= name == "p" and not self._has_words()
        self._end_line()
        if name == "blockquote" and self._quotes:
            self._depth -= self._quotes.pop()
        elif name in _LISTS and self._lists:
            self._lists.pop()
        elif name == "pre":
            self._verbatim = False
        self._gap |= self._stands_apart(name)

    def _stands_apart(self, name: str) -> bool:
        """Whether empty lines stand around an element: not in a list, nor where margins are 0."""
        return name in _APART and not self._lists and not (name == "p" and self._tight)

    def _next_mark(self) -> str:
        if not self._lists or not self._lists[-1]:
            return "- "
        self._lists[-1] += 1
        return f"{self._lists[-1] - 1}. "

    def _has_words(self) -> bool:
        return any(map(_WORDS.search, self._words))

    def _end_line(self) -> None:
        """Finish the line, if it holds words."""
        joined = "".join(self._words)
        line = joined.rstrip() if self._verbatim else _SPACES.sub(" ", joined).strip()
        self._words.clear()
        if not line.strip():
            return
        quote = "> " * self._depth
        if self._gap and self._lines:
            self._lines.append(quote.rstrip())
        self._lines.append(f"{quote}{self._mark}{line}")
        self._gap, self._mark = False, ""
