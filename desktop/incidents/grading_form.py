"""The form in which an incident is graded: value, likelihood, confidence, reasons, dissent, and
how each claim weighs.

Likelihood (how likely it is) and confidence (how well founded we think that is) are two fields:
ICD 203 forbids to mix them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QGridLayout, QWidget

from db import terms
from db.language import say
from db.records import assessments
from db.records.cards import IncidentCard
from db.records.claims import AGAINST, FOR, Claim
from desktop.session import Session
from desktop.theme import Space, broad
from desktop.widgets import ChoiceField, ElidedLabel, Field, LinesField, Sheet
from desktop.widgets.claim_words import by_speaker, topic
from desktop.widgets.side_by_side import SideBySide

_WIDTH = 620
#: Claims that can be weighed one by one; of longer ledgers the rest keeps the weight it has.
_WEIGHED = 40


class _Weight(ChoiceField):
    """What one claim weighs; its label stands at its left."""

    def __init__(self, words: str, weight: str) -> None:
        super().__init__(words, _WEIGHTS, weight)
        self._name.hide()
        self.setFixedWidth(broad(150))


class EvidenceField(Field):
    """Each claim with what it weighs: for, against or neither."""

    def __init__(self, said: Sequence[Claim], weights: Mapping[int, str]) -> None:
        more = len(said) - _WEIGHED
        hint = (
            say("{more:,} more claims keep the weight their act gives them.", more=more)
            if more > 0
            else ""
        )
        super().__init__(say("What the claims weigh"), hint)
        self._weights = dict(weights)
        self._boxes: dict[int, _Weight] = {}
        held = QWidget()
        grid = QGridLayout(held)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.XS)
        grid.setColumnStretch(0, 1)
        for place, claim in enumerate(said[:_WEIGHED]):
            words = say("{label}: {value}", label=by_speaker(claim), value=topic(claim))
            grid.addWidget(ElidedLabel(words), place, 0)
            box = _Weight(words, weights.get(claim.id, ""))
            box.changed.connect(self.changed)
            self._boxes[claim.id] = box
            grid.addWidget(box, place, 1)
        self._column.insertWidget(1, held)

    def value(self) -> dict[int, str]:
        chosen = {claim: str(box.value()) for claim, box in self._boxes.items()}
        return {claim: code for claim, code in {**self._weights, **chosen}.items() if code}

    def set_value(self, value: Mapping[int, str]) -> None:
        self._weights = dict(value)
        for claim, box in self._boxes.items():
            box.set_value(value.get(claim, ""))


_WEIGHTS = [
    ("", say("not weighed")),
    ("supports", say("supports it")),
    ("opposes", say("opposes it")),
    ("neutral", say("neither")),
]


def decide_grading(session: Session, near: QWidget, card: IncidentCard) -> Sheet:
    """Open the form with what holds now, else with what the ledger speaks for."""
    held, proposal = card.grading, card.proposal
    now = card.incident.grading or (proposal.grading if proposal else "weak")
    grading = ChoiceField(say("We hold it to be"), terms.GRADINGS, now)
    likelihood = ChoiceField(
        say("How likely it happened so"),
        [
            ("", say("Not said")),
            *((term.code, terms.likelihood(term.code, terms.said)) for term in terms.LIKELIHOODS),
        ],
    )
    likelihood.set_value(held.likelihood or "" if held else "")
    confidence = ChoiceField(
        say("Our confidence in that"), [("", say("Not said")), *_pairs(terms.CONFIDENCES)]
    )
    confidence.set_value(held.confidence or "" if held else "")
    reasons = LinesField(say("Reasons"), held.reasons if held else "", rows=3)
    dissent = LinesField(
        say("Dissent: who sees it otherwise, and why"), held.dissent if held else "", rows=2
    )
    said = [claim for row in card.ledger for claim in row.claims]
    before = {each.claim: each.weight for each in held.evidence} if held else by_act(said)
    evidence = EvidenceField(said, before)

    def then() -> str:
        code = grading.value()
        follows = proposal is not None and code == proposal.grading
        if not follows and not reasons.value().strip():
            return say("Say why: the ledger speaks for another grading, or for none.")
        # Read now: the fields are gone by the time it is written.
        cells = {
            "rule": proposal.rule if proposal is not None and follows else "manual",
            "likelihood": likelihood.value() or None,
            "confidence": confidence.value() or None,
            "reasons": reasons.value().strip(),
            "dissent": dissent.value().strip(),
            "evidence": evidence.value(),
        }
        session.do(
            say("Grade incident"),
            lambda step: assessments.grade(step, card.incident.id, code, **cells),
        )
        return ""

    hint = ""
    if proposal is not None:
        label = terms.said(terms.GRADINGS, proposal.grading).lower()
        hint = say("The ledger speaks for {label}: {told}.", label=label, told=proposal.told())
    fields: list[QWidget] = [grading, SideBySide(likelihood, confidence), reasons, dissent]
    if said:
        fields.append(evidence)
    return Sheet.open(near, say("Grade the incident"), fields, say("Decide"), then, hint, _WIDTH)


def by_act(said: Sequence[Claim]) -> dict[int, str]:
    """What claims weigh when nobody weighed them: those who stand by it support, those against
    it oppose, the others do neither."""
    return {
        claim.id: "supports"
        if claim.column in FOR
        else "opposes"
        if claim.column in AGAINST
        else "neutral"
        for claim in said
    }


def _pairs(vocabulary: terms.Vocabulary) -> list[tuple[str, str]]:
    return [(term.code, term.said) for term in vocabulary]
