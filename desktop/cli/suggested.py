"""Suggestions as flat JSON for programs, and grouped in plain words for people."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict
from textwrap import shorten
from typing import TYPE_CHECKING

from db.terms import ACTS, HEDGES, MEASURES, QUALIFIERS, WHO, label

if TYPE_CHECKING:
    from db.reading.suggestion import FigureDetail, NameDetail, SpeechDetail, Suggestion

_HEADINGS = (
    ("date", "Dates"),
    ("actor", "Actors"),
    ("place", "Places"),
    ("figure", "Figures"),
    ("speech", "Who says what"),
)
_SPEAKER_MAX = 48
_IDS = ("record", "actor")
_BESIDE_EDTF = ("clock", "zone", "part_of_day", "calendar", "rule")


def as_object(found: Suggestion) -> dict[str, object]:
    """A suggestion with its details beside it; ids are text, see docs/command-line.md."""
    told: dict[str, object] = {
        "kind": found.kind,
        "start": found.start,
        "end": found.end,
        "text": found.text,
        "value": found.value,
        "ambiguous": found.ambiguous,
        "others": list(found.others),
        "why": found.why,
    }
    details = {} if found.detail is None else asdict(found.detail)
    for key, value in details.items():
        if key == "via":
            told[key] = [{**link, "actor": _id(link["actor"])} for link in value]
        elif key == "when":
            told |= {name: value[name] if value else None for name in _BESIDE_EDTF}
        else:
            # A detail's own "kind" is that of the record, not of the suggestion.
            told["record_kind" if key == "kind" else key] = _id(value) if key in _IDS else value
    return told


def _id(value: object) -> str | None:
    return None if value is None else str(value)


def groups(found: Sequence[Suggestion]) -> Iterator[tuple[str, list[tuple[str, ...]]]]:
    """A heading and rows of words for each kind there is, in reading order; equal rows once."""
    for kind, heading in _HEADINGS:
        rows = _counted(_row(each) for each in found if each.kind == kind)
        if rows:
            yield heading, rows


def _counted(rows: Iterable[tuple[str, str]]) -> list[tuple[str, ...]]:
    many: dict[tuple[str, str], int] = {}
    for row in rows:
        many[row] = many.get(row, 0) + 1
    return [(*row, f"{times} times" if times > 1 else "") for row, times in many.items()]


def _row(found: Suggestion) -> tuple[str, str]:
    from db.reading.suggestion import FigureDetail, NameDetail, SpeechDetail

    words = " ".join(found.text.split())
    if isinstance(found.detail, FigureDetail):
        return words, _figure(found.detail)
    if isinstance(found.detail, SpeechDetail):
        return _speech(words, found.detail)
    if isinstance(found.detail, NameDetail):
        return words, _name(words, found.detail, found.ambiguous)
    values = " or ".join((found.value, *found.others))
    return words, values + (" (to be chosen)" if found.ambiguous else "")


def _name(words: str, detail: NameDetail, ambiguous: bool) -> str:
    if detail.record is None:
        return "new" + (f", {detail.kind.replace('_', ' ')}" if detail.kind else "")
    held = "in the case" if detail.shown == words else f"in the case as {detail.shown}"
    return held + (", or another of this name" if ambiguous else "")


def _figure(detail: FigureDetail) -> str:
    return f"{label(MEASURES, detail.measure)}, {label(WHO, detail.who)}: {_number(detail)}"


def _number(detail: FigureDetail) -> str:
    if detail.state == "none":
        return "none"
    if detail.state != "value":
        return detail.state.replace("_", " ")
    word = label(QUALIFIERS, detail.qualifier).lower()
    if detail.qualifier in ("dozens", "several"):
        return word
    if detail.qualifier == "between":
        return f"between {detail.min:,} and {detail.max:,}"
    held = next((n for n in (detail.point, detail.min, detail.max) if n is not None), None)
    number = "not stated" if held is None else f"{held:,}"
    return number if detail.qualifier == "exact" else f"{word} {number}"


def _speech(cue: str, detail: SpeechDetail) -> tuple[str, str]:
    speaker = shorten(detail.speaker, _SPEAKER_MAX, placeholder=" …") or "(nobody named)"
    notes = [f"“{cue}”"]
    if detail.polarity == "negated":
        notes.append("negated")
    if detail.hedge != "none":
        notes.append(label(HEDGES, detail.hedge).lower())
    notes += [f"through {' '.join(link.words.split())}" for link in detail.via]
    return speaker, f"{label(ACTS, detail.act)} ({', '.join(notes)})"
