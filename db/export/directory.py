"""What is looked up for every record that goes out: names, tags, and whether a row goes out at all.

Hides that the names of actors and places are held in memory (there are few of them) while the
membership of a million incidents is asked of a sorted array.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property

import numpy as np
import numpy.typing as npt

from db.export.naming import shown
from db.export.wanted import Chosen
from db.reader import Reader, id_list
from db.records import meta

NAMELESS_ACTOR = "Unnamed actor"
NAMELESS_PLACE = "Unnamed place"
_NONE = frozenset[int]()


class Directory:
    """Looks things up in one case for one choice."""

    def __init__(self, reader: Reader, chosen: Chosen) -> None:
        self.reader = reader
        self.chosen = chosen
        self.about = meta.get(reader)
        self.actors = frozenset(chosen.actors)
        self.places = frozenset(chosen.places)

    def held(self, table: str) -> frozenset[int]:
        """Rows of a table that may not go out."""
        return self.chosen.held_back.get(table, _NONE)

    def marking(self, own: str) -> str:
        """The marking a record goes out with: its own, else that of the case."""
        return own or self.about.marking

    def actor(self, number: int | None) -> str:
        """The name of an actor that goes out; "" for any other."""
        if number is None or number not in self.actors:
            return ""
        return self._actor_names.get(number, NAMELESS_ACTOR)

    def outlet(self, number: int | None) -> str:
        """The name of who published something, which need not go out as an actor; "" when it may
        not be named."""
        if number is None or number in self.held("actor") or number in self._gone:
            return ""
        return self._actor_names.get(number, "")

    def is_gone(self, number: int) -> bool:
        """Whether an actor was deleted."""
        return number in self._gone

    def place(self, number: int) -> str:
        """The name of a place that goes out."""
        return self._place_names.get(number, NAMELESS_PLACE)

    def chain(self, number: int) -> tuple[str, ...]:
        """The names of what a place lies in, nearest first."""
        found: list[str] = []
        at = self.parents.get(number)
        seen = {number}
        while at is not None and at in self.places and at not in seen:
            seen.add(at)
            found.append(self.place(at))
            at = self.parents.get(at)
        return tuple(found)

    def going(self, table: str, ids: Iterable[int | None]) -> frozenset[int]:
        """Those incidents or sources that go out."""
        wanted = np.array(sorted({each for each in ids if each is not None}), np.int64)
        among = self._incidents if table == "incident" else self._sources
        if not wanted.size or not among.size:
            return _NONE
        place = np.minimum(np.searchsorted(among, wanted), among.size - 1)
        return frozenset(wanted[among[place] == wanted].tolist())

    def tags(self, table: str, ids: Sequence[int]) -> dict[int, tuple[str, ...]]:
        """The tags of some records."""
        held = self.held("tagging")
        found: dict[int, list[str]] = {}
        for number, owner, text in self.reader.rows(
            "SELECT g.id, g.owner, t.text FROM tagging g JOIN tag t ON t.id = g.tag "
            f"WHERE g.owner_table = ? AND g.owner IN ({id_list(ids)}) AND g.deleted = 0 "
            "AND t.deleted = 0 ORDER BY t.text, g.id",
            table,
        ):
            if number not in held and text not in found.setdefault(owner, []):
                found[owner].append(text)
        return {owner: tuple(texts) for owner, texts in found.items()}

    @cached_property
    def speaks_as(self) -> dict[int, str]:
        """The kind of every actor, for the rule that counts official figures."""
        return dict(self.reader.rows("SELECT id, kind FROM actor WHERE deleted = 0"))

    @cached_property
    def parents(self) -> dict[int, int]:
        """What each place lies in."""
        return dict(self.reader.rows("SELECT id, parent FROM place WHERE parent IS NOT NULL"))

    @cached_property
    def _actor_names(self) -> dict[int, str]:
        return shown(self.reader, "actor", self.held("actor_name"))

    @cached_property
    def _place_names(self) -> dict[int, str]:
        return shown(self.reader, "place", self.held("place_name"))

    @cached_property
    def _gone(self) -> frozenset[int]:
        return frozenset(row[0] for row in self.reader.rows("SELECT id FROM actor WHERE deleted"))

    @cached_property
    def _incidents(self) -> npt.NDArray[np.int64]:
        return np.sort(np.array(self.chosen.incidents, np.int64))

    @cached_property
    def _sources(self) -> npt.NDArray[np.int64]:
        return np.sort(np.array(self.chosen.sources, np.int64))
