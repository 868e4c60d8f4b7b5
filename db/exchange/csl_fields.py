"""What lists of references say, in the variables of CSL 1.0.2: names, dates, pages.

Hides the ways in which dates and names are written there. Dates become EDTF or are told as not
understood; nothing is guessed.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from db import when
from db.exchange import month_names

#: The variables that are dates and the ones that are names.
DATES = frozenset(
    {"accessed", "available-date", "event-date", "issued", "original-date", "submitted"}
)
NAMES = frozenset(
    {
        *("author", "chair", "collection-editor", "compiler", "composer", "container-author"),
        *("contributor", "curator", "director", "editor", "editorial-director"),
        *("executive-producer", "guest", "host", "interviewer", "illustrator", "narrator"),
        *("organizer", "original-author", "performer", "producer", "recipient"),
        *("reviewed-author", "script-writer", "series-creator", "translator"),
    }
)
TYPES = frozenset(
    {
        *("article", "article-journal", "article-magazine", "article-newspaper", "bill", "book"),
        *("broadcast", "chapter", "classic", "collection", "dataset", "document", "entry"),
        *("entry-dictionary", "entry-encyclopedia", "event", "figure", "graphic", "hearing"),
        *("interview", "legal_case", "legislation", "manuscript", "map", "motion_picture"),
        *("musical_score", "pamphlet", "paper-conference", "patent", "performance", "periodical"),
        *("personal_communication", "post", "post-weblog", "regulation", "report", "review"),
        *("review-book", "software", "song", "speech", "standard", "thesis", "treaty", "webpage"),
    }
)
_SEASONS = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}
_PARTS = ("family", "given", "dropping-particle", "non-dropping-particle", "suffix", "literal")


@dataclass(frozen=True, slots=True)
class Entry:
    """One reference. `fields`: CSL variables; dates EDTF, names lists of CSL names. `native`: the
    entry as it stood, letter for letter; `row`: counted from 1; `remarks`: what was not understood;
    `tags`: its keywords, each; `files`: paths of files attached to it elsewhere, not followed.
    """

    row: int
    key: str
    fields: Mapping[str, object]
    native: str
    remarks: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    files: tuple[str, ...] = ()


def date(value: object) -> str:
    """EDTF of a date as CSL writes it (parts, circa, season, literal, raw) or as text; "" when it
    is not understood or can be read in two ways."""
    if isinstance(value, list) and value and isinstance(value[0], Mapping):
        value = value[0]
    if isinstance(value, Mapping):
        parts = value.get("date-parts")
        if isinstance(parts, list) and parts:
            return _of_parts(parts, value)
        return date(value.get("raw") or value.get("literal") or value.get("edtf") or "")
    if isinstance(value, int):
        return _year(value) or ""
    if not isinstance(value, str) or not value.strip():
        return ""
    return words(value)


def words(text: str) -> str:
    """EDTF of a date in words, figures or any notation; "" when unsure."""
    text = " ".join(text.split()).strip(" ,;")
    text = re.sub(r"^(\d{4})-00(?:-00)?$", r"\1", re.sub(r"^(\d{4}-\d\d)-00$", r"\1", text))
    text = re.sub(r"^(\d{4})/(\d\d?)(?:/(\d\d?))?/*$", _slashes, text)
    text = re.sub(r"^(\d{4})/+$", r"\1", text)
    if when.is_valid(text):
        return "" if re.fullmatch(r"\d{4}/\d{1,2}", text) else text
    season = re.fullmatch(r"(\d{4})/{2,3}(\w+)|(\w+) (\d{4})", text)
    if season:
        number = _SEASONS.get((season[2] or season[3]).casefold())
        if number:
            return f"{season[1] or season[4]}-{number}"
    older = _older(text)
    if older and when.is_valid(older):
        return older
    abroad = month_names.edtf(text)
    if abroad and when.is_valid(abroad):
        return abroad
    found = when.read(text)
    sure = len(found) == 1 and not found[0].ambiguous
    return (found[0].when.edtf or "") if sure else ""


def _slashes(found: re.Match[str]) -> str:
    return "-".join(part.zfill(2) for part in found.groups() if part)


def _older(text: str) -> str:
    """EDTF as it was written before 2019: u for an unknown figure, unknown, open, ?~."""
    text = re.sub(r"\d[\du]{3}(?:-[\du]{2}){0,2}", lambda found: found[0].replace("u", "X"), text)
    text = re.sub(r"\?~|~\?", "%", text)
    start, slash, end = text.partition("/")
    if not slash:
        return text
    start = "" if start in ("unknown", "*") else ".." if start == "open" else start
    end = "" if end in ("unknown", "*") else ".." if end in ("open", "") else end
    return f"{start}/{end}"


def _of_parts(parts: list[object], value: Mapping[str, object]) -> str:
    ends = [_of_part(part) for part in parts[:2]]
    if not ends or ends[0] is None:
        return ""
    first = ends[0]
    season = _season(value.get("season"))
    if season and re.fullmatch(r"-?\d{4}", first):
        first = f"{first}-{season}"
    if str(value.get("circa", "")).casefold() not in ("", "0", "false", "none"):
        first += "~"
    edtf = first if len(ends) == 1 else f"{first}/{'..' if ends[1] is None else ends[1]}"
    return edtf if when.is_valid(edtf) else ""


def _season(value: object) -> str:
    text = str(value or "").strip().casefold()
    number = int(text) if text.isdigit() else _SEASONS.get(text, 0)
    number += 20 if 1 <= number <= 4 else 0
    return str(number) if 21 <= number <= 24 else ""


def _of_part(part: object) -> str | None:
    """A year, month or day; None for an open end ([0], [] or [""])."""
    numbers: list[int] = []
    for each in part if isinstance(part, list) else [part]:
        if not re.fullmatch(r"-?\d{1,6}", str(each).strip()):
            break
        numbers.append(int(str(each)))
    while numbers and numbers[-1] == 0:
        numbers.pop()
    if not numbers:
        return None
    out = _year(numbers[0])
    if out and len(numbers) > 1 and 21 <= numbers[1] <= 24:
        return f"{out}-{numbers[1]}"
    return out and "-".join([out, *(f"{each:02d}" for each in numbers[1:3])])


def _year(year: int) -> str | None:
    if abs(year) > 9999:
        return f"Y{year}"
    return f"-{-year:04d}" if year < 0 else f"{year:04d}"


def name(value: object) -> dict[str, str] | None:
    """A CSL name with the parts that CSL knows; None when there is nothing in it."""
    if isinstance(value, str):
        return {"literal": value.strip()} if value.strip() else None
    if not isinstance(value, Mapping):
        return None
    parts = {part: str(value[part]).strip() for part in _PARTS if value.get(part)}
    return {part: text for part, text in parts.items() if text} or None


def inverted(text: str) -> dict[str, str] | None:
    """A name as lists write it: "Family, Given, Suffix"; several words without a comma are a body
    or a name whose parts cannot be told, one word is a family name."""
    parts = [part.strip() for part in text.split(",")]
    if not text.strip(" ,"):
        return None
    if len(parts) == 1:
        return {"family": parts[0]} if len(parts[0].split()) == 1 else {"literal": parts[0]}
    out = {"family": parts[0], "given": parts[1], "suffix": ", ".join(parts[2:])}
    return {part: words for part, words in out.items() if words}


def keywords(text: str) -> tuple[str, ...]:
    """The words of a list that sets them apart by commas or semicolons, each once."""
    parts = (" ".join(each.split()) for each in re.split(r"[;,]", text))
    return tuple(dict.fromkeys(each for each in parts if each))


def isbn_or_issn(text: str) -> dict[str, str]:
    """A number of a book or of a journal, told apart by its length."""
    text = text.strip()
    if not text:
        return {}
    digits = re.sub(r"[^0-9Xx]", "", text)
    return {"ISSN" if len(digits) == 8 else "ISBN": text}
