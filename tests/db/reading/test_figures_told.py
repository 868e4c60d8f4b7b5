"""Figures of persons as newspapers of several countries tell them: rows of `figures_told.txt`, each
a sentence and every figure of it, as measure, number and who."""

from __future__ import annotations

from pathlib import Path

import pytest

from db.reading.figures.in_text import figures
from db.reading.suggestion import FigureDetail


def rows() -> list[tuple[str, str, str]]:
    out, language = [], ""
    table = Path(__file__).with_name("figures_told.txt").read_text(encoding="utf-8")
    for line in table.splitlines():
        if line.startswith("["):
            language = line.strip("[]")
        elif line:
            text, _, expected = line.partition("=>")
            out.append((language, text.strip(), expected.strip()))
    return out


@pytest.mark.parametrize(("language", "text", "expected"), rows())
def test_every_figure_of_a_sentence(language: str, text: str, expected: str) -> None:
    told = []
    for each in figures(text, language):
        assert isinstance(each.detail, FigureDetail)
        told.append(f"{each.value} {each.detail.who}")
    assert sorted(told) == (expected.split("; ") if expected else [])
