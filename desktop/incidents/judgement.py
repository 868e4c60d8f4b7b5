"""The part of an incident's card with our own grading: what the ledger speaks for, what was
decided, how surely, why, and whether the ledger has moved since.

Hides when a decision is out of date: claims came or went after it and the rule now says another
thing.
"""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial

from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from db import terms
from db import when as dates
from db.language import bare, number, say, with_commas, with_dots
from db.records import assessments, grading_rules
from db.records.assessments import Assessment
from db.records.cards import IncidentCard
from db.records.grading_rules import Proposal
from db.step import Step
from desktop.incidents.grading_form import by_act, decide_grading
from desktop.theme import Size, Space, sided, theme
from desktop.widgets import Chip, LinkButton, QuietButton, Secondary, Words
from desktop.widgets.acts import Act
from desktop.widgets.card_view import CardView, flow
from desktop.widgets.item_row import ItemRow
from desktop.widgets.labels import isolated

TONES = {
    "confirmed": "good",
    "fair": "accent",
    "weak": "warning",
    "contested": "danger",
    "discounted": "quiet",
}


class Judgement:
    """Builds the grading into a card."""

    def __init__(self, view: CardView) -> None:
        self._view = view
        self._session = view.session

    def build(self, card: IncidentCard) -> None:
        """One block: decided or proposed. Nothing while nobody is on record and nothing decided."""
        if card.proposal is None and not card.incident.grading:
            return
        grading = card.incident.grading
        block = _Block(edged=self._moved(card))
        if grading:
            self._decided(block, card, grading)
        elif card.proposal is not None:
            self._proposed(block, card.proposal)
        self._buttons(block, card)
        self._view.add(block, Space.M)
        if "gradings" in self._view.unfolded:
            self._earlier(card)

    def decide(self, card: IncidentCard) -> None:
        """Open the form to grade it."""
        decide_grading(self._session, self._view, card)

    def take(self, card: IncidentCard) -> None:
        """Grade it as the ledger speaks for, with the claims for and against as evidence."""
        proposal = card.proposal
        assert proposal is not None
        before = card.grading
        evidence = by_act([claim for row in card.ledger for claim in row.claims])

        def act(step: Step) -> None:
            assessments.grade(
                step,
                card.incident.id,
                proposal.grading,
                rule=proposal.rule,
                reasons=bare(sentence(proposal.told())),
                likelihood=before.likelihood if before else None,
                confidence=before.confidence if before else None,
                evidence=evidence,
            )

        self._session.do(say("Grade incident"), act)

    def _proposed(self, block: _Block, proposal: Proposal) -> None:
        label = terms.said(terms.GRADINGS, proposal.grading).lower()
        block.head(
            say("Proposed"), Chip.state(label, TONES[proposal.grading]), say("not decided yet")
        )
        block.say(sentence(proposal.told(isolated)))
        block.say(
            say("Rule: {sentence}", sentence=grading_rules.sentence(proposal.rule)),
            "small",
            "secondary",
        )

    def _decided(self, block: _Block, card: IncidentCard, grading: str) -> None:
        held = card.grading
        label = terms.said(terms.GRADINGS, grading).lower()
        block.head(say("Graded"), Chip.state(label, TONES.get(grading, "quiet")))
        if held is None:
            block.say(say("No reasons were given."), tone="secondary")
            if card.proposal is not None and card.proposal.grading == grading:
                words = say(
                    "The ledger speaks for the same: {told}.", told=card.proposal.told(isolated)
                )
                block.say(words, "small", "secondary")
        else:
            rule = grading_rules.sentence(held.rule)
            block.say(isolated(held.reasons) or rule or say("No reasons were given."), tip=rule)
            block.sure(held)
            if held.dissent:
                block.say(
                    say("Dissent: {isolated}", isolated=isolated(held.dissent)),
                    "small",
                    "secondary",
                )
            signed = with_commas((held.author, day(held.at)))
            weighed = _weighed(held)
            block.say(with_dots(filter(None, (signed, weighed))), "small", "secondary")
        news = self._news(card, grading)
        if news:
            block.say(news, "small", "warning" if self._moved(card) else "secondary")

    def _news(self, card: IncidentCard, grading: str) -> str:
        """What the ledger says now, where it does not simply say the same."""
        held, proposal = card.grading, card.proposal
        if held is None and proposal is not None and proposal.grading == grading:
            return ""
        since = card.since.words if held is not None else ""
        parts = []
        if held is not None and since:
            parts.append(
                say("Decided on {day}; since then {since}.", day=day(held.at), since=since)
            )
        elif held is not None and self._moved(card):
            parts.append(
                say("Decided on {day}; its sources were rated or linked since.", day=day(held.at))
            )
        if proposal is None:
            parts.append(
                say("By the rules the ledger now says nothing.")
                if parts
                else say("By the rules the ledger says nothing.")
            )
        elif proposal.grading != grading:
            label = terms.said(terms.GRADINGS, proposal.grading).lower()
            told = proposal.told(isolated)
            parts.append(
                say("The ledger now speaks for {label}: {told}.", label=label, told=told)
                if parts
                else say("The ledger speaks for {label}: {told}.", label=label, told=told)
            )
        elif since:
            parts.append(say("The rule still says the same."))
        return " ".join(parts)

    def _moved(self, card: IncidentCard) -> bool:
        """Whether the decision no longer fits what the ledger says: a rule was followed that now
        says another thing, or the claims changed since it was made by hand."""
        held = card.grading
        now = card.proposal.grading if card.proposal else None
        if held is None or now == card.incident.grading:
            return False
        return held.rule != "manual" or bool(card.since.words)

    def _buttons(self, block: _Block, card: IncidentCard) -> None:
        grading, proposal = card.incident.grading, card.proposal
        buttons: list[QWidget] = []
        if self._view.editable:
            if proposal is not None and (proposal.grading != grading or card.grading is None):
                label = terms.said(terms.GRADINGS, proposal.grading).lower()
                same = proposal.grading == grading
                words = say("Take this reason") if same else say("Take “{label}”", label=label)
                # Who decided otherwise with reasons, and nothing changed since, is not pressed.
                settled = card.grading is not None and not self._moved(card)
                take = LinkButton(words) if settled else QuietButton(words, framed=True)
                take.setObjectName("take-grading")
                take.clicked.connect(lambda: self.take(card))
                buttons.append(take)
            words = (
                say("Change")
                if card.grading
                else say("Give reasons")
                if grading
                else say("Decide otherwise")
            )
            other = LinkButton(words)
            other.setObjectName("decide-grading")
            other.clicked.connect(lambda: self.decide(card))
            buttons.append(other)
        count = sum(each.field == assessments.GRADING for each in card.decided)
        if count > 1 or (count and not card.grading):
            shown = "gradings" in self._view.unfolded
            earlier = LinkButton(
                say("Hide earlier")
                if shown
                else say("Earlier ({count})", count=count - bool(card.grading))
            )
            earlier.setObjectName("gradings")
            earlier.clicked.connect(lambda: self._view.unfold("gradings"))
            buttons.append(earlier)
        if buttons:
            block.row(flow(*buttons, gap=Space.L))

    def _earlier(self, card: IncidentCard) -> None:
        for each in card.decided:
            if each.field == assessments.GRADING and each is not card.grading:
                label = terms.said(terms.GRADINGS, each.value)
                back = partial(self._take_back, each)
                self._view.add(
                    ItemRow(
                        label,
                        each.reasons or grading_rules.sentence(each.rule),
                        with_commas((each.author, day(each.at))),
                        acts=self._view.acts(Act(say("Remove from the record"), back, "remove")),
                        name=f"grading:{each.id}",
                    ),
                    0,
                )

    def _take_back(self, decided: Assessment) -> None:
        self._session.do(
            say("Remove decision"), lambda step: assessments.take_back(step, decided.id)
        )


class _Block(QWidget):
    """A quiet frame; with an amber edge when something in it asks for a decision."""

    def __init__(self, edged: bool) -> None:
        super().__init__()
        self._edged = edged
        self.setObjectName("judgement")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(*sided(Space.L, Space.M, Space.M, Space.M))
        self._column.setSpacing(Space.S)

    def head(self, word: str, chip: Chip, quiet: str = "") -> None:
        parts: list[QWidget] = [Words(word, "strong"), chip]
        if quiet:
            parts.append(Secondary(quiet))
        for each in parts:
            each.setMinimumHeight(22)
            if isinstance(each, Words):
                each.setWordWrap(False)
        self._column.addWidget(flow(*parts))

    def say(self, text: str, role: str = "body", tone: str = "", tip: str = "") -> None:
        words = Words("", role, tone)  # type: ignore[arg-type]
        words.setText(text)
        words.setToolTip(tip)
        self._column.addWidget(words)

    def sure(self, held: Assessment) -> None:
        """Likelihood and confidence, told apart: how likely, and how well founded that is."""
        sure = terms.said(terms.CONFIDENCES, held.confidence)
        facts = (
            (
                say("Likelihood"),
                terms.likelihood(held.likelihood, terms.said) if held.likelihood else "",
            ),
            (say("Confidence"), sure),
        )
        if held.likelihood or held.confidence:
            grid = QGridLayout()
            grid.setHorizontalSpacing(Space.M)
            grid.setVerticalSpacing(2)
            grid.setColumnStretch(1, 1)
            for row, (name, words) in enumerate(facts):
                grid.addWidget(Secondary(name), row, 0)
                shown = words.lower() or say("not said")
                grid.addWidget(Words(shown, "small_strong" if words else "small"), row, 1)
            self._column.addLayout(grid)

    def row(self, widget: QWidget) -> None:
        self._column.addWidget(widget)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.warning if self._edged else look.line, 1))
        painter.setBrush(look.raised)
        box = self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, Size.RADIUS, Size.RADIUS)


def sentence(words: str) -> str:
    """A reason as a sentence: its first letter large and a full stop."""
    return f"{words[:1].upper()}{words[1:]}."


def day(at: int) -> str:
    """ "3 May 2026": the day of a decision, in the reader's own time zone."""
    moment = datetime.fromtimestamp(at, UTC).astimezone()
    return dates.said_short(moment.date().isoformat()).replace(" ", "\u00a0")


def _weighed(held: Assessment) -> str:
    counts = {
        term.code: sum(each.weight == term.code for each in held.evidence)
        for term in terms.EVIDENCE_WEIGHTS
    }
    told = []
    for code, word in (
        ("supports", say("for")),
        ("opposes", say("against")),
        ("neutral", say("neither")),
    ):
        if counts[code]:
            told.append(f"{number(counts[code])} {word}")
    return say("claims weighed: {names}", names=with_commas(told)) if told else ""
