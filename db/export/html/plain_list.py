"""The incidents as a plain list, for a browser that runs no script.

Hides when the list is too long to be carried along: it then says so instead.
"""

from __future__ import annotations

import html

from db.export.outgoing import Incident
from db.terms import STANDINGS, label

#: Incidents and characters a plain list may have: a tenth of what the page may weigh.
MOST = 2000
_LONGEST = 300_000
_TITLE = 200


class PlainList:
    """Date, title, place and standing of each incident, in order."""

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._length = 0
        self._count = 0

    def add(self, incident: Incident) -> None:
        """One more."""
        self._count += 1
        if self._count > MOST or self._length > _LONGEST:
            return
        title = html.escape(incident.title[:_TITLE])
        told = [html.escape(incident.when[:_TITLE])] if incident.when else []
        told += [html.escape(at.name[:_TITLE]) for at in incident.places[:3]]
        told.append(label(STANDINGS, incident.standing).lower())
        small = " · ".join(f"<bdi>{each}</bdi>" for each in told)
        line = f"<li><bdi>{title}</bdi><br><small>{small}</small></li>\n"
        self._lines.append(line)
        self._length += len(line)

    def html(self) -> str:
        """The list, or a sentence instead of a list that would be cut."""
        if self._count > len(self._lines):
            return (
                f"<p>Without scripts a browser cannot show the {self._count:,} incidents of this "
                "file. Allow scripts for it: it loads nothing and sends nothing.</p>"
            )
        head = "<p>Without scripts only this list can be shown.</p>"
        return f"{head}\n<ol>\n{''.join(self._lines)}</ol>"
