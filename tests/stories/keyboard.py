"""Two hands on the keyboard: every key goes to whatever has the focus, and is counted.

Knows what a person sees: which field the cursor stands in, what it holds, what a list offers.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from db import when as dates
from db.reading.suggestion import FigureDetail
from desktop.reading.found_names import FoundNames
from desktop.widgets import Chip, ChoiceField, Field, RecordPicker, Sheet, WhenField
from desktop.widgets.side_by_side import SideBySide
from tests.stories.person import Person

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
_MOST_TABS = 60
#: What a field should hold: text, a code of a choice, or a date as (words, EDTF).
Wanted = Mapping[str, object]
#: A figure: measure, who, qualifier, number.
Counted = tuple[str, str, str, int | None]


class Hands:
    """Press keys, look, press on. `pressed`: how many keys so far."""

    def __init__(self, person: Person) -> None:
        self.person = person
        self.pressed = 0

    # Keys

    def press(self, *keys: Key | str, with_: Qt.KeyboardModifier | None = None) -> None:
        """One key after the other, each for whatever has the focus by then."""
        for key in keys:
            if isinstance(key, str):
                self.types(key)
            else:
                self.pressed += 1
                QTest.keyClick(self.focus, key, with_ or Qt.KeyboardModifier.NoModifier)
            self.person.settle()

    def types(self, words: str) -> None:
        """Type words; letters QTest has no key for come as from a layout that has them."""
        for letter in words:
            self.pressed += 1
            if letter.isascii():
                QTest.keyClicks(self.focus, letter)
                continue
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                none = Qt.KeyboardModifier.NoModifier
                QApplication.sendEvent(self.focus, QKeyEvent(kind, 0, none, letter))

    @property
    def focus(self) -> QWidget:
        """Where the keys go."""
        widget = QApplication.focusWidget()
        assert widget is not None, "nothing has the focus"
        return widget

    # Search and acts

    def does(self, words: str) -> None:
        """An act by its name, from the palette."""
        self.jumps(words, words)

    def jumps(self, typed: str, row: str) -> None:
        """Ctrl+K, a few letters, down to the row that begins so, Enter."""
        self.press(Key.Key_K, with_=CTRL)
        self.types(typed)
        rows = self.person.window.search.list

        def listed() -> list[str]:
            return [rows.item(n).text() for n in range(rows.count())]

        self.person.wait_for(lambda: any(each.startswith(row) for each in listed()))
        self.until(lambda: rows.currentItem().text().startswith(row), Key.Key_Down)
        self.press(Key.Key_Return)

    # Suggestions

    def walks_to(self, kind: str, words: str) -> None:
        """J until the panel tells of a suggestion with these words."""
        desk = self.person.reading.suggesting
        self.person.wait_for(lambda: not desk.finding.looking)

        def there() -> bool:
            each = desk.current
            return each is not None and each.kind == kind and words in each.text

        self.until(there, "j", 120)

    # Sheets

    @property
    def field(self) -> Field | None:
        """The field of a sheet in which the cursor stands."""
        widget: QWidget | None = self.focus
        while widget is not None and not isinstance(widget, Field):
            widget = widget.parentWidget()
        return widget

    def fills(self, wanted: Wanted, done: Key = Key.Key_Return) -> None:
        """Tab through the sheet that is open, change what does not fit, then Enter."""
        sheet = self.person.sheet()
        left = dict(wanted)
        for _ in range(_MOST_TABS):
            field = self.field
            if field is not None and field.label in left:
                self._put(field, left.pop(field.label))
            held = {each.label: each for each in visible(sheet)}
            left = {name: each for name, each in left.items() if not _fits(held.get(name), each)}
            if not left:
                break
            self.press(Key.Key_Tab)
        assert not left, f"{sheet.accessibleName()}: no way to {left}"
        self.press(done)
        assert sheet not in self.person.sheets(), self.person.sees(sheet)

    def _put(self, field: Field, value: object) -> None:
        if _fits(field, value):
            return
        if isinstance(field, RecordPicker):
            self._pick(field, str(value))
        elif isinstance(field, ChoiceField):
            self._choose(field, str(value))
        elif isinstance(field, WhenField):
            self._date(field, value)
        elif isinstance(field, FoundNames):
            self._turn(field, value)
        else:
            self.press(Key.Key_A, with_=CTRL)
            if value:
                self.types(str(value))
            else:
                self.press(Key.Key_Delete)
        assert _fits(field, value), f"{field.label}: {field.value()} instead of {value}"

    def _choose(self, field: ChoiceField, code: str) -> None:
        """Arrows, as few as lead there."""
        choice = field.choice
        at = choice.findData(code)
        assert at >= 0, f"{field.label} has no “{code}”"
        way = Key.Key_Down if at > choice.currentIndex() else Key.Key_Up
        self.press(*(way for _ in range(abs(at - choice.currentIndex()))))

    def _pick(self, field: RecordPicker, title: str) -> None:
        """What is offered, if it stands there; else by typing it, made new when there is none."""
        if field.list.isVisible() and self._take_row(field, title):
            return
        self.press(Key.Key_A, with_=CTRL)
        if not title:
            self.press(Key.Key_Delete)
            return
        self.types(title)
        self.person.wait_for(lambda: self._asked(field, title))
        if not self._take_row(field, title):
            self._step_last(field)
            self.press(Key.Key_Return)

    def _asked(self, field: RecordPicker, title: str) -> bool:
        rows = field.list
        if not rows.isVisible() or not rows.count():
            return False
        last = rows.item(rows.count() - 1).text()
        return last == title or any(rows.item(n).text() == title for n in range(rows.count()))

    def _take_row(self, field: RecordPicker, title: str) -> bool:
        titles = [field.list.item(n).text() for n in range(field.list.count())]
        if title not in titles:
            return False
        for _ in range(titles.index(title) - field.list.currentRow()):
            self.press(Key.Key_Down)
        self.press(Key.Key_Return)
        return True

    def _step_last(self, field: RecordPicker) -> None:
        while field.list.currentRow() < field.list.count() - 1:
            self.press(Key.Key_Down)

    def _turn(self, field: FoundNames, wanted: object) -> None:
        """Space on every figure that is to be turned on or off."""
        for chip, on in figure_chips(field, wanted):
            if chip.isChecked() != on:
                self.until(chip.hasFocus, Key.Key_Tab)
                self.press(Key.Key_Space)

    def _date(self, field: WhenField, value: object) -> None:
        """Words, and one of their readings when there are several."""
        words, edtf = value if isinstance(value, tuple) else (str(value), str(value))
        if field.line.text() != words:
            self.press(Key.Key_A, with_=CTRL)
            self.types(words)
        if not words:
            self.press(Key.Key_Delete)
        elif not _fits(field, value):
            for _ in range(9):
                self.press(Key.Key_Tab)
                chip = self.focus
                if self.field is not field:
                    raise AssertionError(f"“{words}” has no reading {edtf}")
                if chip.property("text") == dates.show(edtf):
                    self.press(Key.Key_Return)
                    return

    def copied(self, path: Path) -> Path:
        """A copy of the case as it is now."""
        self.person.session.save_copy(path)
        self.person.wait_long(path.exists, 10_000)
        self.person.settle()
        return path

    def holds(self, key: Key, with_: Qt.KeyboardModifier, come_true: Callable[[], bool]) -> None:
        """Hold a key of undo or redo down until something can be seen."""
        while not come_true():
            self.pressed += 1
            with self.person.hears(self.person.session.history):
                QTest.keyClick(self.focus, key, with_)
        self.person.settle()

    def until(
        self,
        come_true: Callable[[], bool],
        key: Key | str,
        most: int = 300,
    ) -> None:
        """Press one key until something can be seen."""
        for _ in range(most + 1):
            if come_true():
                return
            self.press(key)
        raise AssertionError(f"{key} led nowhere")


def visible(sheet: Sheet) -> list[Field]:
    """The fields a sheet shows."""
    out: list[Field] = []
    for field in sheet.fields:
        inner = field._held if isinstance(field, SideBySide) else [field]
        out += [each for each in inner if each.isVisibleTo(sheet)]
    return out


def figure_chips(field: FoundNames, wanted: Any) -> list[tuple[Chip, bool]]:
    """The chips of figures, each with whether its figure is among those wanted."""
    return [
        (chip, counted(each.detail) in wanted)
        for chip, each in field.chips
        if isinstance(each.detail, FigureDetail)
    ]


def counted(figure: FigureDetail) -> Counted:
    """Measure, who, qualifier and the number, as figures are compared."""
    number = figure.point if figure.point is not None else figure.min
    rough = figure.qualifier in ("dozens", "several")
    return figure.measure, figure.who, figure.qualifier, None if rough else number


def _fits(field: Field | None, value: object) -> bool:
    """Whether a field holds what it should."""
    if field is None:
        return False
    if isinstance(field, FoundNames):
        return all(chip.isChecked() == on for chip, on in figure_chips(field, value))
    held = field.value()
    if isinstance(field, RecordPicker):
        return (held.title if held else "") == value
    if isinstance(field, WhenField):
        if isinstance(value, tuple):
            return held is not None and (held.phrase, held.edtf) == value
        return (held.edtf if held else "") == (value or "")
    return bool(held == value or (not held and not value))
