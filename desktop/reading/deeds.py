"""All that can be done in the reading room, listed in the palette with its keys.

Keys of single letters work in the text itself; they are told here so that they can be found.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence

from desktop.reading.kinds import KINDS
from desktop.reading.word_bar import CHOICES

if TYPE_CHECKING:
    from desktop.reading.page import ReadingPage


def offer(page: ReadingPage) -> None:
    """Give the page its actions."""
    for key, words, _ in CHOICES:
        _add(page, f"{words} from the selected words ({key.upper()})", partial(page.take, key))
    walk = page.suggesting
    _add(page, "Next suggestion in the text (J)", partial(walk.go, 1))
    _add(page, "Previous suggestion in the text (K)", partial(walk.go, -1))
    for words, name in (
        ("Accept this suggestion (Enter)", "accept"),
        ("Change this suggestion (E)", "change"),
        ("Dismiss this suggestion (D)", "dismiss"),
    ):
        _add(page, words, partial(_act, page, name))
    _add(page, "Select the sentence (S)", walk.select_sentence)
    for kind in KINDS:
        _add(page, f"Show or hide suggested {kind.words.lower()}", partial(_turn, page, kind.code))
    _add(page, "Show or hide decided suggestions", partial(_turn_decided, page))
    _add(page, "Next quote in the text", partial(page.walk_quotes, 1), "F3")
    _add(page, "Previous quote in the text", partial(page.walk_quotes, -1), "Shift+F3")
    _add(
        page,
        "Show or hide what was removed from the text",
        lambda: page.show_removed(not page.bar.with_removed),
    )
    _add(page, "Original bytes of the text …", page.show_original)
    _add(page, "Find a text", page.shelf.line.setFocus)


def _add(page: ReadingPage, words: str, run: Callable[[], object], keys: str = "") -> None:
    action = QAction(words, page)
    if keys:
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    action.triggered.connect(lambda _=False: run())
    page.addAction(action)


def _act(page: ReadingPage, name: str) -> None:
    if page.suggesting.current is not None:
        page.suggesting.act(name)


def _turn(page: ReadingPage, code: str) -> None:
    page.suggesting.show_kind(code, code not in page.suggesting.walk.shown)


def _turn_decided(page: ReadingPage) -> None:
    page.suggesting.show_decided(not page.suggesting.walk.decided_shown)
