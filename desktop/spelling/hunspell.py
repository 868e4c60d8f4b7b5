"""Hunspell as the system has it: its library, called through its C interface, and its dictionaries.

Hides pointers and that each dictionary has an encoding of its own. Where the system has no Hunspell
(it comes with LibreOffice, Firefox and most desktops of Linux), there is simply no dictionary.
"""

from __future__ import annotations

import ctypes
import ctypes.util
import os
import sys
from collections.abc import Iterable
from functools import cache
from pathlib import Path

_NAMES = ("hunspell-1.7", "hunspell-1.6", "hunspell")
_LINUX = ("/usr/share/hunspell", "/usr/share/myspell/dicts", "/usr/share/myspell")
_OFFICES = (
    "/usr/lib/libreoffice/share/extensions",
    "/usr/lib64/libreoffice/share/extensions",
    "/Applications/LibreOffice.app/Contents/Resources/extensions",
)


class Dictionary:
    """One dictionary, open. Not to be asked from two threads at once."""

    def __init__(self, dic: Path) -> None:
        library = _library()
        assert library is not None
        self._library = library
        aff = dic.with_suffix(".aff")
        self._handle = library.Hunspell_create(os.fsencode(aff), os.fsencode(dic))
        name = library.Hunspell_get_dic_encoding(self._handle) or b"UTF-8"
        self._encoding = name.decode("ascii", "replace")

    def knows(self, word: str) -> bool:
        """Whether the word is right; a word it cannot write is none of its business."""
        try:
            return bool(self._library.Hunspell_spell(self._handle, word.encode(self._encoding)))
        except (UnicodeEncodeError, LookupError):
            return False

    def suggests(self, word: str) -> list[str]:
        """Words that could be meant, the likeliest first."""
        found = ctypes.POINTER(ctypes.c_char_p)()
        try:
            asked = word.encode(self._encoding)
        except (UnicodeEncodeError, LookupError):
            return []
        count = self._library.Hunspell_suggest(self._handle, ctypes.byref(found), asked)
        words = [found[number] or b"" for number in range(count)]
        made = [each.decode(self._encoding, "replace") for each in words]
        self._library.Hunspell_free_list(self._handle, ctypes.byref(found), count)
        return made


@cache
def _library() -> ctypes.CDLL | None:
    for name in _NAMES:
        path = ctypes.util.find_library(name)
        if path is None:
            continue
        try:
            library = ctypes.CDLL(path)
        except OSError:
            continue
        handle, text = ctypes.c_void_p, ctypes.c_char_p
        library.Hunspell_create.restype = handle
        library.Hunspell_create.argtypes = [text, text]
        library.Hunspell_get_dic_encoding.restype = text
        library.Hunspell_get_dic_encoding.argtypes = [handle]
        library.Hunspell_spell.argtypes = [handle, text]
        lists = ctypes.POINTER(ctypes.POINTER(text))
        library.Hunspell_suggest.argtypes = [handle, lists, text]
        library.Hunspell_free_list.argtypes = [handle, lists, ctypes.c_int]
        return library
    return None


def is_there() -> bool:
    """Whether this system has Hunspell."""
    return _library() is not None


def dictionaries() -> dict[str, Path]:
    """The dictionaries of this computer: "en_US", "ru_RU" and where their words lie."""
    found: dict[str, Path] = {}
    for folder in _folders():
        for dic in sorted(folder.glob("*.dic")):
            if dic.with_suffix(".aff").is_file() and not dic.stem.startswith("hyph"):
                found.setdefault(dic.stem.replace("-", "_"), dic)
    return found


def _folders() -> Iterable[Path]:
    # Hunspell's own variable first, as it does.
    for named in os.environ.get("DICPATH", "").split(os.pathsep):
        if named:
            yield Path(named)
    yield Path.home() / ".local" / "share" / "hunspell"
    if sys.platform == "darwin":
        yield Path.home() / "Library" / "Spelling"
        yield Path("/Library/Spelling")
    yield from map(Path, _LINUX)
    offices = [Path(place) for place in _OFFICES]
    program_files = os.environ.get("PROGRAMFILES", "")
    if program_files:
        offices.append(Path(program_files) / "LibreOffice" / "share" / "extensions")
    for office in offices:
        yield from sorted(office.glob("dict-*"))
