"""Commands for handing a case over: share, key, profiles, unlock."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click
from click.core import ParameterSource

from desktop.cli.exporting import MARKING_CHOICES, asked
from desktop.cli.making import from_date, until_date
from desktop.cli.output import Progress, as_json, print_json, table, tell

if TYPE_CHECKING:
    from db.asking import Question
    from db.reader import Reader
    from db.sharing.handing_over import HandedOver
    from db.sharing.profiles import Profile

_FILE = click.Path(path_type=Path)
_ENDINGS = (".case", ".zip")


@click.command()
@click.argument("file", type=_FILE)
@click.argument("out", type=_FILE)
@click.option("--profile", default="colleague", show_default=True, metavar="NAME",
              help="everything, colleague, public, or one that the case keeps.")  # fmt: skip
@click.option("--view", default="", metavar="NAME", help="Only what passes the filters of a view.")
@click.option("--actor", "actors", multiple=True, type=int, metavar="ID",
              help="Only incidents this actor takes part in; several may be given.")  # fmt: skip
@click.option("--from", "start", callback=from_date, metavar="DATE", help="Incidents from then on.")
@click.option("--until", "end", callback=until_date, metavar="DATE", help="Incidents until then.")
@click.option("--history", is_flag=True,
              help="The whole case with its history, for a colleague to merge.")  # fmt: skip
@click.option("--marking", type=click.Choice(MARKING_CHOICES),
              help="Nothing marked more strictly, nor than the profile lets go.")  # fmt: skip
@click.option("--redact", type=_FILE, metavar="FILE", help="Names and fields to withhold (JSON).")
@click.option("--sign", type=_FILE, metavar="KEY", help="Lay a signature beside OUT.")
@click.option("--to", "recipients", multiple=True, metavar="AGE1...",
              help="Encrypt for this age recipient; OUT ends in .age.")  # fmt: skip
@click.option("--passphrase-file", type=_FILE, metavar="F", help="Encrypt by its first line.")
@as_json
@click.pass_context
def share(
    context: click.Context,
    file: Path,
    out: Path,
    profile: str,
    view: str,
    actors: tuple[int, ...],
    start: int | None,
    end: int | None,
    history: bool,
    marking: str | None,
    redact: Path | None,
    sign: Path | None,
    recipients: tuple[str, ...],
    passphrase_file: Path | None,
    json_wanted: bool,
) -> None:
    """Make a new case file of what may go to somebody else, and nothing else.

    OUT ends in .case, in .zip (a BagIt bag for archives), or in .case.age or .zip.age (encrypted).
    It is searched for everything withheld before it is handed over.
    """
    from db.case import Case
    from db.sharing import encryption, receipt, redaction, signature
    from db.sharing.handing_over import Asked, Cover, hand_over
    from db.sharing.profiles import named

    locked = out.suffix == encryption.SUFFIX
    if locked != bool(recipients or passphrase_file):
        raise click.UsageError(
            "An encrypted share has an OUT that ends in .age, and a --to or a --passphrase-file."
        )
    if recipients and passphrase_file:
        raise click.UsageError("Give recipients or a passphrase, not both.")
    if (out.with_suffix("") if locked else out).suffix not in _ENDINGS:
        raise click.UsageError("OUT ends in .case or .zip, and in .age after that when encrypted.")
    if history and _leaves_out(context):
        raise click.UsageError("With --history everything goes; nothing can be left out of it.")
    cover = Cover(
        recipients,
        encryption.secret_in(passphrase_file) if passphrase_file else "",
        signature.secret_key(sign) if sign is not None else "",
    )
    progress = Progress()
    with Case.open(file, read_only=True) as case:
        reader = case.main_reader
        chosen = Asked(
            _with_marking(named(reader, profile), marking),
            _question(reader, view, start, end, actors),
            redaction=redaction.read(redact, reader) if redact else redaction.Redaction(),
            history=history,
        )
        try:
            done = hand_over(reader, out, chosen, cover, progress)
        except KeyboardInterrupt:
            raise click.Abort from None
        finally:
            progress.end()
    if json_wanted:
        print_json(receipt.as_values(done))
    else:
        _tell(done)


def _leaves_out(context: click.Context) -> bool:
    """Whether an option was given that keeps something from going."""
    return any(
        context.get_parameter_source(name) is not ParameterSource.DEFAULT
        for name in ("profile", "view", "actors", "start", "end", "marking", "redact")
    )


def _with_marking(profile: Profile, marking: str | None) -> Profile:
    from dataclasses import replace

    from db.sharing.sharing import stricter

    return replace(profile, marking=stricter(profile.marking, marking)) if marking else profile


def _question(
    reader: Reader, view: str, start: int | None, end: int | None, actors: tuple[int, ...]
) -> Question:
    from db import asking

    found = asked(reader, view, start, end)
    if not actors:
        return found
    takes_part = tuple(asking.WithActor(each) for each in actors)
    either = takes_part[0] if len(takes_part) == 1 else asking.Any(takes_part)
    return asking.All((*asking.parts(found), either))


def _tell(done: HandedOver) -> None:
    from db.sharing import receipt

    shared = done.shared
    click.echo(f"Wrote {done.path}: {done.bytes:,} bytes, for {shared.profile}.")
    for line in receipt.went(shared.counts):
        click.echo(f"    {line}")
    if shared.withheld:
        tell("Withheld or changed:")
        for rule, rows in receipt.stayed(shared.withheld):
            tell(f"    {rows}: {rule}")
    if shared.names:
        tell(receipt.SEARCHED)
    if done.signature is not None:
        click.echo(f"The signature lies beside it: {done.signature.name}")


@click.command()
@click.argument("file", type=_FILE)
@click.option("--keep", type=_FILE, metavar="FILE.json", help="Keep this profile in the case.")
@click.option("--forget", default="", metavar="NAME", help="Keep it no longer.")
@as_json
def profiles(file: Path, keep: Path | None, forget: str, json_wanted: bool) -> None:
    """List the profiles of shares that a case knows: what goes to whom.

    With --json as --keep takes them: change a copy of one, give it a name, and keep it.
    """
    from db.case import Case
    from db.errors import NotFound
    from db.sharing import profiles as kept

    if keep is not None and not keep.is_file():
        raise NotFound(f"“{keep}” does not exist.")
    with Case.open(file, read_only=keep is None and not forget) as case:
        if keep is not None:
            profile = kept.from_json(keep.read_text(encoding="utf-8-sig", errors="replace"))
            with case.step(f"Keep the profile “{profile.name}”") as step:
                kept.keep(step, profile)
        if forget:
            found = kept.named(case.main_reader, forget)
            with case.step(f"Forget the profile “{found.name}”") as step:
                kept.forget(step, found.name)
        every = kept.every(case.main_reader)
    if json_wanted:
        print_json([json.loads(kept.to_json(each)) for each in every])
        return
    table([(each.name, each.marking, ", ".join(kept.goes(each))) for each in every])


@click.group()
def key() -> None:
    """Keys to sign shares with, and to open encrypted ones."""


@key.command("new")
@click.argument("file", type=_FILE)
@click.option("--age", is_flag=True, help="One that encrypted shares can be made for.")
@as_json
def new_key(file: Path, age: bool, json_wanted: bool) -> None:
    """Make a key in FILE, which stays with you. What others need is printed."""
    from db.sharing import encryption, signature

    public = encryption.make_identity(file) if age else signature.make_key(file)
    if json_wanted:
        print_json({"file": str(file), "public": public})
        return
    click.echo(public)
    tell(
        "Senders encrypt for this with --to."
        if age
        else f"Give this (also in {file.name}.pub) to those who are to check your signatures."
    )


@click.command()
@click.argument("file", type=_FILE)
@click.argument("out", type=_FILE)
@click.option("--identity", type=_FILE, metavar="F", help="Made by casebinder key new --age.")
@click.option("--passphrase-file", type=_FILE, metavar="F", help="Its first line opens it.")
def unlock(file: Path, out: Path, identity: Path | None, passphrase_file: Path | None) -> None:
    """Decrypt FILE, a share that ends in .age, into the new file OUT."""
    from db.errors import NotACase
    from db.sharing import encryption, parcels

    if (identity is None) == (passphrase_file is None):
        raise click.UsageError("Give an --identity or a --passphrase-file.")
    passphrase = encryption.secret_in(passphrase_file) if passphrase_file else ""
    encryption.unlock(file, out, identity, passphrase)
    if parcels.kind_of(out) not in ("case", "bag"):
        out.unlink()
        raise NotACase(
            f"“{file.name}” could be unlocked, but it holds neither a case nor a bag. Nothing "
            "was written."
        )
    click.echo(f"Wrote {out}.")
