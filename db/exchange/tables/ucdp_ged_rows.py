"""One row of UCDP GED understood: what the columns of every release mean.

Contradicting figures and damaged letters are kept as they stand and remarked upon.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import cast

from db import when
from db.exchange.tables.incoming import (
    Area,
    Cited,
    Count,
    Group,
    Party,
    Row,
    Saying,
    Spot,
    Warn,
)
from db.exchange.tables.verbatim import verbatim
from db.language import say

#: The schemes of UCDP's own and of Gleditsch-Ward numbers in `external_ids`.
UCDP = "ucdp"
STATE = "gwno"

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

NOT_RECORDED = say("number_of_sources is -1: UCDP did not record how many sources it used")
HIGH_BELOW_LOW = say("the high figure is below the low one; kept as given")
BEST_OUTSIDE = say("the best figure is outside low to high; kept as given")
SUM_DIFFERS = say("deaths by side do not add up to the best figure; kept as given")
MOJIBAKE = say("letters were damaged before they came here (mojibake); kept as they stand")
NO_NUMBER = say("a figure is not a whole number of people; left out")
YEAR_DIFFERS = say("year is not the year of date_start; date_start was used")
DATE_ODD = say("dates cannot be read; the incident has no date")
PRECISION_ODD = say("date_prec 1 means one day, but the dates differ; the span was used")
POSITION_ODD = say("latitude or longitude is not on Earth; left out")
STATUS_ODD = say("UCDP does not mark the row as clear")
PLACEHOLDER = say("a side is a placeholder, not a name yet")

# UTF-8 read as windows-1252: â€™, Ã©, a lone Â before a space or at the end.
_MOJIBAKE = re.compile("â€|Ã[\u0080-\u00bf\u201a-\u2122]|Â(?=[\\s\u0080-\u00bf]|$)|ï»¿|\ufffd")
_MOJIBAKE_SIGN = re.compile("[âÃÂï\ufffd]")
_CITED = re.compile(r"(?P<office>.*?),\s*(?P<date>\d{4}-\d{2}-\d{2})\s*,\s*(?P<headline>.*)", re.S)
_NEXT = re.compile(r'"\s*;\s*"')
_PLACEHOLDER = re.compile(r"XXX\d+", re.IGNORECASE)
_SIDE_MAX = 60
# A letter and its columns: name, number, former number, code of the state.
_SIDES = tuple(
    (letter, *(name.format(letter) for name in names))
    for names in (("side_{}", "side_{}_new_id", "side_{}_dset_id", "gwno{}"),)
    for letter in "ab"
)
_GROUPS = tuple(
    (kind, f"{kind}_name", f"{kind}_new_id", f"{kind}_dset_id") for kind in ("conflict", "dyad")
)
_FIGURES = ("best", "low", "high", "deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown")
_DIGITS = frozenset("0123456789")

Cell = Callable[[str], str]
#: UCDP's best, low and high, then the dead of side a, of side b, civilians and not known who.
Toll = tuple[int | None, int | None, int | None, int, int, int, int]


def identity(cells: Mapping[str, object]) -> tuple[str, str]:
    """The number of a row, and the SHA-256 of the row as it is kept."""
    raw = verbatim(cells)
    return str(cells.get("id", "")).strip(), hashlib.sha256(raw.encode()).hexdigest()


def read_row(cells: Mapping[str, object], warn: Warn) -> Row:
    """Understand one row, given its cells by column name as texts."""
    raw = verbatim(cells)
    if not raw.isascii() and _MOJIBAKE_SIGN.search(raw):
        for name, text in cells.items():
            if _MOJIBAKE.search(str(text)):
                warn(f"{name}: {MOJIBAKE}", MOJIBAKE)

    cell = _Cells(cells).__getitem__
    if cell("number_of_sources") == "-1":
        warn(NOT_RECORDED, NOT_RECORDED)
    status = cell("code_status")
    if status.lower() in ("clear", ""):
        status = ""
    else:
        warn(f"{STATUS_ODD}: “{status}”", STATUS_ODD)
    parties = _parties(cell, warn)
    spot = _spot(cell, warn)
    edtf, phrase = _date(cell, warn)
    precision = cell("date_prec")
    cited = _cited(cell)
    return Row(
        native=cell("id"),
        raw=raw,
        sha256=hashlib.sha256(raw.encode()).hexdigest(),
        title=_title(parties, spot, cell("dyad_name")),
        kind=KINDS.get(cell("type_of_violence"), "other"),
        summary=spot.note,
        lang="en",
        edtf=edtf,
        phrase=phrase,
        rule=f"ucdp:date_prec={precision}" if precision else "ucdp",
        is_aggregate=cell("event_clarity") == "2",
        parties=parties,
        spot=spot,
        groups=_groups(cell),
        cited=cited,
        sayings=_sayings(_toll(cell, warn), len(parties), cited, _line(cell("source_original"))),
        tags=(f"ucdp:status {status}",) if status else (),
    )


_stripped = cast(Callable[[object], str], str.strip)


class _Cells(dict[str, str]):
    """Cells without edge spaces, "" for a column the release lacks and for R's NA."""

    def __init__(self, cells: Mapping[str, object]) -> None:
        super().__init__(zip(cells, map(_stripped, cells.values()), strict=True))
        if "NA" in self.values():
            self.update([(name, "") for name, text in self.items() if text == "NA"])

    def __missing__(self, name: str) -> str:
        return ""


def _parties(cell: Cell, warn: Warn) -> tuple[Party, ...]:
    out = []
    for letter, side, native, former, state in _SIDES:
        name = _name(cell(side))
        if not name:
            continue
        if name[:3] in ("XXX", "xxx") and _PLACEHOLDER.fullmatch(name):
            warn(_is(side, name, PLACEHOLDER), PLACEHOLDER)
        out.append(_party(name, letter, cell(native) or cell(former), cell(state)))
    return tuple(out)


@lru_cache(maxsize=4096)
def _party(name: str, letter: str, native: str, state: str) -> Party:
    if name == CIVILIANS:
        kind, role = "unknown", "target"
    else:
        kind, role = "state" if state else "armed_group", f"side_{letter}"
    return Party(name, role, kind, native, ((STATE, state),) if state else ())


def _groups(cell: Cell) -> tuple[Group, ...]:
    out = []
    # One-sided violence has one group, given twice: as a conflict and as a dyad.
    twice = cell("conflict_name") == cell("dyad_name")
    for kind, name, native, former in _GROUPS[1:] if twice else _GROUPS:
        title, number = cell(name), cell(native) or cell(former)
        if title or number:
            out.append(_group(kind, title or f"{kind.capitalize()} {number}", number))
    return tuple(out)


@lru_cache(maxsize=4096)
def _group(kind: str, title: str, native: str) -> Group:
    return Group(kind, title, native)


def _spot(cell: Cell, warn: Warn) -> Spot:
    lat, lon = _degrees(cell("latitude"), 90), _degrees(cell("longitude"), 180)
    if lat is None or lon is None:
        if cell("latitude") or cell("longitude"):
            warn(f"{POSITION_ODD}: {cell('latitude')}, {cell('longitude')}", POSITION_ODD)
        lat = lon = None
    precision = cell("where_prec")
    country, province, district = map(_name, map(cell, ("country", "adm_1", "adm_2")))
    name = _name(cell("where_coordinates")) or district or province or country
    note = cell("where_description")
    return Spot(
        name,
        "country" if name == country else PLACE_KINDS.get(precision, "locality"),
        lat,
        lon,
        _around(country, cell("country_id"), province, district),
        precision,
        UCDP,
        "" if note == name else note,
    )


@lru_cache(maxsize=8192)
def _around(country: str, code: str, province: str, district: str) -> tuple[Area, ...]:
    areas = (
        Area("country", country, ((STATE, code),) if code else ()),
        Area("province", province),
        Area("district", district),
    )
    return tuple(area for area in areas if area.name)


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
    edtf = _edtf(start, end, cell("event_clarity") == "2")
    if edtf is None:
        warn(say("{topic}: {given}", topic=DATE_ODD, given=words), DATE_ODD)
        return None, words
    if start != end and cell("date_prec") == "1":
        warn(say("{topic}: {given}", topic=PRECISION_ODD, given=words), PRECISION_ODD)
    year = cell("year")
    if year and year != start[:4]:
        warn(
            say("{topic}: {given}", topic=YEAR_DIFFERS, given=f"year {year}, {words}"), YEAR_DIFFERS
        )
    return edtf, "" if start == end else words


@lru_cache(maxsize=16384)
def _edtf(start: str, end: str, is_aggregate: bool) -> str | None:
    try:
        if end < start:
            raise when.InvalidDate("The end comes before the start.")
        edtf = when.from_edges(start, end, lasted=False)
        # A span that is no whole month or year and was reported as a summary lasted that long.
        if edtf.startswith("[") and is_aggregate:
            edtf = when.interval(start, end)
    except when.InvalidDate:
        return None
    return edtf


def _toll(cell: Cell, warn: Warn) -> Toll:
    toll, odd = _counted(tuple(map(cell, _FIGURES)))
    for reason, topic in odd:
        warn(reason, topic)
    return toll


@lru_cache(maxsize=16384)
def _counted(texts: tuple[str, ...]) -> tuple[Toll, tuple[tuple[str, str], ...]]:
    """The figures of a row, and what is odd about them."""
    odd = []
    numbers = [_count(text) for text in texts]
    for name, text, number in zip(_FIGURES, texts, numbers, strict=True):
        if number is None and text:
            odd.append((_is(name, _short(text, 30), NO_NUMBER), NO_NUMBER))
    best, low, high = numbers[:3]
    given = f"low {low}, best {best}, high {high}"
    if low is not None and high is not None and high < low:
        odd.append((say("{topic}: {given}", topic=HIGH_BELOW_LOW, given=given), HIGH_BELOW_LOW))
    if best is not None and (
        (low is not None and best < low) or (high is not None and best > high)
    ):
        odd.append((say("{topic}: {given}", topic=BEST_OUTSIDE, given=given), BEST_OUTSIDE))
    side_a, side_b, civilians, unknown = (number or 0 for number in numbers[3:])
    total = side_a + side_b + civilians + unknown
    if best is not None and total != best and texts[3]:
        odd.append(
            (
                say("{topic}: {total:,} and {best:,}", topic=SUM_DIFFERS, total=total, best=best),
                SUM_DIFFERS,
            )
        )
    return (best, low, high, side_a, side_b, civilians, unknown), tuple(odd)


def _is(column: str, text: str, topic: str) -> str:
    return say("{column} is “{text}”: {topic}", column=column, text=text, topic=topic)


def _count(text: str) -> int | None:
    """A whole number of people; R writes 3.0 for 3, and -1 stands for not known."""
    number = text.removesuffix(".0")
    return int(number) if number and len(number) < 10 and _DIGITS.issuperset(number) else None


def _sayings(
    toll: Toll, parties: int, cited: Sequence[Cited], informant: str
) -> tuple[Saying, ...]:
    """What UCDP itself says; then each article it cites. With one article its informant speaks in
    it, else beside them all."""
    out = [_by_ucdp(toll, parties)]
    if informant and len(cited) != 1:
        out.append(Saying(label=informant))
        informant = ""
    for at, article in enumerate(cited):
        gist = article.title if article.publisher else ""
        out.append(Saying(label=informant or article.publisher, cited=at, gist=gist))
    return tuple(out)


@lru_cache(maxsize=16384)
def _by_ucdp(toll: Toll, parties: int) -> Saying:
    """One claim, its figures for all and for each side with deaths."""
    best, low, high, side_a, side_b, civilians, unknown = toll
    given = (("low", low), ("best", best), ("high", high))
    known = any(number is not None for _, number in given)
    counts = [
        Count(
            min=low,
            max=high,
            point=best,
            qualifier="exact" if low == best == high else "between",
            raw=", ".join(f"{name} {number}" for name, number in given if number is not None),
            state="value" if known else "unknown",
        )
    ]
    for at, who, name, number in (
        (0, "combatant", "deaths_a", side_a),
        (1, "combatant", "deaths_b", side_b),
        (None, "civilian", "deaths_civilians", civilians),
        (None, "unknown", "deaths_unknown", unknown),
    ):
        if number:
            party = at if at is not None and at < parties else None
            counts.append(Count(who=who, party=party, point=number, raw=f"{name} {number}"))
    gist = ""
    if best is not None:
        killed = f"{best:,} killed" if best else "Nobody surely killed"
        gist = f"{killed} by UCDP's best estimate (low {low}, high {high})"
    return Saying(by_dataset=True, gist=gist, counts=tuple(counts))


def _cited(cell: Cell) -> tuple[Cited, ...]:
    """The articles behind a row: a list in one cell, or in old rows one plain wording."""
    text = cell("source_article")
    if not text:
        return ()
    if not (text.startswith('"') and text.endswith('"') and len(text) > 1):
        office = _line(cell("source_office"))
        return (Cited(office, _line(text), _issued(cell("source_date"))),)
    out = []
    inside = text[1:-1]
    for part in _NEXT.split(inside) if '"' in inside else (inside,):
        part = part.strip().replace('""', '"')
        found = _CITED.fullmatch(part)
        if found:
            office, date, headline = found.groups()
            out.append(Cited(_name(office), _line(headline), _issued(date)))
        elif part:
            out.append(Cited("", _line(part)))
    return tuple(dict.fromkeys(out)) if len(out) > 1 else tuple(out)


@lru_cache(maxsize=16384)
def _issued(text: str) -> str:
    return text if re.fullmatch(r"\d{4}-\d{2}-\d{2}", text) and when.is_valid(text) else ""


def _title(parties: Sequence[Party], spot: Spot, dyad: str) -> str:
    """Place first: in a list and on a timeline the end of a title is cut, and who fought whom is
    the same for thousands of rows.
    """
    who = " – ".join([_short(party.name, _SIDE_MAX) for party in parties]) or _short(dyad, 120)
    return ": ".join([part for part in (spot.name, who) if part]) or "Incident without a name"


@lru_cache(maxsize=16384)
def _name(text: str) -> str:
    """A name in one line; names come back thousands of times, headlines do not."""
    return _line(text)


def _line(text: str) -> str:
    """A name or headline in one line; the row itself keeps its line breaks and double spaces."""
    return " ".join(text.split())


def _short(text: str, most: int) -> str:
    return text if len(text) <= most else text[: most - 1].rstrip(" ,") + "…"
