"""Which country a list means by a name: its ISO 3166 code, from the gazetteer of the program.

Hides the ways in which lists name countries: "Myanmar (Burma)", "Iran (Islamic Republic of)".
"""

from __future__ import annotations

import re
from functools import lru_cache

from db.reading.places.gazetteer import gazetteer, name_key

#: Names that lists use and the gazetteer lacks.
_ALSO = {
    "bosnia-herzegovina": "BA",
    "czech republic": "CZ",
    "democratic people's republic of korea": "KP",
    "korea (democratic people's republic of)": "KP",
    "korea (republic of)": "KR",
    "republic of korea": "KR",
    "russia": "RU",
    "united states": "US",
    "west bank": "PS",
}
_BRACKET = re.compile(r"\s*\(([^)]*)\)")


@lru_cache(maxsize=1024)
def country_code(name: str) -> str:
    """The ISO 3166 alpha-2 code of a country; "" when the name is that of none, or of one that no
    longer is."""
    known = _ALSO.get(name.casefold())
    if known:
        return known
    before = _BRACKET.sub("", name).strip()
    for each in dict.fromkeys((name, before)):
        for place in gazetteer().bearers(name_key(each)):
            if place.kind == "country":
                return place.country
    return ""
