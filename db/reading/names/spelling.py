"""One key for the spellings of a name in Latin, Cyrillic and Arabic script: Mujahid, Mojahed,
Муджахид, مجاهد.

Hides a coarse sound key: consonants as the scripts of the region can tell them apart, vowels only
at the beginning. Equal keys are a hint and never more: whoever uses them asks a person.
"""

from __future__ import annotations

import re
from functools import lru_cache

from db.reading.names.lists import word_set

_LATIN = (
    ("shch", "S"), ("tsch", "C"), ("dsch", "J"), ("tch", "C"), ("dzh", "J"), ("sch", "S"),
    ("sz", "S"), ("cz", "C"), ("bh", "b"), ("rh", "r"), ("xh", "J"), ("x", "h"),
    ("kh", "h"), ("gh", "g"), ("sh", "S"), ("ch", "C"), ("zh", "J"), ("dj", "J"), ("dh", "d"),
    ("th", "t"), ("ph", "f"), ("ts", "z"), ("tz", "z"), ("ck", "k"), ("x", "ks"), ("q", "k"),
    ("c", "k"), ("j", "J"), ("w", "v"), ("p", "b"),
)  # fmt: skip
_CYRILLIC = {
    "дж": "J", "б": "b", "в": "v", "г": "g", "ғ": "g", "ґ": "g", "д": "d", "ж": "J", "җ": "J",
    "ҷ": "J", "з": "z", "к": "k", "қ": "k", "л": "l", "м": "m", "н": "n", "ң": "n", "п": "b",
    "р": "r", "с": "s", "т": "t", "ф": "f", "х": "h", "ҳ": "h", "һ": "h", "ц": "z", "ч": "C",
    "ш": "S", "щ": "S",
}  # fmt: skip
_ARABIC = {
    "ب": "b", "پ": "b", "ت": "t", "ټ": "t", "ٹ": "t", "ث": "s", "ج": "J", "چ": "C", "ح": "h",
    "خ": "h", "د": "d", "ډ": "d", "ڈ": "d", "ذ": "z", "ر": "r", "ړ": "r", "ڑ": "r", "ز": "z",
    "ژ": "J", "ږ": "J", "س": "s", "ش": "S", "ښ": "S", "ص": "s", "ض": "z", "ط": "t", "ظ": "z",
    "غ": "g", "ف": "f", "ق": "k", "ك": "k", "گ": "g", "ل": "l", "م": "m", "ن": "n", "ں": "n",
    "ڼ": "n", "و": "v", "ه": "h",
}  # fmt: skip
_VOWEL = re.compile(r"[aeiouyаеиоуыэіїєәөүұӣӯўяюاعيئ]")
# Articles between the parts of a name, and "servant of" with the article in it.
_ARTICLES = word_set("al el ul az as ash ad an ar at ud ur us аль эль уль аз ад ан ар ас ат аш")
_SERVANT = re.compile(r"^(abd|абд|عبد)(?:[aeuoауоеи]?[lrлр](?=[^aeiouауоеи])|ال(?=.{3}))")
#: Below this many consonants a key says too little: Ali, Omar and Amir are not one.
LEAST = 3
STARTS = 4
_ARTICLE = 2


def sound_key(folded: tuple[str, ...]) -> str:
    """The key of a name from its folded words; "" when it would say too little."""
    folded = tuple(word for word in folded if word not in _ARTICLES) or folded
    key = "".join([_sounds(word) for word in folded])
    vowel = "a" if _VOWEL.match(folded[0] if folded else "") else ""
    return vowel + key if len(key) >= LEAST else ""


def sound_start(folded: str) -> str:
    """With what the key of a name begins whose first word is this one; at most `STARTS` sounds."""
    vowel = "a" if _VOWEL.match(folded) else ""
    return (vowel + _sounds(folded))[:STARTS]


@lru_cache(maxsize=1 << 15)
def _sounds(word: str) -> str:
    """The consonants of one folded word, doubled ones once."""
    word = _SERVANT.sub(r"\1", word)
    code = ord(word[0])
    if 0x0600 <= code < 0x0700:
        bare = word[2:] if word.startswith("ال") and len(word) > _ARTICLE + 2 else word
        spelled = "".join(_ARABIC.get(letter, "") for letter in bare)
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
