"""Persons in Arabic script, where no capital shows a name: offices, titles, shapes of surnames."""

from __future__ import annotations

import pytest

from db.reading.suggestion import NameDetail
from db.reading.suggestions import NameIndex, names

NOTHING = NameIndex()


def persons(text: str) -> list[str]:
    """New persons of a text."""
    return [
        each.text
        for each in names(text, NOTHING)
        if isinstance(each.detail, NameDetail) and each.detail.kind == "person"
    ]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("وقال رئيس لجنة الأمن والدفاع في البرلمان فراس الزبيدي إن", "فراس الزبيدي"),
        ("وقال المتحدث باسم الشرطة ثامر الكعبي إن", "ثامر الكعبي"),
        ("نفى الناطق باسمه العميد نبيل عبد الله ذلك", "نبيل عبد الله"),
        ("ثامر الكعبي، المتحدث باسم الشرطة، نفى ذلك", "ثامر الكعبي"),
        ("وأضاف مدير المستشفى مرشد الحلاق أن القسم مغلق", "مرشد الحلاق"),
        ("رئیس کمیسیون امنیت ملی مجلس، بهزاد کیانی، گفت", "بهزاد کیانی"),
        ("مدیرکل پزشکی قانونی استان، کورش نیکو، تأیید کرد", "کورش نیکو"),
        ("بهزاد کیانی، دادستان شهر، گفت", "بهزاد کیانی"),
        ("به گفتهٔ دلاور احمدزاده کسی نمانده بود", "دلاور احمدزاده"),
        ("آقای نیکو گفت", "نیکو"),
        ("وقال الشيخ نواف، وهو من أبناء البلدة، إن", "نواف"),
    ],
)
def test_persons_told_by_office_title_or_shape(text: str, name: str) -> None:
    assert persons(text) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "أكد وزير الصحة مقتل ثلاثة أشخاص",
        "وقال مدير المستشفى إن القسم مغلق",
        "أعلن رئيس البلدية وصول المساعدات",
        "نفى قائد الشرطة تعرض السجناء للضرب",
        "وقال المتحدث باسم الجيش صباح اليوم إن",
        "سخنگوی وزارت خارجه، روز شنبه، گفت",
        "گفت که به کسی آسیب نرسیده است",
        "اگر آب رها نشود، ایران اقدام خواهد کرد",
        "خانم معلم گفت",
    ],
)
def test_offices_alone_are_no_persons(text: str) -> None:
    assert persons(text) == []
