"""One row of a mapped table understood: what its cells say, by what each column becomes.

Hides how several columns go together: dates in parts, sources side by side, figures with their
bounds, places inside places.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import zip_longest

from db import terms, when
from db.exchange.tables import cells_clock, cells_dates, cells_parties
from db.exchange.tables.cells import Nothing, addresses, host, plain, values
from db.exchange.tables.cells_dates import Dates, Told
from db.exchange.tables.cells_figures import Figure, figure
from db.exchange.tables.cells_kinds import kind_of
from db.exchange.tables.cells_places import MIRRORED, is_mirrored, position
from db.exchange.tables.incoming import Area, Cited, Count, Party, Spot, Warn
from db.exchange.tables.mapping import Mapped
from db.language import in_quotes, say

NONE_OR_UNKNOWN = say("“none” can mean nobody or not known; no figure was made")
LOW_ABOVE_HIGH = say("the lower figure is above the higher one; kept as given")
POINT_OUTSIDE = say("the figure is outside its lower and higher end; kept as given")

_ROLES = (("perpetrator", "alleged_perpetrator"), ("target", "target"), ("actor", "participant"))
_UNSAID = re.compile(
    r"unknown|not known|\?+|unbekannt|inconnue?|desconocid[oa]|неизвестно|نامعلوم|مجهول",
    re.IGNORECASE,
)
_NAME_MAX = 400
_SAID_MAX = 300


@dataclass(frozen=True, slots=True)
class Reading:
    """How the cells of one table are read: its mapping, the order of its dates, its language;
    `used`: (column, target) of what becomes anything."""

    mapped: Mapped
    dates: Dates
    nothing: Nothing
    used: tuple[tuple[str, str], ...]
    lists: Mapping[str, str]


class Cells:
    """The cells of one row by what they become. `warn`: told (reason, topic) of what is odd."""

    def __init__(self, reading: Reading, cells: Mapping[str, object], warn: Warn) -> None:
        self._reading = reading
        self._cells = cells
        self.warn = warn
        self._given: dict[str, list[tuple[str, str]]] = {}
        is_said = reading.nothing.is_said
        for column, target in reading.used:
            cell = cells.get(column)
            text = cell if isinstance(cell, str) else "" if cell is None else str(cell)
            if not is_said(text):
                self._given.setdefault(target, []).append((column, text.strip()))

    def given(self, target: str) -> Sequence[tuple[str, str]]:
        """(column, text) of the cells that become this and say something."""
        return self._given.get(target, ())

    def first(self, target: str) -> str:
        """The first cell that becomes this and says something, in one line."""
        found = self.given(target)
        return plain(found[0][1]) if found else ""

    def unsaid(self, target: str) -> str:
        """The cell as it stands where it says that nothing is known; "" where it is empty."""
        for column, each in self._reading.used:
            if each == target:
                text = str(self._cells.get(column) or "").strip()
                if text and self._reading.nothing.is_said(text):
                    return text
        return ""

    def each(self, target: str) -> list[str]:
        """The values of all cells that become this, lists taken apart, each once."""
        found: dict[str, None] = {}
        for column, text in self.given(target):
            for value in values(text, self._reading.lists.get(column, "")):
                if not self._reading.nothing.is_said(value):
                    found.setdefault(value[:_NAME_MAX])
        return list(found)

    def prose(self, target: str) -> str:
        """Longer texts, several columns under each other."""
        return "\n\n".join(dict.fromkeys(text for _, text in self.given(target)))

    def doubt(self, what: str, topic: str) -> None:
        """Tell what is odd with the cell it is about."""
        told = say("{topic}: {given}", topic=what, given=topic) if what else topic
        self.warn(told, topic)

    # -- when ------------------------------------------------------------------------------

    def told(self) -> tuple[Told, str]:
        """When it was, and the words of the cells where they say more than the date."""
        dates = self._reading.dates
        start = self._start(dates)
        said = [text for target in ("date", "date_end") for _, text in self.given(target)[:1]]
        end_text = self.first("date_end")
        if end_text:
            end = self._read(dates, "date_end", end_text)
            # Both cells name the same day, or only the end can be read.
            joined = cells_dates.join(start, end)
            if joined.doubt and joined.doubt not in (start.doubt, end.doubt):
                self.doubt(" to ".join(map(plain, said)), joined.doubt)
            start = joined
        time = self.first("time")
        if time:
            start = cells_clock.at(start, time)
            said.append(time)
        words = " to ".join(map(plain, said))[:_SAID_MAX]
        return start, "" if start.edtf and words == start.edtf else words

    def _start(self, dates: Dates) -> Told:
        text = self.first("date")
        year, month, day = (self.first(part) for part in ("year", "month", "day"))
        if text:
            told = self._read(dates, "date", text, bool(year))
            if told.edtf is None and year:
                told = dates.with_year(text, year)
                told = told if told.edtf else self._parts(dates, year, month, day)
            return told
        return self._parts(dates, year, month, day) if year or month or day else Told()

    def _read(self, dates: Dates, target: str, text: str, quiet: bool = False) -> Told:
        told = dates.read(text)
        if told.doubt and not (quiet and told.edtf is None):
            self.doubt(_is(self.given(target)[0][0], text), told.doubt)
        return told

    def _parts(self, dates: Dates, year: str, month: str, day: str) -> Told:
        told = dates.from_parts(year, month, day)
        if told.doubt:
            self.doubt(in_quotes(_short(" ".join(filter(None, (day, month, year))))), told.doubt)
        return told

    # -- where -----------------------------------------------------------------------------

    def spot(self) -> Spot | None:
        """Where it was."""
        names = [text for _, text in self.given("place")]
        name = plain(names[0])[:_NAME_MAX] if names else ""
        areas = ((kind, self.first(kind)) for kind in ("country", "province", "district"))
        chain = [Area(kind, area[:_NAME_MAX]) for kind, area in areas if area]
        lat, lon = self.first("lat"), self.first("lon")
        found = position(lat, lon)
        if found.doubt:
            self.doubt(", ".join(_short(each) for each in (lat, lon) if each), found.doubt)
        if found.lat is not None and found.lon is not None:
            asked = tuple(each for each in (name, *(area.name for area in chain)) if each)
            if asked and is_mirrored(found.lat, found.lon, asked):
                self.doubt(
                    say(
                        "{lat}, {lon} for {short}",
                        lat=lat,
                        lon=lon,
                        short=_short(" / ".join(asked)),
                    ),
                    MIRRORED,
                )
        kind = "locality"
        if not name and chain:
            name, kind = chain[-1].name, chain[-1].kind
        if not name:
            if found.lat is None or found.lon is None:
                return None
            name = f"{found.lat:.4f}, {found.lon:.4f}"
        around = tuple(area for area in chain if area.name != name)
        note = "; ".join(dict.fromkeys(plain(text) for text in names[1:]))
        return Spot(name, kind, found.lat, found.lon, around, note=note)

    # -- who -------------------------------------------------------------------------------

    def parties(self) -> tuple[Party, ...]:
        """Who took part; "?" or "suspected" beside a name is a doubt, no part of the name, and
        those of "A or B" are alternatives."""
        found: dict[tuple[str, str], Party] = {}
        kind = self._reading.mapped.actor_kind
        said = [
            (role, value)
            for target, role in _ROLES
            for value in self.each(target)
            if not self._reading.nothing.is_said(value)
        ]
        for number, (role, value) in enumerate(said, 1):
            read = cells_parties.named(value)
            if read.nobody:
                self.doubt(in_quotes(_short(read.nobody)), cells_parties.NOBODY)
            sure = "probable" if role == "alleged_perpetrator" else "confirmed"
            for name in read.names:
                if self._reading.nothing.is_said(name):
                    continue
                party = Party(
                    name,
                    role,
                    kind,
                    certainty="possible" if read.doubted else sure,
                    either_or=number if len(read.names) > 1 else 0,
                    note=value if name != value else "",
                )
                found.setdefault((name, role), party)
        return tuple(found.values())

    # -- how many --------------------------------------------------------------------------

    def counts(self) -> tuple[Count, ...]:
        """The figures of the row."""
        found = (self._count(measure) for measure in ("killed", "injured"))
        return tuple(count for count in found if count is not None)

    def _count(self, measure: str) -> Count | None:
        point, low, high = (
            self._figure(target) for target in (measure, f"{measure}_min", f"{measure}_max")
        )
        raw = self._said(measure)
        if point is None and low is None and high is None:
            unsaid = self.unsaid(measure)
            if unsaid.casefold() == "none":
                self.doubt(measure, NONE_OR_UNKNOWN)
            if _UNSAID.fullmatch(unsaid):
                return Count(measure, state="unknown", raw=unsaid)
            return None
        if low is None and high is None:
            return _counted(measure, point, raw) if point else None
        return self._bounded(measure, point, low, high, raw)

    def _bounded(
        self,
        measure: str,
        point: Figure | None,
        low: Figure | None,
        high: Figure | None,
        raw: str,
    ) -> Count:
        """A figure with its bounds in columns of their own."""
        least = _end(low, lowest=True) if low else point.min if point else None
        most = _end(high, lowest=False) if high else point.max if point else None
        middle = point.point if point else None
        if least is not None and most is not None and least > most:
            self.doubt(
                say(
                    "{measure} {least} to {most}", measure=_measure(measure), least=least, most=most
                ),
                LOW_ABOVE_HIGH,
            )
        elif middle is not None and (
            (least is not None and middle < least) or (most is not None and middle > most)
        ):
            self.doubt(
                say(
                    "{measure} {middle}, {least} to {most}",
                    measure=_measure(measure),
                    middle=middle,
                    least=least,
                    most=most,
                ),
                POINT_OUTSIDE,
            )
        if least is not None and most is not None:
            qualifier = "exact" if least == most and middle in (None, least) else "between"
        elif middle is not None:
            qualifier = "about"
        else:
            qualifier = "at_least" if most is None else "at_most"
        if qualifier == "exact":
            return Count(measure, point=least, raw=raw)
        return Count(measure, min=least, max=most, point=middle, qualifier=qualifier, raw=raw)

    def _figure(self, target: str) -> Figure | None:
        given = self.given(target)
        if not given:
            return None
        column, text = given[0]
        found = figure(text)
        if found.doubt:
            self.doubt(_is(column, text), found.doubt)
        return found if found.read else None

    def _said(self, measure: str) -> str:
        """The figures as they stand: "12", or "min 10, max 14"."""
        said = []
        for target, word in ((measure, ""), (f"{measure}_min", "min "), (f"{measure}_max", "max ")):
            text = self.first(target)
            if text:
                said.append(word + text)
        return ", ".join(said)[:_SAID_MAX]

    # -- sources, kinds, words -----------------------------------------------------------------

    def cited(self) -> tuple[Cited, ...]:
        """The sources a row names: those of each sort side by side, in their order."""
        titles, outlets, links = self.each("source_title"), self.each("source_outlet"), []
        for _, text in self.given("source_url"):
            links += addresses(text) or [plain(text)]
        dates = []
        for value in self.each("source_date"):
            told = self._reading.dates.read(value)
            if told.doubt:
                self.doubt(say("source date “{short}”", short=_short(value)), told.doubt)
            dates.append(told.edtf or "")
        # Addresses stand in columns of titles and outlets too.
        for named in (titles, outlets):
            for value in list(named):
                found = addresses(value)
                if found and " " not in value:
                    named.remove(value)
                    links += found
        links = list(dict.fromkeys(links))
        out = []
        parts = zip_longest(titles, outlets, links, dates, fillvalue="")
        for title, outlet, link, issued in parts:
            if not (title or outlet or link):
                continue  # a date alone names nothing
            url = link if re.match(r"[a-z]+://|www\.", link, re.IGNORECASE) else ""
            title = title or ("" if url else link)
            out.append(Cited(outlet or ("" if title else host(url)), title, issued, url))
        return tuple(dict.fromkeys(out))

    def kind(self) -> tuple[str, tuple[str, ...]]:
        """The kind of incident, and words that are no kind, to be kept as tags."""
        found, unmatched = "", []
        for _, text in self.given("kind"):
            code = kind_of(text)
            found = found or code
            if not code:
                unmatched.append(plain(text)[:_NAME_MAX])
        return found or self._reading.mapped.incident_kind, tuple(unmatched)


@lru_cache(maxsize=16_384)  # the same names stand in row after row
def _counted(measure: str, found: Figure, raw: str) -> Count:
    return Count(
        measure,
        min=found.min,
        max=found.max,
        point=found.point,
        qualifier=found.qualifier,
        raw=raw,
        state=found.state,
    )


def _end(found: Figure, lowest: bool) -> int | None:
    """The number a column of lower (or higher) figures gives."""
    if found.point is not None:
        return found.point
    return found.min if lowest else found.max if found.max is not None else found.min


def _short(text: str, most: int = 60) -> str:
    line = plain(text)
    return line if len(line) <= most else line[: most - 1].rstrip() + "…"


def title_of(
    spot: Spot | None, parties: Sequence[Party], kind: str, words: Sequence[str], told: Told
) -> str:
    """A title for a row that has none: "place: who", else "place: what, when"."""
    where = spot.name if spot else ""
    who = ""
    for at, party in enumerate(parties[:3]):
        either = party.either_or and at and party.either_or == parties[at - 1].either_or
        who += (" or " if either else " – " if at else "") + _short(party.name)
    if who:
        return ": ".join(part for part in (where, who) if part)
    what = words[0] if words else terms.label(terms.INCIDENT_KINDS, kind) if kind != "other" else ""
    title = ": ".join(part for part in (where, what) if part)
    day = when.show_short(told.edtf) if told.edtf else ""
    return ", ".join(part for part in (title, day) if part) or "Incident without a name"


def _is(column: str, text: str) -> str:
    return say("{column} is “{text}”", column=column, text=_short(text))


def _measure(code: str) -> str:
    return terms.said(terms.MEASURES, code).lower()


def read_with(mapped: Mapped, day_first: bool | None, language: str) -> Reading:
    """The reading of a table: `day_first` as settled for it, `language` BCP 47 or ""."""
    used = tuple((column, target) for column, target in mapped.columns if target != "ignore")
    dates = Dates(day_first, language)
    return Reading(mapped, dates, Nothing(mapped.unknown), used, dict(mapped.lists))
