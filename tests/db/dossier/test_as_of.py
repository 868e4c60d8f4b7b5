"""A dossier of an earlier state prints what was known then, and says so."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest

from db.case import Case
from db.dossier import Options, Report, build, make
from db.dossier.basis import basis
from db.dossier.engine import Cancelled
from db.dossier.withheld import moment
from db.errors import BadInput, NotFound
from db.records import incidents, quotes, sources
from tests.small_case import SmallCase

DAY = 86_400_000


def words_of(pdf: bytes) -> str:
    """The text of all pages, in one line."""
    with pypdfium2.PdfDocument(pdf) as pages:  # type: ignore[no-untyped-call]
        held = [page.get_textpage().get_text_bounded() for page in pages]
    return " ".join(" ".join(held).split())


def shown(case: Case, options: Options | None = None) -> tuple[str, Report]:
    """The words of a dossier as a web page, which is made of the same as the pages."""
    out = case.path.with_name("shown.html")
    report = make(case.main_reader, out, options)
    page = re.sub(r"<style.*?</style>|<[^>]+>", " ", out.read_text("utf-8"), flags=re.DOTALL)
    return " ".join(html.unescape(page).split()), report


@pytest.fixture
def lived(small: SmallCase) -> Iterator[tuple[Case, int]]:
    """The small case with three days of later work, and the end of the day before them."""
    with Case.open(small.path, read_only=True) as case:
        newest = int(case.main_reader.value("SELECT max(hlc) FROM txn")) >> 16
    before = (newest // DAY + 1) * DAY - 1
    now = [before]

    def clock() -> int:
        now[0] += DAY
        return now[0]

    with Case.open(small.path, clock=clock) as case:
        with case.step("Rename") as step:
            step.update("incident", small.termez, title="What may have been rockets")
        with case.step("Add a text") as step:
            source = sources.create(step, "A later article", fields={"issued": "2022-06-01"})
            quotes.add_snapshot(
                step,
                source,
                "Words of a later article.",
                captured_at="2022-06-02T00:00:00Z",
                cleaner="none",
                mime="text/plain",
                lang="en",
            )
            incidents.create(step, title="A later incident", when=None)
        with case.step("Take back a claim") as step:
            step.update(
                "claim",
                int(step.reader.value("SELECT id FROM claim WHERE act = 'denies' LIMIT 1")),
                deleted=1,
            )
        yield case, before


def test_what_came_later_is_not_in_it(lived: tuple[Case, int], small: SmallCase) -> None:
    case, before = lived
    now, _ = shown(case)
    then, _ = shown(case, Options(as_of=before))
    for later in ("What may have been rockets", "A later incident", "A later article"):
        assert later in now
        assert later not in then
    assert "Rockets at Termez" in then
    assert "Tashkent has denied that such an attack took place" in then
    assert "As the case was known on" in then
    assert "As the case was known on" not in now


def test_the_log_is_that_of_then(small: SmallCase, lived: tuple[Case, int]) -> None:
    case, before = lived
    untouched = small.path.with_name("untouched.case")
    case.save_copy(untouched)
    with (
        Case.open(untouched, read_only=True) as copy,
        basis(copy.main_reader, Options(as_of=before)) as found,
    ):
        then = found.log_head
        assert found.changed <= before
    assert then != case.log_head()


def test_the_same_moment_gives_the_same_bytes(lived: tuple[Case, int]) -> None:
    case, before = lived
    options = Options(as_of=before, profile="public")
    assert build(case.main_reader, options).pdf == build(case.main_reader, options).pdf


@pytest.mark.parametrize("extra", [{}, {"profile": "everything"}, {"private": True}])
def test_a_print_of_then_is_the_print_that_was_made_then(
    small: SmallCase, lived: tuple[Case, int], extra: dict[str, object]
) -> None:
    """Not the bytes, because the cover tells; but every word on every other page."""
    case, before = lived
    options = Options(as_of=before, **extra)  # type: ignore[arg-type]
    then, _ = shown(case, options)
    for _ in range(3):
        case.undo()
    assert shown(case, options)[0] == then


def test_a_moment_before_the_case(case: Case) -> None:
    with pytest.raises(BadInput, match="was begun on"):
        build(case.main_reader, Options(as_of=0))


def test_a_record_of_later_is_told(lived: tuple[Case, int]) -> None:
    case, before = lived
    row = case.main_reader.value("SELECT id FROM incident WHERE title = 'A later incident'")
    with pytest.raises(NotFound, match="was not in the case at that time"):
        build(case.main_reader, Options(as_of=before, incidents=frozenset({row})))


def test_the_end_of_a_day_is_that_day() -> None:
    assert moment(DAY - 1).edtf == "1970-01-01"
    assert moment(DAY - 1).clock is None
    assert moment(DAY + 60_000).clock == "00:01"


def test_nothing_is_left_behind(
    case: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path / "temporary"))
    monkeypatch.setattr("tempfile.tempdir", None)
    (tmp_path / "temporary").mkdir()
    build(case.main_reader, Options(profile="public"))
    assert [each for each in (tmp_path / "temporary").rglob("*") if each.is_file()] == []


def test_it_can_be_stopped(lived: tuple[Case, int]) -> None:
    case, before = lived
    with pytest.raises(Cancelled):
        build(case.main_reader, Options(as_of=before), cancelled=lambda: True)
    asked = iter([False] * 3)
    with pytest.raises(Cancelled):
        build(
            case.main_reader,
            Options(as_of=before, profile="public"),
            cancelled=lambda: next(asked, True),
        )
