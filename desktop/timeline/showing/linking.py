"""Linking the selected incident to another one by hand, and taking such a link away."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from db.columns.relations import Link
from db.language import in_quotes, say
from db.records import incident_links
from db.step import Step
from desktop.session import Session
from desktop.timeline.drawing.labels import clean
from desktop.timeline.showing.told import Story
from desktop.widgets import ChoiceField, RecordPicker, Sheet, TextField
from desktop.widgets.picker import Found
from desktop.widgets.record_search import (
    actor_of,
    actor_search,
    incident_search,
    source_of,
    source_search,
)
from desktop.widgets.side_by_side import SideBySide


def link_incident(session: Session, near: QWidget, story: Story) -> Sheet:
    """What links it to which other one; who says so, and on what that rests."""
    choice = ChoiceField(f"{in_quotes(_short(story.title))} …", incident_links.CHOICES)
    other = RecordPicker(say("… which incident"), incident_search(session), required=True)
    speaker = RecordPicker(say("Who says so"), actor_search(session), create=say("Create actor"))
    source = RecordPicker(say("In which source"), source_search(session))
    ground = TextField(
        say("On what does it rest?"),
        hint=say(
            "Such as: said in a video, our own reading of both reports. It prints with the claim."
        ),
        required=True,
    )
    said: list[QWidget] = [SideBySide(speaker, source), ground]

    def fit() -> None:
        for field in said:
            field.setVisible(incident_links.is_said(choice.value()))

    def then() -> str:
        found: Found | None = other.value()
        if found is None or found.id is None:
            return say("Choose the other incident from the suggestions.")
        if found.id == story.incident:
            return say("An incident cannot be linked to itself. Choose another one.")
        _write(session, story, choice.value(), found, speaker.value(), source.value(), ground)
        return ""

    choice.changed.connect(fit)
    fields: list[QWidget] = [choice, other, *said]
    return Sheet.open(near, say("Link to another incident"), fields, say("Add link"), then)


def _write(
    session: Session,
    story: Story,
    predicate: str,
    other: Found,
    speaker: Found | None,
    source: Found | None,
    ground: TextField,
) -> None:
    words, far = ground.value(), other.id
    said = incident_links.is_said(predicate)

    def act(step: Step) -> None:
        assert far is not None
        incident_links.link(
            step,
            story.incident,
            predicate,
            far,
            ground=words,
            speaker=actor_of(step, speaker) if said else None,
            source=source_of(step, source) if said else None,
        )

    session.do(say("Link incidents"), act)


def unlink_incident(session: Session, near: QWidget, story: Story) -> Sheet:
    """Which of its links to take away."""
    links = removable(story)
    choice = ChoiceField(
        f"{in_quotes(_short(story.title))} …",
        [
            (str(place), f"{link.words} {in_quotes(_short(link.title))}")
            for place, link in enumerate(links)
        ],
    )

    def then() -> str:
        link = links[int(choice.value())]
        session.do(
            say("Remove link"), lambda step: incident_links.unlink(step, link.table, link.row)
        )
        return ""

    return Sheet.open(near, say("Remove a link"), [choice], say("Remove link"), then)


def removable(story: Story) -> list[Link]:
    """The links that stand by themselves; those through sources or a date are changed there."""
    return [link for link in story.links if link.table]


def _short(title: str) -> str:
    text = clean(title)
    return text if len(text) <= 60 else f"{text[:59]}…"
