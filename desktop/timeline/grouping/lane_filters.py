"""From a lane to a filter: only what stands in it, or all but that.

Hides what a lane stands for on each axis: an actor with its factions, a place with all within it,
an outlet, a kind or a family of kinds, a tag.
"""

from __future__ import annotations

from collections.abc import Sequence

from db import terms
from db.asking import (
    Any,
    FromOutlet,
    InPlace,
    Names,
    Not,
    OfKind,
    Question,
    Tagged,
    WithActor,
)
from db.columns import LaneName
from db.columns.trees import kind_key
from db.language import say
from desktop.timeline.acts import Act
from desktop.timeline.host import Host

_TABLE = {"actor": "actor", "place": "place", "source": "actor", "tag": "tag"}


def hang(host: Host) -> None:
    """Two acts in the menu of a lane."""
    host.add_acts(
        [
            Act(
                "lane-only",
                say("Only the incidents of this lane"),
                lambda: _put(host, leave_out=False),
                ready=lambda: _meant(host) is not None,
                menu="lane",
            ),
            Act(
                "lane-out",
                say("Leave the incidents of this lane out"),
                lambda: _put(host, leave_out=True),
                ready=lambda: _meant(host) is not None,
                menu="lane",
            ),
        ]
    )


def _meant(host: Host) -> tuple[Question, Names] | None:
    lanes = host.view.scene.lanes
    return lane_question(lanes.axis, [lane.name for lane in lanes.lanes], host.view.walked_lane)


def _put(host: Host, leave_out: bool) -> None:
    found = _meant(host)
    if found is not None:
        question, names = found
        host.panel.add_filter(Not(question) if leave_out else question, names)


def lane_question(
    axis: str, lanes: Sequence[LaneName], number: int
) -> tuple[Question, Names] | None:
    """What a lane asks, with the names in it; None when that cannot be asked: nobody's lane, the
    lane of the small ones, a closed group of actors (its members are not known here)."""
    if not 0 <= number < len(lanes):
        return None
    lane = lanes[number]
    closed = lane.branches and not lane.is_open and axis != "place"
    if lane.part != "lane" or not lane.key or closed:
        return None
    members = [lane] if axis == "place" else [lane, *_below(lanes, number)]
    if axis == "kind":
        codes = {kind_key(place): term.code for place, term in enumerate(terms.INCIDENT_KINDS)}
        kinds = tuple(codes[each.key] for each in members if each.key in codes)
        return (OfKind(kinds), {}) if kinds else None
    asked = [part for each in members if (part := _leaf(axis, each)) is not None]
    if not asked:
        return None
    names = {(_TABLE[axis], each.key): each.name for each in members if each.key > 0}
    return asked[0] if len(asked) == 1 else Any(tuple(asked)), names


def _below(lanes: Sequence[LaneName], number: int) -> list[LaneName]:
    """The parts of an open group."""
    found = []
    for lane in lanes[number + 1 :]:
        if lane.depth <= lanes[number].depth:
            break
        found.append(lane)
    return found


def _leaf(axis: str, lane: LaneName) -> Question | None:
    if lane.key <= 0 or lane.part != "lane":
        return None
    match axis:
        case "actor":
            return WithActor(lane.key)
        case "place":
            return InPlace(lane.key)
        case "source" if lane.owner == "actor":
            return FromOutlet(lane.key)
        case "tag":
            return Tagged(lane.key)
    return None
