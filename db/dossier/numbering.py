"""The numbers of a dossier: incidents and actors in order, sources by their first mention."""

from __future__ import annotations

from collections.abc import Iterable


class Numbering:
    """Gives each source its number the first time it is cited, and remembers where."""

    def __init__(self, incidents: Iterable[int], actors: Iterable[int]) -> None:
        self.incidents = {row: place for place, row in enumerate(incidents, 1)}
        self.actors = {row: place for place, row in enumerate(actors, 1)}
        self.sources: dict[int, int] = {}
        self._used: dict[int, list[int]] = {}

    def cite(self, sources: Iterable[int | None], incident: int | None = None) -> tuple[int, ...]:
        """Citation numbers of these sources, in order; `incident`: the number that cites them."""
        out: list[int] = []
        for source in sources:
            if source is None:
                continue
            number = self.sources.setdefault(source, len(self.sources) + 1)
            if number not in out:
                out.append(number)
            used = self._used.setdefault(source, [])
            if incident is not None and incident not in used:
                used.append(incident)
        return tuple(sorted(out))

    def used(self, source: int) -> tuple[int, ...]:
        """Numbers of the incidents that cite a source."""
        return tuple(self._used.get(source, ()))
