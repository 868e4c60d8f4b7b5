"""One table of a stranger's file: every value looked at, then taken over.

Hides that most rows go from file to file inside SQLite, which checks types and conditions of our
own tables as they arrive, and that one look at all texts of a row together finds the few rows whose
values are worth looking at one by one.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from typing import Any

from db import derived, log
from db.errors import BadInput, Damaged
from db.language import say
from db.strangers import permitted, untrusted
from db.strangers.outcome import Cancelled

_CHUNK = 2_000
#: Letters of all texts of a row; a row with more has each of its values looked at.
_ROW = 65_536
#: What the bounds of an incident follow from.
_DATED = ("edtf", "clock", "zone", "part_of_day")
_BOUNDED = ("incident", "source", "era")
_NAMED = ("source", "era", "actor_name", "place_name")


class Table:
    """One table of the file, read with NOT INDEXED: an index could say otherwise."""

    def __init__(
        self, connection: sqlite3.Connection, table: str, name: str, cancelled: Cancelled
    ) -> None:
        self._connection = connection
        self._table = table
        self._columns = permitted.columns()[table]
        self._name = name
        self._cancelled = cancelled

    def check(self) -> None:
        """Look at every row. Raises Damaged."""
        texts, odd = self._together()
        suspicious = False
        for chunk in self._chunks(f"{texts}, {odd}", ""):
            for text, is_odd in chunk:
                if is_odd or len(text) > _ROW or "\0" in text:
                    suspicious = True
        if suspicious:
            self._check_closely(texts, odd)
        self._check_forms()

    def take(self, ours: sqlite3.Connection) -> None:
        """Put the rows into our table of that name; the file is attached to `ours` as `theirs`.
        Raises Damaged."""
        try:
            if self._table in _NAMED:
                self._take_through(ours)
            elif self._table == "incident":
                self._take_dated(ours)
            else:
                fields = self._listed()
                ours.execute(
                    f"INSERT INTO main.{self._table}({fields}) "
                    f"SELECT {fields} FROM theirs.{self._table} NOT INDEXED"
                )
        except sqlite3.IntegrityError as error:
            what = say("holds a value that no case has there")
            raise refused(self._name, self._table, what) from error
        except sqlite3.Error as error:
            raise self._told(error) from error
        except (BadInput, ValueError, OverflowError, RecursionError) as error:
            if self._cancelled():
                raise
            raise refused(self._name, self._table, say("holds a date that is none")) from error

    def _take_through(self, ours: sqlite3.Connection) -> None:
        """Row by row: cells that follow from others are made on the way."""
        names = [each.name for each in self._columns]
        rows = self._rows(ours, self._listed())
        listed, made = derived.completed(self._table, names, rows)
        fields = ", ".join(map(log.quoted, listed))
        marks = ", ".join("?" * len(listed))
        ours.executemany(f"INSERT INTO {self._table}({fields}) VALUES ({marks})", made)

    def _take_dated(self, ours: sqlite3.Connection) -> None:
        """Incidents: the bounds of each date that occurs are counted once."""
        dated = ", ".join(_DATED)
        rows = self._rows(ours, f"DISTINCT {dated}")
        listed, made = derived.completed("incident", _DATED, rows)
        bounds = listed[len(_DATED) :]
        ours.execute(f"CREATE TEMP TABLE m_bounds({', '.join(listed)})")
        marks = ", ".join("?" * len(listed))
        ours.executemany(f"INSERT INTO temp.m_bounds VALUES ({marks})", made)
        ours.execute(f"CREATE INDEX temp.m_bounds_of ON m_bounds({dated})")
        fields = self._listed()
        ours.execute(
            f"INSERT INTO main.incident({fields}, {', '.join(bounds)}) "
            f"SELECT {', '.join(f'i.{each.quoted}' for each in self._columns)}, "
            f"{', '.join(f'b.{name}' for name in bounds)} FROM theirs.incident i NOT INDEXED "
            "CROSS JOIN temp.m_bounds b ON "
            + " AND ".join(f"b.{name} IS i.{name}" for name in _DATED)
        )
        ours.execute("DROP TABLE temp.m_bounds")

    def _rows(self, ours: sqlite3.Connection, what: str) -> Iterator[tuple[Any, ...]]:
        for row in ours.execute(f"SELECT {what} FROM theirs.{self._table} NOT INDEXED"):
            if self._cancelled():
                raise BadInput(say("Stopped. Nothing was taken from the file."))
            yield row

    def _check_closely(self, texts: str, odd: str) -> None:
        where = f"WHERE {odd} OR length({texts}) > {_ROW} OR instr({texts}, char(0)) > 0"
        for chunk in self._chunks(self._listed(), where):
            for row in chunk:
                for column, value in zip(self._columns, row, strict=True):
                    if fault := column.fault(value):
                        what = f"in “{column.name}” {fault}"
                        raise refused(self._name, self._table, what, row[0])

    def _check_forms(self) -> None:
        """JSON and dates; those that bounds are counted from are checked when they are."""
        for column in self._columns:
            bounded = self._table in _BOUNDED and column.name in ("edtf", "issued")
            if bounded or (column.json is None and not column.is_date):
                continue
            where = f"WHERE {column.quoted} NOT IN ('', '{{}}', '[]')"
            for chunk in self._chunks(f"{self._columns[0].quoted}, {column.quoted}", where):
                for key, value in chunk:
                    if fault := column.form_fault(value):
                        what = f"in “{column.name}” {fault}"
                        raise refused(self._name, self._table, what, key)

    def _together(self) -> tuple[str, str]:
        """SQL of all texts of a row, and of whether one of its other values is odd."""
        texts, odd = ["''"], ["0"]
        for column in self._columns:
            cell = column.quoted
            if column.kind in ("TEXT", "ANY"):
                texts.append(f"coalesce({cell}, '')" if column.nullable else cell)
            if column.kind == "ANY":
                odd.append(f"typeof({cell}) IN ('blob', 'real')")
            elif column.kind == "INTEGER":
                low, high = column.range
                odd.append(f"coalesce({cell} NOT BETWEEN {low} AND {high}, 0)")
            elif column.kind == "REAL":
                odd.append(f"coalesce({cell} NOT BETWEEN -1e300 AND 1e300, 0)")
        # Apart, so that the end of one text and the begin of the next never make one letter.
        return " || '|' || ".join(texts), f"({' OR '.join(odd)})"

    def _listed(self) -> str:
        return ", ".join(each.quoted for each in self._columns)

    def _chunks(self, what: str, where: str) -> Iterator[Sequence[tuple[Any, ...]]]:
        try:
            asked = self._connection.execute(
                f"SELECT {what} FROM {self._table} NOT INDEXED {where}"
            )
            while found := asked.fetchmany(_CHUNK):
                if self._cancelled():
                    raise BadInput(say("Stopped. Nothing was taken from the file."))
                yield found
        except sqlite3.Error as error:
            raise self._told(error) from error

    def _told(self, error: sqlite3.Error) -> Exception:
        return untrusted.as_case_error(
            error, say("{name}” (table “{table}", name=self._name, table=self._table)
        )


def refused(name: str, table: str, what: str, row: object = None) -> Damaged:
    """The sentence for a value that no case holds."""
    where = (
        say("A row of the table “{table}”", table=table)
        if row is None
        else say("The row {row} of “{table}”", row=row, table=table)
    )
    return Damaged(
        say(
            "{where} in “{name}” {what}. Nothing was taken from the file; ask for another copy.",
            where=where,
            name=name,
            what=what,
        )
    )
