"""Everything that is hung into the timeline, one line each."""

from __future__ import annotations

from desktop.timeline import (
    asking,
    brushing,
    eras,
    hands,
    lane_filters,
    moving,
    nesting,
    printing,
    reports,
    tagging,
    telling,
    tolls,
    views,
)
from desktop.timeline.host import Host


def furnish(host: Host) -> None:
    """Hang in all that the timeline has; the order is that of menus and palette."""
    hands.hang(host)
    tolls.hang(host)  # before what stays at the top while lanes scroll: that lies over it
    nesting.hang(host)
    eras.hang(host)
    reports.hang(host)
    telling.hang(host)
    asking.hang(host)
    views.hang(host)
    lane_filters.hang(host)
    brushing.hang(host)
    tagging.hang(host)
    printing.hang(host)
    moving.hang(host)  # last: what is drawn while measuring lies over everything else
