"""Bookmarks: windows of time under a name, kept in the case and travelling with it.

Hides the form in which a window is kept. One that a stranger's file holds in another form is left
out, never guessed at.
"""

from __future__ import annotations

import json
from dataclasses import dataclass

from db.errors import BadInput
from db.language import say
from db.reader import Reader
from db.search.fold import fold
from db.step import Step

LONGEST = 120
_FARTHEST = 1 << 60  # seconds: beyond this no date lies


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A window [start, end) in seconds since 1970, UTC, under its name."""

    id: int
    name: str
    start: int
    end: int


def every(reader: Reader) -> tuple[Bookmark, ...]:
    """All bookmarks, the earliest window first."""
    rows = reader.rows("SELECT id, name, definition FROM bookmark WHERE deleted = 0")
    found = []
    for number, name, text in rows:
        window = _window(text)
        if window is not None:
            found.append(Bookmark(number, name, *window))
    return tuple(sorted(found, key=lambda each: (each.start, each.end, fold(each.name), each.id)))


def make(step: Step, name: str, start: int, end: int) -> int:
    """A new bookmark. Raises BadInput for a name or a window that cannot be kept."""
    return step.insert("bookmark", name=_named(name), definition=_written(start, end))


def rename(step: Step, bookmark: int, name: str) -> None:
    """Another name."""
    step.update("bookmark", bookmark, name=_named(name))


def move(step: Step, bookmark: int, start: int, end: int) -> None:
    """Another window under the same name."""
    step.update("bookmark", bookmark, definition=_written(start, end))


def delete(step: Step, bookmark: int) -> None:
    """Take a bookmark away."""
    step.delete("bookmark", bookmark)


def _named(name: str) -> str:
    plain = " ".join(name.split())
    if not plain:
        raise BadInput(say("A bookmark needs a name."))
    if len(plain) > LONGEST:
        raise BadInput(
            say("The name of a bookmark can have {longest} letters at most.", longest=LONGEST)
        )
    return plain


def _written(start: int, end: int) -> str:
    if not -_FARTHEST < start < end < _FARTHEST:
        raise BadInput(say("A bookmark needs a window of time that ends after it starts."))
    return json.dumps({"start": start, "end": end})


def _window(text: str) -> tuple[int, int] | None:
    try:
        held = json.loads(text)
    except (ValueError, RecursionError):
        return None
    if not isinstance(held, dict):
        return None
    start, end = held.get("start"), held.get("end")
    if type(start) is not int or type(end) is not int:
        return None
    return (start, end) if -_FARTHEST < start < end < _FARTHEST else None
