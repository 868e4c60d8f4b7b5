"""Everything with which one moves through time on the timeline, hung in at one place."""

from __future__ import annotations

from desktop.timeline import lens, measuring
from desktop.timeline.bookmarks import Bookmarks
from desktop.timeline.going import Going
from desktop.timeline.host import Host
from desktop.timeline.time_choice import TimeChoice
from desktop.timeline.zoom_trail import ZoomTrail


def hang(host: Host) -> None:
    """Hang them into the timeline."""
    Going(host, Bookmarks(host))
    ZoomTrail(host)
    lens.hang(host)
    measuring.hang(host)
    TimeChoice(host)
