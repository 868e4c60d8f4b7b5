"""What is printed: the case, a part of it, and as it was known when."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.asking import EVERYTHING, Question
from db.language import say
from db.refs import Ref
from db.terms import Term
from db.when import When
from desktop.theme import Space
from desktop.widgets import ChoiceField, Secondary, WhenField

_VIEW = "view:"
_SECOND_MS = 1000


@dataclass(frozen=True, slots=True)
class Kept:
    """What the case keeps that a dossier can be made by: saved views with what they ask, and the
    names of profiles of shares."""

    views: tuple[tuple[str, Question], ...] = ()
    profiles: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the case; see `db.dossier.Options`."""

    incidents: frozenset[int] | None = None
    actors: frozenset[int] | None = None
    start: int | None = None
    end: int | None = None
    question: Question = EVERYTHING
    as_of: int | None = None


class PartChoice(QWidget):
    """`changed`: another part is wanted. `shown`: what the timeline's filters let through now."""

    changed = Signal()

    def __init__(self, shown: Callable[[], Question]) -> None:
        super().__init__()
        self._shown = shown
        self._kept = Kept()
        self._selection: Ref | None = None
        self.what = ChoiceField(say("What to print"), self._choices(), "whole")
        self.selected = Secondary("")
        self.start = WhenField(say("From"), hint=say("In words: 2021, May 2022, 3 May 2022"))
        self.end = WhenField(say("To, and including"))
        self.as_of = WhenField(say("As it was known on"), hint="")
        self.as_of.line.setPlaceholderText(say("now"))
        self.as_of.setToolTip(
            say("The case as it stood at the end of that day. Empty: as it is now.")
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.L)
        for field in (self.what, self.selected, self.start, self.end, self.as_of):
            column.addWidget(field)
        self.what.changed.connect(self._fold)
        for each in (self.what, self.start, self.end, self.as_of):
            each.changed.connect(self.changed)
        self._fold()

    def offer(self, kept: Kept) -> None:
        """Other views are kept in the case, or the timeline asks for something else."""
        self._kept = kept
        self.what.offer(self._choices())

    def look_again(self) -> bool:
        """The timeline may ask for something else by now; whether that is what is printed."""
        self.what.offer(self._choices())
        return self.what.value() == "shown"

    def follow(self, ref: Ref | None, title: str) -> None:
        """Another record is selected; only an incident or an actor can be printed alone."""
        self._selection = ref if ref is not None and ref.kind in ("incident", "actor") else None
        if self._selection is None:
            words = say("Select an incident or an actor in another view first.")
        elif self._selection.kind == "incident":
            words = say("The incident “{title}”.", title=title)
        else:
            words = say("Every incident with “{name}”.", name=title)
        self.selected.say(words)
        if self.what.value() == "selected":
            self.changed.emit()

    def value(self) -> Part | str:
        """What was chosen, or a sentence on what is missing."""
        as_of = _last(self.as_of.value())
        if trouble := self.as_of.trouble():
            return trouble
        moment = None if as_of is None else as_of * _SECOND_MS - 1
        what = self.what.value()
        if what == "selected":
            if self._selection is None:
                return say("Select an incident or an actor in another view first.")
            one = frozenset({self._selection.id})
            if self._selection.kind == "incident":
                return Part(incidents=one, as_of=moment)
            return Part(actors=one, as_of=moment)
        if what == "period":
            start, end = _first(self.start.value()), _last(self.end.value())
            if start is None and end is None:
                return say("Give the beginning or the end of the period.")
            if start is not None and end is not None and end <= start:
                return say("The period ends before it begins.")
            return Part(start=start, end=end, as_of=moment)
        if what == "shown":
            return Part(question=self._shown(), as_of=moment)
        if what.startswith(_VIEW):
            asked = dict(self._kept.views)[what.removeprefix(_VIEW)]
            return Part(question=asked, as_of=moment)
        return Part(as_of=moment)

    def _choices(self) -> tuple[Term, ...]:
        shown = (
            (Term("shown", say("What the timeline shows")),) if self._shown() != EVERYTHING else ()
        )
        return (
            Term("whole", say("The whole case")),
            *shown,
            *(
                Term(f"{_VIEW}{name}", say("View “{name}”", name=name))
                for name, _ in self._kept.views
            ),
            Term("selected", say("What is selected")),
            Term("period", say("A period")),
        )

    def _fold(self) -> None:
        self.selected.setVisible(self.what.value() == "selected")
        for field in (self.start, self.end):
            field.setVisible(self.what.value() == "period")


def _first(when: When | None) -> int | None:
    return when.bounds().earliest if when is not None else None


def _last(when: When | None) -> int | None:
    return when.bounds().latest if when is not None else None
