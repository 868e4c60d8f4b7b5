"""What an incident belongs to, on its card: series, and the incident it is a part of."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from db import terms
from db.language import many, say
from db.records import series
from db.records.cards import IncidentCard
from db.records.series import Membership
from db.refs import Ref
from db.step import Step
from desktop.session import Session
from desktop.widgets import ChoiceField, RecordPicker, Secondary, Sheet
from desktop.widgets.acts import Act
from desktop.widgets.card_view import CardView
from desktop.widgets.item_row import ItemRow
from desktop.widgets.picker import Found
from desktop.widgets.record_search import incident_search


def build(view: CardView, card: IncidentCard) -> None:
    """Nothing where it belongs to nothing."""
    held = card.belongs
    if not (held.groups or held.parent is not None or held.parts):
        return
    add = partial(put_into, view.session, view, card.incident.id)
    view.section(say("Part of"), say("+ Series"), add)
    if held.parent is not None:
        view.add(_parent_row(view, card), 0)
    for each in held.groups:
        view.add(_group_row(view, each), 0)
    if held.parts:
        words = many(held.parts, "{count:,} incident is part of it", "{count:,} are part of it")
        view.add(Secondary(words))


def _parent_row(view: CardView, card: IncidentCard) -> QWidget:
    held, number = card.belongs, card.incident.id
    acts = view.acts(
        Act(say("Part of another"), partial(make_part, view.session, view, card), "edit"),
        Act(say("No longer part of it"), partial(_set_free, view.session, number), "remove"),
    )
    row = ItemRow(held.parent_title, "", say("incident"), acts=acts, name="parent")
    if held.parent is not None:
        row.opens(partial(view.session.select, Ref("incident", held.parent)))
    return row


def _group_row(view: CardView, each: Membership) -> QWidget:
    out = partial(
        view.session.do,
        say("Take out of the series"),
        lambda step: series.take_out(step, each.id),
    )
    kind = terms.said(terms.GROUP_KINDS, each.kind).lower()
    acts = view.acts(Act(say("Take out of the series"), out, "remove"))
    return ItemRow(each.title, "", kind, acts=acts, name=f"group:{each.id}")


def _set_free(session: Session, incident: int) -> None:
    session.do(say("No longer part of it"), lambda step: series.make_part(step, incident, None))


def put_into(session: Session, near: QWidget, incident: int) -> Sheet:
    """Ask for a series, known or new."""

    def search(typed: str, hand: Callable[[Sequence[Found]], None]) -> None:
        def arrived(rows: Sequence[tuple[int, str, str]]) -> None:
            hand([Found(n, title, terms.said(terms.GROUP_KINDS, k)) for n, title, k in rows])

        session.read("pick-series", lambda reader: series.find(reader, typed), arrived)

    which = RecordPicker(say("Series"), search, create=say("New series"), required=True)
    kind = ChoiceField(
        say("Kind"), terms.GROUP_KINDS, hint=say("Of a new one; a known one keeps its own.")
    )

    def then() -> str:
        found, code = which.value(), str(kind.value())
        if found is None:
            return say("Choose a series, or type the name of a new one.")

        def act(step: Step) -> None:
            group = series.create(step, found.title, code) if found.id is None else found.id
            series.put_into(step, group, incident)

        session.do(say("Put into a series"), act)
        return ""

    return Sheet.open(near, say("Put into a series"), [which, kind], say("Put in"), then)


def make_part(session: Session, near: QWidget, card: IncidentCard) -> Sheet:
    """Ask of which incident it is a part."""
    which = RecordPicker(say("Part of the incident"), incident_search(session), required=True)

    def then() -> str:
        found = which.value()
        if found is None or found.id is None:
            return say("Choose one of the suggestions.")
        parent, number = found.id, card.incident.id
        session.do(
            say("Make it part of another"),
            lambda step: series.make_part(step, number, parent),
        )
        return ""

    return Sheet.open(near, say("Part of another incident"), [which], say("Save"), then)
