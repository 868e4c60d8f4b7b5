"""The sheet of what was taken: every file told, cards corrected in it, all of it taken back."""

from __future__ import annotations

import shutil
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from db.records import sources
from desktop.intake.rows import Row
from desktop.intake.sheet import TakenView
from desktop.widgets import LinkButton, Sheet
from desktop.widgets.picture import Picture
from desktop.window import Window
from tests.desktop.intake.conftest import article

_LOCKED = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>"
    b"endobj\ntrailer<</Root 1 0 R/Encrypt<</Filter/Standard/V 9>>>>\n%%EOF"
)


def taken(window: Window, qtbot: QtBot, *paths: Path) -> TakenView:
    """Take files in; the view in the sheet, with its first line told."""
    window.door.take(paths)
    qtbot.waitUntil(
        lambda: window.session.idle and window.findChild(TakenView) is not None, timeout=20_000
    )
    found = window.findChild(TakenView)
    assert found is not None
    return found


def all_rows(view: TakenView) -> list[Row]:
    found = [view.model.row(view.model.index(at)) for at in range(view.model.rowCount())]
    return [row for row in found if row is not None]


def choose(view: TakenView, qtbot: QtBot, at: int) -> None:
    view.list.setCurrentIndex(view.model.index(at))
    qtbot.waitUntil(lambda: view.session.idle)


def words(widget: QWidget) -> str:
    return "\n".join(each.text() for each in widget.findChildren(QLabel) if not each.isHidden())


def broken_things(folder: Path) -> list[Path]:
    folder.mkdir()
    first = article(folder, "Hairaton")
    again = folder / "again.txt"
    shutil.copy(first, again)
    binary = folder / "notes.txt"
    binary.write_bytes(bytes(range(256)) * 64)
    locked = folder / "locked.pdf"
    locked.write_bytes(_LOCKED)
    archive = folder / "broken.warc"
    archive.write_bytes(b"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 900\r\n\r\nHTTP/1.1 2")
    page = folder / "page.html"
    page.write_text("<!doctype html><html><body><div id=root></div></body></html>")
    return [first, again, binary, locked, archive, page]


def test_every_failure_is_told_in_a_sentence(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    view = taken(window, qtbot, *broken_things(tmp_path / "in"))
    signs = {row.title: row.sign for row in all_rows(view)}
    assert signs == {
        "Rockets at the border": "new",
        "again.txt": "held",
        "notes.txt": "refused",
        "locked": "look",
        "broken.warc": "refused",
        "page": "look",
    }
    for row in all_rows(view):
        if row.sign in ("held", "refused"):
            assert row.detail.endswith(".")
            assert len(row.detail) > 30
    assert window.session.case is not None
    reader = window.session.case.reader()
    kept = "SELECT b.bytes FROM snapshot p JOIN blob b ON b.sha256 = p.sha256 WHERE p.original_name"
    assert reader.value(f"{kept} = 'locked.pdf'") == _LOCKED
    assert reader.value(f"{kept} = 'page.html'") is not None


def test_the_lines_are_sorted_out_by_what_became_of_them(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    view = taken(window, qtbot, *broken_things(tmp_path / "in"))
    shown = [chip.text() for chip in view.chips if not chip.isHidden()]
    assert shown == ["All 6", "To look at 2", "Held already 1", "Not used 2"]
    view.chips[3].click()
    assert {row.sign for row in all_rows(view)} == {"refused"}
    view.chips[0].click()
    assert len(all_rows(view)) == 6


def test_a_citation_is_corrected_in_the_sheet_and_kept_when_going_on(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    view = taken(window, qtbot, *broken_things(tmp_path / "in"))
    qtbot.waitUntil(lambda: view.pane.form is not None)
    assert view.pane.form is not None
    view.pane.form.title.line.setText("Rockets on Hairaton")
    view.pane.form.issued.line.setText("13 May 2022")
    view.pane.form.outlet.line.setText("")
    choose(view, qtbot, 1)
    qtbot.waitUntil(lambda: all_rows(view)[0].title == "Rockets on Hairaton")
    number = all_rows(view)[0].source
    assert number is not None and window.session.case is not None
    card = sources.get(window.session.case.reader(), number)
    assert card is not None
    assert card.issued == "2022-05-13"
    assert window.session.undo_label == "Change citation"


def test_a_date_that_is_not_understood_holds_the_line(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    view = taken(window, qtbot, *broken_things(tmp_path / "in"))
    qtbot.waitUntil(lambda: view.pane.form is not None)
    assert view.pane.form is not None
    view.pane.form.issued.line.setText("when the snow was gone")
    choose(view, qtbot, 2)
    assert view.list.currentIndex().row() == 0
    assert "not understood" in words(view.pane)
    sheet = window.findChild(Sheet)
    assert sheet is not None
    sheet.submit()
    assert sheet.isVisible()


def test_all_of_it_is_taken_back_with_one_press(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    view = taken(window, qtbot, *broken_things(tmp_path / "in"))
    qtbot.waitUntil(lambda: view.pane.form is not None)
    assert view.pane.form is not None
    view.pane.form.title.line.setText("Another title")
    assert view.leave()
    qtbot.waitUntil(lambda: window.session.idle)
    view.back.click()
    qtbot.waitUntil(lambda: window.session.idle and window.findChild(Sheet) is None)
    assert window.session.case is not None
    count = window.session.case.reader().value("SELECT count(*) FROM source WHERE deleted = 0")
    assert count == 0
    assert not window.session.undo_label


def test_undo_takes_the_batch_and_redo_brings_it_again(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    names = ("Hairaton", "Termez", "Kunduz")
    paths = [article(tmp_path / "in", name, name, f"{name} is quiet. " * 20) for name in names]
    taken(window, qtbot, *paths)
    assert window.session.case is not None
    reader = window.session.case.reader()

    def count() -> int:
        return int(reader.value("SELECT count(*) FROM source WHERE deleted = 0"))

    for act, left in (("undo", 0), ("redo", 3), ("undo", 0), ("redo", 3)):
        window.actions_by_name[act].trigger()
        qtbot.waitUntil(lambda: window.session.idle)
        assert count() == left
    window.session.do("Rename", lambda step: step.update_where("source", {"genre": "x"}, "1"))
    qtbot.waitUntil(lambda: window.session.idle)
    window.actions_by_name["undo"].trigger()
    qtbot.waitUntil(lambda: window.session.idle)
    assert count() == 3


def test_what_is_held_opens_with_one_press(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    view = taken(window, qtbot, *broken_things(tmp_path / "in"))
    first = all_rows(view)[0].source
    choose(view, qtbot, 1)
    links = view.pane.findChildren(LinkButton)
    next(each for each in links if each.text() == "Open that source").click()
    qtbot.waitUntil(lambda: window.session.idle)
    assert window.session.selection is not None
    assert (window.session.selection.kind, window.session.selection.id) == ("source", first)
    assert window.desk.stack.currentWidget() is window.pages["sources"]
    window.actions_by_name["taken"].trigger()
    qtbot.waitUntil(lambda: window.session.idle)
    assert any(sheet.isVisible() for sheet in window.findChildren(Sheet))


def test_enter_opens_the_text(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    view = taken(window, qtbot, *broken_things(tmp_path / "in"))
    with qtbot.waitSignal(window.session.activated) as told:
        QTest.keyClick(view.list, Qt.Key.Key_Return)
    assert told.args[0].kind == "snapshot"
    assert window.desk.stack.currentWidget() is window.pages["reading"]


def test_a_picture_is_shown_with_what_the_camera_wrote(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    image = QImage(640, 480, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    path = tmp_path / "IMG_1.jpg"
    assert image.save(str(path))
    view = taken(window, qtbot, path)
    qtbot.waitUntil(lambda: view.pane.findChild(Picture) is not None)
    picture = view.pane.findChild(Picture)
    assert picture is not None
    qtbot.waitUntil(lambda: picture.shown)
    assert "640 × 480" in words(view.pane)
