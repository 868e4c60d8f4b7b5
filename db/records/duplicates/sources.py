"""Sources that may be one: the same DOI, address, file or text, or title and day of publication."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from itertools import combinations
from urllib.parse import urlsplit

import numpy as np

from db.language import say
from db.reader import Reader
from db.search.fold import fold

#: Sources that share one sign and are held against each other; more share it by rule.
_SHARED = 8
#: Texts that share this part of their marks, the shorter one's, are nearly the same.
_NEAR = 0.5
_FEWEST_MARKS = 6
_TITLE = 12

Raw = tuple[float, int, int, tuple[str, ...]]


def find(reader: Reader, told: Callable[[float], None], stop: Callable[[], bool]) -> list[Raw]:
    """Weight, the two, the reasons, unordered."""
    weights: dict[tuple[int, int], float] = defaultdict(float)
    reasons: dict[tuple[int, int], dict[str, None]] = defaultdict(dict)

    def add(pairs: Iterable[tuple[int, int]], weight: float, reason: str) -> None:
        for one, other in pairs:
            if one != other:
                pair = (one, other) if one < other else (other, one)
                if reason not in reasons[pair]:
                    weights[pair] += weight
                    reasons[pair][reason] = None

    add(_shared(_dois(reader)), 6, say("the same DOI"))
    add(_shared(_addresses(reader)), 5, say("the same address"))
    told(0.2)
    living = "SELECT p.{0}, p.source FROM snapshot p JOIN source s ON s.id = p.source "
    living += "AND s.deleted = 0 WHERE p.deleted = 0 AND p.{0} IS NOT NULL AND p.{0} <> ''"
    add(_shared(reader.rows(living.format("sha256"))), 6, say("the same file"))
    add(_shared(reader.rows(living.format("cleaned_sha256"))), 6, say("the same text"))
    told(0.4)
    if stop():
        return []
    add(_shared(_titles(reader, dated=True)), 5, say("the same title and day of publication"))
    add(_shared(_titles(reader, dated=False)), 3, say("the same title"))
    told(0.6)
    if not stop():
        add(_near(reader), 4, say("much of the text is the same"))
    return [
        (weight, *pair, tuple(reasons[pair])) for pair, weight in weights.items() if weight >= 3
    ]


def _shared(keyed: Iterable[tuple[object, int]]) -> Iterator[tuple[int, int]]:
    """Pairs of those with the same key."""
    held: dict[object, dict[int, None]] = defaultdict(dict)
    for key, source in keyed:
        if key:
            held[key][source] = None
    for ids in held.values():
        if 1 < len(ids) <= _SHARED:
            yield from combinations(ids, 2)


def _dois(reader: Reader) -> Iterator[tuple[object, int]]:
    for doi, source in reader.each("SELECT DOI, id FROM source WHERE deleted = 0 AND DOI <> ''"):
        key = doi.strip().lower()
        yield key[key.find("10.") :] if "10." in key else key, source


def _addresses(reader: Reader) -> Iterator[tuple[object, int]]:
    for text, source in reader.each("SELECT URL, id FROM source WHERE deleted = 0 AND URL <> ''"):
        yield address_key(text), source


def address_key(text: str) -> str:
    """An address without what changes nothing: scheme, www, a last slash, the page's own anchor,
    and what only tells where a reader came from."""
    try:
        parts = urlsplit(text.strip())
    except ValueError:
        return text.strip()
    host = (parts.netloc or "").lower().removeprefix("www.").removeprefix("m.")
    kept = [
        each
        for each in parts.query.split("&")
        if each and not each.lower().startswith(("utm_", "fbclid", "gclid", "ref=", "share"))
    ]
    return f"{host}{parts.path.rstrip('/')}?{'&'.join(sorted(kept))}"


def _titles(reader: Reader, dated: bool) -> Iterator[tuple[object, int]]:
    """Folded titles, with the day they were published; short ones name no article."""
    for title, day, source in reader.each(
        "SELECT title, issued, id FROM source WHERE deleted = 0 AND title <> ''"
    ):
        key = fold(title).strip()
        if len(key) >= _TITLE and (day or not dated):
            yield ((key, day) if dated else key), source


def _near(reader: Reader) -> list[tuple[int, int]]:
    """Pairs of sources whose texts share most of their marks. The marks lie by their value: equal
    ones are neighbours, so that all texts are held against each other in one pass."""
    rows = reader.rows("SELECT mark, snapshot FROM text_mark ORDER BY mark, snapshot")
    if not rows:
        return []
    table = np.array(rows, np.int64)
    marks, texts = table[:, 0], table[:, 1]
    order, sizes = np.unique(texts, return_counts=True)
    size = dict(zip(order.tolist(), sizes.tolist(), strict=True))
    starts = np.flatnonzero(np.r_[True, marks[1:] != marks[:-1]])
    lengths = np.diff(np.r_[starts, marks.size])
    shared: dict[tuple[int, int], int] = defaultdict(int)
    among = (lengths > 1) & (lengths <= _SHARED)
    for start, length in zip(starts[among].tolist(), lengths[among].tolist(), strict=True):
        for pair in combinations(texts[start : start + length].tolist(), 2):
            shared[pair] += 1
    near = [
        pair
        for pair, count in shared.items()
        if count >= max(_FEWEST_MARKS, _NEAR * min(size[pair[0]], size[pair[1]]))
    ]
    owner: dict[int, int] = dict(
        reader.rows(
            "SELECT p.id, p.source FROM snapshot p JOIN source s ON s.id = p.source "
            "AND s.deleted = 0 WHERE p.deleted = 0"
        )
    )
    return [(owner[one], owner[other]) for one, other in near if one in owner and other in owner]
