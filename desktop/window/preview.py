"""A window for a share as its recipient will see it: the program itself, open for reading only.

Hides that its settings are thrown away with the folder it lies in, and that nothing can be opened,
made or handed on from it.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtGui import QCloseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from db.language import say
from desktop import icons
from desktop.session import Session
from desktop.settings import Store
from desktop.theme import Space, theme
from desktop.widgets import QuietButton, Words
from desktop.window.frame import Window

_BAND = say("This is what the recipient will see; nothing can be changed.")
#: Acts that would leave what is looked at.
_LEAVING = frozenset(
    {"new", "open", "copy", "export", "share", "conflicts", "taken", "quit", "new-window"}
)
_SIGN = 18


class Band(QWidget):
    """The line across the top that says what this is, with the way back."""

    def __init__(self) -> None:
        super().__init__()
        self.words = Words(_BAND, "strong")
        self.back = QuietButton(say("Back to the sheet"), framed=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        row.setSpacing(Space.M)
        row.addWidget(_Sign())
        row.addWidget(self.words, 1)
        row.addWidget(self.back)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        painter.fillRect(self.rect(), look.accent_ground)
        painter.fillRect(0, self.height() - 1, self.width(), 1, look.accent)


class _Sign(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(_SIGN, _SIGN)

    def paintEvent(self, event: QPaintEvent) -> None:
        icons.paint(QPainter(self), "eye", self.rect().toRectF(), theme().accent)


class PreviewWindow(Window):
    """`ended`: it was closed, and its file may go."""

    ended = Signal()

    def __init__(self, path: Path, near: Window) -> None:
        self._kept = QSettings(str(path.with_name("preview.ini")), QSettings.Format.IniFormat)
        super().__init__(Session(), Store(self._kept))
        self.setWindowFlag(Qt.WindowType.Window)
        self.setAccessibleName(say("Preview of a share"))
        self.setAcceptDrops(False)
        self.setLayoutDirection(near.layoutDirection())
        self.resize(near.size())
        self.move(near.x() + Space.XXL, near.y() + Space.XXL)
        self.band = Band()
        self.band.back.clicked.connect(self.close)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.band)
        column.addWidget(self.whole, 1)
        self.setCentralWidget(whole)
        self.show()
        self.session.open(path, read_only=True)

    def open(self, path: Path) -> None:
        """Nothing else is opened here: what is shown would no longer be what the band says."""

    def _do(self, name: str) -> None:
        if name == "close":
            self.close()
        elif name not in _LEAVING:
            super()._do(name)

    def _opened(self) -> None:
        super()._opened()
        # The band says it already, and in the words that matter here.
        self.desk.strip.say("")
        self.setWindowTitle(say("Preview: {title} – Casebinder", title=self.session.title))

    def refresh_acts(self) -> None:
        super().refresh_acts()
        for name in _LEAVING:
            self.actions_by_name[name].setVisible(False)
            self.actions_by_name[name].setEnabled(False)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        # Written now: later it would bring the folder back that is about to go.
        self._kept.sync()
        self.ended.emit()
        self.deleteLater()
