"""The small case prepared to be damaged, a folder in memory, and eyes on what is written."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.db.strangers import hostile
from tests.small_case import SmallCase

_watched: list[list[str]] = []


def _note_writing(event: str, arguments: tuple[object, ...]) -> None:
    """Whatever Python opens for writing, makes, moves, removes or starts while somebody watches."""
    if not _watched:
        return
    if event == "open":
        path, mode, flags = arguments
        writing = isinstance(flags, int) and flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)
        if writing or (isinstance(mode, str) and set(mode) & set("wax+")):
            _watched[-1].append(os.fsdecode(path) if isinstance(path, str | bytes) else str(path))
    elif event in ("os.remove", "os.rename", "os.mkdir", "os.symlink", "os.link", "os.chmod"):
        _watched[-1].append(str(arguments[0]))
    elif event in ("subprocess.Popen", "os.system", "os.exec", "os.posix_spawn"):
        _watched[-1].append(f"process {arguments[0]!r}")


# It cannot be taken off again, so it looks only while a test asks for it.
sys.addaudithook(_note_writing)


@pytest.fixture
def written() -> Iterator[list[str]]:
    """Paths that were written, removed or made since the test began."""
    _watched.append([])
    yield _watched[-1]
    _watched.pop()


@pytest.fixture(scope="session")
def prepared(
    prepared_case: SmallCase, tmp_path_factory: pytest.TempPathFactory
) -> hostile.Prepared:
    """The small case to be damaged."""
    return hostile.prepare(prepared_case.path, tmp_path_factory.mktemp("hostile") / "scratch.case")


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Path]:
    """An empty folder, in memory where there is such a place."""
    memory = Path("/dev/shm")
    if not memory.is_dir() or not os.access(memory, os.W_OK):
        yield tmp_path
        return
    folder = Path(tempfile.mkdtemp(prefix="casebinder-", dir=memory))
    yield folder
    shutil.rmtree(folder)
