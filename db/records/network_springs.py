"""Springs between actors: where they come to rest. The library's forces, nothing of Qt.

Hides the library (rustworkx) and that it holds the interpreter while it works: what takes longer
than a frame is worked out in a process of its own, which dies when nobody wants it any more.
"""

from __future__ import annotations

import io
import subprocess
import tempfile
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from importlib import import_module
from typing import Any, cast

import numpy as np
import numpy.typing as npt

from db import processes

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]

#: Up to so many actors it takes less than a tenth of a second.
FEW = 400
_SEED = 7
_LOOK = 0.05  # seconds


@dataclass(frozen=True, slots=True)
class Springs:
    """`count` bodies; `ends` (m, 2) and `pull` (m) of the springs between them; `start` (count, 2):
    where they begin (empty: anywhere), in units of the wished distance; `fixed`: those that do not
    move (they need a start)."""

    count: int
    ends: Ints
    pull: Floats
    start: Floats
    fixed: Ints


class GivenUp(Exception):
    """Nobody wants the answer any more, or the process died."""


def at_rest(springs: Springs, unwanted: Callable[[], bool] = lambda: False) -> Floats:
    """Where the bodies come to rest, (count, 2); the same for the same springs. Raises GivenUp."""
    if springs.count <= FEW:
        return settled(springs)
    return _beside(springs, unwanted)


def settled(springs: Springs) -> Floats:
    """The same in this process."""
    library: Any = import_module("rustworkx")
    graph = library.PyGraph(multigraph=False)
    graph.add_nodes_from(range(springs.count))
    graph.add_edges_from(
        [
            (int(a), int(b), float(pull))
            for (a, b), pull in zip(springs.ends, springs.pull, strict=True)
        ]
    )
    begun = len(springs.start) == springs.count
    found = library.spring_layout(
        graph,
        pos={at: list(map(float, spot)) for at, spot in enumerate(springs.start)}
        if begun
        else None,
        fixed={int(each) for each in springs.fixed} if begun and len(springs.fixed) else None,
        k=1.0 / np.sqrt(springs.count) if not begun else 1.0,
        num_iter=300 if springs.count <= FEW else 60 if springs.count <= 2_500 else 30,
        weight_fn=float,
        seed=_SEED,
        adaptive_cooling=True,
    )
    return np.array([found[at] for at in range(springs.count)], np.float64).reshape(-1, 2)


def _beside(springs: Springs, unwanted: Callable[[], bool]) -> Floats:
    """In a process of its own."""
    process = subprocess.Popen(
        processes.command("db.records.network_springs_worker"),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd=tempfile.gettempdir(),
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    heard: list[bytes] = []

    def talk() -> None:
        with suppress(OSError, ValueError):
            heard.append(process.communicate(packed(springs))[0])

    talking = threading.Thread(target=talk)
    talking.start()
    try:
        while talking.is_alive():
            talking.join(_LOOK)
            if unwanted():
                raise GivenUp
    finally:
        process.kill()
        talking.join()
        process.wait()
    try:
        found = np.load(io.BytesIO(heard[0]), allow_pickle=False)
    except (IndexError, OSError, ValueError, EOFError) as error:
        raise GivenUp from error
    return cast(Floats, found)


def packed(springs: Springs) -> bytes:
    """Springs as bytes, for the process."""
    out = io.BytesIO()
    np.savez(
        out,
        count=np.array(springs.count),
        ends=springs.ends,
        pull=springs.pull,
        start=springs.start,
        fixed=springs.fixed,
    )
    return out.getvalue()


def unpacked(data: bytes) -> Springs:
    """The springs of `packed`."""
    with np.load(io.BytesIO(data), allow_pickle=False) as held:
        return Springs(int(held["count"]), held["ends"], held["pull"], held["start"], held["fixed"])
