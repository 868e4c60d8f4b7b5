"""The form under which a word is filed, whatever its ending: cases, plurals, attached particles.

Hides small rules for English, Russian, Tajik, Uzbek, Persian, Arabic, Pashto and Urdu. They need
not be right about the language, only the same for the name and for the text: a name is compared by
`base`, and `variants` lists what may be left of a word in Arabic script, where particles are
written as one with it. All words are folded.
"""

from __future__ import annotations

import re
from functools import lru_cache

from db.reading.names.lists import word_set

_LEAST = 3
# Folded: й is и here, ё is е, and Tajik ӣ, ӯ have lost their marks.
_CYRILLIC = sorted(
    word_set("""
    иями ями ами ого его ому ему ыми ими ах ях ам ям ов ев еи ои ии ыи ая яя ое ее ые ие ую юю ым им
    ом ем ою ею их ых ию ия иеи а я о е у ю ы и ь ью
    ҳои ҳо нинг лари лар дан
    """),
    key=len,
    reverse=True,
)
_UZBEK = re.compile(r"(?<=[^\W\d_]{4})(?:larning|larga|larda|lardan|lari|lar|ning|ni|dan|da|ga)$")
# و and, ف so, ب by, ك like, ل to; with the article ال; Persian and Pashto write none of them so.
_BEFORE = (
    "وبال",
    "وال",
    "بال",
    "فال",
    "كال",
    "ولل",
    "لل",
    "ال",
    "وب",
    "ول",
    "و",
    "ب",
    "ف",
    "ل",
    "ك",
)
_AFTER = ("هايي", "هاي", "ها", "يي", "انو", "وں", "يان", "ي", "و")


# A group called by its members: "талибы" for «Талибан», "طالب" in Pashto for طالبان.
_MEMBERS = {"талибан": "талиб", "толибон": "толиб"}


@lru_cache(maxsize=1 << 15)
def base(word: str) -> str:
    """What a folded word is filed under: without the endings its script may add to a name."""
    code = ord(word[0])
    if 0x0400 <= code < 0x0530:
        bare = _cyrillic(word)
        return _MEMBERS.get(bare, bare)
    if 0x0600 <= code < 0x0700:
        return word[2:] if word.startswith("ال") and len(word) >= _LEAST + 2 else word
    if len(word) > _LEAST + 1 and word.endswith("s") and word[-2] not in "su":
        return word[:-1]
    return word


@lru_cache(maxsize=1 << 15)
def variants(word: str) -> tuple[str, ...]:
    """Bases that a folded word may stand for, the likeliest first; most words have one."""
    own = base(word)
    code = ord(word[0])
    if not 0x0600 <= code < 0x0700:
        bare = _UZBEK.sub("", word) if word.isascii() else word
        return (own,) if bare == word else (own, base(bare))
    found = [own]
    stripped = [word[len(part) :] for part in _BEFORE if word.startswith(part)]
    for each in (word, *stripped):
        if len(each) >= _LEAST:
            found.append(base(each))
            found += [
                base(each[: -len(part)])
                for part in _AFTER
                if each.endswith(part) and len(each) - len(part) >= _LEAST
            ]
    return tuple(dict.fromkeys(found))


@lru_cache(maxsize=1 << 15)
def unprefixed(word: str) -> tuple[str, ...]:
    """A folded word in Arabic script, and what is left of it without "and", "by", "to"."""
    found = [word]
    for prefix in ("و", "ف", "ب", "ك", "ل", "وب", "ول"):
        if word.startswith(prefix) and len(word) - len(prefix) >= _LEAST:
            found.append(word[len(prefix) :])
    for prefix in ("ولل", "لل"):
        if word.startswith(prefix):
            found.append("ال" + word[len(prefix) :])
    return tuple(dict.fromkeys(found))


def _cyrillic(word: str) -> str:
    for ending in _CYRILLIC:
        if word.endswith(ending) and len(word) - len(ending) >= _LEAST:
            return word[: -len(ending)]
    return word
