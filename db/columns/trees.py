"""What stands under what on an axis of lanes: factions under groups, towns under countries.

Hides where each axis takes its order from (relations of actors, parents of places, outlets
of sources, families of kinds), and what is done with loops and with several parents: a
record stands under one parent only, the surest one given, so that no incident is counted
twice in a group; a relation that closes a loop is left out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace

import numpy as np
import numpy.typing as npt

from db import terms
from db.columns.slices import Ints
from db.ids import fixed_id
from db.language import say
from db.reader import Reader, id_list
from db.records.identities import standing_for
from db.records.names import Owner, display_sql, native_sql


@dataclass(frozen=True, slots=True)
class Name:
    """What a lane is called: its name, the name in its own script, and the table of the record
    it stands for ("" for none)."""

    name: str
    native: str = ""
    owner: str = ""


@dataclass(frozen=True, slots=True)
class Tree:
    """`keys` ascending: ids of records, or numbers below zero for what is no record; `parent` the
    place of each one's parent in `keys` (-1: none); `depth` 0 for the topmost; `rank` its level
    (see `LEVELS`): at least its depth, more where levels are skipped.

    `names`: those read so far, by key; whoever reads more puts them here. `same`: keys that have no
    lane of their own -> the key they are read as (both stand in `keys`).
    """

    keys: Ints
    parent: npt.NDArray[np.int32]
    depth: npt.NDArray[np.int16]
    rank: npt.NDArray[np.int16]
    names: dict[int, Name] = field(default_factory=dict)
    same: Mapping[int, int] = field(default_factory=dict)

    @property
    def levels(self) -> tuple[int, ...]:
        """The ranks at which lanes can be had, the topmost (0) first."""
        below = np.unique(self.rank[self.parent >= 0]).tolist()
        return tuple(dict.fromkeys([0, *below]))

    def holds(self, keys: Ints) -> bool:
        """Whether all of these keys are in the tree."""
        return bool(np.isin(keys, self.keys).all())

    def above(self, key: int) -> list[int]:
        """The keys of all that one stands under, the nearest first; none for an unknown key."""
        found = [self.same[key]] if key in self.same else []
        for place in self.places([self.same.get(key, key)]).tolist():
            while (place := int(self.parent[place])) >= 0:
                found.append(int(self.keys[place]))
        return found

    def places(self, keys: Iterable[int]) -> npt.NDArray[np.intp]:
        """Where these keys stand in `keys`; unknown ones are left out."""
        wanted = np.array(list(keys), np.int64)
        if not self.keys.size or not wanted.size:
            return np.empty(0, np.intp)
        at = np.minimum(np.searchsorted(self.keys, wanted), self.keys.size - 1)
        found: npt.NDArray[np.intp] = at[self.keys[at] == wanted]
        return found


#: What the lanes of each level are called; deeper ones are called as the last.
LEVELS: Mapping[str, tuple[str, ...]] = {
    "actor": (say("Groups"), say("Factions"), say("Units and members"), say("All of them")),
    "place": (say("Countries"), say("Provinces"), say("Districts"), say("Towns"), say("Sites")),
    "kind": (say("Families of kinds"), say("Kinds")),
    "source": (say("Outlets"), say("Articles")),
}

_RANK_OF_PLACE = {
    "country": 0,
    "sea": 0,
    "province": 1,
    "region": 1,
    "district": 2,
    "locality": 3,
    "area": 3,
    "neighbourhood": 4,
    "site": 4,
}
#: Kinds that are looked at together.
FAMILIES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Explosions and fire", ("bombing", "suicide_attack", "rocket_fire", "air_strike", "shelling")),
    (
        "Fighting",
        ("armed_assault", "shooting", "clash", "operation", "state_based", "non_state"),
    ),
    ("Harm to people", ("killing", "one_sided", "abduction", "arrest", "displacement")),
    ("Politics", ("agreement", "seizure_of_power", "emergence", "protest")),
    ("Words", ("statement", "publication")),
)


def level_words(axis: str, level: int) -> str:
    """What a level of an axis is called: "Provinces"."""
    words = LEVELS.get(axis, ("All of them",))
    return words[min(level, len(words) - 1)]


def kind_key(kind: int) -> int:
    """The key of a kind by its place in terms.INCIDENT_KINDS (0 is no key)."""
    return kind + 1


def tree(reader: Reader, axis: str, keys: Ints) -> Tree:
    """The tree over the records that lanes of an axis are made of, and all they stand under."""
    match axis:
        case "actor":
            return _actors(reader, keys)
        case "place":
            parents, ranks = _places(reader)
            return planted(keys, parents, ranks)
        case "source":
            return _sources(reader, keys)
        case "kind":
            return _kinds(keys)
    return planted(keys, {})


def planted(keys: Ints, parents: Mapping[int, int], ranks: Mapping[int, int] | None = None) -> Tree:
    """A tree from each one's parent. Loops are cut where they close."""
    above: dict[int, int] = {}
    for key in keys.tolist():
        path = {key}
        while key not in above:
            over = parents.get(key, 0)
            # Whoever comes back to where it began has no parent there.
            above[key] = 0 if over in path else over
            key = above[key]
            if not key:
                break
            path.add(key)
    depths: dict[int, int] = {}
    levels: dict[int, int] = {}
    for key in above:
        path_up = []
        at = key
        while at and at not in depths:
            path_up.append(at)
            at = above[at]
        for one in reversed(path_up):
            over = above[one]
            depths[one] = depths[over] + 1 if over else 0
            least = levels[over] + 1 if over else 0
            levels[one] = max(least, ranks.get(one, 0) if ranks is not None else 0)
    ordered = np.array(sorted(above), np.int64)
    names = ordered.tolist()
    over_keys = np.array([above[key] for key in names], np.int64)
    parent = np.searchsorted(ordered, over_keys).astype(np.int32)
    parent[over_keys == 0] = -1
    return Tree(
        ordered,
        parent,
        np.array([depths[key] for key in names], np.int16),
        np.array([levels[key] for key in names], np.int16),
    )


def named(reader: Reader, axis: str, one: Tree, keys: Iterable[int]) -> Mapping[int, Name]:
    """The names of these keys; what is not known yet is read and kept in the tree."""
    missing = [key for key in keys if key not in one.names]
    if axis == "source":
        one.names.update(_names(reader, "actor", [key for key in missing if key > 0]))
        missing = [key for key in missing if key not in one.names]
        one.names.update(_titles(reader, "source", "title", missing))
    elif axis == "tag":
        one.names.update(_titles(reader, "tag", "text", missing))
    elif axis in ("actor", "place"):
        one.names.update(_names(reader, "actor" if axis == "actor" else "place", missing))
    for key in missing:
        one.names.setdefault(key, Name("Unnamed"))
    return one.names


def _actors(reader: Reader, keys: Ints) -> Tree:
    """Actors under their groups. Those found to be the same as another have no place of their own:
    what stands under one of them stands under the one whose name they go by."""
    same = standing_for(reader)
    heads = [same[key] for key in keys.tolist() if key in same]
    grown = planted(np.union1d(keys, np.array(heads, np.int64)), _actor_parents(reader, same))
    return replace(
        grown, same={key: head for key, head in same.items() if grown.places([head]).size}
    )


def _actor_parents(reader: Reader, same: Mapping[int, int]) -> dict[int, int]:
    """Under which group each actor stands, `same` as one. A disputed relation puts nobody
    under anybody; of several, being part comes before being a member, the surer before the less
    sure; what would close a loop with surer ones is left out."""
    found: dict[int, int] = {}
    for one, group in reader.rows(
        "SELECT subject, object FROM actor_relation WHERE deleted = 0 AND subject <> object"
        " AND predicate IN ('part_of', 'member_of') AND certainty <> 'disputed'"
        " ORDER BY predicate <> 'part_of',"
        " CASE certainty WHEN 'confirmed' THEN 0 WHEN 'probable' THEN 1 ELSE 2 END, id"
    ):
        one, group = same.get(one, one), same.get(group, group)
        if one != group and one not in found and not _climbs_to(found, group, one):
            found[one] = group
    return found


def _climbs_to(parents: Mapping[int, int], one: int, other: int) -> bool:
    """Whether `other` stands above `one`, or is it; there are no loops among the parents."""
    at: int | None = one
    while at is not None and at != other:
        at = parents.get(at)
    return at is not None


def _places(reader: Reader) -> tuple[dict[int, int], dict[int, int]]:
    """Parents and levels of all places. What has no parent but a country stands under it."""
    rows = reader.rows(
        "SELECT id, ifnull(parent, 0), country, kind FROM place WHERE deleted = 0 ORDER BY id"
    )
    countries: dict[str, int] = {}
    for one, _, country, kind in rows:
        if kind == "country" and country:
            countries.setdefault(country, one)
    parents: dict[int, int] = {}
    ranks = {one: _RANK_OF_PLACE.get(kind, 3) for one, _, _, kind in rows}
    for one, parent, country, kind in rows:
        over = parent if parent in ranks else 0
        if not over and kind != "country":
            over = countries.get(country, 0)
        if over:
            parents[one] = over
    return parents, ranks


def _sources(reader: Reader, keys: Ints) -> Tree:
    """A source stands under its outlet; without one, under the title it appeared under."""
    parents: dict[int, int] = {}
    names: dict[int, Name] = {}
    for one, outlet, publication in reader.rows(
        "SELECT id, outlet, coalesce(nullif(\"container-title\", ''), nullif(publisher, ''), '')"
        " FROM source"
    ):
        if outlet:
            parents[one] = outlet
        elif publication:
            # No record: a number that is the same in every copy of the case.
            parents[one] = -fixed_id(f"outlet:{publication}")
            names[parents[one]] = Name(publication[:200])
    found = planted(keys, parents, dict.fromkeys(keys.tolist(), 1))
    found.names.update(names)
    return found


def _kinds(keys: Ints) -> Tree:
    """Kinds under their families; a family of one kind in the case is not worth a group."""
    numbers = {term.code: kind_key(at) for at, term in enumerate(terms.INCIDENT_KINDS)}
    known = set(keys.tolist())
    parents: dict[int, int] = {}
    names = {key: Name(terms.INCIDENT_KINDS[key - 1].label) for key in numbers.values()}
    for number, (words, codes) in enumerate(FAMILIES, 1):
        held = [numbers[code] for code in codes if numbers[code] in known]
        if len(held) > 1:
            names[-number] = Name(words)
            parents.update(dict.fromkeys(held, -number))
    found = planted(keys, parents)
    found.names.update(names)
    return found


def _names(reader: Reader, owner: Owner, ids: list[int]) -> dict[int, Name]:
    found: dict[int, Name] = {}
    for start in range(0, len(ids), 10_000):
        wanted = id_list(ids[start : start + 10_000])
        found |= {
            one: Name(name or "Unnamed", "" if native == name else native, owner)
            for one, name, native in reader.rows(
                f"SELECT t.id, substr({display_sql(owner, 't.id')}, 1, 200),"
                f" substr({native_sql(owner, 't.id')}, 1, 200)"
                f" FROM {owner} t WHERE t.id IN ({wanted})"
            )
        }
    return found


def _titles(reader: Reader, table: str, column: str, ids: list[int]) -> dict[int, Name]:
    if not ids:
        return {}
    return {
        one: Name(text or "Untitled", "", table)
        for one, text in reader.rows(
            f"SELECT id, substr({column}, 1, 200) FROM {table} WHERE id IN ({id_list(ids)})"
        )
    }


Naming = Callable[[Iterable[int]], Mapping[int, Name]]
