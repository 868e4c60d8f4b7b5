"""Taking in a colleague's copy: choosing it, seeing what it would bring, merging, deciding; and
laying a colleague's file over the case, only to look at it.

Hides that what it would bring is found by merging and taking it back again, on the writer's thread.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from db.case import Case
from db.export.wanted import counted
from db.language import isolated, many, number, say, with_commas
from db.merging.deciding import open_conflicts
from db.merging.merging import merge
from db.merging.outcome import Conflict, Merged
from db.refs import Ref
from desktop.merging.conflict_list import below
from desktop.merging.conflicts import show_conflicts
from desktop.merging.laying import Laying
from desktop.session import Session
from desktop.tasks import Progress
from desktop.theme import Space
from desktop.widgets import Secondary, SectionHead, Sheet, Words

_CASES = say("Cases, bags and locked files (*.case *.zip *.age);;All files (*)")
_TOLD = (
    *("incident", "actor", "place", "source", "snapshot", "quote", "claim", "figure"),
    "note",
)
_SHOWN = 12


class BringsView(QWidget):
    """What a copy would bring, in words."""

    def __init__(self, found: Merged) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        acts = many(found.acts, "one act", "{count:,} acts")
        column.addWidget(
            Words(say("It holds {acts} that this case has not seen.", acts=acts), "body")
        )
        for title, lines in _sections(found):
            part = QVBoxLayout()
            part.setSpacing(0)
            part.addWidget(SectionHead(title))
            part.addWidget(Secondary("\n".join(f"·  {isolated(line)}" for line in lines)))
            column.addLayout(part)


class TakingIn(QObject):
    """Merges for one window. `folder`: where files were kept last; `opens`: shows a card;
    `unpack`: finds the case in what was sent, and a sentence on who signed it."""

    def __init__(
        self,
        window: QWidget,
        session: Session,
        folder: Callable[[], str],
        opens: Callable[[Ref], None],
        unpack: Callable[[Path, Callable[[Path, str], None]], None],
    ) -> None:
        super().__init__(window)
        self._unpack = unpack
        self._window = window
        self._session = session
        self._folder = folder
        self._opens = opens
        self._asked: tuple[Path, str, Merged] | None = None
        laying = window.findChild(Laying)
        assert isinstance(laying, Laying)
        self._laying = laying
        self._laying.took.connect(self._take)
        self._laying.summed.connect(self._sum)

    def compare(self) -> None:
        """Ask for a colleague's file, whatever case it is of, and lay it over the timeline."""
        chosen, _ = QFileDialog.getOpenFileName(
            self._window, say("Look at a colleague’s file"), self._folder(), _CASES
        )
        if chosen:
            self._unpack(Path(chosen), lambda path, _: self._lay(path))

    def choose(self) -> None:
        """Ask for the copy and look at it."""
        chosen, _ = QFileDialog.getOpenFileName(
            self._window, say("Take in a colleague’s copy"), self._folder(), _CASES
        )
        if chosen:
            self._unpack(Path(chosen), self.look)

    def look(self, path: Path, signed: str = "") -> None:
        """Find what the copy would bring, then ask. `signed`: by whom, in a sentence."""

        def act(case: Case, told: Progress) -> Merged:
            return merge(case, path, dry_run=True, progress=told.say)

        self._session.run(say("Look at a copy"), act, lambda found: self._ask(path, signed, found))

    def conflicts(self) -> None:
        """What waits to be decided, from this merge or an earlier one."""
        self._session.read("conflicts to show", open_conflicts, self._show)

    def _ask(self, path: Path, signed: str, found: Merged) -> None:
        if found.nothing_new:
            self._session.noted.emit(
                say("“{name}” holds nothing that this case lacks.", name=path.name)
            )
            return

        self._asked = path, signed, found
        if found.coming or any(pair.mine for pair in found.pairs):
            self._laying.would(path, found, signed)
        if not self._laying.banner.isVisible():
            self._laying.put_away()
            self._sum()  # nothing that has a place on the timeline, or there is none yet

    def _sum(self) -> None:
        """All of what it would bring, in words."""
        if self._asked is None:
            return
        path, signed, found = self._asked

        def go() -> str:
            self._take()
            return ""

        Sheet.open(
            self._window,
            say("Take in “{name}”", name=path.name),
            [BringsView(found)],
            say("Take it in"),
            go,
            hint=say(
                "The copy is only read. One undo takes all of it back. {signed}", signed=signed
            ).strip(),
            width=560,
            cancel=say("Look closer") if self._laying.lies else say("Cancel"),
        )

    def _take(self) -> None:
        if self._asked is not None:
            path, self._asked = self._asked[0], None
            self._laying.put_away()
            self._merge(path)

    def _lay(self, path: Path) -> None:
        if self._session.path is not None and path.exists() and path.samefile(self._session.path):
            self._session.complain(
                say("“{name}” is the open case itself. Choose another file.", name=path.name)
            )
        else:
            self._laying.over(path)

    def _merge(self, path: Path) -> None:
        def act(case: Case, told: Progress) -> Merged:
            return merge(case, path, progress=told.say)

        self._session.run(say("Take in a copy"), act, lambda done: self._taken(path, done))

    def _taken(self, path: Path, done: Merged) -> None:
        if done.conflicts:
            self._show(done.conflicts)
        else:
            self._session.said.emit(
                say("Took in “{name}”; everything fits together.", name=path.name)
            )

    def _show(self, conflicts: tuple[Conflict, ...]) -> None:
        if conflicts:
            show_conflicts(self._window, self._session, conflicts, self._opens)
        else:
            self._session.noted.emit(say("Nothing waits to be decided."))


def _sections(found: Merged) -> list[tuple[str, list[str]]]:
    made = [counted(table, count) for table in _TOLD if (count := found.added.get(table, 0))]
    moved = [counted(table, count) for table in _TOLD if (count := found.updated.get(table, 0))]
    apart = [
        say("{label}: {value}", label=each.record, value=below(each))
        for each in found.conflicts[:_SHOWN]
    ]
    if len(found.conflicts) > _SHOWN:
        apart.append(say("and {count:,} more", count=len(found.conflicts) - _SHOWN))
    likely = [
        say("{label}: {value}", label=each.words, value=each.why) for each in found.likely[:_SHOWN]
    ]
    if len(found.likely) > _SHOWN:
        likely.append(say("and {count:,} more", count=len(found.likely) - _SHOWN))
    left = len(found.conflicts)
    sections = [
        (say("New"), [with_commas(made)] if made else []),
        (say("Changed"), [with_commas(moved)] if moved else []),
        (
            say("Left differently by two people, to be decided")
            + (f" ({number(left)})" if left else ""),
            apart,
        ),
        (say("Perhaps entered twice; nothing is united"), likely),
        (say("To look at"), list(found.doubts)),
    ]
    return [(title, lines) for title, lines in sections if lines]
