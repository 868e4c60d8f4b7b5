"""The claim ledger: speakers down, what they do across, and in each cell the grade of a claim.

Hides how the columns share a narrow card: those nobody uses are left out, and where no room is
left for names, these stand above their cells.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from db.language import say
from db.records.claims import Claim, LedgerRow, moment
from db.records.footing import Footing
from desktop.incidents import voices
from desktop.incidents.ledger_cells import HIGH, Badge, More, Speaker
from desktop.theme import Space, font, grown, theme
from desktop.widgets.labels import ElidedLabel, placed

#: Column, its head, its tone, and what the head means.
COLUMNS = (
    ("claims", say("claims", sense="head of a column"), "accent"),
    ("reports", say("reports", sense="head of a column"), "neutral"),
    ("confirms", say("confirms", sense="head of a column"), "good"),
    ("denies", say("denies", sense="head of a column"), "danger"),
    ("disputes", say("disputes", sense="head of a column"), "danger"),
    ("investigates", say("probes", sense="head of a column"), "warning"),
    ("silent", say("silent", sense="head of a column"), "quiet"),
)
_ALWAYS = ("claims", "confirms", "denies")
_HEAD = 24
_ROW = 32
_LINE = 17
#: Badges of one cell that stand under one another; the last one counts what is left.
_DEEP = 3
#: Pixels a name needs at least to stand beside its cells.
_NAME = 72


class Ledger(QWidget):
    """`chosen(Claim)`: a cell was pressed; `opened(int)`: a speaker's name was."""

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(
        self,
        rows: Sequence[LedgerRow],
        shown: int | None,
        footing: Footing,
        names: dict[int, str] | None = None,
    ) -> None:
        """`shown`: the id of the claim whose words stand below; `names`: the speaker of each
        claim, for those who repeat others."""
        super().__init__()
        used = {claim.column for row in rows for claim in row.claims}
        self._columns = [each for each in COLUMNS if each[0] in _ALWAYS or each[0] in used]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, grown(_HEAD), 0, 0)
        column.setSpacing(0)
        keys = [each[0] for each in self._columns]
        said = {claim.id: row.name for row in rows for claim in row.claims}
        known = {**said, **(names or {})}
        self._rows = [
            _Row(self, row, keys, shown, voices.line(row, footing, known)) for row in rows
        ]
        for made in self._rows:
            column.addWidget(made)
        self.setAccessibleName(say("Who says what"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        layout = self.layout()
        assert layout is not None
        layout.setContentsMargins(0, self._head(), 0, 0)
        spans = self._spans()
        for row in self._rows:
            row.arrange(spans, self.width())

    def _natural(self) -> list[int]:
        """Pixels each column likes to have."""
        metrics = QFontMetrics(font("caption"))
        roomy = self.width() > 480
        return [
            max(metrics.horizontalAdvance(words), 34) + (24 if roomy else 8)
            for _, words, _ in self._columns
        ]

    def _staggered(self) -> bool:
        """Whether the heads must stand in two lines to keep clear of one another."""
        return sum(self._natural()) > self.width()

    def _head(self) -> int:
        return grown(_HEAD) + (grown(_LINE) if self._staggered() else 0)

    def _spans(self) -> list[tuple[int, int]]:
        """Left edge and width of each column."""
        widths = self._natural()
        if self._staggered():
            widths = [self.width() // len(widths)] * len(widths)
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
        spans = zip(self._columns, self._spans(), strict=True)
        for number, ((_, words, _), (left, width)) in enumerate(spans):
            top = grown(_LINE) if self._staggered() and number % 2 else 0
            wide = painter.fontMetrics().horizontalAdvance(words) + 2
            left = min(max(0, left + (width - wide) // 2), self.width() - wide)
            place = placed(self, QRect(left, top, wide, grown(_HEAD) - 4).toRectF())
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)
        painter.fillRect(0, self._head() - 1, self.width(), 1, look.line)


class _Row(QWidget):
    """One speaker: the name, a badge for each claim in its column, and the quiet line of when
    and through whom."""

    def __init__(
        self, ledger: Ledger, row: LedgerRow, columns: Sequence[str], shown: int | None, line: str
    ) -> None:
        super().__init__()
        self._name = Speaker(
            row.name or say("Nobody named"), row.speaker is not None, quiet=row.only_repeats
        )
        self._name.setParent(self)
        self._name.clicked.connect(lambda: ledger.opened.emit(row.speaker))
        tone = "warning" if row.turned else "secondary"
        self._line = ElidedLabel(line, "small", tone)
        self._line.setParent(self)
        self._line.setVisible(bool(line))
        self._cells = [self._cell(ledger, row.cell(key), key, shown) for key in columns]
        self._deep = max(1, *(len(cell) for cell in self._cells))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(grown(_ROW) + grown(_LINE) + (self._deep - 1) * (grown(HIGH) + 4))

    def _cell(
        self, ledger: Ledger, said: Sequence[Claim], key: str, shown: int | None
    ) -> list[QAbstractButton]:
        tone = next(tone for column, _, tone in COLUMNS if column == key)
        # What a speaker says anew comes before what only repeats; the one shown is always seen.
        order = sorted(said, key=lambda claim: (claim.id != shown, claim.repeats is not None))
        most = _DEEP if len(said) <= _DEEP else _DEEP - 1
        visible = [claim for claim in said if claim in order[:most]]
        made: list[QAbstractButton] = []
        for claim in visible:
            badge = Badge(claim, tone, claim.id == shown)
            badge.clicked.connect(lambda _=False, c=claim: ledger.chosen.emit(c))
            made.append(badge)
        rest = order[most:]
        if rest:
            more = More(len(rest))
            more.clicked.connect(lambda: ledger.chosen.emit(rest[0]))
            made.append(more)
        for each in made:
            each.setParent(self)
        return made

    def arrange(self, spans: Sequence[tuple[int, int]], width: int) -> None:
        """Put name, badges and line in their places for a ledger `width` pixels wide."""
        above = spans[0][0] < max(_NAME, self._name.narrowest() + Space.S)
        room = width if above else spans[0][0] - Space.S
        name = self._name.height_for(room)
        top = name if above else 0
        cells = grown(_ROW) + (self._deep - 1) * (grown(HIGH) + 4)
        start = 4 if above else max(2, (grown(_ROW) - name) // 2 + 1)
        body = max(cells + top, name + start + 2)
        line = grown(_LINE) if self._line.text() else 0
        self.setFixedHeight(body + line + (4 if line else 0))
        self._put(self._name, QRect(0, start, room, name))
        under = start + name if not above and self._deep == 1 else body
        # Under the name where that ends above the cells' edge, else under all.
        self._put(self._line, QRect(0, max(under, body - 4), width, grown(_LINE)))
        for cell, (left, across) in zip(self._cells, spans, strict=True):
            for place, badge in enumerate(cell):
                size = badge.sizeHint()
                x = min(left + (across - size.width()) // 2, width - size.width())
                y = top + (grown(_ROW) - grown(HIGH)) // 2 + place * (grown(HIGH) + 4)
                self._put(badge, QRect(x, y, size.width(), grown(HIGH)))

    def _put(self, widget: QWidget, place: QRect) -> None:
        widget.setGeometry(placed(self, place.toRectF()).toRect())

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(0, self.height() - 1, self.width(), 1, theme().line)


def first_said(row: LedgerRow) -> tuple[int, int]:
    """Rows stand as they first speak; what was said on no known day comes last."""
    return min(moment(claim.said) for claim in row.claims)
