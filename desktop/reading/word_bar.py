"""The small bar beside selected words: what can be made of them, each with its key."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from db.language import say
from desktop.reading.text import ReadingText
from desktop.theme import Space, font, theme
from desktop.widgets.floating import paint_floating

#: Key, words on the button, what it does.
CHOICES = (
    ("i", say("Incident"), say("A new incident that these words tell of (I)")),
    ("c", say("Claim"), say("A claim about an incident, in these words (C)")),
    ("a", say("Actor"), say("A new actor named by these words (A)")),
    ("n", say("Note"), say("A note in the margin beside these words (N)")),
    ("q", say("Quote"), say("Keep the words as a quote (Q)")),
)
_HEIGHT = 36
_NATIVE = QKeySequence.SequenceFormat.NativeText


def word_menu(
    text: ReadingText,
    bar: WordBar,
    take: Callable[[str], None] | None,
    remove: Callable[[], None] | None,
) -> QMenu:
    """The context menu of the text. `take`: None when nothing can be made of the selection;
    `remove`: None when the pointer is over no quote that could go."""
    menu = QMenu(text)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    copy = menu.addAction(say("Copy\tCtrl+C"), text.copy)
    copy.setEnabled(text.textCursor().hasSelection())
    menu.addAction(say("Select all\tCtrl+A"), text.selectAll)
    if take is not None:
        menu.addSeparator()
        for key, _, words in CHOICES:
            menu.addAction(words.partition(" (")[0] + f"\t{bar.keys(key)}", partial(take, key))
    if remove is not None:
        menu.addSeparator()
        menu.addAction(say("Remove this quote"), remove)
    return menu


class WordBar(QWidget):
    """`chose(key)`: one of CHOICES. Stands below the end of the selection."""

    chose = Signal(str)

    def __init__(self, text: ReadingText) -> None:
        super().__init__(text.viewport())
        self._text = text
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.XS, Space.XS, Space.XS, Space.XS)
        row.setSpacing(0)
        self._buttons: dict[str, QPushButton] = {}
        for key, _, _ in CHOICES:
            button = self._buttons[key] = QPushButton()
            button.setObjectName("word-act")
            button.setFont(font("small_strong"))
            self.tell_keys(f"take-{key}", (key.upper(),))
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setStyleSheet(
                "QPushButton { padding: 0 10px; min-height: 26px; border-radius: 6px; }"
            )
            button.clicked.connect(lambda _=False, key=key: self.chose.emit(key))
            row.addWidget(button)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setAccessibleName(say("What to make of these words"))
        self.hide()
        text.moved.connect(self.place)

    def tell_keys(self, act: str, keys: tuple[str, ...]) -> None:
        """Say on which keys one of the choices, "take-i", is now."""
        for choice, words, tip in CHOICES:
            if act == f"take-{choice}":
                shown = QKeySequence(keys[0]).toString(_NATIVE) if keys else ""
                told = f"{tip.rpartition(' (')[0]} ({shown})" if shown else tip.rpartition(" (")[0]
                self._buttons[choice].setText(f"{words}  {shown}".rstrip())
                self._buttons[choice].setToolTip(told)
                self._buttons[choice].setAccessibleName(told)

    def keys(self, choice: str) -> str:
        """The keys of a choice as its button says them."""
        return self._buttons[choice].text().rpartition("  ")[2]

    def offer(self, wanted: bool) -> None:
        """Show or hide."""
        self.setVisible(wanted)
        self.place()

    def place(self) -> None:
        """Stand below the last selected word, or above the first when there is no room."""
        if self.isHidden():
            return
        self.adjustSize()
        box = self._text.selection_box()
        view = self._text.viewport()
        x = int(box.right()) - self.width() // 2
        y = int(box.bottom()) + Space.XS
        if y + self.height() > view.height():
            y = int(box.top()) - self.height() - Space.XS
        self.move(QPoint(max(0, min(x, view.width() - self.width())), y))
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_floating(self, theme().raised)
