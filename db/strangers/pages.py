"""The pages of a damaged SQLite file, read without SQLite: what one page holds is read even where
the pages that lead to it are gone.

Hides the file format (https://sqlite.org/fileformat2.html, section 1.6): pages, cells, overflow
chains, records. Nothing here trusts a number of the file: whatever does not fit ends a page, a
chain or a record, never the reading.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

_INTERIOR_INDEX, _INTERIOR_TABLE, _LEAF_INDEX, _LEAF_TABLE = 2, 5, 10, 13
_INTEGERS = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}
_LARGEST = 1 << 30

Value = int | float | bytes | str | None


class _Unreadable(ValueError):
    """A number points out of its page, or a record is not one."""


@dataclass(frozen=True, slots=True)
class Raw:
    """One row as it lies in its page: texts are `Text`, so that they differ from bytes."""

    rowid: int
    values: Sequence[Value]


@dataclass(slots=True)
class Tree:
    """The pages of one table or index found from its root. `holes`: places where a page that should
    be there is not, or parts of one cannot be read."""

    leaves: list[int] = field(default_factory=list)
    inner: list[int] = field(default_factory=list)
    holes: int = 0


class Pages:
    """A file as numbered pages (from 1)."""

    def __init__(self, content: bytes | memoryview, page_size: int, reserved: int = 0) -> None:
        self._content = memoryview(content)
        self._size = page_size
        self._usable = page_size - reserved
        self.count = -(-len(self._content) // page_size)

    def tree(self, root: int, seen: set[int]) -> Tree:
        """Walk from a root; pages walked before belong to somebody else and count as holes."""
        found = Tree()
        waiting = [root]
        while waiting:
            number = waiting.pop()
            kind = self._kind(number)
            if number in seen or kind not in (
                *(_INTERIOR_INDEX, _INTERIOR_TABLE, _LEAF_INDEX, _LEAF_TABLE),
            ):
                found.holes += 1
                continue
            seen.add(number)
            if kind in (_LEAF_TABLE, _LEAF_INDEX):
                found.leaves.append(number)
                continue
            found.inner.append(number)
            page, begin = self._page(number), self._begin(number)
            children = [*self._children(page, begin), _number(page, begin + 8, 4)]
            waiting.extend(reversed(children))
        return found

    def leaf_tables(self) -> Iterator[int]:
        """Every page that says it holds rows of a table."""
        return (number for number in range(1, self.count + 1) if self._kind(number) == _LEAF_TABLE)

    def rows(self, number: int) -> tuple[list[Raw], int]:
        """The rows of a leaf of a table, and how many of its cells cannot be read."""
        found, lost = [], 0
        page, begin = self._page(number), self._begin(number)
        for at in self._cells(page, begin, 8):
            try:
                size, at = _varint(page, at)
                rowid, at = _varint(page, at)
                payload = self._payload(page, at, size, self._usable - 35)
                found.append(Raw(_signed(rowid), _record(payload)))
            except (_Unreadable, IndexError, struct.error):
                lost += 1
        return found, lost + self._cells_beyond(page, begin)

    def keys(self, number: int) -> Iterator[Sequence[Value]]:
        """The keys of a page of an index: the last value of each is the row's number."""
        page, begin = self._page(number), self._begin(number)
        inner = page[begin] == _INTERIOR_INDEX
        most = (self._usable - 12) * 64 // 255 - 23
        for at in self._cells(page, begin, 12 if inner else 8):
            try:
                size, at = _varint(page, at + 4 if inner else at)
                yield _record(self._payload(page, at, size, most))
            except (_Unreadable, IndexError, struct.error):
                continue

    def _kind(self, number: int) -> int:
        if not 1 <= number <= self.count:
            return 0
        page = self._page(number)
        begin = self._begin(number)
        return page[begin] if len(page) >= begin + 12 else 0

    def _page(self, number: int) -> memoryview:
        return self._content[(number - 1) * self._size : number * self._size]

    def _begin(self, number: int) -> int:
        return 100 if number == 1 else 0

    def _cells(self, page: memoryview, begin: int, head: int) -> Iterator[int]:
        """Where the cells of a page begin."""
        count = min(_number(page, begin + 3, 2), self._usable // 4)
        for place in range(count):
            at = begin + head + 2 * place
            if at + 2 > len(page):
                return
            start = _number(page, at, 2)
            if begin + head <= start < len(page):
                yield start

    def _cells_beyond(self, page: memoryview, begin: int) -> int:
        """Cells whose place is none."""
        said = _number(page, begin + 3, 2)
        return max(0, min(said, self._usable // 4) - sum(1 for _ in self._cells(page, begin, 8)))

    def _children(self, page: memoryview, begin: int) -> Iterator[int]:
        for at in self._cells(page, begin, 12):
            if at + 4 <= len(page):
                yield _number(page, at, 4)

    def _payload(self, page: memoryview, at: int, size: int, most: int) -> bytes:
        """The bytes of a record, those on overflow pages with them."""
        if not 0 < size <= min(_LARGEST, len(self._content)):
            raise _Unreadable
        if size <= most:
            if at + size > len(page):
                raise _Unreadable
            return bytes(page[at : at + size])
        least = (self._usable - 12) * 32 // 255 - 23
        local = least + (size - least) % (self._usable - 4)
        local = local if local <= most else least
        parts = [bytes(page[at : at + local])]
        next_page = _number(page, at + local, 4)
        left, passed = size - local, 0
        while left > 0:
            passed += 1
            if not 1 < next_page <= self.count or passed > self.count:
                raise _Unreadable
            overflow = self._page(next_page)
            piece = bytes(overflow[4 : 4 + min(left, self._usable - 4)])
            if not piece:
                raise _Unreadable
            parts.append(piece)
            left -= len(piece)
            next_page = _number(overflow, 0, 4)
        return b"".join(parts)


class Text(str):
    """A text of the file; `mended` when it was not UTF-8 and was repaired."""

    __slots__ = ("mended",)

    mended: bool


def _text(content: bytes) -> Text:
    try:
        text, mended = Text(content.decode()), False
    except UnicodeDecodeError:
        text, mended = Text(content.decode(errors="replace")), True
    text.mended = mended
    return text


def _record(payload: bytes) -> list[Value]:
    size, at = _varint(payload, 0)
    if size > len(payload):
        raise _Unreadable
    kinds = []
    while at < size:
        kind, at = _varint(payload, at)
        kinds.append(kind)
    values: list[Value] = []
    at = size
    for kind in kinds:
        value, at = _value(payload, at, kind)
        values.append(value)
    return values


def _value(payload: bytes, at: int, kind: int) -> tuple[Value, int]:
    if kind == 0:
        return None, at
    if kind in (8, 9):
        return kind - 8, at
    length = _INTEGERS.get(kind, 8 if kind == 7 else (kind - 12) // 2)
    piece = payload[at : at + length]
    if kind in (10, 11) or length < 0 or len(piece) != length:
        raise _Unreadable
    if kind in _INTEGERS:
        return int.from_bytes(piece, "big", signed=True), at + length
    if kind == 7:
        return float(struct.unpack(">d", piece)[0]), at + length
    return (_text(piece) if kind % 2 else piece), at + length


def _varint(data: memoryview | bytes, at: int) -> tuple[int, int]:
    number = 0
    for place in range(9):
        byte = data[at + place]
        if place == 8:
            return number << 8 | byte, at + 9
        number = number << 7 | byte & 0x7F
        if byte < 0x80:
            return number, at + place + 1
    raise _Unreadable


def _number(data: memoryview, at: int, size: int) -> int:
    return int.from_bytes(data[at : at + size], "big")


def _signed(number: int) -> int:
    return number - (1 << 64) if number >= 1 << 63 else number
