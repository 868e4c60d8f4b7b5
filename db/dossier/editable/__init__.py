"""The dossier as a file an editor can change: Word (DOCX), OpenDocument (ODT), a web page (HTML).

Hides how the document of a dossier becomes one of these. The same document gives the same bytes;
nothing of the case is ever read as markup, and no file names the machine or its user.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Literal, get_args

from db.dossier import engine, paper
from db.dossier.document import Document
from db.dossier.editable import docx, html, odt
from db.dossier.editable.composing import compose
from db.dossier.editable.flow import Flow
from db.dossier.editable.following import Told, untold
from db.dossier.wording import Wording

Form = Literal["docx", "odt", "html"]
FORMS: tuple[Form, ...] = get_args(Form)
__all__ = ["FORMS", "Form", "canonical", "form_of", "make", "render"]

#: The share of the work that is done once the text is put together.
_COMPOSED = 0.3
_WRITERS: Mapping[Form, Callable[[Flow, Told], bytes]] = {
    "docx": docx.write,
    "odt": odt.write,
    "html": html.write,
}


def form_of(out: Path) -> Form | None:
    """The form that the ending of a file's name stands for; None for a PDF or another."""
    ending = out.suffix.lower().lstrip(".")
    ending = "html" if ending == "htm" else ending
    return next((each for each in FORMS if each == ending), None)


def canonical(document: Document, template: str = "case") -> tuple[bytes, str]:
    """The JSON of what is written, and the fingerprint that stands in the file."""
    return paper.canonical(document, {"editable": f"{template} 1".encode()})


def render(document: Document, form: Form, template: str = "case", told: Told = untold) -> bytes:
    """The file of a dossier. `template`: the code of the template whose order it follows; `told`:
    the share done; it may raise to stop."""
    told(0.0)
    _, fingerprint = canonical(document, template)
    flow = compose(document, Wording(document.layout.lang), fingerprint, template)
    return _WRITERS[form](flow, lambda share: told(_COMPOSED + share * (1 - _COMPOSED)))


def make(document: Document, form: Form, out: Path, template: str = "case") -> None:
    """Write a dossier to a file, whole or not at all. Raises InUse when it cannot be written."""
    engine.save(render(document, form, template), out)
