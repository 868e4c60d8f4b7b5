"""Clocks of the world read what zoneinfo reads, in every year; calendars begin months where their
own arithmetic does."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.errors import BadInput
from db.when import seconds
from db.when.calendars import CALENDARS, Calendar, calendar
from db.when.gregorian import day_number
from db.when.zones import Zone, names, of_country

_NAMES = ("Asia/Kabul", "Europe/Berlin", "America/St_Johns", "Asia/Tehran", "Pacific/Apia")


@given(st.integers(-(5 * 10**10), 10**11), st.sampled_from(_NAMES))
def test_a_clock_reads_what_zoneinfo_reads(moment: int, name: str) -> None:
    said = datetime.fromtimestamp(moment, ZoneInfo(name))
    local = datetime.fromtimestamp(Zone(name).local(moment), UTC)
    assert local.replace(tzinfo=None) == said.replace(tzinfo=None)


@pytest.mark.parametrize("moment", [seconds(-13_800_000_000), seconds(-43), seconds(10**9)])
def test_no_year_is_too_far(moment: int) -> None:
    assert abs(Zone("Europe/Berlin").offset(moment)) < 15 * 3600
    assert Zone("+04:30").local(moment) == moment + 16_200


def test_the_hour_of_change_is_found() -> None:
    berlin = Zone("Europe/Berlin")
    start, end = seconds(2022, 3, 1), seconds(2022, 4, 10)
    assert berlin.change(start, end) == seconds(2022, 3, 27, 1)
    assert berlin.change(start, start + 86_400) is None
    before, after = seconds(2022, 3, 26, 23, 30), seconds(2022, 3, 27, 22, 30)
    assert berlin.local(before) // 86_400 == day_number(2022, 3, 27)
    assert berlin.local(after) // 86_400 == day_number(2022, 3, 28)


def test_names_that_nobody_knows_are_refused() -> None:
    for name in ("Asia/Nowhere", "../etc/passwd", "+99:99x", "Kabul time"):
        with pytest.raises(BadInput):
            Zone(name)
    assert Zone("Z") == Zone("UTC") == Zone()


def test_countries_name_their_zones() -> None:
    assert of_country("af") == ("Asia/Kabul",)
    assert of_country("US")[0] == "America/New_York"
    assert of_country("") == of_country("XX") == ()
    assert "Asia/Kabul" in names()


def _julian_day(year: int, month: int, day: int) -> int:
    """The well-known formula of the Julian day, as a day number."""
    early = (14 - month) // 12
    years, months = year + 4800 - early, month + 12 * early - 3
    return day + (153 * months + 2) // 5 + 365 * years + years // 4 - 32_083 - 2_440_588


@given(st.integers(-4700, 10**9), st.integers(1, 12))
def test_julian_months_begin_where_the_formula_says(year: int, month: int) -> None:
    julian = calendar("julian")
    assert julian is not None
    first = julian.first_day(year, month)
    assert first == _julian_day(year, month, 1)
    assert julian.day_of(first) == (year, month, 1)


@pytest.mark.parametrize("each", CALENDARS, ids=lambda each: each.name)
def test_every_day_of_a_reach_is_named_once(each: Calendar) -> None:
    first, last = each.reach or (day_number(-4712), day_number(3000))
    before = each.day_of(first)
    assert before is not None
    for day in range(first + 1, min(last, first + 60_000) + 1):
        now = each.day_of(day)
        assert now is not None
        same_month = now[:2] == before[:2]
        assert now[2] == (before[2] + 1 if same_month else 1)
        assert same_month or now[:2] in ((before[0], before[1] + 1), (before[0] + 1, 1))
        before = now
    assert each.reach is None or each.day_of(first - 1) is None
    assert each.reach is None or each.day_of(last + 1) is None


def test_days_that_are_known_from_elsewhere() -> None:
    afghan, lunar, julian = calendar("solar_afghan"), calendar("lunar"), calendar("julian")
    assert afghan is not None
    assert lunar is not None
    assert julian is not None
    assert afghan.day_of(day_number(2023, 3, 3)) == (1401, 12, 12)
    assert afghan.months[11] == "Hut"
    assert julian.day_of(day_number(1917, 11, 7)) == (1917, 10, 25)
    assert julian.day_of(day_number(1582, 10, 15)) == (1582, 10, 5)
    year, month, day = lunar.day_of(day_number(2022, 4, 2)) or (0, 0, 0)
    assert abs((year * 12 + month - 1443 * 12 - 9) * 30 + day - 1) <= 2  # 1 Ramadan 1443
