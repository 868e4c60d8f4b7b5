"""The cells of the incident list that can be changed where they stand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from db import terms
from db.errors import BadInput
from db.language import say
from db.records import assessments, incidents
from db.records.lists import IncidentRow
from db.step import Step
from db.when import When
from desktop.session import Session
from desktop.widgets import ChoiceField, RecordPicker, TextField, WhenField
from desktop.widgets.inline_edit import Inline
from desktop.widgets.picker import Found
from desktop.widgets.record_search import place_of, place_search

#: What the place picker holds while nothing else was chosen.
_AS_IT_IS = -1


def edits(session: Session) -> Mapping[str, Inline]:
    """By the key a column sorts by."""
    return {
        "when": Inline(say("Change date"), _when_field, _set_when),
        "title": Inline(
            say("Rename incident"),
            lambda row: TextField(say("Title"), row.title, required=True),
            lambda step, number, value: incidents.change(step, number, title=value),
        ),
        "kind": Inline(
            say("Change kind"),
            lambda row: ChoiceField(say("Kind"), terms.INCIDENT_KINDS, row.kind),
            lambda step, number, value: incidents.change(step, number, kind=value),
        ),
        "places": Inline(
            say("Change place"),
            lambda row: RecordPicker(
                say("Place"),
                place_search(session),
                Found(_AS_IT_IS, row.places) if row.places else None,
                create=say("Create place"),
            ),
            _set_place,
        ),
        "grading": Inline(
            say("Grade incident"),
            lambda row: ChoiceField(
                say("Our grading"),
                _with_none(terms.GRADINGS, say("Not graded")),
                row.grading or "",
            ),
            _grade,
        ),
        "status": Inline(
            say("Change status"),
            lambda row: ChoiceField(say("Status"), terms.INCIDENT_STATUS, row.status),
            lambda step, number, value: incidents.change(step, number, status=value),
        ),
    }


def _when_field(row: IncidentRow) -> WhenField:
    when = None
    if row.edtf is not None:
        when = When(row.edtf, clock=row.clock, part_of_day=row.part_of_day)
    return WhenField(say("When"), when, hint="")


def _set_when(step: Step, number: int, value: When | None) -> None:
    incidents.set_when(step, number, value)


def _set_place(step: Step, number: int, value: Found | None) -> None:
    """The one place of an incident; which of several is meant is said on its card."""
    links = step.reader.rows(
        "SELECT id FROM incident_place WHERE incident = ? AND deleted = 0", number
    )
    if len(links) > 1:
        raise BadInput(
            say(
                "This incident has {count:,} places. Nothing was changed; change them on its card.",
                count=len(links),
            )
        )
    if value is None:
        for (link,) in links:
            incidents.remove_place(step, link)
    elif value.id != _AS_IT_IS:
        place = place_of(step, value)
        if links:
            step.update("incident_place", links[0][0], place=place)
        else:
            incidents.add_place(step, number, place)


def _grade(step: Step, number: int, value: str) -> None:
    if value:
        assessments.grade(step, number, value)
    else:
        incidents.change(step, number, grading=None)
        assessments.take_back_all(step, "incident", number, assessments.GRADING)


def _with_none(vocabulary: terms.Vocabulary, words: str) -> Sequence[tuple[str, str]]:
    return [("", words), *((term.code, term.said) for term in vocabulary)]
