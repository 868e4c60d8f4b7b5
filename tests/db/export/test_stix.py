"""STIX 2.1: the bundle stands the field's own parser, and refers to nothing that is not in it."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from stix2.parsing import parse

from db import demo
from db.case import Case
from db.export import stix
from db.export.choosing import choose
from db.export.content import Content
from db.export.formats import Write
from db.export.stix_terms import EXTENSION_ID, MARKINGS
from db.export.wanted import Wanted
from db.records import claims, incidents
from tests.small_case import SmallCase

Object = Mapping[str, Any]


def _objects(case: Case, out: Path, write: Write = stix.write) -> list[Object]:
    content = Content(case.main_reader, choose(case.main_reader, Wanted()))
    write(content, out, lambda share, doing: None)
    bundle = json.loads(out.read_text("utf-8"))
    check: Any = parse
    check(bundle, allow_custom=False)
    objects: list[Object] = bundle["objects"]
    own = {each["id"] for each in objects}
    assert len(own) == len(objects)
    for each in objects:
        for name, value in each.items():
            refs = [value] if name.endswith("_ref") else value if name.endswith("_refs") else []
            assert own.issuperset(refs), (each["type"], name)
    return objects


def test_the_demo_is_a_valid_bundle(tmp_path: Path) -> None:
    demo.build(tmp_path / "demo.case")
    with Case.open(tmp_path / "demo.case") as case:
        kinds = Counter(each["type"] for each in _objects(case, tmp_path / "o.json"))
    assert kinds["incident"] == 21
    assert kinds["report"] == 1
    assert kinds["opinion"] == 3
    assert "threat-actor" not in kinds


def test_what_stix_cannot_say_stands_in_the_extension(
    case: Case, small: SmallCase, tmp_path: Path
) -> None:
    with case.step("Date") as step:
        incidents.change(step, small.airport, edtf="2021-08~")
    (airport,) = [
        each
        for each in _objects(case, tmp_path / "o.json")
        if each.get("name") == "Attack on Kabul airport"
    ]
    own = airport["extensions"][EXTENSION_ID]
    assert own["date_edtf"] == "2021-08~"
    assert own["earliest"] < "2021-08-01" < "2021-09" < own["latest"]
    assert own["figures"][0]["measure"] == "killed"


def test_a_quote_keeps_its_place(case: Case, tmp_path: Path) -> None:
    notes = [each for each in _objects(case, tmp_path / "o.json") if each["type"] == "note"]
    selectors = [note["extensions"][EXTENSION_ID].get("selector") for note in notes]
    quoted = [each for each in selectors if each]
    assert quoted
    assert all(each["end"] - each["start"] == len(each["exact"]) for each in quoted)


def test_a_denial_of_a_claim_is_an_opinion_on_it(
    case: Case, small: SmallCase, tmp_path: Path
) -> None:
    said = claims.about_incident(case.main_reader, small.termez)
    with case.step("Link") as step:
        claims.link(step, said[1].id, "denies", said[0].id)
    (opinion,) = [e for e in _objects(case, tmp_path / "o.json") if e["type"] == "opinion"]
    assert opinion["opinion"] == "disagree"
    assert opinion["authors"] == [said[1].speaker_name]


def test_a_marking_is_the_published_one(case: Case, small: SmallCase, tmp_path: Path) -> None:
    with case.step("Mark") as step:
        step.update("incident", small.termez, marking="TLP:AMBER+STRICT")
    (rockets,) = [
        each
        for each in _objects(case, tmp_path / "o.json")
        if each["type"] == "incident" and each["name"] == "Rockets at Termez"
    ]
    assert rockets["object_marking_refs"] == [MARKINGS["TLP:AMBER+STRICT"]["id"]]


def test_a_place_at_nought_keeps_its_position(case: Case, small: SmallCase, tmp_path: Path) -> None:
    with case.step("Move") as step:
        step.update("place", small.kabul, lat=0.0, lon=0.0)
    (place,) = [e for e in _objects(case, tmp_path / "o.json") if e.get("name") == "Kabul"]
    assert (place["latitude"], place["longitude"]) == (0, 0)


def test_two_exports_of_a_case_are_the_same(case: Case, tmp_path: Path) -> None:
    _objects(case, tmp_path / "a.json")
    _objects(case, tmp_path / "b.json")
    assert (tmp_path / "a.json").read_bytes() == (tmp_path / "b.json").read_bytes()


def test_an_armed_group_is_a_threat_actor_only_when_asked(
    case: Case, small: SmallCase, tmp_path: Path
) -> None:
    found = _objects(case, tmp_path / "o.json", stix.write_threat_actors)
    threats = {each["name"]: each for each in found if each["type"] == "threat-actor"}
    assert set(threats) == {"IS-Khorasan", "Taliban"}
    assert "ISKP" in threats["IS-Khorasan"]["aliases"]
    assert "Government of Uzbekistan" in [e.get("name") for e in found if e["type"] == "identity"]
