"""Every date in the program: EDTF text, integer bounds, reading, wording and comparing.

Nothing else in the project imports a date library. No function here reads the computer's clock.
"""

from db.when.exactness import WORDS as PRECISIONS
from db.when.exactness import precision
from db.when.extent import Bounds, bounds, is_valid
from db.when.foreign import DateWords
from db.when.gregorian import Civil, civil, seconds
from db.when.notation import InvalidDate
from db.when.reading import Order, read
from db.when.relations import Answer, before, during, overlaps, window
from db.when.rules import rule_sentence
from db.when.running import date_words
from db.when.spans import span_text
from db.when.spoken import said, said_moment, said_rule, said_short, said_span
from db.when.value import (
    PARTS_OF_DAY,
    Candidate,
    When,
    day,
    from_edges,
    interval,
    month,
    one_of,
    parse,
    year,
)
from db.when.wording import show, show_short

__all__ = [
    "PARTS_OF_DAY",
    "PRECISIONS",
    "Answer",
    "Bounds",
    "Candidate",
    "Civil",
    "DateWords",
    "InvalidDate",
    "Order",
    "When",
    "before",
    "bounds",
    "civil",
    "date_words",
    "day",
    "during",
    "from_edges",
    "interval",
    "is_valid",
    "month",
    "one_of",
    "overlaps",
    "parse",
    "precision",
    "read",
    "rule_sentence",
    "said",
    "said_moment",
    "said_rule",
    "said_short",
    "said_span",
    "seconds",
    "show",
    "show_short",
    "span_text",
    "window",
    "year",
]
