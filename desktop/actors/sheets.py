"""The forms of an actor's card: what it is, how it stands to others."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from db import terms
from db.language import say
from db.records import actors
from db.records.actors import Actor, Relation
from db.step import Step
from desktop.session import Session
from desktop.widgets import ChoiceField, LinesField, RecordPicker, Sheet, TextField, WhenField
from desktop.widgets.code_names import country_code, country_name
from desktop.widgets.picker import Found
from desktop.widgets.record_search import actor_of, actor_search, edtf_of, when_from
from desktop.widgets.side_by_side import SideBySide


def rename_actor(session: Session, near: QWidget, actor: Actor) -> Sheet:
    """Another main name; the former one stays among its names."""
    name = TextField(say("Main name"), actor.name, required=True)

    def then() -> str:
        words = name.value()
        session.do(say("Rename actor"), lambda step: actors.rename(step, actor.id, words))
        return ""

    hint = say("The name it had until now stays as one of its names.")
    return Sheet.open(near, "Rename the actor", [name], "Rename", then, hint)


def edit_actor(session: Session, near: QWidget, actor: Actor) -> Sheet:
    """Kind, country, when it is active, summary."""
    kind = ChoiceField(say("Kind"), terms.ACTOR_KINDS, actor.kind)
    country = TextField(say("Country"), country_name(actor.country) if actor.country else "")
    active = WhenField(
        say("Active"), when_from(actor.active), hint=say("Such as: since 2015, or 1994 to 2001")
    )
    summary = LinesField(say("Summary"), actor.summary, rows=6)

    def then() -> str:
        cells: dict[str, object] = {
            "kind": kind.value(),
            "country": country_code(country.value()),
            "active": edtf_of(active.value()),
            "summary": summary.value(),
        }
        session.do(say("Change actor"), lambda step: actors.change(step, actor.id, **cells))
        return ""

    fields: list[QWidget] = [SideBySide(kind, country), active, summary]
    return Sheet.open(near, "Change the actor", fields, "Save", then)


def edit_relation(
    session: Session, near: QWidget, actor: Actor, relation: Relation | None = None
) -> Sheet:
    """How it stands to another actor, from when to when."""
    inverse = relation is not None and relation.inverse
    wording = terms.RELATIONS_INVERSE if inverse else terms.RELATIONS
    predicate = ChoiceField(f"{actor.name} …", wording, relation.predicate if relation else "")
    other = RecordPicker(
        "… whom",
        actor_search(session),
        Found(relation.other, relation.other_name) if relation else None,
        create=say("Create actor"),
        required=True,
    )
    start = WhenField(say("From"), when_from(relation.start) if relation else None, hint="")
    end = WhenField(say("Until"), when_from(relation.end) if relation else None, hint="")
    certainty = ChoiceField(
        say("How sure"), terms.CERTAINTIES, relation.certainty if relation else "probable"
    )
    note = TextField(say("Note"), relation.note if relation else "")

    def then() -> str:
        found = other.value()
        cells: dict[str, object] = {
            "predicate": predicate.value(),
            "start_edtf": edtf_of(start.value()),
            "end_edtf": edtf_of(end.value()),
            "certainty": certainty.value(),
            "note": note.value(),
        }

        def act(step: Step) -> None:
            # A relation of one that is read as the same stays its own.
            own = relation.own if relation is not None else actor.id
            ends = {"subject": own, "object": actor_of(step, found)}
            if inverse:
                ends = {"subject": ends["object"], "object": actor.id}
            if relation is None:
                step.insert("actor_relation", {**cells, **ends})
            else:
                actors.change_relation(step, relation.id, **cells, **ends)

        session.do(say("Change relation") if relation else say("Add relation"), act)
        return ""

    title = say("Change the relation") if relation else say("Add a relation")
    fields: list[QWidget] = [predicate, other, SideBySide(start, end), SideBySide(certainty, note)]
    return Sheet.open(near, title, fields, "Save" if relation else "Add relation", then)


def end_relation(session: Session, near: QWidget, actor: Actor, relation: Relation) -> Sheet:
    """Say until when a relation lasted."""
    end = WhenField(
        say("Until"), None, hint=say("As exactly as it is known: 2021, late 2019, 15 August 2021")
    )

    def then() -> str:
        until = edtf_of(end.value())
        if until is None:
            return say("Say until when it lasted, or cancel.")
        session.do(
            say("End relation"),
            lambda step: actors.change_relation(step, relation.id, end_edtf=until),
        )
        return ""

    wording = terms.RELATIONS_INVERSE if relation.inverse else terms.RELATIONS
    words = f"{actor.name} {terms.said(wording, relation.predicate)} {relation.other_name}"
    return Sheet.open(near, "It ended", [end], "Save", then, words)


def remove_relation(session: Session, relation: Relation) -> None:
    """Take a relation away."""
    session.do(say("Remove relation"), lambda step: actors.unrelate(step, relation.id))


def delete_actor(session: Session, actor: int) -> None:
    """Delete the actor; what it said stays under the name it had."""
    session.do(say("Delete actor"), lambda step: actors.delete(step, actor))
