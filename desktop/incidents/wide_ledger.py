"""The ledger in a wide place of its own: every claim with its words, through whom, and its grade.

Hides how five columns share the width and how long ledgers come in portions.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from db import when as dates
from db.language import in_quotes, many, say, with_dots
from db.records.cards import IncidentCard
from db.records.claims import Claim, LedgerRow, moment
from db.records.footing import Footing
from desktop.incidents import voices
from desktop.incidents.ledger import COLUMNS, first_said
from desktop.theme import Space, broad, text_share, theme
from desktop.widgets import Chip, GradeBadge, LinkButton, Secondary, Sheet, Words
from desktop.widgets.claim_words import act_words, grade_words, spoken
from desktop.widgets.item_row import EditArea
from desktop.widgets.labels import direction, isolated

WIDTH = 1120
_SPEAKER, _ACT, _WHERE, _GRADE = 180, 168, 220, 44
#: From this share of the usual size of text the column of sources stands under the words.
_LARGE = 1.4
_PORTION = 60
_MARKS = "“«„\"'"
_TONES = {column: tone for column, _, tone in COLUMNS}


class Opener(Protocol):
    """Whoever can go to the words of a claim."""

    def open(self, claim: Claim) -> None: ...


def open_wide(near: QWidget, opener: Opener, card: IncidentCard) -> Sheet:
    """Show the ledger of an incident wide; pressing a row opens its words in their text."""

    def go(claim: Claim) -> None:
        sheet.cancel()
        opener.open(claim)

    sheet = Sheet.open(
        near,
        card.incident.title,
        [WideLedger(card, go)],
        say("Close"),
        lambda: "",
        _hint(card),
        WIDTH,
        cancel="",
    )
    return sheet


def _hint(card: IncidentCard) -> str:
    claims = sum(len(row.claims) for row in card.ledger)
    articles, origins = card.footing.articles, len(card.footing.origins)
    return with_dots(
        (
            many(claims, "{count:,} claim", "{count:,} claims"),
            many(len(card.ledger), "{count:,} speaker", "{count:,} speakers"),
            many(articles, "{count:,} article", "{count:,} articles"),
            many(origins, "{count:,} origin", "{count:,} origins"),
        )
    )


class WideLedger(QWidget):
    """One row for each claim, speaker by speaker, each in the order in which it was said."""

    def __init__(self, card: IncidentCard, go: Callable[[Claim], None]) -> None:
        super().__init__()
        self._go = go
        self._footing = card.footing
        self._names = {claim.id: row.name for row in card.ledger for claim in row.claims}
        rows = sorted(card.ledger, key=first_said)
        self._left = [each for row in rows for each in _told(row)]
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._more = LinkButton("")
        self._more.setParent(self)
        self._more.clicked.connect(self._show_portion)
        self._column.addWidget(self._more)
        self._show_portion()

    def _show_portion(self) -> None:
        now, self._left = self._left[:_PORTION], self._left[_PORTION:]
        for row, claim, first, turns in now:
            made = _ClaimRow(row, claim, first, turns, self._footing, self._names)
            made.opens(partial(self._go, claim))
            self._column.insertWidget(self._column.count() - 1, made)
        self._more.setText(
            say(
                "Show {portion} more of {count:,}",
                portion=min(_PORTION, len(self._left)),
                count=len(self._left),
            )
        )
        self._more.setVisible(bool(self._left))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # What wrapped words need is only known at a width; the sheet follows this.
        self.setMinimumHeight(self._column.heightForWidth(self.width()))


class _ClaimRow(EditArea):
    """Speaker, act and day, words, through whom, grade."""

    def __init__(
        self,
        row: LedgerRow,
        claim: Claim,
        first: bool,
        turns: bool,
        footing: Footing,
        names: dict[int, str],
    ) -> None:
        super().__init__(spoken(claim), (), f"wide:{claim.id}")
        self._first = first
        line = QHBoxLayout(self)
        line.setContentsMargins(0, Space.S, 0, Space.S)
        line.setSpacing(Space.L)
        name = row.name or say("Nobody named")
        line.addWidget(_column(_wide(_SPEAKER), Words(name if first else "", "strong")))
        line.addWidget(_column(_wide(_ACT), *_deed(claim, turns, names)))
        where = _where(row, claim, footing)
        if text_share() > _LARGE:
            line.addWidget(_column(0, *_text(claim), *where), 1)
        else:
            line.addWidget(_column(0, *_text(claim)), 1)
            line.addWidget(_column(_wide(_WHERE), *where))
        graded = bool(claim.reliability or claim.credibility)
        badge = GradeBadge(claim.grade if graded else "–", words=grade_words(claim))
        badge.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        badge.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        line.addWidget(_column(_wide(_GRADE), badge))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        if self.lit:
            painter.fillRect(self.rect().adjusted(0, 1, 0, 0), look.hover)
        left = 0 if self._first else _wide(_SPEAKER) + Space.L
        edge = self.rect()
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            painter.fillRect(0, 0, edge.width() - left, 1, look.line)
        else:
            painter.fillRect(left, 0, edge.width() - left, 1, look.line)


def _told(row: LedgerRow) -> list[tuple[LedgerRow, Claim, bool, bool]]:
    """The claims of a speaker as they were said: with the first of them, and each by which the
    speaker changed sides, marked."""
    found = []
    side = 0
    for place, claim in enumerate(sorted(row.claims, key=lambda claim: moment(claim.said))):
        turns = bool(side and claim.side and claim.side != side)
        found.append((row, claim, place == 0, turns))
        side = claim.side or side
    return found


def _wide(pixels: int) -> int:
    """The width of a column of few words: the words of the claim need what large text leaves."""
    return (pixels + broad(pixels)) // 2


def _column(width: int, *parts: QWidget) -> QWidget:
    held = QWidget()
    held.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    column = QVBoxLayout(held)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    for part in parts:
        column.addWidget(part, 0, Qt.AlignmentFlag.AlignLeft if isinstance(part, Chip) else _NONE)
    column.addStretch(1)
    if width:
        held.setFixedWidth(width)
    return held


_NONE = Qt.AlignmentFlag(0)


def _deed(claim: Claim, turns: bool, names: dict[int, str]) -> list[QWidget]:
    parts: list[QWidget] = [Chip.state(act_words(claim), _TONES[claim.column])]
    if claim.said:
        parts.append(Secondary(dates.said(claim.said, nbsp=True)))
    if claim.repeats is not None:
        other = names.get(claim.repeats, "")
        parts.append(
            Secondary(
                say("repeats {isolated}", isolated=isolated(other))
                if other
                else say("repeats another")
            )
        )
    elif turns:
        note = Secondary(say("changed sides"))
        note.set_tone("warning")
        parts.append(note)
    return parts


def _text(claim: Claim) -> list[QWidget]:
    if claim.quote is None:
        parts: list[QWidget] = [
            Secondary(
                say("No quote: {no_quote_reason}", no_quote_reason=claim.no_quote_reason), "body"
            )
        ]
    else:
        words = claim.quote_exact
        text = Words("", "quote")
        marked = words if words[:1] in _MARKS else in_quotes(words)
        towards = direction(words)
        text.setText(isolated(marked))
        text.setLayoutDirection(towards)
        parts = [text]
        if claim.quote_translation:
            parts.append(Secondary(claim.quote_translation))
        if claim.quote_broken:
            parts.append(Words(say("These words no longer stand in the text."), "small", "danger"))
    if claim.gist:
        parts.append(Words(claim.gist, "small"))
    return parts


def _where(row: LedgerRow, claim: Claim, footing: Footing) -> list[QWidget]:
    article = footing.article(claim.source)
    if article is None:
        return [Secondary(say("no source"))]
    parts: list[QWidget] = [Words(article.publisher or article.title, "small")]
    if article.publisher and article.title:
        parts.append(Secondary(in_quotes(article.title)))
    back = voices.way(article)
    if back:
        parts.append(Secondary(back))
    return parts
