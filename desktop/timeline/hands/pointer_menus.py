"""The menus at the pointer: on an incident, on several, on the head of a lane, on empty time.

Hides what lies under the pointer, and where the menu opens for a keyboard. Every entry is an act
of the one table.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, QTimer
from PySide6.QtGui import QContextMenuEvent

from db.language import say
from db.refs import Ref
from db.when import said
from desktop.timeline.acts import Act
from desktop.timeline.drawing.labels import clean
from desktop.timeline.grouping.stack import BAR
from desktop.timeline.hands.date_change import date_at
from desktop.timeline.hands.spoken import date_words
from desktop.timeline.host import Host
from desktop.widgets.incident_forms import new_incident

_WIDEST = 44  # letters of the line that says what a menu is about


class PointerMenus(QObject):
    """Answers the menu key, Shift+F10 and the right button."""

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._host = host
        host.view.installEventFilter(self)

    def acts(self) -> list[Act]:
        """The menu itself, the card, and a new incident where the menu was opened."""

        def may_write() -> bool:
            session = self._host.session
            return session.case is not None and not session.why_read_only

        return [
            Act(
                "card",
                say("Open its card"),
                self.open_card,
                ("O",),
                lambda: bool(self._host.view.selected),
                menu="incident",
            ),
            Act(
                "lane-card",
                say("Open the card of the lane"),
                lambda: self._host.view.chose_lane.emit(self._lane_key()),
                ("Shift+O",),
                lambda: bool(self._lane_key()),
                menu="lane",
            ),
            Act("menu", say("Menu of what is selected"), self._by_key, ("Menu", "Shift+F10")),
            Act(
                "incident-new",
                say("New incident here…"),
                self._make,
                ("I",),
                may_write,
                menu="time",
            ),
        ]

    def open_card(self) -> None:
        """The card of the selected incident, with the keyboard in it."""
        self._host.session.go("card")

    def _lane_key(self) -> int:
        """The record that the lane meant stands for; 0 when it has no card."""
        view = self._host.view
        if not 0 <= view.walked_lane < len(view.scene.lanes.lanes):
            return 0
        name = view.scene.lane(view.walked_lane).name
        return name.key if name.owner in ("actor", "source") else 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The menu that belongs to a point of the view."""
        if isinstance(event, QContextMenuEvent):
            if event.reason() == QContextMenuEvent.Reason.Mouse:
                self._open(self._host.view.at(event))
            else:
                self._by_key()
            return True
        return False

    def _by_key(self) -> None:
        view = self._host.view
        if view.held.pointed >= 0:
            top = view.scene.stack.tops[view.held.pointed] - view.top
            view.walked_lane = view.held.pointed
            column = view.ground().column
            self._popup(QPointF(column.center().x(), column.top() + top + 20), "lane")
            return
        at = self._middle_of_selected()
        if at is None:
            at = self._host.view.plot().center()
            self._popup(at, "time")
            return
        self._open(at)

    def _middle_of_selected(self) -> QPointF | None:
        view = self._host.view
        if view.bars is None or view.selected_row < 0:
            return None
        plot = view.plot()
        for place in (view.bars.row == view.selected_row).nonzero()[0].tolist():
            left, width, y = (
                float(each[place]) for each in (view.bars.left, view.bars.width, view.bars.y)
            )
            x = min(max(left + width / 2, 0.0), plot.width())
            if 0 <= y <= plot.height() - BAR:
                return plot.topLeft() + QPointF(x, y + BAR / 2)
        return None

    def _open(self, at: QPointF) -> None:
        view, session = self._host.view, self._host.session
        place = view.bar_at(at) if view.plot().contains(at) else -1
        if place >= 0 and view.bars is not None:
            incident = int(view.scene.found.ids[view.bars.row[place]])
            view.walked_lane = int(view.bars.lane[place])
            if incident not in self._host.picked:
                self._host.picked.clear()
            session.select(Ref("incident", incident))
            self._popup(at, "incident", "selection")
            return
        lane = view.head_at(at)
        if lane is not None:
            view.walked_lane = lane
            self._popup(at, "lane")
            return
        self._popup(at, "time")

    def _popup(self, at: QPointF, *names: str) -> None:
        host, view = self._host, self._host.view
        view.card.hide()
        if "time" in names:
            host.meant = view.scale.at(at.x() - view.plot().left())
        menu = host.menu(*names)
        for action in menu.actions():
            # At the pointer only what can be done here and now; the palette has all of it.
            if not action.isEnabled() and not action.isSeparator():
                menu.removeAction(action)
        words = self._words(names)
        if words and menu.actions():
            head = menu.addAction(words)
            head.setEnabled(False)
            menu.insertAction(menu.actions()[0], head)
            menu.insertSeparator(menu.actions()[1])
        # What was chosen is run after the menu has gone.
        menu.aboutToHide.connect(lambda: QTimer.singleShot(0, self._forget))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(view.on_screen(at))

    def _words(self, names: tuple[str, ...]) -> str:
        """What the menu is about."""
        view = self._host.view
        if "lane" in names:
            words = clean(view.scene.lane(view.walked_lane).name.name)
        elif "time" in names:
            second = self._host.meant
            words = "" if second is None else said(date_at(view, second))
        elif view.selected in self._host.picked:
            words = say("{count:,} incidents are selected", count=len(self._host.picked))
        else:
            label = view.labels.get(view.selected)
            words = "" if label is None else clean(label.caption.title)
            if label is not None and (date := date_words(label)):
                words = f"{_cut(words)} · {date}"
                return words.replace("&", "&&")
        return _cut(words).replace("&", "&&")

    def _forget(self) -> None:
        self._host.meant = None

    def _make(self) -> None:
        host, view = self._host, self._host.view
        middle = view.scale.at(view.scale.width / 2)
        second = middle if host.meant is None else host.meant
        new_incident(host.session, view, date_at(view, second))


def _cut(words: str) -> str:
    return words if len(words) <= _WIDEST else f"{words[: _WIDEST - 1].rstrip()}…"
