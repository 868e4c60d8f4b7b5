"""The fields that can be set for many records at once, and how each is read and written.

Hides which of them are a cell of the record, and which are rows beside it (a grading with its
reasons, a rating of one source, how exact a place is).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from db import terms
from db.errors import BadInput
from db.language import say
from db.reader import Reader
from db.records import assessments
from db.records.bulk.edits import SetField
from db.records.bulk.found import AMONG, Found, Plan, Told, pieces, text_of
from db.records.lists import Listed
from db.records.precisions import SCHEMES, precision_words
from db.step import Step
from db.terms import Term, Vocabulary


@dataclass(frozen=True, slots=True)
class Settable:
    """One field. `vocabulary`: what it can hold, () for free text; `kind`: how free text is asked
    for (text, language, country); `empties`: it can be emptied; `reasoned`: it keeps a reason."""

    name: str
    words: str
    vocabulary: Vocabulary = ()
    kind: str = ""
    empties: bool = False
    reasoned: bool = False


_YES_NO = (Term("1", say("Yes")), Term("0", say("No")))
_IS_SO = (Term("affirmed", say("It is so")), Term("negated", say("It is not so")))
_EXACTNESS = tuple(
    Term(f"{scheme}:{code}", precision_words(scheme, code))
    for scheme, codes in SCHEMES.items()
    for code in codes
)
_HANDLING = (
    Settable("marking", say("Marking"), terms.MARKINGS),
    Settable("private", say("Private"), _YES_NO),
)

#: By the kind of record, in the order in which they are offered.
FIELDS: Mapping[Listed, tuple[Settable, ...]] = {
    "incident": (
        Settable("kind", say("Kind"), terms.INCIDENT_KINDS),
        Settable("status", say("Status of the work"), terms.INCIDENT_STATUS),
        Settable("grading", say("Our grading"), terms.GRADINGS, empties=True, reasoned=True),
        *_HANDLING,
        Settable("precision", say("How exact the place is"), _EXACTNESS, empties=True),
        Settable("lang", say("Language"), kind="language", empties=True),
        Settable("is_aggregate", say("Total of many events"), _YES_NO),
    ),
    "actor": (
        Settable("kind", say("Kind"), terms.ACTOR_KINDS),
        Settable("country", say("Country"), kind="country", empties=True),
        *_HANDLING,
    ),
    "source": (
        Settable("type", say("Type"), terms.SOURCE_TYPES),
        Settable(
            "rating",
            say("Reliability, against its outlet’s"),
            terms.RELIABILITIES,
            empties=True,
            reasoned=True,
        ),
        Settable("provenance", say("Provenance"), terms.PROVENANCES),
        Settable("retraction", say("Retraction"), terms.RETRACTIONS),
        Settable("language", say("Language"), kind="language", empties=True),
        Settable("licence", say("Licence"), kind="text", empties=True),
        *_HANDLING,
    ),
    "claim": (
        Settable("credibility", say("Credibility"), terms.CREDIBILITIES, empties=True),
        Settable("rank", say("Rank"), terms.RANKS, reasoned=True),
        Settable("act", say("Says"), terms.ACTS),
        Settable("polarity", say("Meaning"), _IS_SO),
        Settable("about", say("About"), terms.ABOUT),
        Settable("hedge", say("Hedge"), terms.HEDGES),
        Settable("basis", say("Basis"), terms.BASES),
    ),
}
#: Columns that are empty by holding nothing at all.
_NULLS = frozenset({"credibility"})
_NUMBERS = frozenset({"private", "is_aggregate"})


def settable(table: Listed, name: str) -> Settable:
    """The field of that name."""
    return next(each for each in FIELDS[table] if each.name == name)


def plan(reader: Reader, table: Listed, ids: Sequence[int], edit: SetField) -> Plan:
    """What setting the field will do. Raises BadInput for a value it cannot hold."""
    wanted = settable(table, edit.field)
    _check(wanted, edit.value)
    beside = {"grading": _grading, "rating": _rating, "precision": _precision}.get(edit.field)
    if beside is not None:
        return beside(reader, table, ids, edit, wanted)
    rows = [
        Found(number, str(before), edit.value)
        for number, before in reader.rows(
            f"SELECT id, coalesce({edit.field}, '') FROM {table} WHERE deleted = 0 AND id {AMONG}",
            text_of(ids),
        )
    ]
    value: object = int(edit.value) if edit.field in _NUMBERS else edit.value
    cells = {edit.field: None if edit.field in _NULLS and not edit.value else value}
    if edit.field == "rank":
        cells["rank_reason"] = edit.reason.strip()
    return Plan(table, rows, partial(_words, wanted), partial(_set, table, cells))


def standing(reader: Reader, table: Listed, ids: Sequence[int], field: str) -> Counter[str] | None:
    """What stands in a field of these records and how often; None: it is no cell of theirs."""
    if field in ("rating", "precision"):
        return None
    return Counter(
        dict(
            reader.rows(
                f"SELECT coalesce({field}, '') || '', count(*) FROM {table} "
                f"WHERE deleted = 0 AND id {AMONG} GROUP BY 1",
                text_of(ids),
            )
        )
    )


def _check(wanted: Settable, value: str) -> None:
    known = {term.code for term in wanted.vocabulary}
    if value in known or (not known and value) or (not value and wanted.empties):
        return
    raise BadInput(say("Choose what the field is to hold. Nothing was changed."))


def _words(wanted: Settable, code: str) -> str:
    if wanted.vocabulary:
        return terms.said(wanted.vocabulary, code)
    return code


def _set(
    table: Listed, cells: Mapping[str, object], step: Step, ids: Sequence[int], told: Told
) -> None:
    for _, text in pieces(ids, told):
        step.update_where(table, cells, f"id {AMONG}", text)


def _grading(
    reader: Reader, table: Listed, ids: Sequence[int], edit: SetField, wanted: Settable
) -> Plan:
    rows = [
        Found(number, str(before), edit.value)
        for number, before in reader.rows(
            f"SELECT id, coalesce(grading, '') FROM incident WHERE deleted = 0 AND id {AMONG}",
            text_of(ids),
        )
    ]

    def write(step: Step, changing: Sequence[int], told: Told) -> None:
        for piece, text in pieces(changing, told):
            step.update_where("incident", {"grading": edit.value or None}, f"id {AMONG}", text)
            if not edit.value:
                held = (
                    f"subject_table = 'incident' AND field = '{assessments.GRADING}' "
                    f"AND subject {AMONG}"
                )
                step.delete_where(
                    "assessment_evidence",
                    f"assessment IN (SELECT id FROM assessment WHERE deleted = 0 AND {held})",
                    text,
                )
                step.delete_where("assessment", held, text)
                continue
            columns = ("subject_table", "subject", "field", "value", "rule", "reasons")
            step.insert_many(
                "assessment",
                ("id", *columns, "assessed_by"),
                [
                    (
                        *(step.new_id(), "incident", each, assessments.GRADING, edit.value),
                        *("manual", edit.reason.strip(), step.author),
                    )
                    for each in piece
                ],
            )

    return Plan(table, rows, partial(_words, wanted), write)


def _rating(
    reader: Reader, table: Listed, ids: Sequence[int], edit: SetField, wanted: Settable
) -> Plan:
    rows = [
        Found(number, str(before), edit.value)
        for number, before in reader.rows(
            "SELECT s.id, coalesce((SELECT r.reliability FROM source_rating r WHERE "
            "r.source = s.id AND r.deleted = 0 ORDER BY coalesce(r.since, '') DESC, r.id DESC "
            f"LIMIT 1), '') FROM source s WHERE s.deleted = 0 AND s.id {AMONG}",
            text_of(ids),
        )
    ]

    def write(step: Step, changing: Sequence[int], told: Told) -> None:
        for piece, text in pieces(changing, told):
            step.delete_where("source_rating", f"source {AMONG}", text)
            if edit.value:
                step.insert_many(
                    "source_rating",
                    ("id", "source", "reliability", "reason", "rated_by"),
                    [
                        (step.new_id(), each, edit.value, edit.reason.strip(), step.author)
                        for each in piece
                    ],
                )

    return Plan(table, rows, partial(_words, wanted), write)


def _precision(
    reader: Reader, table: Listed, ids: Sequence[int], edit: SetField, wanted: Settable
) -> Plan:
    """Of every place an incident has; one place that holds something else is enough to change."""
    scheme, _, code = edit.value.partition(":")
    held: dict[int, list[str]] = {number: [] for number in _living(reader, ids)}
    for incident, given, number in reader.rows(
        "SELECT incident, precision_scheme, precision_code FROM incident_place "
        f"WHERE deleted = 0 AND incident {AMONG}",
        text_of(ids),
    ):
        if incident in held:
            held[incident].append(f"{given}:{number}" if number else "")
    rows = []
    for incident, codes in held.items():
        other = next((each for each in codes if each != edit.value), edit.value)
        rows.append(Found(incident, other, edit.value, "" if codes else "place"))

    def write(step: Step, changing: Sequence[int], told: Told) -> None:
        cells = {"precision_scheme": scheme if code else "", "precision_code": code}
        for _, text in pieces(changing, told):
            step.update_where("incident_place", cells, f"incident {AMONG}", text)

    reasons = {"place": say("has no place")}
    return Plan(table, rows, _exactness, write, reasons)


def _exactness(code: str) -> str:
    scheme, _, digit = code.partition(":")
    return precision_words(scheme, digit)


def _living(reader: Reader, ids: Sequence[int]) -> list[int]:
    found = reader.rows(f"SELECT id FROM incident WHERE deleted = 0 AND id {AMONG}", text_of(ids))
    return [row[0] for row in found]
