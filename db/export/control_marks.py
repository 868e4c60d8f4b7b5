"""Letters that do something instead of being read: kept from harming who opens an export.

Hides which they are. Controls that no text needs (NUL, escape, bell) become the sign for a letter
that cannot be shown; marks that turn the direction of writing stay, but end where their text ends.
"""

from __future__ import annotations

import re

_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")
_TURNS = re.compile("[\u202a-\u202e\u2066-\u2069]")
_EMBEDDINGS = "\u202a\u202b\u202d\u202e"
_ISOLATES = "\u2066\u2067\u2068"


def visible(text: str) -> str:
    """A text without controls; tabs and line breaks stay."""
    if text.isascii() and text.isprintable():
        return text
    return _CONTROLS.sub("\ufffd", text)


def one_line(text: str) -> str:
    """A text in one line without controls: every run of white space is one space."""
    return " ".join(visible(text).split())


def contained(text: str) -> str:
    """A text after which writing runs on as before it: marks that turn its direction are closed,
    and closing marks that close nothing are left out."""
    if not _TURNS.search(text):
        return text
    out: list[str] = []
    opened: list[str] = []
    for letter in text:
        if letter in _EMBEDDINGS:
            opened.append("\u202c")
        elif letter in _ISOLATES:
            opened.append("\u2069")
        elif letter in "\u202c\u2069":
            if not opened or opened[-1] != letter:
                continue
            opened.pop()
        out.append(letter)
    return "".join(out) + "".join(reversed(opened))
