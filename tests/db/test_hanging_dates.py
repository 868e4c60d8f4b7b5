"""Dates counted from a day of publication that was corrected later."""

from db import when as dates
from db.case import Case
from db.records import hanging_dates, incidents, sources
from tests.small_case import SmallCase


def hang(case: Case, small: SmallCase, words: str) -> None:
    [found] = dates.read(words, "2022-05-12")
    with case.step("Date") as step:
        incidents.set_when(step, small.termez, found.when, small.rockets)


def publish(case: Case, small: SmallCase, day: str | None) -> None:
    with case.step("Correct") as step:
        sources.change(step, small.rockets, {"issued": day})


def test_nothing_hangs_while_the_day_is_the_same(case: Case, small: SmallCase) -> None:
    hang(case, small, "On Monday")
    assert hanging_dates.of_source(case.main_reader, small.rockets) == ()


def test_a_corrected_day_gives_the_old_and_the_new_date(case: Case, small: SmallCase) -> None:
    hang(case, small, "On Monday")
    publish(case, small, "2022-05-19")
    [each] = hanging_dates.of_source(case.main_reader, small.rockets)
    assert each.again is not None
    assert (each.when.edtf, each.again.edtf, each.moves) == ("2022-05-09", "2022-05-16", True)
    with case.step("Take") as step:
        hanging_dates.take(step, small.rockets, [each])
    assert hanging_dates.of_source(case.main_reader, small.rockets) == ()
    case.undo()
    assert hanging_dates.of_source(case.main_reader, small.rockets) == (each,)


def test_a_day_corrected_within_the_week_changes_nothing_but_what_it_hangs_on(
    case: Case, small: SmallCase
) -> None:
    hang(case, small, "On Monday")
    publish(case, small, "2022-05-13")
    [each] = hanging_dates.of_source(case.main_reader, small.rockets)
    assert not each.moves


def test_a_source_without_a_day_lists_nothing(case: Case, small: SmallCase) -> None:
    hang(case, small, "On Monday")
    publish(case, small, None)
    assert hanging_dates.of_source(case.main_reader, small.rockets) == ()


def test_a_date_can_be_kept_by_hand(case: Case, small: SmallCase) -> None:
    hang(case, small, "On Monday")
    publish(case, small, "2022-05-19")
    [each] = hanging_dates.of_source(case.main_reader, small.rockets)
    with case.step("Keep") as step:
        hanging_dates.keep(step, small.rockets, each)
    assert hanging_dates.of_source(case.main_reader, small.rockets) == ()
    found = incidents.get(case.main_reader, small.termez)
    assert found is not None and found.when is not None
    assert found.when.edtf == "2022-05-09"
