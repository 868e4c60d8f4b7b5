"""Who works here, and in which file the key to sign shares with lies."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from db.case import DEFAULT_ANALYST
from db.language import say
from desktop import own_name
from desktop.preferences.section import Section
from desktop.session import Session
from desktop.settings import Store
from desktop.widgets import ElidedLabel, LinkButton, Secondary, TextField, Words
from desktop.widgets.card_view import flow


class Person(Section):
    """What is done from now on is signed with the name that stands here."""

    settings = ("name", "signing_key")

    def __init__(self, store: Store, session: Session) -> None:
        super().__init__(store, say("Your name and key"))
        self._session = session
        name = TextField(
            say("Your name"), store.now.name, placeholder=DEFAULT_ANALYST, hint=own_name.HINT
        )
        self.bind("name", name, lambda words: " ".join(words.split()))
        self.add(Words(say("Your key to sign shares with"), "small_strong"))
        self._where = ElidedLabel("", "body")
        self.add(self._where)
        choose = LinkButton(say("Choose a file…"))
        choose.clicked.connect(self._choose)
        self._keyring = LinkButton(say("Use the keyring of this computer"))
        self._keyring.clicked.connect(lambda: self.keep(signing_key=""))
        self.add(flow(choose, self._keyring))
        self.add(
            Secondary(
                say(
                    "With it a colleague can check that a share is from you and was not changed. "
                    "It is made when you first sign a share, and never goes into a case. Only the "
                    "place of the file is remembered here."
                )
            )
        )
        self.changed.connect(self._tell)
        self._tell()

    def said(self) -> str:
        return self.store.now.name or DEFAULT_ANALYST

    def obey(self) -> None:
        session = self._session
        if session.analyst == (self.store.now.name or DEFAULT_ANALYST):
            return
        own_name.begin(session, self.store)
        if session.case is not None and not session.why_read_only:
            session.tidy(say("Your name"), lambda case: case.sign_as(session.analyst))

    def _choose(self) -> None:
        before = self.store.now.signing_key
        near = str(Path(before).parent) if before else self.store.now.folder
        chosen, _ = QFileDialog.getOpenFileName(self, say("The file of the key"), near)
        if chosen:
            self.keep(signing_key=chosen)

    def _tell(self) -> None:
        file = self.store.now.signing_key
        self._where.setText(file or say("In the keyring of this computer"))
        self._keyring.setEnabled(bool(file))
