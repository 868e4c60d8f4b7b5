"""The options of commands that open what a colleague sent, encrypted or signed as it may be."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

if TYPE_CHECKING:
    from db.sharing.parcels import Parcel

_FILE = click.Path(path_type=Path)
_OPTIONS = (
    click.option(
        "--identity",
        "identities",
        type=_FILE,
        multiple=True,
        metavar="F",
        help="Opens an encrypted file; made by casebinder key new --age.",
    ),
    click.option("--passphrase-file", type=_FILE, metavar="F", help="Its first line opens it."),
    click.option("--key", type=_FILE, metavar="PUB", help="Refuse what is not signed with it."),
)
Command = TypeVar("Command", bound=Callable[..., Any])


def with_keys(command: Command) -> Command:
    """--identity, --passphrase-file and --key."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


def parcel(
    path: Path, identities: tuple[Path, ...], passphrase_file: Path | None, key: Path | None
) -> AbstractContextManager[Parcel]:
    """A case, a bag or either encrypted, opened; see db.sharing.parcels."""
    from db.sharing import encryption, parcels, signature

    if identities and passphrase_file is not None:
        raise click.UsageError("Give an --identity or a --passphrase-file, not both.")
    passphrase = encryption.secret_in(passphrase_file) if passphrase_file is not None else ""
    signer = signature.public_key(key) if key is not None else ""
    locked = parcels.kind_of(path) == "locked"
    if locked and not (identities or passphrase):
        asked = encryption.lock_of(path)
        option = "--passphrase-file" if asked == "passphrase" else "--identity"
        raise click.UsageError(f"“{path.name}” is encrypted. Give an {option}.")
    return parcels.opened(path, parcels.Keys(identities, passphrase, signer))


def signer(opened: Parcel) -> dict[str, object] | None:
    """Who signed a parcel, as JSON; None: nobody."""
    if opened.signed is None:
        return None
    return {
        "key": opened.signed.key,
        "comment": opened.signed.comment,
        "asked_for": opened.by_asked,
    }
