"""Appendices: stored texts with the quoted words marked, where the licence allows it."""

from __future__ import annotations

import hashlib

from hypothesis import given, settings
from hypothesis import strategies as st

from db import log
from db.case import Case
from db.dossier import Options
from db.dossier.appendices import paragraphs
from db.records import sources
from tests.db.dossier.gathered import document, set_twice, text_of
from tests.small_case import AIRPORT, ROCKETS, SmallCase

_WITH = Options(appendices=True)


def _allow(case: Case, *held: int) -> None:
    with case.step("Licence") as step:
        for source in held:
            sources.change(step, source, licence="CC BY 4.0")


def test_a_text_is_printed_where_its_licence_allows_it(case: Case, small: SmallCase) -> None:
    _allow(case, small.rockets)
    made = document(case.main_reader, _WITH)
    texts = {
        made.sources[each.number - 1].runs[0].text.text: each
        for each in made.parts.appendices.texts
    }
    assert len(texts) == 3
    rockets = texts["Rockets over the Amu"]
    whole = "\n".join("".join(m.text for m in pieces) for pieces in rockets.paragraphs)
    assert whole == "\n".join(line for line in ROCKETS.split("\n") if line)
    assert (
        not rockets.withheld and rockets.text_sha256 == hashlib.sha256(ROCKETS.encode()).hexdigest()
    )
    wire = texts["At least 72 killed in Kabul"]
    assert wire.withheld and wire.paragraphs == () and wire.sha256


def test_quoted_words_are_marked_with_their_incidents(case: Case, small: SmallCase) -> None:
    _allow(case, small.rockets)
    made = document(case.main_reader, _WITH)
    termez = next(each.number for each in made.incidents if "Termez" in each.title.text)
    marked = {
        piece.text: piece.numbers
        for held in made.parts.appendices.texts
        for pieces in held.paragraphs
        for piece in pieces
        if piece.quoted
    }
    assert marked == {
        "IS-K claimed that it had fired rockets": (termez,),
        "Tashkent has denied that such an attack took place": (termez,),
        "Taliban officials have denied": (termez,),
    }


_spans = st.lists(
    st.tuples(st.integers(0, 40), st.integers(1, 20), st.integers(1, 4)).map(
        lambda each: (each[0], each[0] + each[1], each[2])
    ),
    max_size=6,
)


@settings(max_examples=80, deadline=None)
@given(st.text("ab \n", max_size=50), _spans)
def test_cutting_keeps_every_letter(text: str, spans: list[tuple[int, int, int]]) -> None:
    made = list(paragraphs(text, spans))
    lines = [line for line in text.split("\n") if line.strip()]
    assert ["".join(piece.text for piece in pieces) for pieces in made] == lines
    marked = sum(len(piece.text) for pieces in made for piece in pieces if piece.quoted)
    at = 0
    expected = 0
    for line in text.split("\n"):
        if line.strip():
            expected += sum(
                any(start <= place < end for start, end, _ in spans)
                for place in range(at, at + len(line))
            )
        at += len(line) + 1
    assert marked == expected


def test_they_tell_what_proves_the_state(case: Case) -> None:
    made = document(case.main_reader, _WITH).parts.appendices
    assert made.log_head == log.head(case.main_reader.connection)
    assert made.changes == case.main_reader.value("SELECT count(*) FROM txn")
    assert made.first_change and made.last_change
    none = document(case.main_reader, Options()).parts.appendices
    assert none.log_head == "" and none.texts == ()


def test_its_pages(case: Case, small: SmallCase) -> None:
    _allow(case, small.rockets)
    made = set_twice(case.main_reader, _WITH)
    words = text_of(made.pdf)
    for phrase in ("Appendices", "Texts of the sources held", "Change log", "CC BY 4.0"):
        assert phrase in words, phrase
    assert "the ministry of health said" in " ".join(AIRPORT.split())
    assert "the ministry of health said" not in words
    assert "licence does not allow" in words
