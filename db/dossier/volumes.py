"""A large dossier as several volumes: where it is cut, and what each of them holds.

Hides how pages are counted before they are set, that a volume ends with a year wherever it can, and
what makes each a whole of its own: its incidents with the sources they rest on, under the numbers
they have in the whole. The first says how to read it and holds the contents of all; the last has
the actors, the sources nothing cites and the appendices.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import groupby

from db.dossier.document import (
    ActorProfile,
    ContentsLine,
    Document,
    IncidentSection,
    IndexEntry,
    OtherVolume,
    SourceEntry,
    Timeline,
    Volume,
)
from db.dossier.parts import Appendices
from db.dossier.reading_back import bookmarks

#: Above so many pages volumes are offered.
MANY_PAGES = 500
#: So many pages a volume has, or fewer.
PAGES_A_VOLUME = 400

_LINES = 46.0


def divided(document: Document, undated: str, most: int = PAGES_A_VOLUME) -> tuple[Document, ...]:
    """The document as volumes of about `most` pages or fewer, in their order; itself alone when it
    fits in one. `undated`: what incidents without a date stand under."""
    runs = _runs(document.incidents, most)
    if len(runs) < 2:
        return (document,)
    begins = tuple(run[0].number for run in runs)
    return tuple(
        _volume(
            document,
            run,
            Volume(place, len(runs), _label(run, undated), run[0].number, run[-1].number, begins),
        )
        for place, run in enumerate(runs, 1)
    )


def with_contents(first: Document, others: Sequence[tuple[Document, bytes]]) -> Document:
    """The first volume with the contents of the others, read from their finished PDFs."""
    if first.volume is None:
        return first
    told = tuple(
        OtherVolume(other.volume.number, other.volume.label, _contents(pdf))
        for other, pdf in others
        if other.volume is not None
    )
    return replace(first, volume=replace(first.volume, others=told))


def _incident_lines(section: IncidentSection) -> float:
    lines = 10.0 + len(section.places) + len(section.actors) + len(section.headlines)
    lines += len(section.summary.text) / 80 + len(section.title.text) / 60
    for claim in section.claims:
        lines += 2.7 + (len(claim.gist.text) + len(claim.no_quote_reason.text)) / 95
        if claim.quote is not None:
            lines += 1 + (len(claim.quote.words.text) + len(claim.quote.translation.text)) / 90
    for rows in (section.figures, section.dates):
        lines += 3 + 1.7 * len(rows) if rows else 0
    return lines


def _runs(sections: Sequence[IncidentSection], most: int) -> list[tuple[IncidentSection, ...]]:
    """Runs of about equal length, cut between years, or within one that is too long itself."""
    pages = [_incident_lines(section) / _LINES for section in sections]
    count = math.ceil(sum(pages) / most)
    target = sum(pages) / max(count, 1)
    pieces: list[tuple[float, list[IncidentSection]]] = []
    paired = zip(sections, pages, strict=True)
    for _, year in groupby(paired, key=lambda pair: pair[0].group):
        for section, size in year:
            fresh = not pieces or pieces[-1][1][0].group != section.group
            if fresh or pieces[-1][0] + size > most:
                pieces.append((0.0, []))
            held, members = pieces[-1]
            pieces[-1] = (held + size, [*members, section])
    runs: list[tuple[float, list[IncidentSection]]] = []
    for size, members in pieces:
        # Nearer to the middle length with it than without it, and not too long: one run.
        if runs and runs[-1][0] + size <= most and runs[-1][0] + size / 2 <= target:
            runs[-1] = (runs[-1][0] + size, [*runs[-1][1], *members])
        else:
            runs.append((size, members))
    return [tuple(members) for _, members in runs]


def _label(run: Sequence[IncidentSection], undated: str) -> str:
    first, last = (each.group or undated for each in (run[0], run[-1]))
    return first if first == last else f"{first} – {last}"


def _volume(whole: Document, run: Sequence[IncidentSection], volume: Volume) -> Document:
    last = volume.number == volume.of
    numbers = {section.number for section in run}
    return replace(
        whole,
        incidents=tuple(run),
        actors=whole.actors if last else (),
        sources=_sources(whole.sources, _cited(run), last),
        timeline=_timeline(whole.timeline, numbers, volume.number == 1),
        index=_index(whole.index, run, whole.actors if last else ()),
        parts=whole.parts if last else replace(whole.parts, appendices=Appendices()),
        volume=volume,
    )


def _cited(run: Sequence[IncidentSection]) -> set[int]:
    found: set[int] = set()
    for section in run:
        found.update(section.citations)
        for claim in section.claims:
            found.update(claim.citations)
        for figure in section.figures:
            found.update(figure.citations)
        for date in section.dates:
            found.update(date.citations)
    return found


def _sources(
    sources: Sequence[SourceEntry], cited: set[int], last: bool
) -> tuple[SourceEntry, ...]:
    """Those that are cited, what they rest on, and in the last volume those nothing cites."""
    by_number = {source.number: source for source in sources}
    found = set(cited)
    if last:
        found |= {source.number for source in sources if not source.used}
    waiting = list(found)
    while waiting:
        source = by_number.get(waiting.pop())
        for link in source.chain if source else ():
            if link.number is not None and link.number not in found:
                found.add(link.number)
                waiting.append(link.number)
    return tuple(source for source in sources if source.number in found)


def _timeline(whole: Timeline, numbers: set[int], first: bool) -> Timeline:
    """The rows of a volume; the overview of the whole stands in the first."""
    blocks = (
        replace(block, rows=tuple(row for row in block.rows if row.number in numbers))
        for block in whole.blocks
    )
    return replace(
        whole,
        bins=whole.bins if first else (),
        blocks=tuple(block for block in blocks if block.rows),
        undated=tuple(number for number in whole.undated if number in numbers),
    )


def _index(
    entries: Sequence[IndexEntry], run: Sequence[IncidentSection], actors: Iterable[ActorProfile]
) -> tuple[IndexEntry, ...]:
    keys = {f"a{actor.number}" for actor in actors}
    for section in run:
        keys |= {f"a{line.profile}" for line in section.actors}
        keys |= {f"a{claim.profile}" for claim in section.claims}
        keys |= {f"p:{place.chain[0].text}" for place in section.places if place.chain}
    return tuple(entry for entry in entries if entry.key in keys)


def _contents(pdf: bytes) -> tuple[ContentsLine, ...]:
    """The parts of a finished volume, and the years of its incidents, with their pages."""
    marks = bookmarks(pdf)
    lines = []
    for place, (level, words, page) in enumerate(marks):
        below = marks[place + 1][0] > level if place + 1 < len(marks) else False
        # A year has incidents below it; a profile of an actor has nothing.
        if level == 0 or (level == 1 and below):
            lines.append(ContentsLine(level, words, page))
    return tuple(lines)
