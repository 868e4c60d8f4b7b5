"""One claim with its very words: who says it, to whom it goes back, how it is graded.

Hides how a claim is told in a sentence and how one without a quote, or with a broken one, looks.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout

from db import terms
from db import when as dates
from db.language import in_quotes, reads_left, say, with_commas, with_dots
from db.records.claims import Claim
from desktop.theme import Size, Space, sided, theme
from desktop.widgets.acts import Act
from desktop.widgets.item_row import MARGIN, EditArea
from desktop.widgets.labels import Words, direction, isolated

_MARKS = "“«„\"'"
#: How a claim is told with its speaker after it, so that no verb has to agree with a name.
_BY = {
    "reports": say("Reported by"),
    "claims_responsibility": say("Claimed by"),
    "attributes": say("Attributed by"),
    "accuses": say("Accusation by"),
    "confirms": say("Confirmed by"),
    "denies": say("Denied by"),
    "disputes": say("Disputed by"),
    "declines_comment": say("No comment from"),
    "investigates": say("Being probed by"),
    "retracts": say("Retracted by"),
    "corrects": say("Corrected by"),
    "threatens": say("Threatened by"),
}
_NOT_BY = {
    "reports": say("Reported not to be so by"),
    "claims_responsibility": say("Not claimed by"),
    "attributes": say("Not attributed by"),
    "accuses": say("No accusation by"),
    "confirms": say("Not confirmed by"),
    "denies": say("Not denied by"),
    "disputes": say("Not disputed by"),
}


class ClaimWords(EditArea):
    """A claim in its frame; pressing it does what `opens` was given."""

    def __init__(self, claim: Claim, acts: Sequence[Act], name: str = "") -> None:
        super().__init__(spoken(claim), acts, name)
        self._broken = claim.quote_broken
        self._open = claim.quote is None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(
            *sided(MARGIN + Space.L, Space.M, MARGIN + Space.M, Space.M)
        )
        self._column.setSpacing(Space.XS)
        self._fill(claim)
        if self._more is not None:
            self._more.raise_()

    def _fill(self, claim: Claim) -> None:
        if claim.quote is None:
            self._say(
                say("No quote: {no_quote_reason}", no_quote_reason=claim.no_quote_reason),
                "body",
                "secondary",
            )
        else:
            words = claim.quote_exact
            self._say(words if words[:1] in _MARKS else in_quotes(words), "quote")
            if claim.quote_translation:
                self._say(claim.quote_translation, "small", "secondary")
        if claim.quote_broken:
            self._say(
                say("These words no longer stand in the text that was kept."), "small", "danger"
            )
        if claim.retraction:
            self._say(f"{retraction_words(claim)}.", "small", "danger")
        for line in (subject(claim), claim.gist):
            if line:
                self._say(line, "body")
        self._say(attribution(claim), "small", "secondary")
        for line in (reservations(claim), standing_words(claim)):
            if line:
                self._say(line, "small", "secondary")

    def _say(self, text: str, role: str, tone: str = "") -> None:
        label = Words("", role, tone)  # type: ignore[arg-type]
        # Our own words about it run as the window does, those of the claim as they were written.
        ours = role == "small" and reads_left()
        towards = Qt.LayoutDirection.RightToLeft if ours else direction(text.lstrip(_MARKS))
        right = towards == Qt.LayoutDirection.RightToLeft
        label.setText(text if right else isolated(text))
        label.setLayoutDirection(towards)
        if right:
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        self._column.addWidget(label)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(MARGIN + 0.5, 0.5, self.width() - 2 * MARGIN - 1, self.height() - 1)
        painter.setPen(QPen(look.accent if self.hasFocus() else look.line, 1))
        painter.setBrush(look.hover if self._hovered else look.raised)
        painter.drawRoundedRect(box, Size.RADIUS, Size.RADIUS)
        painter.setClipRect(QRectF(MARGIN, 0, 3, self.height()))
        painter.setPen(Qt.PenStyle.NoPen)
        bar = look.danger if self._broken else look.line_strong if self._open else look.accent
        painter.setBrush(bar)
        painter.drawRoundedRect(box.adjusted(-0.5, -0.5, 16, 0.5), Size.RADIUS, Size.RADIUS)
        if self.hasFocus():
            painter.setClipping(False)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.accent, 2))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)


def by_speaker(claim: Claim) -> str:
    """ "Denied by Taliban authorities"; "Denied, speaker not named"."""
    if not claim.speaker_name:
        said = act_words(claim)
        return say("{said}{said2}, speaker not named", said=said[:1].upper(), said2=said[1:])
    return f"{_by(claim)} {isolated(claim.speaker_name)}"


def quoted(words: str) -> str:
    """Words on one line between quotation marks, unless they bring their own."""
    line = " ".join(words.split())
    return line if line[:1] in _MARKS else in_quotes(line)


def act_words(claim: Claim) -> str:
    """What its speaker did, without naming the speaker: "denied", "no comment"."""
    return _by(claim).removesuffix(" by").removesuffix(" from").removesuffix(":").lower()


def _by(claim: Claim) -> str:
    words = _BY.get(claim.act) or f"{terms.said(terms.ACTS, claim.act)}:"
    return _NOT_BY.get(claim.act, words) if claim.polarity == "negated" else words


def subject(claim: Claim) -> str:
    """What it is about, when not whether it happened: "Motive: revenge"; "" otherwise."""
    if claim.about in ("occurrence", "responsibility", ""):
        return ""
    about = terms.said(terms.ABOUT, claim.about)
    value = dates.said(claim.value) if claim.about == "date" else isolated(_told(claim.value))
    return say("{label}: {value}", label=about, value=value) if value else about


def _told(value: str) -> str:
    """A value in words; "" for what a data set keeps for programs, such as {"mode": "Video"}."""
    return "" if value.startswith("{") else value


def topic(claim: Claim) -> str:
    """One line on what is said: "Motive: revenge", else its gist, its words, or why it has none."""
    about = subject(claim)
    said = claim.gist or (quoted(claim.quote_exact) if claim.quote else claim.no_quote_reason)
    if not about:
        return said
    return (
        about if _told(claim.value) else say("{label}: {value}", label=about, value=isolated(said))
    )


def attribution(claim: Claim) -> str:
    """ "Denied by Taliban, 18 April 2022 · in Asia Times, “Rockets over the Amu”"."""
    parts = [by_speaker(claim)]
    if claim.said:
        parts[0] = with_commas((parts[0], dates.said(claim.said, nbsp=True)))
    where = isolated(claim.publisher)
    if claim.source_title and claim.source_title != claim.publisher:
        title = in_quotes(isolated(claim.source_title))
        where = with_commas((where, title))
    if where:
        parts.append(say("in {where}", where=where))
    return with_dots(parts)


def reservations(claim: Claim) -> str:
    """Hedge, basis and grade in words: "Reportedly · told by others · C3: ..."."""
    parts = []
    if claim.hedge != "none":
        parts.append(terms.said(terms.HEDGES, claim.hedge))
    if claim.basis != "cannot_judge":
        basis = terms.said(terms.BASES, claim.basis)
        parts.append(basis.lower() if parts else basis)
    if claim.reliability or claim.credibility:
        parts.append(grade_words(claim))
    return with_dots(parts)


def grade_words(claim: Claim) -> str:
    """ "C3: fairly reliable, possibly true"."""
    letter = terms.said(terms.RELIABILITIES, claim.reliability or "F")[2:].lower()
    digit = terms.said(terms.CREDIBILITIES, claim.credibility or "6")[2:].lower()
    return say("{label}: {value}", label=claim.grade, value=with_commas((letter, digit)))


def standing_words(claim: Claim) -> str:
    """That a claim is preferred or set aside, and why."""
    if claim.rank == "normal":
        return ""
    word = say("Preferred") if claim.rank == "preferred" else say("Set aside")
    return f"{word}: {claim.rank_reason}" if claim.rank_reason else word


def retraction_words(claim: Claim) -> str:
    """ "Its source was retracted"; "" when nothing became of it."""
    if not claim.retraction:
        return ""
    words = terms.said(terms.RETRACTIONS, claim.retraction).lower()
    return (
        say("Its source is {state}", state=words)
        if claim.retraction == "under_review"
        else say("Its source was {state}", state=words)
    )


def spoken(claim: Claim) -> str:
    """The claim for a screen reader."""
    words = claim.quote_exact or say(
        "No quote: {no_quote_reason}", no_quote_reason=claim.no_quote_reason
    )
    told = say("{label}: {value}", label=attribution(claim), value=words)
    return f"{told} {retraction_words(claim)}." if claim.retraction else told
