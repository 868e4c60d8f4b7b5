"""What becomes of the columns of our own exports (incidents.csv, GeoJSON), when they come back.

Hides how such a table is known: by columns that only Casebinder writes beside each other.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from db.exchange.tables.mapping import Mapped
from db.export.formula_signs import unescaped

_SIGNS = frozenset({"date_edtf", "date_words", "standing", "is_aggregate"})
_TARGETS = {
    "id": "native",
    "title": "title",
    "summary": "summary",
    "kind": "kind",
    "date_edtf": "date",
    "clock": "time",
    "place": "place",
    "country": "country",
    "latitude": "lat",
    "longitude": "lon",
    "actors": "actor",
    "tags": "tag",
    **{
        f"{measure}_{bound}": f"{measure}_{target}"
        for measure in ("killed", "injured")
        for bound, target in (("low", "min"), ("high", "max"))
    },
}
_LISTS = {"actors": "; ", "tags": "; "}


def mapped(columns: Sequence[str], sheet: str = "") -> Mapped | None:
    """The mapping of an export of ours; None for any other table."""
    if not _SIGNS.issubset(columns):
        return None
    return Mapped(
        tuple((name, _TARGETS.get(name, "ignore")) for name in columns),
        tuple((name, _LISTS[name]) for name in columns if name in _LISTS),
        sheet=sheet,
    )


def plain(cells: Mapping[str, object]) -> Mapping[str, object]:
    """The cells of a row of ours without the apostrophes that keep spreadsheets from running them;
    those of any other table as they are."""
    if not cells.keys() >= _SIGNS:
        return cells
    return {
        name: unescaped(cell) if isinstance(cell, str) else cell for name, cell in cells.items()
    }
