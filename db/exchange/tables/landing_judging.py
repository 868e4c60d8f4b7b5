"""Whether a record of a foreign table can be used at all.

Hides what is refused whatever the format: cut-off rows, headers glued in between, rows without an
id or with one that an earlier row has.
"""

from __future__ import annotations

from collections.abc import Mapping

from db.errors import BadInput
from db.exchange.report import Tally
from db.exchange.tables.incoming import Record, Row, Table
from db.language import say

REPEATED = say("the row repeats the header")
NO_ID = say("the row has no id")
TWICE = say("the id stands in an earlier row too")
ZERO = say("the row holds zero bytes")
SAME_CELLS = say("the same row stands above, cell for cell")

#: How the id begins that a row without one is known by: then come letters of its sum.
UNNUMBERED = "row "


def met_before(native: str, first: int) -> tuple[str, str]:
    """Why a row is refused whose id stood in row `first`, as reason and topic."""
    if native.startswith(UNNUMBERED):
        return say("{same_cells}: row {first}", same_cells=SAME_CELLS, first=first), SAME_CELLS
    return say("{twice}: {native}, row {first}", twice=TWICE, native=native, first=first), TWICE


class Judge:
    """Understands the records of one table in their order. `seen`: the rows met, by their id;
    `number`: of the row in hand."""

    def __init__(self, table: Table, tally: Tally) -> None:
        self._table = table
        self._tally = tally
        self.seen: dict[str, int] = {}
        self.number = 0
        self._told = 0

    def understand(self, record: Record) -> Row | None:
        """The row; None when it was refused."""
        self.number = record.number
        refusal = record.refusal or _is_header(record.cells)
        if refusal:
            self._tally.refuse(record.number, *refusal)
            return None
        self._told = len(self._tally.warnings)
        try:
            row = self._table.row(record.cells, self.warn)
            refusal = self._refusal(row, record)
        except BadInput as trouble:
            refusal = trouble.sentence, trouble.sentence
        if refusal:
            self.be_silent()
            self._tally.refuse(record.number, *refusal)
            return None
        self.seen[row.native] = record.number
        return row

    def be_silent(self) -> None:
        """Do not tell what is odd about the row in hand: it is not used, or was told before."""
        del self._tally.warnings[self._told :]

    def warn(self, reason: str, topic: str) -> None:
        """Tell what is odd about the row in hand."""
        self._tally.warn(self.number, reason, topic)

    def _refusal(self, row: Row, record: Record) -> tuple[str, str] | None:
        """Why a row cannot be used, as reason and topic; None when it can."""
        if not row.native:
            return NO_ID, NO_ID
        if row.native in self.seen:
            return met_before(row.native, self.seen[row.native])
        if "\\u0000" in row.raw and any("\0" in str(cell) for cell in record.cells.values()):
            return ZERO, ZERO
        return None


def _is_header(cells: Mapping[str, object]) -> tuple[str, str] | None:
    """The refusal of a row that repeats the header, as glued exports have it."""
    for name, cell in cells.items():
        if not isinstance(cell, str) or cell.strip().lower() != name.lower():
            return None
    return (REPEATED, REPEATED) if cells else None
