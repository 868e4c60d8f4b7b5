"""The preview: each section, quickly, again after its process died, and not when unwanted."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from db.case import Case
from db.dossier import Options, gathering, preview, templates
from db.dossier.basis import basis
from db.dossier.document import Document
from db.dossier.engine import Cancelled, NotTypeset
from db.dossier.preview import Preview, Section, part_of
from tests.db.dossier.test_pdf import finds, text_of

FILES = templates.template("case").files()
_LOOP = b"#for a in range(3000) { for b in range(3000) { for c in range(3000) { } } }"
WRONG = {**FILES, "dossier.typ": b'#panic("no")'}
ENDLESS = {**FILES, "dossier.typ": _LOOP}


@pytest.fixture(scope="module")
def document(demo_file: Path) -> Document:
    with (
        Case.open(demo_file, read_only=True) as case,
        basis(case.main_reader, Options(), lambda *_: None) as found,
    ):
        return gathering.gather(found, Options(), lambda *_: None, ())


@pytest.fixture(scope="module")
def shown() -> Iterator[Preview]:
    with Preview() as made:
        yield made


@pytest.mark.parametrize(
    ("section", "there", "not_there"),
    [
        (Section("cover"), "22 incidents", "How to read"),
        (Section("method"), "How to read this dossier", "Rockets at Termez"),
        (Section("timeline"), "Rockets at Termez", "Who says what"),
        (Section("incident", 11), "Rockets at Termez", "Kabul airport bombing"),
        (Section("actor", 3), "Al-Qaeda", "Rockets at Termez"),
        (Section("sources"), "ISBN", "Rockets at Termez"),
    ],
)
def test_a_section_is_set_alone(
    shown: Preview, document: Document, section: Section, there: str, not_there: str
) -> None:
    made = shown.section(document, section, FILES)
    words = " ".join(text_of(made.pdf).split())
    assert made.count >= 1 and not made.archival
    if section.kind not in ("cover", "sources"):
        assert there in words
    assert not_there not in words


def test_a_section_that_is_not_there_is_empty(shown: Preview, document: Document) -> None:
    assert shown.section(document, Section("incident", 999), FILES).count == 1


def test_many_changes_keep_the_memory_small(shown: Preview, document: Document) -> None:
    for number in range(40):
        section = document.incidents[number % len(document.incidents)]
        marking = f"TLP:{'RED' if number % 2 else 'GREEN'}"
        marked = replace(document, cover=replace(document.cover, marking=marking))
        made = shown.section(marked, Section("incident", section.number), FILES)
        assert marking in text_of(made.pdf)
        assert made.peak_mb < 300


def test_the_numbers_are_those_of_the_whole(document: Document) -> None:
    part = part_of(document, Section("incident", 11))
    assert part.incidents == (document.incidents[10],) and part.counts == document.counts


def test_it_begins_anew_when_its_process_died(document: Document) -> None:
    with Preview() as made:
        assert made.section(document, Section("cover"), FILES).count == 1
        assert made._worker is not None
        os.kill(made._worker._process.pid, signal.SIGTERM)
        assert made.section(document, Section("cover"), FILES).count == 1


def test_what_is_unwanted_ends_and_the_next_is_set(document: Document) -> None:
    with Preview() as made:
        asked = threading.Event()

        def unwanted() -> bool:
            was = asked.is_set()
            asked.set()
            return was

        with pytest.raises(Cancelled):
            made.section(document, Section("cover"), ENDLESS, unwanted)
        assert finds(made.section(document, Section("incident", 11), FILES).pdf, "Termez")


def test_closing_from_another_thread_ends_it(document: Document) -> None:
    made = Preview()
    closing = threading.Timer(0.05, made.close)
    closing.start()
    with pytest.raises(Cancelled):
        made.section(document, Section("cover"), ENDLESS)
    closing.join()
    with pytest.raises(Cancelled):
        made.section(document, Section("cover"), FILES)


def test_a_fault_of_a_template_is_told_and_a_grown_process_replaced(
    document: Document, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Preview() as made:
        with pytest.raises(NotTypeset, match=r"dossier\.typ, line 1"):
            made.section(document, Section("cover"), WRONG)
        monkeypatch.setattr(preview, "_MOST_MB", 1.0)
        first = made._worker
        assert made.section(document, Section("cover"), FILES).count == 1
        assert made._worker is not first
