"""Comparing dates that are not exact: surely, possibly or impossible.

Hides Allen's relations over bounds with unknown ends. A missing bound never makes anything certain.
"""

from enum import Enum

from db.when.extent import Bounds


class Answer(Enum):
    """How sure a comparison of two dates is."""

    SURELY = "surely"
    POSSIBLY = "possibly"
    IMPOSSIBLE = "impossible"


def _at_most(left: int | None, right: int | None) -> bool:
    return left is not None and right is not None and left <= right


def window(start: int, end: int) -> Bounds:
    """The bounds of an exactly known span [start, end) in seconds, to compare dates with."""
    return Bounds(start, start, end, end, False, False)


def before(a: Bounds, b: Bounds) -> Answer:
    """Whether a was over before b began."""
    if _at_most(a.latest, b.earliest):
        return Answer.SURELY
    # It cannot be when the last moment b can begin comes at or before the first at which a can be
    # over.
    if _at_most(b.start_latest, a.end_earliest):
        return Answer.IMPOSSIBLE
    return Answer.POSSIBLY


def during(a: Bounds, b: Bounds) -> Answer:
    """Whether the whole of a lies inside b."""
    if _at_most(b.start_latest, a.earliest) and _at_most(a.latest, b.end_earliest):
        return Answer.SURELY
    if _at_most(a.start_latest, b.earliest) or _at_most(b.latest, a.end_earliest):
        return Answer.IMPOSSIBLE
    return Answer.POSSIBLY


def overlaps(a: Bounds, b: Bounds) -> Answer:
    """Whether a and b have a moment in common."""
    if _at_most(a.latest, b.earliest) or _at_most(b.latest, a.earliest):
        return Answer.IMPOSSIBLE
    if _at_most(a.start_latest, b.end_earliest) and _at_most(b.start_latest, a.end_earliest):
        return Answer.SURELY
    return Answer.POSSIBLY
