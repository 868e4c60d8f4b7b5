"""How long it takes to hand over 10,000 incidents of a large case, also with a name withheld."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from pathlib import Path
from time import perf_counter

from benchmarks.dataset import case_file
from benchmarks.result import peak_memory_mb
from db import asking
from db.case import Case
from db.sharing import redaction
from db.sharing.names import Withheld
from db.sharing.sharing import share

_INCIDENTS = 10_000


def measure(incidents: int, case: Path | None) -> Mapping[str, float]:
    """Seconds to share a period with about 10,000 incidents, and the same with a name withheld
    that many of them bear; MB of the share."""
    source = case or case_file(incidents)
    with (
        tempfile.TemporaryDirectory(prefix="casebinder-bench-") as folder,
        Case.open(source, read_only=True) as opened,
    ):
        reader = opened.main_reader
        total = int(reader.value("SELECT count(*) FROM incident WHERE earliest IS NOT NULL"))
        first = max(0, (total - _INCIDENTS) // 2)
        start, end = (
            reader.value(
                "SELECT earliest FROM incident WHERE earliest IS NOT NULL "
                "ORDER BY earliest LIMIT 1 OFFSET ?",
                at,
            )
            for at in (first, min(total - 1, first + _INCIDENTS))
        )
        period = asking.Dated(start, end)
        begun = perf_counter()
        done = share(reader, Path(folder) / "plain.case", question=period)
        plain = perf_counter() - begun
        name = str(
            reader.value("SELECT text FROM actor_name WHERE deleted = 0 ORDER BY id LIMIT 1")
        )
        taken = redaction.make(reader, [Withheld((name,), "A", "group")], [])
        begun = perf_counter()
        share(reader, Path(folder) / "withheld.case", question=period, redaction=taken)
        withheld = perf_counter() - begun
        return {
            "case_mb": source.stat().st_size / 1e6,
            "shared_incidents": float(done.counts["incident"]),
            "share_s": plain,
            "share_name_withheld_s": withheld,
            "share_mb": done.bytes / 1e6,
            "peak_memory_mb": peak_memory_mb(),
        }
