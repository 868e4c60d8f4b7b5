"""Which place, group or tag of the case a foreign row means, and new ones where none fits.

Hides how likeness is decided: the foreign number first, then exactly the same name in the same
surroundings. Anything less is left to a person.
"""

from __future__ import annotations

import json

from db.exchange.tables.bulk import Bulk
from db.exchange.tables.incoming import Area, Group, Spot
from db.reader import Reader
from db.records.names import script_of
from db.search.fold import fold

_NEAR = 0.25

PlaceKey = tuple[str, str, int | None, float | None, float | None]


class Places:
    """Where things happened, with the district, province and country around."""

    def __init__(self, reader: Reader, bulk: Bulk) -> None:
        self._bulk = bulk
        self._known: dict[PlaceKey, int] = {}
        self._unplaced: set[int] = set()
        self._by_name: dict[tuple[str, str], tuple[int, float | None, float | None] | None] = {}
        self._by_id = numbered(reader, "place")
        self._chains: dict[tuple[Area, ...], tuple[int, ...]] = {}
        rows = reader.rows(
            "SELECT p.id, p.kind, p.parent, p.lat, p.lon, n.text FROM place p "
            "JOIN place_name n ON n.place = p.id AND n.deleted = 0 AND n.kind = 'primary' "
            "WHERE p.deleted = 0 ORDER BY p.id"
        )
        for number, kind, parent, lat, lon, name in rows:
            self._known.setdefault((kind, name, parent, lat, lon), number)
            self._known.setdefault((kind, name, parent, None, None), number)
            again = (kind, name) in self._by_name
            self._by_name[kind, name] = None if again else (number, lat, lon)

    def find(self, spot: Spot, lang: str, near: bool = True) -> int | None:
        """The place meant by a row; made, with what it lies in, when there is none. `near`: one of
        its name that lies near by is meant too."""
        if not spot.name:
            return None
        chain = self._chains.get(spot.around)
        if chain is None:
            chain = self._chains[spot.around] = self._chain(spot.around, lang)
        for area, number in zip(spot.around, chain, strict=True):
            if area.kind == spot.kind and area.name == spot.name:
                self._position(number, spot)
                return number
        inside = chain[-1] if chain else None
        key = (spot.kind, spot.name, inside, spot.lat, spot.lon)
        known = self._known.get(key)
        if known is None:
            known = self._same(spot) if near else None
            if known is None:
                known = self._make(spot.kind, spot.name, lang, inside, (), spot.lat, spot.lon)
            self._known[key] = known
        return known

    def _chain(self, around: tuple[Area, ...], lang: str) -> tuple[int, ...]:
        """The places a spot lies in, the widest first."""
        out: list[int] = []
        for area in around:
            parent = out[-1] if out else None
            key: PlaceKey = (area.kind, area.name, parent, None, None)
            known = next((self._by_id[each] for each in area.ids if each in self._by_id), None)
            known = known or self._known.get(key)
            if known is None:
                known = self._make(area.kind, area.name, lang, parent, area.ids)
            self._known[key] = known
            for each in area.ids:
                self._by_id.setdefault(each, known)
            out.append(known)
        return tuple(out)

    def _same(self, spot: Spot) -> int | None:
        """A place of the case with exactly this name and kind, alone in it and not elsewhere."""
        found = self._by_name.get((spot.kind, spot.name))
        if found is None:
            return None
        number, lat, lon = found
        if lat is None or lon is None or spot.lat is None or spot.lon is None:
            return number
        return number if abs(lat - spot.lat) < _NEAR and abs(lon - spot.lon) < _NEAR else None

    def _make(
        self,
        kind: str,
        name: str,
        lang: str,
        parent: int | None,
        ids: tuple[tuple[str, str], ...],
        lat: float | None = None,
        lon: float | None = None,
    ) -> int:
        place = self._bulk.add("place", kind, parent, lat, lon, json.dumps(dict(ids)))
        self._bulk.add("place_name", place, name, lang, script_of(name), "primary")
        if lat is None:
            self._unplaced.add(place)
        return place

    def _position(self, place: int, spot: Spot) -> None:
        """Give an area made here the point that the dataset uses for it."""
        if place not in self._unplaced or spot.lat is None:
            return
        self._unplaced.discard(place)
        row = self._bulk.waiting("place", place)
        if row is None:
            self._bulk.change("place", place, {"lat": spot.lat, "lon": spot.lon})
        else:
            row[3:5] = [spot.lat, spot.lon]


class Groups:
    """Conflicts, dyads and series."""

    def __init__(self, reader: Reader, scheme: str) -> None:
        self._scheme = scheme
        self._known: dict[tuple[str, str], int] = {}
        for number, kind, title, ids in reader.rows(
            "SELECT id, kind, title, external_ids FROM incident_group WHERE deleted = 0"
        ):
            native = json.loads(ids).get(scheme)
            self._known[kind, native or title] = number

    def held(self, group: Group) -> int | None:
        """The group meant; None when the case has none. One that bears no number of this dataset
        may bear its title."""
        known = self._known.get((group.kind, group.native or group.title))
        return known or self._known.get((group.kind, group.title))

    def find(self, group: Group, bulk: Bulk) -> int:
        """The group meant; made when there is none."""
        known = self.held(group)
        if known is None:
            ids = {self._scheme: group.native} if group.native else {}
            known = bulk.add("incident_group", group.kind, group.title, json.dumps(ids))
            self._known[group.kind, group.native or group.title] = known
        return known


class Tags:
    """The words incidents are tagged with."""

    def __init__(self, reader: Reader) -> None:
        self._known: dict[str, int] = {
            fold(text): tag
            for text, tag in reader.rows(
                "SELECT text, id FROM tag WHERE deleted = 0 ORDER BY id DESC"
            )
        }

    def held(self, text: str) -> int | None:
        """The tag of this text, whatever its capitals; None when the case has none."""
        return self._known.get(fold(text))

    def find(self, text: str, bulk: Bulk) -> int:
        """The tag of this text; made when there is none."""
        key = fold(text)
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = bulk.add("tag", text)
        return known


def numbered(reader: Reader, table: str) -> dict[tuple[str, str], int]:
    """The living rows of a table by their (scheme, number)s; the oldest bears a shared one."""
    found: dict[tuple[str, str], int] = {}
    for row, ids in reader.rows(
        f"SELECT id, external_ids FROM {table} WHERE deleted = 0 AND external_ids <> '{{}}' "
        "ORDER BY id DESC"
    ):
        for scheme, number in json.loads(ids).items():
            if isinstance(number, str | int):
                found[scheme, str(number)] = row
    return found
