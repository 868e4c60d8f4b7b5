"""Which incident stands in which lane: by actor, kind, place, source or tag, or all in one.

Hides how a tree and a plan become lanes: an open group is a lane that counts everything in
it, its parts stand below, and what is in no part has a lane of its own there; a closed group
holds all of it, each incident once. An incident can stand in several lanes (two actors) or
in none (nobody named), which is a lane, too.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

import numpy as np
import numpy.typing as npt

from db.columns.incidents import Columns
from db.columns.layouts import Layout, Part, Slot, laid
from db.columns.links import Links, read
from db.columns.plans import Plan, plain
from db.columns.trees import Name, Naming, Tree, kind_key, named, tree
from db.reader import Reader
from db.search.fold import fold

Axis = Literal["actor", "kind", "place", "source", "tag", "none"]
AXES: tuple[Axis, ...] = ("actor", "kind", "place", "source", "tag", "none")

Rows = npt.NDArray[np.int32]
Numbers = npt.NDArray[np.int16]

#: Lanes come in five colours; the sixth says that a lane is not one thing.
TONES = 5


@dataclass(frozen=True, slots=True)
class LaneName:
    """A lane: its key in the plan (0: none), its name, its name in its own script.

    `owner`: the table of the record it stands for ("" for none); `part`: see layouts.Slot;
    `depth` below the topmost lanes; `count` incidents in all; `branches`: it has parts, which
    stand below it when `is_open`; `tone`: its colour, TONES when it is not one thing, -1 when
    its place decides; `over`: the key of the group it stands in (0: none).
    """

    key: int
    name: str
    native: str = ""
    owner: str = ""
    part: Part = "lane"
    depth: int = 0
    count: int = 0
    branches: bool = False
    is_open: bool = False
    pinned: bool = False
    tone: int = -1
    over: int = 0


@dataclass(frozen=True, slots=True)
class Membership:
    """Lanes from the top down, and (row of Columns, lane) pairs sorted by lane, then row.

    `rows` int32, `lane` int16; `others`: how many more lanes share one (0: each has its own);
    `rest`: which lane holds what belongs to none (-1: no such lane); `levels`: see trees.Tree.
    """

    axis: Axis
    lanes: tuple[LaneName, ...]
    rows: Rows
    lane: Numbers
    others: int = 0
    rest: int = -1
    levels: tuple[int, ...] = (0,)


_NOBODY = {
    "actor": "Nobody named",
    "place": "No place given",
    "source": "No source cited",
    "tag": "No tag",
}
_OTHERS = {"actor": "other actor", "place": "other place", "source": "other outlet"}
_OWN = {"place": "Elsewhere in {}", "source": "{}, other articles"}


def membership(
    reader: Reader,
    found: Columns,
    axis: Axis,
    links: Links | None = None,
    plan: Plan | None = None,
    grown: Tree | None = None,
) -> Membership:
    """Who stands where on one axis. A row is given once for every lane that it stands in. `links`
    and the tree that has `grown` over them: when they were made already."""
    count = len(found)
    if axis == "none":
        every = np.arange(count, dtype=np.int32)
        name = LaneName(0, "All incidents", count=count)
        return Membership(axis, (name,), every, np.zeros(count, np.int16))
    keys, rows, place = _linked(reader, found, axis, links)
    if grown is None:
        grown = tree(reader, axis, keys)

    known = grown

    def naming(wanted: Iterable[int]) -> Mapping[int, Name]:
        return named(reader, axis, known, wanted)

    return grouped(axis, count, keys, rows, place, known, plan or plain(axis), naming)


def _linked(
    reader: Reader, found: Columns, axis: Axis, links: Links | None
) -> tuple[npt.NDArray[np.int64], Rows, npt.NDArray[np.integer]]:
    """The keys of an axis, and the pairs of rows and places in them."""
    if axis == "kind":
        present = np.flatnonzero(np.bincount(found.kind, minlength=256))
        table = np.zeros(256, np.uint8)
        table[present] = np.arange(present.size)
        keys = np.array([kind_key(kind) for kind in present.tolist()], np.int64)
        return keys, np.arange(len(found), dtype=np.int32), table[found.kind]
    assert axis != "none"
    if links is None:
        links = read(reader, found, axis)
    return links.keys, links.rows, links.key


def grouped(
    axis: Axis,
    count: int,
    keys: npt.NDArray[np.int64],
    rows: Rows,
    place: npt.NDArray[np.integer],
    grown: Tree,
    plan: Plan,
    naming: Naming,
) -> Membership:
    """The lanes of `count` rows under a plan. `rows` ascend; `place`: the key of each pair, as a
    place in `keys`; every key is in the tree that has `grown` over them."""
    read_as = keys
    if grown.same:
        read_as = np.array([grown.same.get(key, key) for key in keys.tolist()], np.int64)
    node = np.searchsorted(grown.keys, read_as)
    direct = np.zeros(grown.keys.size, np.int64)
    np.add.at(direct, node, np.bincount(place, minlength=keys.size))
    layout = laid(grown, direct, plan)
    slot_of_key = layout.home[node].astype(np.int16)
    held = _held(count, rows, place, slot_of_key, layout)
    sizes = [each.size for each in held]
    rest = len(layout.slots)
    names = naming([int(grown.keys[s.node]) for s in layout.slots if s.node >= 0])
    order = _in_order(layout, grown, plan, names, sizes)
    if sizes[rest]:
        order.append(rest)
    rows = np.concatenate([held[s] for s in order] or [rows])
    lanes = [_lane(axis, s, layout, grown, names, sizes[s]) for s in order]
    return Membership(
        axis,
        tuple(lanes),
        rows,
        np.repeat(np.arange(len(order), dtype=np.int16), [sizes[s] for s in order]),
        layout.slots[0].number,
        len(order) - 1 if sizes[rest] else -1,
        grown.levels,
    )


def _held(
    count: int,
    rows: Rows,
    place: npt.NDArray[np.integer],
    slot_of_key: Numbers,
    layout: Layout,
) -> list[Rows]:
    """The rows of every slot, each once, ascending; after the last one those of no key."""
    size = len(layout.slots)
    up = np.array([slot.up for slot in layout.slots], np.int16)
    pieces: list[list[Rows]] = [[] for _ in range(size)]
    above = slot_of_key
    while (above >= 0).any():
        slots = np.unique(above[above >= 0]).tolist()
        lane, own = above[place], rows
        if (above < 0).any():
            within = np.flatnonzero(lane >= 0)
            lane, own = lane[within], own[within]
        if len(slots) > 1:
            # Rows ascend: a stable sort of small numbers is a tenth of the time of any other.
            own = own[np.argsort(lane, kind="stable")]
        edges = np.concatenate(([0], np.cumsum(np.bincount(lane, minlength=size))))
        for slot in slots:
            pieces[slot].append(own[edges[slot] : edges[slot + 1]])
        above = np.where(above >= 0, up[above], -1).astype(np.int16)
    left = np.ones(count, bool)
    left[rows] = False
    return [*(_once(each) for each in pieces), np.flatnonzero(left).astype(np.int32)]


def _once(pieces: list[Rows]) -> Rows:
    """Ascending rows, each once; several pieces: a closed group with a pinned lane of its own."""
    if len(pieces) != 1:
        return np.unique(np.concatenate(pieces)) if pieces else np.empty(0, np.int32)
    rows = pieces[0]
    twice = rows[1:] == rows[:-1]
    return rows[np.concatenate(([True], ~twice))] if twice.any() else rows


def _in_order(
    layout: Layout,
    grown: Tree,
    plan: Plan,
    names: Mapping[int, Name],
    sizes: list[int],
) -> list[int]:
    """The slots that hold anything, from the top down."""
    slots_of: dict[int, dict[Part, int]] = {}
    for number, slot in enumerate(layout.slots):
        slots_of.setdefault(slot.node, {})[slot.part] = number
    wanted = {key: place for place, key in enumerate(plan.order)}

    def rank(node: int) -> tuple[object, ...]:
        key = int(grown.keys[node])
        active = (-sizes[slots_of[node]["lane"]], key)
        if plan.sort == "name":
            return (in_name_order(names[key].name), active)
        if plan.sort == "own":
            return (wanted.get(key, len(wanted)), active)
        return active

    found: list[int] = []

    def descend(node: int) -> None:
        found.append(slots_of[node]["lane"])
        if layout.slots[found[-1]].is_open:
            for child in sorted(layout.below.get(node, []), key=rank):
                descend(child)
            found.extend(slots_of[node][part] for part in ("own", "others"))

    for node in (*layout.pinned, *sorted(layout.below[-1], key=rank)):
        descend(node)
    found.append(0)
    return [slot for slot in found if sizes[slot]]


def in_name_order(name: str) -> tuple[tuple[bool, int, str], ...]:
    """What names are sorted by: without case or accents, numbers as numbers."""
    parts = re.split(r"(\d+)", fold(name))
    return tuple(
        (False, int(part[:18]), "") if part.isdecimal() else (True, 0, part)
        for part in parts
        if part
    )


def _lane(
    axis: Axis, number: int, layout: Layout, grown: Tree, names: Mapping[int, Name], count: int
) -> LaneName:
    if number == len(layout.slots):
        return LaneName(0, _NOBODY[axis], part="rest", count=count, tone=TONES)
    slot = layout.slots[number]
    if slot.node < 0:
        words = f"{slot.number:,} {_OTHERS.get(axis, 'other')}{'s' if slot.number > 1 else ''}"
        return LaneName(0, words, part="others", count=count, tone=TONES)
    key = int(grown.keys[slot.node])
    name = names[key]
    if slot.part == "lane":
        return _of_record(slot, key, name, layout, grown, count)
    if slot.part == "own":
        words = _OWN.get(axis, "{} itself").format(name.name)
        tone = int(layout.tone[slot.node]) % TONES
    else:
        words, tone = f"{slot.number:,} other{'s' if slot.number > 1 else ''}", TONES
    return LaneName(0, words, part=slot.part, depth=slot.depth, count=count, tone=tone, over=key)


def _of_record(
    slot: Slot, key: int, name: Name, layout: Layout, grown: Tree, count: int
) -> LaneName:
    parent = int(grown.parent[slot.node])
    return LaneName(
        key,
        name.name,
        name.native,
        name.owner,
        "lane",
        slot.depth,
        count,
        branches=bool(layout.branches[slot.node]),
        is_open=slot.is_open,
        pinned=slot.node in layout.pinned,
        tone=TONES if slot.is_open else int(layout.tone[slot.node]) % TONES,
        over=int(grown.keys[parent]) if slot.depth and parent >= 0 else 0,
    )
