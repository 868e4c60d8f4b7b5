"""Handing out what a case holds, in the formats others read. Nothing is ever locked in.

`wanted` says what is to go out, `choosing` applies the filter and the rules, `content` reads what
is left once in one shape (`outgoing`), and there is one module per format, which only writes
(`formats` lists them). What a format cannot hold is told, never dropped in silence; what may not go
out (private, marked, under a licence) is counted by the rule that held it back.
"""

from __future__ import annotations

import tempfile
import time
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from db.export.wanted import Cancelled, Progress, Stop, Wanted, Withheld, Written
from db.language import say

if TYPE_CHECKING:
    from db.export.content import Content
    from db.export.formats import Format
    from db.reader import Reader

__all__ = ["Cancelled", "Progress", "Stop", "Wanted", "Withheld", "Written", "export"]

_CHOOSING, _WRITTEN = 0.05, 0.97
_ONE_TABLE = say(
    "One file holds one table: only the incidents went out. Name a folder, or a "
    "file that ends in .zip, to get all tables."
)


def export(
    reader: Reader,
    out: Path,
    kind: str,
    wanted: Wanted | None = None,
    progress: Progress = lambda share, doing: None,
    cancelled: Stop = lambda: False,
    *,
    replace: bool = False,
) -> Written:
    """Write what is wanted to `out`, whole or not at all. `replace`: an earlier export, or another
    file, may be replaced.

    Raises Cancelled, BadInput (no such format, nothing chosen), NotFound or InUse (the place cannot
    be written); nothing is left at `out` then, and what was there stays.
    """
    # Here: most who import this package only want to say what is wanted.
    from db.export import choosing, formats, placing
    from db.export.content import Content

    began = time.perf_counter()
    asked = wanted or Wanted()
    form = formats.format_of(kind)
    folder = form.folder and out.suffix.casefold() not in (".zip", form.suffix)
    case = Path(reader.connection.execute("PRAGMA database_list").fetchone()[2])
    placing.check(out, case, folder, replace)

    def told(share: float, doing: str) -> None:
        if cancelled():
            raise Cancelled(say("The export was stopped. Nothing was left at its place."))
        progress(share, doing)

    told(0.0, say("Choosing what goes out"))
    with reader.snapshot():
        chosen = choosing.choose(reader, asked)
        content = Content(reader, chosen)
        with placing.beside(out, folder) as part:
            files, digest, losses = _write(form, content, part, out, told)
            told(1.0, say("Putting it in its place"))
    size = sum(each.stat().st_size for each in (out.iterdir() if out.is_dir() else [out]))
    return Written(
        kind,
        files,
        _counts(form, content, out),
        chosen.withheld,
        (*form.loses, *losses),
        size,
        time.perf_counter() - began,
        digest,
    )


def _counts(form: Format, content: Content, out: Path) -> dict[str, int]:
    given = content.given()
    one_table = form.folder and out.suffix.casefold() == form.suffix
    holds = ("incident",) if one_table else form.holds
    return {name: given[name] for name in given if not holds or name in holds}


def _write(
    form: Format, content: Content, part: Path, out: Path, told: Progress
) -> tuple[tuple[str, ...], str, tuple[str, ...]]:
    """Write to the place beside; the names of the files, the sum, and what was lost."""
    from db.export import placing

    def within(share: float, doing: str) -> None:
        told(_CHOOSING + share * (_WRITTEN - _CHOOSING), doing)

    if part.is_dir():
        losses = form.write(content, part, within)
        names = sorted(each.name for each in part.iterdir())
        digest = placing.seal(part)
        return (*names, placing.MANIFEST), digest, losses
    if not form.folder:
        losses = form.write(content, part, within)
        return (out.name,), placing.sum_of(part), losses
    with tempfile.TemporaryDirectory(prefix=".casebinder-", dir=part.parent) as made:
        folder = Path(made)
        losses = form.write(content, folder, within)
        if out.suffix.casefold() == ".zip":
            placing.seal(folder)
            at = datetime.fromisoformat(content.facts.changed_at)
            placing.pack(folder, part, at, lambda: told(_WRITTEN, "Packing"))
        else:
            (folder / f"incidents{form.suffix}").replace(part)
            losses = (_ONE_TABLE, *losses)
    return (out.name,), placing.sum_of(part), losses
