"""The cells of the list of claims that can be changed where they stand."""

from __future__ import annotations

from collections.abc import Mapping

from db import terms
from db.language import say
from db.records import claims
from db.records.claim_lists import ClaimRow
from db.step import Step
from db.when import When
from desktop.session import Session
from desktop.widgets import ChoiceField, RecordPicker, WhenField
from desktop.widgets.inline_edit import Inline
from desktop.widgets.picker import Found
from desktop.widgets.record_search import actor_of, actor_search, edtf_of, when_from

#: What the picker of speakers holds while nothing else was chosen.
_AS_IT_IS = -1


def edits(session: Session) -> Mapping[str, Inline]:
    """By the key a column sorts by."""
    return {
        "said": Inline(
            say("Change claim"),
            lambda row: WhenField(say("Said on"), when_from(row.claim.said), hint=""),
            _set_said,
        ),
        "speaker": Inline(
            say("Change speaker"),
            lambda row: RecordPicker(
                say("Who says it"),
                actor_search(session),
                _speaker(row),
                create=say("Create actor"),
            ),
            _set_speaker,
        ),
        "act": Inline(
            say("Change claim"),
            lambda row: ChoiceField(say("Says"), terms.ACTS, row.claim.act),
            lambda step, number, value: claims.change(step, number, act=value),
        ),
        "credibility": Inline(
            say("Grade claim"),
            _credibility,
            lambda step, number, value: claims.change(step, number, credibility=value or None),
        ),
        "rank": Inline(
            say("Change claim"),
            lambda row: ChoiceField(say("Rank"), terms.RANKS, row.claim.rank),
            lambda step, number, value: claims.change(step, number, rank=value),
        ),
    }


def _set_said(step: Step, number: int, value: When | None) -> None:
    claims.change(step, number, said=edtf_of(value))


def _speaker(row: ClaimRow) -> Found | None:
    name = row.claim.speaker_name
    return Found(_AS_IT_IS, name) if name else None


def _set_speaker(step: Step, number: int, value: Found | None) -> None:
    if value is None or value.id != _AS_IT_IS:
        claims.change(step, number, speaker=actor_of(step, value), speaker_label="")


def _credibility(row: ClaimRow) -> ChoiceField:
    field = ChoiceField(
        say("Credibility"),
        [
            ("", say("Not graded yet")),
            *((term.code, term.said) for term in terms.CREDIBILITIES),
        ],
    )
    field.set_value(row.claim.credibility or "")
    return field
