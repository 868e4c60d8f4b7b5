"""The evidence register: copies with hashes, grades, and every claim each source carries."""

from __future__ import annotations

import hashlib

from db.case import Case
from db.dossier import Options, build
from db.records import claims, ratings, sources
from db.step import Step
from tests.db.dossier.gathered import document, set_twice, text_of
from tests.small_case import ROCKETS, SmallCase

_REGISTER = Options(template="register")


def _rate(step: Step, source: int) -> None:
    step.insert("source_rating", source=source, reliability="B", reason="names its sources")


def test_every_source_has_its_copies_and_hashes(case: Case, small: SmallCase) -> None:
    made = document(case.main_reader, _REGISTER)
    assert [each.number for each in made.parts.register] == [each.number for each in made.sources]
    titles = {each.runs[0].text.text: each.number for each in made.sources}
    entry = made.parts.register[titles["Rockets over the Amu"] - 1]
    (copy,) = entry.copies
    digest = hashlib.sha256(ROCKETS.encode()).hexdigest()
    assert copy.sha256 == copy.text_sha256 == digest
    assert copy.captured == "2022-05-12 12:00 UTC" and copy.size == len(ROCKETS.encode())
    assert copy.by.text == "Ana"
    wire = made.parts.register[titles["At least 72 killed in Kabul"] - 1]
    assert [each.predicate for each in wire.copied_by] == ["republishes"]


def test_it_carries_every_claim_of_the_case(case: Case, small: SmallCase) -> None:
    made = document(case.main_reader, _REGISTER)
    row = {number: row for row, number in _numbers(case, made.sources).items()}
    for entry in made.parts.register:
        held = claims.in_source(case.main_reader, row[entry.number])
        assert len(entry.supports) + len(entry.of_actors) == len(held)
        for at in entry.supports:
            claim = made.incidents[at.number - 1].claims[at.claim]
            assert entry.number in claim.citations
    figures = [at for entry in made.parts.register for at in entry.supports if at.figures]
    shown = [made.incidents[at.number - 1].figures[at.figures[0]].given for at in figures]
    assert "at least 72" in shown


def _numbers(case: Case, listed: object) -> dict[int, int]:
    found = {}
    for row, title in case.main_reader.rows("SELECT id, title FROM source WHERE deleted = 0"):
        for each in listed:  # type: ignore[attr-defined]
            if each.runs[0].text.text == title:
                found[row] = each.number
    return found


def test_grades_say_who_gave_them_and_when(case: Case, small: SmallCase) -> None:
    with case.step("Rate") as step:
        _rate(step, small.rockets)
    made = document(case.main_reader, _REGISTER)
    number = _numbers(case, made.sources)[small.rockets]
    (grade,) = made.parts.register[number - 1].grades
    assert (grade.letter, grade.outlet, grade.by.text) == ("B", False, "Analyst")
    assert grade.reason.text == "names its sources" and len(grade.on) == 10
    assert len(ratings.of_source(case.main_reader, small.rockets)) == 1


def test_what_rests_on_one_source_alone_is_told(case: Case, small: SmallCase) -> None:
    made = document(case.main_reader, _REGISTER)
    number = _numbers(case, made.sources)[small.rockets]
    termez = next(each.number for each in made.incidents if "Termez" in each.title.text)
    assert made.parts.register[number - 1].alone == (termez,)


def test_its_pages(case: Case, small: SmallCase) -> None:
    with case.step("Rate") as step:
        _rate(step, small.rockets)
        sources.change(step, small.wire, retraction="retracted")
        claims.create(
            step, actor=small.iskp, no_quote_reason="read", source=small.wire, gist="It is small."
        )
    made = set_twice(case.main_reader, _REGISTER)
    words = text_of(made.pdf)
    for phrase in (
        "Evidence register",
        "stands",
        "no quote",
        "by Ana",
        "retracted",
        "It is small.",
    ):
        assert phrase in words, phrase
    digest = hashlib.sha256(ROCKETS.encode()).hexdigest()
    assert digest[:4] in words and digest[-4:] in words


def test_a_broken_quote_is_told_as_broken(case: Case) -> None:
    connection = case.main_reader.connection
    for trigger in ("quote_matches", "log_quote_exact"):
        connection.execute(f"DROP TRIGGER {trigger}")
    connection.execute(
        "UPDATE quote SET exact = 'nobody wrote' WHERE id = (SELECT min(id) FROM quote)"
    )

    assert "broken" in text_of(build(case.main_reader, _REGISTER).pdf)
