"""Sources as they stand in the list: by ISO 690 (numeric system), which is ours, or a CSL style.

Our own formatter: the page engine's bibliography evaluates code found in titles, and pieces in
different scripts must each be isolated or their dates turn around (24–30 printed as 30–24).
"""

from __future__ import annotations

import re

from db.dossier import citing
from db.dossier.clean import direction
from db.dossier.document import Run, Text
from db.dossier.wording import Wording
from db.records.sources import Person, Source

_LINKS = re.compile(r"(https?://|mailto:)[^\s<>\"]+", re.IGNORECASE)
#: The stops between our words, as scripts from right to left write them.
_FROM_RIGHT = str.maketrans({",": "،", ";": "؛"})
_WITHIN = ("article-newspaper", "article-magazine", "article-journal", "webpage", "post", "chapter")


def entry(source: Source, say: Wording, style: str = citing.ISO690) -> tuple[Run, ...]:
    """One source as it stands in the list, without its number. `style`: code of a style.

    A source of which a style has nothing to say is written by ISO 690. Raises BadStyle.
    """
    if style != citing.ISO690 and (runs := citing.entry(source, style, say.lang)):
        return runs
    return _iso690(source, say)


def _iso690(source: Source, say: Wording) -> tuple[Run, ...]:
    lang = source.fields.get("language", "")
    parts: list[list[Run]] = []
    if source.authors:
        parts.append(_people(source.authors, lang, say))
    within = source.type in _WITHIN
    parts.append([_value(source.title, lang, "value" if within else "title")])
    container = source.fields.get("container-title") or (source.publisher_name if within else "")
    named = bool(container) and container != source.title
    published = _imprint(source, container, say, not named)
    if named:
        published = [
            _value(container, "", "title" if within else "value"),
            _fixed(", "),
            *published,
        ]
    parts.append(published)
    parts.extend(_where(source, lang, say))
    runs: list[Run] = []
    for place, part in enumerate(parts):
        if place:
            runs.append(_fixed(" " if _ends(runs[-1]) else ". "))
        runs.extend(part)
    if not _ends(runs[-1]):
        runs.append(_fixed("."))
    if direction("", say.lang) == "rtl":
        runs = [
            _fixed(each.text.text.translate(_FROM_RIGHT)) if each.style == "fixed" else each
            for each in runs
        ]
    return tuple(runs)


def _people(people: tuple[Person, ...], lang: str, say: Wording) -> list[Run]:
    """Family name first; "et al." after the third of more than four."""
    words = say.words["citing"]
    shown = people if len(people) <= 4 else people[:3]
    runs: list[Run] = []
    for place, person in enumerate(shown):
        if place:
            last = place == len(shown) - 1 and len(shown) == len(people)
            between = f" {words['and']} " if last else ", " if person.literal else "; "
            runs.append(_fixed(between))
        runs.append(_value(_name(person), lang))
    if len(shown) < len(people):
        runs.append(_fixed(f" {words['et_al']}"))
    return runs


def _name(person: Person) -> str:
    if person.literal or not person.family:
        return person.literal or person.given
    glue = "" if person.particle.endswith(("-", "'", "’")) or not person.particle else " "
    family = f"{person.particle}{glue}{person.family}"
    parts = [part for part in (family, person.given, person.suffix) if part]
    return ("، " if direction(family, "") == "rtl" else ", ").join(parts)


def _imprint(source: Source, container: str, say: Wording, begins: bool) -> list[Run]:
    """Place: publisher, date, volume, number, pages. `begins`: nothing stands before it."""
    fields, words = source.fields, say.words["citing"]
    runs: list[Run] = []
    publisher = fields.get("publisher", "") or source.publisher_name
    if publisher and publisher != container:
        place = fields.get("publisher-place", "")
        if place:
            runs += [_value(place), _fixed(": ")]
        runs.append(_value(publisher))
    if runs:
        runs.append(_fixed(", "))
    if source.issued:
        date = say.date(source.issued)
        # A part of an entry begins with a capital ("About 2024").
        capital = begins and not runs
        runs.append(_value(date[:1].upper() + date[1:] if capital else date))
    else:
        runs.append(_fixed(f"[{words['no_date']}]"))
    page = fields.get("page", "")
    for before, text in (
        (words["volume"], fields.get("volume", "")),
        (words["issue"], fields.get("issue", "") or fields.get("number", "")),
        (words["pages" if re.search(r"[-–,]", page) else "page"], page),
    ):
        if text:
            runs += [_fixed(f", {before} "), _value(text)]
    return runs


def _where(source: Source, lang: str, say: Wording) -> list[list[Run]]:
    """Identifiers, archive, when it was seen and where it is to be found."""
    fields, words = source.fields, say.words["citing"]
    parts: list[list[Run]] = []
    for name, field in (("ISBN ", "ISBN"), ("DOI ", "DOI")):
        if fields.get(field):
            parts.append([_fixed(name), _value(fields[field])])
    archive = ", ".join(
        each for each in (fields.get("archive"), fields.get("archive_location")) if each
    )
    if archive:
        parts.append([_fixed(f"{words['archive']}: "), _value(archive, lang)])
    if fields.get("accessed"):
        seen = say.date(fields["accessed"])
        parts.append([_fixed(f"[{words['viewed']} "), _value(seen), _fixed("]")])
    if fields.get("URL"):
        url = fields["URL"].strip()
        style = "link" if _LINKS.fullmatch(url) else "value"
        parts.append([_fixed(f"{words['available']}: "), Run(Text(url), style)])  # type: ignore[arg-type]
    return parts


def _value(text: str, lang: str = "", style: str = "value") -> Run:
    return Run(Text(text, lang), "title" if style == "title" else "value")


def _fixed(text: str) -> Run:
    return Run(Text(text), "fixed")


def _ends(run: Run) -> bool:
    return run.text.text.rstrip('”"’»').endswith((".", "?", "!", "؟", "۔", "…"))
