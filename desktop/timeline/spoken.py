"""An incident of the timeline in words: for the flag, the hover card and screen readers."""

from __future__ import annotations

from db.terms import INCIDENT_KINDS, STANDINGS
from db.when import InvalidDate, show, show_short
from desktop.timeline.labels import Label, Labels, clean
from desktop.timeline.scene import Scene


def date_words(label: Label, short: bool = True) -> str:
    """The date of an incident for people."""
    edtf = label.caption.edtf
    if not edtf:
        return ""
    try:
        return show_short(edtf) if short else show(edtf)
    except InvalidDate:
        return edtf


def sort_words(scene: Scene, row: int) -> str:
    """Kind and standing: "Rocket fire · claimed only"."""
    found = scene.found
    kind = INCIDENT_KINDS[int(found.kind[row])].label
    standing = STANDINGS[int(found.standing[row])].label.lower()
    return f"{kind} · {standing}"


def spoken(scene: Scene, labels: Labels, row: int) -> str:
    """One line for a screen reader."""
    if row < 0:
        return f"{scene.lanes.shown:,} incidents in {len(scene.lanes.lanes):,} lanes."
    label = labels.get(int(scene.found.ids[row]))
    if label is None:
        return ""
    lanes = ", ".join(scene.lane(number).name.name for number in scene.lanes_of(row)[:4])
    parts = [clean(label.caption.title), date_words(label, short=False), sort_words(scene, row)]
    return ". ".join(part for part in (*parts, lanes) if part) + "."


def count_words(certain: int, possible: int) -> str:
    """A count under uncertainty: "41–57", or "57" when both agree."""
    return f"{possible:,}" if certain == possible else f"{certain:,}–{possible:,}"
