"""What is wanted: the part of the case, what stays back, and what that comes to.

Hides that the rows are counted in the background each time a choice changes.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.asking import EVERYTHING, Question
from db.export import Wanted, choosing, formats
from db.export.wanted import Chosen, counted
from db.language import isolated, say, with_commas
from db.reader import Reader
from db.refs import Ref
from db.terms import MARKINGS, Term
from desktop.handing.purposes import purpose
from desktop.session import Session
from desktop.theme import Space, sided
from desktop.widgets import CheckField, ChoiceField, Secondary, SectionHead, Words

_MARKINGS = (Term("TLP:RED", say("TLP:RED (everything)")), *reversed(MARKINGS[1:-1]))
_COUNTED = ("incident", "actor", "source", "place")


@dataclass(frozen=True, slots=True)
class Scope:
    """What can be handed out besides the whole case: what the timeline's filters let through
    (EVERYTHING: no filter is set) and the incident that is selected (None: none is)."""

    shown: Question = EVERYTHING
    selected: Ref | None = None


class Pane(QWidget):
    """`counted_up(int)`: how many incidents would go out by the choices made."""

    counted_up = Signal(int)

    def __init__(self, session: Session, scope: Scope) -> None:
        super().__init__()
        self._session = session
        self._scope = scope
        self._kind = ""
        self.name = Words("", "section")
        self.words = Words("", "body")
        self.part = ChoiceField(say("What goes out"), _parts(scope), "whole")
        self.marking = ChoiceField(say("Nothing marked more strictly than"), _MARKINGS, "TLP:RED")
        self.private = CheckField(say("Private records too"))
        self.restricted = CheckField(
            say("What its licence does not let you pass on, too"),
            hint=say("Rows of closed datasets and texts under copyright. For your own use only."),
        )
        self.comes = Words("", "body")
        self.held = Secondary("")
        self.loses = Secondary("")
        self._build()
        for field in (self.part, self.marking, self.private, self.restricted):
            field.changed.connect(self.count)
        self.count()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(*sided(Space.L, 0, 0, 0))
        column.setSpacing(Space.M)
        for each in (self.name, self.words, self.part, self.marking, self.private, self.restricted):
            column.addWidget(each)
        column.addWidget(SectionHead(say("What that comes to")))
        column.addWidget(self.comes)
        column.addWidget(self.held)
        self._losses = SectionHead(say("What this format cannot hold"))
        column.addWidget(self._losses)
        column.addWidget(self.loses)
        column.addStretch(1)

    @property
    def kind(self) -> str:
        """The format that is looked at."""
        return self._kind

    def show_format(self, kind: str) -> None:
        """Tell another format."""
        self._kind = kind
        line = purpose(kind)
        self.name.say(line.name)
        self.words.say(line.words)
        self.loses.say("\n".join(f"·  {isolated(each)}" for each in formats.format_of(kind).loses))
        shown = bool(formats.format_of(kind).loses)
        self._losses.setVisible(shown)
        self.loses.setVisible(shown)

    def wanted(self) -> Wanted:
        """What was chosen."""
        selected = self._scope.selected
        alone = self.part.value() == "selected" and selected is not None
        return Wanted(
            question=self._scope.shown if self.part.value() == "shown" else EVERYTHING,
            incidents=frozenset({selected.id}) if alone and selected is not None else None,
            private=self.private.value(),
            marking=self.marking.value(),
            restricted=self.restricted.value(),
        )

    def count(self) -> None:
        """Count what would go out."""
        self.comes.say(say("Counting…"))
        self.held.say("")
        self.held.hide()
        self._session.read("what goes out", _choosing(self.wanted()), self._tell)

    def _tell(self, chosen: Chosen) -> None:
        numbers = {
            "incident": len(chosen.incidents),
            "actor": len(chosen.actors),
            "source": len(chosen.sources),
            "place": len(chosen.places),
        }
        told = [counted(table, numbers[table]) for table in _COUNTED if numbers[table]]
        self.comes.say(with_commas(told) or say("Nothing: no incident passes these choices."))
        lines = "\n".join(f"·  {isolated(each.words)}" for each in chosen.withheld)
        self.held.say(say("Stays here:\n{lines}", lines=lines) if lines else "")
        self.held.setVisible(bool(lines))
        self.counted_up.emit(sum(numbers.values()))


def _parts(scope: Scope) -> tuple[Term, ...]:
    parts = [Term("whole", say("The whole case"))]
    if scope.shown != EVERYTHING:
        parts.append(Term("shown", say("What the timeline’s filters let through")))
    if scope.selected is not None:
        parts.append(Term("selected", say("The selected incident")))
    return tuple(parts)


def _choosing(wanted: Wanted) -> Callable[[Reader], Chosen]:
    def choose(reader: Reader) -> Chosen:
        with reader.snapshot():
            return choosing.choose(reader, wanted)

    return choose
