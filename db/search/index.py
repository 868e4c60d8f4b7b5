"""The full-text index: folded text in contentless FTS5 tables, kept true step by step.

Contentless, because folded text stands nowhere else and because under
`trusted_schema=OFF` no trigger may write an FTS5 table: each step's commit feeds the
index from its own change rows (old text out, new text in), so edits, undo, imports and
merges all pass here. The index is derived data: it is never taken from another file.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass

from db.log import quoted
from db.search.fold import FOLD_VERSION, fold


@dataclass(frozen=True, slots=True)
class Indexed:
    """One table's text: the FTS5 table `search_<table>` has rowid = id and these columns."""

    table: str
    columns: tuple[str, ...]

    @property
    def index(self) -> str:
        """Name of the FTS5 table."""
        return f"search_{self.table}"


INDEXED: tuple[Indexed, ...] = (
    Indexed("incident", ("title", "summary")),
    Indexed("actor", ("summary",)),
    Indexed("actor_name", ("text",)),
    Indexed("place_name", ("text",)),
    Indexed("source", ("title", "container-title", "publisher", "author", "note")),
    Indexed("snapshot", ("cleaned_text",)),
    Indexed("quote", ("exact", "translation")),
)
_BY_TABLE = {each.table: each for each in INDEXED}


def install(connection: sqlite3.Connection) -> None:
    """Create the index tables."""
    connection.execute("CREATE TABLE search_state (fold_version INTEGER NOT NULL) STRICT")
    connection.execute("INSERT INTO search_state VALUES (?)", (FOLD_VERSION,))
    for each in INDEXED:
        fields = ", ".join(f'"{name}"' for name in each.columns)
        connection.execute(
            f"CREATE VIRTUAL TABLE {each.index} USING fts5({fields}, content='', "
            'tokenize="unicode61 remove_diacritics 2")'
        )


def is_current(connection: sqlite3.Connection) -> bool:
    """Whether the index was folded as this program folds."""
    row = connection.execute("SELECT fold_version FROM search_state").fetchone()
    return row is not None and row[0] == FOLD_VERSION


def rebuild(connection: sqlite3.Connection) -> None:
    """Build the whole index anew (17 s for 100,000 texts, 24 s for a million incidents)."""
    for each in INDEXED:
        _rebuild(connection, each)
    connection.execute("DELETE FROM search_state")
    connection.execute("INSERT INTO search_state VALUES (?)", (FOLD_VERSION,))


def follow(connection: sqlite3.Connection, txn: int) -> None:
    """Bring the index in line with what the transaction wrote; call before it is committed."""
    changed = {
        row[0]
        for row in connection.execute("SELECT DISTINCT tbl FROM change WHERE txn = ?", (txn,))
    }
    for each in INDEXED:
        if each.table in changed and _mostly_changed(connection, each, txn):
            _rebuild(connection, each)
            continue
        _add(connection, each, "created_txn = ? AND deleted = 0", (txn,))
        if each.table in changed:
            _replace(connection, each, txn)


def _mostly_changed(connection: sqlite3.Connection, each: Indexed, txn: int) -> bool:
    """Whether starting anew is cheaper: undoing an import touches nearly every row."""
    changed, rows = connection.execute(
        f"SELECT (SELECT count(DISTINCT row) FROM change WHERE txn = ? AND tbl = ?), "
        f"(SELECT count(*) FROM {each.table})",
        (txn, each.table),
    ).fetchone()
    return bool(changed > 10_000 and changed > rows / 2)


def _rebuild(connection: sqlite3.Connection, each: Indexed) -> None:
    connection.execute(f"INSERT INTO {each.index}({each.index}) VALUES ('delete-all')")
    _add(connection, each, "deleted = 0", ())


def _add(
    connection: sqlite3.Connection, each: Indexed, where: str, params: tuple[object, ...]
) -> None:
    fields = ", ".join(quoted(name) for name in each.columns)
    rows = connection.execute(
        f"SELECT id, {fields} FROM {each.table} WHERE {where} ORDER BY id", params
    )
    connection.executemany(_insert(each), _folded(rows))


def _folded(rows: Iterator[tuple[object, ...]]) -> Iterator[tuple[object, ...]]:
    for row in rows:
        yield (row[0], *(fold(str(cell or "")) for cell in row[1:]))


def _insert(each: Indexed) -> str:
    fields = ", ".join(quoted(name) for name in each.columns)
    return f"INSERT INTO {each.index}(rowid, {fields}) VALUES (?{', ?' * len(each.columns)})"


def _replace(connection: sqlite3.Connection, each: Indexed, txn: int) -> None:
    """Old text out, new text in, for rows older than the transaction that it changed."""
    fields = ", ".join(quoted(name) for name in each.columns)
    watched = (*each.columns, "deleted")
    first_old = connection.execute(
        f"SELECT c.row, c.col, c.old FROM change c JOIN {each.table} t ON t.id = c.row "
        f"WHERE c.txn = ? AND c.tbl = ? AND t.created_txn <> ? "
        f"AND c.col IN ({', '.join('?' * len(watched))}) ORDER BY c.id DESC",
        (txn, each.table, txn, *watched),
    ).fetchall()
    before: dict[int, dict[str, object]] = {}
    for row, column, old in first_old:  # descending: the earliest old value wins
        before.setdefault(row, {})[column] = old
    gone: list[tuple[object, ...]] = []
    come: list[tuple[object, ...]] = []
    for row, cells in before.items():
        now = connection.execute(
            f"SELECT deleted, {fields} FROM {each.table} WHERE id = ?", (row,)
        ).fetchone()
        texts = dict(zip(each.columns, now[1:], strict=True))
        was_deleted = cells.get("deleted", now[0])
        if not was_deleted:
            old_texts = (fold(str(cells.get(c, texts[c]) or "")) for c in each.columns)
            gone.append((row, *old_texts))
        if not now[0]:
            come.append((row, *(fold(str(texts[c] or "")) for c in each.columns)))
    connection.executemany(
        f"INSERT INTO {each.index}({each.index}, rowid, {fields}) "
        f"VALUES ('delete', ?{', ?' * len(each.columns)})",
        gone,
    )
    connection.executemany(_insert(each), come)
