"""Dossiers: the case, or a part of it, as a cited and paginated PDF.

`build` gives the PDF in memory (for a preview), `make` writes it to a file. Both are deterministic:
the same case and the same options give the same bytes.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from db.dossier.options import Dossier, Options, Paper, Report

if TYPE_CHECKING:
    from db.dossier.document import Document
    from db.reader import Reader

__all__ = ["Dossier", "Options", "Paper", "Report", "build", "make", "save"]

Progress = Callable[[float, str], None]
_READING = 0.25


def build(
    reader: Reader,
    options: Options | None = None,
    progress: Progress = lambda share, doing: None,
    cancelled: Callable[[], bool] = lambda: False,
    own: Path | None = None,
) -> Dossier:
    """Set a dossier in pages. `progress(share, what is being done)`, from this thread.

    `own`: the folder of the user's own templates, see `templates`. Raises BadInput (nothing
    chosen), BadTemplate, Cancelled or NotTypeset.
    """
    # Here: the worker imports this package too, and needs none of these.
    from db.dossier import engine, gathering, paper, templates

    began = time.perf_counter()
    options = options or Options()
    template = templates.template(options.template, own)
    files = template.files()
    with _one_state(reader):
        document = gathering.gather(
            reader,
            options,
            lambda share, doing: progress(share * _READING, doing),
            template.needs,
        )
    data, fingerprint = paper.canonical(document, files)
    cover = document.cover
    pages = engine.typeset(
        {**files, "data.json": data},
        (cover.year, cover.month, cover.day),
        lambda share, doing: progress(_READING + share * (1 - _READING), doing),
        cancelled,
    )
    report = Report(
        pages.count,
        len(pages.pdf),
        time.perf_counter() - began,
        _warnings(document, pages.archival, reader),
        fingerprint,
        pages.archival,
    )
    return Dossier(pages.pdf, report)


def make(
    reader: Reader,
    out: Path,
    options: Options | None = None,
    progress: Progress = lambda share, doing: None,
    cancelled: Callable[[], bool] = lambda: False,
    own: Path | None = None,
) -> Report:
    """Write a dossier to a file, whole or not at all. Raises as `build`, and InUse."""
    made = build(reader, options, progress, cancelled, own)
    save(made.pdf, out)
    return made.report


def save(pdf: bytes, out: Path) -> None:
    """Write the PDF of a finished dossier; replaces what stands there. Raises InUse."""
    from db.dossier import engine

    engine.save(pdf, out)


@contextmanager
def _one_state(reader: Reader) -> Iterator[None]:
    """All questions see the case as it was at the first, whatever is written meanwhile."""
    connection = reader.connection
    if connection.in_transaction:
        yield
        return
    connection.execute("BEGIN")
    try:
        yield
    finally:
        connection.execute("COMMIT")


def _warnings(document: Document, archival: bool, reader: Reader) -> tuple[str, ...]:
    from db.dossier.gathering import strictest_marking

    out = []
    if not archival:
        out.append(
            "The page engine refused the archival form (PDF/A-2a, PDF/UA-1); this is a plain PDF."
        )
    broken = document.method.broken_quotes
    if broken:
        words = "quote no longer stands" if broken == 1 else "quotes no longer stand"
        out.append(f"{broken:,} {words} in the text it was taken from; it is printed as broken.")
    marked = [each.marking for each in document.incidents]
    marked += [each.marking for each in document.actors]
    marked += [each.marking for each in document.sources]
    strictest = strictest_marking([document.cover.marking, *marked])
    if strictest != document.cover.marking:
        out.append(
            f"The cover says {document.cover.marking or 'nothing'}, but the dossier holds records "
            f"marked {strictest}."
        )
    private = sum(
        int(reader.value(f"SELECT count(*) FROM {table} WHERE private = 1 AND deleted = 0"))
        for table in ("incident", "actor", "source", "claim")
    )
    if private:
        out.append(f"{private:,} records of the case are private; a dossier prints them as well.")
    return tuple(out)
