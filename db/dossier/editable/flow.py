"""A dossier as a text that runs on: headings, paragraphs, tables and figures without pages.

Hides nothing; it is the one contract between what is said (`composing` and its parts) and the
files an editor can change (`html`, `docx`, `odt`). Every string here is safe for XML, and nothing
in it is markup.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import Literal

from db.dossier.editable.drawing import Drawing

Tone = Literal["", "soft", "accent", "alarm"]
Role = Literal[
    "body", "lead", "title", "subtitle", "eyebrow", "note", "quote", "source", "index", "figure"
]
TableKind = Literal["facts", "rows", "plain"]

_JOINERS = "\u200c\u200d"
_SPACES = "\t\n\r\v\f\u0085\u2028\u2029"


@dataclass(frozen=True, slots=True)
class Span:
    """Words in one manner. `value`: out of the case, so that its direction must not spill over;
    `rtl`: its own direction; `to`: "#anchor" or a web address; `under`: with
    a line under it."""

    text: str
    lang: str = ""
    value: bool = False
    rtl: bool = False
    strong: bool = False
    italic: bool = False
    tone: Tone = ""
    to: str = ""
    under: bool = False


@dataclass(frozen=True, slots=True)
class Sign:
    """A small drawing in a line; what it says stands in its `alt`."""

    drawing: Drawing


@dataclass(frozen=True, slots=True)
class Break:
    """The end of a line inside a paragraph."""


Inline = Span | Sign | Break


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Lines. `rtl`: its direction, None for that of the whole text; `lang` of its words;
    `anchor`: what links lead here by; `keep`: on the page of the next one."""

    inlines: tuple[Inline, ...]
    role: Role = "body"
    rtl: bool | None = None
    lang: str = ""
    anchor: str = ""
    keep: bool = False


@dataclass(frozen=True, slots=True)
class Heading:
    """`level` 1 to 4; `listed`: whether it stands in the contents; `minor`: small, whatever its
    level, over a table or a list."""

    level: int
    inlines: tuple[Inline, ...]
    anchor: str = ""
    listed: bool = True
    minor: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """One field of a table."""

    paragraphs: tuple[Paragraph, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """`head` is repeated on each page, () for none; `widths` in millimetres, 0 for the rest."""

    head: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    widths: tuple[float, ...]
    kind: TableKind = "rows"


@dataclass(frozen=True, slots=True)
class Figure:
    """A drawing on its own, with the words below it."""

    drawing: Drawing
    caption: tuple[Inline, ...] = ()


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows begins on a new page."""


@dataclass(frozen=True, slots=True)
class Contents:
    """The table of contents: the listed headings down to `depth`."""

    title: str
    depth: int


Block = Heading | Paragraph | Table | Figure | PageBreak | Contents


@dataclass(frozen=True, slots=True)
class Flow:
    """The whole text. `page_of`: the words of "page 1 of 9"; `day`: year, month, day of the
    state of the case; `paper`: as in the options; `covered`: the first page is a cover, which has
    neither header nor footer."""

    title: str
    title_lang: str
    title_rtl: bool
    subtitle: str
    lang: str
    rtl: bool
    marking: str
    fingerprint: str
    day: tuple[int, int, int]
    paper: str
    landscape: bool
    page_of: tuple[str, str]
    covered: bool
    blocks: tuple[Block, ...]


def plain(text: str, lines: bool = False) -> str:
    """The text without anything that acts: no control of direction, no character XML refuses.

    Unlike on paper every letter stays, as the reader's own fonts draw it. `lines`: keep line ends.
    """
    if text.replace("\u00a0", " ").isprintable():
        return unicodedata.normalize("NFC", text)
    whole = unicodedata.normalize(
        "NFC", text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    )
    out: list[str] = []
    for letter in whole:
        if letter in _SPACES:
            out.append("\n" if lines and letter in "\n\u2028\u2029" else " ")
        elif letter in _JOINERS or not _acts(letter):
            out.append(letter)
    return "".join(out)


def _acts(letter: str) -> bool:
    code = ord(letter)
    return (
        unicodedata.category(letter) in ("Cc", "Cf", "Cs", "Co")
        or code & 0xFFFE == 0xFFFE
        or 0xFDD0 <= code <= 0xFDEF
    )
