"""The process that reads and understands a large table: `python -m db.exchange.tables.
landing_worker`, told what to do on standard input (see `landing_beside`).

It sees the case as it was before the step, gives new rows ids of its own, and says on standard
output what the step is to write.
"""

from __future__ import annotations

import gc
import marshal
import pickle
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import astuple
from typing import Any

from db import format
from db.errors import BadInput
from db.exchange.report import Tally
from db.exchange.tables.landing import Landing
from db.exchange.tables.landing_beside import LENGTH, Request
from db.ids import IdMaker
from db.reader import Reader
from db.step import Step


class _Told(Step):
    """A step of another process: what it is to write is noted in `acts`."""

    def __init__(self, reader: Reader, author: int) -> None:
        super().__init__(reader.connection, 0, IdMaker(), author)
        self.acts: list[tuple[Any, ...]] = []

    def insert(self, table: str, cells: Mapping[str, object] | None = None, **more: object) -> int:
        row = {**(cells or {}), **more}
        number = row.setdefault("id", self.new_id())
        assert isinstance(number, int)
        self.acts.append(("insert", table, row))
        return number

    def insert_many(
        self, table: str, columns: Sequence[str], rows: Iterable[Sequence[object]]
    ) -> None:
        self.acts.append(("insert_many", table, tuple(columns), list(rows)))

    def update(
        self, table: str, row: int, cells: Mapping[str, object] | None = None, **more: object
    ) -> None:
        self.acts.append(("update", table, row, {**(cells or {}), **more}))


def main() -> int:
    """Read one table to its end."""
    # Rows hold no circles: looking for some takes a tenth of the time.
    gc.disable()
    # Only frames may go out there: a library that prints must not break them.
    out, sys.stdout = sys.stdout, sys.stderr
    asked: Request = pickle.load(sys.stdin.buffer)
    reader = Reader(format.connect_reader(asked.case))
    step = _Told(reader, asked.author)
    tally = Tally(asked.file)
    landing = Landing(step, asked.table, asked.release, {}, tally, asked.plan)

    def say(done: float | str) -> None:
        landing.rows.bulk.flush()
        remarks = [[astuple(each) for each in kept] for kept in (tally.refused, tally.warnings)]
        frame = marshal.dumps((done, tally.rows_read, step.acts, *remarks))
        out.buffer.write(LENGTH.pack(len(frame)))
        out.buffer.write(frame)
        out.buffer.flush()
        for kept in (step.acts, tally.refused, tally.warnings):
            kept.clear()

    tally.progress = lambda done, doing: say(done)
    trouble = ""
    try:
        landing.run()
    except BadInput as told:
        trouble = told.sentence
    say(trouble)
    return 0


if __name__ == "__main__":
    sys.exit(main())
