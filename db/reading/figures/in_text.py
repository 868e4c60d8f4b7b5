"""The figures of persons a text gives: how many were killed, injured, detained, and in whose words.

Hides the steps from words to a figure; the words of each language are in `english` and its
neighbours. Nothing is added up: "31, including nine children" is two figures. Ages, money,
distances and the number of attacks are none, nor are the living ("4,000 fighters").
"""

from __future__ import annotations

import re

from db import terms
from db.language import in_quotes, say
from db.language import number as numeral
from db.reading.figures.arabic import ARABIC
from db.reading.figures.english import ENGLISH
from db.reading.figures.french import FRENCH
from db.reading.figures.lexicon import Harm, Lexicon
from db.reading.figures.number import counts
from db.reading.figures.persian import PERSIAN
from db.reading.figures.phrase import understood
from db.reading.figures.russian import RUSSIAN
from db.reading.figures.sentence import Counted, Sentence
from db.reading.figures.spanish import SPANISH
from db.reading.figures.token import sentences
from db.reading.suggestion import FigureDetail, Suggestion

_SCRIPTS: tuple[tuple[re.Pattern[str], tuple[Lexicon, ...]], ...] = (
    (re.compile("[A-Za-z]"), (ENGLISH, FRENCH, SPANISH)),
    (re.compile("[\u0400-\u04ff]"), (RUSSIAN,)),
    (re.compile("[\u0620-\u06d3]"), (ARABIC, PERSIAN)),
)

_SENTENCES_BACK = 2
_PERSIAN_LETTERS = re.compile("[پچژگکی]")


def figures(text: str, language: str = "") -> list[Suggestion]:
    """The figures of a text in reading order. `language`: BCP 47 of the text, "" unknown."""
    found: list[Suggestion] = []
    for lexicon in _lexicons(text, language):
        before: Harm | None = None
        since = 0
        for tokens in sentences(text, lexicon.worth):
            sentence = Sentence(tokens, lexicon, before)
            none = _none(text, sentence)
            found += none
            told = understood(sentence, counts(tokens, lexicon))
            last = told[-1].harm if told else _last_harm(sentence)
            before, since = (last, 0) if last else (before, since + 1)
            before = before if since <= _SENTENCES_BACK else None
            new = [_suggestion(text, sentence, each) for each in told]
            found += [each for each in new if not _covered(each, none)]
    return sorted(found, key=lambda each: (each.start, each.end))


def _last_harm(sentence: Sentence) -> Harm | None:
    """What a sentence without a number says befell people: "How many died?"."""
    places = [place for at in sorted(sentence.starts) for place in sentence.starts[at]]
    return next(
        (
            place.harm
            for place in reversed(places)
            if place.harm.form in ("passive", "state", "count", "toll") and place.harm.measure
        ),
        None,
    )


def _none(text: str, sentence: Sentence) -> list[Suggestion]:
    """ "погибших не было": wordings that say nobody was harmed."""
    if not sentence.tokens:
        return []
    out = []
    start, end = sentence.tokens[0].start, sentence.tokens[-1].end
    for pattern, measure in sentence.words.nothing:
        for match in pattern.finditer(text, start, end):
            detail = FigureDetail(measure, "all", point=0, state="none")
            words = match[0]
            out.append(
                Suggestion(
                    "figure", match.start(), match.end(), words, _value(detail), False, (),
                    _why(words, [detail]), detail,
                )
            )  # fmt: skip
    out.sort(key=lambda each: -len(each.text))
    return [each for place, each in enumerate(out) if not _covered(each, out[:place])]


def _covered(each: Suggestion, others: list[Suggestion]) -> bool:
    return any(other.start < each.end and each.start < other.end for other in others)


def _lexicons(text: str, language: str) -> list[Lexicon]:
    code = language.partition("-")[0]
    out = []
    for letters, lexicons in _SCRIPTS:
        if letters.search(text):
            named = [each for each in lexicons if code and code in each.language.split()]
            if not named and PERSIAN in lexicons and _PERSIAN_LETTERS.search(text):
                named = [PERSIAN]
            out += named or [lexicons[0]]
    return out


def _suggestion(text: str, sentence: Sentence, each: Counted) -> Suggestion:
    start, end = _quoted(sentence, each)
    harm = each.harm
    assert harm is not None
    measures = harm.measure.split("+")
    count = each.count
    exact = count.low == count.high and count.state == "value"
    point = count.low if exact and count.qualifier in ("exact", "about") else None
    state = "none" if count.state == "none" else count.state
    whom = text[sentence.tokens[each.noun].start : sentence.tokens[each.end - 1].end] if (
        each.kind in ("person", "name", "unknown") and each.end > each.noun
    ) else ""  # fmt: skip
    who = each.who
    if count.low == count.high and count.qualifier == "between":
        count.qualifier = "exact"
    details = [
        FigureDetail(
            measure,
            who,
            None if point is not None or state != "value" else count.low,
            None if point is not None or state != "value" else count.high,
            0 if state == "none" else point,
            count.qualifier
            if count.qualifier != "exact" or exact or state != "value"
            else "between",
            state,
            " ".join(whom.split()),
        )
        for measure in measures
    ]
    values = [_value(detail) for detail in details]
    words = text[start:end]
    return Suggestion(
        "figure", start, end, words, values[0], len(values) > 1, tuple(values[1:]),
        _why(words, details), details[0],
    )  # fmt: skip


def _quoted(sentence: Sentence, each: Counted) -> tuple[int, int]:
    """The words to quote: the number with its noun, and the harm where it stands beside them."""
    first, after = each.count.first, max(each.end, each.count.after)
    if 0 <= each.harm_first < first and first - each.harm_after <= 2:
        first = each.harm_first
    elif each.harm_first >= after and each.harm_first - after <= 3:
        after = each.harm_after
    return sentence.tokens[first].start, sentence.tokens[after - 1].end


def _value(figure: FigureDetail) -> str:
    """measure:min..max, with one number where both are the same."""
    if figure.state in ("unknown", "not_stated"):
        return f"{figure.measure}:?"
    if figure.point is not None:
        about = "~" if figure.qualifier == "about" else ""
        return f"{figure.measure}:{about}{figure.point}"
    low = "" if figure.min is None else str(figure.min)
    high = "" if figure.max is None else str(figure.max)
    return f"{figure.measure}:{low}..{high}"


def _why(words: str, details: list[FigureDetail]) -> str:
    """“at least 72 people killed” → killed, people, at least 72."""
    figure = details[0]
    measures = say(" or ").join(
        terms.said(terms.MEASURES, each.measure).lower() for each in details
    )
    steps = [in_quotes(" ".join(words.split())), measures]
    who = terms.said(terms.WHO, figure.who).lower()
    if figure.state == "none":
        number = say("none")
    elif figure.state == "unknown":
        number = say("number not known")
    elif figure.qualifier == "dozens":
        number = say("dozens, counted as at least {low:,}", low=figure.min or 0)
    elif figure.qualifier == "several":
        number = say("several, counted as at least {low:,}", low=figure.min or 0)
    elif figure.point is not None:
        about = figure.qualifier == "about"
        number = say("about {point:,}", point=figure.point) if about else numeral(figure.point)
    elif figure.max is None:
        number = say("at least {low:,}", low=figure.min)
    elif figure.min is None:
        number = say("at most {high:,}", high=figure.max)
    else:
        number = say("between {low:,} and {high:,}", low=figure.min, high=figure.max)
    return " → ".join([*steps, who, number])
