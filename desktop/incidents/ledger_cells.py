"""What the ledger is made of: a speaker's name, and a claim as its grade.

Hides how a claim that repeats another one, rests on no quote, or on a broken one, looks.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton

from db import when as dates
from db.language import number, say
from db.records.claims import Claim
from desktop import icons
from desktop.theme import font, grown, theme
from desktop.widgets.claim_words import by_speaker, grade_words, quoted, spoken
from desktop.widgets.labels import isolated

HIGH = 22
_WRAP = Qt.TextFlag.TextWordWrap.value
_ARROW = 12


class Speaker(QAbstractButton):
    """Who speaks; pressing it opens the actor's card. One who only repeats is told quietly."""

    def __init__(self, name: str, known: bool, quiet: bool) -> None:
        super().__init__()
        self._role: str = "strong" if known and not quiet else "body"
        self._quiet = quiet
        self.setText(name)
        self.setEnabled(known)
        self.setAccessibleName(say("{name}, open the card", name=name) if known else name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if known else Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        if known:
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def narrowest(self) -> int:
        """Pixels of its longest word, which no line may be narrower than."""
        metrics = QFontMetrics(font("strong"))
        return max((metrics.horizontalAdvance(word) for word in self.text().split()), default=0)

    def height_for(self, width: int) -> int:
        """Pixels its name needs at a width, in at most three lines."""
        metrics = QFontMetrics(font("strong"))
        box = metrics.boundingRect(0, 0, width, 999, _WRAP, isolated(self.text()))
        return min(box.height(), 3 * metrics.lineSpacing()) + 4

    def sizeHint(self) -> QSize:
        return QSize(
            QFontMetrics(font("strong")).horizontalAdvance(isolated(self.text())) + 2, grown(24)
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            painter.setPen(QPen(look.accent, 2))
            painter.drawRoundedRect(self.rect().toRectF().adjusted(-3, 1, -1, -1), 5, 5)
        painter.setFont(font(self._role))  # type: ignore[arg-type]
        over = self.isEnabled() and self.underMouse()
        painter.setPen(look.accent if over else look.secondary if self._quiet else look.ink)
        side = Qt.AlignmentFlag.AlignLeft
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            side = Qt.AlignmentFlag.AlignRight
        flags = _WRAP | (Qt.AlignmentFlag.AlignTop | side | Qt.AlignmentFlag.AlignAbsolute).value
        painter.drawText(self.rect().adjusted(0, 2, 0, 0), flags, isolated(self.text()))


class Badge(QAbstractButton):
    """A claim as its grade, or as a dot when nobody graded it. Hollow: it rests on no quote; with
    a red edge: its quote is broken; with an arrow and a broken edge: it repeats what another
    said."""

    def __init__(self, claim: Claim, tone: str, shown: bool) -> None:
        super().__init__()
        self.claim = claim
        self._tone, self._shown, self._repeats = tone, shown, claim.repeats is not None
        self._hollow, self._broken = claim.quote is None, claim.quote_broken
        self.setText(claim.grade if claim.reliability or claim.credibility else "")
        self.setObjectName(f"claim:{claim.id}")
        again = say("Repeated. ") if self._repeats else ""
        self.setAccessibleName(f"{again}{claim.grade}. {spoken(claim)}")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        words = QFontMetrics(font("small_strong"))
        wide = words.horizontalAdvance(self.text()) + 18 if self.text() else 28
        return QSize(wide + (_ARROW if self._repeats else 0), grown(HIGH))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and not self.toolTip():
            self.setToolTip(tip(self.claim))  # only now: a ledger may have hundreds of cells
        return super().event(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        colour = look.tone(self._tone)[0]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bare = not self.text()
        self._paint_edge(painter, bare)
        words = self.rect().toRectF()
        if self._repeats:
            place = QRectF(6, self.height() / 2 - 5.5, 11, 11)
            icons.paint(painter, "repeat", place, colour)
            words.adjust(_ARROW, 0, 0, 0)
        painter.setFont(font("small_strong"))
        if bare:
            painter.setPen(QPen(colour, 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush if self._hollow else colour)
            painter.drawEllipse(words.center(), 4, 4)
        else:
            painter.setPen(colour)
            painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self.text())

    def _paint_edge(self, painter: QPainter, bare: bool) -> None:
        look = theme()
        colour, ground = look.tone(self._tone)
        box = self.rect().toRectF().adjusted(1, 1, -1, -1)
        neutral = self._tone in ("neutral", "quiet")
        quiet = look.line_strong if neutral and not self._shown else colour
        edge = look.danger if self._broken else quiet
        edged = self._shown or self._broken or self.underMouse() or (self._hollow and not bare)
        edged = edged or (neutral and not bare)
        pen = QPen(edge, 1.5 if self._shown else 1)
        if self._repeats and not self._shown:
            pen.setDashPattern([3, 2])
            edged = True
        painter.setPen(pen if edged else Qt.PenStyle.NoPen)
        plain = self._hollow or bare or self._repeats
        painter.setBrush(Qt.BrushStyle.NoBrush if plain else ground)
        if self.hasFocus():
            painter.setPen(QPen(look.accent, 2))
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)


class More(QAbstractButton):
    """How many claims of a cell have no room; pressing it shows the next one."""

    def __init__(self, count: int) -> None:
        super().__init__()
        self.setText(f"+{number(count)}")
        self.setAccessibleName(say("{count:,} more", count=count))
        self.setToolTip(say("{count:,} more claims: press to read the next one.", count=count))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        return QSize(QFontMetrics(font("small")).horizontalAdvance(self.text()) + 10, grown(HIGH))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font("small"))
        if self.hasFocus():
            painter.setPen(QPen(look.accent, 2))
            painter.drawRoundedRect(self.rect().toRectF().adjusted(1, 1, -1, -1), 5, 5)
        painter.setPen(look.accent)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())


def tip(claim: Claim) -> str:
    """What a cell says when the pointer rests on it: who, when, the words, the grade."""
    words = (
        quoted(claim.quote_exact)
        if claim.quote
        else say("No quote: {no_quote_reason}", no_quote_reason=claim.no_quote_reason)
    )
    graded = claim.reliability or claim.credibility
    lines = [by_speaker(claim)]
    if claim.said:
        lines[0] += f", {dates.said(claim.said)}"
    if claim.act == "declines_comment":
        lines.append(say("Was asked and declined to comment."))
    lines.append(words)
    if claim.repeats is not None:
        lines.append(say("Repeats what another said: no voice of its own."))
    lines.append(grade_words(claim) if graded else say("Not graded yet"))
    return "\n".join(lines)
