"""A plain-text article written into a case: its source card and its snapshot.

Hides what of an article becomes which field. The original bytes are kept under their
SHA-256; the same bytes are never taken twice.
"""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime
from pathlib import Path

from db.errors import BadInput
from db.exchange import delimited
from db.exchange.report import Tally
from db.reading import CLEANER, Article, read_article
from db.records import names, quotes, sources
from db.records.quotes import RemovedPassage
from db.records.sources import Person
from db.step import Step

#: Bytes; the text of a long book. Larger files are not articles.
SIZE_MAX = 32 * 1024 * 1024


def write(step: Step, path: Path, tally: Tally) -> None:
    """Import one article inside an open step. Raises BadInput."""
    data = _bytes(path)
    tally.rows_read += 1
    sha256 = hashlib.sha256(data).hexdigest()
    if step.reader.value(
        "SELECT p.id FROM snapshot p JOIN source s ON s.id = p.source "
        "WHERE p.sha256 = ? AND p.deleted = 0 AND s.deleted = 0",
        sha256,
    ):
        tally.unchanged += 1
        return
    article = read_article(data, path.name)
    for doubt in article.doubts:
        tally.warn(0, doubt)
    take(step, article, data, path.name)


def take(step: Step, article: Article, data: bytes, name: str) -> int:
    """Make source card and snapshot of an article already read; returns the source's id."""
    source = sources.create(
        step,
        article.title or Path(name).stem,
        authors=[Person(literal=author) for author in article.authors],
        outlet=_outlet(step, article.outlet) if article.outlet else None,
        fields={
            "type": "article-newspaper" if len(article.paragraphs) > 2 else "document",
            "container-title": article.outlet,
            "issued": article.published or None,
            "language": article.language,
            "note": _note(article),
        },
    )
    quotes.add_snapshot(
        step,
        source,
        article.text,
        captured_at=datetime.now(UTC).isoformat(timespec="seconds"),
        cleaner=CLEANER,
        original=data,
        removed=[RemovedPassage(r.start, r.end, r.text, r.why) for r in article.removed],
        tool="Casebinder import",
        mime="text/plain",
        encoding=article.encoding,
        original_name=name,
        lang=article.language,
    )
    return source


def _bytes(path: Path) -> bytes:
    try:
        if path.stat().st_size > SIZE_MAX:
            raise BadInput(
                f"“{path.name}” is larger than {SIZE_MAX // 2**20} MB, too long for an article; "
                "nothing was imported."
            )
        data = path.read_bytes()
    except FileNotFoundError:
        raise BadInput(f"“{path}” does not exist; nothing was imported.") from None
    except OSError as error:
        raise BadInput(
            f"“{path.name}” cannot be read ({error.strerror}); nothing was imported."
        ) from None
    if data.startswith(delimited.GZIP):
        raise BadInput(f"“{path.name}” is packed; unpack it first. Nothing was imported.")
    return data


def _outlet(step: Step, name: str) -> int:
    """The outlet as an actor: the one that alone bears this name, else a new one."""
    held = names.holders(step.reader, "actor", name)
    if len(held) == 1:
        return held[0]
    actor = step.insert("actor", kind="media")
    names.add(step, "actor", actor, name, kind="primary")
    return actor


def _note(article: Article) -> str:
    """What a reader of the card should know about how its fields were found."""
    parts = list(article.doubts)
    if article.published_rule == "copyright line":
        parts.append(f"Year of publication from the copyright line “{article.published_words}”.")
    elif article.published_rule:
        parts.append(f"Date of publication from the line “{article.published_words}”.")
    if article.dateline:
        parts.append(f"Place line: {article.place}.")
    return " ".join(parts)
