"""A row of a card: one thing, what is quiet about it, and its acts. It paints itself.

The row reaches from edge to edge of the card; its words stand on the card's own margins and
its three dots in the margin at the right, so that nothing moves when they appear.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QEnterEvent,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from db.language import say, with_commas
from desktop.theme import Role, Size, Space, font, grown, row, theme
from desktop.widgets.acts import Act, MoreButton, menu_of, run_by_key
from desktop.widgets.labels import draw_elided, isolated, placed, tone_colour

#: Where the words of a card begin and end, from its edges.
MARGIN = Space.XL


class EditArea(QAbstractButton):
    """Anything on a card that opens something or has acts; a button to a screen reader.

    A click, Enter and Space open; F2, Delete and the menu key reach its acts. What neither opens
    nor has acts is left out of the tab order.
    """

    def __init__(self, words: str, acts: Sequence[Act] = (), name: str = "") -> None:
        """`words`: for a screen reader; `name`: what it stands for ("claim:12"), to find it again
        after the card was drawn anew."""
        super().__init__()
        self.acts = list(acts)
        self._hovered = False
        self._run: Callable[[], object] | None = None
        self.setObjectName(name)
        self.setAccessibleName(words)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if acts else Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        if acts:
            self.setAccessibleDescription(say("Has a menu"))
        self._more = MoreButton(self, self.acts) if acts else None
        self.clicked.connect(self._press)

    def hold(self, widget: QWidget) -> None:
        """Put a widget inside, on the card's margins."""
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 2, MARGIN, 2)
        column.addWidget(widget)
        if self._more is not None:
            self._more.raise_()

    def opens(self, run: Callable[[], object]) -> None:
        """What a press does."""
        self._run = run
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def press_edits(self) -> None:
        """Let a press do the first act."""
        if self.acts:
            self.opens(self.acts[0].run)

    @property
    def lit(self) -> bool:
        """Whether it is looked at: pointer over it, or focus."""
        return self._hovered or self.hasFocus()

    def _press(self) -> None:
        if self._run is not None:
            self._run()

    def _light(self) -> None:
        if self._more is not None:
            self._more.set_lit(self.lit)
        self.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._hovered = True
        self._light()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hovered = False
        self._light()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._light()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._light()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if not self.acts:
            super().contextMenuEvent(event)
            return
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        where = self.mapToGlobal(QPoint(MARGIN, self.height())) if by_key else event.globalPos()
        menu_of(self.acts, self).popup(where)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._press()
        elif not run_by_key(self.acts, event):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._more is not None:
            high = min(self.height(), row(48, 2))
            place = QRectF(self.width() - MARGIN + 1, 0, 22, high)
            self._more.setGeometry(placed(self, place).toRect())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.paint_ground(painter)

    def paint_ground(self, painter: QPainter) -> None:
        """The tint under what is looked at, and the ring of focus."""
        look = theme()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = placed(self, self.rect().toRectF().adjusted(Space.M, 0, -1, 0))
        if self._hovered and (self.acts or self._run is not None):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.hover)
            painter.drawRoundedRect(box, Size.RADIUS, Size.RADIUS)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.accent, 2))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), Size.RADIUS - 1, Size.RADIUS - 1)


class ItemRow(EditArea):
    """One thing: `title`, `detail` under it, `trailing` words and a `grade` at the right.

    `lead`: quiet words before the title. `mark`, before all words: "open" (a hollow ring, it
    rests on no quote), "broken" (red) or "".
    """

    def __init__(
        self,
        title: str,
        detail: str = "",
        trailing: str = "",
        *,
        lead: str = "",
        grade: str = "",
        mark: str = "",
        tone: str = "",
        role: Role = "body",
        acts: Sequence[Act] = (),
        name: str = "",
        struck: bool = False,
        elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> None:
        first = f"{lead} {title}".strip()
        spoken = with_commas(part for part in (first, detail, trailing, grade) if part)
        super().__init__(spoken, acts, name)
        self.lead = lead
        self._elide = elide
        self.title, self.detail, self.trailing, self.grade = title, detail, trailing, grade
        self._mark, self._tone, self._role, self._struck = mark, tone, role, struck
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._crowded = False
        self.setMinimumWidth(120)

    def sizeHint(self) -> QSize:
        return QSize(240, row(48, 2) if self._under() else Size.TARGET)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def _first(self) -> int:
        """Where the first of two lines ends."""
        first, second = grown(19), grown(17)
        return (self.height() - first - second) // 2 + first

    def _under(self) -> str:
        """The second line: the detail, or the words at the end when the first has no room."""
        return self.detail or (self.trailing if self._crowded else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.detail or not self.trailing:
            return
        first = QFontMetrics(font(self._role)).horizontalAdvance(f"{self.lead} {self.title}")
        last = QFontMetrics(font("small")).horizontalAdvance(self.trailing)
        crowded = first + last + Space.L > self.width() - 2 * MARGIN
        if crowded != self._crowded:
            self._crowded = crowded
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.paint_ground(painter)
        inner = self.rect().adjusted(MARGIN, 0, -MARGIN, 0)
        if self._mark:
            inner = self._paint_mark(painter, inner)
        if self.grade:
            inner = self._paint_grade(painter, inner)
        cut, under = False, self._under()
        if under:
            painter.setFont(font("small"))
            painter.setPen(theme().secondary)
            place = QRect(inner.x(), self._first() + 1, inner.width(), grown(17))
            cut = self._write(painter, place, under)
        if self.trailing and not self._crowded:
            inner = self._paint_trailing(painter, inner)
        title = inner
        if under:
            high = grown(19)
            title = QRect(inner.x(), self._first() - high, inner.width(), high)
        if self.lead:
            title = self._paint_lead(painter, title)
        face = font(self._role)
        face.setStrikeOut(self._struck)
        painter.setFont(face)
        painter.setPen(tone_colour(self._tone))
        cut = self._write(painter, title, self.title, self._elide) or cut
        words = (f"{self.lead} {self.title}".strip(), self.detail)
        self.setToolTip("\n".join(filter(None, words)) if cut else "")

    def _write(
        self,
        painter: QPainter,
        place: QRect,
        words: str,
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> bool:
        """One line in a place of a row that is read from the left; mirrored where it is not."""
        there = placed(self, place.toRectF()).toRect()
        return draw_elided(painter, there, words, mode, self.layoutDirection())

    def _paint_lead(self, painter: QPainter, title: QRect) -> QRect:
        painter.setFont(font("body"))
        painter.setPen(theme().secondary)
        width = QFontMetrics(painter.font()).horizontalAdvance(self.lead + " ")
        width = min(width + 1, title.width() // 2)
        self._write(painter, QRect(title.topLeft(), QSize(width, title.height())), self.lead)
        return title.adjusted(width, 0, 0, 0)

    def _paint_grade(self, painter: QPainter, inner: QRect) -> QRect:
        width = max(26, QFontMetrics(font("small_strong")).horizontalAdvance(self.grade) + 14)
        high = grown(22)
        box = QRectF(inner.right() + 1 - width, (self.height() - high) / 2, width, high)
        paint_grade(painter, placed(self, box), self.grade)
        return inner.adjusted(0, 0, -width - Space.S, 0)

    def _paint_trailing(self, painter: QPainter, inner: QRect) -> QRect:
        face = font("small")
        wish = QFontMetrics(face).horizontalAdvance(isolated(self.trailing)) + 1
        width = min(wish, inner.width() * 3 // 5)
        high = grown(19)
        top, height = (self._first() - high, high) if self.detail else (0, self.height())
        painter.setFont(face)
        painter.setPen(theme().secondary)
        self._write(painter, QRect(inner.right() + 1 - width, top, width, height), self.trailing)
        return inner.adjusted(0, 0, -width - Space.S, 0)

    def _paint_mark(self, painter: QPainter, inner: QRect) -> QRect:
        middle = self._first() - grown(19) / 2 if self._under() else self.height() / 2
        ring = QRectF(inner.x() + 0.5, middle - 4, 8, 8)
        look = theme()
        broken = self._mark == "broken"
        painter.setPen(QPen(look.danger if broken else look.secondary, 1.4))
        painter.setBrush(look.danger_ground if broken else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(placed(self, ring))
        return inner.adjusted(16, 0, 0, 0)


def paint_grade(painter: QPainter, box: QRectF, grade: str) -> None:
    """A letter or grade in its small frame."""
    look = theme()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(look.line, 1))
    painter.setBrush(look.raised)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
    painter.setPen(look.ink)
    painter.setFont(font("small_strong"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, grade)
