"""Case files as an attacker, a bad stick or a careless tool leaves them.

Two ways to make one: bytes are changed (what a disk does), or rows and definitions are changed
with the guards of the file taken off and put back (what a person does who knows SQLite).
"""

from __future__ import annotations

import sqlite3
import struct
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

PAGE = 1024


@dataclass(frozen=True, slots=True)
class Prepared:
    """A case as bytes (`whole`), the same with its guards off (`loose`), and its definitions."""

    whole: bytes
    loose: bytes
    definitions: tuple[tuple[str, str, str, int, str], ...]
    cells: tuple[tuple[str, str], ...]


def prepare(case: Path, scratch: Path) -> Prepared:
    """Read a case, packed into small pages so that every flipped bit meets something."""
    connection = sqlite3.connect(case, isolation_level=None)
    connection.execute(f"PRAGMA page_size={PAGE}")
    connection.execute("VACUUM INTO ?", (str(scratch),))
    connection.close()
    whole = scratch.read_bytes()
    connection = sqlite3.connect(scratch, isolation_level=None)
    rows = connection.execute("SELECT type, name, tbl_name, rootpage, sql FROM sqlite_schema")
    definitions = tuple(row for row in rows.fetchall() if row[4])
    aside = ("search", "text_", "packed", "_")
    tables = [row[1] for row in definitions if row[0] == "table" and not row[1].startswith(aside)]
    cells = tuple(
        (table, column[1])
        for table in tables
        if connection.execute(f"SELECT 1 FROM {table}").fetchone()
        for column in connection.execute(f"PRAGMA table_info({table})").fetchall()
    )
    connection.execute("PRAGMA writable_schema=ON")
    connection.execute("DELETE FROM sqlite_schema WHERE type = 'trigger'")
    for guard, without in (
        (") STRICT", ")"),
        ("TEXT NOT NULL", "TEXT"),
        ("INTEGER NOT NULL", "INTEGER"),
    ):
        connection.execute("UPDATE sqlite_schema SET sql = replace(sql, ?, ?)", (guard, without))
    connection.close()
    loose = scratch.read_bytes()
    scratch.unlink()
    return Prepared(whole, loose, definitions, cells)


@contextmanager
def rewritten(prepared: Prepared, path: Path) -> Iterator[sqlite3.Connection]:
    """A connection to which the file refuses nothing; afterwards its guards are back."""
    path.write_bytes(prepared.loose)
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA synchronous=OFF")
    connection.execute("PRAGMA journal_mode=OFF")
    connection.execute("PRAGMA ignore_check_constraints=ON")
    connection.execute("BEGIN")
    yield connection
    connection.execute("COMMIT")
    connection.execute("PRAGMA writable_schema=ON")
    connection.execute("BEGIN")
    connection.executemany(
        "INSERT INTO sqlite_schema(type, name, tbl_name, rootpage, sql) VALUES (?, ?, ?, ?, ?)",
        [row for row in prepared.definitions if row[0] == "trigger"],
    )
    connection.executemany(
        "UPDATE sqlite_schema SET sql = ? WHERE name = ? AND type = 'table'",
        [(row[4], row[1]) for row in prepared.definitions if row[0] == "table"],
    )
    connection.execute("COMMIT")
    connection.close()


def _defined(prepared: Prepared, path: Path, sql: str, *params: object) -> None:
    """The case with one definition changed behind SQLite's back."""
    path.write_bytes(prepared.whole)
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA writable_schema=ON")
    connection.execute(sql, params)
    connection.close()


def _stated(prepared: Prepared, path: Path, *statements: str) -> None:
    """The case after statements that SQLite lets anybody run."""
    path.write_bytes(prepared.whole)
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode=OFF")
    for statement in statements:
        connection.execute(statement)
    connection.close()


def _header(at: int, value: bytes) -> Callable[[Prepared, Path], None]:
    def make(prepared: Prepared, path: Path) -> None:
        path.write_bytes(prepared.whole[:at] + value + prepared.whole[at + len(value) :])

    return make


def _value(sql: str, *params: object) -> Callable[[Prepared, Path], None]:
    def make(prepared: Prepared, path: Path) -> None:
        with rewritten(prepared, path) as connection:
            connection.execute(sql, params)

    return make


def _statement(*statements: str) -> Callable[[Prepared, Path], None]:
    return lambda prepared, path: _stated(prepared, path, *statements)


def _definition(sql: str, *params: object) -> Callable[[Prepared, Path], None]:
    return lambda prepared, path: _defined(prepared, path, sql, *params)


def _altered(table: str, old: str, new: str) -> Callable[[Prepared, Path], None]:
    return _definition(
        "UPDATE sqlite_schema SET sql = replace(sql, ?, ?) WHERE name = ?", old, new, table
    )


#: Whether what an attack leaves may be opened (the payload is ignored), else it has to be refused.
REFUSED: dict[str, Callable[[Prepared, Path], object]] = {
    "a trigger named as a table": _statement(
        'CREATE TRIGGER "incident" AFTER UPDATE ON claim BEGIN DELETE FROM claim; END'
    ),
    "a view for a table": _statement(
        "DROP VIEW readable_claims",
        "ALTER TABLE bookmark RENAME TO hidden",
        "CREATE VIEW bookmark AS SELECT * FROM hidden",
    ),
    "a generated column": _altered(
        "tag", "colour TEXT", "big BLOB GENERATED ALWAYS AS (zeroblob(400000000)), colour TEXT"
    ),
    "a check that loads": _altered(
        "tag", "text TEXT NOT NULL", "text TEXT NOT NULL CHECK (load_extension('x') IS NULL)"
    ),
    "an unknown collation": _altered("tag", "text TEXT NOT NULL", "text TEXT COLLATE evil"),
    "a table no longer strict": _altered("incident", ") STRICT", ")"),
    "a definition that is bytes": _definition(
        "UPDATE sqlite_schema SET sql = CAST(sql AS BLOB) WHERE name = 'incident'"
    ),
    "a definition that is no SQL": _definition(
        "UPDATE sqlite_schema SET sql = 'CREATE TABLE incident(' WHERE name = 'incident'"
    ),
    "a definition that is not UTF-8": _definition(
        "UPDATE sqlite_schema SET sql = CAST(x'FFFE41' AS TEXT) WHERE name = 'readable_quotes'"
    ),
    "a name that is a number": _definition(
        "INSERT INTO sqlite_schema VALUES ('view', 7, 7, 0, 'CREATE VIEW v AS SELECT 1')"
    ),
    "two tables on one page": _definition(
        "UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE "
        "name = 'actor') WHERE name = 'place'"
    ),
    "a table on a page beyond the end": _definition(
        "UPDATE sqlite_schema SET rootpage = 2000000000 WHERE name = 'place'"
    ),
    "a table on the schema's page": _definition(
        "UPDATE sqlite_schema SET rootpage = 1 WHERE name = 'place'"
    ),
    "a definition twice": _definition(
        "INSERT INTO sqlite_schema SELECT * FROM sqlite_schema WHERE name = 'incident'"
    ),
    "text for a number": _value("UPDATE incident SET earliest = 'soon', day_order = 'first'"),
    "bytes for a text": _value("UPDATE incident SET title = x'00ff' WHERE id > 0"),
    "bytes for another text": _value("UPDATE claim SET gist = x'37'"),
    "an empty title": _value("UPDATE actor_name SET text = ''"),
    "NULL where none may be": _value("UPDATE claim SET gist = NULL"),
    "deleted is 2": _value("UPDATE incident SET deleted = 2"),
    "a latitude of 900": _value("UPDATE place SET lat = 900"),
    "infinity": _value("UPDATE place SET precision_m = 9e999"),
    "a figure that breaks sums": _value("UPDATE figure SET point = 9223372036854775807"),
    "an order that breaks sums": _value("UPDATE incident SET day_order = -9223372036854775808"),
    "text that is not UTF-8": _value("UPDATE incident SET title = CAST(x'41c328ff' AS TEXT)"),
    "half a surrogate": _value("UPDATE incident SET summary = CAST(x'eda080' AS TEXT)"),
    "NUL in a text": _value("UPDATE incident SET title = 'a' || char(0) || 'b'"),
    "a title of ten megabytes": _value(
        "UPDATE incident SET title = replace(hex(zeroblob(5000000)), '0', 'a') WHERE id = "
        "(SELECT min(id) FROM incident)"
    ),
    "a negative id": _value("UPDATE figure SET id = -5 WHERE id = (SELECT max(id) FROM figure)"),
    "a row of no act": _value("UPDATE incident SET created_txn = 12345"),
    "a claim on nothing": _value("UPDATE claim SET incident = 999 WHERE incident IS NOT NULL"),
    "an original that is another": _value("UPDATE blob SET bytes = x'aa'"),
    "an original of another size": _value("UPDATE blob SET size = 1"),
    "a text that was altered": _value("UPDATE snapshot SET cleaned_text = 'It never happened.'"),
    "a quote nobody said": _value("UPDATE quote SET exact = upper(exact)"),
    "a quote of no place": _value('UPDATE quote SET start = 900000, "end" = 900010'),
    "no JSON": _value("UPDATE actor SET external_ids = '{'"),
    "a list for an object": _value("UPDATE actor SET external_ids = '[1]'"),
    "JSON without end": _value(
        "UPDATE source SET csl = '{\"a\":' || replace(hex(zeroblob(2500)), '0', '[') || "
        "replace(hex(zeroblob(2500)), '0', ']') || '}'"
    ),
    "JSON deeper than anybody reads": _value(
        "UPDATE source SET csl = '{\"a\":' || replace(hex(zeroblob(100)), '0', '[') || "
        "replace(hex(zeroblob(100)), '0', ']') || '}'"
    ),
    "JSON that is not a number": _value("UPDATE source SET csl = '{\"a\":NaN}'"),
    "a date that is none": _value("UPDATE incident SET edtf = '2022-02-31'"),
    "a date of millions of years": _value("UPDATE incident SET edtf = 'Y99999999999999999'"),
    "a publication on no date": _value("UPDATE source SET issued = 'yesterday'"),
    "a clock at the end of time": _value("UPDATE txn SET hlc = 9223372036854775807"),
    "a log of the schema": _value(
        "INSERT INTO change(txn, tbl, row, col, old, new) SELECT id, 'sqlite_schema', 1, 'sql', "
        "'a', 'b' FROM txn LIMIT 1"
    ),
    "a log of an unknown field": _value(
        "INSERT INTO change(txn, tbl, row, col, old, new) SELECT id, 'incident', 1, 'x\" = 1; --', "
        "'a', 'b' FROM txn LIMIT 1"
    ),
    "a log of an unknown row": _value(
        "INSERT INTO change(txn, tbl, row, col, old, new) SELECT id, 'incident', 1, 'title', "
        "'a', 'b' FROM txn LIMIT 1"
    ),
    "a log that empties a title": _value(
        "INSERT INTO change(txn, tbl, row, col, old, new) SELECT t.id, 'incident', i.id, 'title', "
        "NULL, 'b' FROM txn t, incident i LIMIT 1"
    ),
    "a log with bytes": _value(
        "INSERT INTO change(txn, tbl, row, col, old, new) SELECT t.id, 'incident', i.id, 'title', "
        "x'00', 'b' FROM txn t, incident i LIMIT 1"
    ),
    "a log that deletes twice": _value(
        "INSERT INTO change(txn, tbl, row, col, old, new) SELECT t.id, 'incident', i.id, "
        "'deleted', 7, 0 FROM txn t, incident i LIMIT 1"
    ),
    "a log that points nowhere": _value(
        "INSERT INTO change(txn, tbl, row, col, old, new) SELECT t.id, 'claim', i.id, "
        "'incident', 4711, incident FROM txn t, claim i LIMIT 1"
    ),
    "a note on the schema": _value(
        "INSERT INTO note(id, created_txn, owner_table, owner, text) "
        "SELECT 77, id, 'sqlite_schema', 1, 'x' FROM txn LIMIT 1"
    ),
    "a merge told in other words": _value(
        "INSERT INTO merge VALUES (1, 1, 'a', 'b', '{\"txns\": [\"1; DROP TABLE txn\"]}')"
    ),
    "UTF-16": _header(56, struct.pack(">I", 2)),
    "a newer generation": _header(60, struct.pack(">I", 2000)),
    "a newer format": _header(60, struct.pack(">I", 1999)),
    "format zero": _header(60, struct.pack(">I", 0)),
    "another application": _header(68, b"MINE"),
    "not SQLite": _header(0, b"MZ"),
    "pages of no size": _header(16, struct.pack(">H", 7)),
    "pages of 600 bytes": _header(16, struct.pack(">H", 600)),
    "reserved bytes": _header(20, b"\x20"),
    "more pages than bytes": _header(28, struct.pack(">I", 1 << 30)),
    "an older format than it is": _header(60, struct.pack(">I", 1001)),
    "no bytes at all": lambda prepared, path: path.write_bytes(b"") and None,
    "fifty bytes": lambda prepared, path: path.write_bytes(prepared.whole[:50]) and None,
    "cut in half": lambda prepared, path: (
        path.write_bytes(prepared.whole[: len(prepared.whole) // 2]) and None
    ),
    "bytes after the end": lambda prepared, path: (
        path.write_bytes(prepared.whole + b"x" * 999) and None
    ),
}


def _poisoned(prepared: Prepared, path: Path) -> None:
    _stated(
        prepared,
        path,
        "ANALYZE",
        "UPDATE sqlite_stat1 SET stat = '99999999999999999999 0 0 0 0 0 0 0 0 0 0 0 0 0'",
        "INSERT INTO sqlite_stat1 VALUES ('incident', 'nowhere', 'unordered sz=0')",
    )


def _journal(prepared: Prepared, path: Path) -> None:
    """A hot journal that would put the attacker's page in the place of the second."""
    path.write_bytes(prepared.whole)
    magic = bytes.fromhex("d9d505f920a163d7")
    pages = len(prepared.whole) // PAGE
    head = magic + struct.pack(">IIIII", 1, 0, pages, 512, PAGE)
    page = b"\xff" * PAGE
    total = (0 + sum(page[at] for at in range(PAGE - 200, 0, -200))) & 0xFFFFFFFF
    record = struct.pack(">I", 2) + page + struct.pack(">I", total)
    path.with_name(path.name + "-journal").write_bytes(head.ljust(512, b"\0") + record)


def _foreign_wal(prepared: Prepared, path: Path) -> None:
    """A write-ahead log of another state of the case, and a header that asks for one."""
    path.write_bytes(prepared.whole)
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA wal_autocheckpoint=0")
    held = path.read_bytes()
    connection.execute("UPDATE ctx SET txn = -1")
    connection.execute("UPDATE incident SET title = 'It never happened'")
    wal = path.with_name(path.name + "-wal").read_bytes()
    connection.close()
    path.write_bytes(held)
    path.with_name(path.name + "-wal").write_bytes(wal)


#: What is opened, with the content it always had: the payload is never read.
IGNORED: dict[str, Callable[[Prepared, Path], object]] = {
    "a trigger that deletes": _statement(
        "CREATE TRIGGER t AFTER UPDATE ON incident BEGIN DELETE FROM claim; END"
    ),
    "a trigger of ours altered": _definition(
        'UPDATE sqlite_schema SET sql = \'CREATE TRIGGER "log_incident_title" AFTER UPDATE OF '
        "title ON incident BEGIN DELETE FROM claim; END' WHERE name = 'log_incident_title'"
    ),
    "a trigger of ours missing": _statement("DROP TRIGGER blob_stays"),
    "a view of ours altered": _definition(
        "UPDATE sqlite_schema SET sql = 'CREATE VIEW readable_quotes AS SELECT randomblob(1e9)' "
        "WHERE name = 'readable_quotes'"
    ),
    "an endless view": _statement(
        "CREATE VIEW e AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
        "SELECT i FROM n"
    ),
    "a table more": _statement("CREATE TABLE payload(x)"),
    "a virtual table more": _statement("CREATE VIRTUAL TABLE payload USING fts5(x)"),
    "an index more": _statement("CREATE INDEX payload ON incident(title)"),
    "an index on an expression": _statement("CREATE INDEX p ON incident(upper(title))"),
    "a view over a file elsewhere": _statement(
        "CREATE VIEW v AS SELECT readfile('/etc/passwd'), load_extension('x')"
    ),
    "poisoned statistics": _poisoned,
    "garbage in the search index": _statement(
        "UPDATE search_incident_data SET block = x'ffffffffffffffffffffffffffffffffffff'"
    ),
    "a search index without end": _statement(
        "UPDATE search_snapshot_data SET block = zeroblob(2000000)"
    ),
    "kept arrays of garbage": _statement(
        "INSERT INTO packed VALUES ('earliest', '<i8', zeroblob(100000))"
    ),
    "marks of no text": _statement("INSERT INTO text_mark VALUES (1, 4711)"),
    "an open act": _statement("UPDATE ctx SET txn = -1"),
    "a hot journal": _journal,
    "a foreign log": _foreign_wal,
}
