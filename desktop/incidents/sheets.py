"""The forms of an incident's card: what it is, when, who took part and where."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from db import terms
from db.language import say
from db.records import incidents, places
from db.records.cards import ActorLink, PlaceLink
from db.records.incidents import Incident
from db.step import Step
from desktop.session import Session
from desktop.widgets import (
    CheckField,
    ChoiceField,
    LinesField,
    RecordPicker,
    Sheet,
    TextField,
)
from desktop.widgets.fitting import show_when
from desktop.widgets.picker import Found
from desktop.widgets.record_search import (
    actor_of,
    actor_search,
    place_of,
    place_search,
)
from desktop.widgets.side_by_side import SideBySide


def edit_incident(session: Session, near: QWidget, incident: Incident) -> Sheet:
    """Title, kind, status and summary. It is graded elsewhere, with reasons."""
    title = TextField(say("Title"), incident.title, required=True)
    kind = ChoiceField(say("Kind"), terms.INCIDENT_KINDS, incident.kind)
    status = ChoiceField(say("Status of the work"), terms.INCIDENT_STATUS, incident.status)
    summary = LinesField(say("Summary"), incident.summary, rows=5)
    many = CheckField(say("A total of many incidents, not one"), incident.is_aggregate)

    def then() -> str:
        cells: dict[str, object] = {
            "title": title.value(),
            "kind": kind.value(),
            "status": status.value(),
            "summary": summary.value(),
            "is_aggregate": int(many.value()),
        }
        session.do(
            say("Change incident"), lambda step: incidents.change(step, incident.id, **cells)
        )
        return ""

    fields: list[QWidget] = [title, SideBySide(kind, status), summary, many]
    return Sheet.open(near, say("Change the incident"), fields, say("Save"), then)


def rename_incident(session: Session, near: QWidget, incident: Incident) -> Sheet:
    """The title alone."""
    title = TextField(say("Title"), incident.title, required=True)

    def then() -> str:
        words = title.value()
        session.do(
            say("Rename incident"), lambda step: incidents.change(step, incident.id, title=words)
        )
        return ""

    return Sheet.open(near, say("Rename the incident"), [title], say("Rename"), then)


def edit_summary(session: Session, near: QWidget, incident: Incident) -> Sheet:
    """The summary alone."""
    summary = LinesField(say("Summary"), incident.summary, rows=7)

    def then() -> str:
        words = summary.value()
        session.do(
            say("Change summary"), lambda step: incidents.change(step, incident.id, summary=words)
        )
        return ""

    return Sheet.open(near, say("Summary"), [summary], say("Save"), then)


def remove_date(session: Session, incident: int) -> None:
    """Leave the incident without a date."""
    session.do(say("Remove date"), lambda step: incidents.set_when(step, incident, None))


def edit_part(
    session: Session, near: QWidget, incident: int, link: ActorLink | None = None
) -> Sheet:
    """An actor's part in the incident."""
    actor = RecordPicker(
        say("Actor"),
        actor_search(session),
        Found(link.actor, link.name) if link else None,
        create=say("Create actor"),
        required=True,
    )
    role = ChoiceField(say("Role"), terms.ROLES, link.role if link else "participant")
    certainty = ChoiceField(
        say("How sure"), terms.CERTAINTIES, link.certainty if link else "probable"
    )
    note = TextField(say("Note"), link.note if link else "")

    def then() -> str:
        found, cells = (
            actor.value(),
            {
                "role": role.value(),
                "certainty": certainty.value(),
                "note": note.value(),
            },
        )
        assert found is not None
        if link is None:
            session.do(
                say("Add actor to incident"),
                lambda step: step.insert(
                    "incident_actor",
                    {**cells, "incident": incident, "actor": actor_of(step, found)},
                ),
            )
        else:
            session.do(
                say("Change part in incident"),
                lambda step: incidents.change_actor_link(
                    step, link.link, **cells, actor=actor_of(step, found)
                ),
            )
        return ""

    title = say("Who took part?") if link is None else say("Change the part")
    fields: list[QWidget] = [actor, SideBySide(role, certainty), note]
    return Sheet.open(near, title, fields, say("Add actor") if link is None else say("Save"), then)


def change_role(session: Session, link: ActorLink, role: str) -> None:
    """Another role for the same actor."""
    session.do(
        say("Change role"), lambda step: incidents.change_actor_link(step, link.link, role=role)
    )


def remove_part(session: Session, link: ActorLink) -> None:
    """Take an actor out of the incident."""
    session.do(
        say("Remove actor from incident"), lambda step: incidents.remove_actor(step, link.link)
    )


def edit_place(
    session: Session, near: QWidget, incident: int, link: PlaceLink | None = None
) -> Sheet:
    """A place of the incident; one that is typed and new is made, inside another if said."""
    place = RecordPicker(
        say("Place"),
        place_search(session),
        Found(link.place, link.name) if link else None,
        create=say("Create place"),
        required=True,
    )
    inside = RecordPicker(
        say("Lies in"),
        place_search(session),
        create=say("Create place"),
        hint=say("Province or country, for a place the case does not know yet."),
    )
    role = ChoiceField(
        say("The place is where it"), _PLACE_WORDS, link.role if link else "location"
    )
    note = TextField(say("Note"), link.note if link else "")

    def fitting() -> None:
        found = place.value()
        show_when(inside, found is not None and found.id is None)

    place.changed.connect(fitting)
    fitting()

    def then() -> str:
        found, around = place.value(), inside.value()
        cells: dict[str, object] = {"role": role.value(), "note": note.value()}
        assert found is not None
        if link is None:
            session.do(
                say("Add place to incident"),
                lambda step: step.insert(
                    "incident_place",
                    {**cells, "incident": incident, "place": _placed(step, found, around)},
                ),
            )
        else:
            session.do(
                say("Change place of incident"),
                lambda step: step.update(
                    "incident_place", link.link, cells, place=_placed(step, found, around)
                ),
            )
        return ""

    title = say("Where did it happen?") if link is None else say("Change the place")
    return Sheet.open(
        near, title, [place, inside, role, note], say("Save") if link else say("Add place"), then
    )


def _placed(step: Step, found: Found, around: Found | None) -> int:
    number = place_of(step, found)
    if found.id is None and around is not None:
        places.change(step, number, parent=place_of(step, around))
    return number


_PLACE_WORDS = [
    ("location", "happened"),
    ("origin", say("was launched from")),
    ("target", say("was aimed at")),
    ("route", say("passed through")),
    ("mentioned", say("is mentioned with")),
]


def remove_place(session: Session, link: PlaceLink) -> None:
    """Take a place out of the incident."""
    session.do(
        say("Remove place from incident"), lambda step: incidents.remove_place(step, link.link)
    )


def delete_incident(session: Session, incident: int) -> None:
    """Delete the incident; undo brings it back."""
    session.do(say("Delete incident"), lambda step: incidents.delete(step, incident))
