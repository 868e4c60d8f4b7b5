"""The sheet about the program: version, licence, whose work it is, facts with nothing private."""

from __future__ import annotations

import getpass
import platform
from importlib.metadata import version
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop import about
from desktop.actions import act


def words(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def test_the_sheet_says_what_it_is_and_copies_the_facts(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 700)
    window.show()
    sheet = about.show(window)
    assert f"Version {version('casebinder')}" in words(sheet)
    assert "Nothing goes to the network" in words(sheet)
    assert "MIT licence" in words(sheet)
    shown = sheet.findChild(QPlainTextEdit)
    assert shown is not None and shown.toPlainText() == about.facts()
    sheet.submit()
    assert QGuiApplication.clipboard().text() == about.facts()


def test_the_facts_name_versions_and_nobody(home: Path) -> None:
    told = about.facts()
    for words in (version("casebinder"), platform.python_version(), "Qt: 6.", "SQLite: 3."):
        assert words in told
    for private in (str(home), getpass.getuser() + "@", platform.node(), str(Path.cwd())):
        assert private not in told


def test_the_licences_of_others_are_shown(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 700)
    sheet = about.show_notices(window)
    shown = sheet.findChild(QPlainTextEdit)
    assert shown is not None
    text = shown.toPlainText()
    for whose in ("numpy", "pyside6-essentials", "Natural Earth", "GeoNames", "GNU LESSER GENERAL"):
        assert whose in text, whose
    assert act("about").needs_case is False
