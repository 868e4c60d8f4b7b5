"""Linking one incident to another by hand, and taking such a link away.

Hides which tables keep it. What somebody says of two incidents ("in retaliation for") is a
claim about the one, linked to a claim about the other, so that it has a speaker and a ground
like everything else; being part of a whole or of one series is a fact of the incidents.
"""

from __future__ import annotations

import unicodedata

from db.errors import BadInput
from db.language import in_quotes, say
from db.records import claims
from db.step import Step
from db.terms import CLAIM_LINKS, said

PART_OF = "part_of"
TOGETHER = "together"

#: What can be said of two incidents, in the order in which it is offered.
CHOICES: tuple[tuple[str, str], ...] = (
    ("retaliates", said(CLAIM_LINKS, "retaliates")),
    (PART_OF, say("is part of")),
    (TOGETHER, say("is in one series with")),
    *(
        (term.code, term.said)
        for term in CLAIM_LINKS
        if term.code not in ("retaliates", "retracts")
    ),
)
_LONGEST = 200
_MOTIVES = ("retaliates", "answers")


def is_said(predicate: str) -> bool:
    """Whether somebody has to say so (a claim), or it is a fact of the two incidents."""
    return predicate not in (PART_OF, TOGETHER)


def link(
    step: Step,
    incident: int,
    predicate: str,
    other: int,
    *,
    ground: str = "",
    speaker: int | None = None,
    source: int | None = None,
) -> None:
    """Link two incidents: `predicate` of CHOICES. `ground`: what a claim without a quote rests on
    (needed when `is_said`), `speaker` who says so, `source` where. Raises BadInput."""
    if incident == other:
        raise BadInput(say("An incident cannot be linked to itself. Choose another one."))
    if predicate == PART_OF:
        _make_part(step, incident, other)
    elif predicate == TOGETHER:
        _gather(step, incident, other)
    else:
        words = said(CLAIM_LINKS, predicate)
        title, other_title = _title(step, incident), _title(step, other)

        def claimed(of: int, gist: str) -> int:
            return claims.create(
                step,
                incident=of,
                no_quote_reason=ground,
                source=source,
                speaker=speaker,
                act="attributes",
                about="motive" if predicate in _MOTIVES else "identity",
                gist=gist,
            )

        here = claimed(incident, f"{words} {in_quotes(other_title)}")
        there = _claim_of(step, other)
        if there is None:
            there = claimed(other, say("“{title}” {words} this", title=title, words=words))
        claims.link(step, here, predicate, there)


def unlink(step: Step, table: str, row: int) -> None:
    """Take a link away; `table` and `row` as db.columns.relations.Link tells them. Claims that
    were made for nothing but the link go with it."""
    if table == "incident":
        step.update("incident", row, parent=None)
        return
    if table == "claim_link":
        ends = step.reader.row("SELECT claim, other FROM claim_link WHERE id = ?", row)
        step.delete(table, row)
        for claim in ends or ():
            if _says_nothing_else(step, claim):
                claims.delete(step, claim)
        return
    step.delete(table, row)


def _says_nothing_else(step: Step, claim: int) -> bool:
    found = step.reader.value(
        "SELECT count(*) FROM claim c WHERE c.id = ? AND c.quote IS NULL AND c.value = ''"
        " AND c.about IN ('motive', 'identity') AND NOT EXISTS (SELECT 1 FROM claim_link l"
        " WHERE (l.claim = c.id OR l.other = c.id) AND l.deleted = 0)",
        claim,
    )
    return bool(found)


def _make_part(step: Step, incident: int, whole: int) -> None:
    at: int | None = whole
    seen: set[int] = set()
    while at is not None and at not in seen:
        if at == incident:
            raise BadInput(
                say(
                    "“{title}” is itself part of this incident; a whole cannot be part of its "
                    "part.",
                    title=_title(step, whole),
                )
            )
        seen.add(at)
        at = step.reader.value("SELECT parent FROM incident WHERE id = ?", at)
    step.update("incident", incident, parent=whole)


def _gather(step: Step, incident: int, other: int) -> None:
    """Into the series one of them is in already, else into a new one."""
    for member, joining in ((other, incident), (incident, other)):
        held = step.reader.value(
            "SELECT m.incident_group FROM incident_group_member m JOIN incident_group g"
            " ON g.id = m.incident_group AND g.deleted = 0 AND g.kind = 'series'"
            " WHERE m.incident = ? AND m.deleted = 0 ORDER BY m.id LIMIT 1",
            member,
        )
        if held is not None:
            _join(step, held, joining)
            return
    group = step.insert("incident_group", kind="series", title=_title(step, other))
    _join(step, group, other)
    _join(step, group, incident)


def _join(step: Step, group: int, incident: int) -> None:
    there = step.reader.value(
        "SELECT count(*) FROM incident_group_member"
        " WHERE incident_group = ? AND incident = ? AND deleted = 0",
        group,
        incident,
    )
    if not there:
        step.insert("incident_group_member", incident_group=group, incident=incident)


def _claim_of(step: Step, incident: int) -> int | None:
    """The claim that stands for an incident: the first on whether it happened."""
    found = step.reader.value(
        "SELECT id FROM claim WHERE incident = ? AND deleted = 0 AND rank <> 'deprecated'"
        " ORDER BY about NOT IN ('occurrence', 'responsibility'), id LIMIT 1",
        incident,
    )
    return None if found is None else int(found)


def _title(step: Step, incident: int) -> str:
    """A title fit to stand inside a sentence: no controls that turn the rest of it round."""
    title = str(step.reader.value("SELECT title FROM incident WHERE id = ?", incident))
    letters = (
        letter
        for letter in title[:_LONGEST]
        if unicodedata.category(letter) not in ("Cc", "Cf") or letter in "\u200c\u200d"
    )
    return " ".join("".join(letters).split())
