"""Incidents that may be one: the same days with place, actors, kind, title, figures or words.

Hides that only those are held against each other that share a day, give or take one, and a place
or an actor; on a crowded day also one of the rarest words of their titles.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import combinations

from db.language import say
from db.reader import Reader
from db.search.fold import fold

_DAY = 86_400
_WEEK = 7 * _DAY
#: Signs that together say enough.
_ENOUGH = 6.0
#: So many incidents of one day and place are held against each other one by one.
_CROWDED = 12
_RARE = 2

Raw = tuple[float, int, int, tuple[str, ...]]
_NOTHING: frozenset[int] = frozenset()


@dataclass(slots=True)
class _Incident:
    id: int
    title: str
    words: frozenset[str]
    kind: str
    days: tuple[int, int] | None
    bounds: tuple[int | None, int | None]
    aggregate: bool
    parent: int | None
    places: frozenset[int] = _NOTHING
    actors: frozenset[int] = _NOTHING
    sources: frozenset[int] = _NOTHING
    figures: frozenset[tuple[str, int]] = field(default=frozenset())


def find(reader: Reader, told: Callable[[float], None], stop: Callable[[], bool]) -> list[Raw]:
    """Weight, the two, the reasons, unordered."""
    every = _read(reader)
    told(0.4)
    found: list[Raw] = []
    for done, pair in enumerate(_candidates(every)):
        if done % 10_000 == 0:
            if stop():
                return []
            told(min(0.85, 0.4 + done / 2_000_000))
        one, other = every[pair[0]], every[pair[1]]
        if one.aggregate != other.aggregate or other.id == one.parent or one.id == other.parent:
            continue
        signs = _signs(one, other)
        weight = sum(signs.values())
        if weight >= _ENOUGH:
            reasons = sorted((sign for sign in signs if signs[sign] > 0), key=lambda s: -signs[s])
            found.append((weight, one.id, other.id, tuple(reasons)))
    return found


def _read(reader: Reader) -> dict[int, _Incident]:
    every: dict[int, _Incident] = {}
    for number, title, kind, first, last, aggregate, parent in reader.each(
        "SELECT id, title, kind, earliest, latest, is_aggregate, parent FROM incident "
        "WHERE deleted = 0"
    ):
        folded = fold(title).strip()
        known = first is not None and last is not None and last - first <= _WEEK
        every[number] = _Incident(
            *(number, folded, frozenset(folded.split()), kind),
            (first // _DAY, (last - 1) // _DAY) if known else None,
            *((first, last), bool(aggregate), parent),
        )
    for table, column in (("incident_place", "place"), ("incident_actor", "actor")):
        held: dict[int, set[int]] = defaultdict(set)
        for incident, other in reader.each(
            f"SELECT incident, {column} FROM {table} WHERE deleted = 0"
        ):
            held[incident].add(other)
        for incident, ids in held.items():
            if incident in every:
                setattr(every[incident], f"{column}s", frozenset(ids))
    _read_claims(reader, every)
    return every


def _read_claims(reader: Reader, every: Mapping[int, _Incident]) -> None:
    """What claims say: sources and tolls."""
    sources: dict[int, set[int]] = defaultdict(set)
    for incident, source in reader.each(
        "SELECT c.incident, coalesce(p.source, c.source) FROM claim c "
        "LEFT JOIN quote q ON q.id = c.quote LEFT JOIN snapshot p ON p.id = q.snapshot "
        "WHERE c.deleted = 0 AND c.incident IS NOT NULL"
    ):
        if source is not None:
            sources[incident].add(source)
    tolls: dict[int, set[tuple[str, int]]] = defaultdict(set)
    for incident, measure, count in reader.each(
        "SELECT c.incident, f.measure, coalesce(f.point, f.min, f.max) FROM figure f "
        "JOIN claim c ON c.id = f.claim AND c.deleted = 0 WHERE f.deleted = 0 "
        "AND c.incident IS NOT NULL AND coalesce(f.point, f.min, f.max) > 0"
    ):
        tolls[incident].add((measure, count))
    for incident, ids in sources.items():
        if incident in every:
            every[incident].sources = frozenset(ids)
    for incident, counts in tolls.items():
        if incident in every:
            every[incident].figures = frozenset(counts)


def _candidates(every: Mapping[int, _Incident]) -> Iterator[tuple[int, int]]:
    """Pairs that are worth a look, each once."""
    often = Counter(word for each in every.values() for word in each.words)
    blocks: dict[tuple[object, ...], list[int]] = defaultdict(list)
    for each in every.values():
        if each.title:
            blocks[each.title, each.bounds].append(each.id)
        if each.days is None:
            continue
        first, last = each.days
        # One that may have begun on the evening before stands in the block of that day too.
        for day in range(first - 1, last + 1):
            for record in (*each.places, *(-actor for actor in each.actors)):
                blocks[record, day].append(each.id)
    seen: set[tuple[int, int]] = set()
    for held in blocks.values():
        for group in _groups(held, every, often):
            for pair in combinations(sorted(group), 2):
                if pair not in seen:
                    seen.add(pair)
                    yield pair


def _groups(
    held: list[int], every: Mapping[int, _Incident], often: Mapping[str, int]
) -> Iterable[list[int]]:
    """A block whole; a crowded one by the rarest words of the titles in it."""
    if len(held) <= _CROWDED:
        return [held]
    by_word: dict[str, list[int]] = defaultdict(list)
    for number in held:
        for word in sorted(every[number].words, key=lambda each: (often[each], each))[:_RARE]:
            by_word[word].append(number)
    return [group for group in by_word.values() if len(group) <= _CROWDED]


def _signs(one: _Incident, other: _Incident) -> dict[str, float]:
    """What speaks for two being one event, by its words; what speaks against it has none."""
    signs: dict[str, float] = {}
    if one.days is None or other.days is None:
        if one.bounds != other.bounds or one.title != other.title:
            return {}
        signs[say("the same dates")] = 2.0
    else:
        apart = max(one.days[0] - other.days[1], other.days[0] - one.days[1], 0)
        if apart > 1:
            return {}
        signs[say("a day apart") if apart else say("the same days")] = 1.0 if apart else 2.0
    if one.places & other.places:
        signs[say("the same place")] = 3.0
    if one.actors & other.actors:
        signs[say("the same actors")] = 2.0
    elif one.actors and other.actors:
        signs[""] = -1.0  # others did it: more than the place and the kind must speak for it
    if one.kind == other.kind and one.kind != "other":
        signs[say("the same kind")] = 1.0
    alike = len(one.words & other.words) / max(len(one.words | other.words), 1)
    if one.title == other.title:
        signs[say("the same title")] = 4.0
    elif alike >= 0.5:
        signs[say("a similar title")] = 2.0 + alike
    if one.figures & other.figures:
        signs[say("the same figures")] = 2.0
    if one.sources & other.sources:
        signs[say("told by the same source")] = 0.5
    return signs
