"""Dates counted from a day of publication that was corrected later."""

import pytest

from db import when as dates
from db.case import Case
from db.reading.dates.in_text import dates as dates_of
from db.reading.suggestion import DateDetail
from db.records import hanging_dates, incidents, quotes, sources
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


def read_in_text(case: Case, small: SmallCase, text: str, language: str, phrase: str) -> None:
    """Keep a new version of the source, and date the incident by a phrase found in it."""
    [found] = [each for each in dates_of(text, "2022-05-12", language) if each.text == phrase]
    assert isinstance(found.detail, DateDetail) and found.detail.when is not None
    with case.step("Read") as step:
        quotes.add_snapshot(
            step,
            small.rockets,
            text,
            captured_at="2026-11-22T09:00:00Z",
            cleaner="t",
            lang=language,
        )
        incidents.set_when(step, small.termez, found.detail.when, small.rockets)


@pytest.mark.parametrize(
    ("language", "text", "phrase", "old", "new"),
    [
        (
            "en",
            "On Monday they came. Two days later they left.",
            "Two days later",
            "2022-05-11",
            "2022-05-18",
        ),
        ("en", "It began at dawn on Friday.", "at dawn on Friday", "2022-05-06", "2022-05-13"),
        ("en", "It was the previous Friday.", "the previous Friday", "2022-05-06", "2022-05-13"),
        (
            "ru",
            "Это было в ночь на понедельник.",
            "в ночь на понедельник",
            "2022-05-08",
            "2022-05-15",
        ),
        ("fa", "این رویداد روز دوشنبه رخ داد.", "روز دوشنبه", "2022-05-09", "2022-05-16"),
        ("ar", "وقع الهجوم يوم الاثنين في كابل.", "يوم الاثنين", "2022-05-09", "2022-05-16"),
    ],
)
def test_phrases_of_a_text_are_read_again_as_they_stand_in_it(
    case: Case, small: SmallCase, language: str, text: str, phrase: str, old: str, new: str
) -> None:
    read_in_text(case, small, text, language, phrase)
    publish(case, small, "2022-05-19")
    [each] = hanging_dates.of_source(case.main_reader, small.rockets)
    assert each.again is not None
    assert (each.when.edtf, each.again.edtf) == (old, new)
    with case.step("Take") as step:
        hanging_dates.take(step, small.rockets, [each])
    found = incidents.get(case.main_reader, small.termez)
    assert found is not None and found.when is not None
    assert (found.when.edtf, found.when.published) == (new, "2022-05-19")


def test_a_phrase_counted_from_a_date_written_out_hangs_on_nothing(
    case: Case, small: SmallCase
) -> None:
    text = "On 3 May 2022 they came. Two days later they left."
    read_in_text(case, small, text, "en", "Two days later")
    publish(case, small, "2022-05-19")
    assert hanging_dates.of_source(case.main_reader, small.rockets) == ()
