"""Where an export is put: whole or not at all, and never over anything that is not meant.

Hides that everything is written beside its place and renamed, what the disk says when it is full,
and how a folder of an earlier export is known again.
"""

from __future__ import annotations

import errno
import hashlib
import os
import secrets
import shutil
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path

from db.errors import BadInput, CaseError, InUse, NotFound
from db.language import say

#: A folder of ours holds a file of this name that begins with these words.
MANIFEST = "SHA256SUMS.txt"
_SQLITE = b"SQLite format 3\0"
_PIECE = 1 << 20
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_REFUSED = (errno.EACCES, errno.EPERM, errno.EROFS)


def check(out: Path, case: Path, folder: bool, replace: bool) -> None:
    """Raise when an export may not be put there."""
    if not out.name:
        raise BadInput(say("Give the export a name. Nothing was written."))
    try:
        _check(out, case, folder, replace)
    except OSError as error:
        raise _told(error, out) from error


def _check(out: Path, case: Path, folder: bool, replace: bool) -> None:
    if not out.parent.is_dir():
        raise NotFound(
            say("The folder “{parent}” is not there. Nothing was written.", parent=out.parent)
        )
    if not out.exists() and not out.is_symlink():
        return
    if out.exists() and case.exists() and out.samefile(case):
        raise InUse(
            say(
                "“{name}” is the case itself. Choose another name; nothing was written.",
                name=out.name,
            )
        )
    if out.is_dir():
        _check_folder(out, folder, replace)
        return
    if folder:
        raise InUse(
            say(
                "“{name}” is a file, and this format makes a folder. Choose another name, or "
                "one that ends in .zip. Nothing was written.",
                name=out.name,
            )
        )
    if _is_case(out):
        raise InUse(
            say(
                "“{name}” is a case or another database. Choose another name; nothing was written.",
                name=out.name,
            )
        )
    if not replace:
        raise InUse(
            say(
                "“{name}” is there already and was left as it is. Choose another name, or "
                "say that it may be replaced.",
                name=out.name,
            )
        )


def _check_folder(out: Path, folder: bool, replace: bool) -> None:
    if not folder:
        raise InUse(
            say(
                "“{name}” is a folder, and this format makes a file. Choose another name. "
                "Nothing was written.",
                name=out.name,
            )
        )
    held = {each.name for each in out.iterdir()}
    if not held:
        return
    if not held <= {*_listed(out), MANIFEST}:
        raise InUse(
            say(
                "The folder “{name}” holds files that are not of an export, so it was left "
                "as it is. Choose a new folder.",
                name=out.name,
            )
        )
    if not replace:
        raise InUse(
            say(
                "The folder “{name}” holds an earlier export and was left as it is. Choose "
                "another name, or say that it may be replaced.",
                name=out.name,
            )
        )


def _listed(folder: Path) -> set[str]:
    """The files that the manifest of an earlier export names."""
    try:
        text = (folder / MANIFEST).read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        return set()
    return {line.partition("  ")[2] for line in text.splitlines()}


def _is_case(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return file.read(len(_SQLITE)) == _SQLITE
    except OSError:
        return False


@contextmanager
def beside(out: Path, folder: bool) -> Iterator[Path]:
    """A free path in the same folder, to be written; it takes the place of `out` at the end, and
    vanishes when anything goes wrong. Troubles of the disk become CaseErrors."""
    part = out.with_name(f".{out.name[:60]}.{secrets.token_hex(4)}.part")
    try:
        if folder:
            part.mkdir()
        yield part
        if folder:
            _replace_folder(part, out)
        else:
            _settle(part)
            part.replace(out)
    except OSError as error:
        raise _told(error, out) from error
    finally:
        _remove(part)


def _settle(path: Path) -> None:
    """See to it that a file is on the disk."""
    with path.open("r+b") as file:
        os.fsync(file.fileno())


def _replace_folder(part: Path, out: Path) -> None:
    old = part.with_suffix(".old")
    if out.exists():
        out.rename(old)
    try:
        part.rename(out)
    except OSError:
        if old.exists():
            old.rename(out)
        raise
    _remove(old)


def _remove(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path, ignore_errors=True)
    else:
        with suppress(OSError):
            path.unlink(missing_ok=True)


def _told(error: OSError, out: Path) -> CaseError:
    if error.errno in _FULL:
        return InUse(
            say(
                "There is no room left for “{name}” in “{parent}”. Nothing was left there; "
                "make room or choose another place.",
                name=out.name,
                parent=out.parent,
            )
        )
    if error.errno in _REFUSED:
        return InUse(
            say(
                "“{name}” cannot be written in “{parent}”: it is not allowed. Nothing was "
                "left there; choose another place.",
                name=out.name,
                parent=out.parent,
            )
        )
    if error.errno == errno.ENAMETOOLONG:
        return BadInput(
            say("“{name}” is too long for the name of a file. Nothing was written.", name=out.name)
        )
    words = error.strerror or say("the disk failed")
    return InUse(
        say(
            "“{name}” could not be written ({words}). Nothing was left there.",
            name=out.name,
            words=words,
        )
    )


def sum_of(path: Path) -> str:
    """The SHA-256 of a file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def seal(folder: Path) -> str:
    """Write down the sums of all files of a folder; the sum of that list."""
    names = sorted(each.name for each in folder.iterdir() if each.name != MANIFEST)
    lines = "".join(f"{sum_of(folder / name)}  {name}\n" for name in names)
    (folder / MANIFEST).write_text(lines, "utf-8", newline="\n")
    for each in folder.iterdir():
        _settle(each)
    return hashlib.sha256(lines.encode()).hexdigest()


def pack(folder: Path, into: Path, at: datetime, packing: Callable[[], None]) -> None:
    """The files of a folder as a .zip, dated `at`, so that the same files make the same bytes.
    `packing` is called before each file, and may raise."""
    moment = (max(1980, at.year), at.month, at.day, at.hour, at.minute, at.second)
    with zipfile.ZipFile(into, "w", zipfile.ZIP_DEFLATED) as packed:
        for each in sorted(folder.iterdir()):
            packing()
            entry = zipfile.ZipInfo(each.name, moment)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            with each.open("rb") as source, packed.open(entry, "w", force_zip64=True) as target:
                shutil.copyfileobj(source, target, _PIECE)
