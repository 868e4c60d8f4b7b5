"""Walks through the window in a language in which every text stands between ⟦ and ⟧.

Prints a line for each text that does not: it was not handed to `say`. Run in a process of its own
(`python marked_speech.py CASE FOLDER`), because the language is chosen before anything is imported.
"""

from __future__ import annotations

import gettext
import re
import sqlite3
import sys
from collections.abc import Iterator
from pathlib import Path
from unittest.mock import patch
from zoneinfo import available_timezones

from db import language


class _Marked(gettext.NullTranslations):
    def gettext(self, message: str) -> str:
        return f"⟦{message}⟧"

    def pgettext(self, context: str, message: str) -> str:
        return f"⟦{message}⟧"

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        return f"⟦{msgid1 if n == 1 else msgid2}⟧"


language._speech.lang = "ru"
language._speech.catalogue = _Marked()

from PySide6.QtCore import QSettings, QSize, Qt  # noqa: E402
from PySide6.QtGui import QAction  # noqa: E402
from PySide6.QtPrintSupport import QPrintDialog  # noqa: E402
from PySide6.QtWidgets import (  # noqa: E402
    QAbstractButton,
    QComboBox,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QTableView,
    QWidget,
)

from db.refs import Kind, Ref  # noqa: E402
from desktop.actions import RAIL  # noqa: E402
from desktop.app import application  # noqa: E402
from desktop.session import Session  # noqa: E402
from desktop.settings import Store  # noqa: E402
from desktop.shot import wait  # noqa: E402
from desktop.theme import themes  # noqa: E402
from desktop.widgets.acts import Act  # noqa: E402
from desktop.widgets.sheet import Sheet  # noqa: E402
from desktop.window import Window  # noqa: E402

#: What stays as it is in every language: names, codes and units.
_NAMES = re.compile(
    r"Casebinder|UTC|English|Français|Español|Admiralty|TLP|EDTF|GeoNames|Natural Earth|"
    r"AMBER\+STRICT|A[0-4]|APA \d|ISO \d+|SHA-256|"
    r"(Ctrl|Alt|Shift|Esc|Del|Enter|Return|Space|Tab|Home|End|PgUp|PgDown|Ins|Up|Down|Left|Right|"
    r"F\d+|Backspace)\b"
)
#: Another window has nothing that this one has not.
_LEAVING = ("new-window",)
_LATIN = re.compile(r"[A-Za-z]{3,}")


def _bare(text: str) -> str:
    """The text without what is marked as said, however deep."""
    while (less := re.sub(r"⟦[^⟦⟧]*⟧", " ", text)) != text:
        text = less
    # Of a grade only what follows its letter is shown, of a tip what stands before its key.
    return re.sub(r"[^⟦⟧·,:]*⟧|⟦[^⟦⟧]*\Z", " ", text)


def _unsaid(text: str, held: str) -> list[str]:
    parts = re.split(r"[·:;,()“”«»\n\t|/–—→]+|\. ", _bare(text))
    plain = (re.sub(r"[⁦-⁩‎‏⟦⟧]", "", part).strip(" .…\u00a0") for part in parts)
    return [
        part
        for part in plain
        if _LATIN.search(_NAMES.sub("", part)) and part.casefold() not in held
    ]


def _texts(top: QWidget) -> Iterator[str]:
    for action in top.findChildren(QAction):
        yield action.text()
    for widget in [top, *top.findChildren(QWidget)]:
        yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget.text()
        if isinstance(widget, QLineEdit):
            yield widget.placeholderText()
        if isinstance(widget, QComboBox):
            yield from (widget.itemText(at) for at in range(widget.count()))
        if isinstance(widget, QTableView) and (model := widget.model()) is not None:
            for column in range(model.columnCount()):
                yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
                for row in range(min(model.rowCount(), 5)):
                    yield str(model.index(row, column).data() or "")


def _held(case: Path) -> tuple[str, dict[Kind, int]]:
    """Every text the case holds, the names of time zones, and a record of each kind."""
    connection = sqlite3.connect(case)
    texts: list[str] = []
    tables = "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'"
    for (table,) in connection.execute(tables).fetchall():
        for row in connection.execute(f'SELECT * FROM "{table}"'):
            texts += [cell for cell in row if isinstance(cell, str)]
    kinds: tuple[Kind, ...] = ("incident", "actor", "source")
    first = {
        kind: int(connection.execute(f"SELECT max(id) FROM {kind}").fetchone()[0]) for kind in kinds
    }
    connection.close()
    texts += [zone.replace("_", " ") for zone in available_timezones()]
    return "\n".join(texts).casefold(), first


def _bare_words(action: QAction) -> str:
    return action.text().strip("⟦⟧")


def _asking(window: Window) -> list[QAction]:
    """What can be done here that asks something first: its words end with three dots."""
    return [
        action
        for action in window.findChildren(QAction)
        if action.isEnabled()
        and action.objectName() not in _LEAVING
        and _bare_words(action).endswith("…")
    ]


def _listen_to_acts() -> list[str]:
    """The words of what rows of cards offer: their menus are only made when they are asked for."""
    offered: list[str] = []
    make = Act.__init__

    def heard(act: Act, label: str, *rest: object, **named: object) -> None:
        offered.append(label)
        make(act, label, *rest, **named)  # type: ignore[arg-type]

    patch.object(Act, "__init__", heard).start()
    return offered


def _answer_nothing() -> None:
    """The dialogs of the system, which speak for themselves, end at once without an answer."""
    for name in ("getOpenFileName", "getOpenFileNames", "getSaveFileName"):
        nothing = ([], "") if name.endswith("s") else ("", "")
        setattr(QFileDialog, name, lambda *_, nothing=nothing, **__: nothing)
    patch.object(QFileDialog, "getExistingDirectory", lambda *_, **__: "").start()
    patch.object(QPrintDialog, "exec", lambda *_: QDialog.DialogCode.Rejected).start()


def main(case: Path, folder: Path) -> None:
    """Print what is not said."""
    held, first = _held(case)
    application()
    _answer_nothing()
    themes.start("light")
    session = Session()
    settings = QSettings(str(folder / "marked.ini"), QSettings.Format.IniFormat)
    window = Window(session, Store(settings))
    window.resize(QSize(1600, 1000))
    window.show()
    found: dict[str, str] = {}

    offered = _listen_to_acts()

    def look(where: str) -> None:
        for text in (*_texts(window), *offered):
            for part in _unsaid(text, held):
                found.setdefault(part, f"{where}: {part!r} in {text[:120]!r}")

    look("welcome")
    wait(session, lambda: session.open(case))
    for view in (*RAIL, "dossier", "notes", "tags", "duplicates"):
        window.show_view(view)
        wait(session)
        look(view)
    for kind, record in first.items():
        session.select(Ref(kind, record))
        wait(session)
        look(f"card of {kind}")
    session.select(Ref("incident", first["incident"]))
    asked: set[str] = set()
    for view in ("dossier", *RAIL, "notes", "tags", "duplicates"):
        window.show_view(view)
        wait(session)
        for action in _asking(window):
            if action.text() in asked:
                continue
            asked.add(action.text())
            action.trigger()
            wait(session)
            look(f"{view}: {_bare_words(action)}")
            for sheet in window.findChildren(Sheet):
                sheet.cancel()
            wait(session)
    window.close()
    sys.stdout.write("\n".join(found.values()))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
