"""Records of one case that may be the same, proposed in pairs and decided by people.

Hides by what two records are brought together, so that a hundred thousand are never held against
each other, and where a decision is kept. Nothing is ever united without being asked for.
"""

from db.records.duplicates.deciding import (
    join_incidents,
    join_sources,
    put_off,
    set_apart,
    take_back,
)
from db.records.duplicates.details import Line, sides
from db.records.duplicates.finding import Pair, apart, find

__all__ = [
    "Line",
    "Pair",
    "apart",
    "find",
    "join_incidents",
    "join_sources",
    "put_off",
    "set_apart",
    "sides",
    "take_back",
]
