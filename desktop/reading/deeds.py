"""All that can be done in the reading room beside reading: listed in the palette with its keys,
and bound to the buttons and words that ask for it.

Keys of single letters work in the text itself; they are told here so that they can be found and put
elsewhere.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence

from db.language import say
from db.records.notes import Note
from desktop.reading import publication, putting_back, side_notes
from desktop.reading.kinds import KINDS
from desktop.reading.letters import USUAL
from desktop.reading.originals import ask_original
from desktop.reading.putting_back import RemovedWords
from desktop.reading.word_bar import CHOICES
from desktop.reading.word_search import WordSearch

if TYPE_CHECKING:
    from desktop.reading.page import ReadingPage

#: Keys that cannot be put elsewhere.
_FIXED = {"find": "Ctrl+F", "accept": "Return"}


def offer(page: ReadingPage) -> None:
    """Give the page its actions."""
    for key, words, _ in CHOICES:
        _add(
            page,
            f"take-{key}",
            say("{words} from the selected words ({key})", words=words, key=key.upper()),
            partial(page.take, key),
        )
    walk = page.suggesting
    _add(page, "suggestion-next", say("Next suggestion in the text (J)"), partial(walk.go, 1))
    _add(
        page, "suggestion-before", say("Previous suggestion in the text (K)"), partial(walk.go, -1)
    )
    for words, name in (
        (say("Accept this suggestion (Enter)"), "accept"),
        (say("Change this suggestion (E)"), "change"),
        (say("Dismiss this suggestion (D)"), "dismiss"),
        (say("Put the incident at hand away (X)"), "apart"),
    ):
        _add(page, name, words, partial(_act, page, name))
    _add(page, "sentence", say("Select the sentence (S)"), walk.select_sentence)
    seek = WordSearch(page, page.text, lambda: _clean(page))
    _add(page, "find", say("Find words in this text (Ctrl+F)"), seek.start)
    for kind in KINDS:
        _add(
            page,
            f"show-{kind.code}",
            say("Show or hide suggested {words}", words=kind.words.lower()),
            partial(_turn, page, kind.code),
        )
    _add(
        page, "show-decided", say("Show or hide decided suggestions"), partial(_turn_decided, page)
    )
    _add(page, "quote-next", say("Next quote in the text"), partial(page.walk_quotes, 1), "F3")
    _add(
        page,
        "quote-before",
        say("Previous quote in the text"),
        partial(page.walk_quotes, -1),
        "Shift+F3",
    )
    _add(
        page,
        "show-removed",
        say("Show or hide what was removed from the text"),
        lambda: page.show_removed(not page.bar.with_removed),
    )
    _add(page, "put-back", say("Put back what was removed …"), partial(put_back, page))
    _add(
        page,
        "published",
        say("Correct the day of publication …"),
        partial(correct_publication, page),
    )
    _add(
        page,
        "dates",
        say("Dates that hang on the day of publication …"),
        partial(review_dates, page),
    )
    _add(page, "original", say("Original bytes of the text …"), partial(show_original, page))
    _add(page, "find-text", say("Find a text"), page.shelf.line.setFocus)
    page.bar.original_asked.connect(partial(show_original, page))
    page.bar.back_asked.connect(partial(put_back, page))
    page.bar.published_asked.connect(partial(correct_publication, page))
    page.bar.review_asked.connect(partial(review_dates, page))
    page.text.layers.append(RemovedWords(partial(put_back, page)))
    page.margin.changed.connect(partial(_change_note, page))
    page.margin.removed.connect(partial(_remove_note, page))


def put_back(page: ReadingPage, number: int = -1) -> None:
    """Ask what of the removed passages to put back; `number`: the one that was pressed."""
    if page.open is not None:
        putting_back.ask(page.session, page, page.open.snapshot, number)


def correct_publication(page: ReadingPage) -> None:
    """Ask for another day of publication."""
    if page.open is not None and not page.session.why_read_only:
        publication.correct(page.session, page, page.open.source)


def review_dates(page: ReadingPage) -> None:
    """List the dates that were counted from another day of publication."""
    if page.open is not None and not page.session.why_read_only:
        publication.ask_review(page.session, page, page.open.source.id)


def show_original(page: ReadingPage) -> None:
    """Show what is known of the bytes behind the text."""
    if page.open is not None:
        ask_original(page.session, page, page.open.snapshot)


def _change_note(page: ReadingPage, note: Note) -> None:
    if not page.session.why_read_only:
        side_notes.change_note(page.session, page, note)


def _remove_note(page: ReadingPage, note: Note) -> None:
    if not page.session.why_read_only:
        side_notes.remove_note(page.session, note)


def _clean(page: ReadingPage) -> str:
    return page.open.snapshot.cleaned_text if page.open is not None else ""


def _add(
    page: ReadingPage, name: str, words: str, run: Callable[[], object], keys: str = ""
) -> None:
    action = QAction(words, page)
    action.setObjectName(f"reading.{name}")
    action.setProperty("fixed", _FIXED.get(name, ""))
    if name in USUAL:
        # Told here so that it can be found and moved; the text itself hears it. The key stands in
        # a column of its own.
        action.setText(words.rpartition(" (")[0] or words)
        action.setShortcuts([QKeySequence(each) for each in USUAL[name]])
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    if keys:
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    action.triggered.connect(lambda _=False: run())
    page.addAction(action)


def _act(page: ReadingPage, name: str) -> None:
    if page.suggesting.current is not None:
        page.suggesting.act(name)


def _turn(page: ReadingPage, code: str) -> None:
    page.suggesting.show_kind(code, code not in page.suggesting.walk.shown)


def _turn_decided(page: ReadingPage) -> None:
    page.suggesting.show_decided(not page.suggesting.walk.decided_shown)
