"""A source as citation styles ask for it: variables, names and dates by their CSL names.

Hides which of our fields stand for which variable, and what a style is told about a date that is
not exact.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from db.export.csl_dates import Told, told
from db.export.csl_json import CONTAINED
from db.records.sources import Person, Source

DATES = frozenset({"issued", "accessed", "original-date", "event-date", "submitted"})
_FIRST_PAGE = re.compile(r"[^\W_]+")
_PLAIN = frozenset({"type", "language", "note", "abstract", "keyword"})


@dataclass(frozen=True, slots=True)
class Item:
    """One source. `texts` by variable; `dates` as lists hold them; `lang` of its words."""

    kind: str
    lang: str
    texts: Mapping[str, str]
    names: Mapping[str, tuple[Person, ...]]
    dates: Mapping[str, Told]


def item(source: Source) -> Item:
    """A source of the case."""
    texts = {
        name: text.strip()
        for name, text in source.fields.items()
        if name not in DATES and name not in _PLAIN and text.strip()
    }
    lang = source.fields.get("language", "")
    dates = {}
    for name in DATES:
        form = told(source.fields[name]) if source.fields.get(name) else None
        if form is not None:
            dates[name] = form
    _name_publisher(source, texts)
    if first := _FIRST_PAGE.match(texts.get("page", "")):
        texts["page-first"] = first[0]
    return Item(
        source.type, lang, texts, {"author": source.authors} if source.authors else {}, dates
    )


def _name_publisher(source: Source, texts: dict[str, str]) -> None:
    """Who published it, where only the outlet says so; and a title where there is none."""
    untitled = "title" not in texts
    texts.setdefault("title", source.title)
    name = source.publisher_name
    if not name or texts.get("container-title") or texts.get("publisher"):
        return
    if untitled and texts["title"] == name:
        return
    texts["container-title" if source.type in CONTAINED else "publisher"] = name
