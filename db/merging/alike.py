"""Which record of another case is probably which of ours, where no history tells.

Hides by what two records resemble each other: a shared name folded for every script, the same
address, DOI or text; for incidents close days together with place, actors, kind or title. Each
record is matched with one at most. They are shown side by side, never united.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from db.language import say
from db.reader import Reader, Row
from db.records.names import Owner
from db.search.fold import fold

_DAY = 86_400
#: Seconds: a vaguer date says nothing about which of many is meant.
_WEEK = 7 * _DAY
_ENOUGH = 6
_CERTAIN = 99.0
#: So many incidents of one day and place or actor are compared one by one.
_MANY = 12
_RARE = 3


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
    """`days`: first and last, counted from 1970; None when they are vague."""

    id: int
    words: frozenset[str]
    title: str
    kind: str
    bounds: tuple[int | None, int | None]
    days: tuple[int, int] | None
    places: frozenset[int]
    actors: frozenset[int]


def matches(mine: Reader, theirs: Reader) -> Matches:
    """Every likely pair of the two files; records with the same id were adopted before."""
    found = Matches()
    for table in ("actor", "place", "source", "incident"):
        same = _living(mine, table) & _living(theirs, table)
        found.of[table] = {row: Match(row, say("adopted before")) for row in same}
    for owner in _OWNERS:
        _pick(found.of[owner], _by_name(mine, theirs, owner))
    _pick(found.of["source"], _by_origin(mine, theirs))
    scored, why = _by_event(mine, theirs, found)
    _pick(found.of["incident"], scored, why)
    return found


_OWNERS: tuple[Owner, ...] = ("actor", "place")
_Scored = Iterator[tuple[float, int, int, str]]


def _living(reader: Reader, table: str) -> set[int]:
    return {row for (row,) in reader.rows(f"SELECT id FROM {table} WHERE deleted = 0")}


def _pick(
    into: dict[int, Match],
    scored: Iterable[tuple[float, int, int, str]],
    why: Callable[[int, int], str] | None = None,
) -> None:
    """The best pairs first, each record in one of them."""
    used = {match.mine for match in into.values()}
    for _, ours, theirs, told in sorted(scored, key=lambda each: (-each[0], each[1], each[2])):
        if theirs not in into and ours not in used:
            into[theirs] = Match(ours, told or ("" if why is None else why(ours, theirs)))
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
            told.setdefault(pair, say("both are called “{text_}”", text_=text))
    yield from ((score, *pair, told[pair]) for pair, score in scores.items())


def _by_origin(mine: Reader, theirs: Reader) -> _Scored:
    for score, why, asked in (
        (4.0, say("the same file"), "SELECT sha256, source FROM snapshot WHERE sha256 IS NOT NULL"),
        (
            3.0,
            say("the same text"),
            "SELECT cleaned_sha256, source FROM snapshot WHERE deleted = 0",
        ),
        (2.0, say("the same DOI"), "SELECT lower(DOI), id FROM source WHERE DOI <> ''"),
        (1.0, say("the same address"), "SELECT rtrim(URL, '/'), id FROM source WHERE URL <> ''"),
    ):
        living = _living(mine, "source")
        ours = {key: number for key, number in mine.rows(asked) if number in living}
        there = _living(theirs, "source")
        for key, number in theirs.rows(asked):
            if key in ours and number in there:
                yield score, ours[key], number, why


def _incidents(reader: Reader, told: Sequence[Row]) -> Iterator[_Incident]:
    """Those told; a vague one is found by its title alone."""
    wanted = {row[0] for row in told}
    links: dict[str, dict[int, set[int]]] = {}
    for what in ("place", "actor"):
        held: dict[int, set[int]] = defaultdict(set)
        for incident, other in reader.rows(
            f"SELECT incident, {what} FROM incident_{what} WHERE deleted = 0"
        ):
            if incident in wanted:
                held[incident].add(other)
        links[what] = held
    nothing: frozenset[int] = frozenset()
    shared = {
        what: {row: frozenset(ids) for row, ids in held.items()} for what, held in links.items()
    }
    places, actors = shared["place"], shared["actor"]
    for number, title, kind, first, last in told:
        folded = fold(title).strip()
        known = first is not None and last is not None and last - first <= _WEEK
        yield _Incident(
            *(number, frozenset(folded.split()), folded, kind, (first, last)),
            (first // _DAY, (last - 1) // _DAY) if known else None,
            places.get(number, nothing),
            actors.get(number, nothing),
        )


class _Days:
    """Incidents by day and place or actor. Where very many share both, only those that also share
    one of the rarest words of their titles are looked at."""

    def __init__(self, incidents: Iterable[_Incident]) -> None:
        self.of: dict[int, _Incident] = {each.id: each for each in incidents}
        self._often = Counter(word for each in self.of.values() for word in each.words)
        self._titles: dict[str, list[int]] = defaultdict(list)
        self._days: dict[tuple[int, int], list[int]] = defaultdict(list)
        for each in self.of.values():
            self._titles[each.title].append(each.id)
            first, last = each.days or (0, -1)
            for record in each.places | each.actors:
                for day in range(first, last + 1):
                    self._days[record, day].append(each.id)
        self._words: dict[tuple[int, int, str], list[int]] = defaultdict(list)
        for key, held in self._days.items():
            if len(held) > _MANY:
                for number in held:
                    for word in self._rarest(self.of[number]):
                        self._words[*key, word].append(number)

    def near(self, each: _Incident, records: frozenset[int]) -> set[int]:
        """Those that one of theirs may be, which stands with these records of ours."""
        titled = self._titles.get(each.title, ())[:_MANY]
        same = {number for number in titled if self.of[number].bounds == each.bounds}
        if same or each.days is None:
            return same
        found = set(titled)
        rare: list[str] | None = None
        for record in records:
            for day in range(each.days[0] - 1, each.days[1] + 2):
                held = self._days.get((record, day), ())
                if len(held) <= _MANY:
                    found.update(held)
                    continue
                rare = self._rarest(each) if rare is None else rare
                for word in rare:
                    found.update(self._words.get((record, day, word), ())[:_MANY])
        return found

    def _rarest(self, each: _Incident) -> list[str]:
        return sorted(each.words, key=lambda word: (self._often[word], word))[:_RARE]


def _by_event(
    mine: Reader, theirs: Reader, found: Matches
) -> tuple[list[tuple[float, int, int, str]], Callable[[int, int], str]]:
    """Candidates share a day, give or take one, and the place or an actor; or the title. And how to
    tell why a pair is one."""
    asked = "SELECT id, title, kind, earliest, latest FROM incident WHERE deleted = 0"
    here, others = mine.rows(asked), theirs.rows(asked)
    # The very same words and dates need no second look.
    by_words = {(row[1], *row[3:]): row[0] for row in here}
    same = {row[0]: by_words[row[1], *row[3:]] for row in others if (row[1], *row[3:]) in by_words}
    scored = [
        (_CERTAIN, number, other, say("the same title and dates")) for other, number in same.items()
    ]
    taken = set(same.values())
    ours = _Days(_incidents(mine, [row for row in here if row[0] not in taken]))
    there: dict[int, _Incident] = {}
    for each in _incidents(theirs, [row for row in others if row[0] not in same]):
        places = found.shared("place", each.places)
        actors = found.shared("actor", each.actors)
        for number in ours.near(each, places | actors):
            score = sum(_signs(ours.of[number], each, places, actors).values())
            if score >= _ENOUGH:
                scored.append((score, number, each.id, ""))
                there[each.id] = each

    def why(number: int, other: int) -> str:
        each = there[other]
        places = found.shared("place", each.places)
        actors = found.shared("actor", each.actors)
        signs = _signs(ours.of[number], each, places, actors)
        return _joined([words for words, weight in signs.items() if weight > 0 and words])

    return scored, why


def _signs(
    own: _Incident, other: _Incident, places: frozenset[int], actors: frozenset[int]
) -> Mapping[str, float]:
    """What speaks for two being one event: nothing less than a day and two things in common, or the
    very same title and dates."""
    same = own.bounds == other.bounds
    exact = own.title == other.title
    if own.days is None or other.days is None:
        if not (same and exact):
            return {}
        signs = {"dates": 2.0}
    else:
        apart = max(own.days[0] - other.days[1], other.days[0] - own.days[1], 0)
        if apart > 1:
            return {}
        signs = {say("a day apart"): 1.0} if apart else {say("the same days"): 2.0}
    if own.places & places:
        signs["place"] = 3.0
    if own.actors & actors:
        signs["actors"] = 2.0
    elif own.actors and other.actors:
        signs[""] = -1.0  # others did it: more than the place and the kind must speak for it
    if own.kind == other.kind and own.kind != "other":
        signs["kind"] = 1.0
    alike = len(own.words & other.words) / max(len(own.words | other.words), 1)
    if exact or alike >= 0.5:
        signs["title"] = 4.0 if exact else 2.0 + alike
    return signs


def _joined(told: list[str]) -> str:
    return (
        told[0]
        if len(told) == 1
        else say("{names} and {told}", names=", ".join(told[:-1]), told=told[-1])
    )
