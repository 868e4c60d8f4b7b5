"""Dates with a time of day, and the texts importers build."""

import pytest

from db.when import (
    InvalidDate,
    When,
    bounds,
    day,
    from_edges,
    interval,
    month,
    one_of,
    seconds,
    year,
)

HOUR = 3600


def test_a_clock_time_with_a_zone_is_one_minute_in_utc() -> None:
    found = When("2022-04-18", clock="14:30", zone="+04:30").bounds()
    assert (found.earliest, found.latest) == (
        seconds(2022, 4, 18, 10, 0),
        seconds(2022, 4, 18, 10, 1),
    )


def test_seconds_are_kept_when_given() -> None:
    found = When("2022-04-18", clock="14:30:05", zone="Z").bounds()
    assert found.latest == seconds(2022, 4, 18, 14, 30, 6)


def test_local_time_without_a_zone_is_14_hours_wide_on_either_side() -> None:
    found = When("2022-04-18", clock="14:30").bounds()
    assert found.earliest == seconds(2022, 4, 18, 14, 30) - 14 * HOUR
    assert found.latest == seconds(2022, 4, 18, 14, 31) + 14 * HOUR


def test_a_night_reaches_into_the_next_day() -> None:
    found = When("2022-04-18", part_of_day="night", zone="Z").bounds()
    assert (found.earliest, found.latest) == (
        seconds(2022, 4, 18, 18),
        seconds(2022, 4, 19, 6),
    )


def test_times_have_no_certain_core() -> None:
    found = When("2022-04-18", clock="14:30").bounds()
    assert (found.start_latest, found.end_earliest) == (found.latest, found.earliest)


@pytest.mark.parametrize(
    "wrong",
    [
        {"edtf": "2022-04", "clock": "14:30"},
        {"edtf": "2022-04-18/2022-04-19", "part_of_day": "evening"},
        {"edtf": "[2022-04-18..2022-04-19]", "clock": "14:30"},
        {"edtf": "2022-04-18", "clock": "25:00"},
        {"edtf": "2022-04-18", "clock": "9:30"},
        {"edtf": "2022-04-18", "clock": "14:30", "zone": "AFT"},
        {"edtf": "2022-04-18", "part_of_day": "teatime"},
    ],
)
def test_parts_that_do_not_go_together_are_refused(wrong: dict[str, str]) -> None:
    with pytest.raises(InvalidDate):
        When(**wrong)


def test_texts_for_importers() -> None:
    assert day(2022, 4, 18) == "2022-04-18"
    assert day(-43, 3, 15) == "-0043-03-15"
    assert month(2022, 4) == "2022-04"
    assert (year(2022), year(0), year(-43), year(170_000_002)) == (
        "2022",
        "0000",
        "-0043",
        "Y170000002",
    )
    assert one_of("2022-04-18", "2022-04-20") == "[2022-04-18..2022-04-20]"
    assert one_of("2022", "2022") == "2022"
    assert interval("2022-04-18", "2022-04-20") == "2022-04-18/2022-04-20"
    assert interval("2022-04-18", "..") == "2022-04-18/.."
    with pytest.raises(InvalidDate):
        day(2022, 2, 29)
    with pytest.raises(InvalidDate):
        interval("2022-04-20", "2022-04-18")


@pytest.mark.parametrize(
    ("start", "end", "lasted", "edtf"),
    [
        ("2014-01-01", "2014-01-06", False, "[2014-01-01..2014-01-06]"),
        ("2014-01-01", "2014-01-06", True, "2014-01-01/2014-01-06"),
        ("2014-01-03", "2014-01-03", False, "2014-01-03"),
        ("2014-01-01", "2014-01-31", False, "2014-01"),
        ("2016-02-01", "2016-02-29", False, "2016-02"),
        ("2015-02-01", "2015-02-27", False, "[2015-02-01..2015-02-27]"),
        ("2014-01-01", "2014-12-31", False, "2014"),
        ("2014-01-01", "2014-12-31", True, "2014-01-01/2014-12-31"),
        ("2013-12-30", "2014-01-05", False, "[2013-12-30..2014-01-05]"),
    ],
)
def test_edges_of_a_data_set_become_the_date_they_mean(
    start: str, end: str, lasted: bool, edtf: str
) -> None:
    assert from_edges(start, end, lasted) == edtf


@pytest.mark.parametrize(
    ("start", "end"), [("2014-01-01", "2014-01-31"), ("2014-01-01", "2014-12-31")]
)
def test_writing_a_span_as_a_month_or_year_moves_no_bound(start: str, end: str) -> None:
    assert bounds(from_edges(start, end, lasted=False)) == bounds(f"[{start}..{end}]")
