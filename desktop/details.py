"""What the case says of itself: title, summary, the rule by which figures are chosen, marking."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from db import terms
from db.language import say
from db.records import meta
from db.records.meta import Meta
from desktop.session import Session
from desktop.widgets import ChoiceField, LinesField, Sheet, TextField


def change(window: QWidget, session: Session) -> None:
    """Show the details of the case, ready to be changed."""
    session.read("case details", meta.get, lambda found: _ask(window, session, found))


def _ask(window: QWidget, session: Session, found: Meta) -> None:
    title = TextField(say("Title"), found.title, required=True)
    summary = LinesField(
        say("Summary"), found.summary, hint=say("Printed on the first page of a dossier.")
    )
    rule = ChoiceField(
        say("Headline figure"),
        terms.COUNT_RULES,
        found.count_rule,
        hint=say(
            "How one number is chosen when sources give several. It is printed with the number."
        ),
    )
    marking = ChoiceField(say("Marking"), terms.MARKINGS, found.marking)

    def save() -> str:
        values = {
            "title": title.value(),
            "summary": summary.value(),
            "count_rule": rule.value(),
            "marking": marking.value(),
        }
        changed = {name: now for name, now in values.items() if now != getattr(found, name)}
        if changed:
            session.do(say("Change case details"), lambda step: meta.change(step, **changed))
        return ""

    Sheet.open(window, say("Case details"), [title, summary, rule, marking], say("Save"), save)
