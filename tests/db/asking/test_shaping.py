"""Questions changed chip by chip."""

from __future__ import annotations

from db.asking import EVERYTHING, All, Any, Disputed, Not, OfKind, SingleSource, WithActor, shaping

_BOMB, _SHOT, _HE = OfKind(("bombing",)), OfKind(("shooting",)), WithActor(7)


def test_parts_are_added_replaced_and_taken_out() -> None:
    asked = shaping.with_part(shaping.with_part(EVERYTHING, _BOMB), _HE)
    assert asked == All((_BOMB, _HE))
    assert shaping.put(asked, (0,), _SHOT) == All((_SHOT, _HE))
    assert shaping.put(asked, (1,), None) == All((_BOMB,))
    assert shaping.put(All((_BOMB,)), (0,), None) == EVERYTHING
    assert shaping.with_part(_BOMB, _HE) == asked


def test_a_part_inside_a_group_is_reached_by_its_path() -> None:
    asked = All((_HE, Not(Any((_BOMB, _SHOT, Disputed())))))
    assert shaping.at(asked, (1, 0, 2)) == Disputed()
    fewer = shaping.put(asked, (1, 0, 2), None)
    assert fewer == All((_HE, Not(Any((_BOMB, _SHOT)))))
    assert shaping.put(fewer, (1, 0, 0), None) == All((_HE, Not(_SHOT)))
    assert shaping.put(All((_HE, Any((_BOMB, _SHOT)))), (1, 1), Not(_SHOT)) == All(
        (_HE, Any((_BOMB, Not(_SHOT))))
    )


def test_alternatives_and_groups() -> None:
    asked = All((_BOMB, _SHOT, _HE))
    assert shaping.joined(asked, 1) == All((Any((_BOMB, _SHOT)), _HE))
    assert shaping.either(Any((_BOMB, _SHOT)), _HE) == Any((_BOMB, _SHOT, _HE))
    assert shaping.both(_BOMB, SingleSource()) == All((_BOMB, SingleSource()))
    assert shaping.apart(All((All((_BOMB, _HE)), _SHOT)), 0) == All((_BOMB, _HE, _SHOT))
    assert shaping.turned(Not(Any((_BOMB, _HE)))) == Not(All((_BOMB, _HE)))
    assert shaping.negated(Not(_BOMB)) == _BOMB
