"""A damaged case: what can be done about it, done, and told.

Hides how it is found out what can be done: whether it opens for reading, whether copies are kept.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db import format
from db.case import Case
from db.errors import CaseError
from db.keeping.backups import copies_of
from db.language import bare, many, say
from db.records import meta
from db.strangers import Recovered, apart
from desktop import known
from desktop.arriving.long_sheet import LongSheet
from desktop.arriving.place_field import PlaceField, free_name
from desktop.arriving.report_view import ReportView
from desktop.arriving.work import Work
from desktop.files import CASES, SUFFIX, writable_folder
from desktop.shelf import shelf
from desktop.theme import Space
from desktop.widgets import LinkButton, Secondary, Sheet, Words

_WHAT = say(
    "Everything that can still be read is brought into a new file, and you are "
    "told what is missing. The damaged file stays as it is."
)


@dataclass(frozen=True, slots=True)
class Ways:
    """What can be done beside recovering: look at it as it is, go back to one of so many copies."""

    look: bool
    copies: int


class DamageView(QWidget):
    """What is wrong and what can be done. `looked`, `went_back`: these were chosen."""

    looked = Signal()
    went_back = Signal()

    def __init__(self, sentence: str, ways: Ways) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(Words(sentence, "body"))
        column.addWidget(Words(_WHAT, "body"))
        self.back = LinkButton(_copies(ways.copies))
        self.back.clicked.connect(self.went_back)
        self.look = LinkButton(say("Open it for reading only"))
        self.look.clicked.connect(self.looked)
        if ways.copies:
            hint = say("A copy is complete, but lacks what was done after it was made.")
            column.addLayout(_way(self.back, hint))
        if ways.look:
            hint = say("What lies on damaged pages is missing there, and nothing says so.")
            column.addLayout(_way(self.look, hint))


def _way(link: LinkButton, hint: str) -> QVBoxLayout:
    together = QVBoxLayout()
    together.setSpacing(0)
    together.addWidget(link)
    together.addWidget(Secondary(hint))
    return together


class Recovery(QObject):
    """Recoveries for one window. `opens`: opens a case; `reads`: opens one for reading only;
    `copies`: shows the copies kept of a case. `told`: the report is shown."""

    told = Signal()

    def __init__(
        self,
        window: QWidget,
        work: Work,
        opens: Callable[[Path], None],
        reads: Callable[[Path], None],
        copies: Callable[[Path], None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._work = work
        self._opens = opens
        self._reads = reads
        self._copies = copies

    def offer(self, path: Path, sentence: str, is_open: bool = False) -> None:
        """Say what can be done about a damaged file. `is_open`: it is the open case."""

        def look(_: object) -> Ways:
            own = known.is_known(path)
            # To find the copies of a case it is read, which a stranger's is not for that.
            copies = copies_of(shelf(), path) if own or _is_cut(path) else []
            return Ways(own and not is_open and _can_be_read(path), len(copies))

        def ask(ways: Ways) -> None:
            self._ask(path, sentence, ways)

        self._work.run(
            say("Looking at “{name}”", name=path.name), look, ask, lambda _: ask(Ways(False, 0))
        )

    def _ask(self, path: Path, sentence: str, ways: Ways) -> None:
        view = DamageView(sentence, ways)
        name = say("{stem} recovered{suffix}", stem=path.stem, suffix=SUFFIX)
        out = free_name(writable_folder(path) / bare(name))
        place = PlaceField(say("New file"), out, CASES, SUFFIX)
        sheet = LongSheet(
            self._window,
            say("“{name}” is damaged", name=path.name),
            [view, place],
            say("Recover what can be read"),
            lambda it: self._recover(it, path, place.value()),
        )
        view.looked.connect(lambda: self._leave(sheet, self._reads, path))
        view.went_back.connect(lambda: self._leave(sheet, self._copies, path))
        sheet.appear()

    @staticmethod
    def _leave(sheet: LongSheet, way: Callable[[Path], None], path: Path) -> None:
        sheet.finish()
        way(path)

    def _recover(self, sheet: LongSheet, path: Path, out: Path) -> None:
        def then(done: Recovered) -> None:
            sheet.finish()
            known.closed(out)
            self._report(path, out, done)

        self._work.run(
            say("Reading the pages"),
            lambda told: apart.recover(path, out, told.say, told.is_cancelled),
            then,
            lambda trouble: sheet.stop(trouble.sentence),
            sheet,
        )

    def _report(self, path: Path, out: Path, done: Recovered) -> None:
        def go() -> str:
            self._opens(out)
            return ""

        Sheet.open(
            self._window,
            say("Recovered into “{name}”", name=out.name),
            [ReportView(path, out, done)],
            say("Open the new file"),
            go,
            width=560,
            cancel=say("Close"),
        )
        self.told.emit()


def _is_cut(path: Path) -> bool:
    """Whether already its header says that it cannot be read."""
    try:
        format.read_header(path)
    except CaseError:
        return True
    return False


def _can_be_read(path: Path) -> bool:
    try:
        with Case.open(path, read_only=True) as case:
            return bool(meta.counts(case.main_reader))
    except CaseError:
        return False


def _copies(count: int) -> str:
    return many(count, "Go back to its earlier copy…", "Go back to one of {count:,} copies…")
