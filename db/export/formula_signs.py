"""Cells that a spreadsheet would run as a formula, kept from it by an apostrophe.

Hides which signs those are (full-width ones, too) and that an apostrophe of the cell's own stays
told apart from ours.
"""

from __future__ import annotations

import re

#: With one of these at its head a cell needs a closer look.
BEGINS = frozenset("'=+-@＝＋－＠")
_FORMULA = re.compile(r"'*[=+\-@\t\r\n＝＋－＠]")
_ESCAPED = re.compile(r"'+[=+\-@\t\r\n＝＋－＠]")


def escaped(text: str) -> str:
    """A cell that no spreadsheet runs: an apostrophe before what begins like a formula."""
    return f"'{text}" if _FORMULA.match(text) else text


def unescaped(text: str) -> str:
    """The cell as it was: `unescaped(escaped(text)) == text` for every text."""
    return text[1:] if _ESCAPED.match(text) else text
