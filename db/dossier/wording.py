"""The words of a dossier in its language: fixed wording, terms of the field, dates and numbers.

Hides where translations stand (resources/dossier/words) and how numbers and dates are written in
each language. What stands in the case keeps its own language; only what the program says changes.
Numbers of Persian and Pashto pages are set in the digits of these languages, those of Arabic and
Urdu pages in European digits, as news agencies and the United Nations print them.
"""

from __future__ import annotations

import functools
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib import resources
from typing import Any

from db import terms, when
from db.errors import BadInput
from db.language import say
from db.records.figures import Figure, Headline
from db.terms import Vocabulary
from db.when import When, speech


@dataclass(frozen=True, slots=True)
class Language:
    """A language dossiers are printed in: `code` (BCP 47), its own name, its name in English."""

    code: str
    name: str
    english: str
    right_to_left: bool = False


LANGUAGES: tuple[Language, ...] = (
    Language("en", "English", "English"),
    Language("fr", "Français", "French"),
    Language("es", "Español", "Spanish"),
    Language("ru", "Русский", "Russian"),
    Language("ar", "العربية", "Arabic", True),
    Language("fa", "فارسی", "Persian", True),
    Language("ps", "پښتو", "Pashto", True),
    Language("ur", "اردو", "Urdu", True),
)
"""What the window and the command line offer."""

_VOCABULARIES = {
    id(value): name
    for name, value in vars(terms).items()
    if isinstance(value, tuple) and value and isinstance(value[0], terms.Term)
}


@functools.cache
def _read(*path: str) -> Any:
    file = resources.files("resources").joinpath("dossier", "words", *path)
    return json.loads(file.read_bytes())


@functools.cache
def words_of(lang: str) -> Mapping[str, Any]:
    """The fixed words of a language (`words/<lang>.json`); what it does not have yet is said in
    English, so that a page is never lost for the lack of a word."""
    ours = _read("en.json")
    return ours if lang == "en" else _filled(ours, _read(f"{lang}.json"))


def _filled(ours: Mapping[str, Any], theirs: Mapping[str, Any]) -> dict[str, Any]:
    return {
        key: _filled(value, theirs.get(key, {}))
        if isinstance(value, dict)
        else theirs.get(key, value)
        for key, value in ours.items()
    }


class Wording:
    """Everything the program says in a dossier, in one of LANGUAGES. Raises BadInput."""

    def __init__(self, lang: str = "en") -> None:
        if lang not in (each.code for each in LANGUAGES):
            known = ", ".join(each.code for each in LANGUAGES)
            raise BadInput(
                say(
                    "Dossiers have no words in the language “{lang}”. Choose one of these: "
                    "{known}.",
                    lang=lang,
                    known=known,
                )
            )
        self.lang = lang
        self.words = words_of(lang)
        self._terms: Mapping[str, Mapping[str, str]] = (
            {} if lang == "en" else _read("terms", f"{lang}.json")
        )

    # Terms of the field

    def term(self, vocabulary: Vocabulary, code: str | None) -> str:
        """The label of a code; one that no language knows is shown as it stands."""
        own = self._terms.get(_VOCABULARIES.get(id(vocabulary), ""), {})
        return own.get(code or "") or terms.label(vocabulary, code)

    def inside(self, vocabulary: Vocabulary, code: str | None) -> str:
        """A label as it stands inside a sentence or a line."""
        return lowered(self.term(vocabulary, code))

    def phrase(self, name: str, **parts: str) -> str:
        """A fixed phrase with its parts filled in."""
        return str(self.words["phrases"][name]).format(**parts)

    def likelihood(self, code: str) -> str:
        """ "Likely (55–80 %)": a likelihood and what it stands for."""
        words = self.term(terms.LIKELIHOODS, code)
        between = terms.LIKELIHOOD_RANGES.get(code)
        if between is None:
            return words
        low, high = map(self.number, between)
        return self.phrase("likelihood_range", x=words, low=low, high=high)

    def link(self, words: str) -> str:
        """How one incident stands to another, from the words of `db.columns.relations`."""
        for vocabulary in (terms.CLAIM_LINKS, terms.CLAIM_LINKS_INVERSE):
            for term in vocabulary:
                if term.label == words:
                    return self.term(vocabulary, term.code)
        return str(self.words["links"].get(words, words))

    def rule_meaning(self, code: str) -> str:
        """What a count rule does, in a sentence; empty for a rule of a newer program."""
        return str(self.words["rule_meanings"].get(code, ""))

    # Numbers and figures

    def plural(self, count: int, forms: Sequence[str]) -> str:
        """The form that stands beside a number; `forms` in the order of `plural_place`."""
        return forms[plural_place(count, self.lang)]

    def digits(self, text: str) -> str:
        """Text of the program with its digits written as the language writes them."""
        return speech.digits(text, self.lang)

    def number(self, number: int) -> str:
        """A whole number, in groups of three from five digits on where the language does so."""
        grouped = f"{number:,}"
        if len(str(abs(number))) < 5 and self.lang != "en":
            grouped = str(number)
        return self.digits(grouped.replace(",", self.words["thousands"]))

    def figure(self, figure: Figure) -> str:
        """A figure as it was given: "at least 72", "41–57", "dozens", "not stated"."""
        if figure.state in ("not_stated", "unknown", "none"):
            return self.phrase(
                {"not_stated": "not_stated", "unknown": "not_known", "none": "nobody"}[figure.state]
            )
        if figure.qualifier in ("dozens", "several"):
            return self.phrase(figure.qualifier)
        low, high, point = figure.minimum, figure.maximum, figure.point
        if low is not None and high is not None and low != high:
            spread = self._spread(low, high)
            return spread if point is None else f"{self.number(point)} ({spread})"
        number = next((n for n in (point, low, high) if n is not None), None)
        if number is None:
            return figure.raw or self.phrase("not_stated")
        if figure.qualifier in ("at_least", "at_most", "about"):
            return self.phrase(figure.qualifier, x=self.number(number))
        return self.number(number)

    def headline(self, made: Headline) -> str:
        """ "72–183", "at least 72", "14", "not stated"."""
        if made.low is None and made.high is None:
            return self.phrase("not_stated")
        if made.low is None:
            return self.phrase("at_most", x=self.number(made.high or 0))
        if made.high is None:
            return self.phrase("at_least", x=self.number(made.low))
        if made.low == made.high:
            return self.number(made.low)
        return self._spread(made.low, made.high)

    def _spread(self, low: int, high: int) -> str:
        return self.phrase("spread", a=self.number(low), b=self.number(high))

    # Dates

    def date(self, given: When | str | None) -> str:
        """A date in running words, kept together on a line; empty for none."""
        return speech.show(given, self.lang, nbsp=True) if given else ""

    def date_short(self, given: When | str | None) -> str:
        """A date for tables and labels; empty for none."""
        return speech.show_short(given, self.lang) if given else ""

    def span(self, start: int, end: int) -> str:
        """The edges of [start, end), seconds: "2021 – 2024"."""
        return speech.span(start, end, self.lang)

    def day(self, at: int) -> str:
        """The day a moment (seconds) lies in: "3 May 2022"."""
        return speech.day(at, self.lang)

    def year(self, year: int) -> str:
        """An astronomical year: "2022", "44 BCE"."""
        return speech.year(year, self.lang)

    def period(self, start: str | None, end: str | None) -> str:
        """From one date to another (EDTF), either of which may be missing."""
        together = f"{start or '..'}/{end or '..'}"
        if self.lang != "en" and (start or end) and when.is_valid(together):
            return self.date(together)
        if start and end:
            return self.phrase("to", a=self.date(start), b=self.date(end))
        if start:
            return self.phrase("since", x=self.date(start))
        return self.phrase("until", x=self.date(end)) if end else ""

    def precision(self, given: When | None) -> str:
        """The name of how exact a date is; `words["precision"]` has its words."""
        return when.precision(given) if given else ""

    def rule_sentence(self, rule: str) -> str:
        """By which rule words became a date, in a sentence."""
        return self._terms.get("RULES", {}).get(rule) or when.rule_sentence(rule)


def lowered(words: str) -> str:
    """Words that begin with a small letter, unless they begin with a short form in capitals."""
    return words if words[1:2].isupper() else words[:1].lower() + words[1:]


def plural_place(count: int, lang: str) -> int:
    """Which form of a word stands beside a whole number, as CLDR counts.

    en, es, ps, ur: one, other (1 is one); fr, fa: one, other (0 and 1 are one); ru: one, few,
    many; ar: zero, one, two, few, many, other. The kit of the templates counts alike.
    """
    tens, ones = count % 100, count % 10
    if lang == "ru":
        if ones == 1 and tens != 11:
            return 0
        return 1 if 2 <= ones <= 4 and not 12 <= tens <= 14 else 2
    if lang == "ar":
        return count if count <= 2 else 3 if 3 <= tens <= 10 else 4 if tens >= 11 else 5
    return int(count > 1) if lang in ("fr", "fa") else int(count != 1)
