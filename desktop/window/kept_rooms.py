"""What the rooms of a window are left with and take up again: filters, sights, places.

Hides which room keeps what, and that a room's code is loaded only once it is shown.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from desktop.map.page import MapPage
    from desktop.network.page import NetworkPage
    from desktop.timeline.page import TimelinePage

ROOMS = ("timeline", "map", "network")


def kept(name: str, page: QWidget) -> dict[str, object]:
    """How a room stands, as plain JSON values: ids and codes, nothing that was typed."""
    if name == "timeline":
        from desktop.timeline.asking import desk

        return desk.kept(cast("TimelinePage", page).host)
    if name == "map":
        from desktop.map import desk as of_map

        return of_map.kept(cast("MapPage", page))
    from desktop.network import desk as of_network

    return of_network.kept(cast("NetworkPage", page))


def put(name: str, page: QWidget, held: Mapping[str, Any]) -> None:
    """Let it stand so again."""
    if name == "timeline":
        from desktop.timeline.asking import desk

        desk.put(cast("TimelinePage", page).host, held)
    elif name == "map":
        from desktop.map import desk as of_map

        of_map.put(cast("MapPage", page), held)
    else:
        from desktop.network import desk as of_network

        of_network.put(cast("NetworkPage", page), held)
