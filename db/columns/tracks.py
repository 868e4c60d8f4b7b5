"""The other tracks of the time axis: when sources were issued, and the eras of the case."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from db.columns.slices import Ints, columns
from db.reader import Reader


@dataclass(frozen=True, slots=True)
class Eras:
    """Bands over the whole axis: `titles` and their [earliest, latest) in seconds, None = open."""

    titles: tuple[str, ...]
    spans: tuple[tuple[int | None, int | None], ...]


def source_times(reader: Reader) -> Ints:
    """When each dated source was issued (its earliest instant), sorted."""
    (issued,) = columns(
        reader,
        ("issued_earliest",),
        "(SELECT issued_earliest FROM source WHERE deleted = 0 AND issued_earliest IS NOT NULL)",
    )
    return np.sort(issued)


def eras(reader: Reader) -> Eras:
    """Every era, earliest first."""
    rows = reader.rows(
        "SELECT title, earliest, latest FROM era WHERE deleted = 0 ORDER BY earliest, id"
    )
    return Eras(tuple(row[0] for row in rows), tuple((row[1], row[2]) for row in rows))
