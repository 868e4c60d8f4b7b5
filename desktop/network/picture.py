"""The picture of a network: who stands where, how large, and which lines are drawn. No Qt.

Places are pixels at the natural size; a `Window` says which part is seen and how large.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from db.records.network import Member, Network
from db.records.network_springs import Floats, Ints
from desktop.network.arranging import Body
from desktop.network.choosing import Choice, Shown, shown
from desktop.network.ties import Ties

_LEAST, _MOST = 9.0, 25.0
_LETTER = 6.7  # pixels, about; names are measured when they are drawn
NAME_WIDEST = 220
SMALLEST, LARGEST = 0.02, 3.0
_RIM = 12.0  # pixels of the widget kept clear


@dataclass(frozen=True, slots=True)
class Window:
    """Part of the picture on a widget: `zoom` pixels to one of the picture, and where its origin
    lies."""

    zoom: float = 1.0
    left: float = 0.0
    top: float = 0.0

    def on(self, places: Floats) -> Floats:
        """Where places lie on the widget."""
        return places * self.zoom + (self.left, self.top)

    def back(self, x: float, y: float) -> tuple[float, float]:
        """The place under a point of the widget."""
        return (x - self.left) / self.zoom, (y - self.top) / self.zoom

    def panned(self, dx: float, dy: float) -> Window:
        """Moved by pixels of the widget."""
        return replace(self, left=self.left + dx, top=self.top + dy)

    def zoomed(self, factor: float, x: float, y: float) -> Window:
        """Larger or smaller, with the point under (x, y) staying there."""
        zoom = min(max(self.zoom * factor, SMALLEST), LARGEST)
        share = zoom / self.zoom
        return Window(zoom, x - (x - self.left) * share, y - (y - self.top) * share)

    @property
    def size(self) -> float:
        """What the sizes of nodes are multiplied with: they shrink less than the distances."""
        return min(max(self.zoom, 0.3), 1.4) if self.zoom < 1 else min(self.zoom, 1.4)


@dataclass(frozen=True, slots=True)
class Picture:
    """Everything that is drawn. `places` (n, 2) of all members, `radius` of each, `pinned` actors;
    `shown`: what the choice leaves."""

    network: Network
    ties: Ties
    places: Floats
    radius: Floats
    choice: Choice
    shown: Shown
    pinned: frozenset[int] = frozenset()
    _beside: dict[int, tuple[int, ...]] = field(default_factory=dict, compare=False)

    @property
    def members(self) -> Sequence[Member]:
        """All members, drawn or not."""
        return self.network.members

    def chosen(self, choice: Choice) -> Picture:
        """The same under another choice."""
        return replace(
            self,
            choice=choice,
            shown=shown(self.network.members, self.ties, choice),
            _beside={},
        )

    def moved(self, place: int, x: float, y: float) -> Picture:
        """The same with one member elsewhere."""
        places = self.places.copy()
        places[place] = x, y
        return replace(self, places=places)

    def box(self, only: Ints | None = None) -> tuple[float, float, float, float]:
        """Left, top, right, bottom of what is drawn with its names."""
        at = self.shown.members if only is None else only
        if not at.size:
            return -100.0, -100.0, 100.0, 100.0
        spots, radius = self.places[at], self.radius[at]
        low, high = spots - radius[:, None], spots + radius[:, None]
        return (
            float(low[:, 0].min()) - 84,
            float(low[:, 1].min()) - 18,
            float(high[:, 0].max()) + 84,
            float(high[:, 1].max()) + 56,
        )

    def lines_of(self, place: int) -> tuple[int, ...]:
        """Which of `shown.ties` (positions) touch a member, clockwise around it."""
        if place not in self._beside:
            ties, drawn = self.ties, self.shown.ties
            mine = np.flatnonzero((ties.first[drawn] == place) | (ties.second[drawn] == place))
            other = self.others(place, mine)
            away = self.places[other] - self.places[place]
            angle = np.arctan2(away[:, 0], -away[:, 1]) % (2 * np.pi)
            order = np.lexsort((mine, np.round(angle, 6)))
            self._beside[place] = tuple(int(each) for each in mine[order])
        return self._beside[place]

    def others(self, place: int, lines: Ints) -> Ints:
        """The far ends of lines (positions in `shown.ties`) of a member."""
        ties = self.shown.ties[lines]
        first, second = self.ties.first[ties], self.ties.second[ties]
        return np.where(first == place, second, first)

    def far_end(self, line: int, place: int) -> int:
        """The other end of a line."""
        return int(self.others(place, np.array([line]))[0])


def radii(members: Sequence[Member]) -> Floats:
    """The radius of each, in pixels: by the incidents it had a part in."""
    many = np.array([one.incidents for one in members], np.float64)
    return np.clip(_LEAST + 2.6 * np.log2(1 + many), _LEAST, _MOST)


def bodies(members: Sequence[Member], radius: Floats) -> list[Body]:
    """What room each takes with its names."""
    found = []
    for one, size in zip(members, radius, strict=True):
        longest = max(len(one.name), len(one.native))
        wide = max(min(longest * _LETTER, NAME_WIDEST), 2 * float(size)) + 6
        found.append(Body(one.id, wide, 2 * float(size) + (36 if one.native else 22)))
    return found


def fitted(
    box: tuple[float, float, float, float], width: float, height: float, most: float = 1.25
) -> Window:
    """The window that shows a box whole, in the middle."""
    left, top, right, low = box
    inner, high = max(width - 2 * _RIM, 40.0), max(height - 2 * _RIM, 40.0)
    zoom = min(inner / max(right - left, 1.0), high / max(low - top, 1.0), most)
    zoom = max(zoom, SMALLEST)
    return Window(
        zoom,
        width / 2 - (left + right) / 2 * zoom,
        height / 2 - (top + low) / 2 * zoom,
    )
