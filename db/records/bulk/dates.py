"""Moving the dates of many records by so many days, months or years.

Hides how an offset in one unit is told to a date of another precision: a day moves by a month
along the calendar, a month cannot be moved by a day.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from db import when as dates
from db.errors import BadInput
from db.language import many, say
from db.reader import Reader
from db.records import incidents
from db.records.bulk.edits import ShiftDates
from db.records.bulk.found import AMONG, TOGETHER, Found, Plan, Told, text_of
from db.records.lists import Listed
from db.step import Step
from db.when import InvalidDate, When, shifting
from db.when.gregorian import DAY, add_months, civil_day, day_number, month_length

#: What a date can be moved by, with its words.
UNITS: tuple[tuple[str, str], ...] = (
    ("minute", say("minutes")),
    ("hour", say("hours")),
    ("day", say("days")),
    ("week", say("weeks")),
    ("month", say("months")),
    ("year", say("years")),
)
_SECONDS = {"minute": 60, "hour": 3_600, "day": DAY, "week": 7 * DAY}
_MONTHS = {"month": 1, "year": 12}
#: No record of people reaches further; EDTF years have four figures.
_FURTHEST = 9_999


@dataclass(frozen=True, slots=True)
class _Moved:
    before: str
    after: str
    why: str
    when: When | None = None


def plan(reader: Reader, table: Listed, ids: Sequence[int], edit: ShiftDates) -> Plan:
    """What moving the dates will do: of incidents their own, of sources the day of publication."""
    if not edit.number or abs(edit.number) > _FURTHEST:
        raise BadInput(
            say("Say by how much, with a whole number up to 9,999. Nothing was changed.")
        )
    if table not in ("incident", "source"):
        raise BadInput(say("They have no date that could be moved. Nothing was changed."))
    reasons = {
        "undated": say("has no date"),
        "coarse": say("its date is not known that exactly"),
        "fixed": say("its date cannot be moved"),
    }
    rows: list[Found] = []
    tied = 0
    for number, cells in _dates(reader, table, ids):
        move = _moved(cells, edit)
        tied += bool(not move.why and cells[5])
        rows.append(Found(number, move.before, move.after, move.why))

    def write(step: Step, changing: Sequence[int], told: Told) -> None:
        for start in range(0, len(changing), TOGETHER):
            piece = changing[start : start + TOGETHER]
            for number, cells in _dates(step.reader, table, piece):
                when = _moved(cells, edit).when
                if when is not None:
                    _write(step, table, number, when)
            told(start + len(piece))

    return Plan(table, rows, _words, write, reasons, _remark, tied)


def _remark(count: int) -> str:
    return many(
        count,
        "{count:,} date was read from words in a source; moved, it no longer hangs on them.",
        "{count:,} dates were read from words in a source; moved, they no longer hang on them.",
    )


def _write(step: Step, table: Listed, number: int, when: When) -> None:
    if table == "source":
        step.update("source", number, issued=when.edtf)
    else:
        step.update("incident", number, incidents.when_cells(when) | {"phrase_source": None})


def _dates(
    reader: Reader, table: Listed, ids: Sequence[int]
) -> list[tuple[int, tuple[object, ...]]]:
    cells = ", ".join(incidents.WHEN_CELLS)
    if table == "source":
        cells = "issued, NULL, NULL, NULL, NULL, '', NULL, ''"
    return [
        (row[0], tuple(row[1:]))
        for row in reader.rows(
            f"SELECT id, {cells} FROM {table} WHERE deleted = 0 AND id {AMONG}", text_of(ids)
        )
    ]


@lru_cache(maxsize=1 << 16)
def _moved(cells: tuple[object, ...], edit: ShiftDates) -> _Moved:
    when = incidents.when_of(cells)
    if when is None or not when.edtf:
        return _Moved("", "", "undated")
    before = _stored(when)
    try:
        count = _count(when, edit)
        if count is None:
            return _Moved(before, before, "coarse")
        moved = shifting.shifted(when, count)
        dates.bounds(moved.edtf)
    except (InvalidDate, OverflowError, ValueError):
        return _Moved(before, before, "fixed")
    return _Moved(before, _stored(moved), "", moved)


def _count(when: When, edit: ShiftDates) -> int | None:
    """The offset in the date's own unit; None when that is coarser than the offset."""
    unit = shifting.unit_of(when)
    if unit.name in ("month", "year"):
        own = unit.number * (12 if unit.name == "year" else 1)
        months = edit.number * _MONTHS.get(edit.unit, 0)
        return months // own if months and not months % own else None
    if edit.unit in _SECONDS:
        seconds = edit.number * _SECONDS[edit.unit]
        return seconds // unit.length if not seconds % unit.length else None
    return _days_along(when, edit.number * _MONTHS[edit.unit]) * (DAY // unit.length)


def _days_along(when: When, months: int) -> int:
    """How many days a day moves when it is moved by months along the calendar."""
    found = when.bounds()
    known = (found.earliest, found.start_latest, found.latest)
    start = next((each for each in known if each is not None), 0) // DAY
    year, month, day = civil_day(start)
    year, month = add_months(year, month, months)
    return day_number(year, month, min(day, month_length(year, month))) - start


def _stored(when: When) -> str:
    """A date as one text that `_words` can read again."""
    return "\n".join((when.edtf, when.clock or "", when.zone or "", when.part_of_day or ""))


def _words(stored: str) -> str:
    if not stored:
        return ""
    edtf, clock, zone, part = stored.split("\n")
    return dates.show_short(
        When(edtf, clock=clock or None, zone=zone or None, part_of_day=part or None)
    )
