"""The numbers of a dossier: incidents and actors in order, sources by their first mention."""

from __future__ import annotations

from collections.abc import Iterable, Mapping


class Numbering:
    """Gives each source its number the first time it is cited, and remembers where."""

    def __init__(
        self,
        incidents: Iterable[int],
        actors: Iterable[int],
        known: Mapping[int, int] | None = None,
    ) -> None:
        """`known`: numbers that sources have already in the whole this is a part of."""
        self._known = known or {}
        self._last = len(self._known)
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
            number = self.sources.get(source) or self._number(source)
            if number not in out:
                out.append(number)
            used = self._used.setdefault(source, [])
            if incident is not None and incident not in used:
                used.append(incident)
        return tuple(sorted(out))

    def _number(self, source: int) -> int:
        number = self._known.get(source)
        if number is None:
            self._last += 1
            number = self._last
        self.sources[source] = number
        return number

    def used(self, source: int) -> tuple[int, ...]:
        """Numbers of the incidents that cite a source."""
        return tuple(self._used.get(source, ()))
