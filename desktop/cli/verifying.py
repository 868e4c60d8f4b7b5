"""The command `casebinder verify`: everything that can be checked, offline.

Hides what lies around a case that was handed over: a signature beside it, a bag, encryption.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from desktop.cli.output import as_json, print_json, tell

if TYPE_CHECKING:
    from db.sharing.signature import Signed
    from db.verification import Problem

_FILE = click.Path(path_type=Path)


@click.command()
@click.argument("file", type=_FILE)
@click.option("--key", type=_FILE, metavar="PUB", help="The public key it has to be signed with.")
@click.option("--identity", "identities", type=_FILE, multiple=True, metavar="F",
              help="Opens an encrypted FILE.")  # fmt: skip
@click.option("--passphrase-file", type=_FILE, metavar="F", help="Its first line opens FILE.")
@as_json
def verify(
    file: Path,
    key: Path | None,
    identities: tuple[Path, ...],
    passphrase_file: Path | None,
    json_wanted: bool,
) -> None:
    """Check everything in a case file that can be checked.

    A signature that lies beside FILE is checked with it. FILE may also be a bag (.zip), or
    encrypted (.age; without a key to it only its signature can be checked).
    """
    with _unlocked(file, identities, passphrase_file) as held:
        found, head = _contents(held)
    signed, wrong = _signature(file, key)
    if wrong:
        found.append(wrong)
    if json_wanted:
        print_json(
            {
                "ok": not found,
                "problems": [{"what": each.what, "where": each.where} for each in found],
                "log_head": head,
                "signature": None
                if signed is None
                else {"key": signed.key, "comment": signed.comment},
            }
        )
    else:
        for each in found:
            tell(f"{each.what} ({each.where})")
        told = "1 problem found." if len(found) == 1 else f"{len(found):,} problems found."
        whole = "The file is whole." if head else "It is encrypted, so nothing in it was checked."
        click.echo(told if found else whole)
        if head:
            click.echo(f"log head {head}")
        if signed is not None:
            click.echo(f"signed with {signed.key}")
            if key is None:
                tell("Ask the sender whether this is their key, in another way than the file came.")
    if found:
        sys.exit(1)


def _contents(file: Path) -> tuple[list[Problem], str]:
    """What is wrong in the case, and the head of its log ("" when it cannot be looked at)."""
    from db.case import Case
    from db.passing_files import passing_folder, writing
    from db.sharing.parcels import kind_of
    from db.verification import Problem, problems

    kind = kind_of(file)
    if kind == "locked":
        return [], ""
    with passing_folder() as folder:
        held = file
        if kind == "bag":
            from db.sharing import bag

            wrong = [Problem(each, "bag") for each in bag.problems(file)]
            if wrong:
                return wrong, ""
            held = folder / "share.case"
            with writing():
                bag.take_case(file, held)
        with Case.open(held, read_only=True) as case, closing(case.reader()) as beside:
            return list(problems(case.main_reader, beside)), case.log_head()


@contextmanager
def _unlocked(
    file: Path, identities: tuple[Path, ...], passphrase_file: Path | None
) -> Iterator[Path]:
    """What is in an encrypted file when there is a key to it, else the file as it is."""
    if not identities and passphrase_file is None:
        yield file
        return
    from db.passing_files import passing_folder, writing
    from db.sharing import encryption

    passphrase = encryption.secret_in(passphrase_file) if passphrase_file is not None else ""
    with passing_folder() as folder:
        held = folder / file.name.removesuffix(encryption.SUFFIX)
        with writing():
            encryption.unlock(file, held, identities, passphrase)
        yield held


def _signature(file: Path, key: Path | None) -> tuple[Signed | None, Problem | None]:
    beside = file.with_name(file.name + ".minisig")
    if key is None and not beside.is_file():
        return None, None
    # Here, because cryptography is slow to load and most files have no signature.
    from db.errors import BadInput
    from db.sharing import signature
    from db.verification import Problem

    expected = signature.public_key(key) if key is not None else ""
    try:
        signed = signature.check(file, expected)
    except BadInput as wrong:
        return None, Problem(wrong.sentence, "signature")
    if signed is None:
        return None, Problem(f"No signature lies beside “{file.name}”.", "signature")
    return signed, None
