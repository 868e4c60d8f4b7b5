"""Where everything that belongs to the timeline hangs itself in: view, bar, acts, tools.

Hides from each feature how the page is put together, and from the page what features there
are: `furnishing` names them.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAccessible, QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from db.columns import Plans
from db.language import say
from desktop.session import Session
from desktop.timeline.acts import Act, Acts
from desktop.timeline.asking.overview import Overview
from desktop.timeline.asking.panel import Panel
from desktop.timeline.asking.view_parts import ViewPart
from desktop.timeline.drawing.legend import Legend
from desktop.timeline.hands.picked import Picked
from desktop.timeline.hands.pointer import Pointer
from desktop.timeline.material import Material
from desktop.timeline.parts import Layer, Tool, Track
from desktop.timeline.view import TimelineView
from desktop.widgets import spoken_parts
from desktop.widgets.spoken_parts import SpokenView


class Host(QObject):
    """The timeline's parts. `took(Material)`: what was read is in the view; emit `renew` when what
    is to be read is something else now; `view_wanted(name)`: show what was saved under this name.
    `view_parts`: what a saved view keeps of each feature."""

    took = Signal(object)
    renew = Signal()
    view_wanted = Signal(str)

    def __init__(self, session: Session, page: QWidget) -> None:
        super().__init__(page)
        self.session = session
        self.page = page
        self.panel = Panel(session)
        self.view = TimelineView(int(datetime.now(UTC).timestamp()))
        self.legend = Legend()
        self.overview = Overview(self.view.head_width)
        spoken_parts.tell(self.overview, lambda: SpokenView(self.overview, QAccessible.Role.Chart))
        # Filters are asked from the last one back: the pointer hears of Escape first.
        self.view.installEventFilter(self)
        self.pointer = Pointer(self.view)
        self.acts = Acts()
        #: The lanes, and what stands at their right.
        self.beside = QHBoxLayout()
        self.beside.setSpacing(0)
        self.picked = Picked(self)
        self.view_parts: list[ViewPart] = []
        #: How the lanes of each axis stand; emit `renew` after changing it.
        self.plans = Plans()
        #: The second a menu at the pointer was opened at; None: none is open, the middle is meant.
        self.meant: int | None = None
        self.material: Material | None = None
        self.panel.menu_wanted.connect(self._open_menu)

    def add_acts(self, acts: Iterable[Act]) -> None:
        """Into the table of keys, the menus and the palette ("Timeline: ...")."""
        for act in acts:
            self.acts.add(act)
            action = QAction(
                say("Timeline: {words}{words2}", words=act.words[0].lower(), words2=act.words[1:]),
                self.page,
            )
            action.setObjectName(f"timeline.{act.name}")
            action.setShortcuts([QKeySequence(key) for key in act.keys])
            # Only where the timeline has the focus: a letter is text everywhere else.
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(lambda _=False, name=act.name: self.acts.run(name))
            self.page.addAction(action)

    def bind_keys(self, name: str, keys: tuple[str, ...]) -> None:
        """Put an act, by its name in the palette, on other keys."""
        self.acts.bind(name.removeprefix("timeline."), keys)

    def add_layer(self, layer: Layer) -> None:
        """Drawn over or under the bars from now on."""
        self.view.layers.append(layer)
        self.view.furnished()

    def add_track(self, track: Track) -> None:
        """Beneath the lanes, below the tracks there are."""
        self.view.tracks.append(track)
        self.view.furnished()

    def add_tool(self, tool: Tool) -> None:
        """Asked before the tools there are."""
        self.pointer.tools.insert(0, tool)

    def menu(self, *names: str) -> QMenu:
        """The acts of one menu, or of several one below the other, as they stand now."""
        menu = QMenu(self.page)
        for name in names:
            if menu.actions():
                menu.addSeparator()
            for act in self.acts.of_menu(name):
                action = menu.addAction(act.words)
                if act.keys:
                    action.setText(f"{act.words}\t{act.keys[0]}")
                action.setEnabled(act.ready())
                if act.on is not None:
                    action.setCheckable(True)
                    action.setChecked(act.on())
                action.triggered.connect(lambda _=False, name=act.name: self.acts.run(name))
        return menu

    def _open_menu(self, name: str, button: QWidget) -> None:
        menu = self.menu(name)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the view."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self.acts.press(event)
        return False
