"""The part of a source's card that tells what changed from one kept version to the next."""

from __future__ import annotations

import re
from functools import partial
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from db.language import many, say
from db.likeness import differences
from db.likeness.differences import Change
from db.records.quotes import Snapshot
from desktop.theme import Space, font, theme
from desktop.widgets import Secondary
from desktop.widgets.card_view import FIRST_ROWS, CardView
from desktop.widgets.item_row import ItemRow
from desktop.widgets.labels import direction

#: Code points of a changed stretch that are shown.
_LONGEST = 600


class Changes:
    """Builds what changed into a card, once somebody asks; counted off the window's thread."""

    def __init__(self, view: CardView) -> None:
        self._view = view
        self._found: dict[tuple[int, int], tuple[Change, ...]] = {}

    def build(self, older: Snapshot, newer: Snapshot) -> None:
        """A row that unfolds; nothing when both versions read the same."""
        if older.cleaned_sha256 == newer.cleaned_sha256:
            self._view.add(Secondary(say("It reads the same as the newer version.")), 0)
            return
        pair = (older.id, newer.id)
        key = f"changes-{older.id}-{newer.id}"
        unfolded = key in self._view.unfolded
        found = self._found.get(pair)
        trailing = "hide" if unfolded else "show"
        row = ItemRow(say("What changed since"), _counted(found), trailing, name=key)
        row.opens(partial(self._turn, key, older, newer))
        self._view.add(row, 0)
        if not unfolded or found is None:
            return
        every = f"{key}-all"
        shown = found if every in self._view.unfolded else found[:FIRST_ROWS]
        for each in shown:
            self._view.add(ChangedWords(each), Space.S)
        if len(shown) < len(found):
            words = say("Show {count:,} more", count=len(found) - len(shown))
            self._view.link(words, every, partial(self._view.unfold, every))
        self._view.gap(Space.M)

    def _turn(self, key: str, older: Snapshot, newer: Snapshot) -> None:
        view = self._view

        def arrived(found: tuple[Change, ...]) -> None:
            self._found = {(older.id, newer.id): found}
            view.unfold(key)

        if key in view.unfolded or (older.id, newer.id) in self._found:
            view.unfold(key)
            return
        texts = older.cleaned_text, newer.cleaned_text
        view.session.read("changes", lambda _: differences.changes(*texts), arrived)


class ChangedWords(QLabel):
    """Words with what went struck through and what came underlined, on quiet tints.

    The one label with markup of its own: every word of the text is escaped.
    """

    def __init__(self, change: Change) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setFont(font("body"))
        self.setWordWrap(True)
        self.setLayoutDirection(direction("".join(piece.text for piece in change.pieces)))
        told = "".join(_marked(piece.kind, piece.text) for piece in change.pieces)
        self.setText(told.removesuffix("<br>"))
        self.setAccessibleName(_spoken(change))


def _marked(kind: str, text: str) -> str:
    look = theme()
    words = _cut(text).rstrip()
    # Blanks at the end stand outside, where they are neither struck through nor underlined.
    after = "<br>" if "\n" in text[len(text.rstrip()) :] else " " if text[-1:].isspace() else ""
    told = re.sub(r"\s*\n\s*", "<br>", escape(words))
    if kind == "removed":
        style = f"color:{look.secondary.name()};background-color:{look.danger_ground.name()}"
        return f'<span style="{style};text-decoration:line-through">{told}</span>{after}'
    if kind == "added":
        style = f"color:{look.ink.name()};background-color:{look.good_ground.name()}"
        return f'<span style="{style};text-decoration:underline">{told}</span>{after}'
    return f'<span style="color:{look.secondary.name()}">{told}</span>{after}'


def _cut(text: str) -> str:
    if len(text) <= _LONGEST:
        return text
    return f"{text[: _LONGEST // 2]} … {text[-_LONGEST // 2 :]}"


def _spoken(change: Change) -> str:
    told = {"removed": "removed:", "added": "added:", "same": ""}
    return " ".join(f"{told[piece.kind]} {_cut(piece.text)}".strip() for piece in change.pieces)


def _counted(found: tuple[Change, ...] | None) -> str:
    """ "3 places · 14 words came, 9 went"."""
    if found is None:
        return ""
    if not found:
        return say("nothing but blanks")
    places = many(len(found), "{count:,} place", "{count:,} places")
    came, went = (sum(getattr(each, name) for each in found) for name in ("added", "removed"))
    return many(
        came,
        "{places} · {count:,} word came, {went:,} went",
        "{places} · {count:,} words came, {went:,} went",
        places=places,
        went=went,
    )
