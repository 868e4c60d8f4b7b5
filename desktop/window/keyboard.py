"""The keys of one window and of its views: the usual ones, or those a person put acts on.

Hides that views are made when they are first shown: each gets its keys then.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from db.language import say
from desktop.actions import act
from desktop.shortcuts import bindings
from desktop.shortcuts.bindings import EVERYWHERE, Bound
from desktop.window import offers

if TYPE_CHECKING:
    from desktop.window.frame import Window

#: The property of an action that keeps its usual keys.
_USUAL = "usual_keys"


class Keyboard:
    """`follow`: put everything on the keys that are set now."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self._pages: dict[str, QWidget] = {}

    def take(self, view: str, page: QWidget) -> None:
        """A view was made."""
        self._pages[view] = page
        self._put(page.actions(), page)

    def follow(self) -> None:
        """Put every act on the keys that are set now."""
        self._put(self._window.actions_by_name.values(), None)
        for page in self._pages.values():
            self._put(page.actions(), page)
        self._window.search.show_key(bindings.shown(self._first("search")).replace("+", " "))
        self._window.refresh_acts()

    def every(self) -> list[Bound]:
        """All acts that can be put on keys, those of the window first. Makes every view."""
        while self.make_another():
            pass
        return self.known()

    def known(self) -> list[Bound]:
        """The same, of the views there are."""
        here = self._window
        rows = [_bound(action, EVERYWHERE) for action in here.actions_by_name.values()]
        for view in here.pages:
            page = here.pages.made_already(view)
            if page is not None:
                rows += [_bound(one, view) for one in page.actions() if one.objectName()]
        return rows

    def make_another(self) -> bool:
        """Make one more view; False: all are there."""
        pages = self._window.pages
        missing = next((view for view in pages if pages.made_already(view) is None), None)
        return missing is not None and pages.get(missing) is not None

    def change(self, name: str, keys: Sequence[str], off: Iterable[str] = ()) -> None:
        """Put an act on these keys, and take them from the acts `off`."""
        rows = {row.name: row for row in self.every()}
        chosen = bindings.read(self._window.store.now.keys)
        chosen[name] = tuple(keys)
        for other in off:
            chosen[other] = tuple(key for key in rows[other].keys if key not in keys)
        self._keep({each: held for each, held in chosen.items() if held != rows[each].usual})

    def reset(self, name: str = "") -> None:
        """Back to the usual keys: of one act, or of all."""
        chosen = bindings.read(self._window.store.now.keys) if name else {}
        chosen.pop(name, None)
        self._keep(chosen)

    def _keep(self, chosen: dict[str, tuple[str, ...]]) -> None:
        self._window.store.change(keys=bindings.written(chosen))
        if self._window.windows is None:
            self.follow()
        else:
            self._window.windows.follow_keys()

    def _first(self, name: str) -> str:
        keys = _keys_of(self._window.actions_by_name[name])
        return keys[0] if keys else ""

    def _put(self, actions: Iterable[QAction], page: QWidget | None) -> None:
        chosen = bindings.read(self._window.store.now.keys)
        bind = getattr(page, "bind_keys", None)
        for action in actions:
            name = action.objectName()
            if not name or action.property("fixed"):
                continue
            if action.property(_USUAL) is None:
                action.setProperty(_USUAL, list(_keys_of(action)))
            keys = chosen.get(name, tuple(action.property(_USUAL)))
            if keys != _keys_of(action):
                action.setShortcuts([QKeySequence(key) for key in keys])
                if page is None:
                    offers.tell_keys(action)
                elif bind is not None:
                    bind(name, keys)


def _keys_of(action: QAction) -> tuple[str, ...]:
    form = QKeySequence.SequenceFormat.PortableText
    return tuple(keys.toString(form) for keys in action.shortcuts() if not keys.isEmpty())


def _bound(action: QAction, place: str) -> Bound:
    fixed = action.property("fixed")
    keys = (str(fixed),) if fixed else _keys_of(action)
    usual = action.property(_USUAL)
    words = action.text().rstrip("…").rstrip()
    if fixed:
        words = words.rpartition(" (")[0] or words  # the key stands in a column of its own
    return Bound(
        action.objectName(),
        words,
        place,
        keys if usual is None else tuple(usual),
        keys,
        bool(fixed),
    )


def place_words(place: str) -> str:
    """Where an act is at home, in words."""
    return say("Everywhere") if place == EVERYWHERE else act(place).words
