"""Notes keep beside their words and never cover one another.

words  note            words  note, the second chosen
1 ---- 1               1 ---- 1 (pushed up)
2 ---- 2 (pushed down) 2 ---- 2
"""

from hypothesis import given
from hypothesis import strategies as st

from desktop.reading.margin import stacked


def test_a_note_in_the_way_pushes_the_next_one_down() -> None:
    assert stacked([0, 20, 200], [40, 40, 40]) == [0, 46, 200]


def test_the_chosen_note_stays_and_the_others_make_room() -> None:
    assert stacked([0, 20, 200], [40, 40, 40], anchor=1) == [-26, 20, 200]


@given(st.lists(st.tuples(st.integers(0, 900), st.integers(20, 90)), max_size=12), st.data())
def test_no_note_covers_another(wished: list[tuple[int, int]], data: st.DataObject) -> None:
    beside = sorted(top for top, _ in wished)
    heights = [height for _, height in wished]
    anchor = data.draw(st.integers(0, max(0, len(wished) - 1)))
    tops = stacked(beside, heights, anchor)
    assert all(a + h < b for a, h, b in zip(tops, heights, tops[1:], strict=False))
    if tops:
        assert tops[anchor] == beside[anchor]
