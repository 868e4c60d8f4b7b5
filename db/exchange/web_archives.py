"""Web archives (WARC, WACZ) brought into a case: every page and every PDF in them a source card.

Hides that an archive is read twice: once for its redirects and its pages, once for their bodies.
Nothing is ever unpacked to a file, so names within an archive cannot lead anywhere.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import IO
from urllib.parse import unquote, urljoin, urlsplit
from zipfile import BadZipFile, ZipFile, ZipInfo

from db.errors import BadInput
from db.exchange import documents, held
from db.exchange.articles import Capture, Intake
from db.exchange.report import Tally
from db.language import say
from db.reading.archives import Answer, Broken, answers
from db.step import Step

#: A web archive is packed once; what unpacks to more than so many times its size is a trap.
_RATIO_MAX = 200
_LIST_MAX = 64 << 20
#: More addresses than this that were not found are told as a number.
_TOLD = 20

Opened = Callable[[], AbstractContextManager[IO[bytes]]]


@dataclass(slots=True)
class _Survey:
    """What the first reading found."""

    requested: dict[str, str] = field(default_factory=dict)
    pages: set[int] = field(default_factory=set)
    not_found: list[str] = field(default_factory=list)
    revisits: list[Answer] = field(default_factory=list)
    delivered: set[str] = field(default_factory=set)
    framed: int = 0
    broken: Broken | None = None


def write_warc(step: Step, path: Path, tally: Tally) -> None:
    """A WARC, packed or not. Raises BadInput or Cancelled."""
    size = max(1, path.stat().st_size)

    @contextmanager
    def opened() -> Iterator[IO[bytes]]:
        with path.open("rb") as stream:
            yield stream

    trouble = _write(step, path.name, opened, size, frozenset(), Intake(step, tally), tally)
    if trouble:
        raise BadInput(say("{trouble} Nothing was imported.", trouble=trouble))


def write_wacz(step: Step, path: Path, tally: Tally) -> None:
    """A WACZ: WARCs in a ZIP with a list of the pages among them. Raises BadInput or Cancelled."""
    try:
        with ZipFile(path) as packed:
            listed = frozenset(_listed(packed))
            intake = Intake(step, tally)
            troubles = []
            for info in packed.infolist():
                if re.fullmatch(r"archive/[^/]+\.warc(?:\.gz)?", info.filename):
                    _refuse_trap(path, info)
                    name = PurePosixPath(info.filename).name
                    opened = _opener(packed, info)
                    size = max(1, info.file_size)
                    troubles.append(_write(step, name, opened, size, listed, intake, tally))
    except (BadZipFile, OSError, ValueError, NotImplementedError, RuntimeError):
        raise BadInput(
            say(
                "“{name}” is cut short or damaged: it cannot be unpacked. Nothing was "
                "imported; look for a complete copy.",
                name=path.name,
            )
        ) from None
    if all(troubles):
        raise BadInput(
            say(
                "“{name}” cannot be used: {names} Nothing was imported.",
                name=path.name,
                names=" ".join(troubles),
            )
        )
    for trouble in filter(None, troubles):
        tally.warn(0, trouble)


def _opener(packed: ZipFile, info: ZipInfo) -> Opened:
    return lambda: packed.open(info)


def _refuse_trap(path: Path, info: ZipInfo) -> None:
    if info.file_size > _RATIO_MAX * max(1, info.compress_size) + _LIST_MAX:
        raise BadInput(
            say(
                "“{name}” unpacks to more than {ratio_max} times its size, which no web "
                "archive does. Nothing was imported.",
                name=path.name,
                ratio_max=_RATIO_MAX,
            )
        )


def _listed(packed: ZipFile) -> Iterator[str]:
    """The addresses that a WACZ names as its pages (frames and advertisements are none)."""
    for name in ("pages/pages.jsonl", "pages/extraPages.jsonl"):
        if name not in packed.namelist() or packed.getinfo(name).file_size > _LIST_MAX:
            continue
        for line in packed.read(name).splitlines():
            try:
                entry = json.loads(line)
            except ValueError:
                continue
            if isinstance(entry, dict) and isinstance(entry.get("url"), str):
                yield held.page_key(entry["url"])


def _write(
    step: Step,
    name: str,
    opened: Opened,
    size: int,
    listed: frozenset[str],
    intake: Intake,
    tally: Tally,
) -> str:
    """Take the pages of one WARC; when there is none, the sentence that says so."""
    tally.unit = "records"
    with opened() as stream:
        found = _survey(stream, size, listed, tally)
    if not found.pages:
        if found.broken is None:
            return say("“{name}” holds no page and no PDF.", name=name)
        where = _nth(found.broken.record)
        return say(
            "“{name}” is damaged at its {where} record, and no page comes before that.",
            name=name,
            where=where,
        )
    with opened() as stream:
        _take_pages(stream, size, found, intake, tally)
    _tell(name, found, intake, tally)
    return ""


def _told(tally: Tally, size: int, begin: float, share: float) -> Callable[[int], bool]:
    def told(position: int) -> bool:
        tally.told(begin + share * min(1.0, position / size))
        return tally.cancelled is not None and tally.cancelled()

    return told


def _survey(stream: IO[bytes], size: int, listed: frozenset[str], tally: Tally) -> _Survey:
    """Read all records once, without their bodies."""
    found = _Survey()
    ways: dict[str, str] = {}
    pages: list[Answer] = []
    try:
        for answer, _ in answers(stream, _told(tally, size, 0.0, 0.1)):
            if answer.status is not None and 300 <= answer.status < 400 and answer.location:
                ways[_led_to(answer)] = answer.url
            elif answer.status is not None and answer.status >= 400:
                found.not_found.append(f"{answer.url} ({answer.status})")
            elif answer.kind == "revisit":
                found.revisits.append(answer)
            elif answer.is_page:
                pages.append(answer)
            if answer.kind != "revisit":
                found.delivered.add(held.page_key(answer.url))
    except Broken as fault:
        found.broken = fault
    tally.pause(0.1)
    for answer in pages:
        found.requested[answer.url] = _first(answer.url, ways)
    named = [
        each
        for each in pages
        if {held.page_key(each.url), held.page_key(found.requested[each.url])} & listed
    ]
    found.pages = {each.number for each in named or pages}
    found.framed = len(pages) - len(found.pages)
    return found


def _led_to(answer: Answer) -> str:
    """Where a redirect leads; the words themselves when they are no address."""
    try:
        return urljoin(answer.url, answer.location)
    except ValueError:
        return answer.location


def _name(url: str) -> str:
    """What a page would be called as a file: the last part of its address, else its host."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return "page"
    return unquote(PurePosixPath(parts.path).name) or parts.netloc


def _first(url: str, ways: dict[str, str]) -> str:
    """The address that was asked for and led here."""
    seen = {url}
    while url in ways and ways[url] not in seen:
        url = ways[url]
        seen.add(url)
    return url


def _take_pages(stream: IO[bytes], size: int, found: _Survey, intake: Intake, tally: Tally) -> None:
    wanted = _told(tally, size, 0.1, 0.85)
    try:
        for answer, body in answers(stream, wanted, lambda each: each.number in found.pages):
            tally.rows_read += 1
            if answer.number not in found.pages:
                continue
            tally.pause(0.1 + 0.85 * min(1.0, stream.tell() / size))
            intake.row = answer.number
            if body is None:
                tally.refuse(
                    answer.number,
                    say("{url} is too large to be a page", url=answer.url),
                    say("too large"),
                )
            elif not body.strip():
                tally.refuse(answer.number, f"{answer.url} is empty", say("the page is empty"))
            else:
                _take(answer, body, found.requested[answer.url], intake, tally)
    except Broken as fault:
        found.broken = found.broken or fault
    tally.pause(0.95, say("making them searchable"))


def _take(answer: Answer, body: bytes, requested: str, intake: Intake, tally: Tally) -> None:
    if intake.holds(body, answer.url, requested):
        return
    name = _name(answer.url)
    if body.lstrip()[:4] == b"%PDF":
        article = documents.printed(body, name, tally)
    else:
        article = documents.page(body, name, answer.url)
    capture = Capture(name, say("web archive"), answer.date, requested, answer.url)
    intake.take(article, body, capture)


def _tell(name: str, found: _Survey, intake: Intake, tally: Tally) -> None:
    """What of the archive did not become a source, and why."""
    for url in found.not_found[:_TOLD]:
        tally.warn(
            0,
            say("Not there when it was archived: {url}.", url=url),
            say("pages that were not there"),
        )
    if len(found.not_found) > _TOLD:
        more = len(found.not_found) - _TOLD
        tally.warn(
            0, say("And {more:,} more were not there.", more=more), say("pages that were not there")
        )
    seen = Counter(
        held.page_key(each.same_as) in found.delivered or intake.has_page(each.same_as)
        for each in found.revisits
    )
    if seen[True]:
        tally.warn(
            0,
            say("{seen:,} pages were met again unchanged.", seen=seen[True]),
            say("met again unchanged"),
        )
    for each in found.revisits:
        if held.page_key(each.same_as) not in found.delivered and not intake.has_page(each.same_as):
            reason = say(
                "{url} was unchanged on {date}, but the page is not in here.",
                url=each.url,
                date=each.date[:10],
            )
            tally.warn(each.number, reason, say("unchanged pages that are not in this archive"))
    if found.framed:
        tally.warn(
            0,
            say("{framed:,} documents within pages (frames) were not taken.", framed=found.framed),
        )
    if found.broken is not None:
        before = found.broken.record - 1
        tally.warn(
            found.broken.record,
            say(
                "“{name}” is cut short or damaged at its {nth} record (after byte "
                "{position:,}). The {before:,} before it were read, what comes after was "
                "not. Look for a complete copy.",
                name=name,
                nth=_nth(found.broken.record),
                position=found.broken.position,
                before=before,
            ),
        )


def _nth(number: int) -> str:
    ending = (
        "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    )
    return f"{number:,}{ending}"
