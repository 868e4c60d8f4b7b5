"""Everything the timeline can be told to do, as one table: keys, menus and the palette read it.

Hides how a key press finds its act. A key means the same wherever the timeline has the focus.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from desktop.widgets.key_layouts import letter_of

#: Codes of keys above are letters of other scripts, or no letters.
_LATIN_KEYS = 0xFF


def always() -> bool:
    """For acts that can always be done."""
    return True


@dataclass(frozen=True, slots=True)
class Act:
    """`name` for code, `words` for people ("Zoom in"); `keys` as QKeySequence reads them ("N",
    "Shift+D"); `ready`: whether it can be done now; `on`: for acts that switch something;
    `menu`: where it stands besides the palette: "incident", "time", "lane" (menus at the pointer),
    "show", "clock" (menus of the bar)."""

    name: str
    words: str
    run: Callable[[], None]
    keys: tuple[str, ...] = ()
    ready: Callable[[], bool] = always
    on: Callable[[], bool] | None = None
    menu: str = ""


class Acts:
    """The acts in the order in which they were added."""

    def __init__(self) -> None:
        self._all: dict[str, Act] = {}
        self._keys: dict[str, Act] = {}

    def add(self, act: Act) -> None:
        """One more; a name or a key that is taken already is a mistake of ours."""
        assert act.name not in self._all, act.name
        self._all[act.name] = act
        for key in act.keys:
            text = QKeySequence(key).toString()
            assert text and text not in self._keys, key
            self._keys[text] = act

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

    def of_menu(self, menu: str) -> list[Act]:
        """What stands in a menu."""
        return [act for act in self._all.values() if act.menu == menu]

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key means; False when it means nothing here."""
        act = self._keys.get(_text(event))
        return act is not None and self.run(act.name)


def _text(event: QKeyEvent) -> str:
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    letter = letter_of(event.text())
    # A key that types a letter of another script is meant by its place.
    latin = event.key() > _LATIN_KEYS and len(letter) == 1 and letter.isascii()
    key = Qt.Key(ord(letter.upper())) if latin and letter.isalpha() else Qt.Key(event.key())
    return QKeySequence(QKeyCombination(held, key)).toString()
