"""The questions of `deal init --ask`: who are we, and what do we call things?"""

from __future__ import annotations

import click
from msgspec.structs import replace

from assistant.cli.ask import one
from assistant.records import typed_workspace as typed
from assistant.records.workspace import Workspace

_WELCOME = "Five questions about us. Enter skips one; the file has a place for all of it.\n"


def introduce(workspace: Workspace) -> Workspace:
    """The workspace with what the rep answers.

    Args:
        workspace: what is known already; it stands where a question is skipped.
    """
    click.echo(_WELCOME)
    company = one("1. What is our company called? (Sensoric)", str)
    words = "2. What stands behind the @ in our mail addresses? (sensoric.example)"
    domains = one(words, typed.read_domains)
    products = one("3. What do we sell? (LineSight, LineSight Edge)", typed.read_list)
    rivals = one("4. Against whom, mostly? (Plantwise)", typed.read_list)
    click.echo("5. Do you call the stages something else than prospect, discovery, solution,")
    words = "   proposal and negotiation? (Qualified = discovery, Commercials = negotiation)"
    stages = one(words, typed.read_stages)
    return replace(
        workspace,
        company=company or workspace.company,
        domains=domains or workspace.domains,
        products=products or (),
        competitors=rivals or (),
        stages=stages or {},
    )
