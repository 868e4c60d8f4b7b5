"""The keys: the sheet on which they are changed is a step away."""

from __future__ import annotations

from collections.abc import Callable

from db.language import many, say
from desktop.preferences.section import Section
from desktop.settings import Store
from desktop.widgets import QuietButton
from desktop.widgets.card_view import flow


class Keyboard(Section):
    """`opens`: shows the sheet of all keys."""

    settings = ("keys",)

    def __init__(self, store: Store, opens: Callable[[], object]) -> None:
        words = say("Every act is found by Ctrl+K, and most have a key. All keys can be changed.")
        super().__init__(store, say("Keyboard"), words)
        button = QuietButton(say("Keys of all acts…"), framed=True)
        button.clicked.connect(lambda: opens())
        self.add(flow(button))

    def said(self) -> str:
        count = len(self.store.now.keys)
        if not count:
            return say("Keys as they came")
        return many(count, "{count} key was changed", "{count} keys were changed")
