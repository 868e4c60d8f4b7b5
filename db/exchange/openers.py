"""Who opens which foreign table or list of actors: one line per format.

Hides which module reads a format; the modules are loaded only when such a file is met. What is
opened only reads: `tables.landing` and `rosters.landing` write, `previews` tells beforehand.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import cast

from db.exchange.plans import Plan
from db.exchange.recognition import Kind
from db.exchange.rosters.listed import Roster
from db.exchange.tables import mapping
from db.exchange.tables.incoming import Table
from db.exchange.tables.mapping import Mapped
from db.reader import Reader

#: Tables of incidents: the module whose `open_(path)` reads them.
TABLES: dict[Kind, str] = {
    "ucdp-ged": "db.exchange.tables.ucdp_ged",
    "acled": "db.exchange.tables.acled",
    "gtd": "db.exchange.tables.gtd",
    "csv": "db.exchange.tables.mapped",
    "geojson": "db.exchange.tables.geojson",
    "timelinejs": "db.exchange.tables.timelinejs",
}
#: Those with dates in figures: their `open_` takes what a person said of day and month too.
ORDERED: frozenset[Kind] = frozenset({"acled"})
#: Lists of actors, the same way.
ROSTERS: dict[Kind, str] = {
    "ucdp-actors": "db.exchange.rosters.ucdp_actors",
    "misp": "db.exchange.rosters.misp",
    "ofac": "db.exchange.rosters.ofac",
}
#: Those whose columns mean what a person says: their `open_` takes a mapping, and their module
#: guesses one.
MAPPED: frozenset[Kind] = frozenset({"csv", "geojson"})


def guessed(reader: Reader, path: Path, kind: Kind) -> Mapped | None:
    """What becomes of the columns of a file, as the case keeps it or as they look; None for a kind
    that says so itself. Raises BadInput."""
    if kind not in MAPPED:
        return None
    guess = cast(Callable[[Path, Reader], Mapped], import_module(TABLES[kind]).guess)
    return guess(path, reader)


def open_table(path: Path, kind: Kind, plan: Plan) -> Table | None:
    """The table, opened by its format; None when the kind is no table, or nobody has said what
    its columns are. Raises BadInput."""
    if kind in MAPPED and plan.mapped is not None:
        mapped = plan.mapped
        if plan.day_first is not None:
            mapped = replace(mapped, day_first=plan.day_first)
        return cast(Callable[[Path, Mapped], Table], _opener(TABLES[kind]))(path, mapped)
    if kind in MAPPED or kind not in TABLES:
        return None
    if kind in ORDERED:
        in_order = cast(Callable[[Path, bool | None], Table], _opener(TABLES[kind]))
        return in_order(path, plan.day_first)
    return cast(Callable[[Path], Table], _opener(TABLES[kind]))(path)


def open_before(reader: Reader, path: Path, kind: Kind, plan: Plan) -> Table | None:
    """The same table by the mapping that the case keeps for its columns, so as the case read it
    last; None when that is the mapping of the plan. Raises BadInput."""
    if kind not in MAPPED or plan.mapped is None:
        return None
    kept = mapping.kept_for(reader, [column for column, _ in plan.mapped.columns])
    if kept is None or mapping.reads_as(kept, plan.mapped):
        return None
    return open_table(path, kind, replace(plan, mapped=replace(kept, sheet=plan.mapped.sheet)))


def open_roster(path: Path, kind: Kind) -> Roster | None:
    """The list of actors, opened by its format; None when the kind is no such list. Raises
    BadInput."""
    if kind not in ROSTERS:
        return None
    return cast(Callable[[Path], Roster], _opener(ROSTERS[kind]))(path)


def _opener(module: str) -> object:
    return import_module(module).open_
