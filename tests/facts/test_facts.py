"""All that follows from one deal."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator
from contextlib import contextmanager

from assistant.facts.facts import Facts
from assistant.once import once
from tests.facts.mails import facts_about, ours, theirs


@contextmanager
def no_search_for_garbage() -> Iterator[None]:
    """Only what nobody refers to any more is freed."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def ask_everything(facts: object) -> list[object]:
    """All that is worked out when it is first asked for."""
    names = [name for name, value in vars(type(facts)).items() if isinstance(value, once)]
    return [getattr(facts, name) for name in names]


def test_facts_are_freed_as_soon_as_nobody_needs_them() -> None:
    """No part of them leads back to the whole: in an audit only a search would free that."""
    facts: Facts | None = facts_about(
        theirs("2026-11-02", "When can you send the security paper?"),
        ours("2026-11-03", "I will send the security paper on Friday. Who else should read it?"),
    )
    assert facts
    mail = facts.sent.of(facts.conversation.touches[-1], facts.people.all[0])
    assert mail
    with no_search_for_garbage():
        for part in ask_everything(facts):
            ask_everything(part)
        ask_everything(mail)
        freed = weakref.ref(facts)
        del part, mail
        facts = None
        assert freed() is None
