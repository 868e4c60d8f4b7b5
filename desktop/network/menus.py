"""A pill that opens a list of things to tick: which kinds of actors, which ties are shown."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu

from db.language import number, say
from desktop import icons
from desktop.theme import Space, theme
from desktop.widgets import Chip
from desktop.widgets.labels import placed


class TickMenu(Chip):
    """`changed`: other things are ticked; the menu stays open while one ticks."""

    changed = Signal()

    def __init__(self, label: str) -> None:
        super().__init__(label)
        self._label = label
        self._menu = QMenu(self)
        self._menu.installEventFilter(self)
        self._actions: dict[object, QAction] = {}
        self.clicked.connect(self.open_menu)

    def set_entries(
        self, entries: Sequence[tuple[object, str] | None], off: Collection[object]
    ) -> None:
        """(key, words) of everything there is, None for a line between; those `off` are not
        ticked."""
        self._menu.clear()
        self._actions.clear()
        for entry in entries:
            if entry is None:
                self._menu.addSeparator()
                continue
            key, words = entry
            action = self._menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(key not in off)
            action.toggled.connect(self._toggled)
            self._actions[key] = action
        self._menu.addSeparator()
        self._menu.addAction(say("Show all")).triggered.connect(self.show_all)
        self._tell()

    def off(self) -> frozenset[object]:
        """What is not ticked."""
        return frozenset(key for key, each in self._actions.items() if not each.isChecked())

    def choose(self, key: object, on: bool) -> None:
        """Tick one or take its tick away."""
        if key in self._actions:
            self._actions[key].setChecked(on)

    def show_all(self) -> None:
        """Tick everything."""
        for action in self._actions.values():
            action.blockSignals(True)
            action.setChecked(True)
            action.blockSignals(False)
        self._toggled()

    def open_menu(self) -> None:
        """Show the list below the pill."""
        self._menu.popup(self.mapToGlobal(QPoint(0, self.height() + Space.XS)))

    def _toggled(self) -> None:
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        off = len(self.off())
        every = len(self._actions)
        words = self._label
        if off:
            words = say(
                "{what}: {shown} of {every}",
                what=self._label,
                shown=number(every - off),
                every=number(every),
            )
        self.say(words)
        self.set_tone("accent" if off else "neutral")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A tick does not close the list."""
        action = self._menu.activeAction()
        press = event.type() == QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent)
        space = (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Space
        )
        known = action in self._actions.values()
        if watched is self._menu and (press or space) and known:
            action.toggle()
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.open_menu()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(16, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        place = placed(self, QRectF(self.width() - 24, (self.height() - 14) / 2, 14, 14))
        icons.paint(QPainter(self), "down", place, theme().secondary)
