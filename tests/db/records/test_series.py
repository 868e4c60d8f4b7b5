"""What an incident belongs to: series it is put into and taken out of, and its whole."""

import pytest

from db.case import Case
from db.errors import BadInput
from db.records import cards, series
from tests.small_case import SmallCase


def test_an_incident_is_put_into_a_series_and_taken_out(case: Case, small: SmallCase) -> None:
    with case.step("Series") as step:
        group = series.create(step, " Rockets across  the border ", "campaign")
        series.put_into(step, group, small.termez)
        series.put_into(step, group, small.termez)
    assert series.find(case.main_reader, "rock") == [
        (group, "Rockets across the border", "campaign")
    ]
    card = cards.incident(case.main_reader, small.termez)
    assert card is not None
    (held,) = card.belongs.groups
    assert (held.title, held.kind) == ("Rockets across the border", "campaign")
    with case.step("Out") as step:
        series.take_out(step, held.id)
    assert series.of(case.main_reader, small.termez).groups == ()


def test_a_whole_is_never_part_of_its_part(case: Case, small: SmallCase) -> None:
    with case.step("Part") as step:
        series.make_part(step, small.airport, small.war)
    held = series.of(case.main_reader, small.airport)
    assert (held.parent, held.parent_title) == (small.war, "War with the Taliban")
    assert series.of(case.main_reader, small.war).parts == 1
    with pytest.raises(BadInput), case.step("Round") as step:
        series.make_part(step, small.war, small.airport)
    with case.step("Free") as step:
        series.make_part(step, small.airport, None)
    assert series.of(case.main_reader, small.airport).parent is None
