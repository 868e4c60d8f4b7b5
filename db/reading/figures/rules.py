"""What words without a number are taken for, in one place: the manual tells them.

"Dozens" and "several" count as in `db.records.figures`; "scores" as at least 40 and "hundreds" as
at least 200, because the plural says two of them.
"""

from db.records.figures import DOZENS_MIN, SEVERAL_MIN

SCORES_MIN = 40
HUNDREDS_MIN = 200
THOUSANDS_MIN = 2000
COUPLE = 2

__all__ = [
    "COUPLE",
    "DOZENS_MIN",
    "HUNDREDS_MIN",
    "SCORES_MIN",
    "SEVERAL_MIN",
    "THOUSANDS_MIN",
]
