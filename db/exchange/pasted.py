"""What comes from the clipboard or is dropped without a file: a piece of a page, an address alone.

Hides that a piece is no whole page: it may lack a title, and words that the page reader would
throw away are all that was chosen. Nothing is ever fetched: an address becomes a card without text.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from urllib.parse import unquote, urlsplit

from db.case import Case
from db.errors import BadInput, InUse
from db.exchange import held
from db.exchange.articles import Capture, Card, Intake
from db.exchange.documents import PAGE_MAX, page
from db.exchange.report import Cancelled, Progress, Report, Stop, Tally, put_together
from db.language import say
from db.reading import Article, read_article
from db.records import sources
from db.step import Step

_TOOL = "Casebinder paste"
_TITLE = 90
#: A page's own reading that keeps less of what was chosen than this, by letters, is not used.
_KEPT = 0.5
_NOT_FETCHED = say(
    "Only its address is kept: nothing is ever fetched. Save the page in your "
    "browser and drop the file here; it becomes the text of this card."
)


def import_page(
    case: Case,
    data: bytes,
    name: str,
    plain: str = "",
    url: str = "",
    progress: Progress | None = None,
    cancelled: Stop | None = None,
) -> Report:
    """Import HTML that was copied or dragged, its bytes as they came. `plain`: the same as text,
    if it came along; `url`: the page it was taken from. Raises InUse, Damaged, Cancelled.
    """

    def write(step: Step, tally: Tally) -> None:
        if len(data) > PAGE_MAX:
            raise BadInput(
                say(
                    "The clipboard holds {count:,} MB, more than is read at once. Nothing was "
                    "added; save it as a file and import that.",
                    count=len(data) >> 20,
                )
            )
        tally.rows_read += 1
        intake = Intake(step, tally)
        if intake.holds(data, *filter(None, [url])):
            return
        article = _read(data, name, plain, url)
        tally.pause(0.9, say("keeping it"))
        remarks = [say("Pasted: it may be a part of a page.")]
        fields = {}
        if not article.title and (first := _first_words(article.text)):
            fields["title"] = first
            remarks.append(say("The title is the beginning of its text."))
        intake.take(article, data, Capture(name, _TOOL, final=url), Card(fields, remarks))

    return _imported(case, name, "html", write, progress, cancelled)


def import_address(case: Case, url: str, title: str = "") -> Report:
    """Make a card of an address, without a text. Raises InUse, Damaged."""

    def write(step: Step, tally: Tally) -> None:
        tally.rows_read += 1
        known = held.Pages(step.reader).find(url)
        if known is not None:
            tally.unchanged += 1
            called = known.title or "Untitled source"
            tally.warn(
                0,
                say("This address is on the card of “{called}”; nothing was added.", called=called),
                say("held already; nothing was added"),
                known.source,
            )
            return
        sources.create(
            step, title or _said(url), fields={"type": "webpage", "URL": url, "note": _NOT_FETCHED}
        )
        tally.warn(0, _NOT_FETCHED, say("an address alone; nothing was fetched"))

    return _imported(case, _said(url), "address", write, None, None)


def _imported(
    case: Case,
    name: str,
    kind: str,
    write: Callable[[Step, Tally], None],
    progress: Progress | None,
    cancelled: Stop | None,
) -> Report:
    """One step, one undo; what cannot be used is told in the report."""
    begun = time.perf_counter()
    if case.read_only:
        raise InUse(say("{why_read_only} Nothing was imported.", why_read_only=case.why_read_only))
    tally = Tally(name, progress, cancelled)
    try:
        with case.step(say("Import “{name}”", name=name), kind="import") as step:
            write(step, tally)
            tally.created.update(step.created)
            tally.created.pop("analyst", None)
    except Cancelled:
        raise
    except BadInput as trouble:
        tally.refuse(0, trouble.sentence)
    tally.told(1.0)
    return put_together([kind], [tally], time.perf_counter() - begun, False)


def _read(data: bytes, name: str, plain: str, url: str) -> Article:
    """The piece as a page; as text when the page reader leaves out most of what was chosen."""
    article = page(data, name, url)
    chosen = len("".join(plain.split()))
    if len("".join(article.text.split())) >= _KEPT * chosen:
        return article
    text = read_article(plain.encode(), name)
    return text if text.text.strip() else article


def _first_words(text: str) -> str:
    line = next((each.strip() for each in text.splitlines() if each.strip()), "")
    if len(line) <= _TITLE:
        return line
    return re.sub(r"\W+\w*$", "", line[:_TITLE]) + "…"


def _said(url: str) -> str:
    """An address as people say it: without its scheme and what follows the path."""
    parts = urlsplit(url)
    return f"{parts.netloc.removeprefix('www.')}{unquote(parts.path)}".rstrip("/") or url
