"""One file that is one source: an article as text, a saved page, a PDF, a picture.

Hides what is done with each kind, and that the bytes are kept even when nothing in them can be
read: the card then says why.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from db.errors import BadInput
from db.exchange import foreign_bytes
from db.exchange.articles import Capture, Card, Intake, unread
from db.exchange.report import Tally
from db.language import say
from db.reading import Article, pages, pictures, read_article
from db.reading.pdf.document import read_pdf
from db.step import Step

#: Bytes. A text of 32 MB is a shelf of books; a case holds at most 1 GB in one piece.
TEXT_MAX = 32 * foreign_bytes.MEGABYTE
PAGE_MAX = 64 * foreign_bytes.MEGABYTE
FILE_MAX = 512 * foreign_bytes.MEGABYTE

_HEAD = 16_384

Read = tuple[Article, Card]


def write_text(step: Step, path: Path, tally: Tally) -> None:
    """A plain-text article. Raises BadInput when it is no text."""
    data = foreign_bytes.read(path, TEXT_MAX, "an article")
    _take(step, data, path, tally, lambda: (read_article(data, path.name), Card()))


def write_page(step: Step, path: Path, tally: Tally) -> None:
    """A saved page (HTML or MHTML)."""
    data = foreign_bytes.read(path, PAGE_MAX, say("a saved page"))
    _take(step, data, path, tally, lambda: (page(data, path.name), Card()))


def write_pdf(step: Step, path: Path, tally: Tally) -> None:
    """A PDF."""
    data = foreign_bytes.read(path, FILE_MAX, "a PDF")
    _take(step, data, path, tally, lambda: (printed(data, path.name, tally), Card()))


def write_picture(step: Step, path: Path, tally: Tally) -> None:
    """A picture, with what the camera wrote into it."""
    data = foreign_bytes.read(path, FILE_MAX, "a picture")

    def read() -> Read:
        picture = pictures.read_picture(data, path.name)
        article = unread(picture.mime, pictures.CLEANER, picture.doubts)
        return article, Card(picture.fields, picture.facts)

    _take(step, data, path, tally, read)


def _take(step: Step, data: bytes, path: Path, tally: Tally, read: Callable[[], Read]) -> None:
    tally.rows_read += 1
    intake = Intake(step, tally)
    if intake.holds(data):
        return
    article, card = read()
    tally.pause(0.9, say("keeping it"))
    moment, url = _saved(data)
    intake.take(article, data, Capture(path.name, captured_at=moment, final=url), card)


def _saved(data: bytes) -> tuple[str, str]:
    """When a browser saved a page and from where, if the file says so: ISO 8601 in UTC and the
    address, each "" unknown."""
    head = data[:_HEAD]
    if re.match(rb"From: <Saved by|Snapshot-Content-Location:|MIME-Version:", head):
        when = re.search(rb"^Date: ([^\r\n]{10,60})", head, re.MULTILINE)
        where = re.search(rb"^Snapshot-Content-Location: (https?://\S+)", head, re.MULTILINE)
    else:
        told = re.search(rb"<!--\s*Page saved with SingleFile.{0,4000}?-->", head, re.DOTALL)
        lines = told[0] if told else b""
        when = re.search(rb"saved date: ([^\r\n(]+)", lines)
        where = re.search(rb"url: (https?://\S+)", lines)
    return _moment(when[1]) if when else "", where[1].decode("utf-8", "replace") if where else ""


def _moment(written: bytes) -> str:
    words = written.decode("ascii", "replace").replace("GMT+0000", "+0000").strip()
    for form in ("%a, %d %b %Y %H:%M:%S GMT", "%a %b %d %Y %H:%M:%S %z"):
        with suppress(ValueError):
            moment = datetime.strptime(words, form)
            moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
            return moment.astimezone(UTC).isoformat(timespec="seconds")
    return ""


def page(data: bytes, name: str, url: str = "") -> Article:
    """What a saved page says; without text when none can be found in it."""
    try:
        return pages.read_page(data, name, url)
    except BadInput as trouble:
        reason = trouble.sentence.removesuffix(" Nothing was imported.")
        reason = reason.removesuffix("; nothing was imported.").rstrip(".")
        doubt = say("{reason}. The file is kept whole as evidence.", reason=reason)
        return unread("text/html", "casebinder-page", (doubt,))


def printed(data: bytes, name: str, tally: Tally) -> Article:
    """What a PDF says. Raises Cancelled."""

    def told(read: int, count: int) -> None:
        tally.pause(
            0.9 * read / max(1, count),
            say("page {read:,} of {count:,}", read=read, count=count) if count else "",
        )

    return read_pdf(data, name, told)
