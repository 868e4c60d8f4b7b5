"""Dates in the language the window speaks. Hides that English has grammar of its own.

What leaves a case (exports, dossiers) says its dates through `wording` and `speech` in the language
it was asked for, whatever the window speaks.
"""

from __future__ import annotations

from datetime import datetime

from db import language
from db.when import rules, spans, wording
from db.when.value import When

#: What tells the sentences of rules from others, to those who translate.
RULE = "rule of dates"


def said(when: When | str, nbsp: bool = False) -> str:
    """A date for people: "early January 2024". See `db.when.show`."""
    if language.spoken() == "en":
        return wording.show(when, nbsp)
    from db.when import speech  # six grammars that English does not need

    return speech.show(when, language.spoken(), nbsp)


def said_short(when: When | str) -> str:
    """A date for labels and tables: "18 Apr 2022". See `db.when.show_short`."""
    if language.spoken() == "en":
        return wording.show_short(when)
    from db.when import speech

    return speech.show_short(when, language.spoken())


def said_span(first: int, last: int) -> str:
    """From one second to another, in short. See `db.when.span_text`."""
    if language.spoken() == "en":
        return spans.span_text(first, last)
    from db.when import speech

    return f"{speech.span(first, last, language.spoken())} · {spans.length(first, last)}"


def said_rule(rule: str) -> str:
    """What a rule does, in one sentence. See `db.when.rule_sentence`."""
    sentence = rules.rule_sentence(rule)
    return language.say(sentence, sense=RULE) if sentence else ""


def said_moment(at: datetime) -> str:
    """A day of the wall calendar and the time of day: "3 Mar 2024, 14:05"."""
    day = said_short(at.date().isoformat())
    return language.with_commas((day, language.in_figures(f"{at:%H:%M}")))
