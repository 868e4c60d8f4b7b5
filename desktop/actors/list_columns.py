"""The columns of the actor list and what it can be narrowed to."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetrics, QPainter

from db import terms
from db.language import number, say
from db.records import lists
from db.records.lists import ActorRow
from desktop.theme import Space, broad, font, theme
from desktop.widgets.code_names import country_name
from desktop.widgets.labels import draw_elided, isolated
from desktop.widgets.list_filter import Facet
from desktop.widgets.list_table import CellPainter, draw_words, part
from desktop.widgets.listing import Column, Listed

#: Pixels the name in another script needs to say anything.
_BESIDE = 56


def _kind(row: ActorRow) -> str:
    return terms.said(terms.ACTOR_KINDS, row.kind)


def _number(count: int) -> str:
    return number(count) if count else "–"


def _country(row: ActorRow) -> str:
    return country_name(row.country)


class NameCell(CellPainter):
    """The name, and after it quietly the one in another script."""

    def paint(self, painter: QPainter, inner: QRect, record: Any) -> None:
        painter.setFont(font("body"))
        painter.setPen(theme().ink)
        if not record.native:
            draw_words(painter, inner, record.name)
            return
        name = min(_advance(record.name), inner.width())
        if inner.width() - name < broad(_BESIDE):
            draw_words(painter, inner, record.name)
            return
        draw_words(painter, part(painter, inner, 0, name), record.name)
        painter.setPen(theme().secondary)
        painter.setFont(font("small"))
        beside = part(painter, inner, name + Space.M)
        towards = painter.layoutDirection()
        draw_elided(painter, beside, record.native, towards=towards)

    def width(self, record: Any) -> int:
        more = Space.M + _advance(record.native) if record.native else 0
        return _advance(record.name) + more


def _advance(text: str) -> int:
    return QFontMetrics(font("body")).horizontalAdvance(isolated(text)) + 2


def _names(row: ActorRow) -> str:
    return f"{row.name} · {isolated(row.native)}" if row.native else row.name


LISTED = Listed(
    kind="actor",
    columns=(
        Column(say("Name"), "name", _names),
        Column(say("Kind"), "kind", _kind, 168, needs=480, quiet=True),
        Column(say("Country"), "country", _country, 152, needs=860, quiet=True),
        Column(say("Names"), "names", lambda row: _number(row.names), 84, needs=560, figure=True),
        Column(say("Incidents"), "incidents", lambda row: _number(row.incidents), 100, figure=True),
        Column(say("Said"), "said", lambda row: _number(row.said), 80, figure=True),
    ),
    rows=lists.actors,
    tables=frozenset(["actor", "actor_name", "incident_actor", "claim"]),
)

CELLS: dict[int, CellPainter] = {0: NameCell()}

FACETS = (Facet("kinds", say("Kind"), tuple((term.code, term.said) for term in terms.ACTOR_KINDS)),)
