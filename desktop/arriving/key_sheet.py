"""What opens an encrypted file: the passphrase agreed on, or a file with a key."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from db.errors import CaseError
from db.language import say
from db.sharing import encryption
from db.sharing.parcels import Keys
from desktop.arriving.long_sheet import LongSheet
from desktop.theme import Space
from desktop.widgets import CheckField, ElidedLabel, Field, QuietButton, TextField, isolated

_KEY_FILES = say("Keys (*.age *.txt *.key);;All files (*)")


class PassphraseField(TextField):
    """Letters that nobody behind one reads, unless they are to be seen. Blanks count."""

    def __init__(self) -> None:
        super().__init__(say("Passphrase"), required=True, technical=True)
        self.line.setEchoMode(QLineEdit.EchoMode.Password)

    def value(self) -> str:
        return self.line.text()

    def show_letters(self, shown: bool) -> None:
        """Whether they can be read."""
        mode = QLineEdit.EchoMode
        self.line.setEchoMode(mode.Normal if shown else mode.Password)


class KeyFileField(Field):
    """The file in which one's own key lies; `value()`: None while none is chosen."""

    def __init__(self, folder: str) -> None:
        super().__init__(
            say("Your key"), say("The file in which you keep your key to open shares."), True
        )
        self._folder = folder
        self._path: Path | None = None
        self._shown = ElidedLabel(say("None chosen yet"), "body", "secondary")
        self.choose = QuietButton(say("Choose…"), framed=True)
        self.choose.setAccessibleName(say("Choose the file with your key"))
        self.choose.clicked.connect(self._choose)
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.M)
        row.addWidget(self._shown, 1)
        row.addWidget(self.choose)
        self._edit_with(box)

    def value(self) -> Path | None:
        return self._path

    def set_value(self, value: Path | None) -> None:
        self._path = value
        self._shown.setText(isolated(value.name) if value else say("None chosen yet"))
        self._shown.set_tone("" if value else "secondary")
        self._say_changed()

    def trouble(self) -> str:
        return "" if self._path else say("Choose the file in which your key lies.")

    def focus(self) -> None:
        """The button is what can be pressed here."""
        self.choose.setFocus()

    def _choose(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, say("Your key"), self._folder, _KEY_FILES)
        if chosen:
            self.set_value(Path(chosen))


def ask_for_key(
    near: QWidget, path: Path, folder: str, opens: Callable[[LongSheet, Keys], None]
) -> LongSheet:
    """Ask for what opens `path`; `opens` is called with it, again when it was wrong. Raises
    CaseError when the file cannot be opened by anything."""
    if encryption.lock_of(path) == "passphrase":
        passphrase, shown = PassphraseField(), CheckField(say("Show what I type"))
        shown.changed.connect(lambda: passphrase.show_letters(shown.value()))
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(passphrase)
        column.addWidget(shown)
        sheet = LongSheet(
            near,
            say("“{name}” is locked by a passphrase", name=path.name),
            [box],
            say("Unlock"),
            lambda it: opens(it, Keys(passphrase=passphrase.value())),
            hint=say("Type the one you agreed on with the sender. It is not kept."),
            width=480,
        )
        sheet.fields.append(passphrase)
        return sheet.appear()
    key = KeyFileField(folder)
    return LongSheet(
        near,
        say("“{name}” is locked for a key", name=path.name),
        [key],
        say("Unlock"),
        lambda it: opens(it, Keys((key.value() or Path(),))),
        hint=say("Only your key opens it: the one whose public half you gave to the sender."),
        width=480,
    ).appear()


def kept_key() -> tuple[str, ...]:
    """The key to open shares in the keyring of the system, if there is one that can be asked."""
    # Here, because what reaches the keyring is slow to load.
    from db.sharing import kept_keys

    try:
        found = kept_keys.kept("opening")
    except CaseError:
        return ()
    return (found,) if found else ()
