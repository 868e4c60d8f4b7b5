"""The languages of the interface: nothing is missing, nothing is spoiled, nothing unsaid."""

from __future__ import annotations

import importlib.machinery
import importlib.util
import io
import os
import re
import subprocess
import sys
from pathlib import Path
from string import Formatter
from types import ModuleType

import pytest

from db import language
from db.language import LANGUAGES, many, number, say

ROOT = Path(__file__).resolve().parents[1]
OTHERS = sorted(set(LANGUAGES) - {"en"})


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    """The tool that keeps the languages."""
    loader = importlib.machinery.SourceFileLoader("languages_tool", str(ROOT / ".ci/languages"))
    spec = importlib.util.spec_from_loader(loader.name, loader)
    assert spec is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[loader.name] = module
    loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def said(tool: ModuleType) -> dict[object, list[str]]:
    """Every text of the program."""
    return dict(tool.texts())


@pytest.fixture(autouse=True)
def _english_again() -> object:
    yield
    language.speak("en")


def _places(text: str) -> set[str]:
    return {f"{name}:{spec}" for _, name, spec, _ in Formatter().parse(text) if name is not None}


@pytest.mark.parametrize("lang", OTHERS)
def test_no_text_of_the_program_is_missing(
    tool: ModuleType, said: dict[object, list[str]], lang: str
) -> None:
    kept = tool.read(lang)
    assert set(kept) == set(said), "run .ci/languages update"
    missing = [text for text, each in kept.items() if not each.whole(text, lang)]
    assert not missing, missing[:10]


@pytest.mark.parametrize("lang", OTHERS)
def test_translations_keep_what_is_filled_in(tool: ModuleType, lang: str) -> None:
    spoiled = []
    for text, kept in tool.read(lang).items():
        wanted = _places(text.text)
        for form in kept.forms:
            found = _places(form)
            # One of several forms may say its number in words.
            bare = {place for place in wanted if not place.startswith("count:")}
            allowed = (wanted, bare) if text.one else (wanted,)
            if found not in allowed or form.count("\t") != text.text.count("\t"):
                spoiled.append((text.text, form))
    assert not spoiled, spoiled[:5]


@pytest.mark.parametrize("lang", OTHERS)
def test_what_is_compiled_is_what_was_translated(tool: ModuleType, lang: str) -> None:
    out = io.BytesIO()
    tool.write_compiled(lang, out)
    assert out.getvalue() == (tool.FOLDER / f"{lang}.mo").read_bytes(), "run .ci/languages compile"


@pytest.mark.parametrize("lang", OTHERS)
def test_a_language_is_spoken(lang: str) -> None:
    language.speak(lang)
    assert say("Save a copy") != "Save a copy"
    assert not re.search("[A-Za-z]{4}", many(3, "{count:,} incident", "{count:,} incidents")) or (
        lang in ("fr", "es")
    )


def test_numbers_are_written_as_each_language_does() -> None:
    assert number(1234567) == "1,234,567"
    language.speak("fr")
    assert number(1234567) == "1\u202f234\u202f567"
    assert say("{count:,} done", count=12804).startswith("12\u202f804")
    language.speak("fa")
    assert number(12804.5, ",.1f") == "۱۲٬۸۰۴٫۵"


def test_russian_counts_in_three_forms() -> None:
    language.speak("ru")
    forms = {many(n, "{count:,} incident", "{count:,} incidents").split(" ")[-1] for n in (1, 2, 5)}
    assert len(forms) == 3


def test_processes_of_the_program_speak_the_same() -> None:
    told = subprocess.run(
        [sys.executable, "-c", "from db.language import spoken; print(spoken())"],
        env={"PATH": "", language.VARIABLE: "ar"},
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert told.stdout.strip() == "ar"


def test_an_unknown_language_is_english() -> None:
    language.speak("tlh")
    assert language.spoken() == "en"
    assert say("Sources") == "Sources"
    assert "“tlh”" in language.not_spoken()
    language.speak("fa")
    assert language.not_spoken() == ""


def test_the_command_line_says_that_a_language_is_not_spoken() -> None:
    told = subprocess.run(
        [sys.executable, "-m", "desktop", "info", "none.case"],
        env={**os.environ, language.VARIABLE: "tlh"},
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert told.stdout == ""
    assert told.stderr.splitlines()[0].startswith("Casebinder was asked to speak “tlh”")
