"""A citation style at work: from its elements and a source to the pieces of a citation.

Our own interpreter of CSL 1.0.2 for lists (docs/citing.md says what it leaves out), because each
value must stay a piece of its own: isolated in its direction, and never taken for punctuation.
Titles keep their capitals: a source must be found under the letters it was published with.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from db.dossier.citing import dates, numbers
from db.dossier.citing.items import Item
from db.dossier.citing.names import NameRules, listed
from db.dossier.citing.pieces import Piece, Pieces, fixed, joined, settled, slanted, wrapped
from db.dossier.citing.style_files import BadStyle, Node, StyleFile
from db.dossier.citing.wording import Wording
from db.language import say

#: Variables that describe, so that a style may write them small or with a capital.
_DESCRIBING = frozenset({"genre", "medium", "status", "dimensions"})
#: Made by a processor, not told by a source; our numbers stand before the entry.
_GENERATED = frozenset({"year-suffix", "citation-number", "citation-label"})
#: APA, the busiest of ours, takes 250 for an entry; macros that call others twice, thirty deep,
#: would take a thousand million.
_MOST_STEPS = 30_000
_WEB = re.compile(r"(https?://|mailto:)[^\s<>\"]+", re.IGNORECASE)
_DOI = re.compile(r"https?://(dx\.)?doi\.org/$")


@dataclass(slots=True)
class _Calls:
    """What a group must know: whether variables were asked for, and whether any was there."""

    asked: bool = False
    found: bool = False


class Rendering:
    """One source in one style. `words`: of the style in the language of the dossier."""

    def __init__(self, style: StyleFile, words: Wording, item: Item) -> None:
        self._style = style
        self._words = words
        self._item = item
        self._kind = style.nearest(item.kind)
        self._used: list[set[str]] = []
        self._gone: set[str] = set()
        self._steps = 0
        self._around = (style.place, style.root)

    def entry(self) -> Pieces:
        """The entry of the list; () when the style has nothing to say of such a source."""
        layout = self._style.place.first("layout")
        if layout is None:
            return ()
        held = self._children(layout, _Calls(), layout.get("delimiter"))
        if not held:
            return ()
        inside = self._words.option("punctuation-in-quote")
        return settled(wrapped(held, layout.get("prefix"), layout.get("suffix")), inside)

    def _children(self, node: Node, calls: _Calls, between: str = "") -> Pieces:
        return joined(self._parts(node.children, calls), between)

    def _parts(self, nodes: Iterable[Node], calls: _Calls) -> Iterable[Pieces]:
        """What each element says; a choice stands for the elements it chooses."""
        for node in nodes:
            self._steps += 1
            if self._steps > _MOST_STEPS:
                raise BadStyle(
                    say(
                        "The citation style “{title}” does not come to an end with one source. "
                        "Choose another one.",
                        title=self._style.title,
                    )
                )
            if node.tag == "choose":
                branch = self._chosen(node)
                if branch is not None:
                    yield from self._parts(branch.children, calls)
            elif node.tag in self._ELEMENTS:
                yield self._ELEMENTS[node.tag](self, node, calls)

    def _group(self, node: Node, calls: _Calls) -> Pieces:
        own = _Calls()
        held = self._children(node, own, node.get("delimiter"))
        calls.asked = calls.asked or own.asked
        calls.found = calls.found or own.found
        if own.asked and not own.found:
            return ()
        return self._dressed(node, held)

    def _text(self, node: Node, calls: _Calls) -> Pieces:
        if name := node.get("macro"):
            held = self._children(self._style.macros[name], calls)
        elif name := node.get("variable"):
            return self._variable(node, name, calls)
        elif name := node.get("term"):
            plural = node.get("plural") == "true"
            held = fixed(self._words.term(name, node.get("form", "long"), plural))
        else:
            held = fixed(node.get("value"))
        return self._dressed(node, held)

    def _value(self, name: str) -> str:
        if name in self._gone:
            return ""
        return self._item.texts.get(name, "")

    def _told(self, name: str, calls: _Calls, there: bool) -> None:
        calls.asked = True
        if there:
            calls.found = True
            for used in self._used:
                used.add(name)

    def _variable(self, node: Node, name: str, calls: _Calls) -> Pieces:
        if node.get("form") == "short" and self._value(f"{name}-short"):
            name = f"{name}-short"
        text = self._value(name)
        if name not in _GENERATED:
            self._told(name, calls, bool(text))
        if not text:
            return ()
        if name == "page":
            text = numbers.pages(text, self._style.root.get("page-range-format"))
        if name == "DOI" and (begins := _DOI.search(node.get("prefix"))):
            return self._doi(node, text, begins)
        to = text if _WEB.fullmatch(text) else ""
        lang = self._item.lang if name in ("title", "title-short") else ""
        piece = Piece(text, False, lang=lang, to=to)
        return self._dressed(node, (piece,), describes=name in _DESCRIBING)

    def _doi(self, node: Node, text: str, begins: re.Match[str]) -> Pieces:
        """The address begins in the style and ends in the case: one link."""
        address = text if _WEB.fullmatch(text) else begins[0] + text
        piece = Piece(address, False, to=address if _WEB.fullmatch(address) else "")
        held = self._dressed(node, (piece,), affixed=False)
        return wrapped(held, node.get("prefix")[: begins.start()], node.get("suffix"))

    def _number(self, node: Node, calls: _Calls) -> Pieces:
        name = node.get("variable")
        text = self._value(name)
        self._told(name, calls, bool(text))
        if not text:
            return ()
        if name == "page":
            shown = numbers.pages(text, self._style.root.get("page-range-format"))
        else:
            shown = numbers.formed(text, node.get("form"), self._words)
        return self._dressed(node, (Piece(shown, False),))

    def _label(self, node: Node, calls: _Calls) -> Pieces:
        name = node.get("variable")
        text = self._value(name)
        if not text:
            return ()
        plural = node.get("plural", "contextual")
        many = plural == "always" or (plural == "contextual" and numbers.several(name, text))
        return self._dressed(node, fixed(self._words.term(name, node.get("form", "long"), many)))

    def _date(self, node: Node, calls: _Calls) -> Pieces:
        name = node.get("variable")
        date = None if name in self._gone else self._item.dates.get(name)
        text = dates.written(node, date, self._words) if date is not None else ""
        self._told(name, calls, bool(text))
        if not text:
            return ()
        # Affixes of its parts may stand at its ends; they are the style's, not the date's.
        bare = text.strip(" ,")
        before, _, after = text.partition(bare)
        return self._dressed(
            node, wrapped((Piece(bare, False, lang=self._words.lang),), before, after)
        )

    def _names(self, node: Node, calls: _Calls, rules: Node | None = None) -> Pieces:
        shape = rules or node
        parts = []
        for name in node.get("variable").split():
            people = () if name in self._gone else self._item.names.get(name, ())
            self._told(name, calls, bool(people))
            if people:
                parts.append(self._one_role(shape, name, people))
        if parts:
            between = (
                node.get("delimiter")
                or self._style.place.get("names-delimiter")
                or (self._style.root.get("names-delimiter"))
            )
            return self._dressed(node, joined(parts, between))
        substitute = node.first("substitute")
        return self._dressed(node, self._substituted(substitute, node, calls)) if substitute else ()

    def _one_role(self, shape: Node, role: str, people: Sequence[object]) -> Pieces:
        rules = NameRules(shape.first("name"), self._around, self._style.root)
        et_al = shape.first("et-al")
        word = self._words.term(et_al.get("term", "et-al") if et_al is not None else "et-al")
        held = listed(self._item.names[role], rules, word, self._words, self._item.lang)
        label = shape.first("label")
        if label is None:
            return held
        many = len(people) > 1
        told = self._dressed(label, fixed(self._words.term(role, label.get("form", "long"), many)))
        before = shape.children and shape.children[0] is label
        return (*told, *held) if before else (*held, *told)

    def _substituted(self, node: Node, names: Node, calls: _Calls) -> Pieces:
        """The first thing that can stand for the names; it is not said again later."""
        for child in node.children:
            used: set[str] = set()
            self._used.append(used)
            if child.tag == "names" and not child.children:
                held = self._names(child, calls, names)
            else:
                held = joined(self._parts((child,), calls), "")
            self._used.pop()
            if held:
                self._gone |= used
                return held
        return ()

    def _chosen(self, node: Node) -> Node | None:
        for branch in node.children:
            if branch.tag == "else" or self._holds(branch):
                return branch
        return None

    def _holds(self, node: Node) -> bool:
        results: list[bool] = []
        for name, test in self._TESTS.items():
            if name in node.attributes:
                results.extend(test(self, each) for each in node.get(name).split())
        match = node.get("match", "all")
        if match == "any":
            return any(results)
        return not any(results) if match == "none" else all(results)

    def _has(self, name: str) -> bool:
        item = self._item
        return name in item.texts or name in item.names or name in item.dates

    def _doubtful(self, name: str) -> bool:
        date = self._item.dates.get(name)
        return date is not None and date.about

    def _dressed(
        self, node: Node, held: Pieces, affixed: bool = True, describes: bool = False
    ) -> Pieces:
        """In the case, the slant and the quotation marks of an element, between its affixes."""
        if not held:
            return ()
        if node.get("strip-periods") == "true":
            held = tuple(
                replace(each, text=each.text.replace(".", "")) if each.ours else each
                for each in held
            )
        if case := node.get("text-case"):
            held = _cased(held, case, describes)
        if slant := node.get("font-style"):
            held = slanted(held, slant != "normal")
        if node.get("quotes") == "true":
            words = self._words
            held = wrapped(held, words.term("open-quote"), words.term("close-quote"))
        return wrapped(held, node.get("prefix"), node.get("suffix")) if affixed else held

    _ELEMENTS: Mapping[str, Callable[[Rendering, Node, _Calls], Pieces]] = {
        "group": _group,
        "text": _text,
        "number": _number,
        "label": _label,
        "date": _date,
        "names": _names,
    }
    _TESTS: Mapping[str, Callable[[Rendering, str], bool]] = {
        "type": lambda self, name: self._kind == name,
        "variable": _has,
        "is-numeric": lambda self, name: numbers.numeric(self._value(name)),
        "is-uncertain-date": _doubtful,
        # An entry of a list is cited whole and for the first time, and no two are confused.
        "position": lambda self, name: self._style.noted and name == "first",
        "locator": lambda self, name: False,
        "disambiguate": lambda self, name: False,
    }


def _cased(held: Pieces, case: str, describes: bool) -> Pieces:
    """Another case for wording of the style, and for values that only describe."""
    out = list(held)
    for place, piece in enumerate(out):
        if not (piece.ours or describes) or not piece.text:
            continue
        if case == "lowercase":
            out[place] = replace(piece, text=piece.text.lower())
        elif case == "uppercase":
            out[place] = replace(piece, text=piece.text.upper())
        elif place == 0 and case in ("capitalize-first", "title", "sentence", "capitalize-all"):
            out[place] = replace(piece, text=piece.text[:1].upper() + piece.text[1:])
    return tuple(out)
