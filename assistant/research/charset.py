"""In which characters a page is written."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator

from assistant.language.patterns import pattern

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# What the web uses. Python knows others (punycode, unicode_escape, utf-7, ...) that are slow,
# unsafe, or no characters at all.
_ON_THE_WEB = pattern(
    r"utf-8|utf-16(-[lb]e)?|cp(125\d|866|874|932|949)|iso8859-\d{1,2}|koi8-[ru]|mac-roman|tis-620"
    r"|big5(hkscs)?|gb(k|2312|18030)|hz|euc_(jp|kr)|iso2022_jp|shift_jis|johab"
)
_LONGEST_LABEL = 40
_HEAD = 4_096
_IN_HEADER = pattern(r"""charset\s*=\s*["']?([^\s"';,]+)""", re.I)
_IN_PAGE = pattern(r"""<meta[^>]{0,500}?charset\s*=\s*["']?([^\s"'/>;]+)""", re.I)
_IN_XML = pattern(r"""^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([^"']+)""", re.I)
# On the web these labels mean Windows' characters, and are often put on UTF-8 by careless servers.
_WESTERN = "cp1252"
_MEANT_WESTERN = ("ascii", "iso8859-1")


def decode(body: bytes, content_type: str) -> str:
    """The text of a body.

    A byte order mark counts most, then the header, then the page's own word for it; a label is
    believed when the bytes allow it. Without one, or where it says Western, valid UTF-8 is UTF-8
    and the rest is Western. What cannot be read becomes U+FFFD.

    Args:
        body: the bytes, unpacked.
        content_type: the Content-Type header.
    """
    for mark, encoding in _MARKS:
        if body.startswith(mark):
            return body[len(mark) :].decode(encoding, "replace")
    labels = list(_labels(body, content_type)) or [_WESTERN]
    telling = [label for label in labels if label != _WESTERN]
    for encoding in (*telling, "utf-8", *labels):
        try:
            return body.decode(encoding)
        except UnicodeDecodeError:
            continue
    return body.decode(labels[0], "replace")


def _labels(body: bytes, content_type: str) -> Iterator[str]:
    head = body[:_HEAD].decode("latin-1")
    for where, text in ((_IN_HEADER, content_type), (_IN_XML, head), (_IN_PAGE, head)):
        encoding = _encoding(found[1]) if (found := where.search(text)) else ""
        # ASCII read as UTF-16 is valid, and Chinese.
        if encoding and ("\0" in head or not encoding.startswith("utf-16")):
            yield encoding


def _encoding(label: str) -> str:
    """Python's name of an encoding of the web, or ""."""
    if len(label) > _LONGEST_LABEL or not label.isascii():
        return ""
    try:
        name = codecs.lookup(label).name
    except (LookupError, ValueError):
        return ""
    if name in _MEANT_WESTERN:
        return _WESTERN
    return name if _ON_THE_WEB.fullmatch(name) else ""
