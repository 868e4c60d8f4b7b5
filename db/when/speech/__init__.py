"""Dates in the words of other languages, as printed in dossiers; English goes to `wording`.

Hides which languages there are. Calendars stay Gregorian: a date of another calendar keeps its own
words in the phrase it came with.
"""

from __future__ import annotations

from functools import lru_cache

from db.when import spans, wording
from db.when.gregorian import DAY, Civil, civil
from db.when.notation import InvalidDate, read_expression
from db.when.speech.arabic import ARABIC
from db.when.speech.french import FRENCH
from db.when.speech.grammar import Forms
from db.when.speech.pashto import PASHTO
from db.when.speech.persian import PERSIAN
from db.when.speech.russian import RUSSIAN
from db.when.speech.saying import Saying
from db.when.speech.spanish import SPANISH
from db.when.speech.urdu import URDU
from db.when.value import When

__all__ = [
    "LANGUAGES",
    "day",
    "digits",
    "month",
    "month_year",
    "months",
    "show",
    "show_short",
    "span",
    "year",
    "years",
]

_SPEECHES = {each.lang: each for each in (FRENCH, SPANISH, RUSSIAN, ARABIC, PERSIAN, PASHTO, URDU)}
LANGUAGES = ("en", *_SPEECHES)
"""Codes of the languages dates can be said in."""

_NBSP = "\u00a0"


def show(when: When | str, lang: str, nbsp: bool = False) -> str:
    """A date in running words of a language. Text that is no EDTF comes back as it is. `nbsp`
    glues day, month and year with no-break spaces."""
    if lang == "en":
        return wording.show(when, nbsp)
    return _said(when, lang, False, _NBSP if nbsp else " ")


def show_short(when: When | str, lang: str) -> str:
    """A date for labels and tables."""
    if lang == "en":
        return wording.show_short(when)
    return _said(when, lang, True, " ")


@lru_cache(maxsize=8192)
def _said(when: When | str, lang: str, short: bool, space: str) -> str:
    edtf = when.edtf if isinstance(when, When) else str(when)
    try:
        expression = read_expression(edtf)
    except InvalidDate:
        return edtf
    saying = _saying(lang, short)
    text = saying.expression(expression)
    if isinstance(when, When):
        text += saying.time(when)
    return _finished(text, lang, space)


@lru_cache
def _saying(lang: str, short: bool) -> Saying:
    speech = _SPEECHES[lang]
    return Saying(speech, speech.short if short else speech.long)


def _finished(text: str, lang: str, space: str = " ") -> str:
    speech = _SPEECHES[lang]
    if speech.once:
        text = text.replace(f"{speech.once} {speech.once} ", f"{speech.once} ")
    return text.replace("_", space).translate(_digits(lang))


def digits(text: str, lang: str) -> str:
    """Text with its digits written as a language writes them."""
    return text if lang == "en" else text.translate(_digits(lang))


@lru_cache
def _digits(lang: str) -> dict[int, int]:
    return str.maketrans("0123456789", _SPEECHES[lang].digits)


def year(number: int, lang: str) -> str:
    """An astronomical year: "2022", "44 BCE"."""
    if lang == "en":
        return wording.year_text(number)
    return _finished(_saying(lang, True).year(number)[0], lang)


def month(number: int, lang: str) -> str:
    """The short name of a month, 1 to 12, as it stands alone."""
    if lang == "en":
        return wording.SHORT_MONTHS[number - 1]
    return _finished(_saying(lang, True).month(number)[0], lang)


def month_year(year_of: int, month_of: int, lang: str) -> str:
    """A month of an astronomical year for labels."""
    if lang == "en":
        return f"{month(month_of, lang)} {wording.year_text(year_of)}"
    return _finished(_saying(lang, True).month_year(year_of, month_of)[0], lang)


def months(year_of: int, first: int, last: int, lang: str) -> str:
    """Months of one year: "Jan–Mar 2022"."""
    if lang == "en":
        return f"{month(first, lang)}–{month_year(year_of, last, lang)}"
    saying = _saying(lang, True)
    start, end = saying.month(first), saying.month_year(year_of, last)
    return _finished(saying.joined(start, end)[0], lang)


def years(first: int, last: int, lang: str) -> str:
    """From one astronomical year to another."""
    if lang == "en":
        return f"{wording.year_text(first)}–{wording.year_text(last)}"
    saying = _saying(lang, True)
    return _finished(saying.joined(saying.year(first), saying.year(last))[0], lang)


def day(at: int, lang: str) -> str:
    """The day a moment lies in, in seconds, for labels."""
    date = civil(at)
    if lang == "en":
        return f"{date.day} {month_year(date.year, date.month, lang)}"
    return _finished(_saying(lang, True).day(date.year, date.month, date.day)[0], lang)


def span(earliest: int, latest: int, lang: str) -> str:
    """The edges of [earliest, latest), seconds: "2021 – 2024"."""
    if lang == "en":
        return spans.span_text(earliest, latest).partition(" · ")[0]
    saying = _saying(lang, True)
    size = latest - earliest
    first = _edge(saying, civil(earliest), size)
    last = _edge(saying, civil(max(latest - 1, earliest)), size)
    if first == last:
        return _finished(first[0], lang)
    return _finished(saying.joined(first, last)[0], lang)


def _edge(saying: Saying, at: Civil, size: int) -> Forms:
    """An edge of a window: years for long windows, the clock for short ones."""
    if size >= 2 * 365 * DAY:
        return saying.year(at.year)
    if size >= 62 * DAY:
        return saying.month_year(at.year, at.month)
    day = saying.day(at.year, at.month, at.day)
    if size >= 3 * DAY:
        return day
    return tuple(f"{form} {at.hour:02d}:{at.minute:02d}" for form in day)
