"""Bytes of a mail become text, whatever it says of its character set."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.importers.mail.charsets import decode


@pytest.mark.parametrize(
    ("text", "encoding", "declared"),
    [
        ("Zoë – 40 €", "utf-8", "UTF-8"),
        ("Zoë – 40 €", "utf-8", ""),
        ("Zoë – 40 €", "utf-8", "us-ascii"),
        ("Zoë – 40 €", "cp1252", "iso-8859-1"),
        ("Zoë – 40 €", "cp1252", '"Windows-1252"'),
        ("你好，销售", "gb18030", "gb2312"),
        ("привет", "koi8-r", "KOI8-R"),
        ("こんにちは", "iso2022_jp", "ISO-2022-JP"),
        ("안녕하세요", "cp949", "ks_c_5601-1987"),
        ("Łódź", "iso8859-2", "iso-8859-2"),
        ("שלום", "iso8859-8", "iso-8859-8-i"),
        ("a mark", "utf-8-sig", "utf-8"),
    ],
)
def test_a_declared_set_is_taken_at_its_word(text: str, encoding: str, declared: str) -> None:
    """Also by the names that programs give it, and in the larger form that they mean."""
    assert decode(text.encode(encoding), declared) == (text, "")


@pytest.mark.parametrize(
    ("raw", "declared", "text", "guess"),
    [
        (b"caf\xe9", "", "café", "no character set is named; read as Western European"),
        (b"caf\xe9", "x-none", "café", "no character set is called 'x-none'; read as Western"),
        ("café".encode(), "x-none", "café", "no character set is called 'x-none'; read as UTF-8"),
        (b"caf\xe9", "utf-8", "caf\ufffd", "some characters are not utf-8 and were not read"),
        (b"caf\xe9", "punycode", "café", "no character set is called 'punycode'"),
        (b"caf\xe9", "hex\x1b[31m", "café", "no character set is called 'hex[31m'"),
    ],
)
def test_a_guess_is_said(raw: bytes, declared: str, text: str, guess: str) -> None:
    """Never silently; codecs that are no character sets are none."""
    read = decode(raw, declared)
    assert read.text == text
    assert read.guess.startswith(guess)


def test_plain_letters_need_no_set() -> None:
    """Where nothing can be wrong nothing is said."""
    assert decode(b"plain", "x-unknown") == ("plain", "")


@given(st.binary(max_size=200), st.text(max_size=30))
def test_any_bytes_are_read(raw: bytes, declared: str) -> None:
    """As some text, in whatever set they claim to be."""
    assert isinstance(decode(raw, declared).text, str)
