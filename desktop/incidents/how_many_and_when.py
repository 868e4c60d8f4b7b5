"""The part of an incident's card with its figures and the dates that sources give."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from db import terms
from db.records import figures
from db.records.cards import DateGiven, IncidentCard
from db.records.claims import Claim
from db.records.figures import Figure
from desktop.incidents import sheets
from desktop.incidents.dates_given import DateRow, axis_of, bounds_of
from desktop.incidents.figure_form import edit_figure, edit_rule
from desktop.incidents.figures import HeadlineRow, figure_detail, figure_when, figure_words
from desktop.incidents.who_says_what import WhoSaysWhat
from desktop.widgets.acts import Act
from desktop.widgets.card_view import CardView
from desktop.widgets.item_row import ItemRow


class HowManyAndWhen:
    """Builds figures and dates given into a card."""

    def __init__(self, view: CardView, said: WhoSaysWhat) -> None:
        self._view = view
        self._session = view.session
        self._said = said

    def build(self, card: IncidentCard) -> None:
        """Headlines with what they are made of, then the dates on one axis."""
        if card.headlines:
            self._figures(card)
        if card.dates:
            self._dates(card)

    def add_figure(self, card: IncidentCard) -> None:
        """Open the form for a figure; where nobody said anything yet, first for a claim."""
        if card.claims:
            edit_figure(self._session, self._view, card.claims, None)
        else:
            self._said.add(card, "figure")

    def _figures(self, card: IncidentCard) -> None:
        view = self._view
        rule = terms.label(terms.COUNT_RULES, card.headlines[0].rule).lower()
        hint = f"rule: {_short(rule)}"
        view.section("Figures", "+ Figure", partial(self.add_figure, card), hint)
        for headline in card.headlines:
            key = f"measure-{headline.measure}"
            change = partial(edit_rule, self._session, view, headline.rule)
            acts = view.acts(Act("Change how figures are counted", change, "edit"))
            row = HeadlineRow(headline, key in view.unfolded, acts)
            row.opens(partial(view.unfold, key))
            view.add(row, 0)
            if key in view.unfolded:
                given = [each for each in card.figures if each.measure == headline.measure]
                rows = [partial(self._figure_row, card, each) for each in given]
                view.many(f"figures-{headline.measure}", rows)

    def _figure_row(self, card: IncidentCard, figure: Figure) -> QWidget:
        claim = next((each for each in card.claims if each.id == figure.claim), None)
        change = partial(edit_figure, self._session, self._view, card.claims, figure)
        acts = self._view.acts(
            Act("Change figure", change, "edit"),
            Act("Delete figure", partial(self._remove, figure.id), "remove"),
        )
        if claim is not None:
            acts.append(Act("Open the words", partial(self._said.open, claim), apart=True))
        row = ItemRow(
            figure_words(figure),
            figure_detail(figure),
            figure_when(figure),
            mark="" if claim is None or claim.quote is not None else "open",
            role="strong",
            acts=acts,
            name=f"figure:{figure.id}",
        )
        if claim is not None:
            row.opens(partial(self._said.open, claim))
        return row

    def _remove(self, figure: int) -> None:
        self._session.do("Delete figure", lambda step: figures.remove(step, figure))

    def _dates(self, card: IncidentCard) -> None:
        view = self._view
        view.section("Dates given", "+ Date", partial(self._said.add, card, "date"))
        held = card.incident.when.bounds() if card.incident.when else None
        spans = [span for given in card.dates if (span := bounds_of(given.edtf)) is not None]
        axis = axis_of([*spans, held] if held else spans)
        share = DateRow.share_of([given.edtf for given in card.dates])
        for given in card.dates:
            claim = next((each for each in card.claims if each.id == given.claim), None)
            acts = [] if claim is None else self._date_acts(card, given, claim)
            giver = given.publisher or given.speaker or (claim.source_title if claim else "")
            row = DateRow(given.edtf, giver, axis, held, acts, f"date:{given.claim}", share)
            if claim is not None:
                row.opens(partial(self._said.open, claim))
            view.add(row, 0)

    def _date_acts(self, card: IncidentCard, given: DateGiven, claim: Claim) -> list[Act]:
        take = partial(sheets.take_date, self._session, card.incident.id, given.edtf, claim.source)
        return self._view.acts(Act("Hold this date to be right", take)) + self._said.acts(claim)


def _short(rule: str) -> str:
    return rule.removesuffix(" of all figures given").removesuffix(" figure given")
