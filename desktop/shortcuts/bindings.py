"""Which keys a person has put acts on, apart from the usual ones. No Qt widgets.

Hides how they are kept: one line per act among the settings, its name and its keys with tabs
between. A line that cannot be read, and keys that Qt does not know, are as if they were not there.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

from db.language import isolated, say

#: The place of acts that can be done from everywhere.
EVERYWHERE = "window"
#: More keys than this for one act cannot be shown.
_MOST = 4
_NAME = re.compile(r"[a-z][a-z0-9.-]{0,79}")
#: Without them nobody could move about in a form, or leave it.
_NEEDED = (
    *(Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape),
    *(Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space),
)


@dataclass(frozen=True, slots=True)
class Bound:
    """One act and its keys. `place`: "window" or the view it belongs to; `usual`: its keys unless
    somebody changes them; `fixed`: they cannot be changed."""

    name: str
    words: str
    place: str
    usual: tuple[str, ...]
    keys: tuple[str, ...]
    fixed: bool = False

    @property
    def changed(self) -> bool:
        """Whether a person put it on other keys."""
        return self.keys != self.usual


def portable(keys: str) -> str:
    """Keys as they are kept ("Ctrl+Shift+L"); "" for what Qt does not know."""
    sequence = QKeySequence(keys, QKeySequence.SequenceFormat.PortableText)
    if sequence.count() != 1 or _pressed(sequence).key() in (Qt.Key.Key_unknown, Qt.Key(0)):
        return ""
    return sequence.toString(QKeySequence.SequenceFormat.PortableText)


def shown(keys: str) -> str:
    """Keys as this system writes them."""
    sequence = QKeySequence(keys, QKeySequence.SequenceFormat.PortableText)
    return isolated(sequence.toString(QKeySequence.SequenceFormat.NativeText))


def read(lines: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """What a person chose: keys by the name of an act, () for none at all."""
    found: dict[str, tuple[str, ...]] = {}
    for line in lines:
        name, *keys = line.split("\t")
        known = tuple(dict.fromkeys(key for key in map(portable, keys) if key))[:_MOST]
        if _NAME.fullmatch(name) and (known or not any(keys)):
            found[name] = known
    return found


def written(chosen: Mapping[str, Sequence[str]]) -> tuple[str, ...]:
    """The lines that are kept."""
    return tuple("\t".join((name, *keys)) for name, keys in sorted(chosen.items()))


def clashes(name: str, keys: str, every: Iterable[Bound]) -> list[Bound]:
    """Other acts that are on these keys and can be meant at the same time."""
    rows = list(every)
    own = next(row for row in rows if row.name == name)
    return [
        row
        for row in rows
        if row.name != name
        and keys in row.keys
        and (row.place == own.place or EVERYWHERE in (row.place, own.place))
    ]


def refusal(bound: Bound, keys: str) -> str:
    """Why an act cannot be put on these keys, as a sentence; "" when it can."""
    if bound.fixed:
        return say("These keys belong to the text and cannot be changed.")
    if not portable(keys):
        return say("This key alone cannot be used. Press it together with another.")
    if keys in bound.usual:
        return ""
    pressed = _pressed(QKeySequence(keys, QKeySequence.SequenceFormat.PortableText))
    held = pressed.keyboardModifiers()
    plain = not held & ~Qt.KeyboardModifier.ShiftModifier
    if plain and pressed.key() in _NEEDED:
        return say("Tab, Enter, Space and Escape are needed to move about.")
    letters = plain and pressed.key() < Qt.Key.Key_Escape
    if letters and bound.place == EVERYWHERE:
        return say("A letter alone is for typing. Press it together with Ctrl or Alt.")
    return ""


def _pressed(sequence: QKeySequence) -> QKeyCombination:
    first: QKeyCombination = sequence[0]  # type: ignore[index]  # its stub knows no items
    return first
