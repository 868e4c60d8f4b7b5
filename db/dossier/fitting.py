"""Text cut to a width on paper, where a line may not wrap."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Mapping
from typing import Any

from db.dossier.clean import font_folders

_UNKNOWN = 0.6
_ARABIC = re.compile("[\u0620-\u06d3]")
_FORMS = ("init", "medi", "fina")


@functools.cache
def _widths() -> dict[int, float]:
    """Width of each character in times the font size, in the upright faces."""
    from fontTools.ttLib import TTFont  # loaded where texts are measured, not with the view

    found: dict[int, float] = {}
    for folder in reversed(font_folders()):
        face: Any
        with TTFont(sorted(folder.glob("*_400Regular.ttf"))[0], lazy=True) as face:
            scale = face["head"].unitsPerEm
            metrics = face["hmtx"].metrics
            for code, glyph in face.getBestCmap().items():
                found[code] = metrics[glyph][0] / scale
    return found


@functools.cache
def _joined() -> Mapping[str, Mapping[int, float]]:
    """Widths of Arabic letters that join: by "init" (to the next), "medi" (both), "fina"."""
    from fontTools.ttLib import TTFont

    folder = font_folders()[-1]
    face: Any
    with TTFont(sorted(folder.glob("*_400Regular.ttf"))[0], lazy=True) as face:
        scale, metrics = face["head"].unitsPerEm, face["hmtx"].metrics
        codes: dict[str, int] = {glyph: code for code, glyph in face.getBestCmap().items()}
        table = face["GSUB"].table
        found: dict[str, dict[int, float]] = {form: {} for form in _FORMS}
        for record in table.FeatureList.FeatureRecord:
            if record.FeatureTag not in found:
                continue
            for index in record.Feature.LookupListIndex:
                for each in table.LookupList.Lookup[index].SubTable:
                    for glyph, other in each.mapping.items():
                        if glyph in codes:
                            found[record.FeatureTag][codes[glyph]] = metrics[other][0] / scale
    return found


def _each(text: str) -> Iterator[float]:
    """The width of each letter as it stands in its word."""
    widths = _widths()
    if not _ARABIC.search(text):
        for letter in text:
            yield widths.get(ord(letter), _UNKNOWN)
        return
    forms = _joined()
    begins, ends = forms["init"], forms["fina"]
    codes = [ord(letter) for letter in text]
    for code, before, after in zip(codes, [0, *codes], [*codes[1:], 0], strict=False):
        back = code in ends and before in begins
        on = code in begins and after in ends
        form = "medi" if back and on else "init" if on else "fina" if back else ""
        alone = widths.get(code, _UNKNOWN)
        yield forms[form].get(code, alone) if form else alone


def fitted(text: str, width: float) -> str:
    """The text if it is no wider than `width` (times the font size), else cut, with an ellipsis."""
    used = 0.0
    fits = 0
    for place, advance in enumerate(_each(text)):
        used += advance
        if used <= width - 0.9:
            fits = place + 1
        if used > width:
            break
    else:
        return text
    # A letter that joined the one cut off is wider at the end.
    while fits and sum(_each(text[:fits])) > width - 0.9:
        fits -= 1
    return text[:fits].rstrip(" ,;:-–،؛") + "…"


def width(text: str) -> float:
    """How wide a text is in one line, in times the font size."""
    return sum(_each(text))
