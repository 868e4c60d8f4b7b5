"""One act of the log as a person reads it: who, when, and each field it changed in words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from db.refs import Ref

#: `first`: what a field held when its record was made; `made`: a row that belongs to it came.
What = Literal["made", "first", "changed", "deleted", "restored"]
#: Where a page of the log ended: the clock and id of its last act.
Place = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Change:
    """One field of one row. `part`: which row that belongs to the record, "" for the record itself;
    `before`, `after` in words; `back`: what putting it back would write, as it is stored; `stands`:
    it holds that already. `about`: the record with a card it belongs to, `record` its title."""

    table: str
    row: int
    column: str
    what: What
    part: str
    field: str
    before: str
    after: str
    back: object = None
    stands: bool = False
    about: Ref | None = None
    record: str = ""

    @property
    def can_be_put_back(self) -> bool:
        """Whether there is something to put back. What was made is deleted on its card."""
        if self.what in ("made", "restored") or self.stands:
            return False
        return self.table not in ("case_meta", "analyst", "snapshot") or self.column == "deleted"


@dataclass(frozen=True, slots=True)
class Act:
    """One act: `at` seconds since 1970 (UTC), who, its label, kind (edit, import, merge, undo,
    redo, create) and what it changed; `more`: how many further fields and rows are not told."""

    txn: int
    hlc: int
    at: int
    by: str
    label: str
    kind: str
    changes: tuple[Change, ...] = ()
    more: int = 0

    @property
    def words(self) -> str:
        """The label as a list shows it."""
        before = {"undo": "Undone: ", "redo": "Done again: "}.get(self.kind, "")
        return before + self.label

    @property
    def place(self) -> Place:
        """Where a page that ends with this act is continued."""
        return self.hlc, self.txn
