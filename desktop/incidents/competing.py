"""Competing explanations of an incident: the row on its card, and the roomy sheet with the matrix.

Hides how the sheet follows the case while it is filled in, so that undo is seen at once.
"""

from __future__ import annotations

from functools import partial

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from db import terms
from db.language import in_quotes, many, say, with_dots
from db.records import cards, hypotheses
from db.records.cards import IncidentCard
from db.records.claims import Claim
from db.records.hypotheses import Analysis
from desktop.incidents.hypothesis_matrix import HypothesisMatrix
from desktop.session import Session
from desktop.theme import Space, font
from desktop.widgets import LinkButton, QuietButton, Secondary, Sheet, TextField, Words
from desktop.widgets.acts import Act
from desktop.widgets.card_view import CardView
from desktop.widgets.item_row import ItemRow
from desktop.widgets.labels import isolated
from desktop.widgets.line import Line

_WIDTH = 1160
_KEYS = say(
    "Arrows move. C, I, N, A fill a cell; twice C or I makes it strong. Delete "
    "empties it. F2 renames the explanation of the column."
)


class CompetingPart:
    """Builds the row into a card, once there are explanations."""

    def __init__(self, view: CardView) -> None:
        self._view = view

    def build(self, card: IncidentCard) -> None:
        """Which explanation leads, and how many there are."""
        held = card.hypotheses.hypotheses
        if not held:
            return
        self._view.section(say("Competing explanations"))
        found = analysis(card)
        leading = [each for each in held if each.id in found.leading]
        count = many(len(held), "{count:,} explanation", "{count:,} explanations")
        if len(leading) == 1:
            title = isolated(leading[0].text)
            detail = say("least against it · {count}", count=count)
        else:
            title = count
            detail = (
                say("none leads yet")
                if not leading
                else say("{count} lead together", count=len(leading))
            )
        if found.turning:
            turns = len(found.turning)
            detail += many(turns, " · turns on {count:,} claim", " · turns on {count:,} claims")
        acts = [Act(say("Open the matrix"), partial(self.open, card))]
        row = ItemRow(title, detail, acts=acts, name="competing")
        row.opens(partial(self.open, card))
        self._view.add(row, 0)

    def open(self, card: IncidentCard) -> Sheet:
        """The matrix in its roomy sheet."""
        made = Competing(self._view.session, card, self._view.editable)
        sheet = Sheet.open(
            self._view,
            say("Competing explanations of “{title}”", title=card.incident.title),
            [made],
            say("Close"),
            lambda: "",
            say(
                "Evidence cannot prove an explanation, only speak against it. Fill in how "
                "each claim fits each explanation; the one with least against it leads."
            ),
            _WIDTH,
            cancel="",
        )
        sheet.touched = True  # it stays where it is while a form lies over it
        made.begin()
        return sheet


def rows(card: IncidentCard) -> tuple[Claim, ...]:
    """The claims that are weighed: all but those set aside and those that only give a date or a
    place."""
    return tuple(
        claim
        for claim in card.claims
        if claim.rank != "deprecated" and claim.about not in ("date", "place")
    )


def analysis(card: IncidentCard) -> Analysis:
    """What the matrix of an incident says."""
    judged = {claim.id: claim.credibility or "6" for claim in rows(card)}
    return hypotheses.analyse(card.hypotheses, judged)


class Competing(QWidget):
    """The matrix, the field for one more explanation, the letters and the formula."""

    def __init__(self, session: Session, card: IncidentCard, editable: bool) -> None:
        super().__init__()
        self._session, self._card, self._editable = session, card, editable
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        self.matrix = HypothesisMatrix()
        self.matrix.editable = editable
        self.line = Line()
        self._empty = Secondary(
            say("No explanation yet. Write the first one below, then at least one that rivals it."),
            "body",
        )
        self._told = Words("", "body")
        column.addWidget(self._empty)
        column.addWidget(self.matrix, 1)
        column.addWidget(self._told)
        self._foot = QHBoxLayout()
        self._foot.setSpacing(Space.S)
        column.addLayout(self._foot)
        self._remove = LinkButton(say("Remove the explanation of this column"))
        self._remove.setObjectName("remove-explanation")
        self._remove.clicked.connect(self._remove_current)
        column.addWidget(Secondary(f"{LEGEND}. {hypotheses.FORMULA}"))
        keys = say(
            "Arrows move. C, I, N, A fill a cell; twice C or I makes it strong. Delete empties it."
        )
        column.addWidget(
            Secondary(say("{keys} F2 renames the explanation of the column.", keys=keys))
        )
        self.matrix.filled.connect(self._fill)
        self.matrix.renaming.connect(self._rename)
        session.changed.connect(self._read)

    def begin(self) -> None:
        """Call once it stands in its sheet: the keyboard to where work goes on."""
        # Only now: a line that the sheet finds in itself would close it with Enter.
        self.line.setFont(font("body"))
        self.line.setPlaceholderText(say("One more explanation"))
        self.line.setAccessibleName(say("One more explanation"))
        self.line.returnPressed.connect(self._add)
        add = QuietButton(say("Add"), framed=True)
        add.setObjectName("add-explanation")
        add.clicked.connect(self._add)
        self._foot.addWidget(self.line, 1)
        self._foot.addWidget(add)
        self._foot.addWidget(self._remove)
        for each in (self.line, add):
            each.setVisible(self._editable)
        self._show(self._card)
        ready = bool(self._card.hypotheses.hypotheses)
        (self.matrix if ready or not self._editable else self.line).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Enter in the line adds an explanation; it does not close the sheet.
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def _read(self, _changes: object = None) -> None:
        number = self._card.incident.id

        def took(card: IncidentCard | None) -> None:
            if card is not None and shiboken6.isValid(self):
                self._show(card)

        self._session.read("competing", lambda reader: cards.incident(reader, number), took)

    def _show(self, card: IncidentCard) -> None:
        self._card = card
        said, found = rows(card), analysis(card)
        some = bool(card.hypotheses.hypotheses)
        self.matrix.setVisible(some)
        self._empty.setVisible(not some)
        self._remove.setVisible(some and self._editable)
        self.matrix.show_matrix(card.hypotheses, said, found)
        self.matrix.setMinimumHeight(self.matrix.sizeHint().height() if some else 0)
        self._told.setVisible(some)
        self._told.setText(conclusion(card, found))

    def _fill(self, hypothesis: int, claim: int, letters: str) -> None:
        if self._editable:
            self._session.do(
                say("Fill in matrix"), lambda step: hypotheses.put(step, hypothesis, claim, letters)
            )

    def _add(self) -> None:
        words = self.line.text().strip()
        if words:
            number = self._card.incident.id
            self.line.clear()
            self._session.do(
                say("Add explanation"), lambda step: hypotheses.add(step, "incident", number, words)
            )

    def _rename(self, hypothesis: int) -> None:
        held = next(each for each in self._card.hypotheses.hypotheses if each.id == hypothesis)
        if not self._editable:
            return
        words = TextField(say("Explanation"), held.text, required=True)

        def then() -> str:
            text = words.value()
            self._session.do(
                say("Rename explanation"), lambda step: hypotheses.rename(step, hypothesis, text)
            )
            return ""

        Sheet.open(self, say("Rename the explanation"), [words], say("Rename"), then)

    def _remove_current(self) -> None:
        now = self.matrix.current
        held = self._card.hypotheses.hypotheses
        if now is not None or held:
            gone = now[0].id if now is not None else held[-1].id
            self._session.do(say("Remove explanation"), lambda step: hypotheses.remove(step, gone))


def conclusion(card: IncidentCard, found: Analysis) -> str:
    """What the matrix says so far, in a sentence or two."""
    held = {each.id: isolated(each.text) for each in card.hypotheses.hypotheses}
    leading = [held[each] for each in held if each in found.leading]
    if not leading:
        return say("Nothing is filled in yet.")
    if len(leading) == len(held) and len(held) > 1:
        words = say("So far the claims do not tell the explanations apart.")
    elif len(leading) > 1:
        words = say(
            "Least speaks against {names}, alike.",
            names=say(" and ").join(in_quotes(each) for each in leading),
        )
    else:
        words = say("Least speaks against “{leading}”.", leading=leading[0])
    if found.turning:
        count = len(found.turning)
        words += many(
            count,
            " The order turns on one claim: look at it again.",
            " The order turns on {count:,} claims: look at them again.",
        )
    return words


LEGEND = with_dots(f"{term.code} {term.said.lower()}" for term in terms.CONSISTENCIES)
