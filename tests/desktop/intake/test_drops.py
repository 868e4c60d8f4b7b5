"""Dropping anything anywhere: with and without a case, mixed, over a sheet, and what is no use."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from db.case import Case
from db.sharing import encryption, signature
from desktop.widgets import Sheet
from desktop.window import Window
from tests.desktop.intake.conftest import WORDS, article
from tests.desktop.intake.dragging import drag, enter, leave


def files(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def settle(qtbot: QtBot, window: Window) -> None:
    qtbot.waitUntil(lambda: window.session.idle, timeout=20_000)


def sheets(window: Window) -> list[Sheet]:
    return [each for each in window.findChildren(Sheet) if each.isVisible()]


def held(window: Window, table: str) -> int:
    assert window.session.case is not None
    reader = window.session.case.reader()
    return int(reader.value(f"SELECT count(*) FROM {table} WHERE deleted = 0"))


@pytest.fixture
def without_case(window: Window, qtbot: QtBot) -> Window:
    window.session.close()
    settle(qtbot, window)
    return window


@pytest.mark.parametrize("view", ["timeline", "incidents", "actors", "sources", "reading", "map"])
def test_a_file_is_taken_in_on_every_page(
    window: Window, qtbot: QtBot, tmp_path: Path, view: str
) -> None:
    window.show_view(view)
    path = article(tmp_path, "one")
    assert drag(window, files(path)) == Qt.DropAction.CopyAction
    settle(qtbot, window)
    assert held(window, "snapshot") == 1


def test_without_a_case_one_is_made_for_what_was_dropped(
    without_case: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = without_case
    path = article(tmp_path, "Rockets at the border")
    assert drag(window, files(path)) == Qt.DropAction.CopyAction
    [sheet] = sheets(window)
    assert sheet.fields[0].value() == "Rockets at the border"
    place = tmp_path / "new.case"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(place), ""))
    with qtbot.waitSignal(window.session.opened):
        sheet.submit()
    settle(qtbot, window)
    assert window.session.path == place
    assert held(window, "snapshot") == 1


def test_a_case_that_is_not_made_after_all_takes_nothing_in_later(
    without_case: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    window = without_case
    drag(window, files(article(tmp_path, "one")))
    [sheet] = sheets(window)
    sheet.cancel()
    Case.create(tmp_path / "other.case", "Other").close()
    with qtbot.waitSignal(window.session.opened):
        window.open(tmp_path / "other.case")
    settle(qtbot, window)
    assert held(window, "snapshot") == 0


def test_material_goes_in_and_a_case_beside_it_is_left(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    Case.create(tmp_path / "other.case", "Other").close()
    before = window.session.path
    noted: list[str] = []
    window.session.noted.connect(noted.append)
    drag(window, files(tmp_path / "other.case", article(tmp_path, "one")))
    settle(qtbot, window)
    assert window.session.path == before
    assert held(window, "snapshot") == 1
    assert any("other.case" in each for each in noted)


def test_keys_never_go_into_a_case(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    troubles: list[object] = []
    window.session.trouble.connect(troubles.append)
    signing, opening = tmp_path / "signing.txt", tmp_path / "identity.txt"
    signing.write_text(signature.new_key())
    opening.write_text(encryption.new_identity())
    for key in (signing, opening):
        drag(window, files(key))
        settle(qtbot, window)
        assert key.name in str(troubles[-1])
    assert held(window, "source") == 0


def test_an_address_becomes_a_card_and_nothing_is_fetched(window: Window, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/news/1")])
    assert "nothing is fetched" in window.door.wants(data)
    drag(window, data)
    settle(qtbot, window)
    assert (held(window, "source"), held(window, "snapshot")) == (1, 0)


def test_a_picture_and_a_piece_of_a_page(window: Window, qtbot: QtBot) -> None:
    picture, page = QMimeData(), QMimeData()
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    picture.setImageData(image)
    page.setData("text/html", f"<h1>Rockets</h1><p>{WORDS * 6}</p>".encode())
    for data in (picture, page):
        drag(window, data)
        settle(qtbot, window)
        for sheet in sheets(window):
            sheet.cancel()
    assert held(window, "source") == 2


def test_over_a_sheet_in_which_something_is_typed(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    window.actions_by_name["details"].trigger()
    settle(qtbot, window)
    qtbot.waitUntil(lambda: bool(sheets(window)))
    drag(window, files(article(tmp_path, "one")))
    settle(qtbot, window)
    assert held(window, "snapshot") == 1


def test_what_would_happen_is_said_while_it_is_held(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    assert enter(window, files(article(tmp_path, "one"), article(tmp_path, "two")))
    assert window.drops.hint.isVisible()
    assert window.drops.hint.accessibleName() == "Drop to take in 2 files"
    leave(window)
    assert not window.drops.hint.isVisible()


def test_what_is_of_no_use_gets_a_sentence(window: Window) -> None:
    troubles: list[object] = []
    window.session.trouble.connect(troubles.append)
    data = QMimeData()
    data.setData("application/x-something", b"\0")
    drag(window, data)
    assert "Nothing of this can be taken in" in str(troubles[-1])


def test_a_lane_that_is_moved_is_not_something_to_take_in(window: Window) -> None:
    data = QMimeData()
    data.setData("application/x-casebinder-lane", b"1")
    assert not enter(window, data)
    assert not window.drops.hint.isVisible()
