"""What the timeline reads from the case, on a worker's thread. No Qt.

Hides the order of reading and what is kept between two choices: columns, who stands in which
lane, and the answers to what was asked.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace

import numpy as np
import numpy.typing as npt

from db import asking, columns
from db.asking import EVERYTHING, Answers, Question
from db.changes import Changes
from db.columns import Axis, Columns, Eras, Links, Plan, Shift, Tree, Undated, packed
from db.columns.links import same_records
from db.columns.room import let_go, ready
from db.reader import Reader
from desktop.timeline.grouping.lanes import Lanes, build, stayed
from desktop.timeline.scales.scale import roomy

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
    "actor_relation",
    "identity_claim",
    "tag",
    "tagging",
    "claim",
    "quote",
    "source",
    "era",
    *asking.TABLES,
)
#: Tables whose change gives lanes another name or another group.
_NAMING = (
    *("actor", "actor_name", "actor_relation", "identity_claim"),
    *("place", "place_name", "source", "tag"),
)


@dataclass(frozen=True, slots=True)
class Choice:
    """What the reader chose to see: the axis of the lanes, the filter, and how the lanes of that
    axis stand (None: plainly)."""

    axis: Axis = "actor"
    narrowed: Question = EVERYTHING
    plan: Plan | None = None


@dataclass(frozen=True, slots=True)
class Behind:
    """Links that some steps have not reached yet: how the rows moved in each, and which incidents
    are to be read again."""

    links: Links
    shifts: tuple[Shift, ...]
    touched: frozenset[int]


@dataclass(frozen=True, slots=True)
class Material:
    """All that is drawn: `lanes` under the choice, `undated` under no filter, the other tracks.

    `links`: of the axes read so far, kept for the next choice, and `behind` those that are not in
    view and were not brought up to date with the last steps (see `caught_up`); `whole`: from the
    first to the last known instant of all incidents (None: there are none); `shift`: how the rows
    moved since the material before (None: nothing of that was kept); `unkept`: the arrays are not
    in the file, or too old there; `steps`: how many steps the case had when this was read.
    """

    found: Columns
    whole: tuple[int, int] | None
    links: tuple[Links, ...]
    choice: Choice
    lanes: Lanes
    sources: Ints
    eras: Eras
    undated: Undated
    answers: Answers
    barring: Question | None = None
    shift: Shift | None = None
    unkept: bool = False
    steps: int = 0
    trees: tuple[tuple[Axis, Tree], ...] = ()
    behind: tuple[Behind, ...] = ()


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
    trees = _with_tree(reader, (), links, choice.axis)
    answers = Answers(found, links)
    lanes = _built(reader, answers, links, trees, choice)
    return Material(
        found,
        columns.extent(found),
        links,
        choice,
        lanes,
        columns.source_times(reader),
        columns.eras(reader),
        columns.undated(reader),
        answers,
        None if len(lanes.every) else answers.barring(reader, choice.narrowed),
        unkept=len(found) >= packed.WORTH and (kept is None or kept.stale > packed.OLD),
        steps=steps,
        trees=trees,
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
    waiting = (*(Behind(each, (), frozenset()) for each in old.links), *old.behind)
    if touched:
        found, shift = columns.refreshed(reader, old.found, touched)
        waiting = tuple(
            Behind(each.links, (*each.shifts, shift), each.touched | touched) for each in waiting
        )
    # What is in view must be right with the next frame; the others follow after it.
    later: list[Behind] = []
    now: list[Behind] = []
    for each in waiting:
        seen = each.links.axis == choice.axis or choice.narrowed != EVERYTHING
        (now if seen or not each.shifts else later).append(each)
    links = tuple(_reached(reader, found, each) for each in now)
    links = _with_axis(reader, found, links, choice.axis)

    def concerns(*tables: str) -> bool:
        return any(each.concerns(*tables) for each in changes)

    trees = _with_tree(reader, () if concerns(*_NAMING) else old.trees, links, choice.axis)
    answers = old.answers.followed(reader, found, changes, links)
    pairs = None
    if shift is not None and trees is old.trees:
        pairs = _stay(old, found, shift, links, choice)
    if shift is not None and pairs is not None:
        lanes = stayed(old.lanes, found, shift, pairs)
        for lane in (*lanes.lanes, lanes.every):
            lane.prepare()
    else:
        lanes = _built(reader, answers, links, trees, choice, old, shift)
    return Material(
        found,
        old.whole if shift is None else columns.extent_after(old.whole, old.found, found, shift),
        links,
        choice,
        lanes,
        columns.source_times(reader) if concerns("source") else old.sources,
        columns.eras(reader) if concerns("era") else old.eras,
        columns.undated(reader) if concerns("incident") else old.undated,
        answers,
        None if len(lanes.every) else answers.barring(reader, choice.narrowed),
        shift,
        trees=trees,
        behind=tuple(later),
    )


def make_room(found: Material) -> None:
    """Have the memory ready that the next step needs, as large as that of what is shown."""
    every = [getattr(found.found, field.name) for field in fields(Columns)]
    ends = [found.found.latest]
    lanes = [lane.rows for lane in found.lanes.lanes if not lane.name.is_open]
    # The rows of links are moved, then joined by those of the step.
    links = [each for own in found.links for each in (own.rows, own.rows, own.key, own.key)]
    ready([*every, *ends, *lanes, *links])


def leave_room() -> None:
    """The case is gone, and no step follows."""
    let_go()


def caught_up(reader: Reader, found: Material) -> Material:
    """The same with all links that were read so far."""
    links = (*found.links, *(_reached(reader, found.found, each) for each in found.behind))
    found.answers.learn(links)
    return replace(found, links=links, behind=())


def _reached(reader: Reader, found: Columns, each: Behind) -> Links:
    if not each.shifts:
        return each.links
    return columns.relinked(reader, each.links, found, each.shifts, each.touched)


def _of_axis(links: tuple[Links, ...], axis: Axis) -> Links | None:
    return next((each for each in links if each.axis == axis), None)


def _stay(
    old: Material, found: Columns, shift: Shift, links: tuple[Links, ...], choice: Choice
) -> list[tuple[int, int]] | None:
    """(old row, new row) of the incidents a step touched, when none of them came, went or changed
    its lane; else None: then the lanes must be found anew."""
    gone = dict(zip(old.found.ids[shift.gone].tolist(), shift.gone.tolist(), strict=True))
    come = dict(zip(found.ids[shift.come].tolist(), shift.come.tolist(), strict=True))
    if choice != old.choice or choice.narrowed != EVERYTHING or gone.keys() != come.keys():
        return None
    pairs = [(gone[one], come[one]) for one in gone]
    before, after = (_of_axis(each, choice.axis) for each in (old.links, links))
    if before is not None and after is not None and not same_records(before, after, pairs):
        return None
    kinds = old.found.kind[shift.gone], found.kind[[come[one] for one in gone]]
    if choice.axis == "kind" and not np.array_equal(*kinds):
        return None
    return pairs


def _with_axis(
    reader: Reader, found: Columns, links: tuple[Links, ...], axis: Axis
) -> tuple[Links, ...]:
    if axis == "none" or axis == "kind" or any(each.axis == axis for each in links):
        return links
    return (*links, columns.read_links(reader, found, axis))


def _with_tree(
    reader: Reader, trees: tuple[tuple[Axis, Tree], ...], links: tuple[Links, ...], axis: Axis
) -> tuple[tuple[Axis, Tree], ...]:
    """With a tree for the lanes of an axis; one that holds all its records already stays."""
    own = _of_axis(links, axis)
    known = next((tree for name, tree in trees if name == axis), None)
    if own is None or (known is not None and known.holds(own.keys)):
        return trees
    kept = tuple((name, tree) for name, tree in trees if name != axis)
    return (*kept, (axis, columns.tree(reader, axis, own.keys)))


def _built(
    reader: Reader,
    answers: Answers,
    links: tuple[Links, ...],
    trees: tuple[tuple[Axis, Tree], ...],
    choice: Choice,
    old: Material | None = None,
    shift: Shift | None = None,
) -> Lanes:
    found = answers.found
    own = _of_axis(links, choice.axis)
    grown = next((tree for name, tree in trees if name == choice.axis), None)
    member = columns.membership(reader, found, choice.axis, own, choice.plan, grown)
    shown = answers.mask(reader, choice.narrowed)
    lanes = build(found, member, shown, old.lanes if old is not None else None, shift)
    for lane in (*lanes.lanes, lanes.every):
        lane.prepare()
    return lanes


def lane_key(found: Material, record: int) -> int:
    """The key of the lane a record stands in: its own, or that of a closed group; 0: none."""
    shown = {lane.name.key for lane in found.lanes.lanes}
    grown = next((tree for axis, tree in found.trees if axis == found.choice.axis), None)
    line = [record, *(grown.above(record) if grown is not None else ())]
    return next((key for key in line if key and key in shown), 0)


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
