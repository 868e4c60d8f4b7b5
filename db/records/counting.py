"""How the headlines of one incident are counted: by the rule of the case, or by one decided for it.

Hides how such a decision is stored: an assessment of the incident, field "figure:killed", whose
rule is the count rule and whose value names the source or the numbers set by hand.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from db.errors import BadInput
from db.language import say
from db.reader import Reader
from db.records import assessments, figures, meta
from db.records.assessments import Assessment
from db.records.figures import CountRule, Figure, Headline, Part
from db.step import Step
from db.terms import MEASURES

_FIELD = "figure:"
_BY_HAND = re.compile(r"(\d*)\.\.(\d*)")


@dataclass(frozen=True, slots=True)
class Counted:
    """One measure of an incident: the headline, its parts, every figure in the order it was
    said, and `decided`: the decision that set another rule than that of the case."""

    headline: Headline
    rule: CountRule
    parts: tuple[Part, ...]
    figures: tuple[Figure, ...]
    decided: Assessment | None

    @property
    def measure(self) -> str:
        """A code of terms.MEASURES."""
        return self.headline.measure


def of_incident(
    given: Sequence[Figure],
    decided: Sequence[Assessment],
    case_rule: str,
    origins: Mapping[int, str],
) -> tuple[Counted, ...]:
    """Every measure for which a figure is given."""
    out = []
    for term in MEASURES:
        own = assessments.current(decided, _FIELD + term.code)
        rule = CountRule(case_rule) if own is None else _rule(own.rule, own.value)
        made = figures.headline(given, term.code, rule, origins)
        if made is not None:
            parts = figures.parts(given, term.code, rule, origins)
            mine = tuple(f for f in given if f.measure == term.code)
            out.append(Counted(made, rule, parts, mine, own))
    return tuple(out)


def headlines(
    given: Sequence[Figure],
    decided: Sequence[Assessment],
    case_rule: str,
    origins: Mapping[int, str],
) -> tuple[Headline, ...]:
    """The headlines of `of_incident` alone, for those who read a million of them."""
    out = []
    measures = {figure.measure for figure in given}
    for term in MEASURES:
        if term.code in measures:
            own = assessments.current(decided, _FIELD + term.code)
            rule = CountRule(case_rule) if own is None else _rule(own.rule, own.value)
            made = figures.headline(given, term.code, rule, origins)
            if made is not None:
                out.append(made)
    return tuple(out)


def rule_of(reader: Reader, incident: int, measure: str) -> CountRule:
    """The rule that holds for a measure of an incident."""
    found = reader.row(
        "SELECT a.rule, a.value FROM assessment a JOIN txn t ON t.id = a.created_txn "
        "WHERE a.subject_table = 'incident' AND a.subject = ? AND a.field = ? AND a.deleted = 0 "
        "ORDER BY t.hlc DESC, a.id DESC LIMIT 1",
        incident,
        _FIELD + measure,
    )
    return CountRule(meta.get(reader).count_rule) if found is None else _rule(*found)


def decided_alone(reader: Reader, measure: str) -> frozenset[int]:
    """The incidents that have a rule of their own for a measure."""
    return frozenset(
        row[0]
        for row in reader.rows(
            "SELECT DISTINCT subject FROM assessment WHERE subject_table = 'incident' "
            "AND field = ? AND deleted = 0",
            _FIELD + measure,
        )
    )


def decide(
    step: Step, incident: int, measure: str, rule: CountRule, reasons: str, evidence: Iterable[int]
) -> int:
    """Count a measure of an incident by a rule of its own. `evidence`: claims it rests on.

    Raises BadInput when the rule lacks what it needs.
    """
    trouble = lacks(rule, reasons)
    if trouble:
        raise BadInput(trouble)
    return assessments.decide(
        step,
        "incident",
        incident,
        _FIELD + measure,
        _value(rule),
        rule=rule.code,
        reasons=reasons,
        evidence=dict.fromkeys(evidence, "supports"),
    )


def lacks(rule: CountRule, reasons: str) -> str:
    """What a rule of one incident still needs, in a sentence; "" when nothing."""
    if rule.code == "named_source" and rule.source is None:
        return say("Name the source whose figure holds.")
    if rule.code != "manual":
        return ""
    if not rule.by_hand:
        return say("Give the number that holds, or the lowest and the highest.")
    if rule.low is not None and rule.high is not None and rule.low > rule.high:
        return say("The lowest number is above the highest.")
    return "" if reasons.strip() else say("A number set by hand needs a reason.")


def follow_case(step: Step, incident: int, measure: str) -> None:
    """Count a measure of an incident by the rule of the case again."""
    assessments.take_back_all(step, "incident", incident, _FIELD + measure)


def _value(rule: CountRule) -> str:
    if rule.code == "named_source":
        return f"source:{rule.source}"
    if rule.code == "manual":
        low, high = ("" if n is None else str(n) for n in (rule.low, rule.high))
        return f"{low}..{high}"
    return ""


def _rule(code: str, value: str) -> CountRule:
    if code == "named_source" and value.startswith("source:"):
        number = value.removeprefix("source:")
        return CountRule(code, source=int(number) if number.isdigit() else None)
    found = _BY_HAND.fullmatch(value) if code == "manual" else None
    if found is not None:
        low, high = (int(each) if each else None for each in found.groups())
        return CountRule(code, low=low, high=high)
    return CountRule(code)
