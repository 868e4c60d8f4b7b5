"""All registers of one release together: what of the case its rows mean."""

from __future__ import annotations

from collections.abc import Mapping

from db.exchange.tables.registers import Groups, Tags
from db.exchange.tables.registers_actors import Actors
from db.exchange.tables.registers_sources import CitedSources, Release
from db.reader import Reader


class Registers:
    """Asked by those who compare, and added to by the one who writes. `declared`: names of the
    file that a person said to be an actor of the case, by its id."""

    def __init__(self, reader: Reader, release: Release, declared: Mapping[str, int]) -> None:
        self.release = release
        self.actors = Actors(reader, release.scheme, declared)
        self.groups = Groups(reader, release.scheme)
        self.tags = Tags(reader)
        self.cited = CitedSources(reader, release.family)
