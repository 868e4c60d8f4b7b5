"""What a foreign file would do to the case, told before anything is written, and how a person
wants it taken.

Hides nothing: the shape between the formats, the desk that shows a file before it is taken in, and
what then writes it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from db.exchange.report import Remark
from db.exchange.tables.incoming import Column, Dataset, Row

if TYPE_CHECKING:
    from db.exchange.tables.mapping import Mapped

#: Which fields follow a row that came again with other cells: those nobody edited, all, or none.
Follow = Literal["untouched", "all", "none"]
#: What becomes of an incident whose row the new release no longer has.
OfGone = Literal["keep", "tag"]


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A field that a row gives otherwise than before, in words: `was` and `now` in the file, `mine`
    in the case. It was edited by a person where `mine` is not `was`."""

    field: str
    was: str
    now: str
    mine: str
    #: Edited in a way that the words do not show.
    by_hand: bool = False

    @property
    def edited(self) -> bool:
        """Whether a person changed it since it was imported."""
        return self.by_hand or self.mine != self.was


@dataclass(frozen=True, slots=True)
class RowChange:
    """A row that came again with other cells. `number`: in the new file; `native`: its id there;
    `fields`: what that means for the incident (() when only cells that are kept verbatim differ);
    `cells`: the columns that differ, as "best “1” → “3”"."""

    number: int
    native: str
    incident: int | None
    title: str
    fields: tuple[FieldChange, ...]
    cells: tuple[str, ...]

    @property
    def edited(self) -> bool:
        """Whether following the file would write over what a person did."""
        return any(each.edited for each in self.fields)


@dataclass(frozen=True, slots=True)
class GoneRow:
    """A row the case has and the new file, though it covers its date, no longer."""

    native: str
    incident: int | None
    title: str
    edited: bool


@dataclass(frozen=True, slots=True)
class Comparison:
    """A dataset that comes again beside what the case holds of it."""

    new: int
    same: int
    changed: tuple[RowChange, ...]
    gone: tuple[GoneRow, ...]


@dataclass(frozen=True, slots=True)
class NearMatch:
    """A name of the file that resembles an actor of the case; never taken for it unasked."""

    name: str
    actor: int
    actor_name: str
    why: str


@dataclass(frozen=True, slots=True)
class OrderQuestion:
    """Dates such as 03/04/2021 that can be read day first or month first: which column, some of
    them, and how many of all the file's dates say day first, month first, or either."""

    column: str
    examples: tuple[str, ...]
    day_first: int
    month_first: int
    either: int


@dataclass(frozen=True, slots=True)
class Preview:
    """A file before it is taken in. `kind` as `recognise` tells; `rows`: how many records it has;
    `first`: the first of them as texts by column; `made`: rows that would be made, by table;
    `mapped`: for a table that no format knows, what becomes of its columns (to be changed)."""

    file: str
    kind: str
    dataset: Dataset | None
    columns: tuple[Column, ...]
    first: tuple[tuple[str, ...], ...]
    rows: int
    made: Mapping[str, int]
    refused: tuple[Remark, ...] = ()
    warnings: tuple[Remark, ...] = ()
    comparison: Comparison | None = None
    near: tuple[NearMatch, ...] = ()
    order: OrderQuestion | None = None
    mapped: Mapped | None = None
    #: The first rows as incidents (None: refused, or no incident), and their numbers in the file.
    read: tuple[Row | None, ...] = ()
    numbers: tuple[int, ...] = ()
    #: Rows that the case holds already, the same.
    held: int = 0
    #: The sheets of a workbook; () for everything else.
    sheets: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Plan:
    """How a file is to be taken in, as a person chose; the standing choices need no asking.

    `changed`: see `Follow`; `also`: ids of rows whose edited fields follow the file too; `actors`:
    names of the file that are an actor of the case, by its id; `day_first`: None when the file
    decides; `mapped`: for a table that no format knows.
    """

    changed: Follow = "untouched"
    also: frozenset[str] = frozenset()
    gone: OfGone = "keep"
    actors: Mapping[str, int] = field(default_factory=dict)
    day_first: bool | None = None
    mapped: Mapped | None = None
