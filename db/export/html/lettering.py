"""The fonts a page carries: of those we ship, the letters of the scripts that stand in it.

Hides which family draws which letter, and that text and heads of cards need two weights: another
machine has none of our fonts, and the page fetches nothing. Letters come in blocks of Unicode, so
that what a reader types is drawn alike, and cases in the same scripts share the work.
"""

from __future__ import annotations

import base64
from functools import cache
from importlib.resources import files
from io import BytesIO
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from fontTools.ttLib import TTFont

_SHAPING = [
    *("kern", "mark", "mkmk", "ccmp", "locl", "rlig", "liga", "tnum"),
    *("init", "medi", "med2", "fina", "fin2", "fin3", "isol"),
]
#: Families, first to last, and weights: of each the file it lies in.
_FAMILIES = ("Inter", "Vazirmatn")
_WEIGHTS = {400: "400Regular", 600: "600SemiBold"}
_BLOCK = 0x100
#: Always there: Latin, its accents, and the signs that the page itself writes.
_USUAL = frozenset(map(chr, (*range(0x20, 0x180), *range(0x2010, 0x2040)))) | set("←↑→↓−€№")


def style(letters: set[str]) -> str:
    """@font-face rules with the letters that our fonts draw; those of others are left to the
    reader's machine."""
    rules = []
    for weight, name in _WEIGHTS.items():
        left = _whole_blocks(letters)
        for place, family in enumerate(_FAMILIES):
            file = f"{family.lower()}/{family}_{name}.ttf"
            own = {letter for letter in left if ord(letter) in _letters(file)}
            left -= own
            # A second family only when a letter needs it; spaces and points come with the first.
            if place == 0 or any(letter.isalpha() for letter in own & letters):
                rules.append(_rule(family, weight, file, frozenset(own | {" "})))
    return "".join(rules)


def _whole_blocks(letters: set[str]) -> set[str]:
    """Letters of every block of which one stands there, besides the usual ones."""
    blocks = {ord(letter) // _BLOCK for letter in letters - _USUAL if letter.isalpha()}
    found = {chr(code) for block in blocks for code in range(block * _BLOCK, (block + 1) * _BLOCK)}
    return found | _USUAL


def _open(file: str) -> TTFont:
    # Loaded with the first page: it takes a fifth of the time the window opens in.
    from fontTools.ttLib import TTFont

    data = files("resources").joinpath("fonts", *file.split("/")).read_bytes()
    return TTFont(BytesIO(data), recalcTimestamp=False)


@cache
def _letters(file: str) -> frozenset[int]:
    with _open(file) as face:
        return frozenset(face.getBestCmap() or ())


@cache
def _rule(family: str, weight: int, file: str, letters: frozenset[str]) -> str:
    from fontTools import subset

    tool: Any = subset  # its functions have no types
    options: Any = tool.Options(layout_features=_SHAPING, hinting=False, notdef_outline=True)
    options.drop_tables += ["meta", "DSIG"]
    with _open(file) as face:
        subsetter: Any = tool.Subsetter(options)
        subsetter.populate(text="".join(sorted(letters)))
        subsetter.subset(face)
        face.flavor = "woff2"
        kept = BytesIO()
        face.save(kept, reorderTables=True)
    data = base64.b64encode(kept.getvalue()).decode("ascii")
    return (
        f'@font-face{{font-family:"{family}";font-weight:{weight};font-display:block;'
        f'src:url(data:font/woff2;base64,{data}) format("woff2")}}\n'
    )
