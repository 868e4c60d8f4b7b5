"""The sheet of a share: steps at one side, the step that is looked at, the receipt at the other.

Hides when rows are counted: in the background, a moment after the last choice, the newest choice
only.
"""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QWidget

from db.errors import CaseError
from db.language import say
from db.reader import Reader
from db.records import saved_views
from db.sharing import profiles
from db.sharing.handing_over import Foreseen, foresee
from db.sharing.profiles import Profile
from db.sharing.sharing import Shared
from desktop.session import Session
from desktop.sharing.cover_part import CoverPart, Remembered
from desktop.sharing.profile_part import ProfilePart
from desktop.sharing.receipt_pane import ReceiptPane
from desktop.sharing.step_list import StepList
from desktop.sharing.what_part import WhatPart
from desktop.sharing.wishes import Kept, Scope, Wish
from desktop.sharing.withheld_part import WithheldPart
from desktop.theme import Space, sided
from desktop.widgets.sheet_view import SheetView

_STEPS = (say("What goes"), say("For whom"), say("Withheld"), say("Handed over as"))
_HEIGHT = 512
_PAUSE_MS = 120
Known = tuple[tuple[saved_views.SavedView, ...], tuple[Profile, ...]]


class ShareView(SheetView):
    """`changed`: something else is to go, or otherwise; `counted(bool)`: whether anything can."""

    changed = Signal()
    counted = Signal(bool)

    def __init__(self, session: Session, scope: Scope, remembered: Remembered) -> None:
        super().__init__(_HEIGHT, 10)
        self._session = session
        self.scope = scope
        self.what = WhatPart(session, scope)
        self.profile = ProfilePart(session)
        self.withheld = WithheldPart(session)
        self.cover = CoverPart(session, remembered)
        self.steps = StepList(_STEPS)
        self.receipt = ReceiptPane()
        self._stack = QStackedWidget()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.count)
        self._counted_for: Wish | None = None
        self._made_for: Wish | None = None
        self._build()
        self.steps.chose.connect(self._stack.setCurrentIndex)
        for part in (self.what, self.profile, self.withheld, self.cover):
            part.changed.connect(self._follow)
        self._say_steps()
        session.read("what there is to share by", _known, self._took_known)
        self.count()

    def _build(self) -> None:
        for part in (self.what, self.profile, self.withheld, self.cover):
            scroll = QScrollArea()
            scroll.setFrameShape(QFrame.Shape.NoFrame)
            scroll.setWidgetResizable(True)
            scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            held = QWidget()
            inside = QHBoxLayout(held)
            inside.setContentsMargins(*sided(Space.XS, Space.XS, Space.M, Space.XS))
            inside.addWidget(part)
            scroll.setWidget(held)
            scroll.viewport().setAutoFillBackground(False)
            held.setAutoFillBackground(False)
            self._stack.addWidget(scroll)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.M)
        row.addWidget(self.steps)
        row.addWidget(self._stack, 1)
        row.addWidget(self.receipt)

    def wish(self) -> Wish:
        """What was chosen to go."""
        withheld = self.withheld
        return Wish(
            self.what.wish(),
            self.profile.profile,
            withheld.marking.value(),
            withheld.names(),
            withheld.fields(),
        )

    def kept(self) -> Kept:
        """What was chosen, for the next time."""
        what, withheld = self.what, self.withheld
        return Kept(
            what.part.value(),
            tuple((int(str(key)), words) for key, words in what.actors.held.items()),
            what.start.value(),
            what.end.value(),
            self.profile.profile.name,
            withheld.marking.value(),
            withheld.names(),
            tuple((str(key), words) for key, words in withheld.emptied.held.items()),
        )

    def put(self, kept: Kept) -> None:
        """What was chosen the time before."""
        self.what.put(kept)
        self.profile.choose(kept.profile)
        self.withheld.put(kept)

    def trouble(self, with_cover: bool = True) -> str:
        """Why it cannot be made yet, or ""; the step where that is comes up."""
        asked = {0: self.what.trouble, 2: self.withheld.trouble}
        if with_cover:
            asked[3] = self.cover.trouble
        for at, trouble in asked.items():
            if sentence := trouble():
                self.steps.setCurrentRow(at)
                return sentence
        return ""

    def count(self) -> None:
        """Count what would go."""
        self._pause.stop()
        wish, scope = self.wish(), self.scope
        if wish in (self._counted_for, self._made_for):
            return
        self._counted_for, self._made_for = wish, None
        self.receipt.counting()

        def ask(reader: Reader) -> Foreseen | CaseError:
            try:
                return foresee(reader, wish.asked(reader, scope))
            except CaseError as error:
                return error

        def took(found: Foreseen | CaseError) -> None:
            if not shiboken6.isValid(self):
                return  # the sheet was closed meanwhile
            if isinstance(found, CaseError):
                self.receipt.refuse(found.sentence)
                self.counted.emit(False)
            elif wish != self._made_for:
                self.receipt.foresee(found, len(wish.names))
                self.counted.emit(True)

        self._session.read("what a share holds", ask, took)

    def made(self, wish: Wish, shared: Shared) -> None:
        """Tell what does go, as it was made for a preview; a count that comes later says less."""
        if self.wish() == wish:
            self._made_for = wish
            self.receipt.made(shared)
            self.counted.emit(True)

    def _follow(self) -> None:
        self.profile.setEnabled(not self.what.is_copy)
        self._say_steps()
        self._pause.start()
        self.changed.emit()

    def _say_steps(self) -> None:
        said = (
            self.what.words(),
            say("Everything") if self.what.is_copy else self.profile.words(),
            self.withheld.words(),
            self.cover.words(),
        )
        for at, words in enumerate(said):
            self.steps.say(at, words)

    def _took_known(self, known: Known) -> None:
        views, every = known
        if not shiboken6.isValid(self):
            return
        self.what.show_views(views)
        self.profile.show_known(every)


def _known(reader: Reader) -> Known:
    return saved_views.every(reader), profiles.every(reader)
