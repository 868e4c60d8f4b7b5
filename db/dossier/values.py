"""The smallest pieces of a dossier: words of the case, and marks on an axis."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

RunStyle = Literal["fixed", "value", "title", "link"]


@dataclass(frozen=True, slots=True)
class Text:
    """Words out of the case; `lang` BCP 47, empty when not known."""

    text: str
    lang: str = ""


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of a source's citation. "fixed": punctuation of the citation style."""

    text: Text
    style: RunStyle = "value"


@dataclass(frozen=True, slots=True)
class Bar:
    """A date on an axis, in shares of its width. `core`: what is certain, None when nothing is.

    `before`, `after`: it reaches past the axis on that side.
    """

    start: float
    end: float
    core: tuple[float, float] | None
    before: bool
    after: bool


@dataclass(frozen=True, slots=True)
class Tick:
    """A line on an axis with its words (empty: a line alone)."""

    at: float
    label: str
    strong: bool


@dataclass(frozen=True, slots=True)
class Bin:
    """A column of the overview: incidents surely inside it, and those possibly inside."""

    surely: int
    possibly: int


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture as a file of the engine, which the JSON only names. `content`: an SVG."""

    name: str
    content: bytes
