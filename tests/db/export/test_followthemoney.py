"""FollowTheMoney: every entity stands the model's own test, and nothing is said that was denied."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from db import demo
from db.case import Case
from db.export import followthemoney
from db.export.choosing import choose
from db.export.content import Content
from db.export.wanted import Wanted
from db.records import actors, claims, incidents, sources, tags
from tests.small_case import SmallCase

HOSTILE = "</script>\u202e ‮=cmd|' /C calc'!A0\u0007\r\nline \u2028 two"

Entity = Mapping[str, Any]


def _entities(case: Case, out: Path) -> list[Entity]:
    content = Content(case.main_reader, choose(case.main_reader, Wanted()))
    followthemoney.write(content, out, lambda share, doing: None)
    return [json.loads(line) for line in out.read_text("utf-8").split("\n")[:-1]]


@pytest.fixture
def demo_case(tmp_path: Path) -> Iterator[Case]:
    path = tmp_path / "demo.case"
    demo.build(path)
    with Case.open(path) as case:
        yield case


def test_every_entity_of_the_demo_stands_the_models_test(demo_case: Case, tmp_path: Path) -> None:
    model = pytest.importorskip("followthemoney", reason="the field-models group").model
    entities = _entities(demo_case, tmp_path / "out.ftm.json")
    own = {entity["id"] for entity in entities}
    assert len(own) == len(entities)
    for entity in entities:
        schema = model.get(entity["schema"])
        assert schema is not None
        schema.validate(entity)
        for name, values in entity["properties"].items():
            prop = schema.get(name)
            assert prop is not None, (entity["schema"], name)
            for value in values:
                if prop.type.name == "entity":
                    assert value in own, (entity["id"], name)
                else:
                    assert prop.type.clean(value) == value, (name, value)


def test_a_case_becomes_its_counterparts(demo_case: Case, tmp_path: Path) -> None:
    entities = _entities(demo_case, tmp_path / "out.ftm.json")
    kinds = Counter(entity["schema"] for entity in entities)
    assert kinds["Event"] == 21
    assert kinds["Note"] == kinds["Documentation"] == 44
    assert kinds["Succession"] == 1
    assert kinds["Membership"] == 4


def test_an_event_spans_what_its_date_allows(case: Case, small: SmallCase, tmp_path: Path) -> None:
    with case.step("Date") as step:
        incidents.change(step, small.termez, edtf="2022-04-XX~")
    by_id = {entity["id"]: entity for entity in _entities(case, tmp_path / "o.json")}
    rockets = by_id[f"casebinder-incident-{small.termez}"]["properties"]
    assert rockets["startDate"] < ["2022-04-01"]
    assert rockets["endDate"] > ["2022-04-30"]
    assert any("EDTF 2022-04-XX~" in note for note in rockets["notes"])
    airport = by_id[f"casebinder-incident-{small.airport}"]["properties"]
    assert airport["startDate"] == airport["endDate"] == ["2021-08-26"]


def test_a_season_is_no_month(case: Case, small: SmallCase, tmp_path: Path) -> None:
    model = pytest.importorskip("followthemoney", reason="the field-models group").model
    with case.step("Date") as step:
        incidents.change(step, small.termez, edtf="2022-22")
        source = sources.create(step, "A spring review", issued="2022-21")
    entities = _entities(case, tmp_path / "o.json")
    for entity in entities:
        model.get(entity["schema"]).validate(entity)
    by_id = {entity["id"]: entity["properties"] for entity in entities}
    assert by_id[f"casebinder-source-{source}"]["publishedAt"] == ["2022"]
    assert by_id[f"casebinder-incident-{small.termez}"]["startDate"] == ["2022-06-01"]


def test_a_denial_says_so(case: Case, small: SmallCase, tmp_path: Path) -> None:
    with case.step("Deny") as step:
        claims.create(
            step,
            incident=small.termez,
            speaker=small.tashkent,
            act="reports",
            polarity="negated",
            gist="Rockets fell",
            no_quote_reason="told on the phone",
        )
    notes = [e for e in _entities(case, tmp_path / "o.json") if e["schema"] == "Note"]
    said = [text for note in notes for text in note["properties"]["description"]]
    assert "Government of Uzbekistan reports: not so: Rockets fell." in said
    assert any("denies" in text for text in said)


def test_only_an_analyst_makes_somebody_a_topic(
    case: Case, small: SmallCase, tmp_path: Path
) -> None:
    assert not any("topics" in e["properties"] for e in _entities(case, tmp_path / "o.json"))
    with case.step("Tag") as step:
        for text in ("crime.terror", "watched"):
            tags.add(step, tags.create(step, text), "actor", small.iskp)
    (actor,) = [
        entity["properties"]
        for entity in _entities(case, tmp_path / "o.json")
        if entity["id"] == f"casebinder-actor-{small.iskp}"
    ]
    assert actor["topics"] == ["crime.terror"]
    assert actor["keywords"] == ["watched"]


def test_hostile_words_stay_words(case: Case, small: SmallCase, tmp_path: Path) -> None:
    with case.step("Rename") as step:
        incidents.change(step, small.termez, title=HOSTILE)
        actors.create(step, HOSTILE, kind="person")
    found = _entities(case, tmp_path / "o.json")
    assert [HOSTILE] in [entity["properties"].get("name") for entity in found]
