"""MISP galaxies: the real one whole, and what is no list of actors."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from db.case import Case
from db.errors import BadInput
from db.exchange import import_paths
from db.exchange.rosters import misp
from db.records import actors, names

REAL = "data/actors/misp_threat_actors_a.json"
ONE = {
    "value": "Bear",
    "uuid": "AAAA-1",
    "description": "It breaks into banks.",
    "meta": {
        "synonyms": ["BEAR", "Polar  Bear", "Bär"],
        "country": "RU",
        "attribution-confidence": "50",
        "cfr-suspected-state-sponsor": "Russian Federation",
        "since": "2014",
        "refs": ["https://example.org/bear"],
    },
    "related": [
        {"dest-uuid": "aaaa-2", "type": "part-of"},
        {"dest-uuid": "aaaa-9", "type": "similar"},
    ],
}
OTHER = {"value": "Zoo", "uuid": "aaaa-2", "meta": {"country": "RU, China"}}


def galaxy(path: Path, *values: object, **more: object) -> Path:
    head: dict[str, object] = {
        "category": "actor",
        "type": "threat-actor",
        "name": "Threat Actor",
        "uuid": "bbbb",
        "version": 3,
    }
    path.write_text(json.dumps(head | more | {"values": list(values)}), "utf-8")
    return path


def test_the_real_galaxy_comes_in_whole(case: Case, shared: Path) -> None:
    report = import_paths(case, [shared / REAL])
    reader = case.main_reader
    assert (report.as_, report.rows_read, report.refused) == ("misp", 521, ())
    assert report.created["actor"] == 521
    given = {
        each["uuid"]: each for each in json.loads((shared / REAL).read_text("utf-8"))["values"]
    }
    held: dict[str, str] = dict(reader.rows("SELECT native_id, row FROM dataset_record"))
    assert {native: json.loads(row) for native, row in held.items()} == given
    for each in given.values():
        (number,) = reader.rows(
            "SELECT id FROM actor WHERE json_extract(external_ids, '$.misp') = ?", each["uuid"]
        )
        borne = {name.text.casefold() for name in names.of(reader, "actor", number[0])}
        wanted = {each["value"], *each.get("meta", {}).get("synonyms", ())}
        assert borne == {" ".join(name.split()).casefold() for name in wanted}
    assert reader.row("SELECT name, version, licence, redistributable FROM dataset") == (
        *("MISP galaxy: Threat Actor", "349", "CC0 1.0"),
        1,
    )
    again = import_paths(case, [shared / REAL])
    assert (again.created, again.unchanged) == ({}, 521)


def test_an_entry_tells_on_what_its_country_rests(case: Case, tmp_path: Path) -> None:
    report = import_paths(case, [galaxy(tmp_path / "g.json", ONE, OTHER)])
    (number,) = names.holders(case.main_reader, "actor", "bear")
    bear = actors.get(case.main_reader, number)
    assert bear is not None
    assert [(each.text, each.kind) for each in bear.names] == [
        ("Bear", "primary"),
        ("Polar Bear", "alias"),
        ("Bär", "alias"),
    ]
    assert (bear.country, bear.active) == ("RU", "2014/..")
    assert bear.summary == (
        "It breaks into banks.\n\nThe country is an attribution by MISP with a confidence of 50 of "
        "100. Suspected state sponsor, by CFR: Russian Federation."
    )
    (tie,) = actors.relations(case.main_reader, number)
    assert (tie.predicate, tie.other_name) == ("part_of", "Zoo")
    assert "several countries" in report.warnings[0].reason


def test_galaxies_of_other_things_are_refused(case: Case, tmp_path: Path) -> None:
    tools = galaxy(tmp_path / "a.json", ONE, category="tool", type="ransomware", name="Ransomware")
    nameless = galaxy(tmp_path / "b.json", {"uuid": "x"}, ONE)
    cut = tmp_path / "c.json"
    cut.write_text(galaxy(tmp_path / "d.json", ONE).read_text()[:-40])
    (tmp_path / "d.json").unlink()
    report = import_paths(case, [tools, nameless, cut])
    assert "“Ransomware”, which lists no actors" in report.refused[0].reason
    assert (report.refused[1].row, report.refused[1].topic) == (1, "the entry has no name")
    assert "damaged or cut short" in report.refused[2].reason
    assert report.created["actor"] == 1


def test_half_a_character_is_no_character(case: Case, tmp_path: Path) -> None:
    path = galaxy(tmp_path / "g.json", ONE | {"value": "A \ud800 B", "description": "x\0y"})
    assert import_paths(case, [path]).created["actor"] == 1
    assert names.holders(case.main_reader, "actor", "A \ufffd B")
    assert case.main_reader.value("SELECT summary FROM actor").startswith("x y")


@given(
    values=st.lists(
        st.recursive(
            st.none() | st.booleans() | st.integers() | st.text(max_size=5),
            lambda inner: (
                st.lists(inner, max_size=3)
                | st.dictionaries(
                    st.sampled_from(
                        ["value", "uuid", "meta", "related", "synonyms", "country", "since", "type"]
                    ),
                    inner,
                    max_size=5,
                )
            ),
            max_leaves=12,
        ),
        max_size=4,
    )
)
@settings(max_examples=150)
def test_a_galaxy_of_any_shape_is_read_or_refused(values: list[object]) -> None:
    head = {"category": "actor", "type": "threat-actor", "name": "T", "version": None}
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "g.json"
        path.write_text(json.dumps(head | {"values": values}), "utf-8")
        try:
            opened = misp.open_(path)
        except BadInput as refused:
            assert refused.sentence.endswith("nothing was imported.")
            return
        for record in opened.records():
            if record.refusal is None:
                entry = opened.entry(record.cells, lambda reason, topic: None)
                assert entry.native
                assert [each.kind for each in entry.names].count("primary") == 1
                assert all(each.text.strip() for each in entry.names)
