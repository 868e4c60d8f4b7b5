"""The manual says what the program does: its tables of dates are checked here."""

import re
from pathlib import Path

import pytest

from db.when import PARTS_OF_DAY, is_valid, read, show

MANUAL = Path(__file__).resolve().parents[3] / "docs" / "dates.md"


def _rows(heading: str) -> list[list[str]]:
    section = MANUAL.read_text(encoding="utf-8").partition(f"## {heading}\n")[2]
    lines = section.partition("\n## ")[0].splitlines()
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines if "|" in line]
    return [row for row in cells[1:] if not set("".join(row)) <= set("-")]


def test_parts_of_the_day() -> None:
    rows = _rows("Parts of the day")
    told = {row[at]: row[at + 1] for row in rows for at in (0, 2) if row[at]}
    hours = {name.replace("_", " "): f"{a}–{b}" for name, (a, b) in PARTS_OF_DAY.items()}
    assert told == hours


@pytest.mark.parametrize("row", _rows("One unknown day, or something that lasted"))
def test_wording_of_spans(row: list[str]) -> None:
    assert show(row[0].strip("`")) == row[2]


@pytest.mark.parametrize("row", _rows("Where EDTF programs disagree"))
def test_decisions(row: list[str]) -> None:
    for text in re.findall("`([^`]+)`", row[1]):
        assert is_valid(text) == (row[2] == "yes")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (text, row[1].partition(" – ")[0].removesuffix(", one unknown day"))
        for row in _rows("Reading a wording")
        for text in row[0].split(", ")
        if row[2].startswith(("the latest one on", "up to publication"))
    ],
)
def test_examples_that_hang_on_publication(text: str, words: str) -> None:
    (found,) = read(text, "2022-12-15")
    assert show(found.when) == words


@pytest.mark.parametrize("row", _rows("Dates written by programs"))
def test_stamps(row: list[str]) -> None:
    (found,) = read(row[0].strip("`"))
    assert show(found.when) == row[2]


_ONE_DATE = next(line for line in MANUAL.read_text("utf-8").splitlines() if "are one date" in line)


def test_one_date_in_six_languages() -> None:
    wordings = re.findall('"([^"]+)"', _ONE_DATE)
    assert len(wordings) == 6
    assert {found.when.edtf for text in wordings for found in read(text)} == {"2019-39~"}


@pytest.mark.parametrize(
    "text",
    re.findall(
        "[\u0600-\u06ff][\u0600-\u06ff\\s]+[\u0600-\u06ff]",
        MANUAL.read_text("utf-8").replace(_ONE_DATE, ""),
    ),
)
def test_dates_in_arabic_script(text: str) -> None:
    (found,) = read(text)
    assert found.when.edtf == "2022-04-18"
