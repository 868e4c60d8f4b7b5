"""The UCDP Actor Dataset: every group and government that UCDP codes, with its names over time.

Hides the layout of that table: lists inside cells, "n/a" beside empty, and which column holds a
name that is still used. Its numbers are those of the sides in UCDP GED, so that a list that comes
before or after the events meets the same actors.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from db.errors import BadInput
from db.exchange.rosters.countries import country_code
from db.exchange.rosters.listed import (
    Listed,
    ListedName,
    ListedTie,
    Warn,
    different,
    tidy,
    verbatim,
)
from db.exchange.tables.incoming import Column, Dataset, Record
from db.exchange.tables.sheets import Sheet, open_sheet
from db.language import say

KIND = "ucdp-actors"
#: As in UCDP GED: the sides of its events bear the same numbers.
SCHEME = "ucdp"
_DATASET = Dataset(
    kind=KIND,
    name="UCDP Actor Dataset",
    publisher="Uppsala Conflict Data Program",
    acronym="UCDP",
    licence="CC BY 4.0",
    citation=(
        "Davies, Shawn, Therése Pettersson and Magnus Öberg, “Organized violence”, Journal of "
        "Peace Research (yearly); UCDP Actor Dataset, Uppsala Conflict Data Program."
    ),
    url="https://ucdp.uu.se/downloads/",
    redistributable=True,
    scheme=SCHEME,
)
_GOVERNMENT = re.compile(r"Government of (?:the )?(.+)")
_ORGANISED = {
    "1": ("armed_group", "Formally organised armed group"),
    "2": ("unknown", "Informally organised group"),
    "3": ("unknown", "Communal group"),
    "4": ("state", "Government of a state"),
}
#: Places and numbers that are told in a summary.
_PLACES, _NUMBERS = 8, 4
_BECOMES = {
    "actorid": "number, by which events of UCDP GED find it",
    "namedata": "main name",
    "nameorig": "former name, where it changed",
    "nameorigfull": "own name",
    "nameorigfulleng": "other name",
    "newname": "former names between the first and the present one",
    "newnamefullmothertongue": "own name",
    "newnamefulleng": "other name",
    "org": "kind of actor, summary",
    "conflictid": "summary",
    "dyadid": "summary",
    "osid": "summary",
    "oscoalitionid": "is a member of",
    "nscoalitionid": "is a member of",
    "actoridprev": "split from",
    "actoridsplittemp": "split from, for a time",
    "actoridalliance": "is a member of",
    "actoridgroup": "merged into",
    "location": "summary; the country of a government",
    "version": "version of the dataset",
}
#: Column, predicate, what the tie is called by UCDP.
_TIES = (
    ("actoridprev", "splinter_of", "UCDP: splinter"),
    ("actoridsplittemp", "splinter_of", "UCDP: split for a time"),
    ("actoridalliance", "member_of", "UCDP: alliance"),
    ("actoridgroup", "merged_into", "UCDP: joined this group"),
    ("oscoalitionid", "member_of", "UCDP: coalition in one-sided violence"),
    ("nscoalitionid", "member_of", "UCDP: coalition in a non-state conflict"),
)


@dataclass(frozen=True, slots=True)
class Actors:
    """The list, opened; see `db.exchange.rosters.listed.Roster`."""

    sheet: Sheet
    dataset: Dataset

    @property
    def columns(self) -> Sequence[Column]:
        """Its columns, and what becomes of each."""
        return [Column(name, _BECOMES.get(name.strip().lower(), "")) for name in self.sheet.columns]

    @property
    def doubt(self) -> str:
        """What is not certain about its letters."""
        return self.sheet.doubt

    def records(self) -> Iterator[Record]:
        """Every row under the header."""
        width, text = len(self.sheet.columns), not self.sheet.names
        for record in self.sheet.records():
            refusal = record.refusal
            cell = _Cells(record.cells)
            # In a workbook empty cells at the end of a row are left out.
            if refusal is None and text and len(record.cells) < width:
                topic = "the row has fewer cells than the header"
                refusal = f"{topic}: {len(record.cells)} instead of {width}", topic
            elif refusal is None and not (cell("actorid") and cell("namedata")):
                topic = f"the row has no {'name' if cell('actorid') else 'number'}"
                refusal = topic, topic
            yield replace(record, refusal=refusal)

    def entry(self, cells: Mapping[str, object], warn: Warn) -> Listed:
        """What a row says of its actor."""
        cell = _Cells(cells)
        native = cell("actorid")
        kind, words = _ORGANISED.get(cell("org"), ("unknown", "Actor"))
        government = _GOVERNMENT.fullmatch(cell("namedata"))
        raw, sha256 = verbatim(cells)
        return Listed(
            native=native,
            raw=raw,
            sha256=sha256,
            names=_names(cell),
            kind=kind,
            ids=((SCHEME, native),),
            country=country_code(government[1]) if kind == "state" and government else "",
            summary=_summary(words, cell),
            ties=tuple(
                ListedTie(predicate, other, note=note)
                for column, predicate, note in _TIES
                for other in _numbers(cell(column))
                if other != native
            ),
        )


class _Cells:
    """The cells of a row by the names of their columns in small letters; "n/a" is empty."""

    def __init__(self, cells: Mapping[str, object]) -> None:
        self._cells = {name.strip().lower(): value for name, value in cells.items()}

    def __call__(self, column: str) -> str:
        text = tidy(self._cells.get(column))
        return "" if text.casefold() == "n/a" else text


def open_(path: Path) -> Actors:
    """Open the list, a table or a workbook. Raises BadInput."""
    sheet = open_sheet(path)
    if not {"actorid", "namedata"} <= {name.strip().lower() for name in sheet.columns}:
        raise BadInput(
            say(
                "“{name}” is no UCDP actor list: it lacks the columns ActorId and NameData. "
                "Nothing was imported.",
                name=path.name,
            )
        )
    opened = Actors(sheet, _DATASET)
    row = next((each for each in opened.records() if each.refusal is None), None)
    if row is None:
        raise BadInput(
            say("“{name}” has a header but no actors; nothing was imported.", name=path.name)
        )
    version = _Cells(row.cells)("version")
    year = f"20{version[:2]}" if re.match(r"\d\d\.", version) else ""
    return Actors(sheet, replace(_DATASET, version=version, year=year))


def _numbers(cell: str) -> list[str]:
    """The numbers of a list in a cell, each once."""
    return list(dict.fromkeys(re.findall(r"\d+", cell)))


def _names(cell: _Cells) -> tuple[ListedName, ...]:
    """All names: the one used in the data first, then full ones, then those it once had."""
    changed = cell("namechange") == "1"
    names = [ListedName(cell("namedata"), "primary")]
    former: list[ListedName] = []
    first = cell("nameorig").casefold() == cell("namedata").casefold()
    own = cell("nameorigfull")
    english = cell("nameorigfulleng")
    original = [
        ListedName(own, "alias" if own.casefold() == english.casefold() else "endonym"),
        ListedName(english, "alias", "en"),
    ]
    if own.casefold() == english.casefold():
        original = original[1:]
    if changed and not first:
        former += [ListedName(cell("nameorig"), "former")]
        former += [replace(each, kind="former") for each in original]
    else:
        names += [*original, ListedName(cell("nameorig"))]
    if changed:
        _add_new_names(cell, names, former)
    return different([*names, *former])


def _add_new_names(cell: _Cells, names: list[ListedName], former: list[ListedName]) -> None:
    """The names it took later, oldest first: all but the last are former ones too."""
    short = [each.strip() for each in cell("newname").split(",") if each.strip()]
    for column, kind, lang in (
        ("newname", "alias", ""),
        ("newnamefullmothertongue", "endonym", ""),
        ("newnamefulleng", "alias", "en"),
    ):
        text = cell(column)
        parts = [each.strip() for each in text.split(",") if each.strip()]
        # A comma may also stand inside one name: the lists in a row have the same length.
        texts = parts if len(parts) == len(short) else [text]
        names.append(ListedName(texts[-1] if texts else "", kind, lang))
        former += [ListedName(each, "former", lang) for each in texts[:-1]]


def _summary(words: str, cell: _Cells) -> str:
    """What kind of group it is and where UCDP saw it fight, in two sentences."""
    places = [each for each in re.split(r",\s*(?![^()]*\))", cell("location")) if each]
    where = f" in violence located in {_several(places, _PLACES)}" if places else ""
    told = [f"{words} that UCDP records{where}." if where else f"{words} in the list of UCDP."]
    conflicts, dyads = _numbers(cell("conflictid")), _numbers(cell("dyadid"))
    if conflicts:
        pairs = f"; dyads {_several(dyads, _NUMBERS)}" if dyads else ""
        told.append(f"UCDP conflicts {_several(conflicts, _NUMBERS)}{pairs}.")
    one_sided = _several(_numbers(cell("osid")), _NUMBERS)
    if one_sided:
        told.append(f"UCDP also records one-sided violence by it ({one_sided}).")
    return " ".join(told)


def _several(texts: Sequence[str], most: int) -> str:
    """Some of them, and how many more there are."""
    more = len(texts) - most
    if more > 1:
        return f"{', '.join(texts[:most])} and {more} more"
    return f"{', '.join(texts[:-1])} and {texts[-1]}" if len(texts) > 1 else "".join(texts)
