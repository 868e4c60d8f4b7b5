"""What a search found, as a list under the field: heads, records with a snippet, acts.

Hides how a line is drawn and that heads cannot be chosen.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import ceil
from typing import Any

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QAction,
    QFont,
    QPainter,
    QPaintEvent,
    QPixmap,
    QTextLayout,
    QTextLine,
    QTextOption,
)
from PySide6.QtWidgets import (
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from db.language import say
from db.search.hits import Hit, Marks
from desktop import icons
from desktop.theme import Space, broad, font, grown, theme
from desktop.theme import row as row_height
from desktop.widgets.labels import direction, isolated
from desktop.widgets.sheet import paint_raised

#: The role under which an item of the list keeps its `Entry`.
ENTRY = int(Qt.ItemDataRole.UserRole)
_SHADOW = 16
#: Nine records or so, which is what is read; the others are a wheel's turn away.
_HIGHEST = 480
_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_HEAD_FLAGS = Qt.ItemFlag.NoItemFlags
#: The height of the ground that is drawn; its middle is drawn out for higher ones.
_DRAWN = 120
_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
#: Signs that would turn the words after them round stay in their place, without a say.
_TURNING = re.compile("[\u202a-\u202e\u2066-\u2069]")


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the list. `head`: not to be chosen; `run`: what choosing it does, where it is
    neither a `hit` nor an `action`. `marks`, `title_marks`: (start, end) of what
    was found in `detail` and in `title`, in code points."""

    title: str
    detail: str = ""
    aside: str = ""
    icon: str = ""
    marks: Marks = ()
    title_marks: Marks = ()
    hit: Hit | None = None
    action: QAction | None = None
    head: bool = False
    run: Callable[[], object] | None = None


class HitList(QListWidget):
    """The list under the field: a child of the window, so that typing goes on."""

    def __init__(self, field: QLineEdit) -> None:
        super().__init__(field)
        self._field = field
        self._ground = _Ground(field)
        self._floor = _Floor(field)
        self.hide()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setUniformItemSizes(False)
        self.setItemDelegate(_EntryPainter(self))
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(say("Found"))

    def fill(self, entries: Sequence[Entry], more: bool = False) -> None:
        """Show these, the first that can be chosen ready to be; `more`: they hold what is shown,
        and what was chosen of that stays so."""
        item = self.currentItem() if more else None
        chosen: Entry | None = None if item is None else item.data(ENTRY)
        # Lines are put to new use: to throw away thirty and make thirty takes three times as long.
        for row in range(self.count(), len(entries)):
            item = QListWidgetItem()
            # With its entry from the first: a list in sight asks at once how high a line is.
            item.setData(ENTRY, entries[row])
            self.insertItem(row, item)
        while self.count() > len(entries):
            self.takeItem(self.count() - 1)
        for row, entry in enumerate(entries):
            item = self.item(row)
            item.setData(ENTRY, entry)
            item.setText(entry.title)
            item.setFlags(_HEAD_FLAGS if entry.head else _FLAGS)
        first = next((row for row, entry in enumerate(entries) if not entry.head), -1)
        kept = next((row for row, entry in enumerate(entries) if entry is chosen), first)
        self.setCurrentRow(kept)
        self._place(entries)
        if kept == first:
            self.scrollToTop()
        if not self.isVisible():
            for each in (self._ground, self._floor):
                each.show()
                each.raise_()
            self.show()

    def step(self, by: int) -> None:
        """The next line that can be chosen, up or down."""
        row = self.currentRow() + by
        while 0 <= row < self.count():
            if not self.item(row).data(ENTRY).head:
                self.setCurrentRow(row)
                return
            row += by

    def page(self, by: int) -> None:
        """About a screen of lines on, or back."""
        lines = max(1, self.viewport().height() // _height(Entry("")))
        for _ in range(lines):
            self.step(by)

    def _place(self, entries: Sequence[Entry]) -> None:
        window = self._field.window()
        if self._floor.parent() is not window:
            self._ground.setParent(window)
            self._floor.setParent(window)
            self.setParent(self._floor)
        corner = self._field.mapTo(window, QPoint(0, self._field.height() + 6))
        height = sum(_height(entry) for entry in entries) + 12
        height = min(height, window.height() - corner.y() - 40, grown(_HIGHEST, 9))
        card = QRect(corner, QSize(self._field.width(), height))
        self._ground.setGeometry(card.adjusted(-_SHADOW, -_SHADOW, _SHADOW, _SHADOW))
        self._floor.setGeometry(card.adjusted(6, 6, -6, -6))
        self.setGeometry(self._floor.rect())

    def hideEvent(self, event: QEvent) -> None:
        self._ground.hide()
        self._floor.hide()
        _LAID.clear()  # nothing of Qt may outlive the program
        super().hideEvent(event)  # type: ignore[arg-type]


class _Ground(QWidget):
    """The raised panel the list lies on."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._picture = QPixmap()
        self._drawn: tuple[int, str, float] | None = None
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        # Its shadow takes as long as all lines of the list: drawn once for a width and a theme.
        drawn = (self.width(), theme().name, self.devicePixelRatioF())
        if drawn != self._drawn:
            self._drawn = drawn
            size = QSize(self.width(), _DRAWN)
            self._picture = QPixmap(size * drawn[2])
            self._picture.setDevicePixelRatio(drawn[2])
            self._picture.fill(Qt.GlobalColor.transparent)
            card = QRectF(QPointF(), size.toSizeF())
            painter = QPainter(self._picture)
            paint_raised(painter, card.adjusted(_SHADOW, _SHADOW, -_SHADOW, -_SHADOW), 10)
            painter.end()
        painter = QPainter(self)
        half = min(_DRAWN, self.height()) // 2
        wide, low = self.width(), self.height() - half
        for top, height, of, part in (
            (0, half, 0, half),
            (half, low - half, _DRAWN // 2, 1),
            (low, half, _DRAWN - half, half),
        ):
            source = QRectF(0, of * drawn[2], wide * drawn[2], part * drawn[2])
            painter.drawPixmap(QRectF(0, top, wide, height), self._picture, source)


class _Floor(QWidget):
    """What lies under the lines and lets nothing through, so that new lines do not make the view
    below draw itself as well."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), theme().raised if theme().dark else theme().panel)


def _height(entry: Entry) -> int:
    if entry.head:
        return row_height(30)
    return row_height(50, 2) if entry.detail else row_height(36)


class _EntryPainter(QStyledItemDelegate):
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        entry: Entry = index.data(ENTRY)
        look = theme()
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inner = rect.adjusted(Space.M, 0, -Space.M, 0)
        if entry.head:
            painter.setFont(font("overline" if index.row() or len(entry.title) < 14 else "small"))
            painter.setPen(look.secondary)
            drop = 6 if index.model().rowCount() > 1 else 0
            mirrored = option.direction == Qt.LayoutDirection.RightToLeft
            draw_marked(painter, inner.adjusted(0, drop, 0, 0), entry.title, (), mirrored)
        else:
            if option.state & QStyle.StateFlag.State_Selected:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(look.accent_ground)
                painter.drawRoundedRect(rect, 6, 6)
            elif option.state & QStyle.StateFlag.State_MouseOver:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(look.hover)
                painter.drawRoundedRect(rect, 6, 6)
            mirrored = option.direction == Qt.LayoutDirection.RightToLeft
            self._line(painter, inner, entry, mirrored)
        painter.restore()

    def _line(self, painter: QPainter, inner: QRect, entry: Entry, mirrored: bool) -> None:
        look = theme()
        icon = broad(18)
        lead = icon + 10

        def at(box: QRect) -> QRect:
            """A place as it is, or its mirror image."""
            if mirrored:
                box.moveRight(inner.right() - (box.left() - inner.left()))
            return box

        top = inner.adjusted(lead, 0, 0, 0)
        if entry.detail:
            top.setHeight(grown(30))
        place = at(QRect(inner.left(), top.top() + (top.height() - icon) // 2, icon, icon))
        icons.paint(painter, entry.icon, place.toRectF(), look.secondary)
        painter.setFont(font("small"))
        painter.setPen(look.secondary)
        width = 0
        if entry.aside:
            wide = _laid_out(entry.aside, painter.font())[1].naturalTextWidth()
            width = min(ceil(wide) + 4, top.width() // 2)
            box = at(QRect(top.right() - width, top.top(), width, top.height()))
            draw_marked(painter, box, entry.aside, (), not mirrored)
        if entry.detail:
            below = at(inner.adjusted(lead, grown(25), 0, -5))
            draw_marked(painter, below, entry.detail, entry.marks, mirrored)
        painter.setPen(look.ink)
        painter.setFont(font("strong"))
        title = at(top.adjusted(0, 0, -width - Space.S, 0))
        draw_marked(painter, title, entry.title, entry.title_marks, mirrored)

    def sizeHint(
        self,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> QSize:
        return QSize(100, _height(index.data(ENTRY)))


def draw_marked(
    painter: QPainter, rect: QRect, text: str, marks: Marks, at_right: bool = False
) -> None:
    """Paint one line, what was found in it on a ground of its own; in every direction of script.
    What there is no room for is cut off, at the left of a line that begins at the right;
    `at_right`: what there is room for stands at the right."""
    # Letters are 6 px wide on the whole: of a title of 10,000 what cannot be seen is not measured.
    seen = _TURNING.sub("\u200b", text[: rect.width() // 4])
    turned = _RIGHT_TO_LEFT.search(seen) is not None
    layout, line = _laid_out(isolated(seen) if turned else seen, painter.font())
    wide = line.naturalTextWidth()
    left, right = 0.0, wide
    shift = rect.width() - wide if at_right and wide < rect.width() else 0.0
    dots = 0.0
    if len(seen) < len(text) or wide > rect.width():
        # Cut by where it is drawn: to measure the shortened words again takes as long as all else.
        dots = painter.fontMetrics().horizontalAdvance("…")
        if turned and direction(seen) == Qt.LayoutDirection.RightToLeft:
            shift = rect.width() - wide
            left = _edges(line, dots - shift)[1] if shift < dots else 0.0
        elif wide > rect.width() - dots:
            right = _edges(line, rect.width() - dots)[0]
    at = QPointF(rect.left() + shift, rect.top() + (rect.height() - line.height()) / 2)
    painter.save()
    ends = (left - (not left), right + (right == wide))
    painter.setClipRect(QRectF(at.x() + ends[0], at.y(), ends[1] - ends[0], line.height()))
    pen = painter.pen()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme().warning_ground)
    for start, end in marks:
        if start < len(seen):
            one, other = (_units(seen, min(p, len(seen))) + turned for p in (start, end))
            for box in _spans(layout, line, one, other, turned):
                painter.drawRoundedRect(box.translated(at), 3, 3)
    painter.setPen(pen)
    layout.draw(painter, at)
    painter.restore()
    if dots:
        x = left - dots if left or shift else right
        painter.drawText(at + QPointF(x, line.ascent()), "…")


#: Lines that were drawn: most hits of one letter are among those of the next, too.
_LAID: dict[tuple[str, QFont], tuple[QTextLayout, QTextLine]] = {}
_MOST_LAID = 300


def _laid_out(text: str, face: QFont) -> tuple[QTextLayout, QTextLine]:
    kept = _LAID.get((text, face))
    if kept is not None:
        return kept
    layout = QTextLayout(text, face)
    # Else its letters are shaped anew to draw it, and whenever a place in it is asked for.
    layout.setCacheEnabled(True)
    layout.setTextOption(_LEFT_TO_RIGHT)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    if len(_LAID) >= _MOST_LAID:
        del _LAID[next(iter(_LAID))]  # one by one: to drop them all takes as long as to paint
    _LAID[text, face] = layout, line
    return layout, line


def _edges(line: QTextLine, x: float) -> tuple[float, float]:
    """The left and right edge of the letter at `x`."""
    letter = line.xToCursor(x, QTextLine.CursorPosition.CursorOnCharacter)
    one, other = _x(line, letter), _x(line, letter, QTextLine.Edge.Trailing)
    return min(one, other), max(one, other)


def _spans(
    layout: QTextLayout, line: QTextLine, start: int, end: int, turned: bool
) -> list[QRectF]:
    """The ground under a part of the text, in the coordinates of its line."""
    if turned:
        # A cursor between two directions stands in two places; letters stand in one.
        runs = [run.boundingRect() for run in layout.glyphRuns(start, end - start)]
        spans = [(run.left(), run.right()) for run in runs]
    else:
        spans = [(_x(line, start), _x(line, end))]
    return [QRectF(left - 1, 0, right - left + 2, line.height()) for left, right in spans]


def _x(line: QTextLine, position: int, edge: QTextLine.Edge = QTextLine.Edge.Leading) -> float:
    """Where a position of the text, as Qt counts, stands in its line."""
    found: Any = line.cursorToX(position, edge)
    # PySide returns the position beside the place.
    return float(found[0] if isinstance(found, tuple) else found)


def _units(text: str, position: int) -> int:
    """A position in code points as Qt counts it, in UTF-16."""
    return position if text.isascii() else len(text[:position].encode("utf-16-le")) // 2


def _left_to_right() -> QTextOption:
    option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    option.setTextDirection(Qt.LayoutDirection.LeftToRight)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    return option


_LEFT_TO_RIGHT = _left_to_right()
