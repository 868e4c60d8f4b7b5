"""What was chosen one after the other, as chips that can be taken away again."""

from __future__ import annotations

from collections.abc import Hashable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.widgets import Chip, FlowLayout


class Chosen(QWidget):
    """`changed`: one more, or one less. Keys keep the order in which they were chosen."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._held: dict[Hashable, str] = {}
        self._flow = FlowLayout(self)
        self.hide()

    @property
    def held(self) -> Mapping[Hashable, str]:
        """Keys with their words."""
        return self._held

    def add(self, key: Hashable, words: str) -> None:
        """One more; nothing when it is there."""
        if key not in self._held:
            self._held[key] = words
            self._draw()

    def drop(self, key: Hashable) -> None:
        """One less."""
        del self._held[key]
        self._draw()

    def _draw(self) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for key, words in self._held.items():
            chip = Chip(words, "accent", removable=True)
            chip.removed.connect(lambda k=key: self.drop(k))
            self._flow.addWidget(chip)
            chip.show()
        self.setVisible(bool(self._held))
        self.updateGeometry()
        self.changed.emit()
