"""The fields of a figure that is given in the words: what is counted, of whom, how many."""

from __future__ import annotations

from collections.abc import Callable

from db import terms
from db.language import say
from db.reading.suggestion import FigureDetail
from db.records import figures
from db.step import Step
from desktop.reading.taken import Taken
from desktop.widgets import ChoiceField, Field, IntegerField
from desktop.widgets.fitting import show_when
from desktop.widgets.side_by_side import SideBySide

_WORDS_ONLY = ("dozens", "several")


class FigureFields:
    """Two lines of a sheet, shown only where a claim gives a figure."""

    def __init__(self, taken: Taken) -> None:
        self.found = taken.figure
        held = self.found.detail if self.found is not None else None
        detail = held if isinstance(held, FigureDetail) else FigureDetail("killed")
        self._raw = self.found.text if self.found is not None else taken.words
        self._state = detail.state
        self.measure = ChoiceField(say("How many were"), terms.MEASURES, detail.measure)
        self.who = ChoiceField(say("Of whom"), terms.WHO, detail.who)
        self.qualifier = ChoiceField(say("Said as"), terms.QUALIFIERS, detail.qualifier)
        number = detail.point if detail.point is not None else detail.min
        self.number = IntegerField(say("Number"), detail.max if number is None else number)
        most = detail.max if number is not None and detail.max != number else None
        self.most = IntegerField(say("Up to"), most)
        self.qualifier.changed.connect(self._fit)
        self._lines = [
            SideBySide(self.measure, self.who),
            SideBySide(self.qualifier, self.number, self.most, shares=(2, 1, 1)),
        ]
        self._fit()

    def fields(self) -> list[Field]:
        """The lines."""
        return list(self._lines)

    def show(self, wanted: bool) -> None:
        """Show the lines or not."""
        for line in self._lines:
            show_when(line, wanted)

    def trouble(self) -> str:
        """Why it cannot be kept yet, or ""."""
        if self.qualifier.value() in _WORDS_ONLY or self._state != "value":
            return ""
        if self.number.value() is None:
            return say("Give the number, or choose “dozens” or “several”.")
        low, high = self.number.value(), self.most.value()
        if self.qualifier.value() == "between" and (high is None or low is None or high < low):
            return say("“between” takes two numbers, the lower one first.")
        return ""

    def adder(self) -> Callable[[Step, int], None]:
        """What writes the figure of a claim. Reads the fields now: the form is gone when the step
        runs."""
        as_said, measure, who = self.qualifier.value(), self.measure.value(), self.who.value()
        number, most = self.number.value(), self.most.value()
        cells: dict[str, object] = {"point": number}
        if as_said in _WORDS_ONLY:
            cells = {}
        elif as_said == "between":
            cells = {"min": number, "max": most}
        elif as_said == "at_least":
            cells = {"min": number}
        elif as_said == "at_most":
            cells = {"max": number}
        cells |= {"who": who, "qualifier": as_said, "state": self._state}
        cells["raw"] = " ".join(self._raw.split())

        def add(step: Step, claim: int) -> None:
            figures.add(step, claim, measure, **cells)

        return add

    def _fit(self) -> None:
        words_only = self.qualifier.value() in _WORDS_ONLY
        show_when(self.number, not words_only)
        show_when(self.most, self.qualifier.value() == "between")
