"""The last step: as what it is handed over, signed by whom, encrypted for whom."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from db.errors import CaseError
from db.language import say, with_commas
from db.sharing import encryption
from desktop.session import Session
from desktop.sharing.chosen import Chosen
from desktop.sharing.key_row import KeyRow
from desktop.sharing.wishes import CoverWish, Lock, Signing
from desktop.theme import Space
from desktop.widgets import (
    CheckField,
    ChoiceField,
    LinkButton,
    Secondary,
    SectionHead,
    TextField,
)

_FORMS = (
    ("case", say("A case file (.case)")),
    ("bag", say("A bag for archives (.zip: BagIt, RO-Crate)")),
)
_SIGNED = (
    ("none", say("Not signed")),
    ("keyring", say("With my key in the keyring of this computer")),
    ("file", say("With my key in a file")),
)
_LOCKED = (
    ("none", say("Not encrypted: whoever has the file can read it")),
    ("recipients", say("Encrypted for recipients (age)")),
    ("passphrase", say("Encrypted by a passphrase (age)")),
)


@dataclass(frozen=True, slots=True)
class Remembered:
    """What the settings keep of shares, never a secret. `recipients`: "age1… Boris"; `key`: the
    file of the signing key; `folder`: where files were kept last."""

    recipients: Callable[[], tuple[str, ...]]
    remember: Callable[[tuple[str, ...]], None]
    key: Callable[[], str]
    remember_key: Callable[[str], None]
    folder: Callable[[], str]


class CoverPart(QWidget):
    """`changed`: it will be closed otherwise."""

    changed = Signal()

    def __init__(self, session: Session, remembered: Remembered) -> None:
        super().__init__()
        self._session = session
        self._remembered = remembered
        self.form = ChoiceField(say("As"), _FORMS, "case")
        self.signing = ChoiceField(say("Signature"), _SIGNED, "none")
        self.key = KeyRow(session, "signing", remembered.folder)
        self.lock = ChoiceField(say("Encryption"), _LOCKED, "none")
        self.recipient = TextField(
            say("Recipient"),
            placeholder=say("age1… and, after a space, a name"),
            technical=True,
            hint=say(
                "They find it under “Your own key” in this sheet of theirs, or have it from age."
            ),
        )
        self.add = LinkButton(say("Add this recipient"))
        self.recipients = Chosen()
        self.known = QVBoxLayout()
        self.first = TextField(
            say("Passphrase"),
            hint=say("As good as it is long: six words or more."),
            technical=True,
        )
        self.second = TextField(say("The same once more"), technical=True)
        self.own = CheckField(say("Your own key, for shares that others send you"))
        self.own_where = ChoiceField(say("It lies"), (*_SIGNED[1:],), "keyring")
        self.own_key = KeyRow(session, "opening", remembered.folder)
        self._build()
        self._listen()
        self._show()

    def _build(self) -> None:
        for field in (self.first, self.second):
            field.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.own_where.choice.setItemText(0, say("In the keyring of this computer"))
        self.own_where.choice.setItemText(1, say("In a file"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        for each in (self.form, self.signing, self.key, self.lock, self.recipient):
            column.addWidget(each)
        column.addWidget(self.add)
        column.addWidget(self.recipients)
        self.known.setSpacing(0)
        column.addLayout(self.known)
        for field in (self.first, self.second):
            column.addWidget(field)
        self._away = Secondary(say("Tell the passphrase by another way than the file."))
        column.addWidget(self._away)
        column.addWidget(SectionHead(say("Shares that come to you")))
        column.addWidget(self.own)
        column.addWidget(self.own_where)
        column.addWidget(self.own_key)
        column.addStretch(1)

    def _listen(self) -> None:
        self.signing.changed.connect(self._look_for_key)
        self.own.changed.connect(self._look_for_own)
        self.own_where.changed.connect(self._look_for_own)
        self.add.clicked.connect(self.take_recipient)
        self.recipients.changed.connect(self._show)
        for field in (self.form, self.lock, self.first, self.second):
            field.changed.connect(self._show)
        self.key.changed.connect(self.changed)
        self.key.file_wanted.connect(lambda: self.signing.set_value("file"))
        self.own_key.file_wanted.connect(lambda: self.own_where.set_value("file"))

    def wish(self) -> CoverWish:
        """What was chosen."""
        signing: Signing = self.signing.value()  # type: ignore[assignment]
        lock: Lock = self.lock.value()  # type: ignore[assignment]
        return CoverWish(
            self.form.value() == "bag",
            signing,
            self.key.file,
            lock,
            tuple(map(str, self.recipients.held)),
            self.first.line.text(),
        )

    def words(self) -> str:
        """For the list of steps."""
        said = [say("Bag (.zip)") if self.form.value() == "bag" else say("Case file")]
        if self.signing.value() != "none":
            said.append("signed")
        if self.lock.value() != "none":
            said.append("encrypted")
        return with_commas(said)

    def trouble(self) -> str:
        """Why it cannot be used yet, or ""."""
        if self.signing.value() != "none" and (sentence := self.key.trouble()):
            return sentence
        if self.lock.value() == "recipients":
            if self.recipient.value() and not self.take_recipient():
                return say("The recipient in the line is none that age knows.")
            if not self.recipients.held:
                self.recipient.complain(say("Add a recipient, or choose another way."))
                return say("It is to be encrypted for recipients, and there is none yet.")
        if self.lock.value() == "passphrase":
            return self._passphrase_trouble()
        return ""

    def _passphrase_trouble(self) -> str:
        first, second = self.first.line.text(), self.second.line.text()
        sentence = ""
        if not first.strip():
            sentence = say("Type a passphrase, or choose another way.")
        elif first != second:
            sentence = say("The two passphrases are not the same.")
        (self.second if first.strip() else self.first).complain(sentence)
        return sentence

    def take_recipient(self) -> bool:
        """Add what stands in the line; False when age knows no such recipient."""
        key, _, name = self.recipient.value().partition(" ")
        if not key:
            return False
        try:
            known = encryption.is_recipient(key)
        except CaseError as error:
            self.recipient.complain(error.sentence)
            return False
        if not known:
            self.recipient.complain(say("This is no recipient of age: it begins with age1."))
            return False
        self.recipient.set_value("")
        self._take(key, name.strip())
        return True

    def remember(self) -> None:
        """Keep recipients and the file of the key for next time."""
        held = [f"{key} {words}".strip() for key, words in self._with_names()]
        before = [
            each
            for each in self._remembered.recipients()
            if each.partition(" ")[0] not in self.recipients.held
        ]
        if held:
            self._remembered.remember((*held, *before))
        if self.signing.value() == "file":
            self._remembered.remember_key(self.key.file)

    def _with_names(self) -> list[tuple[str, str]]:
        return [
            (str(key), "" if words == _short(str(key)) else words)
            for key, words in self.recipients.held.items()
        ]

    def _take(self, key: str, name: str) -> None:
        self.recipients.add(key, name or _short(key))

    def _look_for_key(self) -> None:
        if self.signing.value() == "keyring":
            self.key.look("keyring")
        elif self.signing.value() == "file":
            self.key.look("file", self._remembered.key())
        self._show()

    def _look_for_own(self) -> None:
        if self.own.value():
            self.own_key.look("file" if self.own_where.value() == "file" else "keyring")
        self._show()

    def _show(self) -> None:
        for_some, by_words = (
            self.lock.value() == "recipients",
            self.lock.value() == "passphrase",
        )
        self.key.setVisible(self.signing.value() != "none")
        self.recipient.setVisible(for_some)
        self.add.setVisible(for_some)
        self.recipients.setVisible(for_some and bool(self.recipients.held))
        self._show_known(for_some)
        for field in (self.first, self.second, self._away):
            field.setVisible(by_words)
        self.own_where.setVisible(self.own.value())
        self.own_key.setVisible(self.own.value())
        self.changed.emit()

    def _show_known(self, wanted: bool) -> None:
        """Recipients of earlier shares, one press each."""
        while (item := self.known.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for each in self._remembered.recipients() if wanted else ():
            key, _, name = each.partition(" ")
            if key in self.recipients.held:
                continue
            link = LinkButton(f"+ {name or _short(key)}")
            link.setToolTip(key)
            link.clicked.connect(lambda _=False, k=key, n=name: self._take(k, n))
            self.known.addWidget(link)


def _short(key: str) -> str:
    return f"{key[:10]}…{key[-6:]}" if len(key) > 20 else key
