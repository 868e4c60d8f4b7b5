"""The matrix of competing hypotheses: claims down, explanations across, letters in the cells.

Hides how head and scores stay in sight while claims scroll, and which key does what: arrows move,
C I N A fill a cell (twice: CC, II), Delete empties it, F2 renames the explanation of a column.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from db.language import say
from db.records import hypotheses
from db.records.claims import Claim
from db.records.hypotheses import Analysis, Hypothesis, Matrix
from desktop.theme import Space, broad, font, grown, theme
from desktop.widgets.claim_words import by_speaker, topic
from desktop.widgets.labels import draw_elided, isolated, placed

ROW = 44
_FOOT = 40
_WIDE = 148
_NARROW = 84
_NOTE = 150
_LETTERS = {
    Qt.Key.Key_C: ("C", "CC"),
    Qt.Key.Key_I: ("I", "II"),
    Qt.Key.Key_N: ("N", "N"),
    Qt.Key.Key_A: ("NA", "NA"),
}
_ROUND = ("C", "CC", "I", "II", "N", "NA", "")
_TONES = {"CC": "good", "C": "good", "N": "quiet", "I": "danger", "II": "danger", "NA": "quiet"}
_STEPS = {
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
}
_OTHERS = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Space, Qt.Key.Key_F2)
_NOTHING = Qt.KeyboardModifier.NoModifier
_WRAP = Qt.TextFlag.TextWordWrap.value


class HypothesisMatrix(QAbstractScrollArea):
    """`filled(hypothesis, claim, letters)`: a cell was filled in, "" emptied; `renaming(int)`:
    the explanation of a column is to be said in other words."""

    filled = Signal(object, object, str)
    renaming = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._matrix = Matrix((), {})
        self._claims: Sequence[Claim] = ()
        self._analysis = hypotheses.analyse(self._matrix, {})
        self._at = (0, 0)
        #: Whether cells can be filled in.
        self.editable = True
        self.viewport().setAutoFillBackground(False)  # it lies on its sheet
        self.setAccessibleName(say("Competing explanations"))

    def show_matrix(self, matrix: Matrix, claims: Sequence[Claim], analysis: Analysis) -> None:
        """Show another state; the current cell stays where it is."""
        self._matrix, self._claims, self._analysis = matrix, claims, analysis
        self._move(0, 0)
        self._arrange()
        self.viewport().update()

    @property
    def current(self) -> tuple[Hypothesis, Claim] | None:
        """The explanation and the claim of the current cell."""
        row, column = self._at
        if not self._claims or not self._matrix.hypotheses:
            return None
        return self._matrix.hypotheses[column], self._claims[row]

    def sizeHint(self) -> QSize:
        return QSize(
            960, min(560, self._head() + grown(ROW, 2) * len(self._claims) + grown(_FOOT) + 2)
        )

    def minimumSizeHint(self) -> QSize:
        return QSize(320, min(320, self.sizeHint().height()))

    # Measures

    def _across(self) -> int:
        """Pixels of one column of letters."""
        count = max(1, len(self._matrix.hypotheses))
        room = self.viewport().width() - broad(_NOTE) - broad(260)
        return max(broad(_NARROW), min(_WIDE, room // count))

    def _first(self) -> int:
        """Where the columns of letters begin."""
        wide = (
            self.viewport().width() - broad(_NOTE) - self._across() * len(self._matrix.hypotheses)
        )
        return max(120, wide)

    def _head(self) -> int:
        metrics = QFontMetrics(font("small_strong"))
        wide = self._across() - Space.M
        heights = [
            metrics.boundingRect(0, 0, wide, 999, _WRAP, isolated(each.text)).height()
            for each in self._matrix.hypotheses
        ]
        return min(max([metrics.lineSpacing(), *heights]), 6 * metrics.lineSpacing()) + Space.M

    def _cell(self, row: int, column: int) -> QRect:
        top = self._head() + row * grown(ROW, 2) - self.verticalScrollBar().value()
        return QRect(self._first() + column * self._across(), top, self._across(), grown(ROW, 2))

    def _arrange(self) -> None:
        room = self.viewport().height() - self._head() - grown(_FOOT)
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, grown(ROW, 2) * len(self._claims) - room))
        bar.setPageStep(max(1, room))
        bar.setSingleStep(grown(ROW, 2))
        self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    # Moving and filling in

    def _move(self, down: int, right: int) -> None:
        row = max(0, min(len(self._claims) - 1, self._at[0] + down))
        column = max(0, min(len(self._matrix.hypotheses) - 1, self._at[1] + right))
        self._at = (row, column)
        bar = self.verticalScrollBar()
        room = self.viewport().height() - self._head() - grown(_FOOT)
        bar.setValue(
            max(
                min(bar.value(), row * grown(ROW, 2)),
                (row + 1) * grown(ROW, 2) - max(room, grown(ROW, 2)),
            )
        )
        self._speak()
        self.viewport().update()

    def _speak(self) -> None:
        now = self.current
        if now is not None:
            letters = hypotheses.spoken(self._matrix.cell(now[0].id, now[1].id))
            words = f"{now[0].text}: {letters}. {by_speaker(now[1])}: {topic(now[1])}"
            self.setAccessibleDescription(words)

    def _fill(self, letters: str) -> None:
        now = self.current
        if now is not None and self.editable:
            # Seen at once: a second press may come before the case was written.
            cells = {**self._matrix.cells, (now[0].id, now[1].id): letters}
            self._matrix = Matrix(self._matrix.hypotheses, cells)
            self.viewport().update()
            self.filled.emit(now[0].id, now[1].id, letters)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = event.modifiers() in (_NOTHING, Qt.KeyboardModifier.ShiftModifier)
            if plain and Qt.Key(event.key()) in (*_LETTERS, *_STEPS, *_OTHERS):
                event.accept()  # letters fill in cells here, whatever they do on the page below
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        now = self.current
        plain = not event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        )
        if now is None or not plain or key in (Qt.Key.Key_Escape, Qt.Key.Key_Tab):
            super().keyPressEvent(event)
            return
        held = self._matrix.cell(now[0].id, now[1].id)
        if key in _STEPS:
            down, right = _STEPS[key]
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            self._move(down, -right if mirrored else right)
        elif key in _LETTERS:
            once, twice = _LETTERS[key]
            shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._fill(twice if shifted or held == once else once)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._fill("")
        elif key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._fill(_ROUND[(_ROUND.index(held) + 1) % len(_ROUND)])
        elif key == Qt.Key.Key_F2:
            self.renaming.emit(now[0].id)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        spot = placed(self.viewport(), QRectF(event.position().x(), event.position().y(), 1, 1))
        column = int((spot.x() - self._first()) // self._across())
        if not 0 <= column < len(self._matrix.hypotheses):
            return
        if spot.y() < self._head():
            self._at = (self._at[0], column)
            self._move(0, 0)
            self.renaming.emit(self._matrix.hypotheses[column].id)
            return
        row = int((spot.y() - self._head() + self.verticalScrollBar().value()) // grown(ROW, 2))
        if row < len(self._claims) and spot.y() < self.viewport().height() - grown(_FOOT):
            again = self._at == (row, column) and self.hasFocus()
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self._at = (row, column)
            self._move(0, 0)
            now = self.current
            if again and now is not None:
                held = self._matrix.cell(now[0].id, now[1].id)
                self._fill(_ROUND[(_ROUND.index(held) + 1) % len(_ROUND)])

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = self.verticalScrollBar().value()
        room = self.viewport().height() - self._head() - grown(_FOOT)
        painter.setClipRect(0, self._head(), self.viewport().width(), room)
        for row in range(
            top // grown(ROW, 2), min(len(self._claims), (top + room) // grown(ROW, 2) + 1)
        ):
            self._paint_row(painter, row)
        painter.setClipping(False)
        self._paint_head(painter)
        self._paint_foot(painter)

    def _place(self, rect: QRect) -> QRect:
        return placed(self.viewport(), rect.toRectF()).toRect()

    def _paint_row(self, painter: QPainter, row: int) -> None:
        look = theme()
        claim = self._claims[row]
        line = self._cell(row, 0)
        alike = claim.id in self._analysis.alike
        painter.fillRect(0, line.bottom(), self.viewport().width(), 1, look.line)
        wide = self._first() - Space.L
        way = self.layoutDirection()
        painter.setFont(font("strong"))
        painter.setPen(look.secondary if alike else look.ink)
        draw_elided(
            painter, self._place(QRect(0, line.y() + 4, wide, 18)), topic(claim), towards=way
        )
        painter.setFont(font("small"))
        painter.setPen(look.secondary)
        weight = hypotheses.WEIGHTS[claim.credibility or "6"]
        under = say("{by_speaker} · weight {weight:g}", by_speaker=by_speaker(claim), weight=weight)
        draw_elided(painter, self._place(QRect(0, line.y() + 22, wide, 17)), under, towards=way)
        for column, each in enumerate(self._matrix.hypotheses):
            self._paint_cell(painter, row, column, self._matrix.cell(each.id, claim.id))
        self._paint_note(painter, claim, line)

    def _paint_cell(self, painter: QPainter, row: int, column: int, letters: str) -> None:
        look = theme()
        box = QRectF(self._place(self._cell(row, column)))
        if letters:
            colour, ground = look.tone(_TONES[letters])
            pill = QRectF(box.center().x() - 20, box.center().y() - 13, 40, 26)
            painter.setPen(Qt.PenStyle.NoPen)
            strong = letters in ("CC", "II")
            painter.setBrush(ground if letters not in ("N", "NA") else look.raised)
            painter.drawRoundedRect(pill, 8, 8)
            if strong:
                painter.setPen(QPen(colour, 1.2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(pill, 8, 8)
            painter.setPen(colour)
            painter.setFont(font("small_strong"))
            painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, letters)
        else:
            painter.setPen(look.faint)
            painter.setFont(font("small"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "·")
        if (row, column) == self._at:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.accent if self.hasFocus() else look.line_strong, 2))
            painter.drawRoundedRect(box.adjusted(4, 4, -4, -5), 8, 8)

    def _paint_note(self, painter: QPainter, claim: Claim, line: QRect) -> None:
        """What the row does: nothing, or everything."""
        look = theme()
        words, colour = "", look.secondary
        if claim.id in self._analysis.alike:
            words = say("not diagnostic: fits all alike")
        elif claim.id in self._analysis.turning:
            words, colour = say("without it the order changes"), look.warning
        if words:
            wide = self.viewport().width()
            place = self._place(
                QRect(
                    wide - broad(_NOTE) + Space.S, line.y(), broad(_NOTE) - Space.M, grown(ROW, 2)
                )
            )
            painter.setFont(font("caption"))
            painter.setPen(colour)
            painter.drawText(place, _WRAP | Qt.AlignmentFlag.AlignVCenter.value, words)

    def _paint_head(self, painter: QPainter) -> None:
        look = theme()
        head = self._head()
        painter.fillRect(0, head - 1, self.viewport().width(), 1, look.line_strong)
        painter.setFont(font("small_strong"))
        for column, each in enumerate(self._matrix.hypotheses):
            leads = each.id in self._analysis.leading
            painter.setPen(look.accent if leads else look.ink)
            box = QRect(self._cell(0, column).x() + 6, 0, self._across() - Space.M, head - Space.S)
            flags = _WRAP | (Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom).value
            painter.drawText(self._place(box), flags, isolated(each.text))

    def _paint_foot(self, painter: QPainter) -> None:
        look = theme()
        wide, high = self.viewport().width(), self.viewport().height()
        foot = QRect(0, high - grown(_FOOT), wide, grown(_FOOT))
        painter.fillRect(0, foot.y(), wide, 1, look.line_strong)
        painter.setFont(font("small"))
        painter.setPen(look.secondary)
        room = QRect(0, foot.y(), self._first() - Space.L, grown(_FOOT))
        side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        words = say("What speaks against it")
        painter.drawText(self._place(room), side | Qt.AlignmentFlag.AlignAbsolute, words)
        for column, each in enumerate(self._matrix.hypotheses):
            box = self._cell(0, column)
            box = self._place(QRect(box.x(), foot.y(), box.width(), grown(_FOOT)))
            leads = each.id in self._analysis.leading
            painter.setFont(font("section"))
            painter.setPen(look.accent if leads else look.ink)
            score = f"{self._analysis.scores.get(each.id, 0):g}"
            painter.drawText(
                box,
                Qt.AlignmentFlag.AlignCenter,
                say("{score} least", score=score) if leads else score,
            )
