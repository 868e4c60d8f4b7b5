"""The forms of an actor's card: what it is, how it stands to others."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from db import terms
from db.language import say
from db.records import actors
from db.records.actors import Actor, Relation
from desktop.session import Session
from desktop.widgets import ChoiceField, LinesField, Sheet, TextField, WhenField
from desktop.widgets.code_names import country_code, country_name
from desktop.widgets.record_search import edtf_of, when_from
from desktop.widgets.side_by_side import SideBySide


def rename_actor(session: Session, near: QWidget, actor: Actor) -> Sheet:
    """Another main name; the former one stays among its names."""
    name = TextField(say("Main name"), actor.name, required=True)

    def then() -> str:
        words = name.value()
        session.do(say("Rename actor"), lambda step: actors.rename(step, actor.id, words))
        return ""

    hint = say("The name it had until now stays as one of its names.")
    return Sheet.open(near, say("Rename the actor"), [name], say("Rename"), then, hint)


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
    return Sheet.open(near, say("Change the actor"), fields, say("Save"), then)


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
    return Sheet.open(near, say("It ended"), [end], say("Save"), then, words)


def remove_relation(session: Session, relation: Relation) -> None:
    """Take a relation away."""
    session.do(say("Remove relation"), lambda step: actors.unrelate(step, relation.id))


def delete_actor(session: Session, actor: int) -> None:
    """Delete the actor; what it said stays under the name it had."""
    session.do(say("Delete actor"), lambda step: actors.delete(step, actor))
