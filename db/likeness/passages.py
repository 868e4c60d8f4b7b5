"""The passages that two texts share, word by word, with their places in both.

Hides how runs of equal words are found (equal groups on one diagonal) and when two runs are one
passage: a few words changed, added or left out between them do not part it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from db.likeness.worded import GROUP, Ints, Worded

#: Fewer words in a row than this may be chance, or what everybody says.
LEAST = 16
#: Words that may differ between two runs of one passage.
_GAP = 5
#: A group that stands more often than this in a text is a refrain: it finds nothing.
_REFRAIN = 8
_MOST_RUNS = 2_000


@dataclass(frozen=True, slots=True)
class Passage:
    """The same words in two texts: code points [start, end) here and there; `words`: how many are
    the same."""

    start: int
    end: int
    there_start: int
    there_end: int
    words: int


@dataclass(frozen=True, slots=True)
class _Run:
    """Words [at, at + words) of one text are words [there, there + words) of the other."""

    at: int
    there: int
    words: int


def passages(one: Worded, other: Worded, least: int = LEAST) -> tuple[Passage, ...]:
    """What two texts share in at least so many words, in the order of the first text. No word
    belongs to two passages."""
    found = []
    for first, last, words in _joined(_apart(one, other)):
        if words >= least:
            found.append(
                Passage(
                    int(one.starts[first.at]),
                    int(one.ends[last.at + last.words - 1]),
                    int(other.starts[first.there]),
                    int(other.ends[last.there + last.words - 1]),
                    words,
                )
            )
    return tuple(found)


def _apart(one: Worded, other: Worded) -> list[_Run]:
    """Runs of equal words, the longest first served, none over another; in order of `one`."""
    here, there = np.zeros(len(one), bool), np.zeros(len(other), bool)
    taken = []
    for run in sorted(_runs(one, other), key=lambda each: -each.words)[:_MOST_RUNS]:
        free = ~(here[run.at : run.at + run.words] | there[run.there : run.there + run.words])
        at, words = _longest(free)
        if words < GROUP:
            continue
        here[run.at + at : run.at + at + words] = True
        there[run.there + at : run.there + at + words] = True
        taken.append(_Run(run.at + at, run.there + at, words))
    return sorted(taken, key=lambda each: each.at)


def _runs(one: Worded, other: Worded) -> Iterator[_Run]:
    at, there = _pairs(one, other)
    if not at.size:
        return
    order = np.lexsort((at, at - there))
    at, there = at[order], there[order]
    cut = np.flatnonzero((np.diff(at) != 1) | (np.diff(there) != 1)) + 1
    firsts = np.concatenate(([0], cut))
    lasts = np.concatenate((cut, [at.size])) - 1
    for first, last in zip(firsts.tolist(), lasts.tolist(), strict=True):
        yield _Run(int(at[first]), int(there[first]), int(at[last] - at[first]) + GROUP)


def _pairs(one: Worded, other: Worded) -> tuple[Ints, Ints]:
    """Where equal groups of words stand in both."""
    order = np.argsort(other.groups, kind="stable")
    held = other.groups[order]
    low = np.searchsorted(held, one.groups, "left")
    count = np.searchsorted(held, one.groups, "right") - low
    count[count > _REFRAIN] = 0
    at = np.repeat(np.arange(one.groups.size), count)
    step = np.arange(at.size) - np.repeat(np.cumsum(count) - count, count)
    return at, order[np.repeat(low, count) + step]


def _longest(free: np.typing.NDArray[np.bool_]) -> tuple[int, int]:
    """The longest stretch of True: where it begins, and how long it is."""
    if free.all():
        return 0, int(free.size)
    edges = np.flatnonzero(np.diff(np.concatenate(([0], free.view(np.int8), [0]))))
    lengths = edges[1::2] - edges[::2]
    if not lengths.size:
        return 0, 0
    best = int(lengths.argmax())
    return int(edges[2 * best]), int(lengths[best])


def _joined(runs: list[_Run]) -> Iterator[tuple[_Run, _Run, int]]:
    """First and last run of each passage, and its words."""
    if not runs:
        return
    first = last = runs[0]
    words = first.words
    for run in runs[1:]:
        between = run.at - last.at - last.words
        beyond = run.there - last.there - last.words
        if between <= _GAP and 0 <= beyond <= _GAP:
            last, words = run, words + run.words
            continue
        yield first, last, words
        first = last = run
        words = run.words
    yield first, last, words
