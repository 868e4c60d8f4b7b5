"""Commands on what arrives: merge and verify take bags and locked files with their keys."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from db.case import Case
from db.sharing import bag, encryption, signature
from db.sharing.sharing import Shared
from db.strangers import worker
from desktop.cli.program import program
from tests.small_case import SmallCase


def _run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(program, [str(each) for each in arguments])


def _locked_bag(small: SmallCase, folder: Path) -> tuple[Path, Path, Path]:
    """A signed and locked bag of an edited copy, the key to it, and the signer's public key."""
    copy = folder / "hers.case"
    copy.write_bytes(small.path.read_bytes())
    with Case.open(copy, analyst="Anna") as case:
        with case.step("Edit") as step:
            step.update("incident", small.war, title="The long war")
        receipt = Shared(copy, "everything", {}, (), "uuid", case.log_head(), 0)
    packed, out = folder / "for boris.zip", folder / "for boris.zip.age"
    bag.pack(copy, packed, "for boris", receipt)
    signature.make_key(folder / "anna.key")
    encryption.lock(packed, out, [encryption.make_identity(folder / "boris.age")])
    signature.sign(out, folder / "anna.key", receipt.case, receipt.head)
    return out, folder / "boris.age", folder / "anna.key.pub"


def test_a_locked_bag_is_merged(small: SmallCase, tmp_path: Path) -> None:
    out, identity, public = _locked_bag(small, tmp_path)
    asked = _run("merge", small.path, out)
    assert asked.exit_code == 2 and "Give an --identity." in asked.output
    done = _run("merge", small.path, out, "--identity", identity, "--key", public, "--json")
    assert done.exit_code == 0, done.output
    answer = json.loads(done.stdout)
    assert answer["updated"] == {"incident": 1}
    assert answer["signature"]["asked_for"] is True
    with Case.open(small.path) as case:
        assert case.main_reader.value("SELECT 1 FROM incident WHERE title = 'The long war'")
    again = _run("merge", small.path, out, "--identity", identity)
    assert "holds nothing that this case lacks" in again.output
    assert "Ask the sender" in again.output
    out.with_name(out.name + ".minisig").unlink()
    refused = _run("merge", small.path, out, "--identity", identity, "--key", public)
    assert "No signature lies beside" in str(refused.exception)


def test_a_locked_bag_is_verified_with_its_key(small: SmallCase, tmp_path: Path) -> None:
    out, identity, _ = _locked_bag(small, tmp_path)
    outside = _run("verify", out)
    assert "nothing in it was checked" in outside.output
    inside = _run("verify", out, "--identity", identity)
    assert inside.exit_code == 0, inside.output
    assert "The file is whole." in inside.output and "signed with" in inside.output


def test_the_window_opens_on_what_it_can_do_something_about(
    small: SmallCase, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Path | None] = []

    def opens(path: Path | None, demo: bool) -> int:
        asked.append(path)
        return 0

    monkeypatch.setattr("desktop.app.run", opens)
    cut, zipped, letter = (tmp_path / name for name in ("cut.case", "a.zip", "letter.case"))
    cut.write_bytes(small.path.read_bytes()[:9_000])
    zipped.write_bytes(b"PK\3\4 and so on")
    letter.write_text("Dear editor")
    for path in (small.path, cut, zipped):
        assert _run(path).exit_code == 0
    assert asked == [small.path, cut, zipped]
    assert _run(letter).exit_code != 0
    assert len(asked) == 3


def test_a_locked_bag_is_made_safe(
    small: SmallCase, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(worker, "limit_memory", lambda: None)
    out, identity, _ = _locked_bag(small, tmp_path)
    safe = tmp_path / "safe.case"
    done = _run("make-safe", out, safe, "--identity", identity, "--json")
    assert done.exit_code == 0, done.output
    answer = json.loads(done.stdout)
    assert answer["left_out"] == [] and answer["signature"]["asked_for"] is False
    with Case.open(safe) as case:
        assert case.main_reader.value("SELECT 1 FROM incident WHERE title = 'The long war'")


def test_one_key_is_enough(small: SmallCase, tmp_path: Path) -> None:
    (tmp_path / "words").write_text("x\n")
    done = _run(
        *("merge", small.path, small.path, "--identity", tmp_path / "k"),
        *("--passphrase-file", tmp_path / "words"),
    )
    assert done.exit_code == 2 and "not both" in done.output
