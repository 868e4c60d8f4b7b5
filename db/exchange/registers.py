"""Which actor, place or group of the case a foreign row means, and new ones where none fits.

Hides how likeness is decided: the foreign number first, then exactly the same main name.
Anything less is left to a person: a shared alias suggests, it never merges.
"""

from __future__ import annotations

import json
from collections.abc import Callable

from db.exchange.bulk import Bulk
from db.exchange.ucdp_ged import CIVILIANS, Cited, Group, Side, Spot
from db.reader import Reader
from db.records.names import script_of
from db.step import Step

#: The scheme under which UCDP's and Gleditsch-Ward numbers stand in `external_ids`.
UCDP = "ucdp"
STATE = "gwno"
_NEAR = 0.25

PlaceKey = tuple[str, str, int | None, float | None, float | None]


class Actors:
    """The sides of the violence as actors of the case."""

    def __init__(self, reader: Reader, bulk: Bulk, matched: Callable[[str], None]) -> None:
        self._bulk = bulk
        self._matched = matched
        self._by_native = _by_external_id(reader, "actor", UCDP)
        self._by_name = _unique_names(reader, "actor")

    def find(self, side: Side) -> int:
        """The actor meant by a side; made when there is none."""
        known = self._by_native.get(side.native or side.name)
        if known is not None:
            return known
        known = self._by_name.get(side.name)
        if known is None:
            known = self._make(side)
        else:
            self._matched(side.name)
        self._by_native[side.native or side.name] = known
        return known

    def _make(self, side: Side) -> int:
        ids = {UCDP: side.native} if side.native else {}
        if side.state_code:
            ids[STATE] = side.state_code
        kind = "state" if side.state_code else "armed_group"
        if side.name == CIVILIANS:
            kind = "unknown"
        actor = self._bulk.add("actor", kind, json.dumps(ids))
        self._bulk.add("actor_name", actor, side.name, "en", script_of(side.name), "primary")
        return actor


class Places:
    """Where things happened, with the district, province and country around."""

    def __init__(self, reader: Reader, bulk: Bulk, step: Step) -> None:
        self._bulk = bulk
        self._step = step
        self._known: dict[PlaceKey, int] = {}
        self._unplaced: set[int] = set()
        self._by_name: dict[tuple[str, str], tuple[int, float | None, float | None] | None] = {}
        self._states = _by_external_id(reader, "place", STATE)
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

    def find(self, spot: Spot) -> int | None:
        """The place meant by a row; made, with what it lies in, when there is none."""
        if not spot.name:
            return None
        country = self._country(spot)
        province = self._area("province", spot.province, country)
        district = self._area("district", spot.district, province or country)
        around = {"country": country, "province": province, "district": district}
        names = {"country": spot.country, "province": spot.province, "district": spot.district}
        area = around.get(spot.kind)
        if area is not None and names.get(spot.kind) == spot.name:
            self._position(area, spot)
            return area
        inside = district or province or country
        key = (spot.kind, spot.name, inside, spot.lat, spot.lon)
        known = self._known.get(key) or self._same(spot)
        if known is None:
            known = self._make(spot.kind, spot.name, inside, {}, spot.lat, spot.lon)
        self._known[key] = known
        return known

    def _country(self, spot: Spot) -> int | None:
        if not spot.country:
            return None
        key: PlaceKey = ("country", spot.country, None, None, None)
        known = self._states.get(spot.country_code) if spot.country_code else None
        known = known or self._known.get(key)
        if known is None:
            ids = {STATE: spot.country_code} if spot.country_code else {}
            known = self._make("country", spot.country, None, ids)
        self._known[key] = known
        return known

    def _area(self, kind: str, name: str, parent: int | None) -> int | None:
        if not name:
            return None
        key: PlaceKey = (kind, name, parent, None, None)
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = self._make(kind, name, parent, {})
        return known

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
        parent: int | None,
        ids: dict[str, str],
        lat: float | None = None,
        lon: float | None = None,
    ) -> int:
        place = self._bulk.add("place", kind, parent, lat, lon, json.dumps(ids))
        self._bulk.add("place_name", place, name, "en", script_of(name), "primary")
        if lat is None:
            self._unplaced.add(place)
        return place

    def _position(self, place: int, spot: Spot) -> None:
        """Give an area made here the point that UCDP uses for it."""
        if place not in self._unplaced or spot.lat is None:
            return
        self._unplaced.discard(place)
        row = self._bulk.waiting("place", place)
        if row is None:
            self._step.update("place", place, lat=spot.lat, lon=spot.lon)
        else:
            row[3:5] = [spot.lat, spot.lon]


class Groups:
    """Conflicts and dyads."""

    def __init__(self, reader: Reader, bulk: Bulk) -> None:
        self._bulk = bulk
        self._known: dict[tuple[str, str], int] = {}
        for number, kind, title, ids in reader.rows(
            "SELECT id, kind, title, external_ids FROM incident_group WHERE deleted = 0"
        ):
            native = json.loads(ids).get(UCDP)
            self._known[kind, native or title] = number

    def find(self, group: Group) -> int:
        """The group meant; made when there is none."""
        key = (group.kind, group.native or group.title)
        known = self._known.get(key)
        if known is None:
            ids = {UCDP: group.native} if group.native else {}
            known = self._bulk.add("incident_group", group.kind, group.title, json.dumps(ids))
            self._known[key] = known
        return known


class CitedSources:
    """Stub cards for articles that a dataset cites and nobody here holds."""

    NOTE = "Cited by UCDP, not held."

    def __init__(self, reader: Reader, bulk: Bulk, dataset: int, datasets: list[int]) -> None:
        self._bulk = bulk
        self._dataset = dataset
        self._known: dict[int, int] = {}
        for each in datasets:
            for number, title, publisher, issued in reader.each(
                "SELECT id, title, publisher, issued FROM source "
                "WHERE dataset = ? AND deleted = 0 AND type <> 'dataset'",
                each,
            ):
                self._known[hash((publisher, issued or "", title))] = number

    def find(self, cited: Cited) -> int:
        """The card of a cited article; made when there is none."""
        # A 64-bit hash instead of the three texts: 300,000 headlines would fill the memory.
        key = hash((cited.publisher, cited.issued, cited.title))
        known = self._known.get(key)
        if known is None:
            kind = "article-newspaper" if cited.publisher else "document"
            known = self._bulk.add(
                "source",
                kind,
                cited.title,
                cited.publisher,
                cited.issued or None,
                self.NOTE,
                self._dataset,
            )
            self._known[key] = known
        return known


def _by_external_id(reader: Reader, table: str, scheme: str) -> dict[str, int]:
    rows = reader.rows(
        f"SELECT json_extract(external_ids, '$.' || ?), id FROM {table} "
        "WHERE deleted = 0 AND external_ids <> '{}' ORDER BY id DESC",
        scheme,
    )
    return {str(native): number for native, number in rows if native is not None}


def _unique_names(reader: Reader, owner: str) -> dict[str, int]:
    """Main names that exactly one living actor bears."""
    rows = reader.rows(
        f"SELECT n.text, min(n.{owner}) FROM {owner}_name n JOIN {owner} o ON o.id = n.{owner} "
        "WHERE n.kind = 'primary' AND n.deleted = 0 AND o.deleted = 0 "
        f"GROUP BY n.text HAVING count(DISTINCT n.{owner}) = 1"
    )
    return dict(rows)
