"""How well and how fast a text is read.

How much of what an editor marked in the annotated articles is suggested, and how much of what is
suggested an editor would keep; how long an article takes to be cleaned and searched.
`python -m benchmarks.reading --misses` lists what is missing and what is false.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from time import perf_counter

import click

from benchmarks.annotated import KINDS, SAMPLES, Annotated, Mark, articles
from benchmarks.result import peak_memory_mb
from benchmarks.scoring import Judged, chains, eithers, judge, negations, score
from db.case import Case
from db.reading import read_article, suggestions
from db.reading.suggestion import FigureDetail, Named, SpeechDetail, Suggestion

_PARAGRAPH = (
    "On Monday fighters of Group {number} attacked a post near Village {number}, officials said. "
    "The governor, who spoke on 3 May 2022, said that “at least six people” had been killed since "
    "late 2021, while residents of District {number} told reporters that nobody had been hurt."
)
_PARAGRAPHS = 120
_NAMES = 20_000
_REPEATS = 9
_SPLITS = ("open", "held-out", "seeds")
#: Languages with goals; others are measured when there are articles in them.
LANGUAGES = ("en", "ru", "fa", "ar")


def measure(incidents: int, case: Path | None) -> Mapping[str, float]:
    """Recall and precision on the annotated articles (of a clone; an installed program has
    none), and milliseconds for an article of some 5,000 words; names of `case`, or 20,000 made
    ones. `incidents` does not matter here."""
    body = "\n\n".join(_PARAGRAPH.format(number=number) for number in range(_PARAGRAPHS))
    data = f"Fighting goes on\n\nBy Ann Smith\n\n{body}\n\nAdvertisement\n".encode()
    article = read_article(data)
    known = [Named("actor", number, f"Group {number}") for number in range(_NAMES)]
    if case is not None:
        with Case.open(case, read_only=True) as opened:
            known = suggestions.names_of_case(opened.main_reader)
    return {
        **quality(articles() if SAMPLES.is_dir() else ()),
        "words": float(len(article.text.split())),
        "names": float(len(known)),
        "clean_ms": _ms(lambda: read_article(data)),
        "dates_ms": _ms(lambda: suggestions.dates(article.text, "2022-05-05")),
        "names_ms": _ms(lambda: suggestions.names(article.text, known)),
        "suggest_ms": _ms(lambda: suggestions.suggest(article.text, "2022-05-05", known, "en")),
        "peak_memory_mb": peak_memory_mb(),
    }


def judged(annotated: Iterable[Annotated]) -> list[Judged]:
    """Every kind of every article, as the program reads it today."""
    out = []
    for each in annotated:
        found = suggestions.suggest(each.text, each.published or None, each.known, each.language)
        out += [judge(each, kind, found) for kind in KINDS]
        out.append(eithers(each, found))
    return out


def has_goal(one: Judged) -> bool:
    """Whether an article is in a language the goals speak of."""
    return one.article.language in LANGUAGES


def quality(annotated: Iterable[Annotated]) -> Mapping[str, float]:
    """`date_recall_all`, `date_precision_ru`, ...: shares from 0 to 1 by kind, over all articles
    in the languages with goals, over each split of these, and by language without the seeds."""
    every = list(annotated)
    if not every:
        return {}
    results = judged(every)
    parts = {"all": [each for each in results if has_goal(each)]}
    for split in _SPLITS:
        parts[split] = [each for each in parts["all"] if each.article.split == split]
    for language in dict.fromkeys((*LANGUAGES, *sorted({each.language for each in every}))):
        parts[language] = [
            each
            for each in results
            if each.article.language == language and each.article.split != "seeds"
        ]
    figures = {"articles": float(len(every)), **_nested(results)}
    for part, held in parts.items():
        for kind in KINDS if held else ():
            total = score(each for each in held if each.kind == kind)
            name = part.replace("-", "_")
            figures[f"{kind}_recall_{name}"] = total.recall
            figures[f"{kind}_precision_{name}"] = total.precision
    return figures


def _nested(results: list[Judged]) -> Mapping[str, float]:
    """What is more than words and a value: one actor or another, chains of speakers, denial of
    an act."""
    goal = [each for each in results if has_goal(each)]
    said = [each for each in goal if each.kind == "speech"]
    return {
        "either_recall": score(each for each in goal if each.kind == "either").recall,
        "chain_recall": chains(said).recall,
        "negation_recall": negations(said).recall,
    }


def _ms(act: Callable[[], object]) -> float:
    """The middle of several runs."""
    times = []
    for _ in range(_REPEATS):
        begun = perf_counter()
        act()
        times.append(perf_counter() - begun)
    return sorted(times)[_REPEATS // 2] * 1000


@click.command()
@click.option("--misses", is_flag=True, help="List what is missing (-) and what is false (+).")
@click.option("--kind", type=click.Choice(KINDS), multiple=True, help="Only this kind.")
@click.option("--split", type=click.Choice(_SPLITS), multiple=True, help="Only these articles.")
@click.option("--article", default="", help="Only articles with this in their name.")
@click.option("--held-out", is_flag=True, help="List held-out articles too: then they are spent.")
def report(
    misses: bool, kind: tuple[str, ...], split: tuple[str, ...], article: str, held_out: bool
) -> None:
    """Hold what the program finds against what an editor marked."""
    if misses and "held-out" in split and not held_out:
        raise click.UsageError(
            "Held-out articles measure only as long as nobody develops on them; --held-out lists "
            "them all the same."
        )
    chosen = [
        each for each in articles() if each.split in (split or _SPLITS) and article in each.name
    ]
    kinds = kind or KINDS
    results = judged(chosen)
    if misses:
        for each in results:
            if each.kind in kinds and (held_out or each.article.split != "held-out"):
                _list(each)
    for part in _SPLITS:
        for one in kinds:
            held = [e for e in results if e.kind == one and e.article.split == part and has_goal(e)]
            if held:
                _line(f"{part} {one}", held)
    for one in kinds:
        _line(f"all {one}", [e for e in results if e.kind == one and has_goal(e)])
    for name, share in _nested(results).items():
        click.echo(f"{name} {share:.2f}")
    for language in sorted({each.language for each in chosen}):
        for one in kinds:
            _line(
                f"{language} {one}",
                [e for e in results if e.kind == one and e.article.language == language],
            )


def _line(name: str, held: list[Judged]) -> None:
    total = score(held)
    click.echo(
        f"{name:<16} recall {total.recall:.2f}  precision {total.precision:.2f}  "
        f"right {total.right}  missing {total.missed}  false {total.false}"
    )


def _list(one: Judged) -> None:
    if not one.missed and not one.false:
        return
    click.echo(f"{one.article.name} ({one.article.language}) {one.kind}")
    for mark in one.missed:
        click.echo(f"  - {_around(one.article.text, mark.start, mark.end)}  {_wanted(mark)}")
    for each in one.false:
        click.echo(f"  + {_around(one.article.text, each.start, each.end)}  {_said(each)}")


def _around(text: str, start: int, end: int) -> str:
    before, after = text[max(0, start - 30) : start], text[end : end + 30]
    return " ".join(f"{before}[{text[start:end]}]{after}".split())


def _wanted(mark: Mark) -> str:
    if mark.kind == "figure":
        tolls = " or ".join(
            f"{toll.qualifier} {toll.low}..{toll.high} {toll.state}" for toll in mark.tolls
        )
        return f"{'|'.join(sorted(mark.measures))} {'|'.join(sorted(mark.whose))} {tolls}"
    if mark.kind == "speech":
        return f"{'|'.join(sorted(mark.acts))} by “{'|'.join(mark.speakers)}”"
    return " and ".join("|".join(sorted(each)) or "new" for each in mark.values)


def _said(each: Suggestion) -> str:
    if isinstance(each.detail, FigureDetail):
        d = each.detail
        return f"{d.measure} {d.who} {d.qualifier} {d.min}..{d.max} ({d.point}) {d.state}"
    if isinstance(each.detail, SpeechDetail):
        return f"{each.detail.act} by “{each.detail.speaker}”"
    return " or ".join(value or "new" for value in (each.value, *each.others))


if __name__ == "__main__":
    report()
