"""A fact of a card: its quiet name at the left, the words at the right, changed by pressing it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.theme import Space, broad, refit
from desktop.widgets.acts import Act
from desktop.widgets.item_row import MARGIN, EditArea
from desktop.widgets.labels import Secondary, Words

_NAMES = 104


def names_width() -> int:
    """Pixels for the names of facts, the same on every card; what is longer takes two lines."""
    return (_NAMES + broad(_NAMES)) // 2


class FactRow(EditArea):
    """ "Country   Afghanistan". A widget may stand in place of the words."""

    def __init__(
        self,
        label: str,
        value: str | QWidget,
        acts: Sequence[Act] = (),
        name: str = "",
        tone: str = "",
        opens: Callable[[], object] | None = None,
    ) -> None:
        """`opens`: what a press does; the first act when there is nothing to open."""
        spoken = f"{label}: {value}" if isinstance(value, str) else label
        super().__init__(spoken, acts, name or f"fact:{label}")
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, 4, MARGIN, 4)
        row.setSpacing(Space.S)
        quiet = Secondary(label, "body")
        refit(quiet, lambda label: label.setFixedWidth(names_width()))
        row.addWidget(quiet, 0, Qt.AlignmentFlag.AlignTop)
        shown = Words(value, "body", tone) if isinstance(value, str) else value
        row.addWidget(shown, 1)
        if self._more is not None:
            self._more.raise_()
        if opens is None:
            self.press_edits()
        else:
            self.opens(opens)
