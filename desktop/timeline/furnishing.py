"""Everything that is hung into the timeline, one line each."""

from __future__ import annotations

from desktop.timeline.asking import asking, brushing, tagging, views
from desktop.timeline.grouping import lane_filters, nesting
from desktop.timeline.hands import hands
from desktop.timeline.host import Host
from desktop.timeline.moving import moving
from desktop.timeline.printing import offering
from desktop.timeline.showing import colleague, eras, reports, telling, tolls, turns


def furnish(host: Host) -> None:
    """Hang in all that the timeline has; the order is that of menus and palette."""
    hands.hang(host)
    tolls.hang(host)  # before what stays at the top while lanes scroll: that lies over it
    nesting.hang(host)
    eras.hang(host)
    reports.hang(host)
    turns.hang(host)
    telling.hang(host)
    colleague.hang(host)
    asking.hang(host)
    views.hang(host)
    lane_filters.hang(host)
    brushing.hang(host)
    tagging.hang(host)
    offering.hang(host)
    moving.hang(host)  # last: what is drawn while measuring lies over everything else
