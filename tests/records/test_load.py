"""Reading deals and workspaces from disk."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from assistant.errors import BadInput
from assistant.records.base import Moment
from assistant.records.load import (
    find_workspace,
    load_deal,
    relative_to_root,
)
from assistant.records.workspace import Workspace
from tests.support import day, told, write

DEAL = "name: Ghent\n"


class TestFindingTheWorkspace:
    def test_it_is_the_nearest_upward(self, tmp_path: Path) -> None:
        files = {"workspace.yaml": "company: Far\n", "a/workspace.yaml": "company: Near\n"}
        write(tmp_path, {**files, "a/b/c/acme.yaml": DEAL, "d/acme.yaml": DEAL})
        near = find_workspace(tmp_path / "a" / "b" / "c" / "acme.yaml")
        assert near.workspace.company == "Near"
        assert near.root == tmp_path / "a"
        assert find_workspace(tmp_path / "a" / "b").workspace.company == "Near"
        assert find_workspace(tmp_path / "d" / "acme.yaml").workspace.company == "Far"

    def test_without_one_the_deals_own_folder_is_the_root(self, tmp_path: Path) -> None:
        write(tmp_path, {"deals/acme.yaml": DEAL})
        found = find_workspace(tmp_path / "deals" / "acme.yaml")
        assert (found.workspace, found.root) == (Workspace(), tmp_path / "deals")
        assert found.source is None
        assert found.zone is dt.UTC

    def test_a_folder_of_that_name_is_none(self, tmp_path: Path) -> None:
        write(tmp_path, {"workspace.yaml/acme.yaml": DEAL})
        assert find_workspace(tmp_path / "workspace.yaml" / "acme.yaml").source is None

    def test_a_link_that_leads_to_itself_is_an_unreadable_file(self, tmp_path: Path) -> None:
        loop = tmp_path / "loop.yaml"
        loop.symlink_to(loop)
        with pytest.raises(BadInput, match=r"loop\.yaml: the system says: .*symbolic links"):
            load_deal(loop, find_workspace(loop))

    @pytest.mark.parametrize("zone", ["Mars/Phobos", "../../etc/passwd", "Europe", "/etc/passwd"])
    def test_an_unknown_time_zone(self, tmp_path: Path, zone: str) -> None:
        write(tmp_path, {"workspace.yaml": f"days:\n  time_zone: {zone}\n"})
        assert told(tmp_path, DEAL) == [
            f"workspace.yaml:2:14: no time zone is called '{zone}'. "
            "Write one such as Europe/Brussels."
        ]


class TestTheDealsId:
    @pytest.mark.parametrize(
        ("name", "deal_id"),
        [
            ("acme.yaml", "acme"),
            ("deals/2026/acme.yml", "deals/2026/acme"),
            ("deals/acme.v2.yaml", "deals/acme.v2"),
            ("deals/a:b.yaml", "deals/a-b"),
        ],
    )
    def test_it_is_the_path_from_the_root_without_the_suffix(
        self, tmp_path: Path, name: str, deal_id: str
    ) -> None:
        write(tmp_path, {"workspace.yaml": "company: Us\n", name: DEAL})
        file = load_deal(tmp_path / name, find_workspace(tmp_path / name))
        assert (file.id, file.path) == (deal_id, name)

    def test_its_own_id_wins(self, tmp_path: Path) -> None:
        path = write(tmp_path, {"acme.yaml": "id: ghent\nname: Ghent\n"}) / "acme.yaml"
        assert load_deal(path, find_workspace(path)).id == "ghent"

    def test_it_does_not_depend_on_how_the_file_is_named(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        write(tmp_path, {"workspace.yaml": "company: Us\n", "deals/acme.yaml": DEAL})
        monkeypatch.chdir(tmp_path / "deals")
        for name in (
            "acme.yaml",
            "./acme.yaml",
            "../deals/acme.yaml",
            tmp_path / "deals/acme.yaml",
        ):
            assert load_deal(name, find_workspace(name)).id == "deals/acme"

    @pytest.mark.parametrize("linked", ["linked/acme.yaml", "linked/../deals/acme.yaml"])
    def test_a_folder_that_is_a_link(self, tmp_path: Path, linked: str) -> None:
        """The file is named as it stands in its workspace, however one came to it."""
        write(tmp_path, {"us/workspace.yaml": "company: Us\n", "us/deals/acme.yaml": DEAL})
        (tmp_path / "linked").symlink_to(tmp_path / "us" / "deals")
        assert relative_to_root(tmp_path / linked, tmp_path / "us") == "deals/acme.yaml"

    def test_a_file_that_is_a_link(self, tmp_path: Path) -> None:
        """It is named by the file that it leads to."""
        write(tmp_path, {"us/workspace.yaml": "company: Us\n", "us/deals/acme.yaml": DEAL})
        link = tmp_path / "us" / "newest.yaml"
        link.symlink_to(tmp_path / "us" / "deals" / "acme.yaml")
        assert relative_to_root(link, tmp_path / "us") == "deals/acme.yaml"

    def test_a_file_outside_of_the_root_is_named_alone(self, tmp_path: Path) -> None:
        assert relative_to_root(tmp_path / "acme.yaml", tmp_path / "deals") == "acme.yaml"


class TestTimeZones:
    def _moment(self, tmp_path: Path, date: str, zone: str) -> Moment:
        text = f"name: A\nactivities: [{{date: {date}, kind: call}}]\n"
        write(tmp_path, {"workspace.yaml": f"days: {{time_zone: {zone}}}\n", "acme.yaml": text})
        path = tmp_path / "acme.yaml"
        return load_deal(path, find_workspace(path)).deal.activities[0].date

    @pytest.mark.parametrize(
        ("date", "zone", "expected"),
        [
            ("2026-08-20T23:30:00Z", "UTC", "2026-08-20T23:30"),
            ("2026-08-20T23:30:00Z", "Europe/Brussels", "2026-08-21T01:30"),
            ("2026-08-20T00:30:00+02:00", "UTC", "2026-08-19T22:30"),
            ("2026-08-20T00:30:00+02:00", "Europe/Brussels", "2026-08-20T00:30"),
            ("2026-08-20T03:00:00Z", "America/New_York", "2026-08-19T23:00"),
            ("2026-08-20T23:30", "Asia/Tokyo", "2026-08-20T23:30"),
            ("2026-08-20", "Asia/Tokyo", "2026-08-20"),
        ],
    )
    def test_a_moment_falls_on_the_day_that_it_is_for_the_team(
        self, tmp_path: Path, date: str, zone: str, expected: str
    ) -> None:
        """A time without offset is local, and a day without time is that day everywhere."""
        assert str(self._moment(tmp_path, date, zone)) == expected

    def test_the_machines_own_zone_does_not_matter(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("TZ", "Pacific/Kiritimati")
        moment = self._moment(tmp_path, "2026-08-20T12:00:00Z", "UTC")
        assert moment == Moment(day("2026-08-20"), dt.time(12))

    def test_a_named_zone(self, tmp_path: Path) -> None:
        write(tmp_path, {"workspace.yaml": "days: {time_zone: Europe/Brussels}\n"})
        assert find_workspace(tmp_path).zone == ZoneInfo("Europe/Brussels")


def test_errors_and_warnings_come_in_the_order_of_the_file(tmp_path: Path) -> None:
    text = """\
name: Ghent
activities: [{date: 2026-09-01, kind: mail}]
stakeholders: [Tom A, Tom B]
concerns: [{who: Tom, what: Data}]
id: a:b
"""
    assert [line.split(":")[1] for line in told(tmp_path, text)] == ["2", "4", "5"]
