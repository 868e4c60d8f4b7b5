"""A button that shows the key that presses it, as it stands on a keyboard."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from db.language import say
from desktop.theme import font, grown, theme
from desktop.widgets.labels import draw_elided, isolated, placed

_HEIGHT = 30
_ROW = 28
_PAD = 10
_GAP = 8


class KeyButton(QAbstractButton):
    """`words` and the key cap. `primary`: the one that Enter presses; `row`: a line of a list,
    the key in front, as wide as the list. It never takes the focus from the text."""

    def __init__(
        self, words: str, key: str, name: str, primary: bool = False, row: bool = False
    ) -> None:
        super().__init__()
        self.setText(words)
        self.name, self.key = name, key
        self._primary, self._row = primary, row
        self.setFont(font("small_strong"))
        self.setAccessibleName(say("{words}, key {key}", words=words, key=key))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        wide = QSizePolicy.Policy.Expanding if row else QSizePolicy.Policy.Fixed
        self.setSizePolicy(wide, QSizePolicy.Policy.Fixed)

    def _cap_width(self) -> int:
        return max(18, QFontMetrics(font("caption")).horizontalAdvance(self.key) + 10)

    def sizeHint(self) -> QSize:
        words = QFontMetrics(self.font()).horizontalAdvance(isolated(self.text())) + 2
        return QSize(
            words + self._cap_width() + 2 * _PAD + _GAP,
            grown(_ROW) if self._row else grown(_HEIGHT),
        )

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height()) if self._row else self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5)
        warm = self.underMouse() or self.isDown()
        painter.setPen(Qt.PenStyle.NoPen)
        if self._primary:
            painter.setBrush(look.accent_hover if warm else look.accent)
            painter.drawRoundedRect(box, 7, 7)
        elif warm or not self._row:
            painter.setPen(Qt.PenStyle.NoPen if self._row else QPen(look.line, 1))
            painter.setBrush(look.hover if warm else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 7, 7)
        cap = self._cap_width()
        wide = self.width() - 2 * _PAD - cap - _GAP
        start = 2.0 if self._row else float(_PAD)
        words_at = start + cap + _GAP if self._row else start
        cap_at = start if self._row else start + wide + _GAP
        self._paint_cap(painter, placed(self, QRectF(cap_at, self.height() / 2 - 9, cap, 18)))
        painter.setFont(self.font())
        painter.setPen(look.on_accent if self._primary else look.ink)
        words = placed(self, QRectF(words_at, 0, wide + (_PAD if self._row else 0), self.height()))
        cut = draw_elided(painter, words.toRect(), self.text(), towards=self.layoutDirection())
        self.setToolTip(self.text() if cut else "")

    def _paint_cap(self, painter: QPainter, box: QRectF) -> None:
        look = theme()
        tint = look.on_accent if self._primary else look.secondary
        edge = tint.__class__(tint)
        edge.setAlphaF(0.45)
        painter.setPen(QPen(edge, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setFont(font("caption"))
        painter.setPen(tint)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.key)
