"""A table of invented rows, given as cells, that says everything a foreign row can say."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from db.case import Case
from db.errors import BadInput
from db.exchange.plans import Comparison, Plan
from db.exchange.report import Tally
from db.exchange.tables import comparing, landing
from db.exchange.tables.incoming import (
    Area,
    Cited,
    Column,
    Count,
    Dataset,
    Group,
    Party,
    Record,
    Row,
    Saying,
    Spot,
    Warn,
)
from tests.db.exchange.conftest import case, table

__all__ = ["Given", "Land", "case", "land", "table"]

STANDING = Plan()
Cells = Mapping[str, object]

OBSERVATORY = Dataset(
    kind="observatory",
    name="Northland Observatory",
    version="1",
    publisher="Observatory of Northland",
    acronym="NO",
    licence="CC BY 4.0",
    citation="Observatory of Northland, Incidents. Accessed {accessed}.",
    redistributable=True,
    year="2024",
    scheme="no",
)


@dataclass
class Given:
    """An `incoming.Table` of cells in memory."""

    rows: Sequence[Cells]
    dataset: Dataset = OBSERVATORY
    doubt: str = ""
    columns: tuple[Column, ...] = ()
    refused: dict[int, tuple[str, str]] = field(default_factory=dict)

    def records(self) -> Iterator[Record]:
        for number, cells in enumerate(self.rows, 2):
            yield Record(number, number / len(self.rows), cells, self.refused.get(number))

    def row(self, cells: Cells, warn: Warn) -> Row:
        def cell(name: str) -> str:
            return str(cells.get(name) or "")

        if cell("broken"):
            raise BadInput("the row is broken")
        raw = json.dumps(cells, ensure_ascii=False)
        parties = tuple(
            Party(name, role, "armed_group") for name, role in _pairs(cell("parties"), "side_b")
        )
        if cell("either"):
            one, other = cell("either").split("/")
            parties += (
                Party(one, "alleged_perpetrator", certainty="possible", either_or=1),
                Party(other, "alleged_perpetrator", certainty="possible", either_or=1),
            )
        cited = tuple(Cited(*pair, url=cell("url")) for pair in _pairs(cell("cited"), "Headline"))
        killed = cell("killed")
        sayings = []
        if killed:
            count = Count(point=int(killed), raw=f"killed {killed}")
            sayings.append(Saying(by_dataset=True, gist=f"{killed} killed", counts=(count,)))
        if cell("claimed"):
            sayings.append(
                Saying(
                    act="claims_responsibility",
                    about="responsibility",
                    party=0,
                    gist="We did it",
                    exact=cell("claimed"),
                )
            )
        return Row(
            native=cell("id"),
            raw=raw,
            sha256=hashlib.sha256(raw.encode()).hexdigest(),
            title=cell("title") or "Untitled",
            kind=cell("kind") or "other",
            summary=cell("summary"),
            lang="en",
            edtf=cell("date") or None,
            clock=cell("clock"),
            parties=parties,
            spot=_spot(cell("place"), cell("note"), float(cell("lat") or 10)),
            groups=tuple(Group("campaign", title) for title in cell("groups").split(";") if title),
            cited=cited,
            sayings=tuple(sayings),
            text=cell("text"),
            tags=tuple(tag for tag in cell("tags").split(";") if tag),
        )


def _pairs(text: str, default: str) -> list[tuple[str, str]]:
    pairs = (part.partition("=") for part in text.split(";") if part)
    return [(name, other or default) for name, _, other in pairs]


def _spot(name: str, note: str, lat: float) -> Spot | None:
    if not name:
        return None
    return Spot(name, "locality", lat, 20.0, (Area("country", "Northland"),), "1", "no", note)


@dataclass
class Land:
    """Lands tables in a case and compares them with it."""

    case: Case
    file: Path

    def __call__(
        self,
        rows: Sequence[Cells],
        plan: Plan = STANDING,
        *,
        table: Given | None = None,
        version: str = "1",
    ) -> Tally:
        given = table or Given(rows, replace(OBSERVATORY, version=version))
        tally = Tally(self.file.name)
        with self.case.step("Import", kind="import") as step:
            landing.land(step, given, self.file, tally, plan)
        return tally

    def compare(self, rows: Sequence[Cells], version: str = "1") -> Comparison:
        """What a file would change."""
        given = Given(rows, replace(OBSERVATORY, version=version))
        return comparing.compare(self.case.main_reader, given)


@pytest.fixture
def land(case: Case, tmp_path: Path) -> Land:
    """Lands rows in the case of this test."""
    return Land(case, _file(tmp_path))


def _file(folder: Path) -> Path:
    path = folder / "incidents.csv"
    path.write_text("any", encoding="utf-8")
    return path
