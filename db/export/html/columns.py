"""Rows as columns of JSON, small enough to travel in a page, and packed for it.

Hides how each column is written: a value that never changes once, few different words as a table
and places in it, numbers as steps from one to the next. `resources/page/data.js` reads them back.
"""

from __future__ import annotations

import base64
import json
import zlib
from collections.abc import Sequence

#: A column as JSON: see `column`.
Packed = dict[str, object]

#: JavaScript counts whole numbers exactly up to here.
_EXACT = 1 << 53


class Sheet:
    """Rows of one shape, kept as columns. A row that has rows of its own holds how many."""

    def __init__(self, *names: str) -> None:
        self._columns: dict[str, list[object]] = {name: [] for name in names}
        self.rows = 0

    def add(self, *values: object) -> None:
        """One more row, in the order of the columns."""
        for kept, value in zip(self._columns.values(), values, strict=True):
            kept.append(value)
        self.rows += 1

    def packed(self) -> dict[str, Packed]:
        """Every column by its name, ready for JSON."""
        return {
            name: ids(values) if name == "id" else column(values)
            for name, values in self._columns.items()
        }


def column(values: Sequence[object]) -> Packed:
    """{"n": count, "all": value}, {"of": table, "at": places}, {"up": steps} or {"is": values}."""
    if not values:
        return {"n": 0, "all": None}
    first = values[0]
    if all(value == first and type(value) is type(first) for value in values):
        return {"n": len(values), "all": first}
    if all(isinstance(value, str) for value in values):
        table = {value: place for place, value in enumerate(dict.fromkeys(values))}
        if 2 * len(table) <= len(values):
            return {"of": list(table), "at": [table[value] for value in values]}
    elif all(type(value) is int for value in values):
        steps = _steps([value for value in values if isinstance(value, int)])
        if sum(map(abs, steps)) < sum(abs(value) for value in values if isinstance(value, int)):
            return {"up": steps}
    return {"is": list(values)}


def _steps(values: Sequence[int]) -> list[int]:
    return [value - before for before, value in zip([0, *values], values, strict=False)]


def ids(values: Sequence[object]) -> Packed:
    """Ids as steps from one to the next; one too far from the one before stands as text, whole."""
    out: list[int | str] = []
    before = 0
    for value in values:
        assert isinstance(value, int)
        step = value - before
        out.append(step if out and abs(step) < _EXACT else str(value))
        before = value
    return {"ids": out}


def json_text(value: object) -> str:
    """JSON without blanks, in the letters of the case."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)


def deflated(text: str) -> str:
    """Text as UTF-8, raw deflate and base64: nothing in it can end the element it stands in."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15, 9)
    return base64.b64encode(packer.compress(text.encode()) + packer.flush()).decode("ascii")
