"""Reading and writing: the spelling of what is typed."""

from __future__ import annotations

from db.language import many, say
from desktop.preferences.section import Section
from desktop.settings import Store
from desktop.widgets import CheckField, LinkButton, Secondary
from desktop.widgets.card_view import flow


class Reading(Section):
    """What is marked while one types, and the words that were said to be right."""

    settings = ("spelling", "own_words")

    def __init__(self, store: Store) -> None:
        super().__init__(store, say("Reading and writing"))
        hint = say(
            "Words that no dictionary of this computer knows get a wavy line. Nothing is changed "
            "by itself, and nothing leaves this computer."
        )
        spelling = CheckField(say("Mark misspelt words"), store.now.spelling, hint=hint)
        self.bind("spelling", spelling)
        self._own = Secondary("", "body")
        self._forget = LinkButton(say("Forget these words"))
        self._forget.clicked.connect(lambda: self.keep(own_words=()))
        self.add(self._own)
        self.add(flow(self._forget))
        self.changed.connect(self._tell)
        self._tell()

    def said(self) -> str:
        return say("Misspelt words are marked") if self.store.now.spelling else say("No marks")

    def _tell(self) -> None:
        count = len(self.store.now.own_words)
        self._forget.setEnabled(bool(count))
        self._own.say(
            many(
                count,
                "{count:,} word was said to be right.",
                "{count:,} words were said to be right.",
            )
        )
