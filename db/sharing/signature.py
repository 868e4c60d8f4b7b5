"""Who made a file: a signature that lies beside it, in the format of minisign.

Hides that format (Ed25519 over the BLAKE2b hash of the file). Keys lie in files of their own, never
in a case. The public key stands in the signed comment, so that a file can be held against its
signature at once; whose key it is, its owner has to say in another way.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import os
import secrets
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from db.errors import BadInput, InUse, NotFound
from db.language import say

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

SUFFIX = ".minisig"
_SECRET = "untrusted comment: casebinder secret key, keep it to yourself"
_PUBLIC = "untrusted comment: minisign public key "
_SIZE_MAX = 10_000
_PIECE = 1 << 20


@dataclass(frozen=True, slots=True)
class Signed:
    """What a signature says. `key`: the public key as minisign prints it; `comment`: what was
    signed with the file (number of the case, head of its log, time)."""

    key: str
    comment: str


def new_key() -> str:
    """A new secret key, as text that is to be kept."""
    # Here: whoever asks what a file is need not load the library.
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    number, private = secrets.token_bytes(8), Ed25519PrivateKey.generate()
    return f"{_SECRET}\n{_text(b'Ed' + number + private.private_bytes_raw())}\n"


def public_of(secret: str) -> str:
    """The public key that belongs to a secret one. Raises BadInput."""
    number, private = _read(secret)
    return _text(b"Ed" + number + private.public_key().public_bytes_raw())


def make_key(path: Path) -> str:
    """A new key: the secret one in `path`, for its owner's eyes, the public one in `path`.pub.
    Returns the public one. Raises InUse."""
    public = path.with_name(path.name + ".pub")
    secret = new_key()
    number, _ = _read(secret)
    write_secret(path, secret)
    told = f"{_PUBLIC}{number[::-1].hex().upper()}\n{public_of(secret)}\n"
    try:
        public.write_text(told, encoding="ascii")
    except OSError as error:
        raise InUse(
            say(
                "“{public}” could not be written ({strerror}).",
                public=public,
                strerror=error.strerror or error,
            )
        ) from error
    return public_of(secret)


def write_secret(path: Path, text: str) -> None:
    """A new file that only its owner may read. Raises InUse when there is one of that name."""
    try:
        file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError as error:
        raise InUse(
            say("“{name}” is there already. It was left as it is.", name=path.name)
        ) from error
    except OSError as error:
        raise InUse(
            say(
                "“{path}” could not be written ({strerror}).",
                path=path,
                strerror=error.strerror or error,
            )
        ) from error
    with os.fdopen(file, "w", encoding="ascii") as opened:
        opened.write(text)


def sign(path: Path, key: Path, case: str, head: str) -> Path:
    """Sign a file; the signature lies beside it. Raises NotFound, BadInput."""
    return sign_with(path, secret_key(key), case, head)


def sign_with(path: Path, secret: str, case: str, head: str) -> Path:
    """As `sign`, with the text of a secret key. Raises BadInput."""
    number, private = _read(secret)
    public = public_of(secret)
    at = datetime.now(UTC).isoformat(timespec="seconds")
    comment = f"case {case} head {head} time {at} key {public}"
    signature = private.sign(_hashed(path))
    whole = private.sign(signature + comment.encode())
    beside = path.with_name(path.name + SUFFIX)
    beside.write_text(
        f"untrusted comment: signature of {path.name} by casebinder\n"
        f"{_text(b'ED' + number + signature)}\n"
        f"trusted comment: {comment}\n{_text(whole)}\n",
        encoding="utf-8",
    )
    return beside


def check(path: Path, expected: str = "") -> Signed | None:
    """What the signature beside a file says; None when none lies there. `expected`: the public key
    it has to be by. Raises BadInput when the file is not what was signed."""
    beside = path.with_name(path.name + SUFFIX)
    if not beside.is_file():
        return None
    unreadable = BadInput(say("“{name}” is no signature that can be read.", name=beside.name))
    try:
        if beside.stat().st_size > _SIZE_MAX:
            raise unreadable
        lines = beside.read_text(encoding="utf-8").splitlines()
        signed, comment, whole = lines[1], lines[2].removeprefix("trusted comment: "), lines[3]
        held = base64.b64decode(signed, validate=True)
        over = base64.b64decode(whole, validate=True)
        known = expected or comment.partition(" key ")[2].split(" ")[0]
        public = base64.b64decode(known, validate=True)
    except (OSError, ValueError, IndexError, binascii.Error) as error:
        raise unreadable from error
    if len(held) != 74 or len(public) != 42 or held[:2] != b"ED" or public[:2] != b"Ed":
        raise unreadable
    if held[2:10] != public[2:10]:
        raise BadInput(
            say("“{name}” was signed with another key than the one given.", name=path.name)
        )
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    key = Ed25519PublicKey.from_public_bytes(public[10:])
    try:
        key.verify(over, held[10:] + comment.encode())
        key.verify(held[10:], _hashed(path))
    except InvalidSignature:
        raise BadInput(
            say(
                "“{name}” is not the file that was signed: it, or its signature, was "
                "changed. Working in a case changes its file, too; a signature holds for "
                "what was handed over.",
                name=path.name,
            )
        ) from None
    return Signed(known, comment)


def secret_key(path: Path) -> str:
    """The text of the secret key in a file. Raises NotFound, BadInput."""
    text = _text_of(path)
    _blob(text, say("This is no key that Casebinder made: “{name}”.", name=path.name))
    return text


def public_key(path: Path) -> str:
    """The public key in a file. Raises NotFound, BadInput."""
    return _text(_blob(_text_of(path), say("This is no public key: “{name}”.", name=path.name)))


def _read(secret: str) -> tuple[bytes, Ed25519PrivateKey]:
    """The number of a key and the key."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    held = _blob(secret, say("This is no key that Casebinder made."))
    return held[2:10], Ed25519PrivateKey.from_private_bytes(held[10:])


def _text_of(path: Path) -> str:
    if not path.is_file():
        raise NotFound(say("The key “{path}” is not there.", path=path))
    try:
        return path.read_text(encoding="ascii") if path.stat().st_size <= _SIZE_MAX else ""
    except UnicodeDecodeError:
        return ""
    except OSError as error:
        raise BadInput(
            say(
                "“{path}” could not be read ({strerror}).",
                path=path,
                strerror=error.strerror or error,
            )
        ) from error


def _blob(text: str, otherwise: str) -> bytes:
    """The key in the second line: `Ed`, its number (8 bytes), 32 bytes."""
    try:
        held = base64.b64decode(text.splitlines()[1], validate=True)
    except (ValueError, IndexError) as error:
        raise BadInput(otherwise) from error
    if len(held) != 42 or held[:2] != b"Ed":
        raise BadInput(otherwise)
    return held


def _hashed(path: Path) -> bytes:
    total = hashlib.blake2b(digest_size=64)
    with path.open("rb") as file:
        while piece := file.read(_PIECE):
            total.update(piece)
    return total.digest()


def _text(content: bytes) -> str:
    return base64.b64encode(content).decode("ascii")
