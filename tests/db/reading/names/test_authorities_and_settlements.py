"""Authorities and units in Arabic script; places listed behind one word in every script."""

from __future__ import annotations

import pytest

from db.reading.suggestion import NameDetail
from db.reading.suggestions import NameIndex, names

NOTHING = NameIndex()
BODY = "government_body"


def found(text: str) -> list[tuple[str, str]]:
    """What is named, with the kind of record that seems to fit."""
    return [
        (each.text, each.detail.kind)
        for each in names(text, NOTHING)
        if isinstance(each.detail, NameDetail)
    ]


@pytest.mark.parametrize(
    ("text", "name", "sort"),
    [
        ("نفت وزارة الموارد المائية والبيئة ذلك", "وزارة الموارد المائية والبيئة", BODY),
        ("نفت وزارة الصحة المزاعم", "وزارة الصحة", BODY),
        ("هيئة الطيران المدني نفت ذلك", "هيئة الطيران المدني", BODY),
        ("وقال مكتب رئيس الوزراء إن", "مكتب رئيس الوزراء", BODY),
        ("نفت النيابة العامة ذلك", "النيابة العامة", BODY),
        ("اللواء 44 مشاة انسحب", "اللواء 44 مشاة", "state_force"),
        ("انسحبت الفرقة الرابعة ليلا", "الفرقة الرابعة", "state_force"),
        ("أعلنت حكومة الإنقاذ المسؤولية", "حكومة الإنقاذ", "state"),
        ("قوهٔ قضاییه این خبر را رد کرد", "قوهٔ قضاییه", BODY),
        ("ستاد مشترک ارتش خبر داد", "ستاد مشترک ارتش", "state_force"),
        ("دفتر مبارزه با مواد نگفت", "دفتر مبارزه", BODY),
    ],
)  # fmt: skip
def test_authorities(text: str, name: str, sort: str) -> None:
    assert found(text) == [(name, sort)]


@pytest.mark.parametrize(
    "text",
    [
        "هذا المكتب مغلق",
        "این سازمان آمار پیشین را رد کرد",
        "حكومة الاحتلال ترفض",
        "هیچ اداره ملی نبود",
    ],
)
def test_head_words_alone_name_nothing(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("They searched the villages of Ok, Bel and Kok-Say.", ["Ok", "Bel", "Kok-Say"]),
        ("Жители сёл Ак-Сай и Кок-Таш уехали.", ["Ак-Сай", "Кок-Таш"]),
        ("Жил он в с. Ширин-Тал.", ["Ширин-Тал"]),
        ("روستاهای دره‌شور و نی‌ده تخلیه شدند", ["دره‌شور", "نی‌ده"]),
        ("قصفوا قريتي الدير وحطلة مساء أمس", ["الدير", "حطلة"]),
        ("في بلدات الزينة، والسرو، وتل عرن", ["الزينة", "السرو", "تل عرن"]),
        ("در روستاهای اطراف و دورافتاده", []),
    ],
)
def test_listed_places(text: str, places: list[str]) -> None:
    assert [each.text for each in names(text, NOTHING)] == places
    assert {each.kind for each in names(text, NOTHING)} <= {"place"}
