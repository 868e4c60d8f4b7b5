"""A field for a time zone: a city, the name of a zone or an offset, with what its clocks read.

Hides the many ways people name a zone.
"""

from __future__ import annotations

import re
import time
from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QWidget

from db.errors import BadInput
from db.language import say
from db.when.zones import Zone, names
from desktop.widgets import Chip, Field, FlowLayout
from desktop.widgets.line import Line

_OFFSET = re.compile(r"(?:UTC|GMT)?\s*([+\-−])\s*(\d{1,2})(?::?(\d\d))?", re.IGNORECASE)


def place_words(name: str) -> str:
    """A zone for people: "Kabul", "UTC+04:30"."""
    if not name:
        return "UTC"
    if name[0] in "+-":
        return f"UTC{name}"
    return name.rpartition("/")[2].replace("_", " ")


@lru_cache(1)
def _by_city() -> dict[str, str]:
    return {place_words(name).casefold(): name for name in reversed(names())}


def zone_named(text: str) -> str | None:
    """The name of the zone a person means; None when nobody knows it."""
    text = text.strip()
    match = _OFFSET.fullmatch(text)
    if match:
        sign = "+" if match[1] == "+" else "-"
        name = f"{sign}{int(match[2]):02d}:{match[3] or '00'}"
    else:
        plain = text.partition(" (")[0].strip()
        name = _by_city().get(plain.casefold(), plain.replace(" ", "_"))
    if not name:
        return None
    try:
        return Zone(name).name
    except BadInput:
        return None


class ZoneField(Field):
    """`value()` is the name of a zone (see db.when.zones.Zone). `likely`: offered to pick."""

    def __init__(self, label: str, value: str, likely: tuple[str, ...]) -> None:
        super().__init__(
            label, say("A city such as Kabul, a zone such as Asia/Kabul, or +04:30"), True
        )
        self.line = Line(place_words(value) if value else "")
        self._edit_with(self.line)
        words = sorted(f"{place_words(name)} ({name})" for name in names())
        completer = QCompleter(words, self.line)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setMaxVisibleItems(9)
        self.line.setCompleter(completer)
        self.line.textChanged.connect(self._typed)
        if likely:
            self._column.addWidget(self._offer(likely))
        self._typed()

    def value(self) -> str:
        return zone_named(self.line.text()) or ""

    def set_value(self, value: str) -> None:
        self.line.setText(place_words(value))

    def empty(self) -> bool:
        return not self.line.text().strip()

    def trouble(self) -> str:
        if not self.empty() and zone_named(self.line.text()) is None:
            return say("No zone of this name is known. Try a large city of the same country.")
        return super().trouble()

    def _offer(self, likely: tuple[str, ...]) -> QWidget:
        choices = QWidget()
        flow = FlowLayout(choices)
        for name in likely:
            chip = Chip(place_words(name), "accent")
            chip.clicked.connect(lambda _=False, n=name: self.set_value(n))
            flow.addWidget(chip)
        return choices

    def _typed(self) -> None:
        name = zone_named(self.line.text())
        self._say_changed()
        if name is None:
            self.complain("")
            return
        zone = Zone(name)
        size = abs(zone.offset(int(time.time()))) // 60
        sign = "+" if zone.offset(int(time.time())) >= 0 else "−"
        self._note.set_tone("accent")
        self._note.say(
            say(
                "{name}, now UTC{sign}{size:02d}:{size2:02d}",
                name=name or "UTC",
                sign=sign,
                size=size // 60,
                size2=size % 60,
            )
        )
