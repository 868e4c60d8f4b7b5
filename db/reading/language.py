"""The language a text is written in, from its letters and its commonest words.

Hides a small table instead of a model of many megabytes: the program needs a default
for fonts, direction and date reading, not a verdict. Unsure means an empty answer.
"""

from __future__ import annotations

import re
from collections import Counter

_SCRIPTS = (
    ("Arab", 0x0600, 0x06FF),
    ("Arab", 0xFB50, 0xFDFF),
    ("Arab", 0xFE70, 0xFEFC),
    ("Cyrl", 0x0400, 0x052F),
    ("he", 0x0590, 0x05FF),
    ("el", 0x0370, 0x03FF),
    ("hy", 0x0530, 0x058F),
    ("ka", 0x10A0, 0x10FF),
    ("hi", 0x0900, 0x097F),
    ("my", 0x1000, 0x109F),
    ("th", 0x0E00, 0x0E7F),
    ("am", 0x1200, 0x137F),
    ("ja", 0x3040, 0x30FF),
    ("ko", 0xAC00, 0xD7AF),
    ("zh", 0x4E00, 0x9FFF),
    ("Latn", 0x0041, 0x024F),
)
# Letters only one of the neighbours writes, in the order in which they decide.
_ARABIC = (("ps", "ټډړږښځڅڼېۍ"), ("ur", "ٹڈڑںےہ"), ("fa", "پچژگکی"))
_CYRILLIC = (("tg", "ӣӯҷ"), ("uz", "ўҳқғ"), ("uk", "їєґі"), ("kk", "әңөұүһ"))
_WORDS = {
    "en": "the of and to in that is was for on with said",
    "fr": "le la les des et est dans que qui pour une du",
    "de": "der die und das ist nicht mit den von zu auf ein",
    "es": "el los las que una por con para del y en se",
    "it": "il che di la per una con del non sono gli della",
    "pt": "o os que uma para com não do da em dos ao",
    "tr": "ve bir bu için ile olarak da de olan çok en",
    "uz": "va bilan uchun bu ham har bir yoki shu inson",
    "nl": "de het een van en dat niet op te zijn voor met",
}
_MARKS = {word: frozenset(words.split()) for word, words in _WORDS.items()}


def language(text: str) -> str:
    """The BCP 47 code of the language of `text`, or "" when it cannot be told."""
    sample = text[:20_000]
    scripts: Counter[str] = Counter()
    for character, count in Counter(sample).items():
        code = ord(character)
        for script, low, high in _SCRIPTS:
            if low <= code <= high and character.isalpha():
                scripts[script] += count
                break
    if not scripts:
        return ""
    if scripts["ja"] * 10 > scripts["zh"]:
        scripts["ja"] += scripts.pop("zh", 0)
    script, letters = scripts.most_common(1)[0]
    if letters * 2 < scripts.total():
        return ""
    if script == "Arab":
        return _by_letters(sample, _ARABIC, letters, "ar")
    if script == "Cyrl":
        return _by_letters(sample.lower(), _CYRILLIC, letters, "ru")
    return _by_words(sample) if script == "Latn" else script


def _by_letters(text: str, marks: tuple[tuple[str, str], ...], letters: int, otherwise: str) -> str:
    for code, own in marks:
        if sum(map(text.count, own)) * 150 > letters:
            return code
    return otherwise


def _by_words(text: str) -> str:
    words = Counter(re.findall(r"[^\W\d_]+", text.lower()))
    scores = sorted(
        ((sum(words[w] for w in marks), code) for code, marks in _MARKS.items()), reverse=True
    )
    (best, code), (second, _) = scores[0], scores[1]
    if best < 3 or best * 20 < words.total() or best == second:
        return ""
    return code
