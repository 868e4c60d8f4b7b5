"""`casebinder dossier` and `casebinder templates`."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from importlib import resources
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from click.testing import CliRunner, Result

from db import asking
from db.case import Case
from db.dossier.options import Paper
from db.dossier.weight import Weight
from db.dossier.wording import LANGUAGES
from db.records import saved_views
from desktop.cli import dossiers
from desktop.cli.program import program
from tests.small_case import SmallCase


def _run(*arguments: object) -> Result:
    return CliRunner().invoke(program, [str(each) for each in arguments])


def _json(*arguments: object) -> Any:
    done = _run(*arguments, "--json")
    assert done.exit_code == 0, done.output
    return json.loads(done.stdout)


def _said(done: Result) -> str:
    """What a person reads when it does not work: a sentence."""
    error = done.exception
    return getattr(error, "sentence", "") or done.output


@pytest.fixture(scope="module")
def printed(prepared_case: SmallCase, tmp_path_factory: pytest.TempPathFactory) -> Any:
    out = tmp_path_factory.mktemp("printed") / "all.pdf"
    return _json("dossier", prepared_case.path, out, "--marking", "TLP:AMBER", "--lang", "fr"), out


def test_a_dossier_is_printed(printed: tuple[Any, Path]) -> None:
    answer, out = printed
    assert out.read_bytes().startswith(b"%PDF-")
    assert answer["file"] == str(out)
    assert answer["pages"] > 2
    assert answer["bytes"] == out.stat().st_size
    assert answer["archival"] is True
    assert answer["withheld"] == []
    assert len(answer["fingerprint"]) == 64


def test_it_is_marked_and_in_its_language(printed: tuple[Any, Path]) -> None:
    with pypdfium2.PdfDocument(printed[1]) as pdf:  # type: ignore[no-untyped-call]
        pages = [page.get_textpage().get_text_bounded() for page in pdf]
    assert all("TLP:AMBER" in words for words in pages)
    assert f"page 2 sur {len(pages)}" in pages[1]


def _page(small: SmallCase, folder: Path, *said: object) -> str:
    """A dossier as a web page: made of the same as the pages, and faster."""
    out = folder / "out.html"
    _json("dossier", small.path, out, *said)
    return out.read_text("utf-8")


def test_a_period(small: SmallCase, tmp_path: Path) -> None:
    found = _page(small, tmp_path, "--from", "1 April 2022", "--until", "2022-04")
    assert "Rockets at Termez" in found
    assert "A meeting nobody dates" not in found
    assert _page(small, tmp_path, "--from", "1 April 2022", "--to", "2022-04") == found


def test_one_incident_and_what_rests_on_a_source(small: SmallCase, tmp_path: Path) -> None:
    one = _page(small, tmp_path, "--incident", small.termez)
    assert "Attack on Kabul airport" not in one
    assert _page(small, tmp_path, "--source", small.rockets).count("Attack on Kabul airport") == 0
    assert "War with the Taliban" in _page(small, tmp_path, "--actor", small.taliban)


def test_a_view(small: SmallCase, tmp_path: Path) -> None:
    with Case.open(small.path) as case, case.step("Keep") as step:
        saved_views.create(step, "Bombs", {"filters": asking.write(asking.OfKind(("bombing",)))})
    found = _page(small, tmp_path, "--view", "Bombs")
    assert "Attack on Kabul airport" in found
    assert "Rockets at Termez</h" not in found
    none = _run("dossier", small.path, tmp_path / "x.pdf", "--view", "Nothing")
    assert "no view called" in _said(none)


def test_an_earlier_state(small: SmallCase, tmp_path: Path) -> None:
    tomorrow = datetime.now(UTC) + timedelta(days=1)
    clock = lambda: int(tomorrow.timestamp() * 1000)  # noqa: E731
    with Case.open(small.path, clock=clock) as case, case.step("Later") as step:
        step.update("incident", small.airport, title="What came of it later")
    found = _page(small, tmp_path, "--as-of", f"{datetime.now(UTC):%Y-%m-%d}")
    assert "What came of it later" not in found
    assert "As the case was known on" in found
    early = _run("dossier", small.path, tmp_path / "x.html", "--as-of", "1999")
    assert "was begun on" in _said(early)
    endless = _run("dossier", small.path, tmp_path / "x.html", "--as-of", "2020/..")
    assert endless.exit_code == 2


def test_a_profile_and_withheld_names(small: SmallCase, tmp_path: Path) -> None:
    names = tmp_path / "r.json"
    names.write_text('{"names": [{"name": "Ministry of Public Health", "kind": "body"}]}')
    out = tmp_path / "out.html"
    with Case.open(small.path) as case, case.step("Mark") as step:
        step.update("incident", small.termez, marking="TLP:RED")
    answer = _json("dossier", small.path, out, "--profile", "public", "--redact", names)
    found = out.read_text("utf-8")
    assert "Ministry of Public Health" not in found
    assert "[withheld: body, A]" in found
    assert any(each["table"] == "incident" for each in answer["withheld"])
    plain = _run("dossier", small.path, out, "--profile", "public")
    assert "Withheld or changed:" in plain.stderr


def test_private_records(small: SmallCase, tmp_path: Path) -> None:
    with Case.open(small.path) as case, case.step("Mark") as step:
        step.update("incident", small.termez, private=1)
    out = tmp_path / "out.html"
    answer = _json("dossier", small.path, out)
    assert "Rockets at Termez</h" not in out.read_text("utf-8")
    assert answer["private"] > 0
    assert answer["warnings"]
    assert _json("dossier", small.path, out, "--private")["private"] == 0


def test_what_cannot_be_made_is_said(small: SmallCase, tmp_path: Path) -> None:
    out = tmp_path / "none.pdf"
    for said, status, words in (
        (("--from", "03/04/2021"), 2, "is not one date"),
        (("--from", "1700", "--until", "1701"), 1, "nothing to print"),
        (("--template", "nothing"), 1, "no template called"),
        (("--style", "nothing"), 1, "nothing"),
        (("--template", "chronology", "--tiled"), 2, "is no poster"),
        (("--paper", "a0"), 2, "and not on a0"),
        (("--incident", "5"), 1, "no incident 5"),
        (("--private", "--profile", "public"), 1, "Leave out one"),
        (("--redact", tmp_path / "none.json"), 1, "is not there"),
    ):
        done = _run("dossier", small.path, out, *said)
        assert done.exit_code == status, said
        assert words in _said(done), said
    assert not out.exists()


def test_a_style_of_ones_own(small: SmallCase, tmp_path: Path) -> None:
    held = resources.files("resources").joinpath("dossier", "styles", "apa.csl").read_bytes()
    (tmp_path / "mine.csl").write_bytes(held)
    own = _page(small, tmp_path, "--style", tmp_path / "mine.csl")
    assert "May 12</bdi>)" in own
    assert "May 12</bdi>)" not in _page(small, tmp_path)
    gone = _run("dossier", small.path, tmp_path / "x.html", "--style", tmp_path / "none.csl")
    assert "none.csl" in _said(gone)


def test_volumes(small: SmallCase, tmp_path: Path) -> None:
    out = tmp_path / "all.pdf"
    answer = _json("dossier", small.path, out, "--volumes")
    assert [each["file"] for each in answer["volumes"]] == [str(out)]
    assert answer["pages"] == answer["volumes"][0]["pages"] > 2
    other = _run("dossier", small.path, tmp_path / "all.docx", "--volumes")
    assert other.exit_code == 2
    assert "ends in .pdf" in other.output
    sheets = _run("dossier", small.path, out, "--volumes", "--template", "chronology")
    assert "cannot be divided" in _said(sheets)


def test_many_pages_are_asked_for_twice(
    small: SmallCase, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("db.dossier.weight.weigh", lambda *_: Weight(10_000, 16_004))
    out = tmp_path / "out.html"
    done = _run("dossier", small.path, out, "--template", "incident")
    assert done.exit_code == 2
    assert "10,000 incidents make about 16,004 pages" in done.output
    assert not out.exists()
    assert _run("dossier", small.path, out, "--template", "incident", "--yes").exit_code == 0


def test_the_templates_are_listed(tmp_path: Path) -> None:
    found = _json("templates")
    assert [each["code"] for each in found][:1] == ["case"]
    assert {"chronology", "incident", "actor", "register"} <= {each["code"] for each in found}
    assert "case" in _run("templates").output
    assert "iso690" in {each["code"] for each in _json("templates", "--styles")}


def test_what_is_written_out_is_what_there_is() -> None:
    assert Paper.__args__ == dossiers.PAPER_CHOICES  # type: ignore[attr-defined]
    assert tuple(each.code for each in LANGUAGES) == dossiers.LANG_CHOICES
