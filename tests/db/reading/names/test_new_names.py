"""Names a case does not hold: persons, bodies, groups, outlets; acronyms; either/or."""

from __future__ import annotations

import pytest

from db import terms
from db.reading.suggestion import Named, NameDetail, Suggestion
from db.reading.suggestions import NameIndex, names

NOTHING = NameIndex()


def offered(text: str, language: str = "") -> list[tuple[str, str]]:
    """New actors of a text with the kind that seems to fit."""
    return [
        (each.text, detail(each).kind)
        for each in names(text, NOTHING, language)
        if each.kind == "actor" and not each.value
    ]


def detail(suggestion: Suggestion) -> NameDetail:
    assert isinstance(suggestion.detail, NameDetail)
    return suggestion.detail


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The police chief, Hafiz Omari, said so.", [("Hafiz Omari", "person")]),
        ("It was Colonel Amadou Traoré who came.", [("Amadou Traoré", "person")]),
        ("Gul Bibi, 62, lost her son.", [("Gul Bibi", "person")]),
        ("He met Lena Brandt, a researcher in Oslo.", [("Lena Brandt", "person")]),
        ("It was the Ministry of Defence.", [("Ministry of Defence", "government_body")]),
        ("Fighters of the Resistance Front left.", [("Resistance Front", "armed_group")]),
        ("It was told to Tolo News on Monday.", [("Tolo News", "media")]),
        ("the Security Council and NATO met", [("Security Council", "igo"), ("NATO", "igo")]),
        ("It came through its Amaq news agency.", [("Amaq", "media")]),
        ("He is a member of the Jamiat party.", [("Jamiat", "party")]),
        ("Пресс-секретарь Шохрух Гиясов сказал это.", [("Шохрух Гиясов", "person")]),
        ("Об этом сообщил Следственный комитет.", [("Следственный комитет", "government_body")]),
        ("محمد آصف وزیری، سخنگوی پولیس، گفت", [("محمد آصف وزیری", "person")]),
        ("وقالت وزارة الداخلية إن", [("وزارة الداخلية", "government_body")]),
        ("گزارش روزنامهٔ «هشت صبح» را", [("هشت صبح", "media")]),
        ("أعلنت الأمم المتحدة ذلك", [("الأمم المتحدة", "igo")]),
    ],
)  # fmt: skip
def test_kinds_of_new_actors(text: str, expected: list[tuple[str, str]]) -> None:
    assert offered(text) == expected
    assert all(kind in {each.code for each in terms.ACTOR_KINDS} for _, kind in expected)


@pytest.mark.parametrize(
    "text",
    [
        "Residents fled. Witnesses spoke. Several died on Monday in March.",
        "Afghan forces and Tajik soldiers met Shia elders after Ramadan.",
        "Fighting Spreads Across Northern Provinces As Talks Fail",
        "The Commission met the Army. The Government agreed.",
        "According to Law No. 025, Exhibit D-19 was shown.",
        "QUESTION: Is that so? ANSWER: It is.",
        "THIRTY KILLED AS FLOODS HIT NORTH",
        "Кто стрелял? Ранее жители уехали. Тем временем стихло.",
        "هیچ گروه مسلح دیگری مسئولیت را نپذیرفت",
        "",
        "…",
    ],
)
def test_capitals_that_name_nobody(text: str) -> None:
    assert offered(text) == []


def test_german_nouns_are_no_names() -> None:
    text = "Die Behörden fanden im Keller Waffen und Munition, sagte Präsident Karl Weber."
    assert offered(text, "de") == [("Karl Weber", "person")]


@pytest.mark.parametrize(
    ("text", "long", "short"),
    [
        ("the Joint Monitoring Team (JMT) met; JMT left", "Joint Monitoring Team", "JMT"),
        ("the Azad Front, or AF, said. AF left", "Azad Front", "AF"),
        ("the ALF (Azad Liberation Front) left. ALF spoke", "Azad Liberation Front", "ALF"),
        ("Фронт освобождения (ФО) ушёл. ФО молчит", "Фронт освобождения", "ФО"),
    ],
)  # fmt: skip
def test_an_acronym_means_the_name_it_is_defined_with(text: str, long: str, short: str) -> None:
    found = names(text, NOTHING)
    assert [detail(each).acronym for each in found if each.text == long] == [short]
    later = [each for each in found if each.text == short]
    assert len(later) == 2
    assert all(detail(each).shown == long for each in later)


def test_an_acronym_of_a_known_actor_is_offered_as_its_name() -> None:
    index = NameIndex([Named("actor", 7, "Khorasan Liberation Front")])
    found = names("The Khorasan Liberation Front (KLF) said so. The KLF left.", index)
    assert [(each.text, each.value) for each in found] == [
        ("Khorasan Liberation Front", "7"),
        ("KLF", "7"),
        ("KLF", "7"),
    ]
    assert detail(found[0]).acronym == "KLF"


@pytest.mark.parametrize(
    "text",
    [
        "It was either ISKP or the National Resistance Front.",
        "Это был либо ISKP, либо National Resistance Front.",
        "ISKP and/or National Resistance Front did it.",
    ],
)
def test_alternatives_are_kept_as_such(text: str) -> None:
    one, other = names(text, NOTHING)
    assert detail(one).either_with == (other.start,)
    assert detail(other).either_with == (one.start,)
    assert "alternatives" in one.why


def test_a_name_with_its_country_is_one_name() -> None:
    index = NameIndex([Named("place", 1, "Sudan")])
    assert [each.text for each in names("The Sudan Liberation Movement denied it.", index)] == [
        "Sudan Liberation Movement"
    ]
