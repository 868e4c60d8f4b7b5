"""The pages of the manual: where they lie, in which order, and what stands in them.

Hides that they travel in `resources/manual` of a finished program and lie in `docs` beside the
packages in the source tree, and what of their Markdown is not for the eye. docs/index.md is the
table of contents: its headings are the subjects, its points the pages.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import as_file, files
from pathlib import Path

INDEX = "index.md"
#: Where there is nothing nearer to what one looks at.
FIRST = "start-here.md"

_LISTED = re.compile(r"^- \[([^\]]+)\]\(([\w-]+\.md)\)")
_HEADING = re.compile(r"^(#{1,6})\s+(.*?)\s*#*$")
_COMMENT = re.compile(r"<!--.*?-->\n?", re.S)
_LINK = re.compile(r"(?<!!)\[([^\]]+)\]\(<?([^)>\s]+)>?\)")
_PICTURE = re.compile(r"!\[([^\]]*)\]\(<?([^)>\s]+)>?\)")
_FENCE = re.compile(r"(^```.*?^```[^\n]*$)", re.S | re.M)


@dataclass(frozen=True, slots=True)
class Entry:
    """A page in the contents. `subject`: the heading it stands under, "" before the first."""

    name: str
    title: str
    subject: str


@dataclass(frozen=True, slots=True)
class Passage:
    """What stands under one heading of a page. `level` 1: the page's own title."""

    page: str
    level: int
    heading: str
    anchor: str
    text: str


@cache
def folder() -> Path:
    """Where the pages lie."""
    packed = files("resources") / "manual"
    if packed.is_dir():
        # Held for as long as the program runs: a bundle lies unpacked anyway.
        return as_file(packed).__enter__()
    with as_file(files("resources")) as beside:
        return beside.parent / "docs"


@cache
def text(name: str) -> str:
    """The Markdown of a page, as it was written. Raises FileNotFoundError."""
    return (folder() / Path(name).name).read_text("utf-8")


@cache
def contents() -> tuple[Entry, ...]:
    """Every page in the order of the contents."""
    found = [Entry(INDEX, title(INDEX), "")]
    subject = ""
    for line in text(INDEX).splitlines():
        if line.startswith("## "):
            subject = line[3:].strip()
        elif listed := _LISTED.match(line):
            found.append(Entry(listed[2], listed[1], subject))
    return tuple(found)


def has(name: str) -> bool:
    """Whether there is such a page."""
    return any(entry.name == name for entry in contents())


def title(name: str) -> str:
    """The title a page gives itself."""
    return next(passages(name)).heading


def passages(name: str) -> Iterator[Passage]:
    """The page heading by heading; each with its own text and without that of the next."""
    given = Anchors()
    level, heading, lines = 1, name, list[str]()
    begun = fenced = False
    for line in plain(text(name)).splitlines():
        fenced ^= line.startswith("```")
        head = None if fenced else _HEADING.match(line)
        if head is None:
            lines.append(line)
            continue
        if begun:
            yield Passage(name, level, heading, given.of(heading), "\n".join(lines).strip())
        begun, level, heading, lines = True, len(head[1]), unmarked(head[2]), []
    yield Passage(name, level, heading, given.of(heading), "\n".join(lines).strip())


class Anchors:
    """The names headings get for links: lower case, punctuation dropped, blanks to hyphens."""

    def __init__(self) -> None:
        self._given: dict[str, int] = {}

    def of(self, heading: str) -> str:
        """The name of the next heading; what was given before gets a number."""
        name = re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")
        again = self._given.get(name, 0)
        self._given[name] = again + 1
        return f"{name}-{again}" if again else name


def unmarked(words: str) -> str:
    """Words without the signs of Markdown."""
    words = _PICTURE.sub(r"\1", words)
    words = _LINK.sub(r"\1", words)
    return re.sub(r"\*\*|`|(?<!\w)\*|\*(?!\w)|\\(?=[|*_])", "", words)


def plain(markdown: str) -> str:
    """Without what is not for the eye."""
    return _COMMENT.sub("", markdown)


def shown(markdown: str) -> str:
    """A page to be laid out: pictures told in words below them; links that lead out of the manual
    as text with their address, since nothing opens them."""
    parts = _FENCE.split(plain(markdown))
    return "".join(part if part.startswith("```") else _led(part) for part in parts)


def _led(part: str) -> str:
    part = _PICTURE.sub(r"![\1](\2)\n\n*\1*", part)
    return _LINK.sub(_link, part)


def _link(found: re.Match[str]) -> str:
    words, target = found[1], found[2]
    name, _, _ = target.partition("#")
    if not name or has(name):
        return found[0]
    inside = "/" not in name and name.endswith(".md")
    bare = re.match(r"(https?://|mailto:)", target)
    return words if inside or bare is None or words == target else f"{words} ({target})"


def pictures(name: str) -> list[str]:
    """The pictures of a page, as it names them."""
    return [found[2] for found in _PICTURE.finditer(plain(text(name)))]
