"""Asking: which incidents are meant, as a question put together from smaller ones.

A question is a tree: `All`, `Any` and `Not` over leaves such as "of this kind" or "possibly in this
span". It is answered as one bool per incident (`Answers`), told in words (`words`), and kept as
text in a saved view (`write`, `read`).
"""

from db.asking.answers import TABLES, Answers, Mask
from db.asking.questions import (
    EVERYTHING,
    All,
    Any,
    Assessed,
    Counted,
    Dated,
    Disputed,
    FromOutlet,
    FromSource,
    InPlace,
    InState,
    Leaf,
    Not,
    OfKind,
    Question,
    Rated,
    RestsOnOneOrigin,
    SingleSource,
    Stands,
    Tagged,
    WithActor,
    Words,
    leaves,
    parts,
)
from db.asking.wording import Names, names, names_needed, span_dates, span_words, words
from db.asking.written import read, write

__all__ = [
    "EVERYTHING",
    "TABLES",
    "All",
    "Answers",
    "Any",
    "Assessed",
    "Counted",
    "Dated",
    "Disputed",
    "FromOutlet",
    "FromSource",
    "InPlace",
    "InState",
    "Leaf",
    "Mask",
    "Names",
    "Not",
    "OfKind",
    "Question",
    "Rated",
    "RestsOnOneOrigin",
    "SingleSource",
    "Stands",
    "Tagged",
    "WithActor",
    "Words",
    "leaves",
    "names",
    "names_needed",
    "parts",
    "read",
    "span_dates",
    "span_words",
    "words",
    "write",
]
