"""The lunar Hijri calendar as a span of days.

Hides that this calendar cannot be computed exactly: months begin when the moon is seen, and
countries differ. The arithmetic calendar (30 years with 11 leap days) is right to within two days,
so a date becomes one unknown day of five. Checked against 840 published pairs of Umm al-Qura.
"""

from db.when.gregorian import day_number

SLACK = 2
"""Days the true date can lie to either side of the computed one."""

_EPOCH = day_number(622, 7, 19)  # 1 Muharram of year 1, proleptic Gregorian


def to_days(year: int, month: int, day: int) -> tuple[int, int] | None:
    """First and last possible day number of a lunar Hijri date; None when there is no such date."""
    if not (1 <= month <= 12 and 1 <= day <= 30 and 1 <= year <= 1600):
        return None
    computed = (
        _EPOCH + (year - 1) * 354 + (3 + 11 * year) // 30 + 29 * (month - 1) + month // 2 + day - 1
    )
    return computed - SLACK, computed + SLACK
