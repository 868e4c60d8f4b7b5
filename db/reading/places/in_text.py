"""Places named in a text that the case does not hold, looked up in the gazetteer.

Hides which of several places of one name is meant: by the country of the other places in the text
and of the case, by what stands around the name, by the number of people; the rest are listed. A
government called by its capital ("Tashkent denied") is an actor.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from db.language import in_quotes, say
from db.reading.names.arabic_lists import ENDS, GENERIC, PLACE_WORDS
from db.reading.names.in_text import Mention, joined, speaks
from db.reading.names.inflections import base, unprefixed, variants
from db.reading.names.lists import AREAS, COMMON, LOCATIVE, NEVER, SITES, SPEAKS, word_set
from db.reading.names.people_lists import GIVEN, PEOPLES, TITLES
from db.reading.names.sorts import is_adjective, is_on_street, listed
from db.reading.names.words import Words
from db.reading.places.gazetteer import Gazetteer, Place, key_of_words, name_key

_MOST_WORDS = 4
_BODY_TOLD = re.compile(
    r",\s+(?:an?|the)\s+(?:\w+\s+){0,3}(?:channel|newspaper|daily|broadcaster|website|agency|outlet"
    r"|group|party|movement|militia|organi[sz]ation|network)\b"
)
_LARGE = 100_000
_KNOWN_EVERYWHERE = 500_000
_DISTRICTS = word_set(
    "district village town city county province region state governorate oblast valley area "
    "район области область вилоят ولسوالی ولایت استان محافظة"
)
_BODIES = word_set("university hospital mosque temple church hotel school college academy")
_AFFAIRS = word_set(
    "government regime officials authorities army forces troops ministry leaders diplomats "
    "allegations accusation accusations position denial stance policy"
)
_TOGETHER = word_set("and nor or и ни или")
_TOWARDS = word_set(
    "by between with against accuse accused accuses accusing blamed blames blame urged urges told "
    "warned pressed asked condemned"
)


@dataclass(slots=True)
class _Candidate:
    """Words that are the name of places; `keys` as they are filed."""

    first: int
    last: int
    bearers: list[Place]


def places(
    text: Words,
    taken: Sequence[bool],
    held: Iterable[str],
    case: Iterable[str],
    gazetteer: Gazetteer,
) -> list[Mention]:
    """Places of the gazetteer among words not `taken`. `held`: names of the case's places that
    the text mentions, which say where it happens; `case`: of the whole case, which hint at it."""
    found = _candidates(text, taken, gazetteer)
    context = _context(text, found, held, gazetteer)
    for name in case if found else ():
        for place in gazetteer.bearers(name_key(name), 1):
            context[place.country] += 1
    del context[""]
    chosen = [(each, _chosen(text, each, context)) for each in found]
    sure = {text[each.first].folded for each, mention in chosen if mention is not None}
    out = []
    for each, mention in chosen:
        if mention is None and each.first == each.last and text[each.first].folded in sure:
            # A place once is that place everywhere in the text.
            mention = None if _inside_longer(text, each) else _mention(text, each, context)
        if mention is not None:
            out.append(mention)
    return out


def is_metonym(text: Words, first: int, last: int) -> bool:
    """Whether the name of a country or capital stands for its government here."""
    if is_dateline(text, first, last):
        return False
    if first and text[first - 1].folded.startswith(("официальн", "official")):
        return True
    if is_located(text, first):
        return text[first - 1].folded in ("в", "во") and _speaks_later(text, last, most=4)
    if speaks(text, last) or _speaks_later(text, last):
        return True
    after = last + 1
    if after < len(text) and text[after].folded == "s" and text.gap(last) in tuple("'’"):
        following = {text[n].folded for n in range(after + 1, min(after + 3, len(text)))}
        return bool(following & _AFFAIRS)
    if after + 1 < len(text) and text[after].folded in _TOGETHER and text[after + 1].capital:
        return speaks(text, after + 1)
    return first > 0 and text[first - 1].folded in _TOWARDS


def _is_speaker(text: Words, first: int, last: int) -> bool:
    """As `is_metonym`, for governments the case does not hold: only where they speak."""
    spoken = speaks(text, last) or _speaks_later(text, last)
    return spoken and is_metonym(text, first, last)


def _speaks_later(text: Words, last: int, most: int = 2) -> bool:
    """Russian puts the object first: «Душанбе обвинения отвергает», «В Бишкеке от комментариев
    отказались»."""
    if text[last].folded.isascii() or not 0x0400 <= ord(text[last].folded[0]) < 0x0530:
        return False
    for number in range(last + 1, min(last + most + 2, len(text))):
        word = text[number]
        if text.gap(number - 1).strip() or word.capital:
            return False
        if word.folded in SPEAKS:
            return most == 2 or word.folded.endswith(("ли", "ют", "ят"))
        if most == 2 and word.folded in LOCATIVE:
            return False
    return False


def is_located(text: Words, first: int) -> bool:
    """Whether a preposition of place or a word such as "province" stands before."""
    before = first - 1
    if before >= 0 and text[before].folded == "the" and not text.gap(before).strip():
        before -= 1
    if before < 0 or text.gap(before).strip():
        return False
    word = text[before].folded
    if 0x0600 <= ord(word[0]) < 0x0700:
        return word in LOCATIVE or word.removeprefix("و") in LOCATIVE
    return word in LOCATIVE


def is_dateline(text: Words, first: int, last: int) -> bool:
    """ "KABUL --", "JALALABAD, Afghanistan (Wire Service) --", "Taloqan:"."""
    if not text[first].opens:
        return False
    line = text.text[text[last].end : text[last].end + 60].split("\n")[0]
    return line.startswith((" --", " —", " –", ":", " (")) or (text[first].upper and "--" in line)


def _candidates(text: Words, taken: Sequence[bool], gazetteer: Gazetteer) -> list[_Candidate]:
    asked: dict[int, list[tuple[int, int]]] = {}
    for at in range(len(text)):
        if taken[at] or not _may_be(text, at):
            continue
        for last in range(at, min(at + _MOST_WORDS, len(text))):
            if taken[last] or (last > at and not joined(text, last - 1)):
                break
            for key in _keys(text, at, last):
                asked.setdefault(key, []).append((at, last))
    known = gazetteer.known(asked)
    spans: dict[int, tuple[int, int]] = {}
    for key in known:
        for first, last in asked[key]:
            if last >= spans.get(first, (-1, 0))[0]:
                spans[first] = (last, key)
    found: list[_Candidate] = []
    bearers: dict[int, list[Place]] = {}
    for first in sorted(spans):
        last, key = spans[first]
        if not found or first > found[-1].last:
            if key not in bearers:
                bearers[key] = gazetteer.bearers(key)
            found.append(_Candidate(first, last, bearers[key]))
    return found


def _may_be(text: Words, at: int) -> bool:
    word = text[at]
    code = ord(word.folded[0])
    if 0x0600 <= code < 0x0700:
        return len(word.folded) >= 3 and not (
            word.base in ENDS or word.base in PLACE_WORDS or word.base in GENERIC
        )
    return (word.capital or not text.cased) and word.folded not in NEVER


def _keys(text: Words, first: int, last: int) -> list[int]:
    """What a stretch may be filed under: as it stands, and without endings."""
    folded = [text[n].folded for n in range(first, last + 1)]
    keys = [key_of_words(folded)]
    code = ord(folded[0][0])
    if 0x0400 <= code < 0x0530:
        keys.append(key_of_words(["~", *(base(word) for word in folded)]))
    elif 0x0600 <= code < 0x0700:
        keys += [key_of_words([each, *folded[1:]]) for each in unprefixed(folded[0])[1:]]
    elif first == last:
        keys += [key_of_words([each]) for each in variants(folded[0])[1:]]
    return keys


def _context(
    text: Words, found: list[_Candidate], held: Iterable[str], gazetteer: Gazetteer
) -> Counter[str]:
    """How often each country is meant by names that leave little doubt."""
    context: Counter[str] = Counter()
    for name in held:
        for place in gazetteer.bearers(name_key(name), 1):
            context[place.country] += 2
    for candidate in found:
        best = candidate.bearers[0]
        alone = {place.country for place in candidate.bearers}
        if best.kind == "country":
            context[best.country] += 3
        elif len(alone) == 1 and best.people >= _LARGE and is_located(text, candidate.first):
            context[best.country] += 1
    return context


def _chosen(text: Words, candidate: _Candidate, context: Counter[str]) -> Mention | None:
    """The place that is meant, None when the words mean none."""
    best, following = _weighed(text, candidate, context)[0], _following(text, candidate)
    located = is_located(text, candidate.first) or following in _DISTRICTS
    if not _is_place(text, candidate, best, context, located):
        return None
    return _mention(text, candidate, context)


def _following(text: Words, candidate: _Candidate) -> str:
    after = candidate.last + 1
    return text[after].folded if after < len(text) and not text.gap(candidate.last).strip() else ""


def _weighed(text: Words, candidate: _Candidate, context: Counter[str]) -> list[Place]:
    """The places of this name, the likeliest first."""
    following = _following(text, candidate)
    return sorted(
        candidate.bearers, key=lambda place: -_weight(place, context, following, text, candidate)
    )


def _mention(text: Words, candidate: _Candidate, context: Counter[str]) -> Mention:
    weighed = _weighed(text, candidate, context)
    best = weighed[0]
    first, last = text[candidate.first], text[candidate.last]
    end = last.end + (text.text[last.end : last.end + 1] == "." and len(last.folded) == 1)
    words = text.text[first.start : end]
    where = ", ".join(part for part in (best.province, best.country) if part)
    rivals = [
        place
        for place in weighed[1:]
        if (place.kind, place.country) != (best.kind, best.country)
        and place.own_name
        and place.people * 20 >= best.people
        and place.country not in ("", best.country)
    ]
    found = Mention(
        "place", candidate.first, candidate.last, first.start, end, words,
        sort=best.kind, place=best, others=rivals[:4],
        why=f"{in_quotes(words)} → "
        + say("{place} in the gazetteer", place=best.name)
        + (f" ({where})" if where else ""),
    )  # fmt: skip
    capital = best.kind == "country" or (
        best.kind in ("locality", "province") and best.people > 500_000
    )
    arabic = 0x0600 <= ord(text[candidate.first].folded[0]) < 0x0700
    if capital and not arabic and _is_speaker(text, candidate.first, candidate.last):
        found.kind, found.sort = "actor", "state"
        found.why = f"{in_quotes(words)} → " + say(
            "speaks or is dealt with as a government ({place})", place=best.name
        )
    return found


def _weight(
    place: Place, context: Counter[str], following: str, text: Words, candidate: _Candidate
) -> float:
    weight = math.log10(place.people + 10)
    if place.country in context:
        weight += 3 + min(2.0, context[place.country] / 4)
    if place.own_name:
        weight += 1
    if place.kind in ("country", "region"):
        weight += 4
    before = text[candidate.first - 1].folded if candidate.first else ""
    if before == "of" and candidate.first > 1:
        before = text[candidate.first - 2].folded
    around = {following, before}
    if place.kind == "province":
        weight += (
            3 if around & {"province", "region", "state", "область", "области", "ولايت"} else -1
        )
    if place.kind == "district":
        weight += 5 if around & {"district", "район", "районе", "ولسوالي"} else -1
    return weight


def _is_place(
    text: Words, candidate: _Candidate, best: Place, context: Counter[str], located: bool
) -> bool:
    """Whether the words mean the place at all: names of towns are words, and names of people."""
    first, last = text[candidate.first], candidate.last
    alone = candidate.first == candidate.last
    arabic = 0x0600 <= ord(first.folded[0]) < 0x0700
    if alone and first.folded in PEOPLES:
        return False
    if best.kind in ("country", "region"):
        return not (alone and first.folded in COMMON) and not _inside_longer(text, candidate)
    if alone and (len(first.folded) < 3 or first.folded in TITLES):
        return False
    if alone and first.folded in COMMON and not located:
        return False
    if alone and (is_adjective(first) or is_on_street(text, candidate.first)):
        return False
    if _inside_longer(text, candidate) or _is_told_body(text, last):
        return False
    near = best.country in context
    if alone and first.folded in GIVEN:
        return located and near and best.own_name
    if arabic and not near:
        least = _KNOWN_EVERYWHERE if located else 4 * _KNOWN_EVERYWHERE
        return best.people >= least and len(first.folded) > 3
    if arabic:
        return located or best.kind == "province" or best.people >= 20_000
    oddly = first.folded.isascii() and not (best.own_name or located)
    if near and alone and first.opens and oddly:
        return is_dateline(text, candidate.first, candidate.last) or speaks(text, last)
    if near:
        return (
            not first.opens
            or located
            or best.people >= 20_000
            or best.kind != "locality"
            or (is_dateline(text, candidate.first, candidate.last))
        )
    if not best.own_name and best.people < _KNOWN_EVERYWHERE:
        return False
    return best.people >= (_LARGE // 5 if located else _KNOWN_EVERYWHERE) or (
        best.kind == "province" and located
    )


def _is_told_body(text: Words, last: int) -> bool:
    """ "Al Mayadeen, a channel close to ...": told to be an outlet or a group."""
    return bool(_BODY_TOLD.match(text.text, text[last].end))


def _touches(text: Words, at: int) -> bool:
    gap = text.gap(at)
    return joined(text, at) and gap != "/" and not (len(gap) > 1 and gap.strip())


def _inside_longer(text: Words, candidate: _Candidate) -> bool:
    """Whether the words are a part of a longer name, such as a person's or a university's."""
    before, after = candidate.first - 1, candidate.last + 1
    if before >= 0 and _touches(text, before) and text[before].capital:
        word = text[before]
        alike = word.folded in COMMON or word.folded in PEOPLES or word.folded in LOCATIVE
        alike = alike or word.folded in SITES or word.folded in AREAS
        titled = not word.folded.isascii() and listed(word, TITLES)
        if not (alike or titled or word.opens or text.gap(before) == "\n"):
            return True
        if word.opens and not titled and word.folded in (GIVEN | TITLES):
            return True
    if after < len(text) and _touches(text, candidate.last) and text[after].capital:
        word = text[after]
        if before >= 0 and not word.folded.isascii() and listed(text[before], TITLES):
            # «президент Узбекистана Шавкат Мирзиёев»
            return False
        if word.opens or word.headline or text.gap(candidate.last).strip() in ("-", "–"):
            return False
        return word.folded in _BODIES or not (
            word.folded in SITES or word.folded in COMMON or word.folded in PEOPLES
        )
    return False
