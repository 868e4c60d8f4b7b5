"""Some values out, some in, in one copy: numpy's delete and insert take four for the same.

Hides that the copy lies in memory used before (see `room`).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeVar

import numpy as np
import numpy.typing as npt

from db.columns.room import room

Values = TypeVar("Values", bound=npt.NDArray[np.generic])

_FEW = 64


def spliced(
    values: Values, gone: npt.NDArray[np.intp], place: npt.NDArray[np.intp], fresh: Values
) -> Values:
    """`values` without the places `gone` (ascending), and with `fresh` set in before `place` (as
    numpy.insert would, counted without what is gone; ascending)."""
    if gone.size + place.size > _FEW:
        return np.insert(np.delete(values, gone), place, fresh)  # type: ignore[return-value]
    # Where to set in, counted with what is gone: behind those that lie before it.
    before = np.searchsorted(gone - np.arange(gone.size), place, side="right")
    cuts = [(at, True, 0) for at in gone.tolist()]
    cuts += [(at, False, n) for n, at in enumerate((place + before).tolist())]
    cuts.sort(key=lambda cut: (cut[0], cut[1], cut[2]))
    pieces = []
    at = 0
    for where, leaves, number in cuts:
        pieces.append(values[at:where])
        if leaves:
            at = where + 1
        else:
            pieces.append(fresh[number : number + 1])
            at = max(at, where)
    pieces.append(values[at:])
    return _joined(pieces)  # type: ignore[no-any-return]


def cut(values: Values, stretches: list[tuple[int, int]]) -> Values:
    """`values` without some stretches of places (first, after the last), ascending."""
    if not stretches:
        return values
    if len(stretches) > _FEW:
        stay = np.ones(values.size, bool)
        for first, last in stretches:
            stay[first:last] = False
        return values[stay]  # type: ignore[return-value]
    begins = [0, *(last for _, last in stretches)]
    ends = [*(first for first, _ in stretches), values.size]
    return _joined([values[begin:end] for begin, end in zip(begins, ends, strict=True)])  # type: ignore[no-any-return]


def copied(values: Values) -> Values:
    """The same values, to be written to."""
    return _joined([values])  # type: ignore[no-any-return]


def _joined(pieces: Sequence[npt.NDArray[Any]]) -> Any:
    """The pieces, all of one type, end to end."""
    found = room(sum(piece.size for piece in pieces), pieces[0].dtype)
    np.concatenate(pieces, out=found)
    return found
