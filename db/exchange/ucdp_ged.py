"""One row of UCDP GED understood: what the columns of every release mean.

Columns are found by name, never by place: releases of 41, 42 and 49 columns share the name
GED. Contradicting figures and damaged letters are kept as they stand and remarked upon.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from db import when

NAME = "UCDP Georeferenced Event Dataset (GED)"
PUBLISHER = "Uppsala Conflict Data Program"
LICENCE = "CC BY 4.0"
URL = "https://ucdp.uu.se/downloads/"
CITATION = (
    "Sundberg, Ralph, and Erik Melander, 2013, “Introducing the UCDP Georeferenced Event Dataset”, "
    "Journal of Peace Research 50(4), 523-532; Davies, Shawn, Therése Pettersson and Magnus Öberg, "
    "“Organized violence”, Journal of Peace Research (yearly)."
)

KINDS = {"1": "state_based", "2": "non_state", "3": "one_sided"}
PLACE_KINDS = {
    "1": "locality",
    "2": "locality",
    "3": "district",
    "4": "province",
    "5": "area",
    "6": "country",
    "7": "sea",
}
CIVILIANS = "Civilians"

NOT_RECORDED = "number_of_sources is -1: UCDP did not record how many sources it used"
HIGH_BELOW_LOW = "the high figure is below the low one; kept as given"
BEST_OUTSIDE = "the best figure is outside low to high; kept as given"
SUM_DIFFERS = "deaths by side do not add up to the best figure; kept as given"
MOJIBAKE = "letters were damaged before they came here (mojibake); kept as they stand"
NO_NUMBER = "a figure is not a whole number of people; left out"
YEAR_DIFFERS = "year is not the year of date_start; date_start was used"
DATE_ODD = "dates cannot be read; the incident has no date"
PRECISION_ODD = "date_prec 1 means one day, but the dates differ; the span was used"
POSITION_ODD = "latitude or longitude is not on Earth; left out"
STATUS_ODD = "UCDP does not mark the row as clear"
PLACEHOLDER = "a side is a placeholder, not a name yet"

#: The columns that are read; a release may lack any but those that make it GED at all.
USED = (
    *("id", "year", "code_status", "type_of_violence", "number_of_sources"),
    *("conflict_name", "conflict_new_id", "conflict_dset_id"),
    *("dyad_name", "dyad_new_id", "dyad_dset_id"),
    *("side_a", "side_a_new_id", "side_a_dset_id", "gwnoa"),
    *("side_b", "side_b_new_id", "side_b_dset_id", "gwnob"),
    *("source_article", "source_office", "source_date", "source_original"),
    *("where_prec", "where_coordinates", "where_description", "adm_1", "adm_2"),
    *("latitude", "longitude", "country", "country_id"),
    *("event_clarity", "date_prec", "date_start", "date_end", "best", "low", "high"),
    *("deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown"),
)

# One encoder for all rows: making one for each costs as much as encoding a row.
_JSON = json.JSONEncoder(ensure_ascii=False)
# UTF-8 read as windows-1252: â€™, Ã©, a lone Â before a space or at the end.
_MOJIBAKE = re.compile("â€|Ã[\u0080-\u00bf\u201a-\u2122]|Â(?=[\\s\u0080-\u00bf]|$)|ï»¿|\ufffd")
_MOJIBAKE_SIGN = re.compile("[âÃÂï\ufffd]")
_CITED = re.compile(r"(?P<office>.*?),\s*(?P<date>\d{4}-\d{2}-\d{2})\s*,\s*(?P<headline>.*)", re.S)
_PLACEHOLDER = re.compile(r"XXX\d+", re.IGNORECASE)
_SIDE_MAX = 60

Warn = Callable[[str, str], None]


@dataclass(frozen=True, slots=True)
class Side:
    """A side of the violence: UCDP's number for it, its name, its state code if it is a state."""

    native: str
    name: str
    state_code: str
    role: str


@dataclass(frozen=True, slots=True)
class Group:
    """A conflict or a dyad, by UCDP's number."""

    kind: str
    native: str
    title: str


@dataclass(frozen=True, slots=True)
class Spot:
    """Where: the point named, what it lies in, and how exact UCDP says it is (code 1 to 7)."""

    name: str
    kind: str
    lat: float | None
    lon: float | None
    district: str
    province: str
    country: str
    country_code: str
    precision: str
    note: str


@dataclass(frozen=True, slots=True)
class Toll:
    """People killed: UCDP's best, low and high, and by whom they belonged to."""

    best: int | None
    low: int | None
    high: int | None
    side_a: int
    side_b: int
    civilians: int
    unknown: int


@dataclass(frozen=True, slots=True)
class Cited:
    """An article that UCDP cites: publisher, EDTF day ("" unknown), headline or whole wording."""

    publisher: str
    issued: str
    title: str


@dataclass(frozen=True, slots=True)
class Event:
    """One row understood. `edtf` is None when its dates cannot be read; `row` is JSON verbatim."""

    native: str
    kind: str
    title: str
    edtf: str | None
    phrase: str
    rule: str
    is_aggregate: bool
    sides: tuple[Side, ...]
    groups: tuple[Group, ...]
    spot: Spot
    toll: Toll
    cited: tuple[Cited, ...]
    informant: str
    status: str
    row: str
    sha256: str


class Columns:
    """Finds cells by column name in rows of one file."""

    def __init__(self, header: Sequence[str]) -> None:
        self.names = tuple(name.strip().lower() for name in header)
        self._absent = dict.fromkeys(USED, "")

    def __len__(self) -> int:
        return len(self.names)

    def cells(self, row: Sequence[str]) -> dict[str, str]:
        """Cells without edge spaces by name, "" for columns the release lacks and R's NA."""
        found = self._absent | dict(zip(self.names, map(str.strip, row), strict=True))
        if "NA" in row:
            found = {name: "" if cell == "NA" else cell for name, cell in found.items()}
        return found


def read_event(columns: Columns, row: Sequence[str], warn: Warn) -> Event:
    """Understand one row. `warn(reason, topic)` is told what is odd; nothing odd stops it."""
    raw = _JSON.encode(dict(zip(columns.names, row, strict=True)))
    if not raw.isascii() and _MOJIBAKE_SIGN.search(raw):
        for name, text in zip(columns.names, row, strict=True):
            if _MOJIBAKE.search(text):
                warn(f"{name}: {MOJIBAKE}", MOJIBAKE)
    cell = columns.cells(row).__getitem__
    if cell("number_of_sources") == "-1":
        warn(NOT_RECORDED, NOT_RECORDED)
    status = cell("code_status")
    if status.lower() in ("clear", ""):
        status = ""
    else:
        warn(f"{STATUS_ODD}: “{status}”", STATUS_ODD)
    sides = _sides(cell, warn)
    spot = _spot(cell, warn)
    edtf, phrase = _date(cell, warn)
    return Event(
        native=cell("id"),
        kind=KINDS.get(cell("type_of_violence"), "other"),
        title=_title(sides, spot, cell("dyad_name")),
        edtf=edtf,
        phrase=phrase,
        rule=f"ucdp:date_prec={cell('date_prec')}" if cell("date_prec") else "ucdp",
        is_aggregate=cell("event_clarity") == "2",
        sides=sides,
        groups=_groups(cell),
        spot=spot,
        toll=_toll(cell, warn),
        cited=_cited(cell),
        informant=_line(cell("source_original")),
        status=status,
        row=raw,
        sha256=hashlib.sha256(raw.encode()).hexdigest(),
    )


def changed_columns(old: str, new: str) -> list[str]:
    """The cells that differ in meaning between two verbatim rows: "best “1” → “3”"."""
    before, after = json.loads(old), json.loads(new)
    out = []
    for name in sorted({*before, *after}):
        left, right = before.get(name, ""), after.get(name, "")
        if _plain(left) != _plain(right):
            out.append(f"{name} “{_short(left, 40)}” → “{_short(right, 40)}”")
    return out


def _plain(cell: str) -> str:
    """A cell without what programs change in passing: TRUE for 1, 3.0 for 3, CRLF, midnights."""
    text = " ".join(cell.split()).removesuffix(" 00:00:00.000").removesuffix(".0")
    return {"TRUE": "1", "FALSE": "0", "NA": ""}.get(text, text)


Cell = Callable[[str], str]


def _sides(cell: Cell, warn: Warn) -> tuple[Side, ...]:
    out = []
    for letter in ("a", "b"):
        name = _line(cell(f"side_{letter}"))
        if not name:
            continue
        if _PLACEHOLDER.fullmatch(name):
            warn(f"side_{letter} is “{name}”: {PLACEHOLDER}", PLACEHOLDER)
        native = cell(f"side_{letter}_new_id") or cell(f"side_{letter}_dset_id")
        role = "target" if name == CIVILIANS else f"side_{letter}"
        out.append(Side(native, name, cell(f"gwno{letter}"), role))
    return tuple(out)


def _groups(cell: Cell) -> tuple[Group, ...]:
    out = []
    # One-sided violence has one group, given twice: as a conflict and as a dyad.
    twice = cell("conflict_name") == cell("dyad_name")
    for kind in ("dyad",) if twice else ("conflict", "dyad"):
        title = cell(f"{kind}_name")
        native = cell(f"{kind}_new_id") or cell(f"{kind}_dset_id")
        if title or native:
            out.append(Group(kind, native, title or f"{kind.capitalize()} {native}"))
    return tuple(out)


def _spot(cell: Cell, warn: Warn) -> Spot:
    lat, lon = _degrees(cell("latitude"), 90), _degrees(cell("longitude"), 180)
    if lat is None or lon is None:
        if cell("latitude") or cell("longitude"):
            warn(f"{POSITION_ODD}: {cell('latitude')}, {cell('longitude')}", POSITION_ODD)
        lat = lon = None
    precision = cell("where_prec")
    country, province, district = (_line(cell(each)) for each in ("country", "adm_1", "adm_2"))
    name = _line(cell("where_coordinates")) or district or province or country
    note = cell("where_description")
    return Spot(
        name=name,
        kind="country" if name == country else PLACE_KINDS.get(precision, "locality"),
        lat=lat,
        lon=lon,
        district=district,
        province=province,
        country=country,
        country_code=cell("country_id"),
        precision=precision,
        note="" if note == name else note,
    )


def _degrees(text: str, limit: int) -> float | None:
    try:
        number = float(text)
    except ValueError:
        return None
    return number if -limit <= number <= limit else None


def _date(cell: Cell, warn: Warn) -> tuple[str | None, str]:
    """EDTF of the row's dates and, where it is no single day, the words they came from."""
    # "2017-07-31 00:00:00.000": a midnight that means the day, not a time.
    start, end = cell("date_start")[:10], cell("date_end")[:10] or cell("date_start")[:10]
    words = start if start == end else f"{start} to {end}"
    precision = cell("date_prec")
    try:
        if end < start:
            raise when.InvalidDate("The end comes before the start.")
        edtf = when.from_edges(start, end, lasted=False)
        # A span that is no whole month or year and was reported as a summary lasted that long.
        if edtf.startswith("[") and cell("event_clarity") == "2":
            edtf = when.interval(start, end)
    except when.InvalidDate:
        warn(f"{DATE_ODD}: {words}", DATE_ODD)
        return None, words
    if precision == "1" and start != end:
        warn(f"{PRECISION_ODD}: {words}", PRECISION_ODD)
    year = cell("year")
    if year and year != start[:4]:
        warn(f"{YEAR_DIFFERS}: year {year}, {words}", YEAR_DIFFERS)
    return edtf, "" if start == end else words


def _toll(cell: Cell, warn: Warn) -> Toll:
    numbers: dict[str, int | None] = {}
    for name in _FIGURES:
        text = cell(name)
        numbers[name] = _count(text)
        if numbers[name] is None and text:
            warn(f"{name} is “{_short(text, 30)}”: {NO_NUMBER}", NO_NUMBER)
    best, low, high = numbers["best"], numbers["low"], numbers["high"]
    given = f"low {low}, best {best}, high {high}"
    if low is not None and high is not None and high < low:
        warn(f"{HIGH_BELOW_LOW}: {given}", HIGH_BELOW_LOW)
    if best is not None and (
        (low is not None and best < low) or (high is not None and best > high)
    ):
        warn(f"{BEST_OUTSIDE}: {given}", BEST_OUTSIDE)
    parts = [numbers[name] or 0 for name in _FIGURES[3:]]
    if best is not None and cell("deaths_a") and sum(parts) != best:
        warn(f"{SUM_DIFFERS}: {sum(parts)} and {best}", SUM_DIFFERS)
    return Toll(best, low, high, *parts)


_FIGURES = ("best", "low", "high", "deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown")


def _count(text: str) -> int | None:
    """A whole number of people; R writes 3.0 for 3, and -1 stands for not known."""
    number = text.removesuffix(".0")
    return int(number) if number.isascii() and number.isdigit() and len(number) < 10 else None


def _cited(cell: Cell) -> tuple[Cited, ...]:
    """The articles behind a row: a list in one cell, or in old rows one plain wording."""
    text = cell("source_article")
    if not text:
        return ()
    if not (text.startswith('"') and text.endswith('"') and len(text) > 1):
        return (Cited(_line(cell("source_office")), _issued(cell("source_date")), _line(text)),)
    out = []
    for part in re.split(r'"\s*;\s*"', text[1:-1]):
        part = part.strip().replace('""', '"')
        found = _CITED.fullmatch(part)
        if found:
            out.append(
                Cited(_line(found["office"]), _issued(found["date"]), _line(found["headline"]))
            )
        elif part:
            out.append(Cited("", "", _line(part)))
    return tuple(dict.fromkeys(out))


def _issued(text: str) -> str:
    return text if re.fullmatch(r"\d{4}-\d{2}-\d{2}", text) and when.is_valid(text) else ""


def _title(sides: Sequence[Side], spot: Spot, dyad: str) -> str:
    """Place first: in a list and on a timeline the end of a title is cut, and who fought whom is
    the same for thousands of rows.
    """
    who = " – ".join(_short(side.name, _SIDE_MAX) for side in sides) or _short(dyad, 120)
    return ": ".join(part for part in (spot.name, who) if part) or "Incident without a name"


def _line(text: str) -> str:
    """A name or headline in one line; the row itself keeps its line breaks and double spaces."""
    return " ".join(text.split())


def _short(text: str, most: int) -> str:
    return text if len(text) <= most else text[: most - 1].rstrip(" ,") + "…"
