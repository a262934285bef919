"""The characters of a page are those that its author meant."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.research.charset import decode

TEXT = "Größe café – “Łódź”"
MEANT = {
    "header": (TEXT.encode(), "text/html; charset=utf-8", TEXT),
    "header in quotes": (TEXT.encode("cp1250"), 'text/html; charset="windows-1250"', TEXT),
    "header with capitals": (TEXT.encode(), "text/html;CHARSET=UTF-8;x=y", TEXT),
    "nothing said, UTF-8": (TEXT.encode(), "text/html", TEXT),
    "nothing said, Western": ("Größe – “a”".encode("cp1252"), "text/html", "Größe – “a”"),
    "mark of UTF-8": (b"\xef\xbb\xbf" + TEXT.encode(), "text/html; charset=latin-1", TEXT),
    "mark of UTF-16": (TEXT.encode("utf-16"), "text/html; charset=utf-8", TEXT),
    "mark of UTF-16, big": (b"\xfe\xff" + TEXT.encode("utf-16-be"), "", TEXT),
    "UTF-16 in the header": (f"<p>{TEXT}".encode("utf-16-le"), "x; charset=utf-16le", f"<p>{TEXT}"),
    "UTF-16 in the header only": (TEXT.encode(), "text/html; charset=utf-16", TEXT),
    "meta": (
        f'<meta charset="iso-8859-2"><p>{"Łódź"}'.encode("iso-8859-2"),
        "text/html",
        '<meta charset="iso-8859-2"><p>Łódź',
    ),
    "meta of old": (
        b"<meta http-equiv=Content-Type content='text/html; charset=koi8-r'>\xf0",
        "text/html",
        "<meta http-equiv=Content-Type content='text/html; charset=koi8-r'>П",
    ),
    "XML": (
        "<?xml version='1.0' encoding='Shift_JIS'?><p>東京".encode("shift_jis"),
        "application/xml",
        "<?xml version='1.0' encoding='Shift_JIS'?><p>東京",
    ),
    "wrong header, right meta": (
        '<meta charset="windows-1251">Москва'.encode("cp1251"),
        "text/html; charset=utf-8",
        '<meta charset="windows-1251">Москва',
    ),
    "Western said, UTF-8 sent": (TEXT.encode(), "text/html; charset=ISO-8859-1", TEXT),
    "ASCII said, Western sent": ("Größe".encode("cp1252"), "text/html; charset=us-ascii", "Größe"),
    "UTF-8 said, Western sent": (
        "Größe".encode("cp1252"),
        "text/html; charset=utf-8",
        "Gr\ufffd\ufffde",
    ),
    "unknown": (TEXT.encode(), "text/html; charset=utf8mb4-foo", TEXT),
    "long": (TEXT.encode(), f"text/html; charset={'x' * 100_000}", TEXT),
    "not for characters": (TEXT.encode(), "text/html; charset=zlib_codec", TEXT),
    "undefined": (TEXT.encode(), "text/html; charset=undefined", TEXT),
    "escapes": (rb"\x41", "text/html; charset=unicode_escape", r"\x41"),
    "punycode": (b"a-b", "text/html; charset=punycode", "a-b"),
    "UTF-7": (b"+ADw-script+AD4-", "text/html; charset=utf-7", "+ADw-script+AD4-"),
    "a path": (b"a", "text/html; charset=../../etc/passwd", "a"),
    "nothing": (b"", "", ""),
}


@pytest.mark.parametrize(("body", "content_type", "text"), MEANT.values(), ids=MEANT)
def test_a_body_is_read_in_its_characters(body: bytes, content_type: str, text: str) -> None:
    assert decode(body, content_type) == text


@given(st.binary(max_size=60), st.text(max_size=30))
def test_any_body_is_some_text(body: bytes, label: str) -> None:
    """Which can be stored as UTF-8."""
    text = decode(body, f"text/html; charset={label}")
    assert text.encode().decode() == text
