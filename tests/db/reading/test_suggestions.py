"""Dates and names found in texts."""

from __future__ import annotations

from pathlib import Path

import pytest

from db.reading import read_article
from db.reading.suggestion import Named
from db.reading.suggestions import dates, names


def found(text: str, published: str | None = None) -> list[tuple[str, str]]:
    out = dates(text, published)
    assert all(text[each.start : each.end] == each.text for each in out)
    return [(each.text, each.value) for each in out]


def test_relative_dates_hang_on_the_publication() -> None:
    text = "On Monday fighters stormed a hotel; an attack in June came first, and one last July."
    assert found(text, "2022-12-15") == [
        ("On Monday", "2022-12-12"),
        ("in June", "2022-06"),
        ("last July", "2022-07"),
    ]


def test_without_a_publication_the_year_stays_open_and_unsure() -> None:
    (only,) = dates("an attack on the city of Termez on April 18")
    assert (only.text, only.value, only.ambiguous) == ("on April 18", "XXXX-04-18", True)


@pytest.mark.parametrize(
    "text",
    [
        "It may rain; they march on.",
        "Paragraph 2022-A of the law, call 0042 or 20225.",
        "Sun rose. May said so. March said so.",
        "",
    ],
)
def test_words_that_only_look_like_dates(text: str) -> None:
    assert dates(text) == []


def test_ranges_and_written_out_dates() -> None:
    text = "Since mid-2021, between 3 May 2022 and 5 May 2022, in late 2019 and on 2021-08-26."
    assert found(text) == [
        ("Since mid-2021", "2021-38~/.."),
        ("between 3 May 2022 and 5 May 2022", "[2022-05-03..2022-05-05]"),
        ("in late 2019", "2019-39~"),
        ("on 2021-08-26", "2021-08-26"),
    ]


def test_the_dates_of_a_seed(shared: Path) -> None:
    path = next((shared / "seeds").glob("001_*.txt"))
    article = read_article(path.read_bytes())
    assert [words for words, _ in found(article.text)] == [
        "April 22",
        "October 29",
        "January",
        "April",
        "September 12",
        "Since mid-2021",
    ]


KNOWN = (
    Named("actor", 1, "IS"),
    Named("actor", 2, "Islamic State-Khorasan"),
    Named("actor", 2, "IS-K"),
    Named("actor", 3, "Taliban"),
    Named("actor", 4, "Taliban"),
    Named("place", 5, "Kabul"),
    Named("actor", 6, "دولت اسلامی"),
)


def test_names_the_longest_first_and_acronyms_as_written() -> None:
    text = "It is said that Islamic State-Khorasan (IS-K), not IS, was near Kabul; a kabul is none."
    assert [(each.text, each.value) for each in names(text, KNOWN)] == [
        ("Islamic State-Khorasan", "2"),
        ("IS-K", "2"),
        ("IS", "1"),
        ("Kabul", "5"),
    ]


def test_a_name_of_two_actors_is_unsure() -> None:
    (only,) = names("the Taliban said", KNOWN)
    assert (only.value, only.ambiguous, only.others) == ("3", True, ("4",))


def test_names_in_other_scripts_are_folded() -> None:
    (only,) = names("گروه دولتِ اسلامي گفت", KNOWN)
    assert only.value == "6"
