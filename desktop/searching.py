"""Search or jump to: one field for records, dates, words in texts, and everything that can be done.

Hits come grouped by kind as they are typed, the newest question wins, up, down and Enter choose; a
sign at the beginning asks for one kind only (`desktop.wanted`). Each letter asks at once: no pause
is as short as the answer, and the next letter interrupts it. What takes longer to find (claims,
notes, dates, tags) is added below when it is there. Behind the hits the ids of all incidents found
are asked for, for the views that mark them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QEvent, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QListWidgetItem, QWidget

from db import when as dates
from db.language import reads_left, say
from db.reader import Reader
from db.refs import Kind
from db.search.fold import fold
from db.search.hits import KINDS, Hit, find, incident_ids
from db.search.named import SORTS, Named, Sort, find_named
from desktop.habits import Habits
from desktop.hitlist import ENTRY, Entry, HitList
from desktop.session import Session
from desktop.theme import Size, font, grown, refit, theme
from desktop.wanted import Only, Wanted, hint, wanted
from desktop.widgets.labels import placed
from desktop.widgets.line import Line

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_MOST = 14
_FEW_HOLD = 3  # from so many letters on few incidents hold them
_ACTS, _LATELY = 4, 5
_HEADS = {
    "incident": say("Incidents"),
    "actor": say("Actors"),
    "place": say("Places"),
    "source": say("Sources"),
    "snapshot": say("Texts"),
    "quote": say("Quoted words"),
    "claim": say("Claims"),
    "tag": say("Tags"),
    "saved_view": say("Saved views"),
    "note": say("Notes"),
}
_ICONS = {
    "incident": "incidents",
    "actor": "actors",
    "place": "place",
    "source": "sources",
    "snapshot": "reading",
    "quote": "quote",
    "claim": "claims",
    "tag": "tag",
    "saved_view": "eye",
    "note": "pen",
}
#: The kinds of hits, and of what else is found, that a line may ask for alone.
_KINDS: dict[Only, tuple[Kind, ...]] = {"": KINDS, "actor": ("actor",), "incident": ("incident",)}
_SORTS: dict[Only, tuple[Sort, ...]] = {"": SORTS, "tag": ("tag",)}

Acts = tuple[Sequence[QAction], Sequence[QAction]]


@dataclass(frozen=True, slots=True)
class Ground:
    """What the field finds beside the records of the case. `dates`: where words lead in time, asked
    from the reader thread; `opened`: shows what was found of another sort; `lately`: where one
    was; `habits`: what is done often; None: nothing is kept."""

    dates: Callable[[], Callable[[str], Sequence[Entry]]] = lambda: lambda typed: ()
    opened: Callable[[Named], object] = lambda named: None
    lately: Callable[[], Sequence[Entry]] = tuple
    habits: Habits | None = None


class SearchField(Line):
    """The field in the top bar. `picked(Hit)`: a record was chosen."""

    picked = Signal(object)

    def __init__(
        self, session: Session, acts: Callable[[], Acts], ground: Ground | None = None
    ) -> None:
        """`acts`: those of the view that is shown and of what is selected, and of the window."""
        super().__init__()
        self._session = session
        self._acts = acts
        self._ground = ground or Ground()
        self._key = "Ctrl K"
        self.setPlaceholderText(say("Search or jump to …"))
        self.setAccessibleName(say("Search or jump to"))
        self.setFont(font("body"))
        refit(self, lambda field: field.setFixedHeight(Size.TARGET + 2))
        self._marked = False
        self._early: NDArray[np.int64] | None = None  # found before the hits that they go with
        self._shown: Wanted | None = None  # whose hits are in the list
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

    def show_key(self, key: str) -> None:
        """Name the key that leads here."""
        self._key = key
        self.update()

    def _ask(self) -> None:
        asked = wanted(self.text())
        self._shown = self._early = None
        self._drop()
        kinds = _KINDS.get(asked.only)
        if not asked.words or self._session.case is None or kinds is None:
            self._seek(None)
            if self.hasFocus():
                self._show(asked, [])
                self._ask_more(asked, [])
            return
        ask = partial(find, typed=asked.words, limit=_MOST, kinds=kinds)
        self._session.read("search", ask, partial(self._answer, asked), -1)
        if len(asked.words) >= _FEW_HOLD:
            self._mark(asked)

    def _answer(self, asked: Wanted, hits: list[Hit]) -> None:
        if not self._is_still(asked):
            return
        self._show(asked, hits)
        self._shown, early = asked, self._early
        if early is not None:
            self._seek(early)
        if len(asked.words) < _FEW_HOLD:  # many: beside the hits they would slow them
            self._mark(asked)
        # After the hits were painted: both at once would keep taking the interpreter in turns.
        QTimer.singleShot(0, self, partial(self._ask_more, asked, hits))

    def _mark(self, asked: Wanted) -> None:
        """Ask for the ids of all incidents found."""

        def took(ids: NDArray[np.int64]) -> None:
            # Marks never come before the hits: showing them takes a view longer.
            if self._shown == asked:
                self._seek(ids)
            else:
                self._early = ids

        if asked.takes("incident"):
            self._session.read("sought", lambda reader: incident_ids(reader, asked.words), took, 1)

    def _ask_more(self, asked: Wanted, hits: list[Hit]) -> None:
        """What is not in the index of words: other records, and dates."""
        sorts = _SORTS.get(asked.only, ())
        dated = asked.takes("date") and bool(asked.words)
        wordless = not dated and not (sorts and (asked.words or asked.only))
        if self._session.case is None or wordless or not self._is_still(asked):
            return
        read_date = self._ground.dates() if dated else None

        def ask(reader: Reader) -> tuple[list[Named], Sequence[Entry]]:
            found = find_named(reader, asked.words, _ACTS * (1 if asked.words else 3), sorts)
            return found, read_date(asked.words) if read_date is not None else ()

        def took(found: tuple[list[Named], Sequence[Entry]]) -> None:
            if self._is_still(asked) and any(found):
                self._show(asked, hits, *found)

        self._session.read("search further", ask, took, 2)

    def _is_still(self, asked: Wanted) -> bool:
        return self.hasFocus() and wanted(self.text()) == asked

    def _drop(self) -> None:
        """Interrupt what looks for the ids of letters that stand there no more."""
        self._session.read("sought", lambda reader: None, lambda _: None, -2)

    def _seek(self, ids: NDArray[np.int64] | None) -> None:
        if ids is not None or self._marked:
            self._marked = ids is not None
            self._session.seek(ids)

    def _show(
        self,
        asked: Wanted,
        hits: list[Hit],
        named: Sequence[Named] = (),
        dated: Sequence[Entry] = (),
    ) -> None:
        here, everywhere = self._acts()
        further = bool(named or dated)
        if not asked.words and asked.only in ("", "act"):
            entries = self._offered(here, everywhere, asked)
        else:
            acts = [*here, *everywhere] if asked.takes("act") else []
            first, last = _matching(acts, asked, self._ground.habits)
            entries = [
                *_under(say("Do"), first),
                *_under(say("On the timeline"), list(dated)),
                *_grouped(hits),
                *self._others(named),
                *_under(say("Do"), last),
            ]
        if not entries:
            entries = [Entry(_nothing(asked), head=True), Entry(hint(), head=True)]
        self.list.fill(entries, more=further)

    def _offered(
        self, here: Sequence[QAction], everywhere: Sequence[QAction], asked: Wanted
    ) -> list[Entry]:
        """Before anything is typed: what was done last, where one was, and all that can be done."""
        ready = [action for action in (*here, *everywhere) if action.isEnabled()]
        habits = self._ground.habits
        names = habits.lately if habits is not None else ()
        often = sorted(
            (each for each in ready if each.objectName() in names),
            key=lambda each: names.index(each.objectName()),
        )
        lately = self._ground.lately() if asked.only == "" else ()
        return [
            Entry(hint(), head=True),
            *_under(say("Done lately"), [_act(action) for action in often[:_LATELY]]),
            *_under(say("Where you were"), list(lately)),
            *_under(say("In this view"), [_act(a) for a in here if a.isEnabled()]),
            *_under(say("Everywhere"), [_act(a) for a in everywhere if a.isEnabled()]),
        ]

    def _others(self, named: Sequence[Named]) -> list[Entry]:
        out: list[Entry] = []
        sort = ""
        for each in named:
            if each.sort != sort:
                sort = each.sort
                out.append(Entry(_HEADS[sort], head=True))
            out.append(
                Entry(
                    each.title,
                    each.detail,
                    icon=_ICONS[sort],
                    title_marks=each.marks,
                    run=partial(self._ground.opened, each),
                )
            )
        return out

    def _take(self, item: QListWidgetItem) -> None:
        entry: Entry = item.data(ENTRY)
        if entry.head:
            return
        self._leave()
        if entry.hit is not None:
            self.picked.emit(entry.hit)
        elif entry.action is not None:
            if self._ground.habits is not None:
                self._ground.habits.note(entry.action.objectName())
            entry.action.trigger()
        elif entry.run is not None:
            entry.run()

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
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self.list.page(1 if key == Qt.Key.Key_PageDown else -1)
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
        width = QFontMetrics(font("caption")).horizontalAdvance(self._key) + 14
        high = grown(21)
        box = QRectF(self.width() - width - 8.5, (self.height() - high) / 2, width, high)
        key = placed(self, box)
        painter.setPen(QPen(look.line, 1))
        painter.setBrush(look.panel)
        painter.drawRoundedRect(key, 5, 5)
        painter.setPen(look.secondary)
        painter.drawText(key, Qt.AlignmentFlag.AlignCenter, self._key)


def _entry(hit: Hit) -> Entry:
    aside = dates.said_short(hit.edtf) if hit.edtf else ""
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


def _matching(
    acts: Sequence[QAction], asked: Wanted, habits: Habits | None
) -> tuple[list[Entry], list[Entry]]:
    """The acts that begin with what was typed come before the records found; when only later
    words of acts do, after them. Of equals what was done last comes first."""
    typed = fold(asked.words)
    meant: list[QAction] = []
    others: list[QAction] = []
    for action in acts:
        words = fold(action.text())
        if action.isEnabled() and words.startswith(typed):
            meant.append(action)
        elif action.isEnabled() and _begins(words, typed):
            others.append(action)
    if habits is not None:
        for each in (meant, others):
            each.sort(key=lambda action: habits.place(action.objectName()))
    most = _MOST if asked.only == "act" else _ACTS
    entries = [_act(action) for action in (*meant, *others)]
    if meant:
        return entries[:most], []
    return [], entries[:most]


def _nothing(asked: Wanted) -> str:
    if not asked.words:
        return say("Type on.")
    return say("Nothing found for “{typed}”.", typed=asked.words)


def _act(action: QAction) -> Entry:
    return Entry(
        action.text().rstrip("…"),
        aside=action.shortcut().toString(),
        icon=str(action.property("drawing") or ("back" if reads_left() else "forward")),
        action=action,
    )


def _begins(words: str, wanted: str) -> bool:
    return any(
        words[at:].startswith(wanted) for at in range(len(words)) if not at or words[at - 1] == " "
    )
