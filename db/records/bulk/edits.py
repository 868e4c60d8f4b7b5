"""What can be asked of many records, as plain values."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SetField:
    """Give a field (a name of `settable.FIELDS`) this value; "": empty it. `reason`: why, for
    fields that keep one."""

    field: str
    value: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class PutTags:
    """Put tags on (by their words, new ones are made) and take tags off (by their ids)."""

    put: tuple[str, ...] = ()
    taken: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class ShiftDates:
    """Move dates by `number` of `unit` ("minute", "hour", "day", "week", "month", "year"); a
    negative number moves them back. Each keeps its precision."""

    number: int
    unit: str


@dataclass(frozen=True, slots=True)
class Delete:
    """Delete the records with what belongs to them."""


@dataclass(frozen=True, slots=True)
class Restore:
    """Bring deleted records back with what was deleted together with them."""


Edit = SetField | PutTags | ShiftDates | Delete | Restore
