"""Everything the network can be told to do, as one table: keys, menus and the palette read it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from db.language import say
from desktop.widgets.key_layouts import letter_of

_LATIN_KEYS = 0xFF


def always() -> bool:
    """For acts that can always be done."""
    return True


@dataclass(frozen=True, slots=True)
class Act:
    """`name` for code, `words` for people; `keys` as QKeySequence reads them; `ready`: whether it
    can be done now; `menu`: "actor" (at an actor), "line" (at a line), "view" (elsewhere)."""

    name: str
    words: str
    run: Callable[[], object]
    keys: tuple[str, ...] = ()
    ready: Callable[[], bool] = always
    menu: str = ""


class Acts:
    """The acts of one page, in the order in which they were added."""

    def __init__(self, page: QWidget) -> None:
        self._page = page
        self._all: dict[str, Act] = {}
        self._keys: dict[str, Act] = {}

    def add(self, *acts: Act) -> None:
        """Into keys, menus and the palette ("Network: ...")."""
        for act in acts:
            assert act.name not in self._all, act.name
            self._all[act.name] = act
            for key in act.keys:
                text = QKeySequence(key).toString()
                assert text and text not in self._keys, key
                self._keys[text] = act
            action = QAction(say("Network: {act}", act=act.words), self._page)
            action.setObjectName(f"network.{act.name}")
            action.setShortcuts([QKeySequence(key) for key in act.keys])
            # Only where the network has the focus: a letter is text everywhere else.
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(lambda _=False, name=act.name: self.run(name))
            self._page.addAction(action)

    def bind(self, name: str, keys: tuple[str, ...]) -> None:
        """Put an act on other keys; whatever was on them is not any more."""
        self._all[name] = replace(self._all[name], keys=keys)
        own = [QKeySequence(key).toString() for key in keys]
        for text, act in list(self._keys.items()):
            if act.name == name or text in own:
                del self._keys[text]
        self._keys.update(dict.fromkeys(own, self._all[name]))

    def __iter__(self) -> Iterator[Act]:
        return iter(self._all.values())

    def run(self, name: str) -> bool:
        """Do what is called `name`, if it can be done now."""
        act = self._all[name]
        if act.ready():
            act.run()
            return True
        return False

    def menu(self, *names: str) -> QMenu:
        """The acts of some menus one below the other, as they stand now."""
        menu = QMenu(self._page)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name in names:
            if menu.actions():
                menu.addSeparator()
            for act in self._all.values():
                if act.menu == name:
                    keys = f"\t{act.keys[0]}" if act.keys else ""
                    action = menu.addAction(f"{act.words}{keys}")
                    action.setEnabled(act.ready())
                    action.triggered.connect(lambda _=False, name=act.name: self.run(name))
        return menu

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key means; False when it means nothing here."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        letter = letter_of(event.text())
        # A key that types a letter of another script is meant by its place.
        latin = event.key() > _LATIN_KEYS and len(letter) == 1 and letter.isascii()
        key = Qt.Key(ord(letter.upper())) if latin and letter.isalpha() else Qt.Key(event.key())
        text = QKeySequence(QKeyCombination(held, key)).toString()
        act = self._keys.get(text)
        return act is not None and self.run(act.name)
