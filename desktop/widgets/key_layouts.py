"""The letters of the keyboard by their place, so that a key works in every layout.

Somebody who reads in Russian, Persian or Arabic does not change the keyboard to press J.
"""

from __future__ import annotations

#: The three rows of letter keys, in the order of the Latin ones.
_LATIN = "qwertyuiopasdfghjklzxcvbnm"
_OTHERS = (
    "йцукенгшщзфывапролдячсмить",  # Russian
    "ضصثقفغعهخحشسیبلاتنمظطزرذدپ",  # Persian
    "ضصثقفغعهخحشسيبلاتنمئءؤر\0ىة",  # Arabic
)
_LATIN_OF = {
    letter: latin
    for row in _OTHERS
    for letter, latin in zip(row, _LATIN, strict=True)
    if letter != "\0"
}


def letter_of(typed: str) -> str:
    """The Latin letter on the key that typed this, in lower case; other marks as they are."""
    lower = typed.lower()
    return _LATIN_OF.get(lower, lower)
