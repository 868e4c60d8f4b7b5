"""The list of incidents, and the sheet that makes a new one."""

from __future__ import annotations

from db.language import Forms, say
from db.records import incidents
from desktop.incidents.list_columns import CELLS, FACETS, LISTED
from desktop.incidents.list_edits import edits
from desktop.session import Session
from desktop.widgets.incident_forms import new_incident
from desktop.widgets.list_filter import Linked
from desktop.widgets.list_page import RecordsPage
from desktop.widgets.list_wording import Wording
from desktop.widgets.record_search import actor_search, place_search, source_search

_WORDING = Wording(
    icon="incidents",
    named=say("Incidents"),
    counted=Forms("{count:,} incident", "{count:,} incidents"),
    empty=say("No incidents yet"),
    hint=say(
        "An incident is anything that happened, or is said to have happened. Make "
        "one here, or select words in a text and press I."
    ),
    nothing=say("No incidents match"),
    new=say("New incident"),
    filter=say("Filter incidents"),
    delete_one=say("Delete incident"),
    delete=say("Delete selected incidents"),
    change=say("Change the selected incidents"),
    tag=say("Tag the selected incidents"),
    edit=say("Edit the cell of the selected incident"),
    every=say("Select all incidents"),
    sort=lambda head: say("Sort incidents by {head}", head=head.lower()),
)


class IncidentsPage(RecordsPage):
    """Every incident of the case, by date."""

    def __init__(self, session: Session) -> None:
        links = (
            Linked("actor", say("Actor"), actor_search(session)),
            Linked("place", say("Place"), place_search(session)),
            Linked("source", say("Source"), source_search(session)),
        )
        super().__init__(
            session,
            LISTED,
            _WORDING,
            FACETS,
            CELLS,
            incidents.delete,
            links,
            say("Date"),
            edits=edits(session),
        )

    def make_new(self) -> None:
        new_incident(self.session, self)
