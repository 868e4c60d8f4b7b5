"""Which words dates are made of, for those who look for dates in running text.

Hides which languages have such a list, and that its tables are only loaded when asked for.
"""

from functools import lru_cache

from db.when.foreign import DateWords
from db.when.reading import plain_text


@lru_cache(maxsize=8)
def date_words(language: str) -> DateWords | None:
    """The words of "ru", "ar", "fa" (and "prs", "ps", which are read alike); None for others."""
    if language == "ru":
        from db.when.russian import RUSSIAN

        return DateWords("ru", RUSSIAN, _russian)
    if language == "ar":
        from db.when.arabic import ARABIC
        from db.when.persian import folded

        return DateWords("ar", ARABIC, lambda word: folded(plain_text(word)))
    if language in ("fa", "prs", "ps"):
        from db.when.persian import folded
        from db.when.persian_phrases import PERSIAN

        return DateWords("fa", PERSIAN, lambda word: folded(plain_text(word)))
    return None


def _russian(word: str) -> str:
    return plain_text(word).replace("ё", "е")
