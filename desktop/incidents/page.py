"""The list of incidents, and the sheet that makes a new one."""

from __future__ import annotations

from db.reader import Reader
from db.records import incidents, sources
from db.refs import Ref
from db.terms import INCIDENT_KINDS
from desktop.incidents.list_columns import CELLS, FACETS, LISTED
from desktop.session import Session
from desktop.widgets import ChoiceField, RecordPicker, Sheet, TextField, WhenField
from desktop.widgets.list_filter import Linked
from desktop.widgets.list_page import RecordsPage, Wording
from desktop.widgets.record_search import actor_search, place_search, source_search

_WORDING = Wording(
    one="incident",
    many="incidents",
    icon="incidents",
    empty="No incidents yet",
    hint="An incident is anything that happened, or is said to have happened. "
    "Make one here, or select words in a text and press I.",
)


class IncidentsPage(RecordsPage):
    """Every incident of the case, by date."""

    def __init__(self, session: Session) -> None:
        links = (
            Linked("actor", "Actor", actor_search(session)),
            Linked("place", "Place", place_search(session)),
            Linked("source", "Source", source_search(session)),
        )
        super().__init__(session, LISTED, _WORDING, FACETS, CELLS, incidents.delete, links)

    def make_new(self) -> None:
        title = TextField("What happened", required=True, placeholder="Rockets at Termez")
        when = WhenField("When")
        source = RecordPicker(
            "Relative to",
            source_search(self.session),
            hint="For words such as “on Monday”: the source whose publication date they hang on.",
            placeholder="Find a source",
        )
        kind = ChoiceField("Kind", INCIDENT_KINDS)
        source.changed.connect(lambda: self._hang(source, when))

        def then() -> str:
            found = source.value()
            # A date hangs on a source only when that is what its words were read against.
            dated = when.value()
            hangs = found.id if found and dated and dated.published else None
            words, of_kind = title.value(), kind.value()
            self.session.do(
                "Add incident",
                lambda step: incidents.create(
                    step, words, when=dated, date_source=hangs, kind=of_kind
                ),
                lambda number: self.session.select(Ref("incident", number)),
            )
            return ""

        Sheet.open(self, "New incident", [title, when, source, kind], "Add incident", then)

    def _hang(self, source: RecordPicker, when: WhenField) -> None:
        found = source.value()
        if found is None or found.id is None:
            when.set_published(None)
            return
        number = found.id

        def issued(reader: Reader) -> str | None:
            held = sources.get(reader, number)
            return held.issued if held else None

        self.session.read("incident list published", issued, when.set_published)
