"""The command line: its JSON, its exit statuses, and that only drawing loads Qt."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from db.case import Case
from db.exchange import KINDS
from db.format import APPLICATION_ID
from db.search import hits
from desktop.cli import case_file, importing, main
from tests.small_case import SmallCase

QUIET = ("PySide6", "shiboken6")


@dataclass(frozen=True, slots=True)
class Said:
    """What a command printed and how it ended."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The one JSON value on standard output."""
        return json.loads(self.out)


Run = Callable[..., Said]


@pytest.fixture
def run(capfd: pytest.CaptureFixture[str]) -> Run:
    """Run a command inside this process."""

    def command(*words: object) -> Said:
        with pytest.raises(SystemExit) as ended:
            main([str(word) for word in words])
        out, err = capfd.readouterr()
        assert "Traceback" not in err
        status = ended.value.code
        assert isinstance(status, int)
        return Said(status, out, err)

    return command


def test_new_and_info(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "river.case"
    assert run("new", path, "--title", "The river", "--json").json == {
        "file": str(path),
        "title": "The river",
    }
    told = run("info", path, "--json")
    assert told.status == 0
    answer = told.json
    assert set(answer) == {"format", "title", "id", "counts", "span", "bytes", "log_head"}
    assert answer["title"] == "The river"
    assert answer["span"] == [None, None]
    assert answer["bytes"] == path.stat().st_size
    assert "The river" in run("info", path).out


def test_new_never_writes_over_a_file(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "notes.case"
    path.write_text("mine")
    told = run("new", path)
    assert (told.status, path.read_text()) == (3, "mine")
    assert "there already" in told.err


def test_info_of_a_case(run: Run, small: SmallCase) -> None:
    answer = run("info", small.path, "--json").json
    assert answer["counts"]["incidents"] == 5
    assert answer["format"] == "1.3"
    assert answer["span"][0] == "2014-10-01"


def test_import_reports_in_json(run: Run, small: SmallCase, shared: Path) -> None:
    table = shared / "data/incidents/ucdp_ged_v23_sample_a.csv"
    told = run("import", small.path, table, shared / "seeds", "--json")
    assert told.status == 0
    answer = told.json
    assert answer["as"] == "ucdp-ged, text"
    assert answer["rows_read"] == 468
    assert answer["created"]["incident"] == 463
    assert answer["refused"] == []
    assert {"row", "reason"} <= set(answer["warnings"][0])
    assert {"unchanged", "changed", "seconds"} <= set(answer)
    again = run("import", small.path, table, shared / "seeds")
    assert "468  were here already" in again.out


def test_import_tells_what_it_refused(run: Run, small: SmallCase, tmp_path: Path) -> None:
    good, bad = tmp_path / "good.txt", tmp_path / "bad.json"
    good.write_text("A headline\n\nSome words of an article.\n")
    bad.write_text('{"a": 1}')
    told = run("import", small.path, good, bad)
    assert told.status == 1
    assert "“bad.json” is structured data" in told.err
    assert run("import", small.path, bad).status == 3
    assert run("import", small.path, good, "--as", "spreadsheet").status == 2
    assert run("import", small.path).status == 2
    assert run("import", tmp_path / "none.case", good).status == 3


def test_a_dry_import_keeps_nothing(run: Run, small: SmallCase, shared: Path) -> None:
    before = small.path.read_bytes()
    answer = run("import", small.path, shared / "seeds", "--dry-run", "--json").json
    assert answer["created"]["source"] == 5
    with Case.open(small.path, read_only=True) as case:
        assert case.main_reader.value("SELECT count(*) FROM snapshot") == 3
    assert len(before) == small.path.stat().st_size


def test_search(run: Run, small: SmallCase) -> None:
    found = run("search", small.path, "termez", "--json").json
    assert {"kind", "id", "title", "snippet", "when"} == set(found[0])
    assert (found[0]["kind"], found[0]["id"]) == ("incident", str(small.termez))
    only = run("search", small.path, "kabul", "--kind", "source", "--json").json
    assert {each["kind"] for each in only} == {"source"}
    assert len(run("search", small.path, "termez", "--limit", 1, "--json").json) == 1
    nothing = run("search", small.path, "xyzzy")
    assert (nothing.status, nothing.out, nothing.err) == (0, "", "Nothing found.\n")


def test_dates(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    answer = run("dates", "On Monday", "--published", "2022-12-15", "--json").json
    (only,) = answer["candidates"]
    assert {"edtf", "earliest", "latest", "rule", "ambiguous"} <= set(only)
    assert (only["edtf"], only["earliest"], only["latest"]) == ("2022-12-12",) * 3
    month = run("dates", "July 2022", "--json").json["candidates"][0]
    assert (month["earliest"], month["latest"]) == ("2022-07-01", "2022-07-31")
    open_end = run("dates", "since 2015", "--json").json["candidates"][0]
    assert (open_end["earliest"], open_end["latest"]) == ("2015-01-01", None)
    assert run("dates", "no date here", "--json").json == {"candidates": []}
    wrong = run("dates", "On Monday", "--published", "yesterday")
    assert wrong.status == 2
    assert "EDTF" in wrong.err


def command(*words: object, data: bytes = b"", **more: Any) -> subprocess.CompletedProcess[bytes]:
    """Run a command in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "desktop", *map(str, words)],
        input=data,
        capture_output=True,
        check=False,
        timeout=60,
        **more,
    )


def test_dates_line_by_line() -> None:
    done = command("dates", "-", data="3 May 2022\n\nблабла\n".encode())
    lines = [json.loads(line) for line in done.stdout.decode().splitlines()]
    assert [len(line["candidates"]) for line in lines] == [1, 0, 0]


def test_read(run: Run, small: SmallCase, shared: Path) -> None:
    path = next((shared / "seeds").glob("003_*.txt"))
    answer = run("read", path, "--case", small.path, "--published", "2024-05-20", "--json").json
    assert {"title", "published", "language", "text", "removed", "suggestions"} <= set(answer)
    assert answer["published"] == "2024-05-20"
    given = {(each["kind"], each["text"], each["value"]) for each in answer["suggestions"]}
    assert ("date", "on April 18", "2024-04-18") in given
    assert ("actor", "Taliban", str(small.taliban)) in given
    for each in answer["suggestions"]:
        assert answer["text"][each["start"] : each["end"]] == each["text"]
    source = path.read_text("utf-8")
    for each in answer["removed"]:
        assert source[each["start"] : each["end"]] == each["text"]
    plain = run("read", path)
    assert plain.out.startswith("US election could decide fate of 70,000 Afghans\n")
    assert "left out, advertisement: Advertisement" in plain.err


def test_read_takes_standard_input() -> None:
    done = command("read", "-", "--json", data="Titel\n\nEin Satz über Käse.\n".encode("cp1252"))
    answer = json.loads(done.stdout)
    assert "Käse" in answer["text"]
    assert answer["doubts"]


def test_read_refuses_what_is_no_text(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "picture.png"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(99))
    told = run("read", path)
    assert told.status == 3
    assert told.err.count("\n") == 1
    assert run("read", tmp_path / "none.txt").status == 3


def test_verify_of_a_whole_file(run: Run, small: SmallCase) -> None:
    told = run("verify", small.path, "--json")
    assert told.status == 0
    assert told.json["ok"]
    assert told.json["problems"] == []


def tampered(path: Path, *statements: str) -> None:
    """Change a case behind the program's back, its triggers set aside and put back."""
    with sqlite3.connect(path) as connection:
        triggers = connection.execute(
            "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'"
        ).fetchall()
        for name, _ in triggers:
            connection.execute(f'DROP TRIGGER "{name}"')
        for statement in statements:
            assert connection.execute(statement).rowcount > 0
        for _, sql in triggers:
            connection.execute(sql)
    connection.close()


@pytest.mark.parametrize(
    ("statement", "what"),
    [
        ("UPDATE quote SET exact = 'never said' WHERE id = (SELECT min(id) FROM quote)", "A quote"),
        ("UPDATE snapshot SET cleaned_text = cleaned_text || '.'", "The clean text was altered"),
        ("UPDATE blob SET bytes = x'00'", "Original bytes"),
        ("UPDATE txn SET label = 'Something else'", "The log of the step"),
        ("UPDATE change SET new = 'x' WHERE id = (SELECT min(id) FROM change)", "The log of"),
    ],
)
def test_verify_finds_what_was_altered(
    run: Run, small: SmallCase, tmp_path: Path, statement: str, what: str
) -> None:
    article = tmp_path / "article.txt"
    article.write_text("A headline\n\nSome words of an article.\n")
    run("import", small.path, article)
    with Case.open(small.path) as case, case.step("Rename") as step:
        step.update("incident", small.termez, title="Another title")
    tampered(small.path, statement)
    told = run("verify", small.path, "--json")
    assert told.status == 1
    assert not told.json["ok"]
    assert any(what in problem["what"] for problem in told.json["problems"])
    assert what in run("verify", small.path).err


def broken(path: Path, how: str) -> None:
    data = bytearray(path.read_bytes())
    if how == "text":
        path.write_text("Dear diary")
    elif how == "other database":
        path.unlink()
        sqlite3.connect(path).execute("CREATE TABLE t (x)").connection.close()
    elif how == "newer":
        data[60:64] = (9000).to_bytes(4, "big")
        path.write_bytes(data)
    elif how == "cut":
        path.write_bytes(data[: len(data) // 2])
    elif how == "garbled":
        data[4096 : 4096 * 6] = os.urandom(4096 * 5)
        path.write_bytes(data)
    elif how == "empty":
        path.write_bytes(b"")
    assert APPLICATION_ID


@pytest.mark.parametrize(
    ("how", "words"),
    [
        ("text", "not a case file"),
        ("other database", "not a Casebinder case"),
        ("newer", "newer Casebinder"),
        ("cut", "cut short"),
        ("garbled", "damaged"),
        ("empty", "not a case file"),
    ],
)
@pytest.mark.parametrize("command", ["info", "verify", "search", "import", "window"])
def test_a_file_that_cannot_be_used_is_told_in_one_sentence(
    run: Run, small: SmallCase, tmp_path: Path, how: str, words: str, command: str
) -> None:
    broken(small.path, how)
    left = small.path.read_bytes()
    article = tmp_path / "article.txt"
    article.write_text("A headline\n\nSome words.\n")
    more: list[object] = [article] if command == "import" else []
    if command == "search":
        more = ["x"]
    if how == "garbled" and command not in ("info", "verify"):
        pytest.skip("found where the pages are read, not on opening")
    if (how, command) == ("cut", "window"):
        pytest.skip("the window opens, and offers to recover it")
    told = run(command, small.path, *more)
    assert told.status == 3
    assert words in told.err
    assert told.err.count("\n") == 1
    assert small.path.read_bytes() == left


def test_a_case_that_is_open_is_read_but_not_written(
    run: Run, small: SmallCase, tmp_path: Path
) -> None:
    article = tmp_path / "article.txt"
    article.write_text("A headline\n\nSome words.\n")
    with Case.open(small.path):
        assert run("info", small.path).status == 0
        told = run("import", small.path, article)
    assert told.status == 3
    assert "Nothing was imported" in told.err


def test_the_demo_case_is_written_once(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "demo.case"
    assert run("demo", "--to", path, "--json").json == {"file": str(path)}
    assert run("info", path, "--json").json["counts"]["incidents"] > 5
    assert run("verify", path).status == 0
    assert run("demo", "--to", path).status == 3


def test_words_that_are_no_command(run: Run) -> None:
    assert run("inport").status == 2
    gone = run("gone.case")
    assert gone.status == 3
    assert "does not exist" in gone.err
    assert run("--version").out.startswith("casebinder, version ")
    assert run("shot", "a.case", "b.png", "--size", "big").status == 2


def test_the_written_out_choices_are_those_of_the_library() -> None:
    assert importing.IMPORT_KINDS == KINDS
    assert case_file.SEARCH_KINDS == hits.KINDS


@pytest.mark.parametrize(
    "words",
    [
        ["--help"],
        ["info", "{case}"],
        ["search", "{case}", "kabul"],
        ["dates", "3 May 2022"],
        ["read", "{text}", "--case", "{case}"],
        ["import", "{case}", "{text}"],
        ["verify", "{case}"],
        ["new", "{new}"],
        ["demo", "--to", "{demo}"],
    ],
)
def test_commands_without_a_picture_never_load_qt(
    small: SmallCase, tmp_path: Path, words: list[str]
) -> None:
    text = tmp_path / "article.txt"
    text.write_text("A headline\n\nSome words about Kabul on 3 May 2022.\n")
    places = {
        "case": small.path,
        "text": text,
        "new": tmp_path / "new.case",
        "demo": tmp_path / "demo.case",
    }
    arguments = [word.format(**places) for word in words]
    script = (
        "import sys\nfrom desktop.cli import main\n"
        f"try:\n    main({arguments!r})\nexcept SystemExit as end:\n    status = end.code\n"
        f"loaded = sorted({{name.partition('.')[0] for name in sys.modules}} & {set(QUIET)!r})\n"
        "assert not status, status\nassert not loaded, loaded\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=False, timeout=60
    )
    assert done.returncode == 0, done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="counts processor time as POSIX does")
def test_commands_start_at_once(small: SmallCase) -> None:
    """The promise is 0.3 s; a machine busy with other tests gets twice that, best of three."""
    import resource

    def seconds() -> float:
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        assert command("info", small.path).returncode == 0
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        return (after.ru_utime + after.ru_stime) - (before.ru_utime + before.ru_stime)

    assert min(seconds() for _ in range(3)) < 0.6


def test_output_survives_a_terminal_of_another_alphabet(small: SmallCase) -> None:
    ascii_only = {**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0", "LC_ALL": "C"}
    done = command("dates", "х", env=ascii_only)
    assert done.returncode == 0
    assert b"Traceback" not in done.stderr
