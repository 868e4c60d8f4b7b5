"""Clocks of the world: what a clock in a zone reads at an instant, and when it is put on or back.

Hides the zone data and where it ends: years after it stand where the rule of their place in the
calendar's 400 years puts them, years before it keep the first offset it knows.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone, tzinfo
from functools import lru_cache
from importlib import resources
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

from db.errors import BadInput
from db.language import say
from db.when.gregorian import DAY, ERA_DAYS, seconds
from db.when.notation import is_zone

_CYCLE = ERA_DAYS * DAY
_EARLIEST, _LATEST = seconds(2), seconds(2400)
_EPOCH = datetime(1970, 1, 1)
_NO_PLACES = ("Etc", "posix", "right", "SystemV")


class Zone:
    """A zone by its name: "" is UTC, an IANA name, or an offset such as "+04:30".

    Raises BadInput for a name that nobody knows.
    """

    def __init__(self, name: str = "") -> None:
        self.name = "" if name in ("Z", "UTC", "Etc/UTC") else name
        self._rule = _rule(self.name)
        fixed = self._rule.utcoffset(None) if isinstance(self._rule, timezone) else None
        self._fixed = None if self._rule is not None and fixed is None else _size(fixed)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Zone) and other.name == self.name

    def __hash__(self) -> int:
        return hash(self.name)

    def __repr__(self) -> str:
        return f"Zone({self.name!r})"

    def offset(self, moment: int) -> int:
        """Seconds that the clocks are ahead of UTC at an instant."""
        if self._fixed is not None:
            return self._fixed
        utc = (_EPOCH + timedelta(seconds=_known(moment))).replace(tzinfo=UTC)
        return _size(utc.astimezone(self._rule).utcoffset())

    def local(self, moment: int) -> int:
        """What the clocks read, as seconds since 1970-01-01T00:00 on them."""
        return moment + self.offset(moment)

    def change(self, start: int, end: int) -> int | None:
        """The instant in (start, end] at which the clocks are put forward or back; None when they
        show the same offset at both."""
        low, high, old = start, end, self.offset(start)
        if self.offset(end) == old:
            return None
        while high - low > 1:
            middle = (low + high) // 2
            if self.offset(middle) == old:
                low = middle
            else:
                high = middle
        return high


def names() -> tuple[str, ...]:
    """Every zone that is named for a place, sorted."""
    return tuple(
        sorted(
            name
            for name in available_timezones()
            if "/" in name and name.partition("/")[0] not in _NO_PLACES
        )
    )


@lru_cache(1)
def _of_countries() -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    table = resources.files("tzdata").joinpath("zoneinfo", "zone.tab").read_text("utf-8")
    for line in table.splitlines():
        if line and not line.startswith("#"):
            country, _, name = line.split("\t")[:3]
            found.setdefault(country, []).append(name)
    return {country: tuple(zones) for country, zones in found.items()}


def of_country(country: str) -> tuple[str, ...]:
    """The zones of a country (ISO 3166-1, two letters), the one of most people first."""
    return _of_countries().get(country.upper(), ())


def _rule(name: str) -> tzinfo | None:
    if not name:
        return None
    if is_zone(name):
        hours, _, minutes = name[1:].partition(":")
        size = timedelta(hours=int(hours), minutes=int(minutes or 0))
        return timezone(-size if name[0] == "-" else size)
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise BadInput(say("The program knows no time zone called “{name}”.", name=name)) from None


def _known(moment: int) -> int:
    """An instant that the zone data reaches, at the same place in the calendar's 400 years."""
    if moment >= _LATEST:
        return _LATEST + (moment - _LATEST) % _CYCLE
    return max(moment, _EARLIEST)


def _size(offset: timedelta | None) -> int:
    return 0 if offset is None else round(offset.total_seconds())


UTC_ZONE = Zone()
