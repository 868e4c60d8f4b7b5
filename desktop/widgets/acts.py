"""What can be done with one thing on a card: the same acts in its menu, by key and by pointer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from db.language import say
from desktop import icons
from desktop.theme import theme


@dataclass(frozen=True, slots=True)
class Act:
    """One thing to do. `key`: "edit" answers F2, "remove" answers Delete; `apart`: a line above."""

    label: str
    run: Callable[[], object]
    key: str = ""
    apart: bool = False


_KEYS = {
    Qt.Key.Key_F2: "edit",
    Qt.Key.Key_Delete: "remove",
    Qt.Key.Key_Backspace: "remove",
}
_SHOWN = {"edit": "F2", "remove": say("Del")}


def menu_of(acts: Sequence[Act], parent: QWidget) -> QMenu:
    """The acts as a menu that goes away with itself."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for act in acts:
        if act.apart:
            menu.addSeparator()
        label = f"{act.label}\t{_SHOWN[act.key]}" if act.key else act.label
        menu.addAction(label).triggered.connect(lambda _=False, run=act.run: run())
    return menu


def run_by_key(acts: Sequence[Act], event: QKeyEvent) -> bool:
    """Do what a key stands for; whether it stood for anything."""
    wanted = _KEYS.get(Qt.Key(event.key()), "")
    for act in acts:
        if wanted and act.key == wanted:
            act.run()
            return True
    return False


class MoreButton(QToolButton):
    """Three dots that show themselves only when their row is looked at (`set_lit`)."""

    def __init__(self, parent: QWidget, acts: Sequence[Act], words: str = say("More")) -> None:
        super().__init__(parent)
        self._acts = acts
        self._lit = False
        self.setFixedWidth(22)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.clicked.connect(self.open_menu)

    def set_lit(self, lit: bool) -> None:
        """Show or hide the dots; the place stays."""
        self._lit = lit
        self.update()

    def open_menu(self) -> None:
        """Open the menu under the dots."""
        menu_of(self._acts, self).popup(self.mapToGlobal(QPoint(0, self.height())))

    def paintEvent(self, event: QPaintEvent) -> None:
        if not (self._lit or self.hasFocus()):
            return
        look = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(1, self.height() / 2 - 12, 20, 24)
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.pressed)
            painter.drawRoundedRect(box, 6, 6)
        dots = QRectF(3, self.height() / 2 - 8, 16, 16)
        icons.paint(painter, "more", dots, look.secondary)
