"""What a language needs to say dates: its words, and how they are put together.

Hides how languages differ (cases, articles, where words stand) behind patterns. A pattern has one
form for each case of the language, with "|" between them; where forms are missing, the last holds.
Form 0 is how a date stands alone, form 1 how it stands after the words of this language that
govern it ("since", "between"); which others there are, each table says. `{y}` is the part `y` in
the same case, `{y0}` in its form 0. `_` is a space at which no line ends.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

#: One thing said in every case of a language.
Forms = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Style:
    """What differs between running words and labels. `about`, `perhaps`, `perhaps_about` mark a
    date that stands alone."""

    months: tuple[str, ...]
    date: str
    day_month: str
    month_year: str
    year: str
    years: str
    about: str
    perhaps: str
    perhaps_about: str
    between: str
    local: str
    unknown_edges: bool
    """Whether it is said that the other end is not known."""


@dataclass(frozen=True, slots=True)
class Speech:
    """A language. `inside`: marks for about, perhaps, both, of a date that is governed by words;
    `ordinals`: those that are words of their own, from the first on; `ordinal`: all others, `{n}`
    or `{r}` (Roman); `parts` by EDTF code; `once`: a word said once where two patterns bring it.
    """

    lang: str
    digits: str
    thousands: str
    comma: str
    long: Style
    short: Style
    inside: tuple[str, str, str]
    day: str
    first_day: str
    before_era: str
    after_era: str
    ordinal: str
    ordinals: tuple[str, ...]
    decade: str
    century: str
    millennium: str
    open_year: str
    unknown_year: str
    some_month: str
    some_day: str
    parts: Mapping[int, str]
    southern: str
    of_month: tuple[str, str, str]
    rough_year: str
    to: str
    since: str
    from_: str
    until: str
    unknown_start: str
    unknown_end: str
    always: str
    both_unknown: str
    or_earlier: str
    or_later: str
    one_of: str
    either: str
    both: str
    all_of: str
    zone: str
    parts_of_day: Mapping[str, str]
    cases: int = 1
    once: str = ""


@lru_cache(maxsize=4096)
def forms(pattern: str, cases: int) -> Forms:
    """A pattern or a word taken apart into its cases."""
    parts = pattern.split("|")
    return tuple(parts[min(case, len(parts) - 1)] for case in range(cases))


def filled(pattern: str, cases: int, **parts: Forms | str) -> Forms:
    """A pattern with its parts in the cases it asks for."""
    out = []
    for case, form in enumerate(forms(pattern, cases)):
        named = {}
        for name, part in parts.items():
            if isinstance(part, str):
                named[name] = part
                continue
            named[name] = part[case]
            named |= {f"{name}{number}": each for number, each in enumerate(part)}
        out.append(form.format(**named))
    return tuple(out)


def roman(number: int) -> str:
    """1 to 39 in Roman figures."""
    ones = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
    return "X" * (number // 10) + ones[number % 10]
