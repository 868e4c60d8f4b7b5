"""The second step: for whom. A profile is chosen, changed in a copy, kept or forgotten."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

import shiboken6
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from db.changes import Changes
from db.language import say
from db.sharing import profiles
from db.sharing.profiles import BUILT_IN, COLLEAGUE, Profile
from desktop.session import Session
from desktop.sharing.profile_sheet import change_copy
from desktop.sharing.profile_table import ProfileTable
from desktop.theme import Space
from desktop.widgets import ChoiceField, LinkButton, Secondary, SectionHead

_WORDS = {
    "everything": say("Everything that is not private"),
    "colleague": say("For a colleague"),
    "public": say("For the public"),
}


class ProfilePart(QWidget):
    """`changed`: another profile was chosen, or the chosen one reads otherwise."""

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._known: tuple[Profile, ...] = BUILT_IN
        self.choice = ChoiceField(say("For whom"), _terms(BUILT_IN), COLLEAGUE.name)
        self.table = ProfileTable()
        self.edit = LinkButton("")
        self.forget = LinkButton(say("Forget it"))
        self._build()
        self.choice.changed.connect(self._chosen)
        self.table.chose.connect(self.choose)
        self.edit.clicked.connect(self._change)
        self.forget.clicked.connect(self._forget)
        session.changed.connect(self._follow)
        self._show()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(self.choice)
        row = QHBoxLayout()
        row.setSpacing(Space.L)
        row.addWidget(self.edit)
        row.addWidget(self.forget)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(SectionHead(say("What each lets go")))
        column.addWidget(self.table)
        column.addWidget(
            Secondary(
                say(
                    "Private rows, the log of changes and what was deleted never go. Attachments "
                    "that are cleaned say nothing of their making; of texts without a licence "
                    "only quotes go where it says so."
                )
            )
        )
        column.addStretch(1)

    @property
    def profile(self) -> Profile:
        """The chosen one."""
        name = self.choice.value()
        return next((each for each in self._known if each.name == name), COLLEAGUE)

    def choose(self, name: str) -> None:
        """Choose a profile by its name."""
        if name != self.choice.value():
            self.choice.set_value(name)

    def show_known(self, known: Sequence[Profile], wanted: str = "") -> None:
        """The profiles of the case; `wanted`: choose this one."""
        before = self.profile
        chosen = wanted or self.choice.value()
        self._known = tuple(known)
        names = [each.name for each in known]
        box = self.choice.choice
        box.blockSignals(True)
        box.clear()
        for code, words in _terms(known):
            box.addItem(words, code)
        box.setCurrentIndex(names.index(chosen) if chosen in names else names.index(COLLEAGUE.name))
        box.blockSignals(False)
        self._show()
        if self.profile != before:
            self.changed.emit()

    def words(self) -> str:
        """For the list of steps."""
        return self.choice.choice.currentText()

    def _chosen(self) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        chosen = self.profile
        own = chosen not in BUILT_IN
        self.table.show_profiles([*BUILT_IN, *([chosen] if own else [])], chosen.name)
        self.edit.setText(say("Change it…") if own else say("Change a copy of it…"))
        self.edit.setEnabled(not self._session.why_read_only)
        self.edit.setToolTip(self._session.why_read_only)
        self.forget.setVisible(own and not self._session.why_read_only)

    def _change(self) -> None:
        chosen = self.profile
        names = [each.name for each in self._known]
        change_copy(self, chosen, names, chosen not in BUILT_IN, partial(self._keep, chosen))

    def _keep(self, before: Profile, changed: Profile) -> None:
        session = self._session

        def act(step: object) -> None:
            if before not in BUILT_IN and before.name != changed.name:
                profiles.forget(step, before.name)  # type: ignore[arg-type]
            profiles.keep(step, changed)  # type: ignore[arg-type]

        session.do(
            say("Keep the profile “{name}”", name=changed.name),
            act,
            lambda _: self._read(changed.name),
        )

    def _forget(self) -> None:
        name = self.profile.name
        self._session.do(
            say("Forget the profile “{name}”", name=name), lambda step: profiles.forget(step, name)
        )

    def _follow(self, changes: Changes) -> None:
        if changes.concerns("case_meta"):
            self._read("")

    def _read(self, wanted: str) -> None:
        def took(known: Sequence[Profile]) -> None:
            if shiboken6.isValid(self):
                self.show_known(known, wanted)

        self._session.read("profiles", profiles.every, took)


def _terms(known: Sequence[Profile]) -> list[tuple[str, str]]:
    return [(each.name, _WORDS.get(each.name, each.name)) for each in known]
