"""Two verbatim rows of a dataset held against each other, cell by cell.

Hides what programs change in passing: TRUE for 1, 3.0 for 3, line ends, midnights that mean a day.
"""

from __future__ import annotations

import json

_SAME = {"TRUE": "1", "FALSE": "0", "NA": ""}
_SHOWN = 40


def changed_cells(old: str, new: str) -> tuple[str, ...]:
    """The cells that differ in meaning between two rows kept as JSON: "best “1” → “3”"."""
    before, after = _cells(old), _cells(new)
    out = []
    for name in dict.fromkeys((*after, *before)):
        left, right = before.get(name), after.get(name)
        if left != right and _plain(left) != _plain(right):
            out.append(f"{name} “{_short(left)}” → “{_short(right)}”")
    return tuple(out)


def _cells(row: str) -> dict[str, object]:
    cells = json.loads(row)
    return cells if isinstance(cells, dict) else {"row": cells}


def _plain(cell: object) -> str:
    text = " ".join(_text(cell).split()).removesuffix(" 00:00:00.000").removesuffix(".0")
    return _SAME.get(text, text)


def _text(cell: object) -> str:
    if cell is None:
        return ""
    return cell if isinstance(cell, str) else json.dumps(cell, ensure_ascii=False, sort_keys=True)


def _short(cell: object) -> str:
    text = " ".join(_text(cell).split())
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1].rstrip(" ,") + "…"
