"""What a change finds in one record: what stands there, what will, or why it cannot."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from db.records.lists import Listed
from db.step import Step

#: SQL: the ids given as one JSON text (a million of them fit a single parameter).
AMONG = "IN (SELECT value FROM json_each(?))"
#: Records written between two looks at whether to stop.
TOGETHER = 5_000

#: Told after each piece: how many records are done. Raises to stop.
Told = Callable[[int], None]


class Found(NamedTuple):
    """One record (a tuple, of which a million are made within a second). `before`, `after`: as
    they are stored; the same: nothing to do. `why`: it cannot be changed, a key of
    `Plan.reasons`."""

    id: int
    before: str
    after: str
    why: str = ""


@dataclass(slots=True)
class Plan:
    """What is to be written. `words`: a stored value as people read it; `reasons`: why some cannot,
    in words; `remark`: what should be known before of the `remarked` records; `write(step, ids,
    told)`: does it for the records that change."""

    table: Listed
    rows: Sequence[Found]
    words: Callable[[str], str]
    write: Callable[[Step, Sequence[int], Told], None]
    reasons: dict[str, str] = field(default_factory=dict)
    remark: Callable[[int], str] = lambda count: ""
    remarked: int = 0


def text_of(ids: Iterable[int]) -> str:
    """Ids as the one parameter of `AMONG`."""
    return json.dumps([int(each) for each in ids])


def pieces(ids: Sequence[int], told: Told) -> Iterator[tuple[Sequence[int], str]]:
    """The ids in pieces, each with its `text_of`; `told` is called after each."""
    for start in range(0, len(ids), TOGETHER):
        piece = ids[start : start + TOGETHER]
        yield piece, text_of(piece)
        told(start + len(piece))
