"""What happened between two orders of ids: rows that left, rows that moved, rows that came.

Hides the comparison of a million ids, so that a list can keep its scroll and its selection.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Ints = npt.NDArray[np.int64]
Run = tuple[int, int]

#: With more runs than this, telling a view row by row costs more than starting afresh.
MOST_RUNS = 64


@dataclass(frozen=True, slots=True)
class Rearrangement:
    """Runs (first, last) that left, in rows of the old order; `order`: the rows that stayed, in
    their new order (None: as they were); runs that came, in rows of the new order."""

    removed: tuple[Run, ...]
    order: npt.NDArray[np.intp] | None
    inserted: tuple[Run, ...]


def rearrangement(before: Ints, after: Ints) -> Rearrangement | None:
    """How to get from one order to the other; None when too much is different."""
    if np.array_equal(before, after):
        return Rearrangement((), None, ())
    shorter = min(before.size, after.size)
    if np.array_equal(before[:shorter], after[:shorter]):  # only the end differs
        left = ((shorter, before.size - 1),) if before.size > shorter else ()
        came = ((shorter, after.size - 1),) if after.size > shorter else ()
        return Rearrangement(left, None, came)
    kept = np.isin(before, after)
    fresh = ~np.isin(after, before)
    removed = _runs(np.flatnonzero(~kept))
    inserted = _runs(np.flatnonzero(fresh))
    if len(removed) + len(inserted) > MOST_RUNS or not kept.any():
        return None
    stayed, wanted = before[kept], after[~fresh]
    if np.array_equal(stayed, wanted):
        return Rearrangement(removed, None, inserted)
    by_id = np.argsort(stayed, kind="stable")
    order = by_id[np.searchsorted(stayed[by_id], wanted)]
    return Rearrangement(removed, order, inserted)


def _runs(rows: npt.NDArray[np.intp]) -> tuple[Run, ...]:
    if not rows.size:
        return ()
    breaks = np.flatnonzero(np.diff(rows) > 1)
    firsts = np.concatenate(([rows[0]], rows[breaks + 1]))
    lasts = np.concatenate((rows[breaks], [rows[-1]]))
    return tuple(zip(firsts.tolist(), lasts.tolist(), strict=True))
