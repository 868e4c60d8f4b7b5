"""The language the program speaks in. Every sentence for a person passes through here.

Hides where translations are kept (`resources/languages`, made from Qt Linguist's files) and how
each language counts and writes numbers. Free of Qt, so that errors of the case file and worker
processes speak like the window. The language is chosen once, before anything else is
imported: words that stand in tables are said when their module is read.

    say("“{name}” was left as it is.", name=path.name)
    many(3, "{count:,} incident", "{count:,} incidents")       3 incidents, 3 инцидента

What is put into a sentence keeps its own direction: a Latin name in a Persian sentence, and a
Persian one in an English sentence, stand between isolates (see `isolated`). They are for the eye
and for screen readers; what is kept or handed out goes through `bare`.
"""

from __future__ import annotations

import gettext
import os
import unicodedata
from collections.abc import Iterable, Mapping
from functools import lru_cache
from importlib.resources import files
from string import Formatter
from typing import NamedTuple

#: What can be spoken, by its BCP 47 tag: what the language calls itself.
LANGUAGES = {
    "en": "English",
    "fr": "Français",
    "es": "Español",
    "ru": "Русский",
    "ar": "العربية",
    "fa": "فارسی",
}
#: The environment variable that says it to processes of the program.
VARIABLE = "CASEBINDER_LANGUAGE"
RIGHT_TO_LEFT = frozenset(("ar", "fa"))

#: What stands between thousands and before decimals (CLDR).
_MARKS = {
    "en": (",", "."),
    "fr": ("\u202f", ","),
    "es": ("\u00a0", ","),
    "ru": ("\u00a0", ","),
    "ar": (",", "."),
    "fa": ("٬", "٫"),
}
#: What stands around words that are quoted.
_QUOTES = {
    "en": ("“", "”"),
    "fr": ("«\u00a0", "\u00a0»"),
}
_ANGLES = ("«", "»")
#: Arabic is written with western figures here, as its dates are (`db.when.speech`).
_DIGITS = {
    "fa": str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹"),
}


class _Speech:
    """What is spoken now."""

    def __init__(self) -> None:
        self.lang = "en"
        self.asked_in_vain = ""
        self.catalogue: gettext.NullTranslations = gettext.NullTranslations()
        self.formatter = _Local()


class _Local(Formatter):
    """`{count:,}` in the figures of the language."""

    def format_field(self, value: object, spec: str) -> str:
        text = str(format(value, spec))
        if isinstance(value, int | float):
            return in_figures(text, grouped="," in spec)
        return isolated(text)


def speak(lang: str) -> None:
    """Speak a language from now on; English when it is none of `LANGUAGES`.

    To be called before the modules that hold words are imported.
    """
    _speech.lang = lang if lang in LANGUAGES else "en"
    _speech.asked_in_vain = "" if lang in LANGUAGES else lang
    _speech.catalogue = gettext.NullTranslations()
    if _speech.lang != "en":
        with (files("resources") / "languages" / f"{_speech.lang}.mo").open("rb") as compiled:
            _speech.catalogue = gettext.GNUTranslations(compiled)


def spoken() -> str:
    """The language spoken now: one of `LANGUAGES`."""
    return _speech.lang


def not_spoken() -> str:
    """A sentence when a language was asked for that is none of `LANGUAGES`; "" when none was.

    Always English, which is what is spoken then.
    """
    if not _speech.asked_in_vain:
        return ""
    return say(
        "Casebinder was asked to speak “{asked}”, which it does not, and goes on in English. "
        "It speaks: {languages}.",
        asked=_speech.asked_in_vain[:40],
        languages=with_commas(LANGUAGES),
    )


def say(text: str, /, *, sense: str = "", **values: object) -> str:
    """A text in the language of the person, its `{places}` filled with `values`.

    `text` is a literal: translations are found by it. `sense` tells apart what English writes
    alike ("Open": a verb, or a state). Without values, braces are left as they are.
    """
    if _speech.lang == "en":
        return _filled(text, values) if values else text
    known = _speech.catalogue
    found = known.pgettext(sense, text) if sense else known.gettext(text)
    return _speech.formatter.vformat(found, (), values) if values else found


def many(count: int, one: str, more: str, /, **values: object) -> str:
    """A text that counts: `one` for 1, `more` for other numbers; languages have up to six forms.

    `count` fills `{count}` or `{count:,}`; `one` and `more` are literals.
    """
    if _speech.lang == "en":
        return _filled(one if count == 1 else more, {"count": count, **values})
    found = _speech.catalogue.ngettext(one, more, count)
    return _speech.formatter.vformat(found, (), {"count": count, **values})


class Forms(NamedTuple):
    """What counts, for tables of words: `Forms("{count:,} actor", "{count:,} actors")`."""

    one: str
    more: str

    def of(self, count: int) -> str:
        """The words for a count; see `many`."""
        return many(count, self.one, self.more)


def number(value: int | float, spec: str = ",") -> str:
    """A number as the language writes it; `spec` as in `format`."""
    return in_figures(format(value, spec), grouped="," in spec)


def in_quotes(words: str) -> str:
    """Words between the quotation marks of the language: “words”, « words », «words»."""
    before, after = _QUOTES.get(_speech.lang, _ANGLES)
    return f"{before}{words}{after}"


def in_figures(text: str, grouped: bool = False) -> str:
    """Figures Python wrote ("12,804.5") in those of the language."""
    if _speech.lang == "en":
        return text
    thousands, decimal = _MARKS[_speech.lang]
    marks = {".": decimal}
    if grouped:
        marks[","] = thousands
    text = "".join(marks.get(sign, sign) for sign in text)
    return text.translate(_DIGITS.get(_speech.lang, {}))


def reads_left() -> bool:
    """Whether lines of the language spoken run from the right to the left."""
    return _speech.lang in RIGHT_TO_LEFT


def onward() -> str:
    """The arrow from what was to what is, as one reads: "→", "←" where lines run to the left."""
    return "←" if reads_left() else "→"


def with_commas(parts: Iterable[str | None]) -> str:
    """Things one after another, in reading order: "A, B", "الف، ب". What is empty is left out."""
    return ("، " if reads_left() else ", ").join(isolated(part) for part in parts if part)


def with_semicolons(parts: Iterable[str | None]) -> str:
    """As `with_commas`, for parts that have commas of their own."""
    return ("؛ " if reads_left() else "; ").join(isolated(part) for part in parts if part)


def with_or(parts: Iterable[str]) -> str:
    """One of several: "A or B or C"."""
    return say(" or ").join(isolated(part) for part in parts)


def with_dots(parts: Iterable[str | None]) -> str:
    """Facts beside one another: "18 April 2022 · Rocket fire". What is empty is left out."""
    return " · ".join(isolated(part) for part in parts if part)


def isolated(text: str, leftward: bool | None = None) -> str:
    """The text between isolates where its letters could turn round the line they stand in.

    `leftward`: that line runs from the right to the left; None: as the language spoken does.
    What is made only of isolates runs as that line does.
    """
    leftward = reads_left() if leftward is None else leftward
    if not leftward and text.isascii():
        return text
    return _isolated(text, leftward)


def bare(text: str) -> str:
    """The text without isolates: for what is kept, compared or handed out."""
    return text if text.isascii() else text.translate(_NO_ISOLATES)


_LRI, _RLI, _FSI, _PDI = "\u2066", "\u2067", "\u2068", "\u2069"
_NO_ISOLATES = dict.fromkeys(map(ord, (_LRI, _RLI, _FSI, _PDI)))


@lru_cache(4096)
def _isolated(text: str, leftward: bool) -> str:
    kinds, own, held, closed = set(), "", 0, 0
    for place, letter in enumerate(text, 1):
        kind = unicodedata.bidirectional(letter)
        if kind in ("LRI", "RLI", "FSI"):
            held += 1
        elif kind == "PDI":
            held -= 1
            closed = closed or (0 if held else place)
        elif not held:
            kinds.add(kind)
            own = own or (kind if kind in ("L", "R", "AL") else "")
    if text[:1] in (_LRI, _RLI, _FSI) and closed in (0, len(text)):
        return text  # stands between isolates already
    if leftward:
        # A figure at an edge ("۱۸ آوریل") would join the Latin words beside it; what is made of
        # isolates alone has no direction to be laid out by.
        turns = "L" in kinds or bool(own and kinds & {"EN", "AN"}) or (closed and not own)
    else:
        turns = bool(kinds & {"R", "AL"})
    if not turns:
        return text
    return f"{_FSI if own else _RLI}{text}{_PDI}"


def _filled(text: str, values: Mapping[str, object]) -> str:
    """English, with its values; letters of another direction are rare, and looked for fast."""
    if all(isinstance(value, int | float) or str(value).isascii() for value in values.values()):
        return text.format(**values)
    return _speech.formatter.vformat(text, (), values)


_speech = _Speech()
speak(os.environ.get(VARIABLE, "en"))
