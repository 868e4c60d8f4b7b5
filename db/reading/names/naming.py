"""Actors and places of one text, by all finders of names together.

Hides their order and who wins: names of the case, then places of the gazetteer, then new names;
acronyms and last names mean whom the text has named in full; names that only sound alike come last.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from db.language import in_quotes, say
from db.reading.names.acronyms import defined
from db.reading.names.bodies import well_known
from db.reading.names.in_text import Mention, known_names, lengthened, near_names
from db.reading.names.index import NameIndex
from db.reading.names.inflections import base
from db.reading.names.new import new_names
from db.reading.names.persons import by_surname
from db.reading.names.quoted import quoted_names
from db.reading.names.settlements import listed_places
from db.reading.names.words import Words
from db.reading.places.gazetteer import gazetteer, name_key
from db.reading.places.in_text import is_dateline, is_located, is_metonym, places
from db.reading.suggestion import NameDetail, Suggestion
from db.search.fold import words

_OR = re.compile(r"\W*(?:and/or|or|или|либо|یا|أو|او|ё|yoki)\W+(?:the |by |of )?\W*")


def names(text: str, index: NameIndex, language: str = "") -> list[Suggestion]:
    """Actors and places in reading order; the offsets are code points of `text`, `language` is its
    BCP 47 code. In German, where every noun has a capital, capitals alone make no new name."""
    read = Words(text, language)
    known, listed = _known(read, index)
    known = _in_order([*known, *_bodies(read, known)])
    quoted = quoted_names(read, _marked(read, known))
    known = _in_order([*known, *quoted])
    listed = _free(listed, _marked(read, known))
    found = [*known, *listed]
    listed = _in_order([*listed, *listed_places(read, _marked(read, found))])
    rooms = [*listed, *(each for each in known if each.kind == "place")]
    new = new_names(read, _marked(read, known), _marked(read, rooms))
    lands = [each for each in listed if each.sort in ("country", "province", "region")]
    in_full = [each for each in new if each.last > each.first]
    persons = by_surname(read, [*known, *new], _marked(read, [*known, *in_full, *lands]))
    new = _free(new, _marked(read, [*known, *persons]))
    new, known = _with_places(read, new, known)
    listed = _not_persons(read, listed, persons + new)
    actors = [*known, *persons, *new]
    mentions = _in_order([*actors, *_free(listed, _marked(read, actors))])
    mentions = _in_order([*mentions, *defined(read, mentions)])
    return _suggestions(text, mentions)


def _known(text: Words, index: NameIndex) -> tuple[list[Mention], list[Mention]]:
    """Mentions of names of the case, exact and near; and places of the gazetteer."""
    held = [_settled(text, lengthened(text, each)) for each in known_names(text, index)]
    held = [each for each in held if each.bearers]
    taken = _marked(text, held)
    rooms = [each.shown for each in held if each.kind == "place"]
    found = places(text, taken, rooms, index.places, gazetteer())
    listed = [_known_as(each, index) for each in found]
    placed = _marked(text, listed)
    near = [
        each
        for each in near_names(text, index, taken)
        if not all(placed[each.first : each.last + 1])
    ]
    known = _in_order([*held, *near])
    return known, _free(listed, _marked(text, known))


def _bodies(text: Words, known: list[Mention]) -> list[Mention]:
    """Bodies known all over the world that the case does not hold, among other words."""
    found = _free(known_names(text, well_known()), _marked(text, known))
    for each in found:
        each.sort, each.bearers, each.near = each.bearers[0].sort, [], False
        each.why = f"{in_quotes(each.shown)} → {say('a well-known body')}"
        each.shown = text.text[each.start : each.end]
    return found


def _settled(text: Words, mention: Mention) -> Mention:
    """A name borne by actors and places means one of them here."""
    actors = [each for each in mention.bearers if each.kind == "actor"]
    rooms = [each for each in mention.bearers if each.kind == "place"]
    if actors and rooms:
        acts = is_metonym(text, mention.first, mention.last)
        mention.bearers = actors if acts else rooms
    elif actors and mention.first == mention.last and actors[0].sort in ("", "state"):
        located = is_located(text, mention.first) or is_dateline(text, mention.first, mention.last)
        if located and _is_capital(text, mention):
            mention.bearers = []
    if mention.bearers:
        mention.kind, mention.shown = mention.bearers[0].kind, mention.bearers[0].text
        mention.sort = mention.bearers[0].sort
    return mention


def _with_places(
    text: Words, new: list[Mention], held: list[Mention]
) -> tuple[list[Mention], list[Mention]]:
    """Bodies with the country in their name: "Sudan Liberation Movement" is one name."""
    begins = {each.first: each for each in held if each.kind == "place"}
    ends = {each.last: each for each in held if each.kind == "place"}
    swallowed: set[int] = set()
    for each in new:
        if each.kind != "actor" or each.sort in ("", "person", "media", "state"):
            continue
        if text.gap(each.last) == " " and (after := begins.get(each.last + 1)):
            each.last, each.end = after.last, after.end
            swallowed.add(id(after))
        if each.first and text.gap(each.first - 1) == " " and (before := ends.get(each.first - 1)):
            each.first, each.start = before.first, before.start
            swallowed.add(id(before))
        each.shown = " ".join(text.text[each.start : each.end].split())
    return new, [each for each in held if id(each) not in swallowed]


def _not_persons(text: Words, listed: list[Mention], actors: list[Mention]) -> list[Mention]:
    """Places but for those that are the name of somebody in this text."""
    persons = [each for each in actors if each.sort == "person"]
    called = {text[n].folded for each in persons for n in range(each.first, each.last + 1)}
    return [
        each
        for each in listed
        if each.first != each.last or text[each.first].folded not in called or each.bearers
    ]


def _known_as(mention: Mention, index: NameIndex) -> Mention:
    """A place of the gazetteer that the case holds under another name ("Таджикистан")."""
    label = mention.place.name if mention.place is not None else mention.shown
    key = tuple(base(word) for _, _, word in words(label))
    held = [each.named for each in index.under(key) if each.named.kind == mention.kind]
    mention.bearers = list({each.id: each for each in held}.values())
    if mention.bearers:
        mention.shown = mention.bearers[0].text
        mention.why += " → " + say("“{name}” of the case", name=mention.shown)
    return mention


def _is_capital(text: Words, mention: Mention) -> bool:
    """Whether the name of an actor is that of a large place too ("Tashkent")."""
    held = gazetteer().bearers(name_key(text.text[mention.start : mention.end]))
    return any(place.people > 300_000 for place in held)


def _marked(text: Words, mentions: Iterable[Mention]) -> list[bool]:
    taken = [False] * len(text)
    for mention in mentions:
        for number in range(mention.first, mention.last + 1):
            taken[number] = True
    return taken


def _free(mentions: Iterable[Mention], taken: Sequence[bool]) -> list[Mention]:
    return [
        each
        for each in mentions
        if not any(taken[number] for number in range(each.first, each.last + 1))
    ]


def _in_order(mentions: Iterable[Mention]) -> list[Mention]:
    """In reading order; of those that overlap the longer one."""
    kept: list[Mention] = []
    for mention in sorted(mentions, key=lambda each: (each.start, each.end)):
        if not kept or mention.start >= kept[-1].end:
            kept.append(mention)
        elif mention.end - mention.start > kept[-1].end - kept[-1].start:
            kept[-1] = mention
    return kept


def _suggestions(text: str, mentions: list[Mention]) -> list[Suggestion]:
    either = _either(text, [each for each in mentions if each.kind == "actor"])
    return [_suggestion(text, each, either.get(each.start, ())) for each in mentions]


def _either(text: str, actors: list[Mention]) -> dict[int, tuple[int, ...]]:
    """Which actors the text gives as alternatives: start of a mention -> starts of the others."""
    out: dict[int, tuple[int, ...]] = {}
    for one, other in pairwise(actors):
        if _OR.fullmatch(text, one.end, other.start) and _OR.match(text, one.end):
            if one.acronym or (one.bearers == other.bearers and one.shown == other.shown):
                continue
            group = (*out.get(one.start, ()), one.start)
            for start in group:
                out[start] = (*out.get(start, ()), other.start)
            out[other.start] = group
    return out


def _suggestion(text: str, mention: Mention, either: tuple[int, ...]) -> Suggestion:
    ids = tuple(dict.fromkeys(str(each.id) for each in mention.bearers))
    place = mention.place if mention.kind == "place" else None
    others = ids[1:] or tuple(
        _told(each.name, each.province, each.country) for each in mention.others
    )
    why = mention.why
    if either:
        why += " → " + say("one of several the text names as alternatives")
    record = mention.bearers[0].id if mention.bearers else None
    return Suggestion(
        mention.kind,
        mention.start,
        mention.end,
        text[mention.start : mention.end],
        ids[0] if ids else "",
        len(ids) > 1 or mention.near or bool(mention.others),
        others,
        why,
        NameDetail(
            record,
            place.name if place is not None else mention.shown,
            mention.sort,
            mention.acronym,
            place.lat if place is not None else None,
            place.lon if place is not None else None,
            place.country if place is not None else "",
            either,
        ),
    )


def _told(name: str, province: str, country: str) -> str:
    return ", ".join(part for part in (name, province, country) if part)
