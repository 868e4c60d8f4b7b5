"""Acronyms that a text defines itself: "Tehreek-e-Taliban Pakistan (TTP)", "TTP, or Tehreek-e-...".

Hides how a short form is tied to the name beside it, so that later mentions of it mean that name.
Works on mentions: the long name may be of the case or new.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence

from db.language import in_quotes, say
from db.reading.names.in_text import Mention
from db.reading.names.lists import word_set
from db.reading.names.words import LINKS, Words

_SHORT = r"[A-ZА-ЯЁЎҚҒҲҶӢӮ][A-Za-zА-ЯЁа-яё/&.-]{1,11}"
_BRACKETED = re.compile(
    rf"[\"”»'’]?\s*[(\[]\s*(?:or |also |the |известн\w+ как |далее —? ?)?[\"“«]?({_SHORT})[\"”»]?"
    r"(?=[)\],;])"
)
_OR = re.compile(
    rf"[\"”»]?,?\s+(?:or|also (?:known|called) as|known (?:as|by its acronym)|или|сокращённо)"
    rf"\s+(?:the )?[\"“«]?({_SHORT})[\"”»]?(?=[,.;:)\s])"
)
_LONG_AFTER = re.compile(
    r"\s*[(\[]\s*(?:the )?[\"“«]?|,?\s+(?:or|short for|also known as) (?:the )?[\"“«]?"
)
_ARABIC = re.compile(r"\s*\(\s*([\u0620-\u06ff\u200c]{3,12})\s*\)")
#: Words between those whose first letters make an acronym.
SMALL = word_set("of the for and in on to de du des la и по")


def defined(text: Words, mentions: Sequence[Mention]) -> list[Mention]:
    """Ties acronyms to the names they are defined with, in place; answers mentions of acronyms
    that nobody had found yet. `mentions`: in reading order, without overlaps."""
    actors = [mention for mention in mentions if mention.kind == "actor"]
    at = {mention.start: mention for mention in actors}
    held = {text.text[each.start : each.end]: each for each in actors if each.bearers}
    meant: dict[str, Mention] = {}
    for long in actors:
        short = _short_after(text.text, long)
        if short and short not in meant:
            _tie(long, short, held)
            meant[short] = long
    for short_mention in actors:
        _reversed(text, short_mention, at, held, meant)
    return _later(text, mentions, meant)


def is_acronym_of(short: str, words: Sequence[str]) -> bool:
    """Whether letters of `short` stand at the beginnings of the words, in order."""
    letters = [letter for letter in short.casefold() if letter.isalpha()]
    initials = [word[0] for word in words if word not in SMALL and word not in LINKS]
    every = [word[0] for word in words]
    return letters in (initials, every) or (
        len(letters) >= 2 and letters[: len(initials)] == initials and len(initials) >= 2
    )


def _short_after(text: str, long: Mention) -> str:
    arabic = _ARABIC.match(text, long.end)
    if arabic and long.sort not in ("", "person", "state") and long.last > long.first:
        return arabic[1]
    for pattern in (_BRACKETED, _OR):
        found = pattern.match(text, long.end)
        if found and _is_short(found[1].rstrip(".")) and len(long.shown) > len(found[1]):
            return found[1].rstrip(".")
    return ""


def _is_short(word: str) -> bool:
    capitals = sum(letter.isupper() for letter in word)
    return capitals >= 2 and capitals * 2 >= sum(letter.isalpha() for letter in word)


def _tie(long: Mention, short: str, known: Mapping[str, Mention]) -> None:
    """The acronym belongs to the name; a name the case lacks may be held under its acronym."""
    long.acronym = short
    held = known.get(short)
    if held is not None and not long.bearers:
        long.bearers, long.sort = list(held.bearers), held.sort
        long.why = f"{in_quotes(long.shown)} ({short}) → " + say(
            "“{name}” of the case", name=held.shown
        )


def _reversed(
    text: Words,
    short: Mention,
    at: Mapping[int, Mention],
    held: Mapping[str, Mention],
    meant: dict[str, Mention],
) -> None:
    """ "TTP (Tehreek-e-Taliban Pakistan)" and "TTP, or Tehreek-e-Taliban Pakistan"."""
    word = text.text[short.start : short.end]
    if word in meant or not _is_short(word):
        return
    after = _LONG_AFTER.match(text.text, short.end)
    long = at.get(after.end()) if after else None
    if long is None or long is short:
        return
    names = [text[number].folded for number in range(long.first, long.last + 1)]
    if is_acronym_of(word, names):
        _tie(long, word, held)
        meant[word] = long


def _later(text: Words, mentions: Sequence[Mention], meant: dict[str, Mention]) -> list[Mention]:
    """Mentions of acronyms mean the name they stand for."""
    if not meant:
        return []
    starts = [mention.start for mention in mentions]
    words = [word.start for word in text.list]
    found = []
    pattern = "|".join(re.escape(short) for short in sorted(meant, key=len, reverse=True))
    for each in re.finditer(rf"(?<![\w-])(?:{pattern})(?!\w|-[A-ZА-Я])", text.text):
        before = bisect_right(starts, each.start()) - 1
        held = mentions[before] if before >= 0 and mentions[before].end > each.start() else None
        if held is not None and (held.bearers or held.start != each.start()):
            continue
        if held is None:
            first, last = bisect_left(words, each.start()), bisect_left(words, each.end()) - 1
            held = Mention("actor", first, last, each.start(), each.end(), "")
            found.append(held)
        long = meant[each[0]]
        held.kind, held.bearers, held.sort = "actor", list(long.bearers), long.sort
        held.shown, held.near, held.place = long.shown, long.near, None
        held.why = f"{in_quotes(each[0])} → " + say(
            "defined in this text as “{name}”", name=long.shown
        )
    return found
