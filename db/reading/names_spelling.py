"""One key for the spellings of a name in Latin, Cyrillic and Arabic script: Mujahid, Mojahed,
Муджахид, مجاهد.

Hides a coarse sound key: consonants as the scripts of the region can tell them apart, vowels only
at the beginning. Equal keys are a hint and never more: whoever uses them asks a person.
"""

from __future__ import annotations

import re
from functools import lru_cache

_LATIN = (
    ("shch", "S"), ("tch", "C"), ("dzh", "J"), ("dsch", "J"), ("tsch", "C"), ("sch", "S"),
    ("kh", "h"), ("gh", "g"), ("sh", "S"), ("ch", "C"), ("zh", "J"), ("dj", "J"), ("dh", "z"),
    ("th", "s"), ("ph", "f"), ("ts", "z"), ("tz", "z"), ("ck", "k"), ("x", "ks"), ("q", "k"),
    ("c", "k"), ("j", "J"), ("w", "v"),
)  # fmt: skip
_CYRILLIC = {
    "дж": "J", "б": "b", "в": "v", "г": "g", "ғ": "g", "ґ": "g", "д": "d", "ж": "J", "җ": "J",
    "ҷ": "J", "з": "z", "к": "k", "қ": "k", "л": "l", "м": "m", "н": "n", "ң": "n", "п": "p",
    "р": "r", "с": "s", "т": "t", "ф": "f", "х": "h", "ҳ": "h", "һ": "h", "ц": "z", "ч": "C",
    "ш": "S", "щ": "S", "я": "y", "ю": "y",
}  # fmt: skip
_ARABIC = {
    "ب": "b", "پ": "p", "ت": "t", "ټ": "t", "ٹ": "t", "ث": "s", "ج": "J", "چ": "C", "ح": "h",
    "خ": "h", "د": "d", "ډ": "d", "ڈ": "d", "ذ": "z", "ر": "r", "ړ": "r", "ڑ": "r", "ز": "z",
    "ژ": "J", "ږ": "J", "س": "s", "ش": "S", "ښ": "S", "ص": "s", "ض": "z", "ط": "t", "ظ": "z",
    "غ": "g", "ف": "f", "ق": "k", "ك": "k", "گ": "g", "ل": "l", "م": "m", "ن": "n", "ں": "n",
    "ڼ": "n", "و": "v", "ه": "h",
}  # fmt: skip
_VOWEL = re.compile(r"[aeiouyаеиоуыэіӣӯўяюاعيئ]")
#: Below this many consonants a key says too little: Ali, Omar and Amir are not one.
LEAST = 3


def sound_key(folded: tuple[str, ...]) -> str:
    """The key of a name from its folded words; "" when it would say too little."""
    key = "".join(_sounds(word) for word in folded)
    vowel = "a" if _VOWEL.match(folded[0] if folded else "") else ""
    return vowel + key if len(key) >= LEAST else ""


@lru_cache(maxsize=1 << 15)
def _sounds(word: str) -> str:
    """The consonants of one folded word, doubled ones once."""
    code = ord(word[0])
    if 0x0600 <= code < 0x0700:
        spelled = "".join(_ARABIC.get(letter, "") for letter in word)
    elif 0x0400 <= code < 0x0530:
        spelled = word.replace("дж", "J")
        spelled = "".join(each if each == "J" else _CYRILLIC.get(each, "") for each in spelled)
    elif word.isascii():
        spelled = word
        for letters, sound in _LATIN:
            spelled = spelled.replace(letters, sound)
        spelled = re.sub(r"[aeiouy]", "", spelled)
    else:
        return ""
    # و is a vowel as often as w; h at an end is written or not; y is a vowel but for a beginning.
    spelled = spelled[:1] + re.sub(r"[vy]", "", spelled[1:])
    if len(spelled) > 1:
        spelled = spelled.rstrip("h")
    return re.sub(r"(.)\1+", r"\1", spelled)
