"""Articles whose dates, actors, places, figures and speech acts were marked by hand.

Hides the notation of tests/samples/reading (told in its README.md) and how marked words become
offsets: every mark must be found, and found once, or loading fails with the words at fault.
"""

from __future__ import annotations

import hashlib
import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from db.errors import BadInput
from db.reading import read_article
from db.reading.suggestion import Named
from db.when import is_valid

ROOT = Path(__file__).resolve().parents[1]
SAMPLES = ROOT / "tests" / "samples" / "reading"
SEEDS = ROOT.parent / "shared" / "seeds"
_DEMO = ROOT / "resources" / "demo" / "case.toml"

KINDS = ("date", "actor", "place", "figure", "speech")
SPLITS = {"o_": "open", "h_": "held-out", "s_": "seeds"}
NEW = "new"
FREE = "free"
DOZENS, SEVERAL = 24, 3
_PREFIXED = ("ar",)  # languages that write "and", "to", "in" as one word with the next


@dataclass(frozen=True, slots=True)
class Toll:
    """A number as the editor reads it; `low` and `high` are None where it does not bound."""

    low: int | None
    high: int | None
    qualifier: str
    state: str = "value"


@dataclass(frozen=True, slots=True)
class Mark:
    """Words an editor underlined; offsets are code points of the text.

    `values`: a date's readings, each a set of EDTF texts that serve equally; of a name the keys
    it may be ("new" for one not held). `tolls`, `measures`, `whose` belong to a figure; `acts`,
    `speakers` ("" when unnamed), `via`, `hedge`, `negated` to a speech act.
    """

    kind: str
    start: int
    end: int
    words: str
    values: tuple[frozenset[str], ...] = ()
    tolls: tuple[Toll, ...] = ()
    measures: frozenset[str] = frozenset()
    whose: frozenset[str] = frozenset()
    acts: frozenset[str] = frozenset()
    speakers: tuple[str, ...] = ()
    via: tuple[str, ...] = ()
    hedge: str = "none"
    negated: bool = False


@dataclass(frozen=True, slots=True)
class Annotated:
    """One article with its marks. `free`: words of a kind that are neither demanded nor wrong;
    `either`: groups of names of which the text says that it was one or another."""

    name: str
    split: str
    language: str
    published: str
    text: str
    known: tuple[Named, ...]
    marks: tuple[Mark, ...]
    free: tuple[Mark, ...]
    either: tuple[tuple[str, ...], ...]

    def of(self, kind: str) -> list[Mark]:
        return [mark for mark in self.marks if mark.kind == kind]


@dataclass(slots=True)
class _Page:
    """A text on which marks are being found."""

    name: str
    text: str
    language: str
    taken: dict[str, list[tuple[int, int]]] = field(default_factory=dict)

    def wrong(self, words: str, why: str) -> BadInput:
        return BadInput(f"{self.name}: “{words}” {why}.")

    def spans(self, kind: str, words: str) -> list[tuple[int, int]]:
        """Where the words of a mark stand: once, at the nth place ("#2"), or everywhere ("*")."""
        every = words.endswith("*")
        bare, _, nth = words.rstrip("*").partition("#")
        held = self.taken.setdefault(kind, [])
        found = [
            span
            for span in self._matches(bare)
            if kind == "speech" or not any(s <= span[0] and span[1] <= e for s, e in held)
        ]
        if not found:
            raise self.wrong(words, "is not in the text, or only within a longer mark")
        if nth:
            if int(nth) > len(found):
                raise self.wrong(words, f"stands only {len(found)} times in the text")
            found = [found[int(nth) - 1]]
        elif len(found) > 1 and not every:
            raise self.wrong(words, f"stands {len(found)} times in the text: say which")
        held.extend(found)
        return found

    def _matches(self, bare: str) -> Iterator[tuple[int, int]]:
        before, brace, rest = bare.partition("{")
        inside, _, after = rest.partition("}") if brace else (bare, "", "")
        parts = [_loose(part) for part in ((before, inside, after) if brace else ("", inside, ""))]
        left = r"" if self.language in _PREFIXED or not bare[0].isalnum() else r"(?<!\w)"
        right = r"(?!\w)" if bare[-1].isalnum() or bare[-1] == "}" else ""
        for found in re.finditer(rf"{left}{parts[0]}({parts[1]}){parts[2]}{right}", self.text):
            yield found.span(1)


def _loose(words: str) -> str:
    """A pattern for words that may be broken over lines."""
    return r"\s+".join(re.escape(part) for part in re.split(r"\s+", words)) if words else ""


def articles(samples: Path = SAMPLES, seeds: Path = SEEDS) -> list[Annotated]:
    """Every annotated article, in order of file name; seeds only when their texts are there.

    Raises BadInput when a mark is not found in its text.
    """
    cases: dict[str, Mapping[str, Any]] = {"demo": _demo()}
    cases.update(tomllib.loads((samples / "cases.toml").read_text("utf-8")))
    out = []
    for path in sorted(samples.glob("[ohs]_*.toml")):
        raw = tomllib.loads(path.read_text("utf-8"))
        text = _seed(raw, seeds) if path.stem.startswith("s_") else str(raw["text"]).strip()
        if text:
            out.append(_article(path.stem, raw, text, cases[raw["case"]]))
    return out


def _demo() -> Mapping[str, Any]:
    """Actors and places of the demo case, in the notation of cases.toml."""
    raw = tomllib.loads(_DEMO.read_text("utf-8"))
    return {
        kind: {
            each["key"]: [
                each["kind"],
                each["name"],
                *(name[0] for name in each.get("names", ())),
            ]
            for each in raw[kind]
        }
        for kind in ("actor", "place")
    }


def _seed(raw: Mapping[str, Any], seeds: Path) -> str:
    path = seeds / str(raw["file"])
    if not path.is_file():
        return ""
    data = path.read_bytes()
    if hashlib.sha256(data).hexdigest() != raw["sha256"]:
        raise BadInput(f"“{path.name}” is not the text that was annotated.")
    return read_article(data, path.name).text


def number(key: str, case: Mapping[str, Any]) -> int:
    """The id that stands for a key of a case in suggestions."""
    keys = [*case["actor"], *case["place"]]
    return keys.index(key) + 1


def _article(name: str, raw: Mapping[str, Any], text: str, case: Mapping[str, Any]) -> Annotated:
    page = _Page(name, text, str(raw["language"]))
    marks: list[Mark] = []
    free: list[Mark] = []
    for kind, words in sorted(raw.get("free", {}).items()):
        # Before all others: what is free must be said with its own words.
        for each in words:
            if each.startswith("?") and each[1:] not in text:
                continue
            free += [
                _mark(page, kind, span)
                for span in page.spans(f"free {kind}", each[1:] if each.startswith("?") else each)
            ]
    marks += _dates(page, raw.get("dates", ()))
    marks += _names(page, "actor", raw.get("actors", {}), case)
    # A place within an actor's name is no mention of the place.
    page.taken["place"] = [
        (mark.start, mark.end) for mark in marks if mark.kind == "actor" and " " in mark.words
    ]
    marks += _names(page, "place", raw.get("places", {}), case)
    marks += _figures(page, raw.get("figures", ()))
    marks += _speech(page, raw.get("speech", ()))
    for group in raw.get("either", ()):
        if sum(any(mark.words == word for mark in marks) for word in group) != len(group):
            raise page.wrong(" / ".join(group), "is a group of names not all of which are marked")
    return Annotated(
        name=name,
        split=SPLITS[name[:2]],
        language=page.language,
        published=str(raw.get("published", "")),
        text=text,
        known=tuple(_known(case)),
        marks=tuple(sorted(marks, key=lambda mark: (mark.start, mark.end))),
        free=tuple(free),
        either=tuple(tuple(group) for group in raw.get("either", ())),
    )


def _known(case: Mapping[str, Any]) -> Iterator[Named]:
    """Names without their languages: in many a case nobody has filled them in."""
    for key, (sort, *names) in case["actor"].items():
        yield from (Named("actor", number(key, case), name, "", sort) for name in names)
    for key, (sort, *names) in case["place"].items():
        yield from (Named("place", number(key, case), name, "", sort) for name in names)


def _mark(page: _Page, kind: str, span: tuple[int, int]) -> Mark:
    return Mark(kind, *span, page.text[span[0] : span[1]])


def _dates(page: _Page, rows: Iterable[list[str]]) -> Iterator[Mark]:
    for words, *readings in sorted(rows, key=lambda row: -len(row[0])):
        values = tuple(frozenset(reading.split("|")) for reading in readings)
        for edtf in frozenset().union(*values):
            if not is_valid(edtf):
                raise page.wrong(words, f"has no valid EDTF: {edtf}")
        for span in page.spans("date", words):
            yield Mark("date", *span, page.text[span[0] : span[1]], values)


def _names(
    page: _Page, kind: str, rows: Mapping[str, list[str]], case: Mapping[str, Any]
) -> Iterator[Mark]:
    held = [(words, key) for key, many in rows.items() for words in many]
    for words, keys in sorted(held, key=lambda row: -len(row[0])):
        values = []
        for key in keys.split("|"):
            if key != NEW and key not in case[kind]:
                raise page.wrong(words, f"is said to be {key}, which the case does not hold")
            values.append("" if key == NEW else str(number(key, case)))
        for span in page.spans(kind, words):
            yield Mark(kind, *span, page.text[span[0] : span[1]], (frozenset(values),))


def _figures(page: _Page, rows: Iterable[list[str]]) -> Iterator[Mark]:
    for words, measures, whose, tolls in sorted(rows, key=lambda row: -len(row[0])):
        for span in page.spans("figure", words):
            yield Mark(
                "figure",
                *span,
                page.text[span[0] : span[1]],
                tolls=tuple(_toll(page, each) for each in tolls.split("|")),
                measures=frozenset(measures.split("|")),
                whose=frozenset(whose.split("|")),
            )


def _toll(page: _Page, told: str) -> Toll:
    """ "6", "72+", "<30", "~40", "20-30", "dozens", "several", "?" (unknown)."""
    if told == "?":
        return Toll(None, None, "exact", "unknown")
    if told in ("dozens", "several"):
        return Toll(DOZENS if told == "dozens" else SEVERAL, None, told)
    shape = re.fullmatch(r"([<~]?)(\d+)(?:(\+)|-(\d+))?", told)
    if shape is None:
        raise page.wrong(told, "is not a number in the notation of the README")
    sign, low, more, high = shape[1], int(shape[2]), shape[3], shape[4]
    if high:
        return Toll(low, int(high), "between")
    if more:
        return Toll(low, None, "at_least")
    if sign == "<":
        return Toll(None, low, "at_most")
    return Toll(low, low, "about" if sign else "exact", "value" if low else "none")


def _speech(page: _Page, rows: Iterable[list[str]]) -> Iterator[Mark]:
    for cue, acts, speakers, *more in rows:
        named = tuple(speakers.split("|"))
        via = tuple(word.removeprefix("via=") for word in more if word.startswith("via="))
        for words in (*named, *via):
            if words and not re.search(_loose(words), page.text):
                raise page.wrong(words, "is not in the text")
        hedge = next((word[6:] for word in more if word.startswith("hedge=")), "none")
        for span in page.spans("speech", cue):
            yield Mark(
                "speech",
                *span,
                page.text[span[0] : span[1]],
                acts=frozenset(acts.split("|")),
                speakers=named,
                via=via,
                hedge=hedge,
                negated="negated" in more,
            )
