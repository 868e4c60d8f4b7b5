"""Documents as their templates get them, and what every PDF of them must be."""

from __future__ import annotations

import importlib
import io
from typing import Any

import pikepdf

from db.dossier import Dossier, Options, build, gathering, templates
from db.dossier.basis import basis
from db.dossier.document import Document
from db.reader import Reader


def document(reader: Reader, options: Options) -> Document:
    """The data a template sets, with the parts it needs."""
    needs = templates.template(options.template).needs
    with basis(reader, options) as found:
        return gathering.gather(found, options, lambda share, doing: None, needs)


def text_of(pdf: bytes) -> str:
    """All words of the pages, in one line."""
    opened: Any = importlib.import_module("pypdfium2").PdfDocument(pdf)
    try:
        pages = [opened[at].get_textpage().get_text_range() for at in range(len(opened))]
    finally:
        opened.close()
    return " ".join(" ".join(pages).replace("\ufffe", "").split())


def set_twice(reader: Reader, options: Options) -> Dossier:
    """A print that is archival, tagged and, made again, the same byte for byte."""
    made = build(reader, options)
    assert made.report.archival, made.report.warnings
    assert build(reader, options).pdf == made.pdf
    with pikepdf.open(io.BytesIO(made.pdf)) as pdf:
        assert pdf.Root.MarkInfo.Marked and "/StructTreeRoot" in pdf.Root
        about = pdf.open_metadata()
        assert about["pdfaid:part"] == "2" and about["pdfuaid:part"] == "1"
    return made


def figures_with_words(pdf: bytes) -> list[str]:
    """What is told of each figure to those who cannot see it."""
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        return [
            str(each.Alt)
            for each in opened.objects
            if isinstance(each, pikepdf.Dictionary) and each.get("/S") == "/Figure"
        ]
