"""The menu of what can be asked, by subject: behind "+ Filter", and behind "or" and "and" in the
menu of a chip.

Hides which subjects are ticked at once and which ask for more in a form.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu, QWidget

from db import terms
from db.asking import (
    Assessed,
    Counted,
    Dated,
    Disputed,
    FromOutlet,
    FromSource,
    InPlace,
    InState,
    Leaf,
    Names,
    Not,
    OfKind,
    Question,
    Rated,
    RestsOnOneOrigin,
    SingleSource,
    Stands,
    Tagged,
    WithActor,
    Words,
    parts,
    span_words,
)
from db.errors import BadInput
from db.language import say
from desktop.session import Session
from desktop.widgets import CheckField, Sheet

if TYPE_CHECKING:
    from db.records.tags import Tag

#: Takes what was asked, with the names of the records in it.
Take = Callable[[Question, Names], None]

_FORMS: tuple[tuple[str, Leaf], ...] = (
    (say("&Words…"), Words("")),
    (say("&Actor and role…"), WithActor(0)),
    (say("&Place…"), InPlace(0)),
)
_MORE: tuple[tuple[str, Leaf], ...] = (
    (say("Admiralty &grade…"), Rated()),
    (say("Sou&rce…"), FromSource(0)),
    (say("&Outlet…"), FromOutlet(0)),
    (say("&Tag…"), Tagged(0)),
    (say("&Date…"), Dated(None, None)),
    (say("&Figures…"), Counted("killed", None, None)),
)
_PLAIN: tuple[tuple[str, Leaf], ...] = (
    (say("Has a d&ispute"), Disputed()),
    (say("Rests o&n one source"), SingleSource()),
    (say("R&ests on one origin"), RestsOnOneOrigin()),
)


class Subjects:
    """What can be asked. `window` tells the span in view, None when nothing is shown."""

    def __init__(
        self, session: Session, near: QWidget, window: Callable[[], tuple[int, int] | None]
    ) -> None:
        self._session = session
        self._near = near
        self._window = window

    def fill(self, menu: QMenu, take: Take, held: Question | None = None) -> QMenu:
        """Put every subject into a menu; `held`: what is asked already and therefore ticked."""
        asked = parts(held) if held is not None else ()
        for words, leaf in _FORMS:
            self._add_form(menu, words, leaf, take)
        kinds = [OfKind((term.code,)) for term in terms.INCIDENT_KINDS]
        self._add_terms(menu.addMenu(say("&Kind")), terms.INCIDENT_KINDS, kinds, take, asked)
        stands = [Stands((place,)) for place in range(len(terms.STANDINGS))]
        self._add_terms(menu.addMenu(say("&Standing")), terms.STANDINGS, stands, take, asked)
        for words, leaf in _MORE:
            self._add_form(menu, words, leaf, take)
        menu.addSeparator()
        for words, one in _PLAIN:
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(one in asked)
            action.triggered.connect(partial(_give, take, one))
        self._add_window(menu, take)
        own = menu.addMenu(say("Our &judgement"))
        self._add_form(own, say("&Assessment…"), Assessed(()), take)
        self._add_form(own, say("&State of our work…"), InState(()), take)
        return menu

    def ask(
        self, held: Leaf, names: Names, take: Take, negated: bool = False, fresh: bool = True
    ) -> None:
        """Open the form of a leaf; a negated one has its tick at "leave these out"."""
        if isinstance(held, Tagged):
            from db.records import tags

            self._session.read(
                "filter tags",
                tags.every,
                lambda known: self._open(held, names, take, negated, fresh, known),
            )
        else:
            self._open(held, names, take, negated, fresh)

    def _open(
        self,
        held: Leaf,
        names: Names,
        take: Take,
        negated: bool,
        fresh: bool,
        known: tuple[Tag, ...] = (),
    ) -> None:
        # Loaded with the timeline, it would hold up every start on a case.
        from desktop.timeline.asking.filter_forms import form

        made = form(self._session, held, names, known)
        if made is None:
            return
        out = CheckField(say("Leave these out"), negated)

        def then() -> str:
            try:
                leaf, found = made.make()
            except BadInput as trouble:
                return trouble.sentence
            take(Not(leaf) if out.value() else leaf, found)
            return ""

        doing = say("Add filter") if fresh else say("Change filter")
        Sheet.open(self._near, made.title, [*made.fields, out], doing, then, made.hint)

    def _add_form(self, menu: QMenu, words: str, leaf: Leaf, take: Take) -> None:
        menu.addAction(words).triggered.connect(lambda: self.ask(leaf, {}, take))

    def _add_terms(
        self,
        menu: QMenu,
        vocabulary: terms.Vocabulary,
        leaves: Sequence[OfKind | Stands],
        take: Take,
        asked: tuple[Question, ...],
    ) -> None:
        for term, leaf in zip(vocabulary, leaves, strict=True):
            action = menu.addAction(term.said)
            action.setCheckable(True)
            action.setChecked(any(_holds(part, leaf) for part in asked))
            action.triggered.connect(partial(_give, take, leaf))

    def _add_window(self, menu: QMenu, take: Take) -> None:
        window = self._window()
        if window is not None:
            action = menu.addAction(say("Only the span in &view"))
            action.setToolTip(span_words(*window))
            action.triggered.connect(partial(_give, take, Dated(*window)))


def _give(take: Take, leaf: Leaf, *_: object) -> None:
    take(leaf, {})


def _holds(part: Question, leaf: OfKind | Stands) -> bool:
    """Whether a chip asks, among others, for this one term."""
    if isinstance(part, OfKind) and isinstance(leaf, OfKind):
        return leaf.kinds[0] in part.kinds
    if isinstance(part, Stands) and isinstance(leaf, Stands):
        return leaf.standings[0] in part.standings
    return False
