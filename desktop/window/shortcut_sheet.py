"""The sheet of all keys over a window, and its way to paper."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from db.errors import CaseError
from db.language import say

if TYPE_CHECKING:
    from desktop.widgets.sheet import Sheet
    from desktop.window.frame import Window

_WIDTH = 820


def show(window: Window) -> Sheet:
    """All keys, to be looked up and changed."""
    from desktop.shortcuts.view import ShortcutsView
    from desktop.widgets.sheet import Sheet
    from desktop.window.keyboard import place_words

    view = ShortcutsView(window.keyboard, place_words)
    view.fit(window.height())
    view.printing.connect(lambda: _print(window))
    sheet = Sheet.open(
        window,
        say("Keyboard shortcuts"),
        [view],
        say("Done"),
        lambda: "",
        width=_WIDTH,
        cancel="",
    )
    view.words.setFocus()
    return sheet


def _print(window: Window) -> None:
    chosen, _ = QFileDialog.getSaveFileName(
        window,
        say("Print the keyboard shortcuts"),
        str(Path(window.store.now.folder or Path.home()) / say("Casebinder shortcuts.pdf")),
        say("PDF (*.pdf)"),
    )
    if not chosen:
        return
    path = Path(chosen)
    path = path if path.suffix.lower() == ".pdf" else Path(f"{chosen}.pdf")
    try:
        write(window, path)
    except CaseError as trouble:
        window.session.complain(trouble)
        return
    window.session.noted.emit(say("Saved as {name}", name=path.name))


def write(window: Window, path: Path) -> None:
    """The keys of a window on one page. Raises CaseError when it cannot be written."""
    from desktop.shortcuts import paper
    from desktop.window.keyboard import place_words

    paper.write(path, window.keyboard.every(), place_words)
