"""The acts as a window offers them: one QAction each, and which of them can be done now."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from db.language import say
from desktop.actions import ACTS

if TYPE_CHECKING:
    from desktop.window.frame import Window

#: Acts that write to the case.
_NATIVE = QKeySequence.SequenceFormat.NativeText
_WRITING = ("import", "take", "paste", "watch", "details", "merge")


def make(window: Window, do: Callable[[str], None]) -> dict[str, QAction]:
    """An action for each act, by its name, that does it."""
    made: dict[str, QAction] = {}
    for act in ACTS:
        action = QAction(act.words, window)
        action.setShortcuts([QKeySequence(keys) for keys in act.keys])
        action.setObjectName(act.name)
        action.setProperty("drawing", act.icon)
        action.setProperty("needs_case", act.needs_case)
        tell_keys(action)
        action.triggered.connect(partial(do, act.name))
        window.addAction(action)
        made[act.name] = action
    return made


def tell_keys(action: QAction) -> None:
    """Say in the tooltip what it does and on which keys."""
    words, keys = action.text().rstrip("…"), action.shortcut().toString(_NATIVE)
    action.setToolTip(say("{words} ({keys})", words=words, keys=keys) if keys else words)


def refresh(window: Window) -> None:
    """Enable what can be done now; Undo and Redo say of what."""
    session, acts = window.session, window.actions_by_name
    has_case = session.case is not None
    for action in acts.values():
        if action.property("needs_case"):
            action.setEnabled(has_case)
    writable = has_case and not session.why_read_only
    for name in _WRITING:
        acts[name].setEnabled(writable)
    for name, label, none in (
        ("undo", session.undo_label, say("Nothing to undo")),
        ("redo", session.redo_label, say("Nothing to redo")),
    ):
        keys = acts[name].shortcut().toString(_NATIVE)
        acts[name].setEnabled(writable and bool(label))
        told = say("{act}: {label} ({keys})", act=acts[name].text(), label=label, keys=keys)
        acts[name].setToolTip(told if label else none)
    trail = window.ways.trail
    acts["back"].setEnabled(has_case and trail.can_go_back)
    acts["forward"].setEnabled(has_case and trail.can_go_forward)


def fill_recent(window: Window, menu: QMenu) -> None:
    """The cases that were open last, each to be opened."""
    menu.clear()
    for text in window.store.now.recent:
        path = Path(text)
        action = menu.addAction(path.stem)
        action.setToolTip(text)
        action.setEnabled(path.is_file())
        action.triggered.connect(partial(window.arriving.open, path))
