"""Putting a place on the map by hand: click where it lies, say how exactly that is known.

Hides that a place belongs to every incident that has it: all of them move, in one step that can be
undone, and the bar says how many before it happens.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from db.columns import whereabouts
from db.language import many, say
from db.reader import Reader
from db.records import places
from db.records.places import Place
from desktop.map.measure import distance_words
from desktop.map.mercator import degrees, fitted, ring
from desktop.map.view import MapView
from desktop.session import Session
from desktop.theme import Space
from desktop.widgets import MenuButton, QuietButton, Words

RADII = (0, 100, 500, 1_000, 2_000, 5_000, 10_000, 25_000, 50_000, 100_000, 250_000, 500_000)
_USUAL = 2_000.0
_NEAR = 5_000.0  # metres that are shown at least


@dataclass(frozen=True, slots=True)
class _Asked:
    place: Place
    bearers: int


def _asked(reader: Reader, incident: int) -> _Asked | None:
    number = whereabouts.place_of(reader, incident)
    found = places.get(reader, number) if number else None
    return None if found is None else _Asked(found, whereabouts.bearers_of(reader, number))


class Placing(QWidget):
    """The bar above the map while a place is put. `ended`: it was put, or not."""

    ended = Signal()

    def __init__(self, session: Session, view: MapView) -> None:
        super().__init__()
        self._session = session
        self._view = view
        self._place: Place | None = None
        self._words = Words("", "strong")
        self._radius = MenuButton(say("Known within"))
        self._radius.chose.connect(self._resize)
        stop = QuietButton(say("Leave it"))
        stop.clicked.connect(self.stop)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        row.setSpacing(Space.M)
        row.addWidget(self._words, 1)
        row.addWidget(self._radius)
        row.addWidget(stop)
        view.put.connect(self._put)
        session.closed.connect(self.stop)
        self.hide()

    def begin(self, incident: int) -> None:
        """Ask where the place of an incident lies."""
        self._session.read("map placing", lambda reader: _asked(reader, incident), self._begin)

    def stop(self) -> None:
        """Nothing is put any more."""
        if self._place is None:
            return
        self._place = None
        self._view.putting = None
        self._view.unsetCursor()
        self._view.update()
        self.hide()
        self.ended.emit()

    def _begin(self, found: _Asked | None) -> None:
        if found is None:
            self._session.noted.emit(
                say("This incident has no place yet. Give it one on its card, then put it here.")
            )
            return
        place = self._place = found.place
        known = place.precision_m
        radius = _USUAL if known is None else known
        choices = sorted({float(each) for each in RADII} | {radius})
        self._radius.set_choices([(each, _within(each)) for each in choices], radius)
        self._view.putting = radius
        words = say("Click where “{name}” lies.", name=place.name)
        if found.bearers > 1:
            words += " " + many(
                found.bearers - 1,
                "{count:,} other incident has this place and moves with it.",
                "{count:,} other incidents have this place and move with it.",
            )
        self._words.say(words)
        self.show()
        self._view.setFocus()
        if place.lat is not None and place.lon is not None:
            # As near as shows how exactly it is known now.
            x, y = ring(place.lat, place.lon, max(radius, _NEAR))
            box = (float(x.min()), float(y.min()), float(x.max()), float(y.max()))
            self._view.go(fitted(box, self._view.width(), self._view.height()))
        self._view.update()

    def _resize(self, radius: object) -> None:
        if self._place is not None and isinstance(radius, float):
            self._view.putting = radius
            self._view.setFocus()
            self._view.update()

    def put_in_middle(self) -> None:
        """By keyboard: where the middle of the map is."""
        if self._place is not None:
            self._put(*degrees(self._view.sight.x, self._view.sight.y))

    def _put(self, lat: float, lon: float) -> None:
        place, radius = self._place, self._view.putting
        if place is None or radius is None:
            return
        number = place.id
        figures = 6 if radius < 1_000 else 4
        self._session.do(
            say("Put “{name}” on the map", name=place.name),
            lambda step: places.change(
                step, number, lat=round(lat, figures), lon=round(lon, figures), precision_m=radius
            ),
        )
        self.stop()


def _within(radius: float) -> str:
    return say("exactly there") if not radius else distance_words(radius)
