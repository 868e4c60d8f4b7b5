"""The map itself: one painted widget over arrays, nothing one object per incident.

Holds what is in sight and what is selected, and draws a frame when one of them changes. What the
pointer and the keys mean stands in `hands`; what is drawn, in `picture`.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import (
    QAbstractAnimation,
    QEasingCurve,
    QPointF,
    QRectF,
    QSize,
    Qt,
    QTimer,
    QVariantAnimation,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop.map.chosen import draw_exactness, draw_way
from desktop.map.discs import Content, Discs
from desktop.map.ground import Ground
from desktop.map.marks import Inks, Marks
from desktop.map.measure import corners, draw_credit, draw_scale
from desktop.map.mercator import Sight, around, fitted, plane, spot
from desktop.map.names import Names
from desktop.map.picture import Drawn, Picture
from desktop.theme import moving, theme, themes
from desktop.widgets.focus_edge import EDGED

#: Seconds of a frame that may go into new pieces of the ground.
_BUDGET = 0.004
_GLIDE_MS = 220
_NAMES_MS = 60
_STILL_MS = 40
_NEAR = 11.0  # the zoom a single place is shown at


class MapView(QWidget):
    """The map of some incidents.

    moved()            another sight
    chose(int)         an incident was clicked; 0: the ground was
    opened(rows)       incidents of one spot were clicked: rows of the Whereabouts (int32)
    picked(rows, box)  an area was drawn round these; box: left, top, right, bottom in the plane
    pointed(lat, lon)  where the pointer is; None, None: not on the map
    put(lat, lon)      a place was pointed out by hand
    focused()          another mark is walked to
    """

    moved = Signal()
    chose = Signal(object)
    opened = Signal(object)
    picked = Signal(object, object)
    pointed = Signal(object, object)
    put = Signal(float, float)
    focused = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.sight = Sight(0.5, 0.4, 1.5, 800, 600)
        self.content: Content | None = None
        self.drawn: Drawn | None = None
        #: Row of the selected incident in the Whereabouts, -1: none (on the map).
        self.selected = -1
        #: The way of the selected incident in the plane, launched to aimed at; (): not known.
        self.way: tuple[tuple[float, float], ...] = ()
        #: The spot of a mark that was walked to by keys, -1: none.
        self.walked = -1
        #: What is being drawn round by hand, and the area that was: in the plane.
        self.band: tuple[float, float, float, float] | None = None
        #: Radius in metres of a place that is being put by hand; None: none is.
        self.putting: float | None = None
        self.hover = QPointF(-1, -1)
        self.animated = True
        self._dress()
        self._names = Names()
        self._glide = QVariantAnimation(self)
        self._glide.setStartValue(0.0)
        self._glide.setEndValue(1.0)
        self._glide.setDuration(_GLIDE_MS)
        self._glide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._glide.valueChanged.connect(self._gliding)
        self._start = self._goal = self.sight
        self._ground_timer = QTimer(self, singleShot=True, interval=0)
        self._ground_timer.timeout.connect(self.update)
        #: Runs while the zoom changes: the ground is stretched, and made anew once it is still.
        self._still_timer = QTimer(self, singleShot=True, interval=_STILL_MS)
        self._still_timer.timeout.connect(self.update)
        self._names_timer = QTimer(self, singleShot=True, interval=_NAMES_MS)
        self._names_timer.timeout.connect(self._name)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty(EDGED, True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        themes.changed.connect(self._dress)

    # What is shown

    def show_content(self, content: Content | None) -> None:
        """Other incidents; the sight stays."""
        self.content = content
        self._lay_discs()
        self.drawn = None
        self.walked = -1
        self._names_timer.start()
        self.update()

    def show_selected(self, row: int, reveal: bool = True) -> None:
        """Mark the incident of a row; brought into sight when it is out of it."""
        self.selected = row
        self.way = ()
        if row >= 0 and reveal and self.content is not None:
            found = self.content.found
            x, y = spot(float(found.lat[row]), float(found.lon[row]))
            px, py = self.goal.pixel(x, y)
            if not (40 < px < self.width() - 40 and 40 < py < self.height() - 40):
                self.go_to(x, y, self.goal.zoom)
        self.update()

    @property
    def goal(self) -> Sight:
        """Where a glide ends, or the sight there is."""
        running = self._glide.state() == QAbstractAnimation.State.Running
        return self._goal if running else self.sight

    # Moving

    def jump(self, sight: Sight) -> None:
        """Another sight, at once."""
        self._glide.stop()
        self._see(sight.resized(self.width(), self.height()))

    def go(self, sight: Sight) -> None:
        """Another sight, with a short glide."""
        sight = sight.resized(self.width(), self.height())
        if not (self.animated and moving()) or not self.isVisible():
            self.jump(sight)
            return
        self._glide.stop()
        self._start, self._goal = self.sight, sight
        self._glide.start()

    def go_to(self, x: float, y: float, zoom: float) -> None:
        """A point of the plane into the middle."""
        self.go(Sight(x, y, zoom, self.width(), self.height()))

    def zoom(self, by: float, at: QPointF | None = None) -> None:
        """Nearer by so many octaves, at a point of the widget (None: the middle)."""
        place = at if at is not None else QPointF(self.width() / 2, self.height() / 2)
        self.go(self.goal.zoomed(by, place.x(), place.y()))

    def pan(self, dx: float, dy: float) -> None:
        """By pixels."""
        self.go(self.goal.panned(dx, dy))

    def show_all(self, glide: bool = True) -> None:
        """All incidents that are shown; without any, the world."""
        self.show_rows(None, glide)

    def show_rows(self, rows: npt.NDArray[np.int32] | None, glide: bool = True) -> None:
        """The incidents of these rows (None: all), the discs in which they were included as far
        as they do not take all the room."""
        box = self._box(rows)
        if box is None:
            sight = Sight(0.5, 0.42, 0.0, self.width(), self.height()).held()
        else:
            sight = fitted(box, self.width(), self.height(), _NEAR)
        if glide:
            self.go(sight)
        else:
            self.jump(sight)

    def _box(self, rows: npt.NDArray[np.int32] | None) -> tuple[float, float, float, float] | None:
        if self.content is None:
            return None
        gathered = self.content.gathered
        if rows is None:
            if not len(gathered):
                return None
            return around(gathered.x, gathered.y)
        found = self.content.found
        if not rows.size:
            return None
        return around(*plane(found.lat[rows], found.lon[rows]))

    def _gliding(self, share: object) -> None:
        if isinstance(share, float):
            self._see(self._goal if share >= 1 else self._start.between(self._goal, share))

    def _see(self, sight: Sight) -> None:
        if sight != self.sight:
            if sight.zoom != self.sight.zoom:
                self._still_timer.start()
            self.sight = sight
            self.drawn = None
            self._names_timer.start()
            self.moved.emit()
            self.update()

    # Looking

    def laid(self) -> Drawn | None:
        """What stands where in this sight."""
        if self.drawn is None and self.content is not None:
            self.drawn = self._picture.lay(self.content, self.sight)
        return self.drawn

    def mark_at(self, at: QPointF) -> int:
        """The place in `laid()` of the mark under a point of the widget; -1: none."""
        laid = self.laid()
        return -1 if laid is None else laid.at(at.x(), at.y())

    def rows_of(self, place: int) -> npt.NDArray[np.int32]:
        """Rows of the Whereabouts of a mark in `laid()`."""
        laid = self.laid()
        if laid is None or self.content is None or not 0 <= place < laid.x.size:
            return np.empty(0, np.int32)
        clusters = laid.clusters
        return self.content.gathered.rows(int(clusters.first[place]), int(clusters.last[place]))

    def place_of(self, row: int) -> int:
        """The mark in `laid()` that stands for a row; -1: it is out of sight."""
        laid = self.laid()
        if laid is None or self.content is None or row < 0:
            return -1
        held = self.content.gathered.spot_of(row)
        if held < 0:
            return -1
        places = np.flatnonzero((laid.clusters.first <= held) & (laid.clusters.last > held))
        return int(places[0]) if places.size else -1

    def walked_place(self) -> int:
        """The mark in `laid()` that the keys are at; -1: none."""
        laid = self.laid()
        if laid is None or self.walked < 0:
            return -1
        first, last = laid.clusters.first, laid.clusters.last
        places = np.flatnonzero((first <= self.walked) & (last > self.walked))
        return int(places[0]) if places.size else -1

    def choose(self, place: int) -> None:
        """As a click on a mark: one incident is selected, several open by zooming in, or, where
        no zoom can part them, as a list."""
        rows = self.rows_of(place)
        if not rows.size or self.content is None:
            self.chose.emit(0)
            return
        if rows.size == 1:
            self.chose.emit(int(self.content.found.ids[rows[0]]))
            return
        laid = self.laid()
        assert laid is not None
        box = self._box(rows)
        apart = box is not None and max(box[2] - box[0], box[3] - box[1]) > 1e-7
        if laid.clusters.alone[place] or not apart or box is None:
            self.opened.emit(rows)
            return
        goal = fitted(box, self.width(), self.height(), 18.0)
        if goal.zoom <= self.sight.zoom + 0.2:
            px, py = float(laid.x[place]), float(laid.y[place])
            goal = self.sight.zoomed(1.5, px, py)
        self.go(goal)

    def _name(self) -> None:
        """Other names for the sight there is now."""
        laid = self.laid()
        taken = []
        if laid is not None:
            for x, y, half in zip(
                laid.x.tolist(), laid.y.tolist(), laid.half.tolist(), strict=True
            ):
                taken.append(QRectF(x - half, y - half, 2 * half, 2 * half))
        turned = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        free = corners(QRectF(0, 0, self.width(), self.height()), turned)
        self._names.choose(self.sight, taken, free)
        self.update()

    def _lay_discs(self) -> None:
        content = self.content
        self._ground.lay(None if content is None else Discs(content, self._picture.marks.inks))

    def _dress(self, _: object = None, ratio: float = 0.0) -> None:
        ratio = ratio or self.devicePixelRatioF()
        self._ratio = ratio
        self._ground = Ground(theme(), ratio)
        self._picture = Picture(Marks(Inks.of(theme()), ratio))
        self._lay_discs()
        if hasattr(self, "_names"):
            self._names.forget()
            self._names_timer.start()
        self.drawn = None
        self.update()

    # Drawing

    def draw(self, painter: QPainter, budget: float | None) -> bool:
        """One frame; see `Ground.draw` for the budget. False: the ground is not whole yet."""
        done = self._ground.draw(painter, self.sight, budget)
        look, laid = theme(), self.laid()
        if self.content is not None and laid is not None:
            self._names.draw(painter, self.sight, look)
            chosen = self.selected if self.content.found.ids.size > self.selected else -1
            draw_exactness(painter, self.content.found, chosen, self.sight, look)
            draw_way(painter, self.way, self.sight, look)
            self._picture.draw_marks(painter, laid, look)
            self._draw_chosen(painter, laid)
        else:
            self._names.draw(painter, self.sight, look)
        self._draw_hands(painter)
        turned = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        room = QRectF(0, 0, self.width(), self.height())
        draw_scale(painter, room, self.sight, look, turned)
        draw_credit(painter, room, look, turned)
        return done

    def _draw_chosen(self, painter: QPainter, laid: Drawn) -> None:
        """Rings round the mark of what is selected, and round the one the keys are at."""
        look = theme()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        marked: list[tuple[int, Callable[[], QPen]]] = [
            (self.place_of(self.selected), lambda: QPen(look.accent, 2.5)),
        ]
        if self.hasFocus():
            marked.append((self.walked_place(), lambda: QPen(look.ink, 1.5, Qt.PenStyle.DashLine)))
        for place, pen in marked:
            if place >= 0:
                painter.setPen(pen())
                reach = float(laid.half[place]) + (4.0 if place == marked[0][0] else 7.0)
                at = QPointF(float(laid.x[place]), float(laid.y[place]))
                painter.drawEllipse(at, reach, reach)

    def _draw_hands(self, painter: QPainter) -> None:
        """The area that is drawn, and the place that is put."""
        look = theme()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.band is not None:
            left, top = self.sight.pixel(self.band[0], self.band[1])
            wide = (self.band[2] - self.band[0]) * self.sight.world
            high = (self.band[3] - self.band[1]) * self.sight.world
            ground = look.accent.toRgb()
            ground.setAlpha(26)
            painter.setPen(QPen(look.accent, 1.2))
            painter.setBrush(ground)
            painter.drawRect(QRectF(left, top, wide, high))
        if self.putting is not None and self.hover.x() >= 0:
            radius = self.putting / self.sight.metres(self.hover.y())
            ground = look.accent.toRgb()
            ground.setAlpha(40)
            painter.setPen(QPen(look.accent, 1.5))
            painter.setBrush(ground)
            painter.drawEllipse(self.hover, max(radius, 5.0), max(radius, 5.0))

    # Qt

    def sizeHint(self) -> QSize:
        return QSize(1000, 640)

    def minimumSizeHint(self) -> QSize:
        return QSize(320, 200)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            # A picture may ask for another ratio than the screen's; only the transform tells.
            ratio = painter.deviceTransform().m11()
            whole = ratio != self._ratio
            if whole:
                self._dress(ratio=ratio)
                self._name()
            zooming = self._still_timer.isActive() and self._ground.has_some
            budget = None if whole else 0.0 if zooming else _BUDGET
            done = self.draw(painter, budget)
        finally:
            # A painter left open after a fault would take the whole window with it.
            painter.end()
        if not done and not self._still_timer.isActive():
            self._ground_timer.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._glide.stop()
        self._see(self.sight.resized(self.width(), self.height()))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()
