"""Workbooks and text tables: where the header stands, what is no row, what is refused."""

from __future__ import annotations

import gzip
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.errors import BadInput
from db.exchange.tables import sheets_held
from db.exchange.tables.sheets import first_records, open_sheet, sheet_names
from db.exchange.tables.sheets_header import NOTE, REPEATED, SUM
from db.exchange.tables.sheets_worker import text_of
from tests.db.exchange.tables.workbooks import DAY, MOMENT, TIME, write_ods, write_xlsx

HEADER = ("Date", "Place", "Killed")


def written(folder: Path, text: str, name: str = "table.csv", encoding: str = "utf-8") -> Path:
    path = folder / name
    path.write_bytes(text.encode(encoding))
    return path


def rows(path: Path, sheet: str = "") -> list[tuple[int, list[object]]]:
    return [
        (record.number, list(record.cells.values()))
        for record in open_sheet(path, sheet).records()
        if record.refusal is None
    ]


def refusals(path: Path) -> list[tuple[int, str]]:
    return [
        (record.number, record.refusal[1])
        for record in open_sheet(path).records()
        if record.refusal is not None
    ]


def test_cells_of_a_workbook_read_as_a_person_reads_them(tmp_path: Path) -> None:
    path = write_xlsx(
        tmp_path / "a.xlsx",
        {
            "Incidents": [
                ("Date", "Moment", "Time", "Killed", "Rate", "Known", "Number"),
                ((43964, DAY), (43964.604166667, MOMENT), (0.604166667, TIME), 12, 0.1 + 0.2, True,
                 197001010001),
                ((43965, DAY), "x", "y", 3.5, 1, False, "0012"),
            ]
        },
    )  # fmt: skip
    assert rows(path) == [
        (2, ["2020-05-13", "2020-05-13 14:30", "14:30", "12", "0.3", "TRUE", "197001010001"]),
        (3, ["2020-05-14", "x", "y", "3.5", "1", "FALSE", "0012"]),
    ]


def test_a_title_above_and_notes_below_are_no_rows(tmp_path: Path) -> None:
    path = write_xlsx(
        tmp_path / "a.xlsx",
        {
            "S": [
                (None, "Attacks on bridges, 2020"),
                (),
                (None, "When", "Where", "Casualties"),
                (None, "2020-05-13", "Old Bridge", 3),
                (),
                (None, "When", "Where", "Casualties"),
                (None, "2020-05-14", "New Bridge", 4),
                (None, "Total", None, 7),
                (None, "Source: own count"),
            ]
        },
    )
    sheet = open_sheet(path)
    assert (sheet.columns, sheet.header_row) == (("When", "Where", "Casualties"), 3)
    assert "Attacks on bridges, 2020" in sheet.doubt
    assert [number for number, _ in rows(path)] == [4, 7]
    assert refusals(path) == [(6, REPEATED), (8, SUM), (9, NOTE)]


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Date;Place;Killed\n2020-05-13;Gao, centre;3\n", "utf-8"),
        ("Date\tPlace\tKilled\n2020-05-13\tGao, centre\t3\n", "utf-16"),
        ('sep=,\r\nDate,Place,Killed\r\n2020-05-13,"Gao, centre",3\r\n', "cp1252"),
        ('\ufeffDate,Place,Killed\n2020-05-13,"Gao, centre",3', "utf-8"),
        ("Incidents of May, all regions\n\nDate;Place;Killed\n2020-05-13;Gao, centre;3\n", "utf-8"),
    ],
)
def test_text_tables_of_every_sort(tmp_path: Path, text: str, encoding: str) -> None:
    path = written(tmp_path, text, encoding=encoding)
    assert open_sheet(path).columns == HEADER
    assert [cells for _, cells in rows(path)] == [["2020-05-13", "Gao, centre", "3"]]


def test_packed_text_and_records_with_line_breaks(tmp_path: Path) -> None:
    path = tmp_path / "a.csv.gz"
    path.write_bytes(gzip.compress(b'Date,Text\n2020,"one\r\ntwo"\n\n2021,three\n'))
    assert rows(path) == [(2, ["2020", "one\r\ntwo"]), (4, ["2021", "three"])]


def test_columns_have_a_name_each(tmp_path: Path) -> None:
    path = written(tmp_path, "Actor,Actor,,Date\nA,B,C,2020-01-01\nD,E,F,2020-01-02\n")
    assert open_sheet(path).columns == ("Actor", "Actor (2)", "Column C", "Date")


def test_a_table_without_a_header_says_so(tmp_path: Path) -> None:
    path = written(tmp_path, "2020-01-01,3,4\n2020-01-02,5,6\n2020-01-03,7,8\n")
    sheet = open_sheet(path)
    assert sheet.columns == ("Column A", "Column B", "Column C")
    assert sheet.header_row == 0
    assert "No line names the columns" in sheet.doubt
    assert len(rows(path)) == 3


def test_headings_over_several_columns_stand_above_the_header(tmp_path: Path) -> None:
    path = written(
        tmp_path,
        "Event,,Casualties,,\nDate,Place,Killed,Injured,Note\n2020-01-01,Gao,1,2,x\n",
    )
    assert open_sheet(path).columns == ("Date", "Place", "Killed", "Injured", "Note")


@pytest.mark.parametrize(
    ("text", "columns", "first"),
    [
        (
            "No,Date,Where,,Casualties,,Who did it\n,,Province,Town,Killed,Wounded,\n"
            "1,2021-03-04,Balkh,Sholgara,3,4,Taliban\n",
            ("No", "Date", "Province", "Town", "Killed", "Wounded", "Who did it"),
            3,
        ),
        (
            "Date,Place,Soldiers,,Civilians,\n,,Killed,Wounded,Killed,Wounded\n"
            "2021-03-04,Balkh,3,4,5,6\n",
            (
                *("Date", "Place", "Soldiers: Killed", "Soldiers: Wounded"),
                *("Civilians: Killed", "Civilians: Wounded"),
            ),
            3,
        ),
        # A second line that says something under a heading of its own is a row.
        ("Name,Place,,Source\nAli,Kabul,Chora,BBC\n", ("Name", "Place", "Column C", "Source"), 2),
        ("Name,Place,Source\n,Kabul,BBC\nAli,Kabul,x\n", ("Name", "Place", "Source"), 2),
    ],
)
def test_a_header_of_two_lines_is_no_row(
    tmp_path: Path, text: str, columns: tuple[str, ...], first: int
) -> None:
    path = written(tmp_path, text)
    assert open_sheet(path).columns == columns
    assert rows(path)[0][0] == first


def test_a_row_longer_than_the_header_is_refused(tmp_path: Path) -> None:
    path = written(tmp_path, "Date,Place\n2020,Gao\n2021,Gao,Mali\n2022,Gao,\n")
    assert [number for number, _ in refusals(path)] == [3]
    assert len(rows(path)) == 2


def test_a_cell_over_several_rows_says_the_same_in_each(tmp_path: Path) -> None:
    path = write_xlsx(
        tmp_path / "a.xlsx",
        {"S": [HEADER, ("2020-05-13", "Gao", 3), (None, "Kidal", 4), ("2020-05-14", "Gao", 1)]},
        merged="A2:A3",
    )
    assert [cells[0] for _, cells in rows(path)] == ["2020-05-13", "2020-05-13", "2020-05-14"]


def test_sheets_of_a_workbook(tmp_path: Path) -> None:
    path = write_xlsx(
        tmp_path / "a.xlsx",
        {"Cover": [("Read me",)], "2020": [HEADER, ("2020-05-13", "Gao", 3)], "2021": [HEADER]},
    )
    assert sheet_names(path) == ("Cover", "2020", "2021")
    assert open_sheet(path).name == "2020"
    assert "“Cover”" in open_sheet(path).doubt
    assert open_sheet(path, "2021").columns == HEADER
    with pytest.raises(BadInput, match="no sheet called"):
        open_sheet(path, "2022")


def test_open_document(tmp_path: Path) -> None:
    path = write_ods(tmp_path / "a.ods", [HEADER, ("2020-05-13", "Gao", "3")])
    assert rows(path) == [(2, ["2020-05-13", "Gao", "3"])]
    assert first_records(path) == [list(HEADER), ["2020-05-13", "Gao", "3"]]


def test_what_would_fill_the_memory_is_refused(tmp_path: Path) -> None:
    far = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
    path = write_xlsx(tmp_path / "far.xlsx", {"S": [HEADER, ("2020", "Gao", 3)]}, extra=far)
    with pytest.raises(BadInput, match="spans more than"):
        open_sheet(path)
    repeated = (
        '<table:table-row table:number-rows-repeated="1000000"><table:table-cell '
        'table:number-columns-repeated="16000" office:value-type="string"><text:p>x</text:p>'
        "</table:table-cell></table:table-row>"
    )
    with pytest.raises(BadInput, match="spans more than"):
        open_sheet(write_ods(tmp_path / "far.ods", [HEADER], extra=repeated))


def test_empty_rows_repeated_to_the_end_do_no_harm(tmp_path: Path) -> None:
    rest = (
        '<table:table-row table:number-rows-repeated="1048574"><table:table-cell '
        'table:number-columns-repeated="16384"/></table:table-row>'
    )
    path = write_ods(tmp_path / "a.ods", [HEADER, ("2020", "Gao", "3")], extra=rest)
    assert len(rows(path)) == 1


def test_a_packed_bomb_is_refused(tmp_path: Path) -> None:
    path = write_xlsx(tmp_path / "a.xlsx", {"S": [HEADER]})
    with (
        ZipFile(path, "a", ZIP_DEFLATED) as packed,
        packed.open("xl/sharedStrings.xml", "w", force_zip64=True) as part,
    ):
        for _ in range(301):
            part.write(b"a" * 1_000_000)
    assert path.stat().st_size < 1_000_000
    with pytest.raises(BadInput, match="more memory"):
        open_sheet(path)


def test_a_password_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600
    path.write_bytes(ole + "EncryptedPackage".encode("utf-16-le") + b"\0" * 600)
    with pytest.raises(BadInput, match="password"):
        open_sheet(path)


def test_a_reader_that_dies_or_hangs_takes_nothing_with_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def path(name: str) -> Path:
        return write_xlsx(tmp_path / name, {"S": [HEADER, ("2020", "Gao", 3)]})

    worker = tmp_path / "worker.py"
    monkeypatch.setattr(sheets_held, "_FILE", worker)
    worker.write_text("import os; print('{}', flush=True); os.abort()", encoding="utf-8")
    with pytest.raises(BadInput, match="damaged"):
        open_sheet(path("a.xlsx"))
    worker.write_text("import time; time.sleep(60)", encoding="utf-8")
    monkeypatch.setattr(sheets_held, "LONGEST", 1)
    with pytest.raises(BadInput, match="could not be read within"):
        open_sheet(path("b.xlsx"))


@settings(max_examples=25)
@given(st.data())
def test_no_damage_to_a_workbook_does_more_than_refuse_it(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    folder = tmp_path_factory.mktemp("damaged", numbered=True)
    whole = write_xlsx(folder / "a.xlsx", {"S": [HEADER, ("2020", "Gao", 3)] * 3}).read_bytes()
    broken = bytearray(whole)
    for _ in range(data.draw(st.integers(1, 6))):
        broken[data.draw(st.integers(0, len(broken) - 1))] = data.draw(st.integers(0, 255))
    path = folder / "b.xlsx"
    path.write_bytes(bytes(broken[: data.draw(st.integers(len(broken) // 2, len(broken)))]))
    try:
        list(open_sheet(path).records())
    except BadInput as refused:
        assert "Traceback" not in refused.sentence


@settings(max_examples=150)
@given(st.text(max_size=400))
def test_any_text_is_a_table_or_refused(
    tmp_path_factory: pytest.TempPathFactory, text: str
) -> None:
    path = tmp_path_factory.mktemp("any", numbered=True) / "a.csv"
    path.write_text(text, encoding="utf-8", errors="surrogatepass", newline="")
    try:
        list(open_sheet(path).records())
    except BadInput:
        return


def test_numbers_without_a_point_that_nobody_wrote() -> None:
    assert [text_of(cell) for cell in (3.0, 3.25, 1e16, -0.5, 1234567890123456.0)] == [
        "3",
        "3.25",
        "10000000000000000",
        "-0.5",
        "1234567890123456",
    ]
