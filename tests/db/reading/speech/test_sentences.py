"""Who says what, sentence by sentence: the tables beside this file, in our own words."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from db.reading.speech import speech
from db.reading.suggestion import SpeechDetail

HERE = Path(__file__).parent
TABLES = ("english", "russian", "persian", "arabic")


def _rows() -> list[tuple[str, str, list[str]]]:
    out = []
    for table in TABLES:
        data = tomllib.loads((HERE / f"{table}.toml").read_text("utf-8"))
        out += [(table, text, acts) for held in data.values() for text, acts in held.items()]
    return out


def _found(text: str) -> list[tuple[str, str, str, str]]:
    out = []
    for suggestion in speech(text):
        assert isinstance(suggestion.detail, SpeechDetail)
        via = " > ".join(each.words for each in suggestion.detail.via)
        out.append((suggestion.value, suggestion.text, suggestion.detail.speaker, via))
    return out


def _wanted(act: str) -> tuple[str, str, str, str]:
    parts = [part.strip() for part in act.split("|")]
    return (parts[0], parts[1], parts[2], parts[3] if len(parts) > 3 else "")


def _same(found: tuple[str, str, str, str], wanted: tuple[str, str, str, str]) -> bool:
    """The article before a speaker, and how far the words of the act reach, may differ."""
    act, cue, speaker, via = wanted
    touches = cue in found[1] or found[1] in cue
    named = found[2].lower().removeprefix("the ") == speaker.lower().removeprefix("the ")
    named = named or (found[2].endswith(speaker) and len(found[2]) < len(speaker) + 12)
    named = named or (len(speaker) > 8 and found[2].startswith(speaker))
    return found[0] == act and touches and named and found[3] == via


@pytest.mark.parametrize(("table", "text", "acts"), _rows(), ids=lambda value: str(value)[:60])
def test_sentence(table: str, text: str, acts: list[str]) -> None:
    found = _found(text)
    wanted = [_wanted(act) for act in acts]
    assert len(found) == len(wanted), found
    for one, other in zip(found, wanted, strict=True):
        assert _same(one, other), found
