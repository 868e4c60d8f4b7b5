"""Everything that ties two actors, as arrays: what the picture draws and the filters choose from.

One tie is one line: a relation, all that one says of another in one way, all incidents two were in
together. Hides how a span of time is asked of a million meetings at once.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from db import terms
from db.columns import OPEN
from db.records.network import Held, Network
from db.records.network_springs import Floats, Ints

Span = tuple[int, int]
Bytes = npt.NDArray[np.uint8]
Flags = npt.NDArray[np.bool_]

#: Kinds of ties, by their number.
RELATION, ACCUSES, DENIES, SPEAKS, TOGETHER = range(5)
KINDS = ("relation", "accuses", "denies", "speaks", "together")
_SPEECH = {"accuses": ACCUSES, "denies": DENIES, "speaks": SPEAKS}
#: How a tie stands to a span of time.
NOT, POSSIBLY, SURELY = range(3)
PREDICATES = tuple(term.code for term in terms.RELATIONS)
CERTAINTIES = tuple(term.code for term in terms.CERTAINTIES)
NONE = 255
#: How strongly each kind holds two together in the picture.
_PULL = (3.0, 1.2, 1.2, 0.9, 0.5)


@dataclass(frozen=True, slots=True)
class Ties:
    """`kind`, `first` and `second` (places among the members; from whom to whom), `certainty`,
    `predicate` of each tie (NONE where there is none); the things it rests on are the items from
    `begin` to `begin + size`: their `ids` and bounds in time."""

    kind: Bytes
    first: Ints
    second: Ints
    certainty: Bytes
    predicate: Bytes
    begin: Ints
    size: Ints
    ids: Ints
    earliest: Ints
    start_latest: Ints
    end_earliest: Ints
    latest: Ints

    def __len__(self) -> int:
        return int(self.kind.size)

    def rests_on(self, tie: int) -> list[int]:
        """The ids of relations, claims or incidents under a tie."""
        begin = int(self.begin[tie])
        return [int(each) for each in self.ids[begin : begin + int(self.size[tie])]]

    def counted(self, span: Span | None) -> tuple[Ints, Ints]:
        """How many items of each tie held surely and possibly in [start, end); None: at any
        time."""
        if span is None:
            return self.size, self.size
        start, end = span
        possible = (self.earliest < end) & (self.latest > start)
        sure = possible & (self.start_latest < end) & (self.end_earliest > start)
        return self._summed(sure), self._summed(possible)

    def _summed(self, chosen: Flags) -> Ints:
        if not len(self):
            return np.zeros(0, np.int64)
        many = np.concatenate(([0], np.cumsum(chosen)))
        found: Ints = many[self.begin + self.size] - many[self.begin]
        return found

    def springs(self) -> tuple[Ints, Floats]:
        """Each two that are tied, once, and how strongly."""
        low, high = np.minimum(self.first, self.second), np.maximum(self.first, self.second)
        both, where = np.unique(low << 32 | high, return_inverse=True)
        strong = np.array(_PULL)[self.kind] * (1 + np.log2(np.maximum(self.size, 1)) / 4)
        pull = np.minimum(np.bincount(where, strong, both.size), 8.0)
        return np.stack((both >> 32, both & 0xFFFFFFFF), 1).reshape(-1, 2), pull


def state(sure: Ints, possible: Ints) -> Bytes:
    """SURELY, POSSIBLY or NOT for counts of items."""
    return np.where(sure > 0, SURELY, np.where(possible > 0, POSSIBLY, NOT)).astype(np.uint8)


def tied(network: Network) -> Ties:
    """The ties of a network."""
    kind: list[int] = []
    ends: list[tuple[int, int]] = []
    sure: list[int] = []
    predicate: list[int] = []
    items: list[list[int]] = []
    held: list[Held] = []
    for bond in network.bonds:
        kind.append(RELATION)
        ends.append((bond.subject, bond.object))
        sure.append(_place(CERTAINTIES, bond.certainty))
        predicate.append(_place(PREDICATES, bond.predicate))
        items.append([bond.id])
        held.append(bond.held)
    said: dict[tuple[int, int, int], list[int]] = {}
    for at, each in enumerate(network.sayings):
        said.setdefault((_SPEECH[each.speech], each.speaker, each.object), []).append(at)
    for (speech, speaker, other), places in said.items():
        kind.append(speech)
        ends.append((speaker, other))
        sure.append(NONE)
        predicate.append(NONE)
        items.append([network.sayings[at].claim for at in places])
        held.extend(network.sayings[at].held for at in places)
    return _with_meetings(network, kind, ends, sure, predicate, items, held)


def _with_meetings(
    network: Network,
    kind: Sequence[int],
    ends: Sequence[tuple[int, int]],
    sure: Sequence[int],
    predicate: Sequence[int],
    items: Sequence[Sequence[int]],
    held: Sequence[Held],
) -> Ties:
    met = network.meetings
    codes = met.first.astype(np.int64) << 32 | met.second
    order = np.argsort(codes, kind="stable")
    both, many = np.unique(codes, return_counts=True)
    early = np.array([len(each) for each in items], np.int64)
    size = np.concatenate((early, many.astype(np.int64)))
    whom = np.array(ends, np.int64).reshape(-1, 2)
    bounds = [
        np.concatenate((np.array([getattr(each, name) for each in held], np.int64), cells[order]))
        for name, cells in (
            ("earliest", met.earliest),
            ("start_latest", met.start_latest),
            ("end_earliest", met.end_earliest),
            ("latest", met.latest),
        )
    ]
    rest = both.size
    return Ties(
        np.concatenate((np.array(kind, np.uint8), np.full(rest, TOGETHER, np.uint8))),
        np.concatenate((whom[:, 0], both >> 32)),
        np.concatenate((whom[:, 1], both & 0xFFFFFFFF)),
        np.concatenate((np.array(sure, np.uint8), np.full(rest, NONE, np.uint8))),
        np.concatenate((np.array(predicate, np.uint8), np.full(rest, NONE, np.uint8))),
        np.cumsum(size) - size,
        size,
        np.concatenate(
            (np.array([each for part in items for each in part], np.int64), met.incidents[order])
        ),
        *bounds,
    )


def _place(words: Sequence[str], code: str) -> int:
    return words.index(code) if code in words else NONE


def whole(span: Span | None, extent: Span | None) -> Span | None:
    """None for a span that holds everything that is dated: then nothing is narrowed."""
    if span is None or extent is None:
        return None
    return None if span[0] <= extent[0] and span[1] >= min(extent[1], OPEN) else span
