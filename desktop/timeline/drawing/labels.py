"""The words beside bars: titles made fit for one line, measured once and kept.

Hides cleaning (line breaks, control and bidirectional controls that could turn a whole line
round), cutting, and which titles still have to be asked for. No Qt: measuring is handed in.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from db.columns import Caption
from db.language import with_dots
from db.terms import INCIDENT_KINDS, said
from db.when import InvalidDate, said_short

WIDEST = 240.0  # pixels of the longest label
_KEPT = 20_000
_LONGEST = 160  # letters considered before anything is measured
_MOST_MARKS = 4
_SMALLER = 0.95  # the second line is set in the smaller size

Measure = Callable[[str], float]
Cut = Callable[[str, float], str]


@dataclass(frozen=True, slots=True)
class Label:
    """A title as drawn, its width in pixels, and what it was cut from; `detail`: the second line
    where there is room for one, date and kind; `whole`, `whole_width`: the title before it was
    cut, for a bar that is wider than any label beside one."""

    text: str
    width: float
    caption: Caption
    detail: str = ""
    detail_width: float = 0.0
    whole: str = ""
    whole_width: float = 0.0


def clean(title: str) -> str:
    """One line of plain letters: no controls, no turning round of the line it stands in."""
    if title.isascii() and title.isprintable():
        return " ".join(title[:_LONGEST].split())
    letters = [
        " " if unicodedata.category(letter) in ("Cc", "Zl", "Zp") else letter
        for letter in title[:_LONGEST]
        if unicodedata.category(letter) != "Cf" or letter in "\u200c\u200d"
    ]
    text = " ".join("".join(_few_marks(letters)).split())
    if text.isascii():
        return text
    if any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in text):
        return f"\u2068{text}\u2069"
    return text


def _few_marks(letters: Iterable[str]) -> Iterator[str]:
    """The letters with at most four marks on each: a heap of them would cover other rows."""
    marks = 0
    for letter in letters:
        marks = marks + 1 if unicodedata.combining(letter) else 0
        if marks <= _MOST_MARKS:
            yield letter


def made(
    found: Mapping[int, Caption],
    asked: Iterable[int],
    measure: Measure,
    cut: Cut,
    widest: float = WIDEST,
) -> dict[int, Label]:
    """Labels of titles that arrived; those of `asked` that are not among them stay empty. A
    hundred take some milliseconds."""
    labels = {}
    for incident in asked:
        caption = found.get(incident, Caption("", ""))
        text = whole = clean(caption.title)
        width = whole_width = measure(text)
        if width > widest:
            text = cut(text, widest)
            width = measure(text)
        detail = _detail(caption)
        detail_width = measure(detail) * _SMALLER
        labels[incident] = Label(text, width, caption, detail, detail_width, whole, whole_width)
    return labels


def _detail(caption: Caption) -> str:
    """ "18 April 2022 · Rocket fire"."""
    try:
        date = said_short(caption.edtf) if caption.edtf else ""
    except InvalidDate:
        date = caption.edtf
    kind = said(INCIDENT_KINDS, caption.kind) if caption.kind else ""
    return with_dots(part for part in (date, kind) if part)


class Labels:
    """Labels by incident id; collects the ids of those that are not there yet."""

    def __init__(self, measure: Measure, cut: Cut) -> None:
        self._measure = measure
        self._cut = cut
        self._found: dict[int, Label] = {}
        self._wanted: set[int] = set()

    def get(self, incident: int) -> Label | None:
        """The label, or None: then it is wanted."""
        found = self._found.get(incident)
        if found is None:
            self._wanted.add(incident)
        return found

    def take_wanted(self) -> list[int]:
        """The ids asked for since last time."""
        wanted = sorted(self._wanted)
        self._wanted.clear()
        return wanted

    def put(self, found: Mapping[int, Caption], asked: Iterable[int]) -> None:
        """Titles that arrived; those of `asked` that are not among them stay empty."""
        self.take(made(found, asked, self._measure, self._cut))

    def take(self, labels: Mapping[int, Label]) -> None:
        """Labels that are ready."""
        if len(self._found) > _KEPT:
            self._found.clear()
        self._found.update(labels)

    def forget(self, incidents: Iterable[int] | None = None) -> None:
        """Ask again for these (None: for all) when they are next needed."""
        if incidents is None:
            self._found.clear()
            return
        for incident in incidents:
            self._found.pop(incident, None)
