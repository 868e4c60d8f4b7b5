"""What is made of selected words, by the key that makes it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from db import terms
from db.records import actors, claims, quotes
from db.refs import Ref
from db.step import Step
from desktop.reading.claim_sheet import new_claim
from desktop.reading.incident_sheet import new_incident
from desktop.reading.readings import Names
from desktop.reading.side_notes import new_note
from desktop.reading.taken import Taken
from desktop.session import Session
from desktop.widgets import ChoiceField, Sheet, TextField


def quote_only(session: Session, taken: Taken) -> None:
    """Keep the words as a quote."""
    session.do(
        "Add quote",
        lambda step: quotes.create(step, taken.snapshot, taken.start, taken.end),
        lambda quote: session.select(Ref("quote", quote)),
    )


def new_actor(session: Session, near: QWidget, taken: Taken, names: Names) -> Sheet:
    """A sheet for an actor named by these words; the words stay with it as where it is named."""
    name = TextField("Name", " ".join(taken.words.split()), required=True)
    kind = ChoiceField("Kind", terms.ACTOR_KINDS)

    def then() -> str:
        shown, of_kind = name.value(), kind.value()

        def act(step: Step) -> int:
            made = actors.create(step, shown, kind=of_kind, lang=taken.lang)
            quote = quotes.create(step, taken.snapshot, taken.start, taken.end)
            step.update_where("actor_name", {"quote": quote}, "actor = ?", made)
            claims.create(step, actor=made, about="identity", quote=quote)
            return made

        session.do("Add actor from words", act, lambda made: session.select(Ref("actor", made)))
        return ""

    return Sheet.open(near, "New actor", [name, kind], "Add actor", then, taken.said)


#: The sheets by the key that opens them.
SHEETS: Mapping[str, Callable[[Session, QWidget, Taken, Names], Sheet]] = {
    "i": new_incident,
    "c": new_claim,
    "a": new_actor,
    "n": new_note,
}
