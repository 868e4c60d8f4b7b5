"""Which case files this computer made or has opened: those are opened as they are, all others are
checked first.

Hides how a file is told again. Only marks are kept, made of place, number and time of a file: they
name no case. A file that another program wrote, put in the place of one of ours, or brought here is
another file; one that was moved on the same disk is the same.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from db.format import SUFFIX
from desktop.shelf import shelf

#: More would be a log of what somebody works on, as far as marks can be one.
_MOST = 500
#: Commands that make a case here. What `unlock` writes somebody else made.
_MAKING = frozenset({"new", "demo", "share", "make-safe", "recover"})


def is_known(path: Path) -> bool:
    """Whether it is a file that was made or opened here, and nobody else wrote since.

    A journal lying beside it could change what is read: one is only believed when the program fell
    over while the case was open.
    """
    kept = _kept()
    marks = (_open(path),) if _has_journal(path) else (_open(path), *_closed(path))
    return any(mark in each for mark in marks if mark for each in kept)


def opened(path: Path) -> None:
    """A case is open now: whatever happens to this program, it is known by its place."""
    _keep(path, [mark for mark in (_open(path), *_closed(path)) if mark])


def closed(path: Path) -> None:
    """A case was closed, or made: it is known as it is now."""
    _keep(path, [mark for mark in _closed(path) if mark])


def begin_with(paths: Iterable[str]) -> None:
    """Take the cases opened lately for known, when nothing was kept yet."""
    if not _file().exists():
        for text in reversed([each for each in paths if Path(each).is_file()]):
            closed(Path(text))


@contextmanager
def kept_up(words: Sequence[str]) -> Iterator[None]:
    """What a command (its words) writes stays known; what it makes becomes so."""
    paths = [Path(each) for each in words[1:] if each.lower().endswith(SUFFIX)]
    before = {path for path in paths if path.is_file() and is_known(path)}
    made = {path for path in paths if words[0] in _MAKING and not path.exists()}
    try:
        yield
    finally:
        for path in sorted(before | made):
            if path.is_file() and not is_known(path):
                closed(path)


def _open(path: Path) -> str:
    found = _state(path)
    return "" if found is None else _mark("open", path, found.st_dev, found.st_ino)


def _closed(path: Path) -> tuple[str, str]:
    """By its place and time (some disks give files other numbers each day), and by its number and
    time (it was moved)."""
    found = _state(path)
    if found is None:
        return "", ""
    when = (found.st_size, found.st_mtime_ns)
    number = _mark("moved", found.st_dev, found.st_ino, *when) if found.st_ino else ""
    return _mark("there", path, *when), number


def _has_journal(path: Path) -> bool:
    beside = (path.with_name(path.name + suffix) for suffix in ("-wal", "-journal"))
    return any(each.is_file() and each.stat().st_size for each in beside)


def _state(path: Path) -> os.stat_result | None:
    with suppress(OSError):
        return path.stat()
    return None


def _mark(*of: object) -> str:
    told = "\n".join(str(each.absolute()) if isinstance(each, Path) else str(each) for each in of)
    return hashlib.sha256(told.encode("utf-8", "surrogateescape")).hexdigest()[:32]


def _keep(path: Path, marks: list[str]) -> None:
    here = _mark("path", path)
    others = [each for each in _kept() if each[0] != here]
    kept = [*others[-_MOST:], [here, *marks]]
    file = _file()
    part = file.with_suffix(".part")
    # Nothing is lost but that the file is checked at the next opening.
    with suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        part.write_text(json.dumps(kept), "utf-8")
        part.chmod(0o600)
        part.replace(file)


def _kept() -> list[list[str]]:
    """A list for each file: its place, then its marks. What cannot be read is nothing."""
    try:
        kept = json.loads(_file().read_text("utf-8"))
    except (OSError, ValueError):
        return []
    if not isinstance(kept, list):
        return []
    return [each for each in kept if isinstance(each, list) and each]


def _file() -> Path:
    """Beside the copies of cases; where the system has a place for what a program remembers of
    itself, there."""
    folder = shelf().folder.parent
    if sys.platform == "linux":
        named = os.environ.get("XDG_STATE_HOME", "")
        state = Path(named) if named.startswith("/") else Path.home() / ".local" / "state"
        folder = state / "Casebinder"
    return folder / "known.json"
