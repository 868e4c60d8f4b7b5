"""The date that a point of an axis stands for: no more exact than the axis is there.

Hides which precision a scale can show: a minute, a day, a month and so on is what is at least
some pixels wide.
"""

from db.when.gregorian import DAY, Civil, civil
from db.when.value import When

_WIDE = 4.0  # pixels a unit must have to be aimed at
_YEAR = 31_556_952  # seconds, on average


def placed(second: int, step: float, ahead: int = 0) -> When:
    """The date under a point at `second` of an axis that shows `step` seconds a pixel and whose
    clock is `ahead` seconds of UTC."""
    at, least = civil(second), step * _WIDE
    if least <= DAY and abs(at.year) <= 9999:
        return _day(at, _zone(ahead) if least <= 60 else None)
    if least <= 30 * DAY and abs(at.year) <= 9999:
        return When(f"{_year(at.year)}-{at.month:02d}")
    digits = 0
    while digits < 11 and least > _YEAR * 10**digits:
        digits += 1
    if abs(at.year) <= 9999:
        digits = min(digits, 3)
        text = _year(at.year)
        return When(text[: len(text) - digits] + "X" * digits)
    kept = max(len(str(abs(at.year))) - digits, 1)
    whole = kept == len(str(abs(at.year)))
    return When(f"Y{at.year}" + ("" if whole else f"S{kept}"))


def _day(at: Civil, zone: str | None) -> When:
    text = f"{_year(at.year)}-{at.month:02d}-{at.day:02d}"
    if zone is None:
        return When(text)
    return When(text, clock=f"{at.hour:02d}:{at.minute:02d}", zone=zone)


def _zone(ahead: int) -> str:
    if not ahead:
        return "Z"
    hours, minutes = divmod(abs(ahead) // 60, 60)
    return f"{'-' if ahead < 0 else '+'}{hours:02d}:{minutes:02d}"


def _year(number: int) -> str:
    return f"-{-number:04d}" if number < 0 else f"{number:04d}"
