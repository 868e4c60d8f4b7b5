"""What the tray lists of incidents without a date."""

from __future__ import annotations

from db.case import Case
from db.columns.undated_rows import UndatedRow, undated_rows
from tests.small_case import SmallCase


def test_words_that_are_no_date_are_told(case: Case, small: SmallCase) -> None:
    with case.step("Import") as step:
        faulty = step.insert(
            "incident", title="Ends early", kind="clash", phrase="2022-05-05 to 2022-05-03"
        )
    reader = case.reader()
    assert undated_rows(reader, [faulty, 1, small.undated]) == [
        UndatedRow(faulty, "Ends early", "clash", "2022-05-05 to 2022-05-03"),
        UndatedRow(small.undated, "A meeting nobody dates", "other", ""),
    ]
    reader.close()
