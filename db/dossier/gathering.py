"""From the case to the document of a dossier: what is chosen, in which order, under which numbers.

Everything is sorted by the case's own data and nothing asks the clock, so the same case and the
same choice give the same document, and from it the same bytes.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from db.dossier import actor_profiles, source_list
from db.dossier.basis import Basis
from db.dossier.document import (
    ActorProfile,
    Counts,
    Cover,
    Document,
    IncidentSection,
    IndexEntry,
    Layout,
    Method,
    Text,
)
from db.dossier.figure import Dated, timeline
from db.dossier.incident_sections import IncidentSections
from db.dossier.needs import Needs
from db.dossier.numbering import Numbering
from db.dossier.options import Options
from db.dossier.scope import scope
from db.dossier.selection import Chosen, chosen
from db.dossier.withheld import foot, known_on, withheld_words
from db.dossier.wording import Wording
from db.errors import BadInput
from db.language import say
from db.reader import Reader
from db.records import actors, cards, compiled, meta
from db.terms import COUNT_RULES, MARKINGS
from db.when import When

Progress = Callable[[float, str], None]


def gather(
    basis: Basis,
    options: Options,
    progress: Progress,
    needs: Collection[str] = (),
    numbers: Numbering | None = None,
) -> Document:
    """Everything the pages show. `needs`: names of further parts the template asks for;
    `numbers`: those of the whole, of which the options choose a part.

    Raises BadInput when the choice holds nothing at all.
    """
    reader = basis.reader
    found = chosen(reader, options, basis.among)
    named = options.actors is not None and found.actors
    if not (found.incidents or found.sources or named or options.whole):
        raise BadInput(
            say(
                "No incident fits this choice, so there is nothing to print. Choose another "
                "period, another actor or the whole case."
            )
        )
    about = meta.get(reader)
    numbers = numbers or Numbering(found.incidents, found.actors)
    words = Wording(options.lang)
    maker = IncidentSections(reader, numbers, about.language, options.quotes, words)
    asked = Needs(reader, options, numbers, about.language, needs, words, basis)
    sections: list[IncidentSection] = []
    dated: list[Dated] = []
    for place, row in enumerate(found.incidents):
        card = cards.incident(reader, row, listed=False)
        if card is None:
            continue
        section = maker.section(card)
        sections.append(section)
        asked.take(card)
        given = card.incident.when
        dated.append(
            Dated(
                section.number,
                section.title,
                words.date_short(given),
                section.standing,
                given.bounds() if given else None,
            )
        )
        if place % 4 == 0:
            progress(place / len(found.incidents), "Reading incidents")
    return _document(basis, options, found, numbers, sections, dated, asked, words)


def _document(
    basis: Basis,
    options: Options,
    found: Chosen,
    numbers: Numbering,
    sections: Sequence[IncidentSection],
    dated: Sequence[Dated],
    asked: Needs,
    say: Wording,
) -> Document:
    reader = basis.reader
    about = meta.get(reader)
    cited = list(numbers.sources)
    for source in found.sources:
        numbers.cite([source])
    parts, spoken = actor_profiles.parts_of(sections, say), actor_profiles.spoken_in(sections)
    countries = _countries(reader)
    profiles = []
    for row in found.actors:
        number, actor = numbers.actors[row], actors.get(reader, row)
        if actor is not None:
            profiles.append(
                actor_profiles.profile(
                    reader,
                    actor,
                    numbers,
                    parts.get(number, ()),
                    spoken.get(number, (0, 0)),
                    countries.get(actor.country) or _country(actor.country),
                    about.language,
                    say,
                )
            )
    more = asked.parts(sections, dated, profiles)
    entries = tuple(
        source_list.entry(reader, source, numbers, say, options.style) for source in numbers.sources
    )
    claims = [claim for section in sections for claim in section.claims]
    return Document(
        cover=_cover(basis, options, about, sections, found, say),
        counts=Counts(
            len(sections),
            len(profiles),
            len(claims),
            len(entries),
            sum(section.standing == "disputed" for section in sections),
            len(set(compiled.origins(reader, cited).values())),
        ),
        method=Method(
            Text(about.summary, about.language),
            say.term(COUNT_RULES, about.count_rule),
            say.rule_meaning(about.count_rule),
            sum(claim.quote is not None and not claim.quote.whole for claim in claims),
            sum(bool(claim.no_quote_reason.text) for claim in claims),
            withheld_words(basis, say)[1],
        ),
        layout=Layout(
            options.paper, say.lang, len(sections) <= 3, options.quotes, options.landscape
        ),
        timeline=timeline(dated, say.lang),
        incidents=tuple(sections),
        actors=tuple(profiles),
        sources=entries,
        index=_index(profiles, sections),
        parts=more,
    )


def _cover(
    basis: Basis,
    options: Options,
    about: meta.Meta,
    sections: Sequence[IncidentSection],
    found: Chosen,
    say: Wording,
) -> Cover:
    changed = datetime.fromtimestamp(basis.changed / 1000, UTC)
    state = When(f"{changed:%Y-%m-%d}", clock=f"{changed:%H:%M}", zone="Z")
    edges = [edge for edge in (found.first, found.last) if edge is not None]
    span = ""
    if len(edges) == 2 and edges[1] > edges[0]:
        span = say.span(edges[0], edges[1])
    strictest = strictest_marking([about.marking, *(each.marking for each in sections)])
    return Cover(
        title=Text(options.title or about.title, about.language),
        subtitle=span,
        scope=scope(basis.reader, options, say),
        marking=options.marking or strictest,
        state=say.date(state),
        year=changed.year,
        month=changed.month,
        day=changed.day,
        log_head=basis.log_head,
        known=known_on(basis, say),
        withheld=withheld_words(basis, say)[0],
        foot=foot(basis, say),
    )


def strictest_marking(markings: Sequence[str]) -> str:
    """The strictest of some TLP markings; empty when none is marked."""
    order = {term.code: place for place, term in enumerate(MARKINGS)}
    return max(markings, key=lambda each: order.get(each, 0), default="")


def _countries(reader: Reader) -> dict[str, str]:
    rows = reader.rows(
        "SELECT p.country, n.text FROM place p JOIN place_name n ON n.place = p.id "
        "WHERE p.kind = 'country' AND p.deleted = 0 AND n.deleted = 0 AND p.country <> '' "
        "ORDER BY n.kind = 'primary', p.id DESC"
    )
    return {str(code): str(text) for code, text in rows}


def _country(code: str) -> str:
    """The name of a country that is no place of the case; the code where it has none."""
    if not code:
        return ""
    # Opened only where it is needed: most countries are places of the case.
    from db.reading.places.gazetteer import gazetteer

    return gazetteer().country(code) or code


def _index(
    profiles: Sequence[ActorProfile], sections: Sequence[IncidentSection]
) -> tuple[IndexEntry, ...]:
    """Every name of every profile, and the places; other names point to the main one."""
    entries: dict[tuple[str, str], IndexEntry] = {}
    for profile in profiles:
        key = f"a{profile.number}"
        entries[profile.name.text, key] = IndexEntry(profile.name, key, Text(""))
        for line in profile.names:
            if line.name.text != profile.name.text:
                entries.setdefault((line.name.text, key), IndexEntry(line.name, key, profile.name))
    for section in sections:
        for place in section.places:
            if place.chain:
                key = f"p:{place.chain[0].text}"
                entries[key, key] = IndexEntry(place.chain[0], key, Text(""))
    made = entries.values()
    kinds = {(each.name.text.casefold(), each.key[0]) for each in made}
    told = (
        # An actor and a place of one name: which is which stands after it.
        replace(each, kind="actor" if each.key[0] == "a" else "place")
        if {(each.name.text.casefold(), kind) for kind in "ap"} <= kinds
        else each
        for each in made
    )
    return tuple(sorted(told, key=lambda each: (each.name.text.casefold(), each.key)))
