"""Countries and languages by name: cases keep ISO codes, people read words.

Hides that English names come from the locale data that Qt carries, the others from a table made
of CLDR (resources/languages/names.tsv).
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from PySide6.QtCore import QLocale

from db.language import spoken


@cache
def country_name(code: str) -> str:
    """ "AF" -> "Afghanistan"; what is no code comes back as it is."""
    if told := _told().get(("country", code.upper())):
        return told
    territory = QLocale.codeToTerritory(code) if len(code) == 2 else QLocale.Country.AnyCountry
    if territory == QLocale.Country.AnyCountry:
        return code
    return QLocale.territoryToString(territory)


def country_code(words: str) -> str:
    """ "Afghanistan" or "af" -> "AF"; what is no country comes back as it is."""
    wanted = words.strip()
    return _codes().get(wanted.casefold(), wanted)


@cache
def _codes() -> dict[str, str]:
    out: dict[str, str] = {}
    for territory in QLocale.Country:
        code = QLocale.territoryToCode(territory)
        if len(code) == 2 and code.isalpha():
            out[code.casefold()] = code
            out[QLocale.territoryToString(territory).casefold()] = code
    out |= {name.casefold(): code for (kind, code), name in _told().items() if kind == "country"}
    return out


@cache
def language_name(code: str) -> str:
    """ "fa" -> "Persian", "prs" -> "prs"; regions are left out; no code comes back as it is."""
    if told := _told().get(("language", code.partition("-")[0].lower())):
        return told
    language = QLocale.codeToLanguage(code.partition("-")[0])
    return code if language == QLocale.Language.AnyLanguage else QLocale.languageToString(language)


def language_code(words: str) -> str:
    """ "Persian" or "FA" -> "fa"; what is no language comes back as it is."""
    wanted = words.strip()
    return _languages().get(wanted.casefold(), wanted)


@cache
def _languages() -> dict[str, str]:
    out: dict[str, str] = {}
    for language in QLocale.Language:
        code = QLocale.languageToCode(language)
        if code and language != QLocale.Language.AnyLanguage:
            out.setdefault(code.casefold(), code)
            out[QLocale.languageToString(language).casefold()] = code
    out |= {name.casefold(): code for (kind, code), name in _told().items() if kind == "language"}
    return out


@cache
def _told() -> dict[tuple[str, str], str]:
    """(kind, code) -> name in the language of the person; nothing for English."""
    if spoken() == "en":
        return {}
    table = (files("resources") / "languages" / "names.tsv").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in table.splitlines())
    return {(kind, code): name for kind, code, lang, name in rows if lang == spoken()}
