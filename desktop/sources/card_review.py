"""The part of a source's card that lists dates to look at again: its day of publication was
corrected, and words such as "On Monday" were counted from the old one."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from db import when as dates
from db.language import in_quotes, many, onward, say
from db.records import hanging_dates
from db.records.hanging_dates import HangingDate
from db.refs import Ref
from desktop.widgets import Secondary
from desktop.widgets.acts import Act
from desktop.widgets.card_view import CardView
from desktop.widgets.item_row import ItemRow
from desktop.widgets.labels import isolated


class Review:
    """Builds the list into a card; nothing moves before somebody takes it."""

    def __init__(self, view: CardView) -> None:
        self._view = view
        self._session = view.session

    def build(self, source: int, hanging: tuple[HangingDate, ...]) -> None:
        """The dates that hang on the day of publication, old and new."""
        if not hanging:
            return
        ready = [each for each in hanging if each.again is not None]
        words = many(len(ready), "Take the new date", "Take all {count:,}")
        take = partial(self._take, source, ready)
        view = self._view
        if ready:
            view.section(say("Dates to look at again"), words, take)
        else:
            view.section(say("Dates to look at again"))
        view.add(Secondary(say("They were counted from another day of publication.")), 0)
        view.many("hanging", [partial(self._row, source, each) for each in hanging])

    def _row(self, source: int, each: HangingDate) -> QWidget:
        acts = [Act(say("Keep the old date"), partial(self._keep, source, each))]
        if each.again is not None:
            acts.insert(
                0, Act(say("Take the new date"), partial(self._take, source, [each]), "edit")
            )
        row = ItemRow(
            each.title, _told(each), acts=self._view.acts(*acts), name=f"hanging:{each.incident}"
        )
        row.opens(lambda: self._session.select(Ref("incident", each.incident)))
        return row

    def _take(self, source: int, hanging: list[HangingDate]) -> None:
        label = say("Take new date") if len(hanging) == 1 else say("Take new dates")
        self._session.do(label, lambda step: hanging_dates.take(step, source, hanging))

    def _keep(self, source: int, each: HangingDate) -> None:
        self._session.do(say("Keep old date"), lambda step: hanging_dates.keep(step, source, each))


def _told(each: HangingDate) -> str:
    """ "“On Monday”: 9 May 2022 → 16 May 2022"."""
    words = in_quotes(isolated(each.when.phrase))
    old = dates.said_short(each.when)
    if each.again is None:
        return say("{words}: {old} → more than one reading", words=words, old=old)
    if not each.moves:
        return say("{words}: {old}, stays the same", words=words, old=old)
    return say(
        "{label}: {value}",
        label=words,
        value=f"{isolated(old)} {onward()} {dates.said_short(each.again)}",
    )
