"""Where the playbooks and templates are that come with the program.

In a checkout, and in an editable install of one, they stand at the repository's top; a wheel
carries them inside the package.
"""

from __future__ import annotations

from pathlib import Path

from assistant.errors import AssistantError

_PACKAGE = Path(__file__).resolve().parent


def playbooks_folder() -> Path:
    """The folder that holds the shipped playbooks.

    Raises:
        AssistantError: if the installation lacks it.
    """
    return _shipped_folder("playbooks", _PACKAGE)


def templates_folder() -> Path:
    """The folder that holds the shipped templates.

    Raises:
        AssistantError: if the installation lacks it.
    """
    return _shipped_folder("templates", _PACKAGE)


def _shipped_folder(name: str, package: Path) -> Path:
    places = (package / "shipped" / name, package.parent / name)
    for place in places:
        if place.is_dir():
            return place
    raise AssistantError(
        f"The folder '{name}' that comes with Deal Assistant is missing; "
        f"looked for {places[0]} and {places[1]}. "
        "Install Deal Assistant again, or run it from a complete checkout."
    )
