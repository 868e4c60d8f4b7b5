"""The forms of an actor's card: names, what it is, how it stands to others."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from db import terms
from db.records import actors, names
from db.records.actors import Actor, Relation
from db.records.names import Name
from db.step import Step
from desktop.session import Session
from desktop.widgets import ChoiceField, LinesField, RecordPicker, Sheet, TextField, WhenField
from desktop.widgets.code_names import country_code, country_name
from desktop.widgets.picker import Found
from desktop.widgets.record_search import actor_of, actor_search, edtf_of, when_from
from desktop.widgets.side_by_side import SideBySide

_KINDS = [(term.code, term.label) for term in terms.NAME_KINDS if term.code != "primary"]


def rename_actor(session: Session, near: QWidget, actor: Actor) -> Sheet:
    """Another main name; the former one stays among its names."""
    name = TextField("Main name", actor.name, required=True)

    def then() -> str:
        words = name.value()
        session.do("Rename actor", lambda step: actors.rename(step, actor.id, words))
        return ""

    hint = "The name it had until now stays as one of its names."
    return Sheet.open(near, "Rename the actor", [name], "Rename", then, hint)


def edit_actor(session: Session, near: QWidget, actor: Actor) -> Sheet:
    """Kind, country, when it is active, summary."""
    kind = ChoiceField("Kind", terms.ACTOR_KINDS, actor.kind)
    country = TextField("Country", country_name(actor.country) if actor.country else "")
    active = WhenField(
        "Active", when_from(actor.active), hint="Such as: since 2015, or 1994 to 2001"
    )
    summary = LinesField("Summary", actor.summary, rows=6)

    def then() -> str:
        cells: dict[str, object] = {
            "kind": kind.value(),
            "country": country_code(country.value()),
            "active": edtf_of(active.value()),
            "summary": summary.value(),
        }
        session.do("Change actor", lambda step: actors.change(step, actor.id, **cells))
        return ""

    fields: list[QWidget] = [SideBySide(kind, country), active, summary]
    return Sheet.open(near, "Change the actor", fields, "Save", then)


def edit_name(session: Session, near: QWidget, actor: int, name: Name | None = None) -> Sheet:
    """One of its names: in which language, of which kind, used by whom and since when."""
    text = TextField("Name", name.text if name else "", required=True)
    main = name is not None and name.kind == "primary"
    kinds = [("primary", "Main name"), *_KINDS] if main else _KINDS
    kind = ChoiceField("Kind", kinds, name.kind if name else "alias")
    lang = TextField(
        "Language", name.lang if name else "", hint="A code such as en, fa, ps, ru, ar-Latn"
    )
    user = Found(name.used_by, name.used_by_name) if name and name.used_by is not None else None
    used_by = RecordPicker("Used by", actor_search(session), user, create="Create actor")
    since = WhenField("Since", when_from(name.since) if name else None, hint="")

    def then() -> str:
        cells: dict[str, object] = {
            "text": text.value(),
            "kind": kind.value(),
            "lang": lang.value(),
            "since": edtf_of(since.value()),
        }
        found = used_by.value()

        def act(step: Step) -> None:
            number = name.id if name else names.add(step, "actor", actor, text_of(cells))
            user_id = actor_of(step, found)
            names.change(step, "actor", number, **cells, used_by=user_id)

        session.do("Change name" if name else "Add name", act)
        return ""

    title = "Change the name" if name else "Add a name"
    fields: list[QWidget] = [text, SideBySide(kind, lang), SideBySide(used_by, since)]
    return Sheet.open(near, title, fields, "Save" if name else "Add name", then)


def text_of(cells: dict[str, object]) -> str:
    """The words of a name about to be written."""
    return str(cells["text"])


def make_main(session: Session, actor: int, name: Name) -> None:
    """Make one of its names the main one."""
    session.do("Make main name", lambda step: names.make_primary(step, "actor", actor, name.id))


def remove_name(session: Session, name: Name) -> None:
    """Take a name away."""
    session.do("Remove name", lambda step: names.remove(step, "actor", name.id))


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
        create="Create actor",
        required=True,
    )
    start = WhenField("From", when_from(relation.start) if relation else None, hint="")
    end = WhenField("Until", when_from(relation.end) if relation else None, hint="")
    certainty = ChoiceField(
        "How sure", terms.CERTAINTIES, relation.certainty if relation else "probable"
    )
    note = TextField("Note", relation.note if relation else "")

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
            ends = {"subject": actor.id, "object": actor_of(step, found)}
            if inverse:
                ends = {"subject": ends["object"], "object": actor.id}
            if relation is None:
                step.insert("actor_relation", {**cells, **ends})
            else:
                actors.change_relation(step, relation.id, **cells, **ends)

        session.do("Change relation" if relation else "Add relation", act)
        return ""

    title = "Change the relation" if relation else "Add a relation"
    fields: list[QWidget] = [predicate, other, SideBySide(start, end), SideBySide(certainty, note)]
    return Sheet.open(near, title, fields, "Save" if relation else "Add relation", then)


def remove_relation(session: Session, relation: Relation) -> None:
    """Take a relation away."""
    session.do("Remove relation", lambda step: actors.unrelate(step, relation.id))


def delete_actor(session: Session, actor: int) -> None:
    """Delete the actor; what it said stays under the name it had."""
    session.do("Delete actor", lambda step: actors.delete(step, actor))
