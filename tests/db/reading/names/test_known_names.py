"""Names of the case in running text: scripts, endings, capitals, acronyms, near spellings."""

from __future__ import annotations

import csv
from collections import defaultdict
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.reading.names.in_text import _is_alike
from db.reading.names.spelling import sound_key
from db.reading.suggestion import Named, NameDetail, Suggestion
from db.reading.suggestions import NameIndex, names
from db.search.fold import words

CASE = NameIndex(
    (
        Named("actor", 1, "Taliban"),
        Named("actor", 1, "طالبان"),
        Named("actor", 1, "Талибан"),
        Named("actor", 2, "Islamic State"),
        Named("actor", 2, "IS"),
        Named("actor", 2, "Исламское государство"),
        Named("actor", 3, "IS-K"),
        Named("actor", 4, "US"),
        Named("actor", 5, "Tehreek-e-Taliban Pakistan (TTP)"),
        Named("actor", 6, "Zabihullah Mujahid", sort="person"),
        Named("actor", 7, "Dawn"),
        Named("actor", 8, "al-Qaeda"),
        Named("actor", 9, "الدعم السريع"),
        Named("actor", 10, "Tashkent"),
        Named("actor", 11, "Syrian Observatory for Human Rights"),
        Named("place", 20, "Kabul"),
        Named("place", 21, "Кабул"),
        Named("place", 22, "مزار شریف"),
    )
)


def told(text: str, index: NameIndex = CASE) -> list[tuple[str, str]]:
    """Words and records of the names of the case in a text."""
    return [(each.text, each.value) for each in names(text, index) if each.value]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Taliban's fighters and Taliban-led units.", [("Taliban", "1"), ("Taliban", "1")]),
        ("He said it is for us; the US and IS said no.", [("US", "4"), ("IS", "2")]),
        ("IS-K denied it.", [("IS-K", "3")]),
        ("Tehrik-i-Taliban Pakistan said so.", [("Tehrik-i-Taliban Pakistan", "5")]),
        ("The TTP said so.", [("TTP", "5")]),
        ("At dawn, near Kabul.", [("Kabul", "20")]),
        ("Dawn broke over Kabul.", [("Kabul", "20")]),
        ("Dawn reported it.", [("Dawn", "7")]),
        ("Both Al-Qaeda and al-Qaeda.", [("Al-Qaeda", "8"), ("al-Qaeda", "8")]),
        ("Боевики «Талибана» близ Кабула.", [("Талибана", "1"), ("Кабула", "21")]),
        ("от имени Исламского государства", [("Исламского государства", "2")]),
        ("Талибы отрицают это.", [("Талибы", "1")]),
        ("وقالت قوات للدعم السريع ذلك", [("للدعم السريع", "9")]),
        ("وطالبان رفضت", [("وطالبان", "1")]),
        ("د طالبانو ویاند", [("طالبانو", "1")]),
        ("در مزارشریف و مزار شریف", [("مزارشریف", "22"), ("مزار شریف", "22")]),
        ("The Syrian Observatory said so.", [("Syrian Observatory", "11")]),
        ("Fighting in Tashkent went on.", []),
        ("Tashkent denied it.", [("Tashkent", "10")]),
    ],
)
def test_names_as_they_are_written(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected


def test_a_longer_name_wins_and_what_is_longer_still_is_unsure() -> None:
    text = "fighters of the Islamic State of Iraq and Syria"
    (only,) = names(text, CASE)
    assert (only.text, only.value) == ("Islamic State of Iraq and Syria", "2")
    assert only.ambiguous


def test_a_text_without_capitals_asks_for_none() -> None:
    assert told("taliban fighters near kabul said nothing") == [("taliban", "1"), ("kabul", "20")]


@pytest.mark.parametrize(
    "spelling",
    ["Mujahed", "Mojahed", "Mujahid", "Муджахид", "Муджахида", "مجاهد", "Zabiullah Mojahid"],
)
def test_near_spellings_are_offered_as_such(spelling: str) -> None:
    near = NameIndex([Named("actor", 1, "Mujahid"), Named("actor", 2, "Zabihullah Mujahid")])
    found = [each for each in names(f"It was {spelling} who said so.", near) if each.value]
    assert len(found) == 1
    if spelling != "Mujahid":
        assert found[0].ambiguous
        assert "sounds like" in found[0].why


def test_a_last_name_means_who_was_named_in_full() -> None:
    text = "Zabihullah Mujahid spoke. Mujahid said that Nourhan al-Sheikh left. Sheikh agreed."
    assert [(each.text, each.value) for each in names(text, CASE)] == [
        ("Zabihullah Mujahid", "6"),
        ("Mujahid", "6"),
        ("Nourhan al-Sheikh", ""),
        ("Sheikh", ""),
    ]


def test_groups_as_seen_in_sources(shared: Path) -> None:
    """Of 26 names met in sources 20 lead to their group when one spelling of each is held."""
    held = {
        "Taliban": ["Taliban"],
        "TTP": ["Tehreek-e-Taliban Pakistan", "TTP"],
        "Hizb-i Islami": ["Hizb-i Islami"],
        "Jamiat-e Islami": ["Jamiat-e Islami"],
        "Jamaat-ul-Ahrar": ["Jamaat-ul-Ahrar"],
    }
    ids = {group: number for number, group in enumerate(held, 1)}
    index = NameIndex(
        Named("actor", ids[group], name) for group, many in held.items() for name in many
    )
    path = shared / "data" / "actors" / "group_names_seen_a.tsv"
    rows = list(csv.DictReader(path.read_text("utf-8").splitlines(), delimiter="\t"))
    found = 0
    for row in rows:
        seen = row["name_as_seen"]
        text = f"Officials said that {seen} denied it." if seen.isascii() else seen
        found += any(each.value == str(ids[row["group"]]) for each in names(text, index))
    assert len(rows) == 26
    assert found >= 20


def test_spellings_of_given_names(shared: Path) -> None:
    """The sound key ties a third of the world's spellings of one name across scripts; of the pairs
    that it ties and `_is_alike` lets pass 2 of 3 are one name: a hint, and shown as one."""
    path = shared / "data" / "actors" / "person_name_spellings_a.tsv"
    groups: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for row in csv.DictReader(path.read_text("utf-8").splitlines(), delimiter="\t"):
        folded = tuple(word for _, _, word in words(row["spelling"]))
        if folded and (folded[0].isascii() or 0x0400 <= ord(folded[0][0]) < 0x0700):
            groups[row["wikidata_id"]].append(folded)
    tied = pairs = 0
    by_key: dict[str, list[tuple[str, tuple[str, ...]]]] = defaultdict(list)
    for group, spellings in groups.items():
        keys = [sound_key(each) for each in spellings]
        for at, key in enumerate(keys):
            if key:
                by_key[key].append((group, spellings[at]))
            for earlier in range(at):
                if spellings[at][0].isascii() != spellings[earlier][0].isascii():
                    pairs += 1
                    tied += bool(key) and key == keys[earlier]
    same = different = 0
    for held in by_key.values():
        for at, (group, one) in enumerate(held):
            for other_group, other in held[:at]:
                if one != other and _is_alike("".join(one), "".join(other)):
                    same += group == other_group
                    different += group != other_group
    assert tied > pairs * 0.3
    assert same > (same + different) * 0.6


_PIECES = (
    *("Taliban", "IS", "the", "al-Qaeda", "Kabul", "said", "(TTP)", "U.S.", ".", "\n", "\n\n", ","),
    *("طالبان", "و", "Исламского государства", "«", "»", "\u200c", "\u200f", "'s", "’", "-", "–"),
    *("Ministry of", "Mr", "Ḥamās", "ﷺ", "é", "İ", "ß", "𐎀", "5 May", "or", "either", "Mujahid"),
)


@settings(max_examples=120)
@given(
    st.lists(st.one_of(st.sampled_from(_PIECES), st.text(max_size=6)), max_size=14).map(" ".join)
)
def test_offsets_are_code_points_in_order_without_overlap(text: str) -> None:
    found = names(text, CASE)
    _are_apart(found)
    for each in found:
        assert text[each.start : each.end] == each.text
        assert each.text.strip() == each.text != ""
        assert isinstance(each.detail, NameDetail)
        assert all(at != each.start for at in each.detail.either_with)


def _are_apart(found: list[Suggestion]) -> None:
    ends = 0
    for each in found:
        assert each.start >= ends
        ends = each.end
