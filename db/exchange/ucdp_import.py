"""A UCDP GED file written into a case: incidents, sides, places, figures, cited articles.

Hides what is written for a row and what happens when the same dataset comes again: rows
that are the same are counted, rows that differ are kept beside the old ones, and nothing
that a person may have edited is touched.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from db.errors import BadInput
from db.exchange import delimited, recognition, ucdp_ged
from db.exchange.bulk import Bulk
from db.exchange.registers import UCDP, Actors, CitedSources, Groups, Places
from db.exchange.report import Tally
from db.exchange.ucdp_ged import Columns, Event, Toll, read_event
from db.records import names
from db.step import Step

KIND = "ucdp-ged"
NO_QUOTE = "dataset row"
MATCHED = "a side bears the main name of an actor already in the case; it was taken to be that one"

_BATCH = 5_000
# The share of the time that reading and writing rows take; the rest is dates, standing, search.
_READING = 0.8


@dataclass(frozen=True, slots=True)
class _Dataset:
    """Where the file's rows belong: its `dataset` row, the card that cites it, UCDP itself."""

    id: int
    all_versions: list[int]
    version: str
    card: int
    publisher: int


@dataclass(frozen=True, slots=True)
class _Known:
    """A row that the case already holds."""

    record: int
    sha256: str
    incident: int | None


def write(step: Step, path: Path, tally: Tally) -> None:
    """Import one file inside an open step. Raises BadInput or Cancelled."""
    found = delimited.survey(path)
    if found.doubt:
        tally.warn(0, found.doubt)
    separator, header = _header(path, found.encoding)
    landing = _Landing(step, _dataset(step, path, found.sha256), tally)
    reader = delimited.records(path, found, separator)
    columns = Columns(header or recognition.GED_ORDER)
    for number, share, row in reader:
        if number == 1 and header:
            continue
        if not row:
            continue
        tally.rows_read += 1
        landing.take(columns, number, row)
        if tally.rows_read % 1_000 == 0:
            tally.pause(share * _READING)
        if tally.rows_read % _BATCH == 0:
            landing.bulk.flush()
    if not tally.rows_read:
        raise BadInput(f"“{path.name}” has a header but no rows; nothing was imported.")
    tally.pause(_READING, "making them searchable")
    landing.bulk.flush()


def _header(path: Path, encoding: str) -> tuple[str, list[str]]:
    """The separator and the header ([] when the release has none). Raises BadInput."""
    text = delimited.head(path).decode(encoding, "replace")
    separator, first = delimited.first_records(text)
    if first and recognition.has_header(first[0]):
        return separator, first[0]
    if first and recognition.has_shape(first[0]):
        return separator, []
    raise BadInput(recognition.not_ged(path.name, first))


def _dataset(step: Step, path: Path, sha256: str) -> _Dataset:
    version = _version(path.name)
    rows = step.reader.rows(
        "SELECT id, version FROM dataset WHERE kind = ? AND deleted = 0 ORDER BY id", KIND
    )
    publisher = _publisher(step)
    own = next((number for number, known in rows if known == version), None)
    if own is None:
        own = step.insert(
            "dataset",
            kind=KIND,
            name=ucdp_ged.NAME,
            version=version,
            licence=ucdp_ged.LICENCE,
            citation=ucdp_ged.CITATION,
            url=ucdp_ged.URL,
            redistributable=1,
        )
        rows.append((own, version))
    card = step.reader.value(
        "SELECT id FROM source WHERE dataset = ? AND type = 'dataset' AND deleted = 0", own
    )
    if card is None:
        card = step.insert(
            "source",
            {
                "type": "dataset",
                "title": f"{ucdp_ged.NAME}, version {version}" if version else ucdp_ged.NAME,
                "publisher": ucdp_ged.PUBLISHER,
                "author": json.dumps([{"literal": ucdp_ged.PUBLISHER}]),
                "URL": ucdp_ged.URL,
                "issued": f"20{version[:2]}" if version else None,
                "outlet": publisher,
                "licence": ucdp_ged.LICENCE,
                "note": f"Imported from “{path.name}”, SHA-256 {sha256}. {ucdp_ged.CITATION}",
                "dataset": own,
            },
        )
    return _Dataset(own, [number for number, _ in rows], version, card, publisher)


def _version(name: str) -> str:
    """The release a file name tells: GEDEvent_v24_1.csv and ged241.csv are 24.1; else ""."""
    found = re.search(r"v(\d{2})(?:[._](\d{1,2}))?(?!\d)|ged(\d{2})(\d)(?!\d)", name.lower())
    return ".".join(part for part in found.groups() if part) if found else ""


def _publisher(step: Step) -> int:
    """UCDP as an actor: a research programme, so neither a state nor a party to anything."""
    held = names.holders(step.reader, "actor", ucdp_ged.PUBLISHER)
    if held:
        return held[0]
    actor = step.insert(
        "actor",
        kind="ngo",
        summary="Research programme at Uppsala University that publishes conflict data.",
    )
    names.add(step, "actor", actor, ucdp_ged.PUBLISHER, kind="primary", lang="en")
    names.add(step, "actor", actor, "UCDP", kind="acronym", lang="en")
    return actor


class _Landing:
    """Writes row after row."""

    def __init__(self, step: Step, dataset: _Dataset, tally: Tally) -> None:
        self._step = step
        self._dataset = dataset
        self._tally = tally
        self._row = 0
        self.bulk = Bulk(step)
        self._actors = Actors(step.reader, self.bulk, self._matched)
        self._places = Places(step.reader, self.bulk, step)
        self._groups = Groups(step.reader, self.bulk)
        self._sources = CitedSources(step.reader, self.bulk, dataset.id, dataset.all_versions)
        self._tags: dict[str, int] = {}
        self._seen: dict[str, int] = {}
        self._known = self._held()

    def _held(self) -> dict[str, _Known]:
        marks = ", ".join("?" * len(self._dataset.all_versions))
        return {
            native: _Known(record, sha256, incident)
            for native, record, sha256, incident in self._step.reader.each(
                "SELECT native_id, id, sha256, incident FROM dataset_record "
                f"WHERE dataset IN ({marks}) AND superseded = 0 AND deleted = 0",
                *self._dataset.all_versions,
            )
        }

    def take(self, columns: Columns, number: int, row: Sequence[str]) -> None:
        """One row of the file: written, counted as held already, or refused."""
        self._row = number
        refusal = self._refusal(columns, row)
        if refusal:
            self._tally.refuse(number, *refusal)
            return
        event = read_event(columns, row, self._warn)
        self._seen[event.native] = number
        known = self._known.get(event.native)
        if known is None:
            self._write(event)
        elif known.sha256 == event.sha256:
            self._tally.unchanged += 1
        else:
            self._change(event, known)

    def _refusal(self, columns: Columns, row: Sequence[str]) -> tuple[str, str] | None:
        """Why a row cannot be used, as reason and topic; None when it can."""
        if len(row) != len(columns):
            topic = "the row has another number of cells than the header"
            return f"{topic}: {len(row)} instead of {len(columns)}", topic
        native = row[columns.names.index("id")].strip()
        if native.lower() == "id":
            return "the row repeats the header", "the row repeats the header"
        if not native:
            return "the row has no id", "the row has no id"
        if native in self._seen:
            topic = "the id stands in an earlier row too"
            return f"{topic}: {native}, row {self._seen[native]}", topic
        if "\0" in "".join(row):
            return "the row holds zero bytes", "the row holds zero bytes"
        return None

    def _warn(self, reason: str, topic: str) -> None:
        self._tally.warn(self._row, reason, topic)

    def _matched(self, name: str) -> None:
        self._tally.warn(self._row, f"“{name}”: {MATCHED}", MATCHED)

    def _write(self, event: Event) -> None:
        bulk = self.bulk
        incident = bulk.add(
            "incident",
            *(event.title, event.kind, event.spot.note, "en"),
            *(event.edtf, event.phrase, event.rule, int(event.is_aggregate)),
        )
        self._record(event, incident)
        place = self._places.find(event.spot)
        if place is not None:
            spot = event.spot
            bulk.add("incident_place", incident, place, spot.precision, UCDP, spot.note)
        sides = [(self._actors.find(side), side.role) for side in event.sides]
        for actor, role in sides:
            bulk.add("incident_actor", incident, actor, role, "confirmed")
        for group in event.groups:
            bulk.add("incident_group_member", self._groups.find(group), incident)
        self._report_toll(event, incident, [actor for actor, _ in sides])
        self._cite(event, incident)
        if event.status:
            self._tag(f"ucdp:status {event.status}", incident)

    def _record(self, event: Event, incident: int | None) -> None:
        cells = (self._dataset.id, event.native, self._row, event.row, event.sha256, incident)
        self.bulk.add("dataset_record", *cells)

    def _report_toll(self, event: Event, incident: int, sides: Sequence[int]) -> None:
        """What UCDP itself says: one claim, its figures for all and for each side with deaths."""
        toll = event.toll
        claim = self.bulk.add(
            "claim",
            *(NO_QUOTE, self._dataset.card, incident, self._dataset.publisher, ""),
            *("reports", "occurrence", _gist(toll), "cannot_judge"),
        )
        self._figure(claim, "all", None, toll)
        of_side = zip(("side_a", "side_b"), (toll.side_a, toll.side_b), strict=True)
        for at, (column, count) in enumerate(of_side):
            if count:
                actor = sides[at] if at < len(sides) else None
                self._count(claim, "combatant", actor, count, f"deaths_{column[-1]}")
        for who, column, count in (
            ("civilian", "deaths_civilians", toll.civilians),
            ("unknown", "deaths_unknown", toll.unknown),
        ):
            if count:
                self._count(claim, who, None, count, column)

    def _figure(self, claim: int, who: str, side: int | None, toll: Toll) -> None:
        given = (toll.low, toll.best, toll.high)
        known = any(number is not None for number in given)
        exact = len(set(given)) == 1
        words = ", ".join(
            f"{name} {number}"
            for name, number in zip(("low", "best", "high"), given, strict=True)
            if number is not None
        )
        self.bulk.add(
            "figure",
            *(claim, "killed", who, side, toll.low, toll.high, toll.best),
            *("exact" if exact else "between", words, "value" if known else "unknown"),
        )

    def _count(self, claim: int, who: str, side: int | None, count: int, column: str) -> None:
        cells = (claim, "killed", who, side, None, None, count)
        self.bulk.add("figure", *cells, "exact", f"{column} {count}", "value")

    def _cite(self, event: Event, incident: int) -> None:
        """The articles UCDP cites, each a claim; with one article, its informant speaks in it."""
        informant = event.informant
        sources = [(self._sources.find(cited), cited) for cited in event.cited]
        if informant and len(sources) != 1:
            self._says(None, incident, informant, "")
        for source, cited in sources:
            speaker = informant if informant and len(sources) == 1 else cited.publisher
            self._says(source, incident, speaker, cited.title if cited.publisher else "")

    def _says(self, source: int | None, incident: int, speaker: str, gist: str) -> None:
        self.bulk.add(
            "claim",
            *(NO_QUOTE, source, incident, None, speaker),
            *("reports", "occurrence", gist, "cannot_judge"),
        )

    def _tag(self, text: str, incident: int) -> None:
        tag = self._tags.get(text) or self._step.reader.value(
            "SELECT id FROM tag WHERE text = ? AND deleted = 0", text
        )
        if tag is None:
            tag = self.bulk.add("tag", text)
        self._tags[text] = tag
        self.bulk.add("tagging", tag, "incident", incident)

    def _change(self, event: Event, known: _Known) -> None:
        """A row that came with other cells: kept beside the old one; the incident stays as it is.

        Other figures become a claim of their own. UCDP's former claim steps back only when
        nobody has edited it.
        """
        old = self._step.reader.value("SELECT row FROM dataset_record WHERE id = ?", known.record)
        differences = "; ".join(ucdp_ged.changed_columns(old, event.row))
        if not differences:
            self._tally.unchanged += 1
            return
        self._tally.changed += 1
        self._tally.warn(
            self._row,
            f"id {event.native} has changed since it was imported: {differences}",
            "the row has changed since it was imported; incident kept, new row kept beside the old",
        )
        self._step.update("dataset_record", known.record, superseded=1)
        self._record(event, known.incident)
        alive = known.incident is not None and self._step.reader.value(
            "SELECT 1 FROM incident WHERE id = ? AND deleted = 0", known.incident
        )
        if alive and known.incident is not None and _toll_differs(old, event.row):
            self._step_back(known.incident)
            sides = [self._actors.find(side) for side in event.sides]
            self._report_toll(event, known.incident, sides)

    def _step_back(self, incident: int) -> None:
        version = f" (version {self._dataset.version})" if self._dataset.version else ""
        for (claim,) in self._step.reader.rows(
            "SELECT c.id FROM claim c WHERE c.incident = ? AND c.speaker = ? AND c.deleted = 0 "
            "AND c.no_quote_reason = ? AND c.rank = 'normal' "
            "AND NOT EXISTS (SELECT 1 FROM change g WHERE g.row = c.id)",
            incident,
            self._dataset.publisher,
            NO_QUOTE,
        ):
            reason = f"UCDP gives other figures now{version}."
            self._step.update("claim", claim, rank="deprecated", rank_reason=reason)


def _gist(toll: Toll) -> str:
    if toll.best is None:
        return ""
    killed = f"{toll.best:,} killed" if toll.best else "Nobody surely killed"
    return f"{killed} by UCDP's best estimate (low {toll.low}, high {toll.high})"


def _toll_differs(old: str, new: str) -> bool:
    before, after = json.loads(old), json.loads(new)
    columns = ("best", "low", "high", "deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown")
    return any(before.get(name) != after.get(name) for name in columns)
