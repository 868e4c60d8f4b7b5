"""Words on the screen: labels, quiet lines, elided names, section heads.

Hides how a name in Arabic script stands in a line of Latin without turning it round, and a Latin
one in a line of Persian: on which side it begins, and where "…" stands when it is cut.
"""

from __future__ import annotations

import re
import unicodedata

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QStyle, QWidget

from db.language import isolated as isolated  # for those who set words beside others
from desktop.theme import Role, Space, font, grown, refit, theme
from desktop.widgets.buttons import LinkButton

_LONG_RUN = re.compile(r"\S{25,}")
_PIECES = re.compile(r".{1,12}")
_OPENING, _PDI = re.compile("[\u2066-\u2068]"), "\u2069"


def elided(
    metrics: QFontMetrics | QFontMetricsF,
    text: str,
    room: float,
    mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    leftward: bool | None = None,
) -> str:
    """The text, isolated when it needs it, cut to `room` pixels: "…" stands where its words end,
    whichever way they run. `leftward`: see `isolated`."""
    whole = isolated(text, leftward)
    if isinstance(metrics, QFontMetrics):
        shown = metrics.elidedText(whole, mode, int(room))
    else:
        shown = metrics.elidedText(whole, mode, room)
    if shown == whole:
        return shown
    # What was cut off closed the isolates that were opened.
    return shown + _PDI * max(len(_OPENING.findall(shown)) - shown.count(_PDI), 0)


def breakable(text: str) -> str:
    """The text with places to break in runs too long for a line (hashes, addresses, file names):
    a label never breaks inside a word, it grows wider than its card."""
    return _LONG_RUN.sub(lambda run: "\u200b".join(_PIECES.findall(run.group())), text)


def direction(text: str) -> Qt.LayoutDirection:
    """The direction of a whole paragraph: that of its first strong letter."""
    for letter in text:
        kind = unicodedata.bidirectional(letter)
        if kind in ("R", "AL"):
            return Qt.LayoutDirection.RightToLeft
        if kind == "L":
            break
    return Qt.LayoutDirection.LeftToRight


def placed(widget: QWidget, rect: QRectF) -> QRectF:
    """A rectangle of a widget as it is, or its mirror image where lines run to the left."""
    if widget.layoutDirection() == Qt.LayoutDirection.LeftToRight:
        return rect
    return QRectF(widget.width() - rect.right(), rect.top(), rect.width(), rect.height())


def tone_colour(tone: str) -> QColor:
    """The text colour of a tone; "" is ink."""
    look = theme()
    if tone in ("secondary", "faint", "accent", "danger", "warning", "good"):
        colour: QColor = getattr(look, tone)
        return colour
    return look.ink


class Words(QLabel):
    """A plain-text label that wraps. Never rich text: case material cannot become markup.

    Its lines begin where the window's do, in whatever script they are.
    """

    def __init__(self, text: str = "", role: Role = "body", tone: str = "") -> None:
        super().__init__()
        self._side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        self.setAlignment(self._side)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(font(role))
        self.setWordWrap(True)
        self.setProperty("tone", tone)
        self.say(text)

    def say(self, text: str) -> None:
        """Show a text, with places to break in what is too long for a line."""
        self.setText(breakable(text))

    def setText(self, text: str) -> None:
        """Show a text; each of its lines is isolated when its letters run against the window's."""
        if self.textFormat() == Qt.TextFormat.PlainText:
            text = "\n".join(map(isolated, text.split("\n")))
        super().setText(text)

    def setAlignment(self, alignment: Qt.AlignmentFlag) -> None:
        # QLabel would let the script of its text decide at which side "leading" is.
        self._side = alignment
        side = QStyle.visualAlignment(self.layoutDirection(), alignment)
        super().setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.setAlignment(self._side)
        super().changeEvent(event)

    def set_tone(self, tone: str) -> None:
        """Change the colour: "", secondary, accent, danger, warning."""
        self.setProperty("tone", tone)
        self.style().unpolish(self)
        self.style().polish(self)


class Secondary(Words):
    """The quiet line under or beside a fact."""

    def __init__(self, text: str = "", role: Role = "small") -> None:
        super().__init__(text, role, "secondary")


class ElidedLabel(QLabel):
    """One line that shortens with "…" and shows itself whole in a tooltip when it had to.

    A label for screen readers, too; what it shows it paints itself.
    """

    def __init__(
        self,
        text: str = "",
        role: Role = "body",
        tone: str = "",
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> None:
        super().__init__()
        self._text = ""
        self._tone = tone
        self._mode = mode
        self.setFont(font(role))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(24)
        self.setText(text)

    def text(self) -> str:
        """The whole text."""
        return self._text

    def setText(self, text: str) -> None:
        """Show another text."""
        self._text = " ".join(text.split())
        self.setAccessibleName(self._text)
        self._tell()
        self.updateGeometry()
        self.update()

    def set_tone(self, tone: str) -> None:
        """Change the colour; see `Words.set_tone`."""
        self._tone = tone
        self.update()

    def _tell(self) -> None:
        cut = self.sizeHint().width() > self.width()
        self.setToolTip(self._text if cut else "")

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        width = metrics.horizontalAdvance(isolated(self._text)) + 1
        return QSize(width, metrics.height() + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.minimumWidth(), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(tone_colour(self._tone) if self.isEnabled() else theme().faint)
        draw_elided(painter, self.rect(), self._text, self._mode, self.layoutDirection())


def draw_elided(
    painter: QPainter,
    rect: QRect,
    text: str,
    mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    towards: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight,
) -> bool:
    """Paint one line into `rect`, cut when it must be; returns whether it was."""
    mirrored = towards == Qt.LayoutDirection.RightToLeft
    shown = elided(painter.fontMetrics(), text, rect.width(), mode, mirrored)
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    forced = Qt.TextFlag.TextForceRightToLeft if mirrored else Qt.TextFlag.TextForceLeftToRight
    flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
    painter.drawText(rect, flags.value | forced.value | Qt.TextFlag.TextSingleLine.value, shown)
    return shown != isolated(text, mirrored)


class SectionHead(QWidget):
    """The head of a section: its title, quiet words or a link at the right. `acted`: the link."""

    acted = Signal()

    def __init__(self, title: str, action_text: str = "", hint: str = "") -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        self.title = Words(title, "section")
        self.title.setWordWrap(False)
        row.addWidget(self.title)
        row.addStretch(1)
        self.hint = Secondary(hint)
        self.hint.setWordWrap(False)
        row.addWidget(self.hint)
        self.action = LinkButton(action_text)
        self.action.clicked.connect(self.acted)
        row.addWidget(self.action)
        # Only now: made visible without a parent, either would flash up as a window.
        self.hint.setVisible(bool(hint))
        self.action.setVisible(bool(action_text))
        refit(self, lambda head: head.setMinimumHeight(grown(28)))

    def say(self, hint: str) -> None:
        """Change the quiet words at the right."""
        self.hint.say(hint)
        self.hint.setVisible(bool(hint))
