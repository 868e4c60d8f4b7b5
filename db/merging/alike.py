"""Which record of another case is probably which of ours, where no history tells.

Hides by what two records resemble each other: a shared name folded for every script, the same
address, DOI or text; for incidents close days together with place, actors, kind or title. Each
record is matched with one at most. They are shown side by side, never united.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from db.reader import Reader
from db.records.names import Owner
from db.search.fold import fold

_DAY = 86_400
#: Seconds: a vaguer date says nothing about which of many is meant.
_WEEK = 7 * _DAY
_ENOUGH = 6
#: So many incidents of one place or actor and day are looked at.
_MOST = 400


@dataclass(frozen=True, slots=True)
class Match:
    """The record of ours that one of theirs is probably about, and why."""

    mine: int
    why: str


@dataclass(slots=True)
class Matches:
    """By table: their id -> ours."""

    of: dict[str, dict[int, Match]] = field(default_factory=dict)

    def ours(self, table: str, theirs: int) -> int:
        """Our record for one of theirs; 0 when there is none."""
        found = self.of.get(table, {}).get(theirs)
        return 0 if found is None else found.mine

    def shared(self, table: str, theirs: Iterable[int]) -> frozenset[int]:
        """Our records for those of theirs that have one."""
        found = self.of.get(table, {})
        return frozenset(found[each].mine for each in theirs if each in found)


@dataclass(frozen=True, slots=True)
class _Incident:
    id: int
    words: frozenset[str]
    title: str
    kind: str
    first: int | None
    last: int | None
    places: frozenset[int]
    actors: frozenset[int]

    def days(self, around: int = 0) -> range:
        """The days it fell on, and so many before and after; none when that is vague."""
        if self.first is None or self.last is None or self.last - self.first > _WEEK:
            return range(0)
        return range(self.first // _DAY - around, (self.last - 1) // _DAY + 1 + around)


def matches(mine: Reader, theirs: Reader) -> Matches:
    """Every likely pair of the two files; records with the same id were adopted before."""
    found = Matches()
    for table in ("actor", "place", "source", "incident"):
        same = _living(mine, table) & _living(theirs, table)
        found.of[table] = {row: Match(row, "adopted before") for row in same}
    for owner in _OWNERS:
        _pick(found.of[owner], _by_name(mine, theirs, owner))
    _pick(found.of["source"], _by_origin(mine, theirs))
    _pick(found.of["incident"], _by_event(mine, theirs, found))
    return found


_OWNERS: tuple[Owner, ...] = ("actor", "place")
_Scored = Iterator[tuple[float, int, int, str]]


def _living(reader: Reader, table: str) -> set[int]:
    return {row for (row,) in reader.rows(f"SELECT id FROM {table} WHERE deleted = 0")}


def _pick(into: dict[int, Match], scored: Iterable[tuple[float, int, int, str]]) -> None:
    """The best pairs first, each record in one of them."""
    used = {match.mine for match in into.values()}
    for _, ours, theirs, why in sorted(scored, key=lambda each: (-each[0], each[1], each[2])):
        if theirs not in into and ours not in used:
            into[theirs] = Match(ours, why)
            used.add(ours)


def _by_name(mine: Reader, theirs: Reader, owner: Owner) -> _Scored:
    asked = (
        f"SELECT n.{owner}, n.text, o.kind FROM {owner}_name n "
        f"JOIN {owner} o ON o.id = n.{owner} AND o.deleted = 0 WHERE n.deleted = 0"
    )
    by_key: dict[str, set[int]] = defaultdict(set)
    kinds: dict[int, str] = {}
    for number, text, kind in mine.rows(asked):
        by_key[fold(text).strip()].add(number)
        kinds[number] = kind
    scores: dict[tuple[int, int], float] = {}
    told: dict[tuple[int, int], str] = {}
    for number, text, kind in theirs.rows(asked):
        for own in by_key.get(fold(text).strip(), ()):
            pair = own, number
            scores[pair] = scores.get(pair, 0.5 * (kinds[own] == kind)) + 1
            told.setdefault(pair, f"both are called “{text}”")
    yield from ((score, *pair, told[pair]) for pair, score in scores.items())


def _by_origin(mine: Reader, theirs: Reader) -> _Scored:
    for score, why, asked in (
        (4.0, "the same file", "SELECT sha256, source FROM snapshot WHERE sha256 IS NOT NULL"),
        (3.0, "the same text", "SELECT cleaned_sha256, source FROM snapshot WHERE deleted = 0"),
        (2.0, "the same DOI", "SELECT lower(DOI), id FROM source WHERE DOI <> ''"),
        (1.0, "the same address", "SELECT rtrim(URL, '/'), id FROM source WHERE URL <> ''"),
    ):
        living = _living(mine, "source")
        ours = {key: number for key, number in mine.rows(asked) if number in living}
        there = _living(theirs, "source")
        for key, number in theirs.rows(asked):
            if key in ours and number in there:
                yield score, ours[key], number, why


def _incidents(reader: Reader) -> Iterator[_Incident]:
    """All of them; a vague one is found by its title alone."""
    links: dict[str, dict[int, set[int]]] = {}
    for what in ("place", "actor"):
        held: dict[int, set[int]] = defaultdict(set)
        for incident, other in reader.rows(
            f"SELECT incident, {what} FROM incident_{what} WHERE deleted = 0"
        ):
            held[incident].add(other)
        links[what] = held
    none: set[int] = set()
    for number, title, kind, first, last in reader.rows(
        "SELECT id, title, kind, earliest, latest FROM incident WHERE deleted = 0"
    ):
        folded = fold(title).strip()
        yield _Incident(
            *(number, frozenset(folded.split()), folded, kind, first, last),
            frozenset(links["place"].get(number, none)),
            frozenset(links["actor"].get(number, none)),
        )


def _by_event(mine: Reader, theirs: Reader, found: Matches) -> _Scored:
    """Candidates share a day, give or take one, and the place or an actor; or the title."""
    own: dict[int, _Incident] = {}
    by_record: dict[tuple[int, int], list[int]] = defaultdict(list)
    by_title: dict[str, list[int]] = defaultdict(list)
    for each in _incidents(mine):
        own[each.id] = each
        by_title[each.title].append(each.id)
        for record in each.places | each.actors:
            for day in each.days():
                by_record[record, day].append(each.id)
    for each in _incidents(theirs):
        places = found.shared("place", each.places)
        actors = found.shared("actor", each.actors)
        near: set[int] = set(by_title.get(each.title, ())[:_MOST])
        for record in places | actors:
            for day in each.days(around=1):
                near.update(by_record.get((record, day), ())[:_MOST])
        for number in near:
            score, why = _score(own[number], each, places, actors)
            if score >= _ENOUGH:
                yield score, number, each.id, why


def _score(
    own: _Incident, other: _Incident, places: frozenset[int], actors: frozenset[int]
) -> tuple[float, str]:
    """How surely two are one event: nothing less than a day and two things in common, or the very
    same title and dates."""
    same = (own.first, own.last) == (other.first, other.last)
    exact = own.title == other.title
    dated = bool(own.days()) and bool(other.days())
    if not dated and not (same and exact):
        return 0.0, ""
    apart = 0 if same else _apart(own, other)
    if apart > 1:
        return 0.0, ""
    words = own.words & other.words
    alike = len(words) / max(len(own.words | other.words), 1)
    signs: Mapping[str, float] = {
        ("a day apart" if apart else "the same days" if dated else "dates"): 2.0 - apart,
        "place": 3.0 * bool(own.places & places),
        "actors": 2.0 * bool(own.actors & actors),
        "kind": 1.0 * (own.kind == other.kind and own.kind != "other"),
        "title": 4.0 if exact else 2.0 * (alike >= 0.5),
    }
    told = [words for words, weight in signs.items() if weight]
    # Others did it: then more than the place and the kind must speak for it.
    others = bool(own.actors and other.actors) and not own.actors & actors
    return sum(signs.values()) + alike - others, _joined(told)


def _apart(own: _Incident, other: _Incident) -> int:
    """Days between two whose days are known."""
    ours, there = own.days(), other.days()
    return max(ours[0] - there[-1], there[0] - ours[-1], 0)


def _joined(told: list[str]) -> str:
    return told[0] if len(told) == 1 else f"{', '.join(told[:-1])} and {told[-1]}"
