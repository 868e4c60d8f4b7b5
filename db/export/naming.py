"""The names shown of actors and places, without those that may not go out.

Hides that the main name can be held back: then the next one stands for it.
"""

from __future__ import annotations

from collections.abc import Container

from db.reader import Reader
from db.records.names import Owner


def shown(reader: Reader, owner: Owner, held_back: Container[int]) -> dict[int, str]:
    """The name to show of every actor or place that has one, the same as in the window."""
    found: dict[int, str] = {}
    for row, number, text in reader.each(
        f"SELECT {owner}, id, text FROM {owner}_name WHERE deleted = 0 "
        "ORDER BY kind <> 'primary', id"
    ):
        if number not in held_back:
            found.setdefault(row, text)
    return found
