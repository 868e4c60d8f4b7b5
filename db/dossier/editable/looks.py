"""How paragraphs look in word processors: one list, from which both kinds of files take it."""

from __future__ import annotations

from dataclasses import dataclass

from db.dossier.editable.drawing import ACCENT, INK, SOFT

FONT, COMPLEX_FONT = "Noto Sans", "Vazirmatn"
#: Width and height in millimetres.
SIZES = {"a4": (210.0, 297.0), "us-letter": (215.9, 279.4), "a3": (297.0, 420.0)}
#: Left and right, in millimetres.
MARGINS = (24.0, 22.0)
#: A longer title is cut in the header.
TITLE_LENGTH = 80
#: Letters of a row of a table that may not be cut by the end of a page.
WHOLE_ROW = 1_400


@dataclass(frozen=True, slots=True)
class Look:
    """A paragraph style: sizes in points, indents in millimetres."""

    name: str
    size: float
    strong: bool = False
    colour: str = INK
    before: float = 0
    after: float = 4
    keep: bool = False
    indent: float = 0
    hang: float = 0


LOOKS = {
    "body": Look("Normal", 9.5),
    "title": Look("Title", 26, True, INK, 4, 4),
    "subtitle": Look("Subtitle", 14, False, SOFT, 0, 8),
    "eyebrow": Look("Dossier Kind", 9, True, ACCENT, 60, 4),
    "lead": Look("Dossier Lead", 11, False, INK, 2, 8),
    "note": Look("Dossier Note", 8, False, SOFT, 0, 2),
    "quote": Look("Quote", 9.5, False, INK, 2, 3, indent=3),
    "source": Look("Bibliography", 9.5, False, INK, 6, 1, True, 9, 9),
    "index": Look("Index 1", 8.5, False, INK, 0, 1, indent=4, hang=4),
    "figure": Look("Dossier Figure", 8, False, SOFT, 0, 0),
    "caption": Look("Caption", 8, False, SOFT, 2, 8),
    "cell": Look("Dossier Table Text", 9, False, INK, 0, 2),
    "head": Look("Dossier Table Head", 8, False, SOFT, 0, 1, True),
}
HEADINGS = (
    Look("Heading 1", 19, True, ACCENT, 18, 10, True),
    Look("Heading 2", 13, True, INK, 16, 6, True),
    Look("Heading 3", 12, True, INK, 14, 5, True),
    Look("Heading 4", 9, True, ACCENT, 8, 3, True),
)
