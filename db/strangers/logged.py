"""The change log of a stranger's file: what it says must be sayable.

Undo, merging and the decision of conflicts write values of the log into rows; a value that its
column cannot hold, or a row or field that does not exist, would stop them long after the file was
let in.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator

from db import log
from db.errors import Damaged
from db.language import say
from db.strangers import permitted
from db.strangers.permitted import Column

#: The tables that hold values of fields, and their cells with such values.
FOUND_IN = {"change": ("old", "new"), "conflict": ("base", "mine", "theirs")}
_DELETED = "('deleted_here', 'deleted_there')"
_TYPES = {
    "INTEGER": "('integer')",
    "REAL": "('real', 'integer')",
    "TEXT": "('text')",
    "BLOB": "('blob')",
}


def check(ours: sqlite3.Connection, name: str) -> None:
    """Refuse a log that names what is not there. The rows are in our own file by now.
    Raises Damaged."""
    for source, cells in FOUND_IN.items():
        pairs = ours.execute(f"SELECT DISTINCT tbl, col FROM {source}").fetchall()
        for table, field in pairs:
            known = column(ours, table, field)
            if known is None:
                raise _refused(
                    name,
                    say(
                        "names a field that does not exist (“{table}.{field}”)",
                        table=table,
                        field=field,
                    ),
                )
            for cell in cells:
                if trouble := next(_troubles(ours, source, cell, table, known), ""):
                    raise _refused(
                        name,
                        say(
                            "says of “{table}.{field}” what {trouble}",
                            table=table,
                            field=field,
                            trouble=trouble,
                        ),
                    )
    for (table,) in ours.execute("SELECT DISTINCT tbl FROM change").fetchall():
        lost = ours.execute(
            f"SELECT row FROM change WHERE tbl = ? AND row NOT IN (SELECT id FROM {table}) LIMIT 1",
            (table,),
        ).fetchone()
        if lost is not None:
            raise _refused(
                name,
                say(
                    "speaks of a row that is not there ({table} {lost})", table=table, lost=lost[0]
                ),
            )
    for (summary,) in ours.execute("SELECT summary FROM merge WHERE summary <> ''"):
        if not _is_summary(summary):
            raise _refused(name, say("tells of a merge in words that are none of ours"))


def column(ours: sqlite3.Connection, table: str, field: str) -> Column | None:
    """What a logged field may hold; None when there is no such field."""
    if table not in log.SYNCED or field not in log.logged_columns(ours, table):
        return None
    return next(each for each in permitted.columns()[table] if each.name == field)


def _troubles(
    ours: sqlite3.Connection, source: str, cell: str, table: str, column: Column
) -> Iterator[str]:
    """Values of `cell` that the column cannot hold."""
    of, about = f"FROM {source} WHERE tbl = ?1 AND col = ?2", (table, column.name)
    if ours.execute(f"SELECT 1 {of} AND ({unsayable(source, cell, column)})", about).fetchone():
        yield say("that field cannot hold")
    if column.kind == "TEXT":
        for (value,) in ours.execute(f"SELECT DISTINCT {cell} {of}", about):
            if value is not None and column.fault(value):
                yield say("that field cannot hold")


def unsayable(source: str, cell: str, column: Column) -> str:
    """SQL, true where `cell` of a log holds what the column cannot: type, range, check, row."""
    types = _TYPES[column.kind]
    # One side of a conflict may have had no value.
    if column.nullable or source == "conflict":
        types = types.replace(")", ", 'null')")
    wrong = [f"typeof({cell}) NOT IN {types}"]
    if column.kind == "INTEGER":
        low, high = column.range
        wrong.append(f"{cell} NOT BETWEEN {low} AND {high}")
    if column.check:
        wrong.append(f"(SELECT NOT ({column.check}) FROM (SELECT {cell} AS {column.quoted}))")
    if column.refers:
        rows = f"SELECT {_key(column.refers)} FROM {column.refers}"
        wrong.append(f"({cell} IS NOT NULL AND {cell} NOT IN ({rows}))")
    together = " OR ".join(wrong)
    if source == "conflict" and column.name == "deleted":
        # Where one side deleted, the conflict tells in words what the other did.
        return f"(kind NOT IN {_DELETED} AND ({together})) OR typeof({cell}) = 'blob'"
    return together


def _key(table: str) -> str:
    return "sha256" if table == "blob" else "id"


def _is_summary(text: str) -> bool:
    try:
        held = json.loads(text)
    except (ValueError, RecursionError):
        return False
    if not isinstance(held, dict):
        return False
    txns = held.get("txns", [])
    return isinstance(txns, list) and all(isinstance(each, int) for each in txns)


def _refused(name: str, what: str) -> Damaged:
    return Damaged(
        say(
            "The change log of “{name}” {what}. Nothing was taken from the file; ask for "
            "another copy.",
            name=name,
            what=what,
        )
    )
