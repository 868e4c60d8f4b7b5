"""What the codes mean by which data sets say how exact a place is.

Hides the three codebooks: UCDP's where_prec, ACLED's geo_precision, GTD's specificity.
"""

from __future__ import annotations

from db.language import say

_WORDS = {
    "ucdp": {
        "1": say("the exact place"),
        "2": say("within about 25 km"),
        "3": say("somewhere in the district"),
        "4": say("somewhere in the province"),
        "5": say("part of a country, a line or an island"),
        "6": say("somewhere in the country"),
        "7": say("at sea or in the air"),
    },
    "acled": {
        "1": say("the town named"),
        "2": say("near the town, or a small area around it"),
        "3": say("a larger region"),
    },
    "gtd": {
        "1": say("the town named"),
        "2": say("the town; the point is that of its district"),
        "3": say("no town; the point is that of the district"),
        "4": say("the point is that of the province"),
        "5": say("position not known"),
    },
}


def precision_words(scheme: str, code: str) -> str:
    """How exact a place is: "ACLED 2: near the town, or a small area around it"; "" for no code."""
    if not code:
        return ""
    known = _WORDS.get(scheme, {})
    name = scheme.upper() if known else say("{scheme} precision", scheme=scheme).strip()
    words = known.get(code, "")
    return f"{name} {code}: {words}" if words else f"{name} {code}"


#: The codes of each scheme, the most exact first.
SCHEMES = {scheme: tuple(known) for scheme, known in _WORDS.items()}

#: Metres within which a code says that it was. Where the codebook says "in the district" or "in the
#: province" without a distance, that of a usual one.
RADII = {
    ("ucdp", "1"): 1_000,
    ("ucdp", "2"): 25_000,
    ("ucdp", "3"): 40_000,
    ("ucdp", "4"): 120_000,
    ("ucdp", "5"): 120_000,
    ("ucdp", "6"): 500_000,
    ("ucdp", "7"): 500_000,
    ("acled", "1"): 3_000,
    ("acled", "2"): 25_000,
    ("acled", "3"): 120_000,
    ("gtd", "1"): 3_000,
    ("gtd", "2"): 40_000,
    ("gtd", "3"): 40_000,
    ("gtd", "4"): 120_000,
}
