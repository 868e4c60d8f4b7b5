"""What arrives: a stranger's file, a locked bag, a damaged case; opened without fear, or told."""

from __future__ import annotations

import sqlite3
import sys
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from db.case import Case
from db.records import incidents
from db.sharing import bag, encryption, signature
from db.sharing.sharing import share
from desktop import known
from desktop.arriving import work
from desktop.arriving.key_sheet import KeyFileField, PassphraseField
from desktop.arriving.long_sheet import LongSheet
from desktop.arriving.place_field import PlaceField
from desktop.arriving.recovery import DamageView
from desktop.arriving.report_view import ReportView
from desktop.arriving.stranger_view import StrangerView
from desktop.widgets import Sheet
from tests.stories.person import Person

#: Milliseconds; much else may run beside the tests.
LATE = 60_000


def sheet_of(person: Person, kind: type[Sheet] = LongSheet) -> Sheet:
    """The sheet that appears."""

    def shown() -> list[Sheet]:
        return [each for each in person.window.findChildren(kind) if each.isVisible()]

    person.wait_long(lambda: bool(shown()), LATE)
    person.settle()
    return shown()[0]


def will_be_open(person: Person) -> None:
    """Wait for the case: what is checked first is checked in a process that has to start."""
    person.wait_long(lambda: person.session.path is not None, LATE)
    person.settle()


def is_gone(sheet: Sheet) -> bool:
    """Whether it was closed; what is closed is soon deleted."""
    return not shiboken6.isValid(sheet) or not sheet.isVisible()


def place_in(sheet: Sheet) -> PlaceField:
    found = sheet.findChild(PlaceField)
    assert isinstance(found, PlaceField)
    return found


@pytest.fixture(autouse=True)
def _never_slow(monkeypatch: pytest.MonkeyPatch) -> None:
    """How long a look takes here says nothing; one story waits for the sheet that shows it."""
    monkeypatch.setattr(work, "_SLOW_MS", 600_000)


@pytest.fixture
def theirs(prepared_demo: Path, tmp_path: Path) -> Path:
    """A case that came from somebody."""
    path = tmp_path / "theirs.case"
    path.write_bytes(prepared_demo.read_bytes())
    return path


def test_a_strangers_case_is_checked_into_a_new_file(person: Person, theirs: Path) -> None:
    before = theirs.read_bytes()
    person.will_choose_file(theirs)
    person.does("open")
    sheet = sheet_of(person)
    told = person.sees(sheet)
    assert "was not opened here before" in told and "nothing in it can act" in told
    assert "It is not signed" in told
    out = place_in(sheet).value()
    assert (out.name, out.parent) == ("theirs checked.case", theirs.parent)
    sheet.submit()
    will_be_open(person)
    assert person.session.path == out
    assert not person.session.why_read_only
    assert theirs.read_bytes() == before
    # It is known now, also after it was worked in and closed.
    person.session.do("Add", lambda step: incidents.create(step, "Mine"))
    person.settle()
    person.does("close")
    person.settle()
    with person.hears(person.session.opened):
        person.window.welcome.opened.emit(str(out))
    person.settle()
    assert person.session.path == out


def test_one_s_own_file_is_opened_as_it_is(person: Person, theirs: Path) -> None:
    person.window.arriving.open(theirs)
    view = sheet_of(person).findChild(StrangerView)
    assert view is not None
    with person.hears(person.session.opened):
        view.own.click()
    person.settle()
    assert person.session.path == theirs
    person.does("close")
    person.settle()
    with person.hears(person.session.opened):
        person.window.arriving.open(theirs)


def test_a_copy_one_saved_is_one_s_own(at_the_demo: Person, tmp_path: Path) -> None:
    person, copy = at_the_demo, tmp_path / "copy.case"
    person.will_choose_file(copy)
    person.does("copy")
    with person.hears(person.session.opened):
        person.window.arriving.open(copy)


def test_what_is_not_ours_in_it_is_named_and_left_out(person: Person, theirs: Path) -> None:
    connection = sqlite3.connect(theirs)
    connection.execute("CREATE TRIGGER evil AFTER UPDATE ON claim BEGIN DELETE FROM quote; END")
    connection.close()
    person.window.arriving.open(theirs)
    sheet = sheet_of(person)
    assert "trigger “evil” (not made by Casebinder)" in person.sees(sheet)
    view = sheet.findChild(StrangerView)
    assert view is not None and not view.own.isVisible()
    out = place_in(sheet).value()
    sheet.submit()
    will_be_open(person)
    assert person.session.path == out


def test_whose_signature_it_is_can_be_compared(
    person: Person, theirs: Path, tmp_path: Path
) -> None:
    for name in ("anna", "eve"):
        signature.make_key(tmp_path / f"{name}.key")
    signature.sign(theirs, tmp_path / "anna.key", "case", "head")
    person.window.arriving.open(theirs)
    sheet = sheet_of(person)
    view = sheet.findChild(StrangerView)
    assert view is not None and "whether this is their key" in person.sees(sheet)
    for name, said in (("eve", "another key than the one in “eve.key.pub”"), ("anna", "and not")):
        person.will_choose_file(tmp_path / f"{name}.key.pub")
        view.hold.click()
        assert said in person.sees(sheet)
    person.will_choose_file(theirs)
    view.hold.click()
    assert "no public key" in person.sees(sheet)
    sheet.cancel()


def test_nothing_is_written_over_and_a_place_is_chosen(person: Person, theirs: Path) -> None:
    there = theirs.with_name("there.case")
    there.write_bytes(b"mine")
    person.window.arriving.open(theirs)
    sheet = sheet_of(person)
    place = place_in(sheet)
    person.will_choose_file(there)
    place.change.click()
    sheet.submit()
    assert "stays as it is" in person.sees(sheet)
    assert sheet.isVisible() and there.read_bytes() == b"mine"
    person.will_choose_file(theirs.with_name("elsewhere"))
    place.change.click()
    sheet.submit()
    will_be_open(person)
    assert person.session.path == theirs.with_name("elsewhere.case")


def test_checking_can_be_stopped(person: Person, theirs: Path) -> None:
    person.window.arriving.open(theirs)
    sheet = sheet_of(person)
    sheet.submit()
    assert "Checking" in person.sees(sheet) and not sheet.primary_button.isEnabled()
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert "Stopping" in person.sees(sheet)
    person.wait_long(lambda: is_gone(sheet), LATE)
    assert person.session.path is None
    assert [each.name for each in theirs.parent.glob("*.case*")] == ["theirs.case"]


def test_a_look_that_takes_long_is_shown_and_can_be_stopped(
    person: Person, theirs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(work, "_SLOW_MS", 0)
    person.window.arriving.open(theirs)
    sheet = sheet_of(person)
    assert "Looking at “theirs.case”" in person.sees(sheet)
    assert not sheet.primary_button.isVisible()
    sheet.cancel_button.click()
    person.wait_long(lambda: is_gone(sheet) and person.window.arriving.work.idle, LATE)
    assert person.sheets() == [] and person.troubles == []


def test_a_bag_locked_by_a_passphrase(person: Person, theirs: Path, tmp_path: Path) -> None:
    with Case.open(theirs, read_only=True) as case:
        done = share(case.main_reader, tmp_path / "s.case")
    bag.pack(done.path, tmp_path / "for boris.zip", "s", done)
    locked = tmp_path / "for boris.zip.age"
    encryption.lock(tmp_path / "for boris.zip", locked, [], "correct horse")
    person.window.arriving.open(locked)
    sheet = sheet_of(person)
    words = sheet.findChild(PassphraseField)
    assert words is not None and "locked by a passphrase" in person.sees(sheet)
    words.set_value("wrong horse")
    sheet.submit()
    person.wait_long(lambda: "does not open" in person.sees(sheet), LATE)
    assert sheet.isVisible() and words.value() == "wrong horse"
    words.set_value("correct horse")
    sheet.submit()
    person.wait_long(lambda: is_gone(sheet), LATE)
    sheet = sheet_of(person)
    assert place_in(sheet).value() == tmp_path / "for boris.case"
    sheet.submit()
    will_be_open(person)
    assert person.session.path == tmp_path / "for boris.case"


def test_a_colleagues_locked_copy_is_taken_in(
    at_the_demo: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = at_the_demo
    private = tmp_path / "private"
    private.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(private))
    theirs = tmp_path / "hers.case"
    person.will_choose_file(theirs)
    person.does("copy")
    with Case.open(theirs, analyst="Anna") as case, case.step("Add") as step:
        incidents.create(step, "Found by Anna")
    recipient = encryption.make_identity(tmp_path / "mine.age")
    encryption.make_identity(tmp_path / "other.age")
    encryption.lock(theirs, tmp_path / "hers.case.age", [recipient])
    person.will_choose_file(tmp_path / "hers.case.age")
    person.does("merge")
    sheet = sheet_of(person)
    key = sheet.findChild(KeyFileField)
    assert key is not None and "locked for a key" in person.sees(sheet)
    sheet.submit()
    assert "Choose the file in which your key lies." in person.sees(sheet)
    person.will_choose_file(tmp_path / "other.age")
    key.choose.click()
    sheet.submit()
    person.wait_long(lambda: "another key" in person.sees(sheet), LATE)
    assert sheet.isVisible()
    key.set_value(tmp_path / "mine.age")
    sheet.submit()
    person.wait_long(lambda: is_gone(sheet), LATE)
    asking = sheet_of(person, Sheet)
    assert "1 incident" in person.sees(asking) and "not signed" in person.sees(asking)
    asking.submit()
    person.settle()
    person.does("incidents")
    assert "Found by Anna" in person.rows(person.incidents)
    person.window.close()
    assert list(private.iterdir()) == [], "nothing unlocked stays"


def test_a_damaged_case_is_recovered_and_the_loss_told(person: Person, theirs: Path) -> None:
    known.closed(theirs)
    data = bytearray(theirs.read_bytes())
    data[len(data) * 2 // 3 :] = b""
    theirs.write_bytes(data)
    known.closed(theirs)
    person.window.arriving.open(theirs)
    sheet = sheet_of(person)
    told = person.sees(sheet)
    assert "is cut short" in told and "you are told what is missing" in told
    sheet.submit()
    person.wait_long(lambda: is_gone(sheet), LATE)
    report = sheet_of(person, Sheet)
    view = report.findChild(ReportView)
    assert view is not None and "Missing or mended" in person.sees(report)
    view.copy.click()
    copied = QGuiApplication.clipboard().text()
    assert "cut short" in copied and "Pages are destroyed" in copied
    kept = theirs.with_name("report.txt")
    person.will_choose_file(kept)
    view.save.click()
    assert kept.read_text("utf-8") == copied
    with person.hears(person.session.opened):
        report.submit()
    person.settle()
    assert person.session.path == theirs.with_name("theirs recovered.case")
    assert theirs.read_bytes() == bytes(data)


def test_what_still_opens_can_be_looked_at_and_damage_met_later_is_told(
    person: Person, theirs: Path
) -> None:
    # Pages at the end: everything that opening needs is whole.
    data = bytearray(theirs.read_bytes())
    data[-3 * 8192 : -8192] = b"\xff" * (2 * 8192)
    theirs.write_bytes(data)
    known.closed(theirs)
    person.window.arriving.open(theirs)
    sheet = sheet_of(person)
    assert person.session.path == theirs
    assert "Do not go on working in this file" in person.sees(sheet)
    view = sheet.findChild(DamageView)
    assert view is not None and not view.look.isVisible()
    sheet.cancel()


def test_what_can_still_be_read_is_looked_at(person: Person, theirs: Path) -> None:
    known.closed(theirs)
    person.window.arriving.recovery.offer(theirs, "“theirs.case” is damaged.")
    sheet = sheet_of(person)
    view = sheet.findChild(DamageView)
    assert view is not None and view.look.isVisible() and not view.back.isVisible()
    view.look.click()
    will_be_open(person)
    assert person.session.why_read_only == "It was opened for reading only."
    assert person.sheets() == []


@pytest.mark.skipif(sys.platform == "win32", reason="names are as others wrote them")
def test_what_is_no_case_is_said_where_one_looks(person: Person, tmp_path: Path) -> None:
    other = tmp_path / "letter.zip"
    other.write_bytes(b"PK\x03\x04 nonsense")
    with person.hears(person.session.trouble):
        person.window.arriving.open(other)
    person.settle()
    assert "cannot be read as a zip" in person.troubles[-1]
    assert person.troubles[-1] in person.sees(person.window.welcome)
