"""Fields of a form: a name above, the editor, and under it what is wrong or worth knowing.

Every field answers `value()`, says `changed`, and can `complain` in place; none opens a box
in the person's way.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, QRectF, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QPlainTextEdit,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)

from db.language import say
from db.terms import Vocabulary
from desktop import icons
from desktop.spelling.writing import WritingField
from desktop.theme import Space, font, refit, theme
from desktop.widgets.chips import sign
from desktop.widgets.labels import Secondary, Words, elided, isolated
from desktop.widgets.line import Line


class Field(QWidget):
    """What all fields share. Subclasses put their editor in with `_edit_with`."""

    changed = Signal()

    def __init__(self, label: str, hint: str = "", required: bool = False) -> None:
        super().__init__()
        self.label = label
        self.required = required
        self._hint = hint
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.XS)
        self._name = Words(label, "small_strong")
        self._note = Secondary(hint)
        self._column.addWidget(self._name)
        self._column.addWidget(self._note)
        self._note.setVisible(bool(hint))
        self._editor: QWidget = self

    def value(self) -> Any:
        """What stands in the field."""
        raise NotImplementedError

    def set_value(self, value: Any) -> None:
        """Put something in."""
        raise NotImplementedError

    def empty(self) -> bool:
        """Whether nothing was given."""
        return not self.value()

    def trouble(self) -> str:
        """One sentence on why this cannot be used yet, or ""."""
        return say("{label} is needed.", label=self.label) if self.required and self.empty() else ""

    def complain(self, sentence: str) -> None:
        """Show a sentence under the field in red; "" goes back to the hint."""
        self._note.set_tone("danger" if sentence else "secondary")
        self._note.say(sentence or self._hint)
        self._note.setVisible(bool(sentence or self._hint))
        self._editor.setProperty("trouble", bool(sentence))
        self._editor.style().unpolish(self._editor)
        self._editor.style().polish(self._editor)
        self._editor.setAccessibleDescription(sentence or self._hint)

    def go_bare(self) -> None:
        """Without its name above it: where it stands says what it is."""
        self._name.hide()

    def focus(self) -> None:
        """Put the cursor here."""
        self._editor.setFocus(Qt.FocusReason.TabFocusReason)

    def _edit_with(self, editor: QWidget) -> None:
        self._editor = editor
        editor.setFont(font("body"))
        editor.setAccessibleName(self.label)
        if self._hint:
            editor.setAccessibleDescription(self._hint)
        self._name.setBuddy(editor)
        self._column.insertWidget(1, editor)

    def _say_changed(self) -> None:
        if self._editor.property("trouble"):
            self.complain("")
        self.changed.emit()


class TextField(Field):
    """One line of text; `value()` is stripped. `technical`: see `Line`."""

    def __init__(
        self,
        label: str,
        value: str = "",
        *,
        hint: str = "",
        placeholder: str = "",
        required: bool = False,
        technical: bool = False,
    ) -> None:
        super().__init__(label, hint, required)
        self.line = Line(value, technical)
        self.line.setCursorPosition(0)
        self.line.setPlaceholderText(placeholder)
        self._edit_with(self.line)
        self.line.textChanged.connect(self._say_changed)

    def value(self) -> str:
        return self.line.text().strip()

    def set_value(self, value: str) -> None:
        self.line.setText(value)


class LinesField(Field):
    """Several lines; Tab leaves the field, Ctrl+Enter is left to the form."""

    def __init__(
        self,
        label: str,
        value: str = "",
        *,
        hint: str = "",
        placeholder: str = "",
        required: bool = False,
        rows: int = 4,
    ) -> None:
        super().__init__(label, hint, required)
        self.lines: QPlainTextEdit = WritingField(value)
        self.lines.setPlaceholderText(placeholder)
        self.lines.setTabChangesFocus(True)
        self._edit_with(self.lines)
        refit(
            self.lines,
            lambda each: each.setFixedHeight(each.fontMetrics().lineSpacing() * rows + 22),
        )
        self.lines.textChanged.connect(self._say_changed)

    def value(self) -> str:
        return self.lines.toPlainText().strip()

    def set_value(self, value: str) -> None:
        self.lines.setPlainText(value)


class _Choice(QComboBox):
    """A combo box that leaves the wheel to the form while it is closed, and draws its arrow."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMaxVisibleItems(14)
        # A long choice must not make the form wider than its sheet.
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def wheelEvent(self, event: QEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QEvent) -> None:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        box = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self)
        room = box.width() - (0 if option.currentIcon.isNull() else option.iconSize.width() + 4)
        whole = isolated(option.currentText)
        # Qt would cut a long choice in the middle of a letter.
        shown = elided(self.fontMetrics(), whole, room)
        option.currentText = shown
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()
        self.setToolTip(whole if shown != whole else "")
        draw_arrow(self)


class ChoiceField(Field):
    """One term of a vocabulary of `db.terms` (or of (code, words) pairs); `value()` is the code."""

    def __init__(
        self,
        label: str,
        vocabulary: Vocabulary | Sequence[tuple[str, str]],
        value: str = "",
        *,
        hint: str = "",
    ) -> None:
        super().__init__(label, hint)
        self.choice = _Choice()
        self._edit_with(self.choice)
        self.offer(vocabulary)
        if value:
            self.set_value(value)
        self.choice.currentIndexChanged.connect(self._say_changed)

    def value(self) -> str:
        return str(self.choice.currentData() or "")

    def set_value(self, value: str) -> None:
        at = self.choice.findData(value)
        if at < 0:  # a term of a newer program stays what it is
            self.choice.addItem(value.replace("_", " "), value)
            at = self.choice.count() - 1
        self.choice.setCurrentIndex(at)

    def offer(self, vocabulary: Vocabulary | Sequence[tuple[str, str]]) -> None:
        """Other terms; the one chosen stays while it is among them, else the first is."""
        before = self.value()
        with QSignalBlocker(self.choice):
            self.choice.clear()
            for term in vocabulary:
                code, words = term if isinstance(term, tuple) else (term.code, term.said)
                self.choice.addItem(words, code)
            self.choice.setCurrentIndex(max(0, self.choice.findData(before)))
        if self.value() != before:
            self._say_changed()


class CheckField(Field):
    """Yes or no, with its words beside the box."""

    def __init__(self, label: str, value: bool = False, *, hint: str = "") -> None:
        super().__init__(label, hint)
        self._name.hide()
        self.box = QCheckBox(label)
        self.box.setChecked(value)
        self._edit_with(self.box)
        self.box.toggled.connect(self._say_changed)

    def value(self) -> bool:
        return self.box.isChecked()

    def set_value(self, value: bool) -> None:
        self.box.setChecked(value)

    def empty(self) -> bool:
        return False


class IntegerField(Field):
    """A whole number or nothing; thousands may be set apart by spaces or commas."""

    def __init__(
        self,
        label: str,
        value: int | None = None,
        *,
        hint: str = "",
        required: bool = False,
        least: int = 0,
    ) -> None:
        super().__init__(label, hint, required)
        self._least = least
        self.line = Line("" if value is None else str(value))
        self._edit_with(self.line)
        self.line.textChanged.connect(self._say_changed)

    def value(self) -> int | None:
        digits = self.line.text().translate({ord(mark): None for mark in " ,\u00a0\u202f"})
        try:
            return int(digits)
        except ValueError:
            return None

    def set_value(self, value: int | None) -> None:
        self.line.setText("" if value is None else str(value))

    def empty(self) -> bool:
        return not self.line.text().strip()

    def trouble(self) -> str:
        if super().trouble():
            return super().trouble()
        if self.empty():
            return ""
        number = self.value()
        if number is None:
            return say("{label} takes a whole number, such as 72.", label=self.label)
        return (
            say("{label} cannot be below {least}.", label=self.label, least=self._least)
            if number < self._least
            else ""
        )


def draw_arrow(widget: QWidget) -> None:
    """A small chevron at the end of a closed choice."""
    painter = QPainter(widget)
    left = widget.layoutDirection() == Qt.LayoutDirection.RightToLeft
    size = sign()
    x = 10 if left else widget.width() - size - 10
    place = QRectF(x, (widget.height() - size) / 2, size, size)
    icons.paint(painter, "down", place, theme().secondary)


_PRESSED = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)


class Submitter(QObject):
    """Watches an editor for Enter (Ctrl+Enter in several lines) and says `submitted`."""

    submitted = Signal()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() in _PRESSED:
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            with_ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if enter and (with_ctrl or not isinstance(watched, QPlainTextEdit)):
                # Claimed first: the window has acts of its own on Ctrl+Enter.
                event.accept()
                if event.type() == QEvent.Type.KeyPress:
                    self.submitted.emit()
                return True
        return super().eventFilter(watched, event)
