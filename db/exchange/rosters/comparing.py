"""A list of actors held against the case before anything is written: what is new, the same,
changed or gone.

Hides that this is what `landing` would do, told without doing it.
"""

from __future__ import annotations

from collections.abc import Iterator

from db.exchange.plans import Comparison, FieldChange, GoneRow, RowChange
from db.exchange.report import Progress, Stop, Tally
from db.exchange.rosters.actor_rows import FIELDS, value_of
from db.exchange.rosters.listed import Listed, Roster
from db.exchange.rosters.meeting import Known
from db.exchange.rosters.releases import kept, verbatim_of
from db.reader import Reader
from db.records import names

_PAUSE = 500
_LABELS = {"kind": "Kind", "country": "Country", "active": "Active", "summary": "Summary"}


def compare(
    reader: Reader,
    roster: Roster,
    progress: Progress | None = None,
    cancelled: Stop | None = None,
) -> Comparison:
    """A list that comes again beside what the case holds of it. Raises BadInput or Cancelled."""
    held = kept(reader, roster.dataset)
    known = Known(reader, roster.dataset.scheme)
    tally = Tally(roster.dataset.name, progress, cancelled, "entries")
    new = same = 0
    changed: list[RowChange] = []
    seen: set[str] = set()
    for entry, number in _entries(roster, tally):
        if entry.native in seen:
            continue
        seen.add(entry.native)
        one = held.get(entry.native)
        if one is None:
            new += 1
        elif one.sha256 == entry.sha256:
            same += 1
        else:
            old = roster.entry(verbatim_of(reader, one.record), _ignore)
            actor = known.numbered(entry.adds_to or entry.native)
            changed.append(_change(reader, number, old, entry, actor))
    version = roster.dataset.version
    gone = [
        native
        for native, one in held.items()
        if native not in seen and not (version and one.version == version)
    ]
    return Comparison(new, same, tuple(changed), tuple(_gone(reader, known, gone)))


def _entries(roster: Roster, tally: Tally) -> Iterator[tuple[Listed, int]]:
    """Every entry that can be used, and its place in the file."""
    for record in roster.records():
        tally.rows_read += 1
        if tally.rows_read % _PAUSE == 0:
            tally.pause(record.share)
        if record.refusal is None:
            yield roster.entry(record.cells, _ignore), record.number


def _change(
    reader: Reader, number: int, old: Listed, entry: Listed, actor: int | None
) -> RowChange:
    """What an entry with other cells means for its actor."""
    title, mine = entry.names[0].text if entry.names else entry.native, None
    if actor is not None:
        title = names.shown(reader, "actor", [actor]).get(actor, title)
        mine = reader.row("SELECT kind, country, active, summary FROM actor WHERE id = ?", actor)
    fields = [
        FieldChange(_LABELS[field], _text(was), _text(now), _text(own))
        for (field, _), own in zip(FIELDS, mine or (), strict=False)
        if (was := value_of(old, field)) != (now := value_of(entry, field))
    ]
    before = {each.text.casefold(): each.text for each in old.names}
    after = {each.text.casefold(): each.text for each in entry.names}
    cells = [f"new name “{text}”" for key, text in after.items() if key not in before]
    cells += [f"no longer “{text}”" for key, text in before.items() if key not in after]
    return RowChange(number, entry.native, None, title, tuple(fields), tuple(cells))


def _gone(reader: Reader, known: Known, natives: list[str]) -> Iterator[GoneRow]:
    actors = {native: known.numbered(native.partition("/")[0]) for native in natives}
    shown = names.shown(reader, "actor", [each for each in actors.values() if each is not None])
    for native, actor in actors.items():
        yield GoneRow(native, None, shown.get(actor or 0, ""), False)


def _text(value: object) -> str:
    return str(value or "")


def _ignore(reason: str, topic: str) -> None:
    """What is odd about an entry is told elsewhere."""
