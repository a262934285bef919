"""The addresses of a name, as this machine finds them."""

from __future__ import annotations

from assistant.research.lookup import system_resolver


def test_an_address_is_its_own_name() -> None:
    """Nobody is asked for it."""
    assert system_resolver("93.184.216.34") == ["93.184.216.34"]
    assert system_resolver("2606:2800:220:1::1") == ["2606:2800:220:1::1"]
