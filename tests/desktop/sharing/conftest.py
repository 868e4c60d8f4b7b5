"""The window with the small case open, and a keyring that lives in memory."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from keyring.backend import KeyringBackend
from keyring.errors import PasswordDeleteError
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from db.sharing import kept_keys
from desktop.session import Session
from desktop.settings import Store
from desktop.sharing.share_sheet import ShareSheet
from desktop.sharing.view import ShareView
from desktop.theme import themes
from desktop.window import Window
from tests.small_case import SmallCase


class MemoryKeyring(KeyringBackend):
    """What a keyring does, without one."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.held: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.held.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.held[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.held.pop((service, username), None) is None:
            raise PasswordDeleteError("there is none")


class Desk:
    """The window of one test, and its sheet of a share."""

    def __init__(self, window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
        self.window, self.qtbot, self._monkeypatch = window, qtbot, monkeypatch

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: self.window.session.idle)

    def open(self) -> ShareView:
        self.window.actions_by_name["share"].trigger()
        view = self.sheet.view
        view.count()
        self.settle()
        return view

    @property
    def sheet(self) -> ShareSheet:
        (found,) = [each for each in self.window.findChildren(ShareSheet) if each.isVisible()]
        return found

    @property
    def is_open(self) -> bool:
        return any(each.isVisible() for each in self.window.findChildren(ShareSheet))

    def counts(self) -> list[str]:
        """The rows of the receipt, once they are counted."""
        self.sheet.view.count()
        self.settle()
        return self.sheet.view.receipt.rows.lines

    def will_save_as(self, out: Path) -> None:
        for name in ("getSaveFileName", "getOpenFileName"):
            self._monkeypatch.setattr(QFileDialog, name, lambda *_, **__: (str(out), ""))

    def hand_over(self, out: Path) -> None:
        self.will_save_as(out)
        self.sheet.submit()
        self.settle()

    @property
    def complaint(self) -> str:
        return self.sheet._trouble.text()


@pytest.fixture
def desk(
    qtbot: QtBot, tmp_path: Path, small: SmallCase, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Desk]:
    themes.start("light")
    store = Store(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    made = Window(Session(), store)
    faults: list[object] = []
    made.session.bug.connect(faults.append)
    qtbot.addWidget(made)
    made.resize(1400, 900)
    with qtbot.waitExposed(made):
        made.show()
    with qtbot.waitSignal(made.session.opened):
        made.open(small.path)
    found = Desk(made, qtbot, monkeypatch)
    found.settle()
    yield found
    made.close()
    assert faults == []


@pytest.fixture
def keyring(monkeypatch: pytest.MonkeyPatch) -> MemoryKeyring:
    """A keyring that can be used; without this fixture there is none on a machine for tests."""
    made = MemoryKeyring()
    monkeypatch.setattr(kept_keys, "_backend", lambda: made)
    return made


@pytest.fixture(autouse=True)
def no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody's own keyring is asked by a test."""
    monkeypatch.setattr(kept_keys, "_backend", lambda: None)
