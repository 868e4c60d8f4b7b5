"""The day of publication, corrected where the text is read; the dates that hang on it move along.

Hides that this is two steps: the day is corrected, then the dates that were counted from the old
one are listed, and those a person leaves ticked are moved together.
"""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from db import when as dates
from db.language import in_quotes, onward, say
from db.records import hanging_dates, sources
from db.records.hanging_dates import HangingDate
from db.records.sources import Source
from desktop.session import Session
from desktop.widgets import CheckField, Sheet, WhenField
from desktop.widgets.labels import isolated
from desktop.widgets.record_search import when_from


def correct(session: Session, near: QWidget, source: Source) -> Sheet:
    """A sheet for another day of publication."""
    day = WhenField(
        say("Published"), when_from(source.issued), hint=say("12 May 2022, or as exact as known")
    )
    number = source.id

    def then() -> str:
        when = day.value()
        edtf = when.edtf if when is not None else None
        if edtf == source.issued:
            return ""
        session.do(
            say("Correct day of publication"),
            lambda step: sources.change(step, number, {"issued": edtf}),
            lambda _: ask_review(session, near, number),
        )
        return ""

    hint = say("Words such as “on Monday” are counted from it. What hangs on it is shown next.")
    return Sheet.open(near, say("When was it published?"), [day], say("Save"), then, hint)


def ask_review(session: Session, near: QWidget, source: int) -> None:
    """List the dates that were counted from another day, when there are any."""

    def show(hanging: tuple[HangingDate, ...]) -> None:
        if hanging:
            review(session, near, source, hanging)

    session.read("reading hanging", lambda reader: hanging_dates.of_source(reader, source), show)


def review(session: Session, near: QWidget, source: int, hanging: tuple[HangingDate, ...]) -> Sheet:
    """The dates, old and new, to be moved together."""
    boxes = [CheckField(each.title, each.again is not None, hint=told(each)) for each in hanging]
    for box, each in zip(boxes, hanging, strict=True):
        box.box.setEnabled(each.again is not None)

    def then() -> str:
        moved = [each for each, box in zip(hanging, boxes, strict=True) if box.value()]
        if moved:
            label = say("Take new date") if len(moved) == 1 else say("Take new dates")
            session.do(label, lambda step: hanging_dates.take(step, source, moved))
        return ""

    ready = sum(1 for each in hanging if each.again is not None)
    primary = say("Move this date") if ready == 1 else say("Move these dates")
    hint = say("They were counted from another day of publication. Those ticked move together.")
    title = say("Dates that hang on it")
    return Sheet.open(near, title, boxes, primary if ready else say("Done"), then, hint, 520)


def told(each: HangingDate) -> str:
    """ "“On Monday”: 9 May 2022 → 16 May 2022"."""
    words = in_quotes(isolated(each.when.phrase))
    old = dates.said_short(each.when)
    if each.again is None:
        return say(
            "{words}: {old} → more than one reading; set it on its card", words=words, old=old
        )
    if not each.moves:
        return say("{words}: {old}, stays the same", words=words, old=old)
    return say(
        "{label}: {value}",
        label=words,
        value=f"{isolated(old)} {onward()} {dates.said_short(each.again)}",
    )
