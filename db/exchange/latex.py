"""LaTeX in a field of a reference as plain text.

Hides braces that protect capitals, accents written as commands, dashes and quotation marks.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any

#: Commands that only put entries in order; what they hold is not printed.
_SORTING = re.compile(r"\{?\\(?:noopsort|sortas|SortNoop|relax)\s*(?:\{[^{}]*\})?\}?")
_PLAIN = re.compile(r"[\\$]")
_DASHES = (("---", "—"), ("--", "–"), ("``", "“"), ("''", "”"))


def plain(text: str) -> str:
    """The words of a field, on one line."""
    if "\\" in text:
        text = _SORTING.sub("", text)
    if _PLAIN.search(text):
        text = _read(text)
    else:
        for written, meant in _DASHES:
            text = text.replace(written, meant)
        text = text.replace("~", " ")
    return " ".join(text.replace("{", "").replace("}", "").split())


@cache
def _reader() -> Any:
    # Here because the library takes 100 ms to load and few lists need it.
    from pylatexenc.latex2text import LatexNodes2Text

    made: Any = LatexNodes2Text
    return made(math_mode="verbatim", keep_comments=True)


@cache
def _read(text: str) -> str:
    try:
        return str(_reader().latex_to_text(text, tolerant_parsing=True))
    except (ValueError, RecursionError):
        return text
