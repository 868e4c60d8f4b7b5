"""GeoJSON, TimelineJS and Markdown: right by their own rules, safe with hostile text."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from db import demo
from db.case import Case
from db.export import Wanted, export
from db.export.markdown import told
from db.export.timelinejs import address
from tests.db.export import hostile
from tests.small_case import SmallCase


def written(case: Case, out: Path, kind: str) -> tuple[str, tuple[str, ...]]:
    """What an export wrote, and what it said was lost."""
    done = export(case.main_reader, out, kind, Wanted(restricted=True))
    return out.read_text("utf-8"), done.losses


def test_one_point_for_each_place(case: Case, small: SmallCase, tmp_path: Path) -> None:
    with case.step("Another place") as step:
        termez = step.insert("place", lat=37.22, lon=67.28, precision_m=5000.0)
        step.insert("place_name", place=termez, text="Termez", kind="primary")
        step.insert("incident_place", incident=small.termez, place=termez, role="target")
        step.insert(
            "incident_place",
            incident=small.termez,
            place=small.kabul,
            role="origin",
            precision_code="4",
            precision_scheme="ucdp",
        )
    text, losses = written(case, tmp_path / "map.geojson", "geojson")
    found = json.loads(text)
    assert found["type"] == "FeatureCollection"
    assert "crs" not in found
    features = found["features"]
    assert len({each["id"] for each in features}) == len(features) == 3
    for each in features:
        assert each["type"] == "Feature"
        lon, lat = each["geometry"]["coordinates"]
        assert -180 <= lon <= 180
        assert -90 <= lat <= 90
    airport, origin, target = (each["properties"] for each in features)
    assert airport["title"] == "Attack on Kabul airport"
    assert (airport["killed_low"], airport["killed_words"]) == (72, "at least 72")
    assert airport["within"] == "Afghanistan"
    assert (target["place"], target["precision_m"]) == ("Termez", 5000.0)
    assert (origin["precision"], origin["precision_scheme"]) == ("4", "ucdp")
    assert losses[-1] == "3 incidents have no place with a position and did not go out."


class _Tags(HTMLParser):
    """The tags and attributes a browser would make of a text."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """One more."""
        self.found.append((tag, dict(attrs)))


def _texts(value: Any) -> list[str]:
    if isinstance(value, str):
        return [value]
    held = value.values() if isinstance(value, dict) else value if isinstance(value, list) else []
    return [text for each in held for text in _texts(each)]


def test_slides_hold_only_our_own_tags(tmp_path: Path) -> None:
    bad = hostile.build(tmp_path / "bad.case")
    with Case.open(bad.path) as case:
        text, _ = written(case, tmp_path / "slides.timeline.json", "timelinejs")
    assert "</" not in text
    found = json.loads(text)
    assert len(found["events"]) == len(hostile.HOSTILE)
    for each in _texts(found):
        seen = _Tags()
        seen.feed(each)
        for tag, attributes in seen.found:
            assert tag in ("p", "a", "blockquote"), each
            assert attributes.keys() <= {"href", "rel"}
            assert re.match(r"https?://", attributes.get("href") or "http://")


def test_slides_tell_the_dates_in_our_words(tmp_path: Path) -> None:
    demo.build(tmp_path / "demo.case")
    with Case.open(tmp_path / "demo.case", read_only=True) as case:
        text, _ = written(case, tmp_path / "slides.timeline.json", "timelinejs")
    found = json.loads(text)
    events = {each["text"]["headline"]: each for each in found["events"]}
    first = events["First appearance in eastern Afghanistan"]
    assert first["start_date"] == {"year": 2015, "month": 1}
    assert "end_date" not in first
    late = events["The group is declared nearly destroyed"]
    assert late["display_date"] == "late 2019"
    assert late["start_date"] == {"year": 2019, "month": 8, "day": 1}
    assert late["end_date"] == {"year": 2019, "month": 12, "day": 31}
    assert late["media"]["url"].startswith("<blockquote>In late 2019")
    assert "Voice of America, 15 Dec 2022" in late["media"]["credit"]


def test_undated_incidents_make_no_slide(case: Case, tmp_path: Path) -> None:
    text, losses = written(case, tmp_path / "slides.timeline.json", "timelinejs")
    assert len(json.loads(text)["events"]) == 4
    assert losses[-1].startswith("1 incident has no date")


@pytest.mark.parametrize(
    ("url", "link"),
    [
        ("https://x.example/a?b=1&c=2", "https://x.example/a?b=1&amp;c=2"),
        ("javascript:alert(1)", ""),
        ("data:text/html,x", ""),
        ("//x.example", ""),
        ('https://x.example/" onclick="x', "https://x.example/%22%20onclick=%22x"),
        ("https://x.example/خبر", "https://x.example/%D8%AE%D8%A8%D8%B1"),
    ],
)
def test_only_addresses_of_the_web_become_links(url: str, link: str) -> None:
    assert address(url) == link


def test_a_document_with_its_sources_as_notes(case: Case, small: SmallCase, tmp_path: Path) -> None:
    text, _ = written(case, tmp_path / "case.md", "markdown")
    assert text.startswith("# Rockets at Termez\n")
    assert "\n## 2022\n" in text
    assert "### 18 April 2022: Rockets at Termez\n" in text
    assert "- Government of Uzbekistan **denies**[^" in text
    assert "  > Tashkent has denied that such an attack took place\n" in text
    assert "(no quote: heard on the radio)" in text
    assert "### A meeting nobody dates" in text
    cited = set(re.findall(r"(?<!^)\[\^(\d+)\]", text, re.MULTILINE))
    noted = re.findall(r"^\[\^(\d+)\]: ", text, re.MULTILINE)
    assert cited == set(noted)
    assert len(noted) == len(set(noted))


def test_a_document_shows_hostile_text_as_text(tmp_path: Path) -> None:
    bad = hostile.build(tmp_path / "bad.case")
    with Case.open(bad.path) as case:
        text, _ = written(case, tmp_path / "bad.md", "markdown")
    assert not re.search(r"(?<!\\)<(?!https?://x\.example/)", text)
    assert not re.search(r"(?<!\\)\]\(", text)
    assert not re.search(r"[\x00-\x08\x1b\x07]", text)
    lines = text.splitlines()
    assert sum(line.startswith("### ") for line in lines) == 2 * len(hostile.HOSTILE)
    assert sum(line.startswith("# ") for line in lines) == 1
    for line in lines:
        turned = sum(line.count(each) for each in "\u202a\u202b\u202d\u202e")
        assert turned == line.count("\u202c")


def test_a_reader_of_markdown_makes_nothing_of_hostile_text(tmp_path: Path) -> None:
    parser = pytest.importorskip("markdown_it")
    bad = hostile.build(tmp_path / "bad.case")
    with Case.open(bad.path) as case:
        text, _ = written(case, tmp_path / "bad.md", "markdown")
    tokens = list(parser.MarkdownIt("commonmark").parse(text))
    for token in tokens:
        tokens.extend(token.children or ())
    kinds = {token.type for token in tokens}
    assert not kinds & {"html_block", "html_inline", "image", "fence", "code_block", "code_inline"}
    links = {token.attrs["href"] for token in tokens if token.type == "link_open"}
    assert all(link.startswith("https://x.example/?q=") for link in links)
    headings = [token.tag for token in tokens if token.type == "heading_open"]
    assert headings.count("h1") == 1
    assert headings.count("h3") == 2 * len(hostile.HOSTILE)


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("a *b* _c_", r"a \*b\* \_c\_"),
        ("1. one", r"1\. one"),
        ("- item", r"\- item"),
        ("<b>&amp;", r"\<b\>&amp;amp;"),
        ("see https://x.example", r"see https\://x.example"),
        ("plain words, with (brackets)", "plain words, with (brackets)"),
    ],
)
def test_text_in_markdown(text: str, safe: str) -> None:
    assert told(text) == safe
