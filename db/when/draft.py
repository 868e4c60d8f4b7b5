"""A date while it is being read: EDTF text with the rule and the doubts, before it becomes a
candidate.

Hides how drafts are marked as approximate and joined into intervals and sets.
"""

import re
from dataclasses import dataclass, replace

from db.language import say
from db.when.extent import is_valid

_DAYS = re.compile(
    r"\[(?:(?P<month>\d{4}-\d\d)-\d\d~?\.\.(?P=month)-\d\d~?"
    r"|(?P<year>\d{4})-\d\d-\d\d~?\.\.(?P=year)-\d\d-\d\d~?)\]"
)


@dataclass(frozen=True, slots=True)
class Draft:
    """One possible reading. `sure` is False when a person has to confirm it; `doubt` says why."""

    edtf: str
    rule: str
    sure: bool = True
    doubt: str = ""
    clock: str | None = None
    zone: str | None = None
    part_of_day: str | None = None
    calendar: str | None = None


@dataclass(frozen=True, slots=True)
class Setting:
    """What a text is read against. `today` is the day number of the publication, `until` the last
    day it can have been, `anchor` the EDTF of another incident, `order` how 03/04/2021 is meant
    ("ask", "day_first", "month_first")."""

    today: int | None = None
    until: int | None = None
    anchor: str | None = None
    order: str = "ask"


def unsure(drafts: list[Draft], doubt: str) -> list[Draft]:
    """The same drafts, to be confirmed by a person."""
    return [replace(draft, sure=False, doubt=draft.doubt or doubt) for draft in drafts]


def is_single(edtf: str) -> bool:
    """Whether the text is one date, neither an interval nor a set."""
    return edtf[:1] not in ("[", "{") and "/" not in edtf


def first_date(edtf: str) -> str:
    """The date an interval or a set begins with, "" when that end is open."""
    inner = edtf.strip("[]{}").replace("..", "/").replace(",", "/")
    return inner.split("/")[0]


def last_date(edtf: str) -> str:
    """The date an interval or a set ends with, "" when that end is open."""
    inner = edtf.strip("[]{}").replace("..", "/").replace(",", "/")
    return inner.split("/")[-1]


def marked(drafts: list[Draft], mark: str) -> list[Draft]:
    """The drafts with `?` or `~` added to every date in them; both together make `%`."""
    return [replace(draft, edtf=_marked(draft.edtf, mark)) for draft in drafts]


def _marked(edtf: str, mark: str) -> str:
    if not is_single(edtf):
        first, last = first_date(edtf), last_date(edtf)
        if "," in edtf:
            return edtf
        between = "/" if "/" in edtf else ".."
        text = f"{_marked(first, mark)}{between}{_marked(last, mark)}"
        return text if between == "/" else f"{edtf[0]}{text}{edtf[-1]}"
    if not edtf:
        return edtf
    have = edtf[-1] if edtf[-1] in "?~%" else ""
    return edtf.rstrip("?~%") + (mark if have in ("", mark) else "%")


def _shared(edtf: str) -> str:
    """The month or year that all days of a set lie in, "" when there is none: the end of an
    interval cannot be a set, and its first day alone would say more than the text."""
    match = _DAYS.fullmatch(edtf)
    return "" if match is None else match["month"] or match["year"]


def _edge(edtf: str, edge: str) -> str:
    """What a set is as the end of an interval: its approximate edge where the text draws no sharp
    one ("since mid-March"), else the month or year it lies in."""
    if edtf.startswith("[") and "~" in edtf and _shared(edtf):
        return edge.rstrip("~") + "~"
    return _shared(edtf) or edge


def joined(left: list[Draft], right: list[Draft], shape: str, rule: str) -> list[Draft]:
    """Every pair of a left and a right draft as one EDTF text; pairs that make no date are dropped.

    `shape` has the places {first} and {last}, for example "[{first}..{last}]".
    """
    found = []
    for start in left:
        for end in right:
            first, last = first_date(start.edtf), last_date(end.edtf)
            if "/" in shape:
                first = _edge(start.edtf, first) if start.edtf else first
                last = _edge(end.edtf, last) if end.edtf else last
            edtf = shape.format(first=first, last=last)
            if not is_valid(edtf):
                continue
            draft = Draft(edtf, rule, start.sure and end.sure, start.doubt or end.doubt)
            timed = start.clock or end.clock or start.part_of_day or end.part_of_day
            if timed:
                draft = replace(
                    draft,
                    sure=False,
                    doubt=say(
                        "The times of day stay in the wording; a span is kept in whole days."
                    ),
                )
            found.append(draft)
    return found
