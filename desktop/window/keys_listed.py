"""The keys of all acts without a window on a screen: what the command line and the manual list.

Hides that a window is made for it, unseen, so that nothing can be left out.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings

if TYPE_CHECKING:
    from desktop.window.frame import Window

#: (where, what it does, keys, its name in the settings)
Row = tuple[str, str, tuple[str, ...], str]


@contextmanager
def window(usual: bool) -> Iterator[Window]:
    """A window that is not shown; `usual`: with nobody's settings."""
    # Without a screen the platform that paints into memory; must stand before Qt starts.
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from desktop.app import application
    from desktop.session import Session
    from desktop.settings import Store
    from desktop.window.frame import Window

    application()
    with tempfile.TemporaryDirectory() as folder:
        kept = QSettings(str(Path(folder) / "keys.ini"), QSettings.Format.IniFormat)
        store = Store(kept)
        if not usual:
            store.change(keys=Store().now.keys)
        made = Window(Session(), store)
        try:
            yield made
        finally:
            made.close()
            made.deleteLater()
            # What waits to be written would make the folder anew after it is gone.
            kept.sync()


def rows(shown: Window) -> list[Row]:
    """Every act with its keys."""
    from desktop.window.keyboard import place_words

    return [
        (place_words(row.place), row.words, row.keys, row.name) for row in shown.keyboard.every()
    ]


def write(shown: Window, path: Path) -> None:
    """On one page. Raises CaseError when it cannot be written."""
    from desktop.window.shortcut_sheet import write

    write(shown, path)


def tables(listed: Sequence[Row]) -> str:
    """A table for each place, as the manual has them; acts without keys are left out."""
    parts = []
    keyed = [row for row in listed if row[2]]
    for place, held in groupby(keyed, key=lambda row: row[0]):
        lines = [f"### {place}", "", "| What it does | Keys |", "|---|---|"]
        for _, words, keys, _ in held:
            plain = words.partition(": ")[2] if words.startswith(f"{place}: ") else words
            said = ", ".join(f"`{key}`" if key != "|" else "`\\|`" for key in keys)
            lines.append(f"| {plain[:1].upper()}{plain[1:]} | {said} |")
        parts.append("\n".join(lines))
    return "\n\n".join(parts)
