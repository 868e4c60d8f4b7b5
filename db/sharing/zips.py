"""A zip that somebody sent, looked at before a byte of it is unpacked.

Hides every way a zip does harm: names that lead out of their folder, links, names twice, lists
without end, and few bytes that become very many.
"""

from __future__ import annotations

import re
import stat
import struct
import unicodedata
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from db.errors import BadInput, NotFound
from db.language import say

#: Files in it, and bytes of the list of them.
_FILES_MAX, _LIST_MAX = 1_000, 1 << 20
#: So many times its packed size may anything become, once it is larger than `_HARMLESS` bytes.
_RATIO_MAX, _HARMLESS = 200, 64 << 20
_PIECE = 1 << 20
_PACKED = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
#: What does not belong in a name: signs that are not seen, or turn what is read around.
_NO_SIGN = re.compile("[\\x00-\\x1f\\x7f-\\x9f\\u2028-\\u202e\\u2066-\\u2069]")
_END, _END_64 = b"PK\5\6", b"PK\6\7"
_TROUBLE = (
    *(zipfile.BadZipFile, zlib.error, OSError, NotImplementedError, EOFError, ValueError),
    *(struct.error, MemoryError),
)


@contextmanager
def opened(path: Path) -> Iterator[zipfile.ZipFile]:
    """The zip, its list of files checked. Raises NotFound and BadInput."""
    if not path.is_file():
        raise NotFound(say("“{path}” does not exist.", path=path))
    try:
        if _list_size(path) > _LIST_MAX:
            raise _harmful(path.name, say("it lists too many files"))
        with zipfile.ZipFile(path) as held:
            _check(held.infolist(), path)
            yield held
    except _TROUBLE as error:
        raise BadInput(
            say(
                "“{name}” cannot be read as a zip: it is damaged, or none. Nothing was "
                "unpacked; ask for another copy.",
                name=path.name,
            )
        ) from error


def pieces(
    held: zipfile.ZipFile, name: str, is_stopped: Callable[[], bool] = lambda: False
) -> Iterator[bytes]:
    """The bytes of one file, never more than the list of files says. Raises BadInput when
    `is_stopped`."""
    with held.open(name) as file:
        while piece := file.read(_PIECE):
            if is_stopped():
                raise BadInput(say("Stopped. Nothing was taken from the file."))
            yield piece


def _list_size(path: Path) -> int:
    """Bytes that the list of files takes, read from the end of the zip as `zipfile` reads it,
    because that makes an object of each before it can be asked how many there are."""
    with path.open("rb") as file:
        size = file.seek(0, 2)
        file.seek(max(0, size - (1 << 16) - 42))
        end = file.read()
    at = end.rfind(_END)
    if at < 0 or len(end) < at + 22:
        raise zipfile.BadZipFile
    told: int = struct.unpack("<L", end[at + 12 : at + 16])[0]
    if at < 20 or end[at - 20 : at - 16] != _END_64:
        return told
    where = struct.unpack("<Q", end[at - 12 : at - 4])[0]
    with path.open("rb") as file:
        # zipfile takes what lies before the end, others what the end points to.
        found = []
        for start in (where, size - len(end) + at - 76):
            if 0 <= start < size:
                file.seek(start)
                record = file.read(56)
                if len(record) == 56:
                    found.append(int(struct.unpack("<Q", record[40:48])[0]))
    return max((told if told < 0xFFFFFFFF else 0, *found))


def _check(listed: list[zipfile.ZipInfo], path: Path) -> None:
    if len(listed) > _FILES_MAX:
        raise _harmful(path.name, say("it lists too many files"))
    seen: set[str] = set()
    for each in listed:
        if fault := _fault(each):
            raise _harmful(path.name, fault)
        plain = unicodedata.normalize("NFC", each.filename).casefold()
        if plain in seen:
            raise _harmful(path.name, say("it holds “{shown}” twice", shown=_shown(each.filename)))
        seen.add(plain)
    size, packed = path.stat().st_size, sum(each.compress_size for each in listed)
    whole = sum(each.file_size for each in listed)
    swollen = any(_swells(each.file_size, each.compress_size) for each in listed)
    if packed > size or swollen or _swells(whole, size):
        raise _harmful(
            path.name,
            say(
                "its {size:,} bytes say that they become {whole:,}, which no case does",
                size=size,
                whole=whole,
            ),
        )


def _fault(each: zipfile.ZipInfo) -> str:
    """What is wrong with one file of a zip, in a few words; "" when nothing is."""
    # As it is written: zipfile cuts names at a NUL.
    name, shown = each.orig_filename, _shown(each.orig_filename)
    parts = name.removesuffix("/").split("/")
    if name.startswith("/") or name[1:2] == ":" or not {"", ".", ".."}.isdisjoint(parts):
        return say("it holds a name that leads out of its folder (“{shown}”)", shown=shown)
    if "\\" in name or _NO_SIGN.search(name) or len(name) > 500:
        return say("it holds a name that is none (“{shown}”)", shown=shown)
    kind = stat.S_IFMT(each.external_attr >> 16)
    if kind not in (0, stat.S_IFREG, stat.S_IFDIR):
        return say("it holds a link or a device (“{shown}”)", shown=shown)
    if each.flag_bits & 1:
        return say("it is locked with a password of its own, which protects little")
    if each.compress_type not in _PACKED:
        return say("it is packed in a way that Casebinder does not unpack")
    return ""


def _swells(whole: int, packed: int) -> bool:
    return whole > _HARMLESS and whole > _RATIO_MAX * packed


def _shown(name: str) -> str:
    return "".join(mark if mark.isprintable() else "?" for mark in name[:80])


def _harmful(name: str, why: str) -> BadInput:
    return BadInput(
        say("“{name}” was not unpacked: {why}. Nothing was taken from it.", name=name, why=why)
    )
