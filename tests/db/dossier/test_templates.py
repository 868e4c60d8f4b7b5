"""Templates: ours, and a stranger's that tries to read files, load packages and reach others."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from db.case import Case
from db.dossier import Options, build, templates
from db.dossier.engine import NotTypeset, typeset
from db.dossier.templates import BadTemplate, template
from tests.db.dossier.test_pdf import finds
from tests.small_case import SmallCase

_ABOUT = 'name = "Court"\nabout = "For a court."\nsubject = "incident"\npapers = ["a4"]\n'


def written(folder: Path, main: str, about: str = _ABOUT, **more: str) -> Path:
    folder.mkdir(parents=True)
    (folder / "template.toml").write_text(about, "utf-8")
    (folder / "dossier.typ").write_text(main, "utf-8")
    for name, text in more.items():
        (folder / name.replace("_", ".")).write_text(text, "utf-8")
    return folder.parent


def test_ours_begin_with_the_case_and_each_has_its_own_files() -> None:
    found = templates.templates()
    assert found[0].code == "case" and found[0].origin == "ours"
    for each in found:
        assert each.name and each.about and each.papers, each.code
        files = each.files()
        assert "dossier.typ" in files and "design.typ" in files
        assert files == each.files()


def test_a_template_of_ones_own_is_printed(case: Case, small: SmallCase, tmp_path: Path) -> None:
    main = '#import "design.typ": *\n#import "more.typ": words\n'
    main += "#set document(title: d.cover.title.t)\n#set text(font: fonts)\n"
    main += "#words #d.incidents.len()"
    own = written(tmp_path / "own" / "court", main, more_typ="#let words = [Before the court]")
    found = template("court", own)
    assert (found.origin, found.subject, found.papers) == ("user", "incident", ("a4",))
    assert set(found.files()) == {"dossier.typ", "more.typ", "design.typ"}
    made = build(case.main_reader, Options(template="court"), own=own)
    assert finds(made.pdf, "Before the court")
    (own / "court" / "more.typ").write_text("#let words = [Elsewhere]", "utf-8")
    again = build(case.main_reader, Options(template="court"), own=own)
    assert again.report.fingerprint != made.report.fingerprint


def test_the_example_of_the_manual_is_printed(demo_file: Path, tmp_path: Path) -> None:
    manual = Path(__file__).parents[3] / "docs" / "dossier-templates.md"
    example = re.search(r"```typst\n(.*?)```", manual.read_text("utf-8"), re.DOTALL)
    described = re.search(r"```toml\n(.*?)```", manual.read_text("utf-8"), re.DOTALL)
    assert example is not None and described is not None
    own = written(tmp_path / "own" / "our-court", example[1], described[1])
    assert templates.faults(own) == ()
    with Case.open(demo_file, read_only=True) as case:
        made = build(case.main_reader, Options(template="our-court"), own=own)
    assert made.report.archival and finds(made.pdf, "Rockets at Termez")


@pytest.mark.parametrize(
    ("about", "folder", "why"),
    [
        ("name = ", "court", "says"),
        ('papers = ["a7"]', "court", "papers"),
        ('subject = "murder"', "court", "subject"),
        ("landscape = 3", "court", "landscape"),
        ("name = 3", "court", "must be words"),
        ('needs = "x"', "court", "must be a list"),
        (_ABOUT, "case", "one of ours"),
        (_ABOUT, "My Court", "small letters"),
    ],
)
def test_one_that_cannot_be_used_says_why(
    tmp_path: Path, about: str, folder: str, why: str
) -> None:
    own = written(tmp_path / "own" / folder, "x", about)
    assert templates.templates(own) == templates.templates()
    assert len(templates.faults(own)) == 1
    assert why in templates.faults(own)[0] and f"“{folder}”" in templates.faults(own)[0]
    if folder != "case":
        with pytest.raises(BadTemplate):
            template(folder, own)


def test_nothing_there_is_no_fault(tmp_path: Path) -> None:
    assert templates.faults(tmp_path / "none") == () == templates.faults(None)
    written(tmp_path / "own" / "court", "x")
    (tmp_path / "own" / "court" / "dossier.typ").unlink()
    assert "has no dossier.typ" in templates.faults(tmp_path / "own")[0]
    with pytest.raises(BadTemplate, match="There is no template"):
        template("verdict", tmp_path / "own")


def test_one_that_has_gone_since_says_so(tmp_path: Path) -> None:
    own = written(tmp_path / "own" / "court", "x")
    found = template("court", own)
    for each in (own / "court").iterdir():
        each.unlink()
    (own / "court").rmdir()
    with pytest.raises(BadTemplate, match="can no longer be read"):
        found.files()


@pytest.mark.skipif(not hasattr(os, "symlink"), reason="no links here")
def test_a_link_leads_nowhere(tmp_path: Path) -> None:
    secret = tmp_path / "secret.json"
    secret.write_text('"hidden words"', "utf-8")
    own = written(tmp_path / "own" / "court", '#read("secret.json")')
    (own / "court" / "secret.json").symlink_to(secret)
    assert "secret.json" not in template("court", own).files()


_ACTS = (
    '#read("{secret}")',
    '#read("/../../../../../../../../{secret}")',
    '#read("..{secret}")',
    '#json("{secret}")',
    '#import "{secret}": *',
    '#include "{secret}"',
    '#image("{secret}")',
    '#plugin("{secret}")',
    '#bibliography("{secret}")',
    '#csv("/proc/self/environ")',
    '#import "@preview/cetz:0.3.0": *',
    '#import "@local/secret:0.1.0": *',
    '#import ("@preview/" + "hidden-words:0.1.0"): x',
    '#image(bytes("<svg xmlns=\\"http://www.w3.org/2000/svg\\" width=\\"9\\" height=\\"9\\"><image '
    'href=\\"file://{secret}\\" width=\\"9\\" height=\\"9\\"/></svg>"))\n#panic("done")',
)
_TRY = """
import json, sys
from pathlib import Path
from db.dossier.worker import Setter
setter = Setter(Path(sys.argv[2]))
setter.pdf({"dossier.typ": b"fine"}, (2024, 1, 2), ())
for act in json.load(sys.stdin):
    try:
        setter.pdf({"dossier.typ": act.encode()}, (2024, 1, 2), ())
    except RuntimeError as error:
        print(json.dumps(str(error)))
    else:
        print(json.dumps("it went through"))
open(sys.argv[1]).close()
"""


def test_a_strangers_template_reads_no_file_and_no_package(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("hidden words", "utf-8")
    acts = [each.replace("{secret}", str(secret)) for each in _ACTS]
    (tmp_path / "empty").mkdir()
    done = subprocess.run(
        [sys.executable, "-c", _TRY, str(secret), str(tmp_path / "empty")],
        input=json.dumps(acts),
        capture_output=True,
        text=True,
        check=True,
    )
    told = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(told) == len(acts)
    for act, reason in zip(acts, told, strict=True):
        assert reason != "it went through", act
        assert "hidden words" not in reason, act
        if "packages.typst.org" in reason:
            # Not one byte left: neither a file nor a socket could be opened, or nobody was there.
            assert "Too many open files" in reason or "refused" in reason, reason


def test_the_person_reads_what_is_wrong_with_it_and_where(tmp_path: Path) -> None:
    own = written(tmp_path / "own" / "court", '#let a = 1\n#panic("no")')
    with pytest.raises(NotTypeset, match=r"dossier\.typ, line 2"):
        typeset(template("court", own).files(), (2024, 1, 2), lambda *_: None, lambda: False)
    written(tmp_path / "own" / "other", '#import "@preview/cetz:0.3.0": *')
    with pytest.raises(NotTypeset, match="may use no packages"):
        typeset(template("other", own).files(), (2024, 1, 2), lambda *_: None, lambda: False)
