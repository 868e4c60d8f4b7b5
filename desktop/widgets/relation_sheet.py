"""The form in which one says how two actors stand to each other, from when to when."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from db import terms
from db.language import say
from db.records import actors
from db.records.actors import Relation
from db.step import Step
from desktop.session import Session
from desktop.widgets.fields import ChoiceField, TextField
from desktop.widgets.picker import Found, RecordPicker
from desktop.widgets.quoted_words import QuotedWords
from desktop.widgets.record_search import actor_of, actor_search, edtf_of, when_from
from desktop.widgets.sheet import Sheet
from desktop.widgets.side_by_side import SideBySide
from desktop.widgets.when_field import WhenField


def edit_relation(
    session: Session,
    near: QWidget,
    actor: Found,
    relation: Relation | None = None,
    other: Found | None = None,
) -> Sheet:
    """How an actor stands to another: a `relation` there is, or a new one to `other` (None: to be
    chosen)."""
    inverse = relation is not None and relation.inverse
    wording = terms.RELATIONS_INVERSE if inverse else terms.RELATIONS
    predicate = ChoiceField(
        say("{actor} …", actor=actor.title), wording, relation.predicate if relation else ""
    )
    known = Found(relation.other, relation.other_name) if relation else other
    whom = RecordPicker(
        say("… whom"), actor_search(session), known, create=say("Create actor"), required=True
    )
    start = WhenField(say("From"), when_from(relation.start) if relation else None, hint="")
    end = WhenField(say("Until"), when_from(relation.end) if relation else None, hint="")
    certainty = ChoiceField(
        say("How sure"), terms.CERTAINTIES, relation.certainty if relation else "probable"
    )
    note = TextField(say("Note"), relation.note if relation else "")
    attests = QuotedWords(
        session,
        Found(relation.source, relation.source_title) if relation and relation.source else None,
        relation.quote if relation else None,
    )

    def then() -> str:
        sentence = attests.trouble()
        if sentence:
            return sentence
        quote_of = attests.maker()
        found = whom.value()
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
            cells["quote"] = quote_of(step)
            if inverse:
                ends = {"subject": ends["object"], "object": own}
            if relation is None:
                step.insert("actor_relation", {**cells, **ends})
            else:
                actors.change_relation(step, relation.id, **cells, **ends)

        session.do(say("Change relation") if relation else say("Add relation"), act)
        return ""

    title = say("Change the relation") if relation else say("Add a relation")
    button = say("Save") if relation else say("Add relation")
    fields: list[QWidget] = [predicate, whom, SideBySide(start, end), SideBySide(certainty, note)]
    fields += attests.fields()
    return Sheet.open(near, title, fields, button, then)
