"""New names in Arabic script: what a word in front announces, given names, well-known bodies.

Hides how far such a name reaches where no capital letter shows it: to the next comma, verb,
preposition or name that is known already.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from db.reading.inflections import base, variants
from db.reading.names_arabic_lists import (
    BODIES,
    CALLED,
    ENDS,
    GENERIC,
    GIVEN_ARABIC,
    GROUPS,
    ORGANISATIONS,
    OUTLETS,
    PERSON_WORDS,
    WELL_KNOWN,
)
from db.reading.names_in_text import Mention
from db.reading.names_words import Words
from db.search.fold import words

_QUOTED = re.compile(r"\s*[\"«“](\w[^\"»”\n]{1,40})[\"»”]")
_PERSON = 4
_NAME = 3


def _well_known() -> dict[tuple[str, ...], str]:
    out = {}
    for sort, listed in WELL_KNOWN.items():
        for name in re.split(r"[|\n]", listed):
            key = tuple(base(word) for _, _, word in words(name))
            if key:
                out[key] = sort
    return out


_BODIES_KNOWN = _well_known()
_FIRST_WORDS = frozenset(key[0] for key in _BODIES_KNOWN)
_MOST = max(map(len, _BODIES_KNOWN))


def announced(text: Words, taken: Sequence[bool]) -> list[Mention]:
    """Actors in Arabic script that the case lacks, among words not `taken`."""
    found: list[Mention] = []
    at = 0
    while at < len(text):
        mention = None
        if not taken[at] and 0x0600 <= ord(text[at].folded[0]) < 0x0700:
            mention = _known_body(text, at, taken) or _begun(text, at, taken)
        if mention is not None:
            found.append(mention)
            at = mention.last
        at += 1
    return found


def _known_body(text: Words, at: int, taken: Sequence[bool]) -> Mention | None:
    for first in variants(text[at].folded):
        if first not in _FIRST_WORDS:
            continue
        for last in range(min(at + _MOST, len(text)) - 1, at - 1, -1):
            key = (first, *(text[n].base for n in range(at + 1, last + 1)))
            if key in _BODIES_KNOWN and not any(taken[at : last + 1]):
                return _mention(text, at, last, _BODIES_KNOWN[key], "a well-known body")
    return None


def _begun(text: Words, at: int, taken: Sequence[bool]) -> Mention | None:
    """The name that begins with a word or after it."""
    forms = variants(text[at].folded)
    word = text.text[text[at].start : text[at].end]
    if _is_in(forms[:2], OUTLETS):
        return _outlet(text, at, taken, word)
    sorts = ((GROUPS, "armed_group"), (BODIES, "government_body"), (ORGANISATIONS, "ngo"))
    for listed, sort in sorts:
        if _is_in(forms, listed):
            last = _reach(text, at, taken, 1 if listed is BODIES else 2)
            if last > at and text[at + 1].base not in GENERIC:
                return _mention(text, at, last, sort, f"announced by “{word}”")
            return None
    if _is_in(forms, CALLED) or _is_in(forms[:1], PERSON_WORDS):
        last = _reach(text, at, taken, _NAME)
        given = at + 1 < len(text) and _is_given(text, at + 1)
        if last > at + 1 or (last > at and (given or _is_in(forms, CALLED))):
            return _mention(text, at + 1, last, "person", f"announced by “{word}”")
        return None
    if _is_given(text, at):
        last = _reach(text, at, taken, _PERSON - 1)
        if last > at:
            return _mention(text, at, last, "person", "begins with a given name")
    return None


def _outlet(text: Words, at: int, taken: Sequence[bool], word: str) -> Mention | None:
    quoted = _QUOTED.match(text.text, text[at].end)
    if quoted:
        last = at
        while last + 1 < len(text) and text[last + 1].start < quoted.end(1):
            last += 1
        if not any(taken[at + 1 : last + 1]):
            return _mention(text, at + 1, last, "media", f"announced by “{word}”")
    last = _reach(text, at, taken, 2)
    if last == at or text[at + 1].base in GENERIC:
        return None
    return _mention(text, at, last, "media", f"announced by “{word}”")


def _is_in(forms: Sequence[str], listed: frozenset[str]) -> bool:
    return any(form in listed for form in forms)


def _is_given(text: Words, at: int) -> bool:
    return _is_in(variants(text[at].folded)[:3], GIVEN_ARABIC)


def _reach(text: Words, at: int, taken: Sequence[bool], most: int) -> int:
    """The last word of the name whose first, or whose announcing word, is `at`."""
    last = at
    while last + 1 < len(text) and last - at < most:
        after = text[last + 1]
        if text.gap(last) not in (" ", "\u200c", "\n") or taken[last + 1]:
            break
        if after.base in ENDS or not 0x0600 <= ord(after.folded[0]) < 0x0700:
            break
        if after.folded.startswith("مي") and len(after.folded) > 4:
            break
        last += 1
    return last


def _mention(text: Words, first: int, last: int, sort: str, why: str) -> Mention:
    start, end = text[first].start, text[last].end
    shown = " ".join(text.text[start:end].split())
    return Mention("actor", first, last, start, end, shown, sort=sort, why=f"“{shown}” → {why}")
