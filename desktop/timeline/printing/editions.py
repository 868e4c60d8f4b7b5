"""From what stands in the view to what is printed."""

from __future__ import annotations

from dataclasses import dataclass, field

from db.asking import parts
from db.language import say
from desktop.timeline.host import Host
from desktop.timeline.printing.paper import Format
from desktop.timeline.printing.plate import Setting
from desktop.timeline.printing.poster import whole
from desktop.timeline.printing.publication import Edition

_LANES = {
    "actor": say("lanes by actor"),
    "kind": say("lanes by kind"),
    "place": say("lanes by place"),
    "source": say("lanes by source"),
    "tag": say("lanes by tag"),
    "none": say("all in one lane"),
}
_COLOURS = {
    "lane": say("coloured by lane"),
    "kind": say("coloured by kind"),
    "standing": say("coloured by standing"),
}


@dataclass(frozen=True, slots=True)
class Wishes:
    """What a person chose: the paper; `in_view`: only the time in view, otherwise all of it or
    from `start` up to `end` (seconds); `seen_lanes`: only the lanes in sight; the `legend`."""

    format: Format = field(default_factory=Format)
    in_view: bool = False
    seen_lanes: bool = False
    legend: bool = True
    start: int | None = None
    end: int | None = None


def edition(host: Host, wishes: Wishes) -> Edition | None:
    """What the view shows, for paper; None when there is nothing in that time."""
    view = host.view
    lanes = view.scene.lanes
    span = (view.scale.left, view.scale.right) if wishes.in_view else whole(lanes)
    if span is None:
        return None
    first = span[0] if wishes.start is None else wishes.start
    last = span[1] if wishes.end is None else wishes.end
    if last <= first or not lanes.every.touching(first, last):
        return None
    chosen = None
    if wishes.seen_lanes:
        top = view.top
        chosen = frozenset(view.scene.stack.within(top, top + view.plot().height()))
    panel = host.panel
    setting = Setting(
        looks=view.looks,
        layers=tuple(layer for layer in view.layers if layer.printed),
        tracks=tuple(track for track in view.tracks if track.height),
        legend=host.legend.entries if wishes.legend else (),
        clock=view.clock,
        lanes=_LANES[lanes.axis],
        colours=_COLOURS[view.looks.colouring],
        filters=tuple(panel.words(part) for part in parts(panel.narrowed)),
        turned=view.isRightToLeft(),
    )
    return Edition(setting, lanes, chosen, (first, last), wishes.format)
