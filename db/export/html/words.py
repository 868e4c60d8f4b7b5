"""What the page says in words: dates, figures, sources, as the window and the dossier say them.

Hides which vocabulary each code is looked up in. Words are made here, so that the page holds no
second copy of the program's terms.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from db import when
from db.export.outgoing import Figure, Headline, Judgement, Source
from db.terms import (
    CONFIDENCES,
    COUNT_RULES,
    GRADINGS,
    MEASURES,
    WHO,
    label,
    likelihood,
)


@lru_cache(8192)
def date(edtf: str) -> str:
    """EDTF in words; text that is no date as it stands."""
    try:
        return when.show(edtf) if edtf else ""
    except when.InvalidDate:
        return edtf


@lru_cache(8192)
def short_date(edtf: str, clock: str = "", zone: str = "") -> str:
    """The same in a few letters, for lists and labels."""
    try:
        if clock:
            return when.show_short(when.When(edtf, clock=clock, zone=zone or None))
        return when.show_short(edtf) if edtf else ""
    except when.InvalidDate:
        return edtf


@lru_cache(8192)
def exactness(edtf: str, clock: str = "", zone: str = "") -> str:
    """One word for how exact a date is; "" without a date."""
    if not edtf:
        return ""
    try:
        value = when.When(edtf, clock=clock or None, zone=zone or None)
    except when.InvalidDate:
        return ""
    return when.precision(value)


def period(start: str, end: str) -> str:
    """ "since January 2015", "2015 – 2021", "until 2021"; "" when neither is known."""
    if start and end:
        return f"{date(start)} – {date(end)}"
    if start:
        return f"since {date(start)}"
    return f"until {date(end)}" if end else ""


def figure(given: Figure) -> tuple[str, str]:
    """What was counted ("Killed, civilians") and how many ("at least 40")."""
    who = "" if given.who == "all" else f", {label(WHO, given.who).lower()}"
    return label(MEASURES, given.measure) + who, given.words


def headline(shown: Headline) -> tuple[str, str, str]:
    """What was counted, how many, and the rule by which that was chosen."""
    return label(MEASURES, shown.measure), shown.words, label(COUNT_RULES, shown.rule)


def judgement(made: Judgement) -> tuple[str, str, str, str, str, str]:
    """What was judged, how, the two measures of how sure, the reasons, and by whom."""
    value = label(GRADINGS, made.value).lower() if made.field == "grading" else made.value
    return (
        made.field.replace("_", " "),
        value,
        likelihood(made.likelihood).lower() if made.likelihood else "",
        label(CONFIDENCES, made.confidence).lower() if made.confidence else "",
        made.reasons,
        made.by,
    )


def citation(source: Source) -> list[str]:
    """The parts of a citation in order: names, title, what it stands in, date, pages, numbers.

    In parts, because each keeps its own direction: dates between words of Arabic script would turn
    around.
    """
    csl = source.csl
    within = _text(csl, "container-title") or source.publisher
    parts = [
        _people(csl.get("author")),
        source.title,
        within if within != source.title else "",
        date(source.issued),
        _numbered("vol. ", _text(csl, "volume")),
        _numbered("no. ", _text(csl, "issue")),
        _numbered("p. ", _text(csl, "page")),
        _numbered("ISBN ", _text(csl, "ISBN")),
        _numbered("DOI ", _text(csl, "DOI")),
        _numbered("viewed ", date(_text(csl, "accessed"))),
    ]
    return [part for part in parts if part]


def archive(source: Source) -> str:
    """Where a source is kept, as text."""
    parts = (_text(source.csl, "archive"), _text(source.csl, "archive_location"))
    return ", ".join(part for part in parts if part)


def _text(csl: Mapping[str, object], field: str) -> str:
    value = csl.get(field, "")
    return value if isinstance(value, str) else ""


def _numbered(before: str, text: str) -> str:
    return before + text if text else ""


def _people(names: object) -> str:
    """Family name first; "et al." after the third of more than four."""
    if not isinstance(names, (list, tuple)):
        return ""
    found = [_person(name) for name in names if isinstance(name, Mapping)]
    shown = found if len(found) <= 4 else [*found[:3], "et al."]
    return "; ".join(name for name in shown if name)


def _person(name: Mapping[str, object]) -> str:
    literal = _text(name, "literal")
    family = " ".join(p for p in (_text(name, "non-dropping-particle"), _text(name, "family")) if p)
    return literal or ", ".join(p for p in (family, _text(name, "given")) if p)
