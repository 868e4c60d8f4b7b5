"""Datasets and texts that may not be passed on stay, and those that go out are cited."""

from __future__ import annotations

import pytest

from db.case import Case
from db.export.choosing import choose
from db.export.content import Content
from db.export.licences import allows_texts
from db.export.wanted import Wanted
from tests.small_case import SmallCase


def test_what_came_with_a_restricted_dataset_stays(case: Case, small: SmallCase) -> None:
    with case.step("Import") as step:
        dataset = step.insert("dataset", name="Closed", redistributable=0)
        actor = step.insert("actor", kind="armed_group")
        step.insert("actor_name", actor=actor, text="Known only there", kind="primary")
        place = step.insert("place", kind="locality")
        incident = step.insert("incident", title="Of a closed row", edtf="2020-01-01")
        step.insert("incident_actor", incident=incident, actor=actor)
        step.insert("incident_actor", incident=incident, actor=small.taliban)
        step.insert("incident_place", incident=incident, place=place)
        step.insert(
            "dataset_record",
            dataset=dataset, native_id="1", row_number=1, row="{}", sha256="0", incident=incident,
        )  # fmt: skip
    reader = case.main_reader
    chosen = choose(reader, Wanted())
    assert incident not in chosen.incidents
    assert actor not in chosen.actors
    assert place not in chosen.places
    assert small.taliban in chosen.actors
    whole = choose(reader, Wanted(restricted=True))
    assert incident in whole.incidents
    assert actor in whole.actors


def test_only_datasets_that_something_comes_from_are_cited(case: Case, small: SmallCase) -> None:
    with case.step("Import") as step:
        for name, incident in (("Of Termez", small.termez), ("Of the war", small.war)):
            dataset = step.insert("dataset", name=name, redistributable=1)
            step.insert(
                "dataset_record",
                dataset=dataset,
                native_id="1",
                row_number=1,
                row="{}",
                sha256="0",
                incident=incident,
            )
    reader = case.main_reader

    def cited(wanted: Wanted) -> list[str]:
        return [each.name for each in Content(reader, choose(reader, wanted)).datasets()]

    assert cited(Wanted()) == ["Of Termez", "Of the war"]
    assert cited(Wanted(incidents=frozenset({small.termez}))) == ["Of Termez"]
    assert cited(Wanted(incidents=frozenset({small.airport}))) == []


@pytest.mark.parametrize(
    ("licence", "allowed"),
    [
        ("CC BY 4.0", True),
        ("CC-BY-SA-3.0", True),
        ("https://creativecommons.org/licenses/by/4.0/", True),
        ("CC0 1.0", True),
        ("US public domain", True),
        ("CC BY-NC 4.0", False),
        ("https://creativecommons.org/licenses/by-nc-nd/4.0/", False),
        ("All rights reserved", False),
        ("Submitted to the committee", False),
        ("Not in the public domain", False),
        ("CC BY-NonCommercial", False),
        ("", False),
    ],
)
def test_licences_that_let_a_text_go(licence: str, allowed: bool) -> None:
    assert allows_texts(licence) is allowed


def test_texts_go_out_where_their_licence_allows_it(case: Case, small: SmallCase) -> None:
    with case.step("License") as step:
        step.update("source", small.wire, licence="CC BY 4.0")
    reader = case.main_reader

    def texts(wanted: Wanted) -> dict[int, str | None]:
        found = Content(reader, choose(reader, wanted)).sources()
        return {source.id: source.held[0].text for source in found if source.held}

    given = texts(Wanted())
    assert given[small.wire] is not None
    assert given[small.rockets] is None
    assert all(texts(Wanted(restricted=True)).values())
