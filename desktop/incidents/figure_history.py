"""Each figure of a measure at the moment it was said, small: how a toll rose, and who differed.

Hides how bounds become whiskers and what "at least" looks like: an arrow, for there is no end.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from db import when as dates
from db.language import say, with_semicolons
from db.records.figures import Figure
from desktop.theme import font, grown, theme
from desktop.widgets.labels import placed

_HEIGHT = 128
_TOP, _BOTTOM, _SIDE = 34, 22, 16
_DOT = 4.0


@dataclass(frozen=True, slots=True)
class Moment:
    """One figure on the chart: seconds, what it allows (`high` None: no end), what it says."""

    at: int
    low: int
    high: int | None
    words: str
    edtf: str
    speaker: str
    part: bool


def moments(figures: Sequence[Figure]) -> tuple[Moment, ...]:
    """The figures that have a number and a day, in the order in which they were said."""
    found = []
    for figure in figures:
        edtf = figure.as_of or figure.said
        low = figure.low if figure.low is not None else figure.high
        if figure.state != "value" or low is None or not edtf or not dates.is_valid(edtf):
            continue
        bounds = dates.bounds(edtf)
        at = bounds.earliest if bounds.earliest is not None else bounds.latest
        if at is not None:
            part = figure.who != "all" or figure.side is not None
            speaker = figure.speaker or figure.source_title
            found.append(Moment(at, low, figure.high, figure.words, edtf, speaker, part))
    return tuple(sorted(found, key=lambda each: each.at))


class FigureHistory(QWidget):
    """The chart. Worth showing from two moments on (`moments`)."""

    def __init__(self, told: Sequence[Moment]) -> None:
        super().__init__()
        self._told = told
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(say("How the figure changed"))
        lines = [f"{dates.said(each.edtf)}: {each.words} ({each.speaker})" for each in told]
        self.setAccessibleDescription(with_semicolons(lines))
        self.setToolTip("\n".join(lines[:20]))

    def sizeHint(self) -> QSize:
        return QSize(240, grown(_HEIGHT, 3))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, grown(_HEIGHT, 3))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_axis(painter)
        spots = [self._spot(each) for each in self._told]
        for each, spot in zip(self._told, spots, strict=True):
            self._paint_moment(painter, each, spot)
        self._paint_words(painter, spots)

    def _spot(self, moment: Moment) -> QPointF:
        # Days stand side by side as they come: tolls rise within days and are told again after
        # years, which no scale of time shows in so little room.
        days = sorted({each.at for each in self._told})
        wide = self.width() - 2 * _SIDE
        share = days.index(moment.at) / (len(days) - 1) if len(days) > 1 else 0.5
        same = [each for each in self._told if each.at == moment.at]
        share += (same.index(moment) - (len(same) - 1) / 2) * 11 / max(1, wide)
        share = min(1.0, max(0.0, share))
        place = QRectF(_SIDE + share * wide, self._y(moment.low), 0, 0)
        return placed(self, place).topLeft()

    def _y(self, number: int) -> float:
        top = max(max(each.low, each.high or 0) for each in self._told) or 1
        return (
            self.height()
            - grown(_BOTTOM)
            - number / top * (self.height() - grown(_TOP) - grown(_BOTTOM))
        )

    def _paint_axis(self, painter: QPainter) -> None:
        look = theme()
        base = self._y(0)
        painter.setPen(QPen(look.line_strong, 1))
        painter.drawLine(QPointF(0, base + 0.5), QPointF(self.width(), base + 0.5))
        painter.setFont(font("caption"))
        painter.setPen(look.secondary)
        taken: list[QRectF] = []
        # The ends first: between them only the days for which there is room.
        for each in sorted(self._told, key=lambda one: one not in (self._told[0], self._told[-1])):
            words = dates.said_short(each.edtf)
            wide = painter.fontMetrics().horizontalAdvance(words) + 2
            left = min(max(0.0, self._spot(each).x() - wide / 2), self.width() - wide)
            box = QRectF(left, base + 4, wide, grown(_BOTTOM) - 6)
            if not any(box.adjusted(-8, 0, 8, 0).intersects(other) for other in taken):
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
                taken.append(box)

    def _paint_moment(self, painter: QPainter, moment: Moment, spot: QPointF) -> None:
        look = theme()
        colour = look.secondary if moment.part else look.accent
        painter.setPen(QPen(colour, 1.5))
        if moment.high is None:
            tip = QPointF(spot.x(), spot.y() - 20)
            painter.drawLine(spot, tip)
            arrow = [tip + QPointF(-3, 4), tip, tip + QPointF(3, 4)]
            painter.drawPolyline(QPolygonF(arrow))
        elif moment.high > moment.low:
            end = QPointF(spot.x(), self._y(moment.high))
            painter.drawLine(spot, end)
            painter.drawLine(end - QPointF(4, 0), end + QPointF(4, 0))
        painter.setBrush(look.panel if moment.part else colour)
        painter.drawEllipse(spot, _DOT, _DOT)

    def _paint_words(self, painter: QPainter, spots: Sequence[QPointF]) -> None:
        """The numbers beside their dots, those first that others would not cover."""
        look = theme()
        painter.setFont(font("small_figures"))
        metrics = QFontMetrics(painter.font())
        taken = [
            QRectF(spot.x() - 7, spot.y() - 24, 14, 31)
            if each.high is None
            else QRectF(spot.x() - 7, spot.y() - 7, 14, 14)
            for each, spot in zip(self._told, spots, strict=True)
        ]
        for place, (moment, spot) in enumerate(zip(self._told, spots, strict=True)):
            wide = metrics.horizontalAdvance(moment.words) + 2
            others = taken[:place] + taken[place + 1 :]
            above = spot.y() - (grown(36) if moment.high is None else grown(24))
            centred = min(max(0.0, spot.x() - wide / 2), self.width() - wide)
            for left, top in (
                (spot.x() + 9, spot.y() - grown(16) / 2),
                (spot.x() - 9 - wide, spot.y() - grown(16) / 2),
                (centred, above),
            ):
                box = QRectF(left, top, wide, grown(16))
                inside = box.left() >= 0 and box.right() <= self.width()
                if inside and not any(box.intersects(each) for each in others):
                    painter.setPen(look.secondary if moment.part else look.ink)
                    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, moment.words)
                    taken.append(box)
                    break
