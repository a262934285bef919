"""Where the shipped playbooks and templates are found."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant import resources
from assistant.errors import AssistantError


def _folder(*parts: str | Path) -> Path:
    folder = Path(*parts)
    folder.mkdir(parents=True)
    return folder


def test_a_checkout_has_its_folders_at_the_top() -> None:
    """Next to the package stand the folders that a newcomer sees first."""
    top = Path(resources.__file__).resolve().parents[1]
    assert resources.playbooks_folder() == top / "playbooks"
    assert resources.templates_folder() == top / "templates"


def test_a_wheel_carries_them_inside_the_package(tmp_path: Path) -> None:
    """What was installed with the program is used before anything that happens to lie beside it."""
    inside = _folder(tmp_path, "assistant", "shipped", "playbooks")
    _folder(tmp_path, "playbooks")
    assert resources._shipped_folder("playbooks", tmp_path / "assistant") == inside


def test_the_folder_beside_the_package_is_the_second_choice(tmp_path: Path) -> None:
    """Without a shipped copy the folder at the top is meant."""
    beside = _folder(tmp_path, "playbooks")
    assert resources._shipped_folder("playbooks", tmp_path / "assistant") == beside


def test_a_broken_installation_says_what_is_missing_and_what_to_do(tmp_path: Path) -> None:
    """The message names the folder, both places and the way out."""
    with pytest.raises(AssistantError) as caught:
        resources._shipped_folder("playbooks", tmp_path / "assistant")
    message = str(caught.value)
    assert "'playbooks'" in message
    assert str(tmp_path / "assistant" / "shipped" / "playbooks") in message
    assert str(tmp_path / "playbooks") in message
    assert "Install Deal Assistant again" in message
