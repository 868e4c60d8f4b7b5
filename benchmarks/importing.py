"""How long a UCDP GED table takes to come in, and lists of references: phase by phase.

The table is the real slices of it that lie beside a clone (one country, and a sample of the world),
repeated under other numbers; an installed program has none and makes rows of the same shape.
"""

from __future__ import annotations

import csv
import gzip
import io
import random
import re
import resource
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from datetime import date, timedelta
from itertools import count, cycle, islice
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any
from unittest import mock

from benchmarks.annotated import ROOT
from benchmarks.result import peak_memory_mb
from db import derived, log
from db.case import Case
from db.exchange import import_paths
from db.exchange.recognition import GED_ORDER
from db.search import index
from db.step import Step

_DATA = ROOT.parent / "shared" / "data"
_SLICES = ("ucdp_ged_v24_myanmar.csv.gz", "ucdp_ged_v23_sample_a.csv")
_ROWS_MAX = 350_000
_REFERENCES = 7_000
_FIRST = date(1989, 1, 1)
_NUMBERS_APART = 10_000_000


def measure(incidents: int, case: Path | None) -> Mapping[str, float]:
    """Seconds for a table of `incidents` rows into an empty case, or into a copy of `case`, and for
    lists of references into an empty one."""
    rows = min(incidents, _ROWS_MAX)
    with TemporaryDirectory() as folder:
        table = Path(folder) / "GEDEvent_v24_1.csv"
        with table.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows(islice(_table(), rows + 1))
        target = Path(folder) / "bench.case"
        if case is None:
            Case.create(target, "Bench").close()
        else:
            with Case.open(case, read_only=True) as given:
                given.save_copy(target)
        with Case.open(target) as opened:
            figures = _imported(opened, table)
            begun = perf_counter()
            import_paths(opened, [table])
            figures["import_again_s"] = perf_counter() - begun
        figures["case_mb"] = target.stat().st_size / 1e6
        figures["peak_memory_mb"] = peak_memory_mb()
        figures["peak_memory_of_reader_mb"] = _peak_of_reader()
        for name in ("ris", "bibtex"):
            figures |= _references(Path(folder), name, min(incidents, _REFERENCES))
    return figures


def _imported(case: Case, table: Path) -> dict[str, float]:
    clock = _Clock()
    begun = perf_counter()
    with clock.running():
        report = import_paths(case, [table])
    whole = perf_counter() - begun
    told = {f"{name}_s": seconds for name, seconds in clock.seconds.items()}
    told["commit_s"] = perf_counter() - clock.sealed
    return {
        "rows": float(report.rows_read),
        "import_s": whole,
        "rows_per_s": report.rows_read / whole,
        # Reading and understanding, as far as writing had to wait for them.
        "waiting_for_rows_s": whole - sum(told.values()),
        **told,
    }


class _Clock:
    """Adds up how long parts of an import take, and notes when its step was sealed."""

    _PARTS: Mapping[str, tuple[tuple[object, str], ...]] = {
        "writing_rows": ((Step, "_write"),),
        "dates_and_standing": (
            (derived, "weigh"),
            (derived, "note_touched"),
            (derived, "refresh"),
        ),
        "search_index": ((index, "feed"), (index, "follow")),
        "digest": ((log, "seal"),),
    }

    def __init__(self) -> None:
        self.seconds = dict.fromkeys(self._PARTS, 0.0)
        self.sealed = 0.0

    @contextmanager
    def running(self) -> Iterator[None]:
        """While this lasts, the parts are timed."""
        with ExitStack() as stack:
            for part, owners in self._PARTS.items():
                for owner, name in owners:
                    timed = self._timed(part, getattr(owner, name))
                    stack.enter_context(mock.patch.object(owner, name, timed))
            yield

    def _timed(self, part: str, act: Callable[..., Any]) -> Callable[..., Any]:
        def timed(*given: object, **named: object) -> Any:
            begun = perf_counter()
            try:
                return act(*given, **named)
            finally:
                self.sealed = perf_counter()
                self.seconds[part] += self.sealed - begun

        return timed


def _peak_of_reader() -> float:
    """The most memory the process that read the table held."""
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    return peak / (1 << 20 if sys.platform == "darwin" else 1 << 10)


def _references(folder: Path, kind: str, count: int) -> dict[str, float]:
    """Seconds for a list of real entries, repeated under other keys; nothing without them."""
    entries = _ris_entries() if kind == "ris" else _bibtex_entries()
    if not entries:
        return {}
    file = folder / f"references.{'bib' if kind == 'bibtex' else kind}"
    with file.open("w", encoding="utf-8") as out:
        for number, entry in zip(range(count), cycle(entries), strict=False):
            out.write(entry.format(number))
    with Case.create(folder / f"{kind}.case", "References") as case:
        begun = perf_counter()
        report = import_paths(case, [file])
        seconds = perf_counter() - begun
    return {f"{kind}_entries": float(report.rows_read), f"{kind}_s": seconds}


def _ris_entries() -> list[str]:
    out = []
    for path in sorted((_DATA / "sources" / "ris").glob("*.ris")):
        for entry in re.split(r"(?m)^ER  -.*$", path.read_text("utf-8")):
            if re.search(r"(?m)^TY  -", entry):
                out.append(_escaped(entry.strip()) + "\nID  - copy{}\nER  - \n\n")
    return out


def _bibtex_entries() -> list[str]:
    out = []
    sources = _DATA / "sources"
    for path in sorted([*(sources / "bibtex").glob("*.bib"), *sources.glob("*/*.biblatex")]):
        for entry in re.split(r"(?m)^(?=@)", path.read_text("utf-8", "replace")):
            found = re.match(r"(@(?!string|comment|preamble)\w+\s*\{\s*)([^,\s]+),", entry, re.I)
            if found:
                head, key = map(_escaped, found.groups())
                out.append(f"{head}copy{{}}{key},{_escaped(entry[found.end() :])}\n")
    return out


def _escaped(text: str) -> str:
    return text.replace("{", "{{").replace("}", "}}")


def _table() -> Iterator[Sequence[str]]:
    """A header and rows without end."""
    header, real = _real_rows()
    if not real:
        yield GED_ORDER
        yield from _made_rows()
    yield header
    at = header.index("id")
    for number, row in enumerate(cycle(real)):
        shifted = int(row[at]) + number // len(real) * _NUMBERS_APART
        yield [*row[:at], str(shifted), *row[at + 1 :]]


def _real_rows() -> tuple[list[str], list[list[str]]]:
    """The columns of the first slice, and the rows of all; nothing when there are none."""
    header: list[str] = []
    out: list[list[str]] = []
    for path in (_DATA / "incidents" / name for name in _SLICES):
        if not path.exists():
            return [], []
        data = path.read_bytes()
        text = (gzip.decompress(data) if path.suffix == ".gz" else data).decode("utf-8-sig")
        for row in csv.DictReader(io.StringIO(text, newline="")):
            header = header or list(row)
            if str(row["id"]).isdigit():
                out.append([row.get(name) or "" for name in header])
    return header, out


def _made_rows() -> Iterator[list[str]]:
    """Rows with the shape of the real ones: 29 sides, and places and articles that come back."""
    chance = random.Random(7)
    for number in count():
        side = chance.randrange(29)
        place = chance.randrange(_ROWS_MAX // 5)
        article = chance.randrange(_ROWS_MAX // 3)
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
