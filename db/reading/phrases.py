"""Words looked for in a text as a person types them: a phrase, or a passage by its first and last.

Hides that a text breaks its lines anywhere, and that quotation marks, dashes and some Arabic
letters are typed otherwise than they are printed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

#: Code points between the first and the last words of a passage.
_PASSAGE = 2_000
_DOTS = re.compile(r"\s*(?:…|\.{3,})\s*")
#: Letters that stand for one another.
_ALIKE = ("'’‘ʼ`´", '"“”„«»', "-–—‑−", "يی", "كک", "её")


def spans(text: str, typed: str) -> Iterator[tuple[int, int]]:
    """Where typed words stand, in code points and reading order; "first words … last words" finds
    the whole passage. Nothing for nothing typed."""
    parts = [part for part in _DOTS.split(typed.strip(), maxsplit=1) if part.strip()]
    if not parts:
        return
    between = rf"(?s:.{{0,{_PASSAGE}}}?)"
    for found in re.finditer(between.join(map(_pattern, parts)), text, re.IGNORECASE):
        yield found.span()


def _pattern(words: str) -> str:
    return r"\s+".join("".join(map(_letter, word)) for word in words.split())


def _letter(letter: str) -> str:
    for alike in _ALIKE:
        if letter in alike:
            return f"[{re.escape(alike)}]"
    return re.escape(letter)
