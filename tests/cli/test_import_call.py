"""`deal import call`: recorded calls, taken into a deal."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Run, RunProcess
from tests.support import write

DEAL = """\
# Ghent, second try
name: Line two
owner: jo.park@sensoric.example
stakeholders:
  - {name: Maria Lopez, role: champion}   # since May
  - Tom Aerts
activities:
  - {date: 2026-08-01, kind: call, with: [Maria]}
"""
CALL = """\
WEBVTT

1
00:00:00.000 --> 00:00:20.000
Jo Park: What does an hour cost you? And who counts it?

2
00:00:21.000 --> 00:01:01.000
Maria Lopez (she/her): Every hour costs us fourteen thousand euros.
"""
NAME = "2026-08-20.vtt"
ACTIVITY = """\
  - id: call-2026-08-20
    date: 2026-08-20
    kind: call
    with: [Maria Lopez]
    state: held
    transcript: calls/2026-08-20.vtt
"""
TODAY = ("--as-of", "2026-11-21")
INTO = ("--into", "acme.yaml", *TODAY)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write(tmp_path, {"acme.yaml": DEAL, NAME: CALL})


def everything(folder: Path) -> dict[str, bytes]:
    """All files and what they hold."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def taken(run: Run, *args: str) -> dict[str, Any]:
    """What became of the calls, as programs see it."""
    result = run("import", "call", *args, *INTO, "--format", "json")
    told = json.loads(result.stdout)
    assert isinstance(told, dict)
    assert result.exit_code == (2 if told["skipped"] else 0)
    return told


def deal_of(folder: Path) -> str:
    return (folder / "acme.yaml").read_text(encoding="utf-8")


def test_a_call_becomes_an_activity_with_its_transcript(run: Run, folder: Path) -> None:
    """The file keeps its comments; who spoke how much is told."""
    result = run("import", "call", NAME, *INTO)
    assert result.exit_code == 0
    assert deal_of(folder) == DEAL + ACTIVITY
    assert (folder / "calls" / NAME).read_text(encoding="utf-8") == CALL
    assert result.output.splitlines() == [
        "The call of 20 August 2026 with Maria Lopez is in the deal now: call-2026-08-20.",
        " transcript calls/2026-08-20.vtt, 1 minute",
        " spoke      Maria Lopez, shown as Maria Lopez (she/her) (theirs): 67 %, 0:40 min",
        " spoke      Jo Park (ours): 33 %, 0:20 min",
        " asked      2 questions of ours, 0 of theirs",
    ]


def test_taking_it_in_twice_changes_nothing(run: Run, folder: Path) -> None:
    """Whatever it is called the second time, and whatever the rep wrote beside it."""
    run("import", "call", NAME, *INTO)
    edited = deal_of(folder).replace("state: held", "state: held   # we met\n    text: Glad")
    write(folder, {"acme.yaml": edited, "again.vtt": CALL})
    before = everything(folder)
    told = taken(run, NAME, "again.vtt", f"calls/{NAME}")
    assert [one["became"] for one in told["calls"]] == ["known"] * 3
    assert not told["written"]
    assert everything(folder) == before
    again = " ".join(run("import", "call", NAME, *INTO).output.split())
    assert "with Maria Lopez is in the deal already: call-2026-08-20." in again


def test_a_transcript_that_was_mended_by_hand_stays(run: Run, folder: Path) -> None:
    """The file that it came from is the same call still; another call of that day is not."""
    write(folder, {NAME: f"{CALL}\n3\n00:01:02.000 --> 00:01:05.000\nJo Park: That is much.\n"})
    run("import", "call", NAME, *INTO)
    copy = folder / "calls" / NAME
    text = copy.read_text("utf-8")
    copy.write_text(text.replace("fourteen thousand", "14,000"), encoding="utf-8")
    before = everything(folder)
    result = run("import", "call", NAME, *INTO)
    assert result.exit_code == 0
    assert "is in the deal already: call-2026-08-20." in " ".join(result.output.split())
    assert "mind       Its transcript was changed since, and stays as it is." in result.output
    assert everything(folder) == before


def test_it_joins_the_call_that_the_rep_wrote_down(run: Run, folder: Path) -> None:
    """What was planned was held; who came too is added; the rest stays as it is."""
    activity = (
        "  - {date: 2026-08-20, kind: meeting, with: [Tom], state: planned, text: My notes}\n"
    )
    write(folder, {"acme.yaml": DEAL + activity})
    result = run("import", "call", NAME, "--with", "Tom", *INTO)
    words = " ".join(result.output.split())
    assert "stands in the deal: 2026-08-20-meeting has its transcript now." in words
    assert "mind       Maria Lopez took part too." in result.output
    assert deal_of(folder) == DEAL + (
        "  - {date: 2026-08-20, kind: meeting, with: [Tom, Maria Lopez], state: held, "
        "text: My notes, transcript: calls/2026-08-20.vtt}\n"
    )


@pytest.mark.parametrize(
    "activity",
    [
        "{date: 2026-08-20, kind: call, with: [Tom]}",
        "{date: 2026-08-20, kind: call, with: [Maria], state: cancelled}",
        "{date: 2026-08-20, kind: mail, direction: in, with: [Maria]}",
        "{date: 2026-08-19, kind: call, with: [Maria]}",
        "{date: 2026-08-20, kind: call, with: [Maria], transcript: calls/other.vtt}",
    ],
)
def test_it_joins_no_other_activity(run: Run, folder: Path, activity: str) -> None:
    """Other people, another day, a call that fell through, or one that has its transcript."""
    write(folder, {"acme.yaml": f"{DEAL}  - {activity}\n", "calls/other.vtt": "WEBVTT\n"})
    assert taken(run, NAME)["calls"][0]["became"] == "added"


def test_a_transcript_that_was_lost_comes_back(run: Run, folder: Path) -> None:
    """The activity that names it is the call."""
    run("import", "call", NAME, *INTO)
    before = everything(folder)
    (folder / "calls" / NAME).unlink()
    told = taken(run, NAME)
    assert (told["written"], told["calls"][0]["became"]) == (True, "joined")
    assert everything(folder) == before


def test_several_calls_of_the_day_are_the_reps_to_tell_apart(run: Run, folder: Path) -> None:
    """Unless one fits better: its kind, or its people."""
    call = "  - {date: 2026-08-20, kind: call, with: [Maria]}\n"
    write(folder, {"acme.yaml": DEAL + call + call})
    told = taken(run, NAME)
    assert told["skipped"][0]["message"] == (
        "it may be 2026-08-20-call or 2026-08-20-call-2, which the deal has on 2026-08-20."
    )
    write(folder, {"acme.yaml": DEAL + call + call.replace("kind: call", "kind: demo")})
    assert taken(run, NAME)["calls"][0]["activity"] == "2026-08-20-call"


def test_who_cannot_be_placed_is_asked_for(run: Run, folder: Path) -> None:
    """And nothing is written until then."""
    write(folder, {NAME: CALL.replace("Maria Lopez (she/her)", "Kim Lee")})
    before = everything(folder)
    result = run("import", "call", NAME, *INTO)
    assert result.exit_code == 2
    assert result.stderr == (
        f"{NAME}:9:1: nothing says whose side 'Kim Lee' is on. "
        'Say so: --ours "Kim Lee" or --theirs "Kim Lee".\n'
    )
    assert everything(folder) == before
    result = run("import", "call", NAME, "--theirs", "Kim Lee", *INTO)
    assert "new        Kim Lee, as a stakeholder; the role is yours to write" in result.output
    assert "  - {name: Kim Lee}\n" in deal_of(folder)


def test_how_to_be_known_is_said_once_however_many_are_not(run: Run, folder: Path) -> None:
    text = "Speaker 1  0:03\nHello.\n\nSpeaker 2  0:09\nGood day.\n\nSpeaker 3  0:12\nHello.\n"
    write(folder, {"2026-08-20 otter.txt": text, "acme.yaml": "name: Acme\n"})
    (folder / "workspace.yaml").unlink(missing_ok=True)
    result = run("import", "call", "2026-08-20 otter.txt", *INTO)
    assert result.stderr.count("nothing says whose side") == 3
    assert result.stderr.count("write 'owner:' into the deal") == 1


def test_who_is_told_is_kept_in_the_deal(run: Run, folder: Path) -> None:
    """Reviews need it as well."""
    text = "Speaker 1  0:03\nHello.\n\nSpeaker 2  0:09\nFourteen thousand.\n"
    write(folder, {"2026-08-20 otter.txt": text})
    told = taken(run, "2026-08-20 otter.txt", "--ours", "Speaker 1", "--theirs", "Speaker 2=Maria")
    assert "    speakers: {Speaker 1: us, Speaker 2: Maria Lopez}\n" in deal_of(folder)
    [call] = told["calls"]
    assert (call["transcript"], call["measure"]) == ("calls/2026-08-20.txt", "words")
    assert [(one["shown"], one["side"], one["name"]) for one in call["speakers"]] == [
        ("Speaker 2", "customer", "Maria Lopez"),
        ("Speaker 1", "us", ""),
    ]


def test_a_name_that_nobody_bears_is_a_mistake(run: Run, folder: Path) -> None:
    result = run("import", "call", NAME, "--ours", "Jim Lee", *INTO)
    assert result.exit_code == 2
    assert result.stderr == (
        "Nobody in these calls is shown as 'Jim Lee'. "
        "They name Jo Park and Maria Lopez (she/her).\n"
    )
    assert "calls" not in os.listdir(folder)


@pytest.mark.parametrize(
    ("name", "text", "args", "reason"),
    [
        ("call.vtt", CALL, (), "nothing in it, or in its name, says on which day it was held."),
        ("2027-08-20.vtt", CALL, (), "20 August 2027 lies ahead; it cannot have been held then."),
        (NAME, CALL.replace("Maria Lopez (she/her)", "Jo"), (), "all who speak in it are ours."),
        (NAME, "WEBVTT\n\n00:01.000 --> 00:02.000\nHi\n", (), "nobody is named in it."),
        (NAME, CALL, ("--with", "Ma"), ""),
        ("2026-08-20.srt", "1\nHello\n", (), "no line in it holds the times of a caption."),
    ],
)
def test_what_cannot_be_taken_in_says_why(
    run: Run, folder: Path, name: str, text: str, args: tuple[str, ...], reason: str
) -> None:
    """And leaves everything as it is."""
    write(folder, {name: text})
    before = everything(folder)
    result = run("import", "call", name, *args, *INTO, "--dry-run")
    assert reason in result.stderr
    assert result.exit_code == (2 if reason else 0)
    assert everything(folder) == before


def test_a_folder_without_calls_is_said(run: Run, folder: Path) -> None:
    """Nothing was taken in, which is not what was asked for."""
    (folder / "empty").mkdir()
    result = run("import", "call", "empty", *INTO)
    assert result.exit_code == 2
    assert result.stderr == "empty: no recorded call is in this folder.\n"


def test_a_call_without_names_needs_its_people(run: Run, folder: Path) -> None:
    write(folder, {"call.srt": "1\n00:00:01,000 --> 00:00:02,000\nHello.\n"})
    [call] = taken(run, "call.srt", "--with", "Maria", "--date", "2026-08-20")["calls"]
    assert (call["people"], call["speakers"][0]["side"]) == (["Maria Lopez"], "unknown")
    assert call["transcript"] == "calls/2026-08-20.srt"


def test_what_is_sound_is_taken_in_and_the_rest_is_named(run: Run, folder: Path) -> None:
    """Folders are looked through; the exit code says that something is left to mend."""
    other = CALL.replace("fourteen", "twelve")
    write(
        folder,
        {
            "new/2026-09-01 Acme.vtt": other,
            "new/2026-09-01 again.vtt": other,
            "new/2026-09-02.srt": "1\nHello\n",
            "new/notes.yaml": "name: A\n",
        },
    )
    told = taken(run, NAME, "new", "none.vtt")
    assert [(one["became"], one["activity"]) for one in told["calls"]] == [
        ("added", "call-2026-08-20"),
        ("added", "call-2026-09-01"),
        ("known", "call-2026-09-01"),
    ]
    assert [(one["path"], one["line"]) for one in told["skipped"]] == [
        ("new/2026-09-02.srt", 1),
        ("none.vtt", 0),
    ]
    assert sorted(os.listdir(folder / "calls")) == [NAME, "2026-09-01.vtt"]


def test_another_call_of_that_day_has_a_name_of_its_own(run: Run, folder: Path) -> None:
    """No transcript is ever written over."""
    for number in range(4):
        write(folder, {f"2026-08-20 {number}.vtt": CALL.replace("fourteen", str(number))})
        told = taken(run, f"2026-08-20 {number}.vtt")
        assert (told["calls"][0]["notes"] != []) == (number > 0)
    assert sorted(os.listdir(folder / "calls")) == [
        "2026-08-20-acme-2.vtt",
        "2026-08-20-acme-3.vtt",
        "2026-08-20-acme.vtt",
        "2026-08-20.vtt",
    ]
    assert deal_of(folder).count("id: call-2026-08-20-") == 3


def test_a_transcript_that_stands_there_is_used_where_it_is(run: Run, folder: Path) -> None:
    """Also one that another deal has."""
    write(folder, {"calls/acme/2026-08-20 first.vtt": CALL})
    told = taken(run, "calls/acme/2026-08-20 first.vtt")
    assert told["calls"][0]["transcript"] == "calls/acme/2026-08-20 first.vtt"
    assert os.listdir(folder / "calls") == ["acme"]
    write(folder, {"other.yaml": DEAL, f"calls/{NAME}": CALL})
    run("import", "call", NAME, "--into", "other.yaml", *TODAY)
    assert f"transcript: calls/{NAME}" in (folder / "other.yaml").read_text(encoding="utf-8")


def test_the_workspaces_root_is_where_transcripts_go(run: Run, folder: Path) -> None:
    """Its zone says which day it was, its company who is ours."""
    write(
        folder,
        {
            "workspace.yaml": "company: Sensoric\ndays: {time_zone: Europe/Brussels}\n",
            "deals/acme.yaml": DEAL.replace("owner", "#"),
            "GMT20260820-223000_Recording.vtt": CALL.replace("Jo Park", "Jo Park (Sensoric)"),
        },
    )
    result = run(
        "import", "call", "GMT20260820-223000_Recording.vtt", "--into", "deals/acme.yaml", *TODAY
    )
    assert result.exit_code == 0
    text = (folder / "deals/acme.yaml").read_text(encoding="utf-8")
    assert "date: 2026-08-21T00:30" in text
    assert "transcript: calls/2026-08-21.vtt" in text
    assert (folder / "calls/2026-08-21.vtt").is_file()


def test_no_file_outside_the_workspace_is_written(run: Run, tmp_path: Path) -> None:
    folder = write(tmp_path / "us", {"acme.yaml": DEAL, NAME: CALL})
    (tmp_path / "elsewhere").mkdir()
    (folder / "calls").symlink_to(tmp_path / "elsewhere")
    result = run("import", "call", f"us/{NAME}", "--into", "us/acme.yaml", *TODAY)
    assert "The folder 'calls' leads out of the workspace." in result.stderr
    assert os.listdir(tmp_path / "elsewhere") == []
    assert deal_of(folder) == DEAL


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_when_the_deal_cannot_be_written_nothing_is(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    """The copy is taken away again, and so is its folder."""
    before = everything(folder)

    def fail(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(*((Path, "replace") if step == "replace" else (os, step)), fail)
    result = run("import", "call", NAME, *INTO)
    assert result.exit_code == 2
    assert "cannot be written: No space left on device" in result.stderr
    assert everything(folder) == before
    assert "calls" not in os.listdir(folder)


def test_a_deal_with_errors_is_mended_first(run: Run, folder: Path) -> None:
    write(folder, {"acme.yaml": DEAL.replace("owner", "ownr")})
    before = everything(folder)
    result = run("import", "call", NAME, *INTO)
    assert result.exit_code == 2
    assert "acme.yaml:3:1: unknown key 'ownr'. Did you mean owner?" in result.stderr
    assert everything(folder) == before


def test_a_call_that_would_spoil_the_deal_is_left_out(run: Run, folder: Path) -> None:
    """A second Maria makes a first name in the deal mean two people."""
    call = CALL.replace("Maria Lopez (she/her)", "Maria Ruiz")
    write(folder, {NAME: call})
    before = everything(folder)
    result = run("import", "call", NAME, "--theirs", "Maria Ruiz", *INTO)
    assert "with it the deal would be wrong: 'Maria' may be Maria Lopez" in result.stderr
    assert result.exit_code == 2
    assert everything(folder) == before


def test_a_rehearsal_shows_the_change(run: Run, folder: Path) -> None:
    """And writes nothing."""
    before = everything(folder)
    result = run("import", "call", NAME, *INTO, "--dry-run")
    assert "A rehearsal: nothing is written." in result.output
    assert "".join(f"+{line}\n" for line in ACTIVITY.splitlines()) in result.output
    assert everything(folder) == before


def test_what_is_to_be_looked_at_is_said(run: Run, folder: Path) -> None:
    """Damage that was bridged, how it was written, and a name that is near to another."""
    call = "WEBVTT\n\n00:09.000 --> 00:10.000\nTom Aertz: Fünf.\n\n00:01.000 --> 00:02.000\nJo: A\n"
    (folder / NAME).write_bytes(call.encode("cp1252"))
    [told] = taken(run, NAME, "--theirs", "Tom Aertz", "--dry-run")["calls"]
    assert told["notes"] == [
        "Line 7: 'Jo: A' was said before what stands above it; the captions were put in order.",
        "It is not written in UTF-8 and was read as Windows writes it.",
        "Tom Aertz is new here. Did you mean Tom Aerts?",
    ]


def test_a_call_in_another_language_has_no_questions_told(run: Run, folder: Path) -> None:
    call = CALL.replace("What does an hour cost you? And who counts it?", "Was kostet eine Stunde?")
    call = call.replace("Every hour costs us fourteen thousand euros.", "Das wissen wir nicht.")
    write(folder, {NAME: call})
    [told] = taken(run, NAME, "--dry-run")["calls"]
    assert (told["our_questions"], told["their_questions"]) == (None, None)
    output = run("import", "call", NAME, *INTO, "--dry-run").output
    assert "questions are told of English calls only" in output


def test_a_review_after_it_says_no_word_of_a_missing_file(
    run_process: RunProcess, folder: Path
) -> None:
    """From an empty record to a review, as a rep does it."""
    run_process("new", "new.yaml")
    told = ("--ours", "Jo Park", "--theirs", "Maria Lopez (she/her)=Maria Lopez")
    result = run_process("import", "call", NAME, "--into", "new.yaml", *told, *TODAY)
    assert (result.returncode, result.stderr) == (0, "")
    text = (folder / "new.yaml").read_text(encoding="utf-8")
    assert "  - {name: Maria Lopez}\n" in text
    assert "Dates are written 2026-11-21." in text
    result = run_process("review", "new.yaml", *TODAY)
    assert (result.returncode, result.stderr) == (0, "")


def test_help_has_examples(run: Run) -> None:
    """As every command; the group names it."""
    assert "deal import call otter.txt" in run("import", "call", "--help").output
    assert "call  Recorded calls" in run("import", "--help").output
