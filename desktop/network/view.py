"""The widget the network is drawn on: it shows a picture, a part of it, and what is pointed at.

Hides how a large network moves smoothly: while it is dragged or zoomed the last whole drawing is
moved and stretched, and drawn anew as soon as the hand rests.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QTransform,
)
from PySide6.QtWidgets import QWidget

from db.language import say
from desktop.network import drawing
from desktop.network.drawing import Drawn, Sight
from desktop.network.names import Scribe
from desktop.network.picture import Picture, Window, fitted
from desktop.theme import theme, themes

_REST_MS = 90
#: Lines and nodes in sight that are drawn anew at each move; more are moved as they were drawn.
_LIGHT = 420
_EDGE = 0.25  # of the widget, drawn around it
_NEAR = 7.0  # pixels from a line


class NetworkView(QWidget):
    """Signals: `chose(place)` of a member, -1 for none; `chose_line(position)` in `shown.ties`, -1
    for none; `focused`: what is selected is another one, for voices; `looked`: another part is in
    sight."""

    chose = Signal(int)
    chose_line = Signal(int)
    focused = Signal()
    looked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.picture: Picture | None = None
        self.window_on = Window()
        self.scribe = Scribe()
        #: A member, and a line (position in `shown.ties`); -1: none.
        self.selected = -1
        self.line = -1
        self.hovered = -1
        self.hovered_line = -1
        #: From a member to a point, while a relation is drawn by hand.
        self.rope: tuple[int, QPointF] | None = None
        self._touched = False
        self._base: QPixmap | None = None
        self._base_at = Window()
        self._drawn = Drawn()
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._rested)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(200, 160)
        self.setAccessibleName(say("Network of actors"))
        themes.changed.connect(self._redress)

    # What is shown

    def show_picture(self, picture: Picture, refit: bool = False) -> None:
        """Show this one; what was selected by place must be told anew."""
        self.picture = picture
        count = len(picture.members)
        self.selected = self.selected if self.selected < count else -1
        self.line = self.hovered_line = self.hovered = -1
        if refit:
            self._touched = False
        if not self._touched:
            self._fit()
        self._forget()

    def look(self, window: Window, by_hand: bool = True) -> None:
        """Another part of it."""
        self._touched = self._touched or by_hand
        self.window_on = window
        if self._heavy():
            self._rest.start()
        else:
            self._base = None
        self.update()
        self.looked.emit()

    def fit(self) -> None:
        """All that is shown."""
        self._touched = False
        self._fit()
        self._forget()

    def show_selected(self, place: int) -> None:
        """Select a member (-1: none), brought into sight."""
        if place == self.selected:
            return
        self.selected, self.line = place, -1
        if place >= 0 and self.picture is not None:
            self._bring(place)
        self.focused.emit()
        self.update()

    def show_line(self, line: int) -> None:
        """Select a line."""
        if line != self.line:
            self.line = line
            self.focused.emit()
            self.update()

    def carry(self, place: int, x: float, y: float) -> None:
        """A member goes with the hand."""
        if self.picture is not None:
            self.picture = self.picture.moved(place, x, y)
            self._touched = True
            self._forget()

    def _bring(self, place: int) -> None:
        spot = self._spot(place)
        inner = QRectF(self.rect()).adjusted(60, 40, -60, -60)
        if not inner.contains(spot):
            goal = inner.center()
            self.look(self.window_on.panned(goal.x() - spot.x(), goal.y() - spot.y()))

    def _spot(self, place: int) -> QPointF:
        assert self.picture is not None
        x, y = self.window_on.on(self.picture.places[place])
        return QPointF(float(x), float(y))

    def _fit(self) -> None:
        if self.picture is not None:
            self.window_on = fitted(self.picture.box(), self.width(), self.height())
            self.looked.emit()

    # What lies where

    def sight(self) -> Sight:
        """What is in sight now."""
        assert self.picture is not None
        return drawing.sight(self.picture, self.window_on, QRectF(self.rect()))

    def member_at(self, at: QPointF) -> int:
        """The member under a point, or under whose name it is; -1: none."""
        if self.picture is None:
            return -1
        spots = self.window_on.on(self.picture.places[self.picture.shown.members])
        radius = self.picture.radius[self.picture.shown.members] * self.window_on.size
        away = ((spots - (at.x(), at.y())) ** 2).sum(1) ** 0.5 - radius
        if away.size and float(away.min()) <= 4.0:
            return int(self.picture.shown.members[int(away.argmin())])
        if self._base is None or self._covers():
            then = self.window_on if self._base is None else self._base_at
            spot = at - QPointF(self.window_on.left - then.left, self.window_on.top - then.top)
            for place, label in self._drawn.labels.items():
                if label.box.contains(spot):
                    return place
        return -1

    def line_at(self, at: QPointF) -> int:
        """The line nearest to a point; -1: none is near."""
        seen = self.sight()
        if len(seen.lines) > drawing.PLAIN:
            return -1
        best, found = _NEAR, -1
        for line in reversed(seen.near(at.x(), at.y(), _NEAR).tolist()):
            curve = seen.bow(line)
            for share in range(1, 24):
                away = curve.at(share / 24) - at
                far = (away.x() ** 2 + away.y() ** 2) ** 0.5
                if far < best:
                    best, found = far, line
        return found

    def place_of(self, place: int) -> QRectF:
        """Where a member stands, with its rim."""
        assert self.picture is not None
        radius = max(float(self.picture.radius[place]) * self.window_on.size, 4.0)
        at = self._spot(place)
        return QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius)

    # Drawing

    def _heavy(self) -> bool:
        if self.picture is None:
            return False
        shown = self.picture.shown
        return len(shown.ties) + len(shown.members) > _LIGHT

    def _redress(self, *_: object) -> None:
        """Other colours, or letters of another size."""
        self.scribe = Scribe()
        self._forget()

    def _forget(self) -> None:
        self._base = None
        self.update()

    def _rested(self) -> None:
        if not self._covers():
            self._base = None
        self.update()

    def _covers(self) -> bool:
        """Whether the last whole drawing only was moved, and reaches over the widget still."""
        now, then = self.window_on, self._base_at
        return (
            self._base is not None
            and now.zoom == then.zoom
            and abs(now.left - then.left) <= self.width() * _EDGE
            and abs(now.top - then.top) <= self.height() * _EDGE
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        look = theme()
        painter.fillRect(self.rect(), look.panel)
        if self.picture is None:
            return
        if self._heavy():
            self._paint_kept(painter)
        else:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            edge = QRectF(self.rect())
            self._drawn = drawing.draw(painter, look, self.sight(), self.scribe, edge)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_over(painter)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.accent, 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), 4, 4)

    def _paint_kept(self, painter: QPainter) -> None:
        """The last whole drawing where it now belongs; drawn anew when there is none."""
        ratio = painter.device().devicePixelRatioF()
        edge = QPointF(self.width() * _EDGE, self.height() * _EDGE)
        base = self._base
        if base is None or base.devicePixelRatio() != ratio:
            base = self._whole(ratio, edge)
        share = self.window_on.zoom / self._base_at.zoom
        left = self.window_on.left - self._base_at.left * share
        top = self.window_on.top - self._base_at.top * share
        painter.save()
        painter.setTransform(QTransform(share, 0, 0, share, left, top), True)
        painter.drawPixmap(-edge, base)
        painter.restore()

    def _whole(self, ratio: float, edge: QPointF) -> QPixmap:
        size = QSize(
            round((self.width() + 2 * edge.x()) * ratio),
            round((self.height() + 2 * edge.y()) * ratio),
        )
        made = QPixmap(size)
        made.setDevicePixelRatio(ratio)
        made.fill(theme().panel)
        painter = QPainter(made)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(edge)
        assert self.picture is not None
        around = QRectF(self.rect()).adjusted(-edge.x(), -edge.y(), edge.x(), edge.y())
        seen = drawing.sight(self.picture, self.window_on, around)
        self._drawn = drawing.draw(painter, theme(), seen, self.scribe, QRectF(self.rect()))
        painter.end()
        self._base, self._base_at = made, self.window_on
        return made

    def _paint_over(self, painter: QPainter) -> None:
        look = theme()
        picture = self.picture
        assert picture is not None
        visible = set(picture.shown.members.tolist())
        places = [each for each in (self.selected, self.hovered) if each in visible]
        line = self.line if self.line >= 0 else self.hovered_line
        if places or line >= 0:
            seen = self.sight()
            current = self._base is None or self._base_at == self.window_on
            drawn = self._drawn.copied() if current else Drawn()
            every = list(dict.fromkeys(places))
            drawing.light(painter, look, seen, self.scribe, every, line, drawn)
        if self.selected in visible:
            box = self.place_of(self.selected).adjusted(-5, -5, 5, 5)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.accent, 2.4))
            painter.drawEllipse(box)
        if self.rope is not None:
            begin, end = self._spot(self.rope[0]), self.rope[1]
            painter.setPen(QPen(look.accent, 2, Qt.PenStyle.DashLine))
            painter.drawLine(begin, end)

    # Qt

    def sizeHint(self) -> QSize:
        return QSize(900, 600)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._touched:
            self._fit()
        self._base = None

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()
