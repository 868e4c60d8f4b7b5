"""How the steps of a case look in their list: days as heads, what was taken back struck out."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from db.language import say
from db.records.steps import StepLine
from desktop.history.step_model import ROW, StepModel, day_words, time_words
from desktop.theme import Space, font, grown, theme
from desktop.theme import row as row_height
from desktop.widgets import isolated
from desktop.widgets.labels import elided

_Index = QModelIndex | QPersistentModelIndex


class StepList(QListView):
    """`entered`: Enter was pressed on a step."""

    entered = Signal()

    def __init__(self, model: StepModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setAccessibleName(say("Steps of the case, newest first"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setItemDelegate(_StepPainter(self))
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Heights of tens of thousands of rows are only asked as they come into sight.
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.viewport().setAutoFillBackground(False)
        self.setStyleSheet("QListView { background: transparent; }")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class _StepPainter(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        is_day = isinstance(index.data(ROW), date)
        return QSize(0, row_height(34) if is_day else row_height(48, 2))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row = index.data(ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRectF(option.rect)
        if isinstance(row, date):
            painter.setFont(font("overline"))
            painter.setPen(theme().secondary)
            below = place.adjusted(Space.M, Space.S, -Space.M, 0)
            painter.drawText(below, int(_START), day_words(row))
        else:
            self._step(painter, option, place.adjusted(0, 1, 0, -1), row)
        painter.restore()

    def _step(
        self, painter: QPainter, option: QStyleOptionViewItem, place: QRectF, step: StepLine
    ) -> None:
        look = theme()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.accent_ground if chosen else look.hover)
            painter.drawRoundedRect(place, 6, 6)
        if chosen and option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(look.accent)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        high = grown(20)
        line = place.adjusted(Space.M, (place.height() - 2 * high) / 2, -Space.M, 0)
        line.setHeight(high)
        words = font("body")
        words.setStrikeOut(step.undone)
        below = say("{time} · {who}", time=time_words(step), who=isolated(step.by))
        for text, letters, colour in (
            (isolated(step.label), words, look.secondary if step.undone else look.ink),
            (below, font("small"), look.secondary),
        ):
            painter.setFont(letters)
            painter.setPen(colour)
            room = int(line.width())
            cut = elided(painter.fontMetrics(), text, room)
            painter.drawText(line, int(_START), cut)
            line.translate(0, high)


_START = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
