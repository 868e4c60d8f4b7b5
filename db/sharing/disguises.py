"""Ways in which people write a withheld name so that a machine does not see it at once.

Hides which: letters of another script that look the same inside a word, an umlaut written as two
letters, given names as initials, letters set apart, marks of a page inside a name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import product

#: Letters that look alike, in small and in capitals: Latin, then Cyrillic, then Greek.
_ALIKE = (
    "aаα", "bв", "cс", "eеε", "hн", "iіι", "jј", "kкκ", "mм", "nпη", "oоο", "pрρ", "sѕ", "tтτ",
    "uυ", "vѵν", "wѡ", "xхχ", "yуγ", "dԁ", "qԛ", "lӏ",
    "AАΑ", "BВΒ", "CС", "EЕΕ", "HНΗ", "IІΙ", "JЈ", "KКΚ", "MМΜ", "NΝ", "OОΟ", "PРΡ", "SЅ", "TТΤ",
    "XХΧ", "YУΥ", "ZΖ", "LӀ",
)  # fmt: skip
_LATIN = {ord(other): each[0] for each in _ALIKE for other in each[1:]}
_CYRILLIC = {
    ord(each[0]): other for each in _ALIKE for other in each[1:] if "\u0400" <= other <= "\u052f"
}
_IS_LATIN = "a-zA-Z\u00c0-\u024f"
_IS_OTHER = "\u0370-\u03ff\u0400-\u052f"
_MIXED = re.compile(f"[{_IS_LATIN}][{_IS_OTHER}]|[{_IS_OTHER}][{_IS_LATIN}]")
_WORD = re.compile(r"[^\W\d_]+")
_STRANGE = re.compile(f"[{_IS_OTHER}]")
_OURS = re.compile(f"[{_IS_LATIN}]")

#: Marks of a page that change nothing about the words in them.
TAG = (
    r"</?(?:a|abbr|b|bdi|bdo|big|br|cite|code|del|em|font|i|ins|mark|q|s|small|span|strong|sub|sup|"
    r"tt|u|wbr)\b[^<>]{0,120}>"
)
#: What may stand between the words of a name: signs, marks, and one initial by itself.
BETWEEN_WORDS = rf"(?:{TAG}|[\W_])*+(?:(?<=[\W_])[^\W\d_](?![^\W_])(?:{TAG}|[\W_])*+)?"
#: Of names with so many letters, those that are set apart are sought, too.
_SPACED = 6
_UMLAUTS = {
    ord(sign): sign_as for sign, sign_as in zip("äöüÄÖÜ", ("ae", "oe", "ue") * 2, strict=True)
}
_AS_TWO = re.compile("(?<![aeiouq])([aou])e(?![aeiou])", re.IGNORECASE)
_LONG = 6
_MOST_WORDS = 5
#: Shorter names are too often something else behind an initial.
INITIALS_FROM = 4


def undisguised(text: str) -> str:
    """A text in which words of mixed scripts are of one: “Оmаr” with two Cyrillic letters. Sign by
    sign, so places stay; words of one script stay as they are."""
    if text.isascii() or not _MIXED.search(text):
        return text
    return _WORD.sub(_of_one_script, text)


def _of_one_script(found: re.Match[str]) -> str:
    word = found[0]
    if not (_STRANGE.search(word) and _OURS.search(word)):
        return word
    latin = word.translate(_LATIN)
    if not _STRANGE.search(latin):
        return latin
    cyrillic = word.translate(_CYRILLIC)
    return word if _OURS.search(cyrillic) else cyrillic


def spellings(name: str) -> Iterator[str]:
    """The name, and its words as they are written without umlauts, or with them."""
    words = name.split(" ")
    if len(words) > _MOST_WORDS:
        yield name
        return
    for way in product(*map(_spelled, words)):
        yield " ".join(way)


def _spelled(word: str) -> tuple[str, ...]:
    joined = _AS_TWO.sub(r"\1", word)
    ways = [word, word.translate(_UMLAUTS)]
    # “Mueller” is Müller as well, and “Baer” would be a bar.
    if sum(map(str.isalpha, joined)) >= _LONG:
        ways.append(joined)
    return tuple(dict.fromkeys(ways))


def initials(words: Sequence[str], written: Sequence[str]) -> Iterator[str]:
    """Patterns of a person's name with given names as initials, each with its dot: “M. Omar”,
    “A. Q. Kamel”, “Omar, M.”. `words` folded, `written` as patterns."""
    if len(words) < 2 or len(words[-1]) < INITIALS_FROM:
        return
    first, *more = (re.escape(word[0]) + r"\." for word in words[:-1])
    ahead = rf"(?<![^\W_]){first}"
    middle = "".join(
        rf"(?:\s?(?:{initial}|{whole}\b))?"
        for initial, whole in zip(more, written[1:-1], strict=True)
    )
    yield rf"{ahead}{middle}\s?{written[-1]}"
    if more:
        kept = "".join(
            rf"\s(?:{initial}|{whole}\b)"
            for initial, whole in zip(more, written[1:-1], strict=True)
        )
        yield rf"(?<![^\W_]){written[0]}{kept}\s?{written[-1]}"
    yield rf"(?<![^\W_]){written[-1]}\s?,\s?{first}(?:\s?\w\.)*"


def set_apart(words: Sequence[str]) -> Iterator[str]:
    """The pattern of a name whose letters all stand by themselves: “O m a r o v”."""
    letters = "".join(words)
    if len(letters) >= _SPACED:
        apart = r"[\W_]{1,3}".join(map(re.escape, letters))
        yield rf"(?<![^\W_]){apart}(?![^\W_])"
