"""References of recovered rows: what pointed to a lost row is left empty where it may be; else the
row that pointed goes too, and a claim keeps the words of a quote that has lost its text.

Hides the rounds this takes (each row that goes may be pointed to), and the acts made up for rows
whose own act is lost.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections import Counter

from db import log
from db.language import many, say
from db.strangers import logged

LOST_ACT = say("An act lost to damage of the file")
_LOST_QUOTE = say("Lost to damage of the file.")


def defaults(ours: sqlite3.Connection, table: str) -> dict[str, object]:
    """What a column holds when nothing is said, by its name."""
    found: dict[str, object] = {}
    for _, name, _, _, default, _ in ours.execute(f"PRAGMA table_info('{table}')"):
        if default is not None:
            found[name] = ours.execute(f"SELECT {default}").fetchone()[0]
    return found


def mend(ours: sqlite3.Connection) -> list[str]:
    """Leave no reference to a row that is not there; sentences about what that changed."""
    for table in ("m_out", "m_emptied"):
        ours.execute(f"CREATE TEMP TABLE {table}(tbl TEXT, row INTEGER, PRIMARY KEY(tbl, row))")
    _keep_words(ours)
    while broken := ours.execute("PRAGMA foreign_key_check").fetchall():
        for table, row, _, key in broken:
            _unlink(ours, table, row, key)
    told = _restore_acts(ours)
    _clear_log(ours)
    return told + _altered(ours)


def left_out(ours: sqlite3.Connection) -> Counter[str]:
    """Rows that went because what they belong to is lost, by table."""
    return Counter(dict(ours.execute("SELECT tbl, count(*) FROM temp.m_out GROUP BY tbl")))


def emptied(ours: sqlite3.Connection) -> Counter[str]:
    """Rows that stay with a reference left empty, by table."""
    return Counter(
        dict(
            ours.execute(
                "SELECT tbl, count(*) FROM temp.m_emptied WHERE (tbl, row) NOT IN "
                "(SELECT tbl, row FROM temp.m_out) GROUP BY tbl"
            )
        )
    )


def _keep_words(ours: sqlite3.Connection) -> None:
    """Quotes whose text is lost or altered go; their claims keep the words as their reason."""
    ours.execute(
        "CREATE TEMP TABLE m_quote AS SELECT q.id, q.exact FROM quote q WHERE exact IS NOT (SELECT "
        'substr(cleaned_text, q.start + 1, q."end" - q.start) FROM snapshot WHERE id = q.snapshot)'
    )
    ours.execute("CREATE UNIQUE INDEX temp.m_quote_id ON m_quote(id)")
    ours.execute(
        "INSERT OR IGNORE INTO temp.m_emptied SELECT 'claim', id FROM claim "
        "WHERE quote IN (SELECT id FROM temp.m_quote)"
    )
    ours.execute(
        "UPDATE claim SET no_quote_reason = 'The text was lost to damage of the file. The quote: ' "
        "|| (SELECT exact FROM temp.m_quote m WHERE m.id = quote), quote = NULL "
        "WHERE quote IN (SELECT id FROM temp.m_quote)"
    )
    ours.execute("INSERT OR IGNORE INTO temp.m_out SELECT 'quote', id FROM temp.m_quote")
    ours.execute("DELETE FROM quote WHERE id IN (SELECT id FROM temp.m_quote)")


def _unlink(ours: sqlite3.Connection, table: str, row: int, key: int) -> None:
    """Empty one broken reference, or take the row out."""
    keys = ours.execute(f"PRAGMA foreign_key_list('{table}')").fetchall()
    column = next(each[3] for each in keys if each[0] == key)
    setting = f"{log.quoted(column)} = NULL"
    if (table, column) == ("claim", "quote"):
        setting += f", no_quote_reason = coalesce(nullif(no_quote_reason, ''), '{_LOST_QUOTE}')"
    try:
        ours.execute(f"UPDATE {table} SET {setting} WHERE rowid = ?", (row,))
        ours.execute("INSERT OR IGNORE INTO temp.m_emptied VALUES (?, ?)", (table, row))
    except sqlite3.IntegrityError:
        ours.execute(f"DELETE FROM {table} WHERE rowid = ?", (row,))
        ours.execute("INSERT OR IGNORE INTO temp.m_out VALUES (?, ?)", (table, row))


def _restore_acts(ours: sqlite3.Connection) -> list[str]:
    """An act in the place of each that is lost, before all others in time."""
    missing: set[int] = set()
    for table in log.SYNCED:
        missing.update(
            row[0]
            for row in ours.execute(
                f"SELECT DISTINCT created_txn FROM {table} "
                "WHERE created_txn NOT IN (SELECT id FROM txn)"
            )
        )
    ours.executemany(
        "INSERT INTO txn(id, hlc, author, author_name, kind, label, digest) "
        "VALUES (?, 0, 1, '', 'lost', ?, '')",
        ((txn, LOST_ACT) for txn in sorted(missing)),
    )
    if not missing:
        return []
    acts = many(len(missing), "one act", "{count:,} acts")
    return [say("The log lost {acts}: who did them, and when, is not known any more.", acts=acts)]


def _clear_log(ours: sqlite3.Connection) -> None:
    """Entries of the log that speak of fields, rows or values that are not there."""
    for source, cells in logged.FOUND_IN.items():
        for table, field in ours.execute(f"SELECT DISTINCT tbl, col FROM {source}").fetchall():
            column = logged.column(ours, table, field)
            wrong = ["1"]
            if column is not None:
                wrong = [f"row NOT IN (SELECT id FROM {table})"]
                wrong += [logged.unsayable(source, cell, column) for cell in cells]
            ours.execute(
                f"INSERT OR IGNORE INTO temp.m_out SELECT '{source}', id FROM {source} "
                f"WHERE tbl = ?1 AND col = ?2 AND ({' OR '.join(wrong)})",
                (table, field),
            )
        ours.execute(
            f"DELETE FROM {source} WHERE id IN (SELECT row FROM temp.m_out WHERE tbl = '{source}')"
        )


def _altered(ours: sqlite3.Connection) -> list[str]:
    """Sentences about evidence that is readable and yet not what was stored."""
    told = []
    for asked, words in (
        ("SELECT bytes, sha256 FROM blob", say("originals are not the bytes that were stored")),
        (
            "SELECT cleaned_text, cleaned_sha256 FROM snapshot",
            say("texts are not letter for letter what was stored"),
        ),
        (
            "SELECT row, sha256 FROM dataset_record",
            say("rows of data sets are not what was stored"),
        ),
    ):
        count = sum(
            hashlib.sha256(held.encode() if isinstance(held, str) else held).hexdigest() != sha256
            for held, sha256 in ours.execute(asked)
        )
        if count:
            told.append(
                say("{count:,} {words}; “casebinder verify” names them.", count=count, words=words)
            )
    return told


def seal(ours: sqlite3.Connection) -> None:
    """Seal the acts made up here; the others keep the seals that tell whether they are whole."""
    ours.execute("DROP TABLE temp.m_out")
    ours.execute("DROP TABLE temp.m_emptied")
    lost = ours.execute("SELECT id FROM txn WHERE kind = 'lost' AND digest = ''").fetchall()
    for (txn,) in lost:
        ours.execute("UPDATE txn SET digest = ? WHERE id = ?", (log.digest(ours, txn), txn))
