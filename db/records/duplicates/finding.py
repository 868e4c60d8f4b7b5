"""Pairs of records that may be the same, the likeliest first, without those decided already."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from db.language import say
from db.likeness import deciding as likenesses
from db.reader import Reader, id_list
from db.reading import namesakes
from db.reading.namesakes import Likeness
from db.records import identities
from db.records.claims import publisher_sql
from db.records.duplicates import deciding, incidents, sources
from db.records.duplicates.deciding import DIFFERENT, LATER, Two
from db.records.lists import Listed
from db.records.names import display_sql

#: Pairs that are proposed at once; when they are decided the next ones come.
MOST = 500

Told = Callable[[float], None]
Stop = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Pair:
    """Two records of one kind, called `title` and `other_title`, and why they may be the same, the
    weightiest reason first. `later`: somebody put them off."""

    table: Listed
    one: int
    other: int
    title: str
    other_title: str
    reasons: tuple[str, ...]
    weight: float
    later: bool = False


#: Weight, the two, the reasons.
Raw = tuple[float, int, int, tuple[str, ...]]


def find(
    reader: Reader,
    table: Listed,
    told: Told = lambda share: None,
    stop: Stop = lambda: False,
) -> tuple[Pair, ...]:
    """The pairs of one kind of record, at most MOST. `told`: the share looked at; `stop`: whether
    to give up, with nothing found."""
    told(0.05)
    with reader.snapshot():
        if table == "actor":
            raw = _actors(reader, stop)
        elif table == "source":
            raw = sources.find(reader, told, stop)
        else:
            raw = incidents.find(reader, told, stop)
        if stop():
            return ()
        told(0.9)
        return _open(reader, table, raw)


def apart(reader: Reader, table: Listed) -> tuple[Pair, ...]:
    """The pairs of one kind of record that somebody found different, by their titles; without
    those of which one is gone."""
    if table == "actor":
        found = _identities(reader)[1]
    else:
        held = deciding.verdicts(reader, table)
        found = {pair for pair, verdict in held.items() if verdict == DIFFERENT}
    ids = {each for pair in found for each in pair}
    titles = _titles(reader, table, ids)
    there = {
        row[0]
        for row in reader.rows(
            f"SELECT id FROM {table} WHERE deleted = 0 AND id IN ({id_list(ids)})"
        )
    }
    pairs = [tuple(sorted(pair)) for pair in found if len(pair) == 2 and pair <= there]
    why = (say("found different"),)
    return tuple(
        Pair(table, one, other, titles.get(one, ""), titles.get(other, ""), why, 0.0)
        for one, other in sorted(pairs, key=lambda each: titles.get(each[0], ""))
    )


def _open(reader: Reader, table: Listed, raw: Sequence[Raw]) -> tuple[Pair, ...]:
    """Without those decided; those put off last."""
    verdicts = deciding.verdicts(reader, table)
    gone: set[Two] = {pair for pair, verdict in verdicts.items() if verdict == DIFFERENT}
    late: set[Two] = {pair for pair, verdict in verdicts.items() if verdict == LATER}
    ids = {each for _, one, other, _ in raw for each in (one, other)}
    if table == "actor":
        same, apart, unclear = _identities(reader)
        gone |= apart
        late |= unclear
        raw = [each for each in raw if same.get(each[1], each[1]) != same.get(each[2], each[2])]
    elif table == "source":
        gone |= deciding.related(reader, ids) | likenesses.set_aside(reader, ids)
    left = [each for each in raw if frozenset(each[1:3]) not in gone]
    left.sort(key=lambda each: (frozenset(each[1:3]) in late, -each[0], each[1], each[2]))
    left = left[:MOST]
    titles = _titles(reader, table, {each for _, one, other, _ in left for each in (one, other)})
    return tuple(
        Pair(
            *(table, one, other, titles.get(one, ""), titles.get(other, "")),
            *(reasons, weight, frozenset((one, other)) in late),
        )
        for weight, one, other, reasons in left
    )


def _identities(reader: Reader) -> tuple[dict[int, int], set[Two], set[Two]]:
    """Who stands for whom; pairs found different; pairs left unclear."""
    apart: set[Two] = set()
    unclear: set[Two] = set()
    for one, other, verdict in reader.rows(
        "SELECT actor, other, verdict FROM identity_claim WHERE deleted = 0"
    ):
        if verdict == identities.DIFFERENT:
            apart.add(frozenset((one, other)))
        elif verdict == identities.UNCLEAR:
            unclear.add(frozenset((one, other)))
    return dict(identities.standing_for(reader)), apart, unclear


def _actors(reader: Reader, stop: Stop) -> list[Raw]:
    return [
        (
            each.weight,
            each.one,
            each.other,
            tuple(_name_reason(like) for like in each.likenesses[:3])
            + ((say("the same country"),) if each.country else ()),
        )
        for each in namesakes.pairings(reader, stop)
    ]


def _name_reason(like: Likeness) -> str:
    match like.sign:
        case "initials":
            short, long = sorted((like.own, like.other), key=len)
            return say("{short} may stand for {long}", short=short, long=long)
        case "spelling":
            return say("similar spelling: {own}, {other}", own=like.own, other=like.other)
        case "acronym":
            return say("both go by {name}", name=like.own)
    return say("both are called {name}", name=like.own)


def _titles(reader: Reader, table: Listed, ids: set[int]) -> dict[int, str]:
    title = {
        "incident": "t.title",
        "actor": f"coalesce({display_sql('actor', 't.id')}, '')",
        "source": f"coalesce(nullif(t.title, ''), {publisher_sql('t')}, '')",
    }[table]
    found = reader.rows(f"SELECT t.id, {title} FROM {table} t WHERE t.id IN ({id_list(ids)})")
    return dict(found)
