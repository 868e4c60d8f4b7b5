"""Conflicts that wait for a person, and deciding them: one by one, or many by a rule.

A decision is an ordinary edit: logged, undone, carried to the colleague by the next merge. Deciding
for what stands already is logged too, so that the other copy learns that somebody looked.
"""

from __future__ import annotations

from collections.abc import Iterable

from db.errors import NotFound
from db.log import quoted
from db.merging.outcome import Conflict, Side, Told
from db.reader import Reader
from db.records import wording
from db.step import Step

#: A conflict is settled by a later change of its field that knew of it: a decision or an edit made
#: after the merge, unless that was undone.
_OPEN = """
    c.resolved_txn IS NULL OR EXISTS (
        SELECT 1 FROM txn u WHERE u.kind = 'undo' AND u.ref = c.resolved_txn AND NOT EXISTS (
            SELECT 1 FROM txn r WHERE r.kind = 'redo' AND r.ref = u.id))"""


def open_conflicts(reader: Reader, merge: int | None = None) -> tuple[Conflict, ...]:
    """What is still to be decided, of one merge or of all; in the order of the records."""
    rows = reader.rows(
        f"""SELECT c.id, c.kind, c.tbl, c.row, c.col, c.base, c.mine, c.theirs, c.kept,
            coalesce(m.author_name, ''), m.hlc, coalesce(t.author_name, ''), t.hlc
        FROM conflict c LEFT JOIN txn m ON m.id = c.my_txn LEFT JOIN txn t ON t.id = c.their_txn
        JOIN txn g ON g.id = c.merge
        WHERE ({_OPEN}) AND (?1 IS NULL OR c.merge = ?1)
            AND NOT EXISTS (SELECT 1 FROM txn u WHERE u.kind = 'undo' AND u.ref = c.merge
                AND NOT EXISTS (SELECT 1 FROM txn r WHERE r.kind = 'redo' AND r.ref = u.id))
            AND NOT EXISTS (SELECT 1 FROM change h JOIN txn w ON w.id = h.txn
                WHERE h.row = c.row AND h.col = c.col AND h.tbl = c.tbl AND w.hlc > g.hlc
                    AND w.kind IN ('edit', 'import') AND NOT EXISTS (
                        SELECT 1 FROM txn u WHERE u.kind = 'undo' AND u.ref = w.id))
        ORDER BY c.tbl, c.row, c.id""",
        merge,
    )
    return tuple(_conflict(reader, *row) for row in rows)


def decide(step: Step, conflict: Conflict, side: Side) -> None:
    """Let one side's value stand. Raises NotFound when the conflict is gone."""
    _decide(step, conflict, conflict.mine.value if side == "mine" else conflict.theirs.value)


def decide_all(step: Step, conflicts: Iterable[Conflict], side: Side) -> int:
    """Let one side's value stand for all of them; how many."""
    count = 0
    for conflict in conflicts:
        decide(step, conflict, side)
        count += 1
    return count


def _decide(step: Step, conflict: Conflict, value: object) -> None:
    connection = step.reader.connection
    if conflict.field == "deleted":
        value = int(value in (1, "deleted"))
    cell = quoted(conflict.field)
    found = step.reader.row(f"SELECT {cell} FROM {conflict.table} WHERE id = ?", conflict.row)
    if found is None:
        raise NotFound("The record of this conflict is no longer there. Nothing was changed.")
    if found[0] == value and type(found[0]) is type(value):
        connection.execute(
            "INSERT INTO change(txn, tbl, row, col, old, new) VALUES (?, ?, ?, ?, ?, ?)",
            (step.txn, conflict.table, conflict.row, conflict.field, value, value),
        )
    else:
        step.update(conflict.table, conflict.row, {conflict.field: value})
    connection.execute("UPDATE conflict SET resolved_txn = ? WHERE id = ?", (step.txn, conflict.id))


def _conflict(
    reader: Reader,
    number: int,
    kind: str,
    table: str,
    row: int,
    column: str,
    base: object,
    mine: object,
    theirs: object,
    kept: str,
    my_name: str,
    my_hlc: int | None,
    their_name: str,
    their_hlc: int | None,
) -> Conflict:
    about = wording.owner(reader, table, row)

    def told(held: object, by: str = "", hlc: int | None = None) -> Told:
        at = None if hlc is None else (hlc >> 16) // 1000
        if kind.startswith("deleted_") and isinstance(held, str) and held != "deleted":
            words = ", ".join(wording.field(table, each) for each in held.split(", "))
            return Told(held, words if held.startswith("cited") else f"edited: {words}", by, at)
        return Told(held, wording.value(reader, table, column, held), by, at)

    return Conflict(
        id=number,
        kind=kind,  # type: ignore[arg-type]
        table=table,
        row=row,
        field=column,
        record=wording.title(reader, *about),
        field_words=wording.field(table, column),
        about=about,
        base=told(base),
        mine=told(mine, my_name, my_hlc),
        theirs=told(theirs, their_name, their_hlc),
        kept=kept,
    )
