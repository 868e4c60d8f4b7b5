"""One section of a dossier, set within a blink: what stands beside the options while they change.

Hides that the page engine stays at hand in a process of its own, ready with its fonts; that it is
given a document with nothing but the section wanted, under the numbers of the whole; and that the
process is begun anew when it dies, when its work is no longer wanted, or when it has grown.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Literal

from db.dossier import paper
from db.dossier.document import Document, Timeline
from db.dossier.engine import Cancelled, NotTypeset, Pages, Worker
from db.errors import NotFound
from db.language import say

Kind = Literal["cover", "method", "timeline", "incident", "actor", "sources", "first", "sheet"]

_PULSE = 0.005
_LONGEST = 20.0
_MOST_MB = 500.0
_ROWS = 60
_SOURCES = 40
_TABLE_ROWS = 16
_REGISTERED = 2


@dataclass(frozen=True, slots=True)
class Section:
    """What is shown. `number`: of an incident or an actor in the dossier. Of templates other than
    the book: the `first` pages, or one `sheet`, which is an incident, an actor or a year."""

    kind: Kind
    number: int = 0


def part_of(document: Document, section: Section) -> Document:
    """The document with only this section: an incident, an actor, the beginning of the timeline
    or of the sources. Numbers stay those of the whole; what does not exist is an empty page."""
    number = section.number
    if section.kind in ("first", "sheet"):
        return replace(sheet_of(document, max(number, 1)), index=(), part=section.kind)
    incidents = tuple(each for each in document.incidents if each.number == number)
    actors = tuple(each for each in document.actors if each.number == number)
    shown = section.kind
    return replace(
        document,
        incidents=incidents if shown == "incident" else (),
        actors=actors if shown == "actor" else (),
        sources=document.sources[:_SOURCES] if shown == "sources" else (),
        timeline=_beginning(document.timeline, shown in ("timeline", "cover")),
        index=(),
        part=shown,
    )


def sheet_of(document: Document, number: int) -> Document:
    """The document with only the sheet of this number (from 1): an incident, an actor, a year of
    the chronology, the beginning of the register. A poster is one sheet.

    Raises NotFound when there are not so many.
    """
    parts = document.parts
    shown = slice(number - 1, number)
    if parts.incident_sheets:
        incidents = document.incidents[shown]
        _check(incidents, number)
        cited = {each for one in incidents for each in one.citations}
        # Templates find records at their places: what is not shown stays there as a blank.
        sources = (
            each if each.number in cited else replace(each, runs=()) for each in document.sources
        )
        sheets = replace(parts, incident_sheets=parts.incident_sheets[shown])
        return replace(
            document, incidents=incidents, actors=(), sources=tuple(sources), parts=sheets
        )
    if parts.actor_sheets:
        kept = parts.actor_sheets[shown]
        _check(kept, number)
        wanted = {each.number for each in kept}
        actors = (
            each if each.number in wanted else replace(each, names=(), relations=(), parts=())
            for each in document.actors
        )
        sheets = replace(parts, actor_sheets=kept)
        return replace(document, actors=tuple(actors), sources=(), parts=sheets)
    if parts.chronology.strips:
        return _year(document, number)
    if parts.register:
        first = replace(parts, register=parts.register[:_REGISTERED])
        return replace(document, actors=(), parts=first)
    return document


def _check(found: Sequence[object], number: int) -> None:
    if not found:
        raise NotFound(say("The dossier has no sheet {number:,}.", number=number))


def _year(document: Document, number: int) -> Document:
    """The first rows of a year of the chronology, the years before it left out."""
    strips = document.parts.chronology.strips
    groups = list(dict.fromkeys(each.group for each in document.incidents))
    pairs = list(zip(document.incidents, strips, strict=True))
    if number > 1:
        _check(groups[number - 1 :], number)
        pairs = [pair for pair in pairs if pair[0].group == groups[number - 1]]
    del pairs[_TABLE_ROWS:]
    table = replace(document.parts.chronology, strips=tuple(strip for _, strip in pairs))
    return replace(
        document,
        incidents=tuple(section for section, _ in pairs),
        actors=(),
        sources=(),
        parts=replace(document.parts, chronology=table),
    )


def _beginning(timeline: Timeline, wanted: bool) -> Timeline:
    if not wanted:
        return Timeline((), timeline.bin_unit, (), (), ())
    blocks = []
    rows = _ROWS
    for block in timeline.blocks:
        if rows > 0:
            blocks.append(replace(block, rows=block.rows[:rows]))
            rows -= len(block.rows)
    return replace(timeline, blocks=tuple(blocks), undated=timeline.undated[:_ROWS])


class Preview:
    """Sets sections one at a time. Use it from one background thread; `close` may be called from
    any. A context manager that ends the process.

    Measured on two cores: 15 to 50 ms for a section, 0.4 s for the first.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._worker: Worker | None = None
        self._closed = False
        self.warm()

    def __enter__(self) -> Preview:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def warm(self) -> None:
        """Have the process ready, so that the next section need not wait for it."""
        with self._lock:
            if self._worker is not None and not self._worker.running:
                self._worker.close()
                self._worker = None
            if not self._closed and self._worker is None:
                self._worker = Worker()

    def section(
        self,
        document: Document,
        section: Section,
        files: Mapping[str, bytes],
        unwanted: Callable[[], bool] = lambda: False,
    ) -> Pages:
        """The pages of a section as a PDF of their own, not in the archival form.

        `files`: of a template (`Template.files()`) that knows parts, which ours for the case does.
        `unwanted` is asked every 5 ms; when it says so, the work ends at once. Raises Cancelled,
        also after `close`, and NotTypeset.
        """
        part = part_of(document, section)
        files = {**files, **paper.pictures(part)}
        data, _ = paper.canonical(part, files)
        cover = document.cover
        moment = (cover.year, cover.month, cover.day)
        return self._set({**files, "data.json": data}, moment, unwanted)

    def _set(
        self,
        files: Mapping[str, bytes],
        moment: tuple[int, int, int],
        unwanted: Callable[[], bool],
    ) -> Pages:
        def pulse(spent: float) -> None:
            if self._closed or unwanted():
                raise Cancelled(say("It is no longer wanted."))
            if spent > _LONGEST:
                raise NotTypeset(
                    say("The preview took too long. The dossier itself can still be made.")
                )

        # A process that died while nothing was asked of it is no reason to show nothing.
        for _ in range(2):
            self.warm()
            worker = self._worker
            if worker is None:
                raise Cancelled(say("It is no longer wanted."))
            try:
                answer = worker.ask(files, moment, (), pulse, _PULSE)
            except (Cancelled, NotTypeset):
                self._drop(worker)
                raise
            if answer.pages:
                if answer.peak_mb > _MOST_MB:
                    self._drop(worker)
                return Pages(answer.pdf, answer.pages, False, answer.peak_mb)
            if answer.error:
                raise NotTypeset(
                    say("This section could not be set ({error}).", error=answer.error)
                )
            self._drop(worker)
        raise NotTypeset(
            say("This section could not be set; the page engine stopped without a word.")
        )

    def _drop(self, worker: Worker) -> None:
        with self._lock:
            worker.close()
            if self._worker is worker:
                self._worker = None
        with suppress(OSError):
            self.warm()

    def close(self) -> None:
        """End the process, from any thread; nothing can be set afterwards."""
        self._closed = True
        with self._lock:
            if self._worker is not None:
                self._worker.close()
                self._worker = None
