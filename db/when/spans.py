"""A window of time in words: its edges and how long it is.

Hides the choice of unit: years for long windows, the clock for short ones.
"""

from db.language import number, say
from db.when.gregorian import DAY, Civil, add_months, civil, month_length
from db.when.wording import SHORT_MONTHS, year_text


def span_text(earliest: int, latest: int) -> str:
    """A window of time, [earliest, latest) in seconds: "2021 – 2024 · 3 y 8 mo"."""
    start, end = civil(earliest), civil(max(latest - 1, earliest))
    return f"{_window_text(start, end, latest - earliest)} · {length(earliest, latest)}"


def _window_text(start: Civil, end: Civil, size: int) -> str:
    if size >= 2 * 365 * DAY:
        texts = [year_text(start.year), year_text(end.year)]
    elif size >= 62 * DAY:
        texts = [f"{SHORT_MONTHS[at.month - 1]} {year_text(at.year)}" for at in (start, end)]
    else:
        texts = [
            f"{at.day} {SHORT_MONTHS[at.month - 1]} {year_text(at.year)}" for at in (start, end)
        ]
        if size < 3 * DAY:
            texts = [
                f"{text} {at.hour:02d}:{at.minute:02d}"
                for text, at in zip(texts, (start, end), strict=True)
            ]
    return texts[0] if texts[0] == texts[1] else f"{texts[0]} – {texts[1]}"


def length(earliest: int, latest: int) -> str:
    """How long that is, in short and in the language of the person: "3 y 8 mo"."""
    size = latest - earliest
    if size < 120:
        return say("{count} s", count=number(size))
    if size < 2 * 3600:
        return say("{count} min", count=number(size // 60))
    if size < 3 * DAY:
        hours, rest = number(size // 3600), size % 3600 // 60
        if rest:
            return say("{hours} h {minutes} min", hours=hours, minutes=number(rest))
        return say("{count} h", count=hours)
    if size < 62 * DAY:
        return say("{count} d", count=number(size // DAY))
    years, months = divmod(_whole_months(earliest, latest), 12)
    parts = [say("{count} y", count=number(years))] * (years > 0)
    if years < 100 and months:
        parts.append(say("{count} mo", count=number(months)))
    return " ".join(parts)


def _whole_months(earliest: int, latest: int) -> int:
    start, end = civil(earliest), civil(latest)
    months = (end.year - start.year) * 12 + end.month - start.month
    reached = add_months(start.year, start.month, months)
    day = min(start.day, month_length(*reached))
    return months - ((end.day, *end[3:]) < (day, *start[3:]))
