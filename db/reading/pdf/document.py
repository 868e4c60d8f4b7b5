"""A PDF read: its text page by page, what it says about itself, and what could not be read.

Hides the process that reads it (see `worker`), its time limits, and that the pages before a
fault are kept. `Removed` offsets count code points of the text of all pages as they were printed.
"""

from __future__ import annotations

import json
import queue
import re
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable, Generator, Iterator, Mapping
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path

from db import processes
from db.language import in_quotes, many, say
from db.reading.article import Article, Field
from db.reading.language import language
from db.reading.pdf.lines import PageLine
from db.reading.pdf.text import Page, running_text

#: Name and version of the rules, kept with every snapshot they made.
CLEANER = "casebinder-pdf 1"
MIME = "application/pdf"

#: Seconds that one page, and a whole document, may take.
PAGE_LONGEST = 30.0
LONGEST = 1800.0
#: Code points; the text of forty long books. What comes after is not read.
TEXT_MAX = 20_000_000
_PULSE = 0.1

#: Told from time to time: pages read and pages in all. May raise to stop.
Progress = Callable[[int, int], None]


@dataclass(slots=True)
class _Found:
    """What the process has answered so far."""

    pages: list[Page] = field(default_factory=list)
    count: int = 0
    about: dict[str, str] = field(default_factory=dict)
    error: str = ""
    broken: list[int] = field(default_factory=list)
    letters: int = 0
    full: bool = False


def read_pdf(
    data: bytes,
    name: str = "",
    progress: Progress | None = None,
    page_longest: float = PAGE_LONGEST,
) -> Article:
    """Read a PDF. What cannot be read leaves its text empty and says so in `doubts`; it never
    raises for what is in the file, only what `progress` raises."""
    found = _Found()
    with closing(_answers(data, page_longest)) as said:
        for answer in said:
            _take(found, answer)
            if progress is not None:
                progress(len(found.pages), found.count)
            if found.letters > TEXT_MAX:
                found.full = True
                break
    return _article(found, in_quotes(name) if name else "The PDF")


def _take(found: _Found, answer: Mapping[str, object]) -> None:
    if "error" in answer and "page" not in answer:
        found.error = found.error or str(answer["error"])
    elif "about" in answer and isinstance(answer["about"], dict):
        found.count = int(str(answer["pages"]))
        found.about = {str(key): str(value) for key, value in answer["about"].items()}
    elif "page" in answer:
        number = int(str(answer["page"])) + 1
        if "error" in answer:
            found.broken.append(number)
        rows = answer.get("lines", [])
        lines = tuple(PageLine(*row) for row in rows) if isinstance(rows, list) else ()
        found.letters += sum(len(line.text) for line in lines)
        label = str(answer.get("label", "")).strip()
        label = label if re.fullmatch(r"[\w.\-]{1,12}", label) else str(number)
        found.pages.append(Page(label, lines))


def _answers(data: bytes, page_longest: float) -> Generator[dict[str, object], None, None]:
    """What the process says, line by line; {"error": ...} when it stops or takes too long."""
    worker = subprocess.Popen(
        processes.command("db.reading.pdf.worker"),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd=tempfile.gettempdir(),
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    said: queue.Queue[bytes | None] = queue.Queue(maxsize=64)
    done = threading.Event()
    talk = [
        threading.Thread(target=_give, args=(worker, data)),
        threading.Thread(target=_hear, args=(worker, said, done)),
    ]
    for thread in talk:
        thread.start()
    try:
        yield from _heard(said, page_longest)
    finally:
        done.set()
        if worker.poll() is None:
            worker.kill()
        for thread in talk:
            thread.join()
        worker.wait()


def _give(worker: subprocess.Popen[bytes], data: bytes) -> None:
    assert worker.stdin is not None
    # A process that has ended does not listen any more.
    with suppress(OSError):
        worker.stdin.write(data)
    with suppress(OSError):
        worker.stdin.close()


def _hear(
    worker: subprocess.Popen[bytes], said: queue.Queue[bytes | None], done: threading.Event
) -> None:
    assert worker.stdout is not None
    for line in worker.stdout:
        while not done.is_set():
            with suppress(queue.Full):
                said.put(line, timeout=_PULSE)
                break
    worker.stdout.close()
    while not done.is_set():
        with suppress(queue.Full):
            said.put(None, timeout=_PULSE)
            break


def _heard(said: queue.Queue[bytes | None], page_longest: float) -> Iterator[dict[str, object]]:
    began = heard = time.monotonic()
    expected = -1
    while True:
        now = time.monotonic()
        if now - heard > page_longest or now - began > LONGEST:
            yield {"error": "slow"}
            return
        try:
            line = said.get(timeout=_PULSE)
        except queue.Empty:
            yield {}
            continue
        heard = time.monotonic()
        if line is None:
            if expected:
                yield {"error": "crashed"}
            return
        try:
            answer = json.loads(line)
        except ValueError:
            # The process died while it spoke.
            yield {"error": "crashed"}
            return
        expected = int(answer.get("pages", expected - 1)) if "error" not in answer else expected - 1
        if "error" in answer and "page" not in answer:
            expected = 0
        yield answer


def _article(found: _Found, called: str) -> Article:
    set_out = running_text(found.pages)
    text = set_out.text
    title = _title(found.about.get("Title", "")) or set_out.heading
    author = _author(found.about.get("Author", ""))
    fields = [Field("type", "document", say("kind of file"))]
    if title:
        where = say("largest letters of the first page") if title == set_out.heading else "PDF data"
        fields.append(Field("title", title, where))
    if author:
        fields.append(Field("author", author, "PDF data"))
    if made := _made(found.about):
        fields.append(Field("note", made, "PDF data"))
    if found.count:
        fields.append(Field("number-of-pages", str(found.count), "PDF"))
    return Article(
        title=title,
        authors=(author,) if author else (),
        outlet="",
        outlet_hint="",
        dateline="",
        place="",
        published="",
        published_words="",
        published_rule="",
        language=language(text) if text else "",
        text=text,
        paragraphs=set_out.paragraphs,
        removed=set_out.removed,
        encoding="",
        doubts=tuple(_doubts(found, called, text)),
        mime=MIME,
        cleaner=CLEANER,
        fields=tuple(fields),
    )


def _doubts(found: _Found, called: str, text: str) -> Iterator[str]:
    whole = say("The file is kept whole as evidence")
    read = len(found.pages)
    if found.error == "locked":
        yield (
            say(
                "{called} is locked with a password, so its text cannot be read. {whole}; "
                "import an unlocked copy to have its text.",
                called=called,
                whole=whole,
            )
        )
    elif found.error and not found.count:
        why = (
            say("took too long to open")
            if found.error == "slow"
            else say("cannot be opened as a PDF")
        )
        yield say("{called} is damaged: it {why}. {whole}.", called=called, why=why, whole=whole)
    elif found.error:
        why = say("took too long") if found.error == "slow" else say("could not be read")
        yield say(
            "Page {read:,} of {called} {why}; the text ends before it. {whole}.",
            read=read + 1,
            called=called,
            why=why,
            whole=whole,
        )
    elif found.full:
        yield say(
            "The text of {called} was read to page {read:,} of {count:,}. {whole}.",
            called=called,
            read=read,
            count=found.count,
            whole=whole,
        )
    elif not text:
        yield (
            many(
                found.count,
                "{called} holds no text, only pictures of {count:,} page (a scan). {whole}.",
                "{called} holds no text, only pictures of {count:,} pages (a scan). {whole}.",
                called=called,
                whole=whole,
            )
        )
    else:
        empty = sum(1 for page in found.pages if not page.lines) - len(found.broken)
        if empty * 3 > read:
            yield say(
                "{empty:,} of {read:,} pages of {called} hold no text; they may be scans.",
                empty=empty,
                read=read,
                called=called,
            )
    if found.broken:
        listed = ", ".join(map(str, found.broken[:8])) + (" …" if len(found.broken) > 8 else "")
        yield say("Damaged, and without text: page {listed}.", listed=listed)


def _title(words: str) -> str:
    """The title in the PDF's own data, unless it is what a program wrote there."""
    words = " ".join(words.split())
    if re.match(
        r"(?:microsoft (?:word|powerpoint)|untitled|document\d*$|print|about:)", words, re.I
    ):
        return ""
    suffix = Path(words).suffix.lower()
    return "" if suffix in (".doc", ".docx", ".pdf", ".indd", ".odt", ".qxd", ".rtf") else words


def _author(words: str) -> str:
    words = " ".join(words.split())
    known = re.fullmatch(r"(?:user|admin|administrator|owner|author|unknown|pc|\W*)", words, re.I)
    return "" if known else words


def _made(about: Mapping[str, str]) -> str:
    """When and with what the file was made, as a sentence; the day is no date of publication."""
    day = re.match(r"(?:D:)?(\d{4})(\d\d)(\d\d)", about.get("CreationDate", ""))
    program = " ".join(about.get("Creator", "").split())[:80]
    if day is None:
        return ""
    if program.startswith("Mozilla/"):
        program = say("a web browser")
    made = say("PDF made on {day}-{day2}-{day3}", day=day[1], day2=day[2], day3=day[3])
    return say("{made} with {program}.", made=made, program=program) if program else f"{made}."
