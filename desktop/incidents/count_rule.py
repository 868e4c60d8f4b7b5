"""The form for how a measure is counted: by the rule of the case, or for this incident alone.

Hides which rules need a source, numbers or a reason.
"""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from db import terms
from db.language import say
from db.records import counting, meta
from db.records.cards import IncidentCard
from db.records.counting import Counted
from db.records.figures import CountRule
from desktop.session import Session
from desktop.widgets import ChoiceField, IntegerField, LinesField, Sheet
from desktop.widgets.fitting import show_when
from desktop.widgets.side_by_side import SideBySide

_ALONE, _CASE, _FOLLOW = "alone", "case", "follow"
#: Rules that mean nothing without an incident: no case is counted by one source or by hand.
_OF_ONE = ("named_source", "manual")


class RuleForm:
    """The fields of a count rule; which of them are asked follows the rule."""

    def __init__(self, card: IncidentCard, counted: Counted) -> None:
        rule = counted.rule
        scopes = [(_ALONE, say("This incident alone")), (_CASE, say("Every incident of the case"))]
        if counted.decided is not None:
            scopes.append((_FOLLOW, say("Go back to the rule of the case")))
        self.scope = ChoiceField(say("Holds for"), scopes)
        self.scope.set_value(_ALONE)
        self.code = ChoiceField(say("The headline is the"), terms.COUNT_RULES, rule.code)
        self.source = ChoiceField(say("Whose figure holds"), _sources(card, counted))
        if rule.source is not None:
            self.source.set_value(str(rule.source))
        self.low = IntegerField(say("At least"), rule.low)
        self.high = IntegerField(say("At most"))
        self.low.set_value(rule.low)
        self.high.set_value(rule.high)
        self.numbers = SideBySide(self.low, self.high)
        before = counted.decided.reasons if counted.decided else ""
        self.reasons = LinesField(say("Reasons"), before, rows=2)
        self.scope.changed.connect(self._show_fitting)
        self.code.changed.connect(self._show_fitting)
        self._show_fitting()

    def _show_fitting(self) -> None:
        chosen = self.scope.value() != _FOLLOW
        show_when(self.code, chosen)
        show_when(self.source, chosen and self.code.value() == "named_source")
        show_when(self.numbers, chosen and self.code.value() == "manual")
        show_when(self.reasons, self.scope.value() == _ALONE)

    def fields(self) -> list[QWidget]:
        """The fields in the order of the form."""
        return [self.scope, self.code, self.source, self.numbers, self.reasons]

    def rule(self) -> CountRule:
        """The rule as it was filled in."""
        code = self.code.value()
        source = self.source.value() if code == "named_source" else ""
        by_hand = code == "manual"
        return CountRule(
            code,
            int(source) if source else None,
            self.low.value() if by_hand else None,
            self.high.value() if by_hand else None,
        )


def edit_rule(session: Session, near: QWidget, card: IncidentCard, counted: Counted) -> Sheet:
    """Choose the rule of one measure, for this incident or for the whole case."""
    form = RuleForm(card, counted)
    incident, measure = card.incident.id, counted.measure

    def then() -> str:
        rule, reasons = form.rule(), form.reasons.value().strip()
        if form.scope.value() == _FOLLOW:
            session.do(
                say("Count by the rule of the case"),
                lambda step: counting.follow_case(step, incident, measure),
            )
            return ""
        if form.scope.value() == _CASE:
            if rule.code in _OF_ONE:
                return say("This rule can hold for one incident only.")
            session.do(
                say("Change count rule"), lambda step: meta.change(step, count_rule=rule.code)
            )
            return ""
        trouble = counting.lacks(rule, reasons)
        if trouble:
            return trouble
        named = {figure.claim for figure in counted.figures if figure.source == rule.source}
        evidence = sorted(named) if rule.source is not None else []
        session.do(
            say("Change how it is counted"),
            lambda step: counting.decide(step, incident, measure, rule, reasons, evidence),
        )
        return ""

    label = terms.said(terms.MEASURES, measure).lower()
    hint = say("The rule is shown and printed with the number.")
    return Sheet.open(
        near,
        say("How the {label} are counted", label=label),
        form.fields(),
        say("Save"),
        then,
        hint,
    )


def _sources(card: IncidentCard, counted: Counted) -> list[tuple[str, str]]:
    """The sources that give a figure for the measure, each with what it gives."""
    given: dict[int, list[str]] = {}
    for figure in counted.figures:
        if figure.source is not None:
            given.setdefault(figure.source, []).append(figure.words)
    told = []
    for source, words in given.items():
        article = card.footing.article(source)
        name = article.name if article is not None else say("A source")
        told.append((str(source), f"{name}: {', '.join(words)}"))
    return told
