"""The columns of the incident list and what it can be narrowed to."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QFontMetrics, QPainter

from db import terms
from db import when as dates
from db.language import number, say
from db.records import lists
from db.records.lists import IncidentRow
from db.when import When
from desktop.theme import Space, font, theme
from desktop.widgets.list_filter import Facet
from desktop.widgets.list_table import CellPainter, draw_words, part
from desktop.widgets.listing import Column, Listed
from desktop.widgets.standing_mark import HEIGHT, WIDTH, paint_standing


def when_words(row: IncidentRow, short: bool = True) -> str:
    """The date of an incident: "18 Apr 2022", "2022?", "" when it has none."""
    if row.edtf is None:
        return ""
    when = When(row.edtf, clock=row.clock, part_of_day=row.part_of_day)
    return dates.said_short(when) if short else dates.said(when)


def _full_date(row: IncidentRow) -> str:
    if row.edtf is None:
        return say("Nobody has dated it yet")
    return when_words(row, short=False)


def _kind(row: IncidentRow) -> str:
    return terms.said(terms.INCIDENT_KINDS, row.kind)


def _standing(row: IncidentRow) -> str:
    return terms.STANDINGS[row.standing].said


def _grading(row: IncidentRow) -> str:
    return terms.said(terms.GRADINGS, row.grading) if row.grading else ""


def _status(row: IncidentRow) -> str:
    return terms.said(terms.INCIDENT_STATUS, row.status)


class WhenCell(CellPainter):
    """The date; "undated" quietly when there is none."""

    def paint(self, painter: QPainter, inner: QRect, record: Any) -> None:
        words = when_words(record)
        painter.setFont(font("body"))
        painter.setPen(theme().ink if words else theme().faint)
        draw_words(painter, inner, words or say("undated"))

    def width(self, record: Any) -> int:
        return QFontMetrics(font("body")).horizontalAdvance(when_words(record))


class StandingCell(CellPainter):
    """The mark of the timeline, and the word."""

    def paint(self, painter: QPainter, inner: QRect, record: Any) -> None:
        left = part(painter, inner, 0, WIDTH).left()
        box = QRectF(left, inner.center().y() + 0.5 - HEIGHT / 2, WIDTH, HEIGHT)
        paint_standing(painter, box, record.standing)
        painter.setFont(font("body"))
        painter.setPen(theme().ink)
        draw_words(painter, part(painter, inner, WIDTH + Space.S), _standing(record))

    def width(self, record: Any) -> int:
        words = QFontMetrics(font("body")).horizontalAdvance(_standing(record))
        return words + WIDTH + Space.S


def _number(count: int) -> str:
    return number(count) if count else "–"


LISTED = Listed(
    kind="incident",
    columns=(
        Column(say("When"), "when", when_words, 172, tip=_full_date),
        Column(say("Title"), "title", lambda row: row.title),
        Column(say("Kind"), "kind", _kind, 152, needs=860, quiet=True),
        Column(
            say("Standing"),
            "standing",
            _standing,
            132,
            words=tuple(each.said for each in terms.STANDINGS),
            sign=WIDTH + Space.S,
        ),
        Column(say("Actors"), "actors", lambda row: row.actors, 168, needs=1040),
        Column(say("Places"), "places", lambda row: row.places, 116, needs=1240, quiet=True),
        Column(say("Claims"), "claims", lambda row: _number(row.claims), 72, figure=True),
        Column(say("Sources"), "sources", lambda row: _number(row.sources), 80, figure=True),
        Column(say("Our grading"), "grading", _grading, 116, needs=1240, quiet=True),
        Column(say("Status"), "status", _status, 100, needs=1340, quiet=True),
    ),
    rows=lists.incidents,
    tables=frozenset(
        (
            *("incident", "incident_actor", "incident_place", "actor", "actor_name"),
            *("place", "place_name", "claim", "quote", "snapshot", "source", "source_relation"),
        )
    ),
)

CELLS: dict[int, CellPainter] = {0: WhenCell(), 3: StandingCell()}

FACETS = (
    Facet("kinds", say("Kind"), tuple((term.code, term.said) for term in terms.INCIDENT_KINDS)),
    Facet("standings", say("Standing"), tuple(enumerate(term.said for term in terms.STANDINGS))),
    Facet("one_source", say("Sources"), ((True, say("One source only")),), many=False),
    Facet("one_origin", say("Origins"), ((True, say("One origin only")),), many=False),
    Facet("undated", say("Date"), ((True, say("Undated")),), many=False),
)
