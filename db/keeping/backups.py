"""The copies of cases that the program keeps by itself: writing, listing, thinning, bringing back.

Hides the layout: `<folder>/<uuid of the case>/<title> <time> UTC.case`, and beside them a
`where.txt` that says of which file, and of which state of its log, each copy was made. A case
whose file is gone or damaged is found by that path.
"""

from __future__ import annotations

import os
import re
import sqlite3
import uuid
from collections.abc import Iterable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from shutil import copyfileobj

from db import format
from db.errors import CaseError, InUse
from db.language import say

#: Bytes that all copies of all cases may take.
LIMIT = 2_000_000_000
LAST = 5
DAYS = 7
WEEKS = 4
_WHERE = "where.txt"
_TOO_LARGE = "too-large.txt"
_STAMP = "%Y-%m-%d %H.%M.%S"
_NAME = re.compile(r"^(.*) (\d{4}-\d\d-\d\d \d\d\.\d\d\.\d\d) UTC(?: (\d+))?\.case$", re.DOTALL)
#: Neither Windows nor a shell likes these in a name.
_UNSAFE = re.compile(r'[\x00-\x1f\x7f/\\:*?"<>|\u200e\u200f\u202a-\u202e\u2066-\u2069]+')
_LONGEST_TITLE = 60
_BREAKS = re.compile(r"[\t\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_LEFT_OVER = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Shelf:
    """Where copies are kept, and how many bytes all of them may take."""

    folder: Path
    limit: int = LIMIT


@dataclass(frozen=True, slots=True)
class Copy:
    """One complete earlier copy of a case. `at`: when it was made (UTC); `size`: bytes;
    `origin`: the file it was made of, None when that is not known; `mark`: the state of its log."""

    path: Path
    title: str
    at: datetime
    size: int
    origin: Path | None
    mark: str


class TooLarge(CaseError):
    """The case alone would fill the room there is for copies."""


def keep(
    shelf: Shelf, source: sqlite3.Connection, origin: Path, now: datetime | None = None
) -> Copy | None:
    """Write a complete copy of what `source` sees and thin out the older ones.

    Returns the copy; the newest one when the case has not changed since; None when the case is too
    large and that was said before. Raises CaseError; then the shelf is as it was.
    """
    at = now or datetime.now(UTC)
    try:
        own = _own_folder(shelf, source)
        mark = _mark(source)
        known = sorted(_copies_in(own), key=_when, reverse=True)
        same = next((each for each in known if each.origin == origin.absolute()), None)
        if same is not None and same.mark == mark:
            return same
        if not _fits(shelf, source, own, origin):
            return None
        made = _write(source, own, at)
        _tell_where(own, [(made.name, mark, origin.absolute()), *map(_told, known)])
        thin(shelf, own, at)
    except (OSError, sqlite3.Error) as error:
        raise InUse(
            say(
                "No earlier copy of “{name}” could be kept ({error}). The case itself is saved.",
                name=origin.name,
                error=error,
            )
        ) from error
    return next((copy for copy in _copies_in(own) if copy.path == made), None)


def copies_of(shelf: Shelf, path: Path) -> list[Copy]:
    """The copies of a case file, newest first, also when the file is gone or damaged."""
    wanted = path.absolute()
    here = _uuid_of(path)
    found: list[Copy] = []
    for own in _own_folders(shelf):
        copies = list(_copies_in(own))
        if own.name == here or any(copy.origin == wanted for copy in copies):
            found.extend(copies)
    return sorted(found, key=_when, reverse=True)


def incidents_in(copy: Copy) -> int | None:
    """How many incidents a copy holds; None when it cannot be read."""
    try:
        with closing(format.connect_reader(copy.path, immutable=True)) as connection:
            return int(
                connection.execute("SELECT count(*) FROM incident WHERE deleted = 0").fetchone()[0]
            )
    except sqlite3.Error:
        return None


def bring_back(copy: Copy, target: Path) -> None:
    """Write a copy to a new file, which appears whole or not at all; never over one that is there.

    Raises InUse with its sentence.
    """
    if target.exists():
        raise InUse(
            say(
                "“{name}” is there already and was left as it is. Choose another name.",
                name=target.name,
            )
        )
    part = target.with_name(target.name + ".part")
    try:
        with copy.path.open("rb") as old, part.open("xb") as new:
            copyfileobj(old, new, 1 << 20)
            new.flush()
            os.fsync(new.fileno())
        part.rename(target)
    except OSError as error:
        if not isinstance(error, FileExistsError):
            with suppress(OSError):
                part.unlink(missing_ok=True)
        raise InUse(
            say(
                "The copy could not be written to “{target}” ({strerror}). The earlier copy "
                "is untouched.",
                target=target,
                strerror=error.strerror,
            )
        ) from error


def thin(shelf: Shelf, own: Path, now: datetime) -> None:
    """Remove what is not to be kept of one case, then the oldest of all until they fit."""
    copies = list(_copies_in(own))
    stay = to_keep([copy.at for copy in copies], now)
    for copy in copies:
        if copy.at not in stay:
            copy.path.unlink(missing_ok=True)
    for left in own.glob("*.part"):
        # A younger one may be another window's, being written.
        if now.timestamp() - left.stat().st_mtime > _LEFT_OVER.total_seconds():
            left.unlink(missing_ok=True)
    _fit_all(shelf)
    _tell_where(own, [_told(copy) for copy in copies if copy.path.exists()])


def to_keep(times: Iterable[datetime], now: datetime) -> set[datetime]:
    """The last 5, the newest of each of the last 7 days, and of each of the last 4 weeks."""
    newest = sorted(times, reverse=True)
    stay = set(newest[:LAST])
    for count, length in ((DAYS, 1), (WEEKS, 7)):
        taken: set[int] = set()
        for at in newest:
            # Weeks begin on Monday; the first day of the calendar was one.
            part = (at.toordinal() - 1) // length
            if (now.toordinal() - 1) // length - part < count and part not in taken:
                taken.add(part)
                stay.add(at)
    return stay


def _fit_all(shelf: Shelf) -> None:
    """Oldest first, and the last copy of each case after all others."""
    everything = [list(_copies_in(own)) for own in _own_folders(shelf)]
    last = {max(copies, key=_when).path for copies in everything if copies}
    left = [copy for copies in everything for copy in copies]
    total = sum(copy.size for copy in left)
    newest = max(left, key=_when, default=None)
    for copy in sorted(left, key=lambda copy: (copy.path in last, copy.at)):
        if total <= shelf.limit or copy is newest:
            return
        copy.path.unlink(missing_ok=True)
        total -= copy.size


def _fits(shelf: Shelf, source: sqlite3.Connection, own: Path, origin: Path) -> bool:
    """Whether the case is not too large; the first time it is, TooLarge says so."""
    pages = source.execute("PRAGMA page_count").fetchone()[0]
    size = pages * source.execute("PRAGMA page_size").fetchone()[0]
    told = own / _TOO_LARGE
    if size <= shelf.limit:
        told.unlink(missing_ok=True)
        return True
    if told.exists():
        return False
    told.write_text(f"{size}\n", "utf-8")
    raise TooLarge(
        say(
            "“{name}” is larger than all earlier copies together may be ({size:.1f} GB; "
            "they may take {limit:.1f} GB), so none is kept. Save copies yourself.",
            name=origin.name,
            size=size / 1e9,
            limit=shelf.limit / 1e9,
        )
    )


def _write(source: sqlite3.Connection, own: Path, at: datetime) -> Path:
    title = _UNSAFE.sub(" ", _title_of(source)).strip(" .")[:_LONGEST_TITLE].strip(" .") or "Case"
    stem = f"{title} {at.astimezone(UTC).strftime(_STAMP)} UTC"
    target = own / f"{stem}.case"
    number = 2
    while target.exists():
        target = own / f"{stem} {number}.case"
        number += 1
    part = own / f"{target.name}.{os.getpid()}.part"
    part.unlink(missing_ok=True)
    try:
        # Nobody but its owner reads it, whatever the rights of new files are.
        os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        with closing(sqlite3.connect(part)) as new:
            source.backup(new)
            new.execute("PRAGMA journal_mode=DELETE")
        with part.open("r+b") as file:
            os.fsync(file.fileno())
        part.replace(target)
    except BaseException:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise
    return target


def _title_of(source: sqlite3.Connection) -> str:
    return _meta(source, "title") or "Case"


def _meta(source: sqlite3.Connection, key: str) -> str:
    row = source.execute("SELECT value FROM case_meta WHERE key = ?", (key,)).fetchone()
    return str(row[0] or "") if row else ""


def _mark(source: sqlite3.Connection) -> str:
    """How far the log has come: any step, also an undo, makes it another."""
    count, newest = source.execute("SELECT count(*), coalesce(max(hlc), 0) FROM txn").fetchone()
    return f"{count}.{newest}"


def _name_for(told: str) -> str:
    """The folder of a case. What a stranger's file calls its uuid need not be one."""
    try:
        return str(uuid.UUID(told))
    except ValueError:
        return str(uuid.uuid5(uuid.NAMESPACE_OID, told))


def _own_folder(shelf: Shelf, source: sqlite3.Connection) -> Path:
    own = shelf.folder / _name_for(_meta(source, "uuid"))
    own.mkdir(parents=True, exist_ok=True, mode=0o700)
    return own


def _own_folders(shelf: Shelf) -> list[Path]:
    try:
        return sorted(entry for entry in shelf.folder.iterdir() if entry.is_dir())
    except OSError:
        return []


def _uuid_of(path: Path) -> str:
    """The folder of the copies of a file that can still be read, else ""."""
    try:
        format.read_header(path)
        with closing(format.connect_reader(path, immutable=True)) as connection:
            return _name_for(_meta(connection, "uuid"))
    except (CaseError, sqlite3.Error):
        return ""


def _copies_in(own: Path) -> Iterator[Copy]:
    where = _where(own)
    for path in own.glob("*.case"):
        named = _NAME.match(path.name)
        if named is None:
            continue
        with suppress(ValueError, OSError):
            at = datetime.strptime(named[2], _STAMP).replace(tzinfo=UTC)
            # Two of one second stay apart and in order.
            at = at.replace(microsecond=int(named[3] or 0))
            mark, origin = where.get(path.name, ("", None))
            yield Copy(path, named[1], at, path.stat().st_size, origin, mark)


def _where(own: Path) -> dict[str, tuple[str, Path | None]]:
    try:
        lines = (own / _WHERE).read_text("utf-8", "surrogateescape").splitlines()
    except OSError:
        return {}
    parts = [line.split("\t") for line in lines]
    return {part[0]: (part[1], Path(part[2])) for part in parts if len(part) == 3}


def _told(copy: Copy) -> tuple[str, str, Path | None]:
    return copy.path.name, copy.mark, copy.origin


def _tell_where(own: Path, copies: Iterable[tuple[str, str, Path | None]]) -> None:
    """A path with a line break or tab in it is not told: then its uuid alone finds the copies."""
    lines = [
        f"{name}\t{mark}\t{origin}\n"
        for name, mark, origin in copies
        if origin is not None and not _BREAKS.search(str(origin))
    ]
    part = own / f"{_WHERE}.{os.getpid()}"
    part.write_text("".join(lines), "utf-8", "surrogateescape")
    part.replace(own / _WHERE)


def _when(copy: Copy) -> tuple[datetime, str]:
    return copy.at, copy.path.name
