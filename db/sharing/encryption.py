"""A file that only its recipients can read: age, through the library that does it.

Hides that the library may be absent, and that it leaves half a file behind when something is wrong.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from types import ModuleType

from db.errors import BadInput, CaseError, InUse, NotFound
from db.sharing.signature import write_secret

SUFFIX = ".age"
_LINE_MAX = 10_000


class NoEncryption(CaseError):
    """The library that encrypts is not installed."""


def make_identity(path: Path) -> str:
    """A new identity in a file of its own; returns what senders need: the recipient."""
    secret = new_identity()
    recipient = recipient_of(secret)
    write_secret(path, f"# public key: {recipient}\n{secret}\n")
    return recipient


def new_identity() -> str:
    """A new identity, as text that is to be kept."""
    return str(_library().x25519.Identity.generate())


def recipient_of(identity: str) -> str:
    """What senders need to encrypt for an identity. Raises BadInput."""
    age = _library()
    try:
        return str(age.x25519.Identity.from_str(identity.strip()).to_public())
    except age.IdentityError as error:
        raise BadInput("This is no identity of age.") from error


def is_recipient(text: str) -> bool:
    """Whether age can encrypt for this (age1…)."""
    age = _library()
    try:
        age.x25519.Recipient.from_str(text.strip())
    except age.RecipientError:
        return False
    return True


def lock(path: Path, out: Path, recipients: Sequence[str], passphrase: str = "") -> None:
    """Encrypt a file for recipients (age1…), or by a passphrase (which takes 1 GiB of memory and
    holds the whole file in it). Raises BadInput, InUse, NoEncryption."""
    age = _library()
    try:
        if passphrase:
            out.write_bytes(age.passphrase.encrypt(path.read_bytes(), passphrase))
        else:
            known = [age.x25519.Recipient.from_str(each.strip()) for each in recipients]
            age.encrypt_file(str(path), str(out), known)
    except age.RecipientError as error:
        _remove(out)
        raise BadInput(f"One of the recipients is none that age knows ({error}).") from error
    except (age.EncryptError, OSError) as error:
        _remove(out)
        raise InUse(f"“{out.name}” could not be written ({error}).") from error


def unlock(path: Path, out: Path, identity: Path | None = None, passphrase: str = "") -> None:
    """Decrypt a file into a new one, which is there whole or not at all. Raises NotFound, InUse,
    BadInput (not for this key, or damaged), NoEncryption."""
    age = _library()
    if not path.is_file():
        raise NotFound(f"“{path}” is not there.")
    if out.exists():
        raise InUse(f"“{out.name}” is there already. It was left as it is; choose another name.")
    part = out.with_name(out.name + ".part")
    try:
        if identity is None:
            part.write_bytes(age.passphrase.decrypt(path.read_bytes(), passphrase))
        else:
            age.decrypt_file(str(path), str(part), _identities(age, identity))
        part.rename(out)
    except (age.DecryptError, OSError, ValueError) as error:
        raise BadInput(
            f"“{path.name}” could not be opened: it is for another key or passphrase, or damaged "
            f"({error}). Nothing was written."
        ) from error
    finally:
        _remove(part)


def _identities(age: ModuleType, path: Path) -> list[object]:
    if not path.is_file():
        raise NotFound(f"The identity “{path}” is not there.")
    try:
        lines = [line.strip() for line in path.read_text(encoding="ascii").splitlines()]
        keys = [line for line in lines if line and not line.startswith("#")]
        return [age.x25519.Identity.from_str(line) for line in keys]
    except (age.IdentityError, ValueError, OSError) as error:
        raise BadInput(f"“{path.name}” holds no identity of age.") from error


def secret_in(path: Path) -> str:
    """The passphrase in a file: its first line. Raises NotFound, BadInput."""
    if not path.is_file():
        raise NotFound(f"The passphrase file “{path}” is not there.")
    text = path.read_text(encoding="utf-8-sig").partition("\n")[0].rstrip("\r")
    if not text or len(text) > _LINE_MAX:
        raise BadInput(f"The first line of “{path.name}” is no passphrase.")
    return text


def _library() -> ModuleType:
    try:
        return import_module("pyrage")
    except ImportError as error:
        raise NoEncryption(
            "Encryption needs the package pyrage, which is not installed here (there is none for "
            "Windows on ARM). The age program opens and makes the same files."
        ) from error


def _remove(path: Path) -> None:
    with suppress(OSError):
        path.unlink(missing_ok=True)
