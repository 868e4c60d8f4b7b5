"""Conflicts that wait for a person, and deciding them: one by one, or many by a rule.

A decision is an ordinary edit: logged, undone, carried to the colleague by the next merge. Deciding
for what stands already is logged too, so that the other copy learns that somebody looked.
"""

from __future__ import annotations

from collections.abc import Iterable

from db.errors import BadInput, NotFound
from db.language import say
from db.log import quoted
from db.merging.outcome import Conflict, Side, Told
from db.merging.union import SPOT, nearest
from db.reader import Reader
from db.records import incidents, wording
from db.step import Step

#: When an incident happened: said in one breath, so decided in one.
_DATE = (*incidents.WHEN_CELLS, "phrase_source", "phrase_anchor")

#: A conflict is settled by a later change of its field that knew of it: a decision or an edit made
#: after the merge, unless that was undone.
_OPEN = """
    c.resolved_txn IS NULL OR EXISTS (
        SELECT 1 FROM txn u WHERE u.kind = 'undo' AND u.ref = c.resolved_txn AND NOT EXISTS (
            SELECT 1 FROM txn r WHERE r.kind = 'redo' AND r.ref = u.id))"""


def open_conflicts(reader: Reader, merge: int | None = None) -> tuple[Conflict, ...]:
    """What is still to be decided, of one merge or of all; in the order of the records. The date of
    an incident is one conflict, whatever of it differs."""
    found = _open(reader, merge)
    dates: dict[int, Conflict] = {}
    for each in found:
        if _is_date(each) and (each.field == "edtf" or each.row not in dates):
            dates[each.row] = each
    return tuple(each for each in found if not _is_date(each) or dates[each.row] is each)


def _is_date(conflict: Conflict) -> bool:
    return conflict.table == "incident" and conflict.field in _DATE


def _open(reader: Reader, merge: int | None = None) -> tuple[Conflict, ...]:
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
    """Let one side's value stand; of where a quote stands and of a date, all that is open. Raises
    NotFound when the conflict is gone, BadInput when the words are no longer in the text."""
    if conflict.table == "quote" and conflict.field in SPOT:
        _place(step, conflict, side)
    elif _is_date(conflict):
        _date(step, conflict, side)
    else:
        _decide(step, conflict, _value(conflict, side))


def decide_all(step: Step, conflicts: Iterable[Conflict], side: Side) -> int:
    """Let one side's value stand for all of them; how many."""
    count = 0
    for conflict in conflicts:
        decide(step, conflict, side)
        count += 1
    return count


def _place(step: Step, conflict: Conflict, side: Side) -> None:
    """Letters and place of a quote go together: the file refuses one without the other."""
    open_ones = [
        each
        for each in open_conflicts(step.reader)
        if (each.table, each.row) == ("quote", conflict.row) and each.field in SPOT
    ]
    row = step.reader.row(
        'SELECT exact, start, "end", snapshot FROM quote WHERE id = ?', conflict.row
    )
    if row is None:
        raise NotFound(say("The quote of this conflict is no longer there. Nothing was changed."))
    cells = dict(zip(SPOT, row, strict=True))
    cells |= {each.field: _value(each, side) for each in (conflict, *open_ones)}
    text = step.reader.value("SELECT cleaned_text FROM snapshot WHERE id = ?", cells["snapshot"])
    at = nearest(str(text or ""), str(cells["exact"]), int(str(cells["start"])))
    if at is None:
        raise BadInput(
            say(
                "These words no longer stand in the text they were quoted from. Nothing was "
                "changed; quote them anew, or let the other words stand."
            )
        )
    cells |= {"start": at, "end": at + len(str(cells["exact"]))}
    step.update("quote", conflict.row, cells)
    for each in {each.id: each for each in (conflict, *open_ones)}.values():
        _note(step, each, cells[each.field])


def _date(step: Step, conflict: Conflict, side: Side) -> None:
    """The whole date as that side left it, also the hour or the source that only one of them gave:
    else a day of one would stand with the hour of the other."""
    reader = step.reader
    open_ones = [each for each in _open(reader) if each.row == conflict.row and _is_date(each)]
    every = {each.id: each for each in (conflict, *open_ones)}
    cells = {}
    for number in every:
        pair = reader.row("SELECT my_txn, their_txn FROM conflict WHERE id = ?", number) or ()
        own, other = pair if side == "mine" else reversed(pair)
        for act, which in ((other, "old"), (own, "new")):
            for column, held in reader.rows(
                f"SELECT col, {which} FROM change WHERE txn = ? AND tbl = 'incident' AND row = ? "
                "ORDER BY id",
                *(act, conflict.row),
            ):
                if column in _DATE:
                    cells[column] = held
    cells |= {each.field: _value(each, side) for each in every.values()}
    if reader.row("SELECT 1 FROM incident WHERE id = ?", conflict.row) is None:
        raise NotFound(
            say("The incident of this conflict is no longer there. Nothing was changed.")
        )
    step.update("incident", conflict.row, cells)
    for each in every.values():
        _note(step, each, cells[each.field])


def _value(conflict: Conflict, side: Side) -> object:
    return conflict.mine.value if side == "mine" else conflict.theirs.value


def _note(step: Step, conflict: Conflict, value: object) -> None:
    """Keep that somebody decided, also where the value stood already."""
    connection = step.reader.connection
    known = connection.execute(
        "SELECT 1 FROM change WHERE txn = ? AND tbl = ? AND row = ? AND col = ?",
        (step.txn, conflict.table, conflict.row, conflict.field),
    ).fetchone()
    if known is None:
        connection.execute(
            "INSERT INTO change(txn, tbl, row, col, old, new) VALUES (?, ?, ?, ?, ?, ?)",
            (step.txn, conflict.table, conflict.row, conflict.field, value, value),
        )
    connection.execute("UPDATE conflict SET resolved_txn = ? WHERE id = ?", (step.txn, conflict.id))


def _decide(step: Step, conflict: Conflict, value: object) -> None:
    if conflict.field == "deleted":
        value = int(value in (1, "deleted"))
    cell = quoted(conflict.field)
    found = step.reader.row(f"SELECT {cell} FROM {conflict.table} WHERE id = ?", conflict.row)
    if found is None:
        raise NotFound(say("The record of this conflict is no longer there. Nothing was changed."))
    if found[0] != value or type(found[0]) is not type(value):
        step.update(conflict.table, conflict.row, {conflict.field: value})
    _note(step, conflict, value)


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
            return Told(
                held,
                words if held.startswith("cited") else say("edited: {fields}", fields=words),
                by,
                at,
            )
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
        part="" if (table, row) == about else wording.part(reader, table, row),
    )
