"""MHTML, a page saved with its parts in one file of the shape of an e-mail, unpacked.

Hides the envelope: boundaries, quoted-printable and base64, and which part is the page itself.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from db.errors import BadInput
from db.language import say

if TYPE_CHECKING:
    from email.message import Message

MIME = "multipart/related"

_HEADER = re.compile(rb"\s*(?:[A-Za-z][A-Za-z0-9-]{1,40}:[^\n]*\n(?:[ \t][^\n]*\n)*){2,}\r?\n")
_KIND = re.compile(
    rb"^content-type:\s*(?:multipart/(?:related|mixed|alternative)|text/html)", re.I | re.M
)
_HEAD = 16 * 1024


@dataclass(frozen=True, slots=True)
class Part:
    """The page itself: its bytes, the charset its part names ("" none), its address.

    `others`: the addresses of the parts kept with it. `cut`: the file breaks off before its end.
    """

    body: bytes
    charset: str
    address: str
    others: tuple[str, ...]
    cut: bool


def is_archive(data: bytes) -> bool:
    """Whether these bytes are MHTML."""
    head = data[:_HEAD].removeprefix(b"\xef\xbb\xbf")
    found = _HEADER.match(head)
    if not found:
        return False
    lines = found[0].lower()
    known = b"mime-version:" in lines or b"content-location:" in lines
    return known and bool(_KIND.search(lines.replace(b"\r", b"")))


def unpacked(data: bytes, called: str) -> Part:
    """The page in an archive. Raises BadInput when there is none."""
    # Here because few pages are archives, and the package brings many others along.
    import email
    from email.errors import CloseBoundaryNotFoundDefect

    try:
        message = email.message_from_bytes(data.removeprefix(b"\xef\xbb\xbf").lstrip())
        parts = list(message.walk())
    except RecursionError:
        raise BadInput(
            say(
                "{called} is a web archive (MHTML) whose parts are nested without end; nothing "
                "was imported.",
                called=called,
            )
        ) from None
    pages: list[tuple[bytes, str, str]] = []
    others: list[str] = []
    for part in parts:
        if part.is_multipart():
            continue
        address = _header(part, "Content-Location")
        if part.get_content_type() in ("text/html", "application/xhtml+xml"):
            body = part.get_payload(decode=True)
            if isinstance(body, bytes):
                pages.append((body, part.get_content_charset() or "", address))
        elif address:
            others.append(address)
    if not pages:
        raise BadInput(
            say(
                "{called} is a web archive (MHTML) without a page in it; nothing was imported.",
                called=called,
            )
        )
    saved = _header(message, "Snapshot-Content-Location") or _header(message, "Content-Location")
    body, charset, address = next((page for page in pages if page[2] == saved), pages[0])
    cut = any(isinstance(each, CloseBoundaryNotFoundDefect) for each in message.defects)
    return Part(body, charset, saved or address, tuple(others), cut)


def _header(part: Message, name: str) -> str:
    value = part.get(name)
    return " ".join(str(value).split()) if value else ""
