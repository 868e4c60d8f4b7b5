"""What the columns of a newsroom's sheet become, guessed from their names and their cells.

Hides how both are weighed. A name alone is not believed where the cells can contradict it, and
what is not sure is left in the row: a wrong guess costs more than one choice by hand. A mapping
that the case keeps for these columns goes before every guess.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from db import when
from db.exchange.tables import guessing_words, mapping, own_tables
from db.exchange.tables.cells import Nothing, addresses, digits
from db.exchange.tables.cells_figures import figure
from db.exchange.tables.cells_places import axis, is_pair
from db.exchange.tables.guessing_words import (
    ASIDE,
    MAXIMUM,
    MINIMUM,
    NOTHING,
    PART_OF,
    in_short,
    joined,
)
from db.exchange.tables.mapping import SHARED, Mapped
from db.exchange.tables.sheets import Sheet, open_sheet
from db.reader import Reader

#: Rows that are looked at.
SAMPLE = 400
#: Share of the cells that must be what the column's name says.
_MOST = 0.6
_FEW_KINDS = 80
_LISTED = frozenset(("actor", "perpetrator", "target", "tag", "group")) | frozenset(
    ("source_title", "source_url", "source_outlet", "source_date")
)
_CLOCK = re.compile(r"\d{1,2}[:.h]\d\d(?::\d\d)?(?:\s?[ap]\.?m\.?)?|\d{4}", re.IGNORECASE)
_CLOCK_OF_COMPUTERS = re.compile(r"1\d{9}|1\d{12}")
_DATE_SHAPE = re.compile(r".*\d{4}.*|\d{1,2}[./-]\d{1,2}[./-]\d\d|\d{5}", re.DOTALL)
_FRACTION = re.compile(r"[.,]\d{2,}")
_YEAR = re.compile(r"-?\d{3,4}(?:\.0)?")
_SMALL = re.compile(r"\d{1,2}(?:\.0)?")


@dataclass(frozen=True, slots=True)
class _Cells:
    """The cells of a column that say something, each once counted."""

    name: str
    said: tuple[str, ...]

    def share(self, is_so: Callable[[str], object]) -> float:
        """The share of the cells that are so; 0 when none says anything."""
        return sum(bool(is_so(cell)) for cell in self.said) / len(self.said) if self.said else 0.0

    @property
    def different(self) -> int:
        """How many different cells there are."""
        return len(set(self.said))

    @property
    def length(self) -> float:
        """The usual length of a cell in characters."""
        return sum(map(len, self.said)) / len(self.said) if self.said else 0.0


def guess(path: Path, reader: Reader | None = None, sheet: str = "") -> Mapped:
    """What becomes of the columns of a table; with `reader`, as the case keeps it for them.

    `sheet`: of a workbook, "" the first that holds a table. Raises BadInput.
    """
    opened = open_sheet(path, sheet)
    kept = mapping.kept_for(reader, opened.columns) if reader is not None else None
    return kept or of_sheet(opened)


def of_sheet(sheet: Sheet) -> Mapped:
    """The guess for an opened sheet."""
    rows = []
    for record in sheet.records():
        if record.refusal is None:
            rows.append([str(record.cells.get(column, "")) for column in sheet.columns])
        if len(rows) == SAMPLE:
            break
    return of_cells(sheet.columns, rows, sheet.name)


def of_cells(columns: Sequence[str], rows: Sequence[Sequence[str]], sheet: str = "") -> Mapped:
    """The guess for columns with some of their rows (cells in the order of the columns)."""
    own = own_tables.mapped(columns, sheet)
    if own is not None:
        return own
    nothing = Nothing(NOTHING)
    cells = [
        _Cells(name, tuple(row[at] for row in rows if not nothing.is_said(row[at])))
        for at, name in enumerate(columns)
    ]
    targets = [_target(each) for each in cells]
    _settle_dates(cells, targets)
    _settle_places(cells, targets)
    _settle_sources(cells, targets)
    _once(cells, targets)
    lists = tuple(
        (each.name, separator)
        for each, target in zip(cells, targets, strict=True)
        if target in _LISTED and (separator := _separator(each, target))
    )
    pairs = tuple(zip(columns, targets, strict=True))
    return Mapped(pairs, lists, unknown=NOTHING, sheet=sheet)


def _target(cells: _Cells) -> str:
    """What one column becomes, by its name and then by its cells."""
    target = _by_name(cells.name)
    if not cells.said:
        # An empty column with a clear name: later rows may fill it.
        return target if target not in ("lat", "lon", "native", "") else "ignore"
    check = _CHECKS.get(target)
    if check is not None and not check(cells):
        target = _instead(target, cells)
    return target or "ignore"


def _by_name(name: str) -> str:
    """What a column is called after: its whole name, or killed and injured with a bound."""
    found = guessing_words.names().get(joined(name))
    if found:
        return found
    parts = in_short(name)
    if parts & ASIDE:
        return ""
    bounds = "_min" if parts & MINIMUM else "_max" if parts & MAXIMUM else ""
    bare = " ".join(
        word
        for word in guessing_words.plain(name).split()
        if word not in MINIMUM | MAXIMUM and word not in ("at", "estimate", "est", "number", "of")
    )
    found = guessing_words.names().get(joined(bare)) if bare else None
    if found in ("killed", "injured"):
        return "" if parts & PART_OF else found + bounds
    # "Date (dd/mm/yyyy)", "Latitude (N)": the words in brackets only explain.
    outside = re.sub(r"[(\[][^)\]]*[)\]]", " ", name)
    found = guessing_words.names().get(joined(outside)) if outside != name else None
    if found:
        return found
    # "Actor 2", "Source 3": one of several columns of a sort.
    numbered = re.fullmatch(r"(\D+?)[\s_#-]*\d{1,2}", name.strip())
    found = guessing_words.names().get(joined(numbered[1])) if numbered else None
    return found if found in SHARED and found != "native" else ""


def _is_date(cell: str) -> bool:
    text = digits(cell)
    if not _DATE_SHAPE.fullmatch(text) or len(text) > 60:
        return False
    if _CLOCK_OF_COMPUTERS.fullmatch(text):
        return True
    return bool(when.read(cell, order="day_first", thorough=False)) or bool(
        re.search(r"\d{4}", text) and len(text) <= 40 and not _YEAR.fullmatch(text)
        and not axis(text) and re.search(r"\d{1,2}\W+\w{3,}|\w{3,}\W+\d{1,2}|\?\?", text)
    )  # fmt: skip


def _is_number_of_people(cell: str) -> bool:
    return len(cell) <= 60 and figure(cell).read


def _is_address(cell: str) -> bool:
    return bool(addresses(cell))


def _is_words(cells: _Cells) -> bool:
    return cells.share(lambda cell: any(sign.isalpha() for sign in cell)) >= _MOST


def _are_words(cells: _Cells) -> bool:
    return _is_words(cells) and cells.share(_is_address) < 0.5


def _are_names(cells: _Cells) -> bool:
    return _are_words(cells) and cells.length <= 120


def _are_kinds(cells: _Cells) -> bool:
    few = cells.different <= max(8, min(_FEW_KINDS, len(cells.said) * 0.5))
    return _are_words(cells) and few and cells.length <= 60


def _are_ids(cells: _Cells) -> bool:
    return cells.different == len(cells.said) and cells.length <= 60


_CHECKS: dict[str, Callable[[_Cells], bool]] = {
    "native": _are_ids,
    "title": _are_words,
    "summary": _is_words,
    "quote": _is_words,
    "kind": _are_kinds,
    "date": lambda cells: cells.share(_is_date) >= _MOST,
    "date_end": lambda cells: cells.share(_is_date) >= _MOST,
    "source_date": lambda cells: cells.share(_is_date) >= _MOST,
    "year": lambda cells: cells.share(lambda cell: _YEAR.fullmatch(digits(cell))) >= 0.9,
    "month": lambda cells: cells.share(lambda cell: len(cell) <= 14) >= 0.9,
    "day": lambda cells: cells.share(lambda cell: _SMALL.fullmatch(digits(cell))) >= 0.9,
    "time": lambda cells: cells.share(lambda cell: len(cell) <= 30) >= _MOST,
    "place": _are_words,
    "district": _are_names,
    "province": _are_names,
    "country": _are_names,
    "lat": lambda cells: cells.share(lambda cell: axis(cell) is not None or is_pair(cell)) >= 0.8,
    "lon": lambda cells: cells.share(lambda cell: axis(cell) is not None) >= 0.8,
    "actor": _are_names,
    "perpetrator": _are_names,
    "target": _are_names,
    "killed": lambda cells: cells.share(_is_number_of_people) >= _MOST,
    "killed_min": lambda cells: cells.share(_is_number_of_people) >= _MOST,
    "killed_max": lambda cells: cells.share(_is_number_of_people) >= _MOST,
    "injured": lambda cells: cells.share(_is_number_of_people) >= _MOST,
    "injured_min": lambda cells: cells.share(_is_number_of_people) >= _MOST,
    "injured_max": lambda cells: cells.share(_is_number_of_people) >= _MOST,
    "source_title": _is_words,
    "source_url": lambda cells: cells.share(_is_address) >= _MOST,
    "source_outlet": _is_words,
    "tag": _are_names,
    "group": _are_names,
}


def _instead(target: str, cells: _Cells) -> str:
    """What a column is whose cells do not fit its name, where that is sure."""
    if target in ("place", "title") and cells.share(is_pair) >= 0.8:
        return "lat"
    if target == "day" and cells.share(_is_date) >= 0.9:
        return "date"
    if target == "date" and cells.share(lambda cell: _YEAR.fullmatch(digits(cell))) >= 0.9:
        return "year"
    return ""


def _settle_dates(cells: Sequence[_Cells], targets: list[str]) -> None:
    """A time that is a date, a date nobody named, and parts of a date that is there whole."""
    for at, each in enumerate(cells):
        clocks = each.share(lambda cell: _CLOCK.fullmatch(digits(cell)))
        if targets[at] == "time" and clocks < _MOST and each.share(_is_date) >= _MOST:
            targets[at] = "date" if "date" not in targets else "ignore"
    if not {"date", "year"} & set(targets):
        whole = [
            at
            for at, each in enumerate(cells)
            if targets[at] == "ignore"
            and len(each.said) >= 3
            and not in_short(each.name) & ASIDE
            and each.share(lambda cell: _is_date(cell) and not _YEAR.fullmatch(cell)) >= 0.9
        ]
        if len(whole) == 1:
            targets[whole[0]] = "date"
    dated = [each for each, target in zip(cells, targets, strict=True) if target == "date"]
    if any(each.share(_is_date) >= 0.8 for each in dated):
        for at, target in enumerate(targets):
            if target in ("year", "month", "day"):
                targets[at] = "ignore"


def _settle_places(cells: Sequence[_Cells], targets: list[str]) -> None:
    """One axis without the other is no position, unless both stand in one cell; "x" and "y" are
    axes only with fractions of a degree."""
    for at, each in enumerate(cells):
        named = targets[at] in ("lat", "lon") and joined(each.name) in ("x", "y")
        if named and each.share(_FRACTION.search) < 0.8:
            targets[at] = "ignore"
    both = {"lat", "lon"} <= set(targets)
    for at, each in enumerate(cells):
        alone = targets[at] in ("lat", "lon") and not both
        if alone and each.share(is_pair) < 0.8:
            targets[at] = "ignore"


def _settle_sources(cells: Sequence[_Cells], targets: list[str]) -> None:
    """ "Source" can be an address, an outlet or a title; its date needs a source beside it."""
    for at, each in enumerate(cells):
        if targets[at] in ("source_outlet", "source_title") and each.said:
            if each.share(_is_address) >= 0.5:
                targets[at] = "source_url"
            elif each.length > 45:
                targets[at] = "source_title"
    if not {"source_title", "source_url", "source_outlet"} & set(targets):
        targets[:] = ["ignore" if target == "source_date" else target for target in targets]


def _once(cells: Sequence[_Cells], targets: list[str]) -> None:
    """Of several columns for what an incident has once, the one that says most."""
    for target in set(targets) - SHARED - {"ignore"}:
        places = [at for at, each in enumerate(targets) if each == target]
        if len(places) > 1:
            best = max(places, key=lambda at: (len(cells[at].said), -at))
            for at in places:
                if at != best:
                    targets[at] = "ignore"
    natives = [at for at, each in enumerate(targets) if each == "native"]
    for at in natives[1:]:
        targets[at] = "ignore"


def _separator(cells: _Cells, target: str) -> str:
    """What parts the values of a cell; "" when a cell is one value."""
    enough = max(2 if len(cells.said) > 20 else 1, 0.04 * len(cells.said))
    for separator in (";", "|", "\n"):
        if sum(separator in cell.strip() for cell in cells.said) >= enough:
            return separator
    # Names hold commas ("Smith, John"); tags seldom do.
    if target == "tag" and sum("," in cell for cell in cells.said) >= enough:
        return ","
    return ""
