"""The words of a citation style in a language: terms, forms of dates, ordinals.

Hides where a word is looked for: in the style's own words, in those of the language, in English;
and in which form when the wanted one is missing.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from db.dossier.citing.style_files import LOCALES, Node, locale

_FORMS = {
    "long": ("long",),
    "short": ("short", "long"),
    "verb": ("verb", "long"),
    "verb-short": ("verb-short", "verb", "long"),
    "symbol": ("symbol", "short", "long"),
}


@dataclass(frozen=True, slots=True)
class _Term:
    single: str
    multiple: str


class Wording:
    """Words of a style. `lang`: of the dossier; a style made for one language keeps its own."""

    def __init__(self, root: Node, lang: str) -> None:
        wanted = root.get("default-locale") or LOCALES.get(lang, "en-US")
        self.lang = wanted.split("-")[0]
        held = [
            each
            for code in (wanted, self.lang, "")
            for each in root.all("locale")
            if each.get("xml:lang") == code
        ]
        files = [wanted, LOCALES.get(self.lang, "en-US"), "en-US"]
        known = {*LOCALES.values(), "en-GB"}
        held += [locale(each) for each in dict.fromkeys(files) if each in known]
        self._terms = _terms(held)
        self._dates = _first(held, "date")
        self._options = [each for node in held for each in node.all("style-options")]

    def term(self, name: str, form: str = "long", plural: bool = False) -> str:
        """A word; "" when no language has it."""
        for each in _FORMS.get(form, ("long",)):
            found = self._terms.get((name, each))
            if found is not None:
                return found.multiple if plural else found.single
        return ""

    def has(self, name: str) -> bool:
        """Whether any language has the word."""
        return any(held == name for held, _ in self._terms)

    def date(self, form: str) -> Node | None:
        """How a date is written: "text" or "numeric"."""
        return self._dates.get(form)

    def option(self, name: str) -> bool:
        """A habit of the language, such as the comma inside quotation marks."""
        for each in self._options:
            if each.get(name):
                return each.get(name) == "true"
        return False

    def ordinal(self, number: int) -> str:
        """ "3rd"."""
        for name in (f"ordinal-{number % 100:02}", f"ordinal-{number % 10:02}", "ordinal"):
            # Words for 0 to 9 hold for the last digit, those for 10 to 99 for the last two.
            if name == f"ordinal-{number % 100:02}" and number % 100 < 10 and number > 99:
                continue
            if found := self.term(name):
                return f"{number}{found}"
        return str(number)


def _terms(nodes: Sequence[Node]) -> dict[tuple[str, str], _Term]:
    found: dict[tuple[str, str], _Term] = {}
    for node in nodes:
        for held in node.all("terms"):
            for term in held.all("term"):
                if term.get("gender-form"):
                    continue
                single, multiple = term.first("single"), term.first("multiple")
                one = single.text if single is not None else term.text
                many = multiple.text if multiple is not None else one
                found.setdefault((term.get("name"), term.get("form", "long")), _Term(one, many))
    return found


def _first(nodes: Sequence[Node], tag: str) -> Mapping[str, Node]:
    found: dict[str, Node] = {}
    for node in nodes:
        for held in node.all(tag):
            found.setdefault(held.get("form"), held)
    return found
