"""Mappings: as JSON, kept in a case, found again by the names of the columns."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.case import Case
from db.errors import BadInput
from db.exchange.tables import mapping
from db.exchange.tables.mapping import SHARED, TARGETS, Mapped

OWN = Mapped(
    columns=(("When", "date"), ("Who", "perpetrator"), ("کشته", "killed"), ("Memo", "ignore")),
    lists=(("Who", ";"),),
    day_first=True,
    unknown=("", "k.A."),
    incident_kind="bombing",
    actor_kind="armed_group",
    name="Our sheet",
    dataset_name="Attacks",
    licence="CC BY 4.0",
    redistributable=True,
)


def test_a_mapping_comes_back_as_it_was(tmp_path: Path) -> None:
    assert mapping.from_json(mapping.to_json(OWN)) == OWN
    mapping.save(OWN, tmp_path / "own.json")
    assert mapping.load(tmp_path / "own.json") == OWN


@pytest.mark.parametrize(
    "text",
    [
        *("", "[]", "null", "{}", "[" * 50_000, '{"format": "casebinder mapping", "version": 2}'),
        mapping.to_json(OWN).replace('"date"', '"drop table"'),
        mapping.to_json(OWN).replace('"When"', '"Who"'),
        mapping.to_json(OWN).replace('";"', f'"{";" * 99}"'),
        mapping.to_json(OWN).replace("true", "7", 1),
        mapping.to_json(OWN).replace('"k.A."', "[1]"),
        mapping.to_json(OWN).replace('"Our sheet"', f'"{"x" * 5000}"'),
        mapping.to_json(replace(OWN, columns=())),
        " " * 2_000_000,
    ],
)
def test_what_is_no_mapping_is_refused_with_a_sentence(text: str) -> None:
    with pytest.raises(BadInput, match="not a mapping of columns"):
        mapping.from_json(text)


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="cannot be read"):
        mapping.load(tmp_path / "nowhere.json")
    (tmp_path / "binary.json").write_bytes(b"\xff\xfe\x00\xd8")
    with pytest.raises(BadInput, match="not a mapping"):
        mapping.load(tmp_path / "binary.json")


@settings(max_examples=60)
@given(st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(
        st.sampled_from(["format", "version", "columns", "lists", "unknown", "day_first", "name"]),
        inner | st.just("casebinder mapping") | st.just(1),
        max_size=7,
    ),
    max_leaves=12,
))  # fmt: skip
def test_any_json_is_a_mapping_or_refused(value: object) -> None:
    try:
        mapping.from_json(json.dumps(value))
    except BadInput:
        return


def test_codes_of_a_newer_program_become_the_usual_ones() -> None:
    text = mapping.to_json(OWN).replace('"bombing"', '"orbital"')
    assert mapping.from_json(text).incident_kind == "other"


def test_the_case_keeps_a_mapping_for_the_next_table(case: Case) -> None:
    with case.step("Keep") as step:
        mapping.keep(step, OWN)
        mapping.keep(step, OWN)
    reader = case.main_reader
    assert mapping.all_kept(reader) == (OWN,)
    turned = mapping.kept_for(reader, ["memo", "WHO", "When", "كشته"])
    assert turned is not None
    assert turned.columns == (
        *(("memo", "ignore"), ("WHO", "perpetrator"), ("When", "date"), ("كشته", "killed")),
    )
    assert turned.lists == (("WHO", ";"),)
    assert mapping.kept_for(reader, ["When", "Who"]) is None


def test_a_table_that_has_gained_a_column_is_still_known(case: Case) -> None:
    with case.step("Keep") as step:
        mapping.keep(step, OWN)
    found = mapping.kept_for(case.main_reader, ["When", "Who", "کشته", "Memo", "Checked by"])
    assert found is not None
    assert found.target("Checked by") == "ignore"
    assert found.of("killed") == ("کشته",)


def test_another_choice_takes_the_place_of_the_first(case: Case) -> None:
    other = replace(OWN, columns=(*OWN.columns[:3], ("Memo", "summary")), name="Newer")
    with case.step("Keep") as step:
        mapping.keep(step, OWN)
        mapping.keep(step, other)
    assert mapping.all_kept(case.main_reader) == (other,)
    with case.step("Forget") as step:
        mapping.forget(step, other)
    assert mapping.all_kept(case.main_reader) == ()
    with case.step("Keep") as step:
        mapping.keep(step, OWN)
    assert mapping.all_kept(case.main_reader) == (OWN,)


def test_a_damaged_one_is_left_out(case: Case) -> None:
    with case.step("Damage") as step:
        mapping.keep(step, OWN)
        step.insert("case_meta", key="mapping:x", value="{}")
    assert mapping.all_kept(case.main_reader) == (OWN,)


def test_targets_several_columns_may_share_are_targets() -> None:
    assert {code for code, _ in TARGETS} >= SHARED
