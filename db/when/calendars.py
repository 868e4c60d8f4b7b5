"""Calendars beside the Gregorian: which of their days an instant lies in, and when months begin.

Hides their arithmetic and how far it can be trusted: Solar Hijri only for the years in which the
rule of 33 years agrees with the official calendar, lunar Hijri by arithmetic and marked as such,
Julian for every year. Years count as their calendar counts them; Julian year 0 is 1 BCE.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from db.when import lunar_hijri, solar_hijri
from db.when.wording import year_text

CalendarName = Literal["solar_iran", "solar_afghan", "lunar", "julian"]
YearMonth = tuple[int, int]

_IRAN = (
    "Farvardin", "Ordibehesht", "Khordad", "Tir", "Mordad", "Shahrivar",
    "Mehr", "Aban", "Azar", "Dey", "Bahman", "Esfand",
)  # fmt: skip
_AFGHAN = (
    "Hamal", "Sawr", "Jawza", "Saratan", "Asad", "Sunbula",
    "Mizan", "Aqrab", "Qaws", "Jadi", "Dalwa", "Hut",
)  # fmt: skip
_LUNAR = (
    "Muharram", "Safar", "Rabi I", "Rabi II", "Jumada I", "Jumada II",
    "Rajab", "Sha‘ban", "Ramadan", "Shawwal", "Dhu al-Qa‘da", "Dhu al-Hijja",
)  # fmt: skip
_JULIAN = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Calendar:
    """`title` for menus, `head` before a row of it; `months` by number; `exact`: whether its days
    are certain; `reach`: the first and last day it is known for (None: all). Days are day numbers
    since 1970-01-01."""

    name: CalendarName
    title: str
    head: str
    months: tuple[str, ...]
    exact: bool
    reach: tuple[int, int] | None
    _begin: Callable[[int, int], int | None]
    _month: Callable[[int], YearMonth | None]

    def first_day(self, year: int, month: int = 1) -> int | None:
        """The day number on which a month begins; None where the calendar is not known."""
        return self._begin(year, month)

    def month_of(self, day: int) -> YearMonth | None:
        """Year and month of a day number; None where the calendar is not known."""
        return self._month(day)

    def day_of(self, day: int) -> tuple[int, int, int] | None:
        """Year, month and day of a day number."""
        found = self._month(day)
        begin = self._begin(*found) if found is not None else None
        return (*found, day - begin + 1) if found is not None and begin is not None else None

    def year_words(self, year: int) -> str:
        """A year for people."""
        if self.name == "julian":
            return year_text(year)
        return f"{year} SH" if self.name.startswith("solar") else f"{year} AH"


def _new_years() -> tuple[int, ...]:
    """The first day of every Solar Hijri year that is known, and of the one after."""
    first = solar_hijri.to_day(solar_hijri.FIRST_YEAR, 1, 1)
    assert first is not None
    days = [first]
    for year in range(solar_hijri.FIRST_YEAR, solar_hijri.LAST_YEAR + 1):
        days.append(days[-1] + 365 + solar_hijri.is_leap(year))
    return tuple(days)


_NEW_YEARS = _new_years()


def _solar_begin(year: int, month: int) -> int | None:
    if not solar_hijri.FIRST_YEAR <= year <= solar_hijri.LAST_YEAR:
        return None
    new_year = _NEW_YEARS[year - solar_hijri.FIRST_YEAR]
    return new_year + 31 * min(month - 1, 6) + 30 * max(month - 7, 0)


def _solar_month(day: int) -> YearMonth | None:
    place = bisect_right(_NEW_YEARS, day) - 1
    if not 0 <= place < len(_NEW_YEARS) - 1:
        return None
    passed = day - _NEW_YEARS[place]
    month = passed // 31 + 1 if passed < 186 else (passed - 186) // 30 + 7
    return solar_hijri.FIRST_YEAR + place, month


_LUNAR_YEARS = range(1, 1601)


def _lunar_begin(year: int, month: int) -> int | None:
    found = lunar_hijri.to_days(year, month, 1)
    return None if found is None else found[0] + lunar_hijri.SLACK


def _lunar_new_years() -> tuple[int, ...]:
    return tuple(day for year in _LUNAR_YEARS if (day := _lunar_begin(year, 1)) is not None)


_LUNAR_NEW_YEARS = _lunar_new_years()


def _lunar_month(day: int) -> YearMonth | None:
    place = bisect_right(_LUNAR_NEW_YEARS, day) - 1
    if place < 0:
        return None
    # Months take 30 and 29 days in turn; the last has 29 or 30.
    month = min((day - _LUNAR_NEW_YEARS[place]) * 2 // 59 + 1, 12)
    year = _LUNAR_YEARS[place]
    return None if day > _LUNAR_NEW_YEARS[-1] + 353 else (year, month)


#: Days from 0000-03-01 of the Julian calendar to 1970-01-01.
_JULIAN_SHIFT = 719_470


def _julian_begin(year: int, month: int) -> int:
    shifted = year - (month <= 2)
    return shifted * 365 + shifted // 4 + (153 * ((month + 9) % 12) + 2) // 5 - _JULIAN_SHIFT


def _julian_month(day: int) -> YearMonth:
    cycle, rest = divmod(day + _JULIAN_SHIFT, 1461)
    year_of_cycle = min(rest // 365, 3)
    shifted = (5 * (rest - 365 * year_of_cycle) + 2) // 153
    month = shifted + 3 if shifted < 10 else shifted - 9
    return cycle * 4 + year_of_cycle + (month <= 2), month


_SOLAR_REACH = _NEW_YEARS[0], _NEW_YEARS[-1] - 1
_LUNAR_REACH = _LUNAR_NEW_YEARS[0], _LUNAR_NEW_YEARS[-1] + 353

CALENDARS: tuple[Calendar, ...] = (
    Calendar("solar_afghan", "Solar Hijri, months of Afghanistan", "Solar Hijri", _AFGHAN, True,
             _SOLAR_REACH, _solar_begin, _solar_month),
    Calendar("solar_iran", "Solar Hijri, months of Iran", "Solar Hijri", _IRAN, True,
             _SOLAR_REACH, _solar_begin, _solar_month),
    Calendar("lunar", "Lunar Hijri, by arithmetic", "Lunar Hijri ± 2 days", _LUNAR, False,
             _LUNAR_REACH, _lunar_begin, _lunar_month),
    Calendar("julian", "Julian", "Julian", _JULIAN, True, None, _julian_begin, _julian_month),
)  # fmt: skip
"""What can be shown beside the Gregorian calendar."""


def calendar(name: str) -> Calendar | None:
    """A calendar by its name."""
    return next((each for each in CALENDARS if each.name == name), None)
