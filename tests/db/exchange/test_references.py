"""Lists of references in all their forms, and what becomes of their entries in a case."""

from __future__ import annotations

import json
import re
import time
from pathlib import Path

import pytest

from db.case import Case
from db.exchange import import_paths
from db.exchange.bibtex import entries as bibtex_entries
from db.exchange.csl_fields import Entry, date, words
from db.exchange.ris import entries as ris_entries
from db.records import sources


def read(text: str) -> list[Entry]:
    return [each for each in bibtex_entries(text, "list") if isinstance(each, Entry)]


@pytest.mark.parametrize(
    ("name", "count"),
    [
        ("basic", 1),
        ("full", 2),
        ("multi_unknown_tags", 1),
        ("starting_newlines", 1),
        ("urls", 4),
        ("utf_chars", 1),
    ],
)
def test_the_ris_of_another_parser_is_read(shared: Path, name: str, count: int) -> None:
    text = (shared / f"data/sources/ris/rispy_example_{name}.ris").read_text("utf-8-sig")
    found = list(ris_entries(text))
    assert len(found) == count
    for each in found:
        assert isinstance(each, Entry)
        assert each.fields["type"] == "article-journal"
        assert each.fields.get("title")
        assert each.native in text.replace("\r\n", "\n")


def test_a_multiline_abstract_is_one(shared: Path) -> None:
    text = (shared / "data/sources/ris/rispy_multiline.ris").read_text("utf-8")
    (entry,) = ris_entries(text)
    assert isinstance(entry, Entry)
    assert entry.fields["abstract"] == "first line, then second line and at the end the last line"
    assert entry.fields["author"] == [{"family": "Shannon", "given": "Claude E."}]


def test_better_bibtex_exports_are_read(shared: Path) -> None:
    folder = shared / "data/sources/zotero_bbt"
    (arabic,) = read(next(folder.glob("Arabic*.biblatex")).read_text("utf-8"))
    assert arabic.fields["author"] == [{"literal": "هناء زايد عباس"}]
    assert (arabic.fields["issue"], arabic.fields["page"]) == ("3", "525-542")
    assert arabic.fields["issued"] == "2020"
    edtf = read(next(folder.glob("EDTF*.biblatex")).read_text("utf-8"))
    assert len(edtf) == 27
    by_key = {each.key: each.fields.get("issued") for each in edtf}
    assert by_key["barker1_2016_turkey"] == "2016-07-18T20:26:06"
    assert by_key["barker10_1990_turkey"] == "199X"
    assert by_key["barker11_1273_20171101"] == "1273%"
    assert by_key["barker5_1723_turkey"] == "1723~"
    assert by_key["barker12_1999_turkey"] == "1999-XX"
    without = [each for each in edtf if "issued" not in each.fields]
    assert all(each.remarks for each in without if "date = " in each.native)
    assert len(without) <= 3
    assert all(each.fields["type"] != "article-journal" for each in edtf if "barker" in each.key)


def test_lists_in_other_letters_are_read(case: Case, shared: Path) -> None:
    folder = shared / "data/sources/bibtex"
    report = import_paths(
        case, [folder / "bibtexparser_gbk_test.bib", folder / "pybtex_cyrillic.bib"]
    )
    assert report.as_ == "bibtex"
    assert report.created["source"] == 6
    authors = [
        sources.people(row[0])
        for row in case.main_reader.rows("SELECT author FROM source ORDER BY id")
    ]
    assert any(re.search("[\u4e00-\u9fff]", person.shown) for person in authors[0])
    assert any(re.search("[а-я]", person.shown) for people in authors[1:] for person in people)


def test_old_bibtex_with_inheritance_and_orders_is_read(shared: Path) -> None:
    found = read((shared / "data/sources/bibtex/pybtex_xampl.bib").read_text("ascii"))
    assert len(found) == 36
    by_key = {each.key: each.fields for each in found}
    assert (
        by_key["incollection-crossref"]["container-title"]
        == "High Speed Computer and Algorithm Organization"
    )
    assert by_key["whole-set"]["author"] == [{"family": "Knuth", "given": "Donald E."}]
    assert by_key["book-full"]["issued"] == "1981-01-10"
    titles = [str(fields.get("title", "")) for fields in by_key.values()]
    # Formulas stay as they are written.
    assert [title for title in titles if "\\" in title and "$" not in title] == []


@pytest.mark.parametrize(
    ("given", "edtf"),
    [
        ({"date-parts": [[2019, 3]]}, "2019-03"),
        ({"date-parts": [["2019", "3", "07"]]}, "2019-03-07"),
        ({"date-parts": [[1984], [1985]]}, "1984/1985"),
        ({"date-parts": [[2001, 5], [0]]}, "2001-05/.."),
        ({"date-parts": [[1999]], "circa": True}, "1999~"),
        ({"date-parts": [[2022]], "season": "Summer"}, "2022-22"),
        ({"date-parts": [[2022]], "season": 4}, "2022-24"),
        ({"date-parts": [[-334]]}, "-0334"),
        ({"date-parts": [[1993, 0, 0]]}, "1993"),
        ({"raw": "2023-10-24"}, "2023-10-24"),
        ({"literal": "1908-1912"}, "1908/1912"),
        ("1993-00-00", "1993"),
        ("2019/03//", "2019-03"),
        ("2022///Summer", "2022-22"),
        ("14/11 2012", "2012-11-14"),
        ("1984 - 1985", "1984/1985"),
        ("199u", "199X"),
        ("unknown/2004", "/2004"),
        ("2004-06/open", "2004-06/.."),
        ("1984?~", "1984%"),
        (2010, "2010"),
        ("soon", ""),
        ("03/04/2021", ""),
        ({}, ""),
        (None, ""),
    ],
)
def test_dates_become_edtf_or_nothing(given: object, edtf: str) -> None:
    assert date(given) == edtf


def test_a_date_that_is_not_understood_is_told(case: Case, tmp_path: Path) -> None:
    path = tmp_path / "list.ris"
    path.write_text("TY  - NEWS\nTI  - A title\nDA  - at dawn\nER  - \n")
    report = import_paths(case, [path])
    assert report.warnings[0].reason == "The date “at dawn” (DA) was not understood."
    assert "at dawn" in case.main_reader.value("SELECT note FROM source")
    assert words("at dawn") == ""


def test_an_entry_stands_on_its_card_letter_for_letter(case: Case, tmp_path: Path) -> None:
    native = (
        '@article{key,\n  author = "van der Meer, Jan and {A Body}",\n  title = {On {NATO}},\n}'
    )
    (tmp_path / "list.bib").write_text(f"% my list\n{native}\n")
    import_paths(case, [tmp_path / "list.bib"])
    number, csl = case.main_reader.rows("SELECT id, csl FROM source")[0]
    assert json.loads(csl)["custom"] == {"native": native, "format": "bibtex", "key": "key"}
    card = sources.get(case.main_reader, number)
    assert card is not None
    assert [person.shown for person in card.authors] == ["Jan van der Meer", "A Body"]
    assert (card.title, card.held) == ("On NATO", False)


def test_what_others_keep_in_custom_stays(case: Case, tmp_path: Path) -> None:
    path = tmp_path / "list.json"
    path.write_text('[{"id": "x", "type": "book", "title": "T", "custom": {"shelf": "7"}}]')
    import_paths(case, [path])
    custom = json.loads(case.main_reader.value("SELECT csl FROM source"))["custom"]
    assert (custom["shelf"], custom["key"], custom["format"]) == ("7", "x", "csl-json")


def test_other_json_is_no_list(case: Case, tmp_path: Path) -> None:
    other = tmp_path / "other.json"
    other.write_text('{"a": 1}')
    odd = tmp_path / "odd.json"
    odd.write_text(
        '[{"type": "book", "title": "A"}, 7, {"type": "Point"}, {"id": "x", "title": "B"}]'
    )
    report = import_paths(case, [other, odd])
    assert report.created == {"source": 2}
    assert [each.row for each in report.refused] == [0, 2, 3]
    assert "structured data" in report.refused[0].reason


WEB_OF_SCIENCE = """FN Clarivate Analytics Web of Science
VR 1.0
PT J
AU Doe, J
   Roe, R
AF Doe, Jane
   Roe, Richard
TI A title that goes
   on here
SO JOURNAL OF THINGS
DE alpha; beta
PD MAR
PY 2019
BP 10
EP 20
DI 10.1000/xyz
UT WOS:000123
ER

PT J
TI Second
PY 2020
ER

EF
"""


def test_a_list_of_the_web_of_science_is_read(case: Case, tmp_path: Path) -> None:
    (tmp_path / "savedrecs.ris").write_text(WEB_OF_SCIENCE)
    (tmp_path / "savedrecs.txt").write_text(WEB_OF_SCIENCE)
    report = import_paths(case, sorted(tmp_path.glob("savedrecs.*")))
    assert (report.as_, report.created["source"], report.unchanged) == ("ris", 2, 2)
    number = case.main_reader.value("SELECT id FROM source ORDER BY id")
    card = sources.get(case.main_reader, number)
    assert card is not None
    assert (card.title, card.issued) == ("A title that goes on here", "2019-03")
    assert [person.shown for person in card.authors] == ["Jane Doe", "Richard Roe"]
    assert (card.fields["page"], card.fields["DOI"]) == ("10-20", "10.1000/xyz")


def test_half_a_character_is_no_character(case: Case, tmp_path: Path) -> None:
    path = tmp_path / "half.json"
    path.write_text(
        '[{"type": "book", "id": "\\ud800", "title": "A \\udc00 B", "custom": ["\\ud801"]}]'
    )
    assert import_paths(case, [path]).created["source"] == 1
    assert case.main_reader.value("SELECT title FROM source") == "A \ufffd B"


def test_the_same_list_again_adds_nothing(case: Case, shared: Path) -> None:
    path = shared / "data/sources/bibtex/citationjs_biblatex-input.bib"
    assert import_paths(case, [path]).created["source"] == 28
    report = import_paths(case, [path])
    assert (report.created, report.unchanged) == ({}, 28)


def test_a_reference_to_a_page_that_is_held_is_told(case: Case, tmp_path: Path) -> None:
    with case.step("Held") as step:
        sources.create(step, "The page", fields={"URL": "https://example.org/a/?utm_source=x"})
    (tmp_path / "list.ris").write_text(
        "TY  - ELEC\nTI  - Page\nUR  - http://example.org/a\nER  - \n"
    )
    report = import_paths(case, [tmp_path / "list.ris"])
    assert (report.created, report.unchanged) == ({}, 1)
    assert "held as “The page”" in report.warnings[0].reason


def test_the_text_of_a_reference_can_come_later(case: Case, tmp_path: Path) -> None:
    url = "https://example.org/news/1"
    (tmp_path / "a.ris").write_text(f"TY  - NEWS\nTI  - Shots at the bridge\nUR  - {url}\nER  - \n")
    body = "<p>Two men were shot at the bridge on Monday, the police of the town said.</p>" * 3
    head = f'<title>Shots</title><link rel="canonical" href="{url}">'
    (tmp_path / "b.html").write_text(f"<html><head>{head}</head><body>{body}</body></html>")
    import_paths(case, [tmp_path / "a.ris"])
    report = import_paths(case, [tmp_path / "b.html"])
    assert report.created == {"snapshot": 1}
    assert "“Shots at the bridge” was cited in the case and not held" in report.warnings[-1].reason
    number = case.main_reader.value("SELECT id FROM source")
    card = sources.get(case.main_reader, number)
    assert card is not None
    assert card.held


def test_entries_that_are_not_closed_do_not_stop_the_rest(case: Case, tmp_path: Path) -> None:
    path = tmp_path / "list.bib"
    path.write_text("@book{a, title={One}}\n@book{b, title={Two\n@book{c, title={Three}}\n")
    report = import_paths(case, [path])
    assert report.created["source"] >= 1
    assert "not closed" in report.refused[0].reason
    twice = tmp_path / "twice.bib"
    twice.write_text("@book{a, title={Eins}}\n@book{a, title={Zwei}}\n")
    assert import_paths(case, [twice]).created["source"] == 2


def test_seven_thousand_entries_take_seconds(case: Case, shared: Path, tmp_path: Path) -> None:
    text = (shared / "data/sources/bibtex/citationjs_biblatex-input.bib").read_text("utf-8")
    path = tmp_path / "large.bib"
    path.write_text(
        "".join(
            re.sub(r"(?m)^(@\w+\{)(\S*),", rf"\1\2-{number},", text).replace("10.", f"10.{number}")
            for number in range(250)
        )
    )
    begun = time.perf_counter()
    report = import_paths(case, [path])
    assert report.created["source"] == 7_000
    assert report.refused == ()
    # Ten on a quiet machine; others may be at work on this one.
    assert time.perf_counter() - begun < 30
