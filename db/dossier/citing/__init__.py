"""Citation styles for the list of sources: ISO 690 by us, others by their CSL files.

Hides which of them reads a file of the Citation Style Language, and turns what it writes into the
runs that paper sets: punctuation of the style, values, titles, links.
"""

from __future__ import annotations

import functools
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from db.dossier.citing import style_files
from db.dossier.citing.pieces import Piece
from db.dossier.citing.style_files import BadStyle, StyleFile
from db.dossier.citing.wording import Wording
from db.dossier.clean import direction
from db.dossier.document import Run, RunStyle, Text
from db.language import say

if TYPE_CHECKING:
    from db.records.sources import Source

__all__ = ["ISO690", "OWN", "STYLES", "BadStyle", "Style", "check", "entry", "label", "own_code"]

ISO690 = "iso690"
#: Around an entry that runs from left to right where everything else runs the other way.
FROM_LEFT, ENDS = Run(Text("\u2066"), "fixed"), Run(Text("\u2069"), "fixed")
#: A style of the user's own: this and the path of its file.
OWN = "file:"


@dataclass(frozen=True, slots=True)
class Style:
    """A citation style that can be chosen. `file` "": written by us; `notes`: as in footnotes."""

    code: str
    name: str
    file: str = ""
    notes: bool = False


STYLES = (
    Style(ISO690, say("ISO 690, numbered")),
    Style("chicago-notes", say("Chicago 18, notes"), "chicago-notes", True),
    Style("chicago-author-date", say("Chicago 18, author and date"), "chicago-author-date"),
    Style("apa", "APA 7", "apa"),
    Style("oscola", say("OSCOLA 4 (law, United Kingdom)"), "oscola"),
    Style("bluebook", say("Bluebook (law, United States)"), "bluebook-law-review", True),
)
_BY_CODE = {each.code: each for each in STYLES}


def own_code(path: Path) -> str:
    """The code of a style in a file of the user's own."""
    return f"{OWN}{path}"


def label(code: str) -> str:
    """The name of a style for people. Raises BadStyle."""
    return _BY_CODE[code].name if code in _BY_CODE else _file(code).title


def check(code: str) -> None:
    """Raises BadStyle when a style cannot be used."""
    if code != ISO690:
        _file(code)


def entry(source: Source, code: str, lang: str) -> tuple[Run, ...]:
    """A source as a CSL style writes it; () when the style has no words for it.

    `lang`: of the dossier. In one written from right to left, a source with a title written from
    left to right is cited in English words, as a piece that runs from left to right as a whole.
    """
    # Here: who only lists the styles need not load all that reads references.
    from db.dossier.citing.items import item
    from db.dossier.citing.rendering import Rendering

    against = direction("", lang) == "rtl" and (
        direction(source.title, source.fields.get("language", "")) == "ltr"
    )
    style = _file(code)
    words = _wording(style, "en" if against else lang)
    held = tuple(_run(piece) for piece in Rendering(style, words, item(source)).entry())
    return (FROM_LEFT, *held, ENDS) if against and held else held


def _file(code: str) -> StyleFile:
    if code.startswith(OWN):
        return style_files.own(Path(code.removeprefix(OWN)))
    style = _BY_CODE.get(code)
    if style is None or not style.file:
        raise BadStyle(
            say("There is no citation style called “{code}”. Choose one from the list.", code=code)
        )
    return style_files.shipped(style.file, style.notes)


@functools.lru_cache(maxsize=32)
def _wording(style: StyleFile, lang: str) -> Wording:
    return Wording(style.root, lang)


def _run(piece: Piece) -> Run:
    if piece.ours:
        return Run(Text(piece.text), "fixed")
    style: RunStyle = "link" if piece.to else "title" if piece.italic else "value"
    return Run(Text(piece.text, piece.lang), style)
