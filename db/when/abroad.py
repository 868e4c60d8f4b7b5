"""Dates in other languages, with the `dateparser` library.

Hides its habits. It fills what the text leaves out from a given day, so every text is read against
two different days: what differs was not in the text. It is slow to load and only asked when nothing
else understood the text. Its answers are suggestions unless the language is known and nothing had
to be filled in.
"""

import re
from datetime import datetime
from functools import lru_cache
from typing import TYPE_CHECKING

from db.when.draft import Draft, Setting, joined
from db.when.extent import is_valid
from db.when.gregorian import civil_day

if TYPE_CHECKING:
    from dateparser.date import DateData, DateDataParser

_SCRIPTS = [
    ("\u0400-\u052f", "ru uk be bg sr-Cyrl mk kk ky uz-Cyrl mn"),
    ("\u0600-\u06ff", "fa ar ur"),
    ("\u3040-\u30ff", "ja"),
    ("\u4e00-\u9fff", "zh ja"),
    ("\uac00-\ud7af", "ko"),
    ("\u0e00-\u0e7f", "th"),
    ("\u0900-\u097f", "hi mr ne"),
    ("\u0980-\u09ff", "bn as"),
    ("\u10a0-\u10ff", "ka"),
    ("\u0590-\u05ff", "he"),
    ("\u0370-\u03ff", "el"),
    ("\u0530-\u058f", "hy"),
    (
        "a-z\u00c0-\u024f\u1e00-\u1eff",
        "fr es de it pt nl tr ro cs pl hr fi sv da nb id vi uz az sq hu",
    ),
]
_ANY_DAY = 11_392  # 2001-03-11, the day texts are read against when none is known
_FILLER = re.compile(
    r"(?:в|во|на|le|la|en|el|em|au|am|im|il|nel|den|در|به تاریخ|فی|في|یوم|يوم)\s+(?P<rest>.+)"
)
_LONE_NUMBER = re.compile(r"[\d\s.,:/'~?%-]*(?:s|'s)?")
_SPAN = re.compile(r"(?P<first>\d{1,2})\.?\s*-\s*(?P<last>\d{1,2})(?P<tail>\.?\s*\D.+)")
_GUESS = "Read with a general reader of foreign dates; please check."
_FILLED = "The text leaves out the year or more; it was taken from the publication date."
_CENTURY = "The century is not given."


def abroad(text: str, setting: Setting, language: str | None) -> list[Draft]:
    """Drafts of a phrase in another language; empty when it is not understood."""
    if _LONE_NUMBER.fullmatch(text) or (language is None and not re.search(r"\d", text)):
        return []
    span = _SPAN.fullmatch(text)
    if span:
        first = _single(span["first"] + span["tail"], setting, language)
        last = _single(span["last"] + span["tail"], setting, language)
        return joined(first, last, "{first}/{last}", "from_to")
    drafts = _single(text, setting, language)
    filler = _FILLER.fullmatch(text)
    return drafts or (_single(filler["rest"], setting, language) if filler else [])


def _single(text: str, setting: Setting, language: str | None) -> list[Draft]:
    languages = _languages(text, language)
    if not languages:
        return []
    # The last second of the day, so that a weekday means the latest on or before it.
    known = setting.today is not None
    base = datetime(*civil_day(setting.today or _ANY_DAY), 23, 59, 59)
    parser = _parser(languages, base, setting.order)
    other = _parser(
        languages, datetime(base.year - 1, base.month % 12 + 1, 17, 23, 59, 59), setting.order
    )
    found, compared = parser.get_date_data(text), other.get_date_data(text)
    if found.date_obj is None or compared.date_obj is None:
        return []
    edtf, other_edtf = _edtf(found), _edtf(compared)
    if edtf != other_edtf:
        return _incomplete(edtf, other_edtf, found, known)
    clock = _clock(found, text)
    if not re.search(r"\d{4}", text):
        centuries = dict.fromkeys((f"20{edtf[2:]}", f"19{edtf[2:]}"))
        return [
            Draft(year, "other_language", False, _CENTURY, clock=clock)
            for year in centuries
            if is_valid(year)
        ]
    sure = language is not None
    return [Draft(edtf, "other_language", sure, "" if sure else _GUESS, clock=clock)]


def _incomplete(edtf: str, other: str, found: "DateData", known: bool) -> list[Draft]:
    """The text leaves something out: filled from the publication date, or left open without one."""
    if known:
        clock = _clock(found, "")
        return [Draft(edtf, "other_language", False, _FILLED, clock=clock)]
    if edtf[4:] == other[4:] and len(edtf) > 4:
        doubt = "The year is not given; with the publication date of the source it can be found."
        return [Draft(f"XXXX{edtf[4:]}", "open_year", False, doubt)]
    return []


def _languages(text: str, language: str | None) -> tuple[str, ...]:
    """The language asked for if the library knows it, else those of the script."""
    from dateparser.data.languages_info import language_order

    for code in (language, (language or "").partition("-")[0]):
        if code in language_order:
            return (str(code),)
    for letters, codes in _SCRIPTS:
        if re.search(f"[{letters}]", text):
            return tuple(code for code in codes.split() if code in language_order)
    return ()


@lru_cache(maxsize=64)
def _parser(languages: tuple[str, ...], base: datetime, order: str) -> "DateDataParser":
    from dateparser.date import DateDataParser

    return DateDataParser(
        languages=list(languages),
        settings={
            "RELATIVE_BASE": base,
            "PREFER_DATES_FROM": "past",
            "RETURN_TIME_AS_PERIOD": True,
            "TIMEZONE": "UTC",
            "DATE_ORDER": "MDY" if order == "month_first" else "DMY",
        },
    )


def _edtf(found: "DateData") -> str:
    date = found.date_obj
    assert date is not None
    if found.period == "year":
        return f"{date.year:04d}"
    if found.period == "month":
        return f"{date.year:04d}-{date.month:02d}"
    return f"{date.year:04d}-{date.month:02d}-{date.day:02d}"


def _clock(found: "DateData", text: str) -> str | None:
    date = found.date_obj
    if found.period != "time" or date is None:
        return None
    return date.strftime("%H:%M:%S" if date.second or text.count(":") == 2 else "%H:%M")
