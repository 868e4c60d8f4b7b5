"""Which page is which view, and which card belongs to which kind of record.

Hides that each is made, and the code it takes is loaded, when it is first asked for: the window
is there before the rooms it may never show.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from db.case import Case
from desktop.session import Session

if TYPE_CHECKING:
    from desktop.timeline.ahead import Ahead

#: The view in which a record of each kind is at home, for jumps from the search.
HOME = {
    "actor": "actors",
    "source": "sources",
    "claim": "claims",
    "quote": "reading",
    "snapshot": "reading",
}


class Furnished(Mapping[str, QWidget]):
    """Widgets by name, each made when it is first asked for. `made`: told of each, with its
    name."""

    def __init__(self, makers: Mapping[str, Callable[[], QWidget]]) -> None:
        self._makers = makers
        self._made: dict[str, QWidget] = {}
        self.made: Callable[[str, QWidget], None] = lambda name, widget: None

    def __getitem__(self, name: str) -> QWidget:
        if name not in self._made:
            self._made[name] = self._makers[name]()
            self.made(name, self._made[name])
        return self._made[name]

    def made_already(self, name: str) -> QWidget | None:
        """The widget, if somebody asked for it before."""
        return self._made.get(name)

    def __iter__(self) -> Iterator[str]:
        return iter(self._makers)

    def __len__(self) -> int:
        return len(self._makers)

    def __contains__(self, name: object) -> bool:
        return name in self._makers


def pages(session: Session) -> Furnished:
    """Every view of the window by name. A page that is made while a case is open shows it; the
    timeline is to be made before, its parts only hear a case being opened. What it will show is
    read meanwhile, by the thread that opens the case."""
    first: list[Ahead] = []

    def ahead(case: Case) -> None:
        from desktop.timeline.ahead import Ahead

        session.ahead = lambda _: None  # from now on the page is there, and asks at once
        first.append(Ahead(case))

    session.ahead = ahead

    def timeline() -> QWidget:
        from desktop.timeline.page import TimelinePage
        from desktop.window.overlaying import join

        page = TimelinePage(
            session, lambda case, choice: first.pop().of(case, choice) if first else None
        )
        join(session, page)
        return page

    def incidents() -> QWidget:
        from desktop.incidents.page import IncidentsPage

        return IncidentsPage(session)

    def actors() -> QWidget:
        from desktop.actors.page import ActorsPage

        return ActorsPage(session)

    def sources() -> QWidget:
        from desktop.sources.page import SourcesPage

        return SourcesPage(session)

    def said() -> QWidget:
        from desktop.claims.page import ClaimsPage

        return ClaimsPage(session)

    def reading() -> QWidget:
        from desktop.reading.page import ReadingPage

        return ReadingPage(session)

    def network() -> QWidget:
        from desktop.network.page import NetworkPage
        from desktop.timeline.page import TimelinePage
        from desktop.window.spanning import together

        seen, page = rooms["timeline"], NetworkPage(session)
        assert isinstance(seen, TimelinePage)
        together(seen, page)
        return page

    def dossier() -> QWidget:
        from desktop.dossier.page import DossierPage
        from desktop.shelf import own_templates
        from desktop.timeline.page import TimelinePage

        seen = rooms["timeline"]
        assert isinstance(seen, TimelinePage)
        return DossierPage(session, lambda: seen.host.panel.narrowed, own_templates())

    def chart() -> QWidget:
        from desktop.map.page import MapPage
        from desktop.timeline.page import TimelinePage
        from desktop.window import mapping

        seen, page = rooms["timeline"], MapPage(session)
        assert isinstance(seen, TimelinePage)
        mapping.join(session, seen, page)
        return page

    def notes() -> QWidget:
        from desktop.notes.page import NotesPage

        return NotesPage(session)

    def twins() -> QWidget:
        from desktop.duplicates.page import DuplicatesPage

        return DuplicatesPage(session)

    def labels() -> QWidget:
        from desktop.tags.page import TagsPage
        from desktop.widgets.list_page import RecordsPage

        page = TagsPage(session)

        def show(view: str, tag: int, text: str) -> None:
            wanted = rooms[view]
            assert isinstance(wanted, RecordsPage)
            session.go(view)
            wanted.bar.keep_to("tag", tag, text)

        page.wanted.connect(show)
        return page

    rooms = Furnished(
        {
            "timeline": timeline,
            "incidents": incidents,
            "actors": actors,
            "sources": sources,
            "claims": said,
            "reading": reading,
            "network": network,
            "map": chart,
            "dossier": dossier,
            "notes": notes,
            "tags": labels,
            "duplicates": twins,
        }
    )
    return rooms


def cards(session: Session) -> Furnished:
    """The card of each kind of record that has one."""

    def incident() -> QWidget:
        from desktop.incidents.card import IncidentCardView

        return IncidentCardView(session)

    def actor() -> QWidget:
        from desktop.actors.card import ActorCardView

        return ActorCardView(session)

    def source() -> QWidget:
        from desktop.sources.card import SourceCardView

        return SourceCardView(session)

    def claim() -> QWidget:
        from desktop.claims.card import ClaimCardView

        return ClaimCardView(session)

    return Furnished({"incident": incident, "actor": actor, "source": source, "claim": claim})
