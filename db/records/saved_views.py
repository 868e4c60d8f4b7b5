"""Saved views: what was asked, how it was arranged and where one looked, under a name.

They are rows like any other: synced, logged, undone. What stands in the definition belongs to the
parts of the timeline that wrote it, each under its own name; here it is only guarded against
being no JSON at all.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

from db.errors import BadInput
from db.language import say
from db.reader import Reader
from db.search.fold import fold
from db.step import Step

LONGEST = 120
_LARGEST = 200_000  # characters of JSON

#: What each part keeps, by the part's name: plain JSON values.
Definition = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class SavedView:
    """A view under its name."""

    id: int
    name: str


def every(reader: Reader) -> tuple[SavedView, ...]:
    """All views by name; not the places of the network, which are kept in the same way."""
    rows = reader.rows(
        "SELECT id, name FROM saved_view WHERE deleted = 0 "
        "AND substr(definition, 1, 11) <> '{\"network\":'"
    )
    return tuple(sorted((SavedView(*row) for row in rows), key=lambda v: (fold(v.name), v.id)))


def named(reader: Reader, name: str) -> SavedView | None:
    """The view of this name, whatever its capitals; of several the one made first."""
    key = fold(" ".join(name.split()))
    found = [view for view in every(reader) if fold(view.name) == key]
    return min(found, key=lambda view: view.id) if found else None


def definition(reader: Reader, view: int) -> Definition:
    """What a view holds. Raises BadInput when it cannot be read."""
    text = reader.value("SELECT definition FROM saved_view WHERE id = ? AND deleted = 0", view)
    if text is None:
        raise BadInput(say("This view is no longer in the case. The timeline was left as it is."))
    try:
        held = json.loads(text) if len(text) <= _LARGEST else None
    except (ValueError, RecursionError):
        held = None
    if not isinstance(held, dict):
        raise BadInput(
            say(
                "This view cannot be read. The timeline was left as it is; save the view "
                "anew or delete it."
            )
        )
    return held


def create(step: Step, name: str, held: Definition) -> int:
    """A new view. Raises BadInput for a name that is empty, too long or taken."""
    return step.insert("saved_view", name=_free(step, name, 0), definition=_text(held))


def rename(step: Step, view: int, name: str) -> None:
    """Another name for it."""
    step.update("saved_view", view, name=_free(step, name, view))


def overwrite(step: Step, view: int, held: Definition) -> None:
    """Keep something else under the same name."""
    step.update("saved_view", view, definition=_text(held))


def delete(step: Step, view: int) -> None:
    """Take it away."""
    step.delete("saved_view", view)


def _free(step: Step, name: str, own: int) -> str:
    clean = " ".join(name.split())
    if not 0 < len(clean) <= LONGEST:
        raise BadInput(
            say(
                "The name of a view has between 1 and {longest} letters. Nothing changed.",
                longest=LONGEST,
            )
        )
    taken = named(step.reader, clean)
    if taken is not None and taken.id != own:
        raise BadInput(
            say("There is a view called “{name}” already. Choose another name.", name=taken.name)
        )
    return clean


def _text(held: Definition) -> str:
    return json.dumps(dict(held), ensure_ascii=False, separators=(",", ":"), sort_keys=True)
