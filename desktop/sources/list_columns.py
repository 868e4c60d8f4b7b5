"""The columns of the source list and what it can be narrowed to."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen

from db import terms
from db import when as dates
from db.language import number, say
from db.records import lists
from db.records.lists import SourceRow
from desktop.theme import Space, broad, font, grown, theme
from desktop.widgets.code_names import language_name
from desktop.widgets.item_row import paint_grade
from desktop.widgets.labels import isolated
from desktop.widgets.list_filter import Facet
from desktop.widgets.list_table import CellPainter, draw_words, part
from desktop.widgets.listing import Column, Listed

_GRADE = 28


def _issued(row: SourceRow) -> str:
    return dates.said_short(row.issued) if row.issued else ""


def _issued_full(row: SourceRow) -> str:
    return dates.said(row.issued) if row.issued else say("Its date of publication is not known")


def _title(row: SourceRow) -> str:
    return row.title or row.publisher or say("Untitled source")


def _type(row: SourceRow) -> str:
    return terms.said(terms.SOURCE_TYPES, row.type)


def _grade_words(row: SourceRow) -> str:
    if not row.reliability:
        return say("Its reliability was not judged yet")
    return terms.said(terms.RELIABILITIES, row.reliability)


def _held(row: SourceRow) -> str:
    return say("Held") if row.held else say("Cited")


def _held_words(row: SourceRow) -> str:
    return say("The text is kept in the case") if row.held else say("Only cited: no text is kept")


def _language(row: SourceRow) -> str:
    return language_name(row.language)


class TitleCell(CellPainter):
    """The title, and in the colour of trouble what became of it (retracted, corrected)."""

    def paint(self, painter: QPainter, inner: QRect, record: Any) -> None:
        painter.setFont(font("body"))
        if record.retraction:
            word = terms.said(terms.RETRACTIONS, record.retraction).lower()
            painter.setPen(theme().danger)
            width = QFontMetrics(font("body")).horizontalAdvance(word) + Space.S
            draw_words(painter, part(painter, inner, inner.width() - width + Space.S), word)
            inner = part(painter, inner, 0, inner.width() - width)
        painter.setPen(theme().ink if record.title else theme().secondary)
        draw_words(painter, inner, _title(record))

    def width(self, record: Any) -> int:
        return QFontMetrics(font("body")).horizontalAdvance(isolated(_title(record)))


class GradeCell(CellPainter):
    """The Admiralty letter in its frame, or a quiet dash."""

    def paint(self, painter: QPainter, inner: QRect, record: Any) -> None:
        if not record.reliability:
            painter.setPen(theme().faint)
            painter.setFont(font("body"))
            painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, "–")
            return
        left = part(painter, inner, 0, broad(_GRADE)).left()
        box = QRectF(left, inner.center().y() - grown(22) / 2 + 0.5, broad(_GRADE), grown(22))
        paint_grade(painter, box, record.reliability)

    def width(self, record: Any) -> int:
        return broad(_GRADE)


class HeldCell(CellPainter):
    """A full dot: the text is kept; a ring: it is only cited."""

    def paint(self, painter: QPainter, inner: QRect, record: Any) -> None:
        look = theme()
        painter.setRenderHint(painter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.accent if record.held else look.secondary, 1.4))
        painter.setBrush(look.accent if record.held else Qt.BrushStyle.NoBrush)
        left = part(painter, inner, 1, 8).left()
        painter.drawEllipse(QRectF(left, inner.center().y() - 3.5, 8, 8))
        painter.setFont(font("body"))
        painter.setPen(look.ink if record.held else look.secondary)
        draw_words(painter, part(painter, inner, 10 + Space.S), _held(record))

    def width(self, record: Any) -> int:
        return 10 + Space.S + QFontMetrics(font("body")).horizontalAdvance(_held(record))


LISTED = Listed(
    kind="source",
    columns=(
        Column(say("Date"), "issued", _issued, 128, tip=_issued_full),
        Column(say("Title"), "title", _title),
        Column(say("Publisher"), "publisher", lambda row: row.publisher, 176, needs=640),
        Column(say("Type"), "type", _type, 152, needs=960, quiet=True),
        Column(say("Grade"), "reliability", lambda row: row.reliability, 76, tip=_grade_words),
        Column(say("Text"), "held", _held, 116, tip=_held_words),
        Column(
            say("Language"),
            "language",
            lambda row: language_name(row.language),
            104,
            needs=1040,
            quiet=True,
        ),
        Column(
            say("Claims"),
            "claims",
            lambda row: number(row.claims) if row.claims else "–",
            80,
            figure=True,
        ),
    ),
    rows=lists.sources,
    tables=frozenset(
        ["source", "source_rating", "snapshot", "quote", "claim", "actor", "actor_name"]
    ),
)

CELLS: dict[int, CellPainter] = {1: TitleCell(), 4: GradeCell(), 5: HeldCell()}

FACETS = (
    Facet("kinds", say("Type"), tuple((term.code, term.said) for term in terms.SOURCE_TYPES)),
    Facet(
        "held", say("Text"), ((True, say("Text is held")), (False, say("Only cited"))), many=False
    ),
)
