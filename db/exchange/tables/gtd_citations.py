"""Citations of GTD taken apart: title, publisher and day of a line such as
“"Two Killed in Highport," Highport Gazette, January 3, 2013.”

Hides the notation; a line that does not follow it is the title as a whole.
"""

from __future__ import annotations

import re

from db import when
from db.exchange.tables.incoming import Cited

_QUOTED = re.compile(r"[\"“”«'‘](?P<title>.{3,}?)[,.]?[\"“”»'’]\s*,?\s*(?P<rest>.*)", re.DOTALL)
_QUOTES = '"“”'
_LATEST_PARTS = 3


def read(text: str) -> Cited | None:
    """A cited source; None for an empty text. The wording is kept with it."""
    line = " ".join(text.split())
    if not line.strip(" .,;"):
        return None
    found = _QUOTED.search(line) if any(sign in line for sign in _QUOTES) else None
    if found is None:
        return Cited(title=line)
    publisher, issued = _parted(found["rest"].strip(" .,;"))
    # What stands before the title is its author: “Christopher Hewitt, "Political Violence," ...”.
    author = line[: found.start()].strip(" .,;")
    return Cited(
        publisher=publisher or author,
        title=found["title"].strip(" ,"),
        issued=issued,
        wording=line,
    )


def _parted(rest: str) -> tuple[str, str]:
    """Publisher and day of publication (EDTF or "") of what follows the title."""
    parts = [part.strip() for part in rest.split(",")]
    # “January 3, 2013” is two parts, “Monday, January 3, 2013” three, “2013” one.
    for count in range(min(_LATEST_PARTS, len(parts)), 0, -1):
        issued = _day(", ".join(parts[-count:]))
        if issued:
            return ", ".join(parts[:-count]), issued
    return ", ".join(parts), ""


def _day(text: str) -> str:
    if not any(sign.isdigit() for sign in text):
        return ""
    found = when.read(text.strip(" ()."), order="month_first", language="en", thorough=False)
    return found[0].when.edtf if len(found) == 1 and not found[0].ambiguous else ""
