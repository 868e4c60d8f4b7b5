"""A pill that opens a list of things to tick: which kinds of actors, which ties are shown."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu

from db.language import number, say
from desktop import icons
from desktop.theme import Space, theme
from desktop.widgets import Chip
from desktop.widgets.chips import sign
from desktop.widgets.labels import placed


class TickMenu(Chip):
    """`changed`: other things are ticked; the menu stays open while one ticks."""

    changed = Signal()

    def __init__(self, label: str) -> None:
        super().__init__(label)
        self._label = label
        self._menu = QMenu(self)
        self._menu.installEventFilter(self)
        # Known here and not asked of the menu, which may be filled anew meanwhile.
        self._ticked: dict[object, bool] = {}
        self.clicked.connect(self.open_menu)

    def set_entries(
        self, entries: Sequence[tuple[object, str] | None], off: Collection[object]
    ) -> None:
        """(key, words) of everything there is, None for a line between; those `off` are not
        ticked."""
        self._menu.clear()
        self._ticked = {}
        for entry in entries:
            if entry is None:
                self._menu.addSeparator()
                continue
            key, words = entry
            action = self._menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(key not in off)
            action.setData(len(self._ticked))
            self._ticked[key] = key not in off
            action.toggled.connect(partial(self._tick, key))
        self._menu.addSeparator()
        self._menu.addAction(say("Show all")).triggered.connect(self.show_all)
        self._tell()

    def off(self) -> frozenset[object]:
        """What is not ticked."""
        return frozenset(key for key, on in self._ticked.items() if not on)

    def choose(self, key: object, on: bool) -> None:
        """Tick one or take its tick away."""
        for place, action in self._entries():
            if list(self._ticked)[place] == key:
                action.setChecked(on)

    def show_all(self) -> None:
        """Tick everything."""
        for _, action in self._entries():
            action.blockSignals(True)
            action.setChecked(True)
            action.blockSignals(False)
        self._ticked = dict.fromkeys(self._ticked, True)
        self._toggled()

    def open_menu(self) -> None:
        """Show the list below the pill."""
        self._menu.popup(self.mapToGlobal(QPoint(0, self.height() + Space.XS)))

    def _entries(self) -> list[tuple[int, QAction]]:
        """What can be ticked, by its place among the keys."""
        return [(each.data(), each) for each in self._menu.actions() if each.isCheckable()]

    def _tick(self, key: object, on: bool) -> None:
        self._ticked[key] = on
        self._toggled()

    def _toggled(self) -> None:
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        off = len(self.off())
        every = len(self._ticked)
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
        known = bool(action) and action.isCheckable()
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
        return super().sizeHint() + QSize(sign() + 2, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        size = sign()
        self._after = size + 2
        super().paintEvent(event)
        place = QRectF(self.width() - size - 10, (self.height() - size) / 2, size, size)
        place = placed(self, place)
        icons.paint(QPainter(self), "down", place, theme().secondary)
