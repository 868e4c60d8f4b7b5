"""What an actor did over time: incidents by the years they began in, one row of bars for each role.

Ink as on the timeline: solid for what surely began then, light for what may have. Hides how many
years one bar stands for, and that a press is a question to the timeline.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from db import terms
from db.language import many, say
from db.records import profiles
from db.records.profiles import RoleYears
from db.when import said
from desktop.theme import font, grown, theme
from desktop.widgets.labels import draw_elided

_BARS = 26.0
_ROW = 50.0  # the words of a role, and its bars
_WORDS = 21.0
_LABELS = 18.0
_LEAST = 2.0
_MAY = 0.38  # how light what is only possible is, as on the timeline


class Activity(QWidget):
    """Rows of bars. `asked(role, first year, year after the last)`: a bar was pressed."""

    asked = Signal(str, object, object)

    def __init__(self, activity: profiles.Activity) -> None:
        super().__init__()
        self.activity = activity
        self._size = len(activity.roles[0].surely)
        self._at = (0, self._size - 1)  # the bar that keys stand on: row and place
        self._hovered: tuple[int, int] | None = None
        self.setFixedHeight(int(grown(_ROW) * len(activity.roles) + grown(_LABELS)))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setObjectName("activity")
        self.setAccessibleDescription(say("Arrow keys go from bar to bar, Enter shows it in time"))
        self._speak()

    def sizeHint(self) -> QSize:
        return QSize(280, self.height())

    # Where things stand

    @property
    def _slot(self) -> float:
        return min(self.width() / max(1, self._size), 44.0)

    @property
    def _left(self) -> float:
        """Where the first year begins: few of them stand at the side where lines begin."""
        if self.layoutDirection() == Qt.LayoutDirection.LeftToRight:
            return 0.0
        return self.width() - self._slot * self._size

    def _bar(self, row: int, place: int) -> QRectF:
        """The whole height of a bar's place. Time runs to the right in every language."""
        slot = self._slot
        wide = max(1.0, min(slot - 2, 28.0)) if slot > 4 else max(slot - 0.5, 0.75)
        top = row * grown(_ROW) + grown(_WORDS)
        return QRectF(self._left + place * slot + (slot - wide) / 2, top, wide, _BARS)

    def place_at(self, at: QPointF) -> tuple[int, int] | None:
        """Row and place of the bar at a point."""
        row, place = int(at.y() // grown(_ROW)), int((at.x() - self._left) // self._slot)
        inside = 0 <= row < len(self.activity.roles) and 0 <= place < self._size
        return (row, place) if inside else None

    def years(self, place: int) -> tuple[int, int]:
        """The first year of a bar, and the one after its last."""
        first = self.activity.first + place * self.activity.step
        return first, first + self.activity.step

    def words(self, row: int, place: int) -> str:
        """ "2021, alleged perpetrator: 3 incidents, and 1 that may have begun then"."""
        role = self.activity.roles[row]
        first, after = self.years(place)
        when = (
            _year(first)
            if after == first + 1
            else say("{year} to {year2}", year=_year(first), year2=_year(after - 1))
        )
        sure, maybe = role.surely[place], role.possibly[place] - role.surely[place]
        told = many(sure, "{count:,} incident", "{count:,} incidents")
        if not sure:
            told = (
                say("{maybe:,} that may have begun then", maybe=maybe)
                if maybe
                else say("no incidents")
            )
        elif maybe:
            told += say(", and {maybe:,} that may have begun then", maybe=maybe)
        return f"{when}, {_label(role).lower()}: {told}"

    # Keys and pointer

    def mousePressEvent(self, event: QMouseEvent) -> None:
        found = self.place_at(event.position())
        if found is not None and event.button() == Qt.MouseButton.LeftButton:
            self._at = found
            self._ask()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hovered = self.place_at(event.position())
        held = self._hovered is not None and self._held(*self._hovered)
        self.setCursor(Qt.CursorShape.PointingHandCursor if held else Qt.CursorShape.ArrowCursor)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = None
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row, place = self._at
        rows = len(self.activity.roles)
        moves: dict[int, Callable[[], tuple[int, int]]] = {
            Qt.Key.Key_Left: lambda: (row, place - 1),
            Qt.Key.Key_Right: lambda: (row, place + 1),
            Qt.Key.Key_Up: lambda: (row - 1, place),
            Qt.Key.Key_Down: lambda: (row + 1, place),
            Qt.Key.Key_Home: lambda: (row, 0),
            Qt.Key.Key_End: lambda: (row, self._size - 1),
        }
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._ask()
        elif event.key() in moves:
            row, place = moves[event.key()]()
            self._at = (min(max(row, 0), rows - 1), min(max(place, 0), self._size - 1))
            self._speak()
            self.update()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def event(self, event: QEvent) -> bool:
        """The words of the bar under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            found = self.place_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self.words(*found) if found else "", self)
            return True
        return super().event(event)

    def _held(self, row: int, place: int) -> bool:
        return bool(self.activity.roles[row].possibly[place])

    def _ask(self) -> None:
        row, place = self._at
        if self._held(row, place):
            self.asked.emit(self.activity.roles[row].role, *self.years(place))

    def _speak(self) -> None:
        self.setAccessibleName(say("Activity over time. {words}", words=self.words(*self._at)))

    # What is drawn

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        most = max(max(role.possibly) for role in self.activity.roles) or 1
        for row, role in enumerate(self.activity.roles):
            self._paint_role(painter, row, role, most)
        self._paint_years(painter)

    def _paint_role(self, painter: QPainter, row: int, role: RoleYears, most: int) -> None:
        look = theme()
        painter.setFont(font("small"))
        painter.setPen(look.secondary)
        number = many(role.incidents, "{count:,} incident", "{count:,} incidents")
        line = QRectF(0, row * grown(_ROW), self.width(), grown(17)).toRect()
        words = f"{_label(role)} · {number}"
        draw_elided(painter, line, words, towards=self.layoutDirection())
        painter.setPen(Qt.PenStyle.NoPen)
        for place in range(self._size):
            whole = self._bar(row, place)
            lit = (row, place) == self._hovered
            for count, share in ((role.possibly[place], _MAY), (role.surely[place], 1.0)):
                if not count:
                    continue
                colour = look.accent_hover if lit else look.accent
                if share < 1:
                    colour = type(colour)(colour)
                    colour.setAlphaF(share)
                tall = max(_LEAST, _BARS * count / most)
                painter.setBrush(colour)
                bar = QRectF(whole.left(), whole.bottom() - tall, whole.width(), tall)
                painter.drawRoundedRect(bar, min(2.0, bar.width() / 3), min(2.0, bar.width() / 3))
        base = row * grown(_ROW) + grown(_WORDS) + _BARS
        painter.fillRect(QRectF(0, base, self.width(), 1), look.line)
        if self.hasFocus() and self._at[0] == row:
            painter.setPen(QPen(look.accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self._bar(row, self._at[1]).adjusted(-2, -2, 2, 3), 3, 3)

    def _paint_years(self, painter: QPainter) -> None:
        painter.setFont(font("caption"))
        painter.setPen(theme().secondary)
        metrics = QFontMetrics(painter.font())
        top = self.height() - grown(_LABELS) + 1 + metrics.ascent()
        wide = metrics.horizontalAdvance(_year(self.years(self._size - 1)[0]))
        every = _every(self._slot / self.activity.step, wide)
        free: list[tuple[float, float]] = []
        last = self._size - 1
        for place in sorted(range(self._size), key=lambda at: (at not in (0, last), at)):
            year = self.years(place)[0]
            if place not in (0, last) and year % every:
                continue
            words = _year(year)
            long = metrics.horizontalAdvance(words)
            middle = self._bar(0, place).center().x()
            left = min(max(0.0, middle - long / 2), self.width() - long)
            if any(left < end + 10 and left + long > begin - 10 for begin, end in free):
                continue
            free.append((left, left + long))
            painter.drawText(QPointF(left, top), words)


def _label(role: RoleYears) -> str:
    return terms.said(terms.ROLES, role.role)


def _every(year: float, wide: int) -> int:
    """Years between labels: 1, 2, 5, 10 ... so that they never touch. `year`: its pixels."""
    for step in (1, 2, 5, 10, 20, 25, 50, 100, 200):
        if year * step > wide + 14:
            return step
    return 500


def _year(year: int) -> str:
    return said(f"{year:04d}") if 0 <= year <= 9999 else said(f"-{-year:04d}")
