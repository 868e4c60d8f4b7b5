"""The shape of what is found: offsets, actors of the case, chains of pronouns, and time taken."""

from __future__ import annotations

from pathlib import Path
from time import perf_counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db import terms
from db.reading import read_article
from db.reading.speech import speech
from db.reading.suggestion import NameDetail, SpeechDetail, Suggestion

_WORDS = st.sampled_from(
    [
        "said",
        "told",
        "denied",
        "claimed",
        "responsibility",
        "by",
        "that",
        "who",
        "which",
        "the",
        "a",
        "Kabul",
        "Taliban",
        "officials",
        '"',
        "“",
        "”",
        "‘",
        "’",
        ",",
        ".",
        "!",
        "?",
        ":",
        ";",
        "(",
        ")",
        "[",
        "]",
        "-",
        "—",
        "'",
        "'s",
        "and",
        "or",
        "not",
        "no",
        "He",
        "she",
        "it",
        "they",
        "according",
        "to",
        "citing",
        "as",
        "заявил",
        "что",
        "по",
        "словам",
        "гفت",
        "گفت",
        "که",
        "به",
        "گفته",
        "را",
        "قال",
        "إن",
        "نفى",
        "عن",
        "نقلت",
        "قولها",
        "41",
        "U.S.",
        "Dr.",
        "\n",
        "\n\n",
    ]
)
_TEXTS = st.one_of(st.text(max_size=200), st.lists(_WORDS, max_size=60).map(" ".join))


def _details(text: str, names: list[Suggestion] | None = None) -> list[SpeechDetail]:
    out = []
    for each in speech(text, names or []):
        assert isinstance(each.detail, SpeechDetail)
        out.append(each.detail)
    return out


def _actor(text: str, words: str, record: int | None, kind: str = "") -> Suggestion:
    start = text.index(words)
    value = "" if record is None else str(record)
    detail = NameDetail(record, words, kind)
    return Suggestion("actor", start, start + len(words), words, value, detail=detail)


@settings(max_examples=300)
@given(_TEXTS, st.sampled_from(["", "en", "ru", "fa", "ar", "xx"]))
def test_whatever_the_text_offsets_match_it(text: str, language: str) -> None:
    codes = {term.code for term in terms.ACTS}
    for each in speech(text, (), language):
        detail = each.detail
        assert isinstance(detail, SpeechDetail)
        assert text[each.start : each.end] == each.text != ""
        assert text[detail.speaker_start : detail.speaker_end] == detail.speaker
        assert 0 <= detail.said_start <= detail.said_end <= len(text)
        assert each.value == detail.act in codes
        assert detail.about in {term.code for term in terms.ABOUT}
        assert detail.hedge in {term.code for term in terms.HEDGES}
        assert detail.basis in {term.code for term in terms.BASES}
        assert detail.polarity in {term.code for term in terms.POLARITIES}
        assert all(text[via.start : via.end] == via.words for via in detail.via)


def test_a_speaker_takes_the_actor_of_the_name_it_carries() -> None:
    text = "Taliban officials denied the report. Zabihullah Mujahid, a Taliban spokesman, said no."
    found = _details(text, [_actor(text, "Taliban", 7, "armed_group")])
    assert next(detail.actor for detail in found) == 7
    # A person who is not in the case is not the group he speaks for.
    assert found[1].speaker.startswith("Zabihullah Mujahid")
    assert found[1].actor is None


def test_a_description_keeps_its_words_and_takes_the_actor_it_stands_for() -> None:
    text = "ISKP claimed the attack.\n\nThe group said a bomber had been sent."
    found = _details(text, [_actor(text, "ISKP", 3, "armed_group")])
    assert found[1].speaker == "The group"
    assert found[1].actor == 3


def test_a_pronoun_is_not_given_to_the_wrong_person() -> None:
    text = (
        "Omar Zaki, a trader, said shops were shut. Police arrested Hamid Rahimi on Sunday."
        " He said he was innocent."
    )
    names = [
        _actor(text, "Omar Zaki", None, "person"),
        _actor(text, "Hamid Rahimi", None, "person"),
    ]
    assert _details(text, names)[-1].speaker == "He"


def test_what_is_said_is_marked() -> None:
    text = 'Karimi said on Monday that the road was closed. "We will wait," he added.'
    first, second = _details(text)
    assert text[first.said_start : first.said_end] == "the road was closed"
    assert text[second.said_start : second.said_end] == '"We will wait,"'


def test_a_quotation_over_several_paragraphs_is_one() -> None:
    text = 'Karimi said: "The road was closed.\n\n"It is open again."\n\nRain fell.'
    (detail,) = _details(text)
    assert text[detail.said_start : detail.said_end].endswith('open again."')


def test_hedge_basis_and_polarity() -> None:
    text = (
        "The group claimed the attack. The claim could not be independently verified.\n\n"
        "Witnesses said that the car burned. Analysts said the men were likely foreigners."
        " The ministry said that no civilians were hurt."
    )
    claim, witness, analyst, ministry = _details(text)
    assert claim.hedge == "unverified"
    assert claim.about == "responsibility"
    assert witness.basis == "witnessed"
    assert (analyst.basis, analyst.hedge) == ("deduced", "likely")
    assert ministry.polarity == "negated"


def test_answers_count_where_they_claim_or_deny() -> None:
    text = (
        "Q: Who fired the rockets?\n\nA: We did not carry out that attack.\n\n"
        "Q: And in May?\n\nA: The weather was good."
    )
    assert [detail.act for detail in _details(text)] == ["denies"]


def test_why_is_told_in_words() -> None:
    (found,) = speech("Tashkent denied that a rocket had landed.")
    assert found.why == "“denied” → denies; speaker “Tashkent”, the subject"


def test_long_texts_are_read_in_time() -> None:
    sentence = (
        "On Monday fighters attacked a post near the village, officials said. The governor, who"
        " spoke on 3 May 2022, said that “at least six people” had been killed, while residents"
        " told reporters that nobody had been hurt. "
    )
    long = (sentence * 20 + "\n\n") * (1_000_000 // (len(sentence) * 20))
    begun = perf_counter()
    assert speech(long)
    assert perf_counter() - begun < 60


@pytest.mark.parametrize(
    "bad",
    [
        '"' * 50_000,
        "said " * 8_000,
        "(" * 50_000,
        "claimed the " * 20_000,
        "a, " * 30_000,
        "قال إن الجيش " * 4_000,
        "сообщил что " * 6_000,
    ],
    ids=lambda text: text[:8],
)
def test_no_text_makes_the_reading_slow(bad: str) -> None:
    begun = perf_counter()
    speech(bad)
    assert perf_counter() - begun < 20


def test_the_seeds_are_read(shared: Path) -> None:
    article = read_article((shared / "seeds" / "003_1a2f5c653088547d.txt").read_bytes(), "003.txt")
    found = {(each.value, _speaker(each)) for each in speech(article.text)}
    assert ("claims_responsibility", "IS-K") in found
    assert ("denies", "Both Dushanbe and Tashkent") in found
    assert ("investigates", "Taliban officials") in found


def _speaker(each: Suggestion) -> str:
    assert isinstance(each.detail, SpeechDetail)
    return each.detail.speaker
