"""The small pieces lines are made of: values of the case, wording, links, citations.

Every value of the case passes through `value` or `prose`, which make it safe and give it its
language and direction.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from db.dossier.citing import ENDS, FROM_LEFT
from db.dossier.clean import direction, language
from db.dossier.document import Run, Text
from db.dossier.editable.flow import (
    Block,
    Break,
    Cell,
    Heading,
    Inline,
    Paragraph,
    Role,
    Span,
    Table,
    Tone,
    plain,
)
from db.dossier.wording import Wording

_GUILLEMETS = ("ru", "tg", "uk", "fr", "kk", "ky", "be", "hy", "el")
_WEB = ("http://", "https://", "mailto:")


def value(
    text: Text | str,
    strong: bool = False,
    italic: bool = False,
    tone: Tone = "",
    to: str = "",
) -> tuple[Inline, ...]:
    """A value in a line; nothing for an empty one."""
    given = Text(text) if isinstance(text, str) else text
    words = " ".join(plain(given.text).split(" ")).strip(" ")
    if not words:
        return ()
    lang = language(given.lang)
    rtl = direction(words, lang) == "rtl"
    return (Span(words, lang, True, rtl, strong, italic, tone, to),)


def ours(text: str, strong: bool = False, italic: bool = False, tone: Tone = "") -> Span:
    """Wording of the program."""
    return Span(text, strong=strong, italic=italic, tone=tone)


def soft(text: str) -> Span:
    """Wording that stands back."""
    return Span(text, tone="soft")


def line(*pieces: Inline | Iterable[Inline]) -> tuple[Inline, ...]:
    """Pieces one after another."""
    out: list[Inline] = []
    for each in pieces:
        if isinstance(each, Iterable):
            out.extend(each)
        else:
            out.append(each)
    return tuple(out)


def joined(parts: Sequence[Iterable[Inline]], between: Inline) -> tuple[Inline, ...]:
    """Parts with something between them; empty ones are left out."""
    out: list[Inline] = []
    for part in parts:
        held = tuple(part)
        if held:
            out.extend((between, *held) if out else held)
    return tuple(out)


def lines(parts: Sequence[Iterable[Inline]]) -> tuple[Inline, ...]:
    """Parts each on a line of its own."""
    return joined(parts, Break())


def cites(numbers: Sequence[int], say: Wording) -> tuple[Inline, ...]:
    """ "[2, 5]", each number a link to its source."""
    if not numbers:
        return ()
    parts = [
        (Span(say.digits(str(each)), value=True, tone="accent", to=f"#s{each}"),)
        for each in numbers
    ]
    return line(ours("["), joined(parts, ours(", ")), ours("]"))


def actor(profile: int | None, name: Text, strong: bool = False) -> tuple[Inline, ...]:
    """An actor's name, leading to its profile where there is one."""
    return value(name, strong=strong, to="" if profile is None else f"#a{profile}")


def incident(number: int, say: Wording) -> tuple[Inline, ...]:
    """An incident's number, leading to it."""
    return (Span(say.digits(str(number)), value=True, tone="accent", to=f"#i{number}"),)


def citation(runs: Sequence[Run]) -> tuple[Inline, ...]:
    """A source's citation, piece by piece."""
    out: list[Inline] = []
    for run in runs:
        if run in (FROM_LEFT, ENDS):
            # Word processors know no isolates: an embedding, and a mark behind it.
            out.append(ours("\u202a" if run == FROM_LEFT else "\u202c\u200f"))
        elif run.style == "fixed":
            out.append(ours(plain(run.text.text)))
        else:
            out.extend(_said(run))
    return tuple(out)


def _said(run: Run) -> tuple[Inline, ...]:
    to = plain(run.text.text.strip()) if run.style == "link" else ""
    to = to if to.lower().startswith(_WEB) else ""
    return value(run.text, italic=run.style == "title", tone="accent" if to else "", to=to)


def prose(
    text: Text,
    role: Role = "body",
    before: str = "",
    after: str = "",
    italic: bool = False,
) -> tuple[Paragraph, ...]:
    """Whole paragraphs out of the case, in their own direction."""
    held = [
        " ".join(each.split(" ")).strip(" ") for each in plain(text.text, lines=True).split("\n")
    ]
    parts = [each for each in held if each]
    if not parts:
        return ()
    lang = language(text.lang)
    rtl = direction(" ".join(parts), lang) == "rtl"
    parts[0] = before + parts[0]
    parts[-1] += after
    return tuple(
        Paragraph((Span(each, lang, False, rtl, italic=italic),), role, rtl, lang) for each in parts
    )


def quotation_marks(text: Text) -> tuple[str, str]:
    """Those of the language of a quote."""
    lang = language(text.lang)
    if lang in _GUILLEMETS or direction(text.text, lang) == "rtl":
        return "«", "»"
    return "“", "”"


def heading(level: int, text: str, listed: bool = True) -> Heading:
    """A heading of our own wording."""
    return Heading(level, (Span(text),), listed=listed)


def minor(level: int, text: str) -> Heading:
    """A small heading over a table or a list; not in the contents."""
    return Heading(level, (Span(text),), listed=False, minor=True)


def cell(*inlines: Inline | Iterable[Inline], role: Role = "body") -> Cell:
    """A field with one paragraph."""
    held = line(*inlines)
    return Cell((Paragraph(held, role),))


def facts(rows: Sequence[tuple[str, Iterable[Inline]]]) -> tuple[Block, ...]:
    """Labels and what they stand for; empty ones are left out."""
    held = [(label, tuple(words)) for label, words in rows]
    shown = tuple((cell(soft(label)), Cell((Paragraph(words),))) for label, words in held if words)
    return (Table((), shown, (30, 0), "facts"),) if shown else ()
