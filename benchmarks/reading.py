"""How long an article takes to be cleaned, and to be searched for dates and known names."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from time import perf_counter

from benchmarks.result import peak_memory_mb
from db.case import Case
from db.reading import read_article, suggestions
from db.reading.suggestion import Named

_PARAGRAPH = (
    "On Monday fighters of Group {number} attacked a post near Village {number}, officials said. "
    "The governor, who spoke on 3 May 2022, said that “at least six people” had been killed since "
    "late 2021, while residents of District {number} told reporters that nobody had been hurt."
)
_PARAGRAPHS = 120
_NAMES = 20_000
_REPEATS = 20


def measure(incidents: int, case: Path | None) -> Mapping[str, float]:
    """Milliseconds for an article of some 5,000 words; names of `case`, or 20,000 made ones.

    `incidents` does not matter here.
    """
    body = "\n\n".join(_PARAGRAPH.format(number=number) for number in range(_PARAGRAPHS))
    data = f"Fighting goes on\n\nBy Ann Smith\n\n{body}\n\nAdvertisement\n".encode()
    article = read_article(data)
    known = [Named("actor", number, f"Group {number}") for number in range(_NAMES)]
    if case is not None:
        with Case.open(case, read_only=True) as opened:
            known = suggestions.names_of_case(opened.main_reader)
    return {
        "words": float(len(article.text.split())),
        "names": float(len(known)),
        "clean_ms": _ms(lambda: read_article(data)),
        "dates_ms": _ms(lambda: suggestions.dates(article.text, "2022-05-05")),
        "names_ms": _ms(lambda: suggestions.names(article.text, known)),
        "peak_memory_mb": peak_memory_mb(),
    }


def _ms(act: Callable[[], object]) -> float:
    """The middle of several runs."""
    times = []
    for _ in range(_REPEATS):
        begun = perf_counter()
        act()
        times.append(perf_counter() - begun)
    return sorted(times)[_REPEATS // 2] * 1000
