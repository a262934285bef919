"""A template and the material in, a draft out: rendered, proven, or refused with the reason."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from assistant.outreach.claims import Claim
from assistant.outreach.material import Material
from assistant.outreach.needs import fill
from assistant.outreach.proof import prove
from assistant.outreach.template import Template
from assistant.phrasing import one_line
from assistant.results.draft import Candidate, Draft, Fact, Missing
from assistant.templating import TemplateProblem

_LONGEST_SUBJECT = 120
_EMPTY_LINES = re.compile(r"\n{3,}")


def write_draft(template: Template, material: Material, because: str = "") -> Draft:
    """The mail that a template makes, if everything in it can be proven.

    Args:
        template: what to write.
        material: what there is, and whom it goes to.
        because: why this template was chosen.
    """
    given, lacking = fill(template.head, material)
    missing = (*_unsigned(material), *lacking)
    values, common = material.common()
    if missing:
        return _draft(template, material, because, missing=missing)
    values |= {name: one.value for name, one in given.items()}
    facts = (*common, *(fact for one in given.values() for fact in one.facts))
    try:
        subject = " ".join(template.subject.render(values, _LONGEST_SUBJECT).split())
        text = _tidy(template.body.render(values))
    except TemplateProblem as problem:
        refused = Missing(need="the text", why=f"{template.path} {problem.message}")
        return _draft(template, material, because, missing=(refused,))
    return _proven(template, material, because, (subject, text), facts)


def _unsigned(material: Material) -> Iterator[Missing]:
    """That nobody can sign: a mail comes from a person."""
    if not material.facts.deal.owner:
        ask = "Write 'owner: Your Name <you@your.company>' into the deal."
        yield Missing(need="your name", why="the deal has no owner who could sign", ask=ask)


def candidate(draft: Draft, template: Template, *, fits: bool) -> Candidate:
    """What a template gives for a deal, or would need still."""
    return Candidate(
        template=template.name,
        title=template.head.title,
        purpose=template.head.purpose,
        to_name=draft.to_name,
        fits=fits,
        missing=draft.missing,
    )


def _proven(
    template: Template,
    material: Material,
    because: str,
    written: tuple[str, str],
    facts: Iterable[Fact],
) -> Draft:
    known = tuple(facts)
    plain = {word.lower() for word in template.head.plain} - _known_names(material)
    subject, text = written
    above, loose = prove(subject, known, plain, "subject")
    proof, unproven = prove(text, known, plain)
    missing = [_unproven(claim, template) for claim in (*loose, *unproven)]
    count = len(text.split())
    if count > template.head.longest:
        missing.append(_too_long(count, template))
    if missing:
        return _draft(template, material, because, missing=tuple(missing))
    draft = _draft(template, material, because, subject=subject, text=text)
    return replace(draft, proof=(*above, *proof), word_count=count)


def _known_names(material: Material) -> set[str]:
    """Words in the names of people and companies: no template can call them plain."""
    deal, workspace = material.facts.deal, material.facts.workspace
    names = (
        *(one.name for one in deal.stakeholders),
        *workspace.competitors,
        *(one.for_whom for one in workspace.experience if not one.may_name),
    )
    return {word for name in names for word in name.lower().split()}


def _too_long(count: int, template: Template) -> Missing:
    why = f"it comes to {count} words, and {template.head.longest} are the most"
    ask = "Shorten the quotes in the record to the words that matter."
    return Missing(need="a short mail", why=why, ask=ask)


def _unproven(claim: Claim, template: Template) -> Missing:
    what = {"name": "the name", "address": "the address"}.get(claim.kind, f"the {claim.kind}")
    why = f"nothing proves {what} {claim.words}"
    ask = f"Take it out of {template.path}, or let it come from a fact."
    return Missing(need=claim.words, why=why, ask=ask)


def _draft(
    template: Template,
    material: Material,
    because: str,
    *,
    missing: tuple[Missing, ...] = (),
    subject: str = "",
    text: str = "",
) -> Draft:
    facts, to = material.facts, material.to
    return Draft(
        deal=facts.deal.name,
        template=template.name,
        title=template.head.title,
        because=because,
        to_name=one_line(to.name),
        to_address=_address_of(material),
        from_name=one_line(facts.us.name),
        from_address=_mailbox(facts.deal.owner),
        subject=subject,
        text=text,
        missing=missing,
    )


def _address_of(material: Material) -> str:
    people = material.facts.deal.stakeholders
    return next((one.email for one in people if one.name == material.to.name), "")


def _mailbox(owner: str) -> str:
    inside = owner.partition("<")[2].partition(">")[0] or owner
    return inside.strip() if "@" in inside else ""


def _tidy(text: str) -> str:
    """Without blanks at the ends of lines, and one empty line at most between paragraphs."""
    lines = "\n".join(line.rstrip() for line in text.strip().splitlines())
    return _EMPTY_LINES.sub("\n\n", lines) + "\n"
