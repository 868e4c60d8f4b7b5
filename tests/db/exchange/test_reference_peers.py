"""Lists of references beside what other programs make of them: equal, or with a reason why not."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from db.exchange.bibtex import entries as bibtex_entries
from db.exchange.csl_fields import DATES, Entry, date
from db.exchange.csl_json import entries as csl_entries
from db.exchange.ris import entries as ris_entries

# Where we differ from citation-js, and why. (entry, variable): what we give.
DIFFERENT: dict[tuple[str, str], object] = {
    # A number beside a series is the number in the series, not an issue of a journal.
    ("swat4hcls:paper", "collection-number"): "2275",
    ("swat4hcls:paper", "issue"): None,
    # A name in braces is a body: CSL calls that literal.
    ("radboud:manual", "author"): [{"literal": "Edusupport Biosciences"}],
    # The number of a thesis is kept.
    ("terano:thesis", "number"): "1950807",
    # CSL fields here are plain text, without HTML.
    ("hutchinson:article", "title"): (
        "Conduction velocity in myelinated nerve fibres of Xenopos laevis"
    ),
    ("cdli:Born2019", "container-title"): (
        "Proceedings of the 3rd Joint SIGHUM Workshop on Computational Linguistics for Cultural "
        "Heritage, Social Sciences, Humanities and Literature"
    ),
    # DA is the date of publication of an e-book too.
    ("EndNote-style delimiters", "accessed"): None,
    ("EndNote-style delimiters", "issued"): "2019-09-18",
    # The database that a record came from is CSL's source.
    ("https://github.com/larsgw/citation.js/issues/214", "source"): "Library of Congress ISBN",
}
#: "May, Keith, and": a comma too many; citation-js makes "Keith" a suffix.
MAY = {"family": "May", "given": "Keith"}


def wanted(csl: dict[str, object]) -> dict[str, object]:
    left_out = ("id", "citation-key", "custom")
    return {
        name: date(value) if name in DATES else value
        for name, value in csl.items()
        if name not in left_out
    }


def compared(key: str, entry: Entry, csl: dict[str, object]) -> Iterator[str]:
    want = wanted(csl)
    for name in sorted({*entry.fields, *want}):
        expected = DIFFERENT.get((key, name), want.get(name))
        got = entry.fields.get(name)
        if key == "doerr:report" and name == "author" and isinstance(expected, list):
            expected = [MAY if each.get("family") == "May" else each for each in expected]
        if got != expected:
            yield f"{key}: {name} is {got!r}, not {expected!r}"


def read(text: str) -> list[Entry]:
    return [each for each in bibtex_entries(text, "list") if isinstance(each, Entry)]


def test_biblatex_gives_the_csl_of_its_peer(shared: Path) -> None:
    folder = shared / "data/sources/bibtex"
    expected = {
        each["id"]: each
        for each in json.loads((folder / "citationjs_biblatex-csl.json").read_text("utf-8"))
    }
    found = read((folder / "citationjs_biblatex-input.bib").read_text("utf-8"))
    assert len(found) == 28
    assert [t for each in found for t in compared(each.key, each, expected[each.key])] == []


def test_ris_gives_the_csl_of_its_peer(shared: Path) -> None:
    path = shared / "data/sources/ris/citationjs_ris_csl_pairs.json"
    pairs = json.loads(path.read_text("utf-8"))["ris_to_csl"]
    told: list[str] = []
    for pair in pairs:
        found = [each for each in ris_entries(pair["ris"]) if isinstance(each, Entry)]
        assert len(found) == len(pair["csl"])
        for entry, csl in zip(found, pair["csl"], strict=True):
            told += compared(pair["name"], entry, csl)
    assert len(pairs) == 15
    assert told == []


#: What an entry of CSL does not keep on its way through RIS, and why.
LOST_IN_RIS: dict[str, str] = {
    "id": "RIS has no place for it here",
    "number": "its peer writes the number of a book nowhere",
    "number-of-pages": "its peer writes it nowhere",
    "year-suffix": "belongs to a style of citing",
    "language": "“undetermined” is written nowhere",
    "accessed": "the old form of RIS has no tag for it",
    "editor": "its peer drops editors beside authors",
}
#: Entry and variable: what we read where its peer wrote something else than it had.
READ_IN_RIS: dict[tuple[str, str], object] = {
    ("ISSN/ISBN", "type"): "document",
    ("missing type", "type"): "document",
    ("missing type", "author"): [{"family": "Foo", "given": "Bar"}],
    ("literal date", "issued"): None,
    ("http://localhost:2354/articles/cdlj/2021-2", "issue"): "2",
}


def ris_text(record: dict[str, object]) -> str:
    lines = [f"TY  - {record['TY']}"]
    for tag, value in record.items():
        if tag not in ("TY", "ER"):
            lines += [
                f"{tag}  - {each}" for each in (value if isinstance(value, list) else [value])
            ]
    return "\n".join([*lines, "ER  - ", ""])


def test_what_its_peer_writes_in_ris_is_read_back(shared: Path) -> None:
    path = shared / "data/sources/ris/citationjs_ris_csl_pairs.json"
    pairs = json.loads(path.read_text("utf-8"))
    told = []
    for pair in pairs["csl_to_ris"]:
        given = pair["ris"] if isinstance(pair["ris"], list) else [pair["ris"]]
        text = "\n".join(ris_text(each) if isinstance(each, dict) else each for each in given)
        found = [each for each in ris_entries(text) if isinstance(each, Entry)]
        assert len(found) == len(pair["csl"])
        for entry, csl in zip(found, pair["csl"], strict=True):
            want = {name: date(value) if name in DATES else value for name, value in csl.items()}
            for name in {*want, *entry.fields} - LOST_IN_RIS.keys():
                expected = READ_IN_RIS.get((pair["name"], name), _plain(want.get(name)))
                if entry.fields.get(name) != expected:
                    told.append(f"{pair['name']}: {name} is {entry.fields.get(name)!r}")
    assert (len(pairs["csl_to_ris"]), told) == (11, [])
    for each in pairs["ris_records"]:
        (only,) = ris_entries(ris_text(each["record"]))
        assert isinstance(only, Entry)
        assert (only.fields["DOI"], only.fields["issued"]) == (
            *("10.1186/s12916-019-1318-5", "2019-05-17"),
        )


def _plain(value: object) -> object:
    """Text on one line, names without the marks that its peer adds."""
    if isinstance(value, list):
        return [
            {part: words for part, words in each.items() if part != "_ordinal"} for each in value
        ]
    return " ".join(value.split()) if isinstance(value, str) else value


def test_csl_json_goes_in_as_it_is(shared: Path) -> None:
    text = (shared / "data/sources/bibtex/citationjs_biblatex-csl.json").read_text("utf-8")
    values = json.loads(text)
    found = [each for each in csl_entries(text, "list") if isinstance(each, Entry)]
    for entry, csl in zip(found, values, strict=True):
        assert wanted(csl) == {
            name: value
            for name, value in entry.fields.items()
            if name not in ("id", "citation-key", "custom")
        }
        assert json.loads(entry.native) == csl
        assert entry.native in text


#: Where Better BibTeX says something else in BibLaTeX than in its JSON, and why.
BETTER_BIBTEX: dict[str, str] = {
    "annote": "“Extra” is the annotation there, the note of the card here",
    "citation-key": "the key of an entry is no field there",
    "language": "babel's name of the language there, Zotero's own words here",
    "license": "not written there",
    "note": "“Extra”, notes and attached files are told here",
    "source": "the catalogue is not written there",
    "title": "in capitals of English titles there",
    "keyword": "three strokes are a dash in LaTeX",
}


def test_better_bibtex_agrees_with_itself_or_for_a_reason(shared: Path) -> None:
    def sort(entries: Iterator[Entry | tuple[int, str]]) -> list[Entry]:
        found = [each for each in entries if isinstance(each, Entry)]
        return sorted(found, key=lambda each: (str(each.fields.get("issued")), _title(each)))

    compared = 0
    for path in sorted((shared / "data/sources/zotero_bbt").glob("*.json")):
        by_json = sort(csl_entries(path.read_text("utf-8"), "x"))
        by_bibtex = sort(bibtex_entries(path.with_suffix(".biblatex").read_text("utf-8"), "x"))
        for one, other in zip(by_json, by_bibtex, strict=True):
            compared += 1
            assert _title(one) == _title(other)
            for name in {*one.fields, *other.fields} - BETTER_BIBTEX.keys():
                assert one.fields.get(name) == other.fields.get(name), (path.name, name)
    assert compared == 29


def _title(entry: Entry) -> str:
    return str(entry.fields.get("title", "")).casefold()
