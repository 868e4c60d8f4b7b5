"""A list of references that comes again after it was edited."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from db.case import Case
from db.exchange import Report, import_paths
from db.exchange.references import CHANGED
from db.records import sources, tags

BIB = """@article{karimova,
  author = {Karimova, Dilnoza and Roe, R.},
  title = {Two die at the bridge},
  journal = {Gazette},
  year = {2014},
  keywords = {bridge, guards},
}
@book{doe,
  author = {Doe, Jane},
  title = {Rivers},
  year = {2011},
}
"""
RIS = (
    "TY  - NEWS\nAU  - Karimova, Dilnoza\nTI  - Two die at the bridge\nT2  - Gazette\n"
    "DA  - 2014/01/06\nKW  - bridge, old\nER  - \n"
)


def taken(case: Case, path: Path, text: str) -> Report:
    path.write_text(text)
    return import_paths(case, [path])


def the_source(case: Case, title: str) -> sources.Source:
    number = case.main_reader.value("SELECT id FROM source WHERE title = ? AND deleted = 0", title)
    found = sources.get(case.main_reader, number)
    assert found is not None
    return found


def told(report: Report) -> list[str]:
    return [each.reason for each in report.warnings if each.topic == CHANGED]


def test_new_changed_and_same_are_told_per_entry(case: Case, tmp_path: Path) -> None:
    path = tmp_path / "list.bib"
    taken(case, path, BIB)
    edited = BIB.replace("journal = {Gazette}", "journal = {The Gazette},\n  number = {7}")
    edited = edited.replace("{bridge, guards}", "{bridge, border}")
    report = taken(case, path, edited + "@book{poe, title = {Third}}\n")
    assert (report.created["source"], report.changed, report.unchanged) == (1, 1, 1)
    assert told(report) == [
        "“Two die at the bridge” was edited: container-title “Gazette” → “The Gazette”; "
        "issue “” → “7”; keyword “bridge, guards” → “bridge, border”"
    ]
    card = the_source(case, "Two die at the bridge")
    assert (card.fields["container-title"], card.fields["issue"]) == ("The Gazette", "7")
    assert {each.text for each in tags.of(case.main_reader, "source", card.id)} == {
        *("bridge", "guards", "border")
    }
    about = next(each.about for each in report.warnings if each.topic == CHANGED)
    assert about == card.id
    again = taken(case, path, edited)
    assert (again.created, again.unchanged) == ({}, 2)


def test_what_a_person_edited_stays(case: Case, tmp_path: Path) -> None:
    path = tmp_path / "list.bib"
    taken(case, path, BIB)
    with case.step("Edit") as step:
        sources.change(step, the_source(case, "Rivers").id, {"title": "Rivers as Frontiers"})
    edited = BIB.replace("{Rivers}", "{Rivers and Roads}").replace("2011", "2012")
    report = taken(case, path, edited)
    assert told(report) == [
        "“Rivers and Roads” was edited: issued “2011” → “2012”; kept as written here: "
        "title “Rivers” → “Rivers and Roads”"
    ]
    assert the_source(case, "Rivers as Frontiers").issued == "2012"
    assert case.main_reader.value("SELECT count(*) FROM source") == 2


def test_a_change_of_spaces_is_none(case: Case, tmp_path: Path) -> None:
    path = tmp_path / "list.bib"
    taken(case, path, BIB)
    report = taken(case, path, BIB.replace("  title", "    title"))
    assert (report.created, report.changed, report.unchanged) == ({}, 0, 2)
    assert taken(case, path, BIB.replace("  title", "    title")).unchanged == 2


def test_an_entry_without_a_key_is_known_by_title_and_author(case: Case, tmp_path: Path) -> None:
    path = tmp_path / "list.ris"
    taken(case, path, RIS)
    report = taken(case, path, RIS.replace("Gazette", "The Gazette"))
    assert (report.created, report.changed) == ({}, 1)
    assert the_source(case, "Two die at the bridge").fields["container-title"] == "The Gazette"
    # A keyword with a comma in it is one.
    number = the_source(case, "Two die at the bridge").id
    assert [each.text for each in tags.of(case.main_reader, "source", number)] == ["bridge, old"]


def test_another_work_under_the_same_key_is_another_source(case: Case, tmp_path: Path) -> None:
    taken(case, tmp_path / "mine.bib", "@book{a, title={Rivers}, author={Doe, Jane}, year={2011}}")
    other = "@book{a, title={Mountains}, author={Roe, Richard}, year={1999}}"
    report = taken(case, tmp_path / "theirs.bib", other)
    assert (report.created["source"], report.changed) == (1, 0)


def test_two_entries_never_become_one_source(case: Case, tmp_path: Path) -> None:
    path = tmp_path / "list.bib"
    first = "@book{a, title={Rivers}, author={Doe, Jane}, year={2011}}\n"
    taken(case, path, first)
    # The edited copy stands before the entry as it was.
    copy = first.replace("2011}", "2012}")
    report = taken(case, path, copy + first)
    assert (report.created["source"], report.changed, report.unchanged) == (1, 0, 1)


@pytest.mark.parametrize("suffix", ["json", "rdf"])
def test_zoteros_own_formats_are_followed_too(case: Case, tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"list.{suffix}"
    text = {
        "json": '[{"itemType": "book", "key": "K1", "title": "Rivers", "date": "2011"}]',
        "rdf": (
            '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" '
            'xmlns:z="http://www.zotero.org/namespaces/export#" '
            'xmlns:bib="http://purl.org/net/biblio#" xmlns:dc="http://purl.org/dc/elements/1.1/">'
            '<bib:Book rdf:about="#item_1"><z:itemType>book</z:itemType><dc:title>Rivers</dc:title>'
            "<dc:date>2011</dc:date></bib:Book></rdf:RDF>"
        ),
    }[suffix]
    taken(case, path, text)
    report = taken(case, path, text.replace("2011", "2012"))
    assert (report.created, report.changed) == ({}, 1)
    assert the_source(case, "Rivers").issued == "2012"


def test_what_casebinder_wrote_itself_is_known_again(case: Case, tmp_path: Path) -> None:
    with case.step("A source") as step:
        number = sources.create(step, "Without an address")
    entry = {
        "id": "x",
        "type": "book",
        "title": "Without an address",
        "custom": {"casebinder": {"id": str(number)}},
    }
    report = taken(case, tmp_path / "list.json", json.dumps([entry]))
    assert (report.created, report.unchanged) == ({}, 1)
    assert "is held as “Without an address”" in report.warnings[0].reason


def test_the_same_reference_in_another_form_of_list_is_one(case: Case, tmp_path: Path) -> None:
    taken(case, tmp_path / "list.bib", BIB)
    ris = RIS.replace("2014/01/06", "2014")
    report = taken(case, tmp_path / "list.ris", ris)
    assert (report.created, report.unchanged) == ({}, 1)
    assert "is held as “Two die at the bridge”" in report.warnings[0].reason
    # Another day, another report.
    other = taken(case, tmp_path / "other.ris", ris.replace("2014", "2015"))
    assert other.created["source"] == 1
