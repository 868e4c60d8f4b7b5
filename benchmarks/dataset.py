"""The case that speed is measured on: skewed as real ones are, and the same on every machine.

60 % of the incidents come in bursts, 20 % last, 10 % have an uncertain date; 60 actors hold
them unevenly; titles have 40 characters. Written straight into a real case file and kept
in the user's cache folder, so that only the first run waits for it.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
import numpy.typing as npt

from db import columns, terms
from db.case import Case
from db.columns import packed
from db.errors import CaseError

ACTORS = 60
_SEED = 20221
_VERSION = 3
_DAY = 86_400
_START = 946_684_800  # 2000-01-01
_YEARS = 24
_BATCH = 50_000
_TITLE = "Incident {number:,} in district {place}, reported late at night"

Ints = npt.NDArray[np.int64]


def cache_folder() -> Path:
    """Where bench cases are kept."""
    base = os.environ.get("XDG_CACHE_HOME") or str(Path.home() / ".cache")
    return Path(base) / "casebinder" / "bench"


def case_file(incidents: int) -> Path:
    """The bench case with so many incidents, made if it is not there."""

    def fill(path: Path) -> None:
        _fill(path, incidents)
        with Case.open(path) as case:
            keep_columns(case)

    name = f"bench-{incidents}-v{_VERSION}"
    return made_once(name, f"Bench with {incidents:,} incidents", fill)


def made_once(name: str, title: str, fill: Callable[[Path], None], to_write: bool = False) -> Path:
    """A case in the cache folder, made if it is not there or of a format that has moved on.
    `to_write`: looked at as a writer does, who builds an index of another version anew."""
    path = cache_folder() / f"{name}.case"
    if path.exists():
        try:
            Case.open(path, read_only=not to_write).close()
        except CaseError:
            path.unlink()
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        making = path.with_suffix(".making")
        making.unlink(missing_ok=True)
        Case.create(making, title).close()
        fill(making)
        making.rename(path)
    return path


def keep_columns(case: Case) -> None:
    """Let the file keep the timeline's arrays, as the window does after a first opening."""
    reader = case.main_reader
    found = columns.load(reader)
    links = tuple(columns.read_links(reader, found, axis) for axis in columns.LINKED)
    steps = int(reader.value("SELECT count(*) FROM txn"))
    case.keep_columns(packed.written(found, links), steps)


def _bursts(random: np.random.Generator) -> Ints:
    found: Ints = _START + random.integers(0, _YEARS * 365 * _DAY, 400)
    return found


def _times(incidents: int, random: np.random.Generator) -> Ints:
    bursts = _bursts(random)
    burst = np.minimum(random.zipf(1.4, incidents) - 1, bursts.size - 1)
    inside = bursts[burst] + (random.exponential(4 * _DAY, incidents)).astype(np.int64)
    spread = _START + random.integers(0, _YEARS * 365 * _DAY, incidents)
    found: Ints = np.where(random.random(incidents) < 0.6, inside, spread)
    return found


def _fill(path: Path, incidents: int) -> None:
    random = np.random.default_rng(_SEED)
    times = _times(incidents, random)
    sort = random.random(incidents)
    lasting = random.integers(2, 90, incidents)
    actor = np.minimum(random.zipf(1.3, incidents) - 1, ACTORS - 1)
    kind = random.integers(0, len(terms.INCIDENT_KINDS), incidents)
    standing = random.choice([0, 1, 2, 3, 4], incidents, p=[0.4, 0.2, 0.25, 0.05, 0.1])
    weight = random.zipf(1.6, incidents).clip(0, 500)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        txn = connection.execute("SELECT max(id) FROM txn").fetchone()[0]
        connection.execute("BEGIN")
        connection.execute("UPDATE ctx SET txn = ?", (txn,))
        _actors(connection, txn)
        for first in range(0, incidents, _BATCH):
            numbers = range(first, min(first + _BATCH, incidents))
            connection.executemany(
                "INSERT INTO incident(id, created_txn, title, kind, edtf, earliest, start_latest,"
                " end_earliest, latest, standing, weight) VALUES (?,?,?,?,?,?,?,?,?,?,?)",
                _incidents(numbers, txn, times, sort, lasting, kind, standing, weight),
            )
            connection.executemany(
                "INSERT INTO incident_actor(id, created_txn, incident, actor) VALUES (?,?,?,?)",
                ((_LINK + n, txn, _INCIDENT + n, _ACTOR + int(actor[n])) for n in numbers),
            )
        _sources(connection, txn, times[:: max(incidents // 20_000, 1)])
        connection.execute("UPDATE ctx SET txn = NULL")
        connection.execute("COMMIT")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.execute("PRAGMA journal_mode=DELETE")


_INCIDENT, _LINK, _ACTOR, _NAME, _SOURCE = (n << 40 for n in (1, 2, 3, 4, 5))


def _incidents(
    numbers: range,
    txn: int,
    times: Ints,
    sort: npt.NDArray[np.float64],
    lasting: Ints,
    kind: Ints,
    standing: Ints,
    weight: Ints,
) -> Iterator[tuple[object, ...]]:
    epoch = datetime(1970, 1, 1, tzinfo=UTC)
    for n in numbers:
        day = int(times[n]) // _DAY
        first = epoch + timedelta(days=day)
        edtf = f"{first:%Y-%m-%d}"
        bounds = (day * _DAY, (day + 1) * _DAY, day * _DAY, (day + 1) * _DAY)
        if sort[n] < 0.2:
            last = day + int(lasting[n])
            edtf = f"{edtf}/{epoch + timedelta(days=last):%Y-%m-%d}"
            bounds = (day * _DAY, (day + 1) * _DAY, last * _DAY, (last + 1) * _DAY)
        elif sort[n] < 0.3:
            last = day + int(lasting[n])
            edtf = f"[{edtf}..{epoch + timedelta(days=last):%Y-%m-%d}]"
            bounds = (day * _DAY, (last + 1) * _DAY, day * _DAY, (last + 1) * _DAY)
        title = _TITLE.format(number=n, place=n % 997)[:40]
        code = terms.INCIDENT_KINDS[int(kind[n])].code
        yield (
            _INCIDENT + n, txn, title, code, edtf, *bounds, int(standing[n]), int(weight[n]),
        )  # fmt: skip


def _actors(connection: sqlite3.Connection, txn: int) -> None:
    connection.executemany(
        "INSERT INTO actor(id, created_txn, kind) VALUES (?,?,'armed_group')",
        [(_ACTOR + n, txn) for n in range(ACTORS)],
    )
    connection.executemany(
        "INSERT INTO actor_name(id, created_txn, actor, text, kind) VALUES (?,?,?,?,'primary')",
        [(_NAME + n, txn, _ACTOR + n, f"Group of the district {n + 1}") for n in range(ACTORS)],
    )


def _sources(connection: sqlite3.Connection, txn: int, times: Ints) -> None:
    connection.executemany(
        "INSERT INTO source(id, created_txn, type, title, issued, issued_earliest, issued_latest)"
        " VALUES (?,?,'article-newspaper',?,?,?,?)",
        (
            (
                _SOURCE + n,
                txn,
                f"Article {n}",
                f"{datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=int(at)):%Y-%m-%d}",
                int(at) // _DAY * _DAY,
                (int(at) // _DAY + 1) * _DAY,
            )
            for n, at in enumerate(times.tolist())
        ),
    )
