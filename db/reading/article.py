"""What an article is once it was read: its words, what it says about itself, what was left out.

The one shape for plain text, saved pages and printed pages. `Removed` offsets count code points
of the source text (`db.reading.source_text`), paragraph offsets code points of the clean text.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

#: Name and version of the rules that clean plain text, kept with every snapshot they made.
CLEANER = "casebinder-text 2"


#: Why a headline stands apart from the text.
TITLE = "headline, kept as the title"
FOREIGN_TITLE = "headline, kept as the title; it may belong to another article"


@dataclass(frozen=True, slots=True)
class Removed:
    """A passage left out of the clean text: where it stood in the source text, and why.

    `at`: the place in the clean text where it would stand; None where nobody has looked.
    """

    start: int
    end: int
    text: str
    why: str
    at: int | None = None


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of the clean text. `role` is body, heading or caption.

    `start`, `end` count in the clean text, `source_start`, `source_end` in the source text.
    """

    start: int
    end: int
    role: str
    source_start: int
    source_end: int


@dataclass(frozen=True, slots=True)
class Dropped:
    """Something a page would have loaded from elsewhere, and which was not.

    `kind` in plain words ("picture", "script", "frame", "style sheet", "film or sound", "font or
    other file"); `address` as the page gives it.
    """

    kind: str
    address: str


@dataclass(frozen=True, slots=True)
class Field:
    """A citation field found: `name` is a CSL variable, dates are EDTF, one row for each author.

    `where`: the part of the page that says it, in plain words.
    """

    name: str
    value: str
    where: str


@dataclass(frozen=True, slots=True)
class Article:
    """What could be read from an article; empty fields are things the text does not say.

    `published`: EDTF. `mime` and `cleaner`: what a snapshot keeps of how it was read. `url`: the
    address the article gives as its own. `fields`: every citation field with where it was found;
    `dropped`: what a page wanted from elsewhere.
    """

    title: str
    authors: tuple[str, ...]
    outlet: str
    outlet_hint: str
    dateline: str
    place: str
    published: str
    published_words: str
    published_rule: str
    language: str
    text: str
    paragraphs: tuple[Paragraph, ...]
    removed: tuple[Removed, ...]
    encoding: str
    doubts: tuple[str, ...]
    mime: str = "text/plain"
    cleaner: str = CLEANER
    url: str = ""
    fields: tuple[Field, ...] = ()
    dropped: tuple[Dropped, ...] = ()

    @property
    def captions(self) -> tuple[str, ...]:
        """The words under the pictures."""
        return tuple(self.text[p.start : p.end] for p in self.paragraphs if p.role == "caption")

    def field(self, name: str) -> str:
        """The value of a CSL variable, "" when it was not found."""
        return next((each.value for each in self.fields if each.name == name), "")


def placed(removed: Iterable[Removed], parts: Sequence[Paragraph]) -> tuple[Removed, ...]:
    """The passages in order, each with its place in the clean text that has these paragraphs."""
    starts = [part.source_start for part in parts]
    end = parts[-1].end if parts else 0
    out = []
    for passage in sorted(removed, key=lambda each: each.start):
        number = bisect_left(starts, passage.start)
        at = parts[number].start if number < len(parts) else end
        out.append(replace(passage, at=at))
    return tuple(out)
