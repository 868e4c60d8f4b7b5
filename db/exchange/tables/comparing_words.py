"""Parts of a foreign row, and of what the case holds of it, in words to be read side by side."""

from __future__ import annotations

from collections.abc import Mapping

from db import terms, when
from db.exchange.tables.comparing_state import Held
from db.exchange.tables.incoming import Party, Row, Saying, Spot
from db.exchange.tables.landing_rows import label_of
from db.language import say
from db.reader import Reader
from db.records import names

_LONG = 160


def date(cells: Mapping[str, object]) -> str:
    """A date with time of day and the words it came from."""
    edtf, clock, phrase = (str(cells[name] or "") for name in ("edtf", "clock", "phrase"))
    zone, part = (str(cells[name] or "") for name in ("zone", "part_of_day"))
    shown = when.show(edtf) if edtf else say("no date")
    told = " ".join(filter(None, (shown, clock, zone, part.replace("_", " "))))
    return f"{told} (“{short(phrase)}”)" if phrase and phrase != edtf else told


def spot(found: Spot) -> str:
    """A place with what it lies in."""
    around = (area.name for area in reversed(found.around) if area.name != found.name)
    return _place(", ".join((found.name, *around)), found.lat, found.lon, found.note)


def party(found: Party) -> str:
    """Who took part, and how sure that is."""
    return _party(found.name, found.certainty, found.either_or > 0, found.note)


def saying(row: Row, found: Saying, publisher: str) -> str:
    """A claim: who speaks, what they say. `publisher`: of the dataset."""
    who = label_of(row, found, publisher)
    if found.party is not None and found.party < len(row.parties):
        who = row.parties[found.party].name
    said = found.gist or ", ".join(count.raw for count in found.counts) or found.value
    return short(": ".join(filter(None, (who, said or _about(found.act, found.about)))))


class Mine:
    """The words for what the case holds."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader

    def place(self, link: Held) -> str:
        """The place of an incident as it is now."""
        if not link.alive:
            return ""
        row = self._reader.row("SELECT lat, lon FROM place WHERE id = ?", link.cells["place"])
        lat, lon = row or (None, None)
        return _place(self._name("place", link.cells["place"]), lat, lon, str(link.cells["note"]))

    def party(self, link: Held) -> str:
        """One who took part as it is now."""
        if not link.alive:
            return ""
        cells = link.cells
        name = self._name("actor", cells["actor"])
        return _party(name, str(cells["certainty"]), bool(cells["either_or"]), str(cells["note"]))

    def claim(self, claim: Held) -> str:
        """A claim as it is now."""
        if not claim.alive:
            return ""
        cells = claim.cells
        who = str(cells["speaker_label"])
        if cells["speaker"] is not None:
            who = self._name("actor", cells["speaker"])
        said = str(
            cells["gist"] or cells["value"] or _about(str(cells["act"]), str(cells["about"]))
        )
        set_back = say(" (set back)") if cells["rank"] == "deprecated" else ""
        return short(": ".join(filter(None, (who, said)))) + set_back

    def _name(self, owner: names.Owner, row: object) -> str:
        number = int(str(row))
        return names.shown(self._reader, owner, (number,)).get(number, "")


def short(text: str) -> str:
    """The text in one line, cut with an ellipsis."""
    line = " ".join(text.split())
    return line if len(line) <= _LONG else line[: _LONG - 1].rstrip(" ,") + "…"


def _place(name: str, lat: float | None, lon: float | None, note: str) -> str:
    where = "" if lat is None or lon is None else f" ({lat:g}, {lon:g})"
    return short(f"{name}{where}: {note}" if note else f"{name}{where}")


def _party(name: str, certainty: str, either: bool, note: str) -> str:
    sure = "" if certainty == "confirmed" else terms.said(terms.CERTAINTIES, certainty).lower()
    told = ", ".join(filter(None, (sure, "either-or" if either else "", note)))
    return short(f"{name} ({told})" if told else name)


def _about(act: str, about: str) -> str:
    return f"{terms.said(terms.ACTS, act)} ({terms.said(terms.ABOUT, about).lower()})"
