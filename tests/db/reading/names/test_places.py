"""Places from the gazetteer: which one is meant, and when a name is none."""

from __future__ import annotations

import re
from importlib.resources import files

import pytest

from db.reading.places.gazetteer import Gazetteer, gazetteer, name_key
from db.reading.suggestion import Named, NameDetail, Suggestion
from db.reading.suggestions import NameIndex, names
from db.search.fold import FOLD_VERSION

NOTHING = NameIndex()


def places(text: str, index: NameIndex = NOTHING) -> list[tuple[str, str, str]]:
    """Words, kind and country of the places of a text."""
    return [
        (each.text, detail(each).kind, detail(each).country)
        for each in names(text, index)
        if each.kind == "place"
    ]


def detail(suggestion: Suggestion) -> NameDetail:
    assert isinstance(suggestion.detail, NameDetail)
    return suggestion.detail


@pytest.mark.parametrize(
    ("name", "country", "kind"),
    [
        ("Termez", "UZ", "locality"),
        ("Термез", "UZ", "locality"),
        ("ترمذ", "UZ", "locality"),
        ("Mazar-e-Sharif", "AF", "locality"),
        ("Mazar-i-Sharif", "AF", "locality"),
        ("Takhar", "AF", "province"),
        ("Тахар", "AF", "province"),
        ("تخار", "AF", "province"),
        ("Khyber Pakhtunkhwa", "PK", "province"),
        ("Тоҷикистон", "TJ", "country"),
        ("پاکستان", "PK", "country"),
        ("باكستان", "PK", "country"),
        ("U.S.", "US", "country"),
        ("Khorugh", "TJ", "locality"),
    ],
)
def test_names_in_every_script_lead_to_the_place(name: str, country: str, kind: str) -> None:
    best = gazetteer().bearers(name_key(name))[0]
    assert (best.country, best.kind) == (country, kind)
    assert best.lat is not None
    assert best.lon is not None


def test_the_gazetteer_is_made_for_this_folding() -> None:
    folder = files("resources") / "gazetteer"
    assert (folder / "fold-version.txt").read_text("utf-8").strip() == str(FOLD_VERSION)
    size = sum(len(each.read_bytes()) for each in folder.iterdir() if each.is_file())
    assert size < 12_000_000


def test_the_gazetteer_names_its_sources() -> None:
    told = (files("resources") / "gazetteer" / "README.md").read_text("utf-8")
    assert "GeoNames" in told
    assert "CC BY 4.0" in told


def test_keys_nobody_bears_are_not_known() -> None:
    held = Gazetteer()
    assert held.known([]) == set()
    assert held.known([0, 2**64 - 1, name_key("Kabul")]) == {name_key("Kabul")}
    assert held.bearers(2**64 - 1) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("JALALABAD, Afghanistan -- A bomb", "JALALABAD locality AF, Afghanistan country AF"),
        ("in Kandahar and Herat in Afghanistan", "Kandahar locality AF, Herat locality AF, *"),
        ("in the province of Kandahar, Afghanistan", "Kandahar province AF, *"),
        ("в Тахаре и Кабуле, столице Афганистана", "Тахаре province AF, Кабуле locality AF, *"),
        ("سه تن در تخار افغانستان", "تخار province AF, افغانستان country AF"),
        ("the village of Wazir Tangi", "Wazir Tangi locality"),
        ("in the Zambar area", "Zambar locality"),
        ("в Пянджском районе было тихо", "Пянджском районе district"),
        ("ساکنان روستای حسن‌آباد", "حسن‌آباد locality"),
    ],
)
def test_which_place_is_meant(text: str, expected: str) -> None:
    wanted = expected.split(", ")
    found = [" ".join(part for part in each if part) for each in places(text)]
    assert len(found) == len(wanted)
    assert all(want in ("*", got) for want, got in zip(wanted, found, strict=True))


def test_the_country_of_the_text_decides_between_namesakes() -> None:
    (kabul, _) = names("in Herat, Iran", NOTHING)
    assert detail(kabul).country == "IR"
    here, _ = names("in Herat, Afghanistan", NOTHING)
    assert detail(here).country == "AF"


def test_the_countries_of_the_case_decide_where_the_text_is_silent() -> None:
    index = NameIndex([Named("place", 1, "Yazd"), Named("place", 2, "Shiraz")])
    (herat,) = names("Shots were heard in Herat.", index)
    assert detail(herat).country == "IR"
    (elsewhere,) = names("Shots were heard in Herat.", NOTHING)
    assert detail(elsewhere).country == "AF"


def test_namesakes_elsewhere_are_listed() -> None:
    (springfield,) = names("A fire broke out in Springfield.", NOTHING)
    assert springfield.kind == "place"
    (georgia, tbilisi) = names("In Georgia, near Tbilisi, shots were heard.", NOTHING)
    assert (detail(georgia).country, detail(tbilisi).country) == ("GE", "GE")


def test_a_place_of_the_case_under_another_name_is_that_place() -> None:
    index = NameIndex([Named("place", 5, "Tajikistan")])
    (found,) = names("Обстрел в Таджикистане стих.", index)
    assert (found.value, detail(found).record) == ("5", 5)


def test_a_government_called_by_its_capital_is_an_actor() -> None:
    (speaks,) = names("Tashkent denied the report.", NOTHING)
    assert (speaks.kind, detail(speaks).kind) == ("actor", "state")
    (lies,) = names("The road to Tashkent was closed.", NOTHING)
    assert lies.kind == "place"
    both = NameIndex([Named("actor", 1, "Bamako", sort="state"), Named("place", 2, "Bamako")])
    found = names("Bamako denied it. A bomb went off in Bamako.", both)
    assert [(each.kind, each.value) for each in found] == [("actor", "1"), ("place", "2")]


@pytest.mark.parametrize(
    "text",
    [
        "A march of the police to the split.",
        "Bello, Sara Martin and Nour Victoria spoke.",
        "the George Washington University",
        "Same old story. Nice try. Of course.",
        "این سال یک روز در راه",
    ],
)
def test_words_and_persons_are_no_places(text: str) -> None:
    assert places(text) == []


def test_offsets_lie_on_words() -> None:
    text = "In the U.S. and in Mazar-e Sharif's market"
    for each in names(text, NOTHING):
        assert text[each.start : each.end] == each.text
        assert re.search(r"\w", each.text)
