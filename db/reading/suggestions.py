"""Words of a text that may be a date, or the name of an actor or place of the case.

Hides how phrases are found before `db.when` judges them. Suggestions only: nothing is
merged or dated by them, and a date that can be read in more than one way says so.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from db import when
from db.reader import Reader
from db.reading.suggestion import Named, Suggestion
from db.search.fold import words
from db.when import Candidate

_MONTH = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?"
    r"|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
_WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_YEAR = r"(?:1[0-9]|20)\d\d"
_UNIT = (
    r"(?:day|night|week|weekend|month|year|decade|century|spring|summer|autumn|fall|winter"
    rf"|{_MONTH}|{_WEEKDAY})"
)
_CORE = re.compile(
    rf"\b(?:\d{{4}}-\d\d-\d\d|\d{{1,2}}[./]\d{{1,2}}[./]\d{{2,4}}"
    rf"|{_DAY}(?:\s*[-–]\s*{_DAY})? (?:of )?{_MONTH}(?:,? {_YEAR})?"
    rf"|{_MONTH} {_DAY}(?:\s*[-–]\s*{_DAY})?(?:,? {_YEAR})?\b|{_MONTH},? {_YEAR}"
    rf"|(?:[Ee]arly|[Mm]id|[Ll]ate)[- ](?:{_MONTH}(?: {_YEAR})?|{_YEAR})"
    rf"|(?:[Tt]his|[Ll]ast|[Nn]ext|[Pp]ast) {_UNIT}|{_WEEKDAY}|{_MONTH}"
    rf"|(?:[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)(?: of)? {_YEAR}"
    r"|[Yy]esterday|[Tt]oday|[Tt]onight|\d+ (?:day|week|month|year)s? ago"
    rf"|{_YEAR}(?:s\b)?|\d{{1,2}} [^\W\d_]{{3,12}} \d{{4}})(?![\w/-])"
)
_LEAD = re.compile(
    r"(?:\b(?:[Oo]n|[Ii]n|[Dd]uring|[Ss]ince|[Uu]ntil|[Bb]efore|[Aa]fter|[Bb]y|[Aa]round|[Aa]bout"
    r"|[Bb]etween|[Ff]rom|[Ll]ast|[Tt]his|[Nn]ext|[Ee]arly|[Ll]ate|[Tt]he|[Oo]ver|[Ee]nd|of"
    r"|[Ee]arlier|[Ll]ater) )+\Z"
)
_TAIL = re.compile(r" (?:and|to|until|through|or|-|–) ")
# Words that are months only where something beside them says so.
_WORDS = frozenset({"May", "March", "Mar", "Sun"})
_ACRONYM_MAX = 4


def suggest(
    text: str, published: str | None = None, known: Iterable[Named] = (), language: str = ""
) -> list[Suggestion]:
    """Everything a text seems to hold, in reading order. `language`: of the text (BCP 47)."""
    found = dates(text, published) + names(text, known)
    return sorted(found, key=lambda each: (each.start, each.end, each.kind))


def dates(text: str, published: str | None = None) -> list[Suggestion]:
    """The dates a text seems to give, in reading order: English wording, and numeric dates.

    `published` (EDTF) lets "On Monday" and "in October" be resolved. Raises InvalidDate.
    """
    found: list[Suggestion] = []
    at = 0
    while core := _CORE.search(text, at):
        at = core.end()
        read = _longest(text, core, published)
        if read is None or (found and read[0] < found[-1].end):
            continue
        start, end, candidates = read
        values = tuple(dict.fromkeys(each.when.edtf for each in candidates))
        found.append(
            Suggestion(
                "date",
                start,
                end,
                text[start:end],
                values[0],
                len(values) > 1 or candidates[0].ambiguous,
                values[1:],
            )
        )
        at = end
    return found


def names(text: str, known: Iterable[Named]) -> list[Suggestion]:
    """Where names of the case stand in a text, the longest name first where they overlap."""
    by_words: dict[tuple[str, ...], list[Named]] = {}
    longest: dict[str, int] = {}
    for name in known:
        parts = tuple(word for _, _, word in words(name.text))
        if parts and sum(map(len, parts)) > 1:
            by_words.setdefault(parts, []).append(name)
            longest[parts[0]] = max(longest.get(parts[0], 0), len(parts))
    stream = words(text)
    found: list[Suggestion] = []
    at = 0
    while at < len(stream):
        most = longest.get(stream[at][2], 0)
        length, bearers = _bearers(text, stream[at : at + most], by_words)
        if bearers:
            start, end = stream[at][0], stream[at + length - 1][1]
            ids = tuple(dict.fromkeys(str(bearer.id) for bearer in bearers))
            exact = text[start:end]
            found.append(
                Suggestion(bearers[0].kind, start, end, exact, ids[0], len(ids) > 1, ids[1:])
            )
        at += max(1, length)
    return found


def names_of_case(reader: Reader) -> list[Named]:
    """Every name of the actors and places of a case."""
    out: list[Named] = []
    for number, text in reader.rows(
        "SELECT n.actor, n.text FROM actor_name n JOIN actor a ON a.id = n.actor "
        "WHERE n.deleted = 0 AND a.deleted = 0"
    ):
        out.append(Named("actor", number, text))
    for number, text in reader.rows(
        "SELECT n.place, n.text FROM place_name n JOIN place p ON p.id = n.place "
        "WHERE n.deleted = 0 AND p.deleted = 0"
    ):
        out.append(Named("place", number, text))
    return out


def _longest(
    text: str, core: re.Match[str], published: str | None
) -> tuple[int, int, list[Candidate]] | None:
    """The widest phrase around a core that is understood as one date."""
    for start, end in _spans(text, core):
        phrase = text[start:end]
        if phrase in _WORDS:
            continue
        candidates = when.read(phrase, published, language="en")
        if candidates:
            return start, end, candidates
    return None


def _spans(text: str, core: re.Match[str]) -> Iterator[tuple[int, int]]:
    """Stretches to try, widest first: with what leads to the core, and with a second date after."""
    starts = [core.start()]
    lead = _LEAD.search(text, max(0, core.start() - 40), core.start())
    if lead:
        starts += [lead.start() + word.start() for word in re.finditer(r"\S+", lead[0])]
    ends = [core.end()]
    joint = _TAIL.match(text, core.end())
    second = _CORE.match(text, joint.end()) if joint else None
    if second:
        ends.append(second.end())
    for end in sorted(ends, reverse=True):
        for start in sorted(starts):
            yield start, end


def _bearers(
    text: str,
    stretch: list[tuple[int, int, str]],
    by_words: dict[tuple[str, ...], list[Named]],
) -> tuple[int, list[Named]]:
    """Who bears the longest name that a stretch of words begins with, and how many words it has."""
    for length in range(len(stretch), 0, -1):
        held = by_words.get(tuple(word for _, _, word in stretch[:length]), [])
        start, end = stretch[0][0], stretch[length - 1][1]
        found = [name for name in held if _as_written(name.text, text, start, end)]
        if found:
            return length, found
    return 0, []


def _as_written(name: str, text: str, start: int, end: int) -> bool:
    """ "IS" and "US" are names, "is" and "us" are not; nor is the beginning of "IS-K"."""
    if len(name) > _ACRONYM_MAX or not name.isupper():
        return True
    return text[start:end] == name and not re.match(r"[-‑–]\w", text[end : end + 2])
