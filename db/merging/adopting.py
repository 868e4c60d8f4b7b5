"""Adopting records of another file one by one: each with what it needs, as its author wrote it.

Hides that this is a merge of a few rows: the acts of theirs that made and changed them come with
their author, time and words, sealed over the part that came (see `pieces`). When the whole copy is
merged later, the rest of these acts comes, and both ways end at the same case. A record of a case
that has nothing to do with this one keeps its id, so it is not adopted twice.
"""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from db.case import Case
from db.errors import BadInput, InUse, NotFound
from db.language import in_quotes, say
from db.merging import needed, pieces, shares, their_copy, union
from db.merging.deciding import decide_all
from db.merging.merging import Progress, TakeBack, bring
from db.merging.outcome import Merged
from db.reader import Reader
from db.records import wording
from db.step import Step

#: One record of theirs: its table and its id.
Picked = tuple[str, int]
#: Records that are adopted by themselves.
ADOPTABLE = ("incident", "actor", "place", "source")


@dataclass(frozen=True, slots=True)
class Adopted:
    """What came in, or would: rows by table, `acts` of theirs they rest on, fields in which theirs
    took the place of ours (`decided`), sentences about their file; `step`: the act to undo."""

    added: Mapping[str, int] = field(default_factory=dict)
    updated: Mapping[str, int] = field(default_factory=dict)
    acts: int = 0
    decided: int = 0
    doubts: tuple[str, ...] = ()
    step: int | None = None

    @property
    def nothing(self) -> bool:
        """Whether everything of it was here already, or ours was the newer."""
        return not self.acts


def adopt(
    case: Case,
    path: Path,
    picked: Sequence[Picked],
    dry_run: bool = False,
    newest: bool = False,
    progress: Progress = lambda share, doing: None,
) -> Adopted:
    """Adopt records of the file at `path`, as one act. Where both changed a field, theirs stands;
    `newest`: the one written last, and the other is left to be decided, as in a merge.

    Raises InUse, BadInput, NotFound (no such record there) and what opening a file raises; then
    nothing was changed.
    """
    if case.why_read_only:
        raise InUse(say("{why_read_only} Nothing was adopted.", why_read_only=case.why_read_only))
    if path.exists() and path.samefile(case.path):
        raise BadInput(
            say("“{name}” is the open case itself. Choose another file.", name=path.name)
        )
    with their_copy.opened(path) as theirs:
        progress(0.0, say("looking for what they need"))
        title = _check(theirs, picked, path.name)
        news = _news(case, theirs, path)
        found = needed.Gathering(case.main_reader, theirs, news).gather(picked)
        if not found.acts:
            return Adopted()
        acts = _in_order(theirs, found.acts)
        doubts = their_copy.check_log(theirs, acts, path.name)
        ahead = their_copy.clock_ahead(theirs, time.time_ns() // 1_000_000)
        done, decided = Merged(), 0
        label = say("Adopt {title} from “{name}”", title=title, name=path.name)
        with suppress(TakeBack), case.step(label, kind="merge") as step:
            _note(step, theirs, acts)
            done = bring(step, theirs, acts, path.name, case.analyst, progress, found.rows)
            if not newest:
                decided = decide_all(step, done.conflicts, "theirs")
            if dry_run:
                raise TakeBack
    return Adopted(
        added=done.added,
        updated=done.updated,
        acts=len(acts),
        decided=decided,
        doubts=(*doubts, *((ahead,) if ahead else ())),
        step=None if dry_run else done.step,
    )


def _check(theirs: Reader, picked: Sequence[Picked], name: str) -> str:
    """That all of them are there; what they are called together."""
    for table, row in picked:
        if table not in ADOPTABLE or not theirs.row(
            f"SELECT 1 FROM {table} WHERE id = ? AND deleted = 0", row
        ):
            raise NotFound(
                say(
                    "“{name}” holds no such record ({row}). Nothing was adopted.",
                    name=name,
                    row=row,
                )
            )
    if len(picked) == 1:
        return in_quotes(wording.title(theirs, *picked[0]))
    return say("{count:,} records", count=len(picked))


def _news(case: Case, theirs: Reader, path: Path) -> list[int]:
    """Their acts that are not known here, or only in part."""
    mine = case.main_reader
    if their_copy.is_kin(mine, theirs):
        news, _ = union.new_txns(mine.connection, theirs)
        shares.check(mine, theirs, news, (case.path.name, path.name))
        return news
    return union.foreign_txns(mine.connection, theirs)


def _in_order(theirs: Reader, acts: set[int]) -> list[int]:
    clocks: dict[int, int] = dict(theirs.rows("SELECT id, hlc FROM txn"))
    return sorted(acts, key=lambda act: (clocks.get(act, 0), act))


def _note(step: Step, theirs: Reader, acts: list[int]) -> None:
    """Only these acts count as new in this merge."""
    connection = step.reader.connection
    clocks: dict[int, int] = dict(theirs.rows("SELECT id, hlc FROM txn"))
    union.note_new(connection, "t_new", [(act, clocks[act]) for act in acts])
    pieces.note_held(connection, acts)
