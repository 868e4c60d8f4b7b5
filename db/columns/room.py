"""Memory for long arrays, used again and again.

A step on a million incidents writes 60 MB of arrays anew, and memory fresh from the system costs
several times the copying. Hides that an array made here lies in memory that is kept, and given out
again once nothing holds the array or any part of it: an array that somebody still reads, on
whatever thread, is never written over.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from threading import Lock
from typing import Any

import numpy as np
import numpy.typing as npt

_LONG = 1 << 18  # bytes; shorter arrays cost nothing worth keeping
_KEPT = 320 << 20  # bytes that are kept at most

_lock = Lock()
_kept: list[npt.NDArray[np.uint8]] = []


def _holders(shelf: list[npt.NDArray[np.uint8]], place: int) -> int:
    """References to what stands at a place: every array that lies in it holds one."""
    return sys.getrefcount(shelf[place])


_UNHELD = _holders([np.empty(1, np.uint8)], 0)


def room(size: int, dtype: np.dtype[Any]) -> npt.NDArray[Any]:
    """An array of `size` values that are yet to be written."""
    wanted = size * dtype.itemsize
    if wanted < _LONG or dtype.hasobject:
        return np.empty(size, dtype)
    with _lock:
        free = [n for n in _free() if wanted <= _kept[n].size <= 2 * wanted]
        if free:
            place = min(free, key=lambda n: _kept[n].size)
            return _kept[place][:wanted].view(dtype)
        fresh = np.empty(_with_slack(wanted), np.uint8)
        if sum(each.size for each in _kept) + fresh.size <= _KEPT:
            _kept.append(fresh)
    return fresh[:wanted].view(dtype)


def ready(arrays: Iterable[npt.NDArray[Any]]) -> None:
    """See to it that each of these could be written anew at once. Takes tens of milliseconds the
    first time, for a thread that has them."""
    wanted = sorted((each.nbytes for each in arrays if each.nbytes >= _LONG), reverse=True)
    with _lock:
        free = sorted((_kept[n].size for n in _free()), reverse=True)
        total = sum(each.size for each in _kept)
    for size in wanted:
        fit = [each for each in free if size <= each <= 2 * size]
        if fit:
            free.remove(min(fit))
            continue
        if total + _with_slack(size) > _KEPT:
            return
        fresh = np.empty(_with_slack(size), np.uint8)
        fresh.fill(0)  # only what was written to is really there
        total += fresh.size
        with _lock:
            _kept.append(fresh)


def let_go() -> None:
    """Keep nothing any longer: arrays that are in use stay as they are."""
    with _lock:
        _kept.clear()


def _free() -> list[int]:
    return [n for n in range(len(_kept)) if _holders(_kept, n) == _UNHELD]


def _with_slack(wanted: int) -> int:
    """A little longer, so that a few more incidents still find room."""
    return wanted + (wanted >> 6)
