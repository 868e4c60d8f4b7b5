"""Actor sheets as data: attested names, relations as a graph, activity, statements.

Hides how the graph is laid out: whoever is related stands left and right of the actor, in the order
of the relations, so that no line crosses another and no word lies on one.
"""

from __future__ import annotations

from collections.abc import Sequence

from db.cells import keyed
from db.dossier.activity import Activities
from db.dossier.clean import clean
from db.dossier.document import ActorProfile, IncidentSection, RelationLine
from db.dossier.figure import Dated
from db.dossier.fitting import fitted
from db.dossier.numbering import Numbering
from db.dossier.portraits import picture
from db.dossier.record_parts import ActorSheet, Attested, ClaimAt, Neighbour, Related
from db.dossier.values import Picture, Text
from db.dossier.wording import Wording
from db.reader import Reader
from db.records import actors, portraits
from db.records.actors import Relation

_MOST = 12
#: Widths of a name and of the words under it, in times their font sizes.
_NAME = 17.5
_WORDS = 21.0
_SURE = ("confirmed", "probable")


class ActorSheets:
    """Makes sheets of the actors of a print from their profiles."""

    def __init__(
        self,
        reader: Reader,
        numbers: Numbering,
        sections: Sequence[IncidentSection],
        dated: Sequence[Dated],
        say: Wording,
    ) -> None:
        self._reader = reader
        self._numbers = numbers
        self._say = say
        self._activities = Activities(dated, say.lang)
        self._statements: dict[int, list[ClaimAt]] = {}
        for section in sections:
            for line, claim in enumerate(section.claims):
                if claim.profile is not None:
                    at = ClaimAt(section.number, line)
                    self._statements.setdefault(claim.profile, []).append(at)

    def sheet(self, actor: int, profile: ActorProfile) -> ActorSheet:
        """The sheet of an actor whose profile is given."""
        return ActorSheet(
            number=profile.number,
            names=self._names(actor),
            activity=self._activities.of(part.number for part in profile.parts),
            related=self._related(actors.relations(self._reader, actor), profile),
            statements=tuple(self._statements.get(profile.number, ())),
            identifiers=self._identifiers(actor),
            portrait=self._portrait(actor),
        )

    def _portrait(self, actor: int) -> Picture | None:
        held = portraits.of(self._reader, actor)
        return picture(held.content, held.sha256) if held else None

    def _names(self, actor: int) -> tuple[Attested, ...]:
        """In the order of the profile's names."""
        found = actors.get(self._reader, actor)
        if found is None:
            return ()
        quoted = {
            quote: (lang, source)
            for quote, lang, source in self._reader.rows(
                "SELECT q.id, coalesce(nullif(q.language, ''), s.lang), s.source FROM actor_name n "
                "JOIN quote q ON q.id = n.quote JOIN snapshot s ON s.id = q.snapshot "
                "WHERE n.actor = ? AND n.deleted = 0",
                actor,
            )
        }
        made = []
        for name in found.names:
            lang, source = quoted.get(name.quote or 0, ("", None))
            made.append(
                Attested(
                    name.script,
                    self._say.date_short(name.since),
                    Text(name.attested, lang),
                    self._numbers.cite([source]),
                )
            )
        return tuple(made)

    def _related(self, relations: Sequence[Relation], profile: ActorProfile) -> Related:
        others: dict[int, list[int]] = {}
        for line, relation in enumerate(relations):
            others.setdefault(relation.other, []).append(line)
        shown = list(others.items())[:_MOST]
        right = (len(shown) + 1) // 2
        neighbours = []
        for place, (other, lines) in enumerate(shown):
            side, row, rows = (
                (1.0, place, right) if place < right else (0.0, place - right, len(shown) - right)
            )
            neighbours.append(
                Neighbour(
                    Text(fitted(clean(relations[lines[0]].other_name), _NAME)),
                    self._numbers.actors.get(other),
                    fitted(
                        clean("; ".join(_told(profile.relations[line]) for line in lines)), _WORDS
                    ),
                    (side, round((row + 0.5) / rows, 4)),
                    all(relations[line].certainty not in _SURE for line in lines),
                )
            )
        return Related(tuple(neighbours), len(others) - len(shown))

    def _identifiers(self, actor: int) -> tuple[tuple[str, str], ...]:
        held = self._reader.value("SELECT external_ids FROM actor WHERE id = ?", actor)
        found = keyed(held)
        return tuple(sorted((str(scheme), str(value)) for scheme, value in found.items()))


def _told(relation: RelationLine) -> str:
    return f"{relation.words}, {relation.period}" if relation.period else relation.words
