"""The form that says which claim another one repeats, so that it is no voice of its own."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from db.language import say
from db.records import claims
from db.records.claims import Claim
from desktop.session import Session
from desktop.widgets import ChoiceField, Sheet
from desktop.widgets.claim_words import by_speaker, topic

_OWN = "own"
_SHOWN = 64


def say_repetition(session: Session, near: QWidget, claim: Claim, said: Sequence[Claim]) -> Sheet:
    """Choose the claim that `claim` repeats, or that it is a voice of its own."""
    others = [
        (str(each.id), _words(each))
        for each in said
        if each.id != claim.id and each.repeats != claim.id
    ]
    choice = ChoiceField(say("It repeats"), [(_OWN, say("Nothing: a voice of its own")), *others])
    choice.set_value(_OWN if claim.repeats is None else str(claim.repeats))

    def then() -> str:
        chosen = choice.value()
        other = None if chosen == _OWN else int(chosen)
        session.do(say("Say what it repeats"), lambda step: claims.repeat(step, claim.id, other))
        return ""

    hint = say(
        "{words}. What repeats another claim does not count as one more voice.", words=_words(claim)
    )
    return Sheet.open(near, say("Does it repeat another claim?"), [choice], say("Save"), then, hint)


def _words(claim: Claim) -> str:
    words = say("{label}: {value}", label=by_speaker(claim), value=topic(claim))
    return words if len(words) <= _SHOWN else f"{words[:_SHOWN].rstrip()}…"
