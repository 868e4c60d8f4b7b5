"""Questions as JSON text, for saved views. What comes back is checked before it is believed: a
view may come from another program, or from somebody who means harm.

{"version": 1, "question": {"all": [{"kind": ["bombing"]}, {"not": {"actor": 7, "roles": []}}]}}
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from db import terms
from db.asking.questions import (
    All,
    Any,
    Assessed,
    Counted,
    Dated,
    Disputed,
    FromOutlet,
    FromSource,
    InPlace,
    InState,
    Leaf,
    Not,
    OfKind,
    Question,
    Rated,
    RestsOnOneOrigin,
    SingleSource,
    Stands,
    Tagged,
    WithActor,
    Words,
)
from db.errors import BadInput
from db.language import say

VERSION = 1

_DEEPEST = 12
_MOST = 400
_LONGEST = 1000
_FARTHEST = 1 << 60


def write(question: Question) -> dict[str, object]:
    """A question as plain JSON values."""
    return {"version": VERSION, "question": _written(question)}


def read(held: object) -> Question:
    """The question that JSON values stand for. Raises BadInput with a sentence."""
    if not isinstance(held, Mapping) or "question" not in held:
        raise BadInput(
            say(
                "The filters of this view could not be read. They were left as they are; "
                "save the view anew to replace them."
            )
        )
    version = held.get("version")
    if not isinstance(version, int) or isinstance(version, bool) or version > VERSION:
        raise BadInput(
            say(
                "The filters of this view were made by a newer Casebinder. They were left as "
                "they are; this version cannot use them."
            )
        )
    return _Reading().question(held["question"])


def _written(question: Question) -> dict[str, object]:
    match question:
        case All(of):
            return {"all": [_written(part) for part in of]}
        case Any(of):
            return {"any": [_written(part) for part in of]}
        case Not(of):
            return {"not": _written(of)}
        case Words(text):
            return {"words": text}
        case WithActor(actor, roles):
            return {"actor": actor, "roles": list(roles)}
        case InPlace(place):
            return {"place": place}
        case OfKind(kinds):
            return {"kind": list(kinds)}
        case Stands(standings):
            return {"standing": [terms.STANDINGS[each].code for each in standings]}
        case Rated(letters, digits):
            return {"rated": "".join(letters), "credibility": "".join(digits)}
        case FromSource(source):
            return {"source": source}
        case FromOutlet(outlet):
            return {"outlet": outlet}
        case Tagged(tag):
            return {"tag": tag}
        case Dated(start, end, surely):
            return {"dated": [start, end], "surely": surely}
        case Counted(measure, low, high, surely):
            return {"counted": measure, "between": [low, high], "surely": surely}
        case Disputed():
            return {"disputed": True}
        case SingleSource():
            return {"single_source": True}
        case RestsOnOneOrigin():
            return {"one_origin": True}
        case Assessed(gradings):
            return {"assessed": list(gradings)}
        case InState(states):
            return {"state": list(states)}


@dataclass(slots=True)
class _Reading:
    """One reading, which counts what it has read: a view of a billion parts ends early."""

    count: int = 0

    def question(self, held: object, depth: int = 0) -> Question:
        self.count += 1
        if self.count > _MOST or depth > _DEEPEST:
            raise BadInput(
                say(
                    "The filters of this view are too many or too deeply grouped to be used. "
                    "They were left as they are."
                )
            )
        if not isinstance(held, Mapping) or not held:
            raise _unreadable()
        if len(held) == 1:
            key, value = next(iter(held.items()))
            if key == "not":
                return Not(self.question(value, depth + 1))
            if key in ("all", "any"):
                of = tuple(self.question(part, depth + 1) for part in _list(value))
                return All(of) if key == "all" else Any(of)
        return _leaf({str(key): value for key, value in held.items()})


def _leaf(held: Mapping[str, object]) -> Leaf:
    # The first word of a leaf says what it asks; a word we do not know is never passed over.
    for name, (known, make) in _LEAVES.items():
        if name in held:
            stray = set(held) - {name, *known}
            if stray:
                raise _unknown(min(stray))
            return make(held)
    raise _unknown(min(held))


def _unknown(word: str) -> BadInput:
    return BadInput(
        say(
            "This view asks for something that this version of Casebinder does not know "
            "(“{word}”). The view was left as it is; a newer version may show it.",
            word=word[:40],
        )
    )


def _unreadable() -> BadInput:
    return BadInput(
        say(
            "A filter of this view could not be read. The view was left as it is; save "
            "it anew to replace it."
        )
    )


def _list(held: object) -> list[object]:
    if not isinstance(held, list) or len(held) > _MOST:
        raise _unreadable()
    return held


def _text(held: object) -> str:
    if not isinstance(held, str) or len(held) > _LONGEST:
        raise _unreadable()
    return held


def _id(held: object) -> int:
    number = _whole(held)
    if number is None or not 0 < number < 1 << 63:
        raise _unreadable()
    return number


def _whole(held: object) -> int | None:
    if held is not None and (not isinstance(held, int) or isinstance(held, bool)):
        raise _unreadable()
    return held


def _pair(held: object, least: int, most: int) -> tuple[int | None, int | None]:
    both = [_whole(each) for each in _list(held)]
    if len(both) != 2 or any(each is not None and not least <= each <= most for each in both):
        raise _unreadable()
    low, high = both
    if low is not None and high is not None and low > high:
        raise _unreadable()
    return low, high


def _true(held: object) -> bool:
    if not isinstance(held, bool):
        raise _unreadable()
    return held


def _only_true(held: object) -> None:
    if held is not True:
        raise _unreadable()


def _codes(vocabulary: terms.Vocabulary, held: object) -> tuple[str, ...]:
    known = {term.code for term in vocabulary}
    codes = [_text(each) for each in _list(held)]
    for code in codes:
        if code not in known:
            raise _unknown(code)
    return tuple(dict.fromkeys(codes))


def _letters(vocabulary: terms.Vocabulary, held: object) -> tuple[str, ...]:
    return _codes(vocabulary, list(_text(held)))


def _stands(held: Mapping[str, object]) -> Leaf:
    codes = [term.code for term in terms.STANDINGS]
    return Stands(tuple(codes.index(c) for c in _codes(terms.STANDINGS, held["standing"])))


def _counted(held: Mapping[str, object]) -> Leaf:
    (measure,) = _codes(terms.MEASURES, [held["counted"]])
    low, high = _pair(held.get("between"), 0, _FARTHEST)
    return Counted(measure, low, high, _true(held.get("surely")))


def _dated(held: Mapping[str, object]) -> Leaf:
    start, end = _pair(held["dated"], -_FARTHEST, _FARTHEST)
    return Dated(start, end, _true(held.get("surely")))


def _rated(held: Mapping[str, object]) -> Leaf:
    return Rated(
        _letters(terms.RELIABILITIES, held["rated"]),
        _letters(terms.CREDIBILITIES, held.get("credibility", "")),
    )


def _disputed(held: Mapping[str, object]) -> Leaf:
    _only_true(held["disputed"])
    return Disputed()


def _single(held: Mapping[str, object]) -> Leaf:
    _only_true(held["single_source"])
    return SingleSource()


def _one_origin(held: Mapping[str, object]) -> Leaf:
    _only_true(held["one_origin"])
    return RestsOnOneOrigin()


_Make = Callable[[Mapping[str, object]], Leaf]
_LEAVES: dict[str, tuple[tuple[str, ...], _Make]] = {
    "words": ((), lambda held: Words(_text(held["words"]))),
    "actor": (
        ("roles",),
        lambda held: WithActor(_id(held["actor"]), _codes(terms.ROLES, held.get("roles", []))),
    ),
    "place": ((), lambda held: InPlace(_id(held["place"]))),
    "kind": ((), lambda held: OfKind(_codes(terms.INCIDENT_KINDS, held["kind"]))),
    "standing": ((), _stands),
    "rated": (("credibility",), _rated),
    "source": ((), lambda held: FromSource(_id(held["source"]))),
    "outlet": ((), lambda held: FromOutlet(_id(held["outlet"]))),
    "tag": ((), lambda held: Tagged(_id(held["tag"]))),
    "dated": (("surely",), _dated),
    "counted": (("between", "surely"), _counted),
    "disputed": ((), _disputed),
    "single_source": ((), _single),
    "one_origin": ((), _one_origin),
    "assessed": ((), lambda held: Assessed(_codes(terms.GRADINGS, held["assessed"]))),
    "state": ((), lambda held: InState(_codes(terms.INCIDENT_STATUS, held["state"]))),
}
