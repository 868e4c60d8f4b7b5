"""ACLED and GTD into a case: what the cards show, a second import, workbooks, a damaged file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from xml.sax.saxutils import escape
from zipfile import ZipFile

import pytest

from db.case import Case
from db.errors import BadInput
from db.exchange import Report, import_paths
from db.exchange.plans import Plan
from db.exchange.recognition import recognise
from db.exchange.tables import acled, gtd, sheets
from db.records import actors, cards, names
from db.records.cards import IncidentCard
from tests.db.exchange.tables.test_acled import EXPORT, LEGACY
from tests.db.exchange.tables.test_gtd import SAMPLE

_BOOK = {
    "[Content_Types].xml": (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.'
        'relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.'
        'openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>'
        '<Override PartName="/xl/sheet1.xml" ContentType="application/vnd.'
        'openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>'
        "</Types>"
    ),
    "_rels/.rels": (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        '<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
        'relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>'
    ),
    "xl/workbook.xml": (
        '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r='
        '"http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>'
        '<sheet name="Data" sheetId="1" r:id="r1"/></sheets></workbook>'
    ),
    "xl/_rels/workbook.xml.rels": (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        '<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
        'relationships/worksheet" Target="sheet1.xml"/></Relationships>'
    ),
}


def workbook(path: Path, rows: Sequence[Sequence[str]]) -> Path:
    """A workbook of one sheet; digits are numbers, as GTD is published."""
    lines = []
    for row in rows:
        cells = (
            f"<c><v>{cell}</v></c>"
            if cell.isdecimal()
            else f'<c t="inlineStr"><is><t>{escape(cell)}</t></is></c>'
            for cell in row
        )
        lines.append(f"<row>{''.join(cells)}</row>")
    sheet = (
        '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
        f"{''.join(lines)}</sheetData></worksheet>"
    )
    with ZipFile(path, "w") as packed:
        for name, text in {**_BOOK, "xl/sheet1.xml": sheet}.items():
            packed.writestr(name, text)
    return path


def card(case: Case, native: str) -> IncidentCard:
    """The card of the incident made of a row."""
    incident = case.main_reader.value(
        "SELECT incident FROM dataset_record WHERE native_id = ? AND superseded = 0", native
    )
    found = cards.incident(case.main_reader, incident)
    assert found is not None
    return found


def told(report: Report) -> list[tuple[int, str]]:
    """Rows and topics of what looked odd."""
    return [(remark.row, remark.topic) for remark in report.warnings]


def test_a_clash_of_acled_on_its_card(case: Case) -> None:
    report = import_paths(case, [EXPORT])
    assert (report.as_, report.rows_read, report.created["incident"]) == ("acled", 7, 7)
    assert (report.refused, report.warnings) == ((), ())
    clash = card(case, "XNL1012")
    assert clash.incident.title.startswith("Old Bridge: NFR or Free Valley Army (River) – ")
    assert clash.incident.when is not None
    assert clash.incident.when.edtf == "2022-12-28"
    assert [row.name for row in clash.ledger] == ["ACLED", "Highport Gazette", "Radio Upland"]
    own = clash.ledger[0].claims[0]
    assert own.quote_exact.startswith("On 28 December 2022, an armed group")
    assert own.act == "reports" and not own.quote_broken
    (figure,) = clash.figures
    assert (figure.words, figure.raw, figure.speaker) == ("about 3", "fatalities 3", "ACLED")
    either = {link.name for link in clash.actors if link.either_or}
    assert either == {"NFR: Northern Front for Renewal", "Free Valley Army (River)"}
    (place,) = clash.places
    assert place.chain == ("Old Bridge", "Bridge", "River", "Northland")


def test_all_that_acled_says_in_a_row_stands_in_one_source(case: Case) -> None:
    import_paths(case, [EXPORT])
    taken = card(case, "XNL1011")
    assert len(taken.claims) == 3, "what happened, who was not known, the outlet"
    titles = {claim.source_title for claim in taken.claims if claim.speaker_name == "ACLED"}
    assert titles == {"ACLED XNL1011: Reedmarsh: Unidentified Armed Group – Civilians"}


def test_actors_of_acled_bear_acronyms_and_terms(case: Case) -> None:
    import_paths(case, [EXPORT])
    reader = case.main_reader
    (front,) = names.holders(reader, "actor", "NFR")
    (army,) = names.holders(reader, "actor", "Military Forces of Northland (2016-)")
    (wing,) = names.holders(reader, "actor", "Military Forces of Northland (2016-) Air Wing")
    assert names.holders(reader, "actor", "NFR: Northern Front for Renewal") == [front]
    held = actors.get(reader, army)
    assert held is not None
    assert (held.kind, held.active) == ("state_force", "2016/..")
    assert reader.rows("SELECT predicate, object FROM actor_relation WHERE subject = ?", wing) == [
        ("part_of", army)
    ]
    nobody = reader.rows("SELECT text FROM actor_name WHERE text LIKE 'Unidentified%'")
    assert nobody == []


def test_neither_acled_nor_gtd_may_be_passed_on(case: Case) -> None:
    import_paths(case, [EXPORT, SAMPLE])
    rows = case.main_reader.rows(
        "SELECT kind, redistributable, citation, retrieved FROM dataset ORDER BY kind"
    )
    assert [(kind, shared) for kind, shared, _, _ in rows] == [("acled", 0), ("gtd", 0)]
    assert "Accessed" in rows[0][2]
    assert all(retrieved for _, _, _, retrieved in rows)


def test_an_attack_of_gtd_on_its_card(case: Case) -> None:
    report = import_paths(case, [SAMPLE])
    assert (report.as_, report.rows_read, report.created["incident"]) == ("gtd", 8, 7)
    ((row, reason),) = [(remark.row, remark.reason) for remark in report.refused]
    assert row == 9 and "13 cells instead of 135" in reason
    assert told(report)[0][0] == 0, "the letters were guessed"
    attack = card(case, "200001030001")
    assert [row.name for row in attack.ledger] == [
        "Global Terrorism Database (START)",
        "Northern Front (NF)",
        "Café Brigade",
        "Highport Gazette",
        "Agence Nordique",
        "Isle Press",
    ]
    assert [headline.words for headline in attack.headlines] == ["3", "5", "at least 1"]
    motive = next(claim for claim in attack.claims if claim.about == "motive")
    assert motive.quote_exact == "The Northern Front stated that the attack answered an arrest."
    links = case.main_reader.rows("SELECT predicate FROM claim_link")
    assert links == [("contradicts",)]
    titles = [each.title for each in attack.belongs.groups]
    assert titles == ["GTD 200001030001 and incidents related to it"]
    cited = case.main_reader.rows(
        "SELECT publisher, issued, note FROM source WHERE title = 'Truck Hits Barracks'"
    )
    assert [each[:2] for each in cited] == [("Highport Gazette", "2000-01-04")]
    assert '"Truck Hits Barracks," Highport Gazette, January 4, 2000.' in cited[0][2]


def test_undated_and_uncounted_things_stay_so(case: Case) -> None:
    import_paths(case, [SAMPLE])
    shot, attack = card(case, "197204030001"), card(case, "197000000001")
    assert [figure.words for figure in shot.figures] == ["not stated", "not stated"]
    assert attack.incident.when is not None
    assert attack.incident.when.edtf == "1970"
    assert [figure.words for figure in attack.figures] == ["2–3", "not stated"]
    assert attack.actors == ()


@pytest.mark.parametrize("path", [EXPORT, LEGACY, SAMPLE])
def test_the_same_file_again_changes_nothing(case: Case, path: Path) -> None:
    first = import_paths(case, [path])
    head = case.log_head()
    again = import_paths(case, [path])
    assert (again.unchanged, again.changed) == (first.created["incident"], 0)
    assert again.created == {}
    assert case.log_head() == head


def test_a_row_that_acled_revised_brings_its_new_figure(case: Case, tmp_path: Path) -> None:
    import_paths(case, [EXPORT])
    newer = tmp_path / "newer.csv"
    text = EXPORT.read_text(encoding="utf-8-sig").replace(
        ",3,,1672704000", ",5,,1680000000"
    )  # fatalities, tags, timestamp
    newer.write_text(text.replace("Three soldiers", "Five soldiers"), encoding="utf-8")
    report = import_paths(case, [newer])
    assert (report.changed, report.unchanged) == (1, 6)
    clash = card(case, "XNL1012")
    words = [figure.words for figure in clash.figures]
    assert words == ["about 5"], "the former figure has stepped back"
    kept = case.main_reader.value("SELECT count(*) FROM dataset_record WHERE superseded = 1")
    assert kept == 1


def test_a_workbook_says_the_same_as_the_table(case: Case, tmp_path: Path) -> None:
    sheet = sheets.open_sheet(SAMPLE)
    rows = [list(sheet.columns)]
    rows += [[str(cell) for cell in each.cells.values()] for each in sheet.records()][:7]
    book = workbook(tmp_path / "globalterrorismdb_0718dist.xlsx", rows)
    assert recognise(book, book.read_bytes()[:4096]) == "gtd"
    report = import_paths(case, [book])
    assert (report.rows_read, report.created["incident"], report.refused) == (7, 7, ())
    assert card(case, "200001030001").incident.title.startswith("Old Bridge: Suicide bombing")
    assert case.main_reader.value("SELECT version FROM dataset") == "2018-07"
    again = import_paths(case, [SAMPLE])
    assert (again.unchanged, again.changed, again.created.get("incident", 0)) == (7, 0, 0)


def test_a_person_says_how_dates_in_figures_are_read(case: Case, tmp_path: Path) -> None:
    path = tmp_path / "acled.csv"
    path.write_text(
        "event_id_cnty,event_date,event_type,actor1,time_precision\nXNL1,03/04/2022,Battles,Front,1\n"
    )
    import_paths(case, [path], plan=Plan(day_first=False))
    when = card(case, "XNL1").incident.when
    assert when is not None
    assert when.edtf == "2022-03-04"


@pytest.mark.parametrize(
    "text",
    [
        "event_id_cnty,event_date,event_type,actor1\nNA,2022-01-01,Battles,Front\nX1,2022-01-02,A,B\n",
        "eventid;iyear;gname\n;1999;Front\n199905060001;1999;Front\n",
    ],
)
def test_a_row_without_a_number_is_refused(case: Case, tmp_path: Path, text: str) -> None:
    path = tmp_path / "table.csv"
    path.write_text(text)
    report = import_paths(case, [path])
    assert [(each.row, each.reason) for each in report.refused] == [(2, "the row has no id")]
    assert report.created["incident"] == 1


@pytest.mark.parametrize("dry_run", [False, True])
def test_a_table_of_which_nothing_can_be_used_leaves_nothing(
    case: Case, tmp_path: Path, dry_run: bool
) -> None:
    path = tmp_path / "table.csv"
    path.write_text("eventid;iyear;gname\n;1999;Front\n;2001;Front\n")
    report = import_paths(case, [path], dry_run=dry_run)
    assert [each.row for each in report.refused] == [2, 3] and not report.created
    assert not case.main_reader.value("SELECT count(*) FROM dataset")
    assert not case.undo_label


def test_a_table_of_another_kind_is_told_what_it_lacks(case: Case, tmp_path: Path) -> None:
    path = tmp_path / "other.csv"
    path.write_text("a,b\n1,2\n")
    for kind, column in (("acled", "event_type"), ("gtd", "eventid")):
        report = import_paths(case, [path], kind=kind)  # type: ignore[arg-type]
        assert column in report.refused[0].reason
    with pytest.raises(BadInput):
        gtd.open_(EXPORT)
    with pytest.raises(BadInput):
        acled.open_(SAMPLE)
