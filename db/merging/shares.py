"""Copies that were handed over as a share: the sender's acts stand in them without what they
changed, and some texts and names were replaced (see db/sharing).

Hides how such a copy is told from others, what of it may come in, and that what was withheld from a
colleague is never written over the original by what they made of it.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable, Iterator

from db import log
from db.errors import BadInput
from db.language import many, say
from db.log import quoted
from db.merging.clashes import references
from db.reader import Reader

#: What every replaced name begins with (db/sharing/names.py).
_MARK = "[withheld: "
_CHUNK = 500
_STRIPPED = "SELECT count(*) FROM txn t JOIN txn s ON s.id = t.ref AND s.kind = 'share'"


def check(mine: Reader, theirs: Reader, new: list[int], names: tuple[str, str]) -> None:
    """Refuse what would look merged and would not be: acts of theirs that are new here and whose
    changes were left out, and a share that takes the whole case in. Raises BadInput."""
    own, other = names
    stripped = sum(
        int(theirs.value(f"{_STRIPPED} WHERE t.id IN ({_ids(some)})")) for some in _chunks(new)
    )
    if stripped:
        acts = many(stripped, "one act", "{count:,} acts")
        raise BadInput(
            say(
                "“{other}” is a share made from a newer state of the case: it names {acts} "
                "that this case does not know, without what they changed. Merge it into the "
                "case it was made from; if a merge was taken back here since, take that copy "
                "in again first. Nothing was changed.",
                other=other,
                acts=acts,
            )
        )
    shares = {
        row[0]
        for row in mine.rows(
            "SELECT id FROM txn s WHERE kind = 'share' "
            "AND EXISTS (SELECT 1 FROM txn t WHERE t.ref = s.id)"
        )
    }
    known = {row[0] for row in theirs.rows("SELECT id FROM txn WHERE kind = 'share'")}
    if shares - known:
        raise BadInput(
            say(
                "“{own}” is a share, which holds only a part of the case, so “{other}” "
                "cannot be taken into it. Merge the other way round: the share into the case "
                "it was made from. Nothing was changed.",
                own=own,
                other=other,
            )
        )


def cited(theirs: Reader, known: Collection[int], new: list[int]) -> list[tuple[int, int]]:
    """Acts that made rows for a share and on whose rows something new rests, with their clocks. All
    others stay out: they only repeat with names withheld what stands here."""
    clocks = {
        number: hlc
        for number, hlc in theirs.rows("SELECT id, hlc FROM txn WHERE kind = 'share'")
        if number not in known
    }
    if not clocks:
        return []
    made: dict[str, dict[int, int]] = {}
    for table in log.held(theirs.connection):
        for row, txn in theirs.rows(
            f"SELECT p.id, t.id FROM txn t CROSS JOIN {table} p ON p.created_txn = t.id "
            "WHERE t.kind = 'share'"
        ):
            if txn in clocks:
                made.setdefault(table, {})[row] = txn
    found: set[int] = set()
    fresh: Collection[int] = new
    while fresh:
        fresh = {
            made[parent][row]
            for parent, row in _named(theirs, made, sorted(fresh))
            if row in made[parent]
        } - found
        found |= fresh
    return [(number, clocks[number]) for number in sorted(found)]


def _named(
    theirs: Reader, made: dict[str, dict[int, int]], txns: list[int]
) -> Iterator[tuple[str, int]]:
    """The rows that rows and changes of these acts name, of the tables asked for."""
    tables = frozenset(log.held(theirs.connection))
    for each in references(theirs.connection):
        if each.parent not in made or each.child not in tables:
            continue
        only = f" AND {each.kind} = '{each.parent}'" if each.kind else ""
        for some in _chunks(txns):
            for (row,) in theirs.rows(
                f"SELECT DISTINCT {quoted(each.column)} FROM {each.child} "
                f"WHERE created_txn IN ({_ids(some)}){only} UNION SELECT new FROM change "
                f"WHERE txn IN ({_ids(some)}) AND tbl = ? AND col = ?",
                each.child,
                each.column,
            ):
                yield each.parent, row


def keep_originals(connection: sqlite3.Connection, merge: int) -> int:
    """Where a value of theirs that holds what stands for a withheld name has taken the place of
    ours, write ours back; theirs is kept as a conflict. The log's triggers stand aside: it gets a
    change from ours to ours, as it is for this case, also when the merge is taken back. How many.
    """
    back = connection.execute(
        "SELECT id, tbl, row, col, mine FROM conflict WHERE merge = ? "
        "AND kind IN ('other_base', 'edited') AND kept <> 'mine' AND instr(theirs, ?) > 0 "
        "AND coalesce(instr(mine, ?), 0) = 0",
        (merge, _MARK, _MARK),
    ).fetchall()
    for number, table, row, column, mine in back:
        cell = quoted(column)
        connection.execute(
            f"UPDATE {table} SET {cell} = ? WHERE id = ? AND {cell} IS NOT ?", (mine, row, mine)
        )
        connection.execute(
            "INSERT INTO change(txn, tbl, row, col, old, new) VALUES (?, ?, ?, ?, ?, ?)",
            (merge, table, row, column, mine, mine),
        )
        connection.execute("UPDATE conflict SET kept = 'mine' WHERE id = ?", (number,))
    return len(back)


def _chunks(ids: list[int]) -> Iterator[list[int]]:
    for at in range(0, len(ids), _CHUNK):
        yield ids[at : at + _CHUNK]


def _ids(ids: Iterable[int]) -> str:
    return ", ".join(str(number) for number in ids)
