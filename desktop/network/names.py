"""Names under their nodes and words on lines: measured once, placed where nothing else stands.

Hides which names find room: the weightiest first, under the node, else above or beside it, and
never on another name or node.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QStaticText, QTextOption

from db.records.network import Member
from desktop.network.picture import NAME_WIDEST
from desktop.theme import Role, Theme, broad, font, paper_font
from desktop.widgets.labels import direction, elided, isolated

_GAP = 3.0
_PAD = 3.0
_CELL = 64.0
_PLAIN = QTextOption(Qt.AlignmentFlag.AlignLeft)
_PLAIN.setWrapMode(QTextOption.WrapMode.NoWrap)


def one_line(text: str) -> str:
    """A name on one line, whatever it holds, which turns no line round."""
    plain = "".join(
        " " if unicodedata.category(letter) in ("Cc", "Zl", "Zp") else letter
        for letter in text[:160]
        if unicodedata.category(letter) != "Cf" or letter in "\u200c\u200d"
    )
    return isolated(" ".join(plain.split()))


class Letters:
    """Writes in one font, centred; texts are laid out once."""

    def __init__(self, role: Role, on_paper: bool = False) -> None:
        self.font: QFont = paper_font(role) if on_paper else font(role)
        self.metrics = QFontMetricsF(self.font)
        self.height = self.metrics.height()
        self._kept: dict[tuple[str, float], tuple[str, float, QStaticText]] = {}

    def laid(self, text: str, widest: float) -> tuple[str, float, QStaticText]:
        """The text cut to `widest`, its width, and ready to be drawn."""
        found = self._kept.get((text, widest))
        if found is None:
            if len(self._kept) > 12_000:
                self._kept.clear()
            cut = elided(self.metrics, one_line(text), widest)
            ready = QStaticText(cut)
            ready.setTextFormat(Qt.TextFormat.PlainText)
            option = QTextOption(_PLAIN)
            # An ellipsis stands where the words of a name end, whatever the window's direction.
            option.setTextDirection(direction(text))
            ready.setTextOption(option)
            found = self._kept[text, widest] = (cut, self.metrics.horizontalAdvance(cut), ready)
        return found


@dataclass(frozen=True, slots=True)
class Label:
    """A name and, below it, the one in another script, in a box on the widget."""

    place: int
    box: QRectF
    name: str
    native: str


class Ground:
    """What is taken already, by squares, so that asking costs the same however full it is. Nothing
    is cut by the `edge`."""

    def __init__(self, edge: QRectF | None = None) -> None:
        self._cells: dict[tuple[int, int], list[QRectF]] = {}
        self._edge = edge

    def copied(self) -> Ground:
        """The same, to go on from."""
        made = Ground(self._edge)
        made._cells = {cell: list(boxes) for cell, boxes in self._cells.items()}
        return made

    def take(self, box: QRectF) -> None:
        """Nothing else may lie here."""
        for cell in self._under(box):
            self._cells.setdefault(cell, []).append(box)

    def free(self, box: QRectF) -> bool:
        """Whether nothing lies here."""
        edge = self._edge
        if edge is not None and edge.intersects(box) and not edge.contains(box):
            return False
        return not any(
            box.intersects(other)
            for cell in self._under(box)
            for other in self._cells.get(cell, ())
        )

    def _under(self, box: QRectF) -> list[tuple[int, int]]:
        left, right = int(box.left() // _CELL), int(box.right() // _CELL)
        top, low = int(box.top() // _CELL), int(box.bottom() // _CELL)
        return [(x, y) for x in range(left, right + 1) for y in range(top, low + 1)]


class Scribe:
    """Places and writes the names of a picture, on paper in letters that follow no screen."""

    def __init__(self, on_paper: bool = False) -> None:
        self.name = Letters("small_strong", on_paper)
        self.native = Letters("caption", on_paper)
        self._widest = float(NAME_WIDEST if on_paper else broad(NAME_WIDEST))

    def label(
        self, member: Member, place: int, at: QPointF, radius: float, ground: Ground | None
    ) -> Label | None:
        """Where the name of a node goes; None: there is no room. `ground` None: under the node
        whatever is there."""
        wide = self.name.laid(member.name or "?", self._widest)[1]
        if member.native:
            wide = max(wide, self.native.laid(member.native, self._widest)[1])
        wide += 2 * _PAD
        high = self.name.height + (self.native.height if member.native else 0.0)
        x, y = at.x(), at.y()
        spots = (
            QRectF(x - wide / 2, y + radius + _GAP, wide, high),
            QRectF(x - wide / 2, y - radius - _GAP - high, wide, high),
            QRectF(x + radius + _GAP + 2, y - high / 2, wide, high),
            QRectF(x - radius - _GAP - 2 - wide, y - high / 2, wide, high),
        )
        for box in spots:
            if ground is None or ground.free(box):
                return Label(place, box, member.name or "?", member.native)
        return None

    def write(self, painter: QPainter, look: Theme, label: Label, pale: bool = False) -> None:
        """Draw a name on a ground of its own, so that no line runs through it."""
        veil = QColor(look.panel)
        veil.setAlphaF(0.82)
        box = label.box
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(veil)
        painter.drawRoundedRect(box, 4, 4)
        middle = box.center().x()
        top = box.top()
        for letters, text, ink in (
            (self.name, label.name, look.secondary if pale else look.ink),
            (self.native, label.native, look.secondary),
        ):
            if text:
                _, wide, ready = letters.laid(text, self._widest)
                painter.setFont(letters.font)
                painter.setPen(ink)
                painter.drawStaticText(QPointF(middle - wide / 2, top), ready)
                top += letters.height

    def word_box(self, words: str, at: QPointF) -> QRectF:
        """The room a word on a line takes, around its middle."""
        _, wide, _ = self.native.laid(words, self._widest * 2)
        high = self.native.height
        return QRectF(at.x() - wide / 2 - _PAD, at.y() - high / 2, wide + 2 * _PAD, high)

    def write_word(self, painter: QPainter, look: Theme, words: str, box: QRectF) -> None:
        """Draw a word on a line."""
        veil = QColor(look.panel)
        veil.setAlphaF(0.9)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(veil)
        painter.drawRoundedRect(box, 4, 4)
        _, _, ready = self.native.laid(words, self._widest * 2)
        painter.setFont(self.native.font)
        painter.setPen(look.secondary)
        painter.drawStaticText(QPointF(box.left() + _PAD, box.top()), ready)
