"""A file that only its recipients can read: age, through the library that does it.

Hides that the library may be absent, that it leaves half a file behind when something is wrong, and
what a file made to do harm may ask of it.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Sequence
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Literal

from db.errors import BadInput, CaseError, InUse, NotFound, there_already
from db.language import say
from db.sharing.signature import write_secret

SUFFIX = ".age"
#: What a file begins with.
MARKS = (b"age-encryption.org/", b"-----BEGIN AGE ENCRYPTED FILE-----")
_LINE_MAX = 10_000
_PASSPHRASE = re.compile(rb"-> scrypt [\w+/]+ (\d{1,4})\n")
#: Bytes that say for whom a file is: three hundred recipients. The library takes minutes over very
#: long ones.
_HEAD_MAX = 32_000
#: The work that a passphrase may ask for (2 to the power of it times 1 KiB of memory: 1 GiB), and
#: bytes of a file locked by one, because all of it is held in memory.
_WORK_MAX, _HELD_MAX = 20, 4 << 30

Lock = Literal["passphrase", "identity"]


class NoEncryption(CaseError):
    """The library that encrypts is not installed."""


class WrongKey(BadInput):
    """The identity or passphrase given is not the one the file was locked for."""


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
        raise BadInput(say("This is no identity of age.")) from error


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
        raise BadInput(
            say("One of the recipients is none that age knows ({error}).", error=error)
        ) from error
    except (age.EncryptError, OSError) as error:
        _remove(out)
        raise InUse(
            say("“{name}” could not be written ({error}).", name=out.name, error=error)
        ) from error


def lock_of(path: Path) -> Lock:
    """What a file asks for, as it says itself. Raises NotFound, InUse and BadInput (damaged, or it
    would ask for more memory than any honest one)."""
    if not path.is_file():
        raise NotFound(say("“{path}” is not there.", path=path))
    try:
        with path.open("rb") as file:
            head = file.read(2 * _HEAD_MAX)
        size = path.stat().st_size
    except OSError as error:
        raise InUse(
            say("“{name}” cannot be read: {strerror}.", name=path.name, strerror=error.strerror)
        ) from error
    if head.startswith(MARKS[1]):
        with suppress(ValueError):
            letters = b"".join(head.partition(b"\n-----END")[0].splitlines()[1:])
            head = base64.b64decode(letters[: len(letters) // 4 * 4], validate=True)
    if not head.startswith(MARKS[0]):
        raise BadInput(
            say("“{name}” is not encrypted with age. Nothing was opened.", name=path.name)
        )
    if head.find(b"\n--- ", 0, _HEAD_MAX) < 0:
        raise BadInput(
            say(
                "“{name}” was cut short, or its beginning was damaged. Nothing was opened; "
                "ask for another copy.",
                name=path.name,
            )
        )
    found = _PASSPHRASE.match(head.partition(b"\n")[2])
    if found is None:
        return "identity"
    if int(found[1]) > _WORK_MAX:
        raise BadInput(
            say(
                "“{name}” was made to take more memory to open than any passphrase needs. It "
                "was left as it is.",
                name=path.name,
            )
        )
    if size > _HELD_MAX:
        raise BadInput(
            say(
                "“{name}” is too large to be opened by a passphrase. Ask for one that is "
                "locked for your key instead.",
                name=path.name,
            )
        )
    return "passphrase"


def unlock(
    path: Path,
    out: Path,
    identity: Path | Sequence[Path | str] | None = None,
    passphrase: str = "",
) -> None:
    """Decrypt a file into a new one, which is there whole or not at all. `identity`: files that
    hold identities, or identities themselves. Raises NotFound, InUse, WrongKey, BadInput (damaged),
    NoEncryption."""
    age = _library()
    asked = lock_of(path)
    if out.exists():
        raise there_already(out.name)
    files = [identity] if isinstance(identity, Path) else list(identity or ())
    if not files and asked != "passphrase":
        raise WrongKey(
            say("“{name}” is locked for a key, and no passphrase opens it.", name=path.name)
        )
    if files and asked == "passphrase":
        raise WrongKey(
            say("“{name}” is locked by a passphrase, and no key opens it.", name=path.name)
        )
    part = out.with_name(out.name + ".part")
    try:
        if files:
            known = [each for file in files for each in _identities(age, file)]
            age.decrypt_file(str(path), str(part), known)
        else:
            part.write_bytes(age.passphrase.decrypt(path.read_bytes(), passphrase))
        part.rename(out)
    except (age.DecryptError, OSError, ValueError) as error:
        if isinstance(error, OSError) and error.errno:
            raise InUse(
                say(
                    "“{name}” could not be written ({strerror}).",
                    name=out.name,
                    strerror=error.strerror,
                )
            ) from error
        raise _unopened(path.name, asked, str(error)) from error
    finally:
        _remove(part)


def _unopened(name: str, asked: Lock, why: str) -> BadInput:
    if why == "Decryption failed" and asked == "passphrase":
        return WrongKey(
            say("This passphrase does not open “{name}”. Nothing was written.", name=name)
        )
    if why.startswith("No matching keys"):
        return WrongKey(
            say(
                "“{name}” is locked for another key than the one given. Nothing was written.",
                name=name,
            )
        )
    return BadInput(
        say(
            "“{name}” could not be opened: it was damaged on the way, or cut short. "
            "Nothing was written; ask for another copy.",
            name=name,
        )
    )


def _identities(age: ModuleType, path: Path | str) -> list[object]:
    if isinstance(path, str):
        return [age.x25519.Identity.from_str(path)]
    if not path.is_file():
        raise NotFound(say("The identity “{path}” is not there.", path=path))
    try:
        lines = [line.strip() for line in path.read_text(encoding="ascii").splitlines()]
        keys = [line for line in lines if line and not line.startswith("#")]
        return [age.x25519.Identity.from_str(line) for line in keys]
    except (age.IdentityError, ValueError, OSError) as error:
        raise BadInput(say("“{name}” holds no identity of age.", name=path.name)) from error


def secret_in(path: Path) -> str:
    """The passphrase in a file: its first line. Raises NotFound, BadInput."""
    if not path.is_file():
        raise NotFound(say("The passphrase file “{path}” is not there.", path=path))
    text = path.read_text(encoding="utf-8-sig").partition("\n")[0].rstrip("\r")
    if not text or len(text) > _LINE_MAX:
        raise BadInput(say("The first line of “{name}” is no passphrase.", name=path.name))
    return text


def _library() -> ModuleType:
    try:
        return import_module("pyrage")
    except ImportError as error:
        raise NoEncryption(
            say(
                "Encryption needs the package pyrage, which is not installed here (there is "
                "none for Windows on ARM). The age program opens and makes the same files."
            )
        ) from error


def _remove(path: Path) -> None:
    with suppress(OSError):
        path.unlink(missing_ok=True)
