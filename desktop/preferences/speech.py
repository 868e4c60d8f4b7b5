"""In which language the program speaks, and whether it marks misspelt words."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QWidget

from db.language import LANGUAGES, say, spoken
from desktop.preferences.one_of import Choice, OneOf
from desktop.preferences.section import Section
from desktop.settings import Store
from desktop.speaking import SYSTEM, of_the_system
from desktop.theme import Space
from desktop.widgets import QuietButton, Secondary


class Speech(Section):
    """Words stand in tables that are read once: another language is heard at the next start."""

    settings = ("language",)

    def __init__(self, store: Store, again: Callable[[], str]) -> None:
        """`again`: starts the program anew; returns why it cannot now, or ""."""
        super().__init__(store, say("Language"))
        self._again = again
        own = LANGUAGES[of_the_system()]
        system = Choice(SYSTEM, say("As the system ({language})", language=own))
        choices = (system, *(Choice(tag, name) for tag, name in LANGUAGES.items()))
        self.bind("language", OneOf(say("Language"), choices, store.now.language))
        self.add(self._beginning())
        self.add(
            Secondary(
                say(
                    "Names, quotes and texts of a case stay in their own languages. Dates and "
                    "numbers are written as the language does; a second calendar can be shown "
                    "under the dates of the timeline, from its menu."
                )
            )
        )
        self.changed.connect(self._tell)
        self._tell()

    def said(self) -> str:
        chosen = self.store.now.language
        return say("As the system") if chosen == SYSTEM else LANGUAGES[chosen]

    def _beginning(self) -> QWidget:
        """What can be done when another language was chosen than is spoken."""
        self.waiting = QWidget()
        row = QHBoxLayout(self.waiting)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.M)
        self._words = Secondary(say("Heard when the program is started again."), "body")
        row.addWidget(self._words, 1)
        self.start = QuietButton(say("Start again now"), framed=True)
        self.start.clicked.connect(self._start)
        row.addWidget(self.start)
        return self.waiting

    def _start(self) -> None:
        trouble = self._again()
        if trouble:
            self._words.say(trouble)

    def _tell(self) -> None:
        chosen = self.store.now.language
        wanted = of_the_system() if chosen == SYSTEM else chosen
        self.waiting.setVisible(wanted != spoken())
