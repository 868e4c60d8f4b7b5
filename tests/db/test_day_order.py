"""Several incidents of one day in an order that is set by hand."""

from __future__ import annotations

from db.case import Case
from db.records import day_order, incidents
from db.when import When


def _made(case: Case) -> list[int]:
    with case.step("Add incidents") as step:
        made = [
            incidents.create(step, title, when=When("2022-05-03"))
            for title in ("first", "second", "third")
        ]
        incidents.create(step, "some day in May", when=When("2022-05"))
    return made


def test_one_moves_past_its_neighbour_and_undo_takes_it_back(case: Case) -> None:
    made = _made(case)
    with case.step("Move later") as step:
        assert day_order.move(step, made[0], 1) == (2, 3)
    reader = case.reader()
    assert day_order.same_day(reader, made[0]) == [made[1], made[0], made[2]]
    assert day_order.of(reader, made) == {made[0]: 2, made[1]: 1, made[2]: 3}
    case.undo()
    assert day_order.same_day(reader, made[0]) == made
    reader.close()


def test_the_last_stays_last(case: Case) -> None:
    made = _made(case)
    with case.step("Move later") as step:
        assert day_order.move(step, made[2], 1) == (3, 3)
        assert day_order.of(step.reader, made) == dict.fromkeys(made, 0)
        assert day_order.move(step, made[2], -1) == (2, 3)
        assert day_order.move(step, made[2], -1) == (1, 3)
        assert day_order.same_day(step.reader, made[0]) == [made[2], made[0], made[1]]
