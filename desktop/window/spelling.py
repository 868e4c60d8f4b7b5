"""The spelling of the program told what the settings and the case in front say."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from db.language import spoken
from db.records import meta
from desktop.spelling.speller import speller
from desktop.spelling.writing import keep_words_with

if TYPE_CHECKING:
    from desktop.settings import Store
    from desktop.window.frame import Window


def follow(window: Window) -> None:
    """Let it follow a window: its settings, and the language of each case it opens."""
    session, store = window.session, window.store
    speller.settings = lambda: (store.now.spelling, store.now.own_words)
    keep_words_with(partial(_keep, store))
    session.opened.connect(
        lambda: session.read("language", lambda reader: meta.get(reader).language, _speak)
    )


def _speak(language: str) -> None:
    speller.speak((language, spoken()))


def _keep(store: Store, word: str) -> None:
    own = dict.fromkeys((*store.now.own_words, word.lower()))
    store.change(own_words=tuple(own))
    speller.changed.emit()
