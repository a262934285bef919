"""Which mails no person wrote."""

from __future__ import annotations

import datetime as dt
import time

import pytest

from assistant.language.auto_replies import read_auto_reply

SAID_ON = dt.date(2026, 9, 17)

ABSENCES = [
    ("Automatic reply: Plan", "I am out of the office until 28 September.", "2026-09-28"),
    (
        "Auto-Reply: Plan",
        "I'm on vacation from September 14th through September 25th. I will be back on Monday, "
        "September 28. In urgent cases call Tom on 1 555 01 23.",
        "2026-09-28",
    ),
    ("Out of office", "I am out of the office and return in two weeks.", "2026-10-01"),
    ("Out of office", "I am out of the office.", ""),
    ("Out of Office: Plan", "Away till the 28th. Call Tom if it cannot wait.", "2026-09-28"),
    (
        "Re: Plan",
        "Thank you for your mail. I am on leave from 14 September to 25 September. I will "
        "reply when I return.",
        "2026-09-25",
    ),
    ("Réponse automatique : Plan", "Je suis absent du 14 au 25 septembre.", "2026-09-25"),
    ("Abwesenheitsnotiz: Plan", "Ich bin bis zum 25. September nicht im Büro.", "2026-09-25"),
    ("Automatische Antwort", "Ab dem 28.09.2026 bin ich wieder erreichbar.", "2026-09-28"),
    (
        "Réponse automatique : Plan",
        "Je suis absent jusqu'au 25 septembre inclus. De retour le lundi 28 septembre.",
        "2026-09-28",
    ),
    ("Respuesta automática", "Estoy fuera hasta el 5 de octubre de 2026.", "2026-10-05"),
    ("Risposta automatica", "Sono in ferie fino al 25 settembre.", "2026-09-25"),
    ("Automatisch antwoord", "Ik ben afwezig tot en met vrijdag 25 september.", "2026-09-25"),
    ("Resposta automática", "Estou de férias até 5 de outubro.", "2026-10-05"),
    ("Autosvar: Plan", "Jag är på semester till 5 oktober.", "2026-10-05"),
    (
        "Re: Plan",
        "Thank you for your email. I am currently out of the office and will answer when I am "
        "back on 28 September.",
        "2026-09-28",
    ),
]

HEADERS = [
    ({"Auto-Submitted": "auto-replied"}, "auto-submitted"),
    ({"AUTO-SUBMITTED": "Auto-Replied; owner-email=x"}, "auto-submitted"),
    ({"X-Autoreply": "yes"}, "x-autoreply"),
    ({"X-Autorespond": ""}, "x-autorespond"),
    ({"Precedence": "auto_reply"}, "precedence"),
]

BOUNCES = [
    (
        {"Content-Type": 'multipart/report; report-type="delivery-status"; boundary=x'},
        *("Hm", "", "content-type"),
    ),
    ({"X-Failed-Recipients": "maria@acme.example"}, "Hm", "", "x-failed-recipients"),
    (
        {"From": "Mail Delivery System <MAILER-DAEMON@acme.example>"},
        *("Undelivered Mail Returned to Sender", "", "from"),
    ),
    ({"Return-Path": "<>"}, "Hm", "550 5.1.1 The mailbox is unknown", "return-path"),
    ({}, "Undeliverable: Plan", "Your message could not be delivered.", "bounce subject"),
    ({}, "Non remis : Plan", "Échec de la remise pour ces destinataires.", "bounce subject"),
    ({}, "Onbestelbaar: Plan", "Uw bericht is niet bezorgd.", "bounce subject"),
    ({}, "No se puede entregar: Plan", "No se pudo entregar el mensaje.", "bounce subject"),
    ({}, "Unzustellbar: Plan", "Die Nachricht konnte nicht zugestellt werden.", "bounce subject"),
]

PEOPLE = [
    ({}, "Re: Plan", "I'm out of the office until Monday, but yes, go ahead."),
    ({}, "Re: Plan", "Next week I am on holiday. Can we talk on 28 September?"),
    ({}, "Out of office hours", "When do you answer the phone?"),
    ({}, "Delivery failure of pump 3", "The delivery failed yesterday: the truck broke."),
    ({"Auto-Submitted": "no"}, "Re: Plan", "Fine."),
    ({"Auto-Submitted": "auto-generated"}, "Your invoice", "It is attached."),
    ({"Precedence": "bulk"}, "News", "What is new in September"),
    ({"From": "postmaster@acme.example"}, "Our new mail rules", "Please read them."),
    ({"Content-Type": "multipart/report; report-type=disposition-notification"}, "Read: Plan", ""),
    ({}, "Delivery Status Notification (Delay)", "It could not be delivered, we keep trying."),
    ({}, "", ""),
]


@pytest.mark.parametrize(("subject", "text", "until"), ABSENCES)
def test_an_absence_and_its_end_are_read(subject: str, text: str, until: str) -> None:
    read = read_auto_reply({}, subject, text, SAID_ON)
    assert read is not None
    assert read.kind == "absence"
    assert (read.until.isoformat() if read.until else "") == until


@pytest.mark.parametrize(("headers", "rule"), HEADERS)
def test_a_header_gives_an_automatic_answer_away(headers: dict[str, str], rule: str) -> None:
    read = read_auto_reply(headers, "Plan", "Back on 28 September.", SAID_ON)
    assert read is not None
    assert (read.kind, read.rule) == ("absence", rule)
    assert read.until == dt.date(2026, 9, 28)


@pytest.mark.parametrize(("headers", "subject", "text", "rule"), BOUNCES)
def test_a_returned_mail_is_a_bounce(
    headers: dict[str, str], subject: str, text: str, rule: str
) -> None:
    read = read_auto_reply(headers, subject, text, SAID_ON)
    assert read is not None
    assert (read.kind, read.until, read.rule) == ("bounce", None, rule)


def test_an_absence_sent_without_return_path_is_no_bounce() -> None:
    headers = {"Return-Path": "<>"}
    read = read_auto_reply(headers, "Re: Plan", "I am out of the office.", SAID_ON)
    assert read is not None
    assert (read.kind, read.rule) == ("absence", "absence text and headers")


@pytest.mark.parametrize(("headers", "subject", "text"), PEOPLE)
def test_what_people_and_programs_write_is_no_automatic_answer(
    headers: dict[str, str], subject: str, text: str
) -> None:
    assert read_auto_reply(headers, subject, text, SAID_ON) is None


@pytest.mark.parametrize("unit", ["out of office ", "reply ", "address ", "1. ", "a", " ", "pas "])
def test_a_very_long_text_is_not_read_to_its_end(unit: str) -> None:
    began = time.process_time()
    read_auto_reply({"Auto-Submitted": "auto-replied"}, unit * 100_000, unit * 100_000, SAID_ON)
    assert time.process_time() - began < 3
