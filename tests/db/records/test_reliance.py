"""What rests on a source or an outlet, and what falls with it."""

from __future__ import annotations

from db import when
from db.case import Case
from db.records import actors, cards, claims, figures, incidents, ratings, reliance, sources
from tests.small_case import SmallCase


def test_what_rests_on_a_source_falls_with_those_that_go_back_to_it(
    case: Case, small: SmallCase
) -> None:
    reader = case.main_reader
    assert reliance.with_followers(reader, [small.wire]) == {small.wire, small.reprint}
    assert reliance.with_followers(reader, [small.reprint]) == {small.reprint}
    with case.step("Reprinted") as step:
        claims.create(step, incident=small.airport, no_quote_reason="x", source=small.reprint)
    found = reliance.of_source(reader, small.wire)
    (airport,) = found.incidents
    assert (found.sources, airport.incident) == (2, small.airport)
    # One claim of the radio rests on no source at all, and stays.
    assert airport.fall is not None and airport.fall.left == 1
    assert (airport.claims, airport.every, found.claims) == (2, 3, 2)
    # Without the reprint alone, the report of the agency stays.
    (part,) = reliance.of_source(reader, small.reprint).incidents
    assert part.fall is not None and part.fall.left == 2


def test_what_would_change_is_that_of_the_card(case: Case, small: SmallCase) -> None:
    card = cards.incident(case.main_reader, small.airport)
    assert card is not None
    found = reliance.of_source(case.main_reader, small.wire).incidents[0]
    assert found.before == (card.proposal.grading if card.proposal else "")
    assert found.fall is not None
    assert {each.measure: each.before for each in found.fall.figures} == {
        each.measure: each.headline.words for each in card.counted
    }


def test_an_outlet_falls_with_all_it_published(case: Case, small: SmallCase) -> None:
    with case.step("Outlet") as step:
        outlet = actors.create(step, "Agency", kind="media")
        sources.change(step, small.wire, outlet=outlet)
        sources.change(step, small.rockets, outlet=outlet)
    found = reliance.of_outlet(case.main_reader, outlet)
    assert {each.incident for each in found.incidents} == {small.termez, small.airport}
    assert found.sources == 3 and found.alone == 1
    assert reliance.of_outlet(case.main_reader, small.iskp) == reliance.Reliance(0, 0, 0, ())


def test_only_the_first_ones_are_worked_out(case: Case, small: SmallCase) -> None:
    with case.step("Many") as step:
        for day in range(1, 6):
            one = incidents.create(step, f"Incident {day}", when=when.parse(f"2022-01-0{day}"))
            claim = claims.create(step, incident=one, no_quote_reason="x", source=small.rockets)
            figures.add(step, claim, "killed", point=day)
            if day == 5:
                claims.create(step, incident=one, no_quote_reason="y", source=small.wire)
    found = reliance.of_source(case.main_reader, small.rockets, most=2)
    assert [each.fall is not None for each in found.incidents] == [True, True] + [False] * 4
    # What rests on nothing else stands first, the newest first among them.
    assert [each.alone for each in found.incidents] == [True] * 5 + [False]


def test_claims_are_set_aside_with_a_reason_and_taken_up_again(
    case: Case, small: SmallCase
) -> None:
    reader = case.main_reader
    before = len(claims.in_source(reader, small.rockets))
    with case.step("Retract") as step:
        sources.change(step, small.rockets, retraction="retracted")
        assert reliance.set_aside(step, small.rockets, "Source retracted") == before
    said = claims.in_source(reader, small.rockets)
    assert {(each.rank, each.rank_reason, each.retraction) for each in said} == {
        ("deprecated", "Source retracted", "retracted")
    }
    assert reliance.of_source(reader, small.rockets).incidents == ()
    with case.step("Again") as step:
        assert reliance.taken_up_again(step, small.rockets, "Source retracted") == before
    assert len(reliance.of_source(reader, small.rockets).incidents) == 1
    case.undo()
    case.undo()
    assert {each.retraction for each in claims.in_source(reader, small.rockets)} == {""}


def test_a_claim_has_the_grade_of_its_outlet_on_the_day_of_its_source(
    case: Case, small: SmallCase
) -> None:
    reader = case.main_reader

    def letter() -> str:
        return claims.in_source(reader, small.rockets)[0].reliability

    with case.step("Rate") as step:
        outlet = actors.create(step, "Agency", kind="media")
        sources.change(step, small.rockets, {"issued": "2021-06-01"}, outlet=outlet)
        ratings.rate(step, "B", outlet=outlet, until="2021")
        ratings.rate(step, "C", outlet=outlet, since="2022")
    assert letter() == "B"
    for issued, expected in (("2022-01-01", "C"), ("2020", "B"), ("", "C"), ("2021-12-31", "B")):
        with case.step("Date") as step:
            sources.change(step, small.rockets, {"issued": issued or None})
        assert letter() == expected, issued
        held = ratings.holding(ratings.of_outlet(reader, outlet), issued or None)
        assert held is not None and held.reliability == expected
    by_letter = {each.id: each.reliability for each in ratings.of_outlet(reader, outlet)}
    used = {by_letter[each.rating]: each for each in ratings.uses(reader, outlet)}
    assert (used["B"].sources, used["B"].claims, used["C"].sources) == (1, 3, 0)
    with case.step("Own") as step:
        ratings.rate(step, "E", source=small.rockets)
    assert letter() == "E"
