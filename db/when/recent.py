"""Dates without a year, seen from the day of publication.

Hides the rule: reports tell what has happened, so a day, month, season or weekday without a year
is the latest one that had begun by publication. Without a publication date the year stays open.
"""

from db.language import say
from db.when.draft import Draft, Setting
from db.when.extent import bounds, is_valid
from db.when.gregorian import DAY, civil_day
from db.when.steps import weekday_on_or_before

_OPEN_YEAR = say("The year is not given; with the publication date of the source it can be found.")
_NO_WEEK = say("The week is not given; with the publication date of the source it can be found.")


def day_text(number: int) -> str:
    """EDTF text of a day number."""
    year, month, day = civil_day(number)
    return f"{year_digits(year)}-{month:02d}-{day:02d}"


def month_text(year: int, month: int) -> str:
    """EDTF text of a month."""
    return f"{year_digits(year)}-{month:02d}"


def year_digits(year: int) -> str:
    """EDTF text of an astronomical year of at most four digits."""
    return f"-{-year:04d}" if year < 0 else f"{year:04d}"


def days_text(first: int, last: int) -> str:
    """EDTF text of one unknown day from a first to a last day number."""
    return day_text(first) if first == last else f"[{day_text(first)}..{day_text(last)}]"


def latest(tail: str, setting: Setting, shift: int = 0) -> list[Draft]:
    """A date without its year, such as "09-12", "10" or "22": the latest one begun by publication.

    `shift` moves that many years on, for "next" and for the one "last" means.
    """
    if setting.today is None:
        edtf = f"XXXX-{tail}"
        known = is_valid(edtf) and int(tail[:2]) <= 12
        return [Draft(edtf, "open_year", False, _OPEN_YEAR)] if known else []
    start = civil_day(setting.today)[0] + 1
    for year in range(start, start - 10, -1):
        text = f"{year_digits(year)}-{tail}"
        if is_valid(text) and _first(text) <= setting.today:
            moved = f"{year_digits(year + shift)}-{tail}"
            return [Draft(moved, "latest_by_publication")] if is_valid(moved) else []
    return []


def _first(text: str) -> int:
    return (bounds(text).earliest or 0) // DAY


def last_whole(tail: str, setting: Setting) -> list[Draft]:
    """ "last July": the latest one that was over before the month or season of publication
    began."""
    if setting.today is None:
        return latest(tail, setting)
    start = civil_day(setting.today)[0]
    for year in range(start, start - 3, -1):
        text = f"{year_digits(year)}-{tail}"
        if is_valid(text) and (bounds(text).latest or 0) // DAY <= setting.today:
            return [Draft(text, "last_before_publication")]
    return []


def weekday_drafts(which: str, day: int, setting: Setting) -> list[Draft]:
    """A weekday (0 is Monday), `which` being "", "last", "this" or "next"."""
    if setting.today is None:
        return []
    on_or_before = weekday_on_or_before(setting.today, day)
    monday = weekday_on_or_before(setting.today, 0)
    if which in ("next", "this coming", "coming"):
        return [Draft(day_text(on_or_before + 7), "next_weekday")]
    if which == "this":
        return [Draft(day_text(monday + day), "weekday_of_this_week")]
    if which == "last":
        nearest = weekday_on_or_before(setting.today - 1, day)
        drafts = [Draft(day_text(nearest), "last_weekday")]
        if nearest >= monday:
            doubt = say("It can be the latest one or the one of the week before.")
            other = Draft(day_text(nearest - 7), "weekday_of_last_week", False, doubt)
            drafts = [Draft(drafts[0].edtf, "last_weekday", False, doubt), other]
        return drafts
    return [Draft(day_text(on_or_before), "weekday_by_publication")]
