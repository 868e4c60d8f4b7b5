"""A merge from beginning to end, as one step that one undo takes back.

Hides the order of the parts, and that a dry run is the same work rolled back.
"""

from __future__ import annotations

import json
import sqlite3
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from db import log
from db.case import Case
from db.errors import BadInput, InUse
from db.language import say
from db.likeness import keeping
from db.merging import (
    clashes,
    comparing,
    dates,
    drawn,
    duplicates,
    pieces,
    shares,
    their_copy,
    union,
)
from db.merging.comparing import Pair
from db.merging.deciding import open_conflicts
from db.merging.drawn import Coming
from db.merging.outcome import Conflict, Merged
from db.merging.pieces import Wanted
from db.reader import Reader
from db.search import index
from db.step import Step

Progress = Callable[[float, str], None]

#: The rows of a table whose cells were read anew, and those that are new here.
_MOVED = "SELECT row FROM temp.win WHERE tbl = ?1"
_BROUGHT = "SELECT row FROM temp.brought WHERE tbl = ?1"


class TakeBack(Exception):
    """Ends a step whose work is not to be kept."""


def merge(
    case: Case,
    path: Path,
    dry_run: bool = False,
    progress: Progress = lambda share, doing: None,
) -> Merged:
    """Bring everything of a copy of this case into it.

    Raises InUse (this case cannot be written), BadInput (a copy of another case) and what opening a
    case raises; then nothing was changed.
    """
    if case.why_read_only:
        raise InUse(say("{why_read_only} Nothing was merged.", why_read_only=case.why_read_only))
    if path.exists() and path.samefile(case.path):
        raise BadInput(
            say("“{name}” is the open case itself. Choose a copy of it.", name=path.name)
        )
    with their_copy.opened(path) as theirs:
        their_copy.check_kin(case.main_reader, theirs, path.name)
        progress(0.0, say("comparing the logs"))
        new, known = union.new_txns(case.main_reader.connection, theirs)
        if not new:
            return Merged(unchanged=known, dry_run=dry_run)
        shares.check(case.main_reader, theirs, new, (case.path.name, path.name))
        doubts = their_copy.check_log(theirs, new, path.name)
        ahead = their_copy.clock_ahead(theirs, time.time_ns() // 1_000_000)
        found = Merged()
        with (
            suppress(TakeBack),
            case.step(say("Merge “{name}”", name=path.name), kind="merge") as step,
        ):
            found = bring(step, theirs, new, path.name, case.analyst, progress)
            if dry_run:
                raise TakeBack
        pairs: tuple[Pair, ...] = ()
        coming: tuple[Coming, ...] = ()
        if dry_run:
            progress(0.9, say("placing what is new on the timeline"))
            pairs = comparing.news(case.main_reader, theirs, found.incidents["disputed"])
            added = [each.theirs for each in pairs if not each.mine]
            coming = drawn.coming(theirs, added, drawn.same)
    return Merged(
        added=found.added,
        updated=found.updated,
        unchanged=known,
        acts=len(new),
        conflicts=found.conflicts,
        restored=found.restored,
        likely=found.likely,
        incidents=found.incidents,
        doubts=(*doubts, *((ahead,) if ahead else ())),
        step=None if dry_run else found.step,
        dry_run=dry_run,
        pairs=pairs,
        coming=coming,
    )


def bring(
    step: Step,
    theirs: Reader,
    new: list[int],
    name: str,
    analyst: str,
    progress: Progress,
    wanted: Wanted | None = None,
) -> Merged:
    """Bring transactions of theirs into the open step; `wanted`: of them these rows alone."""
    connection = step.reader.connection
    connection.execute("PRAGMA defer_foreign_keys = ON")
    clashes.unlogged(connection)
    progress(0.1, say("bringing in what is new"))
    parted = union.bring_log(connection, theirs, new, wanted)
    added = union.bring_rows(connection, theirs, new, wanted)
    pieces.seal(connection, theirs, parted)
    # What this step writes itself was done knowing theirs: no clock of theirs may be ahead of it.
    connection.execute(
        "UPDATE txn SET hlc = max(hlc, (SELECT max(hlc) + 1 FROM txn WHERE id <> ?1)) "
        "WHERE id = ?1",
        (step.txn,),
    )
    progress(0.5, say("reading the fields both know"))
    union.read_cells(connection)
    connection.execute(
        "INSERT INTO merge(id, at, author, theirs, summary) VALUES (?, ?, ?, ?, '')",
        (step.txn, time.time_ns() // 1_000_000, analyst, name),
    )
    clashes.find_other_base(connection, step.txn)
    _note_brought(connection)
    index.take_out(connection, f"{_MOVED} AND row NOT IN ({_BROUGHT})")
    updated = union.write_cells(connection)
    if "snapshot" in added:
        keeping.make_up(connection, added["snapshot"])
    progress(0.8, say("looking for what two people left differently"))
    clashes.find_edited(connection, step.txn)
    clashes.find_deleted(connection, step.txn)
    shares.keep_originals(connection, step.txn)
    index.put_in(connection, f"{_MOVED} UNION {_BROUGHT}")
    clashes.logged(connection, step.txn)
    restored = clashes.bring_back(connection)
    dates.make_whole(connection)
    # Their acts are news also where nothing they changed came to stand.
    step.brought = {**added, **updated, "txn": len(new)}
    likely = duplicates.find(step.reader) if wanted is None else ()
    connection.execute(
        "UPDATE merge SET summary = ? WHERE id = ?",
        (json.dumps(_summary(connection, new, wanted)), step.txn),
    )
    conflicts = open_conflicts(step.reader, step.txn)
    return Merged(
        added=added,
        updated=updated,
        conflicts=conflicts,
        restored=restored,
        likely=likely,
        incidents=_incidents(step.reader, conflicts),
        step=step.txn,
    )


def _summary(
    connection: sqlite3.Connection, new: list[int], wanted: Wanted | None
) -> dict[str, list[object]]:
    """What undoing needs to know: the acts, and which rows of them came in with this merge."""
    held = connection.execute("SELECT txn, tbl, row FROM temp.held").fetchall()
    summary: dict[str, list[object]] = {"txns": [*new]}
    if wanted is not None:
        summary["rows"] = [(table, row) for table, rows in wanted.items() for row in rows]
    if held:
        summary["held"] = list(held)
    return summary


def _note_brought(connection: sqlite3.Connection) -> None:
    """`temp.brought`: the rows of others that came in, for what is derived from them."""
    connection.execute("DROP TABLE IF EXISTS temp.brought")
    connection.execute(
        "CREATE TEMP TABLE brought(tbl TEXT, row INTEGER, PRIMARY KEY(tbl, row)) WITHOUT ROWID"
    )
    for table in log.SYNCED:
        connection.execute(
            f"INSERT INTO temp.brought SELECT '{table}', id FROM {table} "
            "WHERE created_txn IN (SELECT id FROM temp.t_new) "
            f"AND NOT EXISTS (SELECT 1 FROM temp.held h WHERE h.txn = {table}.created_txn "
            f"AND h.tbl = '{table}' AND h.row = {table}.id)"
        )


def _incidents(reader: Reader, conflicts: Sequence[Conflict]) -> dict[str, frozenset[int]]:
    """The incidents that came in, that changed (themselves or what hangs on them), and that are
    disputed, for the timeline."""
    added = frozenset(
        row[0] for row in reader.rows("SELECT row FROM temp.brought WHERE tbl = 'incident'")
    )
    touched = {
        row[0]
        for row in reader.rows(
            """WITH moved AS (SELECT tbl, row FROM temp.rewritten UNION
                SELECT tbl, row FROM temp.brought)
            SELECT row FROM moved WHERE tbl = 'incident'
            UNION SELECT incident FROM claim WHERE id IN
                (SELECT row FROM moved WHERE tbl = 'claim')
            UNION SELECT incident FROM incident_actor WHERE id IN
                (SELECT row FROM moved WHERE tbl = 'incident_actor')
            UNION SELECT incident FROM incident_place WHERE id IN
                (SELECT row FROM moved WHERE tbl = 'incident_place')
            UNION SELECT c.incident FROM figure f JOIN claim c ON c.id = f.claim WHERE f.id IN
                (SELECT row FROM moved WHERE tbl = 'figure')"""
        )
        if row[0] is not None
    }
    disputed = frozenset(each.about[1] for each in conflicts if each.about[0] == "incident")
    return {"added": added, "changed": frozenset(touched) - added, "disputed": disputed}
