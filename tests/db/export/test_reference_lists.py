"""References go out and come back: nothing is lost that a format can hold."""

from __future__ import annotations

import json
import re
from collections import Counter
from pathlib import Path

import pytest
import rispy

from db.case import Case
from db.exchange import import_paths
from db.exchange.csl_fields import DATES, NAMES, TYPES, date
from db.exchange.latex import plain
from db.export import Wanted, export
from db.export.bibtex import escaped, title
from db.export.choosing import choose
from db.export.citation_keys import CitationKeys
from db.export.content import Content
from db.export.csl_dates import told
from db.export.csl_json import TEXTS, csl_date
from db.records import sources
from tests.db.export import hostile
from tests.small_case import SmallCase

SUFFIX = {"csl-json": ".json", "ris": ".ris", "bibtex": ".bib"}
#: What each form has no field for, and says so.
NOWHERE = {
    "csl-json": frozenset({"id"}),
    "ris": frozenset(
        {
            *("id", "citation-key", "number-of-pages", "collection-number", "license", "version"),
            *("original-date", "original-publisher", "original-publisher-place", "status", "PMID"),
            *("chapter-number", "container-author", "event-place", "event-title", "event-date"),
            *("number", "director"),
        }
    ),
    "bibtex": frozenset({"id", "citation-key", "license", "source"}),
}


def references(case: Case) -> dict[str, dict[str, object]]:
    """The CSL variables of every source by its key."""
    keys = CitationKeys()
    content = Content(case.main_reader, choose(case.main_reader, Wanted(restricted=True)))
    return {
        keys.of(source): {name: value for name, value in source.csl.items() if name != "custom"}
        for source in content.sources()
    }


@pytest.fixture(scope="module")
def real(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A case with all real references."""
    path = tmp_path_factory.mktemp("real") / "real.case"
    lists = sorted(
        each
        for each in (shared / "data/sources").rglob("*")
        if each.suffix in (".json", ".ris", ".bib", ".bibtex")
    )
    with Case.create(path, "References") as case:
        import_paths(case, lists)
    return path


@pytest.mark.parametrize("kind", SUFFIX)
def test_real_references_come_back(real: Path, tmp_path: Path, kind: str) -> None:
    out = tmp_path / f"list{SUFFIX[kind]}"
    with Case.open(real, read_only=True) as case:
        first = references(case)
        done = export(case.main_reader, out, kind)
    with Case.create(tmp_path / "again.case", "Again") as case:
        report = import_paths(case, [out])
        assert not report.refused
        second = references(case)
    assert done.counts == {"source": len(first)}
    lost: Counter[str] = Counter()
    for key, before in first.items():
        after = second[key]
        assert even(before.get("title")) == even(after.get("title"))
        for name in before.keys() - NOWHERE[kind]:
            lost[name] += even(before[name]) != even(after.get(name))
    # Particles of names stand with the family in RIS, which has no tag for an entry either. A body
    # whose name was taken for a family comes back as a body, years of five figures not at all.
    allowed = {
        "csl-json": {},
        "ris": {"author": 3, "translator": 4, "editor": 2, "type": 2},
        "bibtex": {"issued": 4, "author": 2, "note": 1, "keyword": 1, "issue": 1},
    }[kind]
    assert {name: count for name, count in lost.items() if count > allowed.get(name, 0)} == {}
    for name in NOWHERE["ris"] - {"id", "citation-key", "number"} if kind == "ris" else ():
        if any(name in each for each in first.values()):
            assert any(f"“{name}”" in loss for loss in done.losses), name


def even(value: object) -> object:
    """A value without the white space that lists do not keep."""
    if isinstance(value, str):
        return " ".join(value.split())
    return value


def test_csl_has_the_shape_of_the_schema(real: Path, tmp_path: Path) -> None:
    bad = hostile.build(tmp_path / "bad.case")
    for path in (real, bad.path):
        out = tmp_path / f"{path.stem}.json"
        with Case.open(path, read_only=True) as case:
            export(case.main_reader, out, "csl-json", Wanted(restricted=True))
        items = json.loads(out.read_text("utf-8"))
        assert items
        assert len({item["id"] for item in items}) == len(items)
        for item in items:
            fits(item)


def fits(item: dict[str, object]) -> None:
    """As csl-data.json of CSL 1.0.2 demands."""
    assert isinstance(item["id"], str)
    assert item["type"] in TYPES
    for name, value in item.items():
        if name in DATES:
            assert isinstance(value, dict)
            assert value.keys() <= {"date-parts", "season", "circa", "literal", "raw"}
            assert 1 <= len(value["date-parts"]) <= 2
            for parts in value["date-parts"]:
                assert 1 <= len(parts) <= 3
                assert all(isinstance(part, int) for part in parts)
        elif name in NAMES:
            assert isinstance(value, list)
            for each in value:
                assert each.keys() <= {
                    *("family", "given", "dropping-particle", "non-dropping-particle", "suffix"),
                    *("comma-suffix", "static-ordering", "literal", "parse-names"),
                }
        elif name in TEXTS:
            assert isinstance(value, str)
            assert not re.search(r"[\x00-\x08\x1b]", value)
        else:
            assert name in ("id", "type", "custom")


@pytest.mark.parametrize(
    ("edtf", "form"),
    [
        ("2022-04-18", {"date-parts": [[2022, 4, 18]]}),
        ("2022-04~", {"date-parts": [[2022, 4]], "circa": True}),
        ("2022-21", {"date-parts": [[2022]], "season": 1}),
        ("2015/..", {"date-parts": [[2015], [0]]}),
        ("2021-05/2021-06", {"date-parts": [[2021, 5], [2021, 6]]}),
        ("[2022-05-03..2022-05-05]", {"date-parts": [[2022, 5, 3], [2022, 5, 5]], "circa": True}),
        ("199X", {"date-parts": [[1990], [1999]], "circa": True}),
        ("-0043", {"date-parts": [[-43]]}),
        ("Y-51234", {"date-parts": [[-51234]]}),
    ],
)
def test_dates_of_csl(edtf: str, form: dict[str, object]) -> None:
    assert csl_date(edtf) == form
    kept = told(edtf)
    if kept is not None and kept.exact and not kept.about:
        assert date(form) == edtf


def test_what_only_the_outlet_says_goes_out(case: Case, small: SmallCase, tmp_path: Path) -> None:
    with case.step("Name the outlet") as step:
        outlet = step.insert("actor", kind="media")
        step.insert("actor_name", actor=outlet, text="Amu Post", kind="primary")
        sources.change(step, small.rockets, outlet=outlet)
        step.insert("source_rating", outlet=outlet, reliability="B")
    export(case.main_reader, tmp_path / "list.json", "csl-json")
    items = json.loads((tmp_path / "list.json").read_text("utf-8"))
    own = next(item for item in items if item["title"] == "Rockets over the Amu")
    assert own["container-title"] == "Amu Post"
    assert own["custom"]["casebinder"]["reliability"] == "B"
    assert len(own["custom"]["casebinder"]["sha256"][0]) == 64


def test_keys_stay_the_same_whatever_else_goes_out(case: Case, small: SmallCase) -> None:
    every = references(case)
    chosen = choose(case.main_reader, Wanted(incidents=frozenset({small.termez})))
    keys = CitationKeys()
    few = {keys.of(source) for source in Content(case.main_reader, chosen).sources()}
    assert few < every.keys()
    assert all(re.fullmatch(r"[a-z0-9]+-[a-z0-9]{4}", key) for key in every)


def test_hostile_text_makes_no_record(tmp_path: Path) -> None:
    bad = hostile.build(tmp_path / "bad.case")
    with Case.open(bad.path) as case:
        for kind, suffix in SUFFIX.items():
            export(case.main_reader, tmp_path / f"list{suffix}", kind, Wanted(restricted=True))
    count = len(hostile.HOSTILE)
    records = rispy.loads((tmp_path / "list.ris").read_text("utf-8"))
    assert len(records) == count
    with Case.create(tmp_path / "again.case", "Again") as case:
        import_paths(case, [tmp_path / "list.bib"])
        titles = {
            row[0] for row in case.main_reader.rows("SELECT title FROM source WHERE deleted = 0")
        }
    assert len(titles) == count
    assert "} , title = {injected}, note = {x".replace("{", "").replace("}", "") not in titles
    text = (tmp_path / "list.bib").read_text("utf-8")
    assert len(re.findall(r"^@", text, re.MULTILINE)) == count
    assert r"\input{" not in text


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("The rise of ISIS-K in Kabul", "The rise of {ISIS-K} in {Kabul}"),
        ("50 % of $1 & more_", r"50 \% of \$1 \& more\_"),
        ("{x} \\y", r"\{x\} \textbackslash{}y"),
        ("طالبان Талибан", "طالبان Талибан"),
    ],
)
def test_titles_of_biblatex(text: str, written: str) -> None:
    assert title(text) == written
    if "{" not in text:
        assert plain(title(text)) == text
    assert plain(escaped("a_b")) == "a_b"
