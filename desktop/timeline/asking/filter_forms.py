"""One small form for each thing that can be asked: an actor and roles, a span of time, a range.

Hides how a leaf of a question becomes fields and comes back from them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import cast

from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from db import terms, when
from db.asking import (
    Assessed,
    Counted,
    Dated,
    FromOutlet,
    FromSource,
    InPlace,
    InState,
    Leaf,
    Names,
    OfKind,
    Rated,
    Stands,
    Tagged,
    WithActor,
    Words,
    span_dates,
)
from db.errors import BadInput
from db.language import number, say
from db.records.tags import Tag
from desktop.session import Session
from desktop.theme import Space
from desktop.widgets import ChoiceField, Field, Found, IntegerField, RecordPicker, TextField
from desktop.widgets import WhenField as DateField
from desktop.widgets.record_search import actor_search, place_search, source_search

_HOW = [("possibly", say("Possibly")), ("surely", say("Surely"))]


@dataclass(frozen=True, slots=True)
class Form:
    """`make` gives what was asked and the names it needs; raises BadInput with a sentence."""

    title: str
    fields: Sequence[Field]
    make: Callable[[], tuple[Leaf, Names]]
    hint: str = ""


class TermsField(Field):
    """Several terms of a vocabulary, ticked; `value()`: their codes in its order."""

    def __init__(
        self, label: str, vocabulary: terms.Vocabulary, value: Sequence[str] = (), hint: str = ""
    ) -> None:
        super().__init__(label, hint)
        self.boxes = {term.code: QCheckBox(term.said) for term in vocabulary}
        body = QWidget()
        grid = QGridLayout(body)
        grid.setContentsMargins(0, Space.XS, 0, 0)
        grid.setVerticalSpacing(Space.S)
        rows = len(self.boxes) if len(self.boxes) <= 6 else (len(self.boxes) + 1) // 2
        for place, (code, box) in enumerate(self.boxes.items()):
            box.setChecked(code in value)
            box.toggled.connect(self._say_changed)
            grid.addWidget(box, place % rows, place // rows)
        self._edit_with(body)

    def value(self) -> tuple[str, ...]:
        return tuple(code for code, box in self.boxes.items() if box.isChecked())

    def set_value(self, value: Sequence[str]) -> None:
        for code, box in self.boxes.items():
            box.setChecked(code in value)

    def focus(self) -> None:
        next(iter(self.boxes.values())).setFocus()


def form(session: Session, held: Leaf, names: Names, tags: Sequence[Tag] = ()) -> Form | None:
    """The form for a leaf, filled with what it asks now (an id of 0: nothing yet). None: there is
    nothing to fill in. `tags`: all of the case."""
    match held:
        case Words():
            return _words(held)
        case WithActor():
            return _actor(session, held, names)
        case InPlace(place):
            search = place_search(session)
            picker = RecordPicker(
                say("Place"), search, _found(names, "place", place), required=True
            )
            return _record(
                say("Incidents in a place"), picker, "place", InPlace, say("With all within it.")
            )
        case FromSource(source):
            search = source_search(session)
            picker = RecordPicker(
                say("Source"), search, _found(names, "source", source), required=True
            )
            return _record(say("Incidents from a source"), picker, "source", FromSource)
        case FromOutlet(outlet):
            search = actor_search(session)
            picker = RecordPicker(
                say("Outlet"), search, _found(names, "actor", outlet), required=True
            )
            return _record(say("Incidents that an outlet published"), picker, "actor", FromOutlet)
        case Tagged(tag):
            return _tag(tag, tags)
        case Rated():
            return _rated(held)
        case Dated():
            return _dated(held)
        case Counted():
            return _counted(held)
    return _terms(held)


def _found(names: Names, table: str, number: int) -> Found | None:
    return Found(number, names.get((table, number), "")) if number else None


def _words(held: Words) -> Form:
    hint = say("Title and summary, in any script; the beginnings of words are enough.")
    field = TextField(say("Words"), held.text, hint=hint, required=True)
    return Form(say("Incidents with these words"), [field], lambda: (Words(field.value()), {}))


def _record(
    title: str, picker: RecordPicker, table: str, leaf: Callable[[int], Leaf], hint: str = ""
) -> Form:
    def make() -> tuple[Leaf, Names]:
        found = _picked(picker)
        return leaf(cast(int, found.id)), {(table, cast(int, found.id)): found.title}

    return Form(title, [picker], make, hint)


def _picked(picker: RecordPicker) -> Found:
    found = picker.value()
    if found is None or found.id is None:
        raise BadInput(say("Choose one of the suggestions."))
    return found


def _actor(session: Session, held: WithActor, names: Names) -> Form:
    value = _found(names, "actor", held.actor)
    picker = RecordPicker(say("Actor"), actor_search(session), value, required=True)
    roles = TermsField(
        say("In the role of"), terms.ROLES, held.roles, hint=say("None ticked: in any role.")
    )

    def make() -> tuple[Leaf, Names]:
        found = _picked(picker)
        number = cast(int, found.id)
        return WithActor(number, roles.value()), {("actor", number): found.title}

    return Form(say("Incidents with an actor"), [picker, roles], make)


def _terms(held: Leaf) -> Form | None:
    made: Callable[[], Leaf]
    match held:
        case OfKind(kinds):
            field = TermsField(say("Kind"), terms.INCIDENT_KINDS, kinds)
            title, made = say("Incidents of these kinds"), lambda: OfKind(field.value())
        case Stands(standings):
            codes = [terms.STANDINGS[each].code for each in standings]
            field = TermsField(say("Standing"), terms.STANDINGS, codes)
            title, made = say("How incidents stand"), lambda: Stands(_places(field))
        case Assessed(gradings):
            field = TermsField(say("Our assessment"), terms.GRADINGS, gradings)
            title, made = say("How we grade incidents"), lambda: Assessed(field.value())
        case InState(states):
            field = TermsField(say("Our work"), terms.INCIDENT_STATUS, states)
            title, made = say("How far our work is"), lambda: InState(field.value())
        case _:
            return None

    def make() -> tuple[Leaf, Names]:
        if not field.value():
            raise BadInput(say("Tick at least one."))
        return made(), {}

    return Form(title, [field], make)


def _places(field: TermsField) -> tuple[int, ...]:
    return tuple(place for place, box in enumerate(field.boxes.values()) if box.isChecked())


def _tag(held: int, tags: Sequence[Tag]) -> Form:
    choices = [(str(tag.id), f"{tag.text}  ({number(tag.count)})") for tag in tags]
    field = ChoiceField(say("Tag"), choices, str(held) if held else "")

    def make() -> tuple[Leaf, Names]:
        number = int(field.value() or 0)
        if not number:
            raise BadInput(say("There are no tags yet. Tag an incident first."))
        return Tagged(number), {("tag", each.id): each.text for each in tags}

    hint = "" if tags else say("There are no tags yet. Tag an incident first (Shift+T).")
    return Form(say("Incidents with a tag"), [field], make, hint)


def _rated(held: Rated) -> Form:
    letters = TermsField(say("Reliability of the source"), terms.RELIABILITIES, held.letters)
    digits = TermsField(say("Credibility of the claim"), terms.CREDIBILITIES, held.digits)

    def make() -> tuple[Leaf, Names]:
        if not letters.value() and not digits.value():
            raise BadInput(say("Tick at least one letter or digit."))
        return Rated(letters.value(), digits.value()), {}

    hint = say("At least one claim about the incident has such a grade. None ticked: any.")
    return Form(say("Incidents by Admiralty grade"), [letters, digits], make, hint)


def _how(surely: bool, hint: str) -> ChoiceField:
    return ChoiceField(say("How surely"), _HOW, "surely" if surely else "possibly", hint=hint)


def _counted(held: Counted) -> Form:
    measure = ChoiceField(say("Figure", sense="what is counted"), terms.MEASURES, held.measure)
    low = IntegerField(say("At least"), held.low, hint=say("Empty: no limit."))
    high = IntegerField(say("At most"), held.high, hint=say("Empty: no limit."))
    how = _how(
        held.surely,
        say(
            "Possibly: the range of what is given reaches into these limits. Surely: all "
            "of it lies within them."
        ),
    )

    def make() -> tuple[Leaf, Names]:
        least, most = low.value(), high.value()
        if least is not None and most is not None and least > most:
            raise BadInput(say("The lower limit lies above the upper one."))
        return Counted(measure.value(), least, most, how.value() == "surely"), {}

    return Form(say("Incidents by their figures"), [measure, low, high, how], make)


_SPANS = [
    ("in", say("In or during")),
    ("from", say("From this date on")),
    ("before", say("Before this date")),
    ("between", say("From one date to another")),
]


def _dated(held: Dated) -> Form:
    start, end = held.start, held.end
    dates = span_dates(
        start if start is not None else end or 0, end if end is not None else start or 0
    )
    kind = "in"
    if (start is None) != (end is None):
        kind = "before" if start is None else "from"
    elif dates is not None and dates[0] != dates[1]:
        kind = "between"
    empty = start is None and end is None
    first, last = (None, None) if empty or dates is None else map(when.parse, dates)
    span = ChoiceField(say("Incidents"), _SPANS, kind)
    one = DateField(say("Date"), first if kind != "before" else last, required=True)
    other = DateField(say("To the end of"), last if kind == "between" else None, required=True)
    how = _how(
        held.surely,
        say(
            "Possibly: some of its possible dates lie there. Surely: it was then, "
            "whatever the truth inside its dates is."
        ),
    )

    def show() -> None:
        other.setVisible(span.value() == "between")

    span.changed.connect(show)
    other.setVisible(kind == "between")

    def make() -> tuple[Leaf, Names]:
        begin, after = _span(span.value(), one.value(), other.value())
        return Dated(begin, after, how.value() == "surely"), {}

    return Form(say("Incidents in a span of time"), [span, one, other, how], make)


def _span(
    kind: str, one: when.When | None, other: when.When | None
) -> tuple[int | None, int | None]:
    if one is None or (kind == "between" and other is None):
        raise BadInput(
            say("This date was not understood. Try 18 April 2022, late 2019 or 2022-04.")
        )
    first = one.bounds()
    if kind == "from":
        return first.earliest, None
    if kind == "before":
        return None, first.earliest
    last = other.bounds() if kind == "between" and other is not None else first
    if first.earliest is not None and last.latest is not None and last.latest <= first.earliest:
        raise BadInput(say("The second date lies before the first."))
    return first.earliest, last.latest
