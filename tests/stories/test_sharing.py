"""A case is handed over without a name, through encryption, and opened on the other side.

The person withholds Termez in the demo case, looks at it as the recipient will, hands it over
signed and encrypted; the recipient unlocks it and works in it.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from keyring.backend import KeyringBackend
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from db.case import Case
from db.search.fold import fold
from db.sharing import encryption, kept_keys, signature
from db.verification import problems
from desktop.arriving.long_sheet import LongSheet
from desktop.sharing.outcome import HandedView
from desktop.sharing.share_sheet import ShareSheet
from desktop.window.preview import PreviewWindow
from tests.stories.person import Key, Person


class Keyring(KeyringBackend):
    """One in memory; both people sit at this computer."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.held: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.held.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.held[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.held[service, username]


@pytest.fixture(autouse=True)
def keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    made = Keyring()
    monkeypatch.setattr(kept_keys, "_backend", lambda: made)


def test_a_name_stays_at_home(at_the_demo: Person, tmp_path: Path) -> None:
    person = at_the_demo
    boris = kept_keys.make("opening")
    signature.make_key(tmp_path / "ana.key")

    person.does("share")
    sheet = person.sheet()
    assert isinstance(sheet, ShareSheet)
    view = sheet.view
    assert "21 incidents" in view.receipt.rows.lines

    # Withhold a name, all by key: down to the step, type, Enter.
    for _ in range(2):
        QTest.keyClick(view.steps, Key.Key_Down)
    line = view.withheld.name.line
    line.setFocus()
    QTest.keyClicks(line, "Termez")
    QTest.keyClick(line, Key.Key_Return)
    person.settle()
    assert [each.name for each in view.withheld.names()] == ["Termez"]

    # See it as the recipient will.
    QTest.keyClick(view.receipt.look, Key.Key_Space)
    person.wait_for(lambda: bool(_previews()))
    (shown,) = _previews()
    person.wait_for(lambda: shown.session.case is not None and shown.session.idle)
    assert "nothing can be changed" in shown.band.words.text()
    assert _count(shown.session.path, "termez") == 0
    QTest.keyClick(shown.band.back, Key.Key_Space)
    assert not _previews()

    # Sign it, encrypt it, hand it over.
    view.steps.setCurrentRow(3)
    view.cover.signing.set_value("file")
    person.settle()
    person.will_choose_file(tmp_path / "ana.key")
    QTest.keyClick(view.cover.key.choose, Key.Key_Space)
    person.settle()
    view.cover.lock.set_value("recipients")
    QTest.keyClicks(view.cover.recipient.line, f"{boris} Boris")
    out = tmp_path / "for-boris.case.age"
    person.will_choose_file(out)
    person.submits()
    person.wait_for(lambda: person.window.findChild(HandedView) is not None)
    told = person.sees(person.sheet())
    assert "21 incidents" in told
    assert "holds none" in told

    # The other side: the signature holds, the file opens, and the name is nowhere.
    assert signature.check(out, signature.public_key(tmp_path / "ana.key.pub")) is not None
    opened = tmp_path / "boris.case"
    encryption.unlock(out, opened, [kept_keys.kept("opening")])
    assert b"termez" not in opened.read_bytes().lower()
    with Case.open(opened, read_only=True) as case:
        assert list(problems(case.main_reader)) == []
    person.submits()

    # In the window it opens with the key in the keyring, into a file that was checked.
    person.window.arriving.open(out)
    person.wait_for(lambda: any(isinstance(each, LongSheet) for each in person.sheets()))
    with person.hears(person.session.opened):
        person.submits()
    person.settle()
    assert "[withheld: person, A]" in " ".join(person.rows(person.incidents))
    assert not person.session.why_read_only


def _previews() -> list[PreviewWindow]:
    every = QApplication.topLevelWidgets()
    return [each for each in every if isinstance(each, PreviewWindow) and each.isVisible()]


def _count(path: Path | None, word: str) -> int:
    assert path is not None
    with Case.open(path, read_only=True) as case:
        titles = case.main_reader.rows("SELECT title FROM incident")
    return sum(word in fold(row[0]) for row in titles)
