"""The incidents without a date as the timeline's tray lists them.

An incident may bear words that could not be read as a date (a row of a table whose end comes before
its start): they are kept, and told as what they are.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from db.columns.captions import LONGEST
from db.reader import Reader, id_list


@dataclass(frozen=True, slots=True)
class UndatedRow:
    """`title` (cut as captions are), `kind` a code of terms.INCIDENT_KINDS; `phrase`: words that
    were given for a date and are none, "" when none were given."""

    id: int
    title: str
    kind: str
    phrase: str


def undated_rows(reader: Reader, wanted: Sequence[int]) -> list[UndatedRow]:
    """The rows of these incidents, in the order asked; those that are gone are left out."""
    rows = reader.rows(
        f"SELECT id, substr(title, 1, {LONGEST}), kind, substr(phrase, 1, {LONGEST}) FROM incident"
        f" WHERE deleted = 0 AND id IN ({id_list(wanted)})"
    )
    found = {row[0]: UndatedRow(*row) for row in rows}
    return [found[each] for each in wanted if each in found]
