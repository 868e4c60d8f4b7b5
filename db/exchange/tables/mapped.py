"""A newsroom's own sheet as a table of incidents: rows by a mapping of its columns.

Hides how the order of day and month is settled once per file, by all its dates together, and how
a row is known again that has no id.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from db.errors import BadInput
from db.exchange.plans import OrderQuestion
from db.exchange.tables import mapped_rows, own_tables
from db.exchange.tables.cells import plain
from db.exchange.tables.cells_dates import Evidence, evidence
from db.exchange.tables.guessing import guess
from db.exchange.tables.incoming import Column, Dataset, Group, Record, Row, Saying, Warn
from db.exchange.tables.landing_judging import UNNUMBERED
from db.exchange.tables.mapped_rows import Cells, Reading, read_with
from db.exchange.tables.mapping import TARGETS, Mapped
from db.exchange.tables.sheets import Sheet, open_sheet, sheet_names
from db.language import in_quotes, say
from db.search.fold import fold

__all__ = ["MappedTable", "guess", "open_"]

KIND = "csv"
NO_ID = say(
    "No column is the number of the row. Rows are known again by all their "
    "cells, so that a row edited in the file comes in as a new one."
)
SHORT = say("the row has fewer cells than the header; what is missing is not known")
SCIENTIFIC = say("a spreadsheet program has shortened the number of the row")

_JSON = json.JSONEncoder(ensure_ascii=False)
_WORDS = dict(TARGETS)
#: Rules of dates whose words say nothing that the date does not.
_OBVIOUS = frozenset(("edtf", "date_and_clock", "midnight_means_day", "machine_stamp"))
_DATES = ("date", "date_end", "source_date")
#: What copies and editions of a file add to its name.
_ADDED = re.compile(
    r"(?:\s*\(\d+\)|[\s_.-]+(?:copy|kopie|copie|final|latest|new|v\d+(?:\.\d+)*|\d{4}-\d\d-\d\d"
    r"|\d{8}|\d{4}_\d\d_\d\d))+$",
    re.IGNORECASE,
)
_PLAIN_SHEET = re.compile(r"(?:sheet|tabelle|feuil|hoja|лист|ورقة|blatt)\s?\d*", re.IGNORECASE)
_TITLE_MAX = 300


def open_(path: Path, mapped: Mapped) -> MappedTable:
    """A sheet as a table of incidents. Raises BadInput."""
    sheet = open_sheet(path, _sheet_name(path, mapped))
    names = {fold(column): column for column in sheet.columns}
    wanted = {fold(column): target for column, target in mapped.columns if target != "ignore"}
    missing = [column for column, target in mapped.columns
               if target != "ignore" and fold(column) not in names]  # fmt: skip
    if wanted and not wanted.keys() & names.keys():
        raise BadInput(
            say(
                "“{name}” has none of the columns that the mapping names ({names}); nothing "
                "was imported.",
                name=path.name,
                names=", ".join(missing[:6]),
            )
        )
    if not wanted:
        raise BadInput(
            say(
                "Nothing says what the columns of “{name}” are; nothing was imported. Choose "
                "what each column becomes and try again.",
                name=path.name,
            )
        )
    lists = {fold(column): separator for column, separator in mapped.lists}
    own = replace(
        mapped,
        columns=tuple((column, wanted.get(key, "ignore")) for key, column in names.items()),
        lists=tuple((column, lists[key]) for key, column in names.items() if key in lists),
    )
    doubts = [sheet.doubt]
    if missing:
        doubts.append(
            say(
                "Columns of the mapping that the file has not: {names}.",
                names=", ".join(missing[:8]),
            )
        )
    if not own.of("native"):
        doubts.append(NO_ID)
    return MappedTable(
        _Rows(sheet), own, _dataset(path, sheet, own), " ".join(filter(None, doubts))
    )


def _sheet_name(path: Path, mapped: Mapped) -> str:
    """The sheet the mapping means, where the workbook has it."""
    if not mapped.sheet:
        return ""
    return mapped.sheet if mapped.sheet in sheet_names(path) else ""


def edition_name(path: Path) -> str:
    """The name of a dataset by its file: an edition or a copy has the name of the file itself."""
    stem = path.name.removesuffix(".gz")
    stem = Path(stem).stem if "." in stem else stem
    return _ADDED.sub("", stem).strip() or stem


def _dataset(path: Path, sheet: Sheet, mapped: Mapped) -> Dataset:
    name = mapped.dataset_name or edition_name(path)
    if not mapped.dataset_name and sheet.name and len(sheet.names) > 1:
        name = name if _PLAIN_SHEET.fullmatch(sheet.name) else f"{name}, {sheet.name}"
    return Dataset(KIND, name, licence=mapped.licence, redistributable=mapped.redistributable)


@dataclass(frozen=True, slots=True)
class _Rows:
    """The records of a sheet, each time from the beginning."""

    sheet: Sheet

    def __iter__(self) -> Iterator[Record]:
        return self.sheet.records()


class MappedTable:
    """A table of incidents by a mapping; a Table as `incoming` describes it.

    `order`: the question of day and month that the file leaves open; None when there is none.
    """

    def __init__(
        self,
        rows: Iterable[Record],
        mapped: Mapped,
        dataset: Dataset,
        doubt: str = "",
    ) -> None:
        self._rows = rows
        self.mapped = mapped
        self.dataset = dataset
        self.columns = tuple(
            Column(column, "" if target == "ignore" else _WORDS[target])
            for column, target in mapped.columns
        )
        day_first, self.order, told = self._settled()
        self.doubt = " ".join(filter(None, (doubt, told)))
        language = language_of([column for column, _ in mapped.columns])
        self._reading: Reading = read_with(mapped, day_first, language)
        self._used = frozenset(column for column, target in mapped.columns if target != "ignore")

    def records(self) -> Iterator[Record]:
        """Every row of the file."""
        return iter(self._rows)

    def row(self, cells: Mapping[str, object], warn: Warn) -> Row:
        """What one row says."""
        if any(column not in cells for column in self._used):
            warn(SHORT, SHORT)
        return self.understood(own_tables.plain(cells), cells, warn)

    def understood(
        self, cells: Mapping[str, object], kept: Mapping[str, object], warn: Warn
    ) -> Row:
        """What the cells of a row say, `kept` being what of them stands in the file."""
        read = Cells(self._reading, cells, warn)
        raw = _JSON.encode(dict(kept))
        sha256 = hashlib.sha256(raw.encode("utf-8", "surrogatepass")).hexdigest()
        told, words = read.told()
        spot, parties = read.spot(), read.parties()
        kind, unmatched = read.kind()
        if told.rule in _OBVIOUS and not read.first("date_end"):
            words = ""
        named = read.first("title")
        title = named or mapped_rows.title_of(spot, parties, kind, unmatched, told)
        cited = read.cited()
        return Row(
            native=self._native(read, sha256),
            raw=raw,
            sha256=sha256,
            title=title[:_TITLE_MAX],
            kind=kind,
            summary=read.prose("summary"),
            edtf=told.edtf,
            clock=told.clock,
            phrase=words,
            rule=told.rule,
            parties=parties,
            spot=spot,
            groups=tuple(Group("series", title) for title in read.each("group")),
            cited=cited,
            sayings=(Saying(by_dataset=True, counts=read.counts()),),
            text=read.prose("quote"),
            text_title=title[:_TITLE_MAX],
            tags=tuple(dict.fromkeys((*unmatched, *read.each("tag")))),
            zone=told.zone,
            part_of_day=told.part_of_day,
            calendar=told.calendar,
        )

    def _native(self, read: Cells, sha256: str) -> str:
        """The number of a row; of one without, what its cells come to."""
        given = [plain(text).removesuffix(".0") for _, text in read.given("native")]
        if not given:
            return f"{UNNUMBERED}{sha256[:20]}"
        if any(re.fullmatch(r"\d[.,]\d+E\+\d+", each, re.IGNORECASE) for each in given):
            read.doubt(in_quotes(given[0]), SCIENTIFIC)
            return f"{UNNUMBERED}{sha256[:20]}"
        return " ".join(given)[:_TITLE_MAX]

    def _settled(self) -> tuple[bool | None, OrderQuestion | None, str]:
        """How dates in figures are read, what is to be asked, and what is told."""
        if self.mapped.day_first is not None:
            return self.mapped.day_first, None, ""
        columns = [column for target in _DATES for column in self.mapped.of(target)]
        if not columns:
            return None, None, ""
        texts: dict[str, list[str]] = {column: [] for column in columns}
        for record in self._rows:
            if record.refusal is None:
                for column in columns:
                    texts[column].append(str(record.cells.get(column, "")))
        found = {column: evidence(cells) for column, cells in texts.items()}
        total = _added(found.values())
        if not (total.either or total.day_first or total.month_first):
            return None, None, ""
        if bool(total.day_first) != bool(total.month_first):
            return bool(total.day_first), None, ""
        main = max(found, key=lambda column: found[column].either + found[column].day_first)
        question = OrderQuestion(
            main, total.examples[:5], total.day_first, total.month_first, total.either
        )
        if not total.day_first:
            return None, question, ""
        mixed = say(
            "{day_first:,} dates can only be read day first and {month_first:,} only month first: "
            "the file mixes both ways. Say which way is meant; the others are told row by row.",
            day_first=total.day_first,
            month_first=total.month_first,
        )
        return None, question, mixed


def _added(found: Iterable[Evidence]) -> Evidence:
    day = month = either = 0
    examples: list[str] = []
    for each in found:
        day += each.day_first
        month += each.month_first
        either += each.either
        examples += each.examples
    return Evidence(day, month, either, tuple(dict.fromkeys(examples)))


def language_of(columns: Sequence[str]) -> str:
    """The language of a table by the letters of its columns, where they tell it: BCP 47 or ""."""
    text = "".join(columns)
    if re.search("[ټډړږښځڅېۍګ]", text):
        return "ps"
    if re.search("[ٹڈڑےں]", text):
        return "ur"
    if re.search("[پچژگیک]", text):
        return "fa"
    return "ar" if re.search("[\u0620-\u064a]", text) else ""
