"""What goes into the dossier and how it is set: the column at the left of the pages."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.dossier import Options, Paper
from db.refs import Ref
from db.terms import MARKINGS, Term
from db.when import When
from desktop.theme import Space
from desktop.widgets import CheckField, ChoiceField, Secondary, TextField, WhenField

WHAT = (
    Term("whole", "The whole case"),
    Term("selected", "What is selected"),
    Term("period", "A period"),
)
_PAPERS = (Term("a4", "A4"), Term("us-letter", "US Letter"))
_OWN_MARKING = Term("", "As the case is marked")


class Choices(QWidget):
    """`changed`: other pages are wanted."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._selection: Ref | None = None
        self.what = ChoiceField("What to print", WHAT, "whole")
        self.selected = Secondary("")
        self.start = WhenField("From", hint="In words: 2021, May 2022, 3 May 2022")
        self.end = WhenField("To, and including")
        self.title = TextField("Title")
        self.marking = ChoiceField("Marking", (_OWN_MARKING, *MARKINGS[1:]), "")
        self.paper = ChoiceField("Paper", _PAPERS, "a4")
        self.quotes = CheckField("Print the quoted words", True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.L)
        for field in (self.what, self.selected, self.start, self.end, self.title, self.marking):
            column.addWidget(field)
        column.addWidget(self.paper)
        column.addWidget(self.quotes)
        for each in (self.what, self.start, self.end, self.title, self.marking, self.paper):
            each.changed.connect(self.changed)
        self.quotes.changed.connect(self.changed)
        self.what.changed.connect(self._fold)
        self._fold()

    def follow(self, ref: Ref | None, title: str) -> None:
        """Another record is selected; only an incident or an actor can be printed alone."""
        self._selection = ref if ref is not None and ref.kind in ("incident", "actor") else None
        kinds = {"incident": "The incident", "actor": "Every incident with"}
        self.selected.say(
            f"{kinds[self._selection.kind]} “{title}”."
            if self._selection is not None
            else "Select an incident or an actor in another view first."
        )
        if self.what.value() == "selected":
            self.changed.emit()

    def options(self) -> Options | str:
        """What was chosen, or a sentence on what is missing."""
        paper: Paper = "us-letter" if self.paper.value() == "us-letter" else "a4"
        incidents = actors = None
        start = end = None
        if self.what.value() == "selected":
            if self._selection is None:
                return "Select an incident or an actor in another view first."
            if self._selection.kind == "incident":
                incidents = frozenset({self._selection.id})
            else:
                actors = frozenset({self._selection.id})
        elif self.what.value() == "period":
            start, end = _first(self.start.value()), _last(self.end.value())
            if start is None and end is None:
                return "Give the beginning or the end of the period."
            if start is not None and end is not None and end <= start:
                return "The period ends before it begins."
        return Options(
            incidents=incidents,
            actors=actors,
            start=start,
            end=end,
            title=self.title.value(),
            marking=self.marking.value(),
            paper=paper,
            quotes=self.quotes.value(),
        )

    def _fold(self) -> None:
        self.selected.setVisible(self.what.value() == "selected")
        for field in (self.start, self.end):
            field.setVisible(self.what.value() == "period")


def _first(when: When | None) -> int | None:
    return when.bounds().earliest if when is not None else None


def _last(when: When | None) -> int | None:
    return when.bounds().latest if when is not None else None
