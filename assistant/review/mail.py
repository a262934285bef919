"""One mail's facts and the playbooks for mails in, what they say about it out."""

from __future__ import annotations

from collections.abc import Iterable

from assistant.checks.load import Playbooks
from assistant.checks.locate import MailLocator
from assistant.checks.playbook import Check
from assistant.checks.run import put_into_words, run_check
from assistant.checks.speak import mail_values
from assistant.errors import Problem
from assistant.facts.mails.facts import MailFacts
from assistant.phrasing import quoted
from assistant.results.check_doc import BasisLine
from assistant.results.finding import CheckResult
from assistant.results.mail_check import MailCheck, MailHead, Rule

_FINE = "Nothing here would stop a careful reader"


def check_facts(
    facts: MailFacts,
    places: MailLocator,
    playbooks: Playbooks,
    deal: str = "",
    problems: Iterable[Problem] = (),
) -> MailCheck:
    """Every check run on one mail.

    Args:
        facts: what follows from the mail.
        places: finds its words in the file that it came from.
        playbooks: the checks to run.
        deal: how the user named the record beside it.
        problems: warnings about that record.
    """
    name = places.path
    common = mail_values(facts)
    ran = [run_check(check, facts, name) for check in playbooks.checks]
    results = tuple(put_into_words(one, places, common) for one in ran)
    return MailCheck(
        as_of=facts.as_of,
        mail=MailHead(
            path=name,
            subject=facts.mail.subject,
            kind=facts.kind,
            kind_read=facts.mail.kind is None,
            recipient=facts.recipient.name,
            words=facts.word_count,
            deal=deal,
        ),
        results=results,
        rules=tuple(_rule(one.check.id, one.check.check) for one in ran if one.found),
        praise=_praise(facts, results),
        problems=tuple(problems),
    )


def _rule(name: str, check: Check) -> Rule:
    return Rule(
        check=name,
        why=" ".join(check.rationale.split()),
        basis=tuple(
            BasisLine(rests_on=one.rests_on, note=one.note, source=one.source, sample=one.sample)
            for one in check.basis
        ),
    )


def _praise(facts: MailFacts, results: Iterable[CheckResult]) -> str:
    """One line on what is good about a mail in which nothing was found; "" about others."""
    if any(result.outcome in ("finds", "failed") for result in results) or not facts.read.english:
        return ""
    asking = [one for one in facts.questions if not one.has("request")]
    if asking:
        asked = quoted(_line(asking[0].text))
        return f"{_FINE}, and it asks what only {facts.recipient.first} can answer: {asked}"
    return f"{_FINE}."


def _line(text: str) -> str:
    return " ".join(text.split())
