"""A file that we write is there whole or not at all."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from assistant.errors import AssistantError
from assistant.records.files import WholeFiles, write_whole


@pytest.fixture
def deal(tmp_path: Path) -> Path:
    path = tmp_path / "deal.yaml"
    path.write_text("name: Old\n", encoding="utf-8")
    return path


def test_the_new_text_replaces_the_old_one_byte_for_byte(deal: Path) -> None:
    write_whole(deal, "name: Neu ü\r\n")
    assert deal.read_bytes() == "name: Neu ü\r\n".encode()


def test_an_existing_file_is_not_overwritten_unless_asked(deal: Path) -> None:
    with pytest.raises(AssistantError, match=r"is there already and was not changed"):
        write_whole(deal, "name: New\n", overwrite=False)
    assert deal.read_text(encoding="utf-8") == "name: Old\n"


def test_a_file_keeps_its_permissions(deal: Path) -> None:
    deal.chmod(0o600)
    write_whole(deal, "name: New\n")
    assert deal.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("step", ["fdopen", "fsync", "replace"])
def test_when_a_step_fails_the_old_file_stays_whole_and_nothing_is_left_behind(
    deal: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(*((Path, "replace") if step == "replace" else (os, step)), fail)
    with pytest.raises(AssistantError, match="No space left on device"):
        write_whole(deal, "name: New\n")
    assert deal.read_text(encoding="utf-8") == "name: Old\n"
    assert [path.name for path in deal.parent.iterdir()] == ["deal.yaml"]


def test_a_device_is_never_replaced_by_a_file(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with pytest.raises(AssistantError, match="is there already"):
        write_whole(pipe, "text")
    assert pipe.is_fifo()


def test_a_new_file_has_the_permissions_that_the_user_wants(tmp_path: Path) -> None:
    before = os.umask(0o077)
    try:
        write_whole(tmp_path / "deal.yaml", "name: New\n", overwrite=False)
    finally:
        os.umask(before)
    assert (tmp_path / "deal.yaml").stat().st_mode & 0o777 == 0o600


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(AssistantError, match="cannot be written: there is no such folder"):
        write_whole(tmp_path / "none" / "deal.yaml", "name: New\n")


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    """It is named as what it is, and is left as it was."""
    (tmp_path / "reviews").mkdir()
    with pytest.raises(AssistantError, match="cannot be written: this is a folder, not a file"):
        write_whole(tmp_path / "reviews", "<html>")
    assert [*tmp_path.iterdir()] == [tmp_path / "reviews"]


def test_a_link_stays_a_link_to_the_changed_file(deal: Path) -> None:
    link = deal.parent / "link.yaml"
    link.symlink_to(deal)
    write_whole(link, "name: New\n")
    assert link.is_symlink()
    assert deal.read_text(encoding="utf-8") == "name: New\n"


@pytest.mark.parametrize("failing", [1, 2, 3])
def test_no_file_changes_before_all_of_them_are_ready(
    deal: Path, monkeypatch: pytest.MonkeyPatch, failing: int
) -> None:
    """Whichever cannot be written, and nothing is left behind."""
    real, calls = os.fsync, []

    def fail(handle: int) -> None:
        calls.append(handle)
        if len(calls) == failing:
            raise OSError(28, "No space left on device")
        real(handle)

    monkeypatch.setattr(os, "fsync", fail)

    def write() -> None:
        with WholeFiles() as files:
            for name in ("deal.yaml", "two.yaml", "three.yaml"):
                files.add(deal.with_name(name), "name: New\n")
            files.put()

    with pytest.raises(AssistantError, match=r"yaml cannot be written: No space left"):
        write()
    assert deal.read_text(encoding="utf-8") == "name: Old\n"
    assert [path.name for path in deal.parent.iterdir()] == ["deal.yaml"]


def test_files_that_are_not_put_are_taken_away(deal: Path) -> None:
    """Somebody stopped us."""
    with WholeFiles() as files:
        files.add(deal, "name: New\n")
    assert deal.read_text(encoding="utf-8") == "name: Old\n"
    assert [path.name for path in deal.parent.iterdir()] == ["deal.yaml"]


def test_where_one_file_cannot_be_put_every_file_is_whole(
    deal: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Those before it are new, it and those behind it old."""
    two, three = deal.with_name("two.yaml"), deal.with_name("three.yaml")
    for path in (two, three):
        path.write_text("name: Old\n", encoding="utf-8")
    real, calls = Path.replace, []

    def fail(path: Path, target: Path) -> Path:
        calls.append(path)
        if len(calls) == 2:
            raise OSError(5, "Input/output error")
        return real(path, target)

    monkeypatch.setattr(Path, "replace", fail)
    files = WholeFiles()
    with files:
        for path in (deal, two, three):
            files.add(path, "name: New\n")
        with pytest.raises(AssistantError, match=r"two\.yaml cannot be written"):
            files.put()
    texts = [path.read_text(encoding="utf-8") for path in (deal, two, three)]
    assert texts == ["name: New\n", "name: Old\n", "name: Old\n"]
    assert len([*deal.parent.iterdir()]) == 3


def test_a_file_that_somebody_else_made_meanwhile_stays_theirs(deal: Path) -> None:
    """Also when it was not there as we began."""
    new = deal.with_name("new.yaml")
    with WholeFiles() as files:
        files.add(new, "name: Ours\n", overwrite=False)
        new.write_text("name: Theirs\n", encoding="utf-8")
        with pytest.raises(AssistantError, match=r"new\.yaml is there already"):
            files.put()
    assert new.read_text(encoding="utf-8") == "name: Theirs\n"
