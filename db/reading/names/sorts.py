"""What kind of actor or place some capital words seem to name, and by what it is told.

Hides the signs: titles and given names for persons, head words for bodies, small words after a
name ("Amaq news agency", "the Zambar area"), what a name is followed by.
"""

from __future__ import annotations

import re
from functools import lru_cache

from db.language import say
from db.reading.names.in_text import speaks
from db.reading.names.inflections import base
from db.reading.names.lists import AREAS, BEFORE_PLACES, COMMON, HEADS, SITES, WELL_KNOWN, word_set
from db.reading.names.people_lists import GIVEN, PEOPLES, TITLES
from db.reading.names.words import Word, Words

_AGED = re.compile(r",? (?:\d{2},|\(\d{2}\)|\((?:age|aged) |aged \d{2}|\(\d{2} )|,? \d{2}-лет")
_TOLD = re.compile(
    r",\s+(?:an?|the|who|whose|former|chief|head|director|spokes|deputy|которы|который|глава)\b"
)
_AFTER = {
    "media": word_set(
        "news newspaper agency channel television radio broadcaster daily weekly website magazine"
    ),
    "party": word_set("party"),
    "armed_group": word_set("group militia militants faction movement rebels insurgents fighters"),
    "government_body": word_set("ministry parliament police"),
}
_BEFORE = {
    "media": word_set(
        "newspaper daily agency website broadcaster magazine outlet channel газета газете газеты "
        "издание издании агентство агентству агентства телеканал телеканалу портал порталу"
    ),
    "armed_group": word_set("group militia faction группировка группировки группировке движение"),
}
_CALLED = word_set("named called name nicknamed alias dubbed известный имени назвавшийся")
_INSIDE = word_set("in near around outside inside at from over across en hacia в во под из")
_SURELY = word_set("in near around outside")
_MOVED = word_set(
    "returned moved fled went came travelled traveled drove marched advanced withdrew retreated "
    "sent taken transferred evacuated deported road roads way highway flight flights returning "
    "fleeing"
)
_LEFT = word_set(
    "reached entered besieged shelled bombed raided overran recaptured captured seized"
)
_PEOPLE_OF = word_set(
    "farmers residents people villagers inhabitants elders women men children outskirts families "
    "centre center edge north south east west streets жители жителей жителям окраине"
)
_DOMAIN = re.compile(r"\.(?:com|org|net|info|news|press|uz|tj|af|pk|ru|io|kg|kz|tm|ir|in|co)\b")
_ADJECTIVE = re.compile(r"[сц]к(?:ии|ого|ому|им|ом|ая|ои|ую|ое)$")
# Not "Каспийском", which is a town in a case too.
_OBLIQUE = re.compile(r"[сц]к(?:ого|ому|ая|ое|ую|ои|ие|их)$")
_NUMBER = re.compile(r"\d{1,3}(?:st|nd|rd|th)?")
_SURNAME = re.compile(r"(?:ов|ев|ин|ова|ева|ина|ский|ская|зода|заде|ович|овна)[аеуымо]{0,2}$")


@lru_cache(maxsize=64)
def _bases(words: frozenset[str]) -> frozenset[str]:
    return frozenset(base(word) for word in words if not word.isascii())


def listed(word: Word, words: frozenset[str]) -> bool:
    """Whether a word, in any of its cases, is in a list."""
    return word.folded in words or (not word.folded.isascii() and word.base in _bases(words))


def sort_of(text: Words, first: int, last: int, title: bool) -> tuple[str, str]:
    """The code of terms.ACTOR_KINDS that fits words `first` to `last`, and by what; `title`: a
    title or "named" stands before them."""
    names = [text[n].folded for n in range(first, last + 1)]
    head = head_of(text, first, last)
    if title and head in ("", "media"):
        return "person", say("a title stands before it")
    if head and not (head == "media" and names[0] in GIVEN):
        return head, say("named so as bodies are")
    if around := _told_around(text, first, last):
        return around, say("the words beside it say what it is")
    if names[0] in GIVEN and len(names) <= 5 and not text[first].upper:
        return "person", say("begins with a given name")
    end = text[last].end
    if _AGED.match(text.text, end):
        return "person", say("an age stands after it")
    if not 2 <= len(names) <= 4 or text[first].upper or any(n in PEOPLES for n in names):
        return "", say("capitals within a sentence")
    if speaks(text, last):
        return "person", say("somebody who speaks")
    if _TOLD.match(text.text, end):
        return "person", say("told who it is")
    if text.capitals_tell and all(_is_plain(text[n]) for n in range(first, last + 1)):
        return "person", say("looks like the name of a person")
    return "", say("capitals within a sentence")


def head_of(text: Words, first: int, last: int) -> str:
    """The kind of body that a word of the name tells, its last word before its first."""
    for number in [last, *range(first, last)]:
        word = text[number]
        for sort, words in HEADS.items():
            alone = word.upper or word.folded in WELL_KNOWN
            if listed(word, words) and (first < last or alone):
                return sort
    return ""


def is_head(word: Word) -> bool:
    """Whether a word alone names a kind of body, and no body: "the Commission", "the Army"."""
    return any(listed(word, words) for words in HEADS.values())


def place_sort(text: Words, first: int, last: int) -> str:
    """The code of terms.PLACE_KINDS when small words say that a name is a place, else ""."""
    names = [text[n] for n in range(first, last + 1)]
    if head_of(text, first, last) or listed(names[0], TITLES) or names[0].folded in GIVEN:
        return ""
    if any(each.upper and len(each.folded) < 6 for each in names):
        return ""
    if first == last and (listed(names[0], COMMON) or is_head(names[0])):
        return ""
    if last + 1 < len(text) and not text.gap(last).strip():
        after = text[last + 1]
        if listed(after, AREAS) and not (after.folded in COMMON and after.folded == "market"):
            return _kind(after)
    if speaks(text, last):
        return ""
    return _place_before(text, first, alone=first == last)


def _place_before(text: Words, first: int, alone: bool) -> str:
    """The kind of place that the words before a name tell: "village of", "returned to"."""
    at = first - 1
    if at >= 0 and text[at].folded == "the" and not text.gap(at).strip():
        at -= 1
    if at < 0 or text.gap(at).strip():
        return ""
    before = text[at]
    earlier = text[at - 1] if at else before
    if listed(before, BEFORE_PLACES):
        return _kind(before)
    if before.folded == "of" and listed(earlier, BEFORE_PLACES):
        return _kind(earlier)
    if not alone:
        return "locality" if listed(before, _SURELY) else ""
    moved = before.folded in ("to", "into", "towards", "toward") and listed(earlier, _MOVED)
    of = before.folded == "of" and listed(earlier, _PEOPLE_OF)
    return "locality" if moved or of or listed(before, _INSIDE) or listed(before, _LEFT) else ""


def is_called(text: Words, first: int) -> bool:
    """Whether a title, "named" or "alias" stands before a word."""
    if first == 0 or text.gap(first - 1).strip(' \n.«"“'):
        return False
    before = text[first - 1]
    return listed(before, TITLES) or listed(before, _CALLED)


def is_region_adjective(text: Words, at: int) -> bool:
    """ "Пянджском районе": an adjective that names a district with the word after it."""
    return (
        at + 1 < len(text)
        and bool(_ADJECTIVE.search(text[at].folded))
        and text.gap(at) == " "
        and listed(text[at + 1], AREAS)
    )


def is_adjective(word: Word) -> bool:
    """A Russian adjective that is no name by itself: «Кавказского узла», «Русской службы»."""
    return bool(_OBLIQUE.search(word.folded))


def is_numbered(text: Words, first: int) -> bool:
    """ "3rd Army", "7 Division", "17 November Brigade": the number belongs to the name."""
    if first == 0 or text.gap(first - 1) != " ":
        return False
    return bool(_NUMBER.fullmatch(text[first - 1].folded))


def is_on_street(text: Words, first: int) -> bool:
    """«на улице Гагарина»: the street is named after him."""
    return first > 0 and text[first - 1].folded.startswith(("улиц", "проспект", "переул", "площад"))


def is_told_after(text: Words, last: int, sort: str) -> bool:
    """Whether the small word after a name belongs to it: "Interior ministry", "Makan.uz"."""
    if last + 1 >= len(text):
        return False
    after = text[last + 1].folded
    if sort == "media":
        return bool(_DOMAIN.match(text.text, text[last].end))
    return text.gap(last) == " " and after == "ministry" and not text[last + 1].capital


def _kind(word: Word) -> str:
    if word.folded.startswith(("district", "район", "уезд")):
        return "district"
    if word.folded.startswith(("province", "област", "провин", "вилоят")):
        return "province"
    if word.folded in SITES or word.folded in ("post", "outpost", "checkpoint", "bazaar"):
        sites = ("district", "town", "city", "village", "valley", "region", "county")
        return "site" if word.folded not in sites else "locality"
    return "locality"


def _told_around(text: Words, first: int, last: int) -> str:
    if _DOMAIN.match(text.text, text[last].end):
        return "media"
    if last + 1 < len(text) and not text.gap(last).strip(' \n"”»’'):
        for sort, words in _AFTER.items():
            if text[last + 1].folded in words:
                return sort
    if first and not text.gap(first - 1).strip(' \n"“«'):
        for sort, words in _BEFORE.items():
            if listed(text[first - 1], words):
                return sort
    return ""


def _is_plain(word: Word) -> bool:
    """Whether a word can be a part of a person's name: no acronym, no word of every day."""
    if len(word.folded) < 2 or word.upper:
        return False
    if word.folded.isascii():
        return not (word.folded in COMMON or word.folded in SITES or word.folded in AREAS)
    return bool(_SURNAME.search(word.folded)) or word.folded not in COMMON
