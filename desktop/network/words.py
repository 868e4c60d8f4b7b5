"""The network in words: what a line says, who an actor is tied to, what is in sight."""

from __future__ import annotations

from db import terms
from db.language import many, number, say, with_commas, with_semicolons
from db.records.network import Member
from desktop.network.names import one_line
from desktop.network.picture import Picture
from desktop.network.ties import (
    ACCUSES,
    CERTAINTIES,
    DENIES,
    NONE,
    NOT,
    POSSIBLY,
    PREDICATES,
    RELATION,
    SPEAKS,
    TOGETHER,
)
from desktop.widgets.relation_words import span

#: So many ties of an actor are told in one line.
_TOLD = 6


def tie_word(kind: int, predicate: int, count: int) -> str:
    """What stands on a line: "fights", "accuses · 3", "4 incidents"."""
    if kind == TOGETHER:
        return many(count, "{count:,} incident", "{count:,} incidents")
    if kind == RELATION:
        return terms.said(terms.RELATIONS, PREDICATES[predicate]) if predicate != NONE else ""
    word = {ACCUSES: say("accuses"), DENIES: say("contradicts"), SPEAKS: say("speaks of")}[kind]
    return word if count < 2 else say("{word} · {count}", word=word, count=number(count))


def sentence(picture: Picture, line: int) -> str:
    """A line as a sentence without its full stop: "A fights B, since 2021, possible"."""
    ties, shown = picture.ties, picture.shown
    tie = int(shown.ties[line])
    kind, count = int(ties.kind[tie]), int(shown.possible[line])
    first = name(picture.members[int(ties.first[tie])])
    second = name(picture.members[int(ties.second[tie])])
    if kind == RELATION:
        words = say(
            "{subject} {relation} {object}",
            subject=first,
            relation=tie_word(kind, int(ties.predicate[tie]), 1),
            object=second,
        )
    elif kind == TOGETHER:
        words = many(
            count,
            "{first} and {second} in {count:,} incident",
            "{first} and {second} in {count:,} incidents",
            first=first,
            second=second,
        )
    else:
        words = _said(kind, max(count, 1), first, second)
    return with_commas(filter(None, (words, *_more(picture, line, tie, kind))))


def _said(kind: int, count: int, first: str, second: str) -> str:
    """What one says of another."""
    if kind == ACCUSES:
        return many(
            count,
            "{first} accuses {second}",
            "{first} accuses {second}, {count:,} times",
            first=first,
            second=second,
        )
    if kind == DENIES:
        return many(
            count,
            "{first} denies or contradicts {second}",
            "{first} denies or contradicts {second}, {count:,} times",
            first=first,
            second=second,
        )
    return many(
        count,
        "{first} speaks of {second}",
        "{first} speaks of {second}, {count:,} times",
        first=first,
        second=second,
    )


def _more(picture: Picture, line: int, tie: int, kind: int) -> list[str]:
    """Dates and how sure, of a relation; whether it held in the span."""
    found = []
    if kind == RELATION:
        bond = picture.network.bonds[tie]
        found.append(span(bond.start, bond.end))
        sure = int(picture.ties.certainty[tie])
        if sure != NONE:
            found.append(terms.said(terms.CERTAINTIES, CERTAINTIES[sure]).lower())
    if picture.choice.span is not None:
        standing = int(picture.shown.state[line])
        found.append(
            {NOT: say("not in this time"), POSSIBLY: say("possibly in this time")}.get(standing, "")
        )
    return found


def name(member: Member) -> str:
    """A name for a sentence."""
    return one_line(member.name) or "?"


def member_words(picture: Picture, place: int) -> str:
    """An actor for a screen reader: name, kind, incidents, and what ties it to whom."""
    member = picture.members[place]
    found = picture.lines_of(place)
    parts = [
        name(member),
        terms.said(terms.ACTOR_KINDS, member.kind),
        many(member.incidents, "{count:,} incident", "{count:,} incidents"),
        many(len(found), "{count:,} tie", "{count:,} ties"),
    ]
    if member.id in picture.pinned:
        parts.append(say("pinned"))
    # Relations first: they were entered because they matter.
    kinds = picture.ties.kind
    order = sorted(found, key=lambda line: int(kinds[picture.shown.ties[line]]))
    told = [sentence(picture, line) for line in order[:_TOLD]]
    if len(found) > _TOLD:
        told.append(many(len(found) - _TOLD, "{count:,} more", "{count:,} more"))
    return ". ".join(filter(None, (with_commas(parts), with_semicolons(told)))) + "."


def sight_words(picture: Picture) -> str:
    """What is shown: "24 of 26 actors, 31 ties"."""
    shown, everybody = len(picture.shown.members), len(picture.members)
    actors = many(shown, "{count:,} actor", "{count:,} actors")
    if shown != everybody:
        actors = many(
            everybody,
            "{shown} of {count:,} actor",
            "{shown} of {count:,} actors",
            shown=number(shown),
        )
    sure = int((picture.shown.state == 2).sum())
    ties = many(len(picture.shown.ties), "{count:,} tie", "{count:,} ties")
    if picture.choice.span is None:
        return f"{actors} · {ties}"
    held = many(sure, "{count:,} surely in this time", "{count:,} surely in this time")
    return f"{actors} · {ties} · {held}"
