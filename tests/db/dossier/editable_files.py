"""Documents for the tests of files to edit: the demo case, and one full of hostile words."""

from __future__ import annotations

import dataclasses
import functools
from pathlib import Path
from typing import Any

from db.case import Case
from db.dossier import gathering, templates
from db.dossier.basis import basis
from db.dossier.document import Document, Run
from db.dossier.options import Options
from db.dossier.values import Text


def document_of(file: Path, options: Options | None = None) -> Document:
    """The document of a case, gathered once."""
    return _document_of(file, options or Options())


@functools.lru_cache(maxsize=16)
def _document_of(file: Path, chosen: Options) -> Document:
    needs = templates.template(chosen.template).needs
    with (
        Case.open(file, read_only=True) as case,
        basis(case.main_reader, chosen) as found,
    ):
        return gathering.gather(found, chosen, lambda share, doing: None, needs)


def few(document: Document) -> Document:
    """The document with so few incidents and actors that many forms of it can be made."""
    return dataclasses.replace(
        document, incidents=document.incidents[5:8], actors=document.actors[:2], index=()
    )


def filled(document: Document, words: str, lang: str = "") -> Document:
    """The document with every word of the case replaced by `words`."""
    made = _filled(document, words, lang)
    assert isinstance(made, Document)
    return made


def _filled(value: Any, words: str, lang: str) -> Any:
    if isinstance(value, Run) and value.style == "fixed":
        return value  # Punctuation of the style: never words of the case.
    if isinstance(value, Text):
        return Text(words, lang) if value.text else value
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        changes = {
            field.name: _filled(getattr(value, field.name), words, lang)
            for field in dataclasses.fields(value)
        }
        return dataclasses.replace(value, **changes)
    if isinstance(value, tuple):
        return tuple(_filled(each, words, lang) for each in value)
    return value
