"""Beside the network: what the selected line rests on, each opening what it stands for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from db import terms
from db import when as dates
from db.language import many, say, with_dots
from db.records.network_grounds import MOST, Ground
from db.refs import Ref
from desktop.theme import Space, broad, refit, sided, theme
from desktop.widgets import (
    CardScroll,
    IconButton,
    LinkButton,
    QuoteBlock,
    RowButton,
    Secondary,
    Words,
)
from desktop.widgets.relation_words import span

WIDE = 316


class GroundsPane(QFrame):
    """Opens at the side of the network. `select` is handed what was pressed."""

    def __init__(self, select: Callable[[Ref], object]) -> None:
        super().__init__()
        self._select = select
        refit(self, lambda pane: pane.setFixedWidth(broad(WIDE)))
        self.setAccessibleName(say("What the line rests on"))
        self.title = Words("", "section")
        self.close_button = IconButton("cross", say("Close"))
        self.close_button.clicked.connect(self.hide)
        head = QHBoxLayout()
        head.setContentsMargins(*sided(Space.XL, Space.M, Space.M, 0))
        head.addWidget(self.title, 1)
        head.addWidget(self.close_button)
        self.card = CardScroll()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.card, 1)
        self.hide()

    def say(
        self,
        sentence: str,
        grounds: Sequence[Ground],
        of_all: int,
        acts: Sequence[tuple[str, Callable[[], object]]],
    ) -> None:
        """Show what a line rests on: `grounds` of `of_all`, and what can be done with it."""
        self.title.setText(sentence)
        self.card.clear()
        for ground in grounds:
            self._add(ground)
        if of_all > len(grounds) and len(grounds) >= MOST:
            rest = of_all - len(grounds)
            self.card.add(Secondary(many(rest, "and {count:,} more", "and {count:,} more")))
        for words, run in acts:
            link = LinkButton(words)
            link.clicked.connect(partial(_run, run))
            self.card.add(link)
        self.card.gap()
        self.show()

    def _add(self, ground: Ground) -> None:
        if ground.table == "relation":
            told = [span(ground.when or None, ground.until or None)]
            told.append(terms.said(terms.CERTAINTIES, ground.certainty))
            self.card.add(Secondary(with_dots(filter(None, told))))
            if ground.words:
                self.card.add(Words(ground.words))
            if not ground.exact:
                self.card.add(Secondary(say("No words are quoted for this relation.")))
        elif ground.table == "claim":
            act = terms.said(terms.ACTS, ground.act)
            quiet = say("{act}, {when}", act=act, when=_shown(ground.when)) if ground.when else act
            goal = Ref("incident", ground.incident_id) if ground.incident_id else None
            self._row(quiet, ground.words or ground.incident, goal)
        else:
            self._row(_shown(ground.when), ground.words, Ref("incident", ground.id))
        if ground.exact:
            block = QuoteBlock(ground.exact, ground.source, 4)
            block.clicked.connect(partial(self._select, Ref("quote", ground.quote)))
            self.card.add(block)

    def _row(self, quiet: str, words: str, goal: Ref | None) -> None:
        row = RowButton(framed=True)
        column = QVBoxLayout(row)
        column.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        column.setSpacing(2)
        if quiet:
            column.addWidget(Secondary(quiet, "caption"))
        column.addWidget(Words(words))
        row.setAccessibleName(". ".join(filter(None, (words, quiet))))
        if goal is not None:
            row.clicked.connect(partial(self._select, goal))
        self.card.add(row)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme().panel)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter.fillRect(self.width() - 1 if mirrored else 0, 0, 1, self.height(), theme().line)


def _shown(edtf: str) -> str:
    try:
        return dates.said_short(edtf) if edtf else ""
    except dates.InvalidDate:
        return edtf


def _run(run: Callable[[], object], *_: object) -> None:
    run()
