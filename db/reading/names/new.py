"""Names a case does not hold yet: runs of capital words.

Hides when such words are a name at all: capitals at the beginning of a sentence and in headlines
say little, adjectives of countries are no actors, and a common noun with a capital ("the
Commission") names nobody.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from db.language import in_quotes, say
from db.reading.names.announced import announced
from db.reading.names.fields import is_credit, is_listing_fields, joins_fields
from db.reading.names.in_text import Mention, joined, speaks
from db.reading.names.lists import (
    AUXILIARIES,
    COMMON,
    HEADS,
    LOCATIVE,
    NEVER,
    SITES,
    SPEAKS,
    word_set,
)
from db.reading.names.ordinary import is_ordinary
from db.reading.names.people_lists import GIVEN, MODIFIERS, PEOPLES, TITLES
from db.reading.names.sorts import (
    head_of,
    is_adjective,
    is_called,
    is_head,
    is_numbered,
    is_on_street,
    is_region_adjective,
    is_told_after,
    listed,
    place_sort,
    sort_of,
)
from db.reading.names.words import HYPHENS, Words
from db.reading.suggestion import SuggestionKind

_INNER = word_set("of for the and in on de del la des du van von bin ibn bint wal")
_LEADING = word_set("в во на по и из об о для как при от к с in at by from as on to with but and")
_COMPOUND = re.compile(
    r"мин(?:оборон|здрав|юст|фин|сельх|прос|обр|энерг|транс|эконом|культ|труд)|генпрокур|следком"
    r"|росгвард|роскомнадз|погранслужб|госпогран"
)
_LONGEST_NAME = 9
_UNITS = ("armed_group", "state_force")
_AND = word_set("and и y et")
_OFFICIAL = re.compile(
    r"(?:следствен|верхов|генеральн|конституцион|национальн|государствен|центральн|федеральн|военн"
    r"|антикоррупцион|погранич|таможен|международн)"
)


@dataclass(frozen=True, slots=True)
class _Run:
    """Words `first` to `last` with capitals, apart from titles in front; `title`: one was there."""

    first: int
    last: int
    title: bool


def new_names(text: Words, taken: Sequence[bool], is_place: Sequence[bool]) -> list[Mention]:
    """Actors not held by the case, among words not `taken`; `is_place`: words of known places."""
    seen = _seen_inside(text, taken)
    found = []
    for run in _runs(text, taken):
        mention = _judged(text, run, seen, is_place)
        if mention is not None:
            found.append(mention)
    return _alike(text, found, is_place) + announced(text, taken, is_place)


def _alike(text: Words, found: list[Mention], is_place: Sequence[bool]) -> list[Mention]:
    """What is told to be a place once is that place everywhere in the text; what is joined to a
    place by "and" is one too."""
    placed = list(is_place)
    for each in found:
        before = each.first - 1
        beside = (
            before > 0 and text[before].folded in ("and", "и", "y", "et") and placed[before - 1]
        )
        if each.kind == "actor" and each.sort == "" and beside and not text[each.first].upper:
            each.kind, each.sort = "place", "locality"
            each.why = f"{in_quotes(each.shown)} → {say('named together with a place')}"
        placed[each.last] |= each.kind == "place"
    rooms = {each.shown: each for each in found if each.kind == "place"}
    for each in found:
        if each.kind == "actor" and each.sort == "" and each.shown in rooms:
            room = rooms[each.shown]
            each.kind, each.sort = "place", room.sort
            each.why = f"{in_quotes(each.shown)} → {say('a place elsewhere in this text')}"
    return found


def _seen_inside(text: Words, taken: Sequence[bool]) -> tuple[Counter[str], frozenset[str]]:
    """How often each word has a capital where nothing asks for one; words also written small."""
    capital: Counter[str] = Counter()
    small = set()
    for at, word in enumerate(text.list):
        if word.capital and not word.opens and not word.headline and not taken[at]:
            capital[word.folded] += 1
        elif not word.capital:
            small.add(word.folded)
    return capital, frozenset(small)


def _runs(text: Words, taken: Sequence[bool]) -> list[_Run]:
    runs = []
    at = 0
    while at < len(text):
        if taken[at] or not text[at].capital:
            at += 1
            continue
        last = _with_small(text, at, _reach(text, at, taken))
        run = _trimmed(text, at, last)
        if run is not None:
            runs.append(run)
        at = last + 1
    return runs


def _reach(text: Words, first: int, taken: Sequence[bool]) -> int:
    """The last word of the run of capital words that begins at `first`."""
    last = at = first
    while at + 1 < len(text) and at - first < _LONGEST_NAME:
        if is_listing_fields(text, first, at):
            at += 1
            last = at
            continue
        if not joined(text, at) or taken[at + 1] or _is_apart(text.gap(at)):
            break
        after = text[at + 1]
        if after.capital and after.folded not in NEVER:
            if after.opens and text.gap(at).strip() == "":
                break
            if _is_office(text, at):
                break
            at += 1
            last = at
        elif text.is_link(at + 1) or _binds(text, first, last, at + 1):
            at += 1
        else:
            break
    return last


def _is_office(text: Words, at: int) -> bool:
    """«ГКНБ Камчыбек Ташиев»: an acronym before a name of two words is no part of it."""
    following = [text[n] for n in range(at + 1, min(at + 3, len(text)))]
    apart = any(text.gap(n) != " " for n in range(at, at + len(following)))
    names = all(each.capital and not each.upper for each in following)
    return text[at].upper and len(following) == 2 and names and not apart


def _with_small(text: Words, first: int, last: int) -> int:
    """The last word of a body of state in Cyrillic, whose further words are written small:
    «Следственный комитет», «Министерство обороны», «Вазорати корҳои хориҷӣ»."""
    word = text[first]
    if word.folded.isascii() or last > first or not 0x0400 <= ord(word.folded[0]) < 0x0530:
        return last
    heads = HEADS["government_body"]
    if is_head(word) and not word.upper:
        most = 3
    elif last + 1 < len(text) and _OFFICIAL.match(word.folded) and listed(text[last + 1], heads):
        most = 1
    else:
        return last
    for number in range(last + 1, min(last + 1 + most, len(text))):
        after = text[number]
        stops = (SPEAKS, LOCATIVE, AUXILIARIES, COMMON)
        if text.gap(number - 1) != " " or any(after.folded in words for words in stops):
            break
        last = number
    return last


def _is_apart(gap: str) -> bool:
    """Whether a stroke, or a dash with spaces, keeps two names apart."""
    return gap == "/" or (gap.strip() in tuple(HYPHENS) and gap != gap.strip())


def _binds(text: Words, first: int, last: int, at: int) -> bool:
    """Whether a small word within a name may be followed by more of it: "Ministry of", "and"."""
    word = text[at].folded
    if word not in _INNER or text.gap(at - 1).strip() or last < at - 2:
        return False
    heads = {text[number].folded for number in range(first, last + 1)}
    if text[first].opens:
        # "Fighters of the Front", "Police in Kabul": the first word names nobody.
        heads -= COMMON
    if word in ("of", "for", "the", "in", "on"):
        return any(heads & words for words in HEADS.values())
    if word == "and":
        return joins_fields(text, first, at)
    return True


def _trimmed(text: Words, first: int, last: int) -> _Run | None:
    """Without what leads to a name: openings of sentences, titles; None when nothing is left."""
    title = False
    small = not text[last].capital and head_of(text, first, last) != ""
    while first <= last:
        word = text[first]
        body = _is_body(text, first, last)
        if listed(word, TITLES) and word.folded not in GIVEN and not body:
            title = True
        elif not (
            (word.folded in NEVER and not body)
            or (word.opens and word.folded in _LEADING)
            or ((word.opens or word.headline) and listed(word, COMMON) and not body)
            or word.folded in ("the", "a", "an")
            or word.folded in MODIFIERS
            or (word.folded in SITES and last > first and not body)
            or not (word.capital or text.is_link(first))
        ):
            break
        first += 1
    while last >= first and (
        text[last].folded in NEVER
        or not (text[last].capital or small)
        or (last > first and _is_trailing_title(text, first, last))
    ):
        last -= 1
    if last < first or all(text[n].folded in PEOPLES for n in range(first, last + 1)):
        return None
    return _Run(first, last, title or is_called(text, first))


def _is_trailing_title(text: Words, first: int, last: int) -> bool:
    """ "Tajik President" before a name that is known already."""
    described = all(text[n].folded in PEOPLES for n in range(first, last))
    return described and listed(text[last], TITLES)


def _is_body(text: Words, first: int, last: int) -> bool:
    """Whether the words form the name of a body ("Security Council", "Border Service")."""
    return last > first and head_of(text, first, last) not in ("", "media")


def _judged(
    text: Words,
    run: _Run,
    seen: tuple[Counter[str], frozenset[str]],
    is_place: Sequence[bool],
) -> Mention | None:
    if run.title and run.last - run.first > 1 and is_place[run.first]:
        run = _Run(run.first + 1, run.last, True)
    inside = range(run.first, run.last + 1)
    if is_region_adjective(text, run.last):
        if is_place[run.last]:
            return None
        last = _Run(run.last, run.last, False)
        return _mention(
            text, last, "place", "district", say("an adjective before a word for an area")
        )
    sort, why = sort_of(text, run.first, run.last, run.title)
    rest = [n for n in inside if text[n].folded not in PEOPLES]
    whole = run.last > run.first or sort in ("", "person")
    if whole and not run.title and all(is_place[n] for n in rest):
        return None
    if sort == "" and not text.capitals_tell and not text[run.first].upper:
        return None
    room = "" if run.title else place_sort(text, run.first, run.last)
    if room and not text[run.first].opens:
        return _mention(text, run, "place", room, say("the words beside it say that it is a place"))
    ordinary = is_ordinary(text, run.first, run.last, sort) and not (
        run.title or is_numbered(text, run.first) or _is_outlet(text, run.first)
    )
    if ordinary or not _is_likely(text, run, sort, seen):
        return None
    return _mention(text, run, "actor", sort, why)


def _mention(text: Words, run: _Run, kind: SuggestionKind, sort: str, why: str) -> Mention:
    start, end = text[run.first].start, text[run.last].end
    before, last = run.first - 1, run.last
    if before >= 0 and text.is_link(before) and text.gap(before) in tuple(HYPHENS):
        start = text[before].start
    if sort in _UNITS and is_numbered(text, run.first):
        before, start = before - 1, text[before].start
    if kind == "place" and is_region_adjective(text, last):
        last, end = last + 1, text[last + 1].end
    if sort in ("government_body", "media") and is_told_after(text, last, sort):
        last, end = last + 1, text[last + 1].end
    words = " ".join(text.text[start:end].split())
    return Mention(
        kind, before + 1, last, start, end, words, sort=sort, why=f"{in_quotes(words)} → {why}"
    )


def _is_likely(
    text: Words, run: _Run, sort: str, seen: tuple[Counter[str], frozenset[str]]
) -> bool:
    """Whether capitals are proof enough here."""
    word = text[run.first]
    capital, small = seen
    if text[run.last].folded in SITES and sort not in ("ngo", "government_body"):
        return False
    if run.last - run.first > 1 and all(text[n].upper for n in range(run.first, run.last + 1)):
        return sort not in ("", "person") and run.last - run.first < 4
    if word.headline and not (sort in ("media", "person") and is_credit(text, run.first)):
        known = capital[word.folded] > 0
        return known and run.last > run.first and sort not in ("", "media", "person")
    if run.first == run.last:
        return _is_likely_alone(text, run, sort, seen)
    if word.opens and sort in ("", "person") and word.folded not in GIVEN and not run.title:
        if word.folded in small:
            return False
        return capital[text[run.last].folded] > 0 or sort == "person"
    return True


def _is_likely_alone(
    text: Words, run: _Run, sort: str, seen: tuple[Counter[str], frozenset[str]]
) -> bool:
    word = text[run.first]
    capital, small = seen
    if listed(word, PEOPLES) or len(word.folded) < 2:
        return False
    if is_numbered(text, run.first) and any(listed(word, HEADS[each]) for each in _UNITS):
        return True
    if _COMPOUND.match(word.folded):
        return True
    if listed(word, COMMON) or (is_head(word) and not word.upper and sort in ("", "person")):
        return _is_outlet(text, run.first)
    if word.upper:
        return len(word.folded) > 2 or not word.folded.isascii() or capital[word.folded] > 1
    if word.folded in small or is_adjective(word) or is_on_street(text, run.first):
        return False
    if word.opens and not _is_quoted(text, run):
        return sort != "" or capital[word.folded] > 0 or speaks(text, run.last) or run.title
    return True


def _is_quoted(text: Words, run: _Run) -> bool:
    """Whether the name fills its quotation marks: «Медиазона»."""
    around = text.text[max(0, text[run.first].start - 1) : text[run.last].end + 1]
    return around[:1] in tuple('«“„"') and around[-1:] in tuple('»”“"')


def _is_outlet(text: Words, at: int) -> bool:
    """ "The News, quoting ...", "The Nation asks": a common noun that its article makes a name."""
    if at == 0 or text[at - 1].folded != "the" or not text[at - 1].capital:
        return False
    return listed(text[at], HEADS["media"]) and (
        speaks(text, at) or not text[at - 1].opens or text.gap(at).startswith(",")
    )
