"""Web archives (WARC) read record by record: what a server answered, when, at which address.

Hides the library, packing, HTTP's ways of sending a page in pieces, and how an archive breaks: the
records before a fault are given, then `Broken` says where it lies.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import IO

from db.language import say

#: Bytes of one answer, unpacked; larger ones are films or traps.
BODY_MAX = 64 << 20
_BLOCK = 1 << 16
_CHUNK = re.compile(rb"\s*([0-9a-fA-F]{1,8})[^\r\n]*\r?\n")
_PAGES = ("text/html", "application/xhtml+xml", "application/pdf", "multipart/related")


@dataclass(frozen=True, slots=True)
class Answer:
    """One record about an address. `number` counts records from 1; `kind`: response, revisit or
    resource; `date`: ISO 8601 with the time of capture; `status`: HTTP, None unknown; `location`:
    where a redirect leads; `mime` in small letters; `length` in bytes as it was sent.
    """

    number: int
    kind: str
    url: str
    date: str
    status: int | None
    location: str
    mime: str
    length: int
    same_as: str

    @property
    def is_page(self) -> bool:
        """Whether it is a page or a PDF that was delivered whole."""
        delivered = self.status == 200 or (self.kind == "resource" and self.status is None)
        return delivered and self.kind != "revisit" and self.mime in _PAGES


class Broken(Exception):
    """The archive cannot be read from a record on (counted from 1), which lies after `position`
    in bytes of the file."""

    def __init__(self, record: int, position: int) -> None:
        super().__init__(
            say("record {record} at byte {position}", record=record, position=position)
        )
        self.record = record
        self.position = position


class _Watched:
    """A stream that ends early when a person stops the import."""

    def __init__(self, stream: IO[bytes], told: Callable[[int], bool]) -> None:
        self._stream = stream
        self._told = told
        self.stopped = False

    def read(self, size: int = -1) -> bytes:
        if self.stopped or self._told(self._stream.tell()):
            self.stopped = True
            return b""
        return self._stream.read(size)

    def tell(self) -> int:
        return self._stream.tell()

    def close(self) -> None:
        """The stream stays open: it belongs to the caller."""

    def seek(self, offset: int, whence: int = 0) -> int:
        return self._stream.seek(offset, whence)


def answers(
    stream: IO[bytes],
    told: Callable[[int], bool],
    wanted: Callable[[Answer], bool] | None = None,
) -> Iterator[tuple[Answer, bytes | None]]:
    """Every answer of an archive, with its body where `wanted` asks for it (None: not asked for,
    or larger than BODY_MAX). `told` hears the position and may end it. Raises Broken."""
    # Here because the library takes 30 ms to load and most files are no archives.
    from fastwarc.warc import ArchiveIterator

    watched = _Watched(stream, told)
    number = position = 0
    try:
        for record in ArchiveIterator(watched, parse_http=True, auto_decode="none"):
            number += 1
            position = record.stream_pos
            length = int(record.content_length)
            answer = _answer(record, number)
            raw, body = b"", None
            if answer is not None and wanted is not None and wanted(answer):
                raw = record.reader.read(BODY_MAX + 1)
                body = _decoded(raw, record) if len(raw) <= BODY_MAX else None
            rest = record.reader.consume()
            if watched.stopped:
                return
            if len(raw) + rest < length:
                raise Broken(number, position)
            if answer is not None:
                yield answer, body
    except (OSError, ValueError):
        raise Broken(number + 1, position) from None
    if number == 0 or not _is_whole(stream, position):
        raise Broken(number + 1, position)


def _is_whole(stream: IO[bytes], position: int) -> bool:
    """Whether nothing but line breaks follows the last record; the library stops in silence at
    the broken head of a further one."""
    stream.seek(position)
    start = stream.read(_BLOCK)
    if not start.startswith(b"\x1f\x8b"):
        head, _, rest = start.partition(b"\r\n\r\n")
        length = re.search(rb"(?im)^content-length:\s*(\d+)", head)
        after = int(length[1]) - len(rest) if length else 0
        if after > 0:
            stream.seek(after, 1)
            return not stream.read(_BLOCK).strip()
        return not rest[len(rest) + after :].strip()
    unpacker = zlib.decompressobj(31)
    try:
        while start and not unpacker.eof:
            unpacker.decompress(start)
            start = unpacker.unused_data or stream.read(_BLOCK)
    except zlib.error:
        return False
    return unpacker.eof and not start.strip(b"\0")


def _answer(record: object, number: int) -> Answer | None:
    """What a record says; None for requests, notes and everything that is no answer."""
    kind = str(getattr(record, "record_type", "")).rpartition(".")[2]
    if kind not in ("response", "revisit", "resource"):
        return None
    headers = record.headers  # type: ignore[attr-defined]
    url = (headers.get("WARC-Target-URI") or "").strip("<> ")
    if not re.match(r"https?://", url, re.IGNORECASE):
        return None
    http = record.http_headers  # type: ignore[attr-defined]
    mime = (http.get("Content-Type") if http else None) or (
        headers.get("Content-Type") if kind == "resource" else ""
    )
    return Answer(
        number=number,
        kind=kind,
        url=url,
        date=_moment(headers.get("WARC-Date") or ""),
        status=http.status_code if http else None,
        location=((http.get("Location") if http else None) or "").strip(),
        mime=(mime or "").partition(";")[0].strip().lower(),
        length=int(record.content_length),  # type: ignore[attr-defined]
        same_as=(headers.get("WARC-Refers-To-Target-URI") or url).strip("<> "),
    )


def _moment(text: str) -> str:
    found = re.match(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d", text)
    return f"{found[0]}+00:00" if found else ""


def _decoded(raw: bytes, record: object) -> bytes | None:
    """A body as the page's author sent it: pieces put together, unpacked. What does not hold what
    its headers promise is given as it is; None when it unpacks to more than BODY_MAX."""
    http = record.http_headers  # type: ignore[attr-defined]
    if not http:
        return raw
    if "chunked" in (http.get("Transfer-Encoding") or "").lower():
        raw = _joined(raw)
    for packing in reversed((http.get("Content-Encoding") or "").lower().split(",")):
        unpacked = _unpacked(raw, packing.strip())
        if unpacked is None:
            return None
        raw = unpacked
    return raw


def _joined(raw: bytes) -> bytes:
    """A body sent in pieces, each after its length."""
    out: list[bytes] = []
    at = 0
    while found := _CHUNK.match(raw, at):
        size = int(found[1], 16)
        if size == 0:
            return b"".join(out)
        piece = raw[found.end() : found.end() + size]
        out.append(piece)
        at = found.end() + size
        if len(piece) < size:
            break
    # Some archivists put the pieces together and keep the header that says otherwise.
    return b"".join(out) if out and at >= len(raw) - 2 else raw


def _unpacked(raw: bytes, packing: str) -> bytes | None:
    if packing in ("gzip", "x-gzip", "deflate"):
        for bits in (47, -15):
            unpacker = zlib.decompressobj(bits)
            try:
                out = unpacker.decompress(raw, BODY_MAX + 1)
            except zlib.error:
                continue
            return out if len(out) <= BODY_MAX else None
    if packing == "br":
        return _unpacked_brotli(raw)
    return raw


def _unpacked_brotli(raw: bytes) -> bytes | None:
    import brotli

    unpacker = brotli.Decompressor()
    out = bytearray()
    try:
        for at in range(0, len(raw), 4096):
            out += unpacker.process(raw[at : at + 4096])
            if len(out) > BODY_MAX:
                return None
    except brotli.error:
        return raw
    return bytes(out)
