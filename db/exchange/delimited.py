"""Tables as text (CSV, TSV, packed or not) read record by record, as they come.

Hides encodings, packing, the separator, and that records are not lines: real tables hold
line breaks inside cells, end records with LF and break cells with CRLF.
"""

from __future__ import annotations

import codecs
import csv
import gzip
import hashlib
import io
import zlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, cast

from db.errors import BadInput
from db.language import say
from db.reading.encoding import decode

#: Characters in one cell; the longest ever met in a published table has 5,132.
CELL_MAX = 1_000_000
#: How packed files begin.
GZIP = b"\x1f\x8b"
_SEPARATORS = ",;\t|"
_BLOCK = 1 << 20
# How many records share one figure of how far the file is read.
_TELLING = 100
# Bytes before an odd one that help to tell what it stands for.
_NEAR = 16_384


@dataclass(frozen=True, slots=True)
class Survey:
    """What one pass over a table found: its encoding, size in bytes and SHA-256. `cut`: its last
    bytes are the beginning of a letter."""

    encoding: str
    doubt: str
    size: int
    sha256: str
    cut: bool = False


def survey(path: Path) -> Survey:
    """Read a file through once, to be sure of its letters. Raises BadInput."""
    digest = hashlib.sha256()
    with _reading(path):
        with path.open("rb") as raw:
            size = 0
            while block := raw.read(_BLOCK):
                digest.update(block)
                size += len(block)
        with _unpacked(path) as file:
            first = file.read(_BLOCK)
            if not first:
                raise BadInput(say("“{name}” is empty; nothing was imported.", name=path.name))
            if first.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
                return Survey("utf-16", "", size, digest.hexdigest())
            odd = _not_utf8(first, file)
            if odd is None:
                return Survey("utf-8-sig", "", size, digest.hexdigest())
            if not odd:
                doubt = say("The file ends in the middle of a letter: it was cut.")
                return Survey("utf-8-sig", doubt, size, digest.hexdigest(), cut=True)
    # Accents can come late: thousands of rows before them are the same in all letters.
    guessed = decode(odd, path.name)
    return Survey(guessed.encoding, guessed.doubt, size, digest.hexdigest())


def _not_utf8(first: bytes, rest: IO[bytes]) -> bytes | None:
    """Bytes around what is no UTF-8; b"" when only a last letter is not whole, None when all is."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    before, block, letters = b"", first, False
    try:
        while block:
            letters = not decoder.decode(block).isascii() or letters
            before, block = block, rest.read(_BLOCK)
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        # One odd byte at the end of plain ASCII is more likely a letter of another table.
        if not block and letters:
            return b""
        near = before[-_NEAR:] + block
        odd = next((at for at, byte in enumerate(near) if byte > 127), 0)
        return near[max(0, odd - _NEAR) :]
    return None


def head(path: Path, size: int = 65_536) -> bytes:
    """The first bytes of a file, unpacked. Raises BadInput."""
    with _reading(path), _unpacked(path) as file:
        return file.read(size)


def beginning(path: Path, size: int = 4_096) -> bytes:
    """What can be unpacked of the first bytes of a packed file, also when it is damaged."""
    with _reading(path), path.open("rb") as file:
        packed = file.read(size)
    try:
        return zlib.decompressobj(31).decompress(packed, size)
    except zlib.error:
        return b""


def first_records(text: str, count: int = 2) -> tuple[str, list[list[str]]]:
    """The separator that gives the widest first record, and the first records it gives."""
    best: tuple[str, list[list[str]]] = (",", [])
    for separator in _SEPARATORS:
        records: list[list[str]] = []
        try:
            with _cell_limit():
                for record in csv.reader(io.StringIO(text, newline=""), delimiter=separator):
                    records.append(record)
                    if len(records) == count:
                        break
        except csv.Error:
            continue
        if records and (not best[1] or len(records[0]) > len(best[1][0])):
            best = (separator, records)
    return best


def records(
    path: Path, found: Survey, separator: str
) -> Iterator[tuple[int, float, Sequence[str]]]:
    """Every record as (number from 1, share of the file read, cells). Raises BadInput."""
    number = 0
    with (
        _reading(path),
        _cell_limit(),
        path.open("rb") as raw,
        _opened(raw) as file,
        io.TextIOWrapper(
            file, found.encoding, "replace" if found.cut else "strict", newline=""
        ) as text,
    ):
        try:
            share = 0.0
            for number, record in enumerate(csv.reader(text, delimiter=separator), 1):
                if not number % _TELLING:
                    share = raw.tell() / max(1, found.size)
                yield number, share, record
        except csv.Error:
            raise BadInput(
                say(
                    "“{name}” cannot be read past record {number:,}: a cell there has more than "
                    "{cell_max:,} characters, probably because a quotation mark is never closed. "
                    "Nothing was imported.",
                    name=path.name,
                    number=number,
                    cell_max=CELL_MAX,
                )
            ) from None


@contextmanager
def _cell_limit() -> Iterator[None]:
    before = csv.field_size_limit(CELL_MAX)
    try:
        yield
    finally:
        csv.field_size_limit(before)


@contextmanager
def _unpacked(path: Path) -> Iterator[IO[bytes]]:
    with path.open("rb") as raw, _opened(raw) as file:
        yield file


@contextmanager
def _opened(raw: IO[bytes]) -> Iterator[IO[bytes]]:
    packed = raw.read(2) == GZIP
    raw.seek(0)
    if not packed:
        yield raw
        return
    with gzip.GzipFile(fileobj=raw) as file:
        yield cast(IO[bytes], file)


@contextmanager
def _reading(path: Path) -> Iterator[None]:
    """The troubles of reading a file, each as one sentence."""
    try:
        yield
    except (EOFError, zlib.error, gzip.BadGzipFile):
        raise BadInput(
            say(
                "“{name}” is cut short or damaged: it cannot be unpacked to its end. Nothing "
                "was imported; look for a complete copy.",
                name=path.name,
            )
        ) from None
    except UnicodeDecodeError as error:
        raise BadInput(
            say(
                "“{name}” is not the {encoding} text it began as; nothing was imported.",
                name=path.name,
                encoding=error.encoding,
            )
        ) from None
    except FileNotFoundError:
        raise BadInput(say("“{path}” does not exist; nothing was imported.", path=path)) from None
    except OSError as error:
        raise BadInput(
            say(
                "“{name}” cannot be read ({strerror}); nothing was imported.",
                name=path.name,
                strerror=error.strerror or error,
            )
        ) from None
