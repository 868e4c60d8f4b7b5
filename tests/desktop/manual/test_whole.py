"""The manual is whole: every act and every view is told of, every picture made and used."""

from __future__ import annotations

import re
import subprocess
from functools import cache
from pathlib import Path

import pytest

from desktop.actions import ACTS, RAIL, Act
from desktop.manual import pages

ROOT = Path(__file__).resolve().parents[3]
DOCS = ROOT / "docs"
PICTURE = re.compile(r"!\[([^\]]*)\]\((?:docs/)?pictures/([^)]+)\.png\)")


@cache
def told() -> str:
    """All pages as one line of text, without the tables of keys that a command writes."""
    texts = (
        path.read_text("utf-8").partition("<!-- keys -->")[0] for path in sorted(DOCS.glob("*.md"))
    )
    return " ".join(" ".join(texts).split()).lower()


@pytest.mark.parametrize("act", ACTS, ids=lambda act: act.name)
def test_every_act_is_told_of(act: Act) -> None:
    """By its words, as they stand in the menu and in Ctrl+K; its keys: see test_manual of the
    shortcuts, which compares the whole table. Settings: see test_preferences."""
    words = act.words.rstrip("…").lower()
    assert words in told() or act.name in RAIL, act.words


def test_every_picture_is_made_by_one_command() -> None:
    if not (ROOT / ".venv/bin/python").exists():
        pytest.skip("this environment was not set up with make")
    listed = subprocess.run(
        [ROOT / ".ci/pictures", "--list"], capture_output=True, text=True, check=True
    ).stdout.split()
    assert len(set(listed)) == len(listed)
    assert {path.stem for path in (DOCS / "pictures").iterdir()} == set(listed)


def test_every_picture_is_used_and_told_in_words() -> None:
    used: dict[str, list[str]] = {}
    for path in (ROOT / "README.md", *DOCS.glob("*.md")):
        for words, name in PICTURE.findall(path.read_text("utf-8")):
            used.setdefault(name, []).append(words)
    assert set(used) == {path.stem for path in (DOCS / "pictures").iterdir()}
    assert all(len(words) > 12 for each in used.values() for words in each)


def test_every_page_is_reached_from_the_first() -> None:
    reached, waiting = set[str](), [pages.INDEX]
    while waiting:
        name = waiting.pop()
        if name not in reached:
            reached.add(name)
            waiting += re.findall(r"\]\(([\w-]+\.md)(?:#[^)]*)?\)", pages.text(name))
    assert reached == {path.name for path in DOCS.glob("*.md")}


@pytest.mark.parametrize("name", sorted(path.name for path in DOCS.glob("*.md")))
def test_every_link_of_a_page_leads_to_a_heading(name: str) -> None:
    text = re.sub(r"```.*?```", "", pages.text(name), flags=re.S)
    for aim, anchor in re.findall(r"\]\(([\w-]+\.md)?#([^)]+)\)", text):
        headings = {passage.anchor for passage in pages.passages(aim or name)}
        assert anchor in headings, f"{aim}#{anchor}"
