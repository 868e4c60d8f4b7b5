"""One small case per released format (tests/samples), opened by tests for ever."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from db.case import Case
from db.migrations import FORMAT_MAJOR, FORMAT_MINOR
from db.records import cards, incidents, meta
from db.search import hits
from db.verification import problems

_SAMPLES = sorted((Path(__file__).parents[1] / "samples").glob("format-*.case.gz"))


def test_todays_format_has_its_sample() -> None:
    assert f"format-{FORMAT_MAJOR}.{FORMAT_MINOR}.case.gz" in [path.name for path in _SAMPLES]


@pytest.mark.parametrize("sample", _SAMPLES, ids=lambda path: path.name)
def test_a_case_of_every_format_opens_whole(sample: Path, tmp_path: Path) -> None:
    path = tmp_path / "sample.case"
    path.write_bytes(gzip.decompress(sample.read_bytes()))
    with Case.open(path) as case:
        assert not case.read_only
        assert meta.counts(case.main_reader)["incidents"] == 5
        found = [hit.ref for hit in hits.find(case.main_reader, "termez")]
        (rockets,) = [ref.id for ref in found if ref.kind == "incident"]
        card = cards.incident(case.main_reader, rockets)
        assert card is not None
        assert len(card.ledger) == 3
        with case.step("Rename incident") as step:
            incidents.change(step, rockets, title="Rockets, once more")
        case.undo()
        again = cards.incident(case.main_reader, rockets)
        assert again == card
        assert list(problems(case.main_reader)) == []
