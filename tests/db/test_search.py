"""Search: one word found in every way it is written, and never an error for what is typed."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from db.case import Case
from db.errors import Damaged
from db.records import actors, incidents, names, quotes, sources
from db.refs import Kind
from db.search import hits, index
from db.search.fold import fold, words
from db.search.match import MOST_TERMS, exact_query, indexed, match_query, terms
from tests.small_case import SmallCase

#: (as written, as typed): spellings of the region that are one word to a reader.
_SAME = [
    ("Kābul", "kabul"),
    ("İstanbul", "istanbul"),
    ("Łódź", "lodz"),
    ("STRASSE", "straße"),
    ("Фёдор", "федор"),
    ("Тоҷикистон", "ТОҶИКИСТОН"),
    ("مُحَمَّد", "محمد"),
    ("أحمد", "احمد"),
    ("على", "علي"),
    ("کابل", "كابل"),
    ("طالبانی", "طالباني"),
    ("آنهـــا", "انها"),
    ("می‌روند", "میروند"),
    ("افراطی‌ترین", "افراطیترین"),
    ("مدرسة", "مدرسه"),
    ("۱۴۰۱", "1401"),
    ("٢٠٢٢", "2022"),
    ("ﻣﺤﻤﺪ", "محمد"),
    ("د کندهار ښار", "د کندهار ښار"),
    ("Oʻzbekiston", "oʻzbekiston"),
    ("काबुल", "काबुल"),
    ("हिंदी", "हिंदी"),
    ("ঢাকা", "ঢাকা"),
    ("ရန်ကုန်", "ရန်ကုန်"),
    ("𞤀𞤁𞤂", "𞤢𞤣𞤤"),
]


@pytest.mark.parametrize(("written", "typed"), _SAME)
def test_every_spelling_folds_to_one(written: str, typed: str) -> None:
    assert fold(written) == fold(typed)


@pytest.mark.parametrize(("written", "typed"), _SAME)
def test_every_spelling_is_found(case: Case, written: str, typed: str) -> None:
    with case.step("New incident") as step:
        incident = incidents.create(step, f"Bericht {written} 7")
    assert incident in [hit.ref.id for hit in hits.find(case.main_reader, typed)]
    assert incident in hits.incident_ids(case.main_reader, typed)


@given(st.text(max_size=40))
@example("㎊ ™ ℃ 𝐀")
def test_fold_is_stable(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(max_size=40))
def test_words_stand_where_they_say(text: str) -> None:
    for start, end, folded in words(text):
        assert 0 <= start < end <= len(text)
        assert fold(text[start:end]) == folded


@pytest.mark.parametrize("typed", ['"', "a AND", "NEAR(", "x*", "col:y", "(", "-", "'; DROP", "^"])
def test_nothing_typed_is_a_syntax_error(case: Case, typed: str) -> None:
    hits.find(case.main_reader, typed)
    hits.incident_ids(case.main_reader, typed)


def test_nothing_to_look_for() -> None:
    assert match_query(" .,… ") == ""


def _kinds(case: Case, typed: str) -> set[Kind]:
    return {hit.ref.kind for hit in hits.find(case.main_reader, typed)}


def test_every_kind_of_record_is_found(case: Case, small: SmallCase) -> None:
    with case.step("Quote") as step:
        at = quotes.find_words(step.reader, small.snapshot, "Tashkent has denied")
        assert at is not None
        quotes.create(step, small.snapshot, *at)
    assert _kinds(case, "rockets") >= {"incident", "source"}
    assert _kinds(case, "ISKP") == {"actor"}
    assert _kinds(case, "kabul") >= {"place", "incident", "source"}
    assert _kinds(case, "tashkent denied") >= {"quote", "source"}


def test_an_actor_is_found_by_any_name(case: Case, small: SmallCase) -> None:
    for typed in ("iskp", "is-khor", "خراسان"):
        refs = [hit.ref.id for hit in hits.find(case.main_reader, typed)]
        assert small.iskp in refs, typed


def test_marks_show_the_words_found(case: Case) -> None:
    with case.step("New source") as step:
        source = sources.create(step, "Long report")
        filler = "Nothing of note was said about it. " * 30
        quotes.add_snapshot(
            step,
            source,
            filler + "Then Dushanbe denied the attack. " + filler,
            captured_at="2024-01-01T00:00:00Z",
            cleaner="1",
        )
    (hit,) = [each for each in hits.find(case.main_reader, "dushan den") if each.ref.id == source]
    assert [hit.snippet[start:end] for start, end in hit.marks] == ["Dushanbe", "denied"]
    assert len(hit.snippet) < 200


def test_what_is_deleted_is_not_found_and_comes_back_with_undo(case: Case) -> None:
    with case.step("New actor") as step:
        actor = actors.create(step, "Zyxwvut")
        names.add(step, "actor", actor, "Qponmlk")
    with case.step("Delete actor") as step:
        actors.delete(step, actor)
    assert hits.find(case.main_reader, "zyxwvut") == []
    case.undo()
    assert len(hits.find(case.main_reader, "qponmlk")) == 1


def test_an_edit_moves_the_words(case: Case) -> None:
    with case.step("New incident") as step:
        incident = incidents.create(step, "Aardvark")
    with case.step("Rename") as step:
        incidents.change(step, incident, title="Wombat")
        incidents.change(step, incident, title="Platypus")
    assert hits.find(case.main_reader, "aardvark") == []
    assert hits.find(case.main_reader, "wombat") == []
    assert [hit.ref.id for hit in hits.find(case.main_reader, "platypus")] == [incident]


INCIDENTS: tuple[Kind, ...] = ("incident",)


def test_an_index_of_another_version_is_built_anew(case_file: Path) -> None:
    with Case.open(case_file) as case:
        connection = case.main_reader.connection
        connection.execute("UPDATE search_state SET fold_version = 0")
        connection.execute("INSERT INTO search_incident(search_incident) VALUES ('delete-all')")
        assert hits.find(case.main_reader, "termez", kinds=INCIDENTS) == []
    with Case.open(case_file) as case:
        assert len(hits.find(case.main_reader, "termez", kinds=INCIDENTS)) == 1


@given(st.text(max_size=60))
@example(" ".join("abcdefghij" * 50))
@example("a" * 10_000)
@example("𞤀x ½ a\u0301_b \x00 c\u202ed")
def test_every_word_of_a_text_finds_it(text: str) -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute(
            "CREATE VIRTUAL TABLE t USING fts5(a, content='', detail=none, prefix='1 2 3', "
            "tokenize=ascii)"
        )
        connection.execute("INSERT INTO t(rowid, a) VALUES (7, ?)", (indexed(text),))
        ask = "SELECT rowid FROM t WHERE t MATCH ?"
        if terms(text):
            assert connection.execute(ask, (match_query(text),)).fetchall() == [(7,)]
            assert connection.execute(ask, (exact_query(text),)).fetchall() == [(7,)]
        for word in terms(text):
            for letters in (1, 2, 3, 4):
                query = match_query(word[:letters])
                assert connection.execute(ask, (query,)).fetchall() == [(7,)], (word, letters)


def test_a_question_asks_no_more_than_it_must() -> None:
    assert match_query("ro rockets ROCK") == '"rockets" *'
    assert len(terms(" ".join(f"word{n}" for n in range(500)))) == MOST_TERMS


def _titles(case: Case, typed: str) -> list[str]:
    return [hit.title for hit in hits.find(case.main_reader, typed, kinds=INCIDENTS)]


def test_whole_words_come_first_then_titles_then_the_newest(case: Case) -> None:
    with case.step("Fill") as step:
        incidents.create(step, "Quargel elsewhere", edtf="2021-01-01")
        incidents.create(step, "Of a quarry", summary="Nothing", edtf="2020-01-01")
        incidents.create(step, "In a summary", summary="The quar of it", edtf="2022-01-01")
        incidents.create(step, "A quar", edtf="2019-01-01")
        incidents.create(step, "Quarks again", edtf="2023-01-01")
    assert _titles(case, "quar") == [
        "A quar",
        "In a summary",
        "Quarks again",
        "Quargel elsewhere",
        "Of a quarry",
    ]


def test_a_source_found_by_title_and_text_is_one_hit(case: Case) -> None:
    with case.step("New source") as step:
        source = sources.create(step, "Zanzibar report")
        quotes.add_snapshot(
            step, source, "From Zanzibar.", captured_at="2024-01-01T00:00:00Z", cleaner="1"
        )
    (hit,) = hits.find(case.main_reader, "zanzibar")
    assert (hit.ref.id, hit.found_in) == (source, "source")
    (hit,) = hits.find(case.main_reader, "from zanz")
    assert (hit.ref.id, hit.found_in) == (source, "snapshot")
    assert [hit.title[start:end] for start, end in hit.title_marks] == ["Zanzibar"]


def test_every_kind_has_its_share_of_the_room(case: Case) -> None:
    with case.step("Fill") as step:
        for n in range(20):
            incidents.create(step, f"Xanadu {n}")
        for n in range(3):
            actors.create(step, f"Xanadu group {n}")
    for limit, kinds in ((1, 1), (6, 6), (10, 10), (50, 23)):
        found = hits.find(case.main_reader, "xanadu", limit)
        assert len(found) == kinds
        assert sum(hit.ref.kind == "actor" for hit in found) == min(3, limit // 2)
    assert hits.find(case.main_reader, "xanadu", 0) == []


def test_ids_come_whole_and_sorted_however_many(
    case: Case, monkeypatch: pytest.MonkeyPatch
) -> None:
    with case.step("Fill") as step:
        made = [incidents.create(step, f"Yonder {n}") for n in range(300)]
    monkeypatch.setattr(hits, "_SLICE", 50)
    found = hits.incident_ids(case.main_reader, "yond")
    assert found.dtype == np.int64
    assert found.tolist() == sorted(made)
    assert hits.count(case.main_reader, "yond") == 300


@given(st.text(alphabet="ab \n\tкा́ـ-/", max_size=400), st.sampled_from(["a", "b", "к", "ab"]))
def test_marks_of_a_snippet_are_words_that_were_asked_for(text: str, wanted: str) -> None:
    snippet, marks = hits.snip(text, [wanted])
    assert len(snippet) <= 400
    for start, end in marks:
        assert fold(snippet[start:end]).startswith(wanted)
    if any(word.startswith(wanted) for word in terms(text)):
        assert marks


def _made_formerly(path: Path, options: str | None = None) -> None:
    """Give a case the index tables of an older program."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for each in index.INDEXED:
            made = index.former(each.index)
            assert made is not None
            connection.execute(f"DROP TABLE {each.index}")
            connection.execute(made if options is None else made.replace("content=''", options))
        connection.execute("UPDATE search_state SET fold_version = 1")


def test_an_index_of_the_former_make_is_read_and_then_made_anew(case_file: Path) -> None:
    _made_formerly(case_file)
    with Case.open(case_file, read_only=True) as case:
        assert hits.find(case.main_reader, "termez") == []
    with Case.open(case_file) as case:
        assert len(hits.find(case.main_reader, "termez", kinds=INCIDENTS)) == 1
        with case.step("Change") as step:
            (hit,) = hits.find(case.main_reader, "termez", kinds=INCIDENTS)
            incidents.change(step, hit.ref.id, title="Elsewhere", summary="")
        assert hits.find(case.main_reader, "termez", kinds=INCIDENTS) == []
    with Case.open(case_file):
        pass


def test_an_index_nobody_made_is_refused(case_file: Path) -> None:
    _made_formerly(case_file, "content='', columnsize=1")
    with pytest.raises(Damaged):
        Case.open(case_file)
