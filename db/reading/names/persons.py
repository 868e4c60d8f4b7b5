"""Persons called by one of their names after they were named in full: "Mujahid said".

Hides which word of a full name stands for it later: the last one, in another case or without its
article ("al-Sheikh", then "Sheikh").
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from db.language import in_quotes, say
from db.reading.names.in_text import Mention
from db.reading.names.inflections import variants
from db.reading.names.lists import COMMON, HEADS, SITES, word_set
from db.reading.names.people_lists import PEOPLES
from db.reading.names.words import HYPHENS, Words

_BODY_WORDS = frozenset().union(*HEADS.values())
_TOO_COMMON = word_set("khan ali shah muhammad mohammad الله الدين خان علي شاه بلوچ")


def by_surname(text: Words, mentions: Sequence[Mention], taken: Sequence[bool]) -> list[Mention]:
    """Mentions of a person by the last name alone, among words not `taken` by known names and
    countries."""
    surnames: dict[str, list[Mention]] = {}
    for mention in mentions:
        if _is_person(text, mention):
            held = surnames.setdefault(variants(text[mention.last].folded)[0], [])
            if all(_who(mention) != _who(each) for each in held):
                held.append(mention)
    found = []
    for at, word in enumerate(text.list):
        if taken[at] or len(word.folded) < 3 or not _may_be(word.capital, word.folded):
            continue
        persons = next((surnames[each] for each in variants(word.folded) if each in surnames), None)
        if (
            word.folded in _TOO_COMMON
            or persons is None
            or (word.opens and word.folded in COMMON and word.headline)
        ):
            continue
        found.append(_called(text, at, persons))
    return found


def _may_be(capital: bool, folded: str) -> bool:
    return capital or (0x0600 <= ord(folded[0]) < 0x0700 and len(folded) >= 4)


def _is_person(text: Words, mention: Mention) -> bool:
    names = [text[n].folded for n in range(mention.first, mention.last + 1)]
    if mention.kind != "actor" or not 2 <= len(names) <= 6:
        return False
    if mention.bearers and mention.bearers[0].sort not in ("", "person"):
        return False
    if mention.sort == "person":
        return True
    if any(word in _BODY_WORDS or word in SITES or word in PEOPLES for word in names):
        return False
    return bool(mention.bearers) and all(
        text[n].capital or text.is_link(n) for n in range(mention.first, mention.last + 1)
    )


def _who(mention: Mention) -> tuple[object, ...]:
    return tuple(each.id for each in mention.bearers) or (mention.shown,)


def _called(text: Words, at: int, persons: list[Mention]) -> Mention:
    start, end = text[at].start, text[at].end
    if at and text.is_link(at - 1) and text.gap(at - 1) in tuple(HYPHENS):
        start = text[at - 1].start
    words = text.text[start:end]
    first = persons[0]
    bearers = [each for person in persons for each in person.bearers]
    return replace(
        first,
        first=at,
        last=at,
        start=start,
        end=end,
        bearers=bearers,
        sort="person",
        acronym="",
        why=f"{in_quotes(words)} → "
        + say("last name of “{name}”, named in full in this text", name=first.shown),
    )
