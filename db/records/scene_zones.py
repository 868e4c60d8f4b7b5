"""Which clocks the places of a case may go by: asked before a reader chooses one.

Hides where that can be known from: times that were given with their offset, and the countries
in which incidents happened.
"""

from __future__ import annotations

from db.reader import Reader
from db.when.zones import of_country

_MOST = 6
#: Few places lie in many: each is followed outwards until a country is named.
_LAND = (
    "WITH RECURSIVE up(place, at, country, depth) AS ("
    "SELECT id, parent, country, 0 FROM place WHERE deleted = 0 UNION ALL "
    "SELECT up.place, p.parent, p.country, up.depth + 1 FROM up JOIN place p ON p.id = up.at"
    " WHERE up.country = '' AND p.deleted = 0 AND up.depth < 12), "
    "land(place, country) AS MATERIALIZED (SELECT place, country FROM up WHERE country <> '') "
)
_COUNTRIES = (
    _LAND + "SELECT d.country, count(*) FROM incident_place l JOIN land d ON d.place = l.place"
    " WHERE l.deleted = 0{} GROUP BY 1 ORDER BY 2 DESC, 1"
)
_OFFSETS = (
    "SELECT zone, count(*) FROM incident WHERE deleted = 0 AND zone IS NOT NULL"
    " AND zone NOT IN ('', 'Z'){} GROUP BY 1 ORDER BY 2 DESC, 1"
)


def suggested(reader: Reader, incident: int = 0) -> tuple[str, ...]:
    """Names of zones (see db.when.zones.Zone), the likeliest first: that of one incident, if one is
    given, the zones of the countries most incidents happened in, the offsets times were given
    with."""
    found: list[str] = []
    if incident:
        found += [row[0] for row in reader.rows(_OFFSETS.format(" AND id = ?"), incident)]
        found += _zones(reader.rows(_COUNTRIES.format(" AND l.incident = ?"), incident))
    found += _zones(reader.rows(_COUNTRIES.format("")))[: _MOST - 2]
    found += [row[0] for row in reader.rows(_OFFSETS.format(""))]
    return tuple(dict.fromkeys(found))[:_MOST]


def _zones(countries: list[tuple[str, int]]) -> list[str]:
    return [zone for country, _ in countries for zone in of_country(country)[:1]]
