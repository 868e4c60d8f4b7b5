"""The sheets that take something else than a suggestion says: another date, actor or place."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from db import terms
from db.language import say
from db.reading import acceptance
from db.reading.suggestion import NameDetail, Suggestion
from db.step import Step
from desktop.reading.claim_sheet import likely_picker, new_claim
from desktop.reading.incident_sheet import fill_date, new_incident
from desktop.reading.readings import Names, taken_for
from desktop.reading.taken import Taken
from desktop.session import Session
from desktop.widgets import ChoiceField, Field, Found, RecordPicker, Sheet, WhenField
from desktop.widgets.record_search import actor_search, place_search


def change(
    session: Session, near: QWidget, taken: Taken, names: Names, at_hand: Found | None
) -> Sheet:
    """The sheet for the suggestion that `taken` answers."""
    each = taken.answers
    assert each is not None
    taken = replace(taken, verdict="changed")
    if each.kind == "date":
        return _change_date(session, near, taken, at_hand)
    if each.kind in ("actor", "place"):
        return _change_name(session, near, taken, names, at_hand)
    return new_claim(session, near, taken, names)


def ask_incident(session: Session, near: QWidget, taken: Taken, names: Names) -> Sheet:
    """The sheet for a suggestion that needs an incident and has none at hand: a date begins a new
    one, a figure and a speech act are claims about one that is there."""
    assert taken.answers is not None
    if taken.answers.kind == "date":
        return new_incident(session, near, taken, names)
    return new_claim(session, near, taken, names)


def _change_date(session: Session, near: QWidget, taken: Taken, at_hand: Found | None) -> Sheet:
    date = WhenField(say("Date"), published=taken.issued, required=True)
    fill_date(date, taken)
    incident = likely_picker(session, taken, at_hand)

    def then() -> str:
        when, found, each = date.value(), incident.value(), taken.answers
        if found is None or found.id is None or when is None or each is None:
            return say("Choose the incident that is meant.")
        ground = taken.ground(found.id)

        def act(step: Step) -> None:
            made = acceptance.date(step, each, ground, when)
            acceptance.remember(step, each, ground, "changed", made, when.edtf)

        session.do(say("Change date of the text"), act)
        return ""

    hint = say("{said} An incident that has a date already gets a claim about it.", said=taken.said)
    return Sheet.open(
        near, say("Another date"), [date, incident], say("Take this date"), then, hint, 520
    )


def _change_name(
    session: Session, near: QWidget, taken: Taken, names: Names, at_hand: Found | None
) -> Sheet:
    each = taken.answers
    assert each is not None
    noun = each.kind
    search = actor_search(session) if noun == "actor" else place_search(session)
    held = Found(int(each.value), taken_for(each, names)) if each.value.isdigit() else None
    who = RecordPicker(
        say("Who is meant") if noun == "actor" else say("Which place is meant"),
        search,
        held or Found(None, taken_for(each, names)),
        create=say("Create actor") if noun == "actor" else say("Create place"),
        required=True,
    )
    vocabulary = terms.ACTOR_KINDS if noun == "actor" else terms.PLACE_KINDS
    detail = each.detail if isinstance(each.detail, NameDetail) else NameDetail(None, each.text)
    kind = ChoiceField(say("Kind"), vocabulary, detail.kind, hint=say("Of one that is created."))

    def then() -> str:
        found, of_kind = who.value(), kind.value()
        if found is None:
            return (
                say("Choose the actor that is meant.")
                if noun == "actor"
                else say("Choose the place that is meant.")
            )
        ground = taken.ground(at_hand.id if at_hand is not None else None)
        named = replace(each, detail=_named(detail, found, of_kind))

        def act(step: Step) -> None:
            make = acceptance.actor if noun == "actor" else acceptance.place
            made = make(step, named, ground, found.id)
            acceptance.remember(step, each, ground, "changed", made, str(found.id or found.title))

        session.do(
            say("Change actor of the text") if noun == "actor" else say("Change place of the text"),
            act,
        )
        return ""

    fields: list[Field] = [who, kind]
    hint = (
        say("{said} It is linked to “{title}”.", said=taken.said, title=at_hand.title)
        if at_hand
        else taken.said
    )
    title = say("Another actor") if noun == "actor" else say("Another place")
    take = say("Take this actor") if noun == "actor" else say("Take this place")
    return Sheet.open(near, title, fields, take, then, hint, 520)


def _named(detail: NameDetail, found: Found, kind: str) -> NameDetail:
    """What is known of a name once a person chose who bears it: the gazetteer's point and the
    acronym stay only with the name they came with."""
    if found.title == detail.shown:
        return replace(detail, record=found.id, kind=kind)
    return NameDetail(found.id, found.title, kind)


def answers(taken: Taken, each: Suggestion, start: int, end: int) -> Taken:
    """The words a suggestion stands for, to be made something of."""
    return replace(taken.at(start, end), answers=each)
