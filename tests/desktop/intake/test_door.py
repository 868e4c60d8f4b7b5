"""Paste and drop as a person does them, and what the window does with each thing."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QMimeData, Qt, QTimer, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from db.records import arrivals
from desktop.intake.sheet import TakenView
from desktop.widgets import Sheet
from desktop.window import Window
from tests.desktop.intake.conftest import WORDS, article
from tests.desktop.intake.dragging import drag, enter, leave

_PAGE = f"<h1>Rockets at the border</h1><p>{WORDS * 6}</p><p>{WORDS * 2}</p>".encode()


def copied(**formats: str | bytes) -> QMimeData:
    """Something on the clipboard: `html`, `text`, `source` (Chromium's word for the page)."""
    data = QMimeData()
    for kind, held in formats.items():
        raw = held if isinstance(held, bytes) else held.encode()
        mime = {"html": "text/html", "text": "text/plain", "source": "chromium/x-source-url"}[kind]
        data.setData(mime, raw)
    return data


def files(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def settle(qtbot: QtBot, window: Window) -> None:
    qtbot.waitUntil(lambda: window.session.idle, timeout=20_000)


def press(qtbot: QtBot, window: Window, data: QMimeData) -> None:
    """Copy something elsewhere, and Ctrl+V here."""
    QGuiApplication.clipboard().setMimeData(data)
    window.desk.setFocus()
    QTest.keyClick(window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, window)


def view(window: Window) -> TakenView | None:
    return window.findChild(TakenView)


def sources(window: Window) -> list[str]:
    assert window.session.case is not None
    reader = window.session.case.reader()
    return [row[0] for row in reader.rows("SELECT title FROM source WHERE deleted = 0 ORDER BY id")]


def test_a_piece_of_a_page_is_pasted_with_its_address(window: Window, qtbot: QtBot) -> None:
    url = "https://example.org/rockets"
    press(qtbot, window, copied(html=_PAGE, text=WORDS * 8, source=url))
    assert sources(window) == ["Rockets at the border"]
    assert window.session.case is not None
    reader = window.session.case.reader()
    number = int(reader.value("SELECT id FROM source"))
    found = arrivals.arrival(reader, number)
    assert found is not None
    assert found.source.fields["URL"] == url
    assert found.mime == "text/html"


def test_ctrl_v_in_a_field_pastes_into_the_field(window: Window, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("Hairaton")
    line = window.search
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, window)
    assert sources(window) == []


def test_an_address_alone_becomes_a_card_and_says_that_nothing_is_fetched(
    window: Window, qtbot: QtBot
) -> None:
    press(qtbot, window, copied(text="https://example.org/world/rockets"))
    assert sources(window) == ["example.org/world/rockets"]
    shown = view(window)
    assert shown is not None
    qtbot.waitUntil(lambda: shown.pane.form is not None)
    words = [each.reason for each in shown.batch.takes[0].report.warnings]
    assert "nothing is ever fetched" in words[0]


def test_a_few_words_are_shown_before_they_are_taken(window: Window, qtbot: QtBot) -> None:
    press(qtbot, window, copied(text="Hairaton"))
    sheet = window.findChild(Sheet)
    assert sheet is not None
    assert sheet.fields[0].value() == "Hairaton"
    assert sources(window) == []


def test_an_empty_clipboard_is_told(window: Window, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.session.trouble) as told:
        press(qtbot, window, copied(text="  "))
    assert "Copy an article" in str(told.args[0])


def test_a_folder_is_taken_with_everything_in_it(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "material"
    article(folder, "Hairaton", "Rockets at the border")
    article(folder / "second", "Termez", "Quiet in Termez", "Nobody was hurt in the town. " * 9)
    (folder / "film.crdownload").write_bytes(b"half")
    assert drag(window, files(folder)) == Qt.DropAction.CopyAction
    settle(qtbot, window)
    assert sorted(sources(window)) == ["Quiet in Termez", "Rockets at the border"]
    shown = view(window)
    assert shown is not None
    assert dict(shown.batch.passed_over) == {"hidden or unfinished files": 1}


def test_the_window_says_what_letting_go_would_do(window: Window, tmp_path: Path) -> None:
    assert enter(window, copied(text="https://example.org/a"))
    assert "nothing is fetched" in window.drops.hint._words
    leave(window)
    assert not window.drops.hint.isVisible()
    assert enter(window, copied(text=" "))
    assert "Nothing of this" in window.drops.hint._words
    assert enter(window, files(tmp_path))
    assert "folder" in window.drops.hint._words
    leave(window)


def test_many_files_leave_the_window_alive_and_can_be_stopped(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    """The event loop turns while files come in; what is stopped leaves whole files only."""
    names = ["Ada", "Bor", "Cim", "Dun", "Eld", "Fro", "Gar", "Hul", "Ivo", "Jon"] * 12
    paths = [
        article(tmp_path / "many", f"{name}{n}", f"{name} {n}", f"{name}{n} was quiet. " * 30)
        for n, name in enumerate(names)
    ]
    turns = 0

    def turn() -> None:
        nonlocal turns
        turns += 1
        if turns == 12:
            assert window.working.isVisible()
            window.working.cancel.click()

    timer = QTimer()
    timer.timeout.connect(turn)
    timer.start(10)
    with qtbot.waitSignal(window.session.progress, timeout=10_000):
        window.door.take(paths)
    settle(qtbot, window)
    timer.stop()
    made = len(sources(window))
    assert turns >= 12
    assert 0 < made < len(paths)
    assert window.door.last.stopped
    assert len([each for each in window.door.last.takes if each.made]) == made


def test_a_text_of_fifty_megabytes_does_not_hold_the_window(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "large.txt"
    path.write_bytes(b"Nothing happened in the town on that day either. \n" * 1_050_000)
    beats: list[float] = []
    clock = QTimer()
    clock.timeout.connect(lambda: beats.append(perf_counter()))
    clock.start(5)
    window.door.take([path])
    settle(qtbot, window)
    clock.stop()
    # Generous: other programs share the two cores of the machine that runs this.
    assert max((b - a for a, b in pairwise(beats)), default=0) < 2
    (only,) = window.door.last.takes
    assert only.made or "MB" in only.report.refused[0].reason
