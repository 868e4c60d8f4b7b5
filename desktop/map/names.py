"""Names of countries and towns on the map, as many as find room and none over another.

Hides how names are chosen and set: countries first, then towns by their people; a name that is
shown stays as long as it has room, so that nothing flickers while one pans.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPixmap

from db.language import spoken
from db.reading.places.gazetteer import gazetteer
from desktop.map.ground import Inks
from desktop.map.mercator import Sight, degrees, spot
from desktop.map.shapes import countries
from desktop.theme import Theme, font, paper_font

#: From this zoom on towns are named; up to these countries are.
_TOWNS, _COUNTRIES = 4.2, 8.5
_MOST_TOWNS = 120
_MOST_SHOWN = 60
_AIR = 5.0  # pixels between two names
_BESIDE = 6.0  # from a town's dot to its name
#: Pixels by which a country's name may stand aside, where marks lie on its place, nearest first.
_ASIDE = ((0, 0), (0, 24), (0, -24), (48, 0), (-48, 0), (0, 48), (0, -48), (48, 48), (-48, -48))


@dataclass(frozen=True, slots=True)
class Name:
    """A name that is shown: its point in the plane, and how large it is written."""

    x: float
    y: float
    text: str
    is_town: bool
    width: float
    height: float
    side: int = 0
    away: float = _BESIDE

    def box(self, sight: Sight) -> QRectF:
        """The pixels it covers. A town's name stands beside its dot: on one of four `side`s, so
        many pixels `away`."""
        px, py = sight.pixel(self.x, self.y)
        if not self.is_town:
            return QRectF(px - self.width / 2, py - self.height / 2, self.width, self.height)
        left, top = px - self.width / 2, py - self.height / 2
        if self.side == 0:
            left = px + self.away
        elif self.side == 1:
            left = px - self.away - self.width
        elif self.side == 2:
            top = py - self.away - self.height + 3
        else:
            top = py + self.away - 3
        return QRectF(left, top, self.width, self.height)


class Names:
    """The names of one widget or sheet."""

    def __init__(self, on_paper: bool = False) -> None:
        self._letters = paper_font if on_paper else font
        self.shown: tuple[Name, ...] = ()
        self._pictures: dict[tuple[str, bool, int, float], QPixmap] = {}
        self.forget()

    def choose(self, sight: Sight, under: Sequence[QRectF], free: Sequence[QRectF] = ()) -> None:
        """Other names for another sight: none over the marks that lie `under` them, none over what
        is to be kept free."""
        before = {(name.text, name.is_town) for name in self.shown}
        found = [*self._countries(sight), *self._towns(sight)]
        # What was shown keeps its room before others of its sort get any.
        found.sort(key=lambda name: (name.is_town, (name.text, name.is_town) not in before))
        taken = [*under, *free]
        marks = len(under)
        room = QRectF(2, 2, sight.width - 4, sight.height - 4)
        shown: list[Name] = []
        for name in found:
            place = self._place(name, sight, taken, marks, room)
            if place is None:
                continue
            taken.append(place.box(sight).adjusted(-_AIR, -1, _AIR, 1))
            if name.is_town:
                px, py = sight.pixel(name.x, name.y)
                taken.append(QRectF(px - 3, py - 3, 6, 6))
            shown.append(place)
            if len(shown) >= _MOST_SHOWN:
                break
        self.shown = tuple(shown)

    def _place(
        self, name: Name, sight: Sight, taken: Sequence[QRectF], marks: int, room: QRectF
    ) -> Name | None:
        """A name where it covers nothing; None: nowhere. One whose town lies under a mark stands
        beside the mark."""
        if not name.is_town:
            world = sight.world
            tries = [replace(name, x=name.x + x / world, y=name.y + y / world) for x, y in _ASIDE]
        else:
            px, py = sight.pixel(name.x, name.y)
            dot = QRectF(px - 3, py - 3, 6, 6)
            over = [box for box in taken[:marks] if box.intersects(dot)]
            reach = [
                max([0.0, *beyond])
                for beyond in (
                    [box.right() - px for box in over],
                    [px - box.left() for box in over],
                    [py - box.top() for box in over],
                    [box.bottom() - py for box in over],
                )
            ]
            tries = [
                replace(name, side=side, away=far + _AIR + 2 if over else _BESIDE)
                for side, far in enumerate(reach)
            ]
            if any(box.intersects(dot) for box in taken[marks:]):
                return None
        for one in tries:
            box = one.box(sight)
            wide = box.adjusted(-_AIR, -1, _AIR, 1)
            if room.contains(box) and not any(wide.intersects(other) for other in taken):
                return one
        return None

    def draw(self, painter: QPainter, sight: Sight, look: Theme, plain: bool = False) -> None:
        """What was chosen, where it stands in this sight. `plain`: as text alone, for paper."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inks = Inks.of(look)
        screen = QRectF(0, 0, sight.width, sight.height).adjusted(-80, -20, 80, 20)
        for name in self.shown:
            box = name.box(sight)
            if not screen.intersects(box):
                continue
            painter.setFont(self._fonts[name.is_town])
            if name.is_town and name.away == _BESIDE:
                at = QPointF(*sight.pixel(name.x, name.y))
                painter.setPen(QPen(inks.land, 1.0))
                painter.setBrush(look.secondary)
                painter.drawEllipse(at, 2.4, 2.4)
            colour = look.ink if name.is_town else look.secondary
            if plain:
                painter.setPen(colour)
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, name.text)
                continue
            picture = self._picture(name, colour, inks.land, painter.deviceTransform().m11())
            painter.drawPixmap(box.topLeft() - QPointF(2, 2), picture)

    def forget(self) -> None:
        """Letters are others."""
        self.shown = ()
        self._pictures.clear()
        self._fonts = {True: self._letters("caption"), False: self._letters("overline")}
        self._metrics = {town: QFontMetricsF(each) for town, each in self._fonts.items()}

    def _countries(self, sight: Sight) -> list[Name]:
        if sight.zoom > _COUNTRIES:
            return []
        found = []
        lang = spoken()
        for country in countries():
            if country.since > sight.zoom + 1.2:
                break
            px, py = sight.pixel(country.x, country.y)
            if -80 <= px <= sight.width + 80 and -20 <= py <= sight.height + 20:
                text = country.names.get(lang, country.names["en"])
                found.append(self._name(country.x, country.y, text, False))
        return found

    def _towns(self, sight: Sight) -> list[Name]:
        if sight.zoom < _TOWNS:
            return []
        left, top, right, bottom = sight.box
        north, west = degrees(left, max(top, 0.0))
        south, _ = degrees(left, min(bottom, 1.0))
        wide = min((right - left) * 360.0, 360.0)
        towns = gazetteer().largest((west, south, west + wide, north), _MOST_TOWNS)
        return [self._name(*spot(lat, lon), text, True) for text, lat, lon in towns]

    def _name(self, x: float, y: float, text: str, is_town: bool) -> Name:
        metrics = self._metrics[is_town]
        return Name(x, y, text, is_town, metrics.horizontalAdvance(text), metrics.height())

    def _picture(self, name: Name, ink: QColor, land: QColor, ratio: float) -> QPixmap:
        """A name with the colour of the land round its letters: legible over any line."""
        key = (name.text, name.is_town, ink.rgba(), ratio)
        found = self._pictures.get(key)
        if found is None:
            if len(self._pictures) > 600:
                self._pictures.clear()
            wide, high = math.ceil(name.width) + 4, math.ceil(name.height) + 4
            found = QPixmap(round(wide * ratio), round(high * ratio))
            found.setDevicePixelRatio(ratio)
            found.fill(Qt.GlobalColor.transparent)
            painter = QPainter(found)
            painter.setFont(self._fonts[name.is_town])
            box = QRectF(2, 2, name.width + 1, name.height)
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip
            painter.setPen(land)
            for dx, dy in ((-1, 0), (1, 0), (0, -1), (0, 1), (-1, -1), (1, 1), (-1, 1), (1, -1)):
                painter.drawText(box.translated(dx, dy), flags, name.text)
            painter.setPen(ink)
            painter.drawText(box, flags, name.text)
            painter.end()
            self._pictures[key] = found
        return found
