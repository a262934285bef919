"""What the tests of checks share: the shipped packs, and packs and teams of a test's own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from assistant import resources
from assistant.checks.examples import Baseline, load_baseline
from assistant.checks.load import Playbooks, load_playbooks
from assistant.errors import BadInput
from assistant.records.load import load_workspace
from tests.support import write

SHIPPED = resources.playbooks_folder()

Load = Callable[..., Playbooks]
Mistakes = Callable[..., list[str]]


@pytest.fixture(scope="session")
def baseline() -> Baseline:
    """The healthy deal that examples are laid over."""
    return load_baseline(resources.playbooks_folder() / "healthy.yaml")


@pytest.fixture
def load(tmp_path: Path) -> Load:
    """Reads the playbooks of a workspace with these settings and files of its own."""

    def load(workspace: str, **packs: str) -> Playbooks:
        own = {f"our-playbooks/{name}.yaml": text for name, text in packs.items()}
        write(tmp_path, {"workspace.yaml": workspace, **own})
        return load_playbooks(SHIPPED, load_workspace(tmp_path / "workspace.yaml"))

    return load


@pytest.fixture
def mistakes(load: Load, tmp_path: Path) -> Mistakes:
    """What is wrong with a workspace and its packs, as people see it."""

    def mistakes(workspace: str, **packs: str) -> list[str]:
        with pytest.raises(BadInput) as caught:
            load(workspace, **packs)
        return [str(problem).replace(f"{tmp_path}/", "") for problem in caught.value.problems]

    return mistakes
