"""What kinds of names mean, in which order they stand, and what scripts are called.

Hides the guess which language a name is in: from its letters, and for Latin ones not at all.
"""

from __future__ import annotations

from collections.abc import Mapping

from db.language import say
from db.reading.language import language
from db.records.names import script_of

MEANINGS: Mapping[str, str] = {
    "primary": say("the one that stands in lists, in lanes and on this card."),
    "endonym": say("what it calls itself, in its own language."),
    "exonym": say("what others call it in their language, without judging."),
    "acronym": say("the short form made of first letters."),
    "alias": say("another name it is known by."),
    "weak_alias": say(
        "a name that may mean somebody else as well; it counts little in comparisons."
    ),
    "former": say("what it was called before; “since” says from when on, until the next name."),
    "transliteration": say("the same name written in the letters of another script."),
    "nom_de_guerre": say("a name taken for the fight."),
    "pejorative": say("a name meant to hurt; kept because sources use it."),
}
#: The place of each kind in a list of names.
ORDER: Mapping[str, int] = {
    kind: place
    for place, kind in enumerate(
        (
            "primary",
            "endonym",
            "exonym",
            "acronym",
            "alias",
            "nom_de_guerre",
            "transliteration",
            "former",
            "weak_alias",
            "pejorative",
        )
    )
}
_SCRIPTS = {
    "Latn": say("Latin"),
    "Arab": say("Arabic"),
    "Cyrl": say("Cyrillic"),
    "Grek": say("Greek"),
    "Hebr": say("Hebrew"),
    "Deva": say("Devanagari"),
    "Mymr": say("Burmese"),
    "Hani": say("Chinese"),
    "Hang": say("Korean"),
    "Jpan": say("Japanese"),
    "Thai": say("Thai"),
    "Geor": say("Georgian"),
    "Armn": say("Armenian"),
    "Ethi": say("Ethiopic"),
    "Beng": say("Bengali"),
    "Khmr": say("Khmer"),
    "Laoo": say("Lao"),
    "Taml": say("Tamil"),
    "Sinh": say("Sinhala"),
    "Telu": say("Telugu"),
    "Gujr": say("Gujarati"),
    "Guru": say("Gurmukhi"),
    "Knda": say("Kannada"),
    "Mlym": say("Malayalam"),
    "Orya": say("Odia"),
    "Tibt": say("Tibetan"),
    "Mong": say("Mongolian"),
}


def script_name(code: str) -> str:
    """ "Arab" -> "Arabic"; an unknown code comes back as it is."""
    return _SCRIPTS.get(code, code or say("Unknown"))


def guessed_language(name: str) -> str:
    """The language a name seems to be in, from its letters; "" for Latin ones, where the letters
    say nothing."""
    return "" if script_of(name) in ("", "Latn") else language(name)
