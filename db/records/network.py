"""Who has to do with whom: actors, what ties them together, and when each tie held.

Three kinds of ties: relations somebody entered, what one says of another (read from the claims),
and having had a part in the same incidents. Hides that actors found to be the same are one here,
and how an accusation of "whoever did it" finds the actor that is meant.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
import numpy.typing as npt

from db import columns
from db import when as dates
from db.columns import OPEN, packed
from db.columns.links import pairs
from db.columns.slices import Ints
from db.reader import Reader
from db.records import identities
from db.records.names import display_sql, native_sql

#: Actors of one incident that are tied to each other: a list of a hundred says little of any two.
MOST_TOGETHER = 24

Speech = Literal["accuses", "denies", "speaks"]
Places = npt.NDArray[np.int32]

#: What an act of speech does to whom it is about.
_SPEECH: Mapping[str, Speech] = {
    "accuses": "accuses",
    "attributes": "accuses",
    "denies": "denies",
    "disputes": "denies",
}
_LINKED: Mapping[str, Speech] = {
    "denies": "denies",
    "contradicts": "denies",
    "corrects": "denies",
    "confirms": "speaks",
    "answers": "speaks",
    "quotes": "speaks",
}


@dataclass(frozen=True, slots=True)
class Held:
    """When something held, in seconds: it began between `earliest` and `start_latest` and ended
    between `end_earliest` and `latest` (-OPEN, OPEN: no bound). Without any date it may have held
    at any time and surely at none."""

    earliest: int = -OPEN
    start_latest: int = OPEN
    end_earliest: int = -OPEN
    latest: int = OPEN


@dataclass(frozen=True, slots=True)
class Member:
    """An actor, with all that are the same: `united` ids, itself first; `native`: its name in
    another script; `incidents`: how many it had a part in."""

    id: int
    name: str
    native: str
    kind: str
    incidents: int
    united: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Bond:
    """A relation somebody entered; `subject`, `object`: places among the members."""

    id: int
    subject: int
    predicate: str
    object: int
    start: str | None
    end: str | None
    certainty: str
    held: Held


@dataclass(frozen=True, slots=True)
class Saying:
    """A claim by which one member speaks of another; `certainty`: how it is hedged."""

    claim: int
    speaker: int
    speech: Speech
    object: int
    held: Held


@dataclass(frozen=True, slots=True)
class Meetings:
    """Each time two members (`first` < `second`, places among the members) had a part in the same
    of `incidents` (ids), with the bounds of it; arrays of one length."""

    first: Places
    second: Places
    incidents: Ints
    earliest: Ints
    start_latest: Ints
    end_earliest: Ints
    latest: Ints

    def __len__(self) -> int:
        return int(self.first.size)


@dataclass(frozen=True, slots=True)
class Network:
    """Everybody and everything between them; `extent`: from the first to the last known instant
    (None: nothing is dated); `beginnings`: when dated incidents of members, relations and claims
    began, sorted."""

    members: tuple[Member, ...]
    bonds: tuple[Bond, ...]
    sayings: tuple[Saying, ...]
    meetings: Meetings
    extent: tuple[int, int] | None
    beginnings: Ints

    def place(self, actor: int) -> int:
        """Where an actor, or one that is the same, stands among the members; -1: nowhere."""
        return next((at for at, one in enumerate(self.members) if actor in one.united), -1)


def read(reader: Reader) -> Network:
    """The whole network of a case."""
    heads = identities.standing_for(reader)
    rows = list(
        reader.rows(
            f"SELECT a.id, coalesce({display_sql('actor', 'a.id')}, ''), "
            f"{native_sql('actor', 'a.id')}, a.kind FROM actor a WHERE a.deleted = 0 ORDER BY a.id"
        )
    )
    place: dict[int, int] = {}
    united: dict[int, list[int]] = {}
    kept = [row for row in rows if row[0] not in heads]
    for at, row in enumerate(kept):
        place[row[0]] = at
        united[row[0]] = [row[0]]
    for row in rows:
        head = heads.get(row[0])
        if head in place:
            place[row[0]] = place[head]
            united[head].append(row[0])
    incidents, parts = _parts(reader, place)
    times = _times(reader)
    counts = np.bincount(parts, minlength=len(kept)) if kept else np.zeros(0, np.int64)
    members = tuple(
        Member(row[0], row[1], row[2], row[3], int(counts[at]), tuple(united[row[0]]))
        for at, row in enumerate(kept)
    )
    bonds = _bonds(reader, place)
    sayings = _sayings(reader, place)
    meetings, begun = _meetings(incidents, parts, times)
    begun = np.sort(np.concatenate((begun, _known(bonds, sayings))))
    extent = _extent([*(bond.held for bond in bonds), *(said.held for said in sayings)], begun)
    return Network(members, bonds, sayings, meetings, extent, begun)


def _known(bonds: Sequence[Bond], sayings: Sequence[Saying]) -> Ints:
    """When relations and claims began, where that is known."""
    edges = [bond.held.earliest for bond in bonds] + [said.held.earliest for said in sayings]
    return np.array([edge for edge in edges if edge > -OPEN], np.int64)


def held(start: str | None, end: str | None) -> Held:
    """When a relation held that began and ended at these dates (EDTF); without an end it has not
    ended as far as anybody knows."""
    first, last = _bounds(start), _bounds(end)
    if first is None and last is None:
        return Held()
    earliest = -OPEN if first is None or first.earliest is None else first.earliest
    latest = OPEN if last is None or last.latest is None else last.latest
    begun = OPEN if first is None or first.latest is None else first.latest
    ended = latest if last is None or last.earliest is None else last.earliest
    # It began before it ended: an end alone still says that it was.
    return Held(earliest, min(begun, latest - 1), ended, latest)


def _bounds(edtf: str | None) -> dates.Bounds | None:
    if not edtf:
        return None
    try:
        return dates.bounds(edtf)
    except dates.InvalidDate:
        return None


def _moment(edtf: str | None) -> Held:
    """When something was said."""
    found = _bounds(edtf)
    if found is None:
        return Held()
    return Held(
        *(
            edge if bound is None else bound
            for bound, edge in (
                (found.earliest, -OPEN),
                (found.start_latest, OPEN),
                (found.end_earliest, -OPEN),
                (found.latest, OPEN),
            )
        )
    )


def _bonds(reader: Reader, place: Mapping[int, int]) -> tuple[Bond, ...]:
    rows = reader.rows(
        "SELECT id, subject, predicate, object, start_edtf, end_edtf, certainty "
        "FROM actor_relation WHERE deleted = 0 ORDER BY id"
    )
    return tuple(
        Bond(number, place[subject], predicate, place[other], start, end, sure, held(start, end))
        for number, subject, predicate, other, start, end, sure in rows
        if subject in place and other in place and place[subject] != place[other]
    )


_MEANT = "('alleged_perpetrator', 'accused')"


def _sayings(reader: Reader, place: Mapping[int, int]) -> tuple[Saying, ...]:
    """Whom each claim is about: the actor it names; of an accusation whoever is accused in its
    incident; of a denial whoever claims it, and who said what it denies."""
    said = (
        "coalesce(c.said, (SELECT s.issued FROM source s WHERE s.id = coalesce(c.source, "
        "(SELECT p.source FROM quote q JOIN snapshot p ON p.id = q.snapshot WHERE q.id = c.quote)"
        ")))"
    )
    live = "c.deleted = 0 AND c.speaker IS NOT NULL AND c.rank <> 'deprecated'"
    rows = reader.rows(
        f"""SELECT c.id, c.speaker, c.act, c.actor, {said} FROM claim c
            WHERE {live} AND c.actor IS NOT NULL
        UNION SELECT c.id, c.speaker, c.act, i.actor, {said} FROM claim c
            JOIN incident_actor i ON i.incident = c.incident AND i.deleted = 0
            AND i.role IN {_MEANT} WHERE {live}
            AND c.act IN ('accuses', 'attributes') AND c.polarity <> 'negated'
        UNION SELECT c.id, c.speaker, c.act, i.actor, {said} FROM claim c
            JOIN incident_actor i ON i.incident = c.incident AND i.deleted = 0
            AND i.role = 'claimant' WHERE {live}
            AND c.act IN ('denies', 'disputes')
        UNION SELECT c.id, c.speaker, 'link:' || l.predicate, o.speaker, {said} FROM claim_link l
            JOIN claim c ON c.id = l.claim AND {live}
            JOIN claim o ON o.id = l.other AND o.deleted = 0 AND o.speaker IS NOT NULL
            WHERE l.deleted = 0 AND l.predicate IN ({", ".join(f"'{each}'" for each in _LINKED)})
        ORDER BY 1, 4"""
    )
    found: dict[tuple[int, int, Speech], Saying] = {}
    for claim, speaker, act, other, when in rows:
        mine, theirs = place.get(speaker, -1), place.get(other, -1)
        if mine < 0 or theirs < 0 or mine == theirs:
            continue
        link = act.startswith("link:")
        speech = _LINKED[act[5:]] if link else _SPEECH.get(act, "speaks")
        found.setdefault(
            (claim, theirs, speech), Saying(claim, mine, speech, theirs, _moment(when))
        )
    return tuple(found.values())


def _parts(reader: Reader, place: Mapping[int, int]) -> tuple[Ints, Ints]:
    """(incident, member) of every part in an incident, each once, by incident."""
    incidents, actors = pairs(reader, "incident_actor", "actor")
    ids = np.array(sorted(place), np.int64)
    if not ids.size or not actors.size:
        return np.zeros(0, np.int64), np.zeros(0, np.int64)
    members = np.array([place[int(each)] for each in ids], np.int64)
    at = np.minimum(np.searchsorted(ids, actors), ids.size - 1)
    known = ids[at] == actors
    incidents, parts = incidents[known], members[at[known]]
    order = np.lexsort((parts, incidents))
    incidents, parts = incidents[order], parts[order]
    fresh = np.ones(incidents.size, bool)
    fresh[1:] = (incidents[1:] != incidents[:-1]) | (parts[1:] != parts[:-1])
    return incidents[fresh], parts[fresh]


def _times(reader: Reader) -> columns.Columns:
    with reader.snapshot():
        kept = packed.read(reader)
        return columns.load(reader) if kept is None else kept.found


def _meetings(incidents: Ints, parts: Ints, times: columns.Columns) -> tuple[Meetings, Ints]:
    """Every two in the same incident, and when dated incidents with a member began."""
    order = np.argsort(times.ids)
    known = times.ids[order]
    at = np.searchsorted(known, np.unique(incidents))
    at = at[at < known.size]
    begun = times.earliest[order[at]]
    begun = np.sort(begun[begun > -OPEN])
    first, second, where = [], [], []
    for step in range(1, MOST_TOGETHER):
        both = np.flatnonzero(incidents[step:] == incidents[:-step])
        if not both.size:
            break
        first.append(parts[both])
        second.append(parts[both + step])
        where.append(incidents[both])
    none = np.zeros(0, np.int64)
    mine, theirs, shared = (
        np.concatenate(each) if each else none for each in (first, second, where)
    )
    rows = np.searchsorted(known, shared)
    dated = np.zeros(shared.size, bool)
    inside = rows < known.size
    dated[inside] = known[rows[inside]] == shared[inside]
    rows = order[rows[dated]]
    bounds = []
    for name, edge in zip(
        ("earliest", "start_latest", "end_earliest", "latest"), (-OPEN, OPEN, -OPEN, OPEN),
        strict=True,
    ):  # fmt: skip
        cells = np.full(shared.size, edge, np.int64)
        cells[dated] = getattr(times, name)[rows]
        bounds.append(cells)
    low, high = np.minimum(mine, theirs), np.maximum(mine, theirs)
    return Meetings(low.astype(np.int32), high.astype(np.int32), shared, *bounds), begun


def _extent(every: Iterable[Held], begun: Sequence[int] | Ints) -> tuple[int, int] | None:
    edges = [
        edge
        for each in every
        for edge in (each.earliest, each.start_latest, each.end_earliest, each.latest)
        if -OPEN < edge < OPEN - 1
    ]
    edges += [int(begun[0]), int(begun[-1])] if len(begun) else []
    return (min(edges), max(*edges, min(edges) + 1)) if edges else None
