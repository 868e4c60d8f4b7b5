"""The open section of a dossier, set before all other pages.

Hides the page engine that stays at hand for it, begun when a dossier is looked at first, and what
was gathered for the last section, which most choices do not change.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from db.dossier import Options, glimpse, templates
from db.dossier.document import Document
from db.dossier.glimpse import Gathered
from db.dossier.preview import Preview, Section
from db.dossier.templates import Template
from db.dossier.weight import weigh
from db.errors import CaseError
from db.reader import Reader
from db.records import meta
from desktop.dossier.building import Print, is_large

#: Parts of the case dossier in their order, by the keys of their headings.
PARTS = ("reading", "timeline", "incidents", "actors", "sources", "index")
#: Templates each of whose bookmarks is a sheet that can be set alone.
_IN_SHEETS = ("incident", "actor", "chronology")
#: So many incidents are not read for one section of them.
_MANY = 200
#: Seconds after which a section is not worth waiting for.
_LONGEST = 2.0


@dataclass(frozen=True, slots=True)
class Place:
    """Where a section begins: its page, from 1."""

    page: int
    section: Section


def beginning(template: str) -> Section:
    """What is open in a dossier of this template that nobody has looked into yet."""
    return Section("cover" if template == "case" else "first")


def sheets(bookmarks: Sequence[tuple[int, str, int]], template: str) -> tuple[Place, ...]:
    """The sections of a dossier of another template than the book."""
    heads = [page for level, _, page in bookmarks if level == 0]
    if template not in _IN_SHEETS:
        heads = []
    later = (Place(page, Section("sheet", at)) for at, page in enumerate(heads, 1) if page > 1)
    return (Place(1, Section("first")), *later)


def places(
    bookmarks: Sequence[tuple[int, str, int]], headings: Mapping[str, str]
) -> tuple[Place, ...]:
    """The sections of a case dossier. `bookmarks`: level (from 0), words and page; `headings`: the
    words of its parts in its language."""
    found = [Place(1, Section("cover"))]
    part = ""
    numbers = {"incidents": 0, "actors": 0}
    for at, (level, words, page) in enumerate(bookmarks):
        if level == 0:
            part = next((key for key in PARTS if headings.get(key) == words), "")
            if part == "reading":
                found.append(Place(page, Section("method")))
            elif part == "timeline":
                found.append(Place(page, Section("timeline")))
            elif part == "sources":
                found.append(Place(page, Section("sources")))
            continue
        ends = at + 1 == len(bookmarks) or bookmarks[at + 1][0] <= level
        if part in numbers and ends:
            numbers[part] += 1
            kind = "incident" if part == "incidents" else "actor"
            found.append(Place(page, Section(kind, numbers[part])))  # type: ignore[arg-type]
    return tuple(found)


def section_at(known: Sequence[Place], page: int) -> Section:
    """The section that is open at a page: the last that begins there or before it."""
    return next((each.section for each in reversed(known) if each.page <= page), Section("cover"))


@dataclass(frozen=True, slots=True)
class Glimpse:
    """A section and its pages; None: it is not to be had before the others."""

    section: Section
    pdf: bytes | None = None


class Glimpses:
    """For one page of the window."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._engine: Preview | None = None
        self._held: Gathered | None = None

    def warm(self) -> None:
        """Have the engine ready before somebody changes a choice."""
        with self._lock:
            if self._engine is None:
                self._engine = Preview()

    def look(self, reader: Reader, wanted: Print, section: Section) -> Glimpse:
        """The pages of a section, from a background thread."""
        if not meta.counts(reader)["incidents"]:
            return Glimpse(section)
        try:
            options = wanted.read(reader)
            template = templates.template(options.template, wanted.own)
            if template.folder is not None:
                # Nobody knows what a template of the person's own can do without.
                return Glimpse(section)
            weight = weigh(reader, options)
            large = is_large(weight) or weight.incidents > _MANY
            if large and section.kind != "incident":
                section = Section("incident", 1)
            if large and template.code != "case":
                return Glimpse(section)
            document = self._document(reader, options, template, section, large)
            return Glimpse(section, self._set(document, section, template))
        except CaseError:
            # It was stopped, or what is wrong is told with the whole of the pages.
            return Glimpse(section)

    def _document(
        self, reader: Reader, options: Options, template: Template, section: Section, large: bool
    ) -> Document:
        held = self._held
        fits = held is not None and held.options == glimpse.plain(options)
        if held is not None and fits and held.state == glimpse.state(reader):
            return glimpse.dressed(held.document, options)
        known = None
        if held is not None and glimpse.numbered_alike(held.options, options):
            known = held.sources
        if large or (known is not None and template.code == "case" and section.kind == "incident"):
            return glimpse.incident(reader, options, section.number, known)
        self._held = held = glimpse.whole(reader, options, template)
        return glimpse.dressed(held.document, options)

    def _set(self, document: Document, section: Section, template: Template) -> bytes | None:
        self.warm()
        late = time.monotonic() + _LONGEST
        with self._lock:
            engine = self._engine
            if engine is None:
                return None
            return engine.section(
                document, section, template.files(), lambda: time.monotonic() > late
            ).pdf

    def close(self) -> None:
        """End the engine, and forget what was gathered; it begins anew when it is asked again."""
        engine, self._engine, self._held = self._engine, None, None
        if engine is not None:
            engine.close()
