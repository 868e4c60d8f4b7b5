"""Analysis of competing hypotheses: explanations of one incident against each of its claims.

After Heuer: evidence cannot prove, it can only speak against; the explanation with the least
against it leads. Hides nothing: the score of an explanation is the sum, over the claims, of
WEIGHTS of the claim's credibility times AGAINST of the cell (I counts 1, II counts 2).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from db.language import say
from db.reader import Reader, id_list
from db.step import Step
from db.terms import CONSISTENCIES, said

#: What a cell counts against its hypothesis. What fits counts nothing: it fits others too.
AGAINST = {"I": 1.0, "II": 2.0}
#: By Admiralty credibility of the claim; one that was not judged ("6") counts half.
WEIGHTS = {"1": 1.0, "2": 0.8, "3": 0.6, "4": 0.4, "5": 0.2, "6": 0.5}
FORMULA = say(
    "The score of an explanation is the sum of what speaks against it: 1 for I "
    "and 2 for II, times the weight of the claim (credibility 1 counts 1, then "
    "0.8, 0.6, 0.4, 0.2; not judged 0.5). The lowest score leads."
)


@dataclass(frozen=True, slots=True)
class Hypothesis:
    """One explanation."""

    id: int
    text: str


@dataclass(frozen=True, slots=True)
class Matrix:
    """The explanations of an incident against its claims. `cells`: (hypothesis, claim) -> code of
    terms.CONSISTENCIES; a cell not filled in is not there and counts nothing."""

    hypotheses: tuple[Hypothesis, ...]
    cells: Mapping[tuple[int, int], str]

    def cell(self, hypothesis: int, claim: int) -> str:
        """The letters of a cell; "" when it was not filled in."""
        return self.cells.get((hypothesis, claim), "")


@dataclass(frozen=True, slots=True)
class Analysis:
    """What a matrix says. `scores`: by hypothesis, lower is better. `order`: hypotheses in
    groups, the leading first; those of one group have the same score. `filled`: hypotheses with
    at least one cell that says something. `alike`: claims of which every cell is alike: they do
    not tell the hypotheses apart. `turning`: claim -> the order without it, where it differs."""

    scores: Mapping[int, float]
    order: tuple[frozenset[int], ...]
    filled: frozenset[int]
    alike: frozenset[int]
    turning: Mapping[int, tuple[frozenset[int], ...]]

    @property
    def leading(self) -> frozenset[int]:
        """The hypotheses with least against them; empty while nothing is filled in."""
        return self.order[0] if self.order and self.filled else frozenset()


def of(reader: Reader, table: str, row: int) -> Matrix:
    """The matrix of a record."""
    found = tuple(
        Hypothesis(*each)
        for each in reader.rows(
            "SELECT h.id, h.text FROM hypothesis h JOIN txn t ON t.id = h.created_txn "
            "WHERE h.subject_table = ? AND h.subject = ? AND h.deleted = 0 ORDER BY t.hlc, h.id",
            table,
            row,
        )
    )
    if not found:
        return Matrix((), {})
    # Two colleagues may have filled the same cell apart from each other: the newer one holds.
    cells = {
        (each[0], each[1]): str(each[2])
        for each in reader.rows(
            "SELECT e.hypothesis, e.claim, e.consistency FROM hypothesis_evidence e "
            "JOIN txn t ON t.id = e.created_txn JOIN claim c ON c.id = e.claim AND c.deleted = 0 "
            f"WHERE e.deleted = 0 AND e.hypothesis IN ({id_list(h.id for h in found)}) "
            "ORDER BY t.hlc, e.id"
        )
    }
    return Matrix(found, cells)


def analyse(matrix: Matrix, credibility: Mapping[int, str]) -> Analysis:
    """Scores, order, diagnosticity and sensitivity. `credibility`: claim -> Admiralty digit ("6"
    where not judged); only these claims count."""
    weighed = {
        claim: {
            hypothesis.id: WEIGHTS[digit] * AGAINST.get(matrix.cell(hypothesis.id, claim), 0.0)
            for hypothesis in matrix.hypotheses
        }
        for claim, digit in credibility.items()
    }
    ids = [hypothesis.id for hypothesis in matrix.hypotheses]
    scores = {each: _total(weighed[claim][each] for claim in weighed) for each in ids}
    order = _order(scores)
    turning = {}
    for claim, cells in weighed.items():
        if not any(cells.values()):
            continue
        without = _order({each: _minus(scores[each], cells[each]) for each in ids})
        if without != order:
            turning[claim] = without
    filled = frozenset(
        hypothesis for (hypothesis, claim) in matrix.cells if claim in credibility
    ) & frozenset(ids)
    alike = frozenset(claim for claim in credibility if _is_alike(matrix, claim))
    return Analysis(scores, order, filled, alike, turning)


def _total(parts: Iterable[float]) -> float:
    # Weights have one decimal: rounding keeps equal scores equal in any order of adding.
    return round(sum(parts), 4)


def _minus(score: float, part: float) -> float:
    return round(score - part, 4)


def _order(scores: Mapping[int, float]) -> tuple[frozenset[int], ...]:
    groups: dict[float, set[int]] = {}
    for hypothesis, score in scores.items():
        groups.setdefault(score, set()).add(hypothesis)
    return tuple(frozenset(groups[score]) for score in sorted(groups))


def _is_alike(matrix: Matrix, claim: int) -> bool:
    """Whether a whole row says the same of every hypothesis; a row with gaps is not judged."""
    row = [matrix.cell(hypothesis.id, claim) for hypothesis in matrix.hypotheses]
    return len(row) > 1 and all(row) and len(set(row)) == 1


def add(step: Step, table: str, row: int, text: str) -> int:
    """One more explanation."""
    return step.insert("hypothesis", subject_table=table, subject=row, text=text.strip())


def rename(step: Step, hypothesis: int, text: str) -> None:
    """Say an explanation in other words."""
    step.update("hypothesis", hypothesis, text=text.strip())


def remove(step: Step, hypothesis: int) -> None:
    """Take an explanation away with its column."""
    step.delete("hypothesis", hypothesis)
    step.delete_where("hypothesis_evidence", "hypothesis = ?", hypothesis)


def put(step: Step, hypothesis: int, claim: int, consistency: str) -> None:
    """Fill in a cell; "" empties it."""
    held = step.reader.rows(
        "SELECT id FROM hypothesis_evidence WHERE hypothesis = ? AND claim = ? AND deleted = 0",
        hypothesis,
        claim,
    )
    if not consistency:
        for (row,) in held:
            step.delete("hypothesis_evidence", row)
    elif held:
        for (row,) in held:
            step.update("hypothesis_evidence", row, consistency=consistency)
    else:
        step.insert(
            "hypothesis_evidence", hypothesis=hypothesis, claim=claim, consistency=consistency
        )


def spoken(consistency: str) -> str:
    """The words of a cell for a screen reader."""
    return said(CONSISTENCIES, consistency) if consistency else say("not filled in")
