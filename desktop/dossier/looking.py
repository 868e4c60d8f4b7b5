"""Which section of the dossier is open, and that it is set with other choices at once.

Hides that sections are set one at a time: what changes meanwhile is set when the last one is there,
so that a word being typed neither waits for each of its letters nor ends the page engine.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from db.dossier.preview import Section
from db.dossier.wording import Wording
from desktop.dossier.building import Print
from desktop.dossier.glimpses import (
    PARTS,
    Glimpse,
    Glimpses,
    Place,
    beginning,
    places,
    section_at,
    sheets,
)
from desktop.session import Session


class Looking(QObject):
    """`seen(Glimpse)`: the open section was set.

    `wanted`: what is to be printed, None when something is missing; `pages`: those in sight, none
    while they are not of a whole dossier.
    """

    seen = Signal(object)

    def __init__(
        self,
        session: Session,
        wanted: Callable[[], Print | None],
        pages: Callable[[], range],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._wanted = wanted
        self._pages = pages
        self._glimpses = Glimpses()
        self._template = ""
        self.section = Section("cover")
        self.places: tuple[Place, ...] = ()
        #: Whether a section is being set.
        self.busy = False
        self._again = False
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._look)

    def look(self) -> None:
        """Set the open section, once everything that changes now has changed."""
        self._soon.start()

    def is_placed(self, template: str, lang: str, bookmarks: list[tuple[int, str, int]]) -> None:
        """A whole dossier is shown: where its sections begin."""
        self._template = template
        if template == "case":
            words = Wording(lang).words
            self.places = places(bookmarks, {key: str(words[key]) for key in PARTS})
        else:
            self.places = sheets(bookmarks, template)

    def page_of_section(self) -> int:
        """Where the open section stands in the whole."""
        return next((each.page for each in self.places if each.section == self.section), 1)

    def get_ready(self) -> None:
        """Pages are in sight: choices may change."""
        self._glimpses.warm()

    def rest(self) -> None:
        """Pages are out of sight."""
        self._glimpses.close()

    def forget(self) -> None:
        """The case was closed."""
        self.give_up()
        self._glimpses.close()
        self.section, self._template, self.places = Section("cover"), "", ()

    def give_up(self) -> None:
        """What was asked is not answered any more."""
        self._soon.stop()
        self.busy = self._again = False

    def _look(self) -> None:
        wanted = self._wanted()
        if self._session.case is None or wanted is None:
            return
        if self.busy:
            self._again = True
            return
        template, pages = wanted.options.template, self._pages()
        if template != self._template:
            self.section = beginning(template)
        elif self.places and pages and self.page_of_section() not in pages:
            self.section = section_at(self.places, pages[0])
        self.busy, section = True, self.section
        self._session.read(
            "dossier-glimpse",
            lambda reader: self._glimpses.look(reader, wanted, section),
            self._looked,
            priority=-1,
        )

    def _looked(self, found: Glimpse) -> None:
        self.busy = False
        if found.pdf is not None:
            self.section = found.section
        self.seen.emit(found)
        if self._again:
            self._again = False
            self._look()
