"""The evidence register: for each source its copies, grades, chain, and every claim it carries.

Hides which rating of an outlet grades a source (the one of its day) and that the day a rating was
given is that of the step that wrote it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime

from db.dossier.incident_parts import WayStep
from db.dossier.numbering import Numbering
from db.dossier.record_parts import Attachment, ClaimAt, Copy, Grade, OfActor, RegisterEntry
from db.dossier.values import Text
from db.dossier.wording import Wording
from db.reader import Reader, id_list
from db.records import ratings, sources
from db.records.cards import IncidentCard
from db.records.names import display_sql
from db.records.ratings import Rating

_STANDS, _BROKEN, _NO_QUOTE = "stands", "broken", "none"


class Register:
    """Collects the claims of the incidents as they pass, then makes the entries."""

    def __init__(
        self, reader: Reader, numbers: Numbering, lang: str, quotes: bool, say: Wording
    ) -> None:
        self._reader = reader
        self._numbers = numbers
        self._lang = lang
        self._quotes = quotes
        self._say = say
        self._carried: dict[int, list[ClaimAt]] = {}
        self._alone: dict[int, list[int]] = {}

    def take(self, card: IncidentCard) -> None:
        """Remember what the sources of an incident carry."""
        number = self._numbers.incidents[card.incident.id]
        figures: dict[int, list[int]] = {}
        for line, figure in enumerate(card.figures):
            figures.setdefault(figure.claim, []).append(line)
        for line, claim in enumerate(card.claims):
            if claim.source is not None:
                at = ClaimAt(number, line, tuple(figures.get(claim.id, ())))
                self._carried.setdefault(claim.source, []).append(at)
        standing = {claim.source for claim in card.claims if claim.rank != "deprecated"}
        if len(standing) == 1:
            (only,) = standing
            if only is not None:
                self._alone.setdefault(only, []).append(number)

    def entries(self) -> tuple[RegisterEntry, ...]:
        """One entry for each numbered source that the case still has, in their order."""
        made = (self._entry(row, number) for row, number in self._numbers.sources.items())
        return tuple(each for each in made if each is not None)

    def _entry(self, source: int, number: int) -> RegisterEntry | None:
        found = sources.get(self._reader, source)
        if found is None:
            return None
        given = ratings.of_source(self._reader, source)
        own = bool(given)
        if found.outlet is not None and not own:
            holding = ratings.holding(ratings.of_outlet(self._reader, found.outlet), found.issued)
            given = () if holding is None else (holding,)
        known = self._numbers.sources
        return RegisterEntry(
            number=number,
            kind=found.type,
            provenance=found.provenance,
            licence=Text(found.licence),
            copies=self._copies(source),
            grades=self._grades(given, outlet=not own),
            copied_by=tuple(
                WayStep(
                    each.predicate,
                    Text(each.other_publisher or each.other_title),
                    known.get(each.other or 0),
                )
                for each in sources.relations(self._reader, source)
                if each.inverse
            ),
            supports=tuple(self._carried.get(source, ())),
            of_actors=self._of_actors(source),
            attachments=self._attachments(source),
            alone=tuple(self._alone.get(source, ())),
        )

    def _copies(self, source: int) -> tuple[Copy, ...]:
        return tuple(
            Copy(
                captured=self._say.digits(moment(str(row[0]))),
                by=Text(str(row[1])),
                tool=str(row[2]),
                mime=str(row[3]),
                name=Text(str(row[4])),
                size=int(row[5]),
                sha256=str(row[6]),
                text_sha256=str(row[7]),
                address=Text(str(row[8])),
            )
            for row in self._reader.rows(
                "SELECT s.captured_at, coalesce(a.name, ''), s.tool, s.mime, s.original_name, "
                "coalesce(b.size, 0), coalesce(s.sha256, ''), s.cleaned_sha256, "
                "coalesce(nullif(s.url_final, ''), s.url_requested) FROM snapshot s "
                "LEFT JOIN analyst a ON a.id = s.captured_by LEFT JOIN blob b ON b.sha256 = "
                "s.sha256 WHERE s.source = ? AND s.deleted = 0 ORDER BY s.captured_at, s.id",
                source,
            )
        )

    def _grades(self, given: Iterable[Rating], outlet: bool) -> tuple[Grade, ...]:
        held = tuple(given)
        written = self._written(each.id for each in held)
        return tuple(
            Grade(
                letter=each.reliability,
                outlet=outlet,
                by=Text(each.rated_by or written[each.id][0]),
                on=self._say.digits(written[each.id][1]),
                period=self._say.period(each.since, each.until),
                reason=Text(each.reason, self._lang),
            )
            for each in held
        )

    def _written(self, rated: Iterable[int]) -> Mapping[int, tuple[str, str]]:
        """Who wrote a rating down, and on which day."""
        return {
            row: (str(name), moment_of(hlc))
            for row, name, hlc in self._reader.rows(
                "SELECT r.id, t.author_name, t.hlc FROM source_rating r JOIN txn t ON t.id = "
                f"r.created_txn WHERE r.id IN ({id_list(rated)})"
            )
        }

    def _of_actors(self, source: int) -> tuple[OfActor, ...]:
        return tuple(
            OfActor(
                self._numbers.actors.get(actor),
                Text(name),
                Text(gist, self._lang),
                Text(words if self._quotes else "", lang),
                _NO_QUOTE if not words else _BROKEN if broken else _STANDS,
            )
            for actor, name, gist, words, lang, broken in self._reader.rows(
                f"SELECT c.actor, coalesce({display_sql('actor', 'c.actor')}, ''), c.gist, "
                "coalesce(q.exact, ''), coalesce(q.language, ''), coalesce(q.exact IS NOT "
                'substr(s.cleaned_text, q.start + 1, q."end" - q.start), 0) FROM claim c '
                "LEFT JOIN quote q ON q.id = c.quote LEFT JOIN snapshot s ON s.id = q.snapshot "
                "WHERE c.deleted = 0 AND c.incident IS NULL AND coalesce(s.source, c.source) = ? "
                "ORDER BY c.id",
                source,
            )
        )

    def _attachments(self, source: int) -> tuple[Attachment, ...]:
        return tuple(
            Attachment(Text(name), Text(caption, self._lang), mime, int(size), sha256)
            for name, caption, mime, size, sha256 in self._reader.rows(
                "SELECT a.original_name, a.caption, a.mime, coalesce(b.size, 0), a.sha256 "
                "FROM attachment a LEFT JOIN blob b ON b.sha256 = a.sha256 WHERE "
                "a.owner_table = 'source' AND a.owner = ? AND a.deleted = 0 AND a.private = 0 "
                "ORDER BY a.id",
                source,
            )
        )


def moment(iso: str) -> str:
    """ "2022-05-12 12:00 UTC" from an ISO 8601 moment; a day alone stays one."""
    day, _, clock = iso.partition("T")
    hour = clock.removesuffix("Z")[:5]
    zone = " UTC" if clock.endswith(("Z", "+00:00")) else ""
    return f"{day} {hour}{zone}" if hour else day


def moment_of(hlc: int) -> str:
    """The day of a step of the change log."""
    return f"{datetime.fromtimestamp((hlc >> 16) / 1000, UTC):%Y-%m-%d}"
