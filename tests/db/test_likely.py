"""Which incidents a passage is probably about, and why."""

from db import when
from db.case import Case
from db.records import incidents, places
from db.records.likely import Clues, likely
from tests.small_case import ROCKETS, SmallCase


def told(case: Case, clues: Clues) -> list[tuple[str, str]]:
    return [(each.title, each.reason) for each in likely(case.main_reader, clues)]


def test_the_day_the_place_and_the_actors_speak_for_an_incident(
    case: Case, small: SmallCase
) -> None:
    clues = Clues(("2021-08-26",), (small.kabul,), (small.iskp,), "The bombing at the airport")
    assert told(case, clues)[0] == ("Attack on Kabul airport", "same day, Kabul")


def test_days_apart_are_told(case: Case, small: SmallCase) -> None:
    reasons = dict(told(case, Clues(("2022-04-20",))))
    assert reasons == {"Rockets at Termez": "2 days before"}
    assert dict(told(case, Clues(("2022-04-17",)))) == {"Rockets at Termez": "a day after"}
    assert told(case, Clues(("2022-05-20",))) == []


def test_a_wide_date_weighs_but_does_not_search(case: Case, small: SmallCase) -> None:
    assert told(case, Clues(("2022",))) == []
    found = told(case, Clues(("2022",), actors=(small.iskp,)))
    assert found[0] == ("Rockets at Termez", "IS-Khorasan, same time")


def test_rare_words_find_what_has_no_date(case: Case, small: SmallCase) -> None:
    assert told(case, Clues(words="a meeting of the elders"))[0] == (
        "A meeting nobody dates",
        "“meeting”",
    )


def test_what_the_text_told_of_just_before_is_likely(case: Case, small: SmallCase) -> None:
    at = ROCKETS.index("Uzbekistan was attacked")
    found = told(case, Clues(snapshot=small.snapshot, at=at))
    assert found == [("Rockets at Termez", "told just before")]


def test_deleted_incidents_and_broken_dates_are_left_out(case: Case, small: SmallCase) -> None:
    with case.step("Delete incident") as step:
        incidents.delete(step, small.termez)
    assert told(case, Clues(("2022-04-18", "no date"))) == []


def test_a_busy_place_still_finds_the_day(case: Case, small: SmallCase) -> None:
    """More incidents at the place than are looked at: the one of the day is still first."""
    with case.step("Add many") as step:
        oldest = incidents.create(step, "The one meant", when=when.parse("1999-03-02"))
        incidents.add_place(step, oldest, small.kabul)
        for number in range(400):
            other = incidents.create(step, f"Another {number}", when=when.parse("2005-01-01"))
            incidents.add_place(step, other, small.kabul)
    assert told(case, Clues(("1999-03-02",), (small.kabul,)))[0] == (
        "The one meant",
        "same day, Kabul",
    )
    assert len(likely(case.main_reader, Clues(places=(small.kabul,)), limit=5)) == 5
    assert places.get(case.main_reader, small.kabul) is not None


def test_what_is_selected_is_likely_until_more_speaks_for_another(
    case: Case, small: SmallCase
) -> None:
    at = ROCKETS.index("Uzbekistan was attacked")
    beside = Clues(snapshot=small.snapshot, at=at, selected=small.airport)
    assert told(case, beside) == [
        ("Attack on Kabul airport", "selected"),
        ("Rockets at Termez", "told just before"),
    ]
    dated = Clues(("2022-04-18",), snapshot=small.snapshot, at=at, selected=small.airport)
    assert next(title for title, _ in told(case, dated)) == "Rockets at Termez"
