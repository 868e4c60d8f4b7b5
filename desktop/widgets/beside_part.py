"""What people put on a record beside what it says: tags in their colours, notes and to-dos.

Hides that every card has this part without knowing of it, and how tags and notes are asked for.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from db import when as dates
from db.language import say
from db.reader import Reader
from db.records import listings, notes, tags
from db.records.lists import Listed
from db.records.notes import NOTE, TODO, Entry
from db.records.tags import Tag
from db.refs import Kind
from db.step import Step
from desktop.session import Session
from desktop.theme import Space
from desktop.widgets.acts import Act
from desktop.widgets.bulk_sheet import TAGS, change_many
from desktop.widgets.chips import Chip
from desktop.widgets.fields import CheckField, ChoiceField, LinesField
from desktop.widgets.item_row import EditArea
from desktop.widgets.labels import Secondary, Words, isolated
from desktop.widgets.sheet import Sheet

if TYPE_CHECKING:
    from desktop.widgets.card_view import CardView

_KINDS = [(NOTE, say("Note")), (TODO, say("To-do"))]


@dataclass(frozen=True, slots=True)
class Beside:
    """What stands beside a record."""

    tags: tuple[Tag, ...] = ()
    notes: tuple[Entry, ...] = ()


def read(reader: Reader, kind: Kind, number: int) -> Beside:
    """What stands beside one record."""
    held = tags.of(reader, kind, number)
    if kind == "actor":
        # What a published list says of an actor is told as that, not as a tag of ours.
        held = tuple(tag for tag in held if not tag.text.startswith(listings.SCHEMES))
    return Beside(held, notes.of(reader, kind, number))


def build(view: CardView, held: Beside, kind: Listed, number: int) -> None:
    """Tags as chips, then notes; nothing where there is nothing."""
    retag = partial(change_many, view.session, view, kind, [number], TAGS)
    if held.tags:
        view.section(say("Tags"), say("Change…"), retag)
        view.add(_chips(view, held.tags, kind, number), Space.S)
    if held.notes:
        add = partial(write_note, view.session, view, kind, number)
        view.section(say("Notes and to-dos"), say("+ Note"), add)
        view.many("notes", [partial(_row, view, each) for each in held.notes])


def offers(
    view: CardView, held: Beside, kind: Listed, number: int
) -> list[tuple[str, Callable[[], object]]]:
    """What can still be put beside it."""
    made: list[tuple[str, Callable[[], object]]] = []
    if not held.tags:
        made.append((say("+ Tag"), partial(change_many, view.session, view, kind, [number], TAGS)))
    if not held.notes:
        add = partial(write_note, view.session, view, kind, number)
        made.append((say("+ Note or to-do"), add))
    return made


def _chips(view: CardView, held: tuple[Tag, ...], kind: Listed, number: int) -> QWidget:
    from desktop.widgets.card_view import flow

    chips = []
    for tag in held:
        chip = Chip(tag.text, tag.tone, removable=view.editable)
        chip.setObjectName(f"tag:{tag.id}")
        chip.removed.connect(partial(_untag, view.session, tag, kind, number))
        chip.clicked.connect(partial(view.session.go, "tags"))
        chips.append(chip)
    return flow(*chips)


def _untag(session: Session, tag: Tag, kind: Listed, number: int) -> None:
    label = say("Take the tag “{text}” off", text=tag.text)
    session.do(label, lambda step: tags.remove(step, tag.id, kind, number))


def _row(view: CardView, entry: Entry) -> QWidget:
    """One note: a box to tick for a to-do, its words, who and when."""
    acts = view.acts(
        Act(say("Change"), partial(change_note, view.session, view, entry), "edit"),
        Act(say("Delete"), partial(remove_note, view.session, entry), "remove"),
    )
    area = EditArea(spoken(entry), acts, f"note:{entry.id}")
    held = QWidget()
    row = QHBoxLayout(held)
    row.setContentsMargins(0, Space.XS, 0, Space.XS)
    row.setSpacing(Space.S)
    if entry.kind == TODO:
        box = QCheckBox()
        box.setChecked(entry.done)
        box.setEnabled(view.editable)
        box.setObjectName(f"done:{entry.id}")
        box.setAccessibleName(say("Done: {text}", text=entry.text))
        box.toggled.connect(partial(tick, view.session, entry))
        row.addWidget(box, 0, Qt.AlignmentFlag.AlignTop)
    column = QWidget()
    lines = QVBoxLayout(column)
    lines.setContentsMargins(0, 0, 0, 0)
    lines.setSpacing(0)
    lines.addWidget(Words(isolated(entry.text), "body", "secondary" if entry.done else ""))
    lines.addWidget(Secondary(below(entry)))
    row.addWidget(column, 1)
    area.hold(held)
    area.press_edits()
    return area


def spoken(entry: Entry) -> str:
    """For a screen reader: what it is, whether it is done, its words."""
    if entry.kind == NOTE:
        return say("Note: {text}", text=entry.text)
    if entry.done:
        return say("To-do, done: {text}", text=entry.text)
    return say("To-do, open: {text}", text=entry.text)


def below(entry: Entry) -> str:
    """Who wrote it and when; who ticked it off."""
    told = say("{who}, {day}", who=isolated(entry.by), day=day_of(entry.at))
    if entry.done and entry.done_by:
        told = say(
            "{told} · done by {who}, {day}",
            told=told,
            who=isolated(entry.done_by),
            day=day_of(entry.done_at),
        )
    return say("{told} · private", told=told) if entry.private else told


def day_of(at: int) -> str:
    """ "3 May 2026", in the reader's own time zone."""
    moment = datetime.fromtimestamp(at, UTC).astimezone()
    return dates.said_short(moment.date().isoformat()).replace(" ", "\u00a0")


def tick(session: Session, entry: Entry, done: bool) -> None:
    """Tick a to-do off, or open it again."""
    label = say("Tick a to-do off") if done else say("Open a to-do again")
    session.do(label, lambda step: notes.tick(step, entry.id, done))


def remove_note(session: Session, entry: Entry) -> None:
    """Take it away; undo brings it back."""
    label = say("Delete to-do") if entry.kind == TODO else say("Delete note")
    session.do(label, lambda step: notes.delete(step, entry.id))


def write_note(session: Session, near: QWidget, table: Listed, owner: int) -> Sheet:
    """A sheet for a new note or to-do on a record."""
    kind = ChoiceField(say("What it is"), _KINDS, NOTE)
    text = LinesField(say("Text"), rows=4, required=True, hint=say("Ctrl+Enter keeps it."))
    private = _private(False)

    def then() -> str:
        words, of_kind, own = text.value(), str(kind.value()), private.value()

        def act(step: Step) -> None:
            made = notes.write(step, table, owner, words, of_kind)
            if own:
                notes.set_private(step, made, True)

        session.do(say("Add to-do") if of_kind == TODO else say("Add note"), act)
        return ""

    sheet = Sheet.open(near, say("Note or to-do"), [text, kind, private], say("Keep"), then)
    text.focus()
    return sheet


def change_note(session: Session, near: QWidget, entry: Entry) -> Sheet:
    """A sheet with the note in it."""
    kind = ChoiceField(say("What it is"), _KINDS, entry.kind)
    hint = say("Ctrl+Enter keeps it.")
    text = LinesField(say("Text"), entry.text, rows=4, required=True, hint=hint)
    private = _private(entry.private)

    def then() -> str:
        words, of_kind, own = text.value(), str(kind.value()), private.value()

        def act(step: Step) -> None:
            notes.reword(step, entry.id, words, of_kind)
            notes.set_private(step, entry.id, own)

        if (words, of_kind, own) != (entry.text, entry.kind, entry.private):
            session.do(say("Change to-do") if of_kind == TODO else say("Change note"), act)
        return ""

    sheet = Sheet.open(near, say("Note or to-do"), [text, kind, private], say("Keep"), then)
    text.focus()
    return sheet


def _private(value: bool) -> CheckField:
    return CheckField(
        say("Private"),
        value,
        hint=say("A private note never goes out in a share."),
    )
