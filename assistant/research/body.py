"""The body of an answer: read within bounds, unpacked once, and refused when it is not text."""

from __future__ import annotations

import zlib

from requests import Response

from assistant.research.charset import decode
from assistant.research.deadline import Meter, megabytes
from assistant.research.fetched import Kind, Limits, NoPage

_CHUNK = 8_192
_KINDS: dict[str, Kind] = {
    "text/html": "html",
    "application/xhtml+xml": "html",
    "text/xml": "xml",
    "application/xml": "xml",
    "application/rss+xml": "xml",
    "application/atom+xml": "xml",
    "application/rdf+xml": "xml",
    "text/plain": "text",
}
# Sitemaps are often stored packed, and sent as what they are: `sitemap.xml.gz`.
_PACKED_FILES = ("application/gzip", "application/x-gzip")
_GZIP, _ZLIB, _RAW = 31, 15, -15  # zlib's numbers for them
_GZIP_MARK = b"\x1f\x8b"
_LOOKED_AT = 4_000
_MOST_UNREADABLE = 0.05


def read_body(response: Response, meter: Meter, limits: Limits, *, part: int = 0) -> bytes:
    """The body as it was meant, unpacked.

    Args:
        response: an answer whose body was not read yet.
        meter: counts what comes.
        limits: how much may come.
        part: take the first so many bytes and leave the rest; 0 wants all or nothing.

    Raises:
        NoPage: it is too large, or packed in a way that we do not read.
    """
    packed = _is_packed(response)
    length = response.headers.get("content-length", "")
    if not part and length.isdecimal() and int(length[:20]) > limits.wire_bytes:
        raise NoPage("too_large", f"The page is larger than {megabytes(limits.wire_bytes)}.")
    meter.allow_body(limits.wire_bytes)
    received = _received(response, part or limits.wire_bytes)
    body = _unpacked(received, part or limits.text_bytes, whole=not part) if packed else received
    if not part and len(body) > limits.text_bytes:
        raise NoPage("too_large", f"The page is larger than {megabytes(limits.text_bytes)}.")
    return body[:part] if part else body


def read_text(body: bytes, content_type: str) -> tuple[str, Kind]:
    """The text of a body, and what it is.

    Raises:
        NoPage: there is none, or it is not text, whatever the header says.
    """
    text = decode(body, content_type)
    if not text.strip():
        raise NoPage("empty", "The page holds no text.")
    start = text[:_LOOKED_AT]
    unreadable = sum(_is_unreadable(character) for character in start)
    if unreadable > len(start) * _MOST_UNREADABLE:
        raise NoPage("not_text", "The page is not text, though the site says that it is.")
    kind = _KINDS.get(media_type(content_type))
    return text, kind or _sniffed(start)


def check_kind(content_type: str) -> None:
    """Refuse what we do not read, before its body is read.

    Raises:
        NoPage: it is a picture, a PDF, a program ...
    """
    media = media_type(content_type)
    if media and media not in _KINDS and media not in _PACKED_FILES:
        raise NoPage("content_type", "It is not a web page, a feed or plain text.")


def media_type(content_type: str) -> str:
    """The type without its parameters."""
    return content_type.partition(";")[0].strip().lower()


def _sniffed(start: str) -> Kind:
    """The kind of a text that came without one."""
    opening = start.lstrip()[:200].lower()
    if opening.startswith(("<?xml", "<rss", "<feed", "<urlset", "<sitemapindex")):
        return "html" if "<html" in start.lower() else "xml"
    return "html" if opening.startswith("<") else "text"


def _is_unreadable(character: str) -> bool:
    return character == "\ufffd" or (character < " " and character not in "\t\n\r\f\x1b")


def _is_packed(response: Response) -> bool:
    """Whether there is something to unpack; layers upon layers are how bombs are built.

    Raises:
        NoPage: it is packed in another way than we asked for.
    """
    header = response.headers.get("content-encoding", "").lower()
    encoding = header.strip().removeprefix("x-")
    if encoding not in {"", "identity", "gzip", "deflate"}:
        raise NoPage("encoding", "The page is packed in a way that we did not ask for.")
    file = media_type(response.headers.get("content-type", "")) in _PACKED_FILES
    return file or encoding in {"gzip", "deflate"}


def _received(response: Response, most: int) -> bytes:
    body = bytearray()
    for chunk in response.raw.stream(_CHUNK, decode_content=False):
        body += chunk
        if len(body) > most:
            break
    return bytes(body)


def _unpacked(body: bytes, most: int, *, whole: bool) -> bytes:
    """At most one byte more than `most`; never the rest of a bomb."""
    if not body:
        return body
    unpacker = zlib.decompressobj(_window(body))
    try:
        text = unpacker.decompress(body, most + 1)
    except zlib.error:
        raise _broken() from None
    cut_off = len(text) <= most and (not unpacker.eof or unpacker.unused_data.strip(b"\0"))
    if text.startswith(_GZIP_MARK) or (whole and cut_off):
        raise _broken()
    return text


def _window(body: bytes) -> int:
    """Whether it is gzip or zlib, by its first bytes; servers send `deflate` in two ways."""
    if body.startswith(_GZIP_MARK):
        return _GZIP
    header = int.from_bytes(body[:2], "big")
    return _ZLIB if body[0] & 0x0F == zlib.DEFLATED and header % 31 == 0 else _RAW


def _broken() -> NoPage:
    return NoPage("encoding", "The page is packed, and the package is broken.")
