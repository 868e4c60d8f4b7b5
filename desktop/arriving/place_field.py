"""Where a new file is to lie: its name, its folder, and a way to choose another."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from db.language import say
from desktop.theme import Space
from desktop.widgets import ElidedLabel, Field, QuietButton

#: A path runs from left to right in every language.
_LRI, _PDI = "\u2066", "\u2069"


class PlaceField(Field):
    """`value()`: a path at which nothing lies yet. `kinds`: as file dialogs take them."""

    def __init__(self, label: str, path: Path, kinds: str, suffix: str) -> None:
        super().__init__(label)
        self._path = path
        self._kinds = kinds
        self._suffix = suffix
        self._file = ElidedLabel("", "strong")
        self._folder = ElidedLabel("", "small", "secondary")
        self.change = QuietButton(say("Change…"), framed=True)
        self.change.setAccessibleName(say("Change the place of the {label}", label=label.lower()))
        self.change.clicked.connect(self._choose)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._file)
        words.addWidget(self._folder)
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.M)
        row.addLayout(words, 1)
        row.addWidget(self.change)
        self._edit_with(box)
        self._tell()

    def value(self) -> Path:
        return self._path

    def set_value(self, value: Path) -> None:
        self._path = value
        self._tell()
        self._say_changed()

    def trouble(self) -> str:
        """Nothing is ever written over."""
        if self._path.exists():
            return say(
                "“{name}” is there already and stays as it is. Choose another name.",
                name=self._path.name,
            )
        return ""

    def focus(self) -> None:
        """The button is what can be pressed here."""
        self.change.setFocus()

    def _choose(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            self.label,
            str(self._path),
            self._kinds,
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if not chosen:
            return
        path = Path(chosen)
        if path.suffix.lower() != self._suffix:
            path = path.with_name(path.name + self._suffix)
        self.set_value(path)

    def _tell(self) -> None:
        self._file.setText(_LRI + self._path.name + _PDI)
        self._folder.setText(_LRI + short(self._path.parent) + _PDI)


def short(folder: Path) -> str:
    """A folder as people write it, from their own home."""
    try:
        return f"~/{folder.relative_to(Path.home())}".rstrip("/.")
    except ValueError:
        return str(folder)


def free_name(path: Path) -> Path:
    """The path, or the first with a number at which nothing lies."""
    number, found = 2, path
    while found.exists() or found.is_symlink():
        found = path.with_name(f"{path.stem} {number}{path.suffix}")
        number += 1
    return found
