"""`casebinder share`, `profiles`, `key`, `unlock`, and `verify` on what they make."""

from __future__ import annotations

import json
from pathlib import Path

from click.testing import CliRunner, Result

from db.case import Case
from db.merging.merging import merge
from db.sharing import encryption
from desktop.cli.program import program
from tests.small_case import SmallCase


def _run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(program, [str(each) for each in arguments])


def _json(*arguments: str | Path) -> dict[str, object]:
    done = _run(*arguments, "--json")
    assert done.exit_code == 0, done.output
    found = json.loads(done.stdout)
    assert isinstance(found, dict)
    return found


def test_a_share_goes_out_signed_and_encrypted_and_comes_back(
    small: SmallCase, tmp_path: Path
) -> None:
    _run("key", "new", tmp_path / "ana.key")
    recipient = str(_json("key", "new", tmp_path / "boris.age", "--age")["public"])
    (tmp_path / "r.json").write_text('{"names": [{"name": "Termez", "kind": "place"}]}')
    out = tmp_path / "for-boris.case.age"
    done = _json(
        *("share", small.path, out, "--redact", tmp_path / "r.json"),
        *("--sign", tmp_path / "ana.key", "--to", recipient),
    )
    assert done["names_withheld"] == 1
    signed = _json("verify", out, "--key", tmp_path / "ana.key.pub")
    assert signed["ok"] is True
    opened = tmp_path / "boris.case"
    assert _run("unlock", out, opened, "--identity", tmp_path / "boris.age").exit_code == 0
    assert _json("verify", opened)["ok"] is True
    with Case.open(opened, analyst="Boris") as boris, boris.step("Edit") as step:
        step.update("incident", small.war, title="The long war")
    with Case.open(small.path, analyst="Ana") as ana:
        assert merge(ana, opened).conflicts == ()
        titles = {row[0] for row in ana.main_reader.rows("SELECT title FROM incident")}
    assert {"The long war", "Rockets at Termez"} <= titles


def test_what_cannot_be_meant_is_refused(small: SmallCase, tmp_path: Path) -> None:
    for name, more in (
        ("o.case", ("--history", "--profile", "public")),
        ("o.case", ("--history", "--from", "1970-01-01")),
        ("o.txt", ()),
        ("o", ()),
        ("o.ZIP", ()),
    ):
        assert _run("share", small.path, tmp_path / name, *more).exit_code == 2, name
        assert not (tmp_path / name).exists()


def test_an_altered_share_does_not_pass(small: SmallCase, tmp_path: Path) -> None:
    _run("key", "new", tmp_path / "k")
    out = tmp_path / "s.zip"
    _json("share", small.path, out, "--sign", tmp_path / "k")
    assert _json("verify", out)["ok"] is True
    out.write_bytes(out.read_bytes() + b"x")
    done = _run("verify", out)
    assert done.exit_code == 1
    assert "not the file that was signed" in done.output


def test_a_part_is_chosen_by_actor_and_period(small: SmallCase, tmp_path: Path) -> None:
    out = tmp_path / "s.case"
    done = _json(
        *("share", small.path, out, "--actor", str(small.taliban)),
        *("--from", "2014-01-01", "--until", "2024-01-01"),
    )
    assert done["counts"]["incident"] == 1  # type: ignore[index]
    nothing = _run("share", small.path, tmp_path / "t.case", "--from", "1900", "--until", "1901")
    assert nothing.exit_code != 0
    assert not (tmp_path / "t.case").exists()


def test_profiles_are_kept_and_used(small: SmallCase, tmp_path: Path) -> None:
    profile = tmp_path / "p.json"
    profile.write_text(
        json.dumps(
            {"format": "casebinder profile", "version": 1, "name": "Court", "marking": "TLP:RED"}
        )
    )
    assert "Court" in _run("profiles", small.path, "--keep", profile).stdout
    done = _json("share", small.path, tmp_path / "s.case", "--profile", "court")
    assert done["profile"] == "Court"
    assert "Court" not in _run("profiles", small.path, "--forget", "Court").stdout


def test_what_does_not_fit_is_usage(small: SmallCase, tmp_path: Path) -> None:
    for arguments in (
        ("share", small.path, tmp_path / "s.case", "--to", "age1x"),
        ("share", small.path, tmp_path / "s.case.age"),
        ("unlock", small.path, tmp_path / "s.case"),
    ):
        assert _run(*arguments).exit_code == 2
    assert list(tmp_path.glob("s.case*")) == []
    assert not list(tmp_path.glob(".share-*"))


def test_unlocking_something_else_leaves_nothing(tmp_path: Path) -> None:
    recipient = encryption.make_identity(tmp_path / "boris.age")
    (tmp_path / "note.txt").write_text("Not a case at all.")
    encryption.lock(tmp_path / "note.txt", tmp_path / "note.case.age", [recipient], "")
    told = _run(
        *("unlock", tmp_path / "note.case.age", tmp_path / "out.case"),
        *("--identity", tmp_path / "boris.age"),
    )
    assert "neither a case nor a bag" in str(told.exception)
    assert not (tmp_path / "out.case").exists()
