"""The head of a list: quiet column names, and an arrow at the one that sorts."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRect, Qt
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QHeaderView, QWidget

from desktop.theme import Space, font, refit, row, theme
from desktop.widgets.labels import elided
from desktop.widgets.listing import Listing

_ARROW = 14


def margin(column: int) -> int:
    """Pixels before the words of a column; the first stands under the bar above it."""
    return Space.M if column else Space.L


class ListHead(QHeaderView):
    """Paints itself; a click sorts, a drag at an edge makes a column wider."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._hovered = -1
        self.setMouseTracking(True)
        self.setFont(font("caption"))
        self.setSectionsClickable(True)
        self.setSectionsMovable(False)
        self.setHighlightSections(False)
        self.setSortIndicatorShown(True)
        self.setStretchLastSection(False)
        self.setMinimumSectionSize(64)
        refit(self, lambda head: head.setFixedHeight(row(34)))

    def least(self, column: int) -> int:
        """Pixels a column needs, so that neither its head with the arrow nor the words that can
        stand in it are cut, in whatever language."""
        listed = self.model()
        assert isinstance(listed, Listing)
        told = listed.listed.columns[column]
        wide = QFontMetrics(self.font()).horizontalAdvance(told.head) + _ARROW
        body = QFontMetrics(font("body"))
        cells = (body.horizontalAdvance(each) + told.sign for each in told.words)
        return margin(column) + max(wide, *cells, 0) + Space.M + 1

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.logicalIndexAt(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def _hover(self, section: int) -> None:
        if section != self._hovered:
            self._hovered = section
            self.viewport().update()

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803
        look = theme()
        painter.save()
        painter.fillRect(rect, look.panel)
        painter.setPen(look.line)
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        model = self.model()
        role = Qt.ItemDataRole.DisplayRole
        words = str(model.headerData(logicalIndex, self.orientation(), role) or "")
        align = model.headerData(
            logicalIndex, self.orientation(), Qt.ItemDataRole.TextAlignmentRole
        )
        at_right = bool(align is not None and align & Qt.AlignmentFlag.AlignRight)
        sorts = self.sortIndicatorSection() == logicalIndex
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        before, after = margin(logicalIndex), Space.M
        inner = rect.adjusted(
            after if mirrored else before, 0, -(before if mirrored else after), -1
        )
        width = QFontMetrics(self.font()).horizontalAdvance(words)
        painter.setFont(self.font())
        painter.setPen(look.ink if sorts or self._hovered == logicalIndex else look.secondary)
        side = Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft
        room = inner.width() - (_ARROW if sorts else 0)
        cut = elided(painter.fontMetrics(), words, room)
        painter.drawText(inner, side | Qt.AlignmentFlag.AlignVCenter, cut)
        if sorts:
            # Beside the words, on the side where there is room.
            at_right = at_right != mirrored
            x = inner.right() - width - _ARROW if at_right else inner.left() + width + 6
            self._arrow(painter, QPointF(x, rect.center().y() + 0.5))
        painter.restore()

    def _arrow(self, painter: QPainter, at: QPointF) -> None:
        up = self.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
        tip = -2.0 if up else 2.0
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(theme().accent, 1.6)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        points = [QPointF(0, -tip), QPointF(4, tip), QPointF(8, -tip)]
        painter.drawPolyline(QPolygonF([at + point for point in points]))
