"""Where every actor stands in the picture. No Qt, and no chance.

Actors tied to each other are held by springs; groups that nothing ties are packed beside one
another, and those without any tie stand in rows below. Who stood somewhere before stays there:
somebody new finds a place near those it is tied to. So the same case is the same picture, and
adding one moves no other.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from db.records.network_springs import Floats, Ints, Springs, at_rest

#: Pixels between two that are tied, in small groups and in very large ones.
_FAR, _NEAR = 186.0, 96.0
_GAP = 56.0  # between groups
_CELL = (196.0, 96.0)
_CLOSE = (112.0, 62.0)  # of very many
_MANY = 60
_ROOM = 7_600.0  # square pixels for each
_ROUND = 260  # rounds of pushing apart what lies on one another
_PUSHED = 700  # up to so many


@dataclass(frozen=True, slots=True)
class Body:
    """An actor: its id and the room it takes with its name, in pixels, around its middle."""

    id: int
    width: float
    height: float


def arranged(
    bodies: Sequence[Body],
    ends: Ints,
    pull: Floats,
    former: Mapping[int, tuple[float, float]],
    unwanted: Callable[[], bool] = lambda: False,
) -> Floats:
    """(n, 2) places in pixels for bodies tied by `ends` (m, 2; each two once) with `pull` (m).
    `former`: where some of them stood, by id. Raises springs.GivenUp when `unwanted`."""
    count = len(bodies)
    places = np.full((count, 2), np.nan)
    for at, body in enumerate(bodies):
        if body.id in former:
            places[at] = former[body.id]
    size = np.array([(body.width, body.height) for body in bodies], np.float64).reshape(-1, 2)
    fresh: list[tuple[npt.NDArray[np.int64], Floats]] = []
    alone = []
    for group in groups(count, ends):
        stood = ~np.isnan(places[group, 0])
        if stood.any():
            if not stood.all():
                places[group] = _joined(places, group, stood, size, ends, pull, unwanted)
        elif group.size == 1:
            alone.append(int(group[0]))
        else:
            fresh.append((group, _spread(group, size, ends, pull, unwanted)))
    _pack(places, size, fresh, alone)
    return np.round(places, 2)


def groups(count: int, ends: Ints) -> list[npt.NDArray[np.int64]]:
    """The bodies that hang together, the largest group first, of equal ones the earlier."""
    label = np.arange(count)
    a, b = (ends[:, 0], ends[:, 1]) if len(ends) else (label[:0], label[:0])
    while True:
        low = np.minimum(label[a], label[b])
        fresh = label.copy()
        np.minimum.at(fresh, a, low)
        np.minimum.at(fresh, b, low)
        fresh = fresh[fresh]
        if np.array_equal(fresh, label):
            break
        label = fresh
    order = np.argsort(label, kind="stable")
    cuts = np.flatnonzero(np.diff(label[order])) + 1
    found = np.split(order, cuts) if count else []
    return sorted(found, key=lambda each: (-each.size, int(each[0])))


def _within(
    group: npt.NDArray[np.int64], count: int, ends: Ints, pull: Floats
) -> tuple[Ints, Floats]:
    """The springs inside a group, by places in it."""
    where = np.full(count, -1, np.int64)
    where[group] = np.arange(group.size)
    inside = where[ends[:, 0]] >= 0
    return where[ends[inside]], pull[inside]


def _spread(
    group: npt.NDArray[np.int64],
    size: Floats,
    ends: Ints,
    pull: Floats,
    unwanted: Callable[[], bool],
) -> Floats:
    """A group nobody has seen before, around (0, 0)."""
    own, strong = _within(group, len(size), ends, pull)
    if group.size == 2:
        far = max(_FAR, float(size[group, 0].sum()) / 2 + 60)
        return np.array([[-far / 2, 0.0], [far / 2, 0.0]])
    nothing = np.zeros((0, 2))
    found = at_rest(Springs(group.size, own, strong, nothing, np.zeros(0, np.int64)), unwanted)
    found -= found.mean(0)
    # The longer way lies along the window.
    _, axes = np.linalg.eigh(np.cov(found.T) + np.eye(2) * 1e-9)
    turned = found @ axes[:, ::-1]
    turned *= np.where(turned[np.abs(turned).argmax(0), [0, 1]] < 0, -1.0, 1.0)
    long = np.linalg.norm(turned[own[:, 0]] - turned[own[:, 1]], axis=1)
    wished = max(_NEAR, _FAR - 14.0 * max(np.log2(group.size / 24), 0.0))
    turned *= wished / max(float(np.median(long)), 1e-6)
    # Names are wide, and so are windows.
    turned[:, 0] *= 1.5
    # Room for everybody's name, also where ties are so many that they pull all into one heap.
    room = np.sqrt(group.size * _ROOM / np.pi)
    wide = 1.5 * float(np.sqrt((turned**2).sum(1).mean()))
    turned *= max(room / max(wide, 1.0), 1.0)
    return _apart(turned, size[group], np.ones(group.size, bool))


def _joined(
    places: Floats,
    group: npt.NDArray[np.int64],
    stood: npt.NDArray[np.bool_],
    size: Floats,
    ends: Ints,
    pull: Floats,
    unwanted: Callable[[], bool],
) -> Floats:
    """A group of which some stand already: they stay, the others come to them."""
    own, strong = _within(group, len(size), ends, pull)
    spots = places[group].copy()
    waiting = ~stood
    turn = 0
    while waiting.any():
        beside = np.zeros((group.size, 2))
        many = np.zeros(group.size)
        for a, b in ((0, 1), (1, 0)):
            known = ~waiting[own[:, b]]
            np.add.at(beside, own[known, a], spots[own[known, b]])
            np.add.at(many, own[known, a], 1)
        reached = np.flatnonzero(waiting & (many > 0))
        middle = spots[~waiting].mean(0)
        for at in reached:
            turn += 1
            spots[at] = beside[at] / many[at]
            # Outwards from the whole, each a little further round.
            away = spots[at] - middle
            angle = np.arctan2(away[1], away[0]) + turn * 2.4 * (many[at] < 2)
            spots[at] += _FAR * 0.8 * np.array([np.cos(angle), np.sin(angle)])
        waiting[reached] = False
    springs = Springs(group.size, own, strong, spots / _FAR, np.flatnonzero(stood))
    found = at_rest(springs, unwanted) * _FAR
    found[stood] = places[group][stood]
    return _apart(found, size[group], ~stood)


def _apart(spots: Floats, size: Floats, free: npt.NDArray[np.bool_]) -> Floats:
    """Nothing lies on anything else: whoever may move is pushed the shorter way."""
    if not 1 < len(spots) <= _PUSHED:
        return spots
    found = spots.copy()
    room = (size[:, None] + size[None]) / 2 + (14.0, 12.0)
    mine = free.astype(float)
    share = mine[:, None] / np.maximum(mine[:, None] + mine[None], 1.0)
    for _ in range(_ROUND):
        away = found[:, None] - found[None]
        over = room - np.abs(away)
        np.fill_diagonal(over[:, :, 0], -1.0)
        hit = np.asarray((over > 0).all(2))
        if not hit.any():
            break
        sideways = over[:, :, 0] < over[:, :, 1]
        # Two on one spot part by their order.
        order = np.sign(np.arange(len(found))[:, None] - np.arange(len(found))[None])
        way = np.where(away == 0, order[:, :, None], np.sign(away))
        push = np.where(hit[:, :, None], over * way * share[:, :, None], 0.0)
        push[:, :, 0] *= sideways
        push[:, :, 1] *= ~sideways
        found += push.sum(1) * 0.55
    return found


def _pack(
    places: Floats,
    size: Floats,
    fresh: Sequence[tuple[npt.NDArray[np.int64], Floats]],
    alone: Sequence[int],
) -> None:
    """New groups in rows below what stands already, the largest first; then the single ones."""
    known = ~np.isnan(places[:, 0])
    boxes = [_box(spots, size[group]) for group, spots in fresh]
    area = sum((right - left + _GAP) * (low - top + _GAP) for left, top, right, low in boxes)
    cell = _CELL if len(alone) <= _MANY else _CLOSE
    area += len(alone) * cell[0] * cell[1]
    wide = max([np.sqrt(area * 1.7), *(right - left for left, _, right, _ in boxes)], default=0.0)
    left, top = 0.0, 0.0
    if known.any():
        left, _, right, top = _box(places[known], size[known])
        wide, top = max(wide, right - left), top + _GAP
    x, high = left, 0.0
    for (group, spots), box in zip(fresh, boxes, strict=True):
        if x > left and x + box[2] - box[0] > left + wide:
            x, top, high = left, top + high + _GAP, 0.0
        places[group] = spots + np.array((x - box[0], top - box[1]))
        x += box[2] - box[0] + _GAP
        high = max(high, box[3] - box[1])
    if not alone:
        return
    top += high + (_GAP if high else 0.0)
    cells = max(int(wide // cell[0]), 1)
    for number, at in enumerate(alone):
        column, row = number % cells, number // cells
        places[at] = (
            left + (column + 0.5) * cell[0],
            top + (row + 0.5) * cell[1],
        )


def _box(spots: Floats, size: Floats) -> tuple[float, float, float, float]:
    low, high = (spots - size / 2).min(0), (spots + size / 2).max(0)
    return float(low[0]), float(low[1]), float(high[0]), float(high[1])
