"""The words of a list of records: whole sentences, for each language bends nouns its own way."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from db.language import Forms


@dataclass(frozen=True, slots=True)
class Wording:
    """What a page calls what it lists and what can be done there.

    `empty`, `hint`: what an empty list says, `first`: its button when that is not `new`;
    `nothing`: when nothing matches; `tag`: "" where there are no tags; `sort`: the words for the
    order of a column, by its head.
    """

    icon: str
    named: str
    counted: Forms
    empty: str
    hint: str
    nothing: str
    new: str
    filter: str
    delete_one: str
    delete: str
    change: str
    tag: str
    edit: str
    every: str
    sort: Callable[[str], str]
    first: str = ""
