"""How reliable an outlet or a source is held to be: the rows of a card, and the form."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from db import terms
from db import when as dates
from db.language import say, with_dots
from db.records import ratings
from db.records.ratings import Rating
from db.step import Step
from desktop.session import Session
from desktop.widgets.acts import Act
from desktop.widgets.card_view import CardView
from desktop.widgets.fields import ChoiceField, TextField
from desktop.widgets.item_row import ItemRow
from desktop.widgets.record_search import edtf_of, when_from
from desktop.widgets.sheet import Sheet
from desktop.widgets.side_by_side import SideBySide
from desktop.widgets.when_field import WhenField


def rating_words(rating: Rating) -> str:
    """ "Usually reliable"."""
    return terms.said(terms.RELIABILITIES, rating.reliability)[2:]


def rating_span(rating: Rating) -> str:
    """ "since 2015", "2010–2015", or nothing."""
    since = dates.said_short(rating.since) if rating.since else ""
    until = dates.said_short(rating.until) if rating.until else ""
    if since and until:
        return f"{since} – {until}"
    return (
        say("since {since}", since=since)
        if since
        else say("until {until}", until=until)
        if until
        else ""
    )


def rating_row(view: CardView, rating: Rating, *, dated: bool) -> QWidget:
    """A rating with its reason; changed and taken back in place."""
    change = partial(change_rating, view.session, view, rating, dated=dated)
    acts = view.acts(
        Act(say("Change rating"), change, "edit"),
        Act(say("Take rating back"), partial(remove_rating, view.session, rating), "remove"),
    )
    by = say("by {rated_by}", rated_by=rating.rated_by) if rating.rated_by else ""
    detail = with_dots(part for part in (rating.reason, by) if part)
    row = ItemRow(
        rating_words(rating),
        detail,
        rating_span(rating),
        grade=rating.reliability,
        acts=acts,
        name=f"rating:{rating.id}",
    )
    row.press_edits()
    return row


def add_rating(
    session: Session, near: QWidget, *, outlet: int | None = None, source: int | None = None
) -> Sheet:
    """Rate an outlet for a time, or one source against its outlet."""

    def write(step: Step, letter: str, cells: dict[str, str | None]) -> None:
        ratings.rate(
            step,
            letter,
            outlet=outlet,
            source=source,
            reason=cells["reason"] or "",
            since=cells["since"],
            until=cells["until"],
        )

    title = say("Rate the outlet") if outlet is not None else say("Rate this source by itself")
    return _form(session, near, None, title, say("Add rating"), write, dated=outlet is not None)


def change_rating(session: Session, near: QWidget, rating: Rating, *, dated: bool) -> Sheet:
    """Change a rating."""

    def write(step: Step, letter: str, cells: dict[str, str | None]) -> None:
        ratings.change(step, rating.id, reliability=letter, **cells)

    return _form(
        session, near, rating, say("Change the rating"), say("Change rating"), write, dated=dated
    )


def remove_rating(session: Session, rating: Rating) -> None:
    """Take a rating back; undo brings it back."""
    session.do(say("Take rating back"), lambda step: ratings.remove(step, rating.id))


def _form(
    session: Session,
    near: QWidget,
    rating: Rating | None,
    title: str,
    label: str,
    write: Callable[[Step, str, dict[str, str | None]], None],
    *,
    dated: bool,
) -> Sheet:
    letter = ChoiceField(
        say("Reliability"), terms.RELIABILITIES, rating.reliability if rating else "C"
    )
    reason = TextField(say("Reason"), rating.reason if rating else "")
    since = WhenField(say("Since"), when_from(rating.since) if rating else None, hint="")
    until = WhenField(say("Until"), when_from(rating.until) if rating else None, hint="")
    fields: list[QWidget] = [letter, reason]
    if dated:
        fields.append(SideBySide(since, until))

    def then() -> str:
        chosen = letter.value()
        cells = {
            "reason": reason.value(),
            "since": edtf_of(since.value()),
            "until": edtf_of(until.value()),
        }
        session.do(label, lambda step: write(step, chosen, cells))
        return ""

    hint = say("F says that it cannot be judged. It is not the worst grade.")
    return Sheet.open(near, title, fields, label if rating is None else say("Save"), then, hint)
