"""Names of countries and towns on the map, as many as find room and none over another.

Hides how names are chosen and set: countries first, then towns by their people; a name that is
shown stays as long as it has room, so that nothing flickers while one pans.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QStaticText, QTransform

from db.language import spoken
from db.reading.places.gazetteer import gazetteer
from desktop.map.ground import Inks
from desktop.map.mercator import Sight, degrees, spot
from desktop.map.shapes import countries
from desktop.theme import Theme, font

#: From this zoom on towns are named; up to these countries are.
_TOWNS, _COUNTRIES = 4.2, 8.5
_MOST_TOWNS = 90
_MOST_SHOWN = 60
_AIR = 5.0  # pixels between two names
_BESIDE = 6.0  # from a town's dot to its name


@dataclass(frozen=True, slots=True)
class Name:
    """A name that is shown: its point in the plane, and how large it is written."""

    x: float
    y: float
    text: str
    is_town: bool
    people: int
    width: float
    height: float

    def box(self, sight: Sight) -> QRectF:
        """The pixels it covers."""
        px, py = sight.pixel(self.x, self.y)
        if self.is_town:
            return QRectF(px + _BESIDE, py - self.height / 2, self.width, self.height)
        return QRectF(px - self.width / 2, py - self.height / 2, self.width, self.height)


class Names:
    """The names of one widget or sheet; `scale`: of its letters."""

    def __init__(self) -> None:
        self.shown: tuple[Name, ...] = ()
        self._texts: dict[tuple[str, bool], QStaticText] = {}
        self._fonts = {True: font("caption"), False: font("overline")}
        self._metrics = {town: QFontMetricsF(each) for town, each in self._fonts.items()}

    def choose(self, sight: Sight, kept_free: Sequence[QRectF]) -> None:
        """Other names for another sight; none over what is to be kept free."""
        before = {(name.text, name.is_town) for name in self.shown}
        found = [*self._countries(sight), *self._towns(sight)]
        # What was shown keeps its room before others of its sort get any.
        found.sort(key=lambda name: (name.is_town, (name.text, name.is_town) not in before))
        taken = [box.adjusted(-2, -2, 2, 2) for box in kept_free]
        shown = []
        for name in found:
            box = name.box(sight)
            wide = box.adjusted(-_AIR, -1, _AIR, 1)
            if name.is_town:
                wide.setLeft(box.left() - _BESIDE - 3)
            if any(wide.intersects(other) for other in taken):
                continue
            taken.append(wide)
            shown.append(name)
            if len(shown) >= _MOST_SHOWN:
                break
        self.shown = tuple(shown)

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
            if name.is_town:
                at = QPointF(*sight.pixel(name.x, name.y))
                painter.setPen(QPen(inks.land, 1.0))
                painter.setBrush(look.secondary)
                painter.drawEllipse(at, 2.4, 2.4)
            colour = look.ink if name.is_town else look.secondary
            if plain:
                painter.setPen(colour)
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, name.text)
                continue
            text = self._text(name)
            # A ground of the land's colour round the letters: they stay legible over any line.
            painter.setPen(inks.land)
            for dx, dy in ((-1, 0), (1, 0), (0, -1), (0, 1)):
                painter.drawStaticText(box.topLeft() + QPointF(dx, dy), text)
            painter.setPen(colour)
            painter.drawStaticText(box.topLeft(), text)

    def forget(self) -> None:
        """Letters are others."""
        self.shown = ()
        self._texts.clear()
        self._fonts = {True: font("caption"), False: font("overline")}
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
                found.append(self._name(country.x, country.y, text, False, 0))
        return found

    def _towns(self, sight: Sight) -> list[Name]:
        if sight.zoom < _TOWNS:
            return []
        left, top, right, bottom = sight.box
        north, west = degrees(left, max(top, 0.0))
        south, _ = degrees(left, min(bottom, 1.0))
        wide = min((right - left) * 360.0, 360.0)
        towns = gazetteer().largest((west, south, west + wide, north), _MOST_TOWNS)
        return [self._name(*spot(lat, lon), text, True, people) for text, lat, lon, people in towns]

    def _name(self, x: float, y: float, text: str, is_town: bool, people: int) -> Name:
        metrics = self._metrics[is_town]
        return Name(x, y, text, is_town, people, metrics.horizontalAdvance(text), metrics.height())

    def _text(self, name: Name) -> QStaticText:
        key = name.text, name.is_town
        found = self._texts.get(key)
        if found is None:
            if len(self._texts) > 600:
                self._texts.clear()
            found = QStaticText(name.text)
            found.setTextFormat(Qt.TextFormat.PlainText)
            found.prepare(QTransform(), self._fonts[name.is_town])
            self._texts[key] = found
        return found
