"""The part of a card that says which of an incident's sources have nearly one text, and are counted
as several origins until somebody decides.

Hides that it is looked up after the card was drawn: the texts are compared word by word.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from db.language import say, with_commas
from db.likeness import sharing
from db.likeness.sharing import SharedText
from db.reader import Reader
from db.refs import Ref
from desktop.theme import Space
from desktop.widgets.buttons import LinkButton, QuietButton
from desktop.widgets.card_view import CardView, flow
from desktop.widgets.labels import Words, isolated


class SharedTexts:
    """Builds the question and its answers into a card."""

    def __init__(self, view: CardView) -> None:
        self._view = view
        self._asked: dict[int, str] = {}
        self._found: tuple[SharedText, ...] = ()
        # A decision about two texts changes nothing else on the card, and is undone like others.
        view.session.changed.connect(lambda _: self._ask(self._asked))

    def build(self, origins: Mapping[int, str], names: Mapping[int, str]) -> None:
        """`origins`: the sources and the keys of their origins; `names`: what they are called."""
        asked = dict(origins)
        if asked != self._asked:
            self._asked, self._found = asked, ()
            self._ask(asked)
        for each in self._found:
            self._tell(each, len(asked), names)

    def _ask(self, asked: dict[int, str]) -> None:
        if len(set(asked.values())) < 2:
            return

        def arrived(found: tuple[SharedText, ...]) -> None:
            if asked == self._asked and found != self._found:
                self._found = found
                self._view.redraw()

        def look(reader: Reader) -> tuple[SharedText, ...]:
            return sharing.shared_texts(reader, asked)

        self._view.session.read(f"shared texts {self._view.kind}", look, arrived)

    def _tell(self, shared: SharedText, every: int, names: Mapping[int, str]) -> None:
        view, first = self._view, shared.sources[0]
        count = len(shared.sources)
        who = (
            say("Both")
            if count == every == 2
            else say("{count:,} of the {every:,}", count=count, every=every)
        )
        told = [
            isolated(names.get(each, "") or say("an untitled source")) for each in shared.sources
        ]
        listed = say("{names} and {told}", names=with_commas(told[:-1]), told=told[-1])
        view.add(
            Words(
                say(
                    "{who} share their text ({share} % of the words) and may be one origin: "
                    "{listed}.",
                    who=who,
                    share=round(100 * shared.share),
                    listed=listed,
                ),
                "small",
                "warning",
            ),
            Space.XS,
        )
        if not view.editable:
            return
        one = QuietButton(say("They are one origin"), framed=True)
        one.setObjectName(f"one-origin:{first}")
        one.setToolTip(
            say("The later ones republish {get}, the first published.", get=names.get(first, ""))
        )
        one.clicked.connect(partial(self._join, shared))
        apart = LinkButton(say("Keep them apart"))
        apart.setObjectName(f"apart:{first}")
        apart.clicked.connect(partial(self._keep_apart, shared))
        look = LinkButton(say("Compare"))
        look.setObjectName(f"compare:{first}")
        look.clicked.connect(partial(view.session.select, Ref("source", shared.sources[-1])))
        view.add(flow(one, apart, look, gap=Space.L), Space.XS)

    def _join(self, shared: SharedText) -> None:
        self._view.session.do(
            say("Say that sources are one origin"), lambda step: sharing.join(step, shared)
        )

    def _keep_apart(self, shared: SharedText) -> None:
        self._view.session.do(
            say("Keep sources apart"), lambda step: sharing.keep_apart(step, shared)
        )
