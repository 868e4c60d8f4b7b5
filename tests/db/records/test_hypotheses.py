"""Competing hypotheses: Heuer's rule that only what speaks against an explanation counts."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as some

from db.case import Case
from db.records import claims, hypotheses
from db.records.hypotheses import Hypothesis, Matrix, analyse
from tests.small_case import SmallCase

_FIRED, _STAGED, _NOTHING = 1, 2, 3
_ALL = tuple(
    Hypothesis(number, text)
    for number, text in ((_FIRED, "They fired"), (_STAGED, "Staged"), (_NOTHING, "Nothing fell"))
)


def _matrix(*rows: tuple[int, str, str, str]) -> Matrix:
    cells = {
        (hypothesis, claim): code
        for claim, *codes in rows
        for hypothesis, code in zip((_FIRED, _STAGED, _NOTHING), codes, strict=True)
        if code
    }
    return Matrix(_ALL, cells)


def test_the_least_contradicted_leads() -> None:
    found = analyse(
        _matrix((10, "CC", "C", "II"), (11, "I", "N", "C"), (12, "C", "C", "I")),
        {10: "1", 11: "3", 12: "6"},
    )
    assert found.scores == {_FIRED: 0.6, _STAGED: 0.0, _NOTHING: 2.5}
    assert found.order == (frozenset({_STAGED}), frozenset({_FIRED}), frozenset({_NOTHING}))
    assert found.leading == {_STAGED}


def test_a_row_that_says_the_same_of_all_tells_nothing() -> None:
    matrix = _matrix((10, "C", "C", "C"), (11, "I", "I", "I"), (12, "I", "I", ""))
    found = analyse(matrix, {10: "1", 11: "1", 12: "1"})
    assert found.alike == {10, 11}


def test_the_claim_on_which_the_order_turns_is_told() -> None:
    found = analyse(_matrix((10, "N", "II", "II"), (11, "I", "N", "II")), {10: "1", 11: "1"})
    assert found.leading == {_FIRED}
    assert set(found.turning) == {10, 11}
    assert found.turning[10][0] == {_STAGED}


def test_nothing_leads_before_anything_is_filled_in() -> None:
    assert analyse(_matrix(), {10: "1"}).leading == frozenset()


_CODES = some.sampled_from(["CC", "C", "N", "I", "II", "NA", ""])
_ROWS = some.lists(some.tuples(_CODES, _CODES, _CODES), max_size=6)


@settings(max_examples=100)
@given(_ROWS, some.lists(some.sampled_from("123456"), min_size=6, max_size=6))
def test_turning_is_what_leaving_out_gives(
    rows: list[tuple[str, str, str]], digits: list[str]
) -> None:
    matrix = _matrix(*((number, *codes) for number, codes in enumerate(rows)))
    judged = {number: digits[number] for number in range(len(rows))}
    found = analyse(matrix, judged)
    for claim in judged:
        rest = {number: digit for number, digit in judged.items() if number != claim}
        again = analyse(matrix, rest)
        assert found.turning.get(claim, found.order) == again.order
    for claim in found.alike:
        assert claim not in found.turning


def test_cells_are_kept_changed_emptied_and_undone(small: SmallCase) -> None:
    with Case.open(small.path) as case:
        said = claims.about_incident(case.main_reader, small.termez)
        with case.step("Add explanation") as step:
            fired = hypotheses.add(step, "incident", small.termez, " The group fired ")
            hypotheses.put(step, fired, said[0].id, "CC")
        with case.step("Change cell") as step:
            hypotheses.put(step, fired, said[0].id, "II")
        matrix = hypotheses.of(case.main_reader, "incident", small.termez)
        assert matrix.hypotheses == (Hypothesis(fired, "The group fired"),)
        assert matrix.cell(fired, said[0].id) == "II"
        case.undo()
        again = hypotheses.of(case.main_reader, "incident", small.termez)
        assert again.cell(fired, said[0].id) == "CC"
        with case.step("Empty cell") as step:
            hypotheses.put(step, fired, said[0].id, "")
        assert hypotheses.of(case.main_reader, "incident", small.termez).cells == {}
        with case.step("Remove explanation") as step:
            hypotheses.remove(step, fired)
        assert hypotheses.of(case.main_reader, "incident", small.termez).hypotheses == ()
