"""What is claimed beside the words it rests on: small notes in the margin of the page.

Hides how notes keep beside their words without covering one another: each as high as its
words, pushed down by the one before; only those in view exist.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from db import terms
from db.language import say, with_semicolons
from db.records.claims import Claim
from db.records.notes import Note as Written
from desktop.reading.side_notes import SideNote
from desktop.reading.text import Mark, ReadingText
from desktop.theme import Space, broad, sided, theme
from desktop.widgets import ElidedLabel, GradeBadge, RowButton, Secondary, Words
from desktop.widgets.claim_words import by_speaker, subject

WIDTH = 248
_GAP = 6
_BEYOND = 400
_MOST = 4
#: The text is never set in lines shorter than this.
_NARROWEST = 160
#: What these say is always who was responsible; naming that again would say it twice.
_OF_ITSELF = ("claims_responsibility", "attributes", "accuses")


class Note(RowButton):
    """The claims on one quote: who says what, about which incident. `pressed(quote)`."""

    pressed = Signal(object)

    def __init__(self, mark: Mark, claims: Sequence[Claim], mention: str = "") -> None:
        """`mention`: what a quote without a claim names."""
        super().__init__()
        self.mark = mark
        self._chosen = False
        column = QVBoxLayout(self)
        column.setContentsMargins(*sided(Space.M, 6, Space.S, 7))
        column.setSpacing(2)
        for number, (about, said) in enumerate(_by_subject(claims)):
            if number:
                column.addSpacing(Space.S)
            for claim in said[:_MOST]:
                self._add(column, claim)
            if len(said) > _MOST:
                column.addWidget(Secondary(say("and {count} more", count=len(said) - _MOST)))
            if about:
                column.addWidget(ElidedLabel(about, "small", "secondary"))
        if not claims:
            column.addWidget(Secondary(mention or say("Quoted, no claim rests on it")))
        self.setFixedWidth(broad(WIDTH))
        self.setAccessibleName(
            with_semicolons(_said(claim) for claim in claims)
            or mention
            or say("Quote without claim")
        )
        self.clicked.connect(lambda: self.pressed.emit(mark.quote))

    def set_chosen(self, chosen: bool) -> None:
        """Show that its words are the chosen ones."""
        if chosen != self._chosen:
            self._chosen = chosen
            self.update()

    def _add(self, column: QVBoxLayout, claim: Claim) -> None:
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(Words(_said(claim), "small_strong"), 1)
        if claim.reliability or claim.credibility:
            row.addWidget(GradeBadge(claim.grade), 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(row)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        look = theme()
        if self._chosen:
            painter.setBrush(look.accent_ground)
            painter.drawRoundedRect(self.rect().toRectF(), 6, 6)
        painter.setBrush(look.accent if self._chosen or self.mark.claims else look.line_strong)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - 2 if mirrored else 0
        painter.drawRoundedRect(QRectF(left, 4, 2, self.height() - 8), 1, 1)


Card = Note | SideNote


class Margin(QWidget):
    """Holds the notes; stands beside a `ReadingText` and follows it. `pressed(quote)`; of a
    person's own notes `changed(note)` and `removed(note)`."""

    pressed = Signal(object)
    changed = Signal(object)
    removed = Signal(object)

    def __init__(self, text: ReadingText) -> None:
        super().__init__(text)
        self._text = text
        self._claims: Mapping[int, Sequence[Claim]] = {}
        self._written: Mapping[int, Sequence[Written]] = {}
        self._mentions: Mapping[int, str] = {}
        self._notes: dict[int, list[Card]] = {}
        text.moved.connect(self.arrange)
        self.setAccessibleName(say("Claims"))

    def show_claims(
        self,
        claims: Mapping[int, Sequence[Claim]],
        written: Mapping[int, Sequence[Written]] | None = None,
        mentions: Mapping[int, str] | None = None,
    ) -> None:
        """The claims and a person's notes by the quote they rest on; `mentions`: what quotes
        without a claim name ("Names Taliban")."""
        self._claims, self._written, self._mentions = claims, written or {}, mentions or {}
        tips = {quote: with_semicolons(map(_said, said)) for quote, said in claims.items()}
        for quote, slips in self._written.items():
            tips[quote] = with_semicolons(
                filter(None, (tips.get(quote, ""), *(n.text for n in slips)))
            )
        self._text.tips = tips
        for cards in self._notes.values():
            for card in cards:
                card.hide()
                card.deleteLater()
        self._notes.clear()
        self.place()

    def notes(self) -> list[Note]:
        """The notes on claims there are now, from the top."""
        return [each for each in self.cards() if isinstance(each, Note)]

    def cards(self) -> list[Card]:
        """All that stands in the margin now, from the top."""
        every = (card for cards in self._notes.values() for card in cards)
        return sorted(every, key=lambda card: card.y())

    def arrange(self) -> None:
        """Set text and notes side by side in the middle; the text alone when it is narrow."""
        area = self._text.rect()
        bar = self._text.verticalScrollBar().sizeHint().width() + 2
        room = area.width() - bar - 2 * Space.XL
        measure = max(broad(_NARROWEST), min(self._text.measure, room))
        both = measure + Space.XXL + broad(WIDTH)
        beside = room >= both
        left = Space.XL + max(0, (room - (both if beside else measure)) // 2)
        self._text.frame(left, max(0, area.width() - left - measure - bar), measure)
        self.setVisible(beside)
        if beside:
            self.setGeometry(left + measure + Space.XXL, 0, broad(WIDTH), area.height())
            self.place()

    def place(self) -> None:
        """Put every note beside its words."""
        if not self.isVisible():
            return
        marks = self._text.seen(_BEYOND)
        for quote in self._notes.keys() - {mark.quote for mark in marks}:
            for card in self._notes.pop(quote):
                card.deleteLater()
        pairs = [(mark, card) for mark in marks for card in self._of(mark)]
        beside = [self._text.top_of(mark.start) - 4 for mark, _ in pairs]
        heights = [card.height() for _, card in pairs]
        chosen = self._text.chosen
        anchor = next((n for n, (mark, _) in enumerate(pairs) if mark.quote == chosen), 0)
        scroll = self._text.verticalScrollBar()
        if pairs and not anchor and scroll.maximum() and scroll.value() == scroll.maximum():
            # At the end of the text the last note must be in sight, whatever pushed it down.
            anchor = len(pairs) - 1
            beside[anchor] = min(beside[anchor], self.height() - heights[anchor] - Space.S)
        for (_, card), top in zip(pairs, stacked(beside, heights, anchor), strict=True):
            card.move(0, top)
            card.show()

    def _of(self, mark: Mark) -> list[Card]:
        """What stands beside a quote: its claims, then the notes a person wrote."""
        cards = self._notes.get(mark.quote)
        if cards is None:
            cards = self._notes[mark.quote] = self._made(mark)
        for card in cards:
            if isinstance(card, Note):
                card.set_chosen(mark.quote == self._text.chosen)
        return cards

    def _made(self, mark: Mark) -> list[Card]:
        said, slips = self._claims.get(mark.quote, ()), self._written.get(mark.quote, ())
        cards: list[Card] = []
        if said or not slips:
            note = Note(mark, said, self._mentions.get(mark.quote, ""))
            note.pressed.connect(self.pressed)
            cards.append(note)
        for slip in slips:
            written = SideNote(slip, broad(WIDTH))
            written.pressed.connect(self.changed)
            written.removed.connect(self.removed)
            cards.append(written)
        for card in cards:
            card.setParent(self)
            height = card.heightForWidth(broad(WIDTH)) if card.hasHeightForWidth() else -1
            card.setFixedHeight(height if height > 0 else card.sizeHint().height())
        return cards

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._text.wheelEvent(event)


def stacked(beside: Sequence[int], heights: Sequence[int], anchor: int = 0) -> list[int]:
    """Where notes stand that would like to be `beside` their words: the anchor exactly there,
    those below it pushed down and those above pushed up as far as they must."""
    tops = list(beside)
    for number in range(anchor + 1, len(tops)):
        tops[number] = max(tops[number], tops[number - 1] + heights[number - 1] + _GAP)
    for number in range(anchor - 1, -1, -1):
        tops[number] = min(tops[number], tops[number + 1] - heights[number] - _GAP)
    return tops


def _by_subject(claims: Sequence[Claim]) -> list[tuple[str, list[Claim]]]:
    """The claims by what they are about, in the order in which it first comes up."""
    out: dict[int | None, tuple[str, list[Claim]]] = {}
    for claim in claims:
        out.setdefault(claim.incident, (claim.incident_title, []))[1].append(claim)
    return list(out.values())


def _said(claim: Claim) -> str:
    """ "Denied by Taliban authorities · responsibility": the topic only when it adds something."""
    about = "" if claim.about in ("occurrence", "") or claim.act in _OF_ITSELF else _about(claim)
    return f"{by_speaker(claim)} · {about}" if about else by_speaker(claim)


def _about(claim: Claim) -> str:
    return subject(claim) or terms.said(terms.ABOUT, claim.about).lower()
