"""Everything with which one moves through time on the timeline, hung in at one place."""

from __future__ import annotations

from db.language import say
from desktop.theme import themes
from desktop.timeline.acts import Act
from desktop.timeline.host import Host
from desktop.timeline.moving import lens, measuring
from desktop.timeline.moving.bookmarks import Bookmarks
from desktop.timeline.moving.going import Going
from desktop.timeline.moving.zoom_trail import ZoomTrail
from desktop.timeline.scales.clock_change import ClockChange
from desktop.timeline.scales.time_choice import TimeChoice


def hang(host: Host) -> None:
    """Hang them into the timeline."""
    _settle_motion(host)
    Going(host, Bookmarks(host))
    ZoomTrail(host)
    lens.hang(host)
    measuring.hang(host)
    TimeChoice(host)
    host.add_layer(ClockChange(host.view))


def _settle_motion(host: Host) -> None:
    """Nothing glides where the system says that nothing should, or the reader does."""
    motion = host.view.motion
    motion.settle()
    themes.changed.connect(motion.settle)

    def turn() -> None:
        motion.stop()
        motion.enabled = not motion.enabled

    host.add_acts(
        [Act("motion", say("Glide and slide"), turn, on=lambda: motion.enabled, menu="show")]
    )
