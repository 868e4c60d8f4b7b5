"""A key of one's own: where it lies, made when there is none, its public half to copy.

Hides on which thread the keyring is asked, which may first want to be unlocked by its owner.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import shiboken6
from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from db.errors import CaseError
from db.language import in_quotes, say
from db.sharing import encryption, kept_keys, signature
from db.sharing.kept_keys import Kind
from desktop.session import Session
from desktop.theme import Space
from desktop.widgets import ElidedLabel, LinkButton, Secondary

Where = Literal["keyring", "file"]
_NO_KEYRING = say(
    "This computer has no keyring that can be used now. Keep the key in a file "
    "where nobody else reads."
)
_NONE_KEPT = say("There is none in the keyring yet. It stays there, and never goes into a case.")
_NO_FILE = say("No file was chosen yet. Keep it where nobody else reads.")
_SUGGESTED: dict[Kind, str] = {"signing": "signing.key", "opening": "opening.age"}
_TOLD: dict[Kind, str] = {
    "signing": say("Give this to those who are to check your signatures:"),
    "opening": say("Give this to those who are to send you shares:"),
}


@dataclass(frozen=True, slots=True)
class Looked:
    """What was found: whether there is a keyring, the public half of the key in it or in the file
    ("": none), and a sentence when it could not be read."""

    has_keyring: bool
    public: str = ""
    trouble: str = ""


class KeyRow(QWidget):
    """`changed`: another key, or none; `file_wanted`: it is to lie in a file. `folder`: where files
    were kept last."""

    changed = Signal()
    file_wanted = Signal()

    def __init__(self, session: Session, kind: Kind, folder: Callable[[], str]) -> None:
        super().__init__()
        self._session = session
        self._kind = kind
        self._folder = folder
        self._where: Where = "keyring"
        self.file = ""
        self.found = Looked(True)
        self.words = Secondary("")
        self.public = ElidedLabel("", "small_strong")
        self.copy = LinkButton(say("Copy"))
        self.make = LinkButton(say("Make one"))
        self.choose = LinkButton(say("Choose a file…"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self.words)
        key = QHBoxLayout()
        key.setSpacing(Space.M)
        key.addWidget(self.public, 1)
        key.addWidget(self.copy)
        column.addLayout(key)
        acts = QHBoxLayout()
        acts.setSpacing(Space.L)
        acts.addWidget(self.make)
        acts.addWidget(self.choose)
        acts.addStretch(1)
        column.addLayout(acts)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.found.public))
        self.make.clicked.connect(self._make)
        self.choose.clicked.connect(self._choose)
        self._tell()

    def look(self, where: Where, file: str = "") -> None:
        """Look for the key in the keyring or in a file."""
        self._where, self.file = where, file or self.file
        kind, path = self._kind, self.file

        def ask(_: object) -> Looked:
            has = kept_keys.available()
            try:
                if where == "keyring":
                    secret = kept_keys.kept(kind) if has else ""
                elif not path:
                    return Looked(has)
                else:
                    secret = kept_keys.in_file(kind, Path(path))
                return Looked(has, kept_keys.public(kind, secret) if secret else "")
            except CaseError as error:
                return Looked(has, trouble=error.sentence)

        self._session.read(f"key {kind}", ask, self._took)

    def trouble(self) -> str:
        """Why the key cannot be used, or ""."""
        if self.found.public:
            return ""
        return self.found.trouble or self.words.text()

    def _took(self, found: Looked) -> None:
        if not shiboken6.isValid(self):
            return  # the sheet was closed while the keyring asked
        self.found = found
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        found, in_file = self.found, self._where == "file"
        if found.trouble:
            words = found.trouble
        elif found.public:
            words = _TOLD[self._kind]
            if in_file:
                words = f"{in_quotes(Path(self.file).name)}. {words}"
        elif in_file:
            words = _NO_FILE
        else:
            words = _NONE_KEPT if found.has_keyring else _NO_KEYRING
        self.words.set_tone("danger" if found.trouble else "secondary")
        self.words.say(words)
        self.public.setText(found.public)
        for each in (self.public, self.copy):
            each.setVisible(bool(found.public))
        self.make.setText(say("Make one in a new file…") if in_file else say("Make one"))
        self.make.setVisible(in_file or (found.has_keyring and not found.public))
        self.choose.setText(say("Choose a file…") if in_file else say("Use a file instead"))
        self.choose.setVisible(in_file or not found.has_keyring)

    def _make(self) -> None:
        kind = self._kind
        if self._where == "file":
            self._make_file()
            return

        def ask(_: object) -> Looked:
            try:
                return Looked(True, kept_keys.make(kind))
            except CaseError as error:
                return Looked(kept_keys.available(), trouble=error.sentence)

        self._session.read(f"key {kind}", ask, self._took)

    def _make_file(self) -> None:
        suggested = Path(self._folder() or Path.home()) / _SUGGESTED[self._kind]
        chosen, _ = QFileDialog.getSaveFileName(
            self, say("A new key"), str(suggested), options=QFileDialog.Option.DontConfirmOverwrite
        )
        if not chosen:
            return
        try:
            if self._kind == "signing":
                signature.make_key(Path(chosen))
            else:
                encryption.make_identity(Path(chosen))
        except CaseError as error:
            self._took(Looked(self.found.has_keyring, trouble=error.sentence))
            return
        self.look("file", chosen)

    def _choose(self) -> None:
        if self._where == "keyring":
            self.file_wanted.emit()
            return
        chosen, _ = QFileDialog.getOpenFileName(self, say("The file of the key"), self._folder())
        if chosen:
            self.look("file", chosen)
