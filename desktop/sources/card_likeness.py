"""The part of a source's card with other texts that share its words: how much, where, and what
follows from it, decided by one press."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from db import terms
from db import when as dates
from db.language import in_quotes, many, number, say, with_dots
from db.likeness import deciding, finding
from db.likeness.deciding import Beside, Proposal
from db.likeness.finding import Likeness
from db.records.quotes import Snapshot
from db.refs import Ref
from desktop.sources.two_texts import open_two_texts
from desktop.theme import Space
from desktop.widgets import LinkButton, QuietButton, Secondary, Words
from desktop.widgets.acts import Act
from desktop.widgets.card_view import FIRST_ROWS, CardView, flow
from desktop.widgets.item_row import ItemRow

#: Code points of a passage that are shown on the card; the rest is in its text.
_EXCERPT = 420
_FOLDED, _ALL = "alike-set-aside", "alike-all"


class Alike:
    """Builds the texts that share passages into a card."""

    def __init__(self, view: CardView) -> None:
        self._view = view
        self._session = view.session
        self._long: dict[int, tuple[Beside, ...]] = {}
        self._unmarked: int | None = None
        self._session.opened.connect(self._forget)
        self._session.changed.connect(lambda _: self._long.clear())

    def build(
        self, source: int, snapshots: Sequence[Snapshot], beside: Sequence[Beside] | None
    ) -> None:
        """Those to be decided with their acts, the decided ones quietly, the others folded.
        `beside` None: the text is so long that they are looked up after the card was drawn."""
        if not snapshots:
            return
        if beside is None:
            beside = self._long.get(snapshots[0].id, ())
            self._look(source, snapshots[0].id)
        self._count()
        if beside or self._unmarked:
            self._tell(source, snapshots, beside, self._unmarked or 0)

    def _look(self, source: int, snapshot: int) -> None:
        if snapshot in self._long:
            return

        def arrived(found: tuple[Beside, ...]) -> None:
            self._long = {snapshot: found}
            if found:
                self._view.redraw()

        self._session.read(
            "texts beside", lambda reader: deciding.beside(reader, source, snapshot), arrived
        )

    def _count(self) -> None:
        """How many texts have no marks yet; once all have, all that come have, too."""
        if self._unmarked == 0:
            return

        def arrived(left: int) -> None:
            before, self._unmarked = self._unmarked or 0, left
            if left != before:
                self._view.redraw()

        self._session.read("texts without marks", finding.unmarked, arrived)

    def _forget(self) -> None:
        self._unmarked = None
        self._long.clear()

    def _tell(
        self, source: int, snapshots: Sequence[Snapshot], found: Sequence[Beside], unmarked: int
    ) -> None:
        view = self._view
        shown = [each for each in found if each.decided.dismissal is None]
        aside = [each for each in found if each.decided.dismissal is not None]
        view.section(say("Texts that share passages"), hint=number(len(shown)) if shown else "")
        every = _ALL in view.unfolded
        for each in shown if every else shown[:FIRST_ROWS]:
            self._put(source, snapshots[0], each)
        if len(shown) > FIRST_ROWS and not every:
            view.link(
                say("Show {count} more", count=len(shown) - FIRST_ROWS),
                _ALL,
                partial(view.unfold, _ALL),
            )
        if aside:
            unfolded = _FOLDED in view.unfolded
            count = len(aside)
            words = (
                say("Hide {count:,} set aside", count=count)
                if unfolded
                else say("Show {count:,} set aside", count=count)
            )
            view.link(words, _FOLDED, partial(view.unfold, _FOLDED))
            for each in aside if unfolded else ():
                self._put(source, snapshots[0], each)
        if unmarked:
            texts = many(unmarked, "{count:,} text", "{count:,} texts")
            view.add(
                Secondary(say("{texts} of this case are still to be compared.", texts=texts)),
                Space.XS,
            )

    def _put(self, source: int, snapshot: Snapshot, each: Beside) -> None:
        like, view = each.like, self._view
        key = f"alike:{like.source}"
        row = ItemRow(
            like.name,
            shared_words(like),
            _state(each),
            acts=self._acts(source, snapshot, each),
            tone="" if each.decided.open else "secondary",
            name=key,
        )
        row.opens(partial(view.unfold, key))
        row.setAccessibleDescription(say("Opens the shared words"))
        view.add(row, 0)
        if key in view.unfolded:
            for place in like.passages:
                words = snapshot.cleaned_text[place.start : place.end]
                view.add(Words(_excerpt(words), "quote"), Space.XS)
            view.add(flow(*self._openers(snapshot, like), gap=Space.L), Space.XS)
        if each.decided.open and view.editable:
            view.add(self._buttons(source, snapshot, each), Space.XS)
            view.gap(Space.S)

    def _openers(self, snapshot: Snapshot, like: Likeness) -> list[QWidget]:
        beside = LinkButton(say("Read side by side"))
        beside.setObjectName(f"beside:{like.source}")
        beside.clicked.connect(partial(self._open_beside, snapshot, like))
        other = LinkButton(say("Open that source"))
        other.clicked.connect(partial(self._session.select, Ref("source", like.source)))
        return [beside, other]

    def _buttons(self, source: int, snapshot: Snapshot, each: Beside) -> QWidget:
        like = each.like
        yes = QuietButton(said(source, each.proposal), framed=True)
        yes.setObjectName(f"link:{like.source}")
        yes.clicked.connect(lambda: self._link(each.proposal))
        no = LinkButton(say("Means nothing"))
        no.setToolTip(say("Set it aside. Undo brings it back, and so does “Show set aside”."))
        no.setObjectName(f"dismiss:{like.source}")
        no.clicked.connect(partial(self._dismiss, snapshot, like))
        return flow(yes, no, gap=Space.L)

    def _acts(self, source: int, snapshot: Snapshot, each: Beside) -> list[Act]:
        like, view = each.like, self._view
        acts = [
            Act(say("Read side by side"), partial(self._open_beside, snapshot, like)),
            Act(say("Open that source"), partial(self._session.select, Ref("source", like.source))),
        ]
        if each.decided.dismissal is not None:
            again = partial(self._reconsider, each.decided.dismissal)
            return [*acts, *view.acts(Act(say("Decide again"), again, apart=True))]
        if not each.decided.open:
            return acts
        both = [
            Proposal(one, predicate, other)
            for one, other in ((source, like.source), (like.source, source))
            for predicate in ("republishes", "quotes")
        ]
        links = [
            Act(said(source, each), partial(self._link, each), apart=place == 0)
            for place, each in enumerate(both)
        ]
        away = Act(say("Means nothing"), partial(self._dismiss, snapshot, like), "remove")
        return [*acts, *view.acts(*links, away)]

    def _open_beside(self, snapshot: Snapshot, like: Likeness) -> None:
        open_two_texts(self._session, self._view, snapshot.cleaned_text, like)

    def _link(self, wanted: Proposal) -> None:
        self._session.do(say("Add link of the chain"), lambda step: deciding.link(step, wanted))

    def _dismiss(self, snapshot: Snapshot, like: Likeness) -> None:
        self._session.do(
            say("Set likeness aside"), lambda step: deciding.dismiss(step, snapshot.id, like.source)
        )

    def _reconsider(self, dismissal: int) -> None:
        self._session.do(
            say("Decide about likeness again"), lambda step: deciding.reconsider(step, dismissal)
        )


def shared_words(like: Likeness) -> str:
    """ "nearly the same text · 96 % of the words", "80 words in 2 passages · 12 % of this text"."""
    parts = []
    if like.nearly_same:
        share = round(100 * min(like.share, like.share_there))
        parts += [say("nearly the same text"), say("{share} % of the words", share=share)]
    else:
        count = len(like.passages)
        where = many(count, "in one passage", "in {count:,} passages")
        parts += [
            say("{words:,} words {where}", words=like.words, where=where),
            say("{share} % of this text", share=round(100 * like.share)),
        ]
    if like.publisher and like.publisher != like.name:
        parts.append(like.publisher)
    if like.issued:
        parts.append(dates.said_short(like.issued))
    return with_dots(parts)


def said(source: int, wanted: Proposal) -> str:
    """ "This republishes it", "It quotes this"."""
    verb = terms.said(terms.SOURCE_RELATIONS, wanted.predicate).lower()
    return (
        say("This {verb} it", verb=verb)
        if wanted.source == source
        else say("It {verb} this", verb=verb)
    )


def _state(each: Beside) -> str:
    if each.decided.dismissal is not None:
        return say("set aside")
    return say("linked") if each.decided.linked else ""


def _excerpt(words: str) -> str:
    told = " ".join(words.split())
    return (
        in_quotes(told)
        if len(told) <= _EXCERPT
        else in_quotes(f"{told[:_EXCERPT].rsplit(' ', 1)[0]} …")
    )
