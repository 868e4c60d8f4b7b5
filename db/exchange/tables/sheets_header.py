"""Where the header of a sheet stands, and which lines below it are no rows.

Hides the signs: titles above, a header that comes again, sums, notes and sources below.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from db.language import many, say

_LOOKS_LIKE_DATA = re.compile(r"[\W\d_]*|(?i:https?://.*|www\..*)", re.DOTALL)
_HEADER_MAX = 120
_NAME_MAX = 200
#: Words that begin a line under a table, in the languages of the readers.
_NOTE = re.compile(
    r"(?:sources?|notes?|nb|n\.b\.|remarks?|copyright|©|disclaimer|last updated|updated|compiled by"
    r"|legend|quelle|quellen|anmerkung(?:en)?|hinweis|stand|fuentes?|notas?|leyenda"
    r"|légende|remarques?|источники?|примечани[ея]|المصدر|المصادر|ملاحظ(?:ة|ات)"
    r"|منبع|منابع|یادداشت|توضیحات|ماخذ|نوٹ|سرچینه|یادښت)\s*[:：.—–-]|[©*†]\s*\S",
    re.IGNORECASE,
)
_SUM = re.compile(
    r"(?:grand |sub-?)?(?:totals?|sum)|gesamt|summe|insgesamt|somme|suma"
    r"|total g[eé]n[eé]ral|итого|всего|المجموع|الإجمالي|مجموع|جمع|جمع کل|ٹوٹل|کل تعداد|ټول",
    re.IGNORECASE,
)

REPEATED = say("the row repeats the header")
NOTE = say("the line is a note to the table, no row of it")
SUM = say("the line is a sum, no row")


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a file. `number`: as a spreadsheet program shows it, from 1; `share`: of the file
    read, 0 to 1."""

    number: int
    share: float
    cells: Sequence[str]


@dataclass(frozen=True, slots=True)
class Header:
    """`columns`: each name once; `row`: its number, 0 when there is none; `last`: the last line
    that is above the rows; `told`: what was passed over, in a sentence; `cells`: as they stand;
    `usual`: how many cells of a line mostly say something."""

    columns: tuple[str, ...]
    row: int
    last: int
    told: str
    cells: tuple[str, ...]
    usual: int

    @property
    def first(self) -> str:
        """The first name that stands in it."""
        return next(filter(None, self.cells), "")


def find(lines: Sequence[Line], first_column: int, ragged: bool) -> Header | None:
    """The header among the first lines of a sheet; None when there is nothing in them.

    `first_column`: place of the first cell in the sheet, from 0; `ragged`: lines have as many
    cells as were written (then a row longer than the header is a fault of the file).
    """
    full = [line for line in lines if _filled(line)]
    if not full:
        return None
    counts = sorted(_filled(line) for line in full)
    usual = counts[len(counts) * 3 // 4]
    at = _header_at(full, usual)
    cells = tuple(_plain(cell) for cell in full[at].cells) if at is not None else ()
    below = full[at + 1 :] if at is not None else full
    width = len(cells)
    while width and not cells[width - 1]:
        width -= 1
    if not ragged or at is None:
        width = max([width, *(_reach(line) for line in below)])
    columns = _named((*cells, *[""] * width)[:width], first_column)
    above = full[:at] if at is not None else []
    told = _told([_plain(" ".join(line.cells)) for line in above], at is not None)
    last = full[at].number if at is not None else full[0].number - 1
    if at is not None and below and (both := _two_lines(full[at], below[0])):
        columns = _named((*both, *[""] * width)[: max(width, len(both))], first_column)
        last = below[0].number
    return Header(columns, full[at].number if at is not None else 0, last, told, cells, usual)


def no_row(header: Header, line: Line) -> str:
    """Why a line below the header is no row of the table; "" when it is one."""
    first = next(filter(None, map(str.strip, line.cells)))
    is_note = header.usual > 2 and _NOTE.match(first) is not None
    is_sum = header.usual > 2 and len(first) < 24 and _SUM.fullmatch(first.rstrip(" :."))
    if not (is_note or is_sum or first == header.first):
        return ""
    filled = [cell.strip() for cell in line.cells if cell and not cell.isspace()]
    if len(filled) > 1 and first == header.first:
        cells = tuple(_plain(cell) for cell in line.cells)
        if [*filter(None, cells)] == [*filter(None, header.cells)]:
            return REPEATED
    if is_note and len(filled) <= 2:
        return f"{NOTE}: “{_short(' '.join(filled))}”"
    # In a row of an incident some other cell has words too.
    if is_sum and all(_LOOKS_LIKE_DATA.fullmatch(cell) for cell in filled[1:]):
        return f"{SUM}: “{_short(' '.join(filled))}”"
    return ""


def _header_at(lines: Sequence[Line], usual: int) -> int | None:
    """The place of the header: the first line that is as wide as the rows and all words."""
    for at, line in enumerate(lines):
        filled = _filled(line)
        if filled < max(min(2, usual), round(0.6 * usual)):
            continue
        if not _is_words(line):
            return None
        following = lines[at + 1] if at + 1 < len(lines) else None
        if (
            following is not None
            and filled < usual
            and _filled(following) > filled
            and not _two_lines(line, following)
            and _wordy(following) == 1.0
            and any(_wordy(below) < 1.0 for below in lines[at + 2 :])
        ):
            return at + 1  # a title in several cells stands above the header
        return at
    return None


def _two_lines(upper: Line, lower: Line) -> tuple[str, ...]:
    """The names that two lines give together; () when the second is a row. It belongs to the
    header when all of it stands under headings that span columns, and names each of these."""
    if lower.number != upper.number + 1 or _wordy(lower) < 1.0:
        return ()
    tops = [_plain(cell) for cell in upper.cells]
    subs = [_plain(cell) for cell in lower.cells]
    width = max(len(tops), len(subs))
    tops += [""] * (width - len(tops))
    subs += [""] * (width - len(subs))
    heads: list[str] = []
    for at, top in enumerate(tops):
        spans = at + 1 < width and tops[at + 1] in ("", top) and bool(subs[at + 1])
        carried = (not top or (at > 0 and top == tops[at - 1])) and bool(subs[at])
        same = not subs[at] or subs[at] == top
        if not same and not spans and not carried:
            return ()
        heads.append("" if same else top or (heads[-1] if heads else ""))
    if not any(heads):
        return ()
    names = [sub or top for top, sub in zip(tops, subs, strict=True)]
    alone = [name.casefold() for name in names]
    return tuple(
        f"{head}: {name}" if head and alone.count(name.casefold()) > 1 else name
        for head, name in zip(heads, names, strict=True)
    )


def _is_words(line: Line) -> bool:
    return _wordy(line) >= 0.8


def _wordy(line: Line) -> float:
    """The share of the cells that say something and could be the name of a column."""
    cells = [cell.strip() for cell in line.cells if cell.strip()]
    words = sum(not _LOOKS_LIKE_DATA.fullmatch(cell) and len(cell) <= _HEADER_MAX for cell in cells)
    return words / len(cells) if cells else 0.0


def _filled(line: Line) -> int:
    return sum(not cell.isspace() for cell in line.cells if cell)


def _reach(line: Line) -> int:
    return max((at + 1 for at, cell in enumerate(line.cells) if cell.strip()), default=0)


def _named(cells: Sequence[str], first_column: int) -> tuple[str, ...]:
    """Every column with a name of its own: letters for one without, a number for a second."""
    names: list[str] = []
    taken: set[str] = set()
    for at, cell in enumerate(cells):
        own = cell[:_NAME_MAX] or say("Column {letters}", letters=_letters(first_column + at))
        name, number = own, 1
        while name.casefold() in taken:
            number += 1
            name = f"{own} ({number})"
        taken.add(name.casefold())
        names.append(name)
    return tuple(names)


def _letters(place: int) -> str:
    out = ""
    while place >= 0:
        out = chr(65 + place % 26) + out
        place = place // 26 - 1
    return out


def _told(above: Sequence[str], named: bool) -> str:
    said = []
    if above:
        words = _short(" / ".join(above))
        said.append(
            many(
                len(above),
                "The line above the header did not become a row: “{words}”.",
                "The {count} lines above the header did not become rows: “{words}”.",
                words=words,
            )
        )
    if not named:
        said.append(say("No line names the columns, so that they are called by their letters."))
    return " ".join(said)


def _plain(cell: str) -> str:
    text = unicodedata.normalize("NFC", cell).replace("\ufeff", "").replace("\0", "")
    return " ".join(text.split())


def _short(text: str) -> str:
    return text if len(text) <= 100 else text[:99].rstrip() + "…"
