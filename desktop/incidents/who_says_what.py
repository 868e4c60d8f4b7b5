"""The part of an incident's card that tells who says what: ledger, the words, what else is said."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from db.language import say
from db.records.cards import IncidentCard
from db.records.claims import AGAINST, Claim, LedgerRow
from db.refs import Ref
from desktop.incidents.ledger import Ledger, first_said
from desktop.incidents.repetition_form import say_repetition
from desktop.incidents.wide_ledger import open_wide
from desktop.theme import Space
from desktop.widgets import LinkButton, Secondary
from desktop.widgets.acts import Act
from desktop.widgets.card_view import CardView, flow
from desktop.widgets.claim_form import add_claim, change_claim, delete_claim
from desktop.widgets.claim_words import ClaimWords, by_speaker, standing_words, topic
from desktop.widgets.item_row import ItemRow

#: Speakers that stand in the ledger, and words below it, before somebody asks for more; and how
#: many more then.
_FIRST = 12
_MORE = 50


class WhoSaysWhat:
    """Builds its part into a card; `shown` is the claim whose words stand under the ledger."""

    def __init__(self, view: CardView) -> None:
        self._view = view
        self._session = view.session
        self.shown: int | None = None
        self._said: list[Claim] = []
        self._shown_first = (0, _FIRST)

    def build(self, card: IncidentCard) -> None:
        """Ledger, words, and what is said beside it."""
        self._ledger(card)
        self._other_claims(card)

    def add(self, card: IncidentCard, about: str = "occurrence") -> None:
        """Open the form for one more claim."""
        add_claim(self._session, self._view, incident=card.incident.id, about=about)

    def open(self, claim: Claim) -> None:
        """Go to the words of a claim in their text; without a quote, to the claim itself."""
        if claim.quote is not None:
            self._session.select(Ref("quote", claim.quote))
        elif self._view.editable:
            change_claim(self._session, self._view, claim)

    def acts(self, claim: Claim) -> list[Act]:
        """Change and delete a claim."""
        return self._view.acts(
            Act(
                say("Change claim"), partial(change_claim, self._session, self._view, claim), "edit"
            ),
            Act(say("Delete claim"), partial(delete_claim, self._session, claim), "remove"),
        )

    def _ledger(self, card: IncidentCard) -> None:
        view = self._view
        view.section(say("Who says what"), say("+ Claim"), partial(self.add, card))
        if not card.ledger:
            hint = say("Nobody is on record yet. Add who claims, confirms or denies it.")
            view.add(Secondary(hint if view.editable else say("Nobody is on record.")), 0)
            return
        rows = sorted(card.ledger, key=first_said)
        said = self._said = [claim for row in rows for claim in row.claims]
        shown = next((each for each in said if each.id == self.shown), None) or _telling(said)
        count = self._count(card.incident.id)
        names = {claim.id: row.name for row in rows for claim in row.claims}
        ledger = Ledger(_with(rows[:count], rows, shown), shown.id, card.footing, names)
        ledger.chosen.connect(partial(self._choose, shown))
        ledger.opened.connect(lambda actor: self._session.select(Ref("actor", actor)))
        view.add(ledger, 0)
        if len(rows) > count:
            more = min(_MORE, len(rows) - count)
            words = say("Show {more} more of {count:,} speakers", more=more, count=len(rows))
            view.link(words, "more-speakers", partial(self._show_more, card.incident.id))
        view.add(self._words(shown, "shown"), Space.L)
        self._all_words(card, said, shown)

    def _all_words(self, card: IncidentCard, said: list[Claim], shown: Claim) -> None:
        view = self._view
        unfolded = "all-words" in view.unfolded
        rest = [claim for claim in said if claim.id != shown.id]
        links = []
        if unfolded:
            count = self._count(card.incident.id)
            for claim in rest[:count]:
                view.add(self._words(claim))
            if len(rest) > count:
                more = partial(self._show_more, card.incident.id)
                words = say("Show {more} more words", more=min(_MORE, len(rest) - count))
                links.append(_link(words, "more-words", more))
        if rest:
            words = (
                say("Show only these words")
                if unfolded
                else say("All words ({count:,})", count=len(said))
            )
            links.append(_link(words, "all-words", partial(view.unfold, "all-words")))
        links.append(_link(say("Open wide"), "wide-ledger", partial(open_wide, view, self, card)))
        view.add(flow(*links, gap=Space.L), Space.XS)

    def _count(self, incident: int) -> int:
        if self._shown_first[0] != incident:
            self._shown_first = (incident, _FIRST)
        return self._shown_first[1]

    def _show_more(self, incident: int) -> None:
        self._shown_first = (incident, self._count(incident) + _MORE)
        self._view.redraw()

    def _choose(self, shown: Claim, claim: Claim) -> None:
        if claim.id == shown.id and claim.quote is not None:
            self.open(claim)  # its words stand there already
            return
        self.shown = claim.id
        self._view.redraw()

    def _words(self, claim: Claim, name: str = "") -> ClaimWords:
        acts = []
        if claim.quote is not None:
            acts.append(Act(say("Open in the text"), partial(self.open, claim)))
        acts += self.acts(claim)
        again = partial(say_repetition, self._session, self._view, claim, self._said)
        if len(self._said) > 1:
            acts += self._view.acts(Act(say("Say what it repeats"), again))
        if claim.source is not None:
            source = Ref("source", claim.source)
            acts.append(
                Act(say("Open the source"), partial(self._session.select, source), apart=True)
            )
        if claim.speaker is not None:
            actor = Ref("actor", claim.speaker)
            acts.append(Act(say("Open the speaker"), partial(self._session.select, actor)))
        block = ClaimWords(claim, acts, f"words:{name or claim.id}")
        block.opens(partial(self.open, claim))
        return block

    def _other_claims(self, card: IncidentCard) -> None:
        """Claims about its motive, place ..., and those that were set aside."""
        in_ledger = {claim.id for row in card.ledger for claim in row.claims}
        figured = {figure.claim for figure in card.figures}
        given = [each.claims for each in card.given_dates]
        given += [each.claims for each in card.given_places]
        told = in_ledger | {claim.id for group in given for claim in group}
        other = [
            claim
            for claim in card.claims
            if claim.id not in told and (claim.id not in figured or claim.rank == "deprecated")
        ]
        if other:
            self._view.section(say("Also said"))
            self._view.many("other", [partial(self._row, claim) for claim in other])

    def _row(self, claim: Claim) -> QWidget:
        key = f"claim-{claim.id}"
        if key in self._view.unfolded:
            return self._words(claim)
        mark = "broken" if claim.quote_broken else "open" if claim.quote is None else ""
        aside = standing_words(claim)
        row = ItemRow(
            topic(claim),
            f"{by_speaker(claim)} · {aside[:1].lower()}{aside[1:]}" if aside else by_speaker(claim),
            mark=mark,
            acts=self.acts(claim),
            name=f"words:{claim.id}",
            struck=claim.rank == "deprecated",
        )
        row.opens(partial(self._view.unfold, key))
        return row


def _link(words: str, name: str, run: Callable[[], object]) -> LinkButton:
    button = LinkButton(words)
    button.setObjectName(name)
    button.clicked.connect(lambda: run())
    return button


def _with(first: list[LedgerRow], rows: list[LedgerRow], shown: Claim) -> list[LedgerRow]:
    """The first rows, and that of the claim whose words are shown."""
    at = next(row for row in rows if any(claim is shown for claim in row.claims))
    return first if any(row is at for row in first) else [*first, at]


def _telling(said: list[Claim]) -> Claim:
    """The claim whose words are shown first: a denial where there is one, with a quote."""
    return min(said, key=lambda each: (each.quote is None, each.column not in AGAINST))
