"""What colour stands for: the lane, the kind or the standing; and the inks made from it.

Hides the palette of the theme: five categories in turn (red is kept for disputes), grey for
what belongs to nobody, a tint for what is only reported.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np
import numpy.typing as npt
from PySide6.QtGui import QColor

from db.columns import Columns, Shift
from db.language import say
from db.terms import INCIDENT_KINDS, Standing
from desktop.theme import Theme

Colouring = Literal["lane", "kind", "standing"]
Codes = npt.NDArray[np.intp]

NEUTRAL = 5
DANGER = 6
#: Colour of each standing: reported, claimed only, confirmed, denied, disputed.
_BY_STANDING = np.array([4, 1, 0, NEUTRAL, DANGER], np.intp)


@dataclass(frozen=True, slots=True)
class Inks:
    """The seven colours marks come in (five categories, neutral, danger), and their tints."""

    solid: tuple[QColor, ...]
    tint: tuple[QColor, ...]
    danger: QColor
    ground: QColor


def inks(look: Theme) -> Inks:
    """The inks of a theme."""
    solid = (*(look.category(n) for n in range(5)), look.neutral, look.danger)
    share = 0.42 if look.dark else 0.5
    return Inks(solid, tuple(mixed(c, look.panel, share) for c in solid), look.danger, look.panel)


def mixed(one: QColor, other: QColor, share: float) -> QColor:
    """`share` of `other` in `one`."""
    keep = 1 - share
    return QColor(
        round(one.red() * keep + other.red() * share),
        round(one.green() * keep + other.green() * share),
        round(one.blue() * keep + other.blue() * share),
    )


def faded(colour: QColor, opacity: float) -> QColor:
    """The colour, see-through."""
    made = QColor(colour)
    made.setAlphaF(max(0.0, min(opacity, 1.0)) * colour.alphaF())
    return made


def kind_table(found: Columns) -> Codes:
    """Colour of each kind (a position in INCIDENT_KINDS): the five most frequent kinds of the case
    have one of their own, all others share the neutral one."""
    table = np.full(256, NEUTRAL, np.intp)
    counts = np.bincount(found.kind, minlength=256)
    counts[0] = 0
    for colour, kind in enumerate(np.argsort(-counts, kind="stable")[:5].tolist()):
        if counts[kind]:
            table[kind] = colour
    return table


def same_kinds(old: Columns, found: Columns, shift: Shift | None) -> bool:
    """Whether there are as many incidents of each kind as before a step."""
    if shift is None or old is found:
        return old is found
    return np.array_equal(np.sort(old.kind[shift.gone]), np.sort(found.kind[shift.come]))


def codes(
    found: Columns,
    rows: npt.NDArray[np.int32],
    lanes: npt.NDArray[np.int16],
    tones: Codes,
    kinds: Codes | None,
    colouring: Colouring,
) -> Codes:
    """The colour of each bar: a position in `Inks.solid`. `tones`: of each lane; `kinds`: from
    `kind_table`."""
    if colouring == "standing":
        return _BY_STANDING[np.minimum(found.standing[rows], Standing.DISPUTED)]
    if colouring == "kind" and kinds is not None:
        return kinds[found.kind[rows]]
    return tones[lanes]


def meanings(colouring: Colouring, kinds: Codes) -> list[tuple[int, str]]:
    """(colour, words) for the legend; nothing to say when lanes or standings colour."""
    if colouring != "kind":
        return []
    named = [
        (int(kinds[kind]), term.said)
        for kind, term in enumerate(INCIDENT_KINDS)
        if kinds[kind] != NEUTRAL
    ]
    return [*sorted(named), (NEUTRAL, say("Other kinds"))]
