"""What arrives from a colleague: a case, a bag that holds one, or either of them encrypted.

Opened, it is a case in a folder that only its owner may look into and that is gone afterwards.
Hides what a file is (its first bytes say it, whatever its name), and the order in which it is
opened: signature, lock, bag. What is in the case is not believed for that: see `db.strangers`.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from db.errors import BadInput, InUse, NotACase, NotFound
from db.format import SUFFIX
from db.language import say
from db.sharing import bag, encryption, signature
from db.sharing.signature import Signed

#: What a file is; "": none of ours.
Kind = Literal["case", "bag", "locked", ""]
_FIRST: tuple[tuple[bytes, Kind], ...] = (
    (b"SQLite format 3\0", "case"),
    (b"PK\3\4", "bag"),
    *((mark, "locked") for mark in encryption.MARKS),
)
#: Bytes that stay free on the disk that a parcel is unpacked on.
_LEFT = 64 << 20


@dataclass(frozen=True, slots=True)
class Keys:
    """What a parcel is opened and checked with. `identities`: files of age identities, or
    identities themselves; `signer`: the public key it has to be signed with ("": any, or none)."""

    identities: tuple[Path | str, ...] = ()
    passphrase: str = ""
    signer: str = ""


@dataclass(frozen=True, slots=True)
class Parcel:
    """An opened parcel. `case`: the file to read now, the parcel itself when that is a case;
    `signed`: what the signature beside it says, None when none lies there; `by_asked`: it was
    signed with the key that was asked for."""

    case: Path
    was_locked: bool
    was_bag: bool
    signed: Signed | None
    by_asked: bool

    @property
    def told(self) -> str:
        """Who signed it, in a sentence."""
        if self.signed is None:
            return say("It is not signed, so nothing says who made it.")
        if self.by_asked:
            return say("It is signed with the key you named, and was not changed since.")
        return say(
            "It is signed and was not changed since. Ask the sender, in another way than "
            "the file came, whether this is their key: {key}",
            key=self.signed.key,
        )


def kind_of(path: Path) -> Kind:
    """What a file is, by its first bytes. Raises NotFound, NotACase (a folder) and InUse."""
    if not path.exists():
        raise NotFound(say("“{path}” does not exist.", path=path))
    if not path.is_file():
        raise NotACase(say("“{path}” is not a file.", path=path))
    try:
        with path.open("rb") as file:
            head = file.read(64)
    except OSError as error:
        raise InUse(
            say("“{name}” cannot be read: {strerror}.", name=path.name, strerror=error.strerror)
        ) from error
    return next((kind for mark, kind in _FIRST if head.startswith(mark)), "")


def is_parcel(path: Path) -> bool:
    """Whether it has to be unpacked before there is a case to read."""
    return path.is_file() and kind_of(path) in ("bag", "locked")


@contextmanager
def opened(
    path: Path, keys: Keys | None = None, is_stopped: Callable[[], bool] = lambda: False
) -> Iterator[Parcel]:
    """Open a parcel; what is unpacked is gone afterwards.

    Raises NotFound, NotACase (neither a case nor a parcel), WrongKey, and BadInput: it is not what
    was signed, made to do harm, damaged, or it was stopped.
    """
    keys = keys or Keys()
    kind = kind_of(path)
    signed = signature.check(path, keys.signer)
    if signed is None and keys.signer:
        raise BadInput(
            say(
                "No signature lies beside “{name}”. Ask for the file whose name ends in "
                "“{suffix}”; nothing was opened.",
                name=path.name,
                suffix=signature.SUFFIX,
            )
        )
    with tempfile.TemporaryDirectory(prefix="casebinder-", dir=_roomy(path)) as folder:
        held = path
        if kind == "locked":
            # In a folder of its own, under the name that sentences tell.
            held = Path(folder) / "unlocked" / (path.stem or "parcel")
            held.parent.mkdir()
            encryption.unlock(path, held, keys.identities, keys.passphrase)
        inside = kind_of(held)
        if inside == "bag":
            held = _unpacked(held, path, Path(folder), is_stopped)
        elif inside != "case":
            raise NotACase(
                say(
                    "“{name}” holds no case that Casebinder knows. Nothing was opened.",
                    name=path.name,
                )
            )
        elif held != path:
            held = held.rename(Path(folder) / _name(path))
        yield Parcel(
            case=held,
            was_locked=kind == "locked",
            was_bag=inside == "bag",
            signed=signed,
            by_asked=signed is not None and bool(keys.signer),
        )


def _unpacked(held: Path, path: Path, folder: Path, is_stopped: Callable[[], bool]) -> Path:
    """The case of a bag, everything in the bag checked."""
    _check_room(folder, bag.unpacked_size(held), path.name)
    wrong = next(bag.problems(held, is_stopped), "")
    if wrong:
        raise BadInput(
            say(
                "The bag “{name}” is not whole: {wrong} Nothing was opened; ask for another copy.",
                name=path.name,
                wrong=wrong,
            )
        )
    out = folder / _name(path)
    bag.take_case(held, out, is_stopped)
    if kind_of(out) != "case":
        raise NotACase(
            say("What the bag “{name}” holds is no case. Nothing was opened.", name=path.name)
        )
    return out


def _name(path: Path) -> str:
    """What the case is called in sentences: as the parcel, never as a stranger named it."""
    name = path.name
    for suffix in (encryption.SUFFIX, bag.SUFFIX, SUFFIX):
        name = name.removesuffix(suffix)
    return f"{name or 'parcel'}{SUFFIX}"


def _roomy(path: Path) -> Path | None:
    """Where there is room to unpack: the system's own place, else beside the parcel."""
    size = path.stat().st_size
    if shutil.disk_usage(tempfile.gettempdir()).free > 3 * size + _LEFT:
        return None
    return path.parent


def _check_room(folder: Path, size: int, name: str) -> None:
    free = shutil.disk_usage(folder).free
    if size + _LEFT > free:
        raise InUse(
            say(
                "“{name}” becomes {size:,} bytes, and {free:,} are free on this disk. Make "
                "room and open it again; nothing was unpacked.",
                name=name,
                size=size,
                free=free,
            )
        )
