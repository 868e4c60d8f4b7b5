"""Dossiers: the case, or a part of it, as a cited and paginated PDF, or as a file to be edited.

`build` gives the PDF in memory (for a preview), `make` writes it to a file. Both are deterministic:
the same case and the same options give the same bytes.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from db.dossier.options import Dossier, Options, Paper, Report
from db.language import say

if TYPE_CHECKING:
    from db.dossier.basis import Basis
    from db.dossier.document import Document
    from db.dossier.editable import Form
    from db.dossier.templates import Template
    from db.reader import Reader

__all__ = [
    "Dossier",
    "Options",
    "Paper",
    "Report",
    "build",
    "make",
    "make_volumes",
    "save",
]

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
    chosen), NotFound (a record or a profile is not there), BadTemplate, Leaking (a withheld name
    was still found in it), Cancelled or NotTypeset.
    """
    # Here: the worker imports this package too, and needs none of these.
    from db.dossier import binding, engine, paper, templates, withheld

    began = time.perf_counter()
    options = options or Options()
    template = templates.template(options.template, own)
    with (
        # It gets ready while the case is read.
        engine.Worker() as worker,
        _gathered(reader, options, template, progress, cancelled) as (document, basis),
    ):
        files = {**template.files(), **paper.pictures(document)}
        data, fingerprint = paper.canonical(document, files)
        if basis.names:
            withheld.check_data(data, basis.names)
        pages = binding.set_in_pages(
            document, files, data, _second_part(progress), cancelled, worker
        )
        if basis.names:
            withheld.check_pages(pages.pdf, basis.names)
        shape = (pages.count, len(pages.pdf), time.perf_counter() - began)
        said = binding.warnings(document, data, pages.count, template.volumes)
        return Dossier(
            pages.pdf, _report(document, basis, shape, fingerprint, pages.archival, said)
        )


def make(
    reader: Reader,
    out: Path,
    options: Options | None = None,
    progress: Progress = lambda share, doing: None,
    cancelled: Callable[[], bool] = lambda: False,
    own: Path | None = None,
) -> Report:
    """Write a dossier to a file, whole or not at all: in a form that an editor can change where
    the ending of its name says so, else as a PDF. Raises as `build`, and InUse."""
    from db.dossier import editable

    form = editable.form_of(out)
    if form is not None:
        return _make_editable(reader, out, form, options or Options(), progress, cancelled, own)
    made = build(reader, options, progress, cancelled, own)
    save(made.pdf, out)
    return made.report


def make_volumes(
    reader: Reader,
    out: Path,
    options: Options | None = None,
    progress: Progress = lambda share, doing: None,
    cancelled: Callable[[], bool] = lambda: False,
    own: Path | None = None,
    most: int = 400,
) -> tuple[tuple[Path, Report], ...]:
    """Write a large dossier as volumes of about `most` pages beside each other, "NAME 1 of 3.pdf"
    and so on, all or none; one file under the name `out` where one volume holds it all.

    Each is a whole file of its own under the fingerprint of the whole; cut between years. Needs no
    more memory than its largest volume. Raises as `make`, and BadTemplate for a template that
    cannot be divided.
    """
    from db.dossier import binding, paper, templates, volumes, withheld
    from db.dossier.wording import Wording

    began = time.perf_counter()
    options = options or Options()
    template = templates.template(options.template, own)
    if not template.volumes:
        raise templates.BadTemplate(
            say("“{name}” cannot be divided into volumes.", name=template.name)
        )
    files = template.files()
    with _gathered(reader, options, template, progress, cancelled) as (document, basis):

        def check(data: bytes, pdf: bytes) -> None:
            if basis.names:
                withheld.check_data(data, basis.names)
                withheld.check_pages(pdf, basis.names)

        undated = str(Wording(options.lang).words["undated"])
        parts = volumes.divided(document, undated, most)
        _, whole = paper.canonical(document, files)
        onward = _second_part(progress)
        made = binding.bind(parts, files, whole, out, onward, cancelled, check)
        reports = []
        for each in made:
            shape = (each.pages.count, each.bytes, time.perf_counter() - began)
            said = binding.warnings(each.document, each.data, each.pages.count, False)
            reports.append(_report(each.document, basis, shape, whole, each.pages.archival, said))
        return tuple(zip((each.path for each in made), reports, strict=True))


def _second_part(progress: Progress) -> Progress:
    return lambda share, doing: progress(_READING + share * (1 - _READING), doing)


def save(pdf: bytes, out: Path) -> None:
    """Write the PDF of a finished dossier; replaces what stands there. Raises InUse."""
    from db.dossier import engine

    engine.save(pdf, out)


def _make_editable(
    reader: Reader,
    out: Path,
    form: Form,
    options: Options,
    progress: Progress,
    cancelled: Callable[[], bool],
    own: Path | None,
) -> Report:
    from db.dossier import editable, engine, templates, withheld

    began = time.perf_counter()
    template = templates.template(options.template, own)
    with _gathered(reader, options, template, progress, cancelled) as (document, basis):
        data, fingerprint = editable.canonical(document, template.code)
        if basis.names:
            withheld.check_data(data, basis.names)

        def told(share: float) -> None:
            if cancelled():
                raise engine.Cancelled(say("It was cancelled. Nothing was written."))
            progress(_READING + share * (1 - _READING), say("Writing the file"))

        held = editable.render(document, form, template.code, told)
        engine.save(held, out)
        shape = (0, len(held), time.perf_counter() - began)
        return _report(document, basis, shape, fingerprint, None)


@contextmanager
def _gathered(
    reader: Reader,
    options: Options,
    template: Template,
    progress: Progress,
    cancelled: Callable[[], bool],
) -> Iterator[tuple[Document, Basis]]:
    """The document, and what it was gathered from, which is closed afterwards."""
    from db.dossier import engine, gathering, withheld
    from db.dossier.basis import basis
    from db.dossier.wording import Wording
    from db.reader import was_interrupted

    def told(share: float, doing: str) -> None:
        if cancelled():
            raise engine.Cancelled(say("It was cancelled. Nothing was written."))
        progress(share * _READING, doing)

    if options.redaction is not None and options.redaction.names:
        withheld.check_words(options.redaction.names, Wording(options.lang))
    try:
        with basis(reader, options, told, cancelled) as found:
            yield gathering.gather(found, options, told, template.needs), found
    except sqlite3.OperationalError as error:
        if was_interrupted(error) and cancelled():
            raise engine.Cancelled(say("It was cancelled. Nothing was written.")) from error
        raise


def _report(
    document: Document,
    basis: Basis,
    shape: tuple[int, int, float],
    fingerprint: str,
    archival: bool | None,
    more: tuple[str, ...] = (),
) -> Report:
    from db.dossier.remarks import left_out, remarks

    said = remarks(document, basis, archival is not False) + more
    return Report(*shape, said, fingerprint, bool(archival), basis.withheld, left_out(basis))
