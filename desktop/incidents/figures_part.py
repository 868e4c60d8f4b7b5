"""The part of an incident's card with its figures: headline and rule, parts of the whole, how a
figure changed, and what it would be without one source."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from db import terms
from db.language import say, with_commas, with_dots
from db.records import figures, sensitivity
from db.records.cards import IncidentCard
from db.records.counting import Counted
from db.records.figures import Figure, Part
from db.records.sensitivity import Without
from desktop.incidents.count_rule import edit_rule
from desktop.incidents.figure_form import edit_figure
from desktop.incidents.figure_history import FigureHistory, moments
from desktop.incidents.figures import HeadlineRow, figure_detail, figure_when, figure_words
from desktop.incidents.judgement import day
from desktop.incidents.who_says_what import WhoSaysWhat
from desktop.theme import Space
from desktop.widgets import Secondary, Words
from desktop.widgets.acts import Act
from desktop.widgets.card_view import CardView
from desktop.widgets.item_row import ItemRow
from desktop.widgets.labels import isolated

_SENSITIVE = 4
#: Rules of counting in a word or two, for a head.
_SHORT_RULES = {
    "range": say("range", sense="rule of counting"),
    "majority_of_origins": say("majority", sense="rule of counting"),
    "official": say("official", sense="rule of counting"),
    "named_source": say("one source", sense="rule of counting"),
    "lowest": say("lowest", sense="rule of counting"),
    "latest": say("latest", sense="rule of counting"),
    "manual": say("by hand", sense="rule of counting"),
}


class FiguresPart:
    """Builds the figures into a card."""

    def __init__(self, view: CardView, said: WhoSaysWhat) -> None:
        self._view = view
        self._session = view.session
        self._said = said

    def build(self, card: IncidentCard) -> None:
        """Headlines with what they are made of."""
        if not card.counted:
            return
        self._view.section(
            say("Figures"),
            say("+ Figure"),
            partial(self.add, card),
            say("rule: {rule}", rule=_SHORT_RULES.get(card.case_rule, card.case_rule)),
        )
        for counted in card.counted:
            self._measure(card, counted)

    def add(self, card: IncidentCard) -> None:
        """Open the form for a figure; where nobody said anything yet, first for a claim."""
        if card.claims:
            edit_figure(self._session, self._view, card.claims, None)
        else:
            self._said.add(card, "figure")

    def _measure(self, card: IncidentCard, counted: Counted) -> None:
        view = self._view
        key = f"measure-{counted.measure}"
        change = partial(edit_rule, self._session, view, card, counted)
        acts = view.acts(Act(say("Change how it is counted"), change, "edit"))
        row = HeadlineRow(counted, key in view.unfolded, acts)
        row.opens(partial(view.unfold, key))
        view.add(row, 0)
        for part in counted.parts:
            view.add(_part_line(part), 0)
        if key not in view.unfolded:
            return
        self._rule(card, counted)
        told = moments(counted.figures)
        if len({each.at for each in told}) > 1:
            view.add(FigureHistory(told), Space.S)
        self._sensitivity(card, counted)
        rows = [partial(self._figure_row, card, each) for each in counted.figures]
        view.many(f"figures-{counted.measure}", rows)

    def _rule(self, card: IncidentCard, counted: Counted) -> None:
        """By which rule, and whether that was decided for this incident alone."""
        label = terms.said(terms.COUNT_RULES, counted.rule.code)
        if counted.rule.source is not None:
            label += f": {self._source_name(card, counted.rule.source)}"
        held = counted.decided
        detail = say("The rule of the case")
        if held is not None:
            detail = say(
                "For this incident alone, by {isolated}, {day}",
                isolated=isolated(held.author),
                day=day(held.at),
            )
            if held.reasons:
                detail = with_dots((held.reasons, with_commas((held.author, day(held.at)))))
        row = ItemRow(
            label,
            detail,
            "rule",
            acts=self._view.acts(
                Act(
                    say("Change how it is counted"),
                    partial(edit_rule, self._session, self._view, card, counted),
                    "edit",
                )
            ),
            name=f"rule:{counted.measure}",
        )
        row.press_edits()
        self._view.add(row, 0)

    def _sensitivity(self, card: IncidentCard, counted: Counted) -> None:
        found = sensitivity.without(
            counted.figures, counted.measure, counted.rule, card.footing.keys
        )
        for place, each in enumerate(found[:_SENSITIVE]):
            self._view.add(Words(self._without(card, each), "small"), 2 if place else Space.S)
        if len(found) > _SENSITIVE:
            self._view.add(
                Secondary(say("and {count} more that change it", count=len(found) - _SENSITIVE)), 2
            )
        if not found and len(counted.figures) > 1:
            self._view.add(Secondary(say("No single source changes it.")), 2)

    def _without(self, card: IncidentCard, each: Without) -> str:
        name = each.key
        if each.kind == "source":
            name = self._source_name(card, int(each.key))
        elif each.kind == "origin":
            origin = next(o for o in card.footing.origins if o.key == each.key)
            name = say(
                "{name} (with {count} articles that rest on it)",
                name=origin.name,
                count=len(origin.articles),
            )
        left = each.headline.words if each.headline else say("no figure is left")
        return say(
            "Without {isolated}: {left}",
            isolated=isolated(name) or say("the speaker not named"),
            left=left,
        )

    def _source_name(self, card: IncidentCard, source: int) -> str:
        article = card.footing.article(source)
        return article.name if article is not None else say("a source that fell away")

    def _figure_row(self, card: IncidentCard, figure: Figure) -> QWidget:
        claim = next((each for each in card.claims if each.id == figure.claim), None)
        change = partial(edit_figure, self._session, self._view, card.claims, figure)
        acts = self._view.acts(
            Act(say("Change figure"), change, "edit"),
            Act(say("Delete figure"), partial(self._remove, figure.id), "remove"),
        )
        if claim is not None:
            acts.append(Act(say("Open the words"), partial(self._said.open, claim), apart=True))
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
        self._session.do(say("Delete figure"), lambda step: figures.remove(step, figure))


_ONE = {
    "all": "person",
    "civilian": "civilian",
    "combatant": "combatant",
    "child": "child",
    "woman": "woman",
    "man": "man",
    "perpetrator": "perpetrator",
}


def _part_line(part: Part) -> Words:
    """ "including 13 security forces, United States"."""
    one = part.headline.words == "1"
    who = _ONE[part.who] if one and part.who in _ONE else terms.said(terms.WHO, part.who).lower()
    words = say("including {words} {who}", words=part.headline.words, who=who)
    if part.side_name:
        words += (
            say(" of {isolated}", isolated=isolated(part.side_name)) if part.who == "all" else ""
        )
        words += f", {isolated(part.side_name)}" if part.who != "all" else ""
    if part.exceeds:
        return Words(say("{words}: more than the whole", words=words), "small", "danger")
    return Secondary(words)
