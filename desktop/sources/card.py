"""The card of a source: how it is cited, how far it is trusted, what is kept of it, what it
goes back to, and everything that rests on it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QWidget

from db import terms
from db import when as dates
from db.language import many, number, say, with_commas, with_dots
from db.likeness import deciding
from db.likeness.deciding import Beside
from db.reader import Reader
from db.records import cards, hanging_dates, quotes, reliance
from db.records.cards import SourceCard
from db.records.claims import Claim
from db.records.hanging_dates import HangingDate
from db.records.lists import IncidentRow
from db.records.sources import Source, SourceRelation
from db.refs import Ref
from desktop.session import Session
from desktop.sources import sheets
from desktop.sources.card_evidence import Evidence
from desktop.sources.card_likeness import Alike
from desktop.sources.card_ratings import Trust
from desktop.sources.card_review import Review
from desktop.sources.retraction import open_retraction
from desktop.theme import Space
from desktop.widgets import Chip, Secondary
from desktop.widgets.acts import Act
from desktop.widgets.card_view import FIRST_ROWS, CardView, flow
from desktop.widgets.claim_form import change_claim, delete_claim
from desktop.widgets.claim_words import by_speaker, topic
from desktop.widgets.code_names import language_name
from desktop.widgets.code_text import CodeText, copy
from desktop.widgets.fact_row import FactRow
from desktop.widgets.incident_row import IncidentItem
from desktop.widgets.item_row import ItemRow
from desktop.widgets.labels import isolated
from desktop.widgets.ratings import add_rating
from desktop.widgets.without_it import without_it

#: Code points from which on the texts that share passages are looked up after the card was drawn:
#: it takes a tenth of a second, and three for a book of 700 pages.
_LONG = 100_000
#: CSL variables shown only when they are filled.
_RARE = (
    ("collection-title", say("Series")),
    ("publisher", say("Publisher")),
    ("publisher-place", say("Place")),
    ("genre", say("Genre")),
    ("volume", say("Volume")),
    ("issue", say("Issue")),
    ("page", say("Pages")),
    ("number", say("Number")),
    ("DOI", "DOI"),
    ("ISBN", "ISBN"),
    ("archive", say("Archive")),
    ("archive_location", say("In the archive")),
    ("abstract", say("Abstract")),
    ("note", say("Note")),
)


@dataclass(frozen=True, slots=True)
class Shown:
    """The card, the bytes of each original by its hash, the dates to look at again, and the texts
    that share passages with the newest version (None: it is long, they are looked up later)."""

    card: SourceCard
    sizes: Mapping[str, int]
    hanging: tuple[HangingDate, ...]
    beside: tuple[Beside, ...] | None

    @property
    def source(self) -> Source:
        """The source itself."""
        return self.card.source


def shown(reader: Reader, number: int) -> Shown | None:
    """Everything the card of a source shows; None when it is gone."""
    card = cards.source(reader, number)
    if card is None:
        return None
    hashes = [each.sha256 for each in card.snapshots if each.sha256 is not None]
    sizes = {each: quotes.original_size(reader, each) or 0 for each in hashes}
    beside: tuple[Beside, ...] | None = ()
    if card.snapshots:
        newest = card.snapshots[0]
        long = len(newest.cleaned_text) > _LONG
        beside = None if long else deciding.beside(reader, number, newest.id)
    return Shown(
        card,
        sizes,
        hanging_dates.of_source(reader, number),
        beside,
    )


class SourceCardView(CardView):
    """The inspector card of the selected source."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, "source", shown)
        self._evidence = Evidence(self)
        self._review = Review(self)
        self._alike = Alike(self)
        self._trust = Trust(self)

    def build(self, shown: Shown) -> None:
        card = shown.card
        self._heading(card)
        self._citation(card.source)
        self._review.build(card.source.id, shown.hanging)
        self._trust.build(card)
        self._chain(card)
        self._alike.build(card.source.id, card.snapshots, shown.beside)
        self._rests(card)
        self._evidence.quotes(card.quotes)
        self._claims(card)
        self._evidence.versions(card.snapshots, shown.sizes)
        self._offer(card.source)

    # How it is cited

    def _heading(self, card: SourceCard) -> None:
        source = card.source
        kind = terms.said(terms.SOURCE_TYPES, source.type)
        self.top(say("Source · {kind}", kind=kind), self._card_acts(card))
        rename = partial(sheets.rename_source, self.session, self, source)
        self.title(source.title, self.acts(Act(say("Change title"), rename, "edit")))
        parts = [isolated(source.publisher_name)] if source.publisher_name else []
        if source.issued:
            parts.append(dates.said(source.issued, nbsp=True))
        if parts:
            self.add(Secondary(with_dots(parts), "body"), 0)
        chips: list[QWidget] = []
        if source.retraction:
            words = terms.said(terms.RETRACTIONS, source.retraction).lower()
            chips.append(Chip.state(words, "danger"))
        if card.alone:
            count = len(card.alone)
            rest = many(count, "{count:,} incident rests", "{count:,} incidents rest")
            chips.append(Chip.state(say("{rest} on it alone", rest=rest), "warning"))
        if chips:
            self.add(flow(*chips), Space.S)
        self._evidence.reading(card.snapshots)

    def _card_acts(self, card: SourceCard) -> list[Act]:
        session, source = self.session, card.source
        return self.acts(
            Act(say("Change citation"), partial(sheets.edit_citation, session, self, source)),
            Act(say("More of the citation"), partial(sheets.edit_more, session, self, source)),
            Act(say("Change outlet"), partial(sheets.edit_outlet, session, self, source)),
            Act(say("Retraction"), partial(open_retraction, session, self, source.id)),
            Act(say("Licence"), partial(sheets.edit_handling, session, self, source)),
            Act(
                say("Rate this source by itself"),
                partial(add_rating, session, self, source=source.id),
                apart=True,
            ),
            Act(
                say("Add what it goes back to"),
                partial(sheets.edit_relation, session, self, source),
            ),
            Act(
                say("Delete source"), partial(sheets.delete_source, session, source.id), apart=True
            ),
        )

    def _citation(self, source: Source) -> None:
        session = self.session
        edit = self.acts(
            Act(
                say("Change citation"), partial(sheets.edit_citation, session, self, source), "edit"
            )
        )
        self._outlet(source)
        rows = []
        container = source.fields.get("container-title", "")
        if container and container != source.publisher_name:
            rows.append((say("Published in"), container))
        people = with_commas(isolated(person.shown) for person in source.authors)
        if people:
            rows.append((say("Author") if len(source.authors) == 1 else say("Authors"), people))
        for key, label in (
            ("issued", say("Published")),
            ("accessed", say("Accessed")),
            ("original-date", say("First published")),
        ):
            if source.fields.get(key):
                rows.append((label, dates.said(source.fields[key], nbsp=True)))
        if source.fields.get("language"):
            rows.append((say("Language"), language_name(source.fields["language"])))
        # Clear of the button above, which the outlet keeps away where there is one.
        above = Space.S if source.outlet is None else 0
        for label, value in rows:
            self.add(FactRow(label, value, edit), above)
            above = 0
        url = source.fields.get("URL", "")
        if url:
            acts = [*edit, Act(say("Copy address"), partial(copy, url))]
            self.add(FactRow(say("Address"), CodeText(url, say("Address")), acts), 0)
        more = self.acts(
            Act(
                say("More of the citation"),
                partial(sheets.edit_more, session, self, source),
                "edit",
            )
        )
        for key, label in _RARE:
            if source.fields.get(key):
                self.add(FactRow(label, source.fields[key], more), 0)
        if source.licence:
            handling = partial(sheets.edit_handling, session, self, source)
            self.add(
                FactRow(
                    say("Licence"), source.licence, self.acts(Act(say("Change"), handling, "edit"))
                ),
                0,
            )

    def _offer(self, source: Source) -> None:
        cite = partial(sheets.edit_citation, self.session, self, source)
        offers: list[tuple[str, Callable[[], object]]] = []
        if source.outlet is None:
            offers.append(
                (say("+ Outlet"), partial(sheets.edit_outlet, self.session, self, source))
            )
        if not source.issued:
            offers.append((say("+ Date of publication"), cite))
        if not source.authors:
            offers.append((say("+ Authors"), cite))
        if not source.fields.get("URL"):
            offers.append((say("+ Address"), cite))
        if not source.licence:
            offers.append(
                (say("+ Licence"), partial(sheets.edit_handling, self.session, self, source))
            )
        self.offers(offers)

    def _outlet(self, source: Source) -> None:
        if source.outlet is None:
            return
        outlet = Ref("actor", source.outlet)
        change = partial(sheets.edit_outlet, self.session, self, source)
        acts = self.acts(Act(say("Change outlet"), change, "edit"))
        opens = partial(self.session.select, outlet)
        self.add(
            FactRow(say("Outlet"), source.outlet_name, acts, "outlet", "accent", opens), Space.S
        )

    # Where it comes from

    def _chain(self, card: SourceCard) -> None:
        add = partial(sheets.edit_relation, self.session, self, card.source)
        self.section(say("Where it comes from"), say("+ Link"), add)
        if not card.relations:
            self.add(Secondary(say("No source behind it is known: it counts as an origin.")), 0)
        self.many(
            "chain", [partial(self._relation_row, card.source, each) for each in card.relations]
        )

    def _relation_row(self, source: Source, relation: SourceRelation) -> QWidget:
        acts = self.acts(
            Act(
                say("Remove link"),
                partial(sheets.remove_relation, self.session, relation),
                "remove",
            )
        )
        if not relation.inverse:
            change = partial(sheets.edit_relation, self.session, self, source, relation)
            acts = [*self.acts(Act(say("Change link"), change, "edit")), *acts]
        verb = terms.said(terms.SOURCE_RELATIONS, relation.predicate).lower()
        lead = _INVERSE.get(relation.predicate, f"{verb} by") if relation.inverse else verb
        detail = [part for part in (relation.other_publisher, relation.note) if part]
        if relation.other is None:
            detail.append(say("named, not held"))
        row = ItemRow(
            relation.other_title or relation.other_publisher or say("Untitled source"),
            with_dots(detail),
            lead=lead,
            acts=acts,
            name=f"chain:{relation.id}",
        )
        if relation.other is not None:
            other = Ref("source", relation.other)
            row.opens(lambda: self.session.select(other))
        return row

    # What rests on it

    def _rests(self, card: SourceCard) -> None:
        if not card.rests:
            return
        count = len({claim.incident for claim in card.claims if claim.incident is not None})
        self.section(say("Incidents that rest on it"), hint=number(count))
        ordered = sorted(card.rests, key=lambda each: each.id not in card.alone)
        self.many("rests", [partial(self._incident_row, card, each) for each in ordered])
        if count > len(card.rests):
            self.add(
                Secondary(
                    say("{count} of {count2:,} are shown.", count=len(card.rests), count2=count)
                ),
                Space.XS,
            )
        without_it(self, reliance.of_source, card.source.id)

    def _incident_row(self, card: SourceCard, incident: IncidentRow) -> QWidget:
        row = IncidentItem(incident, say("on it alone") if incident.id in card.alone else "")
        row.opens(lambda: self.session.select(Ref("incident", incident.id)))
        return row

    def _claims_in_the_list(self, card: SourceCard) -> None:
        source = card.source
        self.session.kept.emit("claims", Ref("source", source.id), source.title, None)

    def _claims(self, card: SourceCard) -> None:
        if card.claims:
            self.section(say("Claims in it"), hint=number(len(card.claims)))
            self.many("claims", [partial(self._claim_row, each) for each in card.claims])
            if len(card.claims) > FIRST_ROWS:
                words = say("All {count:,} claims in the list", count=len(card.claims))
                self.link(words, "all:claims", partial(self._claims_in_the_list, card))

    def _claim_row(self, claim: Claim) -> QWidget:
        acts = []
        if claim.quote is not None:
            quote = Ref("quote", claim.quote)
            acts.append(Act(say("Open in the text"), partial(self.session.select, quote)))
        acts += self.acts(
            Act(say("Change claim"), partial(change_claim, self.session, self, claim), "edit"),
            Act(say("Delete claim"), partial(delete_claim, self.session, claim), "remove"),
        )
        mark = "broken" if claim.quote_broken else "open" if claim.quote is None else ""
        row = ItemRow(
            by_speaker(claim),
            claim.incident_title or topic(claim),
            dates.said_short(claim.said) if claim.said else "",
            mark=mark,
            acts=acts,
            name=f"claim:{claim.id}",
        )
        row.opens(partial(self._open, claim))
        return row

    def _open(self, claim: Claim) -> None:
        if claim.incident is not None:
            self.session.select(Ref("incident", claim.incident))
        elif claim.actor is not None:
            self.session.select(Ref("actor", claim.actor))


_INVERSE = {
    "quotes": say("quoted by"),
    "republishes": say("republished by"),
    "translates": say("translated by"),
    "updates": say("updated by"),
    "corrects": say("corrected by"),
    "based_on": say("basis of"),
}
