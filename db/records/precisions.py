"""What the codes mean by which data sets say how exact a place is.

Hides the three codebooks: UCDP's where_prec, ACLED's geo_precision, GTD's specificity.
"""

from __future__ import annotations

_WORDS = {
    "ucdp": {
        "1": "the exact place",
        "2": "within about 25 km",
        "3": "somewhere in the district",
        "4": "somewhere in the province",
        "5": "part of a country, a line or an island",
        "6": "somewhere in the country",
        "7": "at sea or in the air",
    },
    "acled": {
        "1": "the town named",
        "2": "near the town, or a small area around it",
        "3": "a larger region",
    },
    "gtd": {
        "1": "the town named",
        "2": "the town; the point is that of its district",
        "3": "no town; the point is that of the district",
        "4": "the point is that of the province",
        "5": "position not known",
    },
}


def precision_words(scheme: str, code: str) -> str:
    """How exact a place is: "ACLED 2: near the town, or a small area around it"; "" for no code."""
    if not code:
        return ""
    known = _WORDS.get(scheme, {})
    name = scheme.upper() if known else f"{scheme} precision".strip()
    words = known.get(code, "")
    return f"{name} {code}: {words}" if words else f"{name} {code}"
