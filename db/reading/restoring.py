"""Putting removed passages back: a new version of a text, with what cleaning took out in its place.

Hides where a passage stood. A snapshot is evidence and never changes, so the restored text is a
new snapshot of the same source and the same original bytes; quotes of the old one stay where
they are, and it is told at which place of the new one the same words stand.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from db.errors import BadInput, NotFound
from db.language import say
from db.reader import Reader
from db.reading.originals import source_text
from db.records import quotes
from db.records.quotes import Quote, RemovedPassage, Snapshot
from db.step import Step

#: Added to the name of the cleaner of a text in which passages were put back.
BY_HAND = "; passages put back by hand"

_PARAGRAPH = "\n\n"


@dataclass(frozen=True, slots=True)
class Anchor:
    """A quote of the old version whose words stand in the new one at `start` to `end`."""

    quote: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Unanchored:
    """A quote of the old version without one place in the new one, and the sentence why."""

    quote: int
    exact: str
    why: str


@dataclass(frozen=True, slots=True)
class Restored:
    """The new version. `anchors` and `unanchored` together are all quotes of the old one.

    `insertions`: where the text grew, as (code point of the old text, code points put in).
    """

    snapshot: int
    anchors: tuple[Anchor, ...]
    unanchored: tuple[Unanchored, ...]
    insertions: tuple[tuple[int, int], ...]

    def place(self, start: int, end: int) -> tuple[int, int] | None:
        """Where words of the old text stand in the new; None when a passage came between them."""
        return _moved(self.insertions, start, end)


def restore(step: Step, snapshot_id: int, passages: Sequence[RemovedPassage]) -> Restored:
    """Make a new version of a text with these of its removed passages back in their place.

    Raises NotFound when the text is gone, BadInput when a passage is not one of those left out.
    """
    old = quotes.snapshot(step.reader, snapshot_id)
    if old is None:
        raise NotFound(say("The text is no longer in the case; nothing was put back."))
    chosen = list(dict.fromkeys(passages))
    if not chosen or any(each not in old.removed or not each.text.strip() for each in chosen):
        raise BadInput(
            say(
                "None of the passages chosen is one that was removed from this text; nothing was "
                "put back."
            )
        )
    placed = _placed(step.reader, old)
    back = [each for before, each in zip(old.removed, placed, strict=True) if before in chosen]
    text, insertions = _with(old.cleaned_text, back)
    kept = [
        replace(each, at=_shifted(insertions, each.at or 0))
        for before, each in zip(old.removed, placed, strict=True)
        if before not in chosen
    ]
    new = _add(step, old, text, kept)
    anchors, unanchored = _anchored(step.reader, snapshot_id, text, insertions)
    return Restored(new, anchors, unanchored, insertions)


def _add(step: Step, old: Snapshot, text: str, removed: Sequence[RemovedPassage]) -> int:
    url_requested, url_final = step.reader.row(
        "SELECT url_requested, url_final FROM snapshot WHERE id = ?", old.id
    ) or ("", "")
    return quotes.add_snapshot(
        step,
        old.source,
        text,
        captured_at=old.captured_at,
        cleaner=old.cleaner.removesuffix(BY_HAND) + BY_HAND,
        removed=removed,
        sha256=old.sha256,
        tool=old.tool,
        url_requested=url_requested,
        url_final=url_final,
        mime=old.mime,
        encoding=old.encoding,
        original_name=old.original_name,
        lang=old.lang,
    )


def _placed(reader: Reader, old: Snapshot) -> list[RemovedPassage]:
    """The removed passages, each with its place in the clean text."""
    if all(each.at is not None for each in old.removed):
        return list(old.removed)
    source = _source(reader, old)
    end = len(old.cleaned_text)
    if source is None:
        return [each if each.at is not None else replace(each, at=end) for each in old.removed]
    places = places_of(old.cleaned_text, source, old.removed)
    return [replace(each, at=at) for each, at in zip(old.removed, places, strict=True)]


def _source(reader: Reader, old: Snapshot) -> str | None:
    """The text that the offsets of what was removed count in; None when it is not held."""
    data = quotes.original(reader, old.sha256) if old.sha256 else None
    try:
        return None if data is None else source_text(data, old.original_name)
    except BadInput:
        return None


def places_of(text: str, source: str, removed: Sequence[RemovedPassage]) -> list[int]:
    """Where in the clean text each passage of `source` stood.

    Cleaning joins lines but changes no letter, so the letters kept before a passage are the
    letters of the clean text before its place.
    """
    letters = [not mark.isspace() and mark != "\ufeff" for mark in source]
    for each in removed:
        letters[each.start : each.end] = [False] * (each.end - each.start)
    before = [0]
    for kept in letters:
        before.append(before[-1] + kept)
    where = [at for at, mark in enumerate(text) if not mark.isspace()]
    counts = (before[min(each.start, len(source))] for each in removed)
    return [where[count] if count < len(where) else len(text) for count in counts]


def _with(text: str, back: Sequence[RemovedPassage]) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The text with the passages in it, and where it grew by how much."""
    pieces: list[str] = []
    insertions: list[tuple[int, int]] = []
    done = 0
    for each in sorted(back, key=lambda passage: (passage.at or 0, passage.start)):
        at = min(each.at or 0, len(text))
        words = each.text.replace("\r\n", "\n").strip()
        ahead = "".join(pieces[-1:]) if at == done and pieces else text[:at]
        if at == len(text):
            words = (_PARAGRAPH if text or pieces else "") + words
        elif not ahead or ahead.endswith("\n"):
            words += _PARAGRAPH
        else:
            words = ("" if ahead[-1:].isspace() else " ") + words
            words += "" if text[at].isspace() else " "
        pieces += [text[done:at], words]
        insertions.append((at, len(words)))
        done = at
    return "".join([*pieces, text[done:]]), tuple(insertions)


def _shifted(insertions: Sequence[tuple[int, int]], at: int) -> int:
    """A place of the old text in the new; what was put in at that very place comes before it."""
    return at + sum(length for where, length in insertions if where <= at)


def _moved(insertions: Sequence[tuple[int, int]], start: int, end: int) -> tuple[int, int] | None:
    places = [where for where, _ in insertions]
    if bisect_right(places, start) != bisect_right(places, end - 1):
        return None
    moved = _shifted(insertions, start)
    return moved, moved + end - start


def _anchored(
    reader: Reader, snapshot: int, text: str, insertions: Sequence[tuple[int, int]]
) -> tuple[tuple[Anchor, ...], tuple[Unanchored, ...]]:
    anchors: list[Anchor] = []
    unanchored: list[Unanchored] = []
    for quote in quotes.in_snapshot(reader, snapshot):
        place = _moved(insertions, quote.start, quote.end) or _only(text, quote)
        if place is not None and text[slice(*place)] == quote.exact:
            anchors.append(Anchor(quote.id, *place))
        else:
            why = say(
                "A passage was put back in the middle of these words, so they no longer stand "
                "together; the quote stays with the earlier version."
            )
            unanchored.append(Unanchored(quote.id, quote.exact, why))
    return tuple(anchors), tuple(unanchored)


def _only(text: str, quote: Quote) -> tuple[int, int] | None:
    """The one place where the words stand; None when there is none or more than one."""
    at = text.find(quote.exact)
    if at < 0 or text.find(quote.exact, at + 1) >= 0:
        return None
    return at, at + len(quote.exact)
