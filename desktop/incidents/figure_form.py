"""The form for a figure: how many, of whom, in whose words; and the rule of the headlines.

Hides which numbers belong to "at least", "between" or "dozens".
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from db import terms
from db.language import say
from db.records import figures
from db.records.claims import Claim
from db.records.figures import Figure
from desktop.session import Session
from desktop.widgets import ChoiceField, IntegerField, RecordPicker, Sheet, TextField, WhenField
from desktop.widgets.claim_words import attribution
from desktop.widgets.fitting import show_when
from desktop.widgets.picker import Found
from desktop.widgets.record_search import actor_of, actor_search, edtf_of, when_from
from desktop.widgets.side_by_side import SideBySide


class FigureForm:
    """The fields of a figure; which numbers it takes follows its qualifier."""

    def __init__(self, session: Session, said: Sequence[Claim], figure: Figure | None) -> None:
        self.claim = ChoiceField(
            say("Given by"), [(str(each.id), attribution(each)) for each in said]
        )
        self.measure = ChoiceField(say("How many were"), terms.MEASURES)
        self.who = ChoiceField(say("Of whom"), terms.WHO)
        self.side = RecordPicker(
            say("Of which side"), actor_search(session), create=say("Create actor")
        )
        self.qualifier = ChoiceField(say("Said as"), terms.QUALIFIERS)
        self.state = ChoiceField(say("What is given"), _STATES)
        self.point = IntegerField(say("Number"))
        self.low = IntegerField(say("Lowest"))
        self.high = IntegerField(say("Highest"))
        # A best estimate with its spread keeps the word it was given with.
        self._spread_as = "between"
        self.raw = TextField(say("In their words"), placeholder=say("at least 72"))
        self.as_of = WhenField(say("As of"), hint="")
        if figure is not None:
            self._fill(figure)
        self.numbers = SideBySide(self.point, self.low, self.high)
        for field in (self.qualifier, self.state):
            field.changed.connect(self._show_fitting)
        self._show_fitting()

    def _fill(self, figure: Figure) -> None:
        self.claim.set_value(str(figure.claim))
        self.measure.set_value(figure.measure)
        self.who.set_value(figure.who)
        if figure.side is not None:
            self.side.set_value(Found(figure.side, figure.side_name))
        self.qualifier.set_value(figure.qualifier)
        self.state.set_value(figure.state)
        numbers = (figure.point, figure.minimum, figure.maximum)
        if figure.minimum is not None and figure.maximum is not None:
            self._spread_as = figure.qualifier
            self.qualifier.set_value("between")
        self.point.set_value(
            figure.point
            if self._several()
            else next((number for number in numbers if number is not None), None)
        )
        self.low.set_value(figure.minimum)
        self.high.set_value(figure.maximum)
        self.raw.set_value(figure.raw)
        self.as_of.set_value(when_from(figure.as_of))

    def _several(self) -> bool:
        return self.qualifier.value() == "between"

    def _show_fitting(self) -> None:
        counted = self.state.value() == "value"
        rough = self.qualifier.value() in ("dozens", "several")
        show_when(self.qualifier, counted)
        show_when(self.numbers, counted and not rough)
        show_when(self.low, self._several())
        show_when(self.high, self._several())

    def fields(self) -> list[QWidget]:
        """The fields in the order of the form."""
        return [
            self.claim,
            SideBySide(self.measure, self.who),
            self.side,
            SideBySide(self.state, self.qualifier),
            self.numbers,
            SideBySide(self.raw, self.as_of),
        ]

    def trouble(self) -> str:
        """Why the figure cannot be taken yet, or ""."""
        if self.state.value() != "value" or self.qualifier.value() in ("dozens", "several"):
            return ""
        low, high = self.low.value(), self.high.value()
        if self._several():
            if low is None or high is None:
                return say("Between needs the lowest and the highest number.")
            return say("The lowest number is above the highest.") if low > high else ""
        return say("A number is needed.") if self.point.value() is None else ""

    def cells(self) -> dict[str, object]:
        """The cells of the figure but its side (which may have to be made first)."""
        counted = self.state.value() == "value"
        qualifier = self.qualifier.value()
        number = self.point.value() if counted else None
        several = counted and self._several()
        single = counted and qualifier not in ("between", "dozens", "several")
        return {
            "claim": int(self.claim.value()),
            "measure": self.measure.value(),
            "who": self.who.value(),
            "state": self.state.value(),
            "qualifier": self._spread_as if several else qualifier if counted else "exact",
            "point": number if several or (single and qualifier in ("exact", "about")) else None,
            "min": self.low.value() if several else number if qualifier == "at_least" else None,
            "max": self.high.value() if several else number if qualifier == "at_most" else None,
            "raw": self.raw.value(),
            "as_of": edtf_of(self.as_of.value()),
        }


_STATES = [
    ("value", say("A number")),
    ("unknown", say("That it is not known")),
    ("none", say("That there were none")),
    ("not_stated", say("Nothing")),
]


def edit_figure(
    session: Session, near: QWidget, said: Sequence[Claim], figure: Figure | None
) -> Sheet:
    """Open the form for a new figure, or with one in it."""
    form = FigureForm(session, said, figure)

    def then() -> str:
        sentence = form.trouble()
        if sentence:
            return sentence
        cells, side = form.cells(), form.side.value()
        if figure is None:
            session.do(
                say("Add figure"),
                lambda step: step.insert("figure", {**cells, "side": actor_of(step, side)}),
            )
        else:
            session.do(
                say("Change figure"),
                lambda step: figures.change(step, figure.id, **cells, side=actor_of(step, side)),
            )
        return ""

    title = say("Add a figure") if figure is None else say("Change the figure")
    return Sheet.open(
        near, title, form.fields(), say("Add figure") if figure is None else say("Save"), then
    )
