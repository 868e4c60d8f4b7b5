"""What the case tells of the incident that is selected: its links, the dates and figures given.

Hides when it is read again. What was read stays until something newer is there, and while the
reader looks at the words or the source it rests on.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from db import when
from db.changes import Changes
from db.columns.relations import Link, links_of
from db.columns.sayings import DateGiven, Saying, dates_of, differing, sayings_of
from db.language import many, say, with_commas
from db.reader import Reader
from db.records import incidents
from db.refs import Ref
from desktop.session import Session

#: Tables whose change may tell something else.
_CONCERNED = (
    "incident",
    "incident_group",
    "incident_group_member",
    "claim",
    "claim_link",
    "figure",
    "assessment",
    "quote",
    "source",
    "source_relation",
    "actor_name",
)
#: So many arcs at most: more could not be told apart, and would cost milliseconds a frame.
_DRAWN = 12
#: What is selected by looking closer at the incident: it goes on being told.
_CLOSER = ("quote", "claim", "source", "snapshot")


@dataclass(frozen=True, slots=True)
class Story:
    """One incident as others tell it. `at`: its first second (None: undated)."""

    incident: int
    title: str
    at: int | None
    links: tuple[Link, ...]
    dates: tuple[DateGiven, ...]
    sayings: tuple[Saying, ...]

    @property
    def nearest(self) -> tuple[Link, ...]:
        """The links that are drawn: of many those nearest in time."""
        if len(self.links) <= _DRAWN:
            return self.links
        own = self.at or 0
        return tuple(
            sorted(self.links, key=lambda link: (link.at is None, abs((link.at or 0) - own)))[
                :_DRAWN
            ]
        )

    @property
    def disagree(self) -> bool:
        """Whether there is more than one date to choose from."""
        return differing(self.dates) > 1


def read_story(reader: Reader, incident: int) -> Story | None:
    """Everything told of an incident; None when it is gone."""
    held = incidents.get(reader, incident)
    if held is None:
        return None
    return Story(
        incident,
        held.title,
        held.earliest if held.earliest is not None else held.latest,
        links_of(reader, incident),
        dates_of(reader, incident),
        sayings_of(reader, incident),
    )


class Told(QObject):
    """`arrived`: `story` is another one (None: nothing is selected)."""

    arrived = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.story: Story | None = None
        session.selected.connect(self._selected)
        session.changed.connect(self._changed)
        session.closed.connect(self._forget)

    def _selected(self, ref: Ref | None) -> None:
        if ref is not None and ref.kind == "incident":
            self._read(ref.id)
        elif ref is None or ref.kind not in _CLOSER:
            self._forget()

    def _changed(self, changes: Changes) -> None:
        now = self._session.selection
        if now is not None and now.kind == "incident":
            if changes.everything or changes.concerns(*_CONCERNED):
                self._read(now.id)
        elif self.story is not None:
            self._read(self.story.incident)

    def _read(self, incident: int) -> None:
        def took(story: Story | None) -> None:
            now = self._session.selection
            if now is None or (now.kind == "incident" and now.id != incident):
                return  # somebody was faster
            self.story = story
            self.arrived.emit()

        self._session.read("timeline story", lambda reader: read_story(reader, incident), took)

    def _forget(self) -> None:
        if self.story is not None:
            self.story = None
            self.arrived.emit()


def spoken_more(story: Story) -> str:
    """What a screen reader says after the incident itself: "Dates given: 3 May 2022 and 4 May
    2022. Figures: at least 72 killed, 13 killed. 2 linked incidents."; "" when all agree."""
    parts = []
    if story.disagree:
        dates = [when.said(each.edtf) for each in story.dates]
        clash = sum(not each.fits for each in story.dates)
        parts.append(
            say("Dates given: ")
            + _joined(dates)
            + (say(", {clash} of them at odds", clash=clash) * bool(clash))
        )
    figures = [
        f"{each.figure.words} {each.figure.measure}"
        for each in story.sayings
        if each.fate == "stands" and each.figure.state == "value"
    ]
    if len(set(figures)) > 1:
        parts.append(say("Figures: ") + with_commas(dict.fromkeys(figures[:6])))
    if story.links:
        number = len({link.other for link in story.links})
        parts.append(many(number, "{count:,} linked incident", "{count:,} linked incidents"))
    return "".join(f"{part}. " for part in parts).strip()


def _joined(words: list[str]) -> str:
    return (
        words[0]
        if len(words) == 1
        else say("{names} and {words}", names=with_commas(words[:-1]), words=words[-1])
    )
