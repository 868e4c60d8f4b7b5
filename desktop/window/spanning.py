"""Where the timeline and the network go through time together.

Neither room knows the other: what the one shows is told to the other, and never back again.
"""

from __future__ import annotations

from PySide6.QtCore import QObject

from desktop.network.page import NetworkPage
from desktop.timeline.page import TimelinePage
from desktop.timeline.scales.scale import Scale


def together(timeline: TimelinePage, network: NetworkPage) -> None:
    """From now on what the one shows is told to the other."""
    _Passing(timeline, network)


class _Passing(QObject):
    """Passes the window of time on, one way at a time; lives as long as the network."""

    def __init__(self, timeline: TimelinePage, network: NetworkPage) -> None:
        super().__init__(network)
        self._timeline, self._network = timeline, network
        self._passing = False
        timeline.view.moved.connect(self._timeline_moved)
        if timeline.material is not None:
            self._tell(timeline.view.scale)
        network.span_chosen.connect(self._network_moved)

    def _timeline_moved(self, scale: Scale) -> None:
        if not self._passing and self._timeline.isVisible():
            self._passing = True
            self._tell(scale)
            self._passing = False

    def _tell(self, scale: Scale) -> None:
        """Where the timeline shows all its incidents, nothing is narrowed: dates of relations may
        lie beyond them."""
        found = self._timeline.material
        whole = None if found is None else found.whole
        if whole is not None and scale.left <= whole[0] and whole[1] <= scale.right:
            self._network.follow(None, None)
        else:
            self._network.follow(scale.left, scale.right)

    def _network_moved(self, span: tuple[int, int]) -> None:
        if not self._passing:
            self._passing = True
            self._timeline.show_span(*span)
            self._passing = False
