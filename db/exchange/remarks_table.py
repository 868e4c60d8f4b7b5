"""The rows that were refused or are doubtful as a CSV file, for who keeps the foreign table.

Hides that a cell which begins like a formula would be worked out by a spreadsheet program: it is
written with an apostrophe before it.
"""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path

from db.errors import BadInput
from db.exchange.report import Remark
from db.language import say

COLUMNS = ("file", "row", "what", "topic", "reason")
#: What formulas begin with, and what programs drop before they look.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


def write(path: Path, refused: Sequence[Remark], warnings: Sequence[Remark]) -> None:
    """Write every remark as a row: refused ones first, each sort in the order of the file. UTF-8
    with a mark at its beginning, so that spreadsheet programs read it. Raises BadInput."""
    beside = path.with_name(f"{path.name}.part")
    try:
        with beside.open("w", encoding="utf-8-sig", newline="") as file:
            out = csv.writer(file)
            out.writerow(COLUMNS)
            for what, remarks in (("refused", refused), (say("to look at"), warnings)):
                out.writerows(_cells(what, remark) for remark in remarks)
        beside.replace(path)
    except OSError as error:
        beside.unlink(missing_ok=True)
        raise BadInput(
            say(
                "The report could not be written to “{name}” ({strerror}). What was imported "
                "stays; save the report elsewhere.",
                name=path.name,
                strerror=error.strerror or error,
            )
        ) from None


def _cells(what: str, remark: Remark) -> tuple[str, ...]:
    row = str(remark.row) if remark.row else ""
    return (safe(remark.file), row, what, safe(remark.topic), safe(remark.reason))


def safe(text: str) -> str:
    """The text as a spreadsheet program shows it and never works it out."""
    return f"'{text}" if text.startswith(_FORMULA) else text
