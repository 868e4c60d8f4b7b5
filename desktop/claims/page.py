"""The list of claims, and the form that makes a new one about an incident."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAction

from db.language import Forms, say
from db.records import claims
from db.records.claim_lists import ClaimRow
from db.refs import Ref
from desktop.claims.list_columns import CELLS, FACETS, LISTED
from desktop.claims.list_edits import edits
from desktop.session import Session
from desktop.widgets import RecordPicker, Sheet
from desktop.widgets.claim_form import ClaimForm
from desktop.widgets.list_filter import Linked
from desktop.widgets.list_page import RecordsPage
from desktop.widgets.list_wording import Wording
from desktop.widgets.record_search import actor_search, incident_search, source_search

_WORDING = Wording(
    icon="claims",
    named=say("Claims"),
    counted=Forms("{count:,} claim", "{count:,} claims"),
    empty=say("No claims yet"),
    hint=say(
        "A claim is what somebody says of an incident, in which words, and where it was "
        "published. Make one here, or select words in a text and press C."
    ),
    nothing=say("No claims match"),
    new=say("New claim"),
    filter=say("Filter claims"),
    delete_one=say("Delete claim"),
    delete=say("Delete selected claims"),
    change=say("Change the selected claims"),
    tag="",
    edit=say("Edit the cell of the selected claim"),
    every=say("Select all claims"),
    sort=lambda head: say("Sort claims by {head}", head=head.lower()),
)


class ClaimsPage(RecordsPage):
    """Every claim of the case, by the day on which it was said."""

    def __init__(self, session: Session) -> None:
        links = (
            Linked("incident", say("Incident"), incident_search(session)),
            Linked("actor", say("Speaker"), actor_search(session)),
            Linked("source", say("Source"), source_search(session)),
        )
        super().__init__(
            session,
            LISTED,
            _WORDING,
            FACETS,
            CELLS,
            claims.delete,
            links,
            say("Said on"),
            edits=edits(session),
        )
        self._quote = self._way("quote", say("Open the source at the quote"), self._to_quote)
        self._source = self._way("source", say("Open the source"), self._to_source)
        self._about = self._way("incident", say("Open the incident"), self._to_incident)
        self._timeline = self._way("timeline", say("Show on the timeline"), self._to_timeline)

    def acts_on_one(self) -> list[QAction]:
        row = self._current()
        if row is None:
            return []
        found = [self._quote] if row.claim.quote is not None else []
        if row.claim.quote is None and row.claim.source is not None:
            found.append(self._source)
        if row.claim.incident is not None:
            found += [self._about, self._timeline]
        return found

    def make_new(self) -> None:
        form = ClaimForm(self.session)
        incident = RecordPicker(
            say("About which incident"), incident_search(self.session), required=True
        )

        def then() -> str:
            about = incident.value()
            if about is None or about.id is None:
                return say("Choose one of the suggestions.")
            sentence = form.trouble()
            if not sentence:
                make, number = form.cells(), about.id
                self.session.do(
                    say("Add claim"),
                    lambda step: step.insert("claim", {**make(step), "incident": number}),
                    lambda made: self.session.select(Ref("claim", made)),
                )
            return sentence

        fields = [incident, *form.fields()]
        Sheet.open(self, say("New claim"), fields, say("Add claim"), then, width=560)

    def _way(self, name: str, words: str, run: Callable[[ClaimRow], None]) -> QAction:
        """An act of the selected claim, in its menu and in the palette."""
        action = QAction(words, self)
        action.setObjectName(f"claims.{name}")

        def go() -> None:
            row = self._current()
            if row is not None:
                run(row)

        action.triggered.connect(lambda: go())
        self.addAction(action)
        return action

    def _current(self) -> ClaimRow | None:
        row = self.listing.record(self.table.currentIndex().row())
        return row if isinstance(row, ClaimRow) else None

    def _to_quote(self, row: ClaimRow) -> None:
        if row.claim.quote is not None:
            self.session.select(Ref("quote", row.claim.quote))

    def _to_source(self, row: ClaimRow) -> None:
        if row.claim.source is not None:
            self.session.select(Ref("source", row.claim.source))

    def _to_incident(self, row: ClaimRow) -> None:
        if row.claim.incident is not None:
            self.session.select(Ref("incident", row.claim.incident))

    def _to_timeline(self, row: ClaimRow) -> None:
        self._to_incident(row)
        if row.claim.incident is not None:
            self.session.go("timeline")
