"""The examples that fields of dates give in each language are understood by these fields."""

import gettext
import re
from pathlib import Path

import pytest

from db import when
from desktop.timeline.moving.destinations import Here, destinations

FOLDER = Path(__file__).parents[1] / "resources" / "languages"
LISTS = (
    "18 April 2022, late 2019",
    "A date in words: 12 May 2022, May 2022",
    "A date in words: 18 April 2022, late 2019, between 3 and 5 May",
    "As exactly as it is known: 2021, late 2019, 15 August 2021",
    "In words: 2021, May 2022, 18 April 2022. Empty: no limit.",
    "In words: 2021, May 2022, 3 May 2022",
    "In words: August 2021 to May 2022, since 2015, the 1990s",
    "Such as: since 2015, or 1994 to 2001",
)
QUOTED = (
    "A title and a date in words are enough: “late 2019”, “18 April 2022, evening”.",
    "Words such as “On Monday” are counted from its day of publication.",
)
PLACES = "late 2019 · 3 May · 44 BC · 12 Hut 1401 · 66 million years ago · +3 weeks · a bookmark"
_NEXT = re.compile(r"[,،] (?:(?:or|ou|o|أو|یا) )?| или ")
_YEAR = 365 * 86_400


def _said(lang: str, text: str) -> str:
    if lang == "en":
        return text
    with (FOLDER / f"{lang}.mo").open("rb") as compiled:
        return gettext.GNUTranslations(compiled).gettext(text)


@pytest.mark.parametrize("lang", ["en", "fr", "es", "ru", "ar", "fa"])
def test_every_example_of_a_date_is_read(lang: str) -> None:
    examples = []
    for text in LISTS:
        listed = re.split(r"[:：] ?", _said(lang, text))[-2 if "Empty" in text else -1]
        listed = listed.partition(". ")[0]
        examples += _NEXT.split(listed.strip())
    for text in QUOTED:
        examples += re.findall("[“«]\u00a0?([^”»]*?)\u00a0?[”»]", _said(lang, text))
    assert len(examples) >= 22
    unread = [each for each in examples if not when.read(each, "2022-06-15", thorough=False)]
    assert unread == []


@pytest.mark.parametrize("lang", ["en", "fr", "es", "ru", "ar", "fa"])
def test_every_example_of_going_somewhere_leads_there(lang: str) -> None:
    *examples, bookmark = _said(lang, PLACES).split(" · ")
    here = Here(52 * _YEAR, 53 * _YEAR, 53 * _YEAR, named=[(bookmark, 0, 1)])
    assert len(examples) == 6
    assert [each for each in (*examples, bookmark) if not destinations(each, here)] == []
