"""Tables and maps that Casebinder wrote come back by themselves: dates, places, people, numbers."""

from __future__ import annotations

from pathlib import Path

import pytest

from db import demo
from db.case import Case
from db.exchange import import_paths
from db.export import Wanted, export
from db.export.choosing import choose
from db.export.content import Content
from db.export.outgoing import Incident


@pytest.fixture(scope="module")
def before(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo case."""
    path = tmp_path_factory.mktemp("demo") / "demo.case"
    demo.build(path)
    return path


def incidents(case: Case) -> list[Incident]:
    """All that goes out."""
    chosen = choose(case.main_reader, Wanted(restricted=True))
    return list(Content(case.main_reader, chosen).incidents())


def brought_back(before: Path, tmp_path: Path, kind: str, name: str) -> list[Incident]:
    """The incidents of a new case that was given the export of the demo case."""
    with Case.open(before, read_only=True) as case:
        export(case.main_reader, tmp_path / name, kind)
    with Case.create(tmp_path / "again.case", "Again") as case:
        report = import_paths(case, [tmp_path / name])
        assert not report.refused
        return incidents(case)


def told(incident: Incident) -> tuple[object, ...]:
    """What a table holds of an incident."""
    return (
        *(incident.title, incident.summary, incident.kind, incident.edtf, incident.span),
        {part.name for part in incident.parts},
        {each.measure: (each.low, each.high) for each in incident.headlines if each.low},
    )


def test_the_table_of_incidents_comes_back(before: Path, tmp_path: Path) -> None:
    with Case.open(before, read_only=True) as case:
        first = incidents(case)
    second = brought_back(before, tmp_path, "csv", "incidents.csv")
    assert [told(each) for each in second] == [told(each) for each in first]
    by_title = {each.title: each for each in second}
    for incident in first:
        native = by_title[incident.title].native
        assert native is not None
        assert len({each.place for each in incident.places}) != 1 or [
            each.name for each in by_title[incident.title].places
        ] == [incident.places[0].name]
    assert {each.native.native_id for each in second if each.native} == {
        str(each.id) for each in first
    }


def test_the_map_comes_back(before: Path, tmp_path: Path) -> None:
    with Case.open(before, read_only=True) as case:
        reader = case.main_reader
        content = Content(reader, choose(reader, Wanted()))
        spots = {place.id: (place.lat, place.lon) for place in content.places()}
        first = [
            (told(each), at.name, spots[at.place])
            for each in content.incidents()
            for at in each.places
            if spots[at.place] != (None, None)
        ]
    brought_back(before, tmp_path, "geojson", "map.geojson")
    with Case.open(tmp_path / "again.case") as case:
        reader = case.main_reader
        content = Content(reader, choose(reader, Wanted(restricted=True)))
        spots = {place.id: (place.lat, place.lon) for place in content.places()}
        second = [
            (told(each), at.name, spots[at.place])
            for each in content.incidents()
            for at in each.places
        ]
    assert sorted(map(str, second)) == sorted(map(str, first))


def test_slides_come_back(before: Path, tmp_path: Path) -> None:
    with Case.open(before, read_only=True) as case:
        first = incidents(case)
    second = brought_back(before, tmp_path, "timelinejs", "slides.timeline.json")
    assert {each.title for each in second} == {each.title for each in first if each.edtf}
    certain = {each.title: each.edtf for each in first if len(each.edtf) == 10}
    assert certain.items() <= {each.title: each.edtf for each in second}.items()
