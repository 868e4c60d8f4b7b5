"""Secret keys in the keyring of the system, for those who do not want to look after a file.

Hides the library that reaches it. Only the keyrings that the systems bring themselves are asked
(Keychain, Credential Locker, Secret Service over its local socket), never one that a plugin adds:
some of those keep secrets on servers.
"""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path
from typing import Any, Literal

from db.errors import BadInput, CaseError, NotFound
from db.language import say
from db.sharing import encryption, signature

Kind = Literal["signing", "opening"]
_SIZE_MAX = 10_000
_SERVICE = "Casebinder"
_NAMES: dict[Kind, str] = {
    "signing": say("key to sign shares"),
    "opening": say("key to open shares"),
}
_BACKENDS = {
    "darwin": ("keyring.backends.macOS", "Keyring"),
    "win32": ("keyring.backends.Windows", "WinVaultKeyring"),
}
_SECRET_SERVICE = ("keyring.backends.SecretService", "Keyring")


class NoKeyring(CaseError):
    """There is no keyring here, or it did not do what was asked."""


def available() -> bool:
    """Whether this computer has a keyring that can be used now."""
    return _backend() is not None


def make(kind: Kind) -> str:
    """A new key in the keyring, in place of none; returns what others need of it (the public key,
    the age recipient). Raises NoKeyring, also when there is one already."""
    if kept(kind):
        raise NoKeyring(
            say(
                "The keyring holds a {names} already. It was left as it is, because what was "
                "made with it is only known by it.",
                names=_NAMES[kind],
            )
        )
    secret = signature.new_key() if kind == "signing" else encryption.new_identity()
    keep(kind, secret)
    return public(kind, secret)


def public(kind: Kind, secret: str) -> str:
    """What others need of a secret key. Raises BadInput when it is none."""
    return signature.public_of(secret) if kind == "signing" else encryption.recipient_of(secret)


def in_file(kind: Kind, path: Path) -> str:
    """The secret key in a file. Raises NotFound, BadInput."""
    if kind == "signing":
        return signature.secret_key(path)
    if not path.is_file():
        raise NotFound(say("The key “{path}” is not there.", path=path))
    refused = BadInput(say("“{name}” holds no identity of age.", name=path.name))
    try:
        lines = path.read_text(encoding="ascii").splitlines() if _is_small(path) else []
        secret = next(line.strip() for line in lines if line.strip() and line[0] != "#")
        encryption.recipient_of(secret)
    except (OSError, UnicodeDecodeError, StopIteration, BadInput):
        raise refused from None
    return secret


def _is_small(path: Path) -> bool:
    return path.stat().st_size <= _SIZE_MAX


def keep(kind: Kind, secret: str) -> None:
    """Put a secret key into the keyring. Raises NoKeyring."""
    try:
        _open().set_password(_SERVICE, _NAMES[kind], secret)
    except _errors() as error:
        raise _failed(error) from error


def kept(kind: Kind) -> str:
    """The secret key in the keyring; "" when there is none, or no keyring. Raises NoKeyring when
    it is locked and stays so."""
    backend = _backend()
    if backend is None:
        return ""
    try:
        return str(backend.get_password(_SERVICE, _NAMES[kind]) or "")
    except _errors() as error:
        raise _failed(error) from error


def forget(kind: Kind) -> None:
    """Take the key out of the keyring; what was made with it stays. Raises NoKeyring."""
    try:
        _open().delete_password(_SERVICE, _NAMES[kind])
    except _errors() as error:
        raise _failed(error) from error


def _open() -> Any:
    backend = _backend()
    if backend is None:
        raise NoKeyring(
            say(
                "This computer has no keyring that can be used now. Keep the key in a file instead."
            )
        )
    return backend


def _backend() -> Any:
    """The keyring of this system; None when it has none that answers."""
    module, name = _BACKENDS.get(sys.platform, _SECRET_SERVICE)
    try:
        kind = getattr(import_module(module), name)
    except (ImportError, AttributeError):
        return None
    return kind() if kind.viable else None


def _errors() -> tuple[type[BaseException], ...]:
    """What a keyring raises: its own errors, and those of the socket behind it."""
    return (import_module("keyring.errors").KeyringError, OSError, RuntimeError)


def _failed(error: BaseException) -> NoKeyring:
    if isinstance(error, NoKeyring):
        return error
    return NoKeyring(
        say(
            "The keyring did not answer as it should ({error}). Nothing was changed. "
            "Unlock it and try again, or keep the key in a file.",
            error=error,
        )
    )
