"""Keys in the keyring of the system, here one that lives in memory."""

from __future__ import annotations

from pathlib import Path

import pytest
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, PasswordDeleteError

from db.errors import BadInput, NotFound
from db.sharing import encryption, kept_keys, signature
from db.sharing.kept_keys import Kind, NoKeyring


class Memory(KeyringBackend):
    """A keyring without a disk."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.held: dict[tuple[str, str], str] = {}
        self.locked = False

    def get_password(self, service: str, username: str) -> str | None:
        if self.locked:
            raise KeyringLocked("dismissed")
        return self.held.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.held[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.held.pop((service, username), None) is None:
            raise PasswordDeleteError("there is none")


@pytest.fixture
def memory(monkeypatch: pytest.MonkeyPatch) -> Memory:
    made = Memory()
    monkeypatch.setattr(kept_keys, "_backend", lambda: made)
    return made


@pytest.mark.parametrize("kind", ["signing", "opening"])
def test_a_key_is_made_once_kept_and_forgotten(kind: Kind, memory: Memory) -> None:
    assert kept_keys.available()
    assert kept_keys.kept(kind) == ""
    public = kept_keys.make(kind)
    assert kept_keys.public(kind, kept_keys.kept(kind)) == public
    with pytest.raises(NoKeyring, match="already"):
        kept_keys.make(kind)
    kept_keys.forget(kind)
    assert kept_keys.kept(kind) == ""
    with pytest.raises(NoKeyring):
        kept_keys.forget(kind)


def test_both_keys_lie_side_by_side(memory: Memory) -> None:
    assert kept_keys.make("signing") != kept_keys.make("opening")
    assert len(memory.held) == 2


def test_a_keyring_that_stays_locked_is_told(memory: Memory) -> None:
    memory.locked = True
    with pytest.raises(NoKeyring, match="Unlock it"):
        kept_keys.kept("signing")


def test_without_a_keyring_nothing_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept_keys, "_backend", lambda: None)
    assert not kept_keys.available()
    assert kept_keys.kept("signing") == ""
    with pytest.raises(NoKeyring, match="in a file instead"):
        kept_keys.make("signing")


def test_a_machine_without_a_bus_has_no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus")
    assert not kept_keys.available()


def test_keys_in_files_are_read_as_those_in_the_keyring(tmp_path: Path) -> None:
    public = signature.make_key(tmp_path / "s")
    recipient = encryption.make_identity(tmp_path / "o")
    assert kept_keys.public("signing", kept_keys.in_file("signing", tmp_path / "s")) == public
    assert kept_keys.public("opening", kept_keys.in_file("opening", tmp_path / "o")) == recipient
    for kind, wrong in (("signing", tmp_path / "o"), ("opening", tmp_path / "s")):
        with pytest.raises(BadInput):
            kept_keys.in_file(kind, wrong)  # type: ignore[arg-type]
    with pytest.raises(NotFound):
        kept_keys.in_file("opening", tmp_path / "absent")
