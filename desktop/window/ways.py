"""Where one goes in a window and how one comes back: jumps from the search, and the trail.

Hides in which view a record is at home.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from db.records import wording
from db.refs import Ref
from db.search.hits import Hit
from desktop.trail import Stop, Trail
from desktop.window.rooms import HOME

if TYPE_CHECKING:
    from desktop.window.frame import Window

#: Records that are kept in mind for the search.
_LATELY = 6
_WITH_CARD = ("incident", "actor", "source")
#: How far a page is scrolled: pixels, the timeline's window in seconds, or nothing.
_Spot = int | tuple[int, int] | None


class Ways:
    """The ways of one window."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self._walking = False
        self.trail = Trail()
        self._spots: dict[Stop, tuple[int, _Spot]] = {}
        self._wanted: tuple[int, _Spot] | None = None
        window.session.settled.connect(self._go_to_spot)
        #: What the records were called at which one was last, the last one at the end.
        self._titles: dict[Ref, str] = {}

    def note(self) -> None:
        """Remember where one is now."""
        here = self._window
        if not self._walking and here.session.case is not None:
            self._keep_spot()
            self.trail.note(Stop(here.view, here.session.selection))
            here.refresh_acts()
            self._keep_title(here.session.selection)

    def _keep_spot(self) -> None:
        """How far the stop one leaves was scrolled: its own card and page still stand so."""
        if self.trail.at < 0:
            return
        stop = self.trail.stops[self.trail.at]
        card = self._window.inspector.scrolled(stop.ref.kind) if stop.ref is not None else 0
        self._spots[stop] = (card, _page_spot(self._window.pages.made_already(stop.view)))

    def _go_to_spot(self) -> None:
        """Scroll to where the stop was left, once it is drawn."""
        spot, self._wanted = self._wanted, None
        if spot is None:
            return
        self._window.inspector.scroll_to(spot[0])
        _put_page_spot(self._window.desk.page(), spot[1])

    def _keep_title(self, ref: Ref | None) -> None:
        if ref is None or ref.kind not in _WITH_CARD:
            return

        def took(title: str) -> None:
            self._titles.pop(ref, None)
            self._titles[ref] = title

        ask = partial(wording.title, table=ref.kind, row=ref.id)
        self._window.session.read("where one is", ask, took, 3)

    def forget(self) -> None:
        """Another case: a new trail."""
        self.trail = Trail()
        self._titles.clear()
        self._spots.clear()

    def lately(self) -> list[tuple[Ref, str]]:
        """The records at which one was, but for the one where one is; the last one first."""
        now = self._window.session.selection
        return [each for each in reversed(self._titles.items()) if each[0] != now][:_LATELY]

    def back(self) -> None:
        """To the stop before."""
        self._walk(self.trail.back)

    def forward(self) -> None:
        """To the stop after."""
        self._walk(self.trail.forward)

    def jump(self, hit: Hit) -> None:
        """To what the search found."""
        here = self._window
        if hit.ref.kind == "place":
            # A place has no card: what happened there is what one looks for.
            self.keep_to("timeline", hit.ref, hit.title, None)
            return
        home = HOME.get(hit.ref.kind)
        if home is None and here.view not in ("timeline", "incidents"):
            home = "timeline"
        if home is not None and here.view != "timeline":
            here.show_view(home)
        here.session.select(hit.ref)

    def go_to(self, ref: Ref) -> None:
        """To a record, where it is at home or on the timeline."""
        self.jump(Hit(ref, "", "", "", ()))

    def show_time(self, start: int, end: int) -> None:
        """To a stretch of time on the timeline, in seconds."""
        self._window.show_view("timeline")
        show_span = getattr(self._window.pages["timeline"], "show_span", None)
        if show_span is not None:
            show_span(start, end)

    def show_tag(self, tag: int, name: str) -> None:
        """To the incidents that bear a tag, on the timeline."""
        from db.asking import Tagged
        from desktop.timeline.page import TimelinePage

        self._window.show_view("timeline")
        page = self._window.pages["timeline"]
        assert isinstance(page, TimelinePage)
        page.panel.put_alike(Tagged(tag), {("tag", tag): name})

    def keep_to(self, view: str, ref: Ref, name: str, span: tuple[int, int] | None) -> None:
        """To a view that shows only what has to do with one record; `span`: seconds."""
        here = self._window
        page = here.pages[view]
        here.show_view(view)
        # By what they can do, not by what they are: a page's code is loaded when it is shown.
        keep_to = getattr(page, "keep_to", None)
        if keep_to is not None:
            keep_to(ref, name)
        show_span = getattr(page, "show_span", None)
        if span is not None and show_span is not None:
            show_span(*span)

    def _walk(self, step: Callable[[], Stop | None]) -> None:
        self._keep_spot()
        stop = step()
        if stop is None:
            return
        self._walking = True
        self._window.show_view(stop.view)
        self._window.session.select(stop.ref)
        self._walking = False
        self._wanted = self._spots.get(stop)
        if self._window.session.idle:
            self._go_to_spot()
        self._window.refresh_acts()


def _page_spot(page: QWidget | None) -> _Spot:
    scrolled = _scrolled(page)
    if scrolled is not None:
        return scrolled.verticalScrollBar().value()
    view = getattr(page, "view", None)
    motion = getattr(view, "motion", None)
    if view is None or motion is None or getattr(page, "show_span", None) is None:
        return None
    goal = motion.goal(view.scale)
    return int(goal.left), int(goal.right)


def _put_page_spot(page: QWidget, spot: _Spot) -> None:
    scrolled = _scrolled(page)
    if scrolled is not None and isinstance(spot, int):
        scrolled.verticalScrollBar().setValue(spot)
    show_span = getattr(page, "show_span", None)
    if show_span is not None and isinstance(spot, tuple):
        show_span(*spot)


def _scrolled(page: QWidget | None) -> QAbstractScrollArea | None:
    """What of a page is scrolled: the table of a list, the text that is read."""
    for name in ("table", "text"):
        held = getattr(page, name, None)
        if isinstance(held, QAbstractScrollArea):
            return held
    return None
