"""The two forms that the list of incidents, their cards and the timeline share: a new incident, and
when it happened.

Hides how words such as "On Monday" hang on the day of publication of a chosen source.
"""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from db.language import say
from db.reader import Reader
from db.records import incidents, sources
from db.records.incidents import Incident
from db.refs import Ref
from db.terms import INCIDENT_KINDS
from db.when import When
from desktop.session import Session
from desktop.widgets.fields import ChoiceField, TextField
from desktop.widgets.picker import Found, RecordPicker
from desktop.widgets.record_search import source_search
from desktop.widgets.sheet import Sheet
from desktop.widgets.when_field import WhenField


def new_incident(session: Session, near: QWidget, when: When | None = None) -> Sheet:
    """Ask for a new incident; it is selected once it is there. `when`: a date to begin with."""
    title = TextField(say("What happened"), required=True, placeholder=say("Rockets at Termez"))
    date = WhenField(say("When"), when)
    source = RecordPicker(
        say("Relative to"),
        source_search(session),
        hint=say("For words such as “on Monday”: the source whose publication date they hang on."),
        placeholder=say("Find a source"),
    )
    kind = ChoiceField(say("Kind"), INCIDENT_KINDS)

    def hang() -> None:
        found = source.value()
        if found is None or found.id is None:
            date.set_published(None)
            return
        number = found.id

        def issued(reader: Reader) -> str | None:
            held = sources.get(reader, number)
            return held.issued if held else None

        session.read("new incident published", issued, date.set_published)

    source.changed.connect(hang)

    def then() -> str:
        found = source.value()
        # A date hangs on a source only when that is what its words were read against.
        dated = date.value()
        hangs = found.id if found and dated and dated.published else None
        words, of_kind = title.value(), kind.value()
        session.do(
            say("Add incident"),
            lambda step: incidents.create(step, words, when=dated, date_source=hangs, kind=of_kind),
            lambda number: session.select(Ref("incident", number)),
        )
        return ""

    return Sheet.open(
        near, say("New incident"), [title, date, source, kind], say("Add incident"), then
    )


def edit_date(session: Session, near: QWidget, incident: Incident) -> Sheet:
    """The date in words, and the source whose day of publication "last July" hangs on."""
    known = incident.when
    source = RecordPicker(
        say("Read in the source"),
        source_search(session),
        hint=say("Words such as “On Monday” are counted from its day of publication."),
    )
    date = WhenField(say("Date"), known, published=known.published if known else None)

    def held(reader: Reader, number: int) -> tuple[str, str | None]:
        found = sources.get(reader, number)
        return (found.title, found.issued) if found else ("", None)

    def chosen() -> None:
        picked = source.value()
        if picked is not None and picked.id is not None:
            number = picked.id
            session.read(
                "date-source",
                lambda reader: held(reader, number),
                lambda found: date.set_published(found[1]),
            )

    if incident.date_source is not None:
        number = incident.date_source
        session.read(
            "date-source",
            lambda reader: held(reader, number),
            lambda found: source.set_value(Found(number, found[0])) if found[0] else None,
        )
    source.changed.connect(chosen)

    def then() -> str:
        when, picked = date.value(), source.value()
        session.do(
            say("Change date"),
            lambda step: incidents.set_when(step, incident.id, when, picked.id if picked else None),
        )
        return ""

    return Sheet.open(near, say("When did it happen?"), [date, source], say("Save"), then)
