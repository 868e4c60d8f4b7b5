"""The columns of the list of claims and what it can be narrowed to."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen

from db import terms
from db import when as dates
from db.language import say, with_dots, with_semicolons
from db.records import claim_lists
from db.records.claim_lists import ClaimRow
from desktop.theme import Space, broad, font, grown, theme
from desktop.widgets.claim_words import (
    attribution,
    grade_words,
    reservations,
    standing_words,
    subject,
)
from desktop.widgets.item_row import paint_grade
from desktop.widgets.labels import isolated
from desktop.widgets.list_filter import Facet
from desktop.widgets.list_table import CellPainter, draw_words, part
from desktop.widgets.listing import Column, Listed

_GRADE = 34
_MARK = 9


def _said(row: ClaimRow) -> str:
    return dates.said_short(row.claim.said) if row.claim.said else ""


def _said_full(row: ClaimRow) -> str:
    return dates.said(row.claim.said) if row.claim.said else say("When it was said is not known")


def _speaker(row: ClaimRow) -> str:
    return row.claim.speaker_name or say("speaker not named")


def _act(row: ClaimRow) -> str:
    words = terms.said(terms.ACTS, row.claim.act)
    return say("{act}: it is not so", act=words) if row.claim.polarity == "negated" else words


def _words(row: ClaimRow) -> str:
    claim = row.claim
    if claim.quote is None:
        said = say("No quote: {no_quote_reason}", no_quote_reason=claim.no_quote_reason)
    else:
        said = " ".join(claim.quote_exact.split())
    told = claim.gist or said
    about = subject(claim)
    return with_dots((about, told))


def _words_full(row: ClaimRow) -> str:
    lines = (_words(row), attribution(row.claim), reservations(row.claim))
    return "\n".join(each for each in lines if each)


def _about(row: ClaimRow) -> str:
    return row.claim.incident_title or row.about_actor


def _source(row: ClaimRow) -> str:
    return row.claim.source_title or row.claim.publisher


def _figure(row: ClaimRow) -> str:
    return with_semicolons(
        f"{terms.said(terms.MEASURES, measure)}: {words}" for measure, words in row.figures
    )


def _grade(row: ClaimRow) -> str:
    claim = row.claim
    return claim.grade if claim.reliability or claim.credibility else "–"


def _grade_words(row: ClaimRow) -> str:
    claim = row.claim
    if not (claim.reliability or claim.credibility):
        return say("Neither its source nor the claim was graded yet")
    return grade_words(claim)


def _rank(row: ClaimRow) -> str:
    return terms.said(terms.RANKS, row.claim.rank)


class ActCell(CellPainter):
    """Full for what stands by it, a red half for what speaks against it, a ring for neither; and
    the word."""

    def paint(self, painter: QPainter, inner: QRect, record: Any) -> None:
        look = theme()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = part(painter, inner, 1, _MARK).left()
        box = QRectF(left, inner.center().y() + 0.5 - _MARK / 2, _MARK, _MARK)
        side = record.claim.side
        painter.setPen(QPen(look.danger if side < 0 else look.accent, 1.4))
        painter.setBrush(look.accent if side > 0 else Qt.BrushStyle.NoBrush)
        if not side:
            painter.setPen(QPen(look.secondary, 1.4))
        painter.drawEllipse(box)
        if side < 0:
            middle = box.center().y()
            painter.drawLine(QPointF(box.left() - 2, middle), QPointF(box.right() + 2, middle))
        painter.setFont(font("body"))
        painter.setPen(look.ink)
        draw_words(painter, part(painter, inner, _MARK + 1 + Space.S), _act(record))

    def width(self, record: Any) -> int:
        return _MARK + 1 + Space.S + QFontMetrics(font("body")).horizontalAdvance(_act(record))


class WordsCell(CellPainter):
    """What was said: quietly when no words were quoted, struck when the claim was set aside, in
    the colour of trouble when its words no longer stand in the text."""

    def paint(self, painter: QPainter, inner: QRect, record: Any) -> None:
        look, claim = theme(), record.claim
        quiet = claim.quote is None or claim.rank == "deprecated"
        painter.setFont(font("body"))
        painter.setPen(look.danger if claim.quote_broken else look.secondary if quiet else look.ink)
        draw_words(painter, inner, _words(record))
        if claim.rank == "deprecated":
            wide = min(self.width(record), inner.width())
            line = part(painter, inner, 0, wide)
            middle = line.center().y() + 1
            painter.drawLine(line.left(), middle, line.right(), middle)

    def width(self, record: Any) -> int:
        return QFontMetrics(font("body")).horizontalAdvance(isolated(_words(record)))


class SaidCell(CellPainter):
    """The date; "undated" quietly when there is none."""

    def paint(self, painter: QPainter, inner: QRect, record: Any) -> None:
        words = _said(record)
        painter.setFont(font("body"))
        painter.setPen(theme().ink if words else theme().faint)
        draw_words(painter, inner, words or say("undated"))

    def width(self, record: Any) -> int:
        return QFontMetrics(font("body")).horizontalAdvance(_said(record))


class SpeakerCell(CellPainter):
    """Who speaks; quietly when nobody is named."""

    def paint(self, painter: QPainter, inner: QRect, record: Any) -> None:
        painter.setFont(font("body"))
        painter.setPen(theme().ink if record.claim.speaker_name else theme().faint)
        draw_words(painter, inner, _speaker(record))

    def width(self, record: Any) -> int:
        return QFontMetrics(font("body")).horizontalAdvance(isolated(_speaker(record)))


class GradeCell(CellPainter):
    """Letter and digit in their frame, or a quiet dash."""

    def paint(self, painter: QPainter, inner: QRect, record: Any) -> None:
        words = _grade(record)
        if words == "–":
            painter.setPen(theme().faint)
            painter.setFont(font("body"))
            draw_words(painter, inner, words)
            return
        left = part(painter, inner, 0, broad(_GRADE)).left()
        box = QRectF(left, inner.center().y() - grown(22) / 2 + 0.5, broad(_GRADE), grown(22))
        paint_grade(painter, box, words)

    def width(self, record: Any) -> int:
        return broad(_GRADE)


LISTED = Listed(
    kind="claim",
    columns=(
        Column(say("Said on"), "said", _said, 148, tip=_said_full),
        Column(say("Who says it"), "speaker", _speaker, 148),
        Column(say("Says"), "act", _act, 148, needs=430),
        Column(say("Words"), "words", _words, tip=_words_full),
        Column(say("Incident"), "incident", _about, 168, needs=760),
        Column(say("Source"), "source", _source, 160, needs=1020, quiet=True),
        Column(say("Figure"), "figure", _figure, 124, needs=1180),
        Column(say("Grade"), "credibility", _grade, 76, needs=680, tip=_grade_words),
        Column(
            say("Rank"),
            "rank",
            _rank,
            96,
            needs=1300,
            quiet=True,
            tip=lambda row: standing_words(row.claim) or _rank(row),
        ),
    ),
    rows=claim_lists.rows,
    tables=frozenset(
        (
            *("claim", "claim_link", "figure", "quote", "snapshot", "source", "source_rating"),
            *("incident", "actor", "actor_name", "identity_claim"),
        )
    ),
)

CELLS: dict[int, CellPainter] = {
    0: SaidCell(),
    1: SpeakerCell(),
    2: ActCell(),
    3: WordsCell(),
    7: GradeCell(),
}

FACETS = (
    Facet("kinds", say("Says"), tuple((term.code, term.said) for term in terms.ACTS)),
    Facet("abouts", say("About"), tuple((term.code, term.said) for term in terms.ABOUT)),
    Facet(
        "credibilities",
        say("Credibility"),
        (
            ("", say("Not graded yet")),
            *((term.code, term.said) for term in terms.CREDIBILITIES),
        ),
    ),
    Facet("ranks", say("Rank"), tuple((term.code, term.said) for term in terms.RANKS)),
    Facet(
        "quoted", say("Quote"), ((True, say("With a quote")), (False, say("No quote"))), many=False
    ),
)
