"""Ana and Boris on one case, each before a window: a share goes out signed and locked, both
work on, a bag comes back locked by a passphrase, and what they left differently is seen and
decided.

With `CASEBINDER_PICTURES` set to a folder, what Ana sees on the way is kept there; with
`CASEBINDER_LOOK` set to "dark" or "turned", in the dark theme or from right to left.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from db import log
from db.merging.deciding import open_conflicts
from db.reader import Reader
from db.sharing import encryption, kept_keys, signature
from db.verification import problems
from desktop.arriving.key_sheet import KeyFileField, PassphraseField
from desktop.arriving.stranger_view import StrangerView
from desktop.history.histories import HistoryView
from desktop.merging.choice_card import ChoiceCard
from desktop.merging.conflicts import ConflictsView
from desktop.merging.laying import Laying
from desktop.merging.taking_in import BringsView
from desktop.session import Session
from desktop.settings import Store
from desktop.sharing.outcome import HandedView
from desktop.sharing.share_sheet import ShareSheet
from desktop.theme import themes
from desktop.widgets import Chip, Sheet
from desktop.window import Window
from tests.stories.person import Key, Person
from tests.stories.test_arriving import LATE, place_in, will_be_open
from tests.stories.two_hands import AIRPORT, DAIKUNDI, MEDIA, TERMEZ, both_work, what_came_of_it

#: What is left differently, in the order of the list: record, field, and what each side has to say.
LEFT = (
    ("The group is declared nearly destroyed", "act", "disputes", "confirms", "denies"),
    ("Bomb at the airport", "kind", "Suicide attack", "Armed assault", "Bombing"),
    ("Bomb at the airport", "summary", "A suicide bomber kills", "Seen by many.", "By wall."),
    ("Bomb at the airport", "title", AIRPORT, "Bomb at the airport", "Abbey Gate bombing"),
    ("Rocket fire on Termez", "edtf", "18 Apr 2022", "19 Apr 2022", "17 Apr 2022"),
    ("Rocket fire on Termez", "title", TERMEZ, "Rocket fire on", "Rockets fired at Termez"),
    (DAIKUNDI, "deleted", "edited: summary", "deleted"),
)
WORDS = "correct horse battery staple"
Part = TypeVar("Part", bound=QWidget)


@pytest.fixture
def ana(at_the_demo: Person) -> Iterator[Person]:
    look = os.environ.get("CASEBINDER_LOOK", "")
    before = QApplication.layoutDirection()
    if look == "dark":
        themes.start("dark")
    elif look == "turned":
        QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield at_the_demo
    QApplication.setLayoutDirection(before)


@pytest.fixture
def boris(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Person]:
    """Somebody else before a window of theirs, without a keyring."""
    monkeypatch.setattr(kept_keys, "_backend", lambda: None)
    kept = QSettings(str(tmp_path / "boris.ini"), QSettings.Format.IniFormat)
    window = Window(Session(), Store(kept))
    qtbot.addWidget(window)
    window.resize(1280, 860)
    window.show()
    yield Person(window, qtbot, monkeypatch)
    window.close()


def _picture(person: Person, name: str) -> None:
    folder = os.environ.get("CASEBINDER_PICTURES")
    if folder:
        person.window.grab().save(str(Path(folder) / f"two-{name}.png"))


def test_two_copies_come_together(ana: Person, boris: Person, tmp_path: Path) -> None:
    for person, name in ((ana, "Ana"), (boris, "Boris")):
        person.does("name")
        person.fills(Your_name=name)
        person.submits()
    _hand_over(ana, tmp_path)
    _open_parcel(boris, tmp_path)
    both_work(ana, boris)
    _hand_back(boris, tmp_path)
    before = ana.asks(_records)
    _take_in(ana, tmp_path)
    _decide(ana)
    decided = ana.asks(_records)
    assert what_came_of_it(ana) == (
        *("Rockets fired at Termez", "19 April 2022", "Abbey Gate bombing", "denies"),
        *(8, "Fourteen men on a road.", "During Friday prayer.", "2022-05-02"),
    )
    # Five decisions, then one step that takes back all that came.
    for _ in range(5):
        ana.does("undo")
    assert len(ana.asks(open_conflicts)) == len(LEFT)
    ana.does("undo")
    assert ana.asks(_records) == before
    for _ in range(6):
        ana.does("redo")
    assert ana.asks(_records) == decided
    assert ana.asks(open_conflicts) == ()
    assert ana.asks(lambda reader: list(problems(reader))) == []
    _read_the_log(ana)
    # Boris takes what she has now; both have the same.
    ana.does("share")
    _submit(ana, tmp_path / "again.case")
    ana.submits()
    boris.will_choose_file(tmp_path / "again.case")
    with boris.hears(boris.session.opened):
        boris.does("open")
    boris.settle()
    theirs = boris.asks(_records)
    # What the case says of itself is written anew for a share.
    assert [name for name in decided if theirs[name] != decided[name]] in ([], ["case_meta"])
    told = ("title", "summary", "language", "count_rule", "uuid")
    assert _meta(theirs, told) == _meta(decided, told)
    assert boris.asks(lambda reader: list(problems(reader))) == []


# Out


def _meta(
    records: dict[str, list[tuple[object, ...]]], told: tuple[str, ...]
) -> dict[object, object]:
    found = {row[-2]: row[-1] for row in records["case_meta"]}
    return {name: found.get(name) for name in told}


def _hand_over(ana: Person, folder: Path) -> None:
    """Signed with her key, locked for his."""
    signature.make_key(folder / "ana.key")
    recipient = encryption.make_identity(folder / "boris.age")
    ana.does("share")
    sheet = ana.sheet()
    assert isinstance(sheet, ShareSheet)
    view = sheet.view
    view.profile.choice.set_value("everything")
    view.steps.setCurrentRow(3)
    view.cover.signing.set_value("file")
    ana.settle()
    ana.will_choose_file(folder / "ana.key")
    QTest.keyClick(view.cover.key.choose, Key.Key_Space)
    ana.settle()
    view.cover.lock.set_value("recipients")
    QTest.keyClicks(view.cover.recipient.line, f"{recipient} Boris")
    _submit(ana, folder / "to Boris.case.age")
    _picture(ana, "handed-over")
    assert "21 incidents" in ana.sees(ana.sheet())
    ana.submits()


def _submit(person: Person, out: Path) -> None:
    person.will_choose_file(out)
    person.submits()
    _shown(person, HandedView)
    assert out.exists()


def _open_parcel(boris: Person, folder: Path) -> None:
    """With his key; he compares whose signature it is, and chooses where the case is to lie."""
    boris.will_choose_file(folder / "to Boris.case.age")
    boris.does("open")
    key, sheet = _shown(boris, KeyFileField)
    boris.will_choose_file(folder / "boris.age")
    key.choose.click()
    QTest.keyClick(sheet.primary_button, Key.Key_Space)
    view, sheet = _shown(boris, StrangerView)
    assert signature.public_key(folder / "ana.key.pub") in _plain(view.signed.text())
    boris.will_choose_file(folder / "ana.key.pub")
    view.hold.click()
    assert "Signed with the key in “ana.key.pub”" in boris.sees(sheet)
    _picture(boris, "parcel")
    boris.will_choose_file(folder / "boris.case")
    place_in(sheet).change.click()
    QTest.keyClick(sheet.primary_button, Key.Key_Space)
    will_be_open(boris)
    assert boris.session.path == folder / "boris.case"


def _shown(person: Person, kind: type[Part]) -> tuple[Part, Sheet]:
    """What appears in a sheet, and the sheet."""

    def there() -> list[Part]:
        return [each for each in person.window.findChildren(kind) if each.isVisible()]

    person.wait_long(lambda: bool(there()), LATE)
    person.settle()
    (found,) = there()
    (sheet,) = (each for each in person.sheets() if each.isAncestorOf(found))
    return found, sheet


def _plain(words: str) -> str:
    return words.replace("\u200b", "").replace("\u2060", "")


# Back


def _hand_back(boris: Person, folder: Path) -> None:
    """The whole case with its history, as a bag locked by a passphrase."""
    boris.does("share")
    sheet = boris.sheet()
    assert isinstance(sheet, ShareSheet)
    view = sheet.view
    view.what.part.set_value("copy")
    view.steps.setCurrentRow(3)
    view.cover.form.set_value("bag")
    view.cover.lock.set_value("passphrase")
    for field in (view.cover.first, view.cover.second):
        QTest.keyClicks(field.line, WORDS)
    _submit(boris, folder / "back.zip.age")
    assert "another way than the file" in boris.sees(boris.sheet())
    boris.submits()


def _take_in(ana: Person, folder: Path) -> None:
    ana.will_choose_file(folder / "back.zip.age")
    ana.does("merge")
    field, _ = _shown(ana, PassphraseField)
    QTest.keyClicks(field.line, WORDS)
    QTest.keyClick(field.line, Key.Key_Return)
    laying = ana.window.findChild(Laying)
    assert isinstance(laying, Laying)
    ana.wait_long(laying.banner.isVisible, LATE)
    ana.settle()
    assert [chip.accessibleName() for chip in laying.banner.chips] == [
        "4 left differently",
        "1 changed",
        "1 added",
    ]
    _picture(ana, "dry-run")
    QTest.mouseClick(laying.banner.summary, Qt.MouseButton.LeftButton)
    _, asking = _shown(ana, BringsView)
    told = ana.sees(asking)
    assert "(7)" in told and f"{MEDIA}: both are called" in told
    _picture(ana, "summary")
    QTest.keyClick(asking.primary_button, Key.Key_Space)
    ana.settle()


# Deciding


def _see_each(ana: Person, view: ConflictsView) -> None:
    """Go down the list; each shows what stood before, both values, who wrote them and when."""
    view.list.setCurrentIndex(view.model.index(0))
    for row, (record, field, *values) in enumerate(LEFT):
        assert view.current is not None
        ana.wait_for(lambda: all(each in ana.sees(view) for each in values))  # noqa: B023
        told = ana.sees(view)
        assert (view.current.record, view.current.field) == (record, field)
        assert set(re.findall(r"(Ana|Boris), \d+ \w+ \d{4}, \d\d:\d\d", told)) == {"Ana", "Boris"}
        stands = [card for card in view.findChildren(ChoiceCard) if card.findChild(Chip)]
        assert [card.side for card in stands] == [view.current.kept or "mine"]
        _picture(ana, f"conflict-{row + 1}")
        QTest.keyClick(view.list, Key.Key_Down)


def _decide(ana: Person) -> None:
    """One set by a rule, some by one key each, one left for later and decided from the menu."""
    view, sheet = _shown(ana, ConflictsView)
    _see_each(ana, view)
    _look_at(view, "kind")
    menu = view.menu()
    (rule,) = (
        each for each in menu.actions() if "the copy" in each.text() and "(3)" in each.text()
    )
    assert "everything of “Bomb at the airport”" in rule.text()
    rule.trigger()
    ana.wait_for(lambda: len(view.model.conflicts) == 4)
    for field, key in (("edtf", Key.Key_M), ("title", Key.Key_T), ("deleted", Key.Key_M)):
        _look_at(view, field)
        left = len(view.model.conflicts)
        QTest.keyClick(view.list, key)
        ana.wait_for(lambda: len(view.model.conflicts) == left - 1)  # noqa: B023
    QTest.keyClick(sheet.primary_button, Key.Key_Space)
    ana.does("conflicts")
    view, sheet = _shown(ana, ConflictsView)
    assert [each.field for each in view.model.conflicts] == ["act"]
    QTest.keyClick(view.list, Key.Key_T)
    ana.wait_for(lambda: "Nothing to decide" in ana.sees(view))
    _picture(ana, "decided")
    sheet.submit()
    ana.settle()


def _look_at(view: ConflictsView, field: str) -> None:
    row = next(n for n, each in enumerate(view.model.conflicts) if each.field == field)
    view.list.setCurrentIndex(view.model.index(row))


def _read_the_log(ana: Person) -> None:
    ana.does("log")
    view, sheet = _shown(ana, HistoryView)
    ana.wait_for(lambda: bool(view.model.acts))
    assert {"Ana", "Boris"} <= {each.by for each in view.model.acts}
    assert "Rename incident" in {each.words for each in view.model.acts if each.by == "Boris"}
    _picture(ana, "log")
    sheet.cancel()


def _records(reader: Reader) -> dict[str, list[tuple[object, ...]]]:
    """Every record that is there, as it is."""
    return {
        table: reader.rows(f"SELECT * FROM {table} WHERE deleted = 0 ORDER BY id")
        for table in log.SYNCED
    }
