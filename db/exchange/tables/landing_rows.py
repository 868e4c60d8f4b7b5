"""What is written into a case for one row of a foreign table.

Hides how the parts of a row become rows of the case: the incident and its links, the claims of
the dataset and of the articles it cites, the quotes in its prose.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from types import MappingProxyType

from db.exchange.tables.bulk import Bulk
from db.exchange.tables.incoming import Count, Group, Party, Row, Saying
from db.exchange.tables.registers import Places
from db.exchange.tables.registers_actors import Matched
from db.exchange.tables.registers_release import Registers
from db.exchange.tables.registers_sources import Release, RowTexts
from db.language import say
from db.step import Step

#: Why a claim of a dataset has no quote.
NO_QUOTE = say("dataset row")
NOT_IN_TEXT = say(
    "words that a claim rests on do not stand in the row's text; claim kept without them"
)

Warn = Callable[[str, str], None]


class Rows:
    """Writes rows of one release. Everything waits in `bulk` until that is flushed."""

    def __init__(
        self,
        step: Step,
        release: Release,
        declared: Mapping[str, int],
        matched: Matched,
        warn: Warn,
    ) -> None:
        reader = step.reader
        self.bulk = Bulk(step)
        self.release = release
        self.held = Registers(reader, release, declared)
        self.places = Places(reader, self.bulk)
        self.texts = RowTexts(step, self.bulk, release)
        self._matched = matched
        self._warn = warn

    def incident(self, row: Row, number: int) -> int:
        """Everything a row says, written as a new incident; `number`: of the row in the file."""
        incident = self.bulk.add("incident", *cells_of(row))
        self.record(row, number, incident)
        self.place(row, incident)
        self.parties(row, incident)
        for group in row.groups:
            self.group(group, incident)
        for tag in row.tags:
            self.tag(tag, incident)
        text = self.texts.keep(row) if row.text else None
        self.say(row, incident, text)
        return incident

    def record(self, row: Row, number: int, incident: int | None) -> None:
        """The row itself, verbatim."""
        cells = (self.release.id, row.native, number, row.raw, row.sha256, incident)
        self.bulk.add("dataset_record", *cells)

    def place(self, row: Row, incident: int) -> None:
        """Where it was."""
        spot = row.spot
        if spot is None:
            return
        place = self.places.find(spot, row.lang)
        if place is not None:
            self.bulk.add(
                "incident_place",
                *(incident, place, spot.role, spot.precision, spot.scheme, spot.note),
            )

    def parties(self, row: Row, incident: int) -> None:
        """Who took part, each once in a role."""
        seen = set()
        for party in row.parties:
            actor = self.actor(party, row.lang)
            if (actor, party.role, party.either_or) not in seen:
                seen.add((actor, party.role, party.either_or))
                self.party(party, actor, incident)

    def party(self, party: Party, actor: int, incident: int) -> None:
        """One who took part."""
        self.bulk.add(
            "incident_actor",
            *(incident, actor, party.role, party.certainty, party.either_or or None, party.note),
        )

    def actor(self, party: Party, lang: str) -> int:
        """The actor meant by a party."""
        return self.held.actors.find(party, lang, self.bulk, self._matched)

    def group(self, group: Group, incident: int) -> None:
        """What it belongs to."""
        found = self.held.groups.find(group, self.bulk)
        self.bulk.add("incident_group_member", found, incident)

    def tag(self, text: str, incident: int) -> None:
        """A word it is tagged with."""
        self.bulk.add("tagging", self.held.tags.find(text, self.bulk), "incident", incident)

    def say(
        self,
        row: Row,
        incident: int,
        text: tuple[int, int] | None,
        which: Collection[int] | None = None,
        held: Mapping[int, int] = MappingProxyType({}),
    ) -> None:
        """Claims of a row. `text`: source and snapshot of its prose; `which`: the claims by their
        places in `sayings_of`, None: all; `held`: claims that the case has already, likewise."""
        sayings = sayings_of(row)
        which = range(len(sayings)) if which is None else which
        actors = [self.actor(party, row.lang) for party in row.parties]
        made = dict(held)
        for at in which:
            saying = sayings[at]
            made[at] = claim = self._claim(row, saying, incident, actors, text)
            for count in saying.counts:
                self.bulk.add("figure", claim, *figure_cells(count, actors))
        for one, other in row.against:
            if one in made and other in made and (one in which or other in which):
                self.bulk.add("claim_link", made[one], "contradicts", made[other])

    def _claim(
        self,
        row: Row,
        saying: Saying,
        incident: int,
        actors: Sequence[int],
        text: tuple[int, int] | None,
    ) -> int:
        # The row's own text where it has one: two cards of one row would count as two sources.
        quote, source = None, self.release.card if text is None else text[0]
        if saying.exact:
            if text is not None:
                quote = self.texts.quote(text[1], row, saying.exact)
            if quote is None:
                self._warn(NOT_IN_TEXT, NOT_IN_TEXT)
        if saying.cited is not None:
            source = self.held.cited.find(row.cited[saying.cited], self.release, self.bulk)
        speaker: int | None = None
        if saying.by_dataset:
            speaker = self.release.publisher
        elif saying.party is not None:
            speaker = actors[saying.party]
        return self.bulk.add(
            "claim",
            *(quote, "" if quote else NO_QUOTE, source, incident, speaker),
            label_of(row, saying, self.release.speaker) if speaker is None else "",
            *(saying.act, saying.about, saying.value, saying.gist),
            *(saying.polarity, saying.hedge, saying.basis),
        )


def cells_of(row: Row) -> tuple[object, ...]:
    """The cells of the incident itself, in the order of `bulk.COLUMNS`."""
    return (
        *(row.title, row.kind, row.summary, row.lang),
        *(row.edtf, row.clock or None, row.zone or None, row.part_of_day or None),
        *(row.calendar or None, row.phrase, row.rule, int(row.is_aggregate)),
    )


def sayings_of(row: Row) -> tuple[Saying, ...]:
    """The claims of a row; a cited article in which none of them stands reports it too."""
    if not row.cited:
        return row.sayings
    spoken = {saying.cited for saying in row.sayings}
    unspoken = [at for at in range(len(row.cited)) if at not in spoken]
    if not unspoken:
        return row.sayings
    return (
        *row.sayings,
        *(Saying(cited=at, gist=row.cited[at].title) for at in unspoken),
    )


def label_of(row: Row, saying: Saying, publisher: str) -> str:
    """Who speaks, in words, where it is nobody of the case. `publisher`: of the dataset."""
    if saying.by_dataset:
        return publisher
    if saying.label or saying.cited is None:
        return saying.label
    return row.cited[saying.cited].publisher


def figure_cells(count: Count, actors: Sequence[int]) -> tuple[object, ...]:
    """The cells of a figure after its claim, in the order of `bulk.COLUMNS`."""
    side = None if count.party is None or count.party >= len(actors) else actors[count.party]
    return (
        *(count.measure, count.who, side, count.min, count.max, count.point),
        *(count.qualifier, count.raw, count.state),
    )
