"""The rows of a published dataset as they stand: columns by name, cells as texts, kept verbatim.

Hides what all such files share: signs for "nothing", letters damaged on the way, a file that was
cut in the middle of a row.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from db.exchange.tables.incoming import Record, Warn
from db.exchange.tables.sheets import Sheet
from db.exchange.tables.verbatim import verbatim
from db.language import say

C1 = say("letters read with the wrong table (C1 controls); shown as windows-1252 means them")
MOJIBAKE = say("letters were damaged before they came here (mojibake); kept as they stand")
CUT = say("the file was cut in the middle of this row")
SHORT = say("the row has fewer cells than the header")
POSITION_ODD = say("latitude or longitude is not on Earth; left out")
NO_NUMBER = say("a figure is not a whole number of people; left out")

#: What statistics programs write where a cell was empty.
_NOTHING = frozenset({"NA", "NaN", "nan", "NULL", "null", "None", "."})
_WINDOWS = {code: bytes([code]).decode("cp1252", "ignore") or None for code in range(0x80, 0xA0)}
_DAMAGED = re.compile(
    "[\u0080-\u009f\ufffd]|â€|Ã[\u00a0-\u00bf\u201a-\u2122]|Â(?=[\\s\u00a0-\u00bf]|$)"
)
_C1 = re.compile("[\u0080-\u009f]")
#: Cells are lists of people at most this long; longer numbers are no counts.
_DIGITS = 9


def named(columns: Sequence[str]) -> dict[str, str]:
    """Column names as they stand, by the name under which their cells are kept: in small letters,
    unless another column has that name."""
    found: dict[str, str] = {}
    for column in columns:
        name = column.strip().lower()
        found[column if name in found else name] = column
    return found


def has(record: Sequence[str], needed: Sequence[frozenset[str]]) -> bool:
    """Whether a header has at least one name of every set."""
    names = {cell.strip().lstrip("\ufeff").lower() for cell in record}
    return all(names & each for each in needed)


def records(sheet: Sheet) -> Iterator[Record]:
    """The records of a sheet with cells by lower-case name. A row with fewer cells than the header
    is refused; as the last one of a text file it tells that the file was cut there."""
    wanted = {column: name for name, column in named(sheet.columns).items()}
    text = not sheet.names
    held: Record | None = None
    for record in sheet.records():
        if held is not None:
            yield held
        cells = {wanted[name]: cell for name, cell in record.cells.items() if name in wanted}
        held = replace(record, cells=cells)
        missing = len(sheet.columns) - len(record.cells)
        if text and missing > 0 and record.refusal is None:
            told = say(
                "{topic}: {count:,} instead of {of:,}",
                topic=SHORT,
                count=len(record.cells),
                of=len(sheet.columns),
            )
            held = replace(held, refusal=(told, SHORT))
    if held is None:
        return
    if held.refusal is not None and held.refusal[1] == SHORT:
        told = say(
            "{topic}: it has {count:,} cells instead of {of:,}. All rows before it can be used; "
            "look for a complete copy",
            topic=CUT,
            count=len(held.cells),
            of=len(sheet.columns),
        )
        held = replace(held, refusal=(told, CUT))
    yield held


def kept(cells: Mapping[str, object]) -> tuple[str, str]:
    """A row as JSON, word for word, and the SHA-256 of that."""
    raw = verbatim(cells)
    return raw, hashlib.sha256(raw.encode("utf-8", "surrogatepass")).hexdigest()


class Cells:
    """The cells of one row, without edge spaces and signs for nothing."""

    def __init__(self, cells: Mapping[str, object], warn: Warn) -> None:
        self._warn = warn
        self._names = cells.keys()
        self._cells: dict[str, str] = {}
        for name, cell in cells.items():
            text = (cell if isinstance(cell, str) else _text(cell)).strip()
            if text and text not in _NOTHING:
                self._cells[name] = text if text.isascii() else self._mended(name, text)

    def __call__(self, *names: str) -> str:
        """The first of the named cells that holds anything; "" when none does."""
        for name in names:
            found = self._cells.get(name)
            if found:
                return found
        return ""

    def __contains__(self, name: str) -> bool:
        """Whether the table has this column at all."""
        return name in self._names

    def line(self, *names: str) -> str:
        """The same in one line."""
        return " ".join(self(*names).split())

    def flag(self, name: str) -> bool | None:
        """A yes or no; None when the cell tells neither."""
        text = self(name).lower().removesuffix(".0")
        return {"1": True, "true": True, "yes": True, "0": False, "false": False, "no": False}.get(
            text
        )

    def code(self, *names: str) -> str:
        """A code number without the point that spreadsheets add."""
        return self(*names).removesuffix(".0")

    def count(self, name: str) -> int | None:
        """A number of people, told when it is none; None for that and for an empty cell."""
        text = self(name)
        number = whole(text)
        if text and number is None:
            self._warn(
                say(
                    "{column} is “{text}”: {topic}",
                    column=name,
                    text=short(text, 30),
                    topic=NO_NUMBER,
                ),
                NO_NUMBER,
            )
        return number

    def position(self) -> tuple[float, float] | None:
        """Latitude and longitude; told when they are not on Earth."""
        given = self("latitude"), self("longitude")
        lat, lon = _degrees(given[0], 90), _degrees(given[1], 180)
        if lat is not None and lon is not None:
            return lat, lon
        if any(given):
            told = ", ".join(short(each, 30) or "nothing" for each in given)
            self._warn(f"{POSITION_ODD}: {told}", POSITION_ODD)
        return None

    def _mended(self, name: str, text: str) -> str:
        if not _DAMAGED.search(text):
            return text
        if _C1.search(text):
            self._warn(f"{name}: {C1}", C1)
            text = text.translate(_WINDOWS)
        if _DAMAGED.search(text):
            self._warn(f"{name}: {MOJIBAKE}", MOJIBAKE)
        return text.strip()


def whole(text: str) -> int | None:
    """A whole number of people, also written 3.0 or 1,200."""
    plain = text.removesuffix(".0").replace(",", "")
    return int(plain) if plain.isascii() and plain.isdigit() and len(plain) <= _DIGITS else None


def short(text: str, most: int) -> str:
    """The text in one line, cut with an ellipsis."""
    line = " ".join(text.split())
    return line if len(line) <= most else line[: most - 1].rstrip(" ,") + "…"


def _text(cell: object) -> str:
    return "" if cell is None else str(cell)


def _degrees(text: str, limit: int) -> float | None:
    try:
        # A comma for the point, as spreadsheets of half of Europe write it.
        number = float(text.replace(",", ".") if text.count(",") == 1 else text)
    except ValueError:
        return None
    return number if -limit <= number <= limit else None
