"""A share from beginning to end: choose, write, prove, hand over. Or nothing is left behind.

Hides that the file is made under another name and only takes its own when nothing withheld was
found in it.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from db import format, log
from db.asking import EVERYTHING, Question
from db.errors import InUse, NotFound, there_already
from db.export.wanted import Progress, Wanted
from db.ids import IdMaker
from db.language import say
from db.reader import Reader
from db.records import meta
from db.sharing.profiles import COLLEAGUE, Profile
from db.sharing.proof import Leaking, leaks
from db.sharing.redaction import Redaction
from db.sharing.selecting import select
from db.sharing.writing import Writing
from db.terms import MARKINGS


@dataclass(frozen=True, slots=True)
class Shared:
    """The receipt. `counts`: rows by table that went; `withheld`: (rule in words, table, how
    many); `case`, `head`: number of the case and head of its log when it was shared."""

    path: Path
    profile: str
    counts: Mapping[str, int]
    withheld: tuple[tuple[str, str, int], ...]
    case: str
    head: str
    bytes: int
    names: int = field(default=0)


def share(
    reader: Reader,
    path: Path,
    *,
    profile: Profile = COLLEAGUE,
    question: Question = EVERYTHING,
    incidents: frozenset[int] | None = None,
    redaction: Redaction | None = None,
    progress: Progress = lambda done, words: None,
    ids: IdMaker | None = None,
) -> Shared:
    """Write what a profile and a filter let go of a case into the new case file `path`.

    `ids`: of what is made for it; else nobody can tell them beforehand.
    Raises InUse (there is a file of that name, or it cannot be written), Leaking (something
    withheld was still found; the file was deleted).
    """
    if path.exists():
        raise there_already(path.name)
    part = path.with_name(path.name + ".part")
    taken = redaction or Redaction()
    wanted = Wanted(question, incidents, marking=profile.marking)
    with suppress(OSError):
        part.unlink(missing_ok=True)
    try:
        with reader.snapshot():
            progress(0.0, say("choosing what goes"))
            selected = select(reader, wanted, profile, taken.records)
            if not selected.ids["incident"] and (question != EVERYTHING or incidents is not None):
                raise NotFound(
                    say(
                        "Nothing that was asked for may go, so there is nothing to share. No file "
                        "was written."
                    )
                )
            writing = Writing(reader, part, selected, profile, taken, progress, ids)
            writing.write()
            case, head = meta.get(reader).uuid, log.head(reader.connection)
        progress(0.9, say("looking for what was withheld"))
        for where in leaks(part, taken.names):
            raise Leaking(
                say(
                    "The share was not handed over: a withheld name still stood in it ({where}). "
                    "The file was deleted and the case is as it was.",
                    where=where,
                )
            )
        size = _settle(part, path)
    except sqlite3.Error as error:
        if error.sqlite_errorcode in (sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR_WRITE):
            raise InUse(
                say(
                    "There is no room for the share where it was to be written. Nothing was left "
                    "there, and the case is as it was."
                )
            ) from error
        raise format.as_case_error(error, path) from error
    except OSError as error:
        raise InUse(
            say(
                "The share could not be written to “{path}” ({strerror}). The case is as it was.",
                path=path,
                strerror=error.strerror or error,
            )
        ) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
    return Shared(
        path,
        profile.name,
        {table: count for table, count in writing.counts.items() if count},
        tuple(
            (rule, table, count) for (rule, table), count in sorted(selected.withheld.items())
            if count
        ),
        case,
        head,
        size,
        len(taken.names.withheld),
    )  # fmt: skip


def stricter(one: str, other: str) -> str:
    """Of two markings that say how much may go, the one that lets less go."""
    codes = [each.code for each in MARKINGS]
    return min(one, other, key=codes.index)


def _settle(part: Path, path: Path) -> int:
    with part.open("rb+") as file:
        os.fsync(file.fileno())
    size = part.stat().st_size
    # A link fails where something has taken the name meanwhile; a move would write over it.
    try:
        os.link(part, path)
    except FileExistsError:
        raise
    except OSError:
        part.rename(path)
    return size
