"""What a clipboard or a drag offers: files, a page, a picture, addresses or a text.

Hides what browsers of three systems put there, and which of several forms of one thing is the one
that a person means. The bytes of a page are taken as they were given, never as Qt read them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData
from PySide6.QtGui import QImage

from db.language import say

PieceKind = Literal["page", "picture", "address", "text", "table"]

#: Most to least faithful: the first that is there is kept as it is.
_PICTURES = (
    ("image/jpeg", "jpg"),
    ("image/webp", "webp"),
    ("image/gif", "gif"),
    ("image/tiff", "tiff"),
    ("image/png", "png"),
)
#: What Qt calls rows of a list that are dragged.
_OWN = ("application/x-qabstractitemmodeldatalist",)
#: Where browsers say which page something was copied from.
_FROM_PAGE = ("text/x-moz-url-priv", "chromium/x-source-url")
_WINDOWS_HTML = 'application/x-qt-windows-mime;value="HTML Format"'
_ADDRESS = re.compile(r"https?://[^\s<>\"]{3,2000}", re.IGNORECASE)
#: How spreadsheet programs sign the HTML they copy.
_SPREADSHEET = re.compile(
    r"Microsoft Excel|urn:schemas-microsoft-com:office:excel|LibreOffice|OpenOffice|Gnumeric"
    r"|google-sheets-html-origin|data-sheets|Numbers|WPS",
    re.IGNORECASE,
)
#: A list of more addresses than this is a text.
_ADDRESSES = 200
_ONLY_PICTURE = re.compile(
    rb"(?:\s|<!--.*?-->|</?(?:html|head|meta|body|a|img)\b[^>]*>)*", re.DOTALL
)


@dataclass(frozen=True, slots=True)
class Piece:
    """Something without a file. `data`: its bytes (an address: none); `plain`: a page as text;
    `url`: where it comes from, or the address itself; `title`: of the address, if it was said."""

    kind: PieceKind
    name: str
    data: bytes = b""
    plain: str = ""
    url: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True)
class Offer:
    """Files, or pieces without a file; neither: nothing that can be used."""

    files: tuple[Path, ...] = ()
    pieces: tuple[Piece, ...] = ()

    @property
    def count(self) -> int:
        """How many things are offered."""
        return len(self.files) + len(self.pieces)


def offered(data: QMimeData) -> Offer:
    """What there is to take."""
    files = tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
    if files:
        return Offer(files=files)
    if _is_cells(data):
        cells = Piece("table", say("Pasted table.tsv"), data.text().encode("utf-8", "replace"))
        return Offer(pieces=(cells,))
    if data.hasImage() and _is_picture(data):
        picture = _picture(data)
        return Offer(pieces=(picture,)) if picture else Offer()
    addresses = _addresses(data)
    if addresses:
        return Offer(pieces=addresses)
    if data.hasHtml() and data.html().strip():
        return Offer(pieces=(_page(data),))
    if data.hasText() and data.text().strip():
        name = say("Pasted text.txt")
        return Offer(pieces=(Piece("text", name, data.text().encode("utf-8", "replace")),))
    return Offer()


def is_own(data: QMimeData) -> bool:
    """Whether a part of the window is dragged itself, such as a lane: nothing to take in."""
    return not data.formats() or any(
        each in _OWN or "casebinder" in each for each in data.formats()
    )


def _is_cells(data: QMimeData) -> bool:
    """Whether these are cells of a spreadsheet: lines of as many cells each, a head and a row at
    least. A table on a page stays a piece of that page."""
    lines = [line for line in data.text().rstrip("\r\n").splitlines() if line.strip()]
    if len(lines) < 2 or "\t" not in lines[0]:
        return False
    if data.hasHtml() and not _SPREADSHEET.search(data.html()[:4_096]):
        return False
    wide = lines[0].count("\t")
    # A cell may hold line breaks of its own, so not every line has them all.
    return sum(line.count("\t") == wide for line in lines) >= 0.6 * len(lines)


def _is_picture(data: QMimeData) -> bool:
    """Office programs add a picture of the words to words: then the words are meant."""
    if data.hasHtml():
        return _ONLY_PICTURE.fullmatch(data.html().encode("utf-8", "replace")) is not None
    return not data.text().strip() or bool(_ADDRESS.fullmatch(data.text().strip()))


def _picture(data: QMimeData) -> Piece | None:
    url = _source_page(data)
    for mime, suffix in _PICTURES:
        if data.hasFormat(mime):
            held = bytes(data.data(mime).data())
            if held:
                return Piece(
                    "picture", say("Pasted picture.{suffix}", suffix=suffix), held, url=url
                )
    image = data.imageData()
    if not isinstance(image, QImage) or image.isNull():
        return None
    packed = QByteArray()
    buffer = QBuffer(packed)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return Piece("picture", say("Pasted picture.png"), bytes(packed.data()), url=url)


def _addresses(data: QMimeData) -> tuple[Piece, ...]:
    """Addresses alone, one or many; () when there is more than addresses."""
    urls = [url.toString() for url in data.urls() if url.scheme() in ("http", "https")]
    titles = _moz_titles(data)
    if urls:
        return tuple(_address(url, titles.get(url, "")) for url in dict.fromkeys(urls))
    lines = [line.strip() for line in data.text().splitlines() if line.strip()]
    if not 0 < len(lines) <= _ADDRESSES:
        return ()
    if not all(_ADDRESS.fullmatch(line) for line in lines):
        return ()
    return tuple(_address(url, titles.get(url, "")) for url in dict.fromkeys(lines))


def _address(url: str, title: str) -> Piece:
    return Piece("address", url, url=url, title="" if title == url else title)


def _moz_titles(data: QMimeData) -> dict[str, str]:
    """Firefox gives an address and, in the line after it, what the link was called."""
    if not data.hasFormat("text/x-moz-url"):
        return {}
    lines = _wide(data.data("text/x-moz-url")).splitlines()
    return dict(zip(lines[::2], lines[1::2], strict=False))


def _page(data: QMimeData) -> Piece:
    if data.hasFormat("text/html"):
        held = bytes(data.data("text/html").data())
    else:
        held = data.html().encode()
    url = _source_page(data)
    return Piece("page", say("Pasted page.html"), held, data.text(), url)


def _source_page(data: QMimeData) -> str:
    """The page that something was copied from; "" when the clipboard does not say."""
    for mime in _FROM_PAGE:
        if data.hasFormat(mime):
            held = data.data(mime)
            said = _wide(held) if mime.startswith("text/x-moz") else _narrow(held)
            if _ADDRESS.fullmatch(said):
                return said
    if data.hasFormat(_WINDOWS_HTML):
        head = bytes(data.data(_WINDOWS_HTML).data())[:4096]
        found = re.search(rb"^SourceURL:(https?://\S+)", head, re.MULTILINE)
        return found[1].decode("utf-8", "replace") if found else ""
    return ""


def _wide(held: QByteArray) -> str:
    data = bytes(held.data())
    coding = "utf-16-le" if b"\0" in data else "utf-8"
    return data.decode(coding, "replace").strip("\ufeff\0 \r\n")


def _narrow(held: QByteArray) -> str:
    return bytes(held.data()).decode("utf-8", "replace").strip("\0 \r\n")
