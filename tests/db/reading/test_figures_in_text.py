"""Figures of persons found in running text."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.reading.figures.in_text import figures
from db.reading.suggestion import FigureDetail, Suggestion


def found(text: str, language: str = "en") -> list[Suggestion]:
    out = figures(text, language)
    assert all(text[each.start : each.end] == each.text and each.why for each in out)
    return out


def detail(text: str, language: str = "en") -> FigureDetail:
    (only,) = found(text, language)
    assert isinstance(only.detail, FigureDetail)
    return only.detail


ENGLISH = [
    (
        "Gunmen opened fire on a minibus, killing five passengers and wounding eight more.",
        "killed:5 injured:8",
    ),
    ("The attack left three policemen dead and seven injured.", "killed:3 injured:7"),
    (
        "The toll climbed to 45 after two of the injured succumbed to their wounds.",
        "killed:45 killed:2",
    ),
    ("Officials put the death toll at 23.", "killed:23"),
    ("The number of dead stood at 31, while 12 remained missing.", "killed:31 missing:12"),
    ("The bodies of six men were found in a ditch.", "killed:6"),
    ("Six bodies were pulled from the rubble.", "killed:6"),
    ("Rescuers recovered 14 bodies.", "killed:14"),
    ("Police arrested 17 suspects.", "detained:17"),
    ("Seventeen people were arrested and two released.", "detained:17"),
    ("Security forces killed four militants and captured one.", "killed:4 detained:1"),
    ("Two soldiers and a civilian lost their lives.", "killed:2 killed:1"),
    ("The blast claimed 12 lives.", "killed:12"),
    ("It claimed the lives of 12 people, among them four children.", "killed:12 killed:4"),
    ("More than 3,000 families were displaced.", ""),
    ("At least one person died and 20 were hurt.", "killed:1.. injured:20"),
    ("One person was killed and several others were injured.", "killed:1 injured:3.."),
    ("A suicide bomber killed himself and nine others.", "killed:9"),
    ("The dead included three women and two children.", "killed:3 killed:2"),
    ("Among the dead were three women.", "killed:3"),
    ("Among those killed were two journalists.", "killed:2"),
    ("Eleven people, four of them children, were killed.", "killed:11 killed:4"),
    ("Eleven people were killed, four of them children.", "killed:11 killed:4"),
    ("All 52 people on board died.", "killed:52"),
    ("Two to three dozen people were killed.", "killed:24..36"),
    ("Between 10 and 20 thousand people were killed.", "killed:10000..20000"),
    ("Between 900 and 2 thousand people were killed.", "killed:900..2000"),
    ("Nobody was killed.", "killed:0"),
    ("There were no deaths or injuries.", "killed:0"),
    ("There were no reports of casualties.", ""),
    ("No one was injured in the attack.", "injured:0"),
    ("No group claimed responsibility.", ""),
    ("None of the passengers was hurt.", "injured:0"),
    ("The ministry said 30 rebels had been killed or wounded.", "killed:30"),
    ("Armed men kidnapped 13 students and a teacher from a school.", "abducted:13 abducted:1"),
    ("Thirteen students were kidnapped.", "abducted:13"),
    ("The group is holding 25 hostages.", "abducted:25"),
    ("Some 40,000 people fled their homes.", "displaced:~40000"),
    ("Tens of thousands have been displaced.", "displaced:20000.."),
    ("About 100,000 residents have been forced from their homes.", "displaced:~100000"),
    (
        "Hospital officials said they had received 19 bodies and 44 wounded people.",
        "killed:19 injured:44",
    ),
    ("The hospital received 44 wounded.", "injured:44"),
    ("He said 16 of his men had died.", "killed:16"),
    ("The strike killed up to 10 people, seven of whom were children.", "killed:..10 killed:7"),
    ("A roadside bomb killed a district governor and two of his bodyguards.", "killed:1 killed:2"),
    ("Two people died at the scene and a third in hospital.", "killed:2"),
    ("A 12-year-old boy was killed.", "killed:1"),
    ("The group said it had killed 'more than 20 apostates'.", "killed:20.."),
    ("IS said its fighters killed or wounded 35 soldiers.", "killed:35"),
    ("Casualties: 12 dead, 30 injured.", "killed:12 injured:30"),
    ("12 dead, 30 wounded in market bombing", "killed:12 injured:30"),
    ("Bombing kills 12 in Kabul", "killed:12"),
    ("Bombing in Kabul kills at least 12, injures dozens", "killed:12.. injured:24.."),
    ("Over 500 detained after protests", "detained:500.."),
    (
        "The UN recorded 1,095 civilian deaths and 2,679 civilian injuries.",
        "killed:1095 injured:2679",
    ),
    (
        "UNAMA documented 3,774 civilian casualties (1,095 killed, 2,679 wounded).",
        "killed:3774 killed:1095 injured:2679",
    ),
    (
        "At least 1,095 civilians have been killed and 2,679 wounded since August 2021.",
        "killed:1095.. injured:2679",
    ),
    ("Of the 31 killed, nine were children.", "killed:31 killed:9"),
    ("She was one of 15 people killed.", "killed:15"),
    ("He is accused of the murder of two aid workers.", "killed:2"),
    ("The killing of two aid workers shocked the town.", "killed:2"),
    ("Three men were sentenced to death.", ""),
    ("Fifteen houses were burned.", ""),
    ("The army has 20,000 soldiers.", ""),
    ("About 60 armed men attacked the village.", ""),
    ("Two attackers were shot dead by police.", "killed:2"),
    ("Police shot dead two attackers.", "killed:2"),
    ("The police killed both attackers.", ""),
    ("Between five and seven fighters died.", "killed:5..7"),
    ("The fire killed a mother and her three children.", "killed:1 killed:3"),
    ("Nine members of the same family died.", "killed:9"),
    ("A policeman and two passers-by were wounded.", "injured:1 injured:2"),
    ("The shelling wounded at least six, three of them seriously.", "injured:6.. injured:3"),
    ("Four people are still unaccounted for.", "missing:4"),
    ("As many as 20 miners are trapped.", "missing:..20"),
    ("Twenty people are feared dead.", "killed:20"),
    ("The crash, which killed 176 people, was an accident.", "killed:176"),
    ("Authorities have detained three people in connection with the attack.", "detained:3"),
    ("Three people have been taken into custody.", "detained:3"),
    ("Troops freed 27 hostages.", ""),
    ("The Taliban executed 25 villagers.", "killed:25"),
    ("Four civilians were also killed in the crossfire, he said.", "killed:4"),
    ("The attack on the mosque resulted in 46 deaths and 143 injuries.", "killed:46 injured:143"),
    ("At least 46 worshippers were martyred and 143 others injured.", "killed:46.. injured:143"),
    ("A total of 13 people died.", "killed:13"),
    ("The militants suffered 11 casualties.", "killed:11"),
    ("The army lost two soldiers.", "killed:2"),
    ("It was unclear how many people were killed.", ""),
    ("The company has 3,000 workers in 12 countries.", ""),
    ("Five days after the attack, 10 people died.", "killed:10"),
    ("Rockets hit the base but caused no casualties.", "killed:0"),
    ("Two women and a child were among those killed.", "killed:2 killed:1"),
    ("The explosion injured 14 people, two of them critically.", "injured:14 injured:2"),
    ("A woman and her two daughters were abducted.", "abducted:1 abducted:2"),
    (
        "Seven more bodies were found on Tuesday, bringing the death toll to 38.",
        "killed:7 killed:38",
    ),
    ("The death toll from the attack has risen from 20 to 25.", "killed:25"),
    ("It raised the toll to 25.", "killed:25"),
    ("The blast killed at least 20 people and injured another 50.", "killed:20.. injured:50"),
    (
        "It was the deadliest attack since 2014, when 141 people, mostly children, were killed.",
        "killed:141",
    ),
    ("some 300 people, most of them women and children, were slaughtered", "killed:~300"),
    ("Four US service members died in the raid.", "killed:4"),
    ("Hundreds were killed and thousands displaced.", "killed:200.. displaced:2000.."),
    ("There were at least three fatalities.", "killed:3.."),
    ("Two persons were martyred while 8 sustained injuries.", "killed:2 injured:8"),
    ("Twelve security personnel embraced martyrdom.", "killed:12"),
]


@pytest.mark.parametrize(("text", "values"), ENGLISH)
def test_english_figures(text: str, values: str) -> None:
    assert sorted(each.value for each in found(text)) == sorted(values.split())


FOREIGN = [
    ("ru", "По меньшей мере 72 человека погибли.", "killed:72.."),
    ("ru", "Ранены 13 военных.", "injured:13"),
    ("ru", "Число погибших возросло до 24 человек.", "killed:24"),
    ("ru", "Погибли двое пограничников, около десяти мирных жителей были ранены.",
     "killed:2 injured:~10"),
    ("ru", "Источник сообщил, что погибших не было.", "killed:0"),
    ("ru", "Свыше 19 тысяч человек эвакуированы.", "displaced:19000.."),
    ("ru", "Выпущено десять ракет, повреждено 20 домов.", ""),
    ("fa", "دست‌کم ۷۲ نفر کشته و ۱۵۰ تن زخمی شدند.", "killed:72.. injured:150"),
    ("fa", "سه تن در پیوند به این انفجار بازداشت شده‌اند.", "detained:3"),
    ("fa", "بیش از هزار غیرنظامی در افغانستان کشته شده‌اند.", "killed:1000.."),
    ("fa", "او بیست و پنج سال دارد.", ""),
    ("ar", "مقتل 13 جندياً وإصابة 20 آخرين.", "killed:13 injured:20"),
    ("ar", "مقتل ما لا يقل عن ستة تلاميذ.", "killed:6.."),
    ("ar", "أوقع 31 قتيلا و87 جريحا.", "killed:31 injured:87"),
    ("ar", "أدى القصف إلى مقتل جنديين.", "killed:2"),
    ("ar", "إن 22 مدنيا على الأقل قتلوا.", "killed:22.."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "values"), FOREIGN)
def test_figures_of_the_case_languages(language: str, text: str, values: str) -> None:
    assert sorted(each.value for each in found(text, language)) == sorted(values.split())


@pytest.mark.parametrize(
    ("text", "who", "whom"),
    [
        ("It killed 13 U.S. military personnel.", "security_force", "U.S. military personnel"),
        ("It killed six Shia.", "civilian", "Shia"),
        ("It wounded five Chinese citizens.", "civilian", "Chinese citizens"),
        ("It killed 20 Taliban fighters.", "combatant", "Taliban fighters"),
        ("Nine attackers were killed.", "perpetrator", "attackers"),
        ("It killed nine children.", "child", "children"),
        ("Three women died.", "woman", "women"),
        ("At least 72 people were killed.", "all", "people"),
    ],
)
def test_who_is_counted_keeps_the_words_of_the_text(text: str, who: str, whom: str) -> None:
    figure = detail(text)
    assert (figure.who, figure.whom) == (who, whom)


def test_a_word_for_a_number_says_what_it_is_taken_for() -> None:
    (dozens,) = found("It killed dozens.")
    assert dozens.why == "“killed dozens” → killed → people → dozens, counted as at least 24"
    assert [detail(f"{word} were killed.").min for word in ("Several", "Scores", "Hundreds")] == [
        3,
        40,
        200,
    ]


def test_a_part_is_a_figure_beside_its_whole() -> None:
    whole, part = found("The death toll rose to 31, including nine children.")
    assert (whole.text, whole.value) == ("death toll rose to 31", "killed:31")
    assert (part.text, part.value) == ("nine children", "killed:9")


def test_none_and_unknown_are_told_from_a_number() -> None:
    assert detail("No one was hurt.").state == "none"
    assert detail("An unknown number of people were killed.").state == "unknown"
    (only,) = found("No casualties were reported.")
    assert (only.value, only.others, only.ambiguous) == ("killed:0", ("injured:0",), True)


@pytest.mark.parametrize(
    "text",
    [
        "The group has 4,000 fighters in 12 districts.",
        "Gul Bibi, 62, said she was killed by grief.",
        "Twelve trucks and 14 grenades were seized and 20 houses burned.",
        "Police issued 20 arrest warrants after 13 attacks.",
        "It happened 40 kilometres away, 3 years ago, at a cost of $500.",
        "Up to 40 per cent were damaged. Troops freed 27 hostages.",
        "",
    ],
)
def test_what_is_no_figure_of_harm(text: str) -> None:
    assert found(text) == []


PIECES = [
    "killed",
    "wounded",
    "dead",
    "72",
    "at",
    "least",
    "dozens",
    "of",
    "people",
    "two",
    "men",
    "and",
    "a",
    "child",
    ",",
    "-",
    "(",
    ")",
    "including",
    ".",
    "toll",
    "rose",
    "to",
    "no",
    "casualties",
    "more",
    "than",
    "13",
    "U.S.",
    "soldiers",
    "were",
    "died",
    "between",
    "3",
    "5",
    "погибли",
    "72",
    "человека",
    "и",
    "کشته",
    "۷۲",
    "نفر",
    "قتل",
    "13",
    "جنديا",
    "و",
]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=25).map(" ".join), st.sampled_from(["", "ar"]))
def test_no_text_breaks_the_finder(text: str, language: str) -> None:
    for each in found(text, language):
        assert each.value.partition(":")[0]


@pytest.mark.parametrize(
    "text", ["killed " * 9_000, "killed two men and " * 3_000, "9" * 60_000, "three " * 10_000]
)
def test_hostile_texts_take_no_time(text: str) -> None:
    start = time.perf_counter()
    found(text)
    assert time.perf_counter() - start < 5
