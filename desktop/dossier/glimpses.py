"""The open section of a dossier, set before all other pages.

Hides the page engine that stays at hand for it, begun when a dossier is looked at first, and that
two builds may ask it at the same time.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from db.dossier.document import Document
from db.dossier.preview import Preview, Section
from db.errors import CaseError

_ISOLATES = str.maketrans("", "", "\u2066\u2067\u2068\u2069\u200b")
#: Parts of the case dossier in their order, by the keys of their headings.
PARTS = ("reading", "timeline", "incidents", "actors", "sources", "index")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a section begins: its page, from 1."""

    page: int
    section: Section


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
            plain = words.translate(_ISOLATES)
            part = next((key for key in PARTS if headings.get(key) == plain), "")
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


class Glimpses:
    """For one page of the window."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._engine: Preview | None = None

    def warm(self) -> None:
        """Have the engine ready before somebody changes a choice."""
        with self._lock:
            if self._engine is None:
                self._engine = Preview()

    def of(
        self,
        document: Document,
        section: Section,
        files: Mapping[str, bytes],
        unwanted: Callable[[], bool],
    ) -> bytes | None:
        """The pages of a section; None when it is not to be had. From a background thread."""
        self.warm()
        with self._lock:
            engine = self._engine
            if engine is None:
                return None
            try:
                return engine.section(document, section, files, unwanted).pdf
            except CaseError:
                # Stopped; or what is wrong is told with the whole of the pages.
                return None

    def close(self) -> None:
        """End the engine; it begins anew when it is asked again."""
        engine, self._engine = self._engine, None
        if engine is not None:
            engine.close()
