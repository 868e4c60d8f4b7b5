"""The form that says a source was retracted or corrected: what falls with it stands before the
decision, and the claims can be set aside in the same step."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from db import terms
from db.language import many, say
from db.reader import Reader
from db.records import reliance, sources
from db.records.reliance import Reliance
from db.records.sources import Source
from db.step import Step
from desktop.session import Session
from desktop.theme import Space
from desktop.widgets import CheckField, ChoiceField, Secondary, Sheet, TextField, Words
from desktop.widgets.falling import resting_words, summed_words

#: Incidents whose fall is spelled out in the form; the card has them all.
_SPELLED = 12


def open_retraction(session: Session, near: QWidget, source: int) -> None:
    """Read what rests on it, then open the form."""

    def ask(reader: Reader) -> tuple[Source | None, Reliance]:
        return sources.get(reader, source), reliance.of_source(reader, source)

    def then(found: tuple[Source | None, Reliance]) -> None:
        if found[0] is not None:
            _open(session, near, found[0], found[1])

    session.read("what falls", ask, then)


def _open(session: Session, near: QWidget, source: Source, found: Reliance) -> None:
    state = ChoiceField(say("State"), terms.RETRACTIONS, source.retraction or "retracted")
    count = many(found.claims, "this claim", "these {count:,} claims")
    aside = CheckField(say("Set {count} aside, so that nothing counts them", count=count))
    note = TextField(say("Reason"), _reason(source, state.value()))
    note.hide()
    aside.changed.connect(lambda: note.setVisible(aside.value()))
    state.changed.connect(lambda: note.set_value(_reason(source, state.value())))

    def then() -> str:
        chosen, reason = state.value(), note.value()
        takes = aside.value() and chosen != ""
        if takes and not reason.strip():
            return say("Say why the claims are set aside.")

        def act(step: Step) -> None:
            sources.change(step, source.id, None, retraction=chosen)
            if takes:
                reliance.set_aside(step, source.id, reason)
            elif not chosen:
                reliance.taken_up_again(step, source.id, _reason(source, source.retraction))

        session.do(say("Change retraction"), act)
        return ""

    hint = say("The claims stay and are marked. Undo takes all of it back.")
    fields: list[QWidget] = [state, WhatFalls(found), *([aside, note] if found.claims else [])]
    Sheet.open(near, say("Retraction"), fields, say("Save"), then, hint, width=560)


class WhatFalls(QWidget):
    """What rests on a source, incident by incident, as it is and as it would be."""

    def __init__(self, found: Reliance) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        if not found.claims:
            column.addWidget(Secondary(say("No standing claim rests on it: nothing falls.")))
            return
        column.addWidget(Words(summed_words(found), "small_strong"))
        worked = [each for each in found.incidents if each.fall is not None][:_SPELLED]
        for each in worked:
            column.addSpacing(Space.XS)
            column.addWidget(Words(each.title))
            column.addWidget(Secondary(resting_words(each)))
        rest = len(found.incidents) - len(worked)
        if rest:
            column.addWidget(Secondary(say("… and {rest:,} more incidents.", rest=rest)))


def _reason(source: Source, state: str) -> str:
    """ "“Kabul airport toll” was retracted"."""
    if not state:
        return ""
    if state == "under_review":
        return say("“{title}” is under review", title=source.title)
    if state == "corrected":
        return say("“{title}” was corrected", title=source.title)
    return say("“{title}” was retracted", title=source.title)
