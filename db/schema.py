"""What may stand in a case file, exactly; and making, checking and upgrading it.

Every row of `sqlite_schema` must equal, text for text, what this program creates: an extra
trigger, a view in a table's place or an altered check is how a hostile file does harm.
"""

from __future__ import annotations

import functools
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from db import format, log
from db.errors import Damaged
from db.language import say
from db.migrations import STEPS, TABLES, USER_VERSION, migrate
from db.search import index

# As sqlite-utils 4 creates it; tests compare this with what it really makes.
_MIGRATIONS_TABLE = "_sqlite_migrations"


def create(connection: sqlite3.Connection) -> None:
    """Turn an empty database into an empty case of today's format."""
    migrate(connection)
    connection.execute("BEGIN IMMEDIATE")
    log.install(connection)
    index.install(connection)
    connection.execute(f"PRAGMA application_id = {format.APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {USER_VERSION}")
    connection.execute("COMMIT")


def bring_up_to_date(connection: sqlite3.Connection, path: Path) -> None:
    """Run the steps a file from an older program is missing; nothing when it is current.

    A search index folded by another version is built anew (41 s for a million incidents and
    100,000 texts): it is derived data, and half an index would hide what it does not hold.
    """
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if version < USER_VERSION:
        _upgrade(connection, path)
    if not index.is_current(connection):
        connection.execute("BEGIN IMMEDIATE")
        index.rebuild(connection)
        connection.execute("COMMIT")


def _upgrade(connection: sqlite3.Connection, path: Path) -> None:
    backup = path.with_name(
        say("{name}.before-format-{user_version}", name=path.name, user_version=USER_VERSION)
    )
    with sqlite3.connect(backup) as copy:
        connection.backup(copy)
    migrate(connection)
    connection.execute("BEGIN IMMEDIATE")
    log.install(connection)
    connection.execute(f"PRAGMA user_version = {USER_VERSION}")
    connection.execute("COMMIT")


@dataclass(frozen=True, slots=True)
class Stray:
    """A definition that is not ours, or is not as we make it; `missing`: one of ours that is not
    there. `kind`: table, index, view or trigger."""

    kind: str
    item: str
    missing: bool = False

    def refusal(self, name: str) -> Damaged:
        """Why the file `name` is not opened as it is."""
        if self.missing:
            return Damaged(
                say(
                    "“{name}” lacks its {kind} “{item}”. It was left as it is.",
                    name=name,
                    kind=self.kind,
                    item=self.item,
                )
            )
        return Damaged(
            say(
                "“{name}” holds a {kind} that Casebinder did not make (“{item}”), so it was "
                "not opened. It was left as it is.",
                name=name,
                kind=self.kind,
                item=self.item,
            )
        )


def check(connection: sqlite3.Connection, name: str) -> None:
    """Refuse a file that holds anything but what we create. Raises Damaged."""
    for stray in strays(connection):
        raise stray.refusal(name)


def strays(connection: sqlite3.Connection) -> Iterator[Stray]:
    """Where the definitions of a file differ from ours, those that are there first."""
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    expected = _expected(version % 1000 + 1)
    seen = set()
    for kind, item, table, sql in connection.execute(
        "SELECT type, name, tbl_name, sql FROM sqlite_schema"
    ):
        key = (kind, item, table)
        if item.startswith("sqlite_stat") or table == _MIGRATIONS_TABLE:
            continue
        if key not in expected or sql not in (expected[key], index.former(item) or expected[key]):
            yield Stray(kind, item)
        seen.add(key)
    for kind, item, _ in sorted(expected.keys() - seen):
        yield Stray(kind, item, missing=True)


@functools.cache
def _expected(steps: int) -> dict[tuple[str, str, str], str | None]:
    """The schema after so many steps, read from a case made in memory (without sqlite-utils,
    whose import would cost a quarter of a second at each start)."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    for step in STEPS[:steps]:
        step.apply(connection)
    log.install(connection)
    index.install(connection)
    rows = connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_schema").fetchall()
    connection.close()
    return {(kind, item, table): sql for kind, item, table, sql in rows}


def tables() -> tuple[str, ...]:
    """The synced tables, in the order in which rows may refer to each other."""
    return tuple(TABLES)
