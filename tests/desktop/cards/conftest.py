"""A window with one card in it and the small case open: what a person sees and can press."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QWidget
from pytestqt.qtbot import QtBot

from db.reader import Reader
from db.refs import Kind, Ref
from desktop.actors.card import ActorCardView
from desktop.incidents.card import IncidentCardView
from desktop.session import Session
from desktop.sources.card import SourceCardView
from desktop.theme import themes
from desktop.widgets import Field, RecordPicker, Sheet
from desktop.widgets.card_view import CardView
from desktop.widgets.item_row import EditArea
from tests.small_case import SmallCase

_VIEWS: dict[str, type[CardView]] = {
    "incident": IncidentCardView,
    "actor": ActorCardView,
    "source": SourceCardView,
}


class Desk:
    """The person's hands and eyes: opens a card, presses, types, reads."""

    def __init__(self, qtbot: QtBot, session: Session, ids: SmallCase) -> None:
        self.qtbot, self.session, self.ids = qtbot, session, ids
        self.window = QMainWindow()
        self.window.resize(1000, 900)
        self.card: Any = None
        qtbot.addWidget(self.window)

    def open(self, kind: Kind, number: int) -> None:
        """Select a record and wait until its card stands there."""
        if not isinstance(self.card, _VIEWS[kind]):
            self.card = _VIEWS[kind](self.session)  # type: ignore[call-arg]
            self.window.setCentralWidget(self.card)
            self.window.show()
            self.qtbot.waitUntil(self.window.isActiveWindow)
        self.session.select(Ref(kind, number))
        self.settle()

    def settle(self) -> None:
        """Wait until nothing is asked or written."""
        self.qtbot.waitUntil(lambda: self.session.idle)

    def find(self, name: str) -> Any:
        """What stands for something on the card ("claim:12"); the test fails when it is not."""
        found = self.seen(name)
        assert found is not None, f"{name} is not on the card"
        return found

    def seen(self, name: str) -> Any | None:
        """The same, or None."""
        shown = [each for each in self.card.findChildren(QWidget, name) if each.isVisible()]
        return shown[0] if shown else None

    def press(self, widget: QWidget) -> None:
        """Click in the middle."""
        self.card.ensureWidgetVisible(widget)
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        self.settle()

    def key(self, widget: QWidget, key: Qt.Key) -> None:
        """Put the focus there by keyboard and press a key."""
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(widget, key)
        self.settle()

    def choose(self, area: EditArea, label: str) -> None:
        """Open the menu of a row with its three dots and take an entry."""
        assert area._more is not None
        QTest.mouseClick(area._more, Qt.MouseButton.LeftButton)
        menu = next(each for each in area.findChildren(QMenu) if each.isVisible())
        action = next(each for each in menu.actions() if each.text().split("\t")[0] == label)
        place = menu.actionGeometry(action).center()
        QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=QPoint(place))
        self.settle()

    @property
    def sheet(self) -> Sheet:
        """The form that is open."""
        self.settle()
        return next(each for each in self.window.findChildren(Sheet) if each.isVisible())

    def no_sheet(self) -> bool:
        """Whether no form is open."""
        return not any(each.isVisible() for each in self.window.findChildren(Sheet))

    def field(self, label: str) -> Any:
        """A field of the open form by its label."""
        fields = self.sheet.findChildren(Field)
        return next(each for each in fields if each.label == label and each.isVisible())

    def pick(self, label: str, typed: str, row: int = 0) -> None:
        """Type into a field that chooses a record and take a suggestion with Enter."""
        field: RecordPicker = self.field(label)
        field.line.setFocus()
        self.qtbot.waitUntil(field.line.hasFocus)
        field.line.selectAll()
        QTest.keyClicks(field.line, typed)
        self.qtbot.waitUntil(field.list.isVisible)
        for _ in range(row):
            QTest.keyClick(field.line, Qt.Key.Key_Down)
        QTest.keyClick(field.line, Qt.Key.Key_Return)
        self.settle()

    def save(self) -> None:
        """Press the one button of the form."""
        QTest.mouseClick(self.sheet.primary_button, Qt.MouseButton.LeftButton)
        self.settle()

    def undo(self) -> None:
        self.session.undo()
        self.settle()

    def redo(self) -> None:
        self.session.redo()
        self.settle()

    def ask(self, question: Callable[[Reader], Any]) -> Any:
        """Read the case beside the window."""
        assert self.session.case is not None
        reader = self.session.case.reader()
        try:
            return question(reader)
        finally:
            reader.close()


@pytest.fixture
def desk(qapp: QApplication, qtbot: QtBot, small: SmallCase) -> Iterator[Desk]:
    themes.start("light")
    session = Session()
    faults: list[object] = []
    session.bug.connect(faults.append)
    session.trouble.connect(faults.append)
    with qtbot.waitSignal(session.opened):
        session.open(small.path)
    made = Desk(qtbot, session, small)
    yield made
    session.end()
    assert faults == []
