"""Lists and objects that the case keeps as JSON in one cell, read back.

Hides what happens when a hand or another program wrote something else there: a sentence instead of
an error of ours, wherever such a cell is read.
"""

from __future__ import annotations

import json
from typing import Any

from db.errors import Damaged
from db.language import say

_TOLD = 40


def objects(text: object) -> list[dict[str, Any]]:
    """The objects of a list; what is none is left out. Raises Damaged."""
    found = _read(text, "[]")
    return [each for each in found if isinstance(each, dict)] if isinstance(found, list) else []


def keyed(text: object) -> dict[str, Any]:
    """One object; what is none is an empty one. Raises Damaged."""
    found = _read(text, "{}")
    return found if isinstance(found, dict) else {}


def word(found: dict[str, Any], key: str) -> str:
    """A text of an object, "" where there is none."""
    value = found.get(key)
    return value if isinstance(value, str) else ""


def _read(text: object, empty: str) -> Any:
    try:
        return json.loads(str(text or empty))
    except (ValueError, RecursionError) as error:
        raise _unreadable(text) from error


def _unreadable(text: object) -> Damaged:
    return Damaged(
        say(
            "A list that the case keeps cannot be read (it begins with “{start}”), so it was not "
            "written by Casebinder. The case was left as it is; look for a copy, or bring what can "
            "be read into a new case.",
            start=str(text)[:_TOLD],
        )
    )
