"""Lanes in their groups: levels, order, pins, by hand and by key.

Hides from the page which parts there are and who needs whom; `hang` is all it knows.
"""

from __future__ import annotations

from desktop.timeline.asking.view_parts import ViewPart
from desktop.timeline.grouping.corner import Corner
from desktop.timeline.grouping.lane_acts import acts
from desktop.timeline.grouping.lane_drag import LaneDrag
from desktop.timeline.grouping.planning import Planner
from desktop.timeline.grouping.stuck_rows import StuckRows
from desktop.timeline.host import Host


def hang(host: Host) -> None:
    """Hang the lanes' own controls into the timeline."""
    planner = Planner(host)
    host.add_acts(acts(planner))
    host.add_layer(StuckRows(host.view))
    host.add_tool(LaneDrag(host.view, planner))
    host.pointer.escapes.append(planner.let_go)
    host.view_parts.append(ViewPart("lanes", planner.kept, planner.read))
    Corner(host, planner)
