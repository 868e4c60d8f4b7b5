"""Dates in other languages, with the `dateparser` library.

Hides its habits. It fills what the text leaves out from a given day, so every text is read against
two different days: what differs was not in the text. It is slow to load and only asked when nothing
else understood the text. Its answers are suggestions unless the language is known and nothing had
to be filled in.
"""

import re
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import TYPE_CHECKING

from db.language import say
from db.when.draft import Draft, Setting, joined
from db.when.extent import is_valid
from db.when.gregorian import civil_day, day_number
from db.when.recent import day_text, days_text

if TYPE_CHECKING:
    from dateparser.date import DateDataParser

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
_FIRST_DAY, _LAST_DAY = day_number(10), day_number(9998)
_LONE_NUMBER = re.compile(r"[\d\s.,:/'~?%-]*(?:s|'s)?")
_SPAN = re.compile(r"(?P<first>\d{1,2})\.?\s*-\s*(?P<last>\d{1,2})(?P<tail>\.?\s*\D.+)")
_GUESS = say("Read with a general reader of foreign dates; please check.")
_FILLED = say("The text leaves out the year or more; it was taken from the publication date.")
_OPEN_YEAR = say("The year is not given; with the publication date of the source it can be found.")
_ZONE = say("The clock time was turned into UTC; please check the zone.")
_CENTURY = say("The century is not given.")


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
    known = setting.today is not None
    today = _ANY_DAY if setting.today is None else setting.today
    if not languages or not _FIRST_DAY <= today <= _LAST_DAY:
        return []
    found = _found(text, languages, today, setting.order)
    other = None if found is None else _found(text, languages, today - 401, setting.order)
    if found is None or other is None:
        return []
    if found.edtf != other.edtf:
        tomorrow = _found(text, languages, today + 1, setting.order)
        return _incomplete(found, other, tomorrow, today if known else None)
    if not re.search(r"\d{4}", text):
        centuries = [f"{century}{found.edtf[2:]}" for century in ("20", "19")]
        drafts = [found.draft(_CENTURY, year) for year in centuries]
        return [draft for draft in drafts if is_valid(draft.edtf)]
    if found.zone is not None:
        return [found.draft(_ZONE)]
    return [found.draft("" if language is not None else _GUESS)]


def _incomplete(
    found: "_Found", other: "_Found", tomorrow: "_Found | None", today: int | None
) -> list[Draft]:
    """The text leaves something out: filled from the publication date, or left open without one."""
    if today is not None:
        # The library takes a weekday for the one a week ago when it is that of publication.
        week_ago, same_day = day_text(today - 7), day_text(today)
        is_weekday = tomorrow is not None and tomorrow.edtf == same_day
        edtf = same_day if found.edtf == week_ago and is_weekday else found.edtf
        return [found.draft(_FILLED, edtf)]
    if found.edtf[4:] == other.edtf[4:] and re.fullmatch(r"\d{4}-\d\d(?:-\d\d)?", found.edtf):
        return [Draft(f"XXXX{found.edtf[4:]}", "open_year", False, _OPEN_YEAR)]
    return []


@dataclass(frozen=True, slots=True)
class _Found:
    """What the library found, to the precision it says the text has."""

    edtf: str
    clock: str | None
    zone: str | None

    def draft(self, doubt: str, edtf: str | None = None) -> Draft:
        return Draft(
            edtf or self.edtf, "other_language", not doubt, doubt, clock=self.clock, zone=self.zone
        )


def _found(text: str, languages: tuple[str, ...], today: int, order: str) -> _Found | None:
    # The last second of the day, so that "an hour ago" stays on it.
    data = _parser(languages, datetime(*civil_day(today), 23, 59, 59), order).get_date_data(text)
    date = data.date_obj
    if date is None:
        return None
    size = 4 if data.period == "year" else 7 if data.period == "month" else 10
    edtf = date.date().isoformat()[:size]
    if data.period == "week":
        monday = day_number(date.year, date.month, date.day) - date.weekday()
        edtf = days_text(monday, monday + 6)
    if data.period != "time":
        return _Found(edtf, None, None)
    has_seconds = date.second or text.count(":") == 2
    clock = date.strftime("%H:%M:%S" if has_seconds else "%H:%M")
    return _Found(edtf, clock, "Z" if date.tzinfo is not None else None)


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
