"""Everything that is hung into the timeline, one line each."""

from __future__ import annotations

from desktop.timeline import eras, keys
from desktop.timeline.host import Host


def furnish(host: Host) -> None:
    """Hang in all that the timeline has; the order is that of menus and palette."""
    host.add_acts(keys.acts(host.view))
    eras.hang(host)
