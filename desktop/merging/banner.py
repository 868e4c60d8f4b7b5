"""The band above the timeline while a colleague's file lies over it: what it is, how much of what,
and what can be done with it.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from db.language import number, say
from desktop.theme import Size, Space, font, grown, refit, theme
from desktop.widgets import ElidedLabel, IconButton, PrimaryButton, QuietButton
from desktop.widgets.comparison_signs import STATES, WORDS, draw_sign
from desktop.widgets.labels import placed

_HIGH = 48
_NAME = 120  # pixels that the name of the file keeps


class StateChip(QAbstractButton):
    """How many records stand in one way; pressed, they are left out."""

    def __init__(self, state: str, count: int) -> None:
        super().__init__()
        self.state = state
        self._whole = f"{number(count)} {WORDS[state]}"
        self._short = number(count)
        self._words = self._whole
        self.setCheckable(True)
        self.setChecked(True)
        self.setFont(font("small_strong"))
        self.setAccessibleName(self._whole)
        self.setToolTip(say("Show or leave out: {words}", words=WORDS[state]))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFixedSize(self.sizeHint())

    def shorten(self, short: bool) -> None:
        """Say the number alone, or all of it."""
        self._words = self._short if short else self._whole
        self.setFixedSize(self.sizeHint())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._wide(self._words), Size.CHIP)

    @property
    def whole(self) -> int:
        """How wide it is with all its words."""
        return self._wide(self._whole)

    def _wide(self, words: str) -> int:
        return QFontMetrics(self.font()).horizontalAdvance(words) + 42

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5)
        ring = self.hasFocus()
        painter.setPen(QPen(look.accent if ring else look.line_strong, 2 if ring else 1))
        painter.setBrush(look.raised if self.isChecked() else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(edge, edge.height() / 2, edge.height() / 2)
        painter.setOpacity(1.0 if self.isChecked() else 0.55)
        sign = placed(self, QRectF(11, (self.height() - 11) / 2, 11, 11))
        draw_sign(painter, sign, self.state, look)
        painter.setFont(self.font())
        painter.setPen(look.ink)
        words = placed(self, QRectF(27, 0, self.width() - 36, self.height()))
        painter.drawText(
            words, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading), self._words
        )


class Banner(QWidget):
    """`took`, `left`, `summed`: Take it in, Leave it (or put it away), Summary; `walked(int)`: to
    the next or the one before; `kept(frozenset)`: the states that are shown."""

    took = Signal()
    left = Signal()
    summed = Signal()
    walked = Signal(int)
    kept = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.title = ElidedLabel("", "strong")
        self.about = ElidedLabel("", "small", "secondary")
        self.summary = QuietButton(say("Summary…"))
        self.leave = QuietButton(say("Leave it"), framed=True)
        self.take = PrimaryButton(say("Take it in"))
        self.chips: list[StateChip] = []
        before = IconButton("back", say("Before (Shift+Q)"))
        after = IconButton("forward", say("Next (Q)"))
        before.clicked.connect(lambda: self.walked.emit(-1))
        after.clicked.connect(lambda: self.walked.emit(1))
        self.take.clicked.connect(self.took)
        self.leave.clicked.connect(self.left)
        self.summary.clicked.connect(self.summed)
        self._held = QHBoxLayout()
        self._held.setSpacing(Space.S)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, 0, Space.L, 0)
        row.setSpacing(Space.S)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self.title)
        words.addWidget(self.about)
        words.addStretch(1)
        row.addLayout(words, 1)
        row.addLayout(self._held)
        row.addSpacing(Space.S)
        for button in (before, after, self.summary, self.leave, self.take):
            row.addWidget(button)
        refit(self, lambda band: band.setFixedHeight(grown(_HIGH)))
        self.setAccessibleName(say("A colleague’s file"))
        self.hide()

    def say(
        self,
        title: str,
        about: str,
        counts: Mapping[str, int],
        taking: bool,
        hidden: Collection[str] = (),
    ) -> None:
        """What lies over the timeline, and what that is; `taking`: it can be taken in whole. States
        in `hidden` are left out until their chip is pressed."""
        self.title.setText(title)
        self.about.setText(about)
        for chip in self.chips:
            self._held.removeWidget(chip)
            chip.deleteLater()
        self.chips = [StateChip(each, counts[each]) for each in STATES if counts.get(each)]
        for chip in self.chips:
            chip.setChecked(chip.state not in hidden)
            chip.toggled.connect(lambda _: self.kept.emit(self.states))
            self._held.addWidget(chip)
        self.take.setVisible(taking)
        self.summary.setVisible(taking)
        self.leave.setText(say("Leave it") if taking else say("Put it away"))
        self.show()
        self._fit()
        self.kept.emit(self.states)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Where all words of the chips have no room beside the name, their numbers stand alone."""
        acts = (self.summary, self.leave, self.take)
        wide = sum(button.sizeHint().width() + Space.S for button in acts if not button.isHidden())
        wide += 2 * (Size.TARGET + Space.S) + 2 * Space.L + _NAME
        short = wide + sum(chip.whole + Space.S for chip in self.chips) > self.width()
        for chip in self.chips:
            chip.shorten(short)

    @property
    def states(self) -> frozenset[str]:
        """What is shown."""
        return frozenset(chip.state for chip in self.chips if chip.isChecked())

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme(), QPainter(self)
        painter.fillRect(self.rect(), look.accent_ground)
        painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), look.line)
