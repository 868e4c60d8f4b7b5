"""Dossiers in other languages: that every word is there, and that none of English is left."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from importlib import resources
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from db import asking, terms
from db.case import Case
from db.dossier import Options, build
from db.dossier.basis import basis
from db.dossier.clean import clean
from db.dossier.document import Document
from db.dossier.gathering import gather
from db.dossier.scope import scope
from db.dossier.wording import LANGUAGES, Wording, _filled, plural_place, words_of
from db.errors import BadInput
from db.when import PARTS_OF_DAY, When, seconds, speech
from db.when.rules import SENTENCES as RULES
from tests.db.when.test_wording import SAID
from tests.small_case import SmallCase

ABROAD = [each.code for each in LANGUAGES if each.code != "en"]
#: How many forms a word beside a number has.
FORMS = {"en": 2, "fr": 2, "es": 2, "ru": 3, "ar": 6, "fa": 2, "ps": 2, "ur": 2}
PLURAL = re.compile(
    r"/(count/\w+|speakers/\w+|used|of_figures|method/(broken|open)|profile/(said|denied)"
    r"|asked/(selected|rests_on)|incident_sheet/unsourced|withheld/rows/\w+|poster/(undated|unlabelled)"
    r"|appendices/changes)"
)
#: Written alike in every language.
SAME = re.compile(
    r"/(digits|thousands|colon|quotes|phrases/(list|stop)|incident_sheet/consistency/\w+)|.*SHA-256.*"
)
_PARTS = re.compile(r"\{\w*\}")


def read(*path: str) -> Any:
    file = resources.files("resources").joinpath("dossier", "words", *path)
    return json.loads(file.read_text("utf-8"))


def leaves(words: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    if not isinstance(words, dict):
        yield path, words
        return
    for key, value in words.items():
        yield from leaves(value, f"{path}/{key}")


def told(words: Any) -> list[str]:
    return list(words) if isinstance(words, list) else [words]


@pytest.mark.parametrize("lang", ABROAD)
def test_every_word_is_there_in_the_same_shape(lang: str) -> None:
    ours, theirs = dict(leaves(read("en.json"))), dict(leaves(read(f"{lang}.json")))
    assert list(theirs) == list(ours)
    for path, words in theirs.items():
        count = FORMS[lang] if PLURAL.fullmatch(path) else len(told(ours[path]))
        assert len(told(words)) == count, path
        # Only a form that stands for one or two may leave its number out.
        if not PLURAL.fullmatch(path):
            for ours_of, theirs_of in zip(told(ours[path]), told(words), strict=True):
                assert set(_PARTS.findall(ours_of)) == set(_PARTS.findall(theirs_of)), path


@pytest.mark.parametrize("lang", ["ru", "ar", "fa", "ps", "ur"])
def test_no_word_of_english_is_left_in_languages_with_other_letters(lang: str) -> None:
    for path, words in leaves(read(f"{lang}.json")):
        for text in told(words):
            plain = re.sub(r"SHA-256|\{\w+\}|\b[A-FX]\b|EDTF", "", text)
            assert not re.search("[A-Za-z]", plain), (path, text)
    for path, words in leaves(read("terms", f"{lang}.json")):
        plain = re.sub(r"^[A-F] |EDTF", "", str(words))
        assert not re.search("[A-Za-z]", plain), (path, words)


@pytest.mark.parametrize("lang", ["fr", "es"])
def test_sentences_differ_from_the_english(lang: str) -> None:
    ours = dict(leaves(read("en.json")))
    for path, words in leaves(read(f"{lang}.json")):
        if not SAME.fullmatch(path):
            longer = [text for text in told(words) if len(_PARTS.sub("", text).split()) > 2]
            assert not set(longer) & set(told(ours[path])), path


@pytest.mark.parametrize("lang", ABROAD)
def test_terms_of_the_field_are_complete(lang: str) -> None:
    for name, words in read("terms", f"{lang}.json").items():
        known = RULES if name == "RULES" else [term.code for term in getattr(terms, name)]
        assert list(words) == list(known), name
        assert all(words.values()), name
    held = Wording(lang)
    for vocabulary in (terms.STANDINGS, terms.ACTS, terms.ROLES, terms.COUNT_RULES, terms.MEASURES):
        alike = {term for term in vocabulary if held.term(vocabulary, term.code) == term.label}
        assert {term.label for term in alike} <= {"Participant"}
    assert held.term(terms.MARKINGS, "TLP:RED") == "TLP:RED"
    assert held.rule_sentence("since") and held.rule_sentence("of a newer program") == ""


@pytest.mark.parametrize("lang", [each.code for each in LANGUAGES])
def test_every_letter_of_the_words_can_be_printed(lang: str) -> None:
    texts = [text for _, words in leaves(read(f"{lang}.json")) for text in told(words)]
    if lang != "en":
        texts += [text for _, text in leaves(read("terms", f"{lang}.json"))]
    texts += [speech.show(row[0], lang) for row in SAID]
    texts += [speech.show(When("2022-04-18", part_of_day=part), lang) for part in PARTS_OF_DAY]
    for text in texts:
        assert clean(text) == text, text


def test_digits_of_words_and_dates_agree() -> None:
    for lang in speech.LANGUAGES:
        assert Wording(lang).words["digits"] == speech.digits("0123456789", lang)
    assert [each.code for each in LANGUAGES] == list(speech.LANGUAGES)


@pytest.mark.parametrize(
    ("lang", "places"),
    [
        ("en", {0: 1, 1: 0, 2: 1}),
        ("fr", {0: 0, 1: 0, 2: 1}),
        ("fa", {0: 0, 1: 0, 2: 1}),
        ("ru", {0: 2, 1: 0, 2: 1, 4: 1, 5: 2, 11: 2, 12: 2, 21: 0, 22: 1, 111: 2}),
        ("ar", {0: 0, 1: 1, 2: 2, 3: 3, 10: 3, 11: 4, 99: 4, 100: 5, 102: 5, 103: 3}),
    ],
)
def test_words_beside_numbers_follow_cldr(lang: str, places: dict[int, int]) -> None:
    assert {count: plural_place(count, lang) for count in places} == places


def test_numbers_are_written_as_the_language_writes_them() -> None:
    assert Wording("en").number(1234) == "1,234"
    assert Wording("fr").number(12345) == "12\u202f345"
    assert Wording("fa").number(1234) == "۱۲۳۴"
    assert Wording("ps").number(12345) == "۱۲٬۳۴۵"
    assert Wording("ar").number(12345) == "12,345"
    assert Wording("fa").likelihood("likely") == "محتمل (۵۵ تا ۸۰ درصد)"
    assert Wording("ru").period("2001", None) == "с 2001\u00a0г."
    assert Wording("es").period("2001", "2004-03") == "2001 – marzo\u00a0de\u00a02004"
    assert Wording("ru").period("[2001,2003]", None) == "с: 2001\u00a0г. или 2003\u00a0г."


def test_how_incidents_are_linked_is_said_in_every_language() -> None:
    for lang in ABROAD:
        held = Wording(lang)
        for words in ("is contradicted by", "is part of", "is in one series with"):
            assert held.link(words) != words
    assert Wording("en").link("is contradicted by") == "is contradicted by"
    assert Wording("fr").link("words of a newer program") == "words of a newer program"


def test_a_word_that_is_not_translated_yet_is_said_in_english() -> None:
    assert words_of("fr") == read("fr.json")
    assert _filled({"a": "A", "b": {"c": "C", "d": "D"}}, {"b": {"d": "δ", "e": "ε"}}) == {
        "a": "A",
        "b": {"c": "C", "d": "δ"},
    }


def test_a_language_nobody_wrote_is_refused() -> None:
    with pytest.raises(BadInput, match="no words in the language “xx”"):
        Wording("xx")


def _document(case: Case, options: Options) -> Document:
    with basis(case.main_reader, options) as found:
        return gather(found, options, lambda share, doing: None)


@pytest.mark.parametrize("lang", ABROAD)
def test_labels_and_dates_of_a_case_are_translated(demo_file: Path, lang: str) -> None:
    with Case.open(demo_file, read_only=True) as case:
        ours, theirs = (_document(case, Options(lang=each)) for each in ("en", lang))
    for one, other in zip(ours.incidents, theirs.incidents, strict=True):
        assert one.title == other.title and one.summary == other.summary
        assert one.standing_label != other.standing_label
        assert one.kind != other.kind or one.kind == "Publication"
        assert one.rule == "" or one.rule != other.rule
        assert [each.gist for each in one.claims] == [each.gist for each in other.claims]
        assert not {each.act for each in one.claims} & {each.act for each in other.claims}
        shared = {each.role for each in one.actors} & {each.role for each in other.actors}
        assert shared <= {"Participant"}
    assert theirs.method.count_rule_meaning != ours.method.count_rule_meaning
    assert theirs.cover.state != ours.cover.state


def test_a_choice_is_said_in_every_language(case: Case, small: SmallCase) -> None:
    asked = asking.All(
        (
            asking.OfKind(("rocket_fire", "bombing")),
            asking.Not(asking.Any((asking.Stands((3,)), asking.SingleSource()))),
            asking.WithActor(small.taliban, ("claimant",)),
            asking.Dated(seconds(2021), seconds(2023), surely=True),
            asking.Counted("killed", 10, None),
            asking.Rated(("A", "B"), ("1",)),
        )
    )
    options = Options(
        incidents=frozenset({small.termez, small.airport}),
        actors=frozenset({small.taliban}),
        question=asked,
        start=seconds(2021),
    )
    said = {each.code: scope(case.main_reader, options, Wording(each.code)) for each in LANGUAGES}
    assert said["fr"] == (
        "incidents avec Taliban; 2 incidents choisis; tir de roquettes ou attentat à la bombe, "
        "pas (démenti ou repose sur une seule source), Taliban comme revendiquant, "
        "sûrement 2021 – 2022, peut-être tués : 10 ou plus et coté A ou B et 1; "
        "à partir de : 1er janv. 2021"
    )
    assert len(set(said.values())) == len(LANGUAGES)
    for lang in ("ru", "ar", "fa", "ps", "ur"):
        assert not re.search("[a-z]{3,}", said[lang].replace("Taliban", "")), said[lang]


@pytest.mark.parametrize(("lang", "words"), [("ru", "Как читать это досье"), ("fa", "منابع")])
def test_pages_are_set_in_the_language(demo_file: Path, lang: str, words: str) -> None:
    with Case.open(demo_file, read_only=True) as case:
        made = build(case.main_reader, Options(lang=lang))
    assert made.report.archival
    pdf: Any = pypdfium2.PdfDocument(made.pdf)  # type: ignore[no-untyped-call]
    assert any(
        page.get_textpage().search(words, match_case=True).get_next() is not None for page in pdf
    )
    pdf.close()
