"""How a share is closed, what can go wrong on its way, and the receipt of it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from db.case import Case
from db.sharing import bag, encryption, kept_keys, sharing, signature
from desktop.sharing.outcome import HandedView
from tests.desktop.sharing.conftest import Desk, MemoryKeyring


def _told(desk: Desk) -> HandedView:
    found = desk.window.findChild(HandedView)
    assert isinstance(found, HandedView)
    return found


def _words(view: HandedView) -> str:
    return "\n".join(label.text() for label in view.findChildren(QLabel))


def test_signed_with_a_key_made_here_in_the_keyring(
    desk: Desk, tmp_path: Path, keyring: MemoryKeyring
) -> None:
    view = desk.open()
    view.steps.setCurrentRow(3)
    view.cover.signing.set_value("keyring")
    desk.settle()
    desk.hand_over(tmp_path / "out.case")
    assert "none in the keyring yet" in desk.complaint
    QTest.mouseClick(view.cover.key.make, Qt.MouseButton.LeftButton)
    desk.settle()
    public = view.cover.key.public.text()
    assert public == kept_keys.public("signing", kept_keys.kept("signing"))
    QTest.mouseClick(view.cover.key.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == public
    desk.hand_over(tmp_path / "out.case")
    signed = signature.check(tmp_path / "out.case", public)
    assert signed is not None
    assert "out.case.minisig" in _words(_told(desk))


def test_without_a_keyring_the_file_is_offered(desk: Desk, tmp_path: Path) -> None:
    view = desk.open()
    view.steps.setCurrentRow(3)
    view.cover.signing.set_value("keyring")
    desk.settle()
    assert "no keyring" in view.cover.key.words.text()
    assert not view.cover.key.make.isVisible()
    QTest.mouseClick(view.cover.key.choose, Qt.MouseButton.LeftButton)
    desk.settle()
    assert view.cover.signing.value() == "file"
    desk.will_save_as(tmp_path / "ana.key")
    QTest.mouseClick(view.cover.key.make, Qt.MouseButton.LeftButton)
    desk.settle()
    public = signature.public_key(tmp_path / "ana.key.pub")
    assert view.cover.key.public.text() == public
    desk.hand_over(tmp_path / "out.case")
    assert signature.check(tmp_path / "out.case", public) is not None
    assert desk.window.store.now.signing_key == str(tmp_path / "ana.key")


def test_a_file_that_holds_no_key_is_told(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "no.key").write_text("nothing\nof that kind\n")
    view = desk.open()
    view.cover.signing.set_value("file")
    desk.settle()
    desk.will_save_as(tmp_path / "no.key")
    view.cover.key.choose.click()
    desk.settle()
    assert "no key" in view.cover.key.words.text()
    desk.hand_over(tmp_path / "out.case")
    assert "no key" in desk.complaint


def test_encrypted_for_recipients_who_are_remembered(desk: Desk, tmp_path: Path) -> None:
    boris = encryption.make_identity(tmp_path / "boris.age")
    view = desk.open()
    view.steps.setCurrentRow(3)
    view.cover.lock.set_value("recipients")
    desk.hand_over(tmp_path / "out")
    assert "there is none yet" in desk.complaint
    view.cover.recipient.set_value("age1nobody")
    view.cover.add.click()
    assert not view.cover.recipients.held
    view.cover.recipient.set_value(f"{boris} Boris")
    desk.hand_over(tmp_path / "out")
    out = tmp_path / "out.case.age"
    encryption.unlock(out, tmp_path / "opened.case", tmp_path / "boris.age")
    with Case.open(tmp_path / "opened.case", read_only=True) as case:
        assert case.title == "Rockets at Termez"
    assert desk.window.store.now.recipients == (f"{boris} Boris",)
    again = desk.open()
    again.cover.lock.set_value("recipients")
    item = again.cover.known.itemAt(0)
    assert item is not None
    link = item.widget()
    assert link is not None
    assert link.text() == "+ Boris"  # type: ignore[attr-defined]
    link.click()  # type: ignore[attr-defined]
    assert list(again.cover.recipients.held) == [boris]


def test_a_passphrase_is_typed_twice_and_never_kept(desk: Desk, tmp_path: Path) -> None:
    view = desk.open()
    view.steps.setCurrentRow(3)
    view.cover.lock.set_value("passphrase")
    assert "Type a passphrase" in view.trouble()
    QTest.keyClicks(view.cover.first.line, "correct horse battery")
    assert "not the same" in view.trouble()
    QTest.keyClicks(view.cover.second.line, "correct horse battery")
    assert view.trouble() == ""
    assert view.cover.wish().suffix == ".case.age"
    assert "horse" not in repr(view.cover.wish())
    view.cover.remember()
    desk.window.store.change(view="timeline")
    desk.window.store._kept.sync()
    assert "horse" not in (tmp_path / "settings.ini").read_text()


def test_a_bag_for_archives(desk: Desk, tmp_path: Path) -> None:
    view = desk.open()
    view.cover.form.set_value("bag")
    desk.hand_over(tmp_path / "out")
    assert list(bag.problems(tmp_path / "out.zip")) == []


def test_ones_own_key_is_made_and_shown_to_be_given_away(
    desk: Desk, keyring: MemoryKeyring
) -> None:
    view = desk.open()
    view.steps.setCurrentRow(3)
    view.cover.own.set_value(True)
    desk.settle()
    view.cover.own_key.make.click()
    desk.settle()
    assert view.cover.own_key.public.text().startswith("age1")
    assert encryption.is_recipient(view.cover.own_key.public.text())


def test_a_file_that_is_there_is_left_as_it_is(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "out.case").write_text("mine")
    desk.open()
    desk.hand_over(tmp_path / "out.case")
    assert "is there already" in desk.complaint
    assert desk.is_open
    assert (tmp_path / "out.case").read_text() == "mine"


def test_a_full_disk_is_told_in_the_sheet(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.link", full)
    monkeypatch.setattr(Path, "rename", full)
    desk.open()
    desk.hand_over(tmp_path / "out.case")
    assert "No space left on device" in desk.complaint
    assert desk.sheet.primary_button.isEnabled()
    assert not list(tmp_path.glob("*out*"))
    assert not list(tmp_path.glob(".share-*"))


def test_a_name_that_is_still_found_keeps_the_file_back(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sharing, "leaks", lambda path, names: iter(["incident.title"]))
    desk.open()
    desk.hand_over(tmp_path / "out.case")
    assert "a withheld name still stood in it" in desk.complaint
    assert not (tmp_path / "out.case").exists()


def test_stopping_leaves_nothing(desk: Desk, tmp_path: Path) -> None:
    view = desk.open()
    desk.will_save_as(tmp_path / "out.case")
    desk.sheet.submit()
    assert view.receipt.stop.isVisible()
    assert not desk.sheet.primary_button.isEnabled()
    QTest.mouseClick(view.receipt.stop, Qt.MouseButton.LeftButton)
    desk.settle()
    assert desk.complaint.startswith("Stopped")
    assert desk.sheet.primary_button.isEnabled()
    assert not (tmp_path / "out.case").exists()


def test_closing_the_sheet_stops_the_work_without_a_word(desk: Desk, tmp_path: Path) -> None:
    troubles: list[object] = []
    desk.window.session.trouble.connect(troubles.append)
    desk.open()
    desk.will_save_as(tmp_path / "out.case")
    desk.sheet.submit()
    desk.sheet.cancel()
    desk.settle()
    assert troubles == []
    assert not (tmp_path / "out.case").exists()


def test_the_receipt_is_copied_and_saved(desk: Desk, tmp_path: Path) -> None:
    desk.open()
    desk.hand_over(tmp_path / "out.case")
    told = _told(desk)
    assert "5 incidents" in _words(told)
    told.copy.click()
    assert "5 incidents" in QGuiApplication.clipboard().text()
    desk.will_save_as(tmp_path / "receipt.json")
    told.save.click()
    kept = json.loads((tmp_path / "receipt.json").read_text("utf-8"))
    assert kept["counts"]["incident"] == 5
    desk.will_save_as(tmp_path / "receipt.txt")
    told.save.click()
    assert "Head of its log" in (tmp_path / "receipt.txt").read_text("utf-8")
    desk.will_save_as(tmp_path / "absent" / "receipt.txt")
    told.save.click()
    assert "could not be saved" in told.said.text()
