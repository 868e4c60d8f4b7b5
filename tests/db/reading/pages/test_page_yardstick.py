"""Real pages with what an extraction must and must not hold: the numbers the program promises."""

from __future__ import annotations

import json
import re
from collections import Counter
from pathlib import Path

import pytest
from resiliparse.parse.html import HTMLTree

from db.reading import read_article
from db.reading.pages.walk import walked
from tests.db.reading.pages.whole import assert_whole


@pytest.fixture(scope="module")
def pages(shared: Path) -> Path:
    folder = shared / "data" / "pages"
    if not folder.is_dir():
        pytest.skip("no real pages beside the project")
    return folder


def plain(text: str) -> str:
    return " ".join(text.split())


def test_required_strings_are_found_and_unwanted_ones_are_not(pages: Path) -> None:
    told = json.loads((pages / "trafilatura" / "evaldata_subset.json").read_text("utf-8"))
    found, missing, unwanted, kept = 0, [], 0, []
    for page in told.values():
        text = plain(read_article((pages / "trafilatura" / page["file"]).read_bytes()).text)
        found += len(page["with"])
        missing += [each for each in page["with"] if plain(each) not in text]
        unwanted += len(page["without"])
        kept += [each for each in page["without"] if plain(each) in text]
    assert len(missing) <= found * 0.05, missing
    assert len(kept) <= unwanted * 0.05, kept


def words(blocks: list[str]) -> Counter[str]:
    # A paragraph printed twice counts once: the second is left out on purpose.
    return Counter(re.findall(r"\w+", " ".join(dict.fromkeys(map(plain, blocks))).lower()))


def test_the_words_of_the_article_are_found_and_few_others(pages: Path) -> None:
    recall, precision = [], []
    for folder in sorted((pages / "readability").iterdir()):
        article = read_article((folder / "source.html").read_bytes())
        wanted = walked(HTMLTree.parse((folder / "expected.html").read_text("utf-8")))
        expected = words([block.text for block in wanted.blocks])
        # The page's headline stands on the card; some of the expected texts hold it, some not.
        got = words([*article.text.split("\n\n"), article.title])
        extra = words([*article.text.split("\n\n")])
        recall.append((expected & got).total() / expected.total())
        precision.append((expected & extra).total() / extra.total())
    assert sum(recall) / len(recall) >= 0.97
    assert sum(precision) / len(precision) >= 0.97
    assert min(recall) >= 0.9
    assert min(precision) >= 0.9


def test_no_letter_of_a_real_page_is_lost(pages: Path) -> None:
    files = [*pages.glob("readability/*/source.html"), *pages.glob("trafilatura/*.html")]
    files += [*pages.glob("archives/*html")]
    assert len(files) > 20
    for file in files:
        data = file.read_bytes()
        assert_whole(data, read_article(data, file.name))


def test_titles_authors_and_dates_of_real_pages(pages: Path) -> None:
    told = json.loads((pages / "trafilatura" / "evaldata_subset.json").read_text("utf-8"))
    for page in told.values():
        article = read_article((pages / "trafilatura" / page["file"]).read_bytes())
        if page.get("title"):
            assert article.title in page["title"]
        if page.get("author"):
            assert page["author"] in article.authors
        if page.get("date") and article.published:
            assert article.published == page["date"]


@pytest.mark.parametrize(
    "name", ["archives/chromium_turkey.mhtml", "archives/singlefile_turkey.html"]
)
def test_one_page_saved_in_three_ways_is_one_article(pages: Path, name: str) -> None:
    one = read_article((pages / "trafilatura" / "wikimediafoundation.org.turkey.html").read_bytes())
    other = read_article((pages / name).read_bytes())
    assert other.text == one.text
    assert (other.title, other.authors, other.published) == (one.title, one.authors, one.published)
    assert other.url == one.url != ""
    assert other.outlet == "Wikimedia Foundation"


def test_a_page_in_pashto_keeps_its_introduction(pages: Path) -> None:
    article = read_article((pages / "archives" / "chromium_udhr_pashto.mhtml").read_bytes())
    assert article.language == "ps"
    assert article.mime == "multipart/related"
    assert [p.role for p in article.paragraphs].count("heading") >= 30
    assert not [r for r in article.removed if len(r.text.split()) > 15]
