"""The first page: what the program is, a new case, an existing one, the demo, the recent ones."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from db.language import say
from db.when import said_moment
from desktop import icons
from desktop.theme import Space, broad, refit, sided, theme
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
from desktop.widgets.announcement import announce
from desktop.widgets.labels import placed

_LEAD = say(
    "Keep everything you know about one subject in one file: what happened, who "
    "says so, in which words, and who says otherwise. Nothing you put in leaves "
    "this computer."
)
#: Widths of the two sides and what is between them, in pixels of letters at 100 %.
_LEFT, _RIGHT, _BETWEEN = 440, 400, 64
#: From the edge of a way to its words: room for the icon, in pixels.
_BESIDE_ICON = 54
#: Down to the name of the program in the other column, in pixels.
_BESIDE_NAME = 62
#: Other ways to begin: the signal each gives, its icon, what it is and what one gets of it.
_WAYS = (
    (
        "guided",
        "reading",
        say("Follow a first case"),
        say("Six steps from an article to a printed dossier. Leave at any time."),
    ),
    (
        "tried",
        "timeline",
        say("Look at the demo case"),
        say("What five articles say of one region, with its disputes and uncertain dates."),
    ),
    (
        "imported",
        "import",
        say("Import what you have"),
        say("Articles, pages, PDFs, tables, lists. A new case is made for them."),
    ),
)


class WelcomePage(QWidget):
    """Shown while no case is open."""

    made = Signal()
    sought = Signal()
    tried = Signal()
    guided = Signal()
    imported = Signal()
    opened = Signal(str)
    forgotten = Signal(str)
    copies_wanted = Signal(str)
    manual_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName("Casebinder")
        inside = QWidget()
        inside.setAutoFillBackground(False)
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        top = Qt.AlignmentFlag.AlignTop
        self._sides = (self._left(), self._right())
        for side in self._sides:
            self._beside.addWidget(side, 0, top)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addLayout(self._beside)
        row.addStretch(1)
        column = QVBoxLayout(inside)
        column.setContentsMargins(Space.XXL, Space.XXL, Space.XXL, Space.XXL)
        column.addStretch(2)
        column.addLayout(row)
        column.addStretch(3)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        scroll.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        refit(self, WelcomePage._fit)
        # No button is lit before a key was pressed; Tab begins with New case.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _fit(self) -> None:
        """Beside each other when both have room, else one below the other."""
        room = max(self.width(), 1) - 2 * Space.XXL
        wide = broad(_LEFT) + broad(_RIGHT) + _BETWEEN <= room
        for side, width in zip(self._sides, (_LEFT, _RIGHT), strict=True):
            side.setFixedWidth(min(broad(width), room) if wide else min(broad(_LEFT), room))
        way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._beside.setDirection(way)
        self._beside.setSpacing(_BETWEEN if wide else Space.L)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

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
        announce(self, sentence, urgent=True)

    def _left(self) -> QWidget:
        side = QWidget()
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
        self.manual = QuietButton(say("Manual"))
        self.manual.setToolTip(say("The manual, inside the program (Ctrl+F1)"))
        self.manual.clicked.connect(self.manual_wanted)
        for button in (self.new, self.open, self.manual):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column.addLayout(buttons)
        column.addSpacing(Space.M)
        self._trouble = Words("", "body", "danger")
        self._trouble.hide()
        column.addWidget(self._trouble)
        column.addSpacing(Space.XL)
        self.ways: dict[str, RowButton] = {}
        for signal, icon, name, words in _WAYS:
            way = _Way(icon, name, words)
            way.clicked.connect(getattr(self, signal))
            self.ways[signal] = way
            column.addWidget(way)
            column.addSpacing(Space.S)
        return side

    def _right(self) -> QWidget:
        side = QWidget()
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
        column.addWidget(
            Secondary(say("Or drop a case, an article or a folder anywhere on this window."))
        )
        return side

    def _recent(self, path: str) -> QWidget:
        file = Path(path)
        there = file.is_file()
        row = RowButton()
        inside = QHBoxLayout(row)
        inside.setContentsMargins(*sided(Space.S, Space.S, 0, Space.S))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(ElidedLabel(file.stem, "strong", "" if there else "faint"))
        changed = _changed(file) if there else say("not there any more")
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


class _Way(RowButton):
    """A way to begin: its icon, what it is, what one gets."""

    def __init__(self, icon: str, name: str, words: str) -> None:
        super().__init__(framed=True)
        self._icon = icon
        row = QHBoxLayout(self)
        row.setContentsMargins(0, Space.S, 0, Space.S)
        row.setSpacing(0)
        column = QVBoxLayout()
        column.setSpacing(2)
        row.addSpacing(_BESIDE_ICON)
        row.addLayout(column, 1)
        row.addSpacing(Space.L)
        column.addWidget(Words(name, "section"))
        column.addWidget(Secondary(words, "body"))
        self.setAccessibleName(f"{name}. {words}")

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        place = placed(self, QRectF(16, (self.height() - 22) / 2, 22, 22))
        icons.paint(QPainter(self), self._icon, place, theme().accent)


def _changed(file: Path) -> str:
    at = datetime.fromtimestamp(file.stat().st_mtime)
    return said_moment(at)


def _short(folder: Path) -> str:
    """A folder as people write it, from their own home."""
    try:
        return f"~/{folder.relative_to(Path.home())}".rstrip("/.")
    except ValueError:
        return str(folder)
