"""Names of people in a citation style: order, initials, "and", "et al.".

Hides what does not follow the habit of Latin names: a name in a script without capitals is never
cut to initials, and Chinese, Japanese and Korean names stand family first without a space.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from db.dossier.citing.pieces import Piece, Pieces, fixed, joined
from db.dossier.citing.style_files import Node
from db.dossier.citing.wording import Wording
from db.records.sources import Person

_TOGETHER = re.compile(r"[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff]")
_INHERITED = {
    "and": "and",
    "delimiter-precedes-et-al": "delimiter-precedes-et-al",
    "delimiter-precedes-last": "delimiter-precedes-last",
    "et-al-min": "et-al-min",
    "et-al-use-first": "et-al-use-first",
    "et-al-use-last": "et-al-use-last",
    "initialize": "initialize",
    "initialize-with": "initialize-with",
    "name-as-sort-order": "name-as-sort-order",
    "sort-separator": "sort-separator",
    "form": "name-form",
    "delimiter": "name-delimiter",
}
_DEFAULTS = {
    "delimiter": ", ",
    "sort-separator": ", ",
    "form": "long",
    "initialize": "true",
    "delimiter-precedes-et-al": "contextual",
    "delimiter-precedes-last": "contextual",
}


class NameRules:
    """How a `cs:name` element writes names; what it leaves open its surroundings say."""

    def __init__(self, name: Node | None, around: Sequence[Node], root: Node) -> None:
        self._held: dict[str, str] = dict(_DEFAULTS)
        for node in reversed(around):
            self._held |= {
                own: node.attributes[outer]
                for own, outer in _INHERITED.items()
                if outer in node.attributes
            }
        if name is not None:
            self._held |= dict(name.attributes)
        self._parts: Mapping[str, Node] = (
            {part.get("name"): part for part in name.all("name-part")} if name is not None else {}
        )
        self._demoted = root.get("demote-non-dropping-particle", "display-and-sort")
        self._hyphens = root.get("initialize-with-hyphen", "true") == "true"

    def get(self, name: str) -> str:
        """A rule; "" where it is open."""
        return self._held.get(name, "")

    def person(self, person: Person, place: int, lang: str) -> Pieces:
        """One name. `place`: from 0."""
        whole = self._whole(person, place)
        return (Piece(whole, False, lang=lang),) if whole else ()

    def inverted(self, place: int) -> bool:
        """Whether the family name comes first."""
        order = self.get("name-as-sort-order")
        return order == "all" or (order == "first" and place == 0)

    def _whole(self, person: Person, place: int) -> str:
        if person.literal or not person.family:
            return person.literal or person.given
        glue = "" if person.particle.endswith(("-", "'", "’")) or not person.particle else " "
        family = self._cased("family", f"{person.particle}{glue}{person.family}")
        if self.get("form") == "short":
            return family
        if _TOGETHER.search(person.family):
            return f"{person.family}{person.given}"
        given = self._cased("given", self._given(person.given))
        if not self.inverted(place):
            return " ".join(part for part in (given, family, person.suffix) if part)
        parts = [family, given, person.suffix]
        if self._demoted == "display-and-sort" and glue:
            parts = [
                self._cased("family", person.family),
                " ".join(part for part in (given, person.particle) if part),
                person.suffix,
            ]
        return re.sub(" {2,}", " ", self.get("sort-separator")).join(filter(None, parts))

    def _cased(self, part: str, text: str) -> str:
        case = self._parts[part].get("text-case") if part in self._parts else ""
        return text.upper() if case == "uppercase" else text

    def _given(self, given: str) -> str:
        if "initialize-with" not in self._held or self.get("initialize") == "false":
            return given
        mark = self.get("initialize-with")
        between = " " if mark.endswith(" ") else ""
        out, cut = "", False
        for word in given.replace(".", ". ").split():
            short = self._initials(word, mark.rstrip())
            gap = between if cut and short else " "
            out += (gap if out else "") + (short or word)
            cut = bool(short)
        return out

    def _initials(self, word: str, mark: str) -> str:
        """The initials of one word; "" for one that has no capital, such as "de"."""
        pieces = [piece for piece in word.rstrip(".").split("-") if piece]
        if not pieces or not pieces[0][0].isupper():
            return ""
        return ("-" if self._hyphens else "").join(f"{piece[0]}{mark}" for piece in pieces)


def listed(
    people: Sequence[Person], rules: NameRules, et_al: str, words: Wording, lang: str
) -> Pieces:
    """All names as one list. `et_al`: the word for the others."""
    least = int(rules.get("et-al-min") or 0)
    shown = max(1, int(rules.get("et-al-use-first") or 1))
    cut = 0 < least <= len(people) and shown < len(people)
    names = [rules.person(each, place, lang) for place, each in enumerate(people)]
    between = rules.get("delimiter")
    if not cut:
        return _all(names, rules, between, words)
    first = joined(names[:shown], between)
    if rules.get("et-al-use-last") == "true" and shown < len(people) - 1:
        return (*first, *fixed(f"{between}… "), *names[-1])
    before = between if _precedes("delimiter-precedes-et-al", rules, shown, shown > 1) else " "
    return (*first, *fixed(before + et_al))


def _all(names: Sequence[Pieces], rules: NameRules, between: str, words: Wording) -> Pieces:
    if len(names) < 2 or not rules.get("and"):
        return joined(names, between)
    last = "&" if rules.get("and") == "symbol" else words.term("and")
    ahead = len(names) - 1
    comma = _precedes("delimiter-precedes-last", rules, ahead, ahead > 1)
    glue = f"{between}{last} " if comma else f" {last} "
    return (*joined(names[:-1], between), *fixed(glue), *names[-1])


def _precedes(rule: str, rules: NameRules, ahead: int, contextual: bool) -> bool:
    """Whether a comma stands before the last name or "et al."; `ahead`: names before it."""
    held = rules.get(rule)
    if held in ("always", "never"):
        return held == "always"
    return rules.inverted(ahead - 1) if held == "after-inverted-name" else contextual
