"""A soft ring round the real widget that is to be pressed next. It takes no press itself."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from desktop.theme import Size, theme
from desktop.widgets import Sheet

_WIDE = 6
_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly
_MOVED = frozenset(
    {
        QEvent.Type.Move,
        QEvent.Type.Resize,
        QEvent.Type.Show,
        QEvent.Type.Hide,
        QEvent.Type.LayoutRequest,
    }
)


class Ring(QWidget):
    """Follows one widget of a window; none: there is nothing to be seen."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.target: QWidget | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        window.installEventFilter(self)
        self.hide()

    def follow(self, target: QWidget | None) -> None:
        """Stand round another widget."""
        if target is not self.target:
            if self.target is not None and shiboken6.isValid(self.target):
                self.target.removeEventFilter(self)
            self.target = target
            if target is not None:
                target.installEventFilter(self)
        self.place()

    def place(self) -> None:
        """Stand where the widget is now; hidden while it is."""
        target = self.target
        if target is None or not shiboken6.isValid(target) or not target.isVisible():
            self.hide()
            return
        at = target.mapTo(self._window, QPoint(0, 0))
        grown = QRect(at, target.size()).adjusted(-_WIDE, -_WIDE, _WIDE, _WIDE)
        self.setGeometry(grown.intersected(self._window.rect()))
        if self.isHidden():
            self.show()
            self.raise_()
            # A sheet that was opened for this step stays above: the ring would cross its words.
            for sheet in self._window.findChildren(Sheet, options=_DIRECT):
                sheet.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVED and (watched is self.target or watched is self._window):
            self.place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        box = self.rect().toRectF()
        for inset, share, wide in ((1.5, 0.25, 3.0), (4.0, 0.9, 2.0)):
            colour = QColor(theme().accent)
            colour.setAlphaF(share)
            painter.setPen(QPen(colour, wide))
            painter.drawRoundedRect(
                box.adjusted(inset, inset, -inset, -inset), Size.RADIUS + 4, Size.RADIUS + 4
            )
