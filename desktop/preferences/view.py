"""All settings in two columns: the sections at the left, what can be set in one at the right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from db.language import say
from desktop.preferences.section import Section
from desktop.theme import Space, broad, grown, refit, sided
from desktop.widgets.two_lines import TwoLines

_LIST, _HEIGHT = 216, 520
_TITLE, _SAID = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


class SettingsView(QWidget):
    """The sections; the first is shown."""

    def __init__(self, sections: Sequence[Section]) -> None:
        super().__init__()
        self.sections = tuple(sections)
        self.list = _Sections(self.sections)
        self._stack = QStackedWidget()
        for section in self.sections:
            self._stack.addWidget(_scrolled(section))
            section.changed.connect(self.list.tell)
        self.list.currentRowChanged.connect(self._stack.setCurrentIndex)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.XL)
        row.addWidget(self.list)
        row.addWidget(self._stack, 1)

    def sizeHint(self) -> QSize:
        return QSize(broad(760), grown(_HEIGHT, 6))

    def show_section(self, name: type[Section]) -> None:
        """Show the section of a kind."""
        for number, section in enumerate(self.sections):
            if isinstance(section, name):
                self.list.setCurrentRow(number)


class _Sections(QListWidget):
    def __init__(self, sections: Sequence[Section]) -> None:
        super().__init__()
        self._of = sections
        self.setAccessibleName(say("Settings"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setItemDelegate(TwoLines(self, _lines))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.setStyleSheet("QListWidget { background: transparent; }")
        for section in sections:
            item = QListWidgetItem(section.title, self)
            item.setData(_TITLE, section.title)
        refit(self, _Sections._fit)
        self.setCurrentRow(0)
        self.tell()

    def tell(self) -> None:
        """Say under each title what holds."""
        for number, section in enumerate(self._of):
            item = self.item(number)
            words = section.said()
            item.setData(_SAID, words)
            item.setText(f"{section.title}, {words}" if words else section.title)
            item.setToolTip(words)

    def _fit(self) -> None:
        self.setFixedWidth((_LIST + broad(_LIST)) // 2)
        self.scheduleDelayedItemsLayout()


def _lines(index: QModelIndex | QPersistentModelIndex) -> tuple[str, str]:
    return str(index.data(_TITLE)), str(index.data(_SAID) or "")


def _scrolled(section: Section) -> QScrollArea:
    body = QWidget()
    column = QVBoxLayout(body)
    column.setContentsMargins(*sided(0, 0, Space.M, Space.S))
    column.addWidget(section)
    column.addStretch(1)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.viewport().setAutoFillBackground(False)
    area.setWidget(body)
    # Only now: taking it in, the area gives it a ground.
    body.setAutoFillBackground(False)
    return area
