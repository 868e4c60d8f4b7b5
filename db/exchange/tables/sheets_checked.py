"""Whether a workbook can be opened without harm: packed bombs, endless sheets, passwords.

Hides how large a sheet becomes when it is unpacked. The reader of workbooks lays a sheet out as
one rectangle, so that two cells in opposite corners would fill the memory of the computer.
"""

from __future__ import annotations

import re
import struct
import zlib
from pathlib import Path
from typing import Literal
from zipfile import BadZipFile, ZipFile, ZipInfo

from db.errors import BadInput
from db.language import say

Book = Literal["xlsx", "ods", "xls"]

#: Cells of the rectangle a sheet spans: a million rows of 20 columns.
CELLS_MAX = 20_000_000
#: Bytes of all parts of a packed workbook together, unpacked.
UNPACKED_MAX = 1 << 30
_TEXTS_MAX = 300_000_000
_OLD_MAX = 300_000_000
_PARTS_MAX = 20_000
_BLOCK = 1 << 20
_TAIL = 4_096

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ODS = b"application/vnd.oasis.opendocument.spreadsheet"
_LOCKED = b"E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"
_OLD_BOOK = re.compile(rb"(?:W\0o\0r\0k\0b\0o\0o\0k\0|B\0o\0o\0k\0)")
#: A cell with something in it, as XLSX writes it.
_XLSX_CELL = re.compile(rb'<(?:x:)?c\s(?:[^<>]*?\s)?r="([A-Z]{1,3})(\d{1,7})"[^<>]*(?<!/)>')
_XLSX_ROW = re.compile(rb"<(?:x:)?(?:row|c)[\s>]")
_ODS_PART = re.compile(rb"<table:(table-row|table-cell|covered-table-cell|table)\b([^<>]*)>")
_REPEATED = re.compile(rb'number-(?:columns|rows)-repeated="(\d{1,9})"')


def book(path: Path, head: bytes) -> Book | None:
    """What workbook a file is, by its first bytes and its parts; None: none.

    Raises BadInput for one that is locked with a password.
    """
    if head.startswith(b"PK\x03\x04"):
        return _packed_book(path)
    if not head.startswith(_OLE):
        return None
    try:
        with path.open("rb") as file:
            data = file.read(_OLD_MAX + 1)
    except OSError as error:
        raise _unreadable(path, error) from None
    if _LOCKED in data:
        raise BadInput(
            say(
                "“{name}” is locked with a password; nothing was imported. Open it in the "
                "program that made it and save it without a password.",
                name=path.name,
            )
        )
    return "xls" if _OLD_BOOK.search(data) else None


def _packed_book(path: Path) -> Book | None:
    try:
        with ZipFile(path) as packed:
            names = set(packed.namelist())
            if "xl/workbook.xml" in names:
                return "xlsx"
            if {"mimetype", "content.xml"} <= names:
                return "ods" if packed.read("mimetype").startswith(_ODS) else None
    except (BadZipFile, OSError, ValueError, RuntimeError, NotImplementedError, zlib.error):
        return None
    return None


def check(path: Path, kind: Book) -> None:
    """Raise BadInput, in one sentence, for a workbook that cannot be opened without harm."""
    if kind == "xls":
        if path.stat().st_size > _OLD_MAX:
            raise _too_large(path)
        return
    try:
        with ZipFile(path) as packed:
            parts = packed.infolist()
            if len(parts) > _PARTS_MAX or sum(part.file_size for part in parts) > UNPACKED_MAX:
                raise _too_large(path)
            for part in parts:
                _check_part(path, packed, part)
    except (BadZipFile, EOFError, ValueError, NotImplementedError, zlib.error, struct.error):
        raise damaged(path) from None
    except RuntimeError:
        raise BadInput(
            say("“{name}” is locked with a password; nothing was imported.", name=path.name)
        ) from None
    except OSError as error:
        raise _unreadable(path, error) from None


def _check_part(path: Path, packed: ZipFile, part: ZipInfo) -> None:
    """Read a part to its end, which also finds sizes that lie, and weigh the sheet in it."""
    name = part.filename.lower()
    if not name.endswith((".xml", ".rels")):
        return
    if "sharedstrings" in name and part.file_size > _TEXTS_MAX:
        raise _too_large(path)
    is_sheet = name.startswith("xl/worksheets/")
    weight: _XlsxWeight | _OdsWeight | None = None
    if is_sheet:
        weight = _XlsxWeight()
    elif name == "content.xml":
        weight = _OdsWeight()
    tail = b""
    with packed.open(part) as file:
        while block := file.read(_BLOCK):
            if weight is None:
                continue
            text = tail + block
            cut = max(text.rfind(b"<"), len(text) - _TAIL) if len(block) == _BLOCK else len(text)
            weight.take(text[:cut])
            tail = text[cut:]
            if weight.cells > CELLS_MAX:
                raise BadInput(
                    say(
                        "“{name}” has a sheet that spans more than {cells_max:,} cells, most of "
                        "them surely empty; nothing was imported. Save the part you need as CSV.",
                        name=path.name,
                        cells_max=CELLS_MAX,
                    )
                )


class _XlsxWeight:
    """The rectangle between the cells of a sheet that hold something."""

    def __init__(self) -> None:
        self._rows = 0
        self._columns = 0
        self._unplaced = 0

    def take(self, text: bytes) -> None:
        for letters, row in _XLSX_CELL.findall(text):
            self._rows = max(self._rows, int(row))
            column = 0
            for letter in letters:
                column = column * 26 + letter - 64
            self._columns = max(self._columns, column)
        self._unplaced += len(_XLSX_ROW.findall(text))

    @property
    def cells(self) -> int:
        return max(self._rows * self._columns, self._unplaced)


class _OdsWeight:
    """Cells that hold something, with the repetitions ODS writes as a number."""

    def __init__(self) -> None:
        self._row = self._column = self._rows = self._columns = 0
        self._repeat = 1

    def take(self, text: bytes) -> None:
        for kind, attributes in _ODS_PART.findall(text):
            found = _REPEATED.search(attributes)
            count = int(found[1]) if found else 1
            if kind == b"table":
                self._row = 0
            elif kind == b"table-row":
                self._row, self._column, self._repeat = self._row + count, 0, count
            else:
                self._column += count
                if kind == b"table-cell" and not attributes.endswith(b"/"):
                    self._rows = max(self._rows, self._row)
                    self._columns = max(self._columns, self._column)

    @property
    def cells(self) -> int:
        return self._rows * self._columns


def damaged(path: Path) -> BadInput:
    """The sentence for a workbook that cannot be read."""
    return BadInput(
        say(
            "“{name}” is a damaged or incomplete workbook; nothing was imported. Open it "
            "in a spreadsheet program and save it anew, or look for a complete copy.",
            name=path.name,
        )
    )


def _too_large(path: Path) -> BadInput:
    return BadInput(
        say(
            "“{name}” would take more memory than a table can need when it is unpacked; "
            "nothing was imported. Save the sheet you need as CSV.",
            name=path.name,
        )
    )


def _unreadable(path: Path, error: OSError) -> BadInput:
    return BadInput(
        say(
            "“{name}” cannot be read ({strerror}); nothing was imported.",
            name=path.name,
            strerror=error.strerror or error,
        )
    )
