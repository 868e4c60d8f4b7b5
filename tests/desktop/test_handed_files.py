"""Files that macOS hands to the running program."""

from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from desktop.handed_files import HandedFiles


def test_a_file_that_is_handed_over_is_opened(qapp: QApplication, tmp_path: Path) -> None:
    opened: list[Path] = []
    handed = HandedFiles(qapp, opened.append)
    assert handed.eventFilter(qapp, QFileOpenEvent(str(tmp_path / "a b.case")))
    assert opened == [tmp_path / "a b.case"]
    assert not handed.eventFilter(qapp, QFileOpenEvent(""))
    assert not handed.eventFilter(qapp, QEvent(QEvent.Type.User))
    assert len(opened) == 1
