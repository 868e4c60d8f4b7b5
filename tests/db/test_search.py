"""Search: one word found in every way it is written, and never an error for what is typed."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from db.case import Case
from db.records import actors, incidents, names, quotes, sources
from db.refs import Kind
from db.search import hits
from db.search.fold import fold, words
from db.search.match import match_query
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
