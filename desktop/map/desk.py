"""What of the map is kept for the person between two openings: the sight, and whether it goes with
the timeline."""

from __future__ import annotations

import math
from collections.abc import Mapping

from desktop.map.page import MapPage

_NEAREST = 30.0


def kept(page: MapPage) -> dict[str, object]:
    """As plain JSON values; no sight while nothing was shown yet."""
    goal = page.view.goal
    sight = [goal.x, goal.y, goal.zoom] if page.material is not None else []
    return {"span": page.bar.span.isChecked(), "sight": sight}


def put(page: MapPage, held: Mapping[str, object]) -> None:
    """Show that again; what cannot be read is left out."""
    if held.get("span") is True:
        page.bar.span.setChecked(True)
    match held.get("sight"):
        case [float() | int() as x, float() | int() as y, float() | int() as zoom] if (
            math.isfinite(x) and math.isfinite(y) and 0 <= zoom < _NEAREST
        ):
            page.begin_at(float(x), float(y), float(zoom))
