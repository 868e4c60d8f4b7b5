"""The claim ledger: speakers down, what they do across, and in each cell the grade of a claim.

Hides how the columns share a narrow card: those nobody uses are left out, and where no room is
left for names, these stand above their cells.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from db.records.claims import Claim, LedgerRow
from desktop.theme import Space, font, theme
from desktop.widgets.claim_words import by_speaker, grade_words, quoted, spoken
from desktop.widgets.labels import isolated

_COLUMNS = (
    ("claims", "claims", "accent"),
    ("confirms", "confirms", "good"),
    ("denies", "denies", "danger"),
    ("investigates", "probes", "warning"),
    ("silent", "silent", "quiet"),
)
_ALWAYS = ("claims", "confirms", "denies")
_BADGE = 22
_HEAD = 24
_ROW = 34
#: Pixels a name needs at least to stand beside its cells.
_NAME = 92
_WRAP = Qt.TextFlag.TextWordWrap.value


class Ledger(QWidget):
    """`chosen(Claim)`: a cell was pressed; `opened(int)`: a speaker's name was."""

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(self, rows: Sequence[LedgerRow], shown: int | None) -> None:
        """`shown`: the id of the claim whose words stand below."""
        super().__init__()
        used = {claim.column for row in rows for claim in row.claims}
        self._columns = [each for each in _COLUMNS if each[0] in _ALWAYS or each[0] in used]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, _HEAD, 0, 0)
        column.setSpacing(0)
        keys = [each[0] for each in self._columns]
        spoken_first = sorted(rows, key=_first_said)
        self._rows = [_Row(self, row, keys, shown) for row in spoken_first]
        for made in self._rows:
            column.addWidget(made)
        self.setAccessibleName("Who says what")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        spans = self._spans()
        for row in self._rows:
            row.arrange(spans, self.width())

    def _spans(self) -> list[tuple[int, int]]:
        """Left edge and width of each column."""
        metrics = QFontMetrics(font("caption"))
        widths = [max(metrics.horizontalAdvance(words), 36) + 12 for _, words, _ in self._columns]
        left = self.width() - sum(widths)
        spans = []
        for width in widths:
            spans.append((left, width))
            left += width
        return spans

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        painter.setFont(font("caption"))
        painter.setPen(look.secondary)
        for (_, words, _), (left, width) in zip(self._columns, self._spans(), strict=True):
            painter.drawText(QRect(left, 0, width, _HEAD - 4), Qt.AlignmentFlag.AlignCenter, words)
        painter.fillRect(0, _HEAD - 1, self.width(), 1, look.line)


class _Row(QWidget):
    """One speaker: the name, and a badge for each claim in its column."""

    def __init__(
        self, ledger: Ledger, row: LedgerRow, columns: Sequence[str], shown: int | None
    ) -> None:
        super().__init__()
        self._name = _Speaker(row.name or "Nobody named", row.speaker is not None)
        self._name.setParent(self)
        self._name.clicked.connect(lambda: ledger.opened.emit(row.speaker))
        self._cells: list[list[_Badge]] = []
        for key in columns:
            cell = []
            for claim in row.cell(key):
                badge = _Badge(claim, _tone(key), claim.id == shown)
                badge.setParent(self)
                badge.clicked.connect(lambda _=False, c=claim: ledger.chosen.emit(c))
                cell.append(badge)
            self._cells.append(cell)
        self._deep = max(1, *(len(cell) for cell in self._cells))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(_ROW + (self._deep - 1) * (_BADGE + 4))

    def arrange(self, spans: Sequence[tuple[int, int]], width: int) -> None:
        """Put name and badges in their places for a ledger `width` pixels wide."""
        above = spans[0][0] < _NAME
        room = width if above else spans[0][0] - Space.S
        name = self._name.height_for(room)
        top = name if above else 0
        cells = _ROW + (self._deep - 1) * (_BADGE + 4)
        height = max(cells + top, name + 10)
        self.setFixedHeight(height)
        self._name.setGeometry(0, 4 if above else (_ROW - min(name, 24)) // 2, room, name)
        for cell, (left, across) in zip(self._cells, spans, strict=True):
            for place, badge in enumerate(cell):
                size = badge.sizeHint()
                x = left + (across - size.width()) // 2
                y = top + (_ROW - _BADGE) // 2 + place * (_BADGE + 4)
                badge.setGeometry(x, y, size.width(), _BADGE)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(0, self.height() - 1, self.width(), 1, theme().line)


class _Speaker(QAbstractButton):
    """Who speaks; pressing it opens the actor's card."""

    def __init__(self, name: str, known: bool) -> None:
        super().__init__()
        self.setText(name)
        self.setEnabled(known)
        self.setAccessibleName(f"{name}, open the card" if known else name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if known else Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        if known:
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def height_for(self, width: int) -> int:
        """Pixels its name needs at a width, in at most three lines."""
        metrics = QFontMetrics(font("strong"))
        box = metrics.boundingRect(0, 0, width, 999, _WRAP, isolated(self.text()))
        return min(box.height(), 3 * metrics.lineSpacing()) + 6

    def sizeHint(self) -> QSize:
        return QSize(QFontMetrics(font("strong")).horizontalAdvance(isolated(self.text())) + 2, 24)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            painter.setPen(QPen(look.accent, 2))
            painter.drawRoundedRect(self.rect().toRectF().adjusted(-3, 1, -1, -1), 5, 5)
        face = font("strong" if self.isEnabled() else "body")
        painter.setFont(face)
        over = self.isEnabled() and self.underMouse()
        painter.setPen(look.accent if over else look.ink)
        flags = _WRAP | Qt.AlignmentFlag.AlignVCenter.value
        painter.drawText(self.rect(), flags, isolated(self.text()))


class _Badge(QAbstractButton):
    """A claim as its grade, or as a dot when nobody graded it. Hollow: it rests on no quote; with
    a red edge: its quote is broken."""

    def __init__(self, claim: Claim, tone: str, shown: bool) -> None:
        super().__init__()
        self._tone, self._shown = tone, shown
        self._hollow, self._broken = claim.quote is None, claim.quote_broken
        self.setText(claim.grade if claim.reliability or claim.credibility else "")
        self.setObjectName(f"claim:{claim.id}")
        self.setAccessibleName(f"{claim.grade}. {spoken(claim)}")
        self.setToolTip(_tip(claim))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        if not self.text():
            return QSize(28, _BADGE)
        return QSize(QFontMetrics(font("small_strong")).horizontalAdvance(self.text()) + 18, _BADGE)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        colour, ground = look.tone(self._tone)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self.rect().toRectF().adjusted(1, 1, -1, -1)
        edge = look.danger if self._broken else colour
        bare = not self.text()
        edged = self._shown or self._broken or self.underMouse() or (self._hollow and not bare)
        painter.setPen(QPen(edge, 1.5 if self._shown else 1) if edged else Qt.PenStyle.NoPen)
        painter.setBrush(Qt.BrushStyle.NoBrush if self._hollow or bare else ground)
        if self.hasFocus():
            painter.setPen(QPen(look.accent, 2))
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        if bare:
            painter.setPen(QPen(colour, 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush if self._hollow else colour)
            painter.drawEllipse(box.center(), 4, 4)
        else:
            painter.setFont(font("small_strong"))
            painter.setPen(colour)
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())


def _first_said(row: LedgerRow) -> str:
    """Rows stand as they first speak; what was said on no known day comes last."""
    return min(f"{claim.said or ''}~" for claim in row.claims)


def _tone(column: str) -> str:
    return next(tone for key, _, tone in _COLUMNS if key == column)


def _tip(claim: Claim) -> str:
    words = quoted(claim.quote_exact) if claim.quote else f"No quote: {claim.no_quote_reason}"
    graded = claim.reliability or claim.credibility
    grade = grade_words(claim) if graded else "Not graded yet"
    return f"{by_speaker(claim)}\n{words}\n{grade}"
