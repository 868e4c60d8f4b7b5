"""The bar above a text: its versions, what was removed from it, its original bytes, its length."""

from __future__ import annotations

from PySide6.QtCore import Signal

from desktop.reading.opened import Open
from desktop.widgets import Chip, FilterBar, MenuButton


class TextBar(FilterBar):
    """`version_chosen(snapshot)`, `removed_asked(bool)`: show it or not, `original_asked`."""

    version_chosen = Signal(object)
    removed_asked = Signal(bool)
    original_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.with_removed = False
        self._versions = MenuButton("Version")
        self._removed = Chip("Show what was removed", icon="eye")
        self._original = Chip("Original", icon="info")
        for each in (self._versions, self._removed, self._original):
            self.add(each)
        self._versions.chose.connect(self.version_chosen)
        self._removed.clicked.connect(lambda: self.show_removed(not self.with_removed))
        self._original.clicked.connect(self.original_asked)

    def show_removed(self, wanted: bool) -> None:
        """Switch what was removed on or off."""
        self.with_removed = wanted
        self._removed.set_tone("accent" if wanted else "neutral")
        self.removed_asked.emit(wanted)

    def show_text(self, found: Open) -> None:
        """Tell of an open text."""
        self._versions.setVisible(len(found.versions) > 1)
        self._versions.set_choices(found.versions, found.snapshot.id)
        count = len(found.snapshot.removed)
        self._removed.setVisible(count > 0)
        hides = "Hide" if self.with_removed else "Show"
        self._removed.say(f"{hides} what was removed ({count})")
        length = len(found.snapshot.cleaned_text.split())
        self.say(f"{length:,} word" if length == 1 else f"{length:,} words")
