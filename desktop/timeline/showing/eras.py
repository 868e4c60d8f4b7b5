"""Eras on the timeline: the bands, their row under the axis, and everything that can be done.

Hides which parts there are (row, bands, drag, sheets) from the page; `hang` is all it knows.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF
from PySide6.QtGui import QContextMenuEvent, QMouseEvent
from PySide6.QtWidgets import QMenu

from db.language import say
from db.records.eras import Era
from desktop.timeline.acts import Act
from desktop.timeline.host import Host
from desktop.timeline.material import Material
from desktop.timeline.showing.era_bands import EraBands
from desktop.timeline.showing.era_drag import EraDrag, edge_text
from desktop.timeline.showing.era_row import Band, EraRow, entries
from desktop.timeline.showing.era_sheets import (
    EraList,
    choose_era,
    delete_era,
    edit_era,
    move_era,
    new_era,
)
from desktop.widgets import Sheet


def hang(host: Host) -> Hands:
    """Hang eras into the timeline."""
    return Hands(host)


class Hands(QObject):
    """Keeps the row true to the case, and answers pointer and keys."""

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._host = host
        self.row = EraRow()
        host.add_track(self.row)
        host.add_layer(EraBands(self.row))
        drag = EraDrag(host.view, self.row, self._made, self._moved, self._may_write)
        host.add_tool(drag)
        host.took.connect(self._took)
        host.view.installEventFilter(self)
        host.add_acts(self._acts())

    def _acts(self) -> list[Act]:
        def any_era() -> bool:
            return bool(self.row.bands)

        return [
            Act("era-new", say("New era…"), self.make, ("Y",), self._may_write, menu="time"),
            Act("era-show", say("Show an era…"), self.choose, (), any_era),
            Act("era-list", say("All eras…"), self.show_list, ("Shift+Y",), any_era),
            Act("eras", say("Eras"), self.toggle, on=lambda: self.row.height > 0, menu="show"),
        ]

    def toggle(self) -> None:
        """Show row and bands, or neither; without eras, an empty row to drag in."""
        visible = self.row.height > 0
        self.row.shown, self.row.wanted = not visible, not visible
        self.row.fit()
        self._host.view.furnished()

    def make(self) -> None:
        """Ask for a new era."""
        new_era(self._host.session, self._host.view)

    def choose(self) -> None:
        """Ask which era to look at."""
        choose_era(self._host.view, self.row.bands, self.go)

    def show_list(self) -> None:
        """The list of all eras."""
        view = self._host.view
        shown: list[Sheet] = []

        def leave() -> None:
            for sheet in shown:
                sheet.cancel()

        def go(era: Era) -> None:
            leave()
            self.go(era)

        def edit(era: Era) -> None:
            leave()
            edit_era(self._host.session, view, era)

        def delete(era: Era) -> None:
            delete_era(self._host.session, era)
            for line in listed.rows:
                if line.band.era.id == era.id:
                    line.hide()

        listed = EraList(self.row.bands, go, edit, delete, self._may_write())
        shown.append(
            Sheet.open(view, say("Eras"), [listed], say("Done"), lambda: "", width=560, cancel="")
        )

    def go(self, era: Era) -> None:
        """Show one era whole; an open end reaches as far as the incidents."""
        self.row.marked = era.id
        start, end = era.bounds.earliest, era.bounds.latest
        found = self._host.material
        whole = found.whole if found is not None else None
        if start is None:
            start = min(whole[0], end - 1) if whole and end is not None else (end or 1) - 1
        if end is None:
            end = max(whole[1] if whole else 0, self._host.view.looks.now, start + 86_400)
        self._host.view.fit(start, end)

    def _may_write(self) -> bool:
        session = self._host.session
        return session.case is not None and not session.why_read_only

    def _took(self, found: Material) -> None:
        had = bool(self.row.bands)
        self.row.show(found.eras.all)
        if had != bool(self.row.bands):
            self._host.legend.show_more(entries() if self.row.bands else [], "eras")
        self._host.view.furnished()

    def _made(self, edtf: str) -> None:
        new_era(self._host.session, self._host.view, edtf)

    def _moved(self, era: Era, edtf: str) -> None:
        move_era(self._host.session, era, edtf)

    # Double click and the menu of one era

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Double click and context menu in the row."""
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonDblClick:
            return self._double(self._host.view.at(event))
        if isinstance(event, QContextMenuEvent):
            return self._menu(event)
        return False

    def _at(self, at: QPointF) -> tuple[QPointF, Band | None] | None:
        track = self._host.view.ground().track_at(at)
        if track is None or track[0] is not self.row:
            return None
        return track[1], self.row.at(track[1], self._host.view.scale)

    def _double(self, at: QPointF) -> bool:
        found = self._at(at)
        if found is None or not self._may_write():
            return found is not None
        inside, band = found
        view, session = self._host.view, self._host.session
        if band is not None:
            edit_era(session, view, band.era)
        else:
            new_era(session, view, edge_text(view.scale.at(inside.x()), view.scale.step))
        return True

    def _menu(self, event: QContextMenuEvent) -> bool:
        found = self._at(self._host.view.at(event))
        if found is None or event.reason() == QContextMenuEvent.Reason.Keyboard:
            return False
        menu = self.menu(found[1].era if found[1] is not None else None)
        menu.popup(event.globalPos())
        return True

    def menu(self, era: Era | None) -> QMenu:
        """What can be done with an era (None: beside one)."""
        view, session = self._host.view, self._host.session
        menu = QMenu(view)
        menu.aboutToHide.connect(menu.deleteLater)
        if era is not None:
            menu.addAction(say("Show this era")).triggered.connect(lambda: self.go(era))
        if era is not None and self._may_write():
            menu.addAction(say("Change…")).triggered.connect(lambda: edit_era(session, view, era))
            menu.addAction(say("Delete")).triggered.connect(lambda: delete_era(session, era))
            menu.addSeparator()
        if self._may_write():
            menu.addAction(say("New era…\tY")).triggered.connect(self.make)
        if self.row.bands:
            menu.addAction(say("All eras…\tShift+Y")).triggered.connect(self.show_list)
        return menu
