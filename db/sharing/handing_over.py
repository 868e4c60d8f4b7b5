"""A share, or a copy with its history, on its way out: made, packed, encrypted, signed, and only
then given its name.

Hides the folder beside its place in which that happens, that nothing is ever written over, and that
nothing is left when any of it fails or is stopped.
"""

from __future__ import annotations

import os
import sqlite3
import tempfile
from collections import Counter
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from db import format
from db.asking import EVERYTHING, Question
from db.errors import InUse, NotFound, there_already
from db.export.wanted import Progress, Wanted
from db.language import say
from db.reader import Reader
from db.sharing import bag, encryption, rules, signature, whole_copy
from db.sharing.profiles import COLLEAGUE, Profile
from db.sharing.redaction import Redaction
from db.sharing.selecting import select
from db.sharing.sharing import Shared, share


@dataclass(frozen=True, slots=True)
class Asked:
    """What is to be handed over. `incidents`: only these (None: all that pass the question);
    `history`: the whole case with its log, so that it can be merged; nothing else counts then."""

    profile: Profile = COLLEAGUE
    question: Question = EVERYTHING
    incidents: frozenset[int] | None = None
    redaction: Redaction = field(default_factory=Redaction)
    history: bool = False


@dataclass(frozen=True, slots=True)
class Cover:
    """How it is closed: encrypted for `recipients` (age1…) or by a `passphrase`; signed with `key`,
    the text of a secret key ("": not signed)."""

    recipients: tuple[str, ...] = ()
    passphrase: str = field(default="", repr=False)
    key: str = field(default="", repr=False)

    @property
    def is_locked(self) -> bool:
        """Whether the file is encrypted."""
        return bool(self.recipients or self.passphrase)


@dataclass(frozen=True, slots=True)
class HandedOver:
    """What lies at its place now. `signature`: the file beside it; None: it was not signed."""

    path: Path
    shared: Shared
    bytes: int
    locked: bool
    signature: Path | None


@dataclass(frozen=True, slots=True)
class Foreseen:
    """What would go, rows by table, and what would stay, (rule, table, rows); how often names are
    replaced is only known when it is made."""

    counts: Mapping[str, int]
    withheld: tuple[tuple[str, str, int], ...]


def foresee(reader: Reader, asked: Asked) -> Foreseen:
    """What a share would hold, found without writing it. Raises NotFound when nothing of what was
    asked for may go."""
    if asked.history:
        return Foreseen(whole_copy.counts(reader), ())
    wanted = Wanted(asked.question, asked.incidents, marking=asked.profile.marking)
    with reader.snapshot():
        selected = select(reader, wanted, asked.profile, asked.redaction.records)
    narrowed = asked.question != EVERYTHING or asked.incidents is not None
    if narrowed and not selected.ids["incident"]:
        raise NotFound(say("Nothing that was asked for may go, so there is nothing to share."))
    withheld = Counter(selected.withheld)
    if not asked.profile.analysts and selected.ids["analyst"]:
        withheld[rules.ANALYSTS, "analyst"] += len(selected.ids["analyst"])
    return Foreseen(
        {table: len(ids) for table, ids in selected.ids.items() if ids},
        tuple((rule, table, rows) for (rule, table), rows in sorted(withheld.items()) if rows),
    )


def hand_over(
    reader: Reader,
    out: Path,
    asked: Asked,
    cover: Cover,
    progress: Progress = lambda done, words: None,
) -> HandedOver:
    """Make a share and put it where it belongs: `out` ends in .case or .zip (a bag), and in .age
    after that when it is encrypted.

    Raises InUse (something is there already, or it cannot be written), Leaking, NotFound (nothing
    may go), BadInput (a key or recipient is none), and whatever `progress` raises to stop.
    """
    beside = out.with_name(out.name + signature.SUFFIX)
    for place in (out, *((beside,) if cover.key else ())):
        if place.exists():
            raise there_already(place.name)
    try:
        with tempfile.TemporaryDirectory(prefix=".share-", dir=out.parent) as folder:
            made = Path(folder) / "share.case"
            shared = write(reader, asked, made, lambda done, words: progress(0.9 * done, words))
            whole = _closed(shared, out, cover, progress)
            signed = None
            if cover.key:
                progress(0.98, say("signing it"))
                signed = signature.sign_with(whole, cover.key, shared.case, shared.head)
            size = whole.stat().st_size
            _name(whole, out)
            if signed is not None:
                _name(signed, beside)
    except OSError as error:
        raise InUse(
            say(
                "The share could not be written to “{parent}” ({strerror}). Nothing was left "
                "there, and the case is as it was.",
                parent=out.parent,
                strerror=error.strerror or error,
            )
        ) from error
    return HandedOver(out, shared, size, cover.is_locked, beside if cover.key else None)


def write(
    reader: Reader, asked: Asked, path: Path, progress: Progress = lambda done, words: None
) -> Shared:
    """Write what was asked for into the new case file `path`. Raises what `share` raises."""
    if asked.history:
        try:
            return whole_copy.write(reader, path, progress)
        except sqlite3.Error as error:
            raise format.as_case_error(error, path) from error
    return share(
        reader,
        path,
        profile=asked.profile,
        question=asked.question,
        incidents=asked.incidents,
        redaction=asked.redaction,
        progress=progress,
    )


def _closed(shared: Shared, out: Path, cover: Cover, progress: Progress) -> Path:
    """The file as it will be handed over, still in the folder of its making, under its name."""
    made, folder = shared.path, shared.path.parent / "whole"
    folder.mkdir()
    name = out.with_suffix("").name if out.suffix == encryption.SUFFIX else out.name
    if name.endswith(bag.SUFFIX):
        progress(0.9, say("packing it"))
        packed = shared.path.with_name("share.zip")
        bag.pack(made, packed, name.removesuffix(bag.SUFFIX), shared)
        made = packed
    if cover.is_locked:
        progress(0.94, say("encrypting it"))
        secret = shared.path.with_name("share.age")
        encryption.lock(made, secret, cover.recipients, cover.passphrase)
        made = secret
    return made.rename(folder / out.name)


def _name(made: Path, out: Path) -> None:
    """Give a file its place. A link fails where something has taken the name meanwhile; a move
    would write over it."""
    try:
        os.link(made, out)
    except FileExistsError:
        raise InUse(
            say(
                "“{name}” came to be there meanwhile. It was left as it is; choose another name.",
                name=out.name,
            )
        ) from None
    except OSError:
        made.rename(out)
    with suppress(OSError):
        made.unlink(missing_ok=True)
