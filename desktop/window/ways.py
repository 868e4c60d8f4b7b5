"""Where one goes in a window and how one comes back: jumps from the search, and the trail.

Hides in which view a record is at home.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from db.refs import Ref
from db.search.hits import Hit
from desktop.trail import Stop, Trail
from desktop.window.rooms import HOME

if TYPE_CHECKING:
    from desktop.window.frame import Window


class Ways:
    """The ways of one window."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self._walking = False
        self.trail = Trail()

    def note(self) -> None:
        """Remember where one is now."""
        here = self._window
        if not self._walking and here.session.case is not None:
            self.trail.note(Stop(here.view, here.session.selection))
            here.refresh_acts()

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
        stop = step()
        if stop is None:
            return
        self._walking = True
        self._window.show_view(stop.view)
        self._window.session.select(stop.ref)
        self._walking = False
        self._window.refresh_acts()
