"""The folding of `db.search.fold` as a table, so that the page finds what the program finds.

Hides how thousands of letters become a few hundred runs. A browser decomposes text as Python does
(NFKD); what is left to do is one step for each code point, and that step is written down here.
"""

from __future__ import annotations

import sys
import unicodedata
from functools import cache

from db.search.fold import fold

#: (first code point, how many, distance between them, what is added to each).
Run = tuple[int, int, int, int]


@cache
def table() -> tuple[tuple[tuple[int, int], ...], tuple[Run, ...], tuple[tuple[int, str], ...]]:
    """What is dropped (first, how many), what is moved (runs), and all else (code point, text)."""
    dropped: list[int] = []
    moved: list[tuple[int, int]] = []
    other: list[tuple[int, str]] = []
    for code in range(sys.maxunicode + 1):
        letter = chr(code)
        if not _decomposed(code, letter):
            continue
        folded = fold(letter)
        if folded == letter:
            continue
        if not folded:
            dropped.append(code)
        elif len(folded) == 1:
            moved.append((code, ord(folded) - code))
        else:
            other.append((code, folded))
    return _stretches(dropped), _runs(moved), tuple(other)


def _decomposed(code: int, letter: str) -> bool:
    """Whether it can stand in a text that was decomposed."""
    if 0xD800 <= code < 0xE000 or unicodedata.category(letter) in ("Cn", "Co"):
        return False
    return unicodedata.normalize("NFKD", letter) == letter


def _stretches(codes: list[int]) -> tuple[tuple[int, int], ...]:
    found: list[tuple[int, int]] = []
    for code in codes:
        if found and sum(found[-1]) == code:
            found[-1] = (found[-1][0], found[-1][1] + 1)
        else:
            found.append((code, 1))
    return tuple(found)


def _runs(moved: list[tuple[int, int]]) -> tuple[Run, ...]:
    """Neighbours, or every second one, that move equally far."""
    found: list[Run] = []
    for code, shift in moved:
        if found:
            first, count, step, by = found[-1]
            gap = code - (first + (count - 1) * step)
            if by == shift and gap <= 2 and (count == 1 or gap == step):
                found[-1] = (first, count + 1, gap, by)
                continue
        found.append((code, 1, 1, shift))
    return tuple(found)
