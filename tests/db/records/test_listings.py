"""In which lists an actor stands, and which tags are offered for incidents."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from db.case import Case
from db.exchange import import_paths
from db.records import identities, listings, names, profiles, tags
from db.records.listings import Listing


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    with Case.create(tmp_path / "listings.case", "Listings") as opened:
        yield opened


def test_an_actor_tells_every_list_it_stands_in(case: Case, shared: Path) -> None:
    folder = shared / "data/actors"
    import_paths(case, [folder / "ucdp_actors_v22_asia_mideast.csv"])
    import_paths(case, [folder / "ofac_sdn_sdgt_entities_a.csv"])
    (hamas,) = names.holders(case.main_reader, "actor", "Hamas")
    both = (
        Listing("UCDP Actor Dataset", "22.1", "209"),
        Listing("OFAC SDN List", "", "4695", ("FTO", "SDGT", "SDT")),
    )
    assert listings.of(case.main_reader, [hamas]) == both
    (ttp,) = names.holders(case.main_reader, "actor", "TTP")
    (listed,) = names.holders(case.main_reader, "actor", "TEHRIK-E TALIBAN PAKISTAN (TTP)")
    with case.step("The same") as step:
        identities.decide(step, ttp, listed, "same")
        tags.add(step, tags.create(step, "ask the desk"), "actor", listed)
    card = profiles.actor(case.main_reader, ttp)
    assert card is not None
    assert [each.name for each in card.listings] == ["UCDP Actor Dataset", "OFAC SDN List"]
    assert card.tags == ("ask the desk",)


def test_tags_of_other_records_are_not_offered_for_incidents(case: Case) -> None:
    with case.step("Tags") as step:
        fresh, of_source = tags.create(step, "fresh"), tags.create(step, "keyword")
        both = tags.create(step, "both")
        source = step.insert("source", title="S")
        incident = step.insert("incident", title="I")
        tags.add(step, of_source, "source", source)
        tags.add(step, both, "source", source)
        tags.add(step, both, "incident", incident)
    assert [(each.id, each.count) for each in tags.every(case.main_reader)] == [
        (both, 1),
        (fresh, 0),
    ]
