"""The bar above the map: what narrows it, where to go, how near to look."""

from __future__ import annotations

from PySide6.QtCore import Signal

from db.language import many, say
from desktop.map.material import Scope
from desktop.widgets import Chip, FilterBar, IconButton


class Bar(FilterBar):
    """`acted(name)`: an act of the map; `span_wanted(on)`: only what the timeline shows."""

    acted = Signal(str)
    span_wanted = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.span = Chip(say("Only what the timeline shows"), icon="timeline")
        self.span.setCheckable(True)
        self.span.toggled.connect(self._span_toggled)
        self.filters = Chip("", icon="filter")
        self.filters.clicked.connect(lambda: self.acted.emit("filters"))
        self.filters.hide()
        self.nowhere = Chip("", tone="quiet", icon="incidents")
        self.nowhere.clicked.connect(lambda: self.acted.emit("nowhere"))
        self.nowhere.hide()
        self.place = Chip(say("Go to a place"), icon="search")
        self.place.clicked.connect(lambda: self.acted.emit("go"))
        for part in (self.place, self.span, self.filters, self.nowhere):
            self.add(part)
        for name, icon, said in (
            ("out", "zoom-out", say("Zoom out (−)")),
            ("in", "zoom-in", say("Zoom in (+)")),
            ("all", "fit", say("Show everything (Home)")),
            ("print", "print", say("Print or export the map")),
        ):
            button = IconButton(icon, said)
            button.clicked.connect(lambda _=False, n=name: self.acted.emit(n))
            self.add_right(button)

    def tell(self, scope: Scope, nowhere: int) -> None:
        """What narrows the map, and how many incidents have no place on it."""
        self.filters.setVisible(bool(scope.filters))
        self.filters.say(
            many(
                scope.filters,
                "{count:,} filter of the timeline",
                "{count:,} filters of the timeline",
            )
        )
        self.nowhere.setVisible(bool(nowhere))
        self.nowhere.say(many(nowhere, "{count:,} without a place", "{count:,} without a place"))

    def clear_span(self) -> None:
        """All again."""
        self.span.setChecked(False)

    def forget(self) -> None:
        """As for a case that was just opened."""
        self.span.blockSignals(True)
        self.span.setChecked(False)
        self.span.set_tone("neutral")
        self.span.blockSignals(False)
        self.filters.hide()
        self.nowhere.hide()

    def _span_toggled(self, on: bool) -> None:
        self.span.set_tone("accent" if on else "neutral")
        self.span_wanted.emit(on)
