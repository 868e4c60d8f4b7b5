"""Sources as ISO 690 (numeric system) writes them, in pieces that keep their own language.

Our own formatter: the page engine's bibliography evaluates code found in titles, and pieces in
different scripts must each be isolated or their dates turn around (24–30 printed as 30–24).
"""

from __future__ import annotations

import re

from db import when
from db.dossier.document import Run, Text
from db.records.sources import Person, Source

_LINKS = re.compile(r"(https?://|mailto:)[^\s<>\"]+", re.IGNORECASE)
_DATE_WORDS = ("about ", "between ", "early ", "late ", "mid-", "perhaps ", "one of ", "a day in ")
_WITHIN = ("article-newspaper", "article-magazine", "article-journal", "webpage", "post", "chapter")


def entry(source: Source) -> tuple[Run, ...]:
    """One source as it stands in the list, without its number."""
    lang = source.fields.get("language", "")
    parts: list[list[Run]] = []
    if source.authors:
        parts.append(_people(source.authors, lang))
    within = source.type in _WITHIN
    parts.append([_value(source.title, lang, "value" if within else "title")])
    container = source.fields.get("container-title") or (source.publisher_name if within else "")
    published = _imprint(source, container)
    if container and container != source.title:
        name = _value(container, "", "title" if within else "value")
        published = [name, _fixed(", "), *published] if published else [name]
    if published:
        parts.append([_capital(published[0]), *published[1:]])
    parts.extend(_where(source, lang))
    runs: list[Run] = []
    for place, part in enumerate(parts):
        if place:
            runs.append(_fixed(" " if _ends(runs[-1]) else ". "))
        runs.extend(part)
    if not _ends(runs[-1]):
        runs.append(_fixed("."))
    return tuple(runs)


def _people(people: tuple[Person, ...], lang: str) -> list[Run]:
    """Family name first; "et al." after the third of more than four."""
    shown = people if len(people) <= 4 else people[:3]
    runs: list[Run] = []
    for place, person in enumerate(shown):
        if place:
            last = place == len(shown) - 1 and len(shown) == len(people)
            runs.append(_fixed(" and " if last else ", " if person.literal else "; "))
        name = person.literal or ", ".join(p for p in (person.family, person.given) if p)
        runs.append(_value(name, lang))
    if len(shown) < len(people):
        runs.append(_fixed(" et al"))
    return runs


def _imprint(source: Source, container: str) -> list[Run]:
    """Place: publisher, date, volume, number, pages."""
    fields = source.fields
    runs: list[Run] = []
    publisher = fields.get("publisher", "") or source.publisher_name
    if publisher and publisher != container:
        place = fields.get("publisher-place", "")
        if place:
            runs += [_value(place), _fixed(": ")]
        runs.append(_value(publisher))
    for before, text in (
        ("", when.show(source.issued, nbsp=True) if source.issued else ""),
        ("vol. ", fields.get("volume", "")),
        ("no. ", fields.get("issue", "") or fields.get("number", "")),
        ("p. ", fields.get("page", "")),
    ):
        if text:
            if runs:
                runs.append(_fixed(", "))
            if before:
                runs.append(_fixed(before))
            runs.append(_value(text))
    return runs


def _where(source: Source, lang: str) -> list[list[Run]]:
    """Identifiers, archive, when it was seen and where it is to be found."""
    fields = source.fields
    parts: list[list[Run]] = []
    for name, field in (("ISBN ", "ISBN"), ("DOI ", "DOI")):
        if fields.get(field):
            parts.append([_fixed(name), _value(fields[field])])
    archive = ", ".join(
        each for each in (fields.get("archive"), fields.get("archive_location")) if each
    )
    if archive:
        parts.append([_fixed("Archive: "), _value(archive, lang)])
    if fields.get("accessed"):
        seen = when.show(fields["accessed"], nbsp=True)
        parts.append([_fixed("[Viewed "), _value(seen), _fixed("]")])
    if fields.get("URL"):
        url = fields["URL"].strip()
        style = "link" if _LINKS.fullmatch(url) else "value"
        parts.append([_fixed("Available from: "), Run(Text(url), style)])  # type: ignore[arg-type]
    return parts


def _value(text: str, lang: str = "", style: str = "value") -> Run:
    return Run(Text(text, lang), "title" if style == "title" else "value")


def _fixed(text: str) -> Run:
    return Run(Text(text), "fixed")


def _capital(run: Run) -> Run:
    """A part begins with a capital letter ("About 2024"); names are left as they are written."""
    text = run.text.text
    begins = text.replace("\u00a0", " ").startswith(_DATE_WORDS)
    return _value(text[:1].upper() + text[1:]) if begins else run


def _ends(run: Run) -> bool:
    return run.text.text.rstrip('”"’»').endswith((".", "?", "!", "؟", "۔", "…"))
