"""What is private or withheld stands nowhere in a dossier, and the dossier says so."""

from __future__ import annotations

from pathlib import Path

import pytest

from db.case import Case
from db.dossier import Options, build, make, templates
from db.dossier.basis import basis
from db.dossier.document import Document
from db.dossier.gathering import gather
from db.dossier.withheld import check_pages
from db.errors import BadInput, InUse, NotFound
from db.reader import Reader
from db.records import notes
from db.sharing import redaction
from db.sharing.names import Withheld
from db.sharing.proof import Leaking
from db.sharing.redaction import Redaction
from tests.db.dossier.test_as_of import shown, words_of
from tests.small_case import SmallCase


def _private(case: Case, table: str, row: int) -> None:
    with case.step("Mark private") as step:
        step.update(table, row, private=1)


def _without(reader: Reader, *names: str) -> Redaction:
    return redaction.make(reader, [Withheld(names, "A", "group")], [])


def test_private_records_are_left_out(case: Case, small: SmallCase) -> None:
    _private(case, "incident", small.airport)
    told, report = shown(case)
    assert "Kabul airport toll" in told  # a source of its own
    assert "Attack on Kabul airport" not in told
    assert report.private == 3
    (said,) = report.warnings
    assert said.endswith("private: 1 incident, 2 claims.")


def test_private_records_are_printed_when_asked_for(case: Case, small: SmallCase) -> None:
    _private(case, "incident", small.airport)
    told, report = shown(case, Options(private=True))
    assert "Attack on Kabul airport" in told
    assert report.private == 0
    assert any("as was asked" in each for each in report.warnings)


def test_a_private_source_takes_its_words_along(case: Case, small: SmallCase) -> None:
    _private(case, "source", small.rockets)
    told, _ = shown(case)
    assert "Tashkent has denied" not in told
    assert "Rockets over the Amu" not in told
    assert "Rockets at Termez" in told


def test_a_private_record_alone_is_refused(case: Case, small: SmallCase) -> None:
    _private(case, "incident", small.airport)
    with pytest.raises(NotFound, match="is private"):
        build(case.main_reader, Options(incidents=frozenset({small.airport})))


def test_private_notes_are_never_printed(case: Case, small: SmallCase) -> None:
    with case.step("Note") as step:
        row = notes.create(step, small.snapshot, 0, 4, "Words of a note nobody may read")
        step.update("note", row, private=1)
        step.insert(
            "note",
            owner_table="incident",
            owner=small.termez,
            text="Nor this one, which nobody may read",
            private=1,
        )
    for template in ("case", "incident"):
        told, _ = shown(case, Options(template=template))
        assert "nobody may read" not in told


def test_a_profile_withholds_and_says_so(case: Case, small: SmallCase) -> None:
    with case.step("Mark") as step:
        step.update("incident", small.airport, marking="TLP:AMBER")
    told, report = shown(case, Options(profile="public"))
    assert "Attack on Kabul airport" not in told
    assert "Printed under the profile “public”" in told
    assert "What was withheld" in told
    assert "1 incident: marked more strictly" in told
    assert any(table == "incident" and count == 1 for _, table, count in report.withheld)


def test_withheld_names_stand_nowhere(case: Case, small: SmallCase) -> None:
    options = Options(redaction=_without(case.main_reader, "Government of Uzbekistan", "Tashkent"))
    made = build(case.main_reader, options)
    told = words_of(made.pdf)
    assert "Tashkent" not in told
    assert "Taliban officials have denied" in told
    assert "[withheld: group, A]" in told
    assert "Names are withheld" in told


def test_a_withheld_name_that_is_typed_is_found(case: Case) -> None:
    options = Options(title="What Tashkent said", redaction=_without(case.main_reader, "Tashkent"))
    with pytest.raises(Leaking, match="a withheld name still stood in it"):
        build(case.main_reader, options)


def test_pages_are_searched(case: Case) -> None:
    pdf = build(case.main_reader).pdf
    with pytest.raises(Leaking, match="page"):
        check_pages(pdf, _without(case.main_reader, "it had fired rockets").names)
    check_pages(pdf, _without(case.main_reader, "Somebody Else").names)


def test_a_name_that_is_a_word_of_every_dossier(case: Case) -> None:
    options = Options(redaction=_without(case.main_reader, "August"))
    with pytest.raises(BadInput, match="Give the whole name"):
        build(case.main_reader, options)


def test_private_and_a_profile_do_not_go_together(case: Case) -> None:
    with pytest.raises(BadInput, match="Leave out one of the two"):
        build(case.main_reader, Options(private=True, profile="public"))


def test_an_unknown_profile(case: Case) -> None:
    with pytest.raises(NotFound, match="There is no profile"):
        build(case.main_reader, Options(profile="neighbours"))


def test_nothing_that_may_go(case: Case, small: SmallCase) -> None:
    with case.step("Mark") as step:
        step.update("incident", small.airport, marking="TLP:RED")
    with pytest.raises(BadInput, match="may be printed under the profile"):
        build(case.main_reader, Options(profile="public", incidents=frozenset({small.airport})))


@pytest.mark.parametrize("ending", ["docx", "html"])
def test_what_can_be_edited_holds_no_more(case: Case, tmp_path: Path, ending: str) -> None:
    out = tmp_path / f"dossier.{ending}"
    options = Options(redaction=_without(case.main_reader, "Tashkent"))
    report = make(case.main_reader, out, options)
    assert report.bytes == out.stat().st_size
    assert report.fingerprint
    first = out.read_bytes()
    make(case.main_reader, out, options)
    assert out.read_bytes() == first
    if ending == "html":
        assert "Tashkent" not in first.decode()


@pytest.mark.parametrize("template", [each.code for each in templates.templates()])
def test_every_template_is_the_same_each_time(case: Case, template: str) -> None:
    """Also where texts are replaced and appended, in a share that has ids and a log of its own."""
    options = Options(
        template=template,
        profile="public",
        appendices=True,
        redaction=_without(case.main_reader, "Tashkent"),
    )
    needs = templates.template(template).needs

    def gathered() -> Document:
        with basis(case.main_reader, options) as found:
            assert found.log_head == case.log_head()
            return gather(found, options, lambda share, doing: None, needs)

    first = gathered()
    assert gathered() == first
    assert first.parts.appendices.changes == case.main_reader.value("SELECT count(*) FROM txn")
    assert "Tashkent" not in str(first)


def test_no_room_for_what_it_is_made_from(case: Case, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> None:
        raise InUse("The disk is full.")

    monkeypatch.setattr("db.sharing.sharing.share", full)
    with pytest.raises(InUse, match="folder for temporary files"):
        build(case.main_reader, Options(profile="public"))
