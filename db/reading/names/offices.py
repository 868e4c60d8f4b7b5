"""Persons in Arabic script beside their office: "رئيس لجنة الأمن في البرلمان فراس الزبيدي".

Hides where the office ends and the name begins when no capital shows it. In Arabic a bare word
after a word with an article can be no part of the office; in Persian commas enclose the name, or
its last word ends as surnames do.
"""

from __future__ import annotations

from collections.abc import Sequence

from db.reading.names.arabic_lists import (
    BODIES,
    ENDS,
    GENERIC,
    GIVEN_ARABIC,
    GROUPS,
    ORGANISATIONS,
    OUTLETS,
    PERSON_WORDS,
    PLACE_WORDS,
    ROLES,
    SAYS,
)
from db.reading.names.given_lists import (
    GIVEN_DOUBTFUL,
    GIVEN_MORE,
    GIVEN_WHOLE,
    HOLDERS,
    NISBA,
    NO_NAME,
    OFFICES,
    STRONG_TITLES,
    SURNAME,
    SURNAME_LIKELY,
)
from db.reading.names.inflections import variants
from db.reading.names.words import Words
from db.search.fold import fold

_LONGEST_OFFICE = 9
_COMMAS = ("،", ",")
_WITHIN = frozenset(fold("في على باسم لشؤون لدى بـ عن للشؤون").split())
_RANKED = frozenset(fold("الركن المتقاعد الطيار المهندس").split())
_THAT = frozenset(fold("إن أن بأن إنه إنها بأنه أنه أنها").split())
_PARTS = frozenset(fold("بن ابن أبو ابو عبد آل أم ام بنت").split())
_WORDS_OF_BODIES = BODIES | GROUPS | ORGANISATIONS | OUTLETS | PLACE_WORDS
_NOT_BEGINNING = _WORDS_OF_BODIES | ENDS | GENERIC | NO_NAME | ROLES | OFFICES | SAYS | PERSON_WORDS

#: First and last word of a person's name, and what tells it.
Told = tuple[int, int, str]


def told_persons(text: Words, taken: Sequence[bool]) -> list[Told]:
    """Persons told by their office or by the shape of their name, among words not `taken`."""
    arabic = text.text.count("\u064a") >= text.text.count("\u06cc")
    found: list[Told] = []
    at = 0
    while at < len(text):
        told = None
        if 0x0600 <= ord(text[at].folded[0]) < 0x0700:
            told = _by_title(text, at, taken)
            told = told or (_arabic(text, at, taken) if arabic else _persian(text, at, taken))
        if told is not None and (not found or told[0] > found[-1][1]):
            found.append(told)
        at += 1
    return found


def is_given(text: Words, at: int) -> bool:
    """Whether a word is a given name, though it may be a word of every day too."""
    word = text[at]
    sure = (word.base in GIVEN_ARABIC, word.base in GIVEN_MORE, word.folded in GIVEN_WHOLE)
    return any(sure) or word.base in GIVEN_DOUBTFUL


def _may_begin(text: Words, at: int, taken: Sequence[bool]) -> bool:
    word = text[at]
    if taken[at] or len(word.folded) < 3 or word.folded.startswith("ال"):
        return False
    return word.base not in _NOT_BEGINNING and 0x0600 <= ord(word.folded[0]) < 0x0660


def _may_follow(text: Words, at: int, taken: Sequence[bool]) -> bool:
    if at >= len(text) or taken[at] or text.gap(at - 1) not in (" ", "\n"):
        return False
    word = text[at]
    if word.base in ENDS or word.base in SAYS or len(word.folded) < 3:
        return word.folded in _PARTS
    return word.base not in _WORDS_OF_BODIES and word.base not in NO_NAME


def _by_title(text: Words, at: int, taken: Sequence[bool]) -> Told | None:
    """ "آقای نیکو گفت": one word between a title and a verb, comma or stop."""
    if text[at].base not in STRONG_TITLES or at + 1 >= len(text) or text.gap(at) != " ":
        return None
    name = at + 1
    word = text[name]
    if taken[name] or len(word.folded) < 3 or word.base in _NOT_BEGINNING or word.folded in _RANKED:
        return None
    closed = text.gap(name) != " " or text[name + 1].base in (ENDS | SAYS | ROLES)
    return (name, name, "a title stands before it") if closed else None


def _arabic(text: Words, at: int, taken: Sequence[bool]) -> Told | None:
    """The person whose office begins with a word."""
    if OFFICES.isdisjoint(variants(text[at].folded)[:2]):
        return None
    spoken = any(
        form in SAYS
        for number in range(max(0, at - 2), at)
        for form in variants(text[number].folded)
    )
    for number in range(at + 1, min(at + _LONGEST_OFFICE, len(text))):
        gap = text.gap(number - 1)
        if gap.strip() and gap.strip() not in _COMMAS:
            return None
        word = text[number]
        closed = gap.strip() in _COMMAS or _is_definite(text, number - 1, taken)
        if closed and _may_begin(text, number, taken):
            last = _last_of(text, number, taken)
            if last > number and _is_proved(text, number, last, spoken):
                return number, last, "told by the office before it"
        if gap.strip() or (word.base in ENDS and word.folded not in _WITHIN):
            return None
    return None


def _is_definite(text: Words, at: int, taken: Sequence[bool]) -> bool:
    word = text[at].folded
    return taken[at] or word.startswith(("ال", "لل", "بال", "وال")) or word == "باسم"


def _last_of(text: Words, first: int, taken: Sequence[bool]) -> int:
    """The last word of a name of two or three, parts such as "son of" not counted."""
    last, given = first, 1
    while given < 4 and _may_follow(text, last + 1, taken):
        after = text[last + 1].folded
        more = text[last].folded in _PARTS or after in _PARTS or given < 2
        if not more and not after.startswith("ال") and not is_given(text, last):
            break
        last += 1
        given += after not in _PARTS
        if after.startswith("ال"):
            break
    return last if text[last].folded not in _PARTS else first


def _is_proved(text: Words, first: int, last: int, spoken: bool) -> bool:
    """A given name, a surname of origin, or a sentence that goes on with "that"."""
    given = is_given(text, first)
    after = text[last + 1].folded if last + 1 < len(text) else ""
    that = after in _THAT and text.gap(last) == " "
    shaped = bool(NISBA.match(text[last].folded)) and not text[first].folded.startswith(
        ("ي", "ت", "و", "ب", "ل", "است")
    )
    closed = text.gap(last).strip()[:1] in (*_COMMAS, ":", ".", ")")
    return given or (shaped and (spoken or that or closed)) or (that and spoken)


def _persian(text: Words, at: int, taken: Sequence[bool]) -> Told | None:
    word = text[at]
    if word.base in _NOT_BEGINNING or taken[at] or len(word.folded) < 3:
        return None
    if not _may_follow(text, at + 1, taken) or text[at + 1].base in _NOT_BEGINNING:
        return None
    last = at + 1
    if _may_follow(text, last + 1, taken):
        following = text[last + 1].folded
        two = is_given(text, at) and is_given(text, last)
        if SURNAME.search(following) or (two and SURNAME_LIKELY.search(following)):
            last += 1
    family = text[last].folded
    if SURNAME.search(family) and len(family) > 5:
        return at, last, "its last word ends as surnames do"
    surely = is_given(text, at) and word.base not in GIVEN_DOUBTFUL and _is_closed(text, last)
    if surely or (is_given(text, at) and SURNAME_LIKELY.search(family)):
        return at, last, "begins with a given name"
    if _is_closed(text, last) and _follows_office(text, at):
        return at, last, "told by the office before it"
    return None


def _is_closed(text: Words, last: int) -> bool:
    """Whether a comma or a verb of speech follows."""
    if last + 1 >= len(text) or text.gap(last).strip()[:1] in _COMMAS:
        return True
    return text.gap(last) == " " and text[last + 1].folded.startswith(("گفت", "مي‌گو", "ميگو"))


def _follows_office(text: Words, at: int) -> bool:
    """Whether a comma stands before a word, and an office in the clause before the comma."""
    if at == 0 or text.gap(at - 1).strip() not in _COMMAS:
        return False
    for number in range(at - 1, max(-1, at - _LONGEST_OFFICE), -1):
        if not HOLDERS.isdisjoint(variants(text[number].folded)[:3]):
            return text[at - 1].base not in ENDS
        if number and text.gap(number - 1).strip():
            return False
    return False
