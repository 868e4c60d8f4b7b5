"""Who has to do with whom, from relations, claims and shared incidents; places that are kept."""

from __future__ import annotations

import json

import numpy as np
import pytest

from db.case import Case
from db.columns import OPEN
from db.records import (
    actors,
    claims,
    identities,
    incidents,
    network,
    network_grounds,
    network_places,
    saved_views,
)
from db.records.network import Held, held
from db.records.network_places import Placed
from db.when import seconds
from tests.small_case import SmallCase

Y2015, Y2016, Y2021, Y2022 = (seconds(year) for year in (2015, 2016, 2021, 2022))


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        (None, None, Held()),
        ("2015", None, Held(Y2015, Y2016, OPEN, OPEN)),
        ("2015", "2021", Held(Y2015, Y2016, Y2021, Y2022)),
        # An end alone says that it was; since when nobody knows.
        (None, "2021", Held(-OPEN, Y2022 - 1, Y2021, Y2022)),
        ("2021", "2021", Held(Y2021, Y2022 - 1, Y2021, Y2022)),
        ("no date at all", None, Held()),
    ],
)
def test_when_a_relation_held(start: str | None, end: str | None, expected: Held) -> None:
    assert held(start, end) == expected


def _names(found: network.Network, first: int, second: int) -> tuple[str, str]:
    return found.members[first].name, found.members[second].name


def test_actors_in_one_incident_are_tied(case: Case, small: SmallCase) -> None:
    with case.step("Add actor") as step:
        other = actors.create(step, "Harakat")
        third = actors.create(step, "Nobody else")
        incidents.add_actor(step, small.termez, other, "participant")
        incidents.add_actor(step, small.termez, small.iskp, "participant")
        incidents.add_actor(step, small.airport, other, "target")
        incidents.add_actor(step, small.airport, small.iskp, "alleged_perpetrator")
    found = network.read(case.main_reader)
    mine, theirs = found.place(small.iskp), found.place(other)
    low, high = sorted((mine, theirs))
    met = (found.meetings.first == low) & (found.meetings.second == high)
    assert set(found.meetings.incidents[met].tolist()) >= {small.termez, small.airport}
    assert found.members[found.place(third)].incidents == 0
    assert (found.meetings.first < found.meetings.second).all()
    assert np.all(np.diff(found.beginnings) >= 0)


def test_those_found_to_be_the_same_are_one(case: Case, small: SmallCase) -> None:
    with case.step("Add actors") as step:
        alias = actors.create(step, "ISKP again")
        friend = actors.create(step, "A friend")
        actors.relate(step, alias, "allied_with", friend, start="2015")
        actors.relate(step, alias, "part_of", small.iskp)
        identities.decide(step, small.iskp, alias, "same")
    found = network.read(case.main_reader)
    place = found.place(alias)
    assert place == found.place(small.iskp)
    assert set(found.members[place].united) == {small.iskp, alias}
    # What ties one to itself is none.
    (bond,) = (bond for bond in found.bonds if place in (bond.subject, bond.object))
    assert bond.predicate == "allied_with"
    with case.step("Take it back") as step:
        (decision,) = identities.of(case.main_reader, alias)
        identities.take_back(step, decision.id)
    again = network.read(case.main_reader)
    assert again.place(alias) != again.place(small.iskp)


def test_accusations_reach_whoever_is_accused(case: Case, small: SmallCase) -> None:
    with case.step("Accuse") as step:
        speaker = actors.create(step, "Spokesman", kind="person")
        accused = actors.create(step, "The accused", kind="armed_group")
        incidents.add_actor(step, small.founding, accused, "accused")
        for act, polarity in (("accuses", "affirmed"), ("attributes", "negated")):
            claims.create(
                step,
                incident=small.founding,
                quote=None,
                no_quote_reason="heard on the radio",
                speaker=speaker,
                act=act,
                polarity=polarity,
                said="2021-05",
            )
    found = network.read(case.main_reader)
    said = [each for each in found.sayings if each.speaker == found.place(speaker)]
    assert {(each.speech, each.object) for each in said} == {
        ("accuses", found.place(accused)),
        ("accuses", found.place(small.iskp)),  # its alleged perpetrator
    }
    assert {each.held.earliest for each in said} == {seconds(2021, 5)}


def test_what_a_tie_rests_on(case: Case, small: SmallCase) -> None:
    with case.step("Relate") as step:
        other = actors.create(step, "Other")
        relation = actors.relate(
            step, small.iskp, "fights", other, start="2015", note="Heard", certainty="possible"
        )
    reader = case.main_reader
    (ground,) = network_grounds.of_relations(reader, [relation])
    assert (ground.words, ground.when, ground.until, ground.certainty) == (
        "Heard", "2015", "", "possible",
    )  # fmt: skip
    told = network_grounds.of_incidents(reader, [small.termez, small.airport])
    assert {each.id for each in told} == {small.termez, small.airport}
    every = [row[0] for row in reader.rows("SELECT id FROM claim WHERE deleted = 0")]
    for each in network_grounds.of_claims(reader, every):
        assert each.act
        assert bool(each.quote) == bool(each.exact)


def test_places_are_kept_undone_and_no_view_of_the_timeline(case: Case, small: SmallCase) -> None:
    reader = case.main_reader
    assert network_places.read(reader) == Placed()
    with case.step("Move") as step:
        network_places.keep(step, Placed({small.iskp: (10.4, -3.6)}, frozenset((small.iskp,))))
    assert network_places.read(reader) == Placed(
        {small.iskp: (10.0, -4.0)}, frozenset((small.iskp,))
    )
    assert saved_views.every(reader) == ()
    with case.step("Move") as step:
        network_places.keep(step, Placed({small.iskp: (20.0, 0.0)}, frozenset()))
    case.undo()
    assert network_places.read(reader).at[small.iskp] == (10.0, -4.0)
    with case.step("Forget") as step:
        network_places.forget(step)
    assert network_places.read(reader) == Placed()


@pytest.mark.parametrize(
    "text", ['{"network":{"places":[[1,2]]}}', '{"network":[]}', '{"network":{"pinned":"x"}}', "{"]
)
def test_places_from_elsewhere_may_be_anything(case: Case, text: str) -> None:
    with case.step("Anything") as step:
        step.insert("saved_view", name="Network", definition=text)
    assert network_places.read(case.main_reader) == Placed()


def test_of_very_many_only_the_pinned_are_kept(case: Case) -> None:
    at = dict.fromkeys(range(1, network_places.MOST + 3), (1.0, 2.0))
    with case.step("Keep") as step:
        network_places.keep(step, Placed(at, frozenset((7,))))
    assert set(network_places.read(case.main_reader).at) == {7}
    text = case.main_reader.value("SELECT definition FROM saved_view")
    assert json.loads(text)["network"]["pinned"] == [7]
