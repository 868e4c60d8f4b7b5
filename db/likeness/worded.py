"""A text as folded words, each a number with its place, so that two texts compare as arrays.

Hides how words are cut and spelled alike (db/search/fold.py) and how far a text is looked at.
"""

from __future__ import annotations

import re
import zlib
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from db.search.fold import word_spans

Ints = npt.NDArray[np.int64]
Hashes = npt.NDArray[np.uint64]

#: Words that stand together: what two texts must have in common at one place to be compared.
GROUP = 5
#: Code points of a text that are looked at: a book of 700 pages. What follows finds nobody.
LONGEST = 2_000_000

_PIECE = re.compile(r"\S+")
_LONG = 40
_PRIME = np.uint64(0x9E3779B97F4A7C15)
_SHIFT, _MIX = np.uint64(31), np.uint64(0xBF58476D1CE4E5B9)


@dataclass(frozen=True, slots=True)
class Worded:
    """The words of a text. `starts`, `ends`: code points; `groups`: one number for each `GROUP`
    words in a row, the first of them at the same place of the array."""

    starts: Ints
    ends: Ints
    groups: Hashes

    def __len__(self) -> int:
        return int(self.starts.size)


def worded(text: str) -> Worded:
    """The words of a text, up to LONGEST code points."""
    starts, ends, numbers = [], [], []
    for found in _PIECE.finditer(text, 0, LONGEST):
        at, piece = found.start(), found.group()
        for start, end, number in _known(piece) if len(piece) <= _LONG else _cut(piece):
            starts.append(at + start)
            ends.append(at + end)
            numbers.append(number)
    return Worded(
        np.array(starts, np.int64), np.array(ends, np.int64), _groups(np.array(numbers, np.uint64))
    )


def _cut(piece: str) -> tuple[tuple[int, int, int], ...]:
    """Start, end and number of the words in what stands between two spaces."""
    # Not hash(): marks are kept in the file, and hash() differs from start to start.
    return tuple(
        (start, end, zlib.crc32(word.encode("utf-8", "surrogatepass")))
        for start, end, word in word_spans(piece)
    )


# Most pieces have been cut before: a third of the time.
_known = lru_cache(maxsize=1 << 16)(_cut)


def _groups(numbers: Hashes) -> Hashes:
    count = max(numbers.size - GROUP + 1, 0)
    made = np.zeros(count, np.uint64)
    for place in range(GROUP if count else 0):
        made = made * _PRIME + numbers[place : place + count]
    made = (made ^ (made >> _SHIFT)) * _MIX
    return made ^ (made >> _SHIFT)
