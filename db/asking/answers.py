"""Questions answered for all incidents at once: one bool for each row of `Columns`.

Hides what is kept between two questions. Each leaf that the case had to be asked for is kept
as it stands (1 MB for a million incidents), so that taking a filter away, negating it or
grouping it with another costs a few passes over arrays. After a step only the incidents that
it touched are asked for again.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property
from threading import Lock

import numpy as np
import numpy.typing as npt

from db import terms
from db.asking.looking import look, places_below
from db.asking.questions import (
    All,
    Any,
    Counted,
    Dated,
    Disputed,
    FromOutlet,
    FromSource,
    InPlace,
    Leaf,
    Not,
    OfKind,
    Question,
    RestsOnOneOrigin,
    SingleSource,
    Stands,
    WithActor,
    leaves,
    parts,
)
from db.changes import Changes
from db.columns import Columns, Links, concerned
from db.columns import tolls as counts
from db.columns.slices import Ints, ints
from db.columns.tolls import Tolls
from db.reader import Reader, id_list
from db.records import origins
from db.records.identities import united
from db.terms import Standing

Mask = npt.NDArray[np.bool_]

#: Bytes of kept masks at most: 48 leaves at a million incidents, 4 at ten million.
_KEPT = 48 << 20
#: Characters of a list of numbers read at once: no other thread waits longer than some 5 ms.
_PIECE = 1 << 20
_IN_COLUMNS = (OfKind, Stands, Dated)
_ENDLESS = 1 << 61
#: What the rule of headlines looks at besides the claims.
_RULES = frozenset({"case_meta", "assessment", "actor", "quote", "source", "source_relation"})
#: What tells where a claim comes from besides the claims.
_CHAINS = frozenset({"quote", "snapshot", "source", "source_relation"})
#: Every table on which an answer can rest.
TABLES = (
    *("incident", "incident_actor", "incident_place", "place", "claim", "claim_link", "quote"),
    *("snapshot", "source", "source_rating", "source_relation", "actor", "case_meta"),
    "identity_claim",
    *("figure", "assessment", "tag", "tagging"),
)


class Answers:
    """What is known so far about one `Columns`. Only ever grows, so any thread may ask. `links`:
    those of the lanes, where they were read already."""

    def __init__(self, found: Columns, links: Sequence[Links] = ()) -> None:
        self.found = found
        self._links = links
        self._lock = Lock()
        self._masks: dict[Leaf, Mask] = {}
        self._tolls: dict[str, tuple[Tolls, Ints, Mask]] = {}

    def mask(self, reader: Reader, question: Question) -> Mask | None:
        """Which incidents pass; None when all do, because nothing is asked."""
        if question == All():
            return None
        for leaf in leaves(question):
            self._leaf(reader, leaf)
        return self._answer(reader, question)

    def barring(self, reader: Reader, question: Question) -> Question | None:
        """The part of a question without which something would pass, best one that alone lets
        nothing pass; None when something passes, or when no single part is to blame."""
        asked = parts(question)
        answered = [self._answer(reader, part) for part in asked]
        if not asked or bool(np.logical_and.reduce(answered).any()):
            return None
        alone = [not answer.any() for answer in answered]
        helps = [
            bool(np.logical_and.reduce([*answered[:n], *answered[n + 1 :]]).any())
            for n in range(len(asked))
        ]
        if len(asked) == 1:
            return asked[0]
        # False sorts before True: first what helps, and of that what bars everything by itself.
        best = min(range(len(asked)), key=lambda n: (not helps[n], not alone[n]))
        return asked[best] if helps[best] or alone[best] else None

    def rows(self, ids: Ints) -> npt.NDArray[np.intp]:
        """The rows of incidents, ascending; those without a date are left out."""
        rows, known = self._placed(ids)
        return np.sort(rows[known])

    def learn(self, links: Sequence[Links]) -> None:
        """Links of more lanes were read."""
        self._links = links

    def followed(
        self,
        reader: Reader,
        found: Columns,
        changes: Sequence[Changes],
        links: Sequence[Links] = (),
    ) -> Answers:
        """The answers after steps; what cannot be followed is asked anew."""
        if found is self.found and not any(each.concerns(*TABLES) for each in changes):
            self._links = links or self._links
            return self
        fresh = Answers(found, links)
        with self._lock:
            kept = dict(self._masks)
        if not kept or any(each.everything for each in changes):
            return fresh
        touched = _touched(reader, changes)
        old = self._kept_rows(touched)
        new = fresh._kept_rows(touched)
        if not np.array_equal(self.found.ids[old], found.ids[new]):
            return fresh
        again = np.flatnonzero(~new)
        if found is self.found:
            fresh._by_id = self._by_id
        for leaf, mask in kept.items():
            if any(each.concerns(*_distant(leaf)) for each in changes):
                continue
            moved = np.zeros(len(found), bool)
            moved[new] = mask[old]
            if again.size:
                moved[again] = np.isin(found.ids[again], _few(reader, leaf, found.ids[again]))
            fresh._masks[leaf] = moved
        return fresh

    def _kept_rows(self, touched: Ints) -> Mask:
        return ~np.isin(self.found.ids, touched)

    def _answer(self, reader: Reader, question: Question) -> Mask:
        match question:
            case Not(of):
                return ~self._answer(reader, of)
            case All(of) | Any(of):
                every = isinstance(question, All)
                together = np.full(len(self.found), every)
                join = np.logical_and if every else np.logical_or
                for part in of:
                    join(together, self._answer(reader, part), out=together)
                return together
        return self._leaf(reader, question)

    def _leaf(self, reader: Reader, leaf: Leaf) -> Mask:
        if isinstance(leaf, _IN_COLUMNS):
            return _in_columns(self.found, leaf)
        kept = self._masks.get(leaf)
        if kept is None and isinstance(leaf, Counted):
            kept = self._counted(reader, leaf)
        elif kept is None:
            kept = self._linked(reader, leaf)
        if kept is None:
            kept = self._marked(_asked(reader, leaf))
        with self._lock:
            # What was asked for last stands last; the first ones make way.
            self._masks.pop(leaf, None)
            self._masks[leaf] = kept
            while len(self._masks) > 1 and len(self._masks) * kept.nbytes > _KEPT:
                del self._masks[next(iter(self._masks))]
        if isinstance(leaf, Disputed):
            return np.asarray(kept | (self.found.standing == Standing.DISPUTED), bool)
        return kept

    def _linked(self, reader: Reader, leaf: Leaf) -> Mask | None:
        """From the links that the lanes are made of, where they are in memory: 5 ms, not 400."""
        axis, wanted = _records(reader, leaf)
        links = next((each for each in self._links if each.axis == axis), None)
        if links is None:
            return None
        if isinstance(leaf, SingleSource):
            return np.asarray(np.bincount(links.rows, minlength=len(self.found)) == 1, bool)
        mask = np.zeros(len(self.found), bool)
        mask[links.rows[np.isin(links.keys, wanted)[links.key]]] = True
        return mask

    def _counted(self, reader: Reader, leaf: Counted) -> Mask:
        if leaf.measure not in self._tolls:
            given = counts.tolls(reader, leaf.measure)
            self._tolls[leaf.measure] = (given, *self._placed(given.ids))
        given, rows, known = self._tolls[leaf.measure]
        mask = np.zeros(len(self.found), bool)
        mask[rows[known & _passing(given, leaf)]] = True
        return mask

    def _marked(self, ids: Ints) -> Mask:
        mask = np.zeros(len(self.found), bool)
        rows, known = self._placed(np.unique(ids))
        mask[rows[known]] = True
        return mask

    def _placed(self, ids: Ints) -> tuple[npt.NDArray[np.intp], Mask]:
        """The row of each incident, and whether it has one."""
        order, by_id = self._by_id
        if not order.size:
            return np.zeros(ids.size, np.intp), np.zeros(ids.size, bool)
        place = np.minimum(np.searchsorted(by_id, ids), order.size - 1)
        return order[place], by_id[place] == ids

    @cached_property
    def _by_id(self) -> tuple[npt.NDArray[np.intp], Ints]:
        """The rows in order of id, and these ids (0.1 s for a million, once for a case)."""
        order = np.argsort(self.found.ids)
        return order, self.found.ids[order]


def _in_columns(found: Columns, leaf: OfKind | Stands | Dated) -> Mask:
    if isinstance(leaf, OfKind):
        wanted = np.zeros(256, bool)
        for number, term in enumerate(terms.INCIDENT_KINDS):
            wanted[number] = term.code in leaf.kinds
        return wanted[found.kind]
    if isinstance(leaf, Stands):
        wanted = np.zeros(256, bool)
        wanted[[each for each in leaf.standings if 0 <= each < 256]] = True
        return wanted[found.standing]
    mask = np.ones(len(found), bool)
    if leaf.end is not None:
        mask &= found.earliest < leaf.end
        if leaf.surely:
            mask &= found.start_latest <= leaf.end
    if leaf.start is not None:
        mask &= found.latest > leaf.start
        if leaf.surely:
            mask &= found.end_earliest >= leaf.start
    return mask


def _passing(given: Tolls, asked: Counted) -> Mask:
    """Which headlines lie between the limits; one that says nothing lies nowhere."""
    least = 0 if asked.low is None else asked.low
    most = _ENDLESS if asked.high is None else asked.high
    low = np.maximum(given.low, 0)
    high = np.where(given.high == counts.NONE, _ENDLESS, given.high)
    known = (given.low != counts.NONE) | (given.high != counts.NONE)
    if asked.surely:
        return np.asarray(known & (low >= least) & (high <= most), bool)
    return np.asarray(known & (low <= most) & (high >= least), bool)


def _records(reader: Reader, leaf: Leaf) -> tuple[str, Ints]:
    """The axis whose links answer a leaf ("": none does), and which records are meant."""
    none = np.empty(0, np.int64)
    match leaf:
        case SingleSource():
            return "source", none
        case WithActor(actor, ()):
            return "actor", np.array(united(reader, actor), np.int64)
        case InPlace(place):
            return "place", _ids(reader, *places_below(place))
        case FromSource(source):
            return "source", np.array([source], np.int64)
        case FromOutlet(outlet):
            return "source", _ids(
                reader, "SELECT id AS incident FROM source WHERE outlet = ?", (outlet,)
            )
    return "", none


def _asked(reader: Reader, leaf: Leaf) -> Ints:
    """Every incident that passes a leaf that the case is asked for."""
    if isinstance(leaf, RestsOnOneOrigin):
        return origins.one_origin(reader)
    asked = look(leaf)
    return _ids(reader, asked.sql, asked.params)


def _distant(leaf: Leaf) -> frozenset[str]:
    """Tables whose change moves incidents in or out that the change itself does not name."""
    if isinstance(leaf, Counted):
        return _RULES
    return _CHAINS if isinstance(leaf, RestsOnOneOrigin) else look(leaf).distant


def _few(reader: Reader, leaf: Leaf, wanted: Ints) -> Ints:
    """Which of a few incidents pass a leaf that the case is asked for."""
    if isinstance(leaf, Counted):
        none = Tolls(leaf.measure, "", *([np.empty(0, np.int64)] * 5))
        given = counts.refreshed(reader, none, wanted.tolist())
        return given.ids[_passing(given, leaf)]
    if isinstance(leaf, RestsOnOneOrigin):
        return origins.one_origin(reader, wanted.tolist())
    asked = look(leaf, few=True)
    return _ids(
        reader,
        f"SELECT incident FROM ({asked.sql}) WHERE incident IN ({id_list(wanted.tolist())})",
        asked.params,
    )


def _ids(reader: Reader, sql: str, params: Iterable[object]) -> Ints:
    text = reader.value(f"SELECT group_concat(incident) FROM ({sql})", *params)
    if text is None or len(text) <= _PIECE:
        return ints(text)
    pieces, start = [], 0
    while start < len(text):
        end = text.find(",", start + _PIECE)
        end = len(text) if end < 0 else end
        pieces.append(ints(text[start:end]))
        start = end + 1
    return np.concatenate(pieces)


def _touched(reader: Reader, changes: Sequence[Changes]) -> Ints:
    """The incidents that steps touched, by themselves or through a row that names them."""
    touched = set(concerned(reader, changes))
    tagged = set[int]().union(*(each.ids("tagging") for each in changes))
    if tagged:
        asked = f"SELECT owner FROM tagging WHERE id IN ({id_list(tagged)})"
        touched.update(row[0] for row in reader.rows(asked))
    return np.array(sorted(touched), np.int64)
