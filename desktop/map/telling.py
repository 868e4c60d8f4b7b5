"""The map in words: for the card beside the pointer, the line at the bottom and screen readers."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from db.columns.facts import Facts
from db.columns.whereabouts import Whereabouts
from db.language import many, number, say, with_commas
from db.reader import Reader
from db.records import places
from db.terms import STANDINGS, Standing
from desktop.map.measure import precision_words
from desktop.map.view import MapView


def standing_words(found: Whereabouts, rows: npt.NDArray[np.int32]) -> str:
    """ "7 confirmed, 2 disputed"."""
    counts = np.bincount(found.standing[rows], minlength=len(Standing))
    order = (2, 0, 1, 4, 3)
    parts = [
        say("{count} {standing}", count=number(int(counts[n])), standing=STANDINGS[n].label.lower())
        for n in order
        if counts[n]
    ]
    return with_commas(parts)


def mark_words(view: MapView, place: int, name: str = "") -> str:
    """One line for a mark: how many incidents, how they stand, how exactly."""
    rows = view.rows_of(place)
    if view.content is None or not rows.size:
        return ""
    found = view.content.found
    count = many(int(rows.size), "{count:,} incident", "{count:,} incidents")
    parts = [name or count, standing_words(found, rows)]
    laid = view.laid()
    if laid is not None and bool(laid.clusters.alone[place]):
        parts.append(precision_words(float(found.radius[rows[0]])))
    return with_commas(part for part in parts if part)


def summary(view: MapView) -> str:
    """The map as a whole, said when it gets the focus."""
    if view.content is None:
        return ""
    laid = view.laid()
    inside = count_in_view(view)
    parts = [
        many(
            view.content.gathered.total,
            "Map of {count:,} incident",
            "Map of {count:,} incidents",
        ),
        say("{count} in view", count=number(inside)),
    ]
    if laid is not None:
        parts.append(many(int(laid.x.size), "{count:,} mark", "{count:,} marks"))
    return with_commas(parts)


def count_in_view(view: MapView) -> int:
    """How many incidents stand in view."""
    laid = view.laid()
    if laid is None:
        return 0
    inside = (laid.x >= 0) & (laid.x <= view.width()) & (laid.y >= 0) & (laid.y <= view.height())
    return int(laid.clusters.count[inside].sum())


def place_words(reader: Reader, place: int) -> str:
    """ "Termez, Surxondaryo, Uzbekistan"."""
    return with_commas(name for name in places.chain(reader, place) if name)


def fact_lines(known: Facts, where: str, radius: float) -> Sequence[str]:
    """What the card says under the title and the date."""
    standing = STANDINGS[known.incident.standing].label
    lines = [where, precision_words(radius)[:1].upper() + precision_words(radius)[1:], standing]
    if known.sources:
        lines.append(many(known.sources, "{count:,} source", "{count:,} sources"))
    return [line for line in lines if line]
