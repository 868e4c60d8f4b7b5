"""The first page: what the program is, a new case, an existing one, the demo, the recent ones."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from db.language import say
from desktop import icons
from desktop.theme import Space, theme
from desktop.widgets import (
    ElidedLabel,
    IconButton,
    LinkButton,
    PrimaryButton,
    QuietButton,
    RowButton,
    Secondary,
    SectionHead,
    Words,
)

_LEAD = say(
    "Keep everything you know about one subject in one file: what happened, who "
    "says so, in which words, and who says otherwise. Nothing you put in leaves "
    "this computer."
)
#: Down to the name of the program in the other column, in pixels.
_BESIDE_NAME = 62
_STEPS = (
    (
        "sources",
        say("Collect"),
        say("Paste or drop an article. Its text is cleaned, its original kept."),
    ),
    ("reading", say("Read"), say("Mark a sentence: it becomes an incident, or a claim about one.")),
    (
        "timeline",
        say("See"),
        say("Incidents on a timeline, with their disputes and uncertain dates."),
    ),
    (
        "dossier",
        say("Print"),
        say("A dossier with every statement cited to the words it rests on."),
    ),
)


class WelcomePage(QWidget):
    """Shown while no case is open."""

    made = Signal()
    sought = Signal()
    tried = Signal()
    opened = Signal(str)
    forgotten = Signal(str)
    copies_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout()
        row.setSpacing(64)
        top = Qt.AlignmentFlag.AlignTop
        row.addStretch(1)
        row.addWidget(self._left(), 0, top)
        row.addWidget(self._right(), 0, top)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XXL, Space.XXL, Space.XXL, Space.XXL)
        column.addStretch(2)
        column.addLayout(row)
        column.addStretch(3)
        # No button is lit before a key was pressed; Tab begins with New case.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_recent(self, paths: Sequence[str]) -> None:
        """The recent cases, the newest first; those that are gone say so."""
        while self._list.count():
            item = self._list.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()
        for path in paths:
            self._list.addWidget(self._recent(path))
        if not paths:
            self._list.addWidget(
                Secondary(say("No cases yet. The ones you open are listed here."), "body")
            )

    def complain(self, sentence: str) -> None:
        """A sentence on why a file was not opened, where the person is looking."""
        self._trouble.say(sentence)
        self._trouble.setVisible(bool(sentence))

    def _left(self) -> QWidget:
        side = QWidget()
        side.setFixedWidth(440)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(_Mark())
        column.addSpacing(Space.L)
        column.addWidget(Words("Casebinder", "display"))
        column.addSpacing(Space.S)
        column.addWidget(Secondary(_LEAD, "body"))
        column.addSpacing(Space.XL)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        self.new = PrimaryButton(say("New case"))
        self.new.clicked.connect(self.made)
        self.open = QuietButton(say("Open case…"), framed=True)
        self.open.clicked.connect(self.sought)
        self.demo = QuietButton(say("Try the demo case"), framed=True)
        self.demo.clicked.connect(self.tried)
        for button in (self.new, self.open, self.demo):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column.addLayout(buttons)
        column.addSpacing(Space.M)
        self._trouble = Words("", "body", "danger")
        self._trouble.hide()
        column.addWidget(self._trouble)
        column.addSpacing(Space.XL)
        for icon, name, words in _STEPS:
            column.addWidget(_Step(icon, name, words))
            column.addSpacing(Space.L)
        return side

    def _right(self) -> QWidget:
        side = QWidget()
        side.setFixedWidth(400)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addSpacing(_BESIDE_NAME)
        column.addWidget(SectionHead(say("Recent cases")))
        column.addWidget(_Rule())
        self._list = QVBoxLayout()
        self._list.setSpacing(Space.XS)
        column.addLayout(self._list)
        column.addSpacing(Space.L)
        column.addWidget(Secondary(say("Or drop a case file anywhere on this window.")))
        return side

    def _recent(self, path: str) -> QWidget:
        file = Path(path)
        there = file.is_file()
        row = RowButton()
        inside = QHBoxLayout(row)
        inside.setContentsMargins(Space.S, Space.S, 0, Space.S)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(ElidedLabel(file.stem, "strong", "" if there else "faint"))
        changed = _changed(file) if there else "not there any more"
        folder = ElidedLabel(
            f"{changed} · {_short(file.parent)}", "small", "secondary", Qt.TextElideMode.ElideMiddle
        )
        words.addWidget(folder)
        inside.addLayout(words, 1)
        words_for = say("Earlier copies of {stem}…", stem=file.stem)
        copies = IconButton("clock", words_for, 16) if there else LinkButton(say("Earlier copies…"))
        copies.setAccessibleName(words_for)
        copies.clicked.connect(lambda: self.copies_wanted.emit(path))
        inside.addWidget(copies)
        forget = IconButton("cross", say("Take {stem} off this list", stem=file.stem), 14)
        forget.clicked.connect(lambda: self.forgotten.emit(path))
        inside.addWidget(forget)
        row.setAccessibleName(say("Open {stem}, {changed}", stem=file.stem, changed=changed))
        row.clicked.connect(lambda: self.opened.emit(path))
        return row

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme().panel)


class _Rule(QWidget):
    """A 1 px line under a head."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme().line)


class _Mark(QWidget):
    """The sign of the program."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(48, 48)

    def paintEvent(self, event: QPaintEvent) -> None:
        icons.paint(QPainter(self), "casebinder", self.rect().toRectF(), theme().accent)


class _Step(QWidget):
    """One thing the program is for."""

    def __init__(self, icon: str, name: str, words: str) -> None:
        super().__init__()
        self._icon = icon
        row = QHBoxLayout(self)
        row.setContentsMargins(36, 0, 0, 0)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(Words(name, "section"))
        column.addWidget(Secondary(words, "body"))
        row.addLayout(column)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def paintEvent(self, event: QPaintEvent) -> None:
        place = self.rect().toRectF().adjusted(0, 0, 0, 0)
        place.setSize(place.size().scaled(20, 20, Qt.AspectRatioMode.IgnoreAspectRatio))
        icons.paint(QPainter(self), self._icon, place, theme().accent)


def _changed(file: Path) -> str:
    at = datetime.fromtimestamp(file.stat().st_mtime)
    return f"{at.day} {at:%b %Y, %H:%M}"


def _short(folder: Path) -> str:
    """A folder as people write it, from their own home."""
    try:
        return f"~/{folder.relative_to(Path.home())}".rstrip("/.")
    except ValueError:
        return str(folder)
