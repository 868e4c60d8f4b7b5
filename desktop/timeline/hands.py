"""Hands and ears of the timeline: keyboard, voice, selection, dates by hand, menus, the tray.

Hides from the page which parts there are and who needs whom; `hang` is all it knows.
"""

from __future__ import annotations

from desktop.timeline import keys
from desktop.timeline.day_order import DayOrder
from desktop.timeline.gap_walk import GapWalk
from desktop.timeline.host import Host
from desktop.timeline.known import Known
from desktop.timeline.picking import Picking
from desktop.timeline.rubber_band import Rings, RubberBand
from desktop.timeline.voice import Voice


def hang(host: Host) -> None:
    """Hang hands and ears into the timeline."""
    known = Known(host.session)
    voice = Voice(host.session, host.view, known)
    host.took.connect(voice.forget)
    order = DayOrder(host.session, host.view, voice)
    host.add_acts(keys.acts(host.view, order, host.picked))
    host.add_acts(GapWalk(host.view, voice).acts())
    _picking(host, order, voice)
    host.add_acts(order.acts())


def _picking(host: Host, order: DayOrder, voice: Voice) -> None:
    rings = Rings(host.picked)
    host.add_layer(rings)
    host.add_tool(RubberBand(host.view, host.picked, rings, voice.announce))
    host.picked.changed.connect(host.view.update)
    host.session.closed.connect(host.picked.clear)
    host.add_acts(Picking(host, order, voice).acts())
