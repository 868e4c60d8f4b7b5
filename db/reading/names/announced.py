"""New names in Arabic script: what a word in front announces, given names, well-known bodies.

Hides how far such a name reaches where no capital letter shows it: to the next comma, verb,
preposition or name that is known already.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from db.language import in_quotes, say
from db.reading.names.arabic_lists import (
    BODIES,
    CALLED,
    DIRECTIONS,
    ENDS,
    GENERIC,
    GIVEN_ARABIC,
    GROUPS,
    LETTERS,
    ORGANISATIONS,
    OUTLETS,
    PERSON_WORDS,
    PLACE_AFTER,
    PLACE_WORDS,
    ROLES,
    SAYS,
    SPEAKERS,
)
from db.reading.names.authorities import authority
from db.reading.names.given_lists import GIVEN_MORE, GIVEN_WHOLE
from db.reading.names.in_text import Mention
from db.reading.names.inflections import variants
from db.reading.names.offices import told_persons
from db.reading.names.words import Words
from db.reading.suggestion import SuggestionKind
from db.search.fold import fold

_NOT_OF_GOD = frozenset(
    fold("حزب رسول أنصار جند سبيل كتاب بسم شاء الحمد حزبالله رام بحمد عباد").split()
)
_OUTLET_AFTER = frozenset(fold("نیوز نيوز پرس تایمز تي‌وي").split())
_OFFICES = (fold("الخارجية"), fold("الداخلية"))
_OUTLET_TOLD = re.compile(r"، ?(?:رسانهٔ|رسانه|سازمان|نهاد|روزنامهٔ|خبرگزاری|وب‌سایت|شبکهٔ خبری)")
_ARABIC = re.compile(r"[\u0600-\u06ff]")
_QUOTED = re.compile(r"\s*[\"«“](\w[^\"»”\n]{1,40})[\"»”]")
# With a Persian yeh it is the name; written the Arabic way it is as often the preposition "on".
_PERSIAN_ALI = "عل\u06cc"
_THESE = frozenset(fold("این آن همین همان هذا هذه تلك").split())
_PERSON = 4
_NAME = 3


def announced(text: Words, taken: Sequence[bool], is_place: Sequence[bool]) -> list[Mention]:
    """Actors in Arabic script that the case lacks, among words not `taken`. `is_place`: words of
    places, with which no person's name begins."""
    found: list[Mention] = []
    if not _ARABIC.search(text.text):
        return found
    for first, last, why in told_persons(text, [*map(max, taken, is_place)]):
        found.append(_mention(text, first, last, "person", why))
    taken = list(taken)
    for each in found:
        taken[each.first : each.last + 1] = [True] * (each.last - each.first + 1)
    at = 0
    while at < len(text):
        mention = None
        if not taken[at] and 0x0600 <= ord(text[at].folded[0]) < 0x0700:
            mention = _letters(text, at, taken) or _begun(text, at, taken)
        if mention is not None and not (mention.sort == "person" and is_place[mention.first]):
            found.append(mention)
            at = mention.last
        at += 1
    return found


def _begun(text: Words, at: int, taken: Sequence[bool]) -> Mention | None:
    """The name that begins with a word or after it."""
    forms = variants(text[at].folded)
    word = text.text[text[at].start : text[at].end]
    if _is_in(forms[:2], OUTLETS):
        return _outlet(text, at, taken, word)
    if reached := authority(text, at, taken):
        return _mention(text, at, reached[0], reached[1], say("announced by “{word}”", word=word))
    sorts = ((GROUPS, "armed_group"), (BODIES, "government_body"), (ORGANISATIONS, "ngo"))
    for listed, sort in sorts:
        if _is_in(forms, listed):
            last = _reach(text, at, taken, 1 if listed is BODIES else 2)
            if last > at and _is_named(text, at, last):
                return _mention(text, at, last, sort, say("announced by “{word}”", word=word))
            return None
    called = _is_in(forms, CALLED) and not word.startswith("باسم")
    if called or _is_in(forms[:1], PERSON_WORDS):
        last = _reach(text, at, taken, _NAME)
        given = at + 1 < len(text) and _is_given(text, at + 1)
        if last > at + 1 or (last > at and (given or called)):
            return _mention(text, at + 1, last, "person", say("announced by “{word}”", word=word))
        return None
    if at and text[at].base == "گزارش" and text[at - 1].folded == "به":
        last = _reach(text, at, taken, 2)
        if last > at and _is_name(text, at + 1) and text.gap(last).startswith("،"):
            return _mention(
                text, at + 1, last, "media", say("announced by “{word}”", word=f"به {word}")
            )
        return None
    if _OUTLET_TOLD.match(text.text, text[at].end) and text[at].opens and _is_name(text, at):
        return _mention(text, at, at, "media", say("told to be an outlet"))
    if found := _place(text, at, taken, forms, word) or _with_after(text, at, taken):
        return found
    if _is_given(text, at) or _has_role(text, at, taken) or _has_spoken(text, at):
        last = _reach(text, at, taken, 1)
        while last > at and last - at < _PERSON - 1 and _goes_on(text, last, taken):
            last += 1
        if last > at:
            return _mention(text, at, last, "person", say("begins with a given name"))
    return None


def _is_named(text: Words, at: int, last: int) -> bool:
    """Whether a word such as "organisation" is the beginning of a name: not after "this", not
    before a name in quotation marks."""
    if text[at + 1].base in GENERIC or not _agree(text, at):
        return False
    quoted = text.gap(last).strip()[:1] in tuple('«“"')
    return not (at and text[at - 1].folded in _THESE) and not (quoted and text.gap(last).strip())


def _ends(text: Words, at: int) -> bool:
    """Whether a name cannot go on after a word."""
    return text.gap(at) != " " or text[at + 1].base in ENDS


def _goes_on(text: Words, last: int, taken: Sequence[bool]) -> bool:
    """Whether a person's name has one more word: after a further given name, with an article."""
    after = _reach(text, last, taken, 1)
    if after == last:
        return False
    word = text[after].folded
    return _is_given(text, last) or word.startswith("ال") or word in ("خان", "جان", "زاده")


def _letters(text: Words, at: int, taken: Sequence[bool]) -> Mention | None:
    """An acronym spelled out: آئی ایس پی آر for "ISPR"."""
    last = at
    while last < len(text) and text[last].folded in LETTERS and not taken[last]:
        if last > at and text.gap(last - 1) != " ":
            break
        last += 1
    while last - at > _NAME and text[last - 1].folded in ENDS:
        last -= 1
    if last - at < _NAME:
        return None
    found = _mention(text, at, last - 1, "", say("an acronym spelled out"))
    found.shown = "".join(LETTERS[text[n].folded] for n in range(at, last))
    return found


def _with_after(text: Words, at: int, taken: Sequence[bool]) -> Mention | None:
    """ "آریانا نیوز", "الخارجية القطرية": told by the word after, or by the article of both."""
    last = _reach(text, at, taken, 1)
    if last == at or not _is_name(text, at):
        return None
    if text[last].folded in _OUTLET_AFTER:
        return _mention(text, at, last, "media", say("named so as outlets are"))
    if text[at].folded.endswith(_OFFICES) and text[last].folded.startswith("ال"):
        return _mention(text, at, last, "government_body", say("a ministry by its field"))
    return None


def _place(
    text: Words, at: int, taken: Sequence[bool], forms: Sequence[str], word: str
) -> Mention | None:
    """ "روستای حسن‌آباد", and in Pashto "سپېرې ولسوالۍ"."""
    if _is_in(forms[:2], PLACE_WORDS) and not text[at].folded.startswith("ال"):
        last = _reach(text, at, taken, 1)
        if last > at and text[last].base in DIRECTIONS:
            last = _reach(text, at, taken, 2)
        if last > at and _is_name(text, last) and text[last].base not in DIRECTIONS:
            return _mention(
                text, at + 1, last, "locality", say("announced by “{word}”", word=word), "place"
            )
    last = _reach(text, at, taken, 1)
    if last > at and text[last].base in PLACE_AFTER and _is_name(text, at) and _ends(text, last):
        return _mention(text, at, at, "district", say("followed by what it is"), "place")
    return None


def _is_ali(text: Words, at: int) -> bool:
    return text.text[text[at].start : text[at].end] == _PERSIAN_ALI


def _agree(text: Words, at: int) -> bool:
    """In Arabic, a word with an article is named only by one that has it too."""
    first, after = text[at].folded, text[at + 1].folded
    return not first.startswith("ال") or after.startswith("ال")


def _is_name(text: Words, at: int) -> bool:
    word = text[at]
    return len(word.folded) > 2 and word.base not in ENDS and word.base not in GENERIC


def _has_spoken(text: Words, at: int) -> bool:
    """Words after an Arabic verb of speech, in a language whose names seldom have an article."""
    if at == 0 or text.gap(at - 1) != " " or not _is_in(variants(text[at - 1].folded), SAYS):
        return False
    if at + 1 >= len(text) or text.gap(at) != " " or not _is_name(text, at + 1):
        return False
    word = text[at].folded
    spoken = _is_name(text, at) and text[at].base not in SPEAKERS and text[at].base not in ROLES
    return spoken and not word.startswith(("ال", "لل", "ب", "ل")) and not _is_announcing(text, at)


def _is_announcing(text: Words, at: int) -> bool:
    lists = (GROUPS, BODIES, ORGANISATIONS, OUTLETS, PERSON_WORDS)
    return any(text[at].base in listed for listed in lists)


def _has_role(text: Words, at: int, taken: Sequence[bool]) -> bool:
    """Two or three words that open a sentence and are followed by what somebody is."""
    if not text[at].opens or not _is_name(text, at):
        return False
    last = _reach(text, at, taken, 2)
    if last == at or last + 1 >= len(text) or text.gap(last).strip() != "،":
        return False
    return text[last + 1].base in ROLES


def _outlet(text: Words, at: int, taken: Sequence[bool], word: str) -> Mention | None:
    quoted = _QUOTED.match(text.text, text[at].end)
    if quoted:
        last = at
        while last + 1 < len(text) and text[last + 1].start < quoted.end(1):
            last += 1
        if not any(taken[at + 1 : last + 1]):
            return _mention(text, at + 1, last, "media", say("announced by “{word}”", word=word))
    last = _reach(text, at, taken, 2)
    if last == at or text[at + 1].base in GENERIC:
        return None
    return _mention(text, at, last, "media", say("announced by “{word}”", word=word))


def _is_in(forms: Sequence[str], listed: frozenset[str]) -> bool:
    return not listed.isdisjoint(forms)


def _is_given(text: Words, at: int) -> bool:
    word = text[at].folded
    if _is_ali(text, at):
        return True
    if at + 1 < len(text) and text[at + 1].folded == "الله" and text.gap(at) == " ":
        return word not in _NOT_OF_GOD
    if len(word) > 6 and (word.startswith("عبدال") or word.endswith("الله")):
        return word not in _NOT_OF_GOD
    sure = text[at].base in GIVEN_MORE or word in GIVEN_WHOLE
    return sure or _is_in(variants(word)[:3], GIVEN_ARABIC)


def _reach(text: Words, at: int, taken: Sequence[bool], most: int) -> int:
    """The last word of the name whose first, or whose announcing word, is `at`."""
    last = at
    while last + 1 < len(text) and last - at < most:
        after = text[last + 1]
        if text.gap(last) not in (" ", "\u200c", "\n") or taken[last + 1]:
            break
        arabic = 0x0600 <= ord(after.folded[0]) < 0x0700
        if not arabic or (after.base in ENDS and not _is_ali(text, last + 1)):
            break
        if after.folded.startswith("مي") and len(after.folded) > 4:
            break
        if after.base in ROLES and last > at:
            break
        last += 1
    return last


def _mention(
    text: Words,
    first: int,
    last: int,
    sort: str,
    why: str,
    kind: SuggestionKind = "actor",
) -> Mention:
    start, end = text[first].start, text[last].end
    shown = " ".join(text.text[start:end].split())
    return Mention(
        kind, first, last, start, end, shown, sort=sort, why=f"{in_quotes(shown)} → {why}"
    )
