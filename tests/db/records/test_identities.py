"""Two actors decided to be one: read as one everywhere, and two again when it is taken back."""

from __future__ import annotations

import numpy as np
import pytest

from db import asking, columns
from db.case import Case
from db.errors import BadInput
from db.reading.suggestions import names_of_case, suggest
from db.records import actors, claims, identities, lists, names, profiles
from db.records.lists import ListFilter
from db.search import hits
from tests.small_case import SmallCase


@pytest.fixture
def double(case: Case, small: SmallCase) -> int:
    """A second entry of the Taliban with a part, a claim, a relation and a name of its own."""
    with case.step("Second entry") as step:
        double = actors.create(step, "Islamic Emirate", kind="armed_group", lang="en")
        step.insert(
            "incident_actor", incident=small.airport, actor=double, role="alleged_perpetrator"
        )
        claims.create(
            step,
            incident=small.termez,
            speaker=double,
            act="denies",
            about="occurrence",
            no_quote_reason="A broadcast",
        )
        actors.relate(step, double, "fights", small.iskp)
    return double


def test_the_profile_unites_names_incidents_claims(
    case: Case, small: SmallCase, double: int
) -> None:
    reader = case.main_reader
    before = profiles.actor(reader, small.taliban)
    assert before is not None and not before.members
    with case.step("Same") as step:
        made = identities.decide(step, small.taliban, double, "same", "Their own name for it")
    card = profiles.actor(reader, small.taliban)
    assert card is not None
    assert [each.actor.id for each in card.members] == [double]
    assert [tie.reason for tie in card.members[0].by] == ["Their own name for it"]
    assert card.members[0].by[0].author
    assert "Islamic Emirate" in {name.text for name in card.names}
    assert {part.incident.id for part in card.incidents} > {
        part.incident.id for part in before.incidents
    }
    assert card.said.count == before.said.count + 1
    assert [each.other for each in card.relations] == [small.iskp]
    other = profiles.actor(reader, double)
    assert other is not None and other.said.count == card.said.count
    with case.step("Take back") as step:
        identities.take_back(step, made)
    assert profiles.actor(reader, small.taliban) == before


def test_no_row_of_theirs_is_rewritten(case: Case, small: SmallCase, double: int) -> None:
    with case.step("Same") as step:
        identities.decide(step, small.taliban, double, "same")
    assert set(case.last_changes.touched) == {"identity_claim"}  # type: ignore[union-attr]


def test_the_ledger_has_one_row_for_both(case: Case, small: SmallCase, double: int) -> None:
    def rows() -> list[tuple[str, int]]:
        said = claims.about_incident(case.main_reader, small.termez)
        return [(row.name, len(row.claims)) for row in claims.ledger(said)]

    before = rows()
    assert ("Islamic Emirate", 1) in before
    with case.step("Same") as step:
        identities.decide(step, small.taliban, double, "same")
    assert len(rows()) == len(before) - 1
    assert ("Taliban", 2) in rows()
    case.undo()
    assert rows() == before


def test_search_lists_and_lanes_read_them_as_one(case: Case, small: SmallCase, double: int) -> None:
    reader = case.main_reader
    with case.step("Same") as step:
        identities.decide(step, small.taliban, double, "same")
    [hit] = hits.find(reader, "Islamic Emirate", kinds=["actor"])
    assert (hit.ref.id, hit.title, hit.snippet) == (small.taliban, "Taliban", "Islamic Emirate")
    assert small.airport in lists.ids(reader, "incident", ListFilter(actor=small.taliban))
    found = columns.load(reader)
    answers = asking.Answers(found)
    for question in (
        asking.WithActor(small.taliban),
        asking.WithActor(small.taliban, ("alleged_perpetrator",)),
    ):
        mask = answers.mask(reader, question)
        assert mask is not None and small.airport in found.ids[np.asarray(mask)]
    member = columns.membership(reader, found, "actor")
    lanes = [lane.name for lane in member.lanes]
    assert "Taliban" in lanes and "Islamic Emirate" not in lanes
    rows = member.rows[member.lane == lanes.index("Taliban")]
    assert small.airport in found.ids[rows]


def test_reading_suggests_one_of_them(case: Case, small: SmallCase, double: int) -> None:
    with case.step("Same") as step:
        names.add(step, "actor", double, "Taliban")
        identities.decide(step, small.taliban, double, "same")
    known = names_of_case(case.main_reader)
    found = suggest("The Islamic Emirate said so. Taliban fighters left.", known=known)
    actors_meant = {each.value for each in found if each.kind == "actor"}
    assert actors_meant == {str(small.taliban)}


def test_an_answer_follows_a_decision(case: Case, small: SmallCase, double: int) -> None:
    reader = case.main_reader
    found = columns.load(reader)
    question = asking.WithActor(small.taliban)
    answers = asking.Answers(found)
    before = answers.mask(reader, question)
    with case.step("Same") as step:
        identities.decide(step, small.taliban, double, "same")
    assert case.last_changes is not None
    after = answers.followed(reader, found, [case.last_changes]).mask(reader, question)
    assert before is not None and after is not None
    assert set(found.ids[after]) - set(found.ids[before]) == {small.airport}


def test_three_are_one_through_the_second(case: Case, small: SmallCase, double: int) -> None:
    reader = case.main_reader
    with case.step("Same") as step:
        identities.decide(step, small.taliban, double, "same")
        identities.decide(step, double, small.ministry, "same")
    assert set(identities.united(reader, small.ministry)) == {
        small.taliban,
        double,
        small.ministry,
    }
    assert identities.standing_for(reader) == {
        double: small.taliban,
        small.ministry: small.taliban,
    }
    with pytest.raises(BadInput, match="Islamic Emirate"), case.step("Different") as step:
        identities.decide(step, small.taliban, small.ministry, "different")


def test_what_is_different_cannot_become_one_by_a_detour(
    case: Case, small: SmallCase, double: int
) -> None:
    with case.step("Different") as step:
        identities.decide(step, small.taliban, small.ministry, "different", "A part of it")
        identities.decide(step, small.taliban, double, "same")
    with pytest.raises(BadInput, match="were found to be different"), case.step("Same") as step:
        identities.decide(step, double, small.ministry, "same")
    with pytest.raises(BadInput, match="same as itself"), case.step("Self") as step:
        identities.decide(step, double, double, "same")


def test_a_new_decision_replaces_the_old(case: Case, small: SmallCase, double: int) -> None:
    reader = case.main_reader
    with case.step("Unclear") as step:
        identities.decide(step, small.taliban, double, "unclear", "Two entries of one list")
    with case.step("Different") as step:
        identities.decide(step, double, small.taliban, "different", "Another body")
    [decision] = identities.of(reader, small.taliban)
    assert (decision.verdict, decision.other, decision.other_name) == (
        "different",
        double,
        "Islamic Emirate",
    )
    assert identities.united(reader, small.taliban) == (small.taliban,)


def test_a_deleted_actor_is_the_same_as_nobody(case: Case, small: SmallCase, double: int) -> None:
    with case.step("Same") as step:
        identities.decide(step, small.taliban, double, "same")
    with case.step("Delete") as step:
        actors.delete(step, double)
    assert identities.united(case.main_reader, small.taliban) == (small.taliban,)
    assert names.shown(case.main_reader, "actor", [small.taliban]) == {small.taliban: "Taliban"}
