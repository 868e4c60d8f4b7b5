"""All names of a case, filed so that a text can be held against them: built once, used often.

Hides the keys: words without their endings (`inflections.base`), without articles and links
("Tehreek-e-Taliban", "Tehrik-i-Taliban"), and the sound of the whole for other spellings.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from db.reading.names.inflections import base
from db.reading.names.spelling import STARTS, sound_key
from db.reading.names.words import LINKS
from db.reading.suggestion import Named
from db.search.fold import words

_ACRONYM_MAX = 6
_PLACES = 300
_BRACKETED = re.compile(r"^(.+?)\s*[(\[]\s*([^()\[\]]{2,12})\s*[)\]]$")
_COLON = re.compile(r"^([A-Z][A-Z-]{1,9}): (.+)$")
_SHORTENED = re.compile(r"(?:[Tt]he )?(\w+ \w+(?: \w+)?) (?:for|of)(?: the)? \w")
_THE = re.compile(r"^the\s+(?=\S)", re.IGNORECASE)
_HALF_SPACE = "\u200c"
_MOST_JOINED = 4


@dataclass(frozen=True, slots=True)
class Entry:
    """One written form of a name. `folded`: its words without links; `upper`: an acronym, which
    has to be written so; `capital`: begins with a capital letter; `short`: only the beginning of
    the name ("Syrian Observatory" for Human Rights)."""

    named: Named
    text: str
    folded: tuple[str, ...]
    upper: bool
    capital: bool
    short: bool = False


class NameIndex:
    """The names of actors and places of a case. Never changes; may be shared between threads."""

    def __init__(self, known: Iterable[Named] = ()) -> None:
        self._by_key: dict[tuple[str, ...], list[Entry]] = {}
        self._longest: dict[str, int] = {}
        self._by_sound: dict[str, list[Entry]] | None = None
        self._starts: set[str] | None = None
        #: Names of places of the case: they tell in which countries it plays.
        self.places: list[str] = []
        for named in known:
            if named.kind == "place" and len(self.places) < _PLACES:
                self.places.append(named.text)
            for form in _forms(named.text):
                self._file(named, form)
            of = " of " in named.text or " for " in named.text
            if of and (short := _SHORTENED.match(named.text)):
                self._file(named, short[1], short=True)

    def _file(self, named: Named, form: str, *, short: bool = False) -> None:
        every = [word for _, _, word in words(form)]
        own = tuple(word for word in every if word not in LINKS) or tuple(every)
        if sum(map(len, own)) < 2:
            return
        key = tuple(base(word) for word in own)
        upper = sum(map(len, own)) <= _ACRONYM_MAX and form.upper() == form and form.lower() != form
        entry = Entry(named, form, own, upper, form[:1].isupper(), short)
        held = self._by_key.setdefault(key, [])
        held.append(entry)
        self._longest[key[0]] = max(self._longest.get(key[0], 0), len(key))

    def longest(self, first: str) -> int:
        """How many words the longest name has whose first word has this base; 0: none."""
        return self._longest.get(first, 0)

    def under(self, key: tuple[str, ...]) -> Sequence[Entry]:
        """The names filed under these bases."""
        return self._by_key.get(key, ())

    def sounding(self, key: str) -> Sequence[Entry]:
        """The names that sound so; made when first asked for."""
        return self._sounds().get(key, ())

    def may_sound(self, start: str) -> bool:
        """Whether the sound of any name begins so (`spelling.sound_start`)."""
        if self._starts is None:
            self._starts = {key[:n] for key in self._sounds() for n in range(STARTS + 1)}
        return start in self._starts

    def _sounds(self) -> dict[str, list[Entry]]:
        if self._by_sound is None:
            by_sound: dict[str, list[Entry]] = {}
            for entries in self._by_key.values():
                for entry in entries:
                    if not entry.upper and (sound := sound_key(entry.folded)):
                        by_sound.setdefault(sound, []).append(entry)
            self._by_sound = by_sound
        return self._by_sound


def _forms(name: str) -> list[str]:
    """A name as it is held and as texts write it: without "the", apart from its acronym."""
    bare = _THE.sub("", name.strip())
    forms = [bare]
    if bare[-1:] in (")", "]") and (bracketed := _BRACKETED.match(bare)):
        forms += [bracketed[1], bracketed[2]]
    if ": " in bare and (colon := _COLON.match(bare)):
        forms += [colon[1], colon[2]]
    if "\u0620" <= bare[:1] <= "\u06ff" and (_HALF_SPACE in bare or " " in bare):
        forms += _spaced(bare)
    return list(dict.fromkeys(forms))


def _spaced(name: str) -> list[str]:
    """Persian writes the parts of a name apart, with a half-space between them, or as one word:
    جیش العدل, جیش‌العدل, جیشالعدل. The folding drops half-spaces, so there are two forms to file."""
    parts = name.replace(_HALF_SPACE, " ").split()
    if len(parts) > _MOST_JOINED:
        return [" ".join(parts)]
    pairs = [
        " ".join([*parts[:at], parts[at] + parts[at + 1], *parts[at + 2 :]])
        for at in range(len(parts) - 1)
    ]
    return [" ".join(parts), *pairs, "".join(parts)]
