"""What is made of selected words, by the key that makes it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from db import terms
from db.language import say
from db.reading.suggestion import NameDetail
from db.records import claims, quotes
from db.records.names import add as add_name
from db.records.names import of
from db.refs import Ref
from db.search.fold import fold
from db.step import Step
from desktop.reading.claim_sheet import new_claim
from desktop.reading.incident_sheet import new_incident
from desktop.reading.readings import Names
from desktop.reading.side_notes import new_note
from desktop.reading.taken import Taken
from desktop.session import Session
from desktop.widgets import ChoiceField, Found, RecordPicker, Sheet
from desktop.widgets.record_search import actor_of, actor_search


def quote_only(session: Session, taken: Taken) -> None:
    """Keep the words as a quote."""
    session.do(
        say("Add quote"),
        lambda step: quotes.create(step, taken.snapshot, taken.start, taken.end),
        lambda quote: session.select(Ref("quote", quote)),
    )


def name_actor(session: Session, near: QWidget, taken: Taken, names: Names) -> Sheet:
    """A sheet for the actor named by these words: a new one, or one of the case that the text
    calls otherwise. The words stay with it as where it is named."""
    called = " ".join(taken.words.split())
    who = RecordPicker(
        say("Who is named"),
        actor_search(session),
        Found(None, called),
        create=say("Create actor"),
        hint=say(
            "Type another name, or choose an actor of the case: these words become one "
            "of its names."
        ),
        required=True,
    )
    kind = ChoiceField(
        say("Kind"), terms.ACTOR_KINDS, _kind_in(taken), hint=say("Of one that is created.")
    )

    def then() -> str:
        found, of_kind = who.value(), kind.value()
        if found is None:
            return say("Choose who is named.")

        def act(step: Step) -> int:
            made = actor_of(step, found, of_kind, taken.lang)
            assert made is not None
            quote = quotes.create(step, taken.snapshot, taken.start, taken.end)
            _bear(step, made, called, taken.lang, quote)
            claims.create(step, actor=made, about="identity", quote=quote)
            return made

        session.do(
            say("Add actor from words"), act, lambda made: session.select(Ref("actor", made))
        )
        return ""

    return Sheet.open(near, say("Actor"), [who, kind], say("Add actor"), then, taken.said)


def _kind_in(taken: Taken) -> str:
    """What the suggestion in these words takes the actor for."""
    for each in taken.inside:
        if each.kind == "actor" and isinstance(each.detail, NameDetail) and each.detail.kind:
            return each.detail.kind
    return "unknown"


def _bear(step: Step, actor: int, words: str, lang: str, quote: int) -> None:
    """Let an actor bear these words as a name that stands in the quote."""
    held = [each for each in of(step.reader, "actor", actor) if fold(each.text) == fold(words)]
    if held:
        step.update("actor_name", held[0].id, quote=quote)
    else:
        add_name(step, "actor", actor, words, lang=lang, quote=quote)


#: The sheets by the key that opens them.
SHEETS: Mapping[str, Callable[[Session, QWidget, Taken, Names], Sheet]] = {
    "i": new_incident,
    "c": new_claim,
    "a": name_actor,
    "n": new_note,
}
