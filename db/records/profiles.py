"""Everything the card of an actor shows, read in one go: also of several actors read as one.

Hides that a profile can hold several actors (`identities`): names, parts in incidents and claims of
all of them, with only so many incidents and claims read as anybody looks at, and the rest counted.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from db.reader import Reader, id_list
from db.records import actors, claims, identities, listings, lists, names, portraits, ratings, tags
from db.records.actors import Actor, Relation
from db.records.claims import Claim
from db.records.identities import Identity
from db.records.listings import Listing
from db.records.lists import IncidentRow
from db.records.names import Name
from db.records.portraits import Portrait
from db.records.ratings import Rating, Use

#: So many incidents, and so many claims said by and said of it, are read, the newest.
LISTED = 200
_BARS = 64
_STEPS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)
_NEVER = -(1 << 62)

Ints = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class ActorPart:
    """An incident an actor takes part in, and its roles there (codes, with commas). `either`: with
    whom it is said to have been one or the other."""

    incident: IncidentRow
    role: str
    either: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RoleYears:
    """In how many incidents it has a role, by stretches of years: that surely began then, and that
    may have."""

    role: str
    incidents: int
    surely: tuple[int, ...]
    possibly: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Activity:
    """Stretches of `step` years from `first` on, for each role, the most frequent first."""

    first: int
    step: int
    roles: tuple[RoleYears, ...]


@dataclass(frozen=True, slots=True)
class Said:
    """Claims, the newest first, at most LISTED of each; `of_all` by act counts them all."""

    claims: tuple[Claim, ...]
    of_all: tuple[tuple[str, int], ...]

    @property
    def count(self) -> int:
        """How many there are in all."""
        return sum(number for _, number in self.of_all)


@dataclass(frozen=True, slots=True)
class Member:
    """An actor read as one with the one shown; `by`: the decisions that unite them."""

    actor: Actor
    by: tuple[Identity, ...]


@dataclass(frozen=True, slots=True)
class ActorCard:
    """An actor as its card shows it, with all that are the same (`members`). `names`: of all of
    them; `incidents`: the newest of `incident_count`; `decided`: every decision whether it is the
    same as another actor; `undated`: incidents without a known beginning; `listings`: published
    lists it stands in; `tags`: those that no list gave."""

    actor: Actor
    members: tuple[Member, ...]
    decided: tuple[Identity, ...]
    names: tuple[Name, ...]
    portrait: Portrait | None
    relations: tuple[Relation, ...]
    incident_count: int
    incidents: tuple[ActorPart, ...]
    activity: Activity | None
    undated: int
    said: Said
    said_of: Said
    ratings: tuple[Rating, ...]
    published: int
    uses: tuple[Use, ...] = ()
    listings: tuple[Listing, ...] = ()
    tags: tuple[str, ...] = ()


def actor(reader: Reader, number: int) -> ActorCard | None:
    """The card of an actor; None when it is gone."""
    found = actors.get(reader, number)
    if found is None:
        return None
    everyone = identities.united(reader, number)
    decided = identities.of(reader, number)
    members = _members(reader, everyone)
    parts = _parts(reader, everyone)
    incidents = _incidents(reader, everyone, parts)
    own = id_list(everyone)
    return ActorCard(
        actor=found,
        members=members,
        decided=decided,
        names=(*found.names, *(name for each in members for name in each.actor.names)),
        portrait=portraits.of(reader, number),
        relations=_relations(reader, everyone),
        incident_count=int(np.unique(parts.incident).size),
        incidents=incidents,
        activity=_activity(parts),
        undated=int(np.unique(parts.incident[parts.earliest == _NEVER]).size),
        said=_said(reader, f"speaker IN ({own})"),
        said_of=_said(reader, f"actor IN ({own})"),
        ratings=tuple(each for one in everyone for each in ratings.of_outlet(reader, one)),
        published=int(
            reader.value(f"SELECT count(*) FROM source WHERE outlet IN ({own}) AND deleted = 0")
        ),
        uses=tuple(each for one in everyone for each in ratings.uses(reader, one)),
        listings=listings.of(reader, everyone),
        tags=_tags(reader, everyone),
    )


def _tags(reader: Reader, everyone: Sequence[int]) -> tuple[str, ...]:
    """The tags of all of them, without those that tell what a list says."""
    found = (each.text for one in everyone for each in tags.of(reader, "actor", one))
    return tuple(dict.fromkeys(text for text in found if not text.startswith(listings.SCHEMES)))


def _members(reader: Reader, everyone: Sequence[int]) -> tuple[Member, ...]:
    found = []
    for number in everyone[1:]:
        one = actors.get(reader, number)
        if one is not None:
            same = [each for each in identities.of(reader, number) if each.other in everyone]
            ties = tuple(each for each in same if each.verdict == identities.SAME)
            found.append(Member(one, ties))
    return tuple(found)


def _relations(reader: Reader, everyone: Sequence[int]) -> tuple[Relation, ...]:
    """The relations of all of them to others."""
    found = [each for one in everyone for each in actors.relations(reader, one)]
    return tuple(each for each in found if each.other not in everyone)


@dataclass(frozen=True, slots=True)
class _Parts:
    """One entry for each part: incident, place of its role in `roles`, first second and last
    second it may have begun (_NEVER: not known)."""

    incident: Ints
    role: Ints
    earliest: Ints
    latest: Ints
    roles: tuple[str, ...]


def _parts(reader: Reader, everyone: Sequence[int]) -> _Parts:
    rows = reader.rows(
        "SELECT l.incident, l.role, ifnull(i.earliest, ?1), "
        "coalesce(i.start_latest, i.latest, i.earliest, ?1) FROM incident_actor l "
        f"JOIN incident i ON i.id = l.incident WHERE l.actor IN ({id_list(everyone)}) "
        "AND l.deleted = 0 AND i.deleted = 0",
        _NEVER,
    )
    if not rows:
        nothing = np.empty(0, np.int64)
        return _Parts(nothing, nothing, nothing, nothing, ())
    incident, role, earliest, latest = zip(*rows, strict=True)
    places = {code: place for place, code in enumerate(dict.fromkeys(role))}
    return _Parts(
        np.array(incident, np.int64),
        np.array([places[code] for code in role], np.int64),
        np.array(earliest, np.int64),
        np.array(latest, np.int64),
        tuple(places),
    )


def _incidents(reader: Reader, everyone: Sequence[int], parts: _Parts) -> tuple[ActorPart, ...]:
    """The newest, each with all roles; those without a date last."""
    order = np.lexsort((parts.incident, -parts.earliest))
    newest = list(dict.fromkeys(parts.incident[order[: 4 * LISTED]].tolist()))[:LISTED]
    roles: dict[int, list[str]] = {one: [] for one in newest}
    for at in np.flatnonzero(np.isin(parts.incident, newest)).tolist():
        code = parts.roles[int(parts.role[at])]
        held = roles[int(parts.incident[at])]
        if code not in held:
            held.append(code)
    either = _either(reader, everyone, newest)
    return tuple(
        ActorPart(row, ",".join(roles[row.id]), either.get(row.id, ()))
        for row in lists.incidents(reader, newest)
    )


def _either(
    reader: Reader, everyone: Sequence[int], incidents: Sequence[int]
) -> dict[int, tuple[str, ...]]:
    """With whom these are said to have been one or the other, by incident."""
    found: dict[int, list[str]] = {}
    for incident, name in reader.rows(
        f"SELECT o.incident, coalesce({names.display_sql('actor', 'o.actor')}, '') "
        "FROM incident_actor l JOIN incident_actor o ON o.incident = l.incident "
        "AND o.either_or = l.either_or AND o.deleted = 0 "
        f"WHERE l.incident IN ({id_list(incidents)}) AND l.actor IN ({id_list(everyone)}) "
        f"AND l.deleted = 0 AND l.either_or IS NOT NULL AND o.actor NOT IN ({id_list(everyone)}) "
        "ORDER BY o.id"
    ):
        held = found.setdefault(incident, [])
        if name not in held:
            held.append(name)
    return {incident: tuple(each) for incident, each in found.items()}


def _activity(parts: _Parts) -> Activity | None:
    """In which years the incidents began, by role; None when no beginning is known."""
    known = parts.earliest != _NEVER
    if not known.any():
        return None
    years = _years(parts.earliest[known]), _years(np.maximum(parts.latest, parts.earliest)[known])
    first, last = int(years[0].min()), int(years[1].max())
    step = next((each for each in _STEPS if (last - first) // each < _BARS), _STEPS[-1])
    first -= first % step
    size = (last - first) // step + 1
    begin, end = ((each - first) // step for each in years)
    role = parts.role[known]
    found = []
    for place, code in enumerate(parts.roles):
        own = role == place
        if own.any():
            surely = np.bincount(begin[own & (begin == end)], minlength=size)
            change = np.bincount(begin[own], minlength=size + 1)
            change = change - np.bincount(end[own] + 1, minlength=size + 1)
            possibly = np.cumsum(change)[:size]
            counts = tuple(surely.tolist()), tuple(possibly.tolist())
            found.append(RoleYears(code, int(own.sum()), *counts))
    found.sort(key=lambda each: (-each.incidents, each.role))
    return Activity(first, step, tuple(found))


def _years(seconds: Ints) -> Ints:
    """The civil years of instants (seconds since 1970)."""
    return seconds.astype("datetime64[s]").astype("datetime64[Y]").astype(np.int64) + 1970


def _said(reader: Reader, where: str) -> Said:
    """The newest claims, and how many there are of each act."""
    counts = reader.rows(
        f"SELECT act, count(*) FROM claim WHERE {where} AND deleted = 0 "
        "GROUP BY act ORDER BY 2 DESC, 1"
    )
    newest = reader.rows(
        f"SELECT id FROM claim WHERE {where} AND deleted = 0 ORDER BY rank = 'deprecated', "
        f"said IS NULL, ltrim(said, '[{{') DESC, id DESC LIMIT {LISTED}"
    )
    return Said(claims.some(reader, [row[0] for row in newest]), tuple(counts))
