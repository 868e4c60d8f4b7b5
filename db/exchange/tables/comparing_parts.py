"""One thing that a row which came again says otherwise."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from db.exchange.plans import FieldChange
from db.exchange.tables.incoming import Group, Party, Spot

#: Cells of the incident; what a link is to hold; a tag; the place of a saying in the new row.
Put = Mapping[str, object] | Spot | Party | Group | str | int | None


@dataclass(frozen=True, slots=True)
class Difference:
    """`told`: the same in words, None for the other half of one that is told. `row`: of `table` in
    the case, None when it is to be made; `put`: what is to stand there, None: nothing any more.
    """

    told: FieldChange | None
    table: str
    row: int | None
    put: Put

    @property
    def edited(self) -> bool:
        """Whether following the file would write over what a person did."""
        return self.told is not None and self.told.edited
