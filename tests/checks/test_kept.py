"""What the shipped playbooks say is kept as it was read."""

from __future__ import annotations

from pathlib import Path

from assistant import resources
from assistant.checks.kept import without_examples
from assistant.records.known import KnownSource
from assistant.records.source import read_source
from benchmarks.keep_playbooks import PLAYBOOKS, kept_playbooks

SHIPPED = resources.playbooks_folder() / "deal" / "stalled.yaml"


def test_what_is_kept_is_what_would_be_read() -> None:
    """After a change of a playbook run `python -m benchmarks.keep_playbooks`."""
    assert PLAYBOOKS.read_bytes() == kept_playbooks()


def test_a_shipped_playbook_is_known_and_its_places_are_found() -> None:
    """What is kept has no places; they are read when one is asked for."""
    kept, whole = without_examples(SHIPPED, "stalled.yaml"), read_source(SHIPPED, "stalled.yaml")
    assert isinstance(kept, KnownSource)
    assert kept.value["checks"][-1]["id"] == whole.value["checks"][-1]["id"]
    assert kept.place(("checks", 1, "id")) == whole.place(("checks", 1, "id"))
    assert kept.exists(("checks", 1, "find"))
    assert not kept.exists(("checks", 1, "examples"))


def test_a_playbook_that_was_changed_is_read(tmp_path: Path) -> None:
    """One more word, and what it says comes from the file."""
    text = SHIPPED.read_text(encoding="utf-8").replace("playbook: stalled", "playbook: quiet")
    (tmp_path / "stalled.yaml").write_text(text, encoding="utf-8")
    changed = without_examples(tmp_path / "stalled.yaml", "stalled.yaml")
    assert not isinstance(changed, KnownSource)
    assert changed.value["playbook"] == "quiet"
