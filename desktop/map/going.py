"""Going to a place by its name or its coordinates."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from db.language import say, with_commas
from db.reader import Reader
from db.reading.places.gazetteer import gazetteer, name_key
from db.records import places
from desktop.map.measure import coordinate_words
from desktop.map.mercator import spot
from desktop.map.view import MapView
from desktop.session import Session
from desktop.widgets import Found, RecordPicker, Sheet

_NUMBER = r"([+-]?\d+(?:[.,]\d+)?)\s*°?\s*"
_PAIR = re.compile(rf"^\s*{_NUMBER}([NSns]?)[\s,;]+{_NUMBER}([EWew]?)\s*$")
_TOWN, _PROVINCE, _COUNTRY = 10.5, 7.0, 4.8
_ZOOMS = {"country": _COUNTRY, "province": _PROVINCE, "region": _PROVINCE, "district": 9.0}


def coordinates(typed: str) -> tuple[float, float] | None:
    """(latitude, longitude) of "34.53, 69.17" or "34.53 N 69.17 E"; None: it is neither."""
    found = _PAIR.match(typed)
    if found is None:
        return None
    lat, lon = (float(found[part].replace(",", ".")) for part in (1, 3))
    lat = -lat if found[2].upper() == "S" else lat
    lon = -lon if found[4].upper() == "W" else lon
    return (lat, lon) if abs(lat) <= 90 and abs(lon) <= 180 else None


class Going:
    """The sheet, and what it found."""

    def __init__(self, session: Session, view: MapView, page: QWidget) -> None:
        self._session, self._view, self._page = session, view, page
        self._spots: dict[int, tuple[float, float, float]] = {}

    def open(self) -> None:
        """Ask where to."""
        self._spots.clear()
        field = RecordPicker(
            say("Place"),
            self._search,
            hint=say("A name, or coordinates such as 34.53, 69.17."),
            required=True,
        )

        def go() -> str:
            found = field.value()
            if found is None or found.id not in self._spots:
                return say("Choose one of the places.")
            lat, lon, zoom = self._spots[found.id]
            self._view.go_to(*spot(lat, lon), zoom)
            self._view.setFocus()
            return ""

        Sheet.open(self._page, say("Go to a place"), [field], say("Go there"), go)

    def _search(self, typed: str, then: Callable[[Sequence[Found]], None]) -> None:
        pair = coordinates(typed)
        if pair is not None:
            self._spots[0] = (*pair, _TOWN)
            then([Found(0, coordinate_words(*pair))])
            return

        def took(found: list[tuple[Found, float, float, float]]) -> None:
            for each, lat, lon, zoom in found:
                if each.id is not None:
                    self._spots[each.id] = (lat, lon, zoom)
            then([each for each, *_ in found])

        self._session.read("map places", lambda reader: search(reader, typed), took)


def search(reader: Reader, typed: str) -> list[tuple[Found, float, float, float]]:
    """Places of the case, then of the gazetteer: (found, latitude, longitude, zoom)."""
    made = []
    for number, name, inside in places.find(reader, typed):
        place = places.get(reader, number)
        if place is not None and place.lat is not None and place.lon is not None:
            zoom = _ZOOMS.get(place.kind, _TOWN)
            made.append((Found(number, name, inside), place.lat, place.lon, zoom))
    for one in gazetteer().bearers(name_key(typed), 8):
        if one.lat is not None and one.lon is not None:
            within = with_commas(part for part in (one.province, one.country) if part)
            zoom = _ZOOMS.get(one.kind, _TOWN)
            # Below zero: these are no records of the case.
            made.append((Found(-1 - one.row, one.name, within), one.lat, one.lon, zoom))
    return made
