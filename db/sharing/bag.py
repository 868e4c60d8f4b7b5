"""A share for archives: a zip that holds a BagIt bag with the case and a description of it.

Hides both formats (BagIt 1.0, RFC 8493; RO-Crate 1.1). What is read is held against the manifest in
place: nothing is unpacked by names a stranger wrote, and before a byte is, the names, sizes and
kinds of everything in the zip are checked (`zips`).
"""

from __future__ import annotations

import hashlib
import json
import re
import zipfile
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from db.errors import BadInput, InUse
from db.language import say
from db.sharing import zips

if TYPE_CHECKING:
    from db.sharing.sharing import Shared

SUFFIX = ".zip"
_DESCRIPTION = "data/ro-crate-metadata.json"
_LINE = re.compile(r"([0-9a-f]{64}) [ *](\S.*)")
_SMALL = 10_000_000


def pack(case: Path, out: Path, name: str, done: Shared) -> None:
    """Put a finished share into a bag. `name`: of the bag and of the case in it."""
    described = _described(name, case, done)
    payload = {f"data/{name}.case": _sha256(case), _DESCRIPTION: _hash(described)}
    size = case.stat().st_size + len(described)
    tags = {
        "bagit.txt": "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n",
        "bag-info.txt": f"Bagging-Date: {datetime.now(UTC):%Y-%m-%d}\n"
        f"External-Identifier: {done.case}\nPayload-Oxum: {size}.{len(payload)}\n",
        "manifest-sha256.txt": _manifest(payload),
    }
    tags["tagmanifest-sha256.txt"] = _manifest(
        {each: _hash(text.encode()) for each, text in tags.items()}
    )
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as made:
        for each, text in tags.items():
            made.writestr(f"{name}/{each}", text)
        made.writestr(f"{name}/{_DESCRIPTION}", described)
        made.write(case, f"{name}/data/{name}.case")


def problems(path: Path, is_stopped: Callable[[], bool] = lambda: False) -> Iterator[str]:
    """What does not agree in a bag, a sentence each. Raises BadInput when it is none, when it was
    made to do harm, and when it was stopped."""
    with zips.opened(path) as held:
        yield from _problems(held, path.name, is_stopped)


def take_case(path: Path, out: Path, is_stopped: Callable[[], bool] = lambda: False) -> None:
    """Write the case of a bag that was checked into the new file `out`. Raises BadInput."""
    with zips.opened(path) as held, out.open("xb") as file:
        (name,) = [each for each in held.namelist() if _is_case(each)]
        for piece in zips.pieces(held, name, is_stopped):
            _write(file, piece, out)


def _write(file: BinaryIO, piece: bytes, out: Path) -> None:
    try:
        file.write(piece)
    except OSError as error:
        raise InUse(
            say(
                "“{name}” could not be written ({strerror}).",
                name=out.name,
                strerror=error.strerror or error,
            )
        ) from error


def unpacked_size(path: Path) -> int:
    """Bytes of everything in a zip. Raises BadInput when it is none, or made to do harm."""
    with zips.opened(path) as held:
        return sum(each.file_size for each in held.infolist())


def _problems(
    held: zipfile.ZipFile, zip_name: str, is_stopped: Callable[[], bool]
) -> Iterator[str]:
    names = held.namelist()
    roots = {each.partition("/")[0] for each in names}
    if len(roots) != 1:
        raise _no_bag(zip_name, say("it does not hold one folder"))
    root = roots.pop()
    if not {f"{root}/bagit.txt", f"{root}/manifest-sha256.txt"} <= set(names):
        raise _no_bag(zip_name, say("it has no manifest"))
    if len([each for each in names if _is_case(each)]) != 1:
        raise BadInput(
            say(
                "The bag “{zip_name}” holds no case, or several. Nothing was unpacked.",
                zip_name=zip_name,
            )
        )
    for manifest in ("tagmanifest-sha256.txt", "manifest-sha256.txt"):
        if f"{root}/{manifest}" not in names:
            continue
        listed = _listed(held, f"{root}/{manifest}")
        for name, sha256 in listed.items():
            if f"{root}/{name}" not in names:
                yield f"“{name}” is missing."
            elif _sha256_of(held, f"{root}/{name}", is_stopped) != sha256:
                yield say("“{name}” is not what the manifest says.", name=name)
        if manifest.startswith("manifest"):
            for each in names:
                inside = each.removeprefix(f"{root}/")
                if inside.startswith("data/") and inside not in listed and not each.endswith("/"):
                    yield say("“{inside}” is not in the manifest.", inside=inside)


def _listed(held: zipfile.ZipFile, manifest: str) -> dict[str, str]:
    """SHA-256 by name."""
    if held.getinfo(manifest).file_size > _SMALL:
        raise BadInput(say("The manifest of this bag is far too long. Nothing was unpacked."))
    told = held.read(manifest).decode("utf-8", "replace").splitlines()
    return {found[2]: found[1] for each in told if (found := _LINE.match(each))}


def _no_bag(name: str, why: str) -> BadInput:
    return BadInput(
        say(
            "“{name}” is no bag that Casebinder makes: {why}. Nothing was unpacked; if a "
            "case is in it, unpack it with another program and open that.",
            name=name,
            why=why,
        )
    )


def _is_case(name: str) -> bool:
    return bool(re.fullmatch(r"[^/]+/data/[^/]+\.case", name))


def _described(name: str, case: Path, done: Shared) -> bytes:
    at = datetime.now(UTC).isoformat(timespec="seconds")
    graph = [
        {
            "@id": "ro-crate-metadata.json",
            "@type": "CreativeWork",
            "conformsTo": {"@id": "https://w3id.org/ro/crate/1.1"},
            "about": {"@id": "./"},
        },
        {
            "@id": "./",
            "@type": "Dataset",
            "name": name,
            "description": f"A share of a Casebinder case, made for: {done.profile}.",
            "identifier": done.case,
            "datePublished": at,
            "license": "Not stated; rights in the texts remain with their owners.",
            "hasPart": [{"@id": f"{name}.case"}],
        },
        {
            "@id": f"{name}.case",
            "@type": "File",
            "name": name,
            "encodingFormat": "application/vnd.sqlite3",
            "contentSize": str(case.stat().st_size),
        },
    ]
    held = {"@context": "https://w3id.org/ro/crate/1.1/context", "@graph": graph}
    return json.dumps(held, ensure_ascii=False, indent=2).encode()


def _manifest(listed: dict[str, str]) -> str:
    return "".join(f"{sha256}  {name}\n" for name, sha256 in sorted(listed.items()))


def _hash(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _sha256_of(held: zipfile.ZipFile, name: str, is_stopped: Callable[[], bool]) -> str:
    total = hashlib.sha256()
    for piece in zips.pieces(held, name, is_stopped):
        total.update(piece)
    return total.hexdigest()
