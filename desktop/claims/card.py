"""The card of a claim: its words, who says them where, what it is about, its figures, what it
answers. Every part opens what it stands for."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from db import terms
from db import when as dates
from db.language import say
from db.records import claim_cards
from db.records.claim_cards import ClaimCard, Related
from db.records.claims import Claim
from db.refs import Ref
from desktop.session import Session
from desktop.theme import Space
from desktop.widgets import Secondary
from desktop.widgets.acts import Act
from desktop.widgets.card_view import CardView
from desktop.widgets.claim_form import change_claim, delete_claim
from desktop.widgets.claim_words import ClaimWords, by_speaker, topic
from desktop.widgets.item_row import ItemRow


class ClaimCardView(CardView):
    """The inspector card of the selected claim."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, "claim", claim_cards.claim)

    def build(self, card: ClaimCard) -> None:
        claim = card.claim
        self.top(
            say("Claim · {about}", about=terms.said(terms.ABOUT, claim.about)),
            self.acts(
                Act(say("Change claim"), partial(change_claim, self.session, self, claim)),
                Act(say("Delete claim"), partial(delete_claim, self.session, claim), apart=True),
            ),
        )
        self.title(by_speaker(claim), ())
        block = ClaimWords(claim, self._ways(claim), "words")
        block.opens(partial(self._open_words, claim))
        self.add(block, Space.M)
        self._about(card)
        self._figures(card)
        self._related(card)

    def _ways(self, claim: Claim) -> list[Act]:
        ways = []
        if claim.quote is not None:
            ways.append(Act(say("Open in the text"), self._selecting("quote", claim.quote)))
        change = partial(change_claim, self.session, self, claim)
        return ways + self.acts(Act(say("Change claim"), change, "edit"))

    def _open_words(self, claim: Claim) -> None:
        if claim.quote is not None:
            self.session.select(Ref("quote", claim.quote))
        elif self.editable:
            change_claim(self.session, self, claim)

    def _selecting(self, kind: str, number: int) -> partial[None]:
        return partial(self.session.select, Ref(kind, number))  # type: ignore[arg-type]

    def _about(self, card: ClaimCard) -> None:
        claim = card.claim
        self.section(say("Belongs to"))
        ends = (
            ("incident", claim.incident, claim.incident_title, say("Incident")),
            ("actor", claim.actor, card.about_actor, say("Actor")),
            ("actor", claim.speaker, claim.speaker_name, say("Speaker")),
            ("source", claim.source, claim.source_title or claim.publisher, say("Source")),
        )
        for kind, number, name, word in ends:
            if number is not None:
                row = ItemRow(name, "", word, name=f"{kind}:{number}")
                row.opens(self._selecting(kind, number))
                self.add(row, 0)

    def _figures(self, card: ClaimCard) -> None:
        if not card.figures:
            return
        self.section(say("Figures"))
        for each in card.figures:
            measure = terms.said(terms.MEASURES, each.measure)
            whom = "" if each.who == "all" else terms.said(terms.WHO, each.who)
            row = ItemRow(
                say("{label}: {value}", label=measure, value=each.words),
                whom,
                each.raw,
                name=f"figure:{each.id}",
            )
            if card.claim.incident is not None:
                row.opens(self._selecting("incident", card.claim.incident))
            self.add(row, 0)

    def _related(self, card: ClaimCard) -> None:
        if not card.related:
            return
        self.section(say("How it stands to other claims"))
        self.many("related", [partial(self._related_row, each) for each in card.related])
        if any(each.predicate in ("repeats", "quotes") and each.outward for each in card.related):
            self.add(Secondary(say("It repeats another claim and is no voice of its own.")))

    def _related_row(self, each: Related) -> QWidget:
        words = terms.CLAIM_LINKS if each.outward else terms.CLAIM_LINKS_INVERSE
        said = dates.said_short(each.claim.said) if each.claim.said else ""
        row = ItemRow(
            topic(each.claim),
            f"{terms.said(words, each.predicate)} · {by_speaker(each.claim)}",
            said,
            name=f"claim:{each.claim.id}",
        )
        row.opens(self._selecting("claim", each.claim.id))
        return row
