"""The cells of the source list that can be changed where they stand."""

from __future__ import annotations

from collections.abc import Mapping

from db import terms
from db.language import say
from db.records import ratings, sources
from db.records.lists import SourceRow
from db.step import Step
from db.when import When
from desktop.session import Session
from desktop.widgets import ChoiceField, RecordPicker, TextField, WhenField
from desktop.widgets.code_names import language_code, language_name
from desktop.widgets.inline_edit import Inline
from desktop.widgets.picker import Found
from desktop.widgets.record_search import actor_of, actor_search, edtf_of, when_from

#: What the outlet picker holds while nothing else was chosen.
_AS_IT_IS = -1


def edits(session: Session) -> Mapping[str, Inline]:
    """By the key a column sorts by."""
    return {
        "issued": Inline(
            say("Change date of publication"),
            lambda row: WhenField(say("Date"), when_from(row.issued), hint=""),
            _publish,
        ),
        "title": Inline(
            say("Rename source"),
            lambda row: TextField(say("Title"), row.title),
            lambda step, number, value: sources.change(step, number, {"title": value}),
        ),
        "publisher": Inline(
            say("Change outlet"),
            lambda row: RecordPicker(
                say("Publisher"),
                actor_search(session),
                Found(_AS_IT_IS, row.publisher) if row.publisher else None,
                create=say("Create outlet"),
            ),
            _set_outlet,
        ),
        "type": Inline(
            say("Change type"),
            lambda row: ChoiceField(say("Type"), terms.SOURCE_TYPES, row.type),
            lambda step, number, value: sources.change(step, number, {"type": value}),
        ),
        "reliability": Inline(say("Rate source"), _rating_field, _rate),
        "language": Inline(
            say("Change language"),
            lambda row: TextField(say("Language"), language_name(row.language)),
            lambda step, number, value: sources.change(
                step, number, {"language": language_code(value)}
            ),
        ),
    }


def _publish(step: Step, number: int, value: When | None) -> None:
    sources.change(step, number, {"issued": edtf_of(value)})


def _set_outlet(step: Step, number: int, value: Found | None) -> None:
    if value is None or value.id != _AS_IT_IS:
        sources.change(step, number, outlet=actor_of(step, value, "media"))


def _rating_field(row: SourceRow) -> ChoiceField:
    return ChoiceField(
        say("Grade"),
        [
            ("", say("As its outlet")),
            *((term.code, term.said) for term in terms.RELIABILITIES),
        ],
        row.reliability,
    )


def _rate(step: Step, number: int, value: str) -> None:
    """A rating of its own, in the place of the one it had; none: its outlet's holds again."""
    for held in ratings.of_source(step.reader, number):
        ratings.remove(step, held.id)
    if value:
        ratings.rate(step, value, source=number)
