"""Where names of the case stand in a text: in every script, with endings, and nearly so spelled.

Hides what makes a name of some words: capitals where they say something, the longest name first,
acronyms exactly as they are written. A name that only sounds alike is marked as such.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher

from db.language import in_quotes, say
from db.reading.names.arabic_lists import ENDS, LETTERS
from db.reading.names.index import Entry, NameIndex
from db.reading.names.inflections import base, variants
from db.reading.names.lists import AUXILIARIES, COMMON, HEADS, SPEAKS, word_set
from db.reading.names.people_lists import PEOPLES
from db.reading.names.spelling import sound_key, sound_start
from db.reading.names.words import HYPHENS, Words
from db.reading.places.gazetteer import Place
from db.reading.suggestion import Named, SuggestionKind

_JOINT = re.compile(r"[ \t\u00a0\u200c]?\n?[ \t\u00a0]{0,3}|\s?[-‐‑–]\s?|['’ʻʼ`‘/&]")
_MOST_WORDS = 5
_DIRECTIONS = word_set(
    "eastern western northern southern central upper lower north south east west"
)
_OF = word_set("state emirate republic kingdom government caliphate")
_ARTICLES = word_set("al el аль эль")
_LINKED = re.compile(r"(?:al|el|аль|эль)[- ]", re.IGNORECASE)
_ALIKE = 0.66
_ALIKE_SHORT = 0.78


@dataclass(slots=True)
class Mention:
    """Words `first` to `last` (numbers of words, inclusive) that name an actor or a place.

    `bearers`: records of the case that bear the name, the likeliest first; none: a new one.
    `sort`: code of terms.ACTOR_KINDS or PLACE_KINDS, "" unknown. `near`: only nearly so spelled.
    """

    kind: SuggestionKind
    first: int
    last: int
    start: int
    end: int
    shown: str
    bearers: list[Named] = field(default_factory=list)
    sort: str = ""
    acronym: str = ""
    why: str = ""
    near: bool = False
    place: Place | None = None
    others: list[Place] = field(default_factory=list)


def known_names(text: Words, index: NameIndex) -> list[Mention]:
    """Names of the case in reading order, the longest first where they overlap."""
    found: list[Mention] = []
    at, end = 0, len(text)
    while at < end:
        mention = _held(text, at, index)
        if mention is None and text[at].folded in LETTERS:
            mention = _spelled(text, at, index)
        if mention is None:
            at += 1
            continue
        found.append(mention)
        at = mention.last + 1
    return found


def _spelled(text: Words, at: int, index: NameIndex) -> Mention | None:
    """An acronym of the case told by the names of its letters: ٹی ٹی پی for "TTP"."""
    letters = ""
    last = at
    while (
        last < len(text)
        and text[last].folded in LETTERS
        and (last == at or text.gap(last - 1) == " ")
    ):
        letters += LETTERS[text[last].folded]
        last += 1
    for length in range(len(letters), 1, -1):
        key = (base(letters[:length].lower()),)
        entries = [each for each in index.under(key) if each.upper]
        if entries:
            found = _mention(text, list(range(at, at + length)), entries)
            words = text.text[found.start : found.end]
            found.why = f"{in_quotes(words)} → " + say(
                "the letters of “{name}”", name=entries[0].text
            )
            return found
    return None


def near_names(text: Words, index: NameIndex, taken: Sequence[bool]) -> list[Mention]:
    """Names that sound like one of the case. Of the words `taken` by others they are only as a
    part of more words: "TEHRIK-I-TALIBAN PAKISTAN" where "Taliban" was found."""
    found: list[Mention] = []
    at = 0
    while at < len(text):
        mention = _near(text, at, index) if _may_begin(text, at) else None
        if mention is None or all(taken[mention.first : mention.last + 1]):
            at += 1
            continue
        found.append(mention)
        at = mention.last + 1
    return found


def lengthened(text: Words, mention: Mention) -> Mention:
    """The mention with what belongs to a longer name: "Islamic State of Iraq and Syria"."""
    at = mention.last + 1
    known = text[mention.last]
    before = mention.first - 1
    if before >= 0 and text[before].folded in PEOPLES and text[before].capital:
        # The "Pakistani Taliban" may be others than the Taliban.
        mention.near = mention.near or (mention.first == mention.last and text.gap(before) == " ")
    if mention.first == mention.last or mention.bearers[0].sort == "person" or at + 1 >= len(text):
        return mention
    if text[at].folded != "of" or text.gap(mention.last) not in (" ", "\n"):
        return mention
    if known.folded not in _OF and not any(known.folded in heads for heads in HEADS.values()):
        return mention
    last = mention.last
    for number in range(at + 1, min(at + 7, len(text))):
        word, gap = text[number], text.gap(number - 1)
        if gap not in (" ", "\n") or not (word.capital or word.folded in ("and", "the")):
            break
        last = number if word.capital else last
    if last > mention.last:
        mention.last, mention.end = last, text[last].end
        words = " ".join(text.text[mention.start : mention.end].split())
        mention.why = f"{in_quotes(words)} → " + say(
            "begins with “{name}” of the case", name=mention.shown
        )
        mention.near = True
    return mention


def stretch(text: Words, at: int, most: int) -> Iterator[int]:
    """Numbers of the words from `at` on that may belong to one name, links left out."""
    number, given = at, 0
    while number < len(text) and given < most:
        if number > at and not joined(text, number - 1):
            return
        if number == at or not text.is_link(number):
            given += 1
            yield number
        number += 1


def joined(text: Words, at: int) -> bool:
    """Whether a word and the next may belong to one name: no stop, comma or bracket between."""
    gap = text.gap(at)
    if _JOINT.fullmatch(gap):
        return True
    # The stops of "U.S." and of "St. Petersburg".
    return gap.strip() == "." and len(text[at].folded) <= 2 and not text[at + 1].opens


def speaks(text: Words, last: int) -> bool:
    """Whether the name that ends with word `last` is followed by a verb of speech or of acting."""
    at = last + 1
    if at < len(text) and text[at].folded == "s" and text.gap(last) in "'’":
        return False
    for _ in range(4):
        if at >= len(text) or text.gap(at - 1).strip():
            return False
        word = text[at].folded
        if word in SPEAKS:
            return True
        if word not in AUXILIARIES and not word.endswith("ly"):
            return False
        at += 1
    return False


def _held(text: Words, at: int, index: NameIndex) -> Mention | None:
    best: tuple[int, bool, list[Entry]] | None = None
    for first in variants(text[at].folded):
        most = index.longest(first)
        if not most or (best is not None and best[1]):
            continue
        numbers = list(stretch(text, at, most))
        for length in range(len(numbers), 0, -1):
            if best is not None and length <= best[0]:
                break
            entries = _bearing(text, numbers[:length], first, index)
            if entries:
                exact = any(_is_exact(text, numbers[:length], each) for each in entries)
                best = (length, exact, entries)
                break
    if best is None:
        return None
    numbers = list(stretch(text, at, best[0]))
    return _mention(text, numbers, best[2])


def _bearing(text: Words, numbers: list[int], first: str, index: NameIndex) -> list[Entry]:
    """Who bears the name made of these words; those who bear it exactly, if any do."""
    if len(numbers) == 1:
        keys: list[tuple[str, ...]] = [(first,)]
    else:
        middle = tuple(text[number].base for number in numbers[1:-1])
        keys = [(first, *middle, last) for last in variants(text[numbers[-1]].folded)]
    entries = [
        entry for key in keys for entry in index.under(key) if _as_written(text, numbers, entry)
    ]
    whole = [entry for entry in entries if not entry.short] or entries
    exact = [entry for entry in whole if _is_exact(text, numbers, entry)]
    return exact or whole


def _is_exact(text: Words, numbers: list[int], entry: Entry) -> bool:
    return entry.folded == tuple(text[number].folded for number in numbers)


def _as_written(text: Words, numbers: list[int], entry: Entry) -> bool:
    """ "IS" and "US" are names, "is" and "us" are not; nor is the beginning of "IS-K"."""
    first, last = text[numbers[0]], text[numbers[-1]]
    exact = _is_exact(text, numbers, entry)
    if entry.upper:
        shouted = all(text[number].upper or len(text[number].folded) == 1 for number in numbers)
        return exact and shouted and first.capital and not _goes_on(text, numbers)
    cased = text.text[first.start].isupper() or text.text[first.start].islower()
    if (
        entry.capital
        and cased
        and text.cased
        and not (first.capital or (first.folded in _DIRECTIONS and text[numbers[-1]].capital))
    ):
        return False
    if not exact and first.folded.isascii() and len(last.folded) < len(entry.folded[-1]):
        return False
    if not exact and entry.folded[0].startswith("ال") and not _has_article(first.folded):
        return False
    if len(numbers) == 1 and first.folded in COMMON and (first.opens or first.headline):
        return speaks(text, numbers[0])
    return True


def _has_article(word: str) -> bool:
    return "ال" in word[:4] or word.startswith(("لل", "ولل"))


def _goes_on(text: Words, numbers: list[int]) -> bool:
    """Whether a hyphen and a capital follow, as in "IS-K" after "IS"."""
    end, after = text[numbers[-1]].end, numbers[-1] + 1
    return (
        after < len(text)
        and text.text[end : end + 1] in tuple(HYPHENS)
        and text[after].start == end + 1
        and text[after].capital
    )


def _mention(text: Words, numbers: list[int], entries: list[Entry]) -> Mention:
    bearers = list({(entry.named.kind, entry.named.id): entry.named for entry in entries}.values())
    start, end = _widened(text, numbers, entries[0])
    exact = _is_exact(text, numbers, entries[0])
    words = text.text[start:end]
    why = say("name of the case") if exact else say("form of “{name}”", name=entries[0].text)
    if entries[0].short:
        why = say("beginning of “{name}”", name=entries[0].named.text)
    return Mention(
        bearers[0].kind,
        numbers[0],
        numbers[-1],
        start,
        end,
        bearers[0].text,
        bearers,
        why=f"{in_quotes(words)} → {why}",
        near=entries[0].short,
    )


def _widened(text: Words, numbers: list[int], entry: Entry) -> tuple[int, int]:
    """With the article that belongs to a name ("al-Qaeda"), and the last stop of "U.S."."""
    start, end = text[numbers[0]].start, text[numbers[-1]].end
    before = numbers[0] - 1
    linked = tuple(HYPHENS) if not _LINKED.match(entry.text) else (*HYPHENS, " ")
    if before >= 0 and text[before].folded in _ARTICLES and text.gap(before) in linked:
        start = text[before].start
    if entry.text.endswith(".") and text.text[end : end + 1] == ".":
        end += 1
    elif len(numbers) > 1 and all(len(text[each].folded) == 1 for each in numbers):
        end += text.text[end : end + 1] == "."
    return start, end


def _may_begin(text: Words, at: int) -> bool:
    word = text[at]
    if word.folded in COMMON or word.folded in PEOPLES or len(word.folded) < 3:
        return False
    if 0x0600 <= ord(word.folded[0]) < 0x0700:
        return len(word.folded) > 4 and word.base not in ENDS
    return word.capital


def _near(text: Words, at: int, index: NameIndex) -> Mention | None:
    if not index.may_sound(sound_start(text[at].folded)):
        return None
    numbers = list(stretch(text, at, _MOST_WORDS))
    for length in range(len(numbers), 0, -1):
        chosen = numbers[:length]
        folded = tuple(text[number].folded for number in chosen)
        entries = [
            entry
            for entry in index.sounding(sound_key(folded))
            if _is_alike("".join(folded), "".join(entry.folded))
        ]
        if not entries or not all(_has_capital(text, n) or n == at for n in chosen):
            continue
        found = _mention(text, chosen, entries)
        words = text.text[found.start : found.end]
        found.why = f"{in_quotes(words)} → " + say("sounds like “{name}”", name=entries[0].text)
        found.near = True
        return found
    return None


def _has_capital(text: Words, at: int) -> bool:
    """Whether a word has a capital, or cannot have one: in Arabic script, after an apostrophe."""
    word = text[at]
    if word.capital or 0x0600 <= ord(word.folded[0]) < 0x0700:
        return True
    return text.gap(at - 1) in tuple("'’ʻʼ`‘")


def _is_alike(one: str, other: str) -> bool:
    """Whether two words of equal sound look like spellings of one; scripts cannot be compared."""
    if _script(one) != _script(other):
        return min(len(one), len(other)) >= 4
    least = _ALIKE if min(len(one), len(other)) >= 7 else _ALIKE_SHORT
    return SequenceMatcher(None, one, other).ratio() >= least


def _script(word: str) -> int:
    code = ord(word[0])
    return 0 if code < 0x0250 else 1 if 0x0400 <= code < 0x0530 else 2
