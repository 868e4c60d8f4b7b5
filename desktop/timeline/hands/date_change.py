"""Changing when an incident happened: the form, and moving the date by its own units.

Hides that a date counted from words in a source ("On Monday") is not moved by accident: moving it
cuts it loose from those words, so that is asked first.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from db import when as dates
from db.columns.facts import Facts
from db.errors import NotFound
from db.language import in_quotes, say
from db.records import incidents
from db.step import Step
from db.when import InvalidDate, When, shifting
from db.when.placing import placed
from desktop.session import Session
from desktop.timeline.acts import Act
from desktop.timeline.drawing.labels import clean
from desktop.timeline.hands.known import Known
from desktop.timeline.view import TimelineView
from desktop.widgets import Sheet
from desktop.widgets.incident_forms import edit_date

#: From the date an incident has to the one it gets.
_Change = Callable[[When | None], When]


class DateChange:
    """The acts, and `put` for those who moved a date some other way."""

    def __init__(self, session: Session, view: TimelineView, known: Known) -> None:
        self._session = session
        self._view = view
        self._known = known

    def acts(self) -> list[Act]:
        """The form and moving, for the selected incident."""
        return [
            Act("date-edit", say("Edit date…"), self.edit, ("E",), self._may, menu="incident"),
            self._act("date-later", say("Move its date later"), 1, "Alt+Shift+Right"),
            self._act("date-earlier", say("Move its date earlier"), -1, "Alt+Shift+Left"),
        ]

    def edit(self, incident: int = 0) -> None:
        """The form for an incident, or for the selected one."""
        self._known.ask("date", incident or self._view.selected, lambda facts: self._open(facts))

    def put(self, facts: Facts, moved: When) -> None:
        """Give the incident this date; when the one it has was counted from words, ask first."""
        if facts.when != moved:
            self._ask(facts, moved, lambda _: moved)

    def _ask(self, facts: Facts, moved: When, change: _Change) -> None:
        """Write the change, which leads to `moved`, once it is sure that it is meant."""
        old = facts.when
        if old is None or not is_tied(facts):
            self._write(facts, change)
            return

        def then() -> str:
            self._write(facts, change)
            return ""

        words = in_quotes(clean(old.phrase)) if old.phrase else say("words")
        Sheet.open(
            self._view,
            say("Move a date that was read from words?"),
            [],
            say("Move it all the same"),
            then,
            hint=say(
                "{show} was counted from {words} in a source. Moved to {show2} it no longer "
                "hangs on them, and no longer follows when the source’s day of publication "
                "is corrected. Nothing has been changed yet.",
                show=dates.said(old),
                words=words,
                show2=dates.said(moved),
            ),
        )

    def give(self, incident: int, when: When) -> None:
        """A date for an incident that has none."""
        self._known.ask("date", incident, lambda facts: self.put(facts, when))

    def _may(self) -> bool:
        return bool(self._view.selected) and not self._session.why_read_only

    def _act(self, name: str, words: str, way: int, key: str) -> Act:
        return Act(name, words, partial(self._shift, way), (key,), self._may, menu="incident")

    def _open(self, facts: Facts) -> None:
        edit_date(self._session, self._view, facts.incident)

    def _shift(self, way: int) -> None:
        def took(facts: Facts) -> None:
            if facts.when is None:
                self._open(facts)
                return
            try:
                # From the date as it stands when it is written: keys come faster than answers.
                moved = shifting.shifted(facts.when, way)
                self._ask(facts, moved, lambda old: shifting.shifted(old or moved, way))
            except InvalidDate as error:
                self._session.complain(error)

        self._known.ask("date", self._view.selected, took)

    def _write(self, facts: Facts, change: _Change) -> None:
        number = facts.incident.id
        label = say("Give a date") if facts.when is None else say("Move date")

        def act(step: Step) -> str:
            found = incidents.get(step.reader, number)
            if found is None:
                raise NotFound(say("The incident you were dating is no longer there."))
            moved = change(found.when)
            incidents.set_when(step, number, moved)
            return dates.said(moved)

        def done(words: str) -> None:
            verb = say("Dated") if facts.when is None else say("Moved to")
            self._session.said.emit(f"{verb} {words}.")

        self._session.do(label, act, done)


def is_tied(facts: Facts) -> bool:
    """Whether a date was counted from the words of a source."""
    when = facts.when
    hangs = facts.incident.date_source is not None
    return when is not None and (hangs or when.published is not None)


def date_at(view: TimelineView, second: int) -> When:
    """The date that a second on the axis of a view stands for, as exact as the axis is there."""
    return placed(second, view.scale.step, view.clock.zone.offset(second))
