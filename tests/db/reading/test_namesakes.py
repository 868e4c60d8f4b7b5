"""Who may be the same: on spellings that real lists and articles use for groups."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from db.case import Case
from db.reading.namesakes import namesakes
from db.records import actors, names
from tests.small_case import SmallCase


def _signs(case: Case, *asked: int) -> dict[int, set[str]]:
    return {
        each.actor: {likeness.sign for likeness in each.likenesses}
        for each in namesakes(case.main_reader, asked)
    }


def test_names_acronyms_initials_and_sounds(case: Case, small: SmallCase) -> None:
    with case.step("Others") as step:
        same = actors.create(step, "is-khorasan", kind="armed_group")
        short = actors.create(step, "Someone", kind="armed_group")
        names.add(step, "actor", short, "ISKP", kind="acronym")
        ministry = actors.create(step, "MPH", kind="government_body")
        sounds = actors.create(step, "Муджахид Забихулла", kind="person")
        actors.create(step, "Unrelated Brigade", kind="armed_group")
        person = actors.create(step, "Mujahid Zabihullah", kind="person")
    assert _signs(case, small.iskp) == {same: {"name"}, short: {"acronym"}}
    assert _signs(case, small.ministry) == {ministry: {"initials"}}
    assert _signs(case, person) == {sounds: {"spelling"}}
    assert small.iskp not in _signs(case, same, small.iskp), "those read as one are not asked"


def test_country_and_kind_weigh_in(case: Case, small: SmallCase) -> None:
    with case.step("Twins") as step:
        here = actors.create(step, "Army of Light", kind="armed_group", country="AF")
        there = actors.create(step, "Army of Light", kind="armed_group", country="SY")
        near = actors.create(step, "Army of Light", kind="faction", country="AF")
        outlet = actors.create(step, "Army of the Light", kind="media", country="SY")
    found = namesakes(case.main_reader, [here])
    assert [each.actor for each in found] == [near, there, outlet]
    assert [each.country for each in found] == ["AF", "", ""]


def test_numbers_tell_names_apart(case: Case) -> None:
    with case.step("Corps") as step:
        one = actors.create(step, "14th Corps of the Army", kind="unit")
        actors.create(step, "15th Corps of the Army", kind="unit")
    assert namesakes(case.main_reader, [one]) == ()


@pytest.fixture(scope="module")
def listed(shared: Path) -> list[tuple[str, list[str]]]:
    """Armed groups of a real list: the name it goes by, and the names written out."""
    found = []
    with (shared / "data/actors/ucdp_actors_v22_asia_mideast.csv").open(
        encoding="utf-8-sig"
    ) as file:
        for row in csv.DictReader(file):
            short = row["NameData"].strip()
            long = [row[key].strip() for key in ("NameOrigFull", "NameOrigFullEng")]
            long = [each for each in long if each not in ("", "n/a", short)]
            # Not those where the list itself gives a translation, which no spelling can tell.
            if long and short.isupper() and short.isalpha():
                found.append((short, long))
    return found


def test_acronyms_find_the_names_written_out(
    case: Case, listed: list[tuple[str, list[str]]]
) -> None:
    twins: dict[int, int] = {}
    with case.step("Doubles") as step:
        for short, long in listed:
            held = actors.create(step, short, kind="armed_group")
            twins[held] = actors.create(step, long[0], kind="armed_group")
            for text in long[1:]:
                names.add(step, "actor", twins[held], text)
    first = wrong = 0
    for actor, twin in twins.items():
        alike = [each.actor for each in namesakes(case.main_reader, [actor])]
        first += alike[:1] == [twin]
        wrong += len(set(alike) - {twin})
    assert len(twins) > 100
    assert first >= 0.75 * len(twins), (first, wrong, len(twins))
    assert wrong <= 0.15 * len(twins), (first, wrong, len(twins))
