"""How long a UCDP GED table takes to come in: a made one with the shape of the real one.

The real table has some 350,000 rows; more is never made. Sides, places and articles come
back as often as they do there (30 sides, a place for every five rows, an article for three).
"""

from __future__ import annotations

import csv
import random
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from benchmarks.result import peak_memory_mb
from db.case import Case
from db.exchange import import_paths
from db.exchange.recognition import GED_ORDER

_ROWS_MAX = 350_000
_FIRST = date(1989, 1, 1)


def measure(incidents: int, case: Path | None) -> Mapping[str, float]:
    """Seconds for a table of `incidents` rows into an empty case, or into a copy of `case`."""
    rows = min(incidents, _ROWS_MAX)
    with TemporaryDirectory() as folder:
        table = Path(folder) / "GEDEvent_v24_1.csv"
        with table.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows([GED_ORDER, *_rows(rows)])
        target = Path(folder) / "bench.case"
        if case is None:
            Case.create(target, "Bench").close()
        else:
            with Case.open(case, read_only=True) as given:
                given.save_copy(target)
        with Case.open(target) as opened:
            begun = perf_counter()
            report = import_paths(opened, [table])
            imported = perf_counter() - begun
            begun = perf_counter()
            import_paths(opened, [table])
            again = perf_counter() - begun
        size = target.stat().st_size
    return {
        "rows": float(report.rows_read),
        "import_s": imported,
        "rows_per_s": rows / imported,
        "import_again_s": again,
        "case_mb": size / 1e6,
        "peak_memory_mb": peak_memory_mb(),
    }


def _rows(count: int) -> Iterator[list[str]]:
    chance = random.Random(7)
    for number in range(count):
        side = chance.randrange(29)
        place = chance.randrange(1 + count // 5)
        article = chance.randrange(1 + count // 3)
        day = (_FIRST + timedelta(chance.randrange(12_000))).isoformat()
        dead = chance.randrange(6)
        cells = {
            "id": str(number + 1),
            "year": day[:4],
            "type_of_violence": "1",
            "conflict_new_id": str(side),
            "conflict_name": f"Country {side % 9}: Government",
            "dyad_new_id": str(side),
            "dyad_name": f"Government of Country {side % 9} - Group {side}",
            "side_a_new_id": str(900 + side % 9),
            "side_a": f"Government of Country {side % 9}",
            "side_b_new_id": str(side),
            "side_b": f"Group {side}",
            "source_article": f'"Agency,{day},Headline {article} of a report on the fighting"',
            "where_prec": "1",
            "where_coordinates": f"Village {place}",
            "where_description": f"the road between village {place} and the river",
            "adm_1": f"Province {place % 30}",
            "adm_2": f"District {place % 300}",
            "latitude": f"{place % 90}.5",
            "longitude": f"{place % 180}.25",
            "country": f"Country {place % 9}",
            "country_id": str(900 + place % 9),
            "event_clarity": "1",
            "date_prec": "1",
            "date_start": f"{day} 00:00:00.000",
            "date_end": f"{day} 00:00:00.000",
            "deaths_b": str(dead),
            "best": str(dead),
            "high": str(dead + 1),
            "low": str(dead),
        }
        yield [cells.get(name, "") for name in GED_ORDER]
