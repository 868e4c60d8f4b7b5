"""What a page is made of once it was walked through: its linear text, blocks and surroundings."""

from __future__ import annotations

from dataclasses import dataclass, field

from resiliparse.parse.html import Node

from db.reading.article import Dropped


@dataclass(slots=True)
class Block:
    """A stretch of the linear text (`start` to `end`) and what the page says of it.

    `tag`: the element that names its role. `linked`: letters that stand in links. `region`: the
    innermost part around it that surrounds articles, -1 none. `node`: its first text node.
    `names`: classes of the elements right around it. `inside`: number of the element that the
    element which names its role stands in; blocks of one text share it.
    """

    start: int
    end: int
    text: str
    tag: str
    linked: int
    region: int
    hidden: bool
    in_article: bool
    names: str
    inside: int
    node: Node
    words: int

    @property
    def link_share(self) -> float:
        """The share of its letters that stand in links, 0 to 1."""
        return min(1.0, self.linked / max(1, len(self.text)))

    @property
    def is_heading(self) -> bool:
        """Whether it is set as a heading."""
        return self.tag in ("h1", "h2", "h3", "h4", "h5", "h6")


@dataclass(frozen=True, slots=True)
class Region:
    """A part that by its name surrounds the article: why, and the part it stands in (-1 none)."""

    why: str
    within: int


@dataclass(frozen=True, slots=True)
class Time:
    """A time element: the date as it gives it to machines, its classes, the number of its block."""

    machine: str
    names: str
    block: int


@dataclass(slots=True)
class Page:
    """A page walked through. `turned`: how many signs that turn the direction were left out.

    `deepest`: how deep its elements are nested.
    """

    text: str = ""
    blocks: list[Block] = field(default_factory=list)
    regions: list[Region] = field(default_factory=list)
    dropped: list[Dropped] = field(default_factory=list)
    times: list[Time] = field(default_factory=list)
    turned: int = 0
    deepest: int = 0
