"""Finding deals: the files below a folder that hold one, and links that are not followed."""

from __future__ import annotations

import os
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from assistant.records.folders import find_deals, list_deals, not_read
from tests.support import write

DEAL = "name: Ghent\n"


class TestFindingDeals:
    def test_every_yaml_file_below_a_folder_in_the_order_of_paths(self, tmp_path: Path) -> None:
        names = ["b.yaml", "a/z.yml", "a/b/c.yaml", "a.yaml", "A.yaml"]
        write(tmp_path, dict.fromkeys(names, DEAL))
        found = [path.relative_to(tmp_path).as_posix() for path in find_deals(tmp_path)]
        assert found == ["A.yaml", "a.yaml", "a/b/c.yaml", "a/z.yml", "b.yaml"]

    @pytest.mark.parametrize(
        "name",
        [
            "workspace.yaml",
            "team/workspace.yaml",
            "briefs/acme.yaml",
            "team/playbooks/deal/people.yaml",
            "templates/mail.yaml",
            ".hidden.yaml",
            ".git/acme.yaml",
            "a/.cache/b/acme.yaml",
            "acme.yaml.bak",
            "acme.json",
            "yaml",
        ],
    )
    def test_what_is_no_deal(self, tmp_path: Path, name: str) -> None:
        write(tmp_path, {name: DEAL})
        assert find_deals(tmp_path) == []

    def test_a_hidden_folder_above_hides_nothing(self, tmp_path: Path) -> None:
        write(tmp_path, {".work/briefs/deals/acme.yaml": DEAL})
        folder = tmp_path / ".work" / "briefs" / "deals"
        assert find_deals(folder) == [folder / "acme.yaml"]

    def test_a_file_names_itself_whatever_it_is_called(self, tmp_path: Path) -> None:
        assert find_deals(tmp_path / "notes.txt") == [tmp_path / "notes.txt"]

    def test_a_folder_that_is_called_like_a_deal_is_none(self, tmp_path: Path) -> None:
        """What lies in it is found as in any other."""
        write(tmp_path, {"old.yaml/acme.yaml": DEAL})
        assert find_deals(tmp_path) == [tmp_path / "old.yaml" / "acme.yaml"]

    def test_a_workspace_s_own_playbooks_are_none(self, tmp_path: Path) -> None:
        """Also where it lies below the folder, or around it, and however one comes to them."""
        team = {
            "workspace.yaml": "playbooks: {folder: ours}\n",
            "ours/a.yaml": DEAL,
            "b.yaml": DEAL,
        }
        write(tmp_path, {f"team/{name}": text for name, text in team.items()})
        (tmp_path / "team" / "link.yaml").symlink_to("ours/a.yaml")
        assert find_deals(tmp_path) == [tmp_path / "team" / "b.yaml"]
        assert find_deals(tmp_path / "team") == [tmp_path / "team" / "b.yaml"]
        assert find_deals(tmp_path / "team" / "ours") == []

    def test_the_folder_here_is_not_named(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        write(tmp_path, {"a/b.yaml": DEAL})
        monkeypatch.chdir(tmp_path)
        assert find_deals(".") == [Path("a/b.yaml")]
        assert list_deals(".").deals == ["a/b.yaml"]


class TestLinks:
    @pytest.fixture
    def deals(self, tmp_path: Path) -> Path:
        """A folder of deals beside somebody else's."""
        write(tmp_path, {"deals/a.yaml": DEAL, "theirs/b.yaml": DEAL, "theirs/more/c.yaml": DEAL})
        return tmp_path / "deals"

    def test_one_that_leads_out_is_no_deal(self, deals: Path) -> None:
        """Neither straight, nor by a link on its way, nor where it leads to nothing."""
        (deals / "inner.yaml").symlink_to("a.yaml")
        (deals / "out.yaml").symlink_to("../theirs/b.yaml")
        (deals / "way").symlink_to("../theirs")
        (deals / "round.yaml").symlink_to("way/b.yaml")
        (deals / "gone.yaml").symlink_to("/nowhere/at/all.yaml")
        deal_files, outside, _, linked = list_deals(deals)
        assert deal_files == [str(deals / name) for name in ("a.yaml", "inner.yaml")]
        names = ("gone.yaml", "out.yaml", "round.yaml")
        assert outside == [str(deals / name) for name in names]
        assert linked == [str(deals / "inner.yaml")]

    def test_one_that_stays_in_the_workspace_is_a_deal(self, deals: Path) -> None:
        write(deals.parent, {"workspace.yaml": "company: Us\n"})
        (deals / "out.yaml").symlink_to("../theirs/b.yaml")
        found = [str(deals / "a.yaml"), str(deals / "out.yaml")]
        assert list_deals(deals) == (found, [], [], found[1:])

    def test_folders_that_are_links_are_not_entered_and_named(self, deals: Path) -> None:
        """Those below too, also when called like a deal or when they stay in the workspace."""
        write(deals.parent, {"deals/more/d.yaml": DEAL, "workspace.yaml": "company: Us\n"})
        names = ("more/theirs", "old.yaml", "theirs")
        for name in names:
            (deals / name).symlink_to(deals.parent / "theirs")
        found = [str(deals / name) for name in ("a.yaml", "more/d.yaml")]
        assert list_deals(deals) == (found, [], [str(deals / name) for name in names], [])

    @pytest.mark.parametrize("name", ["again", "briefs", "playbooks", ".hidden", "round"])
    def test_folders_where_no_deal_is_missed_are_not_named(self, deals: Path, name: str) -> None:
        """One that is looked at anyway, one that holds no deals, one that leads to itself."""
        targets = {"again": ".", "round": "round"}
        (deals / name).symlink_to(targets.get(name, "../theirs"))
        assert list_deals(deals) == ([str(deals / "a.yaml")], [], [], [])

    def test_one_that_somebody_names_is_followed(self, deals: Path) -> None:
        (deals / "out.yaml").symlink_to("../theirs/b.yaml")
        (deals.parent / "here").symlink_to("theirs")
        assert find_deals(deals / "out.yaml") == [deals / "out.yaml"]
        assert find_deals(deals.parent / "here") == [
            deals.parent / "here" / "b.yaml",
            deals.parent / "here" / "more" / "c.yaml",
        ]


@pytest.mark.parametrize("named", ["", "inner"])
def test_a_folder_that_is_closed_to_us_is_named(named: str) -> None:
    """Below the one that somebody names, and that one itself."""
    with TemporaryDirectory() as name:
        root = Path(name).resolve()
        write(root, {"a.yaml": DEAL, "inner/b.yaml": DEAL})
        root.chmod(0o755)
        (root / "inner").chmod(0)
        mine = os.geteuid()
        os.seteuid(mine or 65534)  # root may look everywhere
        try:
            (found,) = list_deals(root / named).outside
        finally:
            os.seteuid(mine)
            (root / "inner").chmod(0o700)
        assert Path(found) == root / "inner"
        message = "you have no permission to look into this folder: nothing in it was read."
        assert not_read(found).message == message
