"""Which page is which view, and which card belongs to which kind of record."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.actors.card import ActorCardView
from desktop.actors.page import ActorsPage
from desktop.dossier.page import DossierPage
from desktop.incidents.card import IncidentCardView
from desktop.incidents.page import IncidentsPage
from desktop.reading.page import ReadingPage
from desktop.session import Session
from desktop.shelf import own_templates
from desktop.sources.card import SourceCardView
from desktop.sources.page import SourcesPage
from desktop.timeline.page import TimelinePage
from desktop.window.overlaying import join

#: The view in which a record of each kind is at home, for jumps from the search.
HOME = {"actor": "actors", "source": "sources", "quote": "reading", "snapshot": "reading"}


def pages(session: Session) -> dict[str, QWidget]:
    """Every view of the window by name."""
    timeline = TimelinePage(session)
    join(session, timeline)
    return {
        "timeline": timeline,
        "incidents": IncidentsPage(session),
        "actors": ActorsPage(session),
        "sources": SourcesPage(session),
        "reading": ReadingPage(session),
        "dossier": DossierPage(session, lambda: timeline.host.panel.narrowed, own_templates()),
    }


def cards(session: Session) -> dict[str, QWidget]:
    """The card of each kind of record that has one."""
    return {
        "incident": IncidentCardView(session),
        "actor": ActorCardView(session),
        "source": SourceCardView(session),
    }
