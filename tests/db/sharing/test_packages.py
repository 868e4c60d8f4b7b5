"""Signed, encrypted, packed: what was altered on the way is told, and nothing half done stays."""

from __future__ import annotations

import base64
import hashlib
import json
import sys
import zipfile
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from db.case import Case
from db.errors import BadInput, InUse, NotFound
from db.sharing import bag, encryption, signature
from db.sharing.sharing import Shared, share
from tests.small_case import SmallCase


@pytest.fixture
def shared(small: SmallCase, tmp_path: Path) -> Shared:
    with Case.open(small.path, read_only=True) as case:
        return share(case.main_reader, tmp_path / "s.case")


def _alter(path: Path) -> None:
    held = bytearray(path.read_bytes())
    held[len(held) // 2] ^= 1
    path.write_bytes(held)


def test_a_signature_holds_for_the_file_and_its_comment(shared: Shared, tmp_path: Path) -> None:
    public = signature.make_key(tmp_path / "k")
    beside = signature.sign(shared.path, tmp_path / "k", shared.case, shared.head)
    found = signature.check(shared.path)
    assert found is not None
    assert found.key == public == signature.public_key(tmp_path / "k.pub")
    assert shared.case in found.comment
    assert shared.head in found.comment
    text = beside.read_text()
    beside.write_text(text.replace(shared.head, "0" * 64))
    with pytest.raises(BadInput, match="not the file that was signed"):
        signature.check(shared.path)
    beside.write_text(text)
    _alter(shared.path)
    with pytest.raises(BadInput, match="not the file that was signed"):
        signature.check(shared.path)


def test_the_signature_is_that_of_minisign(shared: Shared, tmp_path: Path) -> None:
    """Held against the format as it is described, without our reader."""
    public = base64.b64decode(signature.make_key(tmp_path / "k"))
    lines = signature.sign(shared.path, tmp_path / "k", "c", "h").read_text().splitlines()
    assert lines[0].startswith("untrusted comment: ")
    held = base64.b64decode(lines[1])
    assert (held[:2], public[:2], held[2:10]) == (b"ED", b"Ed", public[2:10])
    key = Ed25519PublicKey.from_public_bytes(public[10:])
    key.verify(held[10:], hashlib.blake2b(shared.path.read_bytes()).digest())
    comment = lines[2].removeprefix("trusted comment: ")
    key.verify(base64.b64decode(lines[3]), held[10:] + comment.encode())


def test_another_key_is_told(shared: Shared, tmp_path: Path) -> None:
    signature.make_key(tmp_path / "a")
    other = signature.make_key(tmp_path / "b")
    signature.sign(shared.path, tmp_path / "a", "c", "h")
    with pytest.raises(BadInput, match="another key"):
        signature.check(shared.path, other)


@pytest.mark.parametrize("text", ["", "a\nb\nc\nd", "\n" * 5, "x\n" + "A" * 100 + "\nc\nd\n"])
def test_a_broken_signature_is_told(shared: Shared, text: str) -> None:
    shared.path.with_name("s.case.minisig").write_text(text)
    with pytest.raises(BadInput, match="no signature"):
        signature.check(shared.path)


def test_no_signature_is_none(shared: Shared) -> None:
    assert signature.check(shared.path) is None


def test_keys_are_for_their_owner_and_never_written_over(tmp_path: Path) -> None:
    signature.make_key(tmp_path / "k")
    if sys.platform != "win32":
        assert (tmp_path / "k").stat().st_mode & 0o077 == 0
    with pytest.raises(InUse):
        signature.make_key(tmp_path / "k")
    (tmp_path / "no").write_text("hello")
    with pytest.raises(BadInput):
        signature.secret_key(tmp_path / "no")
    with pytest.raises(NotFound):
        signature.secret_key(tmp_path / "absent")


def test_only_the_recipient_opens_it(shared: Shared, tmp_path: Path) -> None:
    recipient = encryption.make_identity(tmp_path / "mine")
    encryption.make_identity(tmp_path / "other")
    locked = tmp_path / "s.case.age"
    encryption.lock(shared.path, locked, [recipient])
    assert b"SQLite" not in locked.read_bytes()
    with pytest.raises(BadInput, match="another key"):
        encryption.unlock(locked, tmp_path / "out.case", tmp_path / "other")
    encryption.unlock(locked, tmp_path / "out.case", tmp_path / "mine")
    assert (tmp_path / "out.case").read_bytes() == shared.path.read_bytes()


def test_a_damaged_file_leaves_nothing_behind(shared: Shared, tmp_path: Path) -> None:
    recipient = encryption.make_identity(tmp_path / "mine")
    locked = tmp_path / "s.case.age"
    encryption.lock(shared.path, locked, [recipient])
    _alter(locked)
    with pytest.raises(BadInput, match="damaged"):
        encryption.unlock(locked, tmp_path / "out.case", tmp_path / "mine")
    assert not list(tmp_path.glob("out*"))


def test_a_wrong_recipient_is_told(shared: Shared, tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="recipients"):
        encryption.lock(shared.path, tmp_path / "s.age", ["age1nonsense"])
    assert not (tmp_path / "s.age").exists()


def test_a_passphrase_opens_it(tmp_path: Path) -> None:
    (tmp_path / "small").write_bytes(b"words")
    encryption.lock(tmp_path / "small", tmp_path / "small.age", [], "correct horse")
    with pytest.raises(BadInput):
        encryption.unlock(tmp_path / "small.age", tmp_path / "out", passphrase="wrong")
    encryption.unlock(tmp_path / "small.age", tmp_path / "out", passphrase="correct horse")
    assert (tmp_path / "out").read_bytes() == b"words"


def test_without_the_library_a_sentence(
    shared: Shared, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pyrage", None)
    with pytest.raises(encryption.NoEncryption, match="not installed"):
        encryption.lock(shared.path, tmp_path / "s.age", ["age1"])


def _repack(path: Path, changed: dict[str, bytes]) -> None:
    with zipfile.ZipFile(path) as held:
        files = {each: held.read(each) for each in held.namelist()}
    with zipfile.ZipFile(path, "w") as made:
        for name, content in {**files, **changed}.items():
            made.writestr(name, content)


def test_a_bag_is_whole_and_described(shared: Shared, tmp_path: Path) -> None:
    path = tmp_path / "s.zip"
    bag.pack(shared.path, path, "s", shared)
    assert list(bag.problems(path)) == []
    with zipfile.ZipFile(path) as held:
        assert held.read("s/bagit.txt").startswith(b"BagIt-Version: 1.0\n")
        graph = json.loads(held.read("s/data/ro-crate-metadata.json"))["@graph"]
        assert graph[1]["identifier"] == shared.case
    bag.take_case(path, tmp_path / "out.case")
    assert (tmp_path / "out.case").read_bytes() == shared.path.read_bytes()


def test_an_altered_bag_is_told(shared: Shared, tmp_path: Path) -> None:
    path = tmp_path / "s.zip"
    bag.pack(shared.path, path, "s", shared)
    _repack(path, {"s/data/s.case": b"another", "s/data/more.txt": b"slipped in"})
    assert list(bag.problems(path)) == [
        "“data/s.case” is not what the manifest says.",
        "“data/more.txt” is not in the manifest.",
    ]


@pytest.mark.parametrize(
    "changed", [{"../out": b""}, {"t/data/t.case": b""}, {"s/data/two.case": b""}]
)
def test_what_is_no_bag_is_refused(
    shared: Shared, tmp_path: Path, changed: dict[str, bytes]
) -> None:
    path = tmp_path / "s.zip"
    bag.pack(shared.path, path, "s", shared)
    _repack(path, changed)
    with pytest.raises(BadInput):
        list(bag.problems(path))
    (tmp_path / "no.zip").write_bytes(b"PK\x03\x04 nonsense")
    with pytest.raises(BadInput, match="cannot be read"):
        list(bag.problems(tmp_path / "no.zip"))
