"""The other tracks of the time axis: when sources were issued, and the eras of the case."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from db.columns.slices import Ints, columns
from db.reader import Reader
from db.records import eras as records
from db.records.eras import Era


@dataclass(frozen=True, slots=True)
class Eras:
    """Bands over the whole axis, earliest first."""

    all: tuple[Era, ...] = ()

    @property
    def titles(self) -> tuple[str, ...]:
        """Their names."""
        return tuple(era.title for era in self.all)

    @property
    def spans(self) -> tuple[tuple[int | None, int | None], ...]:
        """Their possible [earliest, latest) in seconds, None = open."""
        return tuple((era.bounds.earliest, era.bounds.latest) for era in self.all)


@dataclass(frozen=True, slots=True)
class Issued:
    """The dated sources, sorted by `earliest`: `ids`, and the [earliest, latest) in which each
    was issued (int64 seconds; latest > earliest)."""

    ids: Ints
    earliest: Ints
    latest: Ints

    def __len__(self) -> int:
        return int(self.ids.size)


def source_times(reader: Reader) -> Ints:
    """When each dated source was issued (its earliest instant), sorted."""
    (issued,) = columns(
        reader,
        ("issued_earliest",),
        "(SELECT issued_earliest FROM source WHERE deleted = 0 AND issued_earliest IS NOT NULL)",
    )
    return np.sort(issued)


def issued(reader: Reader) -> Issued:
    """When each source with a date that is bounded on both sides was issued."""
    ids, earliest, latest = columns(
        reader,
        ("id", "issued_earliest", "issued_latest"),
        "(SELECT id, issued_earliest, issued_latest FROM source INDEXED BY source_time"
        " WHERE deleted = 0 AND issued_earliest IS NOT NULL AND issued_latest IS NOT NULL)",
    )
    order = np.lexsort((ids, earliest))
    return Issued(ids[order], earliest[order], latest[order])


def eras(reader: Reader) -> Eras:
    """Every era, earliest first."""
    return Eras(records.listed(reader))
