"""The sheet for a claim about an incident that is there; the likely ones are offered first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from db import terms
from db import when as dates
from db.language import say, with_dots
from db.reading.acceptance import Made
from db.records import claims, likely, quotes
from db.records.likely import Likely
from db.refs import Ref
from db.step import Step
from desktop.reading.figure_fields import FigureFields
from desktop.reading.found_names import FoundNames
from desktop.reading.incident_sheet import fill_date
from desktop.reading.readings import Names
from desktop.reading.speech_fields import SpeechFields
from desktop.reading.taken import Taken
from desktop.session import Session
from desktop.widgets import ChoiceField, Found, RecordPicker, Sheet, TextField, WhenField
from desktop.widgets.fitting import show_when
from desktop.widgets.record_search import edtf_of, incident_search

#: What a claim can be about without a text of its own.
_PLAIN = ("occurrence", "responsibility", "figure")
#: What is told with its figures.
_TOLD = ("occurrence", "responsibility")


def likely_picker(session: Session, taken: Taken, chosen: Found | None = None) -> RecordPicker:
    """A picker of incidents; before anything is typed it lists those the words are probably
    about, each with the reason."""

    def offer(hand: Callable[[Sequence[Found]], None]) -> None:
        def arrived(rows: tuple[Likely, ...]) -> None:
            hand([Found(each.id, each.title, _detail(each)) for each in rows])

        ref = session.selection
        selected = ref.id if ref is not None and ref.kind == "incident" else None
        clues = replace(taken.clues, selected=selected)
        session.read("likely incidents", lambda reader: likely.likely(reader, clues), arrived)

    return RecordPicker(
        say("About the incident"),
        incident_search(session),
        chosen,
        placeholder=say("Type some of its words"),
        required=True,
        offer=offer,
    )


def new_claim(session: Session, near: QWidget, taken: Taken, names: Names) -> Sheet:
    """Ask for the claim; quote, figure, chain and decisions are one step with it."""
    incident = likely_picker(session, taken)
    speech = SpeechFields(session, taken, names)
    about = ChoiceField(say("Of what"), terms.ABOUT, _about(taken, speech))
    date = WhenField(say("The date given"), published=taken.issued, hint="", required=True)
    fill_date(date, taken)
    value = TextField(
        say("What is said of it"), hint=say("In short: the place, the motive, the name.")
    )
    figure = FigureFields(taken)
    also = FoundNames(taken, names, ("figure",))

    def fit(subject: str) -> None:
        show_when(date, subject == "date")
        show_when(value, subject not in ("date", *_PLAIN))
        figure.show(subject == "figure")
        show_when(also, subject in _TOLD and bool(also.chips))

    about.changed.connect(lambda: fit(about.value()))
    fit(about.value())

    def then() -> str:
        found, subject = incident.value(), about.value()
        if found is None or found.id is None:
            return say("Choose the incident that is meant.")
        if subject == "figure" and figure.trouble():
            return figure.trouble()
        number, cells, add_figure = found.id, speech.cells(), figure.adder()
        given = edtf_of(date.value()) or "" if subject == "date" else value.value()
        said = "" if subject in _PLAIN else given
        take_along = also.taker(taken)

        def act(step: Step) -> int:
            quote = quotes.create(step, taken.snapshot, taken.start, taken.end)
            rest = {"incident": number, "quote": quote, "about": subject, "value": said}
            said_claims = [
                claims.create(step, **{**each, **rest})  # type: ignore[arg-type]
                for each in cells(step)
            ]
            made = Made("claim", said_claims[0])
            if subject == "figure":
                for one in said_claims:
                    add_figure(step, one)
                taken.settle(step, figure.found, made)
            elif subject == "date":
                taken.settle(step, taken.date, made)
            elif subject in _TOLD:
                take_along(step, number, made.id)
            taken.settle(step, speech.found, made)
            return made.id

        session.do(say("Add claim"), act, lambda _: session.select(Ref("incident", number)))
        return ""

    fields = [incident, *speech.fields(), about, date, value, *figure.fields(), also]
    return Sheet.open(near, say("New claim"), fields, say("Add claim"), then, taken.said, 560)


def _about(taken: Taken, speech: SpeechFields) -> str:
    if taken.answers is not None and taken.answers.kind in ("figure", "date"):
        return str(taken.answers.kind)
    return speech.about


def _detail(each: Likely) -> str:
    when = dates.said_short(each.edtf) if each.edtf else ""
    return with_dots(part for part in (when, each.reason) if part)
