"""Search or jump to: one field for records, words in texts, and everything that can be done.

Hits come grouped by kind as they are typed, the newest question wins, up, down and Enter choose.
Each letter asks at once: no pause is as short as the answer, and the next letter interrupts it.
Behind the hits the ids of all incidents found are asked for, for the views that mark them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import (
    QEvent,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QAction, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QListWidgetItem,
    QWidget,
)

from db import when as dates
from db.language import say
from db.search.fold import fold
from db.search.hits import Hit, find, incident_ids
from desktop.hitlist import ENTRY, Entry, HitList
from desktop.session import Session
from desktop.theme import font, theme

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_MOST = 14
_ACTS = 4
_HEADS = {
    "incident": say("Incidents"),
    "actor": say("Actors"),
    "place": say("Places"),
    "source": say("Sources"),
    "snapshot": say("Texts"),
    "quote": say("Quoted words"),
}
_ICONS = {
    "incident": "incidents",
    "actor": "actors",
    "place": "place",
    "source": "sources",
    "snapshot": "reading",
    "quote": "quote",
}


class SearchField(QLineEdit):
    """The field in the top bar. `picked(Hit)`: a record was chosen."""

    picked = Signal(object)

    def __init__(
        self, session: Session, acts: Callable[[], tuple[Sequence[QAction], Sequence[QAction]]]
    ) -> None:
        """`acts`: those of the view that is shown, and those of the window."""
        super().__init__()
        self._session = session
        self._acts = acts
        self.setPlaceholderText(say("Search or jump to …"))
        self.setAccessibleName(say("Search or jump to"))
        self.setFont(font("body"))
        self.setFixedHeight(34)
        self._marked = False
        self._before: QWidget | None = None
        self.list = HitList(self)
        self.list.itemClicked.connect(self._take)
        self.textEdited.connect(self._ask)

    def start(self) -> None:
        """Put the cursor here, the old words ready to be replaced."""
        before = QApplication.focusWidget()
        if before is not self:
            self._before = before
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()
        self._ask()

    def _ask(self) -> None:
        typed = self.text().strip()
        self._drop()
        if not typed or self._session.case is None:
            self._seek(None)
            if self.hasFocus():
                self._show(typed, [])
            return
        self._session.read(
            "search", lambda reader: find(reader, typed, _MOST), partial(self._answer, typed), -1
        )

    def _answer(self, typed: str, hits: list[Hit]) -> None:
        if typed != self.text().strip() or not self.hasFocus():
            return
        # Not beside the hits, which it would slow: while they are painted a reader has nothing
        # else to do.
        self._session.read("sought", lambda reader: incident_ids(reader, typed), self._seek, 1)
        self._show(typed, hits)

    def _drop(self) -> None:
        """Interrupt what looks for the ids of letters that stand there no more."""
        self._session.read("sought", lambda reader: None, lambda _: None, -2)

    def _seek(self, ids: NDArray[np.int64] | None) -> None:
        if ids is not None or self._marked:
            self._marked = ids is not None
            self._session.seek(ids)

    def _show(self, typed: str, hits: list[Hit]) -> None:
        here, everywhere = self._acts()
        if not typed:
            entries = [
                *_under(
                    say("In this view"), [_act(action) for action in here if action.isEnabled()]
                ),
                *_under(say("Everywhere"), [_act(act) for act in everywhere if act.isEnabled()]),
            ]
        else:
            first, last = _acts([*here, *everywhere], typed)
            entries = [*_under("Do", first), *_grouped(hits), *_under("Do", last)]
        if not entries:
            entries = [Entry(say("Nothing found for “{typed}”.", typed=typed), head=True)]
        self.list.fill(entries)

    def _take(self, item: QListWidgetItem) -> None:
        entry: Entry = item.data(ENTRY)
        if entry.head:
            return
        self._leave()
        if entry.hit is not None:
            self.picked.emit(entry.hit)
        elif entry.action is not None:
            entry.action.trigger()

    def _leave(self) -> None:
        """Back to where the keys were before: what is done next goes on from there."""
        self.list.hide()
        self.clear()
        before, self._before = self._before, None
        if before is not None and shiboken6.isValid(before) and before.isVisible():
            before.setFocus()
        else:
            self.clearFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.list.step(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            item = self.list.currentItem()
            if self.list.isVisible() and item is not None:
                self._take(item)
        elif key == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QEvent) -> None:
        super().focusOutEvent(event)  # type: ignore[arg-type]
        self.list.hide()
        self._drop()
        self._seek(None)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus() or self.text():
            return
        look = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font("caption"))
        width = QFontMetrics(font("caption")).horizontalAdvance(say("Ctrl K")) + 14
        key = QRectF(self.width() - width - 8.5, self.height() / 2 - 10.5, width, 21)
        painter.setPen(QPen(look.line, 1))
        painter.setBrush(look.panel)
        painter.drawRoundedRect(key, 5, 5)
        painter.setPen(look.secondary)
        painter.drawText(key, Qt.AlignmentFlag.AlignCenter, say("Ctrl K"))


def _entry(hit: Hit) -> Entry:
    aside = dates.show_short(hit.edtf) if hit.edtf else ""
    same = hit.snippet == hit.title
    return Entry(
        hit.title or say("Without a title"),
        "" if same else hit.snippet,
        aside,
        _ICONS[hit.found_in],
        () if same else hit.marks,
        hit.title_marks if hit.title else (),
        hit,
    )


def _under(head: str, entries: list[Entry]) -> list[Entry]:
    return [Entry(head, head=True), *entries] if entries else []


def _grouped(hits: Sequence[Hit]) -> list[Entry]:
    """The hits, each kind under its head."""
    out: list[Entry] = []
    kind = ""
    for hit in hits:
        if hit.found_in != kind:
            kind = hit.found_in
            out.append(Entry(_HEADS[kind], head=True))
        out.append(_entry(hit))
    return out


def _acts(acts: Sequence[QAction], typed: str) -> tuple[list[Entry], list[Entry]]:
    """The acts that begin with what was typed come before the records found; when only later
    words of acts do, after them."""
    wanted = fold(typed)
    meant: list[Entry] = []
    others: list[Entry] = []
    for action in acts:
        words = fold(action.text())
        if action.isEnabled() and words.startswith(wanted):
            meant.append(_act(action))
        elif action.isEnabled() and _begins(words, wanted):
            others.append(_act(action))
    return ([*meant, *others][:_ACTS], []) if meant else ([], others[:_ACTS])


def _act(action: QAction) -> Entry:
    return Entry(
        action.text().rstrip("…"),
        aside=action.shortcut().toString(),
        icon=str(action.property("drawing") or "forward"),
        action=action,
    )


def _begins(words: str, wanted: str) -> bool:
    return any(
        words[at:].startswith(wanted) for at in range(len(words)) if not at or words[at - 1] == " "
    )
