"""The lines of a workbook's sheet, read once by a process of their own and held on disk.

Hides that process, its end when it takes too long, and that a sheet which is looked at, guessed
and taken in is read from the workbook only once.
"""

from __future__ import annotations

import json
import subprocess
import tempfile
import threading
import weakref
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import IO

from db import processes
from db.errors import BadInput
from db.exchange.tables import sheets_checked
from db.exchange.tables.sheets_checked import Book
from db.exchange.tables.sheets_header import Line
from db.language import say

#: Seconds; a million rows take a tenth of it on a slow computer.
LONGEST = 120
_BLOCK = 1 << 20
_WORKER = "db.exchange.tables.sheets_worker"
_FILE = Path(__file__).with_name("sheets_worker.py")


class Worksheet:
    """A sheet of a workbook, line by line. `names`: of the sheets that are shown."""

    ragged = False

    def __init__(self, path: Path, spool: IO[bytes]) -> None:
        self._path = path
        self._spool = spool
        self._lock = threading.Lock()
        weakref.finalize(self, spool.close)
        lines = self._decoded()
        about = next(lines, None)
        if not isinstance(about, dict):
            raise sheets_checked.damaged(path)
        self.names = tuple(map(str, about["names"]))
        self.name = str(about["name"])
        self.first_column = int(about["first_column"])
        self._height = max(1, int(about["height"]))
        self.doubt = ""

    def __iter__(self) -> Iterator[Line]:
        lines = self._decoded()
        next(lines)
        for number, cells in enumerate(lines, 1):
            if not isinstance(cells, list):
                return
            yield Line(number, min(1.0, number / self._height), cells)

    def _decoded(self) -> Iterator[object]:
        at, rest = 0, b""
        while True:
            with self._lock:  # two readers may be at different places
                self._spool.seek(at)
                block = self._spool.read(_BLOCK)
            if not block:
                return
            at += len(block)
            lines = (rest + block).split(b"\n")
            rest = lines.pop()
            for line in lines:
                yield json.loads(line)


def worksheet(path: Path, kind: Book, name: str) -> Worksheet:
    """A sheet of a workbook; name "" stands for the first that holds a table. Raises BadInput."""
    stat = path.stat()
    found = _worksheet(path, kind, name, (stat.st_mtime_ns, stat.st_size))
    if not found.name:
        raise BadInput(
            say(
                "“{name}” has no sheet called “{name2}”; nothing was imported. Its sheets: "
                "{names}.",
                name=path.name,
                name2=name,
                names=", ".join(found.names),
            )
        )
    return found


@lru_cache(maxsize=2)
def _worksheet(path: Path, kind: Book, name: str, stamp: tuple[int, int]) -> Worksheet:
    sheets_checked.check(path, kind)
    spool = tempfile.TemporaryFile()  # noqa: SIM115 - closed with the sheet it holds
    try:
        # As a file, not as a module of its package, whose other modules would cost half a second.
        done = subprocess.run(
            processes.alone(_WORKER, _FILE, str(path.resolve()), name),
            stdin=subprocess.DEVNULL,
            stdout=spool,
            stderr=subprocess.DEVNULL,
            cwd=tempfile.gettempdir(),
            timeout=LONGEST,
            check=False,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        spool.seek(0, 2)
        size = spool.tell()
        spool.seek(max(0, size - 5))
        if done.returncode != 0 or spool.read() != b"null\n":
            raise sheets_checked.damaged(path)
        return Worksheet(path, spool)
    except subprocess.TimeoutExpired:
        spool.close()
        raise BadInput(
            say(
                "“{name}” could not be read within {longest} minutes; nothing was imported. "
                "Save the sheet you need as CSV.",
                name=path.name,
                longest=LONGEST // 60,
            )
        ) from None
    except BadInput:
        spool.close()
        raise
