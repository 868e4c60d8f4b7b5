"""The figures of an incident: a headline with its rule, and below it each figure as it was said."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QTransform
from PySide6.QtWidgets import QSizePolicy

from db import terms
from db import when as dates
from db.language import in_quotes, many, say, with_dots
from db.records.counting import Counted
from db.records.figures import NOT_STATED, Figure
from desktop import icons
from desktop.theme import Size, Space, broad, font, theme
from desktop.widgets.acts import Act
from desktop.widgets.chips import sign
from desktop.widgets.item_row import MARGIN, EditArea
from desktop.widgets.labels import draw_elided, isolated, placed

_MEASURE = 84
#: The rules in a word, beside a headline that has one of its own.
_SHORT = {
    "range": say("range"),
    "majority_of_origins": say("majority"),
    "official": say("official"),
    "named_source": say("one source"),
    "lowest": say("lowest"),
    "latest": say("latest"),
    "manual": say("set by hand"),
}


class HeadlineRow(EditArea):
    """ "killed  72–183  3 figures", opening what it is made of."""

    def __init__(self, counted: Counted, open_now: bool, acts: Sequence[Act]) -> None:
        headline = counted.headline
        self._measure = terms.said(terms.MEASURES, headline.measure).lower()
        self._words = headline.words
        self._given = many(headline.given, "{count:,} figure", "{count:,} figures")
        if headline.contested:
            self._given += " differ"
        if counted.decided is not None:
            self._given += f" · {_SHORT.get(counted.rule.code, counted.rule.code)}"
        super().__init__(
            f"{self._measure} {self._words}, {self._given}", acts, f"measure:{headline.measure}"
        )
        self._open = open_now
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(240, Size.TARGET)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, Size.TARGET)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        self.paint_ground(painter)
        inner = self.rect().adjusted(MARGIN, 0, -MARGIN, 0)
        painter.setFont(font("body"))
        painter.setPen(look.ink)
        self._write(painter, QRect(inner.x(), 0, broad(_MEASURE), self.height()), self._measure)
        quiet = self._words == NOT_STATED
        painter.setFont(font("body" if quiet else "section"))
        painter.setPen(look.secondary if quiet else look.ink)
        left = inner.x() + broad(_MEASURE)
        wide = QFontMetrics(painter.font()).horizontalAdvance(self._words) + 2
        self._write(painter, QRect(left, 0, wide, self.height()), self._words)
        painter.setFont(font("small"))
        painter.setPen(look.secondary)
        end = QFontMetrics(painter.font()).horizontalAdvance(self._given) + 2
        room = inner.right() - 18 - (left + wide + Space.S)
        width = min(end, room)
        place = QRect(inner.right() - 18 - width, 0, width, self.height())
        if width > 24:
            self._write(painter, place, self._given)
        self._paint_arrow(painter, inner)

    def _write(self, painter: QPainter, place: QRect, words: str) -> None:
        there = placed(self, place.toRectF()).toRect()
        draw_elided(painter, there, words, towards=self.layoutDirection())

    def _paint_arrow(self, painter: QPainter, inner: QRect) -> None:
        painter.save()
        place = placed(self, QRectF(inner.right() - 6, self.height() / 2, 0, 0))
        painter.translate(place.topLeft())
        if not self._open:
            turn = 90 if self.isRightToLeft() else -90
            painter.setTransform(QTransform().rotate(turn), True)
        icons.paint(
            painter, "down", QRectF(-sign() / 2, -sign() / 2, sign(), sign()), theme().secondary
        )
        painter.restore()


def figure_words(figure: Figure) -> str:
    """ "at least 72 · Civilians · ISKP": the number, of whom, of which side."""
    parts = [figure.words]
    if figure.who != "all":
        parts.append(terms.said(terms.WHO, figure.who).lower())
    if figure.side_name:
        parts.append(isolated(figure.side_name))
    return with_dots(parts)


def figure_detail(figure: Figure) -> str:
    """Who said it and where, and in which words."""
    parts = [figure.speaker or say("Nobody named")]
    if figure.raw and figure.raw.strip() != figure.words:
        parts.append(in_quotes(figure.raw))
    if figure.source_title:
        parts.append(figure.source_title)
    return with_dots(isolated(part) for part in parts)


def figure_when(figure: Figure) -> str:
    """The day it was said, or the state of knowledge it gives."""
    at = figure.as_of or figure.said
    return dates.said_short(at) if at else ""
