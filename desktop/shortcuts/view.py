"""Looking up keys and changing them: the table of all acts, and what can be done with one.

Hides from whoever shows it that a clash is asked about in place: nothing loses its keys unasked.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from db.language import in_quotes, say
from desktop.shortcuts import bindings
from desktop.shortcuts.acts_model import ActsModel, keys_words
from desktop.shortcuts.bindings import Bound, shown
from desktop.shortcuts.key_field import KeyField
from desktop.theme import Space, font, grown
from desktop.widgets import PrimaryButton, QuietButton, RecordTable, Secondary
from desktop.widgets.line import Line

#: The table is as high as the window leaves it, between these.
_LOWEST, _HIGHEST = 150, 380
_AROUND = 320
_LATER_MS = 200


class Keyboard(Protocol):
    """Whoever holds the keys."""

    def every(self) -> list[Bound]:
        """All acts and their keys."""

    def known(self) -> list[Bound]:
        """Those of the views there are."""

    def make_another(self) -> bool:
        """Make one more view; False: all are there."""

    def change(self, name: str, keys: Sequence[str], off: Sequence[str] = ()) -> None:
        """Put an act on keys, taking them from the acts `off`."""

    def reset(self, name: str = "") -> None:
        """The usual keys of one act, or of all."""


class ShortcutsView(QWidget):
    """`printing`: the sheet is to be printed."""

    printing = Signal()

    def __init__(self, keyboard: Keyboard, place_words: Callable[[str], str]) -> None:
        super().__init__()
        self._keyboard = keyboard
        self._adding = False
        self._clashing: tuple[str, list[Bound]] = ("", [])
        self.model = ActsModel(place_words)
        self.words = Line()
        self.table = RecordTable()
        self.field = KeyField()
        self.told = Secondary("")
        self.change = QuietButton(say("Press new keys"), framed=True)
        self.add = QuietButton(say("Add keys"), framed=True)
        self.none = QuietButton(say("No keys"), framed=True)
        self.usual = QuietButton(say("As usual"), framed=True)
        self.all_usual = QuietButton(say("All as usual"))
        self.paper = QuietButton(say("Print on one page…"))
        self.move_here = PrimaryButton(say("Put them here"))
        self.leave_there = QuietButton(say("Leave them there"), framed=True)
        self._foot = QStackedWidget()
        self._lay_out()
        self._connect()
        # Making all views takes a second: meanwhile the first acts stand there.
        self._making = QTimer(self)
        self._making.timeout.connect(self._make_another)
        self._making.start(0)
        self.renew()

    def _lay_out(self) -> None:
        self.words.setPlaceholderText(say("Find an act or keys"))
        self.words.setAccessibleName(say("Find an act or keys"))
        self.words.setFont(font("body"))
        self.table.setModel(self.model)
        self.table.setAccessibleName(say("Acts and their keys"))
        head = self.table.horizontalHeader()
        head.setStretchLastSection(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._foot.addWidget(_row(self.change, self.add, self.none, self.usual, None, self.paper,
                                  self.all_usual))  # fmt: skip
        self._foot.addWidget(self.field)
        self._foot.addWidget(_row(None, self.leave_there, self.move_here))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(Space.M)
        for widget in (self.words, self.table, self.told, self._foot):
            whole.addWidget(widget)

    def _connect(self) -> None:
        self.words.textChanged.connect(self._narrow)
        self.words.installEventFilter(self)
        self.table.installEventFilter(self)
        self.table.doubleClicked.connect(lambda _: self._ask(False))
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._tell())
        self.field.pressed.connect(self._pressed)
        self.field.left.connect(self._left)
        self.change.clicked.connect(lambda: self._ask(False))
        self.add.clicked.connect(lambda: self._ask(True))
        self.none.clicked.connect(lambda: self._put(()))
        self.usual.clicked.connect(self._reset_one)
        self.all_usual.clicked.connect(self._reset_all)
        self.paper.clicked.connect(self.printing)
        self.move_here.clicked.connect(self._move)
        self.leave_there.clicked.connect(self._left)

    def fit(self, high: int) -> None:
        """Stand in a window so many pixels high."""
        self.table.setFixedHeight(max(_LOWEST, min(_HIGHEST, high - grown(_AROUND, 7))))

    @property
    def current(self) -> Bound | None:
        """The act that is chosen."""
        row = self.table.currentIndex().row()
        return self.model.rows[row] if 0 <= row < len(self.model.rows) else None

    def renew(self) -> None:
        """Read all keys anew; what was chosen stays so."""
        was = self.current
        self.model.show(self._keyboard.known())
        self._choose(was.name if was is not None else "")

    @property
    def complete(self) -> bool:
        """Whether the acts of every view stand there."""
        return not self._making.isActive()

    def _make_another(self) -> None:
        if self._keyboard.make_another():
            return
        if self._foot.currentIndex() == 0:
            self._making.stop()
            self.renew()
        else:  # keys are being pressed, or a clash is asked about: not to be taken away
            self._making.setInterval(_LATER_MS)

    def _narrow(self, typed: str) -> None:
        self.model.narrow(typed)
        self._choose("")

    def _choose(self, name: str) -> None:
        rows = self.model.rows
        at = next((row for row, each in enumerate(rows) if each.name == name), 0)
        if rows:
            self.table.choose(at)
        self._tell()

    def _tell(self, sentence: str = "") -> None:
        self._foot.setCurrentIndex(0)
        chosen = self.current
        for button in (self.change, self.add, self.none):
            button.setEnabled(chosen is not None and not chosen.fixed)
        self.usual.setEnabled(chosen is not None and chosen.changed)
        self.all_usual.setEnabled(any(row.changed for row in self.model.rows))
        if not sentence and chosen is not None and chosen.fixed:
            sentence = bindings.refusal(chosen, "")
        self.told.say(sentence or say("Enter changes the keys of the chosen act."))

    def _ask(self, adding: bool) -> None:
        chosen = self.current
        if chosen is None or chosen.fixed:
            return
        self._adding = adding
        self.told.say(say("New keys for “{act}”", act=chosen.words))
        self._foot.setCurrentWidget(self.field)
        self.field.setFocus()

    def _pressed(self, keys: str) -> None:
        chosen = self.current
        if chosen is None:
            return
        refused = bindings.refusal(chosen, keys)
        if refused:
            self.told.say(refused)
            return
        others = bindings.clashes(chosen.name, keys, self._keyboard.every())
        if not others:
            self._put(self._wanted(chosen, keys))
            return
        self._clashing = (keys, others)
        names = say(", ").join(in_quotes(other.words) for other in others)
        self._foot.setCurrentIndex(2)
        self.leave_there.setFocus()
        if any(other.fixed for other in others):
            self.move_here.setEnabled(False)
            self.told.say(
                say(
                    "{keys} already does {act}, which cannot be changed.",
                    keys=shown(keys),
                    act=names,
                )
            )
            return
        self.move_here.setEnabled(True)
        self.told.say(say("{keys} already does {act}.", keys=shown(keys), act=names))

    def _wanted(self, chosen: Bound, keys: str) -> tuple[str, ...]:
        return tuple(dict.fromkeys((*chosen.keys, keys))) if self._adding else (keys,)

    def _move(self) -> None:
        chosen, (keys, others) = self.current, self._clashing
        if chosen is not None:
            self._put(self._wanted(chosen, keys), [other.name for other in others])

    def _put(self, keys: Sequence[str], off: Sequence[str] = ()) -> None:
        chosen = self.current
        if chosen is None:
            return
        self._keyboard.change(chosen.name, keys, off)
        self.renew()
        told = keys_words(keys) or say("no keys")
        self._tell(say("“{act}” is on {keys} now.", act=chosen.words, keys=told))
        self.table.setFocus()

    def _left(self) -> None:
        if self._foot.currentIndex() == 0:
            return
        # Shown before the keyboard goes back: the field hears that it lost it.
        self._tell()
        self.table.setFocus()

    def _reset_one(self) -> None:
        chosen = self.current
        if chosen is not None:
            self._keyboard.reset(chosen.name)
            self.renew()
            self.table.setFocus()

    def _reset_all(self) -> None:
        self._keyboard.reset()
        self.renew()
        self._tell(say("All acts are on their usual keys."))
        self.table.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if watched is self.words and (enter or event.key() == Qt.Key.Key_Down):
            self.table.setFocus()
            return True
        if watched is self.table and enter:
            self._ask(False)
            return True
        if watched is self.table and event.key() == Qt.Key.Key_Delete:
            if self.none.isEnabled():
                self._put(())
            return True
        return False


def _row(*widgets: QWidget | None) -> QWidget:
    """Widgets in a row; None: room that stretches."""
    held = QWidget()
    row = QHBoxLayout(held)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(Space.S)
    for widget in widgets:
        if widget is None:
            row.addStretch(1)
        else:
            row.addWidget(widget)
    return held
