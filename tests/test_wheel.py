"""What people install: a wheel that is complete, and works in an empty folder far from here."""

from __future__ import annotations

import ast
import os
import re
import shutil
import subprocess
import sys
import sysconfig
import venv
import zipfile
from collections.abc import Iterator
from email import message_from_bytes
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

import assistant

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[1]
EXAMPLE = ROOT / "examples" / "five-minute.yaml"
_FOR_USERS = re.compile(r"extra == ['\"]outlook['\"]")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from this checkout without a network."""
    folder = tmp_path_factory.mktemp("wheel")
    _run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder), cwd=ROOT)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The scripts folder of a fresh environment that holds the wheel.

    Its dependencies are lent by the environment that runs the tests, which was made from the
    same list; so nothing has to be downloaded. The wheel itself comes first on the path.
    """
    folder = tmp_path_factory.mktemp("fresh") / "venv"
    venv.create(folder, symlinks=os.name != "nt")
    scripts = folder / ("Scripts" if os.name == "nt" else "bin")
    python = str(scripts / "python")
    pip = (sys.executable, "-m", "pip", "--python", python)
    _run(*pip, "install", "--quiet", "--no-deps", "--no-index", str(wheel), cwd=folder)
    where = "import sysconfig; print(sysconfig.get_path('purelib'))"
    lent = Path(_run(python, "-c", where, cwd=folder).strip()) / "lent.pth"
    lent.write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    return scripts


def test_the_wheel_holds_all_playbooks_and_templates(wheel: Path) -> None:
    """Each file of the two folders at the top is found again inside the package."""
    inside = set(zipfile.ZipFile(wheel).namelist())
    for name in ("playbooks", "templates"):
        there = [path for path in (ROOT / name).rglob("*") if path.is_file()]
        assert there
        for path in there:
            assert f"assistant/shipped/{path.relative_to(ROOT).as_posix()}" in inside


def test_the_wheel_holds_nothing_else(wheel: Path) -> None:
    """Tests, examples and benchmarks stay out."""
    tops = {name.split("/")[0] for name in zipfile.ZipFile(wheel).namelist()}
    assert tops == {"assistant", f"deal_assistant-{assistant.__version__}.dist-info"}


def test_every_third_party_import_is_a_declared_dependency(wheel: Path) -> None:
    """Whoever installs the wheel gets all that it imports, and nothing that it does not.

    But for what beautifulsoup4 and trafilatura read pages with: neither names it by itself.
    """
    imported = set(_third_party_imports(wheel))
    owners = packages_distributions()
    needed = {_plain(owner) for module in imported for owner in owners.get(module, [module])}
    assert needed | {"lxml", "lxml-html-clean"} == _declared_dependencies(wheel)


def test_the_command_says_its_version(installed: Path, tmp_path: Path) -> None:
    """`deal --version` works in an empty folder."""
    assert assistant.__version__ in _run(str(installed / "deal"), "--version", cwd=tmp_path)


def test_the_program_runs_from_the_wheel(installed: Path, tmp_path: Path) -> None:
    """The fresh environment imports what was installed there, not this checkout."""
    asked = "import assistant, assistant.resources as r; print(r.playbooks_folder())"
    folder = Path(_run(str(installed / "python"), "-c", asked, cwd=tmp_path).strip())
    assert folder.parts[-3:] == ("assistant", "shipped", "playbooks")
    assert folder.is_relative_to(installed.parent.resolve())


@pytest.mark.skipif(not EXAMPLE.exists(), reason="the example deal is not written yet")
def test_a_deal_is_reviewed_far_from_the_checkout(installed: Path, tmp_path: Path) -> None:
    """`deal review` of a file that lies elsewhere needs nothing of this repository."""
    deal = tmp_path / "deals" / EXAMPLE.name
    deal.parent.mkdir()
    shutil.copy(EXAMPLE, deal)
    empty = tmp_path / "empty"
    empty.mkdir()
    report = _run(str(installed / "deal"), "review", str(deal), "--as-of", "2026-11-21", cwd=empty)
    assert report.strip()
    assert list(empty.iterdir()) == []


def _run(*command: str, cwd: Path) -> str:
    """What `command` prints; the surroundings lend it no modules."""
    surroundings = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}
    done = subprocess.run(
        command,
        cwd=cwd,
        env=surroundings | {"PYTHONUTF8": "1"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, f"{' '.join(command)}\n{done.stdout}{done.stderr}"
    return done.stdout


def _third_party_imports(wheel: Path) -> Iterator[str]:
    archive = zipfile.ZipFile(wheel)
    for name in archive.namelist():
        if not name.endswith(".py"):
            continue
        for node in ast.walk(ast.parse(archive.read(name))):
            modules = []
            if isinstance(node, ast.Import):
                modules = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                modules = [node.module]
            for module in modules:
                top = module.split(".")[0]
                if top != "assistant" and top not in sys.stdlib_module_names:
                    yield top


def _declared_dependencies(wheel: Path) -> set[str]:
    """The names that an installation here may bring along: what users need, no other platforms."""
    archive = zipfile.ZipFile(wheel)
    (path,) = (name for name in archive.namelist() if name.endswith(".dist-info/METADATA"))
    lines = message_from_bytes(archive.read(path)).get_all("Requires-Dist", [])
    for_users = (line for line in lines if ";" not in line or _FOR_USERS.search(line))
    return {_plain(re.split(r"[^\w.-]", line)[0]) for line in for_users}


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
