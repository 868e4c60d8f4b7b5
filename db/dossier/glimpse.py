"""One incident of a dossier that is too large to be read whole for a preview.

Hides that only this incident is gathered, and given the number it has in the whole. Its sources are
numbered from 1: which numbers they have in the whole is known when the whole has been read.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from db.asking import EVERYTHING
from db.dossier import gathering, templates
from db.dossier.basis import basis
from db.dossier.document import Document
from db.dossier.options import Options
from db.dossier.selection import chosen
from db.errors import NotFound
from db.reader import Reader


def incident(
    reader: Reader, options: Options, number: int, own: Path | None = None
) -> tuple[Document, Mapping[str, bytes]]:
    """The document of the incident with this number (from 1), and the files of the template.

    Raises NotFound when there are not so many, and what `build` raises.
    """
    template = templates.template(options.template, own)
    with basis(reader, options) as found:
        ids = chosen(found.reader, options, found.among).incidents
        if not 0 < number <= len(ids):
            raise NotFound(f"The dossier would have no incident {number:,}.")
        alone = replace(
            options,
            incidents=frozenset({ids[number - 1]}),
            actors=None,
            sources=None,
            start=None,
            end=None,
            question=EVERYTHING,
        )
        document = gathering.gather(found, alone, lambda share, doing: None, ())
    sections = tuple(replace(each, number=number) for each in document.incidents)
    layout = replace(document.layout, compact=False)
    return replace(document, incidents=sections, layout=layout), template.files()
