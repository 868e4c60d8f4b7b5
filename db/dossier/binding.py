"""A gathered dossier set in pages and written, as one file or as volumes beside each other.

Hides the order of the work (the first volume is set last, for it holds the contents of all), that
each volume has a process of its own, which bounds the memory, and that nothing is left behind
unless all volumes are whole.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from db.dossier import engine, paper, volumes
from db.dossier.clean import undrawn
from db.dossier.document import Document, Volume
from db.dossier.engine import Pages, Progress, Worker
from db.errors import InUse
from db.language import say


@dataclass(frozen=True, slots=True)
class Bound:
    """A volume that was written. `pages`: without the PDF; `data`: its JSON; `bytes`: its size."""

    path: Path
    document: Document
    pages: Pages
    data: bytes
    bytes: int


def set_in_pages(
    document: Document,
    files: Mapping[str, bytes],
    data: bytes,
    progress: Progress,
    cancelled: Callable[[], bool],
    worker: Worker | None = None,
) -> Pages:
    """The pages of a document whose JSON is `data`. Raises Cancelled or NotTypeset."""
    cover = document.cover
    moment = (cover.year, cover.month, cover.day)
    given = {**files, "data.json": data}
    return engine.typeset(given, moment, progress, cancelled, worker=worker)


def bind(
    parts: tuple[Document, ...],
    files: Mapping[str, bytes],
    fingerprint: str,
    out: Path,
    progress: Progress,
    cancelled: Callable[[], bool],
    check: Callable[[bytes, bytes], None],
) -> tuple[Bound, ...]:
    """Set the volumes and write them, all or none, in their order.

    `check(data, pdf)` is asked about each before it is written. Raises Cancelled, NotTypeset or
    InUse.
    """
    done: list[Bound] = []
    try:
        with tempfile.TemporaryDirectory(prefix=".casebinder-", dir=out.parent) as folder:
            for place, part in enumerate((*parts[1:], parts[0])):
                document = part
                if place == len(parts) - 1:
                    others = [
                        (each.document, (Path(folder) / each.path.name).read_bytes())
                        for each in done
                    ]
                    document = volumes.with_contents(part, others)

                def told(share: float, doing: str, place: int = place) -> None:
                    progress((place + share) / len(parts), f"{doing} of volume {place + 1}")

                data, _ = paper.canonical(document, files, fingerprint)
                pages = set_in_pages(document, files, data, told, cancelled)
                check(data, pages.pdf)
                path = named(out, document.volume)
                (Path(folder) / path.name).write_bytes(pages.pdf)
                without = replace(pages, pdf=b"")
                done.append(Bound(path, document, without, data, len(pages.pdf)))
            for each in done:
                (Path(folder) / each.path.name).replace(each.path)
        return (done[-1], *done[:-1])
    except OSError as error:
        raise InUse(
            say(
                "The volumes could not be written beside “{out}” ({strerror}). What stood there "
                "was kept.",
                out=out,
                strerror=error.strerror,
            )
        ) from error


def named(out: Path, volume: Volume | None) -> Path:
    """The file of a volume: "Dossier 2 of 3.pdf"; `out` itself when there is only one."""
    if volume is None:
        return out
    return out.with_name(f"{out.stem} {volume.number} of {volume.of}{out.suffix}")


def warnings(document: Document, data: bytes, pages: int, divisible: bool) -> tuple[str, ...]:
    """What the pages themselves give reason to say: letters without a font, too many pages."""
    said = []
    missing = undrawn(data.decode())
    if missing:
        said.append(
            say(
                "No font of Casebinder can draw these letters: {names}. They are printed as "
                "their numbers.",
                names="; ".join(missing),
            )
        )
    if divisible and document.volume is None and pages > volumes.MANY_PAGES:
        said.append(
            say(
                "It has {pages:,} pages. As volumes of {pages_a_volume} pages it would need less "
                "memory and open faster.",
                pages=pages,
                pages_a_volume=volumes.PAGES_A_VOLUME,
            )
        )
    return tuple(said)
