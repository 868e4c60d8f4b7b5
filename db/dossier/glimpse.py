"""What is gathered for a glimpse: as little as shows the open section after a change.

Hides what need not be read again: a title, a marking or another paper are put into what was
gathered before, and of one incident only this incident is read, under the numbers of the whole.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from db.asking import EVERYTHING
from db.dossier import gathering
from db.dossier.basis import basis
from db.dossier.document import Document, Text
from db.dossier.numbering import Numbering
from db.dossier.options import Options
from db.dossier.selection import chosen
from db.dossier.templates import Template
from db.errors import NotFound
from db.language import say
from db.reader import Reader


@dataclass(frozen=True, slots=True)
class Gathered:
    """A document, what it was gathered by (`plain` options and the `state` of the case), and the
    numbers of its sources by their ids."""

    document: Document
    options: Options
    state: tuple[int, int]
    sources: Mapping[int, int]


def state(reader: Reader) -> tuple[int, int]:
    """What is another pair of numbers when the case holds something else."""
    acts, newest = reader.rows("SELECT count(*), coalesce(max(hlc), 0) FROM txn")[0]
    return acts, newest


def plain(options: Options) -> Options:
    """The options without those that `dressed` puts into a document, and without appendices,
    which no glimpse shows."""
    kept = replace(options, title="", marking="", appendices=False)
    if options.template == "poster":
        return kept
    return replace(kept, paper="a4", landscape=False, tiled=False)


def numbered_alike(one: Options, other: Options) -> bool:
    """Whether the same sources have the same numbers under both."""
    said = {"lang": "en", "style": "", "quotes": True}
    return replace(plain(one), **said) == replace(plain(other), **said)  # type: ignore[arg-type]


def dressed(document: Document, options: Options) -> Document:
    """A document that was gathered by `plain` options, as these options would have it."""
    cover, layout = document.cover, document.layout
    title = Text(options.title, cover.title.lang) if options.title else cover.title
    return replace(
        document,
        cover=replace(cover, title=title, marking=options.marking or cover.marking),
        layout=replace(layout, paper=options.paper, landscape=options.landscape),
    )


def whole(reader: Reader, options: Options, template: Template) -> Gathered:
    """Everything that plain options choose. Raises what `build` raises."""
    asked = plain(options)
    stands = state(reader)
    with basis(reader, asked) as found:
        picked = chosen(found.reader, asked, found.among)
        numbers = Numbering(picked.incidents, picked.actors)
        document = gathering.gather(
            found, asked, lambda share, doing: None, template.needs, numbers
        )
    return Gathered(document, asked, stands, numbers.sources)


def incident(
    reader: Reader,
    options: Options,
    number: int,
    known: Mapping[int, int] | None = None,
) -> Document:
    """The document of the incident with this number (from 1). `known`: the numbers of sources in
    the whole; without them its own are numbered from 1.

    Raises NotFound when there are not so many, and what `build` raises.
    """
    with basis(reader, options) as found:
        picked = chosen(found.reader, options, found.among)
        if not 0 < number <= len(picked.incidents):
            raise NotFound(say("The dossier would have no incident {number:,}.", number=number))
        alone = replace(
            options,
            incidents=frozenset({picked.incidents[number - 1]}),
            actors=None,
            sources=None,
            start=None,
            end=None,
            question=EVERYTHING,
            appendices=False,
        )
        numbers = Numbering(picked.incidents, picked.actors, known)
        among = None if found.among is None else alone.incidents
        found = replace(found, among=among)
        document = gathering.gather(found, alone, lambda share, doing: None, (), numbers)
    return replace(document, layout=replace(document.layout, compact=len(picked.incidents) <= 3))
