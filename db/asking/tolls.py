"""How many were killed, injured ...: for every incident the range of all figures given.

The same range as the card's headline by the rule "range of all figures" (db/records/figures), for
a million incidents in one question.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from db.asking.questions import Counted
from db.columns.slices import Ints, columns
from db.reader import Reader, id_list
from db.records.figures import DOZENS_MIN, SEVERAL_MIN

#: No upper bound is known ("at least 72").
UNBOUNDED = 1 << 61

_LOW = f"""coalesce(min(coalesce(f.min, f.point), coalesce(f.point, f.min)),
    CASE f.qualifier WHEN 'dozens' THEN {DOZENS_MIN} WHEN 'several' THEN {SEVERAL_MIN} END)"""
_HIGH = """CASE WHEN f.max IS NOT NULL THEN max(f.max, ifnull(f.point, 0))
    WHEN f.qualifier IN ('at_least', 'dozens', 'several') THEN NULL ELSE f.point END"""


@dataclass(frozen=True, slots=True)
class Tolls:
    """`ids` of incidents with a number given, and its range [low, high] (high: UNBOUNDED)."""

    ids: Ints
    low: Ints
    high: Ints

    def passing(self, asked: Counted) -> npt.NDArray[np.bool_]:
        """Which of them lie between the limits."""
        least = 0 if asked.low is None else asked.low
        most = UNBOUNDED if asked.high is None else asked.high
        if asked.surely:
            return (self.low >= least) & (self.high <= most)
        return (self.low <= most) & (self.high >= least)


def tolls(reader: Reader, measure: str, only: list[int] | None = None) -> Tolls:
    """The ranges of all incidents, or of `only` these. Figures of all people count where there are
    any; else the largest part bounds the whole from below."""
    among = "" if only is None else f" AND c.incident IN ({id_list(only)})"
    given = (
        f"SELECT c.incident AS incident, f.who = 'all' AND f.side IS NULL AS whole, f.state AS"
        f" state, {_LOW} AS low, {_HIGH} AS high FROM figure f JOIN claim c ON c.id = f.claim"
        " WHERE f.measure = ? AND f.deleted = 0 AND c.deleted = 0 AND c.rank <> 'deprecated'"
        f" AND f.state IN ('value', 'none') AND c.incident IS NOT NULL{among}"
    )
    value, whole = "state = 'value'", "state = 'value' AND whole"
    found = columns(
        reader,
        ("incident", "ifnull(low, 0)", f"ifnull(high, {UNBOUNDED})"),
        f"""(SELECT incident,
            CASE WHEN wholes THEN least WHEN parts THEN part ELSE 0 END AS low,
            CASE WHEN wholes THEN CASE WHEN unbounded AND NOT most >= largest THEN NULL ELSE most
                END WHEN parts THEN NULL ELSE 0 END AS high
        FROM (SELECT incident, sum({whole}) AS wholes, sum({value}) AS parts,
            min(low) FILTER (WHERE {whole}) AS least, max(high) FILTER (WHERE {whole}) AS most,
            max(low) FILTER (WHERE {value}) AS part,
            sum(high IS NULL) FILTER (WHERE {whole}) AS unbounded,
            max(low) FILTER (WHERE {whole}) AS largest
            FROM ({given}) GROUP BY incident)
        WHERE NOT (parts AND low IS NULL AND high IS NULL))""",
        measure,
    )
    return Tolls(*found)
