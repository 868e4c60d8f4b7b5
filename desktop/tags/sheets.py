"""The forms for a tag: its words and colour, and into which other it is merged."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from db.language import many, say
from db.records import tags
from db.records.eras import COLOURS
from db.records.tags import Borne, Tag
from db.step import Step
from desktop.session import Session
from desktop.widgets import ChoiceField, Sheet, TextField
from desktop.widgets.tag_field import swatch


def colour_field(value: str) -> ChoiceField:
    """The colours of the theme, each with its swatch and its name."""
    choices = [("", say("No colour")), *((each.code, each.said) for each in COLOURS if each.code)]
    field = ChoiceField(say("Colour"), choices, value)
    field.choice.setIconSize(QSize(12, 12))
    for place, (code, _) in enumerate(choices):
        field.choice.setItemIcon(place, swatch(Tag(0, "", colour=code).tone))
    return field


def new_tag(session: Session, near: QWidget) -> Sheet:
    """A tag that nothing bears yet."""
    text = TextField(say("Tag"), required=True, placeholder=say("to be checked"))
    colour = colour_field("")

    def then() -> str:
        words, code = text.value(), str(colour.value())
        session.do(say("Add tag"), lambda step: tags.create(step, words, code))
        return ""

    return Sheet.open(near, say("New tag"), [text, colour], say("Add tag"), then)


def change_tag(session: Session, near: QWidget, tag: Tag) -> Sheet:
    """Other words, another colour, wherever it stands."""
    text = TextField(say("Tag"), tag.text, required=True)
    colour = colour_field(tag.colour)

    def then() -> str:
        words, code = text.value(), str(colour.value())

        def act(step: Step) -> None:
            if words != tag.text:
                tags.rename(step, tag.id, words)
            if code != tag.colour:
                tags.recolour(step, tag.id, code)

        if (words, code) != (tag.text, tag.colour):
            session.do(say("Change tag “{text}”", text=tag.text), act)
        return ""

    hint = many(tag.count, "{count:,} record bears it.", "{count:,} records bear it.")
    return Sheet.open(near, say("Change tag"), [text, colour], say("Save"), then, hint)


def merge_tag(session: Session, near: QWidget, tag: Tag, others: Sequence[Borne]) -> Sheet:
    """One tag in the place of another."""
    choices = [(str(each.tag.id), each.tag.text) for each in others if each.tag.id != tag.id]
    field = ChoiceField(say("Into which tag"), choices)
    for place, each in enumerate(other for other in others if other.tag.id != tag.id):
        field.choice.setItemIcon(place, swatch(each.tag.tone))

    def then() -> str:
        into = int(field.value() or 0)
        if not into:
            return say("There is no other tag to merge it with.")
        label = say("Merge tag “{text}”", text=tag.text)
        session.do(label, lambda step: tags.merge(step, tag.id, into))
        return ""

    hint = say("Whatever bears “{text}” will bear the other one; “{text}” goes.", text=tag.text)
    return Sheet.open(near, say("Merge tags"), [field], say("Merge"), then, hint)
