"""Networks made by hand, for tests of what is worked out from them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from db.records.network import Bond, Meetings, Member, Network, Saying, Speech, held


def network(
    kinds: Sequence[str],
    bonds: Sequence[tuple[int, str, int, str | None, str | None]] = (),
    said: Sequence[tuple[int, Speech, int, str | None]] = (),
    met: Sequence[tuple[int, int, int, int]] = (),
) -> Network:
    """Members of these kinds; `bonds` (subject, predicate, object, start, end); `said` (speaker,
    speech, object, date); `met` (first, second, from, to in seconds)."""
    members = tuple(
        Member(100 + at, f"Actor {at}", "", kind, at, (100 + at,)) for at, kind in enumerate(kinds)
    )
    found = np.array(met, np.int64).reshape(-1, 4)
    ids = 900 + np.arange(len(found))
    meetings = Meetings(
        found[:, 0].astype(np.int32),
        found[:, 1].astype(np.int32),
        ids,
        found[:, 2],
        found[:, 2] + 1,
        found[:, 3] - 1,
        found[:, 3],
    )
    ties = tuple(
        Bond(500 + at, one, word, other, start, end, "confirmed", held(start, end))
        for at, (one, word, other, start, end) in enumerate(bonds)
    )
    sayings = tuple(
        Saying(700 + at, one, speech, other, held(when, when))
        for at, (one, speech, other, when) in enumerate(said)
    )
    starts = np.sort(found[:, 2])
    extent = (0, 2_000_000_000)
    return Network(members, ties, sayings, meetings, extent, starts)
