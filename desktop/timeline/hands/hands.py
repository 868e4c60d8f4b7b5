"""Hands and ears of the timeline: keyboard, voice, selection, dates by hand, menus, the tray.

Hides from the page which parts there are and who needs whom; `hang` is all it knows.
"""

from __future__ import annotations

from db.language import say
from desktop.timeline.acts import Act
from desktop.timeline.hands import keys
from desktop.timeline.hands.date_change import DateChange
from desktop.timeline.hands.date_drag import DateDrag, Ghost
from desktop.timeline.hands.day_order import DayOrder
from desktop.timeline.hands.gap_walk import GapWalk
from desktop.timeline.hands.hover_facts import HoverFacts
from desktop.timeline.hands.key_sheet import show_keys
from desktop.timeline.hands.known import Known
from desktop.timeline.hands.picking import Picking
from desktop.timeline.hands.pointer_menus import PointerMenus
from desktop.timeline.hands.rubber_band import Rings, RubberBand
from desktop.timeline.hands.tray import Tray, TrayDrop
from desktop.timeline.hands.voice import Voice
from desktop.timeline.host import Host


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
    host.add_acts([Act("keys", say("Keys of the timeline"), lambda: _keys(host), ("F1",))])


def _keys(host: Host) -> None:
    show_keys(host.acts, host.view)


def _tray(host: Host, change: DateChange, ghost: Ghost) -> None:
    tray = Tray(host.session, change.edit)
    host.beside.addWidget(tray)
    tray.left.connect(host.view.setFocus)
    TrayDrop(host.view, ghost, change.give)
    words = say("Incidents without a date")
    host.add_acts([Act("tray", words, tray.toggle, ("U",), on=tray.isVisible, menu="show")])


def _picking(host: Host, order: DayOrder, voice: Voice) -> None:
    rings = Rings(host.picked)
    host.add_layer(rings)
    host.add_tool(RubberBand(host.view, host.picked, rings, voice.announce))
    host.picked.changed.connect(host.view.update)
    host.session.closed.connect(host.picked.clear)
    host.add_acts(Picking(host, order, voice).acts())
