"""The letters that a page is written in, to be carried by it: subsets of the shipped fonts.

Hides which of the shipped files draws which letter in which weight.
"""

from __future__ import annotations

import base64
from functools import cache
from importlib.resources import as_file, files
from io import BytesIO
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QFont

if TYPE_CHECKING:
    from fontTools.ttLib import TTFont

#: What joins letters and sets marks; not what a designer may switch on.
_SHAPING = [
    *("kern", "mark", "mkmk", "ccmp", "locl", "rlig", "liga"),
    *("init", "medi", "med2", "fina", "fin2", "fin3", "isol"),
]
_BOX = "□"
_JOINED = "Vazirmatn"  # the family whose letters change shape beside others
#: The families of the window, first to last, and where their files lie.
_FOLDERS = {"Inter": "inter", "Vazirmatn": "vazirmatn", "Noto Sans": "noto-sans"}


class Lettering:
    """Which letters were used in which family, weight and slope."""

    def __init__(self) -> None:
        self._used: dict[tuple[int, bool], set[str]] = {}

    def use(self, text: str, font: QFont) -> None:
        """These letters in this font."""
        self._used.setdefault((int(font.weight()), font.italic()), set()).update(text)

    def known(self, text: str, font: QFont) -> str:
        """The text with a box for every letter that no shipped font draws: an archival PDF takes
        no other."""
        weight, italic = int(font.weight()), font.italic()
        every = [_letters(family, _file(family, weight, italic)) for family in _FOLDERS]
        return "".join(
            letter if any(ord(letter) in own for own in every) else _BOX for letter in text
        )

    def style(self) -> str:
        """A style element with every letter that was used."""
        rules = []
        for (weight, italic), letters in sorted(self._used.items()):
            left = set(letters)
            for family in _FOLDERS:
                name = _file(family, weight, italic)
                own = {letter for letter in left if ord(letter) in _letters(family, name)}
                # A space is in every line: it comes with the first family and with each other one.
                left -= own
                if own - {" "}:
                    rules.append(_rule(family, weight, italic, name, frozenset(own | {" "})))
        return f"<style>\n{''.join(rules)}</style>\n" if rules else ""


@cache
def _file(family: str, weight: int, italic: bool) -> str:
    """The file that is nearest to a weight."""
    found: list[tuple[int, str]] = []
    for entry in (files("resources") / "fonts" / _FOLDERS[family]).iterdir():
        words = entry.name.removesuffix(".ttf").split("_")
        if entry.name.endswith(".ttf") and len(words) == 2 + (italic and "Italic" in words[-1]):
            found.append((abs(int(words[1][:3]) - weight), entry.name))
    return min(found)[1]


def _open(family: str, name: str) -> TTFont:
    # Loaded with the first page: it takes a fifth of the time the window opens in.
    from fontTools.ttLib import TTFont

    with as_file(files("resources") / "fonts" / _FOLDERS[family] / name) as path:
        return TTFont(BytesIO(path.read_bytes()), recalcTimestamp=False)


@cache
def _letters(family: str, name: str) -> frozenset[int]:
    with _open(family, name) as face:
        return frozenset(face.getBestCmap() or ())


def _rule(family: str, weight: int, italic: bool, name: str, letters: frozenset[str]) -> str:
    from fontTools import subset

    tool: Any = subset  # its functions have no types
    options: Any = tool.Options(layout_features=_SHAPING, hinting=False, notdef_outline=True)
    options.drop_tables += ["meta", "DSIG"]
    with _open(family, name) as face:
        if family != _JOINED:
            # Their rules take a second to read, and every line says how long it is.
            for table in ("GSUB", "GPOS", "GDEF"):
                if table in face:
                    del face[table]
        subsetter: Any = tool.Subsetter(options)
        # Letters of Arabic script come in the company they change shape in.
        subsetter.populate(text="".join(sorted(letters)))
        subsetter.subset(face)
        kept = BytesIO()
        face.save(kept, reorderTables=True)
    data = base64.b64encode(kept.getvalue()).decode()
    slope = "font-style:italic;" if italic else ""
    return (
        f'@font-face{{font-family:"{family}";font-weight:{weight};{slope}'
        f"src:url(data:font/ttf;base64,{data})}}\n"
    )
