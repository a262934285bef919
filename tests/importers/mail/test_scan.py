"""Files, folders and mailboxes looked through for mails."""

from __future__ import annotations

import datetime as dt
import os
from pathlib import Path

import pytest

from assistant.importers.mail.scan import Scan, read_content, scan_mail
from tests.importers.mail.mails import mail, mailbox, put

NOW = dt.datetime(2026, 11, 22, tzinfo=dt.UTC)


def scan(*paths: Path) -> Scan:
    return scan_mail(paths, NOW, lambda _done, _total: None)


def subjects(*paths: Path) -> list[str]:
    return [one.subject for one in scan(*paths).envelopes]


def problems(tmp_path: Path, *paths: Path) -> list[str]:
    return [str(one).replace(f"{tmp_path}/", "") for one in scan(*paths).problems]


def test_a_folder_is_read_in_the_order_of_names(tmp_path: Path) -> None:
    """Whatever the suffix says: what a file is, its bytes tell."""
    put(tmp_path, "b.txt", mail(subject="b"))
    put(tmp_path, "a", mail(subject="a"))
    put(tmp_path, "c/box", mailbox(mail(subject="c1"), mail(subject="c2")))
    put(tmp_path, "c/d.eml", b"\xef\xbb\xbf\n" + mail(subject="d"))
    assert subjects(tmp_path) == ["a", "b", "c1", "c2", "d"]


def test_a_maildir_gives_what_has_arrived(tmp_path: Path) -> None:
    """Drafts and deleted mails are marked; what its server keeps beside them is none."""
    put(tmp_path, "cur/1.host:2,S", mail(subject="read"))
    put(tmp_path, "cur/2.host:2,DS", mail(subject="draft"))
    put(tmp_path, "cur/3.host:2,ST", mail(subject="trash"))
    put(tmp_path, "new/4.host", mail(subject="new"))
    put(tmp_path, "tmp/5.host", mail(subject="on its way"))
    put(tmp_path, "dovecot-uidlist", b"3 V1 N5")
    put(tmp_path, ".Sent/cur/6.host:2,S", mail(subject="sent"))
    put(tmp_path, ".Sent/new/.keep", b"")
    found = {one.subject: one.unsent for one in scan(tmp_path).envelopes}
    assert found == {"read": "", "draft": "draft", "trash": "deleted", "new": "", "sent": ""}


def test_a_mail_of_apple_mail(tmp_path: Path) -> None:
    """Its length stands before it, its program's notes behind it."""
    raw = mail("Hello", subject="a")
    path = put(tmp_path, "1.emlx", b"%d\n%s<?xml version='1.0'?>" % (len(raw), raw))
    (found,) = scan(path).envelopes
    assert found.subject == "a"
    assert read_content(found.place, dt.UTC)[1].text == "Hello"


NOTES = b"""<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict><key>flags</key><integer>8590195713</integer></dict>
</plist>
"""


@pytest.mark.parametrize("behind", [NOTES, b"\n\n" + NOTES, NOTES.replace(b"\n", b""), b""])
@pytest.mark.parametrize("more", [7, -40, -100_000, 100_000, 10**15])
def test_a_wrong_count_of_bytes_loses_and_adds_nothing(
    tmp_path: Path, behind: bytes, more: int
) -> None:
    """It is said what was wrong; the mail speaks of such notes itself."""
    text = "Hello\n<?xml version='1.0'?><plist></plist>\nMaria"
    raw = mail(text, subject="a")
    path = put(tmp_path, "1.emlx", b"%d\n%s%s" % (len(raw) + more, raw, behind))
    (found,) = scan(path).envelopes
    assert found.subject == "a"
    assert read_content(found.place, dt.UTC)[1].text == text
    assert found.place.note.startswith(
        f"its first line says that it has {len(raw) + more:,} bytes, and it has "
    )


@pytest.mark.parametrize("behind", [NOTES, b"\n\n" + NOTES, b"", b"<plist></plist>"])
@pytest.mark.parametrize("less", [0, 1])
def test_a_count_of_bytes_that_is_right_is_not_doubted(
    tmp_path: Path, behind: bytes, less: int
) -> None:
    """Nor one that leaves the last line end to what follows."""
    raw = mail("Hello", subject="a")
    path = put(tmp_path, "1.emlx", b"%d\n%s%s" % (len(raw) - less, raw, behind))
    (found,) = scan(path).envelopes
    assert (found.place.note, read_content(found.place, dt.UTC)[1].text) == ("", "Hello")


@pytest.mark.parametrize("first", [b"", b"no number\n", b"12x\n"])
def test_a_file_of_apple_mail_without_a_count_is_read(tmp_path: Path, first: bytes) -> None:
    path = put(tmp_path, "1.emlx", first + mail("Hello", subject="a") + NOTES)
    (found,) = scan(path).envelopes
    assert found.subject == "a"
    assert read_content(found.place, dt.UTC)[1].text == "Hello"
    assert found.place.note.startswith("its first line does not say how many bytes it has")


def test_a_file_of_apple_mail_that_is_cut_off_says_so(tmp_path: Path) -> None:
    raw = mail("Hello Maria", subject="a")
    path = put(tmp_path, "1.emlx", b"%d\n%s" % (len(raw), raw[:-8]))
    (found,) = scan(path).envelopes
    assert read_content(found.place, dt.UTC)[1].text == "Hell"
    assert found.place.note.endswith("its end may be missing")


def test_what_is_no_mail_of_apple_mail_is_said(tmp_path: Path) -> None:
    path = put(tmp_path, "1.emlx", b"12\nDear Jo,\nhello")
    (told,) = problems(tmp_path, path)
    assert told.startswith("1.emlx: this is no mail: it begins with no lines such as 'From:'")


def test_lines_that_end_in_cr_alone_are_lines(tmp_path: Path) -> None:
    """As old Macs wrote them: in a mail, in Apple Mail's file, and in a mailbox."""
    one, long = mail("One\n\nTwo", subject="a"), mail("x" * 20_000 + "\nend", subject="b")
    put(tmp_path, "1.eml", one.replace(b"\n", b"\r"))
    put(tmp_path, "2.emlx", b"%d\r%s<?xml version='1.0'?>" % (len(one), one.replace(b"\n", b"\r")))
    put(tmp_path, "3.emlx", b"%d\n%s<?xml version='1.0'?>" % (len(one), one.replace(b"\n", b"\r")))
    put(tmp_path, "4.mbox", mailbox(one, long).replace(b"\n", b"\r"))
    found = scan(tmp_path).envelopes
    assert [mail.subject for mail in found] == ["a", "a", "a", "a", "b"]
    assert {mail.sent for mail in found} == {dt.datetime(2026, 11, 2, 10, tzinfo=dt.UTC)}
    texts = [read_content(mail.place, dt.UTC)[1].text for mail in found]
    assert texts == ["One\n\nTwo"] * 4 + ["x" * 20_000 + "\nend"]


def test_a_mail_in_a_mailbox_is_read_where_it_stands(tmp_path: Path) -> None:
    """By its number and its offsets."""
    path = put(tmp_path, "in.mbox", mailbox(mail("One"), mail(">From me\nTwo"), mail("Three")))
    found = scan(path).envelopes
    assert [str(one.place) for one in found] == [f"{path}, mail {n}" for n in (1, 2, 3)]
    texts = [read_content(one.place, dt.UTC)[1].text for one in found]
    assert texts == ["One", "From me\nTwo", "Three"]


@pytest.mark.parametrize(
    ("name", "content", "why"),
    [
        ("a.pdf", b"%PDF-1.4", "this is no mail: it is a PDF."),
        ("a.eml", b"PK\x03\x04", "this is no mail: it is a ZIP archive or an Office file"),
        ("a.pst", b"!BDN", "this is no mail: it is an Outlook data file; save the mails"),
        ("a.vtt", b"WEBVTT\n", "this is no mail: it is the transcript of a call."),
        ("a.txt", b"Dear Jo,\nhello", "this is no mail: it begins with no lines such as 'From:'"),
        ("a.eml", b"", "this is no mail: it is empty."),
        ("a.eml", b"\0" * 5000, "this is no mail: it begins with no lines"),
        ("a.mbox", b"Dear Jo", "this is no mail: no line in it begins one."),
        ("none.eml", None, "it was not read: there is no such file."),
    ],
)
def test_what_is_no_mail_is_named_with_the_reason(
    tmp_path: Path, name: str, content: bytes | None, why: str
) -> None:
    """Where somebody named it, or its suffix says that it should be one."""
    path = tmp_path / name
    if content is not None:
        put(tmp_path, name, content)
    (told,) = problems(tmp_path, path)
    assert told.startswith(f"{name}: {why}")
    assert scan(path).unusable == [str(path)]


def test_other_files_in_a_folder_are_listed(tmp_path: Path) -> None:
    """A folder may hold anything; what mail programs keep beside their mails says nothing."""
    put(tmp_path, "in/a.eml", mail(subject="a"))
    put(tmp_path, "in/offer.pdf", b"%PDF")
    put(tmp_path, "in/Inbox.msf", b"// <!-- <mdb:mork")
    put(tmp_path, "in/.DS_Store", b"\0")
    put(tmp_path, "in/cut.eml", b"\0\0")
    found = scan(tmp_path / "in")
    assert found.no_mails == [str(tmp_path / "in/offer.pdf")]
    assert [one.path for one in found.problems] == [str(tmp_path / "in/cut.eml")]
    assert found.unusable == []


def test_a_folder_without_mails_is_said(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    assert problems(tmp_path, tmp_path / "in") == ["in: this folder holds no mails."]


def test_a_mailbox_cut_at_its_beginning_gives_the_rest(tmp_path: Path) -> None:
    """And names what belongs to no mail."""
    whole = mailbox(mail(subject="1"), mail(subject="2"))
    path = put(tmp_path, "in.mbox", whole[120:])
    assert subjects(path) == ["2"]
    assert "belongs to no mail: the file seems to be cut off there" in problems(tmp_path, path)[0]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_what_may_not_be_read_is_named(tmp_path: Path) -> None:
    path = put(tmp_path, "a.eml", mail())
    path.chmod(0)
    assert problems(tmp_path, path) == [
        "a.eml: it was not read: you have no permission to read it."
    ]


def test_links_in_circles_end(tmp_path: Path) -> None:
    put(tmp_path, "in/a.eml", mail(subject="a"))
    (tmp_path / "in/again").symlink_to(tmp_path / "in")
    (tmp_path / "in/self.eml").symlink_to("self.eml")
    assert subjects(tmp_path / "in") == ["a"]


def test_a_linked_folder_is_named_and_not_entered(tmp_path: Path) -> None:
    """Nobody wonders where its mails are; what is hidden, or read all the same, is no news."""
    put(tmp_path, "elsewhere/a.eml", mail(subject="a"))
    put(tmp_path, "in/b.eml", mail(subject="b"))
    (tmp_path / "in/old").symlink_to(tmp_path / "elsewhere")
    (tmp_path / "in/.trash").symlink_to(tmp_path / "elsewhere")
    (tmp_path / "in/again").symlink_to(tmp_path / "in")
    found = scan(tmp_path / "in")
    assert [one.subject for one in found.envelopes] == ["b"]
    (told,) = found.problems
    assert told.path == str(tmp_path / "in/old")
    assert "this folder is a link" in told.message
    assert told.hint == "If mails lie there, name that folder too."


def test_progress_is_told_in_bytes(tmp_path: Path) -> None:
    """Up to the last one."""
    one = put(tmp_path, "a.eml", mail())
    two = put(tmp_path, "b.mbox", mailbox(*[mail("x" * 1000)] * 3000))
    told: list[tuple[int, int]] = []
    scan_mail([one, two], NOW, lambda done, total: told.append((done, total)))
    total = one.stat().st_size + two.stat().st_size
    assert {total for _, total in told} == {total}
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    assert len(told) > 2
    assert told[-1][0] == total
