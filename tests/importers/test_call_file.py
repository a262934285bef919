"""Files that should hold a call, and the reason where they do not."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant.errors import BadInput
from assistant.importers.call_file import CallFile, read_call_file

VTT = "WEBVTT\n\n00:01.000 --> 00:02.000\nMaria: Über “zwei” Stunden.\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_encodings(encoding: str) -> None:
    """What Windows writes is read too."""
    file = CallFile("call.vtt", VTT.encode(encoding))
    assert file.transcript.turns[0].text == "Über “zwei” Stunden."


def test_utf_8_is_kept_byte_for_byte() -> None:
    """With its line ends and its mark."""
    content = VTT.replace("\n", "\r\n").encode("utf-8-sig")
    assert CallFile("call.vtt", content).text.encode() == content


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("call.docx", b"PK\x03\x04", "a .docx file holds no transcript that can be read. In Teams"),
        ("call.mp4", b"\0", "a .mp4 file holds no transcript"),
        ("acme.yaml", b"name: Acme\n", "a .yaml file holds no transcript"),
        ("mail.eml", b"From: a@b.example\n", "Mails go in with: deal import mail."),
        ("call.vtt", b"\x89PNG\r\n\x1a\n\0", "call.vtt:1:1: this is no text."),
        ("call.vtt", b"\xff\xfea", "call.vtt:1:1: this is no text."),
        (
            "mail.txt",
            b"Subject: Hi\nFrom: Jo <a@b.example>\n\nDear",
            "mail.txt:1:1: this is a mail.",
        ),
        ("call.vtt", b"", "call.vtt:1:1: it holds no words that somebody said."),
        ("call.vtt", b"Maria: Hello.\n", "call.vtt:1:1: 'Maria: Hello.' stands where WEBVTT"),
        ("call.txt", b"a " * 500_000, "call.txt:1:1: this line has more than 100,000 characters."),
    ],
)
def test_what_is_no_call_is_refused_with_a_reason(
    tmp_path: Path, name: str, content: bytes, reason: str
) -> None:
    """And what to do, where that is known."""
    (tmp_path / name).write_bytes(content)
    with pytest.raises(BadInput) as refused:
        read_call_file(tmp_path / name)
    assert reason in str(refused.value).replace(f"{tmp_path}/", "")


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    """Or that is no file, or is far too big."""
    with pytest.raises(BadInput, match="there is no such file"):
        read_call_file(tmp_path / "call.vtt")
    with pytest.raises(BadInput, match="there is no such file"):
        read_call_file(tmp_path / "call.docx")
    (tmp_path / "big.vtt").write_bytes(b"a" * 20_000_001)
    with pytest.raises(BadInput, match="more than 20 MB"):
        read_call_file(tmp_path / "big.vtt")


@pytest.mark.parametrize(
    ("name", "suffix"), [("a.VTT", ".vtt"), ("a.srt", ".srt"), ("a.md", ".txt"), ("a", ".txt")]
)
def test_what_a_copy_is_called(name: str, suffix: str) -> None:
    times = "00:00:01.000 --> 00:00:02.000"
    assert CallFile(name, f"WEBVTT\n\n{times}\nMaria: Hi\n".encode()).suffix == suffix
