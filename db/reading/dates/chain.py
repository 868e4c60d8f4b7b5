"""The chain from the words of a date to its value, in plain words, to be shown and kept.

Hides the short wording of each rule. A rule without one is told by its sentence in `db.when`.
"""

from __future__ import annotations

from collections.abc import Sequence

from db import when
from db.language import in_quotes, say
from db.reading.suggestion import Suggestion
from db.when import Candidate

_ARROW = " → "
_STEPS = {
    "weekday_by_publication": say("latest {weekday} on or before {published}"),
    "last_weekday": say("latest {weekday} before {published}"),
    "weekday_of_this_week": say("{weekday} of the week of {published}"),
    "next_weekday": say("first {weekday} after {published}"),
    "latest_by_publication": say("latest one begun by {published}"),
    "last_before_publication": say("latest one over by {published}"),
    "named_in_this_year": say("in the year of {published}"),
    "day_by_publication": say("counted from {published}"),
    "calendar_unit_by_publication": say("counted from {published}"),
    "this_unit_to_publication": say("its beginning to {published}"),
    "earlier_in_unit": say("its beginning to {published}"),
    "later_in_unit": say("{published} to its end"),
    "days_ago": say("that many days before {published}"),
    "weeks_ago": say("that many weeks before {published}, three days either way"),
    "months_ago": say("that many months before {published}"),
    "years_ago": say("that many years before {published}"),
    "decades_ago": say("that many decades before {published}"),
    "to_come": say("the next one after {published}, as the sentence speaks of what is to come"),
    "year_of_text": say("in the year of the days the text names beside it"),
    "day_written_out": say("day, month and year as written"),
    "month_written_out": say("month and year as written"),
    "year_written_out": say("year as written"),
    "edtf": say("as written"),
    "digits_year_first": say("year, month, day"),
    "day_first": say("day first"),
    "month_first": say("month first"),
    "since": say("from then on"),
    "until": say("up to then"),
    "between": say("one unknown date between the two"),
    "from_to": say("from the one to the other"),
    "solar_hijri": "{calendar}",
    "lunar_hijri": say("{calendar}, by arithmetic, two days either way"),
    "same_day_as_anchor": say("the date of “{anchor}”"),
    "days_from_anchor": say("counted from “{anchor}”"),
    "weeks_from_anchor": say("counted from “{anchor}”, three days either way"),
    "months_from_anchor": say("counted from “{anchor}”, 15 days either way"),
    "years_from_anchor": say("counted from “{anchor}”, six months either way"),
}
_WEEKDAYS = (
    say("Monday"),
    say("Tuesday"),
    say("Wednesday"),
    say("Thursday"),
    say("Friday"),
    say("Saturday"),
    say("Sunday"),
)


def chain(
    phrase: str, found: Candidate, published: str | None, anchor: Suggestion | None,
    doubts: Sequence[str] = (),
) -> str:  # fmt: skip
    """“On Monday” → latest Monday on or before 2022-12-15 → 2022-12-12."""
    date = found.when
    step = _STEPS.get(date.rule, when.said_rule(date.rule).rstrip("."))
    words = step.format(
        weekday=_weekday(date.edtf),
        published=published or "",
        calendar=date.calendar or "",
        anchor=" ".join(anchor.text.split()) if anchor else "",
    )
    if published and date.published and published not in words:
        words += say(", publication {published}", published=published)
    steps = [in_quotes(" ".join(phrase.split()))]
    if anchor is not None:
        words += f" ({anchor.value})"
    steps += [words, _value(found)]
    return _ARROW.join(steps) + "".join(f". {doubt.rstrip('.')}" for doubt in doubts)


def missing(phrase: str, published: str | None, hangs: str) -> str:
    """Why a phrase has no value yet."""
    if hangs == "text":
        why = say("counted from a date the text names before it; none was found there")
    elif published is None:
        why = say("counted from the day of publication, which is not known yet")
    else:
        why = say("cannot be counted from the publication date {published}", published=published)
    return f"{in_quotes(' '.join(phrase.split()))} → {why}"


def _value(found: Candidate) -> str:
    date = found.when
    zone = {"Z": " UTC", None: ""}.get(date.zone, f" {date.zone}")
    time = say(" at {clock}", clock=f"{date.clock}{zone}") if date.clock else ""
    part = f", {date.part_of_day.replace('_', ' ')}" if date.part_of_day else ""
    return f"{date.edtf}{time}{part}"


def _weekday(edtf: str) -> str:
    earliest = when.bounds(edtf).earliest
    return "" if earliest is None else _WEEKDAYS[(earliest // 86_400 + 3) % 7]
