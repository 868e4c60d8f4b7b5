"""Zotero's own formats: RDF with collections, notes and files, and items as JSON."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from db.case import Case
from db.errors import BadInput
from db.exchange import import_paths
from db.exchange.bibtex import entries as bibtex_entries
from db.exchange.csl_fields import TYPES, Entry
from db.exchange.csl_json import entries as json_entries
from db.exchange.references import FILES
from db.exchange.zotero_items import TYPES as ITEM_TYPES
from db.exchange.zotero_rdf import entries as rdf_entries
from db.records import sources, tags

RDF = Path(__file__).parents[2] / "samples/references/zotero.rdf"
HEAD = (
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" '
    'xmlns:z="http://www.zotero.org/namespaces/export#" xmlns:bib="http://purl.org/net/biblio#" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">'
)
BOOK = '<bib:Book rdf:about="#1"><z:itemType>book</z:itemType><dc:title>{}</dc:title></bib:Book>'


def rdf(text: str) -> list[Entry]:
    return [each for each in rdf_entries(text, "list.rdf") if isinstance(each, Entry)]


def items(text: str) -> list[Entry]:
    return [each for each in json_entries(text, "list.json") if isinstance(each, Entry)]


def test_the_items_of_an_rdf_are_references() -> None:
    news, journal, chapter, preprint, interview = rdf(RDF.read_text("utf-8"))
    assert dict(news.fields) == {
        "type": "article-newspaper",
        "title": "Two die at the old bridge",
        "title-short": "Two die",
        "container-title": "The Northern Gazette",
        "section": "World",
        "publisher-place": "Termez",
        "author": [
            {"family": "Karimova", "given": "Dilnoza"},
            {"family": "van der Meer", "given": "Jan"},
            {"literal": "Gazette Staff"},
        ],
        "issued": "2014-01-06",
        "accessed": "2020-11-29",
        "original-date": "2014-01-05",
        "abstract": 'Shots were heard "for an hour".',
        "language": "en-GB",
        "source": "Gazette archive",
        "license": "All rights reserved",
        "page": "A1-A3",
        "edition": "Late",
        "URL": "https://example.org/news/bridge?page=1&full=yes",
        "keyword": "bridge, border guards",
        "note": (
            "Seen in print by the archive.\n\nCall the editor back.\nAsk for & check the film.\n\n"
            "Zotero collections: Crossings / Old bridge.\n\nAttached in Zotero, not brought in: "
            "files/13/Karimova et al. - 2014 - Two die.pdf; "
            "https://example.org/news/bridge/snapshot."
        ),
    }
    assert (journal.fields["issue"], journal.fields["volume"]) == ("3", "10")
    assert (journal.fields["DOI"], journal.fields["ISSN"]) == ("10.1000/bab.3", "2227-2895")
    assert journal.fields["publisher"] == "University of Babylon"
    assert chapter.fields["container-title"] == "Rivers as Frontiers"
    assert (chapter.fields["collection-title"], chapter.fields["collection-number"]) == (
        *("Border Studies", "9"),
    )
    roles = ("author", "editor", "collection-editor", "translator")
    first = [chapter.fields[role][0]["family"] for role in roles]  # type: ignore[index]
    assert first == ["Doe", "Roe", "Poe", "Noe"]
    assert (chapter.fields["issued"], chapter.fields["call-number"]) == ("2011-03", "DS38.9")
    assert (chapter.fields["archive"], chapter.fields["archive_location"]) == (
        *("State Archive", "Box 7"),
    )
    assert (preprint.fields["type"], preprint.fields["number"]) == ("article", "arXiv:1707.1")
    assert preprint.remarks == ("The date “at dawn” was not understood.",)
    assert interview.fields["author"] == [{"family": "Boatman", "given": "A"}]
    assert interview.fields["interviewer"] == [{"family": "Karimova", "given": "Dilnoza"}]


def test_rdf_and_json_of_one_item_agree(shared: Path) -> None:
    """The same article as Zotero writes it in RDF, as Better BibTeX does in JSON and BibLaTeX."""
    folder = shared / "data/sources/zotero_bbt"
    (by_json,) = items(next(folder.glob("Arabic*.json")).read_text("utf-8"))
    text = next(folder.glob("Arabic*.biblatex")).read_text("utf-8")
    (by_bibtex,) = [each for each in bibtex_entries(text, "x") if isinstance(each, Entry)]
    by_rdf = rdf(RDF.read_text("utf-8"))[1]
    for name in ("type", "title", "container-title", "author", "issued", "volume", "issue", "page"):
        assert by_rdf.fields[name] == by_json.fields[name], name
        if name != "container-title":
            assert by_bibtex.fields[name] == by_json.fields[name], name


def test_dates_of_better_bibtex_agree_in_both_of_its_formats(shared: Path) -> None:
    folder = shared / "data/sources/zotero_bbt"
    text = next(folder.glob("EDTF*.biblatex")).read_text("utf-8")
    by_bibtex = [each for each in bibtex_entries(text, "x") if isinstance(each, Entry)]
    by_json = items(next(folder.glob("EDTF*.json")).read_text("utf-8"))
    dates = [
        sorted(str(each.fields.get("issued", "")) for each in found)
        for found in (by_bibtex, by_json)
    ]
    assert len(by_json) == 27
    assert dates[0] == dates[1]
    (lies,) = items(next(folder.glob("Date*.json")).read_text("utf-8"))
    assert lies.fields["issued"] == "2009-01-26"
    assert lies.fields["author"] == [{"family": "Ekman", "given": "Paul"}]


@pytest.mark.parametrize("kind", sorted(ITEM_TYPES.keys() - {"annotation"}))
def test_every_type_of_item_is_a_type_of_csl(kind: str) -> None:
    assert len(ITEM_TYPES) == 38
    (entry,) = items(json.dumps([{"itemType": kind, "title": "A", "key": "K", "date": "2011"}]))
    assert entry.fields["type"] in TYPES
    assert (entry.fields["title"], entry.fields["issued"]) == ("A", "2011")


def test_an_item_of_the_web_interface_is_read_too() -> None:
    item = {
        "key": "ABCD2345",
        "version": 7,
        "data": {
            "key": "ABCD2345",
            "itemType": "statute",
            "nameOfAct": "Bridge Act",
            "publicLawNumber": "12",
            "dateEnacted": "14/11 2012",
            "tags": [{"tag": "law"}, {"tag": "Bridges, old", "type": 1}],
            "creators": [{"creatorType": "author", "name": "Parliament"}],
        },
    }
    (entry,) = items(json.dumps([item]))
    assert entry.fields["type"] == "legislation"
    assert (entry.fields["title"], entry.fields["number"]) == ("Bridge Act", "12")
    assert entry.fields["issued"] == "2012-11-14"
    assert entry.fields["author"] == [{"literal": "Parliament"}]
    assert entry.tags == ("law", "Bridges, old")
    assert entry.key == "ABCD2345"


def test_collections_of_better_bibtex_are_told() -> None:
    text = json.dumps(
        {
            "config": {},
            "collections": {
                "A": {"key": "A", "name": "Research", "items": [], "parent": False},
                "B": {"key": "B", "name": "Syria", "items": [7], "parent": "A"},
            },
            "items": [{"itemType": "book", "itemID": 7, "title": "T"}],
        }
    )
    (entry,) = items(text)
    assert entry.fields["note"] == "Zotero collections: Research / Syria."


def test_an_rdf_goes_into_a_case(case: Case) -> None:
    report = import_paths(case, [RDF])
    assert (report.as_, report.rows_read, report.created["source"]) == ("zotero-rdf", 7, 5)
    assert [(each.row, each.reason.partition(" (")[0]) for each in report.refused] == [
        (6, "a note that belongs to no reference"),
        (7, "a file that belongs to no reference"),
    ]
    assert dict(report.topics)[FILES] == 1
    reader = case.main_reader
    number = reader.value("SELECT id FROM source WHERE title LIKE 'Two die%'")
    card = sources.get(reader, number)
    assert card is not None
    assert [each.shown for each in card.authors] == [
        *("Dilnoza Karimova", "Jan van der Meer", "Gazette Staff"),
    ]
    assert not card.held
    assert {each.text for each in tags.of(reader, "source", number)} == {"bridge", "border guards"}
    # Tags of sources are not offered where incidents are tagged and sought.
    assert tags.every(reader) == ()
    again = import_paths(case, [RDF])
    assert (again.created, again.unchanged) == ({}, 5)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ('<!DOCTYPE r [<!ENTITY a "aaaa">]>' + HEAD + "</rdf:RDF>", "document type"),
        (
            '<!DOCTYPE r [<!ENTITY a SYSTEM "file:///etc/passwd">]>' + HEAD + "&a;</rdf:RDF>",
            "document type",
        ),
        (HEAD + BOOK.format("T"), "damaged or cut short"),
        (HEAD + BOOK.format("&undeclared;") + "</rdf:RDF>", "damaged or cut short"),
        (HEAD + "<rdf:li><rdf:li>" + "</rdf:RDF>", "damaged or cut short"),
    ],
)
def test_a_hostile_or_broken_file_is_refused_with_a_sentence(text: str, why: str) -> None:
    with pytest.raises(BadInput, match=why):
        list(rdf_entries(text, "list.rdf"))


def test_what_a_file_names_is_neither_fetched_nor_opened(case: Case, tmp_path: Path) -> None:
    path = tmp_path / "list.rdf"
    # Any connection at all fails this test: see tests/conftest.py.
    head = HEAD.replace("<rdf:RDF ", '<rdf:RDF xml:base="http://example.org/base" ')
    seen = '<bib:Document rdf:about="#2"><dcterms:isPartOf rdf:resource="http://example.org/x"/>'
    path.write_text(f"{head}{seen}<dc:title>Page</dc:title></bib:Document></rdf:RDF>")
    assert import_paths(case, [path]).created["source"] == 1
    empty = tmp_path / "empty.rdf"
    empty.write_text(HEAD + "</rdf:RDF>")
    report = import_paths(case, [empty], kind="zotero-rdf")
    assert "holds no references" in report.refused[0].reason


def test_deeply_nested_and_looping_containers_end() -> None:
    loop = (
        '<bib:Article rdf:about="#1"><z:itemType>journalArticle</z:itemType><dc:title>T</dc:title>'
        '<dcterms:isPartOf rdf:resource="#2"/></bib:Article>'
        '<bib:Journal rdf:about="#2"><dc:title>J</dc:title><dcterms:isPartOf rdf:resource="#1"/>'
        '<dcterms:isPartOf rdf:resource="#2"/></bib:Journal>'
        '<z:Collection rdf:about="#3"><dc:title>C</dc:title><dcterms:hasPart rdf:resource="#3"/>'
        "</z:Collection></rdf:RDF>"
    )
    (entry,) = rdf(HEAD + loop)
    assert entry.fields["container-title"] == "J"
    deep = "".join(f'<bib:Part rdf:about="#p{at}"><dcterms:isPartOf>' for at in range(3_000))
    tail = "</dcterms:isPartOf></bib:Part>" * 3_000
    found = rdf(HEAD + BOOK.format("T") + deep + "<bib:Journal/>" + tail + "</rdf:RDF>")
    assert [each.fields["title"] for each in found] == ["T"]
