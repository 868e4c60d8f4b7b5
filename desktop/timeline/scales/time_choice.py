"""Whose time the axis shows, what is counted from which day, and the second calendar.

Hides how the three together become the clock of the view, and that the day an incident gives is
found again when its date changes. What is chosen belongs to a saved view.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import numpy as np
from PySide6.QtCore import QObject, QTimeZone

from db.columns import Columns
from db.errors import BadInput
from db.language import say
from db.records import scene_zones
from db.when import said
from db.when.calendars import CALENDARS, calendar
from db.when.gregorian import civil_day
from db.when.zones import Zone
from desktop.timeline.acts import Act
from desktop.timeline.asking.view_parts import Effect, ViewPart
from desktop.timeline.hands.chosen import days_of
from desktop.timeline.host import Host
from desktop.timeline.scales.calendar_row import CalendarRow
from desktop.timeline.scales.clocks import Clock, days_words
from desktop.timeline.scales.zone_field import ZoneField, place_words
from desktop.widgets import Sheet

_KINDS = ("utc", "scene", "reader")


class TimeChoice(QObject):
    """The clock of one timeline."""

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._host = host
        self.kind = "utc"
        self.scene = ""
        self.zero = 0  # the incident whose day is day 0; 0: plain dates
        self.row = CalendarRow(host.view)
        host.view.tracks.insert(0, self.row)  # right under the axis, whatever else stands there
        host.view_parts.append(ViewPart("time", self._keep, self._read))
        host.add_acts(self._acts())
        host.took.connect(lambda _: self._apply())
        host.session.opened.connect(self._opened)

    def _acts(self) -> list[Act]:
        def act(name: str, words: str, kind: str) -> Act:
            return Act(
                f"time-{name}", words, partial(self.show_time, kind),
                on=lambda: self.kind == kind, menu="clock",
            )  # fmt: skip

        calendars = [
            Act(
                f"calendar-{each.name}",
                each.title,
                partial(self.toggle_calendar, each.name),
                on=lambda name=each.name: self._calendar == name,  # type: ignore[misc]
                menu="clock",
            )
            for each in CALENDARS
        ]
        return [
            act("utc", "UTC", "utc"),
            act("scene", say("Time at the scene"), "scene"),
            act("reader", say("My own time"), "reader"),
            Act("time-zone", say("Choose the time at the scene…"), self.choose_zone, menu="clock"),
            Act("time-turn", say("Next of the three times"), self.turn, ("T",), menu="clock"),
            Act("day-zero", say("Count from the selected incident"), self.toggle_zero, ("R",),
                self._may_count, lambda: bool(self.zero), menu="clock"),
            *calendars,
        ]  # fmt: skip

    # What saved views keep

    def _keep(self) -> dict[str, object]:
        return {
            "time": self.kind,
            "zone": self.scene,
            "zero": self.zero,
            "calendar": self._calendar,
        }

    def _read(self, held: object) -> Effect:
        if not isinstance(held, dict):
            raise BadInput(say("What this view says of the time it shows cannot be read."))
        kind, zone = str(held.get("time", "utc")), str(held.get("zone", ""))
        zero, name = held.get("zero", 0), str(held.get("calendar", ""))
        if zone:
            Zone(zone)
        if kind not in _KINDS or type(zero) is not int or (kind == "scene" and not zone):
            raise BadInput(say("What this view says of the time it shows cannot be read."))
        return partial(self._put, kind, zone, zero, name)

    def _put(self, kind: str, zone: str, zero: int, name: str) -> None:
        self.kind, self.scene, self.zero = kind, zone, zero
        self.row.show(calendar(name))
        self._apply()

    @property
    def _calendar(self) -> str:
        return self.row.calendar.name if self.row.calendar is not None else ""

    # Whose time

    def show_time(self, kind: str) -> None:
        """ "utc", "scene" or "reader"; the scene's is asked for when it is not known."""
        if kind == "scene" and not self.scene:
            self.choose_zone()
            return
        self.kind = kind
        self._apply()

    def turn(self) -> None:
        """UTC, the scene's if it is known or likely, the reader's, UTC."""
        after = _KINDS[(_KINDS.index(self.kind) + 1) % 3]
        if after == "scene" and not self.scene:
            self._with_likely(self._turn_to_scene)
        else:
            self.show_time(after)

    def _turn_to_scene(self, likely: tuple[str, ...]) -> None:
        self.scene = likely[0] if likely else ""
        self.show_time("scene" if likely else "reader")

    def choose_zone(self) -> None:
        """Ask for the clock of the scene."""
        self._with_likely(self._ask_zone)

    def _ask_zone(self, likely: tuple[str, ...]) -> None:
        field = ZoneField(say("Place, zone or offset"), self.scene, likely)

        def then() -> str:
            self.scene, self.kind = field.value(), "scene"
            self._apply()
            return ""

        hint = say(
            "Days begin when the clocks there say so. A date without a time stays on its day."
        )
        Sheet.open(
            self._host.view,
            say("Time at the scene"),
            [field],
            say("Show this time"),
            then,
            hint=hint,
        )

    def _with_likely(self, then: Callable[[tuple[str, ...]], None]) -> None:
        """With the zones that the case speaks for, those of the selected incident first."""
        ask = partial(scene_zones.suggested, incident=self._host.view.selected)
        self._host.session.read("timeline zones", ask, then)

    # Day 0 and calendars

    def _may_count(self) -> bool:
        return bool(self.zero) or self._host.view.selected_row >= 0

    def toggle_zero(self) -> None:
        """Count from the selected incident; from the same one, or without one, no more."""
        view = self._host.view
        self.zero = 0 if view.selected == self.zero or view.selected_row < 0 else view.selected
        self._apply()
        if self.zero:
            first, last = days_of(view.scene, view.selected_row, view.clock)
            words = say("Day 0 is {date}", date=_date(first))
            if last > first:
                many = last - first + 1
                words += say(
                    ", the first of {days_words} it can be", days_words=days_words(many, many)
                )
            self._host.session.noted.emit(words)

    def toggle_calendar(self, name: str) -> None:
        """Show a second calendar, or none."""
        self.row.show(None if self._calendar == name else calendar(name))

    def _opened(self) -> None:
        self.kind, self.scene, self.zero = "utc", "", 0
        self._apply()

    def _apply(self) -> None:
        view = self._host.view
        zone, words = self._zone()
        clock = Clock(zone, words)
        zero = None
        row = _row(view.scene.found, self.zero) if self.zero else -1
        if row >= 0:
            zero = days_of(view.scene, row, clock)[0]
            words = say("{words} · day 0 is {date}", words=words, date=_date(zero))
        made = Clock(zone, words, zero)
        if made != view.clock:
            view.show_clock(made)

    def _zone(self) -> tuple[Zone, str]:
        if self.kind == "scene":
            return Zone(self.scene), say(
                "time at the scene, {place_words}", place_words=place_words(self.scene)
            )
        if self.kind == "reader":
            name = QTimeZone.systemTimeZoneId().toStdString()
            zone = Zone(name) if _is_known(name) else Zone()
            return zone, say("your time, {place_words}", place_words=place_words(zone.name))
        return Zone(), "UTC"


def _row(found: Columns, incident: int) -> int:
    """Where an incident stands in the columns, -1: nowhere."""
    rows = np.flatnonzero(found.ids == incident)
    return int(rows[0]) if rows.size else -1


def _is_known(name: str) -> bool:
    try:
        Zone(name)
    except BadInput:
        return False
    return True


def _date(day: int) -> str:
    year, month, number = civil_day(day)
    if not 0 <= year <= 9999:
        return f"{number}-{month}-{year}"
    return said(f"{year:04d}-{month:02d}-{number:02d}")
