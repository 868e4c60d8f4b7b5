"""TimelineJS, as a sheet or as JSON of its third or first version: events as incidents.

Hides the three ways in which it writes the same, that its title is no event, that its eras are no
incidents either, and that its years before our era have no year 0.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from db import when
from db.errors import BadInput
from db.exchange import delimited
from db.exchange.tables import cells_clock, cells_dates, timelinejs_text
from db.exchange.tables.cells_dates import Dates, Told
from db.exchange.tables.incoming import Cited, Column, Dataset, Group, Record, Row, Saying, Warn
from db.exchange.tables.landing_judging import UNNUMBERED
from db.exchange.tables.mapped import edition_name
from db.exchange.tables.sheets import open_sheet
from db.language import many, say
from db.reading.encoding import decode

KIND = "timelinejs"
EMPTY = say("nothing stands in this event")
NO_DATE = say("an event without a date; the incident has none")
SIZE_MAX = 50_000_000

#: What each column becomes, and the names it has in a sheet, in version 3 and in version 1.
_NAMES: dict[str, tuple[str, ...]] = {
    "year": ("year", "start_date.year"),
    "month": ("month", "start_date.month"),
    "day": ("day", "start_date.day"),
    "hour": ("start_date.hour",),
    "minute": ("start_date.minute",),
    "second": ("start_date.second",),
    "time": ("time",),
    "start": ("startdate", "start date"),
    "end year": ("end year", "end_date.year"),
    "end month": ("end month", "end_date.month"),
    "end day": ("end day", "end_date.day"),
    "end": ("enddate", "end date"),
    "display": ("display date", "display_date", "start_date.display_date"),
    "headline": ("headline", "text.headline"),
    "text": ("text", "text.text"),
    "media": ("media", "media.url", "asset.media"),
    "credit": ("media credit", "media.credit", "asset.credit"),
    "caption": ("media caption", "media.caption", "asset.caption"),
    "link": ("media link", "media.link", "asset.link"),
    "type": ("type",),
    "group": ("group",),
    "tags": ("tags", "tag"),
    "id": ("unique_id", "id"),
}
_BECOMES = {
    **dict.fromkeys(
        ("year", "month", "day", "hour", "minute", "second", "time", "start"), say("Date")
    ),
    **dict.fromkeys(("end year", "end month", "end day", "end"), say("End date")),
    "display": say("Wording of the date"),
    "headline": say("Title"),
    "text": say("Summary"),
    **dict.fromkeys(("media", "link"), say("Source: address")),
    "credit": say("Source: outlet"),
    "caption": say("Source: title"),
    "group": say("Series or campaign"),
    "tags": say("Tag"),
    "id": say("Number or id of the row"),
}
_OF = {name: part for part, names in _NAMES.items() for name in names}
_JSON = json.JSONEncoder(ensure_ascii=False)
_TITLE_MAX = 300


@dataclass(frozen=True, slots=True)
class TimelineEra:
    """A named period of a timeline; `edtf`: an interval."""

    title: str
    edtf: str


@dataclass(slots=True)
class _Found:
    """What a file holds, before its rows are understood."""

    records: list[Record] = field(default_factory=list)
    columns: dict[str, None] = field(default_factory=dict)
    title: str = ""
    summary: str = ""
    eras: list[Mapping[str, object]] = field(default_factory=list)
    doubt: str = ""


def open_(path: Path) -> Timeline:
    """A timeline, from a sheet, a workbook or JSON. Raises BadInput."""
    head = delimited.head(path, 4_096).lstrip(b"\xef\xbb\xbf \t\r\n")
    found = _of_json(path) if head.startswith((b"{", b"[")) else _of_sheet(path)
    if not found.records:
        raise BadInput(say("“{name}” holds no events; nothing was imported.", name=path.name))
    return Timeline(path, found)


class Timeline:
    """A timeline; a Table as `incoming` describes it. `eras`: its named periods, which are no
    rows."""

    def __init__(self, path: Path, found: _Found) -> None:
        self._records = tuple(found.records)
        self._dates = Dates(None)
        name = timelinejs_text.line(found.title)[:200] or edition_name(path)
        self.dataset = Dataset(KIND, name, summary=timelinejs_text.line(found.summary))
        self.columns: Sequence[Column] = tuple(
            Column(column, _BECOMES.get(_OF.get(_key(column), ""), "")) for column in found.columns
        )
        read = [self._era(cells) for cells in found.eras]
        self.eras = tuple(dict.fromkeys(era for era in read if era is not None))
        told = [found.doubt]
        if self.eras:
            told.append(
                many(
                    len(self.eras),
                    "The era of the timeline will be among the eras of the case.",
                    "The {count:,} eras of the timeline will be among the eras of the case.",
                )
            )
        if len(read) > sum(era is not None for era in read):
            told.append(
                say("Some eras of the timeline have no name or no dates and were left out.")
            )
        self.doubt = " ".join(filter(None, told))

    def records(self) -> Iterator[Record]:
        """Every event; the title has become that of the dataset."""
        return iter(self._records)

    def row(self, cells: Mapping[str, object], warn: Warn) -> Row:
        """What one event says."""
        part = _parts(cells)
        raw = _JSON.encode(dict(cells))
        sha256 = hashlib.sha256(raw.encode("utf-8", "surrogatepass")).hexdigest()
        told = self._told(part, warn)
        summary = timelinejs_text.plain(part.get("text", ""))
        headline = timelinejs_text.line(part.get("headline", ""))
        medium = part.get("media", "")
        if medium.lstrip().startswith("<") and not timelinejs_text.address(medium):
            # A quotation set as the picture of the event.
            summary = "\n".join(filter(None, (summary, timelinejs_text.plain(medium))))
        group = timelinejs_text.line(part.get("group", ""))
        tags = (timelinejs_text.line(each) for each in part.get("tags", "").split(","))
        title = headline or summary.partition("\n")[0]
        return Row(
            native=part.get("id", "").strip() or f"{UNNUMBERED}{sha256[:20]}",
            raw=raw,
            sha256=sha256,
            title=title[:_TITLE_MAX] or "Event without a headline",
            summary=summary,
            edtf=told.edtf,
            clock=told.clock,
            phrase=timelinejs_text.line(part.get("display", "")),
            rule=told.rule,
            groups=(Group("series", group),) if group else (),
            cited=_cited(part),
            sayings=(Saying(by_dataset=True),),
            tags=tuple(dict.fromkeys(tag for tag in tags if tag)),
        )

    def _told(self, part: Mapping[str, str], warn: Warn) -> Told:
        start, end = self._point(part, ""), self._point(part, "end ")
        told = cells_dates.join(start, end)
        if told.edtf is None and not told.doubt:
            warn(NO_DATE, NO_DATE)
        elif told.doubt:
            words = [part.get(each, "") for each in ("day", "month", "year", "start")]
            warn(f"“{' '.join(filter(None, words))[:60]}”: {told.doubt}", told.doubt)
        clock = part.get("time") or ":".join(
            f"{part[each]:0>2}" for each in ("hour", "minute", "second") if part.get(each)
        )
        return cells_clock.at(told, clock) if clock.strip() else told

    def _point(self, part: Mapping[str, str], which: str) -> Told:
        """A start (which "") or end ("end "): in parts, or "2011,3,23" in one."""
        year, month, day = (part.get(which + each, "") for each in ("year", "month", "day"))
        whole = part.get("end" if which else "start", "")
        if not year and whole:
            pieces = re.split(r"\s*,\s*", whole.strip())
            if re.fullmatch(r"-?\d+", pieces[0]) and len(pieces) <= 7:
                year, month, day = (*pieces[:3], "", "")[:3]
            else:
                return self._dates.read(whole)
        if not (year or month or day):
            return Told()
        return self._dates.from_parts(_astronomical(year), month, day)

    def _era(self, cells: Mapping[str, object]) -> TimelineEra | None:
        part = _parts(cells)
        start, end = self._point(part, ""), self._point(part, "end ")
        title = timelinejs_text.line(part.get("headline", ""))
        if not title or start.edtf is None:
            return None
        told = cells_dates.join(start, end)
        edtf = told.edtf or start.edtf
        return TimelineEra(title[:_TITLE_MAX], edtf) if when.is_valid(edtf) else None


def _astronomical(year: str) -> str:
    """TimelineJS shows -43 as 43 BCE, which is the astronomical year -42."""
    found = re.fullmatch(r"-\s?0*(\d{1,9})(?:\.0+)?", year.strip())
    return str(1 - int(found[1])) if found and int(found[1]) else year


def _cited(part: Mapping[str, str]) -> tuple[Cited, ...]:
    """The medium of an event, with who is credited for it."""
    url = timelinejs_text.address(part.get("media", "")) or timelinejs_text.address(
        part.get("link", "")
    )
    credit = timelinejs_text.line(part.get("credit", ""))
    caption = timelinejs_text.line(part.get("caption", ""))
    if not (url or credit or caption):
        return ()
    return (Cited(credit, caption[:_TITLE_MAX], url=url),)


def _parts(cells: Mapping[str, object]) -> dict[str, str]:
    """The cells of an event by what they are; the first of several names that says something."""
    out: dict[str, str] = {}
    for name, cell in cells.items():
        part = _OF.get(_key(name))
        text = "" if cell is None else str(cell)
        if part is not None and text.strip() and not out.get(part):
            out[part] = text
    return out


def _key(name: str) -> str:
    return " ".join(name.strip().lower().split())


def _of_sheet(path: Path) -> _Found:
    sheet = open_sheet(path)
    found = _Found(columns=dict.fromkeys(sheet.columns), doubt=sheet.doubt)
    for record in sheet.records():
        part = _parts(record.cells)
        kind = part.get("type", "").strip().lower()
        if record.refusal is None and kind == "era":
            found.eras.append(record.cells)
            continue
        if record.refusal is None and (kind == "title" or _is_title(part, found)):
            found.title = found.title or part.get("headline", "")
            found.summary = found.summary or part.get("text", "")
            continue
        if record.refusal is None and not (set(part) - {"type", "group"}):
            record = Record(record.number, record.share, record.cells, (EMPTY, EMPTY))
        found.records.append(record)
    return found


def _is_title(part: Mapping[str, str], found: _Found) -> bool:
    """Whether the first row is the title although it does not say so: it has no date at all."""
    dated = {"year", "month", "day", "start", "end year", "display"}
    return not found.records and not found.title and "headline" in part and not dated & part.keys()


def _of_json(path: Path) -> _Found:
    whole = _json(path)
    old = whole.get("timeline")
    found = _Found()
    if isinstance(old, dict):
        found.title, found.summary = _text(old.get("headline")), _text(old.get("text"))
        events, eras = old.get("date"), old.get("era")
    else:
        title = whole.get("title")
        words = title.get("text") if isinstance(title, dict) else None
        if isinstance(words, dict):
            found.title, found.summary = _text(words.get("headline")), _text(words.get("text"))
        events, eras = whole.get("events"), whole.get("eras")
    listed = events if isinstance(events, list) else []
    for number, event in enumerate(listed, 1):
        cells = dict(_flat(event, "")) if isinstance(event, dict) else {}
        refusal = None if _parts(cells) else (EMPTY, EMPTY)
        found.columns.update(dict.fromkeys(cells))
        found.records.append(Record(number, number / len(listed), cells, refusal))
    held = eras if isinstance(eras, list) else []
    found.eras = [dict(_flat(era, "")) for era in held if isinstance(era, dict)]
    return found


def _json(path: Path) -> Mapping[str, object]:
    with path.open("rb") as file:
        data = file.read(SIZE_MAX + 1)
    if data.startswith(delimited.GZIP):
        data = delimited.head(path, SIZE_MAX + 1)
    try:
        if len(data) > SIZE_MAX:
            raise ValueError
        whole = json.loads(decode(data, path.name).text)
    except (ValueError, RecursionError):
        raise BadInput(
            say(
                "“{name}” is damaged or no timeline; nothing was imported. Look for a complete "
                "copy.",
                name=path.name,
            )
        ) from None
    if not isinstance(whole, dict):
        raise BadInput(say("“{name}” is no timeline; nothing was imported.", name=path.name))
    return whole


def _flat(event: Mapping[str, object], before: str) -> Iterator[tuple[str, str]]:
    """The fields of an event by name, those inside others as "outer.inner"."""
    for name, value in event.items():
        if isinstance(value, dict) and before.count(".") < 4:
            yield from _flat(value, f"{before}{name}.")
        else:
            yield f"{before}{name}", _text(value)


def _text(value: object) -> str:
    if isinstance(value, str):
        return value
    return "" if value is None else json.dumps(value, ensure_ascii=False)
