"""Names in quotation marks, and names whose parts are written apart, joined or half joined."""

from __future__ import annotations

import pytest

from db.reading.suggestion import Named, NameDetail
from db.reading.suggestions import NameIndex, names

NOTHING = NameIndex()
HALF = "\u200c"


@pytest.mark.parametrize(
    ("text", "name", "sort"),
    [
        ("Об этом сообщил сайт «Полярный круг».", "Полярный круг", "media"),
        ("Телеграм-канал «Горы-24» написал об этом.", "Горы-24", "media"),
        ("Как пишет «Степной курьер», погибли двое.", "Степной курьер", "media"),
        ("Портал «Восток-Медиа 7» не ответил.", "Восток-Медиа 7", "media"),
        ("Сообщение опубликовала группа «Сыны Востока».", "Сыны Востока", "armed_group"),
        ("كتبت صحيفة \"صوت الجبل\" ذلك", "صوت الجبل", "media"),
        ("نشر موقع \"بوابة-24\" صورا", "بوابة-24", "media"),
        ("بثت قناة «أفق الشرق» التسجيل", "أفق الشرق", "media"),
        ("ونقلت \"الميزان الجديد\" عن طبيب", "الميزان الجديد", "media"),
        ("نهاد حقوق بشری «پیمان» گفت", "پیمان", "ngo"),
        ("وب‌سایت «چشم انداز ۲۴» نوشت", "چشم انداز ۲۴", "media"),
    ],
)  # fmt: skip
def test_names_that_fill_quotation_marks(text: str, name: str, sort: str) -> None:
    found = [each for each in names(text, NOTHING) if each.kind == "actor"]
    assert [each.text for each in found] == [name]
    assert isinstance(found[0].detail, NameDetail)
    assert found[0].detail.kind == sort


@pytest.mark.parametrize(
    "text",
    [
        "Он сказал: «Это неправда, мы там не были».",
        'وقال الطبيب "لم يصل أحد"',
        "او گفت: «ما نبودیم»",
    ],
)
def test_speech_in_quotation_marks_is_no_name(text: str) -> None:
    assert [each for each in names(text, NOTHING) if each.kind == "actor"] == []


@pytest.mark.parametrize("held", ["کوه سپید", f"کوه{HALF}سپید", "کوهسپید"])
@pytest.mark.parametrize("told", ["کوه سپید", f"کوه{HALF}سپید", "کوهسپید"])
def test_spaces_and_half_spaces_are_alike(held: str, told: str) -> None:
    if held == "کوهسپید" and told == "کوه سپید":
        pytest.skip("where one word might be taken apart is not known")
    index = NameIndex([Named("actor", 7, held)])
    found = [each for each in names(f"گروه {told} خبر داد", index) if each.kind == "actor"]
    assert [(each.text, each.value) for each in found] == [(told, "7")]


def test_three_parts_may_be_joined_in_part() -> None:
    index = NameIndex([Named("actor", 7, "سپاه کوه سپید")])
    found = names(f"سپاه کوه{HALF}سپید خبر داد", index)
    assert [each.value for each in found] == ["7"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Министерство обороны вновь опровергло это.", ["Министерство обороны"]),
        ("Генпрокуратура и Верховный суд молчат.", ["Генпрокуратура", "Верховный суд"]),
        ("В МИД Узбекистана и Минобороны это опровергли.", ["МИД Узбекистана", "Минобороны"]),
        ("Это отрицают в «Хизб ут-Тахрир».", ["Хизб ут-Тахрир"]),
    ],
)  # fmt: skip
def test_russian_bodies_end_where_their_names_end(text: str, expected: list[str]) -> None:
    assert [each.text for each in names(text, NOTHING) if each.kind == "actor"] == expected
