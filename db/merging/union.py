"""The union of two logs: rows and changes of theirs that are new here, and the cells read anew.

Hides that their values travel through this program and never from file to file, that a row both
sides made for themselves (the same analyst) is one row, and that a quote whose letters and place
come from different hands is found again in its text.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterable, Iterator

from db import log
from db.errors import Damaged
from db.language import say
from db.log import quoted
from db.merging import pieces, shares
from db.merging.pieces import Wanted
from db.reader import Reader, Row

_CHUNK = 500
_FIXED = 1 << 61
#: Where a quote stands: changed together, or not at all.
SPOT = ("exact", "start", "end", "snapshot")


def new_txns(mine: sqlite3.Connection, theirs: Reader) -> tuple[list[int], int]:
    """Their transactions that are new here, oldest first, and how many are known already.

    One that is known in part is new when they hold more of it. Fills `temp.t_new` (theirs),
    `temp.m_new` (ours that they do not know) and `temp.held` (see `pieces`).
    """
    known = dict(mine.execute("SELECT id, digest FROM txn").fetchall())
    # That they merged is their history; only what a merge had to bring back is everybody's. Else
    # two copies would hand each other the news of their merging for ever.
    rows = theirs.rows(
        "SELECT id, hlc, digest FROM txn t WHERE kind <> 'share' AND (kind <> 'merge' "
        "OR EXISTS (SELECT 1 FROM change WHERE txn = t.id) "
        "OR EXISTS (SELECT 1 FROM analyst WHERE created_txn = t.id)) ORDER BY hlc, id"
    )
    new = [
        (number, hlc)
        for number, hlc, seal in rows
        if number not in known or pieces.has_more(mine, theirs, number, known[number], seal)
    ]
    more = shares.cited(theirs, known, [number for number, _ in new])
    new = sorted({*new, *more}, key=lambda each: (each[1], each[0]))
    held = {row[0] for row in rows}
    own = [row for row in mine.execute("SELECT id, hlc FROM txn") if row[0] not in held]
    note_new(mine, "t_new", new)
    note_new(mine, "m_new", own)
    pieces.note_held(mine, [number for number, _ in new if number in known])
    return [number for number, _ in new], len(held & known.keys())


def foreign_txns(mine: sqlite3.Connection, theirs: Reader) -> list[int]:
    """The transactions of a case that has nothing to do with this one, as far as they are not here.
    Fills `temp.m_new`: all of ours."""
    known = dict(mine.execute("SELECT id, digest FROM txn").fetchall())
    note_new(mine, "m_new", mine.execute("SELECT id, hlc FROM txn").fetchall())
    return [
        number
        for number, seal in theirs.rows("SELECT id, digest FROM txn ORDER BY hlc, id")
        if number not in known or pieces.has_more(mine, theirs, number, known[number], seal)
    ]


def note_new(mine: sqlite3.Connection, name: str, found: Iterable[tuple[int, int]]) -> None:
    """Fill `temp.t_new` or `temp.m_new` with transactions and their clocks."""
    mine.execute(f"DROP TABLE IF EXISTS temp.{name}")
    mine.execute(f"CREATE TEMP TABLE {name}(id INTEGER PRIMARY KEY, hlc INTEGER)")
    mine.executemany(f"INSERT INTO temp.{name} VALUES (?, ?)", found)


def bring_rows(
    mine: sqlite3.Connection, theirs: Reader, new: list[int], wanted: Wanted | None = None
) -> dict[str, int]:
    """Copy the rows their new transactions made; how many by table. Raises Damaged."""
    _bring_blobs(mine, theirs, new, wanted)
    mine.execute("DROP TABLE IF EXISTS temp.m_made")
    mine.execute(
        "CREATE TEMP TABLE m_made(tbl TEXT, row INTEGER, PRIMARY KEY(tbl, row)) WITHOUT ROWID"
    )
    added: dict[str, int] = {}
    for table in log.held(theirs.connection):
        names = _shared_columns(mine, theirs, table)
        listed = ", ".join(quoted(name) for name in names)
        marks = ", ".join("?" * len(names))
        before = mine.total_changes
        rows = (
            row
            for where in _made_in(table, new, wanted)
            for row in theirs.each(f"SELECT {listed} FROM {table} WHERE {where} ORDER BY id")
        )
        mine.executemany(
            f"INSERT INTO {table}({listed}) VALUES ({marks}) "
            "ON CONFLICT(id) DO UPDATE SET created_txn = excluded.created_txn "
            # Two copies made the same row for themselves: it was made by whoever was first.
            f"WHERE {table}.id >= {_FIXED} AND {table}.id < {_FIXED << 1} AND "
            "(SELECT hlc, id FROM main.txn WHERE id = excluded.created_txn) < "
            f"(SELECT hlc, id FROM main.txn WHERE id = {table}.created_txn)",
            rows,
        )
        if made := mine.total_changes - before:
            added[table] = made
    return added


def bring_log(
    mine: sqlite3.Connection, theirs: Reader, new: list[int], wanted: Wanted | None = None
) -> list[int]:
    """Copy their new transactions and what they changed; those that are to be sealed over what came
    of them (`pieces.seal`), once their rows are here."""
    names = log.columns(mine, "txn")
    listed = ", ".join(quoted(name) for name in names)
    again = pieces.make_way(mine, theirs, wanted)
    anew = {txn for txn, _, _ in again}
    parted: list[int] = []

    def told(row: tuple[object, ...]) -> tuple[object, ...]:
        cells = dict(zip(names, row, strict=True))
        if wanted is not None or str(cells["digest"]).startswith(log.PART):
            parted.append(int(str(cells["id"])))
            cells["digest"] = ""
        if wanted is not None and cells["kind"] == "share":
            # In another case it handed nothing over: it made these rows.
            cells["kind"] = "import"
        return tuple(cells.values())

    def wants(row: Row) -> bool:
        txn, table, number = row[:3]
        if txn in anew:
            return (txn, table, number) in again
        return wanted is None or number in wanted.get(table, ())

    for chunk in _chunks(new):
        mine.executemany(
            f"INSERT INTO txn({listed}) VALUES ({', '.join('?' * len(names))})",
            map(told, theirs.each(f"SELECT {listed} FROM txn WHERE id IN ({_ids(chunk)})")),
        )
    for chunk in _chunks(new):
        mine.executemany(
            "INSERT INTO change(txn, tbl, row, col, old, new) VALUES (?, ?, ?, ?, ?, ?)",
            (
                row
                for row in theirs.each(
                    "SELECT txn, tbl, row, col, old, new FROM change "
                    f"WHERE txn IN ({_ids(chunk)}) ORDER BY id"
                )
                if wants(row)
            ),
        )
    return parted


def read_cells(mine: sqlite3.Connection) -> None:
    """Find, for every cell that either side changed since the common past, the last value of each
    side with what it was before (`temp.t_cell`, `temp.m_cell`), and the newest of all for those
    of theirs (`temp.win`)."""
    for side in ("t", "m"):
        mine.execute(f"DROP TABLE IF EXISTS temp.{side}_cell")
        mine.execute(
            f"""CREATE TEMP TABLE {side}_cell AS SELECT tbl, row, col, val, base, txn FROM (
                SELECT c.tbl, c.row, c.col, c.new AS val, c.txn,
                    first_value(c.old) OVER w AS base,
                    row_number() OVER (PARTITION BY c.row, c.col, c.tbl
                        ORDER BY n.hlc DESC, c.txn DESC, c.id DESC) AS rank
                FROM temp.{side}_new n CROSS JOIN main.change c ON c.txn = n.id
                WHERE NOT EXISTS (SELECT 1 FROM temp.held h
                    WHERE h.txn = c.txn AND h.tbl = c.tbl AND h.row = c.row)
                WINDOW w AS (PARTITION BY c.row, c.col, c.tbl ORDER BY n.hlc, c.txn, c.id)
            ) WHERE rank = 1"""
        )
        mine.execute(f"CREATE UNIQUE INDEX temp.{side}_cell_at ON {side}_cell(row, col, tbl)")
    mine.execute("DROP TABLE IF EXISTS temp.win")
    mine.execute(
        """CREATE TEMP TABLE win AS SELECT tbl, row, col, val, txn FROM (
            SELECT c.tbl, c.row, c.col, c.new AS val, c.txn,
                row_number() OVER (PARTITION BY c.row, c.col, c.tbl
                    ORDER BY n.hlc DESC, c.txn DESC, c.id DESC) AS rank
            FROM temp.t_cell k CROSS JOIN main.change c
                ON c.row = k.row AND c.col = k.col AND c.tbl = k.tbl
            CROSS JOIN main.txn n ON n.id = c.txn) WHERE rank = 1"""
    )
    mine.execute("CREATE UNIQUE INDEX temp.win_at ON win(tbl, col, row)")


def write_cells(mine: sqlite3.Connection) -> dict[str, int]:
    """Give every such cell its newest value; rows that changed, by table."""
    mine.execute("DROP TABLE IF EXISTS temp.rewritten")
    mine.execute(
        "CREATE TEMP TABLE rewritten(tbl TEXT, row INTEGER, PRIMARY KEY(tbl, row)) WITHOUT ROWID"
    )
    pairs = mine.execute("SELECT DISTINCT tbl, col FROM temp.win ORDER BY tbl, col").fetchall()
    for table, column in pairs:
        if table == "quote" and column in SPOT:
            continue
        cell = quoted(column)
        moved = f"w.tbl = '{table}' AND w.col = '{column}' AND w.row = {table}.id"
        mine.execute(
            f"INSERT OR IGNORE INTO temp.rewritten SELECT '{table}', {table}.id "
            f"FROM temp.win w JOIN {table} ON {moved} WHERE {table}.{cell} IS NOT w.val"
        )
        mine.execute(
            f"UPDATE {table} SET {cell} = w.val FROM temp.win w WHERE {moved} "
            f"AND {table}.{cell} IS NOT w.val"
        )
    _place_quotes(mine)
    return dict(mine.execute("SELECT tbl, count(*) FROM temp.rewritten GROUP BY tbl").fetchall())


def _place_quotes(mine: sqlite3.Connection) -> None:
    """Letters and place of a quote change together, or not at all: the file refuses anything else.

    Where two hands moved both, the newest letters are looked for nearest to the newest place; both
    copies find the same.
    """
    moved: dict[int, dict[str, object]] = {}
    for row, column, value in mine.execute("SELECT row, col, val FROM temp.win WHERE tbl='quote'"):
        if column in SPOT:
            moved.setdefault(row, {})[column] = value
    for row, cells in moved.items():
        found = mine.execute(
            'SELECT exact, start, "end", snapshot FROM quote WHERE id = ?', (row,)
        ).fetchone()
        if found is None:
            continue
        exact, start, end, snapshot = (
            cells.get(name, held) for name, held in zip(SPOT, found, strict=True)
        )
        text = str(
            mine.execute("SELECT cleaned_text FROM snapshot WHERE id = ?", (snapshot,)).fetchone()[
                0
            ]
        )
        at = nearest(text, str(exact), int(str(start)))
        if at is not None:
            start, end = at, at + len(str(exact))
        elif text[int(str(start)) : int(str(end))] != exact:
            continue
        if (exact, start, end, snapshot) != tuple(found):
            mine.execute(
                'UPDATE quote SET exact = ?, start = ?, "end" = ?, snapshot = ? WHERE id = ?',
                (exact, start, end, snapshot, row),
            )
            mine.execute("INSERT OR IGNORE INTO temp.rewritten VALUES ('quote', ?)", (row,))


def nearest(text: str, exact: str, start: int) -> int | None:
    """Where in a text these letters stand nearest to a place; None when they do not."""
    before, after = text.rfind(exact, 0, start + len(exact)), text.find(exact, start)
    found = [at for at in (before, after) if at >= 0]
    return min(found, key=lambda at: (abs(at - start), at)) if found and exact else None


def _bring_blobs(
    mine: sqlite3.Connection, theirs: Reader, new: list[int], wanted: Wanted | None
) -> None:
    """The bytes that new rows stand on, each compared with its hash. Raises Damaged."""
    for table in ("snapshot", "attachment"):
        for where in _made_in(table, new, wanted):
            for sha256, content in theirs.each(
                "SELECT sha256, bytes FROM blob WHERE sha256 IN "
                f"(SELECT sha256 FROM {table} WHERE {where})"
            ):
                if hashlib.sha256(content).hexdigest() != sha256:
                    raise Damaged(
                        say(
                            "Their copy holds an original that is not what it was: its SHA-256 "
                            "should be {sha256}. It was not merged; nothing was changed.",
                            sha256=sha256,
                        )
                    )
                mine.execute(
                    "INSERT OR IGNORE INTO blob(sha256, size, bytes) VALUES (?, ?, ?)",
                    (sha256, len(content), content),
                )


def _made_in(table: str, new: list[int], wanted: Wanted | None) -> Iterator[str]:
    """Conditions for the rows of a table that come in, some hundred at a time."""
    if wanted is None:
        yield from (f"created_txn IN ({_ids(chunk)})" for chunk in _chunks(new))
    else:
        rows = sorted(wanted.get(table, ()))
        yield from (f"id IN ({_ids(chunk)})" for chunk in _chunks(rows))


def _shared_columns(mine: sqlite3.Connection, theirs: Reader, table: str) -> list[str]:
    """What both formats know of a table, without what is computed anew here."""
    own = set(log.columns(mine, table)) - log.DERIVED.get(table, frozenset())
    return [name for name in log.columns(theirs.connection, table) if name in own]


def _chunks(ids: list[int]) -> Iterator[list[int]]:
    for at in range(0, len(ids), _CHUNK):
        yield ids[at : at + _CHUNK]


def _ids(ids: Iterable[int]) -> str:
    return ", ".join(str(number) for number in ids)
