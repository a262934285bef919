"""The eight questions of `deal new --ask`; Enter skips one, and a mistake is asked again."""

from __future__ import annotations

import click
from msgspec.structs import replace

from assistant.cli.ask import one, several
from assistant.records import typed
from assistant.records.deal import Activity, Answer, Close, Commitment, Deal, Stakeholder

_WELCOME = "Eight questions. Enter skips one; what you do not know is worth knowing, too.\n"


def interview(deal: Deal, stages: tuple[str, ...]) -> Deal:
    """The deal with what the rep answers.

    Args:
        deal: what is known already.
        stages: the stages that the workspace knows.
    """
    click.echo(_WELCOME)
    deal = _kind(_name(deal))
    stage = one(f"3. Its stage? ({', '.join(stages)})", lambda text: typed.read_stage(text, stages))
    day = one("4. When do you expect their decision? (2026-12-18)", typed.read_date)
    words = "5. Who decides, who champions it? (Ines Halloran decides, Paul Adeyemi champions)"
    people = one(words, typed.read_people) or ()
    goal = one("6. What do they want to achieve, in their words?", str)
    return replace(
        deal,
        stage=stage or "",
        close=Close(expected=day) if day else None,
        stakeholders=people,
        discovery={"goal": Answer(answer=goal)} if goal else {},
        activities=_activities(people),
        commitments=_promises(people),
    )


def _name(deal: Deal) -> Deal:
    words = "1. What is it called, and who would buy? (Line monitoring / Brackwater Foods)"
    name, account = one(words, typed.read_name) or ("", None)
    return replace(deal, name=name or deal.name, account=account or deal.account)


def _kind(deal: Deal) -> Deal:
    click.echo("2. A new customer, a renewal or an expansion? And who began: outbound (we did),")
    words = "   inbound (they did), a partner or a tender? (new outbound)"
    kind, origin = one(words, typed.read_type) or (None, None)
    return replace(deal, type=kind, origin=origin)


def _activities(people: tuple[Stakeholder, ...]) -> tuple[Activity, ...]:
    click.echo("7. What happened so far, and what is booked? One line each; Enter ends.")
    click.echo(
        "   (2026-09-03 call Paul, or 2026-11-02 mail to Ines, or 2026-11-05 mail from Ines)"
    )
    return tuple(several(lambda text: typed.read_activity(text, people)))


def _promises(people: tuple[Stakeholder, ...]) -> tuple[Commitment, ...]:
    click.echo("8. What did we promise that is not done yet? One line each; Enter ends.")
    click.echo("   (Send stop report to Paul by 2026-11-06)")
    return tuple(several(lambda text: typed.read_promise(text, people)))
