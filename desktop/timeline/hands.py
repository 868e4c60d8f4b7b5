"""Hands and ears of the timeline: keyboard, voice, selection, dates by hand, menus, the tray.

Hides from the page which parts there are and who needs whom; `hang` is all it knows.
"""

from __future__ import annotations

from desktop.timeline import keys
from desktop.timeline.acts import Act
from desktop.timeline.date_change import DateChange
from desktop.timeline.date_drag import DateDrag, Ghost
from desktop.timeline.day_order import DayOrder
from desktop.timeline.gap_walk import GapWalk
from desktop.timeline.host import Host
from desktop.timeline.hover_facts import HoverFacts
from desktop.timeline.key_sheet import show_keys
from desktop.timeline.known import Known
from desktop.timeline.picking import Picking
from desktop.timeline.pointer_menus import PointerMenus
from desktop.timeline.rubber_band import Rings, RubberBand
from desktop.timeline.tray import Tray, TrayDrop
from desktop.timeline.voice import Voice


def hang(host: Host) -> None:
    """Hang hands and ears into the timeline."""
    known = Known(host.session)
    voice = Voice(host.session, host.view, known, host.picked)
    host.took.connect(voice.forget)
    order = DayOrder(host.session, host.view, voice)
    host.add_layer(HoverFacts(host.view, known))
    menus = PointerMenus(host)
    host.add_acts(keys.acts(host.view, order, host.picked, menus.open_card))
    host.add_acts(menus.acts())
    host.add_acts(GapWalk(host.session, host.view, voice).acts())
    _picking(host, order, voice)
    change = DateChange(host.session, host.view, known)
    host.add_acts([*change.acts(), *order.acts()])
    ghost = Ghost()
    host.add_layer(ghost)
    host.add_tool(DateDrag(host.view, known, change, ghost, lambda: host.session.why_read_only))
    _tray(host, change, ghost)
    host.add_acts([Act("keys", "Keys of the timeline", lambda: _keys(host), ("F1",))])


def _keys(host: Host) -> None:
    show_keys(host.acts, host.view)


def _tray(host: Host, change: DateChange, ghost: Ghost) -> None:
    tray = Tray(host.session, change.edit)
    host.beside.addWidget(tray)
    tray.left.connect(host.view.setFocus)
    TrayDrop(host.view, ghost, change.give)
    words = "Incidents without a date"
    host.add_acts([Act("tray", words, tray.toggle, ("U",), on=tray.isVisible, menu="show")])


def _picking(host: Host, order: DayOrder, voice: Voice) -> None:
    rings = Rings(host.picked)
    host.add_layer(rings)
    host.add_tool(RubberBand(host.view, host.picked, rings, voice.announce))
    host.picked.changed.connect(host.view.update)
    host.session.closed.connect(host.picked.clear)
    host.add_acts(Picking(host, order, voice).acts())
