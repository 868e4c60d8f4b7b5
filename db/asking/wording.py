"""Questions in words for people: "Bombing or shooting", "not Taliban", "possibly 2019 – 2021".

Hides where commas, brackets and capitals go. Names of records are never changed: one that
begins with a small letter stays so at the head of a chip.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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
    leaves,
)
from db.language import in_quotes, number, say
from db.reader import Reader, id_list
from db.records.claims import publisher_sql
from db.records.names import display_sql
from db.terms import said
from db.when import Civil, civil, show_short

#: Names of records by (table, id): tables actor, place, source, tag.
Names = Mapping[tuple[str, int], str]

_MOST = 3
_CUT = 80
_FAR = 9999


@dataclass(frozen=True, slots=True)
class _Phrase:
    """Words as they stand inside a sentence; `named`: they begin with a name."""

    text: str
    named: bool = False


@dataclass(frozen=True, slots=True)
class _Saying:
    """Whose names are known, and whether everything is said."""

    names: Names
    whole: bool

    def name(self, table: str, number: int) -> str:
        """A name, cut where a chip has no room; "" when it is not known."""
        text = " ".join(self.names.get((table, number), "").split())
        return self.cut(text)

    def cut(self, text: str) -> str:
        """What a chip has room for."""
        return text if self.whole or len(text) <= _CUT else text[: _CUT - 1] + "…"

    def joined(self, phrases: Sequence[_Phrase], how: str) -> _Phrase:
        """ "a, b or c", "a, b or 2 more"."""
        texts = [phrase.text for phrase in phrases]
        if len(texts) > _MOST and not self.whole:
            texts = [*texts[: _MOST - 1], say("{count} more", count=len(texts) - _MOST + 1)]
        text = f" {how} ".join([", ".join(texts[:-1]), texts[-1]] if texts[:-1] else texts)
        return _Phrase(text, phrases[0].named)

    def either(self, vocabulary: terms.Vocabulary, codes: Sequence[str]) -> str:
        """ "bombing or shooting"."""
        texts = [said(vocabulary, code) for code in codes]
        lower = [_Phrase(text[:1].lower() + text[1:]) for text in texts]
        return self.joined(lower, say("or")).text if lower else say("nothing")


def words(question: Question, names: Names, whole: bool = False) -> str:
    """A question as a chip says it, beginning with a capital unless a name stands first; `whole`:
    nothing is left out, for paper and for whoever looks twice."""
    found = _phrase(question, _Saying(names, whole))
    return found.text if found.named else found.text[:1].upper() + found.text[1:]


def names_needed(question: Question) -> frozenset[tuple[str, int]]:
    """The records whose names the words need."""
    found = set[tuple[str, int]]()
    for leaf in leaves(question):
        match leaf:
            case WithActor(actor) | FromOutlet(actor):
                found.add(("actor", actor))
            case InPlace(place):
                found.add(("place", place))
            case FromSource(source):
                found.add(("source", source))
            case Tagged(tag):
                found.add(("tag", tag))
    return frozenset(found)


def names(reader: Reader, wanted: frozenset[tuple[str, int]]) -> dict[tuple[str, int], str]:
    """These names; records that are not there are left out."""
    asked = {
        "actor": f"SELECT t.id, {display_sql('actor', 't.id')} FROM actor t",
        "place": f"SELECT t.id, {display_sql('place', 't.id')} FROM place t",
        "source": f"SELECT t.id, coalesce(nullif(t.title, ''), {publisher_sql('t')}) FROM source t",
        "tag": "SELECT t.id, t.text FROM tag t WHERE t.deleted = 0",
    }
    found: dict[tuple[str, int], str] = {}
    for table, sql in asked.items():
        ids = [number for owner, number in wanted if owner == table]
        if ids:
            where = "AND" if " WHERE " in sql.rpartition(" FROM ")[2] else "WHERE"
            rows = reader.rows(f"{sql} {where} t.id IN ({id_list(ids)})")
            found.update(((table, row[0]), row[1]) for row in rows if row[1])
    return found


def _phrase(question: Question, saying: _Saying) -> _Phrase:
    match question:
        case Not(Any(of) | All(of)) if len(of) > 1:
            return _Phrase(say("not ({text_})", text_=_phrase(question.of, saying).text))
        case Not(SingleSource()):
            return _Phrase(say("rests on several sources or none"))
        case Not(RestsOnOneOrigin()):
            return _Phrase(say("rests on several origins or none"))
        case Not(Disputed()):
            return _Phrase(say("without a dispute"))
        case Not(of):
            return _Phrase(say("not {text_}", text_=_phrase(of, saying).text))
        case Any(of):
            return (
                saying.joined([_inside(part, saying) for part in of], "or")
                if of
                else _Phrase("none")
            )
        case All(of):
            return (
                saying.joined([_inside(part, saying) for part in of], "and")
                if of
                else _Phrase("all")
            )
    return _leaf(question, saying)


def _inside(part: Question, saying: _Saying) -> _Phrase:
    found = _phrase(part, saying)
    if isinstance(part, Any | All) and len(part.of) > 1:
        return _Phrase(f"({found.text})")
    return found


def _leaf(leaf: Leaf, saying: _Saying) -> _Phrase:
    match leaf:
        case Words(text):
            return _Phrase(in_quotes(saying.cut(text)), True)
        case WithActor(actor, roles):
            name = saying.name("actor", actor)
            shown = name or say("an actor that is gone")
            if roles:
                role = saying.either(terms.ROLES, roles)
                shown = say("{name} as {role}", name=shown, role=role)
            return _Phrase(shown, bool(name))
        case InPlace(place):
            return _Phrase(
                say("in {place}", place=saying.name("place", place) or say("a place that is gone"))
            )
        case FromSource(source):
            name = saying.name("source", source)
            return _Phrase(
                say("from “{name}”", name=name) if name else say("from a source that is gone")
            )
        case FromOutlet(outlet):
            return _Phrase(
                say(
                    "published by {name}",
                    name=saying.name("actor", outlet) or say("an outlet that is gone"),
                )
            )
        case Tagged(tag):
            name = saying.name("tag", tag)
            return _Phrase(
                say("tagged {name}", name=name) if name else say("with a tag that is gone")
            )
        case Rated(letters, digits):
            return _rated(letters, digits, saying)
        case Dated():
            return _Phrase(_dated(leaf))
        case Counted():
            return _Phrase(_counted(leaf))
    return _Phrase(_plain(leaf, saying))


def _plain(leaf: Leaf, saying: _Saying) -> str:
    """Leaves that hold no more than words of a vocabulary."""
    match leaf:
        case OfKind(kinds):
            return saying.either(terms.INCIDENT_KINDS, kinds)
        case Stands(standings):
            codes = [terms.STANDINGS[each].code for each in standings]
            return saying.either(terms.STANDINGS, codes)
        case Assessed(gradings):
            return say("assessed as {either}", either=saying.either(terms.GRADINGS, gradings))
        case InState(states):
            return f"work: {saying.either(terms.INCIDENT_STATUS, states)}"
        case Disputed():
            return say("has a dispute")
        case RestsOnOneOrigin():
            return say("rests on one origin")
    return say("rests on one source")


def _rated(letters: tuple[str, ...], digits: tuple[str, ...], saying: _Saying) -> _Phrase:
    if len(letters) == 1 and len(digits) == 1:
        return _Phrase(say("graded {letters}{digits}", letters=letters[0], digits=digits[0]))
    asked = [[_Phrase(code) for code in codes] for codes in (letters, digits) if codes]
    sides = [saying.joined(codes, say("or")).text for codes in asked]
    return _Phrase(say("graded {names}", names=say(" and ").join(sides) or say("in any way")))


def _counted(leaf: Counted) -> str:
    what = said(terms.MEASURES, leaf.measure).lower()
    if leaf.low is not None and leaf.high is not None:
        low, high = number(leaf.low), number(leaf.high)
        numbers = low if leaf.low == leaf.high else f"{low}–{high}"
    elif leaf.low is not None:
        numbers = say("{low:,} or more", low=leaf.low)
    elif leaf.high is not None:
        numbers = say("{high:,} or fewer", high=leaf.high)
    else:
        return say("any number {what}", what=what)
    if leaf.surely:
        return say("surely {numbers} {what}", numbers=numbers, what=what)
    return say("possibly {numbers} {what}", numbers=numbers, what=what)


def _dated(leaf: Dated) -> str:
    how = "surely" if leaf.surely else "possibly"
    return f"{how} {span_words(leaf.start, leaf.end)}"


def span_words(start: int | None, end: int | None) -> str:
    """[start, end) seconds exactly: "2021", "2019 – 2021", "May 2022", "from 3 May 2022 on", to the
    minute where the edges are no days."""
    if start is None and end is None:
        return say("at any time")
    if start is None:
        assert end is not None
        return say("before {shown}", shown=_shown(civil(end), _unit(end) or "minute"))
    if end is None:
        return say("from {shown} on", shown=_shown(civil(start), _unit(start) or "minute"))
    unit = _unit(start, end)
    if unit:
        texts = [_shown(civil(at), unit) for at in (start, max(end - 1, start))]
    else:
        texts = [_shown(civil(at), "minute") for at in (start, end)]
    return texts[0] if texts[0] == texts[1] else f"{texts[0]} – {texts[1]}"


def span_dates(start: int, end: int) -> tuple[str, str] | None:
    """The first and the last date of [start, end) as EDTF, when it begins and ends with whole days
    of years that a form can name."""
    unit = _unit(start, end)
    found = tuple(civil(at) for at in (start, max(end - 1, start)))
    if not unit or any(not 0 < at.year <= _FAR for at in found):
        return None
    first, last = (_edtf(at, unit) for at in found)
    return first, last


def _unit(*edges: int) -> str:
    """The largest unit at whose edges all of these stand; "" when they are no days."""
    found = [civil(at) for at in edges]
    for unit, rest in (("year", 1), ("month", 2), ("day", 3)):
        if all(tuple(at[rest:]) == (1, 1, 0, 0, 0)[rest - 1 :] for at in found):
            return unit
    return ""


def _shown(at: Civil, unit: str) -> str:
    if unit == "minute":
        text = _shown(at, "day")
        return f"{text} {at.hour:02d}:{at.minute:02d}"
    if 0 < at.year <= _FAR:
        return show_short(_edtf(at, unit))
    year = f"{at.year:,}" if at.year > 0 else f"{1 - at.year:,} BCE"
    return year if unit == "year" else f"{at.month}/{at.day} {year}"


def _edtf(at: Civil, unit: str) -> str:
    texts = [f"{at.year:04d}", f"{at.month:02d}", f"{at.day:02d}"]
    return "-".join(texts[: {"year": 1, "month": 2}.get(unit, 3)])
