"""An incident on somebody else's card: how it stands, its title, when and where."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter

from db import terms
from db import when as dates
from db.language import say, with_commas, with_dots
from db.records.lists import IncidentRow
from desktop.widgets.item_row import ItemRow
from desktop.widgets.labels import placed
from desktop.widgets.standing_mark import HEIGHT, WIDTH, paint_standing


class IncidentItem(ItemRow):
    """A row that begins with the mark of its standing."""

    def __init__(self, incident: IncidentRow, trailing: str = "", tone: str = "") -> None:
        self._standing = incident.standing
        standing = terms.STANDINGS[incident.standing].said.lower()
        super().__init__(
            incident.title,
            incident_words(incident),
            trailing,
            mark="standing",
            tone=tone,
            name=f"incident:{incident.id}",
            elide=Qt.TextElideMode.ElideMiddle,
        )
        self.setAccessibleName(f"{self.accessibleName()}, {standing}")

    def _paint_mark(self, painter: QPainter, inner: QRect) -> QRect:
        top = (self.height() - HEIGHT) / 2
        if self.detail:
            top = 15.5 - HEIGHT / 2
        place = placed(self, QRectF(inner.x(), top, WIDTH, HEIGHT))
        paint_standing(painter, place, self._standing)
        return inner.adjusted(WIDTH + 10, 0, 0, 0)


def incident_words(incident: IncidentRow) -> str:
    """ "18 Apr 2022 · Termez"."""
    parts = [dates.said_short(incident.edtf) if incident.edtf else say("no date")]
    if incident.places:
        parts.append(with_commas(incident.places.split("; ")))
    return with_dots(parts)
