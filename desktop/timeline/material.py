"""What the timeline reads from the case, on a worker's thread. No Qt.

Hides the order of reading, what is kept between two choices (columns, who stands in which
lane) and how a filter of the lists becomes a mask over the columns.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import numpy as np
import numpy.typing as npt

from db import columns, terms
from db.changes import Changes
from db.columns import Axis, Columns, Eras, Links, Shift, Undated, packed
from db.reader import Reader
from db.records import lists
from db.records.lists import ListFilter
from desktop.timeline.lanes import Lanes, Mask, build
from desktop.timeline.scale import roomy

Ints = npt.NDArray[np.int64]

#: Above this many incidents the first frame does not wait for who stands in which lane.
_LARGE = 200_000
#: Tables whose change moves an incident in time or between lanes, or renames a lane.
CONCERNED = (
    "incident",
    "incident_actor",
    "incident_place",
    "actor",
    "actor_name",
    "place",
    "place_name",
    "claim",
    "quote",
    "source",
    "era",
)


@dataclass(frozen=True, slots=True)
class Choice:
    """What the reader chose to see: the axis of the lanes and the filter."""

    axis: Axis = "actor"
    narrowed: ListFilter = field(default_factory=ListFilter)


@dataclass(frozen=True, slots=True)
class Material:
    """All that is drawn: `lanes` under the choice, `undated` under no filter, the other tracks.

    `links`: of the axes read so far, kept for the next choice; `whole`: from the first to the last
    known instant of all incidents (None: there are none); `shift`: how the rows moved since the
    material before (None: nothing of that was kept); `unkept`: the arrays are not in the file, or
    too old there; `steps`: how many steps the case had when this was read.
    """

    found: Columns
    whole: tuple[int, int] | None
    links: tuple[Links, ...]
    choice: Choice
    lanes: Lanes
    sources: Ints
    eras: Eras
    undated: Undated
    shift: Shift | None = None
    unkept: bool = False
    steps: int = 0


def read(reader: Reader, choice: Choice) -> Material:
    """Everything, from nothing. Of a large case whose arrays the file does not keep first without
    lanes: `choice` of the answer then differs from the one asked for, and `renewed` brings them."""
    with reader.snapshot():
        steps = int(reader.value("SELECT count(*) FROM txn"))
        kept = packed.read(reader)
        found = columns.load(reader) if kept is None else kept.found
    links = () if kept is None else kept.links
    if kept is None and len(found) > _LARGE:
        choice = replace(choice, axis="none")
    links = _with_axis(reader, found, links, choice.axis)
    return Material(
        found,
        columns.extent(found),
        links,
        choice,
        _built(reader, found, links, choice),
        columns.source_times(reader),
        columns.eras(reader),
        columns.undated(reader),
        unkept=len(found) >= packed.WORTH and (kept is None or kept.stale > packed.OLD),
        steps=steps,
    )


def to_keep(reader: Reader, found: Material) -> list[tuple[str, str, bytes]]:
    """What the file should keep of a large case, so that the next opening is quick."""
    links = found.links
    for axis in columns.LINKED:
        links = _with_axis(reader, found.found, links, axis)
    return list(packed.written(found.found, links))


def renewed(reader: Reader, old: Material, changes: Sequence[Changes], choice: Choice) -> Material:
    """After steps, and with another axis or filter: only the incidents that the steps touched are
    read again (unless they are too many), and lanes that hold none of them stay as they are."""
    if any(each.everything for each in changes):
        return read(reader, choice)
    touched = columns.concerned(reader, changes)
    found, shift = old.found, None
    links = old.links
    if touched:
        found, shift = columns.refreshed(reader, old.found, touched)
        links = tuple(columns.relinked(reader, each, found, shift, touched) for each in links)
    links = _with_axis(reader, found, links, choice.axis)

    def concerns(table: str) -> bool:
        return any(each.concerns(table) for each in changes)

    return Material(
        found,
        old.whole if found is old.found else columns.extent(found),
        links,
        choice,
        _built(reader, found, links, choice, old, shift),
        columns.source_times(reader) if concerns("source") else old.sources,
        columns.eras(reader) if concerns("era") else old.eras,
        columns.undated(reader) if concerns("incident") else old.undated,
        shift,
    )


def _with_axis(
    reader: Reader, found: Columns, links: tuple[Links, ...], axis: Axis
) -> tuple[Links, ...]:
    if axis == "none" or axis == "kind" or any(each.axis == axis for each in links):
        return links
    return (*links, columns.read_links(reader, found, axis))


def _built(
    reader: Reader,
    found: Columns,
    links: tuple[Links, ...],
    choice: Choice,
    old: Material | None = None,
    shift: Shift | None = None,
) -> Lanes:
    own = next((each for each in links if each.axis == choice.axis), None)
    member = columns.membership(reader, found, choice.axis, own)
    shown = mask(reader, found, choice.narrowed)
    lanes = build(found, member, shown, old.lanes if old is not None else None, shift)
    for lane in (*lanes.lanes, lanes.every):
        lane.prepare()
    return lanes


def mask(reader: Reader, found: Columns, narrowed: ListFilter) -> Mask | None:
    """One bool per incident, None when nothing is filtered. Kinds and standings are looked up in
    the columns; whatever else the lists can filter by is asked of the case."""
    if narrowed == ListFilter():
        return None
    kept = np.ones(len(found), bool)
    if narrowed.kinds:
        numbers = [n for n, term in enumerate(terms.INCIDENT_KINDS) if term.code in narrowed.kinds]
        kept &= np.isin(found.kind, numbers)
    if narrowed.standings:
        kept &= np.isin(found.standing, narrowed.standings)
    rest = ListFilter(
        text=narrowed.text,
        actor=narrowed.actor,
        place=narrowed.place,
        source=narrowed.source,
        one_source=narrowed.one_source,
    )
    if rest != ListFilter():
        kept &= np.isin(found.ids, lists.ordered(reader, "incident", rest))
    return kept


def opening(found: Material) -> tuple[int, int] | None:
    """The span to open on: all of it, or, when a few lie far out, where nearly all are."""
    whole, starts = found.whole, found.lanes.every.starts
    if whole is None or not starts.size:
        return whole
    aside = max(starts.size // 20, 3)
    if starts.size < 4 * aside:
        return roomy(*whole, starts.size)
    first, last = max(int(starts[aside]), whole[0]), int(starts[-1 - aside])
    core = max(last - first, 86_400)
    if whole[1] - whole[0] > 12 * core:
        return first - core // 10, last + core // 10
    return whole
