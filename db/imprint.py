"""What every sheet says that leaves a case: whose it is, how it may be passed on, which state it
shows, and the fingerprint by which that state is known again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from db import log, when
from db.language import in_figures, with_commas
from db.reader import Reader
from db.records import meta
from db.terms import MARKINGS


@dataclass(frozen=True, slots=True)
class Imprint:
    """`marking`: the strictest of the case and its incidents ("" for none); `changed`: when the
    case was last changed; `fingerprint`: the head of its change log, 64 hexadecimal digits."""

    title: str
    language: str
    marking: str
    changed: datetime
    fingerprint: str

    @property
    def state(self) -> str:
        """ "3 May 2022, 14:05 UTC"."""
        day = when.said(self.changed.date().isoformat())
        return with_commas((day, in_figures(f"{self.changed:%H:%M} UTC")))

    @property
    def short(self) -> str:
        """The beginning of the fingerprint, as it is printed."""
        return self.fingerprint[:16]


def imprint(reader: Reader) -> Imprint:
    """The imprint of a case as it stands."""
    about = meta.get(reader)
    newest = int(reader.value("SELECT coalesce(max(hlc), 0) FROM txn") or 0) >> 16
    found = reader.rows("SELECT DISTINCT marking FROM incident WHERE deleted = 0")
    markings = {about.marking, *(str(row[0]) for row in found)}
    order = {term.code: place for place, term in enumerate(MARKINGS)}
    return Imprint(
        about.title,
        about.language,
        max(markings, key=lambda each: order.get(each, 0)),
        datetime.fromtimestamp(newest / 1000, UTC),
        log.head(reader.connection),
    )
