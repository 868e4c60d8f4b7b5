"""What the program is: its version and licence, whose work it stands on, and what it runs on here.

The facts of the machine are for reports, and hold nothing private: no name, no folder, no case.
"""

from __future__ import annotations

import platform
from importlib.metadata import version
from importlib.resources import files

import PySide6
from PySide6.QtCore import QSize, QSysInfo, Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from db import processes
from db.format import sqlite_version
from db.language import say, spoken
from desktop import icons
from desktop.theme import Space, font, theme
from desktop.widgets import QuietButton, Secondary, Sheet, Words

_WIDTH = 620
_HEIGHT = 340
_SIGN = 56


def show(window: QWidget) -> Sheet:
    """The sheet about the program."""
    others = QuietButton(say("Whose work it stands on, and their licences…"), framed=True)
    others.clicked.connect(lambda: show_notices(window))
    return Sheet.open(
        window,
        say("About Casebinder"),
        [
            _Head(),
            Words(
                say(
                    "Nothing goes to the network. Your cases, what you search and what you write "
                    "stay in files on your own disk; the program asks nobody for updates and "
                    "reports nothing."
                )
            ),
            Secondary(say("Free software under the MIT licence.")),
            others,
            Secondary(say("This computer, for a report of a fault; nothing private is in it:")),
            _Text(facts(), say("Facts of this computer"), 0),
        ],
        say("Copy the facts"),
        _copy,
        width=_WIDTH,
        cancel=say("Close"),
    )


def show_notices(window: QWidget) -> Sheet:
    """The packages, fonts and data of others, and the texts of their licences."""
    text = (files("resources") / "notices" / "licences.txt").read_text("utf-8")
    shown = _Text(text, say("Licences"), _HEIGHT)
    return Sheet.open(
        window,
        say("Whose work Casebinder stands on"),
        [shown],
        say("Close"),
        lambda: "",
        width=_WIDTH,
        cancel="",
    )


def facts() -> str:
    """What somebody who looks into a fault must know of this computer, a fact a line."""
    app = QGuiApplication.instance()
    drawn_by = app.platformName() if isinstance(app, QGuiApplication) else ""
    screens = [
        f"{each.size().width()}x{each.size().height()} at {each.devicePixelRatio():g}"
        for each in QGuiApplication.screens()
    ]
    lines = {
        "Casebinder": f"{version('casebinder')}{' (bundle)' if processes.is_bundle() else ''}",
        "System": f"{QSysInfo.prettyProductName()}, {platform.machine()}",
        "Kernel": f"{QSysInfo.kernelType()} {QSysInfo.kernelVersion()}",
        "Python": platform.python_version(),
        "Qt": f"{qVersion()}, PySide6 {PySide6.__version__}, {drawn_by}",
        "SQLite": sqlite_version(),
        "Screens": ", ".join(screens),
        "Language": spoken(),
    }
    return "\n".join(f"{name}: {value}" for name, value in lines.items())


def _copy() -> str:
    QGuiApplication.clipboard().setText(facts())
    return ""


class _Head(QWidget):
    """The sign of the program, its name and version."""

    def __init__(self) -> None:
        super().__init__()
        sign = QLabel()
        ratio = self.devicePixelRatioF()
        sign.setPixmap(icons.pixmap("casebinder", theme().accent, _SIGN, ratio))
        sign.setAlignment(Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(Space.XS)
        words.addWidget(Words("Casebinder", "title"))
        words.addWidget(Secondary(say("Version {version}", version=version("casebinder"))))
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.L)
        row.addWidget(sign)
        row.addLayout(words, 1)


class _Text(QPlainTextEdit):
    """Text to be read and copied; `height` 0: as high as its lines."""

    def __init__(self, text: str, name: str, height: int) -> None:
        super().__init__(text)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setFont(font("small"))
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        # English and of the machine, whatever the window speaks.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._height = height

    def sizeHint(self) -> QSize:
        """As high as was asked for, or as its lines are in this size of letters."""
        lines = self.blockCount() * self.fontMetrics().lineSpacing()
        around = self.height() - self.viewport().height() + 2 * self.document().documentMargin()
        return QSize(super().sizeHint().width(), self._height or round(lines + around + Space.S))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
