"""The sheet for an incident that the words tell of, filled from what was found in them."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from db import terms
from db.language import say
from db.reading.acceptance import Made
from db.reading.suggestion import DateDetail
from db.records import claims, incidents, quotes
from db.refs import Ref
from db.step import Step
from desktop.reading.found_names import FoundNames
from desktop.reading.readings import Names
from desktop.reading.speech_fields import SpeechFields
from desktop.reading.taken import Taken
from desktop.session import Session
from desktop.widgets import ChoiceField, Field, Sheet, TextField, WhenField
from desktop.widgets.side_by_side import SideBySide

_TITLE = 60
#: What the words that tell of a new incident can be about.
_ABOUT = [
    (term.code, term.said) for term in terms.ABOUT if term.code not in ("date", "place", "figure")
]


def new_incident(session: Session, near: QWidget, taken: Taken, names: Names) -> Sheet:
    """Ask for the incident; quote, claim, links and decisions are one step with it."""
    words = " ".join(taken.words.split())
    # A short passage is a title to start from; typing replaces it.
    short = len(words) <= _TITLE and taken.answers is None
    title = TextField(say("What happened"), words if short else "", required=True)
    when = WhenField(
        say("When"),
        published=taken.issued,
        hint=say(
            "As the text says it: “on Monday”, “last July”. Read against its publication date."
        ),
    )
    fill_date(when, taken)
    kind = ChoiceField(say("Kind"), terms.INCIDENT_KINDS)
    also = FoundNames(taken, names, ("actor", "place", "figure"))
    speech = SpeechFields(session, taken, names)
    about = ChoiceField(
        say("Of what"), _ABOUT, speech.about if speech.about in dict(_ABOUT) else ""
    )

    def then() -> str:
        called, dated, of_kind = title.value(), when.value(), kind.value()
        cells, link = speech.cells(), also.taker(taken)
        subject = about.value()
        source = taken.source if dated is not None else None
        date = taken.date

        def act(step: Step) -> int:
            incident = incidents.create(
                step, called, when=dated, date_source=source, kind=of_kind, lang=taken.lang
            )
            quote = quotes.create(step, taken.snapshot, taken.start, taken.end)
            rest = {"incident": incident, "quote": quote, "about": subject}
            made = [
                claims.create(step, **{**each, **rest})  # type: ignore[arg-type]
                for each in cells(step)
            ]
            link(step, incident, made[0])
            if date is not None and dated is not None and dated.phrase == date.text:
                other = "" if dated.edtf == date.value else dated.edtf
                taken.settle(step, date, Made("incident", incident), other)
            taken.settle(step, speech.found, Made("claim", made[0]))
            return incident

        session.do(
            say("Add incident from words"), act, lambda made: session.select(Ref("incident", made))
        )
        return ""

    fields: list[Field] = [title, SideBySide(when, kind, shares=(3, 2))]
    if also.chips:
        fields.append(also)
    fields += [*speech.fields(), about]
    return Sheet.open(near, say("New incident"), fields, say("Add incident"), then, taken.said, 560)


def fill_date(field: WhenField, taken: Taken) -> None:
    """Put the date of the words in, read as the field reads it, to be changed or left."""
    found = taken.date
    if found is None:
        return
    field.line.setText(found.text)
    field.read()
    detail = found.detail
    known = detail.when if isinstance(detail, DateDetail) else None
    read = field.value()
    # "Two days later" is counted from words before it, which the field does not know.
    if known is not None and not found.ambiguous and (read is None or read.edtf != known.edtf):
        field.set_value(known)
