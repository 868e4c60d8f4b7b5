"""A foreign list of actors brought together with the actors of a case, entry by entry.

Hides what becomes of an entry: it is an actor of the case (see `meeting`), which is given what it
lacks, or a new one. An entry that comes again is known by its number: what differs is added, told,
and followed only where nobody edited what came of the former one.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from db.errors import BadInput
from db.exchange.plans import Plan
from db.exchange.report import Tally
from db.exchange.rosters.actor_rows import FIELDS, ActorRows, value_of
from db.exchange.rosters.listed import Listed, ListedTie, Roster, different
from db.exchange.rosters.meeting import Known
from db.exchange.rosters.releases import Kept, kept, release, verbatim_of, waiting
from db.exchange.tables.incoming import Record
from db.language import say
from db.reader import id_list
from db.records import names
from db.search.fold import fold
from db.step import Step

MET = "an entry bears exactly the name of an actor of the case and was taken to be that one"
NEAR = "an entry resembles an actor of the case; it became an actor of its own"
CHANGED = "the entry has changed since it was imported; new names were added, none was taken away"
GONE = "the list no longer has this entry; the actor stays as it is"
DELETED = "the actor of this entry was deleted from the case; it was not made again"
WAITING = "names wait for their entries, which the case has not got yet"
APART = "ties to entries that neither the file nor the case has were left out"

_PAUSE = 500
# The share of the time that reading and writing entries takes; the rest is search.
_READING = 0.8


def land(step: Step, roster: Roster, file: Path, tally: Tally, plan: Plan) -> None:
    """Write a list inside an open step. Raises BadInput or Cancelled."""
    tally.unit = "entries"
    if roster.doubt:
        tally.warn(0, roster.doubt)
    landing = _Landing(step, roster, file, tally, plan)
    for record in roster.records():
        tally.rows_read += 1
        if tally.rows_read % _PAUSE == 0:
            tally.pause(record.share * _READING)
        landing.take(record)
    if not tally.rows_read:
        raise BadInput(say("“{name}” has no entries; nothing was imported.", name=file.name))
    tally.pause(_READING, "making them searchable")
    landing.end()


class _Landing:
    """Takes entry after entry."""

    def __init__(self, step: Step, roster: Roster, file: Path, tally: Tally, plan: Plan) -> None:
        self._step, self._roster, self._tally, self._plan = step, roster, tally, plan
        dataset = roster.dataset
        self._kept = kept(step.reader, dataset)
        self._more = waiting(step.reader, dataset.kind)
        self._known = Known(step.reader, dataset.scheme)
        self._declared = {fold(name).strip(): actor for name, actor in plan.actors.items()}
        self._living = self._among(self._declared.values())
        self._release = release(step, dataset, file)
        self._rows = ActorRows(step)
        self._seen: dict[str, int] = {}
        self._ties: list[tuple[int, ListedTie]] = []
        self._waiting = 0
        self._number = 0

    def take(self, record: Record) -> None:
        """One record of the file: written, counted as held already, or refused."""
        self._number = record.number
        if record.refusal is not None:
            self._tally.refuse(record.number, *record.refusal)
            return
        entry = self._roster.entry(record.cells, self._warn)
        refusal = self._refusal(entry)
        if refusal is not None:
            self._tally.refuse(record.number, *refusal)
            return
        self._seen[entry.native] = record.number
        held = self._kept.get(entry.native)
        if held is None:
            self._rows.record(self._release, entry, record.number)
            self._write(entry)
        elif held.sha256 == entry.sha256:
            self._tally.unchanged += 1
            self._tie(self._known.numbered(entry.native), entry)
        else:
            self._change(entry, held)

    def end(self) -> None:
        """What can only be said when all entries are known: ties, and who is gone."""
        apart = 0
        for actor, tie in self._ties:
            other = self._known.numbered(tie.other)
            if other is None:
                apart += 1
            else:
                self._rows.tie(actor, tie, other)
        self._rows.flush()
        if apart:
            self._tally.warn(0, f"{apart:,} {APART}; they stand in the entries as they came", APART)
        if self._waiting:
            told = f"{self._waiting:,} {WAITING}. Import the list of entries (sdn.csv) too"
            self._tally.warn(0, told, WAITING)
        version = self._roster.dataset.version
        gone = [
            native
            for native, held in self._kept.items()
            # A file of the same release is another part of it: nothing of that is gone.
            if native not in self._seen and not (version and held.version == version)
        ]
        if gone:
            self._tell_gone(gone)

    def _refusal(self, entry: Listed) -> tuple[str, str] | None:
        """Why an entry cannot be used, as reason and topic; None when it can."""
        if entry.native in self._seen:
            topic = "the number stands in an earlier entry too"
            return f"{topic}: {entry.native}, entry {self._seen[entry.native]}", topic
        if any("\0" in each.text for each in entry.names):
            return ("a name holds zero bytes",) * 2
        return None

    def _write(self, entry: Listed) -> None:
        """An entry that the case has not got yet."""
        if entry.adds_to:
            actor = self._known.numbered(entry.adds_to)
            if actor is None:
                self._waiting += 1
            else:
                self._rows.add_names(actor, entry.names)
            return
        more = [self._roster.entry(cells, self._warn) for cells in self._more.pop(entry.native, ())]
        if more:
            given = [*entry.names, *(name for each in more for name in each.names)]
            entry = replace(entry, names=different(given))
        numbers = dict(entry.ids)
        actor, by_name = self._meant(entry)
        if actor is None:
            near = self._known.near(entry)
            actor = self._rows.make(entry, numbers)
            if near:
                self._tell_near(entry, [(each.actor, each.name, each.why) for each in near])
        else:
            if by_name:
                shown = names.shown(self._step.reader, "actor", [actor]).get(actor, "")
                self._warn(f"“{entry.names[0].text}” was taken to be “{shown}”", MET)
            self._rows.complete(actor, entry, numbers)
        self._known.learn_numbers(actor, numbers)
        self._tie(actor, entry)

    def _meant(self, entry: Listed) -> tuple[int | None, bool]:
        """The actor an entry is, and whether its name alone told so: what a person declared goes
        before everything."""
        for name in entry.names:
            declared = self._declared.get(fold(name.text).strip())
            if declared in self._living and declared is not None:
                if not self._known.is_other_entry(declared):
                    return declared, False
                self._warn(
                    f"“{name.text}” cannot be that actor: it is another entry of this list "
                    "already. A new actor was made",
                    "two entries of one list cannot be one actor; a new one was made",
                )
                return None, False
        return self._known.find(entry)

    def _change(self, entry: Listed, held: Kept) -> None:
        """An entry that came with other cells: kept beside the old one."""
        old = self._roster.entry(verbatim_of(self._step.reader, held.record), _ignore)
        self._tally.changed += 1
        self._step.update("dataset_record", held.record, superseded=1)
        self._rows.record(self._release, entry, self._number)
        actor = self._known.numbered(entry.adds_to or entry.native)
        if actor is None:
            if not entry.adds_to:
                self._warn(f"“{entry.names[0].text}”: {DELETED}", DELETED)
            return
        followed = self._follow(actor, old, entry)
        added = self._rows.add_names(actor, [each for each in entry.names if each not in old.names])
        if not entry.adds_to:
            self._rows.complete(actor, replace(entry, names=()), dict(entry.ids))
        now = {each.text.casefold() for each in entry.names}
        lost = [each.text for each in old.names if each.text.casefold() not in now]
        told = [f"new name “{each}”" for each in added]
        told += [f"“{each}” is no longer given and was kept" for each in lost]
        told += [f"{field} follows the list" for field in followed]
        shown = entry.names[0].text if entry.names else entry.native
        self._warn(f"“{shown}” has changed: {'; '.join(told) or 'nothing that is shown'}", CHANGED)
        self._tie(actor, entry)

    def _follow(self, actor: int, old: Listed, entry: Listed) -> list[str]:
        """Change what nobody edited since the former entry came; the fields that were changed."""
        if entry.adds_to or self._plan.changed == "none":
            return []
        always = self._plan.changed == "all" or entry.native in self._plan.also
        found = self._step.reader.row(
            "SELECT kind, country, active, summary FROM actor WHERE id = ?", actor
        )
        cells: dict[str, object] = {}
        for (field, nothing), mine in zip(FIELDS, found or (), strict=False):
            was, now = value_of(old, field), value_of(entry, field)
            if was != now and now != nothing and (always or mine == was):
                cells[field] = now
        self._step.update("actor", actor, cells)
        return list(cells)

    def _tie(self, actor: int | None, entry: Listed) -> None:
        if actor is not None:
            self._ties += [(actor, tie) for tie in entry.ties]

    def _tell_near(self, entry: Listed, near: list[tuple[int, str, str]]) -> None:
        shown = names.shown(self._step.reader, "actor", [actor for actor, _, _ in near])
        words = [f"“{shown.get(actor, '')}” {why} (“{name}”)" for actor, name, why in near]
        self._warn(f"“{entry.names[0].text}” may be an actor of the case: {'; '.join(words)}", NEAR)

    def _tell_gone(self, gone: list[str]) -> None:
        """Entries of former releases that this one has no more; a tag on their actors if wanted."""
        actors = {native: self._known.numbered(native.partition("/")[0]) for native in gone}
        living = [actor for actor in actors.values() if actor is not None]
        shown = names.shown(self._step.reader, "actor", living)
        for native, actor in actors.items():
            name = shown.get(actor, "") if actor is not None else ""
            self._tally.warn(0, f"{native} {f'“{name}” ' if name else ''}: {GONE}", GONE)
            if self._plan.gone == "tag" and actor is not None and "/" not in native:
                self._rows.mark(actor, f"gone from {self._roster.dataset.acronym}")
        self._rows.flush()

    def _among(self, actors: Iterable[int]) -> frozenset[int]:
        """Those of these that are living actors of the case."""
        return frozenset(
            row[0]
            for row in self._step.reader.rows(
                f"SELECT id FROM actor WHERE deleted = 0 AND id IN ({id_list(actors)})"
            )
        )

    def _warn(self, reason: str, topic: str) -> None:
        self._tally.warn(self._number, reason, topic)


def _ignore(reason: str, topic: str) -> None:
    """What was odd about a former entry was told when it came."""
