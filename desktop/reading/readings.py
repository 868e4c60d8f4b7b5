"""A suggestion told in words: what its words are taken for, how that was found, what else they
could mean, and what accepting it will do."""

from __future__ import annotations

import re
from collections.abc import Mapping

from db import terms
from db import when as dates
from db.language import in_quotes, onward, reads_left, say, with_commas, with_dots
from db.language import number as numeral
from db.reading.suggestion import FigureDetail, NameDetail, SpeechDetail, Suggestion
from desktop.widgets import isolated

#: Names of the actors and places of the case, by kind and id as text.
Names = Mapping[tuple[str, str], str]

_ARROW = " → "
#: Words between the marks of the language (`in_quotes`).
_QUOTED = re.compile("([“«]\u00a0?)([^“”«»]*?)(\u00a0?[”»])")


def taken_for(each: Suggestion, names: Names) -> str:
    """What the words are taken for, in one line."""
    detail = each.detail
    if each.kind == "date":
        return _date(each.value) if each.value else say("The day is not known")
    if isinstance(detail, FigureDetail):
        return _figure(detail)
    if isinstance(detail, SpeechDetail):
        return _speech(detail, names)
    if each.value:
        return names.get((each.kind, each.value), each.text)
    shown = detail.shown if isinstance(detail, NameDetail) and detail.shown else each.text
    return isolated(" ".join(shown.split()))


def more(each: Suggestion) -> str:
    """The quiet line under it: kind of actor, where a place lies, through whom it was said."""
    detail = each.detail
    if isinstance(detail, NameDetail):
        return with_dots(part for part in _of_name(each, detail) if part)
    if isinstance(detail, SpeechDetail):
        return with_dots(part for part in _of_speech(detail) if part)
    if each.kind == "date" and not each.value:
        return say("It hangs on the day of publication, which is not known yet.")
    if isinstance(detail, FigureDetail) and detail.whom:
        return say("Of whom: {isolated}", isolated=isolated(detail.whom))
    return ""


def chain(each: Suggestion) -> str:
    """How it was found, link by link in one line; words in Arabic script keep their direction and
    leave the line its own."""
    links = [part.strip() for part in each.why.split(_ARROW) if part.strip()]
    if not links:
        return ""
    start = "\u200f" if reads_left() else "\u200e"
    return start + f" {onward()} ".join(_QUOTED.sub(_apart, link) for link in links)


def is_quoted_first(each: Suggestion) -> bool:
    """Whether the chain begins with the words themselves, so that they need not be told apart."""
    quoted = _QUOTED.match(each.why)
    return quoted is not None and quoted[2].startswith(" ".join(each.text.split()))


def _apart(quoted: re.Match[str]) -> str:
    return f"{quoted[1]}{isolated(quoted[2])}{quoted[3]}"


def choices(each: Suggestion, names: Names) -> list[tuple[str, str]]:
    """The readings a person has to choose from: (value, words); empty when there is one."""
    if not each.others or not each.value:
        return []
    return [(value, _reading(each, value, names)) for value in (each.value, *each.others)]


def effect(each: Suggestion, at_hand: str, dated: bool) -> tuple[str, str]:
    """What accepting does: the words on the button, and a sentence. `at_hand`: title of the
    incident at hand, "" for none; `dated`: it has a date already."""
    here = in_quotes(isolated(at_hand))
    if each.kind == "date":
        if not each.value:
            return say("Give the day"), say(
                "Asks when the text was published; then it can be read."
            )
        if not at_hand:
            return say("New incident"), say("Begins a new incident with this date.")
        if dated:
            return say("Add claim"), say(
                "Adds a claim about the date of {here}, which has one.", here=here
            )
        return say("Set date"), say("Becomes the date of {here}.", here=here)
    if each.kind in ("figure", "speech"):
        if at_hand and each.kind == "figure":
            return say("Add claim"), say("Adds a figure to {here}.", here=here)
        if at_hand:
            return say("Add claim"), say("Adds a claim about {here}.", here=here)
        return say("Choose incident"), say("Asks which incident this is about.")
    return _effect_of_name(each, here if at_hand else "")


def _effect_of_name(each: Suggestion, here: str) -> tuple[str, str]:
    detail = each.detail
    acronym = detail.acronym if isinstance(detail, NameDetail) else ""
    parts = []
    if not each.value:
        button = say("New actor") if each.kind == "actor" else say("New place")
        parts.append(say("Creates the actor") if each.kind == "actor" else say("Creates the place"))
    else:
        button = say("Link") if here else say("Keep mention")
        parts.append(say("Quotes the mention"))
    if acronym and each.kind == "actor":
        parts.append(say("adds the name {isolated}", isolated=isolated(acronym)))
    if here:
        parts.append(say("links it to {here}", here=here))
    joined = (
        parts[0]
        if len(parts) == 1
        else say("{names} and {parts}", names=with_commas(parts[:-1]), parts=parts[-1])
    )
    return button, f"{joined}."


def _date(edtf: str) -> str:
    return dates.said(edtf) if dates.is_valid(edtf) else edtf


def _reading(each: Suggestion, value: str, names: Names) -> str:
    if each.kind == "date":
        return _date(value)
    if each.kind in ("actor", "place"):
        return (
            names.get((each.kind, value), say("New"))
            if value
            else say("A new actor")
            if each.kind == "actor"
            else say("A new place")
        )
    if each.kind == "speech":
        return terms.said(terms.ACTS, value)
    measure, _, span = value.partition(":")
    low, _, high = span.partition("..")
    said = low if low == high else f"{low}–{high}"
    if not low or not high:
        said = say("up to {high}", high=high) if high else say("at least {low}", low=low)
    return say("{label}: {value}", label=terms.said(terms.MEASURES, measure), value=said)


def _figure(detail: FigureDetail) -> str:
    """ "Killed: at least 72, civilians"."""
    if detail.qualifier in ("dozens", "several"):
        number = terms.said(terms.QUALIFIERS, detail.qualifier).lower()
    elif detail.state != "value":
        number = terms.said(terms.FIGURE_STATES, detail.state)
    elif detail.min is not None and detail.max is not None and detail.min != detail.max:
        number = f"{numeral(detail.min)}–{numeral(detail.max)}"
    else:
        known = [n for n in (detail.point, detail.min, detail.max) if n is not None]
        number = numeral(known[0]) if known else say("not stated")
        if detail.qualifier in ("at_least", "at_most", "about") and known:
            number = f"{terms.said(terms.QUALIFIERS, detail.qualifier).lower()} {number}"
    who = "" if detail.who == "all" else f", {terms.said(terms.WHO, detail.who).lower()}"
    return say(
        "{label}: {value}",
        label=terms.said(terms.MEASURES, detail.measure),
        value=f"{number}{who}",
    )


def _speech(detail: SpeechDetail, names: Names) -> str:
    """ "Tashkent denies"; "Somebody not named reports"."""
    speaker = isolated(" ".join(detail.speaker.split())) or say("Somebody not named")
    if detail.actor is not None:
        speaker = isolated(names.get(("actor", str(detail.actor)), speaker))
    act = terms.said(terms.ACTS, detail.act).lower()
    if detail.polarity == "negated":
        return say("{speaker} does not: {act}", speaker=speaker, act=act)
    return say("{speaker} {act}", speaker=speaker, act=act)


def _of_name(each: Suggestion, detail: NameDetail) -> list[str]:
    new = ""
    if not each.value:
        actor = each.kind == "actor"
        new = say(
            "Not in the case yet: {new}", new=say("a new actor") if actor else say("a new place")
        )
    vocabulary = terms.ACTOR_KINDS if each.kind == "actor" else terms.PLACE_KINDS
    kind = terms.said(vocabulary, detail.kind) if detail.kind not in ("", "unknown") else ""
    acronym = (
        say("also called {isolated} here", isolated=isolated(detail.acronym))
        if detail.acronym
        else ""
    )
    point = ""
    if detail.lat is not None and detail.lon is not None:
        north = "N" if detail.lat >= 0 else "S"
        east = "E" if detail.lon >= 0 else "W"
        point = f"{abs(detail.lat):.2f}°\u00a0{north}\u00a0{abs(detail.lon):.2f}°\u00a0{east}"
    either = say("this one or another, as the text says") if detail.either_with else ""
    return [new, kind, either, acronym, detail.country, point]


def _of_speech(detail: SpeechDetail) -> list[str]:
    about = (
        ""
        if detail.about == "occurrence"
        else say("about {label}", label=_label(terms.ABOUT, detail.about))
    )
    hedge = "" if detail.hedge == "none" else _label(terms.HEDGES, detail.hedge)
    basis = "" if detail.basis == "cannot_judge" else _label(terms.BASES, detail.basis)
    via = with_commas(isolated(" ".join(each.words.split())) for each in detail.via)
    return [about, hedge, basis, say("through {via}", via=via) if via else ""]


def _label(vocabulary: terms.Vocabulary, code: str) -> str:
    return terms.said(vocabulary, code).lower()
