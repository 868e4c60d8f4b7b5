"""Which letters bytes stand for: marks, UTF-8, guesses that say they are guesses, refusals."""

from __future__ import annotations

import random

import pytest

from db.errors import BadInput
from db.reading import decode

ENGLISH = (
    "KABUL — Officials said the “attack” near Zambar killed at least six people. "
    "A café owner and his naïve neighbour saw it, said José Muñoz of the Geneva office. "
) * 4
RUSSIAN = (
    "Представитель посольства в Кабуле сообщил, что ракеты были выпущены со стороны "
    "провинции Балх. Ташкент отрицает, что такое нападение произошло на самом деле. "
) * 4
ARABIC = (
    "قال المتحدث باسم الحكومة إن الهجوم وقع بالقرب من المسجد في مدينة كابل يوم الاثنين "
    "وإن عدد القتلى لم يعرف بعد حتى الآن. "
) * 4


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_a_marked_or_valid_encoding_is_certain(codec: str) -> None:
    decoded = decode(RUSSIAN.encode(codec))
    assert decoded.text == RUSSIAN
    assert decoded.certain


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
def test_utf16_without_a_mark_is_read_and_said_to_be_a_guess(codec: str) -> None:
    decoded = decode(ENGLISH.encode(codec))
    assert decoded.text == ENGLISH
    assert "UTF-16" in decoded.doubt


@pytest.mark.parametrize(
    ("text", "codec"),
    [(ENGLISH, "cp1252"), (RUSSIAN, "koi8-r"), (RUSSIAN, "cp1251"), (ARABIC, "cp1256")],
)
def test_an_old_encoding_is_guessed_and_doubted(text: str, codec: str) -> None:
    decoded = decode(text.encode(codec))
    assert decoded.text == text
    assert not decoded.certain
    assert "Check names" in decoded.doubt


@pytest.mark.parametrize(
    ("text", "codec"),
    [
        ("Ein Satz über Käse.", "cp1252"),
        ("“Yes,” he said – twice.", "cp1252"),
        (
            "Türkiye'de bir saldırı oldu; bu saldırı için çok kişi tutuklandı ve bir ev yandı.",
            "cp1254",
        ),
    ],
)
def test_a_few_accents_are_read_as_a_latin_script(text: str, codec: str) -> None:
    assert decode(text.encode(codec)).text == text


def test_nothing_is_empty_text() -> None:
    assert decode(b"").text == ""


@pytest.mark.parametrize(
    "data",
    [
        random.Random(1).randbytes(5000),
        b"\x89PNG\r\n\x1a\n" + bytes(200),
        b"words and a zero \0 byte",
        b"\x01\x02\x03\x04 few words",
        "words".encode("utf-16") + b"\x00",
    ],
)
def test_bytes_that_are_no_text_are_refused_in_a_sentence(data: bytes) -> None:
    with pytest.raises(BadInput) as trouble:
        decode(data, "notes.txt")
    assert "notes.txt" in trouble.value.sentence
    assert "nothing was imported" in trouble.value.sentence
