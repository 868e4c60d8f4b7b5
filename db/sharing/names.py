"""Withheld names, and what stands in their place in every text.

Hides how a name is recognised: in every script it is known in, folded as the search folds, family
name first or last, with any signs or none between its words, with or without apostrophes, declined
in Cyrillic, parted at the end of a line, inside longer words, and behind the escapes of addresses
and pages. Rather a word too many is replaced than one too few.
"""

from __future__ import annotations

import html
import json
import re
import urllib.parse
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from db.search.fold import fold
from db.sharing.disguises import (
    BETWEEN_WORDS,
    INITIALS_FROM,
    TAG,
    initials,
    set_apart,
    spellings,
    undisguised,
)

MARK = "[withheld: "
#: A name with fewer letters than this is only replaced where it stands as words of its own: “Ali”
#: stands inside too many others.
_SHORT = 5
#: Letters on either side of a name that still belong to it (“Karimov's”, “Каримову”).
_ENDING = 6
_ESCAPED = re.compile(r"%[0-9A-Fa-f]{2}|&#?\w{1,32};|\\u[0-9a-fA-F]{4}")
_TOKEN = re.compile(r"\S+")
#: How often an address may stand escaped inside another one.
_DEEP = 4
#: What addresses were written in before UTF-8; each is tried where it is not that.
_OLD_ENCODINGS = ("cp1251", "koi8-r", "cp1256", "cp1252")
#: Signs that people write, or leave out, for an apostrophe: Oʻtkir, O'tkir, O‘tkir, Otkir.
_APOSTROPHES = "'`\u02b9-\u02cb\u2018\u2019\u201b\u2032\uff07"
#: What is not seen and what the fold leaves, that would part a name for a machine alone.
_UNSEEN = (
    "\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u180e\u2061-\u2064\u206a-\u206f\ufff9-\ufffb"
    "\U000e0000-\U000e0fff"
)
#: Between two letters of one word: one of these, or the end of a line.
_BETWEEN = rf"(?:[{_APOSTROPHES}{_UNSEEN}]|[-\u2010]\s?\n\s*|{TAG})*"
_APOSTROPHE = re.compile(f"[{_APOSTROPHES}{_UNSEEN}]")
#: All that may part the letters of a word, but for marks of a page.
_GLUE = re.compile(rf"[\W_{_APOSTROPHES}{_UNSEEN}]+")
_TAGS = re.compile(TAG)
#: Words of names in Cyrillic are declined from so many letters on; what they end in then (folded).
_CYRILLIC, _INFLECTED, _VOWELS = re.compile("[\u0430-\u045f\u0491-\u04ff]+"), 4, "аеиоуыэюяьіє"
_ENDINGS = (
    "[оеыи]го|[оеыи]му|[аяыи]ми|[еи]е[ми]|[оеыиаяі]м|[аяыи]х|[оеи]в|[оеаяуюьи]ю|[оеыиі]и|[аяыеи]я|[ыие]е|"
    f"[{_VOWELS}]"
)
_ANY = BETWEEN_WORDS
#: Scripts whose words stand without spaces, so that no name in them is a word of its own.
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u11ff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\U00020000-\U0003ffff]"
)


@dataclass(frozen=True, slots=True)
class Withheld:
    """One name: `names` are all its forms, `code` and `kind` are what is told instead; `records`
    the actors and places that bear it."""

    names: tuple[str, ...]
    code: str
    kind: str
    records: frozenset[tuple[str, int]] = field(default=frozenset())

    @property
    def marker(self) -> str:
        """What stands in its place."""
        return f"{MARK}{self.kind}, {self.code}]"


class Names:
    """All the names of one share."""

    def __init__(self, withheld: Sequence[Withheld]) -> None:
        self.withheld = tuple(withheld)
        self._by_form: list[tuple[str, str]] = []
        needed: dict[str, str] = {}
        for each in withheld:
            for name in dict.fromkeys(way for form in each.names for way in spellings(form)):
                pattern = _pattern(name, each.kind == "person")
                if pattern:
                    needed[pattern] = _needed(name)
                    self._by_form.append((pattern, each.marker))
        # The longest first, so that “Ali Karimov” is one name even if “Karimov” is one as well.
        self._by_form.sort(key=lambda each: -len(each[0]))
        either = "|".join(f"({pattern})" for pattern, _ in self._by_form)
        self._found = re.compile(either) if either else None
        self._each = [(needed[form], re.compile(form), marker) for form, marker in self._by_form]
        #: ASCII that is shorter holds none: most cells are codes of a few letters.
        self._least = min(
            (len(word) for each in withheld for form in each.names for word in _words(form)[-1:]),
            default=0,
        )

    def __bool__(self) -> bool:
        return self._found is not None

    def found(self, text: str) -> bool:
        """Whether a text holds one of the names, in any form."""
        return self.plainly(text) or any(True for _ in self._escaped(text))

    def plainly(self, text: str) -> bool:
        """As `found`, without looking behind the escapes of addresses and pages."""
        if self._found is None or (len(text) < self._least and text.isascii()):
            return False
        return bool(self._marker(_folded(text)))

    def clean(self, text: str) -> str:
        """The text with every name replaced."""
        while spans := self.spans(text):
            for start, end, marker in reversed(spans):
                text = text[:start] + marker + text[end:]
        return text

    def spans(self, text: str) -> list[tuple[int, int, str]]:
        """Where names stand: code points [start, end) and what to write instead, in order."""
        if self._found is None or not text or not self.found(text):
            return []
        spans = [*self._plain(text), *self._escaped(text)]
        spans.sort(key=lambda each: (each[0], -each[1]))
        merged: list[tuple[int, int, str]] = []
        for start, end, marker in spans:
            if merged and start < merged[-1][1]:
                first, last, kept = merged[-1]
                merged[-1] = (first, max(last, end), kept)
            else:
                merged.append((start, end, marker))
        return merged

    def clean_json(self, text: str) -> str:
        """JSON with every name replaced, also those whose parts stand apart."""
        try:
            held = json.loads(text)
        except (ValueError, RecursionError):
            return self.clean(text)
        if not self.in_json(held):
            return text
        return json.dumps(self._cleaned(held), ensure_ascii=False)

    def in_json(self, held: object) -> bool:
        """Whether a piece of JSON holds one of the names."""
        if isinstance(held, str):
            return self.found(held)
        if isinstance(held, list):
            return any(map(self.in_json, held))
        if isinstance(held, dict):
            return self._parted(held) is not None or any(
                self.in_json(each) for pair in held.items() for each in pair
            )
        return False

    def found_in_cell(self, text: str) -> bool:
        """As `found`, looking into JSON where a cell is some."""
        if text[:1] in ("{", "[", '"'):
            try:
                return self.in_json(json.loads(text)) or self.found(text)
            except (ValueError, RecursionError):
                pass
        return self.found(text)

    def _cleaned(self, held: object) -> object:
        if isinstance(held, str):
            return self.clean(held)
        if isinstance(held, list):
            return [self._cleaned(each) for each in held]
        if isinstance(held, dict):
            marker = self._parted(held)
            if marker is not None:
                return {"literal": marker}
            return {self.clean(str(key)): self._cleaned(each) for key, each in held.items()}
        return held

    def _parted(self, held: dict[str, object]) -> str | None:
        """What stands for a person whose names are kept apart, as references keep them."""
        given, family = (str(held.get(part) or "") for part in ("given", "family"))
        middle = " ".join(
            str(held[part])
            for part in ("dropping-particle", "non-dropping-particle")
            if held.get(part)
        )
        if not (given or family):
            return None
        for whole in (f"{given} {middle} {family}", f"{given} {family}", f"{family} {given}"):
            spans = self.spans(whole)
            if spans:
                return spans[0][2]
        return None

    def _marker(self, folded: str) -> str:
        """What is written for a name that stands in a folded text; "" when none does. Only what
        has the word that a name cannot be without is searched for it: all at once take a hundred
        times as long."""
        held = _GLUE.sub("", folded)
        if "<" in folded:
            held += "\n" + _GLUE.sub("", _TAGS.sub("", folded))
        for needed, pattern, marker in self._each:
            if needed in held and pattern.search(folded):
                return marker
        return ""

    def _plain(self, text: str) -> Iterator[tuple[int, int, str]]:
        assert self._found is not None
        folded, owner = _aligned(text)
        for hit in self._found.finditer(folded):
            if hit.start() == hit.end():
                continue
            first, last = owner[hit.start()], owner[hit.end() - 1] + 1
            start, end = _widened(text, first, last)
            yield start, end, self._by_form[(hit.lastindex or 1) - 1][1]

    def _escaped(self, text: str) -> Iterator[tuple[int, int, str]]:
        """Whole addresses and entities behind which a name stands."""
        if self._found is None or not _ESCAPED.search(text):
            return
        found = False
        for token in _TOKEN.finditer(text):
            marker = self._behind(token.group()) if _ESCAPED.search(token.group()) else ""
            if marker:
                yield token.start(), token.end(), marker
                found = True
        if not found and not self.plainly(text):
            # Escaped words with a plain space between them: nobody reads such a text as it stands.
            marker = self._behind(text)
            if marker:
                yield 0, len(text), marker

    def _behind(self, token: str) -> str:
        assert self._found is not None
        for read in _readings(token):
            if marker := self._marker(_folded(read)):
                return marker
        return ""


def letters(name: str) -> str:
    """The letters and digits of a name, folded."""
    return "".join(_words(name))


def _words(name: str) -> list[str]:
    # A joiner that does not join stands where others write a space (محمد‌علی, محمد علی).
    spaced = _APOSTROPHE.sub("", name.replace("\u200c", " ").replace("´", ""))
    return [word for word in re.split(r"[\W_]+", fold(spaced)) if word]


def _pattern(name: str, of_person: bool) -> str:
    words = _words(name)
    if not words:
        return ""
    written = [_declined(word, len(words) == 1) for word in words]
    pattern = _ANY.join(written)
    if len(words) > 1:
        # “Karimov, Ali” is the same name as “Ali Karimov”, also glued together, as in addresses.
        pattern += f"|{_turned(written[-1], words[-1], written[:-1], True)}"
        pattern += f"|{_turned(written[0], words[0], written[1:], False)}"
    if not any(map(_UNSPACED.search, words)):
        more = [*set_apart(words), *(initials(words, written) if of_person else ())]
        pattern = "|".join((pattern, *more))
    if sum(map(len, words)) < _SHORT and not any(map(_UNSPACED.search, words)):
        return rf"(?<![^\W_])(?:{pattern})(?![^\W_])"
    return pattern


def _turned(moved: str, word: str, rest: list[str], ahead: bool) -> str:
    """A name with one word moved before or behind the others. A word of a sign or two must stand by
    itself: else “1” at the end of one cell and “Group 5” in the next were “Group 1”."""
    between = _ANY if len(word) > 2 else r"[\W_]+"
    parts = (moved, _ANY.join(rest)) if ahead else (_ANY.join(rest), moved)
    found = between.join(parts)
    return found if len(word) > 2 else rf"(?<![^\W_])(?:{found})(?![^\W_])"


def _declined(word: str, alone: bool) -> str:
    """A word of a name, in Cyrillic with any ending: “Зарине Қодировой”. A name of one word keeps
    more of it, because “Мира” is not “мир”."""
    if not _is_declined(word):
        return _BETWEEN.join(map(re.escape, word))
    return rf"{_BETWEEN.join(_stem(word, alone))}{_BETWEEN}(?:{_ENDINGS})?"


def _is_declined(word: str) -> bool:
    return len(word) >= _INFLECTED and _CYRILLIC.fullmatch(word) is not None


def _needed(name: str) -> str:
    words = _words(name)
    # Initials stand before the last word, if it is no short one; else all words are there.
    word = words[-1] if len(words[-1]) >= INITIALS_FROM else max(words, key=len)
    return _stem(word, len(words) == 1) if _is_declined(word) else word


def _stem(word: str, alone: bool) -> str:
    stem = word
    for _ in range(2):
        # Of two letters only where much is left: “Навальный” is not short, “Мария” is.
        if stem[-1] in _VOWELS and len(stem) > (_SHORT if alone or stem != word else 3):
            stem = stem[:-1]
    return stem


def _readings(token: str) -> Iterator[str]:
    """What stands behind the escapes of a token, also where one stands inside another."""
    seen = {token}
    fresh = [token]
    for _ in range(_DEEP):
        read = {way(each) for each in fresh for way in _WAYS} - seen
        seen |= read
        fresh = sorted(read)
        yield from fresh


def _unquoted(token: str) -> str:
    return urllib.parse.unquote_plus(token)


def _unquoted_from(encoding: str) -> Callable[[str], str]:
    def unquoted(token: str) -> str:
        held = urllib.parse.unquote_to_bytes(token.replace("+", " "))
        try:
            held.decode()
        except UnicodeDecodeError:
            return held.decode(encoding, "replace")
        return token

    return unquoted


def _unescaped(token: str) -> str:
    return re.sub(r"\\u([0-9a-fA-F]{4})", lambda found: chr(int(found[1], 16)), token)


#: Every way in which a sign is written as several others.
_WAYS: tuple[Callable[[str], str], ...] = (
    *(_unquoted, html.unescape, _unescaped),
    *map(_unquoted_from, _OLD_ENCODINGS),
)


@lru_cache(maxsize=1 << 14)
def _sign(sign: str) -> str:
    return _folded(sign)


def _folded(text: str) -> str:
    # The fold takes an acute accent that stands alone for a space.
    return fold(undisguised(text).replace("´", "'"))


def _aligned(text: str) -> tuple[str, list[int]]:
    """The folded text, and for each of its code points the one of the text it came from."""
    parts: list[str] = []
    owner: list[int] = []
    for at, sign in enumerate(undisguised(text)):
        folded = _sign(sign)
        parts.append(folded)
        owner.extend([at] * len(folded))
    return "".join(parts), owner


def _widened(text: str, start: int, end: int) -> tuple[int, int]:
    """Take in the rest of the word, and the marks that stand on its letters."""
    while end < len(text) and not text[end].isspace() and not _sign(text[end]):
        end += 1
    left = start
    while left and start - left <= _ENDING and text[left - 1].isalpha():
        left -= 1
    right = end
    while right < len(text) and right - end <= _ENDING and _letter(text[right]):
        right += 1
    return (
        start if start - left > _ENDING else left,
        end if right - end > _ENDING else right,
    )


def _letter(sign: str) -> bool:
    return sign.isalpha() or not _sign(sign)
