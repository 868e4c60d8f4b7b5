"""What an article says about itself: headline, byline, place line, outlet, date, captions.

Hides the shapes in which newspapers print these. A name is kept as printed: which part of
"Muhammad Qasem" is a family name cannot be known from the page.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from db.language import say

_WORD = r"[^\W\d_][\w.'’\-]*"
_BYLINE = re.compile(
    rf"(?:by|par|von|por|автор|авторы|муаллиф|بقلم|نویسنده|گزارش(?:گر)?|تحریر)\s*[:：]?\s+"
    rf"(?P<names>{_WORD}(?:[ ,&]+{_WORD}){{0,9}})",
    re.IGNORECASE,
)
_JOINT = re.compile(
    r"\s*(?:,\s*(?:and\s+)?|&|\band\b|\bet\b|\bund\b|\by\b|\s+и\s+|\s+و\s+)\s*", re.I
)
_CAPITALS = r"[A-Z\u00c0-\u00de]"
_DATELINE = re.compile(
    rf"(?P<place>{_CAPITALS}{{2,20}}(?:[ '’.\-]{{1,2}}{_CAPITALS}{{1,20}}){{0,4}})"
    r"(?P<rest>(?:,\s*[^\W\d_][\w. ]{1,30}?)?)"
    r"(?:\s*\((?P<agency>[A-Za-z./ ]{2,30})\))?\s*(?:--|—|–|-)\s+(?=\S)"
)
_COPYRIGHT = re.compile(
    r"(?:\(c\)|©|copyright)\s*(?:©\s*)?(?:(?P<year>\d{4})(?:\s*[-–]\s*\d{4})?)?\s*[,:]?\s*(?:by\s+)?"
    r"(?P<outlet>[^\W\d_][^|]{1,60}?)?\s*(?:[.,]?\s*all rights reserved)?[.]?",
    re.IGNORECASE,
)
_DATED = re.compile(
    r"(?:first published|published(?: on| at)?|posted(?: on)?|last updated|updated(?: on)?|date"
    r"|опубликовано|نشر في|تاریخ انتشار)\s*[:：]?\s*(?P<date>.{4,40})",
    re.IGNORECASE,
)
_CREDIT = re.compile(r"[\[(](?P<credit>[^\[\]()]{2,60})[\])]\s*$")
_AGENCY = re.compile(
    r"\b(?:AFP|AP|Reuters|Getty|EPA|EFE|TASS|Xinhua|Anadolu|ANI|PTI|IRNA|RFE/RL|VOA|photo|photos"
    r"|foto|image|images|courtesy|handout|file|screenshot|video|twitter|facebook|telegram|youtube)"
    r"\b|/",
    re.IGNORECASE,
)
_PHOTO = re.compile(r"(?:photo|image|picture|foto|caption)(?: by| credit)?\s*:", re.IGNORECASE)
_NAME = r"(?:[A-Z][\w/&.’'-]*)(?: [A-Z][\w/&.’'-]*){0,3}"
_TOLD = re.compile(rf"\btold ({_NAME})")
_STATEMENT = re.compile(rf"\b(?:statement|interview|remarks) (?:to|with) (?:the )?({_NAME})")
_AGENCIES = frozenset({"Reuters", "AFP", "AP", "TASS", "Xinhua", "Congress", "Parliament"})


@dataclass(frozen=True, slots=True)
class Dateline:
    """ "HERAT -- " before the first sentence: the words as printed and the place they name."""

    printed: str
    place: str
    agency: str = ""


@dataclass(frozen=True, slots=True)
class Copyright:
    """A copyright line: the year ("" when none is printed) and who is named."""

    year: str
    outlet: str


def byline(text: str) -> tuple[str, ...]:
    """The names of a byline such as "By Omar and Muhammad Qasem", or ()."""
    found = _BYLINE.fullmatch(text.rstrip(".")) if len(text) <= 120 else None
    if not found:
        return ()
    names = [name.strip() for name in _JOINT.split(found["names"])]
    # "By attacking neighbours" opens a sentence; names carry capitals where there are any.
    if any(name[:1].islower() for name in names if name):
        return ()
    return tuple(name for name in names if name)


def dateline(text: str) -> Dateline | None:
    """The place line a paragraph opens with, or None."""
    found = _DATELINE.match(text)
    if not found:
        return None
    place = (found["place"].title() + found["rest"]).strip()
    return Dateline(found[0].rstrip(), place, found["agency"] or "")


def copyright_line(text: str) -> Copyright | None:
    """What a copyright line says, or None when the text is not one."""
    found = _COPYRIGHT.fullmatch(text) if len(text) <= 120 else None
    if not found or not (found["year"] or found["outlet"]):
        return None
    return Copyright(found["year"] or "", (found["outlet"] or "").strip(" .,"))


def dated(text: str) -> str:
    """The words of the date in a line such as "Published: 3 May 2022", or ""."""
    found = _DATED.fullmatch(text) if len(text) <= 80 else None
    return found["date"].strip() if found and re.search(r"\d", found["date"]) else ""


def is_caption(text: str) -> bool:
    """Whether a paragraph is the words under a picture: it ends with the picture's credit."""
    if _PHOTO.match(text):
        return True
    found = _CREDIT.search(text)
    return bool(found and len(text) < 600 and _AGENCY.search(found["credit"]))


def outlet_hint(text: str) -> tuple[str, str]:
    """An outlet the text seems to be written for, and the words that suggest it; or ("", "").

    Newspapers write that people "told" them. A name that is also said to have reported
    something is being cited, so it is not the outlet.
    """
    told: dict[str, list[str]] = {}
    for pattern, least in ((_TOLD, 2), (_STATEMENT, 1)):
        for found in pattern.finditer(text):
            told.setdefault(found[1].rstrip(".,'’"), []).append(found[0].rstrip(".,'’"))
        for name, phrases in sorted(told.items(), key=lambda item: -len(item[1])):
            cited = re.search(rf"\b{re.escape(name)} (?:reported|reports|said|wrote)\b", text)
            if len(phrases) >= least and not cited and name not in _AGENCIES:
                return name, phrases[0]
    return "", ""


#: The doubt to show beside an outlet that is only suggested.
HINTED = say("The outlet is not named; “{because}” suggests it is {hint}.")
#: The doubt to show where `foreign` holds.
FOREIGN = say("The headline shares hardly a word with the text; it may belong to another article.")


def foreign(title: str, text: str) -> bool:
    """Whether a headline seems to belong to another article."""
    return bool(title and text) and not fits(title, text)


def fits(title: str, text: str) -> bool:
    """Whether a headline shares its words with the text; short ones always fit."""
    words = {w for w in re.findall(r"\w+", title.casefold()) if len(w) >= 4 or w.isdigit()}
    words -= {"could", "would", "should", "after", "with", "from", "that", "this", "says", "over"}
    if len(words) < 4:
        return True
    body = text.casefold()
    shared = sum(1 for word in words if word[:5] in body)
    return shared * 3 >= len(words)
