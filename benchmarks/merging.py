"""How long it takes to bring a colleague's copy back in.

Two copies of one case, each edited in a hundred acts that touch 10,000 fields in all, some of them
the same ones on both sides; deletions of what the other edited among them. Then both files are held
against each other, once as copies and once as cases that have nothing to do with each other.
"""

from __future__ import annotations

import random
import shutil
import sqlite3
import tempfile
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from time import perf_counter

from benchmarks.dataset import case_file
from benchmarks.result import peak_memory_mb
from db.case import Case
from db.log import UNLOGGED
from db.merging.adopting import adopt
from db.merging.comparing import compare
from db.merging.merging import merge

_EDITS = 10_000
_ACTS = 50
#: Of the rows one side edits, the share the other edits too.
_SHARED = 0.1
_DELETED = 100
_ADOPTED = 100


def measure(incidents: int, case: Path | None) -> Mapping[str, float]:
    """Seconds of a dry run, the merge, its undo and merging again; conflicts found; seconds of
    holding the copy, and a strange case, against ours, and of adopting a hundred records."""
    source = case or case_file(incidents)
    with tempfile.TemporaryDirectory(prefix="casebinder-bench-") as folder:
        mine, theirs = Path(folder) / "mine.case", Path(folder) / "theirs.case"
        strange = Path(folder) / "strange.case"
        for copy in (mine, theirs):
            shutil.copyfile(source, copy)
        rows = _rows(mine)
        chance = random.Random(7)
        side = _EDITS // 2
        picked = chance.sample(rows, min(len(rows), 2 * side))
        shared = int(side * _SHARED)
        _edit(mine, "Anna", picked[:side], [])
        also = [*picked[:shared], *picked[side : 2 * side - shared]]
        _edit(theirs, "Boris", also, picked[shared : shared + _DELETED])
        with Case.open(mine, analyst="Anna") as opened:
            held = _compared(opened, theirs)
            _make_strange(strange, Path(source))
            other = _compared(opened, strange)
            begun = perf_counter()
            adopt(opened, theirs, [("incident", row) for row in picked[side : side + _ADOPTED]])
            adopted = perf_counter() - begun
            opened.undo()
            dry = _timed(opened, theirs, dry_run=True)
            begun = perf_counter()
            done = merge(opened, theirs)
            taken = perf_counter() - begun
            again = _timed(opened, theirs)
            begun = perf_counter()
            opened.undo()
            undone = perf_counter() - begun
        return {
            "case_mb": source.stat().st_size / 1e6,
            "edits": float(2 * side + _DELETED),
            "merge_dry_run_s": dry,
            "merge_s": taken,
            "merge_again_s": again,
            "merge_undo_s": undone,
            "overlay_copy_s": held,
            "overlay_strange_s": other,
            "adopt_100_s": adopted,
            "conflicts": float(len(done.conflicts)),
            "peak_memory_mb": peak_memory_mb(),
        }


def _timed(case: Case, theirs: Path, dry_run: bool = False) -> float:
    begun = perf_counter()
    merge(case, theirs, dry_run)
    return perf_counter() - begun


def _compared(case: Case, theirs: Path) -> float:
    begun = perf_counter()
    compare(case.main_reader, theirs)
    return perf_counter() - begun


def _make_strange(path: Path, source: Path) -> None:
    """The same incidents written down by somebody else: another case, other ids, and of every other
    one another title."""
    shutil.copyfile(source, path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("UPDATE ctx SET txn = ?", (UNLOGGED,))
        for table, *columns in (
            ("incident", "id"),
            ("incident_actor", "id", "incident", "actor"),
            ("actor", "id"),
            ("actor_name", "id", "actor"),
            ("source", "id"),
        ):
            cells = ", ".join(f"{name} = -{name}" for name in columns)
            connection.execute(f"UPDATE {table} SET {cells}")
        connection.execute("UPDATE incident SET title = 'Report: ' || title WHERE id % 2")
        connection.execute("UPDATE case_meta SET value = 'strange' WHERE key = 'uuid'")
        connection.execute("UPDATE ctx SET txn = NULL")
        connection.commit()


def _rows(path: Path) -> list[int]:
    with Case.open(path, read_only=True) as case:
        return [row[0] for row in case.main_reader.rows("SELECT id FROM incident ORDER BY id")]


def _edit(path: Path, analyst: str, rows: list[int], deleted: list[int]) -> None:
    """Give the rows new titles in `_ACTS` acts, and delete a few in one more."""
    with Case.open(path, analyst=analyst) as case:
        for act in range(_ACTS):
            with case.step("Rename incidents") as step:
                for row in rows[act::_ACTS]:
                    step.update("incident", row, title=f"{analyst} {row}")
        if deleted:
            with case.step("Delete incidents") as step:
                for row in deleted:
                    step.delete("incident", row)
