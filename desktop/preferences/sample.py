"""A piece of the window in miniature: what a choice of look comes to, before one has looked up."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from db.language import say
from db.terms import Standing
from desktop.theme import Size, Space, font, row, theme
from desktop.widgets.labels import draw_elided, placed
from desktop.widgets.standing_mark import HEIGHT, WIDTH, paint_standing

_ROWS = (
    (say("Rockets at the border"), say("18 Apr 2022"), Standing.DISPUTED, 0),
    (say("Statement by the ministry"), say("19 Apr 2022"), Standing.CLAIMED, 1),
    (say("Report of the commission"), say("June 2022"), Standing.CONFIRMED, 2),
)


class Sample(QWidget):
    """Three rows of a list, one of them selected, with their colours."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(say("A sample of the look"))

    def sizeHint(self) -> QSize:
        return QSize(280, row(36) * len(_ROWS) + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.line, 1))
        painter.setBrush(look.ground)
        box = self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, Size.RADIUS, Size.RADIUS)
        high = row(36)
        for number, (words, date, standing, colour) in enumerate(_ROWS):
            line = QRectF(1, 1 + number * high, self.width() - 2, high)
            if number == 1:
                painter.fillRect(line, look.accent_ground)
                painter.fillRect(placed(self, QRectF(1, line.top(), 2, high)), look.accent)
            self._row(painter, line, words, date, int(standing), colour)

    def _row(
        self, painter: QPainter, line: QRectF, words: str, date: str, standing: int, colour: int
    ) -> None:
        look = theme()
        middle = line.center().y()
        dot = placed(self, QRectF(Space.L, middle - 4, 8, 8))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.category(colour))
        painter.drawEllipse(dot)
        mark = QRectF(Space.L + 8 + Space.S, middle - HEIGHT / 2, WIDTH, HEIGHT)
        paint_standing(painter, placed(self, mark), standing)
        left = Space.L + 8 + Space.S + WIDTH + Space.M
        painter.setFont(font("small_figures"))
        wide = painter.fontMetrics().horizontalAdvance(date) + 2
        way = self.layoutDirection()
        painter.setPen(look.secondary)
        at = placed(self, QRectF(self.width() - Space.L - wide, line.top(), wide, line.height()))
        draw_elided(painter, at.toRect(), date, towards=way)
        painter.setPen(look.ink)
        painter.setFont(font("body"))
        room = self.width() - left - wide - Space.L - Space.M
        at = placed(self, QRectF(left, line.top(), room, line.height()))
        draw_elided(painter, at.toRect(), words, towards=way)
