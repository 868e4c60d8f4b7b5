"""Suggestions as a finder would give them, so that the desk is tested and not the finders."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from db.reading import suggestions
from db.reading.suggestion import Suggestion
from tests.small_case import ROCKETS

Finder = Callable[[str], list[Suggestion]]


def at(kind: str, words: str, value: str, text: str = ROCKETS, **more: Any) -> Suggestion:
    """A suggestion about the first place of some words."""
    start = text.index(words)
    return Suggestion(kind, start, start + len(words), words, value, **more)  # type: ignore[arg-type]


def find_only(monkeypatch: pytest.MonkeyPatch, finder: Finder) -> None:
    """Every text holds what `finder` gives for it, and nothing else."""
    monkeypatch.setattr(suggestions, "suggest", lambda text, *_, **__: finder(text))
