"""Among some sources, those whose texts are nearly the same: they may be one origin.

Nothing here counts as one: only what a person says about where a text comes from does
(`sources.origins`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import combinations

from db.likeness import deciding, keeping
from db.likeness.finding import NEARLY
from db.likeness.marks import VERSION
from db.likeness.passages import passages
from db.likeness.worded import Ints, Worded, worded
from db.reader import Reader, id_list
from db.records import sources
from db.step import Step

#: Sources that are held against each other at most.
_MOST = 400
#: Of a share of marks this much is left when it is guessed from them, at the least.
_GUESS = 0.7


@dataclass(frozen=True, slots=True)
class SharedText:
    """Sources with nearly one text that count as several origins, the first published first.

    `share`: of the words of the longer one, for the two that differ most.
    """

    sources: tuple[int, ...]
    share: float


@dataclass(frozen=True, slots=True)
class _Text:
    source: int
    snapshot: int
    words: int
    marks: Ints


def shared_texts(reader: Reader, wanted: Iterable[int]) -> tuple[SharedText, ...]:
    """Groups of sources that share their text, go back to different origins so far, and of which
    nobody said that they have nothing to do with each other; the largest group first."""
    ids = sorted(set(wanted))[:_MOST]
    texts = _texts(reader, ids)
    if len(texts) < 2:
        return ()
    keys = sources.origins(reader, ids)
    apart = deciding.set_aside(reader, ids)
    joined: dict[int, set[int]] = {}
    shares: dict[frozenset[int], float] = {}
    cuts: dict[int, Worded] = {}
    for one, other in _likely(texts):
        pair = frozenset((one.source, other.source))
        if len(pair) < 2 or keys[one.source] == keys[other.source] or pair in apart:
            continue
        share = _share(reader, one, other, cuts)
        if share >= NEARLY:
            shares[pair] = max(share, shares.get(pair, 0.0))
            group = joined.setdefault(one.source, {one.source})
            group |= joined.get(other.source, {other.source})
            for each in group:
                joined[each] = group
    return _groups(reader, joined, shares)


def join(step: Step, shared: SharedText) -> None:
    """Say that the later ones republish the first published."""
    first, *later = shared.sources
    for each in later:
        sources.relate(step, each, "republishes", first)


def keep_apart(step: Step, shared: SharedText) -> None:
    """Say that these have nothing to do with each other."""
    for one, other in combinations(shared.sources, 2):
        held = step.reader.value(
            "SELECT id FROM snapshot WHERE source = ? AND deleted = 0 ORDER BY id DESC", one
        )
        deciding.dismiss(step, held, other)


def _groups(
    reader: Reader, joined: Mapping[int, set[int]], shares: Mapping[frozenset[int], float]
) -> tuple[SharedText, ...]:
    order = _published(reader, joined)
    groups = {frozenset(group) for group in joined.values()}
    made = [
        SharedText(
            tuple(sorted(group, key=lambda each: order[each])),
            min(share for pair, share in shares.items() if pair <= group),
        )
        for group in groups
    ]
    return tuple(sorted(made, key=lambda each: (-len(each.sources), each.sources)))


def _published(reader: Reader, ids: Iterable[int]) -> dict[int, tuple[bool, int, int]]:
    return {
        row[0]: (row[1] is None, row[1] or 0, row[0])
        for row in reader.rows(
            f"SELECT id, issued_earliest FROM source WHERE id IN ({id_list(ids)})"
        )
    }


def _texts(reader: Reader, ids: list[int]) -> list[_Text]:
    return [
        _Text(source, snapshot, *keeping.unpacked(signature))
        for source, snapshot, signature in reader.rows(
            "SELECT p.source, p.id, t.signature FROM snapshot p "
            "JOIN text_signature t ON t.snapshot = p.id AND t.version = ? "
            f"WHERE p.deleted = 0 AND p.source IN ({id_list(ids)}) ORDER BY p.id",
            VERSION,
        )
    ]


def _likely(texts: list[_Text]) -> list[tuple[_Text, _Text]]:
    """Pairs whose marks are mostly the same."""
    holders: dict[int, list[int]] = {}
    for place, text in enumerate(texts):
        for mark in text.marks.tolist():
            holders.setdefault(mark, []).append(place)
    common: Counter[tuple[int, int]] = Counter()
    for places in holders.values():
        common.update(combinations(places, 2))
    return [
        (texts[one], texts[other])
        for (one, other), count in sorted(common.items())
        if count >= _GUESS * max(texts[one].marks.size, texts[other].marks.size)
    ]


def _share(reader: Reader, one: _Text, other: _Text, cuts: dict[int, Worded]) -> float:
    for each in (one, other):
        if each.snapshot not in cuts:
            text = reader.value("SELECT cleaned_text FROM snapshot WHERE id = ?", each.snapshot)
            cuts[each.snapshot] = worded(text)
    same = passages(cuts[one.snapshot], cuts[other.snapshot])
    return sum(each.words for each in same) / max(one.words, other.words, 1)
