"""Everything that is hung into the timeline, one line each."""

from __future__ import annotations

from desktop.timeline import (
    asking,
    brushing,
    eras,
    hands,
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
    nesting.hang(host)
    eras.hang(host)
    tolls.hang(host)
    reports.hang(host)
    telling.hang(host)
    asking.hang(host)
    views.hang(host)
    brushing.hang(host)
    tagging.hang(host)
    printing.hang(host)
    moving.hang(host)  # last: what is drawn while measuring lies over everything else
