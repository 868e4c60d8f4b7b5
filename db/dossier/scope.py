"""What was chosen of a case, said in the language of the dossier: "incidents with A; period 2021".

Hides how the questions of saved views are put into words of other languages; those of English are
the words of the window. Names of records keep their own language.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from db import asking, terms
from db.asking import (
    EVERYTHING,
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
from db.asking.wording import span_dates
from db.dossier.options import Options
from db.dossier.wording import Wording
from db.reader import Reader, id_list
from db.records.names import display_sql
from db.terms import Vocabulary

Names = Mapping[tuple[str, int], str]


def scope(reader: Reader, options: Options, say: Wording) -> str:
    """What was chosen, in words; empty for the whole case."""
    parts = []
    asked = say.words["asked"]
    if options.actors is not None:
        names = sorted(
            str(row[0])
            for row in reader.rows(
                f"SELECT coalesce({display_sql('actor', 'a.id')}, '') FROM actor a "
                f"WHERE a.id IN ({id_list(sorted(options.actors))})"
            )
        )
        parts.append(asked["with"].format(x=say.phrase("list").join(names)))
    for chosen, form in ((options.incidents, "selected"), (options.sources, "rests_on")):
        if chosen is not None:
            many = say.plural(len(chosen), asked[form])
            parts.append(many.format(n=say.number(len(chosen))))
    if options.question != EVERYTHING:
        known = asking.names(reader, asking.names_needed(options.question))
        parts.append(question_words(options.question, known, say))
    if options.start is not None and options.end is not None:
        parts.append(asked["period"].format(x=say.span(options.start, options.end)))
    elif options.start is not None:
        parts.append(asked["from"].format(x=say.day(options.start)))
    elif options.end is not None:
        parts.append(asked["until"].format(x=say.day(options.end - 1)))
    return "; ".join(parts)


def question_words(question: Question, names: Names, say: Wording) -> str:
    """The question of a filter, nothing left out. `names`: of the records it asks for."""
    if say.lang == "en":
        return asking.words(question, names, whole=True)
    return _Saying(names, say).question(question)


class _Saying:
    def __init__(self, names: Names, say: Wording) -> None:
        self._names = names
        self._say = say
        self._asked: Mapping[str, str] = say.words["asked"]

    def question(self, question: Question) -> str:
        """A question of any depth."""
        match question:
            case Not(Any(of) | All(of)) if len(of) > 1:
                return self._fill("not_all", self.question(question.of))
            case Not(SingleSource()):
                return self._asked["several_sources"]
            case Not(RestsOnOneOrigin()):
                return self._asked["several_origins"]
            case Not(Disputed()):
                return self._asked["undisputed"]
            case Not(of):
                return self._fill("not", self.question(of))
            case Any(of):
                inside = [self._inside(part) for part in of]
                return self._joined(inside, "or") if of else self._asked["none"]
            case All(of):
                inside = [self._inside(part) for part in of]
                return self._joined(inside, "and") if of else self._asked["all"]
        return self._leaf(question)

    def _inside(self, part: Question) -> str:
        said = self.question(part)
        return f"({said})" if isinstance(part, Any | All) and len(part.of) > 1 else said

    def _joined(self, texts: Sequence[str], how: str) -> str:
        if len(texts) < 2:
            return "".join(texts)
        return f"{self._say.phrase('list').join(texts[:-1])} {self._asked[how]} {texts[-1]}"

    def _fill(self, name: str, text: str) -> str:
        return self._asked[name].format(x=text)

    def _either(self, vocabulary: Vocabulary, codes: Sequence[str]) -> str:
        words = [self._say.inside(vocabulary, code) for code in codes]
        return self._joined(words, "or") if words else self._asked["nothing"]

    def _leaf(self, leaf: Leaf) -> str:
        match leaf:
            case Words(text):
                return text.join(self._say.words["quotes"])
            case WithActor(actor, roles):
                name = self._names.get(("actor", actor)) or self._asked["no_actor"]
                said = self._either(terms.ROLES, roles)
                return self._asked["as"].format(x=name, roles=said) if roles else name
            case InPlace(place):
                return self._named("in", "place", place, "no_place")
            case FromSource(source):
                return self._named("source", "source", source, "no_source")
            case FromOutlet(outlet):
                return self._named("outlet", "actor", outlet, "no_outlet")
            case Tagged(tag):
                return self._named("tag", "tag", tag, "no_tag")
            case Rated(letters, digits):
                return self._rated(letters, digits)
            case Dated() | Counted():
                how = "surely" if leaf.surely else "possibly"
                said = self._dated(leaf) if isinstance(leaf, Dated) else self._counted(leaf)
                return self._fill(how, said)
        return self._plain(leaf)

    def _named(self, phrase: str, table: str, row: int, gone: str) -> str:
        name = self._names.get((table, row))
        return self._fill(phrase, name) if name else self._asked[gone]

    def _plain(self, leaf: Leaf) -> str:
        """Leaves that hold no more than words of a vocabulary."""
        match leaf:
            case OfKind(kinds):
                return self._either(terms.INCIDENT_KINDS, kinds)
            case Stands(standings):
                codes = [terms.STANDINGS[each].code for each in standings]
                return self._either(terms.STANDINGS, codes)
            case Assessed(gradings):
                return self._fill("assessed", self._either(terms.GRADINGS, gradings))
            case InState(states):
                return self._fill("state", self._either(terms.INCIDENT_STATUS, states))
            case Disputed():
                return self._asked["disputed"]
            case RestsOnOneOrigin():
                return self._asked["one_origin"]
        return self._asked["one_source"]

    def _rated(self, letters: Sequence[str], digits: Sequence[str]) -> str:
        if len(letters) == len(digits) == 1:
            return self._fill("graded", letters[0] + digits[0])
        sides = [self._joined(codes, "or") for codes in (letters, digits) if codes]
        if not sides:
            return self._asked["graded_any"]
        return self._fill("graded", self._joined(sides, "and"))

    def _counted(self, leaf: Counted) -> str:
        number = self._say.number
        if leaf.low is not None and leaf.high is not None:
            same = leaf.low == leaf.high
            spread = self._say.phrase("spread", a=number(leaf.low), b=number(leaf.high))
            said = number(leaf.low) if same else spread
        elif leaf.low is not None:
            said = self._fill("or_more", number(leaf.low))
        elif leaf.high is not None:
            said = self._fill("or_fewer", number(leaf.high))
        else:
            said = self._asked["any_number"]
        what = self._say.inside(terms.MEASURES, leaf.measure)
        return self._asked["number"].format(what=what, x=said)

    def _dated(self, leaf: Dated) -> str:
        if leaf.start is not None and leaf.end is not None:
            edges = span_dates(leaf.start, leaf.end)
            if edges is None:
                return self._say.span(leaf.start, leaf.end)
            first, last = map(self._say.date_short, edges)
            return first if first == last else self._say.phrase("to", a=first, b=last)
        if leaf.start is not None:
            return self._fill("from_on", self._say.day(leaf.start))
        return self._fill("before", self._say.day(leaf.end)) if leaf.end else self._any_time()

    def _any_time(self) -> str:
        return self._asked["any_time"]
