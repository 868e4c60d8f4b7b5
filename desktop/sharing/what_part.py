"""The first step: which part of the case goes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.asking import EVERYTHING
from db.language import many, say
from db.records.saved_views import SavedView
from desktop.session import Session
from desktop.sharing.chosen import Chosen
from desktop.sharing.wishes import Kept, Part, Scope, WhatWish
from desktop.theme import Space
from desktop.widgets import (
    ChoiceField,
    RecordPicker,
    Secondary,
    SectionHead,
    WhenField,
)
from desktop.widgets.record_search import actor_search
from desktop.widgets.side_by_side import SideBySide

_VIEW = "view:"
_SHARE = say(
    "With the incidents go their actors, places, claims, figures and quotes, and "
    "the sources these rest on. Private rows never go."
)
_COPY = say(
    "Everything goes: private rows, what was deleted, and what stood in each "
    "field before. This is for somebody who works on the case, too: they take it "
    "in with “Take in a colleague’s copy…”. What you changed in a share that was "
    "handed to you goes back this way."
)


class WhatPart(QWidget):
    """`changed`: something else was chosen."""

    changed = Signal()

    def __init__(self, session: Session, scope: Scope) -> None:
        super().__init__()
        self._scope = scope
        self.part = ChoiceField(say("What goes"), self._parts(()), "whole")
        self.actor = RecordPicker(
            say("Of these actors"),
            actor_search(session),
            placeholder=say("Any; type a name to keep to one"),
        )
        self.actors = Chosen()
        self.start = WhenField(say("From"), hint=say("18 April 2022, late 2019"))
        self.end = WhenField(say("Until"), hint=say("The whole of it goes, too"))
        self.told = Secondary("")
        self._build()
        self.part.changed.connect(self._tell)
        for field in (self.part, self.start, self.end):
            field.changed.connect(self.changed)
        self.actor.changed.connect(self._took_actor)
        self.actors.changed.connect(self.changed)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(self.part)
        self._narrowing = QWidget()
        only = QVBoxLayout(self._narrowing)
        only.setContentsMargins(0, 0, 0, 0)
        only.setSpacing(Space.M)
        only.addWidget(SectionHead(say("Only incidents")))
        only.addWidget(self.actor)
        only.addWidget(self.actors)
        only.addWidget(SideBySide(self.start, self.end))
        column.addWidget(self._narrowing)
        column.addWidget(self.told)
        column.addStretch(1)
        self._tell()

    def show_views(self, views: Sequence[SavedView]) -> None:
        """The saved views of the case, to choose from."""
        chosen = self.part.value()
        box = self.part.choice
        box.blockSignals(True)
        box.clear()
        for code, words in self._parts(views):
            box.addItem(words, code)
        at = box.findData(chosen)
        box.setCurrentIndex(max(0, at))
        box.blockSignals(False)
        if at < 0:
            self.changed.emit()

    def wish(self) -> WhatWish:
        """What was chosen."""
        part, view = self._part()
        if part == "copy":
            return WhatWish(part)
        start, end = self.start.value(), self.end.value()
        return WhatWish(
            part,
            view,
            self._chosen_actors(),
            start.bounds().earliest if start else None,
            end.bounds().latest if end else None,
        )

    def put(self, kept: Kept) -> None:
        """What was chosen before, as far as there is still such a choice."""
        if self.part.choice.findData(kept.part) >= 0 or kept.part.startswith(_VIEW):
            self.part.set_value(kept.part)
        for actor, words in kept.actors:
            self.actors.add(actor, words)
        self.start.set_value(kept.start)
        self.end.set_value(kept.end)

    def words(self) -> str:
        """What was chosen, for the list of steps."""
        if self.is_copy:
            return say("A copy with its history")
        narrowed = bool(self.actors.held) or not (self.start.empty() and self.end.empty())
        chosen = self.part.choice.currentText()
        return say("{chosen}, narrowed", chosen=chosen) if narrowed else chosen

    def trouble(self) -> str:
        """Why it cannot be used yet, or ""."""
        for field in () if self.is_copy else (self.actor, self.start, self.end):
            sentence = field.trouble()
            field.complain(sentence)
            if sentence:
                return sentence
        return ""

    @property
    def is_copy(self) -> bool:
        """Whether everything goes, with its history."""
        return self.part.value() == "copy"

    def _tell(self) -> None:
        self._narrowing.setVisible(not self.is_copy)
        self.told.say(_COPY if self.is_copy else _SHARE)

    def _part(self) -> tuple[Part, int]:
        value = self.part.value()
        if value.startswith(_VIEW):
            return "view", int(value.removeprefix(_VIEW))
        plain: dict[str, Part] = {"copy": "copy", "shown": "shown", "picked": "picked"}
        return plain.get(value, "whole"), 0

    def _parts(self, views: Sequence[SavedView]) -> list[tuple[str, str]]:
        parts = [
            ("whole", say("The whole case")),
            ("copy", say("The whole case with its history, to be taken in")),
        ]
        if self._scope.shown != EVERYTHING:
            parts.append(("shown", say("What the timeline’s filters let through")))
        if self._scope.picked:
            how_many = len(self._scope.picked)
            words = many(how_many, "The selected incident", "The {count:,} selected incidents")
            parts.append(("picked", words))
        parts += [(f"{_VIEW}{view.id}", say("The view “{name}”", name=view.name)) for view in views]
        return parts

    def _took_actor(self) -> None:
        found = self.actor.value()
        if found is None:
            return
        self.actor.blockSignals(True)
        self.actor.set_value(None)
        self.actor.blockSignals(False)
        self.actors.add(found.id, found.title)

    def _chosen_actors(self) -> tuple[int, ...]:
        return tuple(key for key in self.actors.held if isinstance(key, int))
