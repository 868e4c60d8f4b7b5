"""What is read for the map, and what of it is shown: on a reader's thread, never in a frame.

Hides that an edit reads again only what it touched, and that the same incidents under another
filter are gathered anew without asking the case.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from db.changes import Changes
from db.columns import whereabouts
from db.columns.slices import Ints
from db.columns.whereabouts import Whereabouts
from db.reader import Reader
from db.terms import INCIDENT_KINDS
from desktop.map.clusters import Gathered
from desktop.map.discs import Content
from desktop.map.marks import DANGER, NEUTRAL

#: Colour of each standing, as on the timeline: reported, claimed, confirmed, denied, disputed.
_BY_STANDING = np.array([4, 1, 0, NEUTRAL, DANGER], np.uint8)


@dataclass(frozen=True, slots=True)
class Painted:
    """Colours that come from elsewhere: of the incidents `ids` those in `codes` (positions in
    Inks.solid), all others neutral; `meanings` for the legend: (colour, words)."""

    ids: Ints
    codes: npt.NDArray[np.uint8]
    meanings: tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True)
class Scope:
    """What the map is to show: the incidents of these `ids` (None: all there are), coloured by
    "kind", "standing" or as `painted`; `filters`: how many narrow it; `is_span`: only those in a
    stretch of time."""

    ids: Ints | None = None
    colouring: str = "kind"
    painted: Painted | None = None
    filters: int = 0
    is_span: bool = False

    @property
    def is_all(self) -> bool:
        """Whether nothing is left out."""
        return self.ids is None


@dataclass(frozen=True, slots=True)
class Material:
    """All that is shown. `nowhere`: ids of incidents in scope without a place on the map."""

    found: Whereabouts
    scope: Scope
    content: Content
    meanings: tuple[tuple[int, str], ...]
    nowhere: Ints = field(default_factory=lambda: np.empty(0, np.int64))


def read(
    reader: Reader, old: Material | None, changes: Sequence[Changes], scope: Scope
) -> Material:
    """What is to be shown now. `old` is what was shown before the `changes`."""
    if old is None:
        found = whereabouts.load(reader)
    else:
        found = whereabouts.refreshed(reader, old.found, changes)
        if found is old.found and scope is old.scope:
            return old
    rows, nowhere = _in_scope(found, scope)
    colours, meanings = _coloured(found, scope)
    gathered = Gathered(found, rows, colours)
    return Material(found, scope, Content(found, gathered, colours), meanings, nowhere)


def _in_scope(found: Whereabouts, scope: Scope) -> tuple[npt.NDArray[np.intp] | None, Ints]:
    if scope.ids is None:
        return None, found.nowhere
    allowed = np.sort(scope.ids)
    return np.flatnonzero(_held(found.ids, allowed)), found.nowhere[_held(found.nowhere, allowed)]


def _held(ids: Ints, allowed: Ints) -> npt.NDArray[np.bool_]:
    """Which ids are among others; both ascending."""
    if not allowed.size:
        return np.zeros(ids.size, bool)
    place = np.minimum(np.searchsorted(allowed, ids), allowed.size - 1)
    held: npt.NDArray[np.bool_] = allowed[place] == ids
    return held


def hits_of(found: Whereabouts, ids: Ints) -> npt.NDArray[np.bool_]:
    """Which rows hold what is searched; `ids` ascending."""
    return _held(found.ids, ids)


def _coloured(
    found: Whereabouts, scope: Scope
) -> tuple[npt.NDArray[np.uint8], tuple[tuple[int, str], ...]]:
    """The colour of each row, and what the colours mean."""
    if scope.colouring == "standing":
        return _BY_STANDING[np.minimum(found.standing, 4)], ()
    if scope.colouring == "kind" or scope.painted is None:
        return _by_kind(found)
    painted = scope.painted
    colours = np.full(len(found), NEUTRAL, np.uint8)
    order = np.argsort(painted.ids, kind="stable")
    ids, codes = painted.ids[order], painted.codes[order]
    if ids.size:
        place = np.minimum(np.searchsorted(ids, found.ids), ids.size - 1)
        known = ids[place] == found.ids
        colours[known] = codes[place[known]]
    return colours, painted.meanings


def _by_kind(
    found: Whereabouts,
) -> tuple[npt.NDArray[np.uint8], tuple[tuple[int, str], ...]]:
    """The five most frequent kinds have a colour of their own, all others share the neutral one."""
    table = np.full(256, NEUTRAL, np.uint8)
    counts = np.bincount(found.kind, minlength=256)
    counts[0] = 0
    named = [kind for kind in np.argsort(-counts, kind="stable")[:5].tolist() if counts[kind]]
    for colour, kind in enumerate(named):
        table[kind] = colour
    words = tuple((colour, INCIDENT_KINDS[kind].said) for colour, kind in enumerate(named))
    return table[found.kind], words
