"""What the timeline's bar asks and shows, as it is kept for the person between two openings.

Hides that words which were typed are left out: nothing of a case's contents is kept beside it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from db import asking
from db.asking import All, Names, Question, Words, leaves, names_needed, parts
from db.errors import BadInput
from desktop.timeline.host import Host

_PARTS = ("filters", "shown")


def kept(host: Host) -> dict[str, object]:
    """What is asked, without what was typed, and what is switched on in the menu Show."""
    held = {part.name: part.keep() for part in host.view_parts if part.name in _PARTS}
    held["filters"] = asking.write(_with(host.panel.narrowed, lambda part: not _typed(part)))
    return held


def put(host: Host, held: Mapping[str, object]) -> None:
    """Ask and show that again, and nothing else; what cannot be read, or names a record that is
    gone, is left out."""
    host.panel.clear()
    for part in host.view_parts:
        if part.name == "shown" and part.name in held:
            try:
                part.read(held[part.name])()
            except BadInput:
                continue
    try:
        question = asking.read(held.get("filters"))
    except BadInput:
        return
    needed = names_needed(question)
    host.session.read(
        "names of kept filters",
        lambda reader: asking.names(reader, needed),
        partial(_ask, host, question),
    )


def _ask(host: Host, question: Question, names: Names) -> None:
    there = _with(question, lambda part: names_needed(part) <= names.keys())
    if parts(there):
        host.panel.put(there, names)


def _with(question: Question, wanted: Callable[[Question], bool]) -> Question:
    return All(tuple(part for part in parts(question) if wanted(part)))


def _typed(part: Question) -> bool:
    return any(isinstance(leaf, Words) for leaf in leaves(part))
