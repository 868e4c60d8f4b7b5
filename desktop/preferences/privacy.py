"""What the program remembers outside of cases, and how to make it forget."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QGridLayout, QWidget

from db.language import many, number, say
from desktop.preferences.section import USUAL, Section
from desktop.settings import Settings, Store
from desktop.theme import Space
from desktop.widgets import LinkButton, Secondary, Words


@dataclass(frozen=True, slots=True)
class Kept:
    """Something that is remembered: the settings that hold it, its words, how much there is."""

    names: tuple[str, ...]
    words: str
    count: Callable[[Settings], int]


_KEPT = (
    Kept(
        ("recent", "folder"),
        say("Cases that were open, and where they lie"),
        lambda now: len(now.recent) or bool(now.folder),
    ),
    Kept(("watched",), say("Folders that are watched"), lambda now: len(now.watched)),
    Kept(("recipients",), say("For whom shares were locked"), lambda now: len(now.recipients)),
    Kept(("habits",), say("What you did last in Ctrl+K"), lambda now: len(now.habits)),
    Kept(("desks",), say("How the window stood in each case"), lambda now: len(now.desks)),
)


class Privacy(Section):
    """Nothing goes to the network; what is remembered here can be forgotten piece by piece."""

    settings = ("recent", "folder", "watched", "recipients", "habits", "desks")

    def __init__(self, store: Store) -> None:
        words = say(
            "Nothing goes to the network: the program has no part that could. It reports nothing, "
            "fetches nothing and looks for no news of itself. What it remembers outside of cases "
            "stands here."
        )
        super().__init__(store, say("Privacy"), words)
        held = QWidget()
        self._grid = QGridLayout(held)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.L)
        self._grid.setVerticalSpacing(Space.S)
        self._grid.setColumnStretch(0, 1)
        self._lines = [self._line(number, kept) for number, kept in enumerate(_KEPT)]
        self.add(held)
        everything = LinkButton(say("Forget all of this"))
        everything.clicked.connect(lambda: self._forget(self.settings))
        self._grid.addWidget(everything, len(_KEPT), 2)
        self.add(
            Secondary(
                say(
                    "Copies of cases are kept apart: see “Cases and copies”. Reports of faults "
                    "name nothing of a case, and are sent nowhere."
                )
            )
        )
        self.changed.connect(self._tell)
        self._tell()

    def said(self) -> str:
        count = sum(bool(kept.count(self.store.now)) for kept in _KEPT)
        if not count:
            return say("Nothing is remembered")
        return many(count, "{count} thing is remembered", "{count} things are remembered")

    def _line(self, at: int, kept: Kept) -> tuple[Kept, Words, LinkButton]:
        count = Words("", "figures")
        count.setWordWrap(False)
        forget = LinkButton(say("Forget"))
        forget.setAccessibleName(say("Forget: {what}", what=kept.words))
        forget.clicked.connect(lambda: self._forget(kept.names))
        self._grid.addWidget(Words(kept.words), at, 0)
        self._grid.addWidget(count, at, 1)
        self._grid.addWidget(forget, at, 2)
        return kept, count, forget

    def _forget(self, names: tuple[str, ...]) -> None:
        self.keep(**{name: USUAL[name] for name in names})

    def _tell(self) -> None:
        for kept, words, forget in self._lines:
            count = kept.count(self.store.now)
            words.say(number(count) if count else say("none", sense="remembered"))
            forget.setEnabled(bool(count))
