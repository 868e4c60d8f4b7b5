"""Questions in words, names from the case, and JSON that is not believed too soon."""

from __future__ import annotations

import json

import pytest

from db import when
from db.asking import (
    All,
    Any,
    Counted,
    Dated,
    Disputed,
    FromSource,
    InPlace,
    Not,
    OfKind,
    Question,
    Rated,
    RestsOnOneOrigin,
    SingleSource,
    Stands,
    Tagged,
    WithActor,
    Words,
    names,
    names_needed,
    read,
    span_words,
    words,
    write,
)
from db.case import Case
from db.errors import BadInput
from tests.small_case import SmallCase

_NAMES = {("actor", 1): "al-Shabaab", ("place", 2): "Kabul", ("tag", 3): "to call"}
_BOMB, _SHOT = OfKind(("bombing",)), OfKind(("shooting",))


def _second(year: int, month: int = 1, day: int = 1) -> int:
    return when.seconds(year, month, day)


@pytest.mark.parametrize(
    ("question", "said"),
    [
        (OfKind(("bombing", "shooting")), "Bombing or shooting"),
        (OfKind(("bombing", "shooting", "clash", "arrest")), "Bombing, shooting or 2 more"),
        (Not(_BOMB), "Not bombing"),
        (WithActor(1), "al-Shabaab"),
        (WithActor(1, ("target", "accused")), "al-Shabaab as target or accused"),
        (WithActor(9), "An actor that is gone"),
        (Not(WithActor(1)), "Not al-Shabaab"),
        (InPlace(2), "In Kabul"),
        (Tagged(3), "Tagged to call"),
        (FromSource(4), "From a source that is gone"),
        (Words("rockets"), "“rockets”"),
        (Stands((3, 4)), "Denied or disputed"),
        (Rated(("A", "B"), ()), "Graded A or B"),
        (Rated(("C",), ("3",)), "Graded C3"),
        (Counted("killed", 10, 50), "Possibly 10–50 killed"),
        (Counted("killed", 10, None, True), "Surely 10 or more killed"),
        (Disputed(), "Has a dispute"),
        (Not(Disputed()), "Without a dispute"),
        (SingleSource(), "Rests on one source"),
        (RestsOnOneOrigin(), "Rests on one origin"),
        (Not(RestsOnOneOrigin()), "Rests on several origins or none"),
        (Dated(_second(2019), _second(2022)), "Possibly 2019 – 2021"),
        (Any((_BOMB, All((_SHOT, InPlace(2))))), "Bombing or (shooting and in Kabul)"),
        (Not(Any((_BOMB, _SHOT))), "Not (bombing or shooting)"),
        (Any((WithActor(1), _BOMB)), "al-Shabaab or bombing"),
    ],
)
def test_a_question_in_words(question: Question, said: str) -> None:
    assert words(question, _NAMES) == said


def test_nothing_is_left_out_where_there_is_room() -> None:
    kinds = OfKind(("bombing", "shooting", "clash", "arrest"))
    long = Words("x" * 200)
    assert words(kinds, {}, whole=True) == "Bombing, shooting, armed clash or arrest"
    assert "x" * 200 in words(Any((long, kinds)), {}, whole=True)
    assert "…" in words(long, {})


@pytest.mark.parametrize(
    ("start", "end", "said"),
    [
        (_second(2021), _second(2022), "2021"),
        (_second(2021, 5), _second(2021, 6), "May 2021"),
        (_second(2021, 5), _second(2022, 2), "May 2021 – Jan 2022"),
        (_second(2021, 5, 3), _second(2021, 5, 4), "3 May 2021"),
        (_second(2021, 5, 3) + 3600, _second(2021, 5, 4), "3 May 2021 01:00 – 4 May 2021 00:00"),
        (_second(2021, 5, 3), None, "from 3 May 2021 on"),
        (None, _second(2021), "before 2021"),
        (_second(-43), _second(-42), "44 BCE"),
        (_second(-10_000), _second(12_000), "10,001 BCE – 11,999"),
        (None, None, "at any time"),
    ],
)
def test_a_span_in_words_is_exact(start: int | None, end: int | None, said: str) -> None:
    assert span_words(start, end) == said


def test_names_come_from_the_case(case: Case, small: SmallCase) -> None:
    asked = All(
        (WithActor(small.iskp), Not(InPlace(small.kabul)), FromSource(small.wire), Tagged(77))
    )
    found = names(case.main_reader, names_needed(asked))
    assert (
        words(asked, found) == ("IS-Khorasan, not in Kabul and 2 more")
        and found["source", small.wire] == "At least 72 killed in Kabul"
    )


_DEEP: object = {"kind": ["bombing"]}
for _ in range(40):
    _DEEP = {"not": _DEEP}


@pytest.mark.parametrize(
    ("held", "said"),
    [
        (None, "could not be read"),
        ([], "could not be read"),
        ({"version": 2, "question": {}}, "newer Casebinder"),
        ({"version": True, "question": {}}, "newer Casebinder"),
        ({"version": 1, "question": {}}, "could not be read"),
        ({"version": 1, "question": {"weather": "rain"}}, "does not know (“weather”)"),
        ({"version": 1, "question": {"kind": ["weather"]}}, "does not know (“weather”)"),
        ({"version": 1, "question": {"kind": ["bombing"], "and": 1}}, "does not know (“and”)"),
        ({"version": 1, "question": {"kind": "bombing"}}, "could not be read"),
        ({"version": 1, "question": {"actor": 1.5}}, "could not be read"),
        ({"version": 1, "question": {"actor": 1 << 64}}, "could not be read"),
        ({"version": 1, "question": {"actor": True}}, "could not be read"),
        ({"version": 1, "question": {"words": "x" * 5000}}, "could not be read"),
        ({"version": 1, "question": {"dated": [2, 1], "surely": False}}, "could not be read"),
        ({"version": 1, "question": {"dated": [1, 2], "surely": 1}}, "could not be read"),
        ({"version": 1, "question": {"counted": "killed", "between": [1]}}, "could not be read"),
        ({"version": 1, "question": {"disputed": False}}, "could not be read"),
        ({"version": 1, "question": {"all": [{"kind": []}] * 5000}}, "could not be read"),
        ({"version": 1, "question": {"all": [{"all": [{"kind": []}] * 390}] * 3}}, "too many"),
        ({"version": 1, "question": _DEEP}, "too deeply"),
    ],
)
def test_what_cannot_be_understood_is_refused_in_a_sentence(held: object, said: str) -> None:
    with pytest.raises(BadInput) as refused:
        read(held)
    assert said in refused.value.sentence


def test_it_travels_as_json_text() -> None:
    asked = All((Not(WithActor((1 << 62) + 3, ("target",))), Dated(None, -5, True)))
    assert read(json.loads(json.dumps(write(asked)))) == asked
