"""Going to a date that is typed, to what is selected, to everything around it.

Hides that words are read while they are typed, a moment after the last letter.
"""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from db.asking import Dated
from db.columns import OPEN
from db.language import say
from db.when import civil, said_span
from db.when.gregorian import DAY
from desktop.timeline.acts import Act
from desktop.timeline.drawing.labels import clean
from desktop.timeline.hands import walk
from desktop.timeline.hands.keys import fit_one
from desktop.timeline.host import Host
from desktop.timeline.moving.bookmarks import Bookmarks
from desktop.timeline.moving.destinations import Destination, Here, destinations
from desktop.timeline.scales.tick_words import rough_year
from desktop.widgets import CheckField, Chip, Field, FlowLayout, IntegerField, Sheet
from desktop.widgets.line import Line

_PAUSE_MS = 120
_HINT = say(
    "late 2019 · 3 May · 44 BC · 12 Hut 1401 · 66 million years ago · +3 weeks · a bookmark"
)
_PREHISTORY = 30_000 * 365 * DAY


class GoField(Field):
    """One line of words; `value()` is the Destination they lead to, or None."""

    def __init__(self, here: Here) -> None:
        super().__init__(say("A date, a step or a name"), _HINT, required=True)
        self._here = here
        self._asked = ""
        self._value: Destination | None = None
        self.found: tuple[Destination, ...] = ()
        self.line = Line()
        self._edit_with(self.line)
        self._choices = QWidget()
        self._flow = FlowLayout(self._choices)
        self._column.addWidget(self._choices)
        self._choices.hide()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.read)
        self.line.textEdited.connect(self._typed)

    def value(self) -> Destination | None:
        self.read()
        return self._value

    def set_value(self, value: Destination) -> None:
        self._pick(value)

    def empty(self) -> bool:
        return not self.line.text().strip()

    def trouble(self) -> str:
        if self.empty():
            return super().trouble()
        if self.value() is not None:
            return ""
        if self.found:
            return say("This can mean more than one time. Pick the one that is meant.")
        return say("This was not understood. Try 18 April 2022, late 2019 or +3 weeks.")

    def read(self) -> None:
        """Read the words now, if they changed since."""
        self._pause.stop()
        words = self.line.text().strip()
        if words == self._asked:
            return
        self._asked = words
        self.found = destinations(words, self._here)
        self._value = self.found[0] if len(self.found) == 1 else None
        self._offer()
        self._tell()

    def _offer(self) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        several = self.found if len(self.found) > 1 else ()
        for each in several:
            chip = Chip(clean(each.words), "accent")
            chip.clicked.connect(lambda _=False, d=each: self._pick(d))
            self._flow.addWidget(chip)
            chip.show()
        self._choices.setVisible(bool(several))

    def _pick(self, picked: Destination) -> None:
        self._value = picked
        self._choices.hide()
        self._tell()
        self.line.setFocus()
        self.changed.emit()

    def _tell(self) -> None:
        if self._value is not None:
            shown = window_words(*self._value.window(self._here))
            self._note.set_tone("accent")
            self._note.say(
                say("{clean} · shows {shown}", clean=clean(self._value.words), shown=shown)
            )
        elif self.found:
            self._note.set_tone("warning")
            self._note.say(say("This can mean more than one time. Which is meant?"))
        elif self._asked:
            self._note.set_tone("warning")
            self._note.say(say("Not understood yet."))
        else:
            self._note.set_tone("secondary")
            self._note.say(self._hint)

    def _typed(self) -> None:
        self._pause.start()
        self._say_changed()


def window_words(start: int, end: int) -> str:
    """A window of time in words, also where no history reaches."""
    if end - start < _PREHISTORY and abs(start) < 1000 * _PREHISTORY:
        return said_span(start, end).partition(" · ")[0]
    return f"{rough_year(civil(start).year)} – {rough_year(civil(end).year)}"


class Going:
    """G, Z and W."""

    def __init__(self, host: Host, bookmarks: Bookmarks) -> None:
        self._host, self._view, self._bookmarks = host, host.view, bookmarks
        self._days = 7
        host.add_acts(
            [
                Act("go", say("Go to a date…"), self.go, ("G",), menu="time"),
                Act("go-selection", say("Zoom to the selection"), self.show_selection, ("Z",),
                    self._chosen, menu="incident"),
                Act("go-around", say("Everything within some days of it…"), self.ask_around, ("W",),
                    lambda: self._view.selected_row >= 0, menu="incident"),
            ]
        )  # fmt: skip

    def go(self) -> None:
        """Ask where to."""
        here = self.here()
        field = GoField(here)

        def then() -> str:
            found = field.value()
            if found is not None:
                self._view.fit(*found.window(here), exact=True)
            return ""

        Sheet.open(self._view, say("Go to"), [field], say("Go"), then)

    def here(self) -> Here:
        """What words are read from."""
        view, found = self._view, self._host.material
        scale = view.motion.goal(view.scale)
        named = [(mark.name, mark.start, mark.end) for mark in self._bookmarks.marks]
        for era in found.eras.all if found is not None else ():
            start, end = era.bounds.earliest, era.bounds.latest
            if start is not None:
                named.append((era.title, start, view.looks.now if end is None else end))
        named = [(name, start, max(end, start + 1)) for name, start, end in named]
        return Here(scale.left, scale.right, view.looks.now, view.clock.zero, named)

    def _chosen(self) -> bool:
        return self._view.selected_row >= 0 or bool(len(self._host.picked))

    def show_selection(self) -> None:
        """All that are picked, or the one that is selected, with room around."""
        view = self._view
        span = self._host.picked.span(view.scene.found) if len(self._host.picked) > 1 else None
        if span is not None:
            view.fit(*span)
        elif view.selected_row >= 0:
            fit_one(view, view.selected_row)

    def ask_around(self) -> None:
        """Ask how many days, then show and keep to what lies so near the selected incident."""
        days = IntegerField(say("Days before and after"), self._days, required=True, least=1)
        only = CheckField(
            say("Filter to them"), True, hint=say("A chip above the lanes takes it away.")
        )

        def then() -> str:
            self._days = min(int(days.value() or 1), 3_650_000)
            self.show_around(self._days, only.value())
            return ""

        fields = [days, only]
        Sheet.open(
            self._view, say("Everything around the selected incident"), fields, say("Show"), then
        )

    def show_around(self, days: int, only: bool) -> None:
        """The window, and the filter if `only`, from so many days before the earliest the selected
        incident can have been to so many after the latest."""
        view = self._view
        row = view.selected_row
        if row < 0:
            return
        found = view.scene.found
        first = walk.instant(found, row)
        last = int(found.latest[row])
        last = first + 1 if last >= OPEN else last
        start = (first // DAY - days) * DAY
        end = (-(-last // DAY) + days) * DAY
        if only:
            self._host.panel.put_alike(Dated(start, end))
        view.fit(start, end, exact=True)
