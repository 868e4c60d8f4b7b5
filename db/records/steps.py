"""The steps of a case as one line each: who, when, what, and which of them are taken back now.

For a list of very many: a page is read by its place in the log, without what the steps changed
(`db.records.histories` tells that). What undo and redo wrote is no line of its own; it says how the
step stands that it was about.
"""

from __future__ import annotations

from dataclasses import dataclass

from db.reader import Reader
from db.records.acts import Place


@dataclass(frozen=True, slots=True)
class StepLine:
    """One step: `at` seconds since 1970 (UTC), who, its label, its kind (edit, import, merge,
    create), and whether it is taken back now; `last`: the transaction that was written last about
    it, which undo or redo would reverse."""

    txn: int
    hlc: int
    at: int
    by: str
    label: str
    kind: str
    undone: bool
    last: int

    @property
    def place(self) -> Place:
        """Where a page that ends with this step is continued."""
        return self.hlc, self.txn


def page(reader: Reader, before: Place | None = None, count: int = 200) -> tuple[StepLine, ...]:
    """The newest steps, or those before the last of another page."""
    where, params = "1", list[object]()
    if before is not None:
        where, params = "(hlc, id) < (?, ?)", list(before)
    rows = reader.rows(
        "SELECT id, hlc, author_name, label, kind FROM txn "
        f"WHERE kind NOT IN ('undo', 'redo') AND {where} ORDER BY hlc DESC, id DESC LIMIT ?",
        *params,
        count,
    )
    newest = _turned(reader, rows[-1][1]) if rows else {}
    return tuple(
        StepLine(
            txn,
            hlc,
            (hlc >> 16) // 1000,
            by,
            label,
            kind,
            newest.get(txn, (txn, ""))[1] == "undo",
            newest.get(txn, (txn, ""))[0],
        )
        for txn, hlc, by, label, kind in rows
    )


def _turned(reader: Reader, since: int) -> dict[int, tuple[int, str]]:
    """By step what was written last about it, and whether that took it back: an undo is about a
    step or a redo, a redo about an undo."""
    newest: dict[int, tuple[int, str]] = {}
    about: dict[int, int] = {}
    txn: int
    ref: int
    kind: str
    for txn, ref, kind in reader.rows(
        "SELECT id, ref, kind FROM txn WHERE kind IN ('undo', 'redo') AND hlc >= ? "
        "ORDER BY hlc, id",
        since,
    ):
        step = about.get(ref, ref)
        about[txn] = step
        newest[step] = (txn, kind)
    return newest
