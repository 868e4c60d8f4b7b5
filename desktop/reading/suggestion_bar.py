"""The line above a text that names the kinds of suggestion: legend, filter and what is left.

Hides that its chips grow short when the window does: the line of a kind and its count always
stay, its name goes first.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from db.language import number, say
from db.reading.suggestion import SuggestionKind
from desktop.reading.kinds import KINDS, Kind, draw_sample
from desktop.theme import Size, Space, font, grown, refit, sided, theme
from desktop.widgets import LinkButton, Secondary
from desktop.widgets.labels import placed

_HEIGHT = 36
_LINE = 20
_PAD = 8


class KindChip(QAbstractButton):
    """One kind: its line, its name, how many are left. Pressed: shown or not."""

    def __init__(self, kind: Kind) -> None:
        super().__init__()
        self.kind = kind
        self.count = 0
        self._short = False
        self.setCheckable(True)
        self.setChecked(True)
        self.setFont(font("small_strong"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._tell()

    def set_count(self, count: int) -> None:
        """How many are left to decide."""
        self.count = count
        self._tell()

    def set_short(self, short: bool) -> None:
        """Leave the name out, or not."""
        self._short = short
        self._tell()

    def width_of(self, short: bool) -> int:
        """Pixels it takes with or without its name."""
        width = QFontMetrics(self.font()).horizontalAdvance(self._words(short))
        return width + 2 * _PAD + _LINE + 6

    def _words(self, short: bool) -> str:
        return number(self.count) if short else f"{self.kind.words} {number(self.count)}"

    def _tell(self) -> None:
        state = say("shown") if self.isChecked() else say("not shown")
        self.setAccessibleName(
            say(
                "{words}, {count} to decide, {state}",
                words=self.kind.words,
                count=self.count,
                state=state,
            )
        )
        self.setToolTip(
            say(
                "{words}: {count} to decide. Press to show or hide them.",
                words=self.kind.words,
                count=self.count,
            )
        )
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.width_of(self._short), Size.CHIP)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5)
        if self.underMouse() or self.hasFocus():
            painter.setPen(QPen(look.accent, 2) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(look.hover)
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 12, 12)
        on = self.isChecked()
        line = placed(self, QRectF(_PAD, 0, _LINE, self.height() + 1))
        draw_sample(painter, self.kind, line, on)
        painter.setFont(self.font())
        painter.setPen(look.ink if on else look.faint)
        lead = _PAD + _LINE + 6
        words = placed(self, QRectF(lead, 0, self.width() - lead, self.height()))
        # Where the window is mirrored Qt takes "left" for the side on which words begin.
        side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(words, side, self._words(self._short))


class SuggestionBar(QWidget):
    """`toggled(kind, on)`, `decided_toggled(on)`: show those that were decided; `walked(way)`."""

    toggled = Signal(str, bool)
    decided_toggled = Signal(bool)
    walked = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        refit(self, lambda bar: bar.setFixedHeight(grown(_HEIGHT)))
        self.setMinimumWidth(200)
        row = QHBoxLayout(self)
        row.setContentsMargins(*sided(Space.L - _PAD, 0, Space.L, 0))
        row.setSpacing(2)
        self.chips = {kind.code: KindChip(kind) for kind in KINDS}
        for code, chip in self.chips.items():
            chip.toggled.connect(lambda on, code=code: self.toggled.emit(code, on))
            chip.toggled.connect(lambda _, chip=chip: chip.set_count(chip.count))
            row.addWidget(chip)
        row.addStretch(1)
        self.decided = LinkButton(say("Show decided"))
        self.decided.setCheckable(True)
        self.decided.toggled.connect(self._toggle_decided)
        row.addWidget(self.decided)
        row.addSpacing(Space.M)
        self.left = Secondary("")
        self.left.setWordWrap(False)
        row.addWidget(self.left)
        row.addSpacing(Space.S)
        self.next = LinkButton(say("Next  J"))
        self.next.setToolTip(say("The next suggestion (J); the one before with K"))
        self.next.clicked.connect(lambda: self.walked.emit(1))
        row.addWidget(self.next)
        self._extras: list[tuple[LinkButton, bool]] = []
        self.setAccessibleName(say("Suggestions in the text"))

    def tell(
        self,
        counts: Mapping[SuggestionKind, int],
        left: int,
        decided: int,
        looking: bool = False,
        partial: bool = False,
    ) -> None:
        """How many are left of each kind and of those shown, how many were decided. `partial`:
        parts of a long text were not looked through."""
        for code, chip in self.chips.items():
            chip.set_count(counts.get(code, 0))
        none = say("All decided") if decided else say("Nothing found")
        words = say("{left:,} left", left=left) if left else none
        so_far = say("{words} so far", words=words) if partial else words
        self.left.say(say("Looking …") if looking else so_far)
        self._extras = [(self.decided, decided > 0), (self.next, left > 0)]
        self._fit()

    def _toggle_decided(self, on: bool) -> None:
        self.decided.setText(say("Hide decided") if on else say("Show decided"))
        self.decided_toggled.emit(on)

    def _fit(self) -> None:
        """In a narrow window the names go first, then what the keys and the palette do as well."""
        room = self.width() - self.left.sizeHint().width() - 2 * Space.XL
        extras = [each for each, wanted in self._extras if wanted]
        width = sum(each.sizeHint().width() + Space.M for each in extras)
        short = self._width(False) + width > room
        for chip in self.chips.values():
            chip.set_short(short)
        fits = self._width(short) + width <= room
        for each, wanted in self._extras:
            each.setVisible(wanted and fits)

    def _width(self, short: bool) -> int:
        return sum(chip.width_of(short) + 2 for chip in self.chips.values())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(theme().line)
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
