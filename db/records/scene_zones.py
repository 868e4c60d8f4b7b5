"""Which clocks the places of a case may go by: asked before a reader chooses one.

Hides where that can be known from: times that were given with their offset, and the countries
in which incidents happened.
"""

from __future__ import annotations

from db.reader import Reader
from db.when.zones import of_country

_MOST = 6


def suggested(reader: Reader) -> tuple[str, ...]:
    """Names of zones (see db.when.zones.Zone), the likeliest first: the zones of the countries most
    incidents happened in, then the offsets that times were given with."""
    countries = reader.rows(
        "SELECT p.country, count(*) FROM incident_place l JOIN place p ON p.id = l.place"
        " WHERE l.deleted = 0 AND p.deleted = 0 AND p.country <> '' GROUP BY 1 ORDER BY 2 DESC"
    )
    offsets = reader.rows(
        "SELECT zone, count(*) FROM incident WHERE deleted = 0 AND zone IS NOT NULL"
        " AND zone NOT IN ('', 'Z') GROUP BY 1 ORDER BY 2 DESC"
    )
    named = [zone for country, _ in countries for zone in of_country(country)[:1]]
    found = dict.fromkeys([*named[: _MOST - 2], *(zone for zone, _ in offsets)])
    return tuple(found)[:_MOST]
