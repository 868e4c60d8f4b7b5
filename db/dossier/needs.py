"""What a template asks for beyond sections, profiles and sources: its `needs`.

Hides which module fills which part, and that the case is read once: a part that looks at the card
of an incident sees it as it passes.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from db.dossier.actor_sheets import ActorSheets
from db.dossier.appendices import AppendixMaker
from db.dossier.basis import Basis
from db.dossier.chronology import chronology
from db.dossier.document import ActorProfile, IncidentSection
from db.dossier.figure import Dated
from db.dossier.incident_parts import IncidentSheet
from db.dossier.incident_sheets import IncidentSheets
from db.dossier.numbering import Numbering
from db.dossier.options import Options
from db.dossier.parts import Appendices, Chronology, Parts, Poster
from db.dossier.poster import poster
from db.dossier.record_parts import ActorSheet
from db.dossier.register import Register
from db.dossier.wording import Wording
from db.reader import Reader
from db.records.cards import IncidentCard

CHRONOLOGY, SHEETS, ACTORS, REGISTER = "strips", "incident-sheets", "actor-sheets", "register"
POSTER = "poster"


class Needs:
    """Collects the parts of one document. `names`: what its template needs."""

    def __init__(
        self,
        reader: Reader,
        options: Options,
        numbers: Numbering,
        lang: str,
        names: Collection[str],
        say: Wording,
        basis: Basis,
    ) -> None:
        self._reader = reader
        self._options = options
        self._numbers = numbers
        self._names = names
        self._say = say
        self._basis = basis
        self._sheets = IncidentSheets(reader, numbers, lang, options.quotes, say)
        self._register = Register(reader, numbers, lang, options.quotes, say)
        self._appendix = AppendixMaker(reader, numbers, say)
        self._made: list[IncidentSheet] = []

    def take(self, card: IncidentCard) -> None:
        """An incident passes, in the order of the document."""
        if SHEETS in self._names:
            self._made.append(self._sheets.sheet(card))
        if REGISTER in self._names:
            self._register.take(card)
        if self._options.appendices:
            self._appendix.take(card)

    def parts(
        self,
        sections: Sequence[IncidentSection],
        dated: Sequence[Dated],
        profiles: Sequence[ActorProfile],
    ) -> Parts:
        """All that was asked for. Before the source list is made: names cite sources, too."""
        return Parts(
            chronology=chronology(sections, dated, self._say.lang)
            if CHRONOLOGY in self._names
            else Chronology(),
            incident_sheets=tuple(self._made),
            actor_sheets=self._actor_sheets(sections, dated, profiles),
            poster=self._poster(sections, dated, profiles),
            appendices=self._appendices(),
            register=self._register.entries() if REGISTER in self._names else (),
        )

    def _appendices(self) -> Appendices:
        if not self._options.appendices:
            return Appendices()
        return self._appendix.appendices(self._basis)

    def _poster(
        self,
        sections: Sequence[IncidentSection],
        dated: Sequence[Dated],
        profiles: Sequence[ActorProfile],
    ) -> Poster:
        if POSTER not in self._names:
            return Poster()
        return poster(sections, dated, profiles, self._options, self._say)

    def _actor_sheets(
        self,
        sections: Sequence[IncidentSection],
        dated: Sequence[Dated],
        profiles: Sequence[ActorProfile],
    ) -> tuple[ActorSheet, ...]:
        """Of the actors chosen, else of all."""
        if ACTORS not in self._names:
            return ()
        maker = ActorSheets(self._reader, self._numbers, sections, dated, self._say)
        rows = {number: row for row, number in self._numbers.actors.items()}
        wanted = self._options.actors
        return tuple(
            maker.sheet(rows[profile.number], profile)
            for profile in profiles
            if wanted is None or rows[profile.number] in wanted
        )
