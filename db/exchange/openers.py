"""Who opens which foreign table or list of actors: one line per format.

Hides which module reads a format; the modules are loaded only when such a file is met. What is
opened only reads: `tables.landing` and `rosters.landing` write, `previews` tells beforehand.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import cast

from db.exchange.plans import Plan
from db.exchange.recognition import Kind
from db.exchange.rosters.listed import Roster
from db.exchange.tables.incoming import Table
from db.exchange.tables.mapping import Mapped

#: Tables of incidents: the module whose `open_(path)` reads them.
TABLES: dict[Kind, str] = {
    "ucdp-ged": "db.exchange.tables.ucdp_ged",
}
#: Lists of actors, the same way.
ROSTERS: dict[Kind, str] = {
    "ucdp-actors": "db.exchange.rosters.ucdp_actors",
    "misp": "db.exchange.rosters.misp",
    "ofac": "db.exchange.rosters.ofac",
}
#: A table that no format knows: its `open_` takes a mapping too.
MAPPED: Kind = "csv"


def open_table(path: Path, kind: Kind, plan: Plan) -> Table | None:
    """The table, opened by its format; None when the kind is no table. Raises BadInput."""
    if kind == MAPPED and plan.mapped is not None:
        with_mapping = cast(Callable[[Path, Mapped], Table], _opener("db.exchange.tables.mapped"))
        return with_mapping(path, plan.mapped)
    if kind not in TABLES:
        return None
    return cast(Callable[[Path], Table], _opener(TABLES[kind]))(path)


def open_roster(path: Path, kind: Kind) -> Roster | None:
    """The list of actors, opened by its format; None when the kind is no such list. Raises
    BadInput."""
    if kind not in ROSTERS:
        return None
    return cast(Callable[[Path], Roster], _opener(ROSTERS[kind]))(path)


def _opener(module: str) -> object:
    return import_module(module).open_
