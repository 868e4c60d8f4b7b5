"""An incident of the timeline in words: for the flag, the hover card and screen readers."""

from __future__ import annotations

import re
from collections.abc import Sequence

from db.columns.facts import Facts
from db.language import many, number, say, with_commas
from db.terms import INCIDENT_KINDS, STANDINGS
from db.when import InvalidDate, civil, day, interval, said, said_short, said_span
from db.when.gregorian import DAY
from desktop.timeline.drawing.labels import Label, Labels, clean
from desktop.timeline.drawing.scene import Scene

_UNITS = {"y": "year", "mo": "month", "d": "day", "h": "hour", "min": "minute", "s": "second"}
_UNIT = re.compile(r"([\d,]+) (mo|min|y|d|h|s)\b")


def date_words(label: Label, short: bool = True) -> str:
    """The date of an incident for people."""
    edtf = label.caption.edtf
    if not edtf:
        return ""
    try:
        return said_short(edtf) if short else said(edtf)
    except InvalidDate:
        return edtf


def sort_words(scene: Scene, row: int) -> str:
    """Kind and standing: "Rocket fire · claimed only"."""
    found = scene.found
    kind = INCIDENT_KINDS[int(found.kind[row])].said
    standing = STANDINGS[int(found.standing[row])].said.lower()
    return f"{kind} · {standing}"


def spoken(scene: Scene, labels: Labels, row: int, known: Facts | None = None) -> str:
    """One line for a screen reader: title, date, who claims and who denies, kind, lanes."""
    if row < 0:
        return say(
            "{shown:,} incidents in {count:,} lanes.",
            shown=scene.lanes.shown,
            count=len(scene.lanes.lanes),
        )
    label = labels.get(int(scene.found.ids[row]))
    if known is not None:
        title, date = clean(known.incident.title), fact_words(known)
    elif label is not None:
        title, date = clean(label.caption.title), date_words(label, short=False)
    else:
        return ""
    lanes = with_commas(scene.lane(number).name.name for number in scene.lanes_of(row)[:4])
    parts = [title, date, sort_words(scene, row), lanes]
    return ". ".join(part for part in parts if part) + "."


def fact_words(known: Facts) -> str:
    """ "3 May 2022, evening, uncertain, claimed by A, denied by B and C, killed 72, 2 sources"."""
    parts = [known.date]
    parts += [say("claimed by {listed}", listed=listed(known.claimed))] if known.claimed else []
    parts += [say("denied by {listed}", listed=listed(known.denied))] if known.denied else []
    return with_commas((*parts, *known.tolls, source_words(known)))


def source_words(known: Facts) -> str:
    """ "3 sources, 1 origin"."""
    if known.sources < 2:
        return say("1 source") if known.sources else say("no source")
    origins = many(known.origins, "{count:,} origin", "{count:,} origins")
    return say("{sources:,} sources", sources=known.sources) + (
        f", {origins}" if known.origins != known.sources else ""
    )


def listed(names: Sequence[str], most: int = 3) -> str:
    """ "A, B and 3 more"."""
    shown = [clean(name) for name in names[:most]]
    if len(names) > most:
        shown.append(say("{count} more", count=len(names) - most))
    return (
        shown[0]
        if len(shown) == 1
        else say("{names} and {shown}", names=with_commas(shown[:-1]), shown=shown[-1])
    )


def _whole_unit(found: re.Match[str]) -> str:
    number, unit = found[1], _UNITS[found[2]]
    return f"{number} {unit}" if number == "1" else f"{number} {unit}s"


def gap_words(start: int, end: int, reaching: int) -> str:
    """A stretch without incidents between the end of one and the start of the next, in seconds:
    "No incident for 43 days, 3 May – 15 June 2022." `reaching`: how many lie over it all the same,
    dated too roughly to tell or lasting through it."""
    first, last = civil(start - 1), civil(end)
    days = end // DAY - (start - 1) // DAY
    span, _, size = said_span(start, end).partition(" · ")
    if abs(first.year) <= 9999 and abs(last.year) <= 9999 and end - start >= 2 * DAY:
        span = said(interval(day(*first[:3]), day(*last[:3])))
        size = size if days > 400 else f"{number(days)} d"
    size = _UNIT.sub(_whole_unit, size)
    words = say("No incident for {size}, {span}.", size=size, span=span)
    if reaching:
        them = many(reaching, "{count:,} incident reaches", "{count:,} incidents reach")
        words += say(" {them} over it.", them=them)
    return words


def count_words(certain: int, possible: int) -> str:
    """A count under uncertainty: "41–57", or "57" when both agree."""
    return number(possible) if certain == possible else f"{number(certain)}–{number(possible)}"
