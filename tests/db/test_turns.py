"""Turns in the lives of actors: from dated relations and former names, told in a sentence."""

from __future__ import annotations

from db import when
from db.case import Case
from db.columns.turns import turns
from db.records import actors, identities, names
from tests.small_case import SmallCase


def test_a_split_is_a_turn_of_both(case: Case, small: SmallCase) -> None:
    with case.step("Split") as step:
        actors.relate(step, small.iskp, "splinter_of", small.taliban, start="2015-01")
        actors.relate(step, small.iskp, "fights", small.taliban, start="2015")
        actors.relate(step, small.tashkent, "successor_of", small.ministry)
    found = {turn.actor: turn for turn in turns(case.main_reader)}
    assert set(found) == {small.iskp, small.taliban}, "no date, no mark"
    own, theirs = found[small.iskp], found[small.taliban]
    assert (own.sort, own.words, own.other) == ("split", "split from Taliban", small.taliban)
    assert theirs.words == "IS-Khorasan split off"
    assert own.sentence == theirs.sentence == "IS-Khorasan split from Taliban: January 2015."
    bounds = when.bounds("2015-01")
    assert (own.first, own.last) == (bounds.earliest, bounds.latest)


def test_what_is_only_possible_is_said_so(case: Case, small: SmallCase) -> None:
    with case.step("Merger") as step:
        actors.relate(
            step, small.iskp, "merged_into", small.taliban, start="2020~", certainty="possible"
        )
    assert {turn.doubt for turn in turns(case.main_reader)} == {"This is only possible."}


def test_a_former_name_and_the_one_after_it(case: Case, small: SmallCase) -> None:
    with case.step("Names") as step:
        names.add(step, "actor", small.iskp, "Khilafat", kind="former", since="2014")
        names.add(step, "actor", small.iskp, "IS-Khurasan", kind="alias", since="2016")
        main = names.of(step.reader, "actor", small.iskp)[0]
        names.change(step, "actor", main.id, since="2015-01-26")
    told = [(turn.words, turn.sort) for turn in turns(case.main_reader)]
    assert told == [("called Khilafat", "name"), ("called IS-Khorasan", "name")]
    assert turns(case.main_reader)[1].sentence == (
        "IS-Khorasan is called so from then on: 26 January 2015."
    )


def test_actors_that_are_the_same_turn_together(case: Case, small: SmallCase) -> None:
    with case.step("Same") as step:
        double = actors.create(step, "Islamic Emirate", kind="armed_group")
        actors.relate(step, small.iskp, "splinter_of", double, start="2015")
        actors.relate(step, double, "successor_of", small.taliban, start="2021")
        identities.decide(step, small.taliban, double, "same")
    found = turns(case.main_reader)
    assert {turn.actor for turn in found} == {small.iskp, small.taliban}
    assert not [turn for turn in found if turn.sort == "succession"], "of itself"
