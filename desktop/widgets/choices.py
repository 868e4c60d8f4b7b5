"""A choice that says itself: "Lanes: actor" with an arrow, in the bar above a view."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu

from db.language import say
from desktop import icons
from desktop.theme import Space, theme
from desktop.widgets.chips import Chip, sign
from desktop.widgets.labels import placed


class MenuButton(Chip):
    """A pill that opens its choices. `chose(key)`: another one was taken; `key`: what holds."""

    chose = Signal(object)

    def __init__(self, label: str) -> None:
        super().__init__(label)
        self._label = label
        self.key: object = None
        self._menu = QMenu(self)
        self.clicked.connect(self.open_menu)

    def set_choices(self, choices: Sequence[tuple[object, str]], key: object) -> None:
        """(key, words) pairs, and which one holds now."""
        self._menu.clear()
        group = QActionGroup(self._menu)
        for value, words in choices:
            action = QAction(words, self._menu)
            action.setCheckable(True)
            action.setChecked(value == key)
            action.triggered.connect(lambda _=False, v=value, w=words: self._take(v, w))
            group.addAction(action)
            self._menu.addAction(action)
            if value == key:
                self._put(value, words)

    def choices(self) -> list[QAction]:
        """The choices as actions, in order."""
        return self._menu.actions()

    def open_menu(self) -> None:
        """Show the choices below the pill."""
        self._menu.popup(self.mapToGlobal(QPoint(0, self.height() + Space.XS)))

    def _take(self, key: object, words: str) -> None:
        self._put(key, words)
        self.chose.emit(key)

    def _put(self, key: object, words: str) -> None:
        self.key = key
        self.say(say("{label}: {value}", label=self._label, value=words[:1].lower() + words[1:]))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.open_menu()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(sign() + 2, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._after = sign() + 2
        super().paintEvent(event)
        size = sign()
        place = QRectF(self.width() - size - 10, (self.height() - size) / 2, size, size)
        place = placed(self, place)
        icons.paint(QPainter(self), "down", place, theme().secondary)
