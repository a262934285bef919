"""`deal check-mail` says what a good coach would say about a mail before it is sent."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Run, RunProcess
from tests.support import write

PITCH = """\
Subject: Quick intro

Hi Brian,

My name is Kyle and I'm with Taskharbor. Taskharbor is the leading work platform. We are trusted by
9,000 customers in 60 countries.

Do you have 30 minutes this week for a demo?

Kyle
"""
GOOD = """\
Subject: Line two

Dear Maria,

You told Tom that line two waits for one filler, "like a bus in the rain". Which of the fillers is
it, and who writes it down at night?

Jo
"""
DRAFT = """\
From: Jo Park <jo@sensoric.example>
To: Maria Lopez <maria@acme.example>
Subject: The proposal
X-Unsent: 1
Content-Type: text/plain; charset=utf-8

Dear Maria,

The proposal is attached. Which line of it would Dana cross out?

Jo
"""
DEAL = """\
name: Line monitoring, Ghent
account: Acme Robotics
owner: jo@sensoric.example
stakeholders:
  - {name: Maria Lopez, email: maria@acme.example}
  - {name: Tom Aerts}
activities:
  - {date: 2026-11-02, kind: call, with: [Maria, Tom]}
discovery:
  cost_of_inaction:
    {answer: We lose 14 hours of production a month, said_by: Maria, date: 2026-11-02}
commitments:
  - {by: us, to: Maria, what: Send the stop report, made_on: 2026-11-02, due: 2026-11-09}
"""
DAY = "2026-11-20"


def results(text: str) -> dict[str, dict[str, Any]]:
    """The results of a JSON report by the short names of their checks."""
    return {one["check"].partition("/")[2]: one for one in json.loads(text)["results"]}


def found(text: str) -> set[str]:
    """The short names of the checks that found something."""
    return {name for name, one in results(text).items() if one["outcome"] == "finds"}


def test_a_pitch_is_told_what_is_wrong_with_it(run: Run, tmp_path: Path) -> None:
    """Words, place, why, a better way, and what the rule rests on."""
    write(tmp_path, {"pitch.txt": PITCH})
    result = run("check-mail", "pitch.txt", "--as-of", DAY)
    assert result.exit_code == 0, result.output
    said = " ".join(result.output.split())
    assert "first contact (read from its words)" in said
    assert "The mail opens with our company" in said
    assert "pitch.txt:5:42 “Taskharbor is the leading work platform.”" in said
    for label in ("why", "better", "rests on", "convention"):
        assert label in said


def test_a_good_mail_gets_one_line(run: Run, tmp_path: Path) -> None:
    """Praise that names what is good, and what was looked at."""
    write(tmp_path, {"good.txt": GOOD})
    said = " ".join(run("check-mail", "good.txt", "--as-of", DAY).output.split())
    assert (
        "Nothing here would stop a careful reader, and it asks what only Maria can answer" in said
    )
    assert "Looked at: " in said
    assert "there is no deal record beside the mail" in said


def test_json_has_the_results_of_a_review(run: Run, tmp_path: Path) -> None:
    """Each finding has its file, line, column and words."""
    write(tmp_path, {"pitch.txt": PITCH})
    text = run("check-mail", "pitch.txt", "--format", "json", "--as-of", DAY).output
    finding = results(text)["opens-with-our-company"]["findings"][0]
    evidence = finding["evidence"][0]
    assert (evidence["path"], evidence["line"], evidence["column"]) == ("pitch.txt", 5, 42)
    assert evidence["quote"] == "Taskharbor is the leading work platform."
    assert {"severity", "status", "coaching_question", "next_action"} <= {*finding}
    assert json.loads(text)["mail"]["subject"] == "Quick intro"


@pytest.mark.parametrize("line_end", ["\r\n", "\r"])
def test_lines_are_counted_however_they_end(run: Run, tmp_path: Path, line_end: str) -> None:
    (tmp_path / "pitch.txt").write_bytes(PITCH.replace("\n", line_end).encode())
    command = ("check-mail", "pitch.txt", "--format", "json", "--as-of", DAY)
    told = json.loads(run(*command).output)
    write(tmp_path, {"pitch.txt": PITCH})
    assert told == json.loads(run(*command).output)


def test_words_over_two_lines_are_one_quote(run: Run, tmp_path: Path) -> None:
    """The place is where they begin."""
    write(tmp_path, {"wrapped.txt": "Dear Maria,\n\nThis price is only good\ntoday. Which one?\n"})
    text = run("check-mail", "wrapped.txt", "--format", "json", "--as-of", DAY).output
    evidence = results(text)["pressure"]["findings"][0]["evidence"][0]
    assert (evidence["line"], evidence["quote"]) == (3, "This price is only good today")


def test_a_subject_that_offers_is_seen(run: Run, tmp_path: Path) -> None:
    """The subject of a mail tempts as well as its text; the place is the subject's line."""
    head = "Subject: Lunch on me?\n\n"
    asked = "Dear Maria,\n\nYour second line starts in May. Which filler comes first?\n\nJo\n"
    write(tmp_path, {"wine.txt": head + asked})
    text = run("check-mail", "wine.txt", "--format", "json", "--as-of", DAY).output
    finding = results(text)["inducement"]["findings"][0]
    assert finding["evidence"][0]["line"] == 1


def test_an_unsent_draft_knows_its_attachments(run: Run, tmp_path: Path) -> None:
    """Nothing hangs on it, though it says so; its lines are those of the file."""
    write(tmp_path, {"draft.eml": DRAFT})
    text = run("check-mail", "draft.eml", "--format", "json", "--as-of", DAY).output
    finding = results(text)["attachment-missing"]["findings"][0]
    assert finding["evidence"][0]["line"] == 9
    assert json.loads(text)["mail"]["recipient"] == "Maria Lopez"


def test_a_text_does_not_know_its_attachments_unless_it_says(run: Run, tmp_path: Path) -> None:
    """Without a word about them nobody can tell; with one they count."""
    body = "Dear Maria,\n\nThe proposal is attached. Which line would Dana cross out?\n"
    write(tmp_path, {"none.txt": body, "one.txt": f"Attachments: a.pdf\n\n{body}"})
    outcomes = [
        results(run("check-mail", name, "--format", "json", "--as-of", DAY).output)
        for name in ("none.txt", "one.txt")
    ]
    assert [one["attachment-missing"]["outcome"] for one in outcomes] == ["cannot_tell", "passes"]


def test_the_deal_says_what_they_told_us_and_what_we_owe(run: Run, tmp_path: Path) -> None:
    """Without it the checks that need it cannot tell."""
    mail = "Dear Maria,\n\nHow many hours of production do you lose a month?\n\nJo\n"
    write(tmp_path, {"mail.txt": mail, "acme.yaml": DEAL})
    alone = results(run("check-mail", "mail.txt", "--format", "json", "--as-of", DAY).output)
    assert alone["asks-again"]["outcome"] == "cannot_tell"
    beside = run(
        "check-mail", "mail.txt", "--deal", "acme.yaml", "--format", "json", "--as-of", DAY
    )
    assert {"asks-again", "broken-promise-not-owned"} <= found(beside.output)


def test_who_gets_it_may_be_said(run: Run, tmp_path: Path) -> None:
    """What we owe to Maria is nothing to Tom."""
    mail = "Good morning,\n\nWho draws the plan of your network, and by when is it needed?\n\nJo\n"
    write(tmp_path, {"mail.txt": mail, "acme.yaml": DEAL})
    asked = ("check-mail", "mail.txt", "--deal", "acme.yaml", "--format", "json", "--as-of", DAY)
    outcomes = [
        results(run(*asked, *to).output)["broken-promise-not-owned"]["outcome"]
        for to in ((), ("--to", "Tom"), ("--to", "Maria"))
    ]
    assert outcomes == ["cannot_tell", "passes", "finds"]


def test_a_name_that_nobody_has_is_an_error(run: Run, tmp_path: Path) -> None:
    """It says who is meant, perhaps."""
    write(tmp_path, {"mail.txt": GOOD, "acme.yaml": DEAL})
    result = run("check-mail", "mail.txt", "--deal", "acme.yaml", "--to", "Maria Lopes")
    assert result.exit_code == 2
    assert "Nobody in acme.yaml is called 'Maria Lopes'. Did you mean Maria Lopez?" in result.output


@pytest.mark.parametrize("kind", ["order_confirmation", "order-confirmation"])
def test_the_kind_may_be_said(run: Run, tmp_path: Path, kind: str) -> None:
    """Then it is not read from the words."""
    write(tmp_path, {"thanks.txt": "Dear Maria,\n\nThank you for your order.\n\nJo\n"})
    text = run("check-mail", "thanks.txt", "--kind", kind, "--format", "json").output
    mail = json.loads(text)["mail"]
    assert (mail["kind"], mail["kind_read"]) == ("order_confirmation", False)
    assert "bare-thanks-for-order" in found(text)


def test_an_unknown_kind_is_refused_with_the_nearest(run: Run, tmp_path: Path) -> None:
    """As everywhere."""
    write(tmp_path, {"mail.txt": GOOD})
    result = run("check-mail", "mail.txt", "--kind", "folow_up")
    assert result.exit_code == 2
    assert "Did you mean follow_up?" in result.output


def test_a_kind_like_no_other_is_refused_with_all_of_them(run: Run, tmp_path: Path) -> None:
    """In one sentence after the other, with one space between them."""
    write(tmp_path, {"mail.txt": GOOD})
    result = run("check-mail", "mail.txt", "--kind", "zzz")
    assert "'zzz' is no kind of mail. Kinds: first_contact, follow_up," in result.output
    assert result.exit_code == 2


@pytest.mark.parametrize(
    ("kind", "outcome"),
    [("reply", "passes"), ("apology", "passes"), ("service", "passes"), ("first-contact", "finds")],
)
def test_who_serves_need_not_ask(run: Run, tmp_path: Path, kind: str, outcome: str) -> None:
    """An answer or an apology may end with what was done."""
    write(tmp_path, {"mail.txt": "Dear Maria,\nThe second charge of 39 pounds is removed.\nJo\n"})
    result = run("check-mail", "mail.txt", "--kind", kind, "--format", "json")
    assert results(result.stdout)["no-ask"]["outcome"] == outcome


def test_an_answer_without_an_ask_is_a_hint(run: Run, tmp_path: Path) -> None:
    """Whoever has got what they asked for misses none; an apology owes a step."""
    write(tmp_path, {"mail.txt": "Dear Maria,\nIt was the second charge of October.\nJo\n"})
    found = {
        kind: results(run("check-mail", "mail.txt", "--kind", kind, "--format", "json").stdout)
        for kind in ("reply", "apology")
    }
    severities = {kind: one["no-ask"]["findings"][0]["severity"] for kind, one in found.items()}
    assert severities == {"reply": "low", "apology": "medium"}


def test_checks_may_be_chosen(run: Run, tmp_path: Path) -> None:
    """By check, by pack, by severity; an unknown name is refused."""
    write(tmp_path, {"pitch.txt": PITCH})
    asked = ("check-mail", "pitch.txt", "--format", "json", "--as-of", DAY)
    only = results(run(*asked, "--only", "opens-with-our-company").output)
    assert [*only] == ["opens-with-our-company"]
    assert "opens-with-our-company" not in results(run(*asked, "--skip", "reader").output)
    assert run(*asked, "--only", "buyer-silent").exit_code == 2


def test_only_a_trusted_finding_fails_a_build(run: Run, tmp_path: Path) -> None:
    """A missing attachment is a plain reading; a style is not."""
    write(tmp_path, {"draft.eml": DRAFT, "pitch.txt": PITCH})
    assert run("check-mail", "draft.eml", "--fail-on", "medium").exit_code == 1
    assert run("check-mail", "pitch.txt", "--fail-on", "low").exit_code == 0


def test_another_language_is_said_to_be_one(run: Run, tmp_path: Path) -> None:
    """Nothing is guessed, and nothing praised."""
    text = (
        "Liebe Maria,\n\nwir sind der führende Hersteller und haben vierzig Anlagen gebaut.\n\nJo\n"
    )
    write(tmp_path, {"deutsch.txt": text})
    said = " ".join(run("check-mail", "deutsch.txt").output.split())
    assert "only English is read" in said
    assert "careful reader" not in said


def test_a_workspace_switches_checks_off_and_changes_their_numbers(
    run: Run, tmp_path: Path
) -> None:
    """As for deals."""
    settings = """\
playbooks: {off: [reader/opens-with-our-company]}
settings: {reader/too-long: {words: 10, far: 100}}
"""
    write(tmp_path, {"workspace.yaml": settings, "pitch.txt": PITCH})
    text = run("check-mail", "pitch.txt", "--format", "json", "--as-of", DAY).output
    assert "opens-with-our-company" not in results(text)
    assert "too-long" in found(text)


def test_it_reads_what_is_piped_in(run_process: RunProcess) -> None:
    """As a process: - is standard input."""
    done = run_process("check-mail", "-", "--as-of", DAY, answers=PITCH)
    assert done.returncode == 0, done.stderr
    assert "The mail opens with our company" in done.stdout


def test_a_missing_file_is_said(run_process: RunProcess) -> None:
    """As a process: one sentence on standard error, exit code 2."""
    done = run_process("check-mail", "nowhere.txt")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "nowhere.txt cannot be read: there is no such file.\n"


def test_where_nothing_could_be_looked_at_no_mail_is_cleared(run: Run, tmp_path: Path) -> None:
    """Only English is read."""
    write(tmp_path, {"de.txt": "Dear Paul,\n\nWir senden Ihnen gerne unser neues Angebot zu.\n"})
    done = run("check-mail", "de.txt")
    assert "Nothing could be looked at; below stands why." in done.stdout
    assert "only English is read" in " ".join(done.stdout.split())
    assert "Looked at" not in done.stdout
