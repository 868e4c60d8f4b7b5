"""The bench of the search: its case is whole and always the same, and it gives its figures."""

from __future__ import annotations

import numpy as np
import pytest

from benchmarks import searching
from benchmarks.textcase import SCRIPTS, VOCABULARY, Texts, text_case, vocabulary
from db.case import Case
from db.records.names import script_of
from db.search import hits
from db.verification import problems


def test_words_are_the_same_every_time_and_all_different() -> None:
    words = vocabulary(SCRIPTS[0])
    assert words == vocabulary(SCRIPTS[0])
    assert len(set(words)) == VOCABULARY
    one, other = (Texts(np.random.default_rng(3)).draw(5, 7, 28) for _ in range(2))
    assert list(one) == list(other)


def test_the_case_holds_texts_in_four_scripts_and_finds_them() -> None:
    path = text_case(300, 30)
    assert text_case(300, 30) == path
    with Case.open(path) as case:
        # Its rows were written past the log, as those of no user are.
        assert [each for each in problems(case.main_reader) if "log" not in each.what] == []
        titles = [row[0] for row in case.main_reader.rows("SELECT title FROM incident")]
        assert {script_of(title) for title in titles} == {"Latn", "Cyrl", "Arab", "Deva"}
        word = max(titles[0].split(), key=len)
        assert titles[0] in [hit.title for hit in hits.find(case.main_reader, word)]


def test_every_figure_is_given(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, few in (("_WORDS", 3), ("_TYPED_FAST", 1), ("_SUPERSEDED", 2), ("_KEY_MS", 5)):
        monkeypatch.setattr(searching, name, few)
    figures = searching.measure(300, None)
    assert {
        "key_to_marked_hits_ms_p95_at_2",
        "key_to_marked_hits_ms_p95_from_3",
        "reader_free_again_ms_max",
        "longest_wait_of_window_ms",
    } <= figures.keys()
    assert all(value >= 0 for value in figures.values())
