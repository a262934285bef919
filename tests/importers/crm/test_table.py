"""An export is read row by row, whoever wrote it, and every cell has its place."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.errors import BadInput
from assistant.importers.crm.table import Broken, Row, Table, cell_place, read_table


def table(folder: Path, text: str | bytes) -> Table:
    path = folder / "deals.csv"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return read_table(path)


def cells(found: Table) -> list[list[str]]:
    return [row.cells for row in found.rows() if isinstance(row, Row)]


def broken(found: Table) -> list[tuple[int, str]]:
    return [(row.line, row.why) for row in found.rows() if isinstance(row, Broken)]


@pytest.mark.parametrize("sign", [",", ";", "\t", "|"])
def test_the_sign_between_cells_is_found(tmp_path: Path, sign: str) -> None:
    """Commas, semicolons, tabs and bars; the others may stand inside cells."""
    found = table(tmp_path, sign.join(("Name", "Stage")) + "\n" + sign.join(("A/B: c", "Won")))
    assert found.header.cells == ["Name", "Stage"]
    assert cells(found) == [["A/B: c", "Won"]]


@pytest.mark.parametrize(
    ("encoding", "called"),
    [
        ("utf-8", "UTF-8"),
        ("utf-8-sig", "UTF-8"),
        ("utf-16", "UTF-16"),
        ("utf-16-le", "UTF-16"),
        ("utf-16-be", "UTF-16"),
        ("cp1252", "Windows-1252"),
    ],
)
def test_the_encoding_is_found(tmp_path: Path, encoding: str, called: str) -> None:
    """With or without a byte order mark."""
    found = table(tmp_path, "Name;Stage\nMüller GmbH – Köln;Won\n".encode(encoding))
    assert (found.encoding, found.header.cells) == (called, ["Name", "Stage"])
    assert cells(found) == [["Müller GmbH – Köln", "Won"]]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_ends_of_every_system_are_read(tmp_path: Path, end: str) -> None:
    """Also the lone return of old spreadsheets."""
    assert cells(table(tmp_path, end.join(("a,b", "1,2", "3,4", "")))) == [["1", "2"], ["3", "4"]]


def test_a_quoted_cell_may_hold_commas_quotes_and_line_breaks(tmp_path: Path) -> None:
    """The row after it has the line in which it stands in the file."""
    found = table(tmp_path, 'a,b\n"x, ""y""\nz",2\n3,4\n')
    rows = [row for row in found.rows() if isinstance(row, Row)]
    assert [(row.line, row.cells) for row in rows] == [(2, ['x, "y"\nz', "2"]), (4, ["3", "4"])]


def test_a_row_with_too_many_or_too_few_cells_is_named_and_the_others_are_read(
    tmp_path: Path,
) -> None:
    """An unquoted comma in a name must not stop the export, nor move its cells."""
    found = table(tmp_path, "a,b,c\n1,2,3\nAcme, Inc,2,3\n1,2\n4,5,6\n")
    assert cells(found) == [["1", "2", "3"], ["4", "5", "6"]]
    assert broken(found) == [
        (3, "it has 4 cells where the header has 3."),
        (4, "it has 2 cells where the header has 3."),
    ]


def test_a_quotation_mark_that_is_never_closed_costs_one_row(tmp_path: Path) -> None:
    """It would take in all the rows up to the next quotation mark."""
    found = table(tmp_path, 'a,b\n"1,2\n3,4\n5,6\n')
    assert cells(found) == [["3", "4"], ["5", "6"]]
    assert broken(found) == [(2, "a quotation mark opens here and is never closed.")]


def test_a_quotation_mark_that_a_later_row_closes_costs_one_row(tmp_path: Path) -> None:
    """Even where the cells come out in the right number."""
    found = table(tmp_path, 'a,b,c\n1,"Acme,Won\n2,"Beta",Lost\n3,Gamma,Won\n')
    assert cells(found) == [["2", "Beta", "Lost"], ["3", "Gamma", "Won"]]
    assert [line for line, _ in broken(found)] == [2]


def test_a_quotation_mark_inside_a_cell_is_text(tmp_path: Path) -> None:
    """As in 5\" pipes."""
    assert cells(table(tmp_path, 'a,b\n5" pipe,2\n')) == [['5" pipe', "2"]]


def test_empty_lines_and_empty_cells_at_the_end_say_nothing(tmp_path: Path) -> None:
    """Spreadsheets leave both behind."""
    assert cells(table(tmp_path, "a,b,\n\n1,2,,,\n3,4\n,,\n")) == [
        ["1", "2", "", "", ""],
        ["3", "4"],
    ]


def test_words_above_the_header_and_the_line_of_spreadsheets_are_passed_over(
    tmp_path: Path,
) -> None:
    """Reports have titles; Excel is told the separator in a line of its own."""
    assert table(tmp_path, "sep=;\nName;Stage\nA;Won\n").header.line == 2
    found = table(tmp_path, "Pipeline, by May; all\n\nName,Stage,Owner\nA,Won,Jo\n")
    assert (found.header.line, cells(found)) == (3, [["A", "Won", "Jo"]])


def test_words_in_one_cell_of_a_row_are_told_apart(tmp_path: Path) -> None:
    """They may be the foot of a report."""
    found = table(tmp_path, 'a,b\n1,2\n"Confidential, do not distribute"\n')
    assert next(row for row in found.rows() if isinstance(row, Broken)).stands_alone


@pytest.mark.parametrize(
    "content", [b"", b"\n\n", b"just words\n", b"\x89PNG\x00,a", b"PK\x03\x04"]
)
def test_what_is_no_table_is_refused_with_a_sentence(tmp_path: Path, content: bytes) -> None:
    """And with the name of the file."""
    with pytest.raises(
        BadInput,
        match=r"deals\.csv: (no line here names columns|this is no text|this is a spreadsheet)",
    ):
        table(tmp_path, content)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    """Without a traceback."""
    with pytest.raises(BadInput, match=r"none\.csv: there is no such file"):
        read_table(tmp_path / "none.csv")


@given(
    rows=st.lists(
        st.lists(
            st.text(st.sampled_from('ab",; \n\t|é'), max_size=6).filter(
                lambda cell: cell.strip() == cell  # spaces around quotes are no part of a cell
            ),
            min_size=3,
            max_size=3,
        ).filter(any),
        min_size=1,
        max_size=5,
    ),
    quoting=st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL]),
)
def test_every_cell_is_read_back_and_found_at_its_place(
    tmp_path_factory: pytest.TempPathFactory, rows: list[list[str]], quoting: int
) -> None:
    """Whatever stands in it: what begins at its place is the cell, or the quotes around it."""
    out = io.StringIO()
    writer = csv.writer(out, quoting=quoting, lineterminator="\n")  # type: ignore[arg-type]
    writer.writerows([["one", "two", "three"], *rows])
    found = table(tmp_path_factory.mktemp("table"), out.getvalue())
    assert cells(found) == rows
    lines = out.getvalue().split("\n")
    for row in found.rows():
        assert isinstance(row, Row)
        for number, cell in enumerate(row.cells):
            line, column = cell_place(row, ",", number)
            rest = "\n".join([lines[line - 1][column - 1 :], *lines[line:]])
            assert rest.startswith((cell, '"' + cell.replace('"', '""') + '"'))
